"""Small facts that the copy keeps about itself, beside what others ask it to keep."""

import enum
import sqlite3
from typing import Final

from callviewer.archive.errors import DamagedContent

_SET: Final = "INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"


SALT_BYTES: Final = 16
"""As many as the hash takes."""


class Own(enum.StrEnum):
    """The names of our own facts; those of others must not begin with "archive."."""

    ZONE = "archive.zone"
    """The zone that the missed calls' dates were read in."""
    REGION = "archive.region"
    """The region that the numbers were read in."""
    FORMS = "archive.forms"
    """How the numbers of the newest calls are written; see forms.py."""
    FLOOR_MS = "archive.floor_ms"
    """Calls before this moment are not wanted."""
    SALT = "archive.salt"
    """What the hashes of forgotten numbers were salted with."""
    SCRUB = "archive.scrub"
    """There is something deleted that the file may still hold."""


def own_state(db: sqlite3.Connection, name: str) -> str | None:
    """A fact; None where it is not known."""
    row = db.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def floor_ms(db: sqlite3.Connection) -> int | None:
    """The moment before which calls are not wanted, UTC ms; None where there is none.

    Raises:
        DamagedContent: What is stored is no moment.
    """
    value = own_state(db, Own.FLOOR_MS)
    try:
        return None if value is None else int(value)
    except ValueError as error:
        raise DamagedContent("the floor is no number") from error


def salt(db: sqlite3.Connection) -> bytes:
    """What the hashes of forgotten numbers are salted with; empty where there are none.

    Raises:
        DamagedContent: What is stored is no salt.
    """
    try:
        return bytes.fromhex(own_state(db, Own.SALT) or "")
    except ValueError as error:
        raise DamagedContent("the salt is no salt") from error


def set_own_state(db: sqlite3.Connection, name: str, value: str) -> None:
    """Note a fact."""
    db.execute(_SET, (name, value))
