"""How the numbers of the newest calls are written, kept with them: the library that knows it is slow to come."""

import json
import sqlite3
from typing import Final

from callviewer.archive.schema import KINDS, transaction
from callviewer.archive.states import Own, own_state, set_own_state
from callviewer.calls import numbers

NEWEST: Final = 60
"""So many calls of each list: as many as the tallest usual screen shows."""
_RAW: Final = "SELECT raw FROM number WHERE id IN (SELECT number FROM call {which} ORDER BY time_ms DESC LIMIT {most})"


def forms_in(db: sqlite3.Connection) -> dict[str, str]:
    """What was kept: from a number as the service wrote it to what is shown of it."""
    kept = json.loads(own_state(db, Own.FORMS) or "{}")
    return {raw: shown for raw, shown in kept.items() if isinstance(shown, str)} if isinstance(kept, dict) else {}


def keep_forms(db: sqlite3.Connection, region: str | None) -> None:
    """Keep how the numbers of the newest calls of each list are written in `region`."""
    lists = ["", *(f"WHERE kind = {kind}" for kind in range(len(KINDS)))]
    newest = {str(row[0]) for which in lists for row in db.execute(_RAW.format(which=which, most=NEWEST))}
    text = json.dumps({raw: numbers.display(raw, region) for raw in sorted(newest)}, separators=(",", ":"))
    if text != own_state(db, Own.FORMS):
        with transaction(db):
            set_own_state(db, Own.FORMS, text)


def drop_forms(db: sqlite3.Connection) -> None:
    """Keep none: a number is deleted, or the region is another."""
    db.execute("DELETE FROM state WHERE name = ?", (Own.FORMS,))
