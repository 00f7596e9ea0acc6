"""Reading again what was read under another setting: the dates of missed calls, the numbers."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import tzinfo
from typing import Final

from callviewer.archive.entry import number_columns
from callviewer.archive.schema import transaction
from callviewer.archive.states import Own, own_state, set_own_state
from callviewer.archive.verdicts import note_all
from callviewer.calls.dates import read_missed

_AT_ONCE: Final = 10_000


def reread_dates(db: sqlite3.Connection, zone: tzinfo) -> None:
    """Make the times of all missed calls what their texts mean in `zone`, if they are not so already."""
    if own_state(db, Own.ZONE) == str(zone):
        return
    with transaction(db):
        last = 0
        while True:
            rows = db.execute(
                "SELECT id, date_text, time_ms FROM call WHERE id > ? AND date_text <> '' ORDER BY id LIMIT ?",
                (last, _AT_ONCE),
            ).fetchall()
            if not rows:
                break
            last = rows[-1][0]
            db.executemany("UPDATE call SET time_ms = ?, exact = ? WHERE id = ?", list(_moved(rows, zone)))
        note_all(db)
        set_own_state(db, Own.ZONE, str(zone))


def reread_numbers(db: sqlite3.Connection, region: str | None) -> None:
    """Make what is known of all numbers right for `region`, if it is not so already."""
    if own_state(db, Own.REGION) == (region or ""):
        return
    with transaction(db):
        update = "UPDATE number SET match = ?, sought = ?, hidden = ? WHERE id = ?"
        for number, raw in db.execute("SELECT id, raw FROM number").fetchall():
            db.execute(update, (*number_columns(str(raw), region), number))
        note_all(db)
        set_own_state(db, Own.REGION, region or "")


def _moved(rows: Iterable[tuple[int, str, int]], zone: tzinfo) -> Iterator[tuple[int, bool, int]]:
    for call_id, date_text, before_ms in rows:
        time_ms, exact = read_missed(str(date_text), zone)
        if time_ms is not None and time_ms != before_ms:
            yield time_ms, exact, call_id
