"""What can go wrong with an exported file, and the system's many words for it."""

import enum
import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final


class ExportTrouble(enum.StrEnum):
    """Why a file could not be written; the value is stable."""

    FULL = "full"
    """There is no room on the disk, or no more than this user may have."""
    READ_ONLY = "read_only"
    """The folder, or the file that is there already, must not be written."""
    OPEN_ELSEWHERE = "open_elsewhere"
    """Another program has the file open and lets nobody else write it (Windows)."""
    NO_FOLDER = "no_folder"
    """The folder does not exist."""
    LONG_NAME = "long_name"
    """The name, or that of a folder on the way, is longer than the system takes."""
    BUSY = "busy"
    """Another export of what is new into the same folder has not come to its end for a while."""
    FAILED = "failed"
    """Anything else, such as a stick that was pulled out."""


class ExportError(Exception):
    """A file could not be written; what was there before is untouched.

    Attributes:
        trouble: Why.
        path: The file.
    """

    def __init__(self, trouble: ExportTrouble, path: Path, detail: str = "") -> None:
        """See the class; `detail` is for the log."""
        super().__init__(f"{trouble.value}: {detail}" if detail else trouble.value)
        self.trouble = trouble
        self.path = path


class ExportCancelled(Exception):
    """The user wanted no file any more; what was there before is untouched."""


_TROUBLES: Final = {
    errno.ENOSPC: ExportTrouble.FULL,
    errno.EDQUOT: ExportTrouble.FULL,
    errno.EFBIG: ExportTrouble.FULL,
    errno.EACCES: ExportTrouble.READ_ONLY,
    errno.EPERM: ExportTrouble.READ_ONLY,
    errno.EROFS: ExportTrouble.READ_ONLY,
    errno.ENOENT: ExportTrouble.NO_FOLDER,
    errno.ENOTDIR: ExportTrouble.NO_FOLDER,
    errno.ENAMETOOLONG: ExportTrouble.LONG_NAME,
}
_HELD: Final = frozenset({32, 33})
"""Windows: a sharing violation, a lock violation."""
_DENIED: Final = 5
"""Windows: access denied, which is also what replacing an open file is answered with."""


def trouble_of(error: OSError, *, replacing: bool) -> ExportTrouble:
    """What an error means for the user.

    Args:
        error: The system's error.
        replacing: Whether it came while the finished file was put in its place, so that its folder can be written.
    """
    code = getattr(error, "winerror", None)
    if code in _HELD or (replacing and code == _DENIED):
        return ExportTrouble.OPEN_ELSEWHERE
    return _TROUBLES.get(error.errno or 0, ExportTrouble.FAILED)


@contextmanager
def in_our_words(path: Path, *, replacing: bool = False) -> Iterator[None]:
    """Raise what the system raises as ExportError."""
    try:
        yield
    except OSError as error:
        trouble = trouble_of(error, replacing=replacing)
        raise ExportError(trouble, path, error.strerror or type(error).__name__) from error
