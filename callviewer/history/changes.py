"""How one list of ids becomes another: what goes, what comes, so that what stays can keep its place on the screen.

Within one call into C no other thread of Python has its turn, and a set of a million ids is made in one: so whatever
stands elsewhere is looked for in the lists themselves, and some of them at a time.
"""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

Ids: TypeAlias = "array[int]"
"""Ids of calls, type code q."""
UNKNOWN: Final = 0
"""Stands for an id that is not told yet."""
MOST_RUNS: Final = 60
"""A way of more steps is replaced by one that takes the whole stretch between the first and the last of them."""
MOST_SHIFTED: Final = 10_000_000
"""Each step moves the ids behind it: of a long list, fewer steps than that are too many."""
MOST_LOOKED_AT: Final = 20_000_000
"""A way that is not found after so many looks, which take half a second, has too many steps."""
_FEW, _MANY, _MORE = 64, 65_536, 8
"""So many ids are compared at first, so many at most, and so many times as many while nothing is found."""
Run = tuple[int, int]
"""First and last position of rows that stand together."""
_Stretch = tuple[int, int]
"""First position, and the one behind the last."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The way from one list to another.

    Attributes:
        removed: Runs of the list before, from the last to the first.
        inserted: Runs of the list after, from the first to the last.
        reordered: Whether what stays stands in another order.
    """

    removed: tuple[Run, ...] = ()
    inserted: tuple[Run, ...] = ()
    reordered: bool = False

    def staying(self, after: Ids) -> Ids:
        """Those of the list after that do not come in."""
        ids = after[:]
        for first, last in reversed(self.inserted):
            del ids[first : last + 1]
        return ids


def changes(before: Ids, after: Ids) -> Changes:
    """The way from `before` to `after`; quick where most stands as it stood.

    Args:
        before: Ids without repetition.
        after: Ids without repetition.
    """
    if before is after:
        return Changes()
    most = min(len(before), len(after))
    head = _common(before, after, (0, 0), most)
    tail = _common(before, after, (len(before), len(after)), most - head, from_end=True)
    old, new = (head, len(before) - tail), (head, len(after) - tail)
    # One of them alone is one run, however long.
    way = _Comparison(before, after).way(old, new) if old[0] < old[1] and new[0] < new[1] else None
    return way or Changes(_run(*old), _run(*new))


class _Comparison:
    """Of two lists, from place to place: of two ids that differ, the one that is met sooner in the other list stays."""

    def __init__(self, before: Ids, after: Ids) -> None:
        self._before, self._after = before, after
        self._most_runs = min(MOST_RUNS, MOST_SHIFTED // len(after))
        self._looked_at = 0

    def way(self, olds: _Stretch, news: _Stretch) -> Changes | None:
        """The way from one stretch to the other; None where it has too many steps."""
        (old, old_end), (new, new_end) = olds, news
        removed: list[Run] = []
        inserted: list[Run] = []
        while True:
            same = _common(self._before, self._after, (old, new), min(old_end - old, new_end - new))
            old, new = old + same, new + same
            if old == old_end or new == new_end:
                break
            gone, came = self._differing((old, old_end), (new, new_end))
            _add(removed, old, old + gone)
            _add(inserted, new, new + came)
            old, new = old + gone, new + came
            if self._are_too_many(removed, inserted):
                return None
        _add(removed, old, old_end)
        _add(inserted, new, new_end)
        return self._without_moved(removed, inserted)

    def _differing(self, olds: _Stretch, news: _Stretch) -> tuple[int, int]:
        """How many ids at the beginning of one stretch are not in the other there, and the other way round."""
        old, new = self._before[olds[0]], self._after[news[0]]
        far, size = 0, _FEW
        while far < max(olds[1] - olds[0], news[1] - news[0]):
            gone = _distance(self._before, new, olds, far, size)
            came = _distance(self._after, old, news, far, size)
            if gone is not None and (came is None or gone < came):
                return gone, 0
            if came is not None:
                return 0, came
            far += size
            self._looked_at += 2 * size
            size = min(_MORE * size, _MANY)
        return 1, 1

    def _are_too_many(self, removed: list[Run], inserted: list[Run]) -> bool:
        return len(removed) + len(inserted) > self._most_runs or self._looked_at > MOST_LOOKED_AT

    def _without_moved(self, removed: list[Run], inserted: list[Run]) -> Changes | None:
        """The way, on which ids that have gone at one place and come at another stay."""
        few, many = (self._before, removed), (self._after, inserted)
        if _length(removed) > _length(inserted):
            few, many = many, few
        if _length(few[1]) > _MANY:
            return None
        moved: set[int] = set()
        ids = {each for some in _parts(*few) for each in some}
        for some in _parts(*many):
            moved |= ids.intersection(some)
        if moved:
            removed = _runs(self._before, removed, moved)
            inserted = _runs(self._after, inserted, moved)
        if self._are_too_many(removed, inserted):
            return None
        return Changes((*reversed(removed),), (*inserted,), bool(moved))


def _common(before: Ids, after: Ids, at: tuple[int, int], most: int, *, from_end: bool = False) -> int:
    """How many ids are the same from two places on, or up to them."""
    old, new = at

    def are_same(found: int, size: int) -> bool:
        a, b = (old - found - size, new - found - size) if from_end else (old + found, new + found)
        return before[a : a + size] == after[b : b + size]

    found, size = 0, _FEW
    while found < most and are_same(found, size := min(size, most - found)):
        found += size
        size = min(_MORE * size, _MANY)
    # The first that differs is among these, if there is one.
    left = size if found < most else 0
    while left > 1:
        half = left // 2
        if are_same(found, half):
            found, left = found + half, left - half
        else:
            left = half
    return found


def _distance(ids: Ids, each: int, stretch: _Stretch, far: int, size: int) -> int | None:
    """How far from the beginning of the stretch an id is; None where it is not among those so far from there."""
    first, end = stretch
    try:
        return ids.index(each, first + far, min(first + far + size, end)) - first
    except ValueError:
        return None


def _run(first: int, end: int) -> tuple[Run, ...]:
    return ((first, end - 1),) if end > first else ()


def _add(runs: list[Run], first: int, end: int) -> None:
    """Add a stretch behind all runs."""
    if end > first:
        before = runs.pop() if runs and runs[-1][1] == first - 1 else (first, first)
        runs.append((before[0], end - 1))


def _length(runs: Iterable[Run]) -> int:
    return sum(last + 1 - first for first, last in runs)


def _parts(ids: Ids, runs: Iterable[Run]) -> Iterator[Ids]:
    """The ids of these runs, some at a time."""
    for first, last in runs:
        for start in range(first, last + 1, _MANY):
            yield ids[start : min(start + _MANY, last + 1)]


def _runs(ids: Ids, runs: Iterable[Run], moved: set[int]) -> list[Run]:
    """The runs without what has only moved."""
    result: list[Run] = []
    for first, last in runs:
        for place in range(first, last + 1):
            if ids[place] not in moved:
                _add(result, place, place + 1)
    return result
