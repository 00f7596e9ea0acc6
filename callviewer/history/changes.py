"""How one list of ids becomes another: what goes, what comes, so that what stays can keep its place on the screen."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

Ids: TypeAlias = "array[int]"
"""Ids of calls, type code q."""
UNKNOWN: Final = 0
"""Stands for an id that is not told yet."""
_AT_ONCE = 65_536
"""Ids that are compared at a time."""
MOST_RUNS = 60
"""A way of more steps is replaced by one that takes the whole stretch between the first and the last of them."""
Run = tuple[int, int]
"""First and last position of rows that stand together."""


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


def changes(before: Ids, after: Ids) -> Changes:
    """The way from `before` to `after`; quick where most stands as it stood.

    Args:
        before: Ids without repetition.
        after: Ids without repetition.
    """
    if not before:
        return _anew(0, 0, len(after))
    head = _common(before, after, from_end=False)
    rest = min(len(before), len(after)) - head
    tail = _common(before[len(before) - rest :], after[len(after) - rest :], from_end=True)
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    if not (old and new):
        # One of them alone is one run, however long.
        return _anew(head, len(before) - tail, len(after) - tail)
    olds, news = set(old), set(new)
    removed = _runs((head + place for place, each in enumerate(old) if each not in news))
    inserted = _runs((head + place for place, each in enumerate(new) if each not in olds))
    staying = [each for each in old if each in news]
    reordered = staying != [each for each in new if each in olds]
    if len(removed) + len(inserted) > MOST_RUNS:
        # Each run costs the window a step; a whole stretch anew costs two.
        return _anew(head, len(before) - tail, len(after) - tail)
    return Changes(tuple(reversed(removed)), tuple(inserted), reordered)


def _anew(first: int, old_end: int, new_end: int) -> Changes:
    """A whole stretch goes, and another comes; either may be empty."""
    removed = ((first, old_end - 1),) if old_end > first else ()
    return Changes(removed, ((first, new_end - 1),) if new_end > first else ())


def _common(one: Ids, other: Ids, *, from_end: bool) -> int:
    """How many ids at the beginning, or at the end, are the same; never much of a long list is copied at a time."""
    most = min(len(one), len(other))
    found, step = 0, _AT_ONCE
    while found < most and step:
        size = min(step, most - found)
        a, b = (len(one) - found - size, len(other) - found - size) if from_end else (found, found)
        # Comparing bytes is quick.
        if one[a : a + size].tobytes() == other[b : b + size].tobytes():
            found += size
        else:
            step = size // 2
    return found


def _runs(places: Iterable[int]) -> list[Run]:
    runs: list[Run] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
