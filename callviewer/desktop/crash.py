"""When the program stumbles over itself: a report without keys, kept for the user to read and to copy."""

import contextlib
import logging
import os
import re
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from callviewer import about
from callviewer.desktop.paths import owner_only
from callviewer.desktop.redact import Redactor, keys_in_use

_LONGEST: Final = 20_000
"""Characters of one report."""

_KEPT: Final = 5
"""Reports on disk; older ones are removed."""

_log = logging.getLogger(__name__)


def report(error: BaseException, *, redactor: Redactor = keys_in_use) -> str:
    """What to send to whoever looks for the fault: versions and a traceback, no keys, no values of variables.

    The path of the home folder, which mostly holds the user's name, is written as `~`.
    """
    import platform

    qt = getattr(sys.modules.get("PySide6"), "__version__", "not loaded")
    head = (
        f"{about.NAME} {about.VERSION}\n"
        f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n"
        f"Python {platform.python_version()}, PySide6 {qt}\n"
        f"{platform.platform()}\n"
        f"Thread {threading.current_thread().name}\n\n"
    )
    trace = "".join(traceback.TracebackException.from_exception(error, capture_locals=False).format())
    text = _without_home(redactor.redact(head + trace))
    if len(text) > _LONGEST:
        # The beginning says where, the end says what.
        text = f"{text[: _LONGEST // 4]}\n[…]\n{text[-(_LONGEST // 4 * 3 - 5) :]}"
    return text


def _without_home(text: str) -> str:
    home = str(Path("~").expanduser())
    if len(home) < 3 or home.startswith("~"):
        return text
    flags = re.IGNORECASE if os.name == "nt" else re.NOFLAG
    for written in {home, home.replace("\\", "\\\\"), home.replace("\\", "/")}:
        text = re.sub(rf"{re.escape(written)}(?![\w.-])", "~", text, flags=flags)
    return text


def write(logs: Path, text: str) -> Path:
    """Keep a report in a file of its own that only its owner can read; the five newest are kept.

    Raises:
        OSError: The folder cannot be written.
    """
    file = logs / f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    with open(file, "x", encoding="utf-8", errors="backslashreplace", opener=owner_only) as stream:
        stream.write(text)
    for old in sorted(logs.glob("crash-*.txt"))[:-_KEPT]:
        old.unlink(missing_ok=True)
    return file


class _Hooks:
    def __init__(self, logs: Path, on_crash: Callable[[str], None], redactor: Redactor) -> None:
        self._logs = logs
        self._on_crash = on_crash
        self._redactor = redactor
        self._seen: Counter[str] = Counter()
        self._busy = threading.local()
        self._lock = threading.Lock()

    def on_exception(self, _kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        error = error.with_traceback(trace)
        if isinstance(error, Exception):
            self._handle(error)
        else:
            self._show(error)

    def _show(self, error: BaseException) -> None:
        # Ctrl+C: no fault, and still its traceback may hold a URL.
        if sys.stderr is not None:
            with contextlib.suppress(Exception):
                sys.stderr.write(self._redactor.redact("".join(traceback.format_exception(error))))

    def on_thread(self, args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            self._handle(args.exc_value)

    def on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        # Raised where nobody could catch it, mostly while memory is given back: nothing for the user to do.
        with contextlib.suppress(Exception):
            where = type(args.object).__name__
            _log.error("%s in %s", args.err_msg or "Exception ignored", where, exc_info=args.exc_value)

    def _handle(self, error: Exception) -> None:
        if getattr(self._busy, "now", False):
            return
        self._busy.now = True
        try:
            # What fails while a failure is reported has nobody left to tell.
            with contextlib.suppress(Exception):
                self._tell(error)
        finally:
            self._busy.now = False

    def _tell(self, error: Exception) -> None:
        times = self._count(error)
        if times > 1:
            # A fault in painting comes back at every frame.
            if times & (times - 1) == 0:
                _log.error("%s again, %d times by now", type(error).__name__, times)
            return
        _log.error("Not caught", exc_info=error)
        text = report(error, redactor=self._redactor)
        try:
            write(self._logs, text)
        except OSError as failure:
            _log.warning("The crash report was not kept: %s", failure.strerror)
        self._on_crash(text)

    def _count(self, error: Exception) -> int:
        frames = traceback.extract_tb(error.__traceback__, limit=-1)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
        name = f"{type(error).__module__}.{type(error).__qualname__} {place}"
        with self._lock:
            self._seen[name] += 1
            return self._seen[name]


def install(logs: Path, on_crash: Callable[[str], None], *, redactor: Redactor = keys_in_use) -> Callable[[], None]:
    """Report what nobody caught, and let the program go on where it can.

    A fault is logged, written to `logs` and told once; when the same comes again it is only counted in the log.
    What is ignored while memory is given back is only logged. Never raises, never reports a fault of its own.

    Args:
        logs: The folder for the reports.
        on_crash: Given the text of the report, in the thread where the fault happened.
        redactor: What takes the keys out of the report.

    Returns:
        What puts the hooks back as they were.
    """
    hooks = _Hooks(logs, on_crash, redactor)
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    sys.excepthook = hooks.on_exception
    threading.excepthook = hooks.on_thread
    sys.unraisablehook = hooks.on_unraisable

    def uninstall() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before

    return uninstall
