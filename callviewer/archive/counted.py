"""Calls as SQLite counts them: by the hour, and by whose they are with how long they talked.

All gives one row, with numbers as JSON: for each row the two threads would ask for Python's lock anew, and the window,
which is busy making charts meanwhile, would let them wait each time.
"""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import starmap
from operator import ne
from typing import Final, NamedTuple

from callviewer.archive.errors import DamagedContent
from callviewer.archive.schema import KINDS
from callviewer.calls import insights_data
from callviewer.calls.insights_clock import HOUR_MS, WEEK_MS
from callviewer.calls.insights_data import Counts, Person

AT_ONCE: Final = 50_000
"""So many calls are counted in one go, in about 30 ms."""
_MANY: Final = 8
"""Where at least one in so many calls is asked for, all calls of each party are looked through: nothing is sorted."""
END_OF_TIME_MS: Final = 2**62
LAST_ID: Final = 2**62

_COUNTS: Final = " || ',' || ".join(
    [*(f"count(*) FILTER (WHERE kind = {KINDS.index(kind)})" for kind in insights_data.KINDS), "count(*)"]
)
"""How many calls of each kind, and how many in all, which damaged ones would make more."""
_ROWS: Final = "json_group_array(start_ms), '[' || ifnull(group_concat(counts), '') || ']'"
# Each lot is found by the first call after the lot before it: most hours of most people have no call.
_LOTS: Final = f"""
WITH RECURSIVE lot(start_ms) AS (
    SELECT (min(time_ms) + :shift) / {HOUR_MS} * {HOUR_MS} - :shift FROM call
    WHERE time_ms >= :start AND time_ms < :end
    UNION ALL
    SELECT (
        (SELECT min(time_ms) FROM call WHERE time_ms >= start_ms + {HOUR_MS} AND time_ms < :end) + :shift
    ) / {HOUR_MS} * {HOUR_MS} - :shift
    FROM lot WHERE start_ms IS NOT NULL
)
SELECT {_ROWS} FROM (
    SELECT max(start_ms, :start) AS start_ms, (
        SELECT {_COUNTS} FROM call
        WHERE time_ms >= max(lot.start_ms, :start) AND time_ms < min(lot.start_ms + {HOUR_MS}, :end)
    ) AS counts
    FROM lot WHERE start_ms IS NOT NULL
)
"""  # noqa: S608 (constants)
_LATE_LOTS: Final = f"""
SELECT {_ROWS} FROM (
    SELECT time_ms / {HOUR_MS} * {HOUR_MS} AS start_ms, {_COUNTS} AS counts FROM call NOT INDEXED
    WHERE id > ? AND time_ms >= 0 GROUP BY 1 ORDER BY 1
)
"""  # noqa: S608 (constants)
_PERSONS: Final = f"""
SELECT json_group_array(number.match), '[' || ifnull(group_concat(counts), '') || ']', json_group_array(talk_s),
    '[' || ifnull(group_concat(lengths), '') || ']'
FROM (
    SELECT party, {_COUNTS} AS counts, ifnull(sum(duration_s), 0) AS talk_s,
        group_concat(nullif(duration_s, 0)) AS lengths
    FROM call {{where}} time_ms >= :start AND time_ms < :end GROUP BY party
) AS own CROSS JOIN party ON party.id = own.party CROSS JOIN number ON number.id = party.number
"""  # noqa: S608 (constants)

_HIGHEST_ID: Final = "SELECT ifnull(max(id), 0) FROM call"
_HOW_MANY_UPTO: Final = "SELECT count(*) FROM (SELECT 1 FROM call WHERE time_ms >= ? AND time_ms < ? LIMIT ?)"
_FIRST_AFTER: Final = "SELECT time_ms FROM call WHERE time_ms >= ? ORDER BY time_ms LIMIT 1 OFFSET ?"
_PARTY_AFTER: Final = """
SELECT party FROM call INDEXED BY call_by_party WHERE party > ? ORDER BY party LIMIT 1 OFFSET ?
"""


class Way(NamedTuple):
    """How to look through some calls: the beginning of a condition, and what is to be filled in there."""

    where: str
    span: dict[str, int]


def by_time(start_ms: int, end_ms: int) -> Way:
    """The calls from one moment to another, UTC ms, in the order of time."""
    return Way("WHERE", {"start": start_ms, "end": end_ms})


def by_party(start_ms: int, end_ms: int, after: int = 0, upto: int = LAST_ID) -> Way:
    """The same of some parties, party by party: nothing is sorted."""
    where = "INDEXED BY call_by_party WHERE party > :after AND party <= :upto AND"
    return Way(where, {"start": start_ms, "end": end_ms, "after": after, "upto": upto})


def later_than(call_id: int) -> Way:
    """The calls that came after this one, as they came."""
    return Way("NOT INDEXED WHERE id > :after AND", {"start": 0, "end": END_OF_TIME_MS, "after": call_id})


