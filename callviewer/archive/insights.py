"""What the insights are computed from: counted by SQLite, since a million calls as rows take too long."""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import zip_longest
from operator import ne
from pathlib import Path
from typing import Final

from callviewer.archive.errors import DamagedContent
from callviewer.archive.file import read_only
from callviewer.archive.question import IS_DONE, PROOF_MS
from callviewer.archive.rows import TEXT, WHOLE, sound
from callviewer.archive.schema import KINDS, OUTCOMES
from callviewer.calls import insights_data
from callviewer.calls.call import CallKind
from callviewer.calls.followup import LONGEST_WAIT_MS, OPEN, Outcome, Wait
from callviewer.calls.insights_clock import HOUR_MS, WEEK_MS, stretches
from callviewer.calls.insights_data import Asked, CallLots, Counts, Missed, Person, Talks

AT_ONCE: Final = 100_000
"""So many calls are counted in one go, in about 50 ms."""
_MANY: Final = 8
"""Where at least one in so many calls is asked for, all calls of each party are looked through: nothing is sorted."""

# All that follows gives one row, with numbers as JSON: for each row the two threads would ask for Python's lock anew,
# and the window, which is busy making charts meanwhile, would let them wait each time.
_COUNTS: Final = " || ',' || ".join(
    [*(f"count(*) FILTER (WHERE kind = {KINDS.index(kind)})" for kind in insights_data.KINDS), "count(*)"]
)
"""How many calls of each kind, and how many in all, which damaged ones would make more."""
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
SELECT json_group_array(start_ms), '[' || ifnull(group_concat(counts), '') || ']' FROM (
    SELECT max(start_ms, :start) AS start_ms, (
        SELECT {_COUNTS} FROM call
        WHERE time_ms >= max(lot.start_ms, :start) AND time_ms < min(lot.start_ms + {HOUR_MS}, :end)
    ) AS counts
    FROM lot WHERE start_ms IS NOT NULL
)
"""  # noqa: S608 (constants)
_IS_RETURNED: Final = f"outcome = {OUTCOMES.index(Outcome.RETURNED)}"
_REACHED: Final = f"became = {OUTCOMES.index(Outcome.REACHED)}"
_WAITING: Final = f"became < {len(OPEN)}"
_LATE_MS: Final = LONGEST_WAIT_MS[Wait.HOURS_8]
# A missed call whose time is known to the minute alone may seem to be later than the call that answers it. The limit,
# which is none, keeps SQLite from finding out for each of the figures anew what became of a call.
_MISSED: Final = f"""
SELECT count(*), total(became BETWEEN 0 AND {len(OUTCOMES)}), total({_REACHED}),
    json_group_array(wait_ms) FILTER (WHERE wait_ms IS NOT NULL),
    json_group_array(wait_ms) FILTER (WHERE wait_ms > {_LATE_MS}),
    json_group_array(time_ms) FILTER (WHERE wait_ms > {_LATE_MS}),
    json_group_array(DISTINCT (
        SELECT min(same.id) FROM number JOIN number AS same ON same.match = number.match WHERE number.id = caller
    )) FILTER (WHERE {_WAITING}),
    min(time_ms) FILTER (WHERE {_WAITING})
FROM (
    SELECT call.time_ms, call.number AS caller, iif({IS_DONE}, {len(OUTCOMES)}, outcome) AS became,
        iif({_IS_RETURNED}, max({PROOF_MS} - call.time_ms, 0), NULL) AS wait_ms
    FROM call CROSS JOIN verdict ON verdict.call = call.id
    LEFT JOIN call AS proof ON proof.id = iif({_IS_RETURNED}, verdict.proof, NULL)
    WHERE call.time_ms >= ? AND call.time_ms < ? AND call.kind = {KINDS.index(CallKind.MISSED)} LIMIT -1
)
"""  # noqa: S608 (constants)
_IN_PARTIES: Final = "INDEXED BY call_by_party WHERE party > :after AND party <= :upto AND"
_OF_PARTIES: Final = f"""
SELECT json_group_array(number.match), '[' || ifnull(group_concat(counts), '') || ']', json_group_array(talk_s),
    '[' || ifnull(group_concat(lengths), '') || ']'
