"""The log: a small rotating file that only its owner can read, and the terminal on request."""

import contextlib
import io
import logging
import os
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from callviewer import about
from callviewer.desktop.paths import Paths, owner_only
from callviewer.desktop.redact import RedactingFormatter, Redactor, keys_in_use

log = logging.getLogger(__name__)

FILE_NAME: Final = "callviewer.log"
_FILE_BYTES: Final = 1_000_000
_OLD_FILES: Final = 2

_LINE: Final = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"

_TALKATIVE: Final = ("httpx", "httpcore", "hpack", "keyring", "asyncio")
"""Libraries that tell too much below WARNING: httpx writes each full URL, and the key is a part of it."""


class Log:
    """The logging of this run, set up by `set_up`.

    Attributes:
        file: The log file; None where the folder cannot be written.
    """

    def __init__(self, file: Path | None, handlers: list[logging.Handler], level: int) -> None:
        """Takes over the root logger; see `set_up`."""
        self.file = file
        self._handlers = handlers
        root = logging.getLogger()
        self._level_before = root.level
        self._raise_before = logging.raiseExceptions
        # When an entry cannot be written, logging would print its arguments to the terminal, unredacted.
        logging.raiseExceptions = False
        root.setLevel(level)
        for handler in handlers:
            root.addHandler(handler)
        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)
        logging.captureWarnings(capture=True)

    def close(self) -> None:
        """Give the root logger back as it was, and close the file; may be called twice."""
        root = logging.getLogger()
        for handler in self._handlers:
            root.removeHandler(handler)
            # A full disk takes what is left in the buffer no more than it did before.
            with contextlib.suppress(OSError):
                handler.close()
        if self._handlers:
            logging.captureWarnings(capture=False)
            root.setLevel(self._level_before)
            logging.raiseExceptions = self._raise_before
        self._handlers = []


def set_up(logs: Path, *, debug: bool = False, redactor: Redactor = keys_in_use) -> Log:
    """Start logging; never raises.

    Everything from INFO up goes to a file in `logs`: 1 MB, and two older ones. Where the folder cannot be
    written, warnings and worse go to the terminal, if there is one.

    Args:
        logs: The folder; see `Paths.logs`.
        debug: Write the smaller steps too, and all of it to the terminal as well.
        redactor: What takes the keys out of each entry.
    """
    level = logging.DEBUG if debug else logging.INFO
    handlers: list[logging.Handler] = []
    file: Path | None = logs / FILE_NAME
    failure: OSError | None = None
    try:
        handlers.append(_OwnerOnlyFile(logs / FILE_NAME))
    except OSError as error:
        file, failure = None, error
    # A Windows program without a console has no stderr at all.
    if sys.stderr is not None and (debug or failure is not None):
        terminal = logging.StreamHandler(sys.stderr)
        terminal.setLevel(level if debug else logging.WARNING)
        handlers.append(terminal)
    if not handlers:
        handlers.append(logging.NullHandler())
    formatter = RedactingFormatter(redactor, _LINE)
    for handler in handlers:
        handler.setFormatter(formatter)
    started = Log(file, handlers, level)
    if failure is not None:
        reason = failure.strerror or type(failure).__name__
        log.warning("No log file in %s: %s", logs, reason)
    return started


def tell_begin(paths: Paths, **versions: str) -> None:
    """Write what a reader of the log must know first: versions, system, and where the profile is.

    Args:
        paths: The folders of this run.
        versions: Of what else, by its name.
    """
    others = "".join(f", {name} {version}" for name, version in versions.items())
    python = ".".join(map(str, sys.version_info[:3]))
    log.info("%s %s, Python %s%s, %s", about.NAME, about.VERSION, python, others, _system())
    log.info("Data in %s, settings in %s, logs in %s", paths.data, paths.config, paths.logs)


def _system() -> str:
    # Not platform.platform(): it reads the whole interpreter, or asks Windows' management service.
    if sys.platform == "win32":
        version = sys.getwindowsversion()
        return f"Windows {version.major}.{version.minor}.{version.build}"
    system = os.uname()
    return f"{system.sysname} {system.release} {system.machine}"


class _OwnerOnlyFile(RotatingFileHandler):
    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=_FILE_BYTES, backupCount=_OLD_FILES, encoding="utf-8")

    def _open(self) -> io.TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", errors="backslashreplace", opener=owner_only)

    def shouldRollover(self, record: logging.LogRecord) -> bool:  # noqa: N802, ARG002
        # One entry too many does no harm; to know how long it will be, it would be written twice.
        return self.stream is not None and self.stream.tell() >= self.maxBytes

    def doRollover(self) -> None:  # noqa: N802
        # Windows refuses to rename a file that a second window of the program has open: go on in this one.
        with contextlib.suppress(OSError):
            super().doRollover()
        if self.stream is None:
            self.stream = self._open()
