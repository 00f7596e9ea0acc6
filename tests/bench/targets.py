"""What is aimed at: for each measure and size of history the most that its median may be."""

from collections.abc import Mapping, Sequence
from statistics import median
from typing import Final, NamedTuple

from tests.bench.figures import Pair

HUNDRED_K: Final = 100_000
MILLION: Final = 1_000_000
BOTH: Final = (HUNDRED_K, MILLION)
MB: Final = 2**20
TIMES: Final = "\u00d7"


class Target(NamedTuple):
    """The most that a figure may be; one of the two is given.

    Attributes:
        ratio: How many times what the floor or rival took.
        most: So much, in the unit of the measure.
        spared_mb: What of the program's number does not count: each call may take some bytes.
    """

    ratio: float | None = None
    most: float | None = None
    spared_mb: float = 0

    def share(self, rounds: Sequence[Pair]) -> list[float]:
        """How much of the target each round took, 1 for all of it; from the best to the worst."""
        if self.most is not None:
            return sorted(each.ours / self.most for each in rounds)
        return sorted((each.ours - self.spared_mb) / each.theirs / (self.ratio or 1) for each in rounds)

    def is_met(self, rounds: Sequence[Pair]) -> bool:
        """Whether the median of all rounds is within it."""
        return median(self.share(rounds)) <= 1

    def words(self, unit: str) -> str:
        """The target in words."""
        if self.most is not None:
            return f"{self.most:g} {unit}".rstrip()
        return f"{self.ratio:.3g} {TIMES}" + (f" + {self.spared_mb:.0f} MB" if self.spared_mb else "")


def _ratio(most: float, sizes: Sequence[int] = BOTH) -> Mapping[int, Target]:
    return {size: Target(ratio=most) for size in sizes}


def _speed(least: float, sizes: Sequence[int] = BOTH) -> Mapping[int, Target]:
    """So many times the speed of the other."""
    return _ratio(1 / least, sizes)


def _memory(ratio: float) -> Mapping[int, Target]:
    return {HUNDRED_K: Target(ratio=ratio), MILLION: Target(ratio=ratio, spared_mb=16 * MILLION / MB)}


def _most(at_100k: float, at_1m: float) -> Mapping[int, Target]:
    return {HUNDRED_K: Target(most=at_100k), MILLION: Target(most=at_1m)}


TARGETS: Final[Mapping[str, Mapping[int, Target]]] = {
    "start": _ratio(1.25),
    "start-rival": _ratio(1),
    "memory-start": _memory(1.3),
    "key": _most(16, 50),
    "page-p50": _ratio(1),
    "page-p99": _most(8, 8),
    "jump-p99": {MILLION: Target(most=10)},
    "sync-0": _speed(0.85, [HUNDRED_K]),
    "sync-cpu": {HUNDRED_K: Target(most=5)},
    "sync-50": _speed(0.95, [HUNDRED_K]),
    "memory-sync": _memory(1.6),
    "busy-p99": _most(16, 16),
    "busy-most": _most(33, 33),
    "insights": _most(100, 800),
    "insights-again": _most(100, 800),
    "judge": _most(60, 500),
    "export-csv": _speed(0.8),
    "export-xlsx": _speed(0.9),
    "export-memory": _ratio(1.05),
    "arrive-moved": _most(1, 1),
    "arrive-most": _most(16, 16),
    "long-memory": _ratio(1.05, [HUNDRED_K]),
    "long-held": _ratio(1, [HUNDRED_K]),
}
"""By the names of the measures; those that are here alone to explain others have none."""


def target_of(name: str, calls: int) -> Target | None:
    """What is aimed at with one size of history."""
    return TARGETS.get(name, {}).get(calls)
