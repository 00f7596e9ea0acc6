"""The rows that a list has at hand, by id, and which others it wants: data alone, no Qt."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from callviewer.calls.call import Call

MOST_ROWS = 1_000
"""Rows kept at hand, far more than are seen and around; those that were read longest ago go first."""


class Row:
    """A call and what its cells say, put into words once; a placeholder while the call is on its way."""

    __slots__ = ("age", "call", "cells", "fresh")

    def __init__(self, call: Call | None) -> None:
        """A row that is not yet in words."""
        self.call = call
        self.cells: tuple[str, ...] | None = None
        self.fresh = False
        self.age = 0


PLACEHOLDER = Row(None)
"""Stands where a row is on its way."""


class RowCache:
    """Rows by id. Knows which positions were looked at in vain, so that their rows can be fetched."""

    def __init__(self) -> None:
        """Nothing is at hand."""
        self._rows: dict[int, Row] = {}
        self._wanted: dict[int, None] = {}
        self.age = 0
        """How often the calls may have changed; what was asked for before they did is outdated when it comes."""
        self.kept: int | None = None
        """Id of a row that stays, once it is at hand, whatever else is read."""

    def find(self, each: int, position: int) -> Row | None:
        """The row with an id, which stands at `position`; one that is missing or outdated is wanted from now on."""
        row = self._rows.get(each)
        if row is None or row.age != self.age:
            self._wanted[position] = None
        return row

    def has(self, each: int) -> bool:
        """Whether the row with this id is at hand, be it outdated."""
        return each in self._rows

    def put(self, calls: Mapping[int, Call | None], age: int | None = None) -> list[Row]:
        """Take in rows; those at hand already keep their words where the call is the same.

        Args:
            calls: The rows by id.
            age: What `age` was when they were asked for, where that may be long ago: nothing newer gives way to them.
        """
        age = self.age if age is None else age
        fresh = []
        for each, call in calls.items():
            # What was read last goes last: rows that are seen are read again as often as the calls may have changed.
            row = self._rows.pop(each, None)
            if row is None or row.age <= age:
                if row is None or row.call != call:
                    row = Row(call)
                    fresh.append(row)
                row.age = age
            self._rows[each] = row
        if self.kept is not None and self.kept in self._rows:
            self._rows[self.kept] = self._rows.pop(self.kept)
        for each in list(islice(self._rows, max(0, len(self._rows) - MOST_ROWS))):
            del self._rows[each]
        return fresh

    def outdate(self) -> None:
        """The calls may have changed: a name, a duration. What is at hand is shown until it was read again."""
        self.age += 1

    @property
    def is_wanting(self) -> bool:
        """Whether some row is wanted."""
        return bool(self._wanted)

    def take_wanted(self, ids: Sequence[int], most: int) -> list[int]:
        """The positions in this list that are still wanted, at most so many of those that were wanted last."""
        places = [place for place in self._wanted if place < len(ids) and self._is_due(ids[place])]
        self._wanted.clear()
        return sorted(places[-most:])

    def _is_due(self, each: int) -> bool:
        row = self._rows.get(each)
        return row is None or row.age != self.age

    def forget_words(self) -> None:
        """All rows are to be put into words anew."""
        for row in self._rows.values():
            row.cells = None

    def at_hand(self, ids: Iterable[int]) -> list[Row]:
        """Those of the rows with these ids that are at hand."""
        return [row for each in ids if (row := self._rows.get(each)) is not None]

    def clear(self) -> None:
        """Nothing is at hand any more."""
        self._rows.clear()
        self._wanted.clear()
        self.kept = None
        self.outdate()
