"""The program's beginning and end: command line, logging, crash hook, exit code."""

import builtins
import gc
import importlib
import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from callviewer import about
from callviewer.desktop import single_instance
from callviewer.desktop.early_log import EarlyLog
from callviewer.desktop.paths import FolderError, Paths
from callviewer.desktop.single_instance import Claim, Message, NoAnswer
from callviewer.options import COMMANDS, Options, parse
from callviewer.qt_enums import make_quickly
from callviewer.qt_support import kept_compiled

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext

    from callviewer.foresight import Foresight
    from callviewer.ui.stop_signals import StopSignals

SWITCH_S = 0.0005
"""How long a thread may keep Python's lock while another waits; painting beside a busy thread needs it short."""
SELDOM = 100
"""All that lives is looked through for garbage after so many looks at what is younger, not after ten: nothing else of
Python runs meanwhile, the window neither, and a sync makes much that lives for a while.
"""

_UNHEARD = "This plugin does not support "
"""So Qt complains, without screen, of each thing that needs one."""

_qt_log = logging.getLogger("qt")


def deadly_pair(python: tuple[int, int], pyside: str) -> str | None:
    """Why this PySide6 must not run on this Python, if so.

    PySide6 6.12.0 takes a reference from True and None at each signal and each void call. Before Python 3.12 these
    two can run out of references, and the interpreter aborts after some hundred signals.

    Args:
        python: Major and minor version.
        pyside: PySide6's version.
    """
    if python >= (3, 12) or tuple(int(part) for part in pyside.split(".")[:2]) < (6, 12):
        return None
    return (
        f"PySide6 {pyside} crashes on Python {python[0]}.{python[1]}. "
        "Install PySide6-Essentials below 6.12, or use Python 3.12 or later."
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        arguments: The command line without the program's name; None for the real one.

    Returns:
        The exit code.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] in COMMANDS:
        # Whatever they import comes only now, and Qt never.
        from callviewer.command.run import main as run_command

        return run_command(given)
    return _show(parse(given))


def _show(options: Options) -> int:
    """Show the window until it is closed, or do what the options want in its place; gives the exit code."""
    sys.setswitchinterval(SWITCH_S)
    # Until the window is painted nothing that is made goes again: to look for it takes a tenth of the time.
    gc.disable()
    if options.screenshot is not None or options.self_test:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if sys.platform == "win32":
            # Without a screen Qt does not look for the fonts of Windows by itself.
            windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
            os.environ.setdefault("QT_QPA_FONTDIR", str(windows / "Fonts"))
    with ExitStack() as until_end:
        if options.self_test:
            return _test_itself(until_end)
        try:
            paths = _paths(options, until_end)
            paths.make()
            # Before Qt comes, which takes the longest: a second start is to bring the window at once.
            claim = _claim(options, paths)
        except FolderError as error:
            return _fail(str(error))
        except NoAnswer as error:
            return _fail_in_sight(str(error), until_end)
        if claim is None:
            return 0
        until_end.callback(claim.close)
        from callviewer.foresight import Foresight

        # Reads while Qt comes.
        foresight = Foresight(options, paths)
        trouble = qt_trouble()
        if trouble is not None:
            return _fail(trouble)
        _take_qt_messages(until_end)
        return _run(options, paths, claim, foresight, until_end)


def qt_trouble() -> str | None:
    """Why Qt cannot be used here at all, if so: a sentence."""
    plain_import = builtins.__import__
    make_quickly()
    try:
        with kept_compiled():
            import PySide6

        deadly = deadly_pair(sys.version_info[:2], PySide6.__version__)
        if deadly is None:
            importlib.import_module("PySide6.QtWidgets")
        # PySide6 would read, and keep, the source of each module that is imported from now on, in search of the names
        # of a feature (snake_case) that is not used here.
        builtins.__import__ = plain_import
    except ImportError as error:
        return f"Qt cannot be loaded ({error}). Install {about.NAME} again, or the library that is missing."
    return deadly


def _paths(options: Options, until_end: ExitStack) -> Paths:
    if options.data_dir is not None:
        return Paths.inside(options.data_dir)
    if options.demo:
        folder = tempfile.TemporaryDirectory(prefix="callviewer-demo-", ignore_cleanup_errors=True)
        return Paths.inside(Path(until_end.enter_context(folder)))
    return Paths.of_user()


def _claim(options: Options, paths: Paths) -> Claim | None:
    """The right to show the profile's window; None where the program that shows it was told to, or need not be."""
    if options.demo or options.screenshot is not None:
        return Claim()
    if options.in_tray and not options.link:
        return single_instance.claim(paths.data, None)
    return single_instance.claim(paths.data, Message.of_this_start(options.link))


