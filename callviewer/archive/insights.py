"""What the insights are computed from, read in columns: a million calls as rows would take too long."""

import json
import sqlite3
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from callviewer.archive.errors import DamagedContent
from callviewer.archive.question import IS_DONE, PROOF_MS
from callviewer.archive.rows import TEXT, WHOLE, sound
from callviewer.archive.schema import KINDS, OUTCOMES
from callviewer.calls import insights_data
from callviewer.calls.call import CallKind
from callviewer.calls.followup import Outcome
from callviewer.calls.insights_data import CallColumns, MissedColumns

AT_ONCE: Final = 50_000
"""So many calls are read in one go, in about 50 ms."""

_CALLS: Final = """
SELECT time_ms, kind, number, ifnull(duration_s, 0) FROM call WHERE time_ms >= ? AND time_ms < ? ORDER BY time_ms
"""
_MISSED: Final = f"""
SELECT call.time_ms, call.number, iif({IS_DONE}, {len(OUTCOMES)}, outcome), {PROOF_MS}
FROM call CROSS JOIN verdict ON verdict.call = call.id LEFT JOIN call AS proof ON proof.id = verdict.proof
WHERE call.time_ms >= ? AND call.time_ms < ? AND call.kind = {KINDS.index(CallKind.MISSED)} ORDER BY call.time_ms
"""  # noqa: S608 (constants)
_PERSONS: Final = "SELECT id, match FROM number WHERE match IS NOT NULL"
_FIRST_AFTER: Final = "SELECT time_ms FROM call WHERE time_ms >= ? ORDER BY time_ms LIMIT 1 OFFSET ?"
# The name of the latest call with one: the very latest may have come before the phone knew it.
_ONE_CALL: Final = """
SELECT person.value, (
    SELECT call.id
    FROM number CROSS JOIN party ON party.number = number.id CROSS JOIN call ON call.party = party.id
    WHERE number.match = person.value ORDER BY party.name = '', call.time_ms DESC, call.id DESC LIMIT 1
) AS one
FROM json_each(?) AS person WHERE one IS NOT NULL
"""
_KIND_OF: Final = tuple(insights_data.KINDS.index(kind) for kind in KINDS)
_OUTCOME_OF: Final = tuple(insights_data.OUTCOMES.index(outcome) for outcome in (*OUTCOMES, Outcome.DONE))
_END_OF_TIME_MS: Final = 2**62


@dataclass(slots=True)
class Columns:
    """Calls in the order of time, and what became of the missed ones; grows by each read.

    Attributes:
        start_ms: From when on calls have not been read yet, UTC ms.
        end_ms: Up to when they are wanted, UTC ms.
        judged_from_ms: What became of missed calls is wanted from this moment on, UTC ms.
    """

    start_ms: int
    end_ms: int
    judged_from_ms: int
    _times: "array[int]" = field(default_factory=lambda: array("q"))
    _kinds: bytearray = field(default_factory=bytearray)
    _numbers: "array[int]" = field(default_factory=lambda: array("q"))
    _durations: "array[int]" = field(default_factory=lambda: array("q"))
    _missed_times: "array[int]" = field(default_factory=lambda: array("q"))
    _missed_numbers: "array[int]" = field(default_factory=lambda: array("q"))
    _outcomes: bytearray = field(default_factory=bytearray)
    _proofs: "array[int]" = field(default_factory=lambda: array("q"))
    _persons: dict[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, interval: tuple[int | None, int | None], judged_from_ms: int | None) -> "Columns":
        """Columns of an interval in UTC ms, None where it has no beginning or no end; nothing read yet."""
        start_ms, end_ms = interval
        # Calls of an unknown time, which is negative, are of no day.
        return cls(max(start_ms or 0, 0), _END_OF_TIME_MS if end_ms is None else end_ms, judged_from_ms or 0)

    @property
    def is_complete(self) -> bool:
        """Whether all is read."""
        return self.start_ms >= self.end_ms

    def read(self, db: sqlite3.Connection, most: int = AT_ONCE) -> None:
        """Read on, about `most` calls."""
        row = db.execute(_FIRST_AFTER, (self.start_ms, most)).fetchone()
        # A moment is read as a whole, and one at least.
        end_ms = self.end_ms if row is None else min(max(row[0], self.start_ms + 1), self.end_ms)
        times, kinds, numbers, durations = _read(db, _CALLS, self.start_ms, end_ms)
        self._times += times
        self._kinds += _numbered(kinds, _KIND_OF)
        self._numbers += numbers
        self._durations += durations
        times, numbers, outcomes, proofs = _read(db, _MISSED, max(self.start_ms, self.judged_from_ms), end_ms)
        self._missed_times += times
        self._missed_numbers += numbers
        self._outcomes += _numbered(outcomes, _OUTCOME_OF)
        self._proofs += proofs
        self.start_ms = end_ms
        if self.is_complete:
            self._persons = {number: key for number, key in sound(db.execute(_PERSONS), WHOLE, TEXT)}  # noqa: C416 (a sequence of any length is no pair)

    @property
    def calls(self) -> CallColumns:
        """The calls that were read."""
        return CallColumns(self._times, bytes(self._kinds), self._numbers, self._durations, self._persons)

    @property
    def missed(self) -> MissedColumns:
        """What became of the missed ones among them."""
        return MissedColumns(self._missed_times, self._missed_numbers, bytes(self._outcomes), self._proofs)


def one_call_of_each(db: sqlite3.Connection, keys: Iterable[str]) -> dict[str, int]:
    """For each of these people the id of the latest call with a name, or of the latest where none has one."""
    return {key: call for key, call in sound(db.execute(_ONE_CALL, (json.dumps(list(keys)),)), TEXT, WHOLE)}  # noqa: C416 (a sequence of any length is no pair)


def _read(db: sqlite3.Connection, sql: str, start_ms: int, end_ms: int) -> list["array[int]"]:
    """The four columns of a statement for an interval."""
    found = array("q")
    try:
        found.extend(chain.from_iterable(db.execute(sql, (start_ms, end_ms))))
    except TypeError as error:
        raise DamagedContent("a call of impossible content") from error
    return [found[place::4] for place in range(4)]


def _numbered(stored: "array[int]", number_of: tuple[int, ...]) -> bytes:
    """Stored numbers as those of `insights_data`."""
    try:
        return bytes([number_of[number] for number in stored])
    except IndexError as error:
        raise DamagedContent("a call of impossible content") from error
