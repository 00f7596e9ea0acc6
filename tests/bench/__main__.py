"""The command line: `python -m tests.bench`, which is what `python3 dev.py bench` calls."""

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from tests.bench.children import Failed
from tests.bench.figures import Figure, Pair, number_of, report, short, table
from tests.bench.picture import picture
from tests.bench.scenes import SCENES
from tests.bench.stage import Scene, Stage
from tests.bench.targets import target_of
from tests.display import display
from tests.program import ROOT

NAMES = [measure.name for scene in SCENES for measure in scene.measures]
USUAL = [measure.name for scene in SCENES if not scene.is_long for measure in scene.measures]
CACHE = ROOT / "build" / "bench"


def main(arguments: Sequence[str]) -> int:
    """Measure, and show what came of it.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measures against floors and rivals.")
    add = parser.add_argument
    add("--sizes", type=_sizes, default=_sizes("10k,100k,1m"), metavar="10k,100k,1m", help="sizes of the history")
    add("--rounds", type=_number, default=7, metavar="N", help="how often everything is measured")
    add("--only", choices=NAMES, action="append", metavar="NAME", help=f"may be repeated; one of {', '.join(NAMES)}")
    add("--long", action="store_true", help="also what takes many minutes (long-...)")
    add("--actions", type=_number, default=10_000, metavar="N", help="how much two hours of use are (long-...)")
    add("--screen", action="store_true", help="on a screen without a monitor (Xvfb), not off any screen")
    add("--json", type=Path, metavar="FILE", help="write the figures to FILE as well")
    add("--svg", type=Path, metavar="FILE", help="draw the figures into FILE as well")
    add("--cache", type=Path, default=CACHE, metavar="DIR", help="where ready copies are kept")
    chosen = parser.parse_args(arguments)
    if sys.platform != "linux":
        print("dev.py bench: only Linux tells how much memory a process has held.", file=sys.stderr)
        return 1
    for file in filter(None, (chosen.json, chosen.svg)):
        if not file.parent.is_dir():
            print(f"dev.py bench: there is no folder {file.parent}", file=sys.stderr)
            return 1
    wanted = chosen.only or (NAMES if chosen.long else USUAL)
    figures: list[Figure] = []
    status = 0
    # What was measured before a failure, or before somebody had enough, is shown all the same.
    try:
        with display() if chosen.screen else nullcontext() as screen:
            for calls in chosen.sizes:
                for scene in SCENES:
                    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
                        name = screen.name if screen else ""
                        stage = Stage(calls, Path(folder), chosen.cache, wanted, chosen.actions, name)
                        figures += play(scene, stage, chosen.rounds)
    except Failed as error:
        print(f"dev.py bench: {error}", file=sys.stderr)
        status = 1
    except KeyboardInterrupt:
        status = 130
    print(table(figures))
    if chosen.json is not None:
        chosen.json.write_text(json.dumps(report(figures), indent=1) + "\n", encoding="utf-8")
    if chosen.svg is not None:
        chosen.svg.write_text(picture(figures), encoding="utf-8")
    return status


def play(scene: Scene, stage: Stage, rounds: int) -> list[Figure]:
    """Play all rounds of a scene with one size of history; nothing where none of its measures is wanted."""
    measures = [measure for measure in scene.measures if measure.name in stage.wanted]
    if not measures:
        return []
    names = ", ".join(measure.name for measure in measures)
    pairs: list[dict[str, Pair]] = []
    with scene.open(stage) as once:
        for number in range(rounds):
            print(f"{short(stage.calls)} calls, {names}: round {number + 1} of {rounds}", file=sys.stderr)
            pairs.append(once())
    calls = stage.calls
    return [Figure(each, calls, [pair[each.name] for pair in pairs], target_of(each.name, calls)) for each in measures]


def _sizes(text: str) -> list[int]:
    return [_number(size) for size in text.split(",")]


def _number(text: str) -> int:
    try:
        return number_of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
