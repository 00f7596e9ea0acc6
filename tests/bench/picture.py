"""What was measured, as a picture for everybody: how much of its target each measure takes, drawn as SVG."""

import platform
from collections.abc import Sequence
from html import escape
from statistics import median
from textwrap import wrap

from tests.bench.figures import Figure, machine
from tests.bench.targets import TIMES

WIDTH, MARGIN_PX = 1024, 14
HEAD_PX, ROW_PX, GAP_PX, LINE_PX = 108, 19, 9, 16
WORDS_SIGNS = 40
SIZES_PX, BARS_PX, BARS_END_PX, MARK_PX = 336, 344, 590, 614
OURS_PX, AIM_PX, RATIO_PX = 692, 706, 846
MOST = 1.5
"""The part of a target at the end of the scale; what is beyond ends there with an arrow."""
STYLE = """
text { font-family: system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 12px; fill: #1c2024; }
.title { font-size: 18px; font-weight: 600; } .quiet { fill: #60646c; }
.track { fill: #e8e8ec; } .line { stroke: #1c2024; stroke-width: 1.5; } .rule { stroke: #e8e8ec; }
.met { fill: #218358; } .missed { fill: #ce2c31; } .spread { stroke: #1c2024; stroke-opacity: .6; }
.tick { fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.tick.met { fill: none; stroke: #218358; } .tick.missed { fill: none; stroke: #ce2c31; }
@media (prefers-color-scheme: dark) {
text { fill: #edeef0; } .quiet { fill: #b0b4ba; }
.track { fill: #2e3135; } .line { stroke: #edeef0; } .rule { stroke: #2e3135; }
.met { fill: #33b074; } .missed { fill: #ec5d5e; } .spread { stroke: #edeef0; }
.tick.met { stroke: #3dd68c; } .tick.missed { stroke: #ff9592; }
}
"""


def picture(figures: Sequence[Figure]) -> str:
    """The text of an SVG picture: a bar for each measure and size, and a line where its target is used up.

    What has no target is left out, unless there is nothing else.
    """
    parts: list[str] = []
    top = HEAD_PX
    for group in _by_measure(figures):
        lines = wrap(group[0].measure.words, WORDS_SIGNS)
        for number, line in enumerate(lines):
            parts.append(_text(MARGIN_PX, top + 14 + number * LINE_PX, line))
        for number, each in enumerate(group):
            parts += _row(each, top + number * ROW_PX)
        top += max(len(group) * ROW_PX, len(lines) * LINE_PX + 2) + GAP_PX
        parts.append(_line("rule", MARGIN_PX, WIDTH - MARGIN_PX, top - GAP_PX / 2, top - GAP_PX / 2))
    content = "\n".join([*_head(figures), *parts, _line("line", _x(1), _x(1), HEAD_PX - 8, top - GAP_PX)])
    height = top + 4
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
        f' role="img">\n<title>How much of its target each measure takes; less is better</title>\n'
        f"<style>{STYLE}</style>\n{content}\n</svg>\n"
    )


def _by_measure(figures: Sequence[Figure]) -> list[list[Figure]]:
    """The figures of each measure, in the order of the measures."""
    groups: dict[str, list[Figure]] = {each.measure.name: [] for each in figures}
    for each in [each for each in figures if each.target is not None] or figures:
        groups[each.measure.name].append(each)
    return [group for group in groups.values() if group]


def _head(figures: Sequence[Figure]) -> list[str]:
    aimed = [each.is_met for each in figures if each.is_met is not None]
    rounds = max((len(each.rounds) for each in figures), default=0)
    about = machine()
    lines = (
        "A bar that ends before the line meets its target. A thin line goes from the best round to the worst.",
        f"Medians of {rounds} rounds; each stands against a floor or rival that ran right beside it, on one computer:",
        f"{platform.system()} with {about['processors']} processors, Python {about['python']}, Qt {about['pyside']}.",
    )
    return [
        _text(MARGIN_PX, 26, f"Call Viewer: {sum(aimed)} of {len(aimed)} targets met", "title"),
        *(_text(MARGIN_PX, 46 + number * LINE_PX, line, "quiet") for number, line in enumerate(lines)),
        _text(SIZES_PX, HEAD_PX - 14, "calls", "quiet", "end"),
        _text(_x(1), HEAD_PX - 14, "target", "quiet", "middle"),
        _text(OURS_PX, HEAD_PX - 14, "measured", "quiet", "end"),
        _text(AIM_PX, HEAD_PX - 14, "target: at most", "quiet"),
        _text(RATIO_PX, HEAD_PX - 14, "measured, compared", "quiet"),
    ]


def _row(figure: Figure, top: float) -> list[str]:
    measure, base, middle = figure.measure, top + 14, top + ROW_PX / 2
    parts = [
        _text(SIZES_PX, base, f"{figure.calls:,}", "quiet", "end"),
        _text(OURS_PX, base, f"{figure.ours:.{0 if figure.ours >= 100 else 1}f} {measure.unit}".rstrip(), "", "end"),
        _text(RATIO_PX, base, f"{median(figure.ratios):.2f} {TIMES} {measure.against}", "quiet"),
    ]
    if figure.target is None:
        return parts
    shares, kind = figure.target.share(figure.rounds), "met" if figure.is_met else "missed"
    end = _x(median(shares))
    parts += [
        _text(AIM_PX, base, figure.target.words(measure.unit), "quiet"),
        f'<rect class="track" x="{BARS_PX}" y="{top + 4}" width="{_x(1) - BARS_PX:.1f}" height="{ROW_PX - 8}"/>',
        f'<rect class="{kind}" x="{BARS_PX}" y="{top + 4}" width="{end - BARS_PX:.1f}" height="{ROW_PX - 8}"/>',
        _line("spread", _x(shares[0]), _x(shares[-1]), middle, middle),
        _mark(kind, MARK_PX, middle),
    ]
    if median(shares) > MOST:
        parts.append(f'<path class="{kind}" d="M{end} {top + 1} l8 {middle - top - 1} l-8 {middle - top - 1} z"/>')
    return parts


def _mark(kind: str, x: float, y: float) -> str:
    """A tick or a cross: nobody has to tell colours apart."""
    strokes = f"M{x - 5} {y} l3.5 4 l7 -8" if kind == "met" else f"M{x - 4} {y - 4} l8 8 m0 -8 l-8 8"
    return f'<path class="tick {kind}" d="{strokes}"/>'


def _x(share: float) -> float:
    """Where a part of a target is on the scale."""
    return round(BARS_PX + min(MOST, max(0.0, share)) / MOST * (BARS_END_PX - BARS_PX), 1)


def _line(kind: str, x1: float, x2: float, y1: float, y2: float) -> str:
    return f'<line class="{kind}" x1="{x1}" x2="{x2}" y1="{y1}" y2="{y2}"/>'


def _text(x: float, y: float, text: str, kind: str = "", anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'
