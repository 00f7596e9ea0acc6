"""How one list of ids becomes another: what goes, what comes, so that what stays can keep its place on the screen."""

import re
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import compress, islice
from typing import Final, TypeAlias

Ids: TypeAlias = "array[int]"
"""Ids of calls, type code q."""
UNKNOWN: Final = 0
"""Stands for an id that is not told yet."""
_AT_ONCE: Final = 16_384
"""So many ids are looked at within one call of Python: the other thread of the program gets its turn in between."""
_SPREAD: Final = 64
"""Where ids are further apart, a set of them is smaller than a byte for each that there could be."""
MOST_RUNS: Final = 60
"""A way of more steps is replaced by one that takes the whole stretch between the first and the last of them."""
MOST_SHIFTED: Final = 10_000_000
"""Each step moves the ids behind it: of a long list, fewer steps than that are too many."""
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

    def staying(self, after: Ids) -> Ids:
        """Those of the list after that do not come in."""
        ids = after[:]
        for first, last in reversed(self.inserted):
            del ids[first : last + 1]
        return ids


def changes(before: Ids, after: Ids) -> Changes:
    """The way from `before` to `after`; quick where most stands as it stood, and with few bytes an id elsewhere.

    Args:
        before: Ids without repetition.
        after: Ids without repetition.
    """
    if not before:
        return _anew(0, 0, len(after))
    most = min(len(before), len(after))
    head = _common(before, after, most, from_end=False)
    tail = _common(before, after, most - head, from_end=True)
    whole = _anew(head, len(before) - tail, len(after) - tail)
    # Nothing of a long list is copied.
    old, new = memoryview(before)[head : len(before) - tail], memoryview(after)[head : len(after) - tail]
    if not (old and new):
        # One of them alone is one run, however long.
        return whole
    most_runs = min(MOST_RUNS, MOST_SHIFTED // len(after))
    was_there = _are_among(new, old)
    inserted = _runs_of_others(was_there, head)
    stays = _are_among(old, new) if len(inserted) <= most_runs else b""
    removed = _runs_of_others(stays, head)
    if len(removed) + len(inserted) > most_runs:
        # Each run costs the window a step; a whole stretch anew costs two.
        return whole
    staying = zip(compress(old, stays), compress(new, was_there), strict=True)
    reordered = any(one != other for one, other in staying)
    return Changes(tuple(reversed(removed)), tuple(inserted), reordered)


def _anew(first: int, old_end: int, new_end: int) -> Changes:
    """A whole stretch goes, and another comes; either may be empty."""
    removed = ((first, old_end - 1),) if old_end > first else ()
    return Changes(removed, ((first, new_end - 1),) if new_end > first else ())


def _common(one: Ids, other: Ids, most: int, *, from_end: bool) -> int:
    """How many ids at the beginning, or at the end, are the same, `most` at most; few are copied at a time."""
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


def _are_among(ids: memoryview, others: memoryview) -> bytes:
    """For each of the ids whether it is among the others: a byte that is 1 or 0."""
    lowest = min(*map(min, _parts(ids)), *map(min, _parts(others)))
    highest = max(*map(max, _parts(ids)), *map(max, _parts(others)))
    if lowest < 0 or highest > _SPREAD * len(others):
        is_known: Callable[[int], int] = set(others).__contains__
    else:
        flags = bytearray(highest + 1)
        for each in others:
            flags[each] = 1
        is_known = flags.__getitem__
    return b"".join(bytes(map(is_known, part)) for part in _parts(ids))


def _parts(ids: memoryview) -> Iterator[memoryview]:
    for first in range(0, len(ids), _AT_ONCE):
        yield ids[first : first + _AT_ONCE]


def _runs_of_others(are_known: bytes, first: int) -> list[Run]:
    """Where those stand together that are not known, counted from `first`; no more than are looked at."""
    found = islice(re.finditer(rb"\0+", are_known), MOST_RUNS + 1)
    return [(first + run.start(), first + run.end() - 1) for run in found]
