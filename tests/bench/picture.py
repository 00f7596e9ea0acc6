"""What was measured, as a picture: a bar for each ratio, drawn as SVG."""

import math
from collections.abc import Sequence
from html import escape
from itertools import groupby
from statistics import median

from tests.bench.figures import Figure, short

WIDTH, ROW_PX, HEAD_PX, NAMES_PX, FIGURES_PX = 980, 22, 34, 330, 300
LEAST, MOST = 0.1, 20.0
"""The ratios at the ends of the scale, which is logarithmic; whatever is beyond ends there."""
MARKS = (0.1, 0.5, 1, 2, 5, 10, 20)
STYLE = """
text { font: 13px sans-serif; fill: #1c2024; } .quiet { fill: #60646c; } .head { font-weight: 600; }
line { stroke: #d9d9e0; } .floor { stroke: #60646c; stroke-width: 1.5; }
.below { fill: #30a46c; } .above { fill: #3e63dd; } .spread { stroke: #1c2024; }
@media (prefers-color-scheme: dark) {
text { fill: #edeef0; } .quiet { fill: #b0b4ba; } line { stroke: #363a3f; } .floor, .spread { stroke: #b0b4ba; }
}
"""


def picture(figures: Sequence[Figure]) -> str:
    """The text of an SVG picture: sizes below each other, a bar from 1 to the ratio, a thin line for the spread."""
    parts: list[str] = []
    top = HEAD_PX
    for calls, group in groupby(figures, key=lambda each: each.calls):
        parts.append(_text(10, top + 15, f"{short(calls)} calls", "head"))
        parts.append(_text(WIDTH - 10, top + 15, "here / floor or rival", "quiet", anchor="end"))
        top += ROW_PX
        for each in group:
            parts += _row(each, top)
            top += ROW_PX
        top += ROW_PX // 2
    marks = []
    for mark in MARKS:
        kind = ' class="floor"' if mark == 1 else ""
        marks.append(f'<line{kind} x1="{_x(mark)}" x2="{_x(mark)}" y1="{HEAD_PX - 8}" y2="{top}"/>')
        marks.append(_text(_x(mark), HEAD_PX - 14, f"{mark:g}", "quiet", anchor="middle"))
    lines = "\n".join([*marks, *parts])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" role="img">\n'
        f"<title>Ratios to floors and rivals; less is better</title>\n<style>{STYLE}</style>\n{lines}\n</svg>\n"
    )


def _row(figure: Figure, top: int) -> list[str]:
    ratios, ratio = figure.ratios, median(figure.ratios)
    begin, end = sorted((_x(1), _x(ratio)))
    middle = top + ROW_PX / 2
    unit = figure.measure.unit
    numbers = f"{figure.ours:.1f} / {figure.theirs:.1f} {unit}  = {ratio:.2f}"
    side = "below" if ratio <= 1 else "above"
    return [
        _text(10, top + 15, figure.measure.words, ""),
        f'<rect class="{side}" x="{begin}" y="{top + 4}" width="{max(1.0, end - begin):.1f}" height="{ROW_PX - 8}"/>',
        f'<line class="spread" x1="{_x(ratios[0])}" x2="{_x(ratios[-1])}" y1="{middle}" y2="{middle}"/>',
        _text(WIDTH - 10, top + 15, f"{numbers} {figure.measure.against}", "quiet", anchor="end"),
    ]


def _x(ratio: float) -> float:
    """Where a ratio is on the scale."""
    share = math.log(min(MOST, max(LEAST, ratio)) / LEAST) / math.log(MOST / LEAST)
    return round(NAMES_PX + share * (WIDTH - NAMES_PX - FIGURES_PX), 1)


def _text(x: float, y: float, text: str, kind: str, anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'
