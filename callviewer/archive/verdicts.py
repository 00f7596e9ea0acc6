"""What became of the missed calls, kept up as calls come and change: the rule itself is in calls/followup.py."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Final

from callviewer.archive.lots import Insert
from callviewer.archive.schema import OUTCOMES, transaction
from callviewer.archive.timeline import LATEST_FIRST, PART, timeline
from callviewer.calls.followup import Event, Person
from callviewer.calls.followup import judge as verdicts_of

_SHARE: Final = 3
"""From one call in so many on, it is quicker to judge everybody."""

_NOTED: Final = """
(SELECT DISTINCT match FROM unjudged CROSS JOIN number ON number.id = unjudged.number WHERE match IS NOT NULL) AS person
CROSS JOIN number ON number.match = person.match
"""
_CALLS_OF_NOTED: Final = (
    f"{_NOTED} CROSS JOIN party ON party.number = number.id CROSS JOIN call ON call.party = party.id"
)
_OF_SOME: Final = f"""
SELECT call.id, number.match, {PART} FROM {_CALLS_OF_NOTED} WHERE time_ms >= 0 {LATEST_FIRST}
"""  # noqa: S608 (constants)
_WHETHER_AS_MANY: Final = f"SELECT count(*) = ? FROM (SELECT 1 FROM {_CALLS_OF_NOTED} LIMIT ?)"  # noqa: S608
_WHETHER_ALL: Final = "SELECT (SELECT count(*) FROM unjudged) >= (SELECT count(*) FROM number)"
_SAVE: Final = Insert(
    """
    INSERT INTO verdict (call, outcome, proof, tries) VALUES {rows}
    ON CONFLICT DO UPDATE SET outcome = excluded.outcome, proof = excluded.proof, tries = excluded.tries
    WHERE outcome <> excluded.outcome OR proof IS NOT excluded.proof OR tries <> excluded.tries
    """,
    columns=4,
)
_NUMBER_OF_OUTCOME: Final = {outcome: number for number, outcome in enumerate(OUTCOMES)}


def note(db: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Calls of these numbers are new, or longer; use inside a transaction."""
    db.executemany("INSERT OR IGNORE INTO unjudged (number) VALUES (?)", [(number,) for number in numbers])


def note_all(db: sqlite3.Connection) -> None:
    """Times have changed, or who is the same person; use inside a transaction."""
    db.execute("INSERT OR IGNORE INTO unjudged (number) SELECT id FROM number")


def judge(db: sqlite3.Connection, file: Path | None) -> bool:
    """Judge the missed calls of everybody who was noted; whether any verdict is another now.

    What was deleted needs no judging: of one number all calls go, or the oldest, and these prove nothing of later ones.

    Args:
        db: The copy.
        file: Its file; None in memory.
    """
    if not _is_any_noted(db):
        return False
    with transaction(db):
        with timeline(db, file) if _are_many_noted(db) else nullcontext(_of_noted(db)) as newest_first:
            changed = _SAVE.run(db, verdicts_of(newest_first, _NUMBER_OF_OUTCOME))
        db.execute("DELETE FROM unjudged")
    return changed > 0


def _is_any_noted(db: sqlite3.Connection) -> bool:
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM unjudged)").fetchone()[0])


def _of_noted(db: sqlite3.Connection) -> Iterator[Event]:
    """All calls of known times of everybody who was noted."""
    persons: dict[str, Person] = defaultdict(Person)
    return ((call, persons[match], part) for call, match, part in db.execute(_OF_SOME))


def _are_many_noted(db: sqlite3.Connection) -> bool:
    size = int(db.execute("SELECT ifnull(max(id), 0) FROM call").fetchone()[0])
    if db.execute(_WHETHER_ALL).fetchone()[0]:
        # Nobody needs to count their calls.
        return size > 0
    limit = size // _SHARE + 1
    return bool(db.execute(_WHETHER_AS_MANY, (limit, limit)).fetchone()[0])
