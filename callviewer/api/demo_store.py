"""Where the built-in service keeps its calls: compact columns, sorted indexes, and the service's LIKE."""

import enum
import functools
import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from callviewer.calls.call import CallKind

Row = tuple[int, int, int, int]
"""Time in UTC ms, index of the party, duration in s, time of storing in UTC ms."""


@dataclass(frozen=True, slots=True)
class DemoCall:
    """One call of the built-in service.

    Attributes:
        kind: The list that it is in.
        number: The other side's number, in any spelling; may be empty.
        time_ms: When it began, UTC ms.
        name: The contact's name; None and empty are different answers of the service.
        duration_s: How long it lasted; the missed list does not show it.
        place: The label of the number's origin.
        stored_ms: When the service stored it, UTC ms; None for the moment of the call.
    """

    kind: CallKind
    number: str
    time_ms: int
    name: str | None = None
    duration_s: int = 0
    place: str | None = None
    stored_ms: int | None = None


class Column(enum.StrEnum):
    """What the service sorts by, in its own words (vendor's documentation)."""

    TIME = "call_date_ms"
    SECOND = "call_datetime_utc"
    DURATION = "duration_sec"
    NUMBER = "phone_number"
    STORED = "created_at"
    NAME = "cached_name"
    PLACE = "geo_location"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows of a list, in which order.

    Attributes:
        column: What to sort by; equal rows come in the order of their arrival, or its reverse.
        descending: Whether the largest comes first.
        pattern: Text for LIKE between two wildcards; empty for all.
        from_ms: Least time, included.
        to_ms: Greatest time, included.
    """

    column: Column = Column.TIME
    descending: bool = True
    pattern: str = ""
    from_ms: int | None = None
    to_ms: int | None = None


def collated(text: str) -> str:
    """The text as the service's database compares it: without case and without accents."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")
    # Composed again so that `_` stands for a whole Hangul syllable.
    return unicodedata.normalize("NFC", bare.casefold())


@functools.lru_cache(maxsize=64)
def like(pattern: str) -> re.Pattern[str]:
    """What matches `LIKE '%pattern%'` in MySQL, for collated text: %, _ and the backslash as escape.

    A backslash at the very end escapes the wildcard that the service appends, as it does in MySQL.
    """
    parts: list[str] = []
    escaped = False
    for character in f"%{collated(pattern)}%":
        if escaped or character not in "%_\\":
            parts.append(re.escape(character))
            escaped = False
        elif character == "\\":
            escaped = True
        else:
            parts.append(".*" if character == "%" else ".")
    return re.compile("".join(parts), re.DOTALL)


class Parties:
    """The other sides of all calls: each spelling of number, name and place once."""

    def __init__(self) -> None:
        """Nobody yet."""
        self._index: dict[tuple[str, str | None, str | None], int] = {}
        self.numbers: list[str] = []
        self.names: list[str | None] = []
        self.places: list[str | None] = []
        self.sort_numbers: list[str] = []
        self.sort_names: list[str] = []
        self.sort_places: list[str] = []

    def index(self, number: str, name: str | None, place: str | None) -> int:
        """The index of a party, which is added where it is new."""
        party = (number, name, place)
        found = self._index.get(party)
        if found is None:
            found = self._index[party] = len(self.numbers)
            self.numbers.append(number)
            self.names.append(name)
            self.places.append(place)
            self.sort_numbers.append(collated(number))
            self.sort_names.append(collated(name or ""))
            self.sort_places.append(collated(place or ""))
        return found

    def matching(self, pattern: str) -> set[int]:
        """The parties whose number or name the pattern matches."""
        matches = like(pattern).fullmatch
        pairs = zip(self.sort_numbers, self.sort_names, strict=True)
        return {
            index
            for index, (number, name) in enumerate(pairs)
            if matches(number) or (self.names[index] is not None and matches(name))
        }