@dataclass(slots=True)
class Counted:
    """What was counted so far.

    Attributes:
        times_ms: When each lot of calls was, which is of one hour of some clock or less; the first one first.
        counts: For each of `insights_data.KINDS` how many calls each lot has.
        persons: Everybody by key, which hidden numbers have none of.
        lengths: How many talks were of each length, in seconds above 0.
    """

    times_ms: "array[int]" = field(default_factory=lambda: array("q"))
    counts: tuple["array[int]", ...] = field(default_factory=lambda: tuple(array("q") for _ in KINDS))
    persons: dict[str, Person] = field(default_factory=dict)
    lengths: Counter[int] = field(default_factory=Counter)

    def add_lots(self, db: sqlite3.Connection, start_ms: int, end_ms: int, offset_ms: int = 0) -> None:
        """Count the calls from one moment to another by the hour of a clock that is so far ahead of UTC."""
        # A week more keeps all from being negative.
        span = {"start": start_ms, "end": end_ms, "shift": offset_ms + WEEK_MS}
        times, counts = db.execute(_LOTS, span).fetchone()
        self.times_ms += numbers(times)
        for of_kind, more in zip(self.counts, _counts(counts), strict=True):
            of_kind.extend(more)

    def add_late_lots(self, db: sqlite3.Connection, call_id: int) -> None:
        """Count the calls that came after this one by the hour of UTC."""
        times, counts = db.execute(_LATE_LOTS, (call_id,)).fetchone()
        late = [*zip(numbers(times), *_counts(counts), strict=True)]
        if late:
            # Few are older than what was counted before.
            lots = sorted([*zip(self.times_ms, *self.counts, strict=True), *late])
            self.times_ms, *of_kinds = (array("q", column) for column in zip(*lots, strict=True))
            self.counts = tuple(of_kinds)

    def drop_lots(self) -> None:
        """Forget what was counted by the hour."""
        self.times_ms, self.counts = array("q"), tuple(array("q") for _ in KINDS)

    def add_persons(self, db: sqlite3.Connection, way: Way) -> None:
        """Count the calls of each person, and how long their talks were."""
        keys, counts, talks, lengths = db.execute(_PERSONS.format(where=way.where), way.span).fetchone()
        persons = self.persons
        for key, *kinds, talk_s in zip(json.loads(keys), *_counts(counts), numbers(talks), strict=True):
            if key is not None:
                person, known = Person(key, Counts(*kinds), talk_s), persons.get(key)
                persons[key] = person if known is None else _together(person, known)
        self.lengths.update(numbers(lengths))


def size_of(db: sqlite3.Connection) -> int:
    """How many calls there are, or some more: as many as were ever there."""
    return int(db.execute(_HIGHEST_ID).fetchone()[0])


def ways(db: sqlite3.Connection, interval: tuple[int, int], most: int = AT_ONCE) -> Iterator[Way]:
    """How to look through the calls of an interval, part by part."""
    size = size_of(db)
    many = -(-size // _MANY)
    if db.execute(_HOW_MANY_UPTO, (*interval, many)).fetchone()[0] < many:
        yield from starmap(by_time, parts(db, interval, most))
        return
    after: int | None = 0
    while after is not None:
        row = None if size <= most else db.execute(_PARTY_AFTER, (after, most)).fetchone()
        upto = None if row is None else row[0]
        yield by_party(*interval, after, upto or LAST_ID)
        after = upto


def parts(db: sqlite3.Connection, interval: tuple[int, int], most: int = AT_ONCE) -> Iterator[tuple[int, int]]:
    """An interval in parts of about `most` calls, from the first call to the last one."""
    start_ms, end_ms = interval
    is_one = size_of(db) <= most
    latest = db.execute("SELECT max(time_ms) FROM call WHERE time_ms >= ? AND time_ms < ?", interval).fetchone()[0]
    row = db.execute(_FIRST_AFTER, (start_ms, 0)).fetchone()
    while row is not None and latest is not None and row[0] <= latest:
        start_ms = row[0]
        row = None if is_one else db.execute(_FIRST_AFTER, (start_ms, most)).fetchone()
        # A moment is read as a whole, and one at least.
        end_ms = latest + 1 if row is None else min(max(row[0], start_ms + 1), latest + 1)
        yield start_ms, end_ms
        row = db.execute(_FIRST_AFTER, (end_ms, 0)).fetchone()


def numbers(text: str) -> "array[int]":
    """Numbers that SQLite wrote as JSON: thousands of them in one row are read faster than as many rows."""
    try:
        return array("q", json.loads(text))
    except (TypeError, ValueError, OverflowError) as error:
        raise DamagedContent("a call of impossible content") from error


def _counts(text: str) -> list["array[int]"]:
    """How many calls of each kind, as `_COUNTS` puts them one after the other."""
    found = numbers(text)
    *kinds, all_of_them = (found[place :: len(KINDS) + 1] for place in range(len(KINDS) + 1))
    if any(map(ne, map(sum, zip(*kinds, strict=True)), all_of_them)):
        raise DamagedContent("a call of impossible content")
    return kinds


def _together(one: Person, other: Person) -> Person:
    """The calls of two spellings."""
    counts = Counts(*map(sum, zip(one.counts, other.counts, strict=True)))
    return Person(one.key, counts, one.talk_s + other.talk_s)
