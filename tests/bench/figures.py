"""What was measured, as a table for people and as JSON for machines."""

import math
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

import PySide6

if TYPE_CHECKING:
    from tests.bench.targets import Target


class Pair(NamedTuple):
    """What one round gave: the program's number, and that of the floor or rival right beside it."""

    ours: float
    theirs: float


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is measured; less is better.

    Attributes:
        name: For the command line and for machines.
        words: For people.
        unit: Of the numbers of a pair.
        against: What the other number of a pair is.
    """

    name: str
    words: str
    unit: str
    against: str


@dataclass(frozen=True, slots=True)
class Figure:
    """All rounds of one measure with one size of history, and what is aimed at; None for nothing."""

    measure: Measure
    calls: int
    rounds: Sequence[Pair]
    target: "Target | None" = None

    @property
    def ours(self) -> float:
        """The median of the program's numbers."""
        return median(each.ours for each in self.rounds)

    @property
    def theirs(self) -> float:
        """The median of the other's."""
        return median(each.theirs for each in self.rounds)

    @property
    def ratios(self) -> list[float]:
        """Ours to theirs, round by round, from the best to the worst."""
        return sorted(each.ours / each.theirs for each in self.rounds)

    @property
    def is_met(self) -> bool | None:
        """Whether the target is met; None where there is none."""
        return None if self.target is None else self.target.is_met(self.rounds)

    def as_object(self) -> dict[str, Any]:
        """For machines."""
        ratios = self.ratios
        return {
            "measure": self.measure.name,
            "words": self.measure.words,
            "calls": self.calls,
            "unit": self.measure.unit,
            "against": self.measure.against,
            "ours": self.ours,
            "theirs": self.theirs,
            "ratio": median(ratios),
            "ratio_best": ratios[0],
            "ratio_worst": ratios[-1],
            "target": None if self.target is None else self.target._asdict(),
            "met": self.is_met,
            "rounds": [each._asdict() for each in self.rounds],
        }


_VERDICTS: Mapping[bool | None, str] = {True: "met", False: "not met", None: ""}


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all values do not exceed (nearest rank)."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def machine() -> dict[str, Any]:
    """What the numbers depend on besides the program."""
    return {
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "python": platform.python_version(),
        "pyside": PySide6.__version__,
    }


def report(figures: Sequence[Figure]) -> dict[str, Any]:
    """Everything, for machines."""
    return {"machine": machine(), "figures": [each.as_object() for each in figures]}


def table(figures: Sequence[Figure]) -> str:
    """Everything, for people."""
    rows = [("calls", "what", "here", "against", "ratio", "spread", "at most", "")]
    for each in figures:
        ratios = each.ratios
        rows.append(
            (
                short(each.calls),
                each.measure.words,
                f"{each.ours:.1f} {each.measure.unit}",
                f"{each.measure.against} {each.theirs:.1f} {each.measure.unit}",
                f"{median(ratios):.2f}",
                f"{ratios[0]:.2f} to {ratios[-1]:.2f}",
                "" if each.target is None else each.target.words(each.measure.unit),
                _VERDICTS[each.is_met],
            )
        )
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows)


def short(calls: int) -> str:
    """10000 as 10k, 1000000 as 1m."""
    for unit, sign in ((1_000_000, "m"), (1_000, "k")):
        if calls >= unit and calls % unit == 0:
            return f"{calls // unit}{sign}"
    return str(calls)


def number_of(text: str) -> int:
    """10k as 10000.

    Raises:
        ValueError: It is no such number.
    """
    units: Mapping[str, int] = {"k": 1_000, "m": 1_000_000}
    unit = units.get(text[-1:].lower(), 1)
    digits = text[:-1] if unit > 1 else text
    if not (digits.isascii() and digits.isdecimal() and int(digits)):
        raise ValueError(f"{text!r} is no number such as 300, 10k or 1m")
    return int(digits) * unit


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    left = {0: str.rjust, 2: str.rjust, 4: str.rjust}
    cells = [
        left.get(place, str.ljust)(cell, width) for place, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()