class CallTable:
    """One list: rows by arrival, and an index for each order that was asked for."""

    def __init__(self, kind: CallKind, parties: Parties) -> None:
        """An empty list of `kind` whose rows point into `parties`."""
        self.kind = kind
        self._parties = parties
        self.times = array("q")
        self.party = array("L")
        self.durations = array("L")
        self.stored = array("q")
        self._indexes: dict[Column, array[int]] = {Column.TIME: array("L")}
        self._found: dict[tuple[Column, str], array[int]] = {}

    def __len__(self) -> int:
        """How many calls are in the list."""
        return len(self._indexes[Column.TIME])

    def append(self, row: Row) -> None:
        """Put a row into the list and into no index: after many of them comes `settle`."""
        time_ms, party, duration_s, stored_ms = row
        self.times.append(time_ms)
        self.party.append(party)
        self.durations.append(duration_s)
        self.stored.append(stored_ms)

    def settle(self) -> None:
        """Make the indexes anew."""
        everything = range(len(self.times))
        self._indexes = {Column.TIME: array("L", sorted(everything, key=self.times.__getitem__))}
        self._found.clear()

    def add(self, row: Row) -> None:
        """Put one row in its place of every index."""
        new = len(self.times)
        self.append(row)
        for order, ids in self._indexes.items():
            key = self._key(order)
            ids.insert(bisect_right(ids, key(new), key=key), new)
        self._found.clear()

    def remove(self, row: Row) -> bool:
        """Take the latest row that equals `row` out of every index; whether there was one."""
        ids = self._indexes[Column.TIME]
        first = bisect_left(ids, row[0], key=self.times.__getitem__)
        last = bisect_right(ids, row[0], key=self.times.__getitem__)
        gone = next((i for i in reversed(ids[first:last]) if self.row(i) == row), None)
        if gone is None:
            return False
        for order, index in self._indexes.items():
            key = self._key(order)
            del index[index.index(gone, bisect_left(index, key(gone), key=key))]
        self._found.clear()
        return True

    def row(self, row_id: int) -> Row:
        """The row of an id."""
        return (self.times[row_id], self.party[row_id], self.durations[row_id], self.stored[row_id])

    def call(self, row_id: int) -> DemoCall:
        """The call of an id."""
        time_ms, party, duration_s, stored_ms = self.row(row_id)
        parties = self._parties
        return DemoCall(
            self.kind,
            parties.numbers[party],
            time_ms,
            parties.names[party],
            duration_s,
            parties.places[party],
            stored_ms,
        )

    def ids(self, selection: Selection, offset: int, limit: int) -> Sequence[int]:
        """The ids of one page of a selection."""
        ids = self._ordered(selection.column, selection.pattern)
        first, last = 0, len(ids)
        least, most = selection.from_ms, selection.to_ms
        if selection.column is Column.TIME:
            time_of = self.times.__getitem__
            if least is not None:
                first = bisect_left(ids, least, key=time_of)
            if most is not None:
                last = bisect_right(ids, most, key=time_of)
        elif least is not None or most is not None:
            times = self.times
            low = min(times, default=0) if least is None else least
            high = max(times, default=0) if most is None else most
            ids = array("L", [i for i in ids if low <= times[i] <= high])
            last = len(ids)
        if selection.descending:
            end = max(last - offset, first)
            return ids[max(end - limit, first) : end][::-1]
        return ids[first + offset : min(first + offset + limit, last)]

    def _ordered(self, column: Column, pattern: str) -> "array[int]":
        if column not in self._indexes:
            # By arrival first: a stable sort then leaves equal rows in the order of their arrival.
            arrived = sorted(self._indexes[Column.TIME])
            self._indexes[column] = array("L", sorted(arrived, key=self._key(column)))
        ids = self._indexes[column]
        if not pattern:
            return ids
        found = self._found.get((column, pattern))
        if found is None:
            if len(self._found) > 8:
                self._found.clear()
            wanted, party = self._parties.matching(pattern), self.party
            found = self._found[column, pattern] = array("L", [i for i in ids if party[i] in wanted])
        return found

    def _key(self, column: Column) -> Callable[[int], int | str]:
        times, party, parties = self.times, self.party, self._parties
        match column:
            case Column.TIME:
                return times.__getitem__
            case Column.SECOND:
                return lambda i: times[i] // 1000
            case Column.DURATION:
                return self.durations.__getitem__
            case Column.STORED:
                return lambda i: self.stored[i] // 1000
            case Column.NUMBER:
                texts = parties.sort_numbers
            case Column.NAME:
                texts = parties.sort_names
            case Column.PLACE:
                texts = parties.sort_places
        return lambda i: texts[party[i]]
