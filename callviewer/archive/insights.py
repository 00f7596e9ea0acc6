"""What the insights are computed from: counted by SQLite, since a million calls as rows take too long."""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import tzinfo
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import Final

from callviewer.archive.counted import AT_ONCE, END_OF_TIME_MS, LAST_ID, Counted, Way, by_time, numbers, parts, ways
from callviewer.archive.errors import DamagedContent
from callviewer.archive.file import read_only
from callviewer.archive.question import IS_DONE, PROOF_MS
from callviewer.archive.rows import TEXT, WHOLE, sound
from callviewer.archive.schema import KINDS, OUTCOMES
from callviewer.archive.tally import counted_all
from callviewer.calls.call import CallKind
from callviewer.calls.followup import LONGEST_WAIT_MS, OPEN, Outcome, Wait
from callviewer.calls.insights_clock import HOUR_MS, stretches, stretches_between
from callviewer.calls.insights_data import Asked, CallLots, Missed, Talks

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
    FROM {{joined}} LEFT JOIN call AS proof ON proof.id = iif({_IS_RETURNED}, verdict.proof, NULL)
    WHERE call.time_ms >= :start AND call.time_ms < :end AND call.kind = {KINDS.index(CallKind.MISSED)} LIMIT -1
)
"""  # noqa: S608 (constants)
_MISSED_BY_TIME: Final = _MISSED.format(joined="call CROSS JOIN verdict ON verdict.call = call.id")
_MISSED_AS_JUDGED: Final = _MISSED.format(
    joined="verdict CROSS JOIN call ON call.id = verdict.call AND verdict.call > :after AND verdict.call <= :upto"
)
"""Where nearly all are asked for: calls of other kinds are not met."""
_NEXT_JUDGED: Final = f"SELECT min(call) FROM verdict WHERE call > ? AND call <= {LAST_ID}"  # noqa: S608 (constant)
_LENGTHS: Final = """
SELECT json_group_array(duration_s) FROM call {where} time_ms >= :start AND time_ms < :end AND duration_s > 0
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


@dataclass(slots=True)
class _Found:
    """What was read so far."""

    counted: Counted = field(default_factory=Counted)
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
        found, counted = self._found, self._found.counted
        lots = CallLots(counted.times_ms, counted.counts)
        talks = Talks([*counted.persons.values()], counted.lengths, found.lengths_before)
        return lots, talks, found.missed, found.missed_before

    def _read(self, db: sqlite3.Connection, file: Path | None, most: int) -> Iterator[None]:
        found = self._found
        own, whole = (_sound_interval(each) for each in (self.asked.own_interval, self.asked.interval))
        counted = counted_all(db) if self.asked.before is None and _holds_all(db, own) else None
        if counted is not None:
            yield from self._read_on(db, counted, own, most)
            return
        if self.asked.before is not None:
            for part in parts(db, (whole[0], own[0]), most):
                lengths = partial(_read_lengths, found.lengths_before, by_time(*part))
                with _beside(db, file, lengths, partial(self._read_lots, part)):
                    found.missed_before = _more(found.missed_before, self._read_missed(db, *part))
                yield
        for part, way in zip_longest(parts(db, own, most), ways(db, own, most)):
            persons = [] if way is None else [partial(self._read_persons, way)]
            lots = [] if part is None else [partial(self._read_lots, part)]
            with _beside(db, file, *persons, *lots):
                if part is not None:
                    found.missed = _more(found.missed, self._read_missed(db, *part))
            yield

    def _read_on(self, db: sqlite3.Connection, counted: Counted, own: tuple[int, int], most: int) -> Iterator[None]:
        """What depends on marks, where all else is counted already."""
        found = self._found
        found.counted = counted
        if not _is_hourly(self.asked.zone, counted.times_ms):
            counted.drop_lots()
            for part in parts(db, own, most):
                self._read_lots(part, db)
                yield
        start_ms, end_ms = max(own[0], self.judged_from_ms), own[1]
        after = 0
        while (first := db.execute(_NEXT_JUDGED, (after,)).fetchone()[0]) is not None:
            # From one that is there: damage may leave a gap that takes for ever to be counted through.
            upto = min(first + most - 1, LAST_ID)
            span = {"start": start_ms, "end": end_ms, "after": after, "upto": upto}
            found.missed = _more(found.missed, _missed(db, _MISSED_AS_JUDGED, span))
            yield
            after = upto

    def _read_lots(self, part: tuple[int, int], db: sqlite3.Connection) -> None:
        for stretch in stretches(self.asked.zone, *part):
            self._found.counted.add_lots(db, *stretch)

    def _read_missed(self, db: sqlite3.Connection, start_ms: int, end_ms: int) -> Missed:
        return _missed(db, _MISSED_BY_TIME, {"start": max(start_ms, self.judged_from_ms), "end": end_ms})

    def _read_persons(self, way: Way, db: sqlite3.Connection) -> None:
        self._found.counted.add_persons(db, way)


def one_call_of_each(db: sqlite3.Connection, keys: Iterable[str]) -> dict[str, int]:
    """For each of these people the id of the latest call with a name, or of the latest where none has one."""
    return dict(sound(db.execute(_ONE_CALL, (json.dumps(list(keys)),)), TEXT, WHOLE))


def _sound_interval(interval: tuple[int | None, int | None]) -> tuple[int, int]:
    """Without what has no end; calls of an unknown time, which is negative, are of no day."""
    start_ms, end_ms = interval
    return max(start_ms or 0, 0), END_OF_TIME_MS if end_ms is None else max(end_ms, 0)


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


def _holds_all(db: sqlite3.Connection, interval: tuple[int, int]) -> bool:
    """Whether all calls of a known time are in this interval."""
    start_ms, end_ms = interval
    latest_ms = db.execute("SELECT ifnull(max(time_ms), 0) FROM call").fetchone()[0]
    return start_ms == 0 and latest_ms < end_ms


def _is_hourly(zone: tzinfo, times_ms: "array[int]") -> bool:
    """Whether the hours of this zone were those of UTC from the first of these lots to the last."""
    if not times_ms:
        return True
    first, *changes = stretches_between(zone, times_ms[0], times_ms[-1] + HOUR_MS)
    moments_ms = [first.offset_ms, *(moment for change in changes for moment in (change.start_ms, change.offset_ms))]
    return not any(moment % HOUR_MS for moment in moments_ms)


def _missed(db: sqlite3.Connection, sql: str, span: dict[str, int]) -> Missed:
    row = db.execute(sql, span).fetchone()
    count, sound_ones, reached, waits, late_waits, late, waiting, since_ms = row
    if count != sound_ones:
        raise DamagedContent("a verdict of impossible content")
    pairs = list(zip(numbers(late), numbers(late_waits), strict=True))
    # In their order: to bring many into it at once would hold others up.
    return Missed(count, int(reached), sorted(numbers(waits)), pairs, set(numbers(waiting)), since_ms)


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


def _read_lengths(lengths: Counter[int], way: Way, db: sqlite3.Connection) -> None:
    """Count how many talks were of each length in seconds."""
    lengths.update(numbers(db.execute(_LENGTHS.format(where=way.where), way.span).fetchone()[0]))
