"""What became of the missed calls, kept up as calls come and change: the rule itself is in calls/followup.py."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Final

from callviewer.archive.errors import DamagedContent
from callviewer.archive.schema import KINDS, OUTCOMES, transaction
from callviewer.calls.call import CallKind
from callviewer.calls.followup import MINUTE_MS
from callviewer.calls.followup import judge as verdicts_of

_AT_ONCE: Final = 1_000
_SHARE: Final = 3
"""From one call in so many on, it is quicker to judge everybody."""

# All of a unique key: calls of one moment are always judged in the same order.
_REST: Final = "kind DESC, call.number DESC, date_text DESC, nth DESC"
_NEWEST_FIRST: Final = f"ORDER BY time_ms DESC, {_REST}"
"""For calls of exact times; an index has this order."""
_IS_INEXACT: Final = f"exact = 0 AND kind = {KINDS.index(CallKind.MISSED)}"
_LATEST_FIRST: Final = f"ORDER BY time_ms + {MINUTE_MS - 1} * ({_IS_INEXACT}) DESC, {_REST}"
"""For all: where only the minute of a missed call is known, it is judged as at its end."""
_IS_ANY_INEXACT: Final = f"SELECT EXISTS (SELECT 1 FROM call WHERE {_IS_INEXACT} AND time_ms >= 0)"  # noqa: S608
_OF_ALL: Final = "SELECT id, number, kind, duration_s FROM call WHERE time_ms >= 0"
_EVERYBODY: Final = "SELECT id, match FROM number WHERE match IS NOT NULL"
_NOTED: Final = """
(SELECT DISTINCT match FROM unjudged CROSS JOIN number ON number.id = unjudged.number WHERE match IS NOT NULL) AS person
CROSS JOIN number ON number.match = person.match
"""
_CALLS_OF_NOTED: Final = (
    f"{_NOTED} CROSS JOIN party ON party.number = number.id CROSS JOIN call ON call.party = party.id"
)
_OF_SOME: Final = (
    f"SELECT call.id, call.number, kind, duration_s FROM {_CALLS_OF_NOTED} WHERE time_ms >= 0 {_LATEST_FIRST}"  # noqa: S608
)
_SOMEBODY: Final = f"SELECT number.id, number.match FROM {_NOTED}"  # noqa: S608
_WHETHER_AS_MANY: Final = f"SELECT count(*) = ? FROM (SELECT 1 FROM {_CALLS_OF_NOTED} LIMIT ?)"  # noqa: S608
_SAVE: Final = """
INSERT INTO verdict (call, outcome, proof, tries) VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET outcome = excluded.outcome, proof = excluded.proof, tries = excluded.tries
WHERE outcome <> excluded.outcome OR proof IS NOT excluded.proof OR tries <> excluded.tries
"""
# By its value: an enumeration's own hash is slow.
_NUMBER_OF_OUTCOME: Final = {outcome.value: number for number, outcome in enumerate(OUTCOMES)}

Event = tuple[int, str, CallKind, int | None]


def note(db: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Calls of these numbers are new, or longer; use inside a transaction."""
    db.executemany("INSERT OR IGNORE INTO unjudged (number) VALUES (?)", [(number,) for number in numbers])


def note_all(db: sqlite3.Connection) -> None:
    """Times have changed, or who is the same person; use inside a transaction."""
    db.execute("INSERT OR IGNORE INTO unjudged (number) SELECT id FROM number")


def judge(db: sqlite3.Connection) -> bool:
    """Judge the missed calls of everybody who was noted; whether any verdict is another now.

    What was deleted needs no judging: of one number all calls go, or the oldest, and these prove nothing of later ones.
    """
    if not _is_any_noted(db):
        return False
    with transaction(db):
        events = _events(db, _of_all(db), _EVERYBODY) if _are_many_noted(db) else _events(db, _OF_SOME, _SOMEBODY)
        found = verdicts_of(events)
        rows = ((call, _NUMBER_OF_OUTCOME[outcome._value_], proof, tries) for call, outcome, proof, tries in found)
        changed = db.executemany(_SAVE, rows).rowcount
        db.execute("DELETE FROM unjudged")
    return changed > 0


def _is_any_noted(db: sqlite3.Connection) -> bool:
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM unjudged)").fetchone()[0])


def _are_many_noted(db: sqlite3.Connection) -> bool:
    size = int(db.execute("SELECT ifnull(max(id), 0) FROM call").fetchone()[0])
    limit = size // _SHARE + 1
    return bool(db.execute(_WHETHER_AS_MANY, (limit, limit)).fetchone()[0])


def _of_all(db: sqlite3.Connection) -> str:
    """All calls in the order of judging: without sorting, where there are none but exact times."""
    is_any_inexact = bool(db.execute(_IS_ANY_INEXACT).fetchone()[0])
    return f"{_OF_ALL} {_LATEST_FIRST if is_any_inexact else _NEWEST_FIRST}"


def _events(db: sqlite3.Connection, of: str, people: str) -> Iterator[Event]:
    person_of: dict[int, str] = dict(db.execute(people))
    rows = db.execute(of)
    # In lists: a generator that is resumed for each of a million calls takes its time.
    return chain.from_iterable(_events_of(some, person_of) for some in iter(lambda: rows.fetchmany(_AT_ONCE), []))


def _events_of(rows: Iterable[Any], person_of: Mapping[int, str]) -> list[Event]:
    try:
        return [(call, person_of[who], KINDS[kind], length) for call, who, kind, length in rows if who in person_of]
    except (IndexError, TypeError) as error:
        raise DamagedContent("a call of impossible content") from error
