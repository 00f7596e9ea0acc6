"""What became of the missed calls, kept up as calls come and change: the rule itself is in calls/followup.py."""

import sqlite3
from collections.abc import Iterable
from typing import Final

from callviewer.archive.lots import Insert
from callviewer.archive.schema import KINDS, OUTCOMES, transaction
from callviewer.calls.call import CallKind
from callviewer.calls.followup import MINUTE_MS
from callviewer.calls.followup import judge as verdicts_of

_SHARE: Final = 3
"""From one call in so many on, it is quicker to judge everybody."""

# All of a unique key: calls of one moment are always judged in the same order.
_REST: Final = "kind DESC, call.number DESC, date_text DESC, nth DESC"
_NEWEST_FIRST: Final = f"ORDER BY time_ms DESC, {_REST}"
"""For calls of exact times; an index has this order."""
_MISSED: Final = KINDS.index(CallKind.MISSED)
_INCOMING: Final = KINDS.index(CallKind.INCOMING)
_IS_INEXACT: Final = f"exact = 0 AND kind = {_MISSED}"
_LATEST_FIRST: Final = f"ORDER BY time_ms + {MINUTE_MS - 1} * ({_IS_INEXACT}) DESC, {_REST}"
"""For all: where only the minute of a missed call is known, it is judged as at its end."""
# Without an index, which would have to be followed to every call.
_IS_ANY_INEXACT: Final = f"SELECT EXISTS (SELECT 1 FROM call NOT INDEXED WHERE {_IS_INEXACT} AND time_ms >= 0)"  # noqa: S608
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
_SAVE: Final = Insert(
    """
    INSERT INTO verdict (call, outcome, proof, tries) VALUES {rows}
    ON CONFLICT DO UPDATE SET outcome = excluded.outcome, proof = excluded.proof, tries = excluded.tries
    WHERE outcome <> excluded.outcome OR proof IS NOT excluded.proof OR tries <> excluded.tries
    """,
    columns=4,
)
# By its value: an enumeration's own hash is slow.
_NUMBER_OF_OUTCOME: Final = {outcome.value: number for number, outcome in enumerate(OUTCOMES)}


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
        of, people = (_of_all(db), _EVERYBODY) if _are_many_noted(db) else (_OF_SOME, _SOMEBODY)
        events, person_of = db.execute(of), dict(db.execute(people))
        found = verdicts_of(events, person_of, missed=_MISSED, incoming=_INCOMING)
        rows = ((call, _NUMBER_OF_OUTCOME[outcome._value_], proof, tries) for call, outcome, proof, tries in found)
        changed = _SAVE.run(db, rows)
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
