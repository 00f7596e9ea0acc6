"""A damaged file: set aside under a dated name, and what can be read of it brought over."""

import glob
import sqlite3
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, Final, TypeVar

from callviewer.archive.entry import Entry
from callviewer.archive.errors import DamagedContent
from callviewer.archive.file import companions
from callviewer.archive.rows import call_of
from callviewer.archive.schema import transaction
from callviewer.archive.states import SALT_BYTES, Own, floor_ms, salt, set_own_state
from callviewer.calls.call import Call

T = TypeVar("T")

_MARK: Final = ".damaged-"
_AT_ONCE: Final = 5_000
_UNREADABLE: Final = (sqlite3.DatabaseError, UnicodeDecodeError)
"""The latter where a broken name would be part of an error's text."""
_LARGEST_ID: Final = 2**62


def set_aside(path: Path) -> Path:
    """Give the file, and what SQLite keeps beside it, a name with today's date; the new name.

    Raises:
        OSError: It cannot be renamed.
    """
    now = datetime.now().astimezone()
    base = f"{path.stem}{_MARK}{now:%Y-%m-%d-%H%M%S}"
    aside = path.with_name(base + path.suffix)
    count = 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{base}-{count}{path.suffix}")
    for old, new in zip(companions(path), companions(aside), strict=True):
        if old.exists():
            old.rename(new)
    return aside


def is_set_aside(path: Path) -> bool:
    """Whether the file was given its name by `set_aside`."""
    return _MARK in path.stem


def remove_set_aside(path: Path) -> None:
    """Delete all files that were set aside from this path.

    Raises:
        OSError: One of them cannot be deleted.
    """
    for aside in path.parent.glob(f"{glob.escape(path.stem + _MARK)}*"):
        aside.unlink()


def remove(path: Path) -> None:
    """Delete the file of an archive that is closed, and all that belongs to it.

    Raises:
        OSError: One of them cannot be deleted.
    """
    for file in companions(path):
        file.unlink(missing_ok=True)
    remove_set_aside(path)


def salvage_promises(old: sqlite3.Connection, db: sqlite3.Connection) -> None:
    """Bring over what the user wanted forgotten, as far as it can be read.

    Raises:
        sqlite3.DatabaseError: The new file cannot be written.
    """
    with transaction(db):
        floor, salted = readable(lambda: floor_ms(old)), readable(lambda: salt(old))
        # A moment in the future is none that anybody chose, and would keep all calls out.
        if floor is not None and floor <= time.time() * 1000:
            set_own_state(db, Own.FLOOR_MS, str(floor))
        if salted and len(salted) == SALT_BYTES:
            set_own_state(db, Own.SALT, salted.hex())
            hashes = legible(old, "forgotten", "hash")
            insert = "INSERT INTO forgotten (hash) VALUES (?) ON CONFLICT DO NOTHING"
            db.executemany(insert, ((found,) for _, found in hashes if isinstance(found, bytes)))


def salvage_calls(old: sqlite3.Connection, db: sqlite3.Connection, entry: Entry) -> None:
    """Bring over the calls that can be read.

    Raises:
        sqlite3.DatabaseError: The new file cannot be written.
    """
    calls = _calls(old)
    while batch := list(islice(calls, _AT_ONCE)):
        with transaction(db):
            entry.add(batch)


def _calls(old: sqlite3.Connection) -> Iterator[Call]:
    numbers = dict(legible(old, "number", "raw"))
    parties = {party: (number, name) for party, number, name in legible(old, "party", "number, name")}
    places = dict(legible(old, "place", "text"))
    columns = "kind, party, time_ms, date_text, exact, duration_s, place, stored_ms, nth"
    for _, kind, party, time_ms, date_text, exact, duration_s, place, stored_ms, nth in legible(old, "call", columns):
        number, name = parties.get(party, (None, None))
        row = (
            kind,
            numbers.get(number),
            name,
            time_ms,
            date_text,
            exact,
            duration_s,
            places.get(place),
            stored_ms,
            nth,
        )
        try:
            yield call_of(row)
        except DamagedContent:
            continue


def readable(read: Callable[[], T]) -> T | None:
    """What `read` gives; None where damage keeps it from that."""
    try:
        return read()
    except _UNREADABLE:
        return None


def legible(old: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """All rows of a table that can be read, by their ids; over damaged places it jumps."""
    sql = f"SELECT id, {columns} FROM {table} NOT INDEXED WHERE id > ? ORDER BY id"  # noqa: S608 (constants)
    last, jump = 0, 0
    while last + jump < _LARGEST_ID:
        try:
            for row in old.execute(sql, (last + jump,)):
                if row[0] <= last:
                    # Pages that lead back to others would be read for ever.
                    raise DamagedContent("ids out of order")
                yield row
                last, jump = row[0], 0
        except _UNREADABLE:
            jump = 2 * jump or 1
        else:
            return
