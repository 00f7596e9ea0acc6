"""What can go wrong with the copy on this computer, and SQLite's many words for it."""

import enum
import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final


class ArchiveTrouble(enum.StrEnum):
    """Why the copy cannot be used; the value is stable."""

    NEWER = "newer"
    """A newer version of this program wrote the file. It was left as it is."""
    FULL = "full"
    """There is no room on the disk, or no more than this user may have.

    Nothing of what was to be added was written. What was to be deleted may still be in the bytes of the file: see
    `Archive.forget_number`.
    """
    READ_ONLY = "read_only"
    """The file or its folder cannot be written."""
    LOCKED = "locked"
    """Another program holds the file."""
    DAMAGED = "damaged"
    """The file turned out to be damaged while in use. It was set aside, and the archive begun anew."""
    FAILED = "failed"
    """Anything else, such as a failing disk."""


class ArchiveError(Exception):
    """The copy on this computer could not be read or written.

    Attributes:
        trouble: Why.
        path: The file; None for a copy in memory.
    """

    def __init__(self, trouble: ArchiveTrouble, path: Path | None, detail: str = "") -> None:
        """See the class; `detail` is for the log."""
        super().__init__(f"{trouble.value}: {detail}" if detail else trouble.value)
        self.trouble = trouble
        self.path = path


_FULL: Final = frozenset(
    {
        sqlite3.SQLITE_FULL,
        # A quota answers with other words than a full disk, and SQLite knows only the latter.
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_SHMSIZE,
    }
)
_TROUBLES: Final = {
    sqlite3.SQLITE_READONLY: ArchiveTrouble.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: ArchiveTrouble.READ_ONLY,
    sqlite3.SQLITE_PERM: ArchiveTrouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: ArchiveTrouble.LOCKED,
    sqlite3.SQLITE_LOCKED: ArchiveTrouble.LOCKED,
}
_OF_THE_SYSTEM: Final = {
    errno.EACCES: ArchiveTrouble.READ_ONLY,
    errno.EPERM: ArchiveTrouble.READ_ONLY,
    errno.EROFS: ArchiveTrouble.READ_ONLY,
    errno.ENOSPC: ArchiveTrouble.FULL,
    errno.EDQUOT: ArchiveTrouble.FULL,
    errno.EFBIG: ArchiveTrouble.FULL,
}


class DamagedContent(sqlite3.DatabaseError):
    """A row that this program cannot have written."""


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the error says that the file's content is broken."""
    if isinstance(error, DamagedContent):
        return True
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Python's own complaint about text that is not UTF-8.
        return isinstance(error, sqlite3.OperationalError)
    return code & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def archive_error(error: sqlite3.Error | OSError, path: Path | None) -> ArchiveError:
    """The error in our words."""
    if isinstance(error, OSError):
        trouble = _OF_THE_SYSTEM.get(error.errno or 0, ArchiveTrouble.FAILED)
        return ArchiveError(trouble, path, error.strerror or type(error).__name__)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    if is_damage(error):
        trouble = ArchiveTrouble.DAMAGED
    elif code in _FULL:
        trouble = ArchiveTrouble.FULL
    else:
        trouble = _TROUBLES.get(code & 0xFF, ArchiveTrouble.FAILED)
    return ArchiveError(trouble, path, getattr(error, "sqlite_errorname", type(error).__name__))


@contextmanager
def in_our_words(path: Path | None) -> Iterator[None]:
    """Raise what SQLite and the system raise as ArchiveError."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except (sqlite3.DatabaseError, OSError) as error:
        raise archive_error(error, path) from error
