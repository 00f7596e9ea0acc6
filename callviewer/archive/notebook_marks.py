"""The tables of a notebook, and its marks as rows."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import astuple, replace
from typing import Any, Final

from callviewer.archive.errors import DamagedContent
from callviewer.archive.schema import Tables
from callviewer.archive.texts import storable
from callviewer.calls.mark import Mark
from callviewer.calls.numbers import match_key

_FIRST: Final = """
CREATE TABLE mark (
    id INTEGER PRIMARY KEY,
    match TEXT NOT NULL UNIQUE, -- what all spellings of the number share, in the region of the notebook
    number TEXT NOT NULL,
    note TEXT NOT NULL,
    done_upto_ms INTEGER,
    done_ms INTEGER,
    done_note TEXT NOT NULL,
    snoozed_upto_ms INTEGER,
    snoozed_until_ms INTEGER
) STRICT;

CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""

NOTES: Final = Tables(application_id=0x43616C4E, migrations=(_FIRST,))
"""Of a notebook ("CalN")."""

COLUMNS: Final = "number, note, done_upto_ms, done_ms, done_note, snoozed_upto_ms, snoozed_until_ms"
"""Those of `mark_of`, in its order."""
_PUT: Final = f"""
INSERT INTO mark (match, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (match) DO UPDATE SET
    number = excluded.number, note = excluded.note, done_upto_ms = excluded.done_upto_ms, done_ms = excluded.done_ms,
    done_note = excluded.done_note, snoozed_upto_ms = excluded.snoozed_upto_ms,
    snoozed_until_ms = excluded.snoozed_until_ms
"""  # noqa: S608 (constants)
_TEXTS: Final = (0, 1, 4)


def mark_of(row: Sequence[Any]) -> Mark:
    """The mark in a row of `COLUMNS`.

    Raises:
        DamagedContent: This program cannot have written it.
    """
    for at, value in enumerate(row):
        if not (isinstance(value, str) if at in _TEXTS else value is None or isinstance(value, int)):
            raise DamagedContent("a mark makes no sense")
    return Mark(*row)


def key_of(number: str, region: str | None) -> str | None:
    """What all spellings of a number share, as the file holds it; None for a hidden number."""
    return match_key(storable(number), region)


def marks_in(db: sqlite3.Connection) -> list[Mark]:
    """All marks, in the order in which their numbers were first marked."""
    return [mark_of(row) for row in db.execute(f"SELECT {COLUMNS} FROM mark ORDER BY id")]  # noqa: S608 (constants)


def done_by_key(db: sqlite3.Connection) -> list[tuple[str, Mark]]:
    """The marks that settle missed calls, each behind what all spellings of its number share."""
    rows = db.execute(f"SELECT match, {COLUMNS} FROM mark WHERE done_upto_ms IS NOT NULL")  # noqa: S608 (constants)
    return [(str(key), mark_of(row)) for key, *row in rows]


def find(db: sqlite3.Connection, key: str) -> Mark | None:
    """The mark of a number, by its key."""
    row = db.execute(f"SELECT {COLUMNS} FROM mark WHERE match = ?", (key,)).fetchone()  # noqa: S608 (constants)
    return None if row is None else mark_of(row)


def put(db: sqlite3.Connection, key: str, mark: Mark) -> None:
    """Keep a mark in place of the one with this key; an empty one only takes that away."""
    if mark.is_empty:
        db.execute("DELETE FROM mark WHERE match = ?", (key,))
    else:
        stored = replace(
            mark, number=storable(mark.number), note=storable(mark.note), done_note=storable(mark.done_note)
        )
        db.execute(_PUT, (key, *astuple(stored)))


def put_together(db: sqlite3.Connection, marks: Iterable[Mark], region: str | None) -> None:
    """Add marks to those that are there; see `together`."""
    for mark in marks:
        # A number is no less marked for being taken for a hidden one by another version.
        key = key_of(mark.number, region) or mark.number
        before = find(db, key)
        put(db, key, mark if before is None else together(before, mark))


def together(one: Mark, other: Mark) -> Mark:
    """Both marks, where two numbers turn out to be one: all that was written, and whichever reaches further.

    The number is that of `other`.
    """
    done = max(one, other, key=lambda mark: _moment(mark.done_upto_ms, mark.done_ms))
    snoozed = max(one, other, key=lambda mark: _moment(mark.snoozed_upto_ms, mark.snoozed_until_ms))
    return Mark(
        number=other.number,
        note=_joined(one.note, other.note),
        done_upto_ms=done.done_upto_ms,
        done_ms=done.done_ms,
        done_note=done.done_note,
        snoozed_upto_ms=snoozed.snoozed_upto_ms,
        snoozed_until_ms=snoozed.snoozed_until_ms,
    )


def _moment(upto_ms: int | None, other_ms: int | None) -> tuple[bool, int, int]:
    return (upto_ms is not None, upto_ms or 0, other_ms or 0)


def _joined(one: str, other: str) -> str:
    """Both notes with a blank line between; what one of them holds already does not come twice."""
    if _holds(one, other):
        return one
    return other if _holds(other, one) else f"{one}\n\n{other}"


def _holds(note: str, part: str) -> bool:
    return not part or f"\n\n{part}\n\n" in f"\n\n{note}\n\n"
