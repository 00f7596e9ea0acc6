"""The tables of the copy, their version, and how older ones become the present one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final, NamedTuple

from callviewer.archive.errors import DamagedContent
from callviewer.calls.call import CallKind
from callviewer.calls.followup import Outcome

APPLICATION_ID: Final = 0x43616C56
"""Tells our files from those of other programs ("CalV")."""
KINDS: Final = (CallKind.MISSED, CallKind.INCOMING, CallKind.OUTGOING)
"""The kind of each stored number; never reorder."""
OUTCOMES: Final = (Outcome.WAITING, Outcome.TRIED, Outcome.RETURNED, Outcome.REACHED)
"""The outcome of each stored number, the open ones first; never reorder. What is done is not stored with the calls."""

_MAGIC: Final = b"SQLite format 3\0"
_BEYOND_ANY_VERSION: Final = 10_000

_FIRST: Final = """
CREATE TABLE number (
    id INTEGER PRIMARY KEY,
    raw TEXT NOT NULL UNIQUE,
    match TEXT,              -- what all spellings of the number share; null for hidden ones
    sought TEXT NOT NULL,    -- what a search looks into
    hidden INTEGER NOT NULL
) STRICT;
CREATE INDEX number_by_match ON number (match);

CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL REFERENCES number,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (number, name)
) STRICT;

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
) STRICT;

CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    time_ms INTEGER NOT NULL, -- UTC; negative where the time is not known
    kind INTEGER NOT NULL,
    number INTEGER NOT NULL,  -- that of the party, again: the key needs it
    date_text TEXT NOT NULL,
    nth INTEGER NOT NULL,
    party INTEGER NOT NULL REFERENCES party,
    exact INTEGER NOT NULL,
    duration_s INTEGER,
    place INTEGER REFERENCES place,
    stored_ms INTEGER,
    UNIQUE (time_ms, kind, number, date_text, nth)
) STRICT;
CREATE INDEX call_by_party ON call (party, time_ms, kind);

CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE forgotten (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE) STRICT;
"""

_SECOND: Final = """
CREATE TABLE verdict (       -- what calls/followup.py says of a missed call
    call INTEGER PRIMARY KEY REFERENCES call ON DELETE CASCADE,
    outcome INTEGER NOT NULL,
    proof INTEGER,           -- the call that proves it
    tries INTEGER NOT NULL
) STRICT;
CREATE INDEX verdict_open ON verdict (call) WHERE outcome < 2;

CREATE TABLE unjudged (number INTEGER PRIMARY KEY) STRICT; -- calls of these have changed since they were judged
INSERT INTO unjudged SELECT id FROM number;
"""

_THIRD: Final = """
DROP INDEX IF EXISTS call_by_party;
CREATE INDEX call_by_party ON call (party, time_ms, kind, duration_s); -- all that the figures of a person need
"""

_FOURTH: Final = """
ALTER TABLE number ADD COLUMN world INTEGER; -- whether match is its world-wide form; null where nobody has looked yet
"""

_FIFTH: Final = """
CREATE INDEX call_inexact ON call (time_ms) WHERE exact = 0; -- mostly empty: it tells soon whether there are any
"""

_SIXTH: Final = """
CREATE TABLE tally (          -- what the figures of all days count, as archive/tally.py writes it
    upto INTEGER PRIMARY KEY, -- of the calls up to this one: none of them has changed since
    counts TEXT NOT NULL
) STRICT;
CREATE TRIGGER tally_of_deleted AFTER DELETE ON call BEGIN
    DELETE FROM tally WHERE upto >= OLD.id;
END;
CREATE TRIGGER tally_of_changed AFTER UPDATE OF time_ms, kind, number, duration_s ON call
WHEN OLD.time_ms <> NEW.time_ms OR OLD.kind <> NEW.kind OR OLD.number <> NEW.number
    OR OLD.duration_s IS NOT NEW.duration_s
BEGIN
    DELETE FROM tally WHERE upto >= OLD.id;
END;
CREATE TRIGGER tally_of_others AFTER UPDATE OF match ON number BEGIN
    DELETE FROM tally;
END;
"""

MIGRATIONS: Final[tuple[str, ...]] = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH)
"""What makes each version of the one before it; the first begins with nothing."""


class Tables(NamedTuple):
    """What files of one sort hold; the version is the number of the last migration.

    Attributes:
        application_id: Tells these files from others.
        migrations: What makes each version of the one before it; the first begins with nothing.
    """

    application_id: int
    migrations: tuple[str, ...]


CALLS: Final = Tables(APPLICATION_ID, MIGRATIONS)


class NewerVersion(Exception):
    """The file was written by a newer version of this program."""


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing of what is written inside."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        # Some errors have ended the transaction already.
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def refuse_newer(header: bytes, tables: Tables = CALLS) -> None:
    """Look at the first 100 bytes of a file.

    Raises:
        NewerVersion: A newer version wrote it.
    """
    if header.startswith(_MAGIC):
        _refuse(int.from_bytes(header[60:64], "big"), int.from_bytes(header[68:72], "big"), tables)


def make_current(db: sqlite3.Connection, tables: Tables = CALLS) -> None:
    """Bring the tables to the present version, in one transaction.

    Raises:
        NewerVersion: A newer version wrote them.
        sqlite3.DatabaseError: The file is damaged, or not ours.
    """
    newest = len(tables.migrations)
    if version_of(db, tables) == newest:
        return
    with transaction(db):
        # Another process may have been faster.
        found = version_of(db, tables)
        for migration in tables.migrations[found:]:
            for statement in _statements(migration):
                db.execute(statement)
        if found < newest:
            db.execute(f"PRAGMA application_id = {tables.application_id}")
            db.execute(f"PRAGMA user_version = {newest}")


def refuse_other_tables(db: sqlite3.Connection, tables: Tables = CALLS) -> None:
    """Compare the tables with those of a new file: damage there would look like a mistake of ours later.

    Raises:
        sqlite3.DatabaseError: They are not what they should be.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as new:
        make_current(new, tables)
        if _tables(db) != _tables(new):
            raise DamagedContent("the tables are not as they were made")


def version_of(db: sqlite3.Connection, tables: Tables = CALLS) -> int:
    """The version of the tables; 0 where there are none yet.

    Raises:
        NewerVersion: A newer version wrote them.
        sqlite3.DatabaseError: The file is damaged, or not ours.
    """
    with one_moment(db):
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
        application = int(db.execute("PRAGMA application_id").fetchone()[0])
        has_tables = bool(db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
    _refuse(version, application, tables)
    if application == tables.application_id and 0 < version <= len(tables.migrations):
        return version
    if application or version or has_tables:
        raise DamagedContent("not a file of ours")
    return 0


@contextmanager
def one_moment(db: sqlite3.Connection) -> Iterator[None]:
    """All that is read inside belongs together, whatever another process does to the file."""
    is_own = not db.in_transaction
    if is_own:
        db.execute("BEGIN")
    try:
        yield
    finally:
        # Some errors have ended it already.
        if is_own and db.in_transaction:
            db.execute("ROLLBACK")


def _tables(db: sqlite3.Connection) -> list[tuple[str, str, str, str | None]]:
    return db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name").fetchall()


def _refuse(version: int, application: int, tables: Tables) -> None:
    if application == tables.application_id and len(tables.migrations) < version < _BEYOND_ANY_VERSION:
        raise NewerVersion


def _statements(script: str) -> Iterator[str]:
    """The script's statements: executescript() would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