def _test_itself(until_end: ExitStack) -> int:
    trouble = qt_trouble()
    if trouble is not None:
        return _fail(trouble)
    _take_qt_messages(until_end)
    from callviewer.self_test import run

    # There is no log, and what Qt complains about for want of a screen is nobody's trouble.
    _qt_log.setLevel(logging.ERROR)
    return run()


def _run(options: Options, paths: Paths, claim: Claim, foresight: "Foresight", until_end: ExitStack) -> int:
    from callviewer.app import App
    from callviewer.desktop import crash
    from callviewer.ui.application import Application
    from callviewer.ui.system import prepare

    log = _Log(options, paths, until_end)
    if options.debug:
        log.begin()
    prepare(options.lang)
    qt = Application([about.COMMAND])
    signals: list[StopSignals] = []

    def settle() -> None:
        """The window is seen, or there will be none for now: what nobody waited for comes."""
        if not signals:
            from callviewer.ui.stop_signals import StopSignals

            _collect_garbage()
            log.begin()
            signals.append(StopSignals(qt.quit, qt))
            until_end.callback(signals[0].close)

    app = App(qt, options, paths, foresight)
    until_end.callback(crash.install(paths.logs, app.show_crash))

    def begin() -> None:
        claim.listen(app.take_over)
        if options.link:
            app.open_link(options.link)

    app.session.window.first_painted.connect(settle)
    app.session.begun.connect(settle)
    app.session.begun.connect(begin)
    # From here on a later start waits for the end, and opens a window of its own.
    qt.aboutToQuit.connect(claim.stop_listening)
    failure = app.run()
    received = signals[0].received if signals else None
    if received is not None:
        # What a shell reports of a program that ended by this signal.
        return 128 + received
    return _fail(f"No picture: {failure}.") if failure else 0


class _Log:
    """The log of this run, which begins when the window is seen, at the latest at the end; nothing is lost."""

    def __init__(self, options: Options, paths: Paths, until_end: ExitStack) -> None:
        self._options, self._paths, self._until_end = options, paths, until_end
        self._early: EarlyLog | None = EarlyLog()
        until_end.callback(self.begin)

    def begin(self) -> None:
        """Write from now on, and what was told before; once."""
        early, self._early = self._early, None
        if early is None:
            return
        from PySide6.QtCore import qVersion

        from callviewer.desktop import log

        early.stop()
        self._until_end.callback(log.set_up(self._paths.logs, debug=self._options.debug).close)
        log.tell_begin(self._paths, Qt=qVersion())
        early.hand_over()


def _collect_garbage() -> None:
    """From now on look for garbage; among what is there already there is none."""
    if not gc.isenabled():
        gc.freeze()
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, SELDOM)
        gc.enable()


def _take_qt_messages(until_end: ExitStack) -> None:
    """Qt's own messages go to the log; its last one, before it would abort, becomes a sentence."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
    first_warning = ""

    def take(kind: QtMsgType, context: "QMessageLogContext", message: str) -> None:
        nonlocal first_warning
        if kind is QtMsgType.QtFatalMsg:
            _fail(_no_window(first_warning or message))
            until_end.close()
            # Qt aborts as soon as this returns.
            os._exit(1)
        if message.startswith(_UNHEARD):
            return
        level = levels.get(kind, logging.WARNING)
        if level == logging.WARNING:
            first_warning = first_warning or message
        _qt_log.log(level, "%s: %s", context.category or "default", message)

    qInstallMessageHandler(take)
    until_end.callback(qInstallMessageHandler, None)


def _no_window(reason: str) -> str:
    """The sentence for somebody who started the program where no window can be shown."""
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        reason = "there is no screen here"
    return f"The window cannot be opened: {' '.join(reason.split())}."


def _fail_in_sight(sentence: str, until_end: ExitStack) -> int:
    """Say why there is no window also to somebody who has no terminal to read it in."""
    status = _fail(sentence)
    has_reader = sys.stderr is not None and sys.stderr.isatty()
    has_screen = sys.platform in ("win32", "darwin") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    if has_screen and not has_reader and qt_trouble() is None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QApplication, QMessageBox

        _take_qt_messages(until_end)
        _qt = QApplication([about.COMMAND])
        box = QMessageBox(QMessageBox.Icon.Warning, about.NAME, sentence)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()
    return status


def _fail(sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"{about.COMMAND}: {sentence}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
