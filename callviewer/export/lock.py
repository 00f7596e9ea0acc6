"""Locks between processes: files that the system frees when their holder ends, however it ends."""

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from callviewer.export.errors import ExportCancelled, ExportError, ExportTrouble, in_our_words

PATIENCE_S: Final = 30.0
"""How long somebody waits for a lock: most exports take less, and who waits longer shall be told."""
_AGAIN_S: Final = 0.05
_LOCKED_BYTE: Final = 1_000_000
"""What Windows locks nobody else can read or write: the byte lies behind all that the file ever holds."""
_HELD: Final = frozenset({errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK, 0})
"""How systems say that another process holds a lock; Wine gives no reason at all."""
_NO_LOCKS: Final = frozenset({errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL})
"""How they say that files cannot be locked there at all."""


class Lock:
    """A lock that is held until `release`, or until the end of the process."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Made by `take`."""
        self._path = path
        self._descriptor = descriptor

    def release(self) -> None:
        """Let others have it; the file goes."""
        if sys.platform == "win32":
            import msvcrt

            os.lseek(self._descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(self._descriptor, msvcrt.LK_UNLCK, 1)
            os.close(self._descriptor)
            # Refused as long as anybody has it open.
            with suppress(OSError):
                self._path.unlink()
        else:
            # As long as it is locked: else it could be the one of the next holder.
            with suppress(OSError):
                self._path.unlink()
            os.close(self._descriptor)


def take(path: Path) -> Lock | None:
    """Hold a lock; None where another process holds it. Does not wait.

    Args:
        path: The file that is locked; it is made.

    Raises:
        OSError: The file cannot be made, or nothing can be locked there.
    """
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
            if _is_still(path, descriptor):
                return Lock(path, descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _HELD:
                return None
            raise
        # Its holder took it away just before.
        os.close(descriptor)


@contextmanager
def held(path: Path, about: Path, cancelled: Callable[[], bool] = lambda: False) -> Iterator[None]:
    """Hold a lock meanwhile; wait for it at first. Where the system has no locks, nothing is held.

    Args:
        path: The file that is locked; its folder is made.
        about: The file that is to be written, for the error.
        cancelled: Is asked again and again whether to wait no longer.

    Raises:
        ExportError: Another process holds it for too long, or the file cannot be made.
        ExportCancelled: It was cancelled.
    """
    lock = _waited_for(path, about, cancelled)
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def _waited_for(path: Path, about: Path, cancelled: Callable[[], bool]) -> Lock | None:
    until = time.monotonic() + PATIENCE_S
    with in_our_words(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            while (lock := take(path)) is None:
                if cancelled():
                    raise ExportCancelled
                if time.monotonic() >= until:
                    raise ExportError(ExportTrouble.BUSY, about)
                time.sleep(_AGAIN_S)
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
            return None
    return lock


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_still(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False
