"""A file of ours: made so that only its owner can read it, opened, closed, removed."""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path, PurePath
from typing import Final

from callviewer.archive.errors import DamagedContent
from callviewer.archive.schema import CALLS, Tables, make_current, refuse_newer, refuse_other_tables, version_of

COMPANIONS: Final = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file, by the ends of their names."""

USUAL_CACHE_KB: Final = 2_000
"""What is looked for again and again fits; a look through all calls need not stay."""
WIDE_CACHE_KB: Final = 4_000
"""With four times as much a million calls are written in 2 % less of a sync's time; the system keeps the file, too."""
USUAL_LOG_PAGES: Final = 1_000
"""So many pages gather in the log beside the file before they are put into it: it stays small where few calls come."""
WIDE_LOG_PAGES: Final = 10_000
"""To put them there costs more than what is written between two times while a whole history comes in."""
LOG_BYTES: Final = 4_200_000
"""A log that was longer is cut once it was put into the file."""
_PATIENCE_S: Final = 5.0
"""How long another process may hold the file before it counts as locked."""
_GROWING_S: Final = 0.3
"""How long a file that another process writes to may be shorter than its header says."""
_PAUSE_S: Final = 0.02
_LEAVES_NOTHING: Final = "temp_store = MEMORY"
"""Nothing of the calls may stay behind in a temporary file."""
_SETTINGS: Final = (
    "journal_mode = WAL",
    "synchronous = NORMAL",
    "foreign_keys = ON",
    "secure_delete = ON",
    _LEAVES_NOTHING,
    f"cache_size = -{USUAL_CACHE_KB}",
    f"wal_autocheckpoint = {USUAL_LOG_PAGES}",
    f"journal_size_limit = {LOG_BYTES}",
    "trusted_schema = OFF",
)
_PAGE_SIZE: Final = slice(16, 18)
_WRITE_AND_READ_VERSION: Final = slice(18, 20)
_PAGES: Final = slice(28, 32)
_SCHEMA_FORMAT: Final = slice(44, 48)
_ENCODING: Final = slice(56, 60)
"""Where things stand in the header, of 100 bytes (SQLite's file format)."""
_NEWEST_FORMAT: Final = 4
_UTF_8: Final = 1
"""0 while all tables are still in the log."""


def connect(path: Path | None, tables: Tables = CALLS) -> sqlite3.Connection:
    """A connection to the file, which is made where there is none; to memory where `path` is None.

    Args:
        path: The file.
        tables: What it holds.

    Raises:
        NewerVersion: A newer version of this program wrote the file; it is unchanged.
        sqlite3.DatabaseError: It cannot be used.
        OSError: The folder or the file cannot be made or read.
    """
    if path is not None:
        _make_private(path)
        _patiently(lambda: _look_first(path, tables), _is_growing, _GROWING_S)
    # isolation_level: transactions are begun where they are meant to be.
    db = sqlite3.connect(path or ":memory:", timeout=_PATIENCE_S, isolation_level=None, cached_statements=64)
    try:
        version_of(db, tables)  # another program's file is not to be touched
        for setting in _SETTINGS:
            _patiently(partial(db.execute, f"PRAGMA {setting}"), _is_busy, _PATIENCE_S)
        make_current(db, tables)
        refuse_other_tables(db, tables)
    except UnicodeDecodeError as error:
        db.close()
        # The broken name of a table, in the text of an error.
        raise DamagedContent("the tables are not as they were made") from error
    except BaseException:
        db.close()
        raise
    return db


def read_only(path: Path) -> sqlite3.Connection:
    """A connection that changes neither the file nor its log.

    Raises:
        sqlite3.DatabaseError: It cannot be opened.
    """
    db = sqlite3.connect(f"{address(path.absolute())}?mode=ro", uri=True, timeout=_PATIENCE_S, isolation_level=None)
    db.execute(f"PRAGMA {_LEAVES_NOTHING}")
    return db


def address(path: PurePath) -> str:
    """The URI of an absolute path as SQLite reads it: the name of another computer is a part of the path there."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file:", "file://", 1)


def companions(path: Path) -> list[Path]:
    """The file and all that SQLite may keep beside it."""
    return [path, *(path.with_name(path.name + end) for end in COMPANIONS)]


def _make_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # SQLite gives its companions the permissions of the file.
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if os.name == "posix" and os.fstat(descriptor).st_mode & 0o077:
            # A disk without owners and modes (a USB stick) refuses, and is still good for writing.
            with suppress(OSError):
                os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)


def _look_first(path: Path, tables: Tables) -> None:
    """Look at the file before SQLite does, which may write to it as soon as it is closed again.

    Raises:
        NewerVersion: A newer version of this program wrote it.
        DamagedContent: Its header makes no sense, which SQLite would take for a format it does not know yet; or it
            has lost its end, which SQLite would notice only when it needs the missing part.
    """
    with path.open("rb") as file:
        header = file.read(100)
        size = file.seek(0, os.SEEK_END)
    if not header:
        return
    refuse_newer(header, tables)
    if (
        not set(header[_WRITE_AND_READ_VERSION]) <= {1, 2}
        or int.from_bytes(header[_SCHEMA_FORMAT], "big") > _NEWEST_FORMAT
        or int.from_bytes(header[_ENCODING], "big") > _UTF_8
    ):
        raise DamagedContent("the header makes no sense")
    log = path.with_name(path.name + COMPANIONS[0])
    if log.exists() and log.stat().st_size:
        # What the log holds counts for more than the file.
        with closing(read_only(path)) as db:
            version_of(db, tables)
    else:
        page = int.from_bytes(header[_PAGE_SIZE], "big")
        if size < (65536 if page == 1 else page) * int.from_bytes(header[_PAGES], "big"):
            raise _TooShort("the file is shorter than it says")


class _TooShort(DamagedContent):
    """The file has lost its end, or has not got it yet."""


def _patiently(work: Callable[[], object], is_passing: Callable[[sqlite3.Error], bool], patience_s: float) -> None:
    """Does something again as long as it fails by what passes: another process makes or closes the file just now."""
    end = time.monotonic() + patience_s
    while True:
        try:
            work()
        except sqlite3.Error as error:
            if not is_passing(error) or time.monotonic() > end:
                raise
            time.sleep(_PAUSE_S)
        else:
            return


def _is_growing(error: sqlite3.Error) -> bool:
    return isinstance(error, _TooShort)


def _is_busy(error: sqlite3.Error) -> bool:
    # SQLite itself does not wait where the kind of log is changed.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
