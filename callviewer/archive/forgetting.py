"""What the user wants gone: from the file, byte by byte, and for good."""

import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Final

from callviewer.archive.errors import is_damage
from callviewer.archive.forms import drop_forms
from callviewer.archive.schema import transaction
from callviewer.archive.states import SALT_BYTES, Own, floor_ms, own_state, salt, set_own_state
from callviewer.calls.numbers import match_key

_WITHOUT_CALLS: Final = (
    "DELETE FROM party WHERE NOT EXISTS (SELECT 1 FROM call WHERE call.party = party.id)",
    "DELETE FROM number WHERE NOT EXISTS (SELECT 1 FROM party WHERE party.number = number.id)",
    "DELETE FROM place WHERE id NOT IN (SELECT place FROM call WHERE place IS NOT NULL)",
)


class Forgotten:
    """The numbers that must not come back, known by salted hashes alone."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """What the file knows at this moment."""
        self._salt = salt(db)
        self._hashes: set[bytes] = {row[0] for row in db.execute("SELECT hash FROM forgotten")}

    def holds(self, raw: str, region: str | None) -> bool:
        """Whether this number was forgotten, in this or another spelling."""
        return bool(self._hashes) and any(_hash(way, self._salt) in self._hashes for way in _ways(raw, region))


def forget_number(db: sqlite3.Connection, raw: str, region: str | None) -> int:
    """Delete all calls of a number in all its spellings, and keep them from coming back; how many calls it were.

    Hidden numbers are nobody's: of them only this very text is forgotten.
    """
    key = match_key(raw, region)
    with transaction(db):
        spellings = dict(db.execute("SELECT id, raw FROM number WHERE raw = ? OR match = ?", (raw, key)).fetchall())
        _remember(db, [way for spelling in {raw, *spellings.values()} for way in _ways(spelling, region)])
        deleted = 0
        for number in spellings:
            parties = "SELECT id FROM party WHERE number = ?"
            deleted += db.execute(f"DELETE FROM call WHERE party IN ({parties})", (number,)).rowcount  # noqa: S608
        _delete_rest(db)
    return deleted


def forget_before(db: sqlite3.Connection, time_ms: int) -> int:
    """Delete all calls before a moment (UTC ms) for good; how many it were. Calls of an unknown time stay."""
    with transaction(db):
        limit_ms = max(time_ms, floor_ms(db) or 0)
        set_own_state(db, Own.FLOOR_MS, str(limit_ms))
        deleted = db.execute("DELETE FROM call WHERE time_ms >= 0 AND time_ms < ?", (limit_ms,)).rowcount
        if deleted:
            _delete_rest(db)
    return deleted


def wipe(db: sqlite3.Connection) -> None:
    """Delete all calls and all progress. What was forgotten stays forgotten."""
    with transaction(db):
        for table in ("verdict", "unjudged", "call", "party", "number", "place"):
            db.execute(f"DELETE FROM {table}")  # noqa: S608
        db.execute("DELETE FROM state WHERE name NOT IN (?, ?)", (Own.SALT, Own.FLOOR_MS))
        set_own_state(db, Own.SCRUB, "due")


def scrub(db: sqlite3.Connection) -> None:
    """Rewrite the file without what was deleted, if anything was since the last time."""
    if own_state(db, Own.SCRUB) is None:
        return
    # Pages that were split or merged may hold copies of what was deleted from others later.
    db.execute("VACUUM")
    if _checkpointed(db):
        with transaction(db):
            db.execute("DELETE FROM state WHERE name = ?", (Own.SCRUB,))
        _checkpointed(db)


def scrub_if_possible(db: sqlite3.Connection) -> None:
    """The same where nothing stands in the way."""
    try:
        scrub(db)
    except sqlite3.OperationalError as error:
        # A full disk, or another process: it is tried again at the next start.
        if is_damage(error):
            raise


def _checkpointed(db: sqlite3.Connection) -> bool:
    """Bring all of the log into the file and empty it; False where another process reads the old state."""
    return bool(db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)


def _delete_rest(db: sqlite3.Connection) -> None:
    for statement in _WITHOUT_CALLS:
        db.execute(statement)
    drop_forms(db)
    # In the same transaction: should the program be killed before the file is rewritten, it is so at the next start.
    set_own_state(db, Own.SCRUB, "due")


def _remember(db: sqlite3.Connection, ways: Iterable[str]) -> None:
    if not salt(db):
        set_own_state(db, Own.SALT, secrets.token_hex(SALT_BYTES))
    secret = salt(db)
    hashes = [(_hash(way, secret),) for way in ways]
    db.executemany("INSERT INTO forgotten (hash) VALUES (?) ON CONFLICT DO NOTHING", hashes)


def _ways(raw: str, region: str | None) -> Iterator[str]:
    """What a number is recognised by: its own text, should the region change, and what all spellings share."""
    yield f"raw {raw}"
    key = match_key(raw, region)
    if key is not None:
        yield f"key {key}"


def _hash(way: str, salt: bytes) -> bytes:
    return blake2b(way.encode(errors="replace"), digest_size=16, salt=salt).digest()