FROM (
    SELECT party, {_COUNTS} AS counts, ifnull(sum(duration_s), 0) AS talk_s,
        group_concat(nullif(duration_s, 0)) AS lengths
    FROM call {{where}} time_ms >= :start AND time_ms < :end GROUP BY party
) AS own CROSS JOIN party ON party.id = own.party CROSS JOIN number ON number.id = party.number
"""  # noqa: S608 (constants)
_LENGTHS: Final = """
SELECT json_group_array(duration_s) FROM call {where} time_ms >= :start AND time_ms < :end AND duration_s > 0
"""
_HIGHEST_ID: Final = "SELECT ifnull(max(id), 0) FROM call"
_HOW_MANY_UPTO: Final = "SELECT count(*) FROM (SELECT 1 FROM call WHERE time_ms >= ? AND time_ms < ? LIMIT ?)"
_FIRST_AFTER: Final = "SELECT time_ms FROM call WHERE time_ms >= ? ORDER BY time_ms LIMIT 1 OFFSET ?"
_PARTY_AFTER: Final = """
SELECT party FROM call INDEXED BY call_by_party WHERE party > ? ORDER BY party LIMIT 1 OFFSET ?
"""
# The name of the latest call with one: the very latest may have come before the phone knew it.
_ONE_CALL: Final = """
SELECT person.value, (
    SELECT call.id
    FROM number CROSS JOIN party ON party.number = number.id CROSS JOIN call ON call.id = (
        SELECT id FROM call WHERE call.party = party.id ORDER BY time_ms DESC, id DESC LIMIT 1
    )
    WHERE number.match = person.value ORDER BY party.name = '', call.time_ms DESC, call.id DESC LIMIT 1
) AS one
FROM json_each(?) AS person WHERE one IS NOT NULL
"""
_END_OF_TIME_MS: Final = 2**62
_LAST_ID: Final = 2**62


@dataclass(slots=True)
class _Found:
    """What was read so far."""

    times: "array[int]" = field(default_factory=lambda: array("q"))
    counts: tuple["array[int]", ...] = field(default_factory=lambda: tuple(array("q") for _ in KINDS))
    persons: dict[str, Person] = field(default_factory=dict)
    lengths: Counter[int] = field(default_factory=Counter)
    lengths_before: Counter[int] = field(default_factory=Counter)
    missed: Missed = field(default_factory=Missed)
    missed_before: Missed = field(default_factory=Missed)


@dataclass(slots=True)
class Columns:
    """What insights are computed from; grows by each read.

    Attributes:
        asked: What is asked.
        judged_from_ms: What became of missed calls is wanted from this moment on, UTC ms.
    """

    asked: Asked
    judged_from_ms: int
    is_complete: bool = False
    """Whether all is read."""
    _db: sqlite3.Connection | None = None
    _steps: Iterator[None] = field(default_factory=lambda: iter(()))
    _found: _Found = field(default_factory=_Found)

    @classmethod
    def of(cls, asked: Asked, judged_from_ms: int | None) -> "Columns":
        """Nothing read yet; what became of missed calls is wanted of all where `judged_from_ms` is None."""
        return cls(asked, judged_from_ms or 0)

    def read(self, db: sqlite3.Connection, file: Path | None, most: int = AT_ONCE) -> None:
        """Read on, about `most` calls.

        Args:
            db: The copy.
            file: Its file; None in memory.
            most: About how many.
        """
        if db is not self._db:
            # For the first time; or the file was found damaged and begun anew, with other ids.
            self._db, self._found, self._steps = db, _Found(), self._read(db, file, most)
        self.is_complete = next(self._steps, self) is self

    @property
    def found(self) -> tuple[CallLots, Talks, Missed, Missed]:
        """What was read, as `compute` takes it."""
        found = self._found
        lots = CallLots(found.times, found.counts)
        talks = Talks([*found.persons.values()], found.lengths, found.lengths_before)
        return lots, talks, found.missed, found.missed_before

    def _read(self, db: sqlite3.Connection, file: Path | None, most: int) -> Iterator[None]:
        found = self._found
        own, whole = (_sound_interval(each) for each in (self.asked.own_interval, self.asked.interval))
        if self.asked.before is not None:
            for part in _parts(db, (whole[0], own[0]), most):
                lengths = partial(_read_lengths, found.lengths_before, _by_time(part))
                with _beside(db, file, lengths, partial(self._read_lots, part)):
                    found.missed_before = _more(found.missed_before, self._read_missed(db, *part))
                yield
        for part, way in zip_longest(_parts(db, own, most), _ways(db, own, most)):
            persons = [] if way is None else [partial(self._read_persons, way)]
            lots = [] if part is None else [partial(self._read_lots, part)]
            with _beside(db, file, *persons, *lots):
                if part is not None:
                    found.missed = _more(found.missed, self._read_missed(db, *part))
            yield

    def _read_lots(self, part: tuple[int, int], db: sqlite3.Connection) -> None:
        found = self._found
        for stretch in stretches(self.asked.zone, *part):
            # A week more keeps all from being negative.
            shift = stretch.offset_ms + WEEK_MS
            span = {"start": stretch.start_ms, "end": stretch.end_ms, "shift": shift}
            times, counts = db.execute(_LOTS, span).fetchone()
            found.times += _numbers(times)
            for of_kind, more in zip(found.counts, _counts(counts), strict=True):
                of_kind.extend(more)

    def _read_missed(self, db: sqlite3.Connection, start_ms: int, end_ms: int) -> Missed:
        row = db.execute(_MISSED, (max(start_ms, self.judged_from_ms), end_ms)).fetchone()
        count, sound_ones, reached, waits, late_waits, late, waiting, since_ms = row
        if count != sound_ones:
            raise DamagedContent("a verdict of impossible content")
        pairs = list(zip(_numbers(late), _numbers(late_waits), strict=True))
        return Missed(count, int(reached), _numbers(waits), pairs, set(_numbers(waiting)), since_ms)

    def _read_persons(self, way: "_Way", db: sqlite3.Connection) -> None:
        where, span = way
        persons = self._found.persons
        keys, counts, talks, lengths = db.execute(_OF_PARTIES.format(where=where), span).fetchone()
        for key, *kinds, talk_s in zip(json.loads(keys), *_counts(counts), _numbers(talks), strict=True):
            if key is not None:
                person, known = Person(key, Counts(*kinds), talk_s), persons.get(key)
                persons[key] = person if known is None else _together(person, known)
        self._found.lengths.update(_numbers(lengths))


def one_call_of_each(db: sqlite3.Connection, keys: Iterable[str]) -> dict[str, int]:
    """For each of these people the id of the latest call with a name, or of the latest where none has one."""
    return dict(sound(db.execute(_ONE_CALL, (json.dumps(list(keys)),)), TEXT, WHOLE))


def _sound_interval(interval: tuple[int | None, int | None]) -> tuple[int, int]:
    """Without what has no end; calls of an unknown time, which is negative, are of no day."""
    start_ms, end_ms = interval
    return max(start_ms or 0, 0), _END_OF_TIME_MS if end_ms is None else max(end_ms, 0)


def _parts(db: sqlite3.Connection, interval: tuple[int, int], most: int) -> Iterator[tuple[int, int]]:
    """An interval in parts of about `most` calls, from the first call to the last one."""
    start_ms, end_ms = interval
    is_one = _size(db) <= most
    latest = db.execute("SELECT max(time_ms) FROM call WHERE time_ms >= ? AND time_ms < ?", interval).fetchone()[0]
    row = db.execute(_FIRST_AFTER, (start_ms, 0)).fetchone()
    while row is not None and latest is not None and row[0] <= latest:
        start_ms = row[0]
        row = None if is_one else db.execute(_FIRST_AFTER, (start_ms, most)).fetchone()
        # A moment is read as a whole, and one at least.
        end_ms = latest + 1 if row is None else min(max(row[0], start_ms + 1), latest + 1)
        yield start_ms, end_ms
        row = db.execute(_FIRST_AFTER, (end_ms, 0)).fetchone()


_Way = tuple[str, dict[str, int]]
"""How to look through some calls, and what is to be filled in there."""
_Work = Callable[[sqlite3.Connection], None]


@contextmanager
def _beside(db: sqlite3.Connection, file: Path | None, *works: _Work) -> Iterator[None]:
    """Does some reading while the block runs: on connections of its own, for SQLite computes for each at once."""
    if file is None:
        for work in works:
            work(db)
        yield
        return

    # It is not needed for the first rows.
    from concurrent.futures import ThreadPoolExecutor

    def read(work: _Work) -> None:
        with closing(read_only(file)) as other:
            work(other)

    with ThreadPoolExecutor(max(1, len(works)), "insights") as helpers:
        readings = [helpers.submit(read, work) for work in works]
        yield
        for reading in readings:
            reading.result()


def _size(db: sqlite3.Connection) -> int:
    """How many calls there are, or some more: as many as were ever there."""
    return int(db.execute(_HIGHEST_ID).fetchone()[0])


def _ways(db: sqlite3.Connection, interval: tuple[int, int], most: int) -> Iterator[_Way]:
    """How to look through the calls of an interval, part by part."""
    start_ms, end_ms = interval
    size = _size(db)
    many = -(-size // _MANY)
    if db.execute(_HOW_MANY_UPTO, (*interval, many)).fetchone()[0] < many:
        yield from map(_by_time, _parts(db, interval, most))
        return
    after: int | None = 0
    while after is not None:
        row = None if size <= most else db.execute(_PARTY_AFTER, (after, most)).fetchone()
        upto = None if row is None else row[0]
        yield _IN_PARTIES, {"start": start_ms, "end": end_ms, "after": after, "upto": upto or _LAST_ID}
        after = upto


def _by_time(interval: tuple[int, int]) -> _Way:
    return "WHERE", {"start": interval[0], "end": interval[1]}


def _together(one: Person, other: Person) -> Person:
    """The calls of two spellings."""
    counts = Counts(*map(sum, zip(one.counts, other.counts, strict=True)))
    return Person(one.key, counts, one.talk_s + other.talk_s)


def _more(one: Missed, other: Missed) -> Missed:
    """Both together."""
    since_ms = [each.waiting_since_ms for each in (one, other) if each.waiting_since_ms is not None]
    return Missed(
        one.count + other.count,
        one.reached + other.reached,
        [*one.waits_ms, *other.waits_ms],
        [*one.late, *other.late],
        {*one.waiting, *other.waiting},
        min(since_ms, default=None),
    )


def _read_lengths(lengths: Counter[int], way: _Way, db: sqlite3.Connection) -> None:
    """Count how many talks were of each length in seconds."""
    where, span = way
    lengths.update(_numbers(db.execute(_LENGTHS.format(where=where), span).fetchone()[0]))


def _counts(text: str) -> list["array[int]"]:
    """How many calls of each kind, as `_COUNTS` puts them one after the other."""
    numbers = _numbers(text)
    *kinds, all_of_them = (numbers[place :: len(KINDS) + 1] for place in range(len(KINDS) + 1))
    if any(map(ne, map(sum, zip(*kinds, strict=True)), all_of_them)):
        raise DamagedContent("a call of impossible content")
    return kinds


def _numbers(text: str) -> "array[int]":
    """Numbers that SQLite wrote as JSON: thousands of them in one row are read faster than as many rows."""
    try:
        return array("q", json.loads(text))
    except (TypeError, ValueError, OverflowError) as error:
        raise DamagedContent("a call of impossible content") from error
