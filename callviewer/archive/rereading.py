"""Reading again what was read under another setting: the dates of missed calls, the numbers."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import tzinfo
from typing import Final

from callviewer.archive.entry import number_columns
from callviewer.archive.errors import DamagedContent
from callviewer.archive.forms import drop_forms
from callviewer.archive.notebook_marks import key_of
from callviewer.archive.schema import KINDS, transaction
from callviewer.archive.states import Own, own_state, set_own_state
from callviewer.archive.verdicts import note_all
from callviewer.calls.call import CallKind
from callviewer.calls.dates import read_missed
from callviewer.calls.mark import Mark

_AT_ONCE: Final = 10_000
_MISSED: Final = KINDS.index(CallKind.MISSED)
_LAST_MISSED: Final = f"""
SELECT time_ms, date_text
FROM number CROSS JOIN party ON party.number = number.id CROSS JOIN call ON call.party = party.id
WHERE match = ? AND kind = {_MISSED} AND time_ms BETWEEN 0 AND ? ORDER BY time_ms DESC, call.id DESC LIMIT 1
"""  # noqa: S608 (constants)


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
        update = "UPDATE number SET match = ?, sought = ?, hidden = ?, world = ? WHERE id = ?"
        for number, raw in db.execute("SELECT id, raw FROM number").fetchall():
            db.execute(update, (*number_columns(str(raw), region), number))
        drop_forms(db)
        note_all(db)
        set_own_state(db, Own.REGION, region or "")


def moved_mark(db: sqlite3.Connection, mark: Mark, region: str | None, zone: tzinfo) -> Mark:
    """The mark that covers the same missed calls once their dates are read in `zone`."""
    key = key_of(mark.number, region)
    return replace(
        mark,
        done_upto_ms=_moved_moment(db, key, mark.done_upto_ms, zone),
        snoozed_upto_ms=_moved_moment(db, key, mark.snoozed_upto_ms, zone),
    )


def _moved_moment(db: sqlite3.Connection, key: str | None, upto_ms: int | None, zone: tzinfo) -> int | None:
    """When the newest missed call up to a moment will be; the moment itself where none moves."""
    row = None if upto_ms is None else db.execute(_LAST_MISSED, (key, upto_ms)).fetchone()
    if row is None:
        return upto_ms
    before_ms, date_text = row
    if not isinstance(date_text, str):
        raise DamagedContent("a call of impossible content")
    time_ms, _exact = read_missed(date_text, zone)
    return upto_ms if time_ms is None or time_ms == before_ms else time_ms


def _moved(rows: Iterable[tuple[int, str, int]], zone: tzinfo) -> Iterator[tuple[int, bool, int]]:
    for call_id, date_text, before_ms in rows:
        time_ms, exact = read_missed(str(date_text), zone)
        if time_ms is not None and time_ms != before_ms:
            yield time_ms, exact, call_id
