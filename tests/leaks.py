"""What a test may leave behind unseen: threads, Qt timers, windows."""

import gc
import threading
import time
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_NONE = Qt.KeyboardModifier.NoModifier
PATIENCE_S = 2.0
"""How long a thread that is about to end may take."""


def leftover_threads(before: Iterable[threading.Thread], patience_s: float = PATIENCE_S) -> list[threading.Thread]:
    """The threads that were not there before and do not end within `patience_s` seconds."""
    known = set(before)
    end = time.monotonic() + patience_s
    left = []
    for thread in threading.enumerate():
        # A thread that Python did not start (Qt's own) has a stand-in that never ends.
        if thread in known or isinstance(thread, threading._DummyThread):
            continue
        thread.join(max(0.0, end - time.monotonic()))
        if thread.is_alive():
            left.append(thread)
    return left


def running_timers() -> set[QObject]:
    """The QTimers that Python knows and that run; one without a parent can be found in no other way.

    What `gc.freeze` has put away is not looked through.
    """
    # Asking for the exact type is ten times faster than isinstance(), and this runs after every test.
    timers = [thing for thing in gc.get_objects() if type(thing) is QTimer]
    return {timer for timer in timers if isValid(timer) and timer.isActive()}


def windows() -> set[QObject]:
    """The windows that exist, shown or not; a tooltip belongs to nobody and goes by itself."""
    if QApplication.instance() is None:
        return set()
    return {widget for widget in QApplication.topLevelWidgets() if widget.metaObject().className() != "QTipLabel"}


def leftover_qt(before: Iterable[QObject]) -> list[QObject]:
    """The running timers and the windows that were not there before, after Qt and Python could tidy up."""
    known = set(before)
    delete_what_was_told_to_go()
    if not (running_timers() | windows()) - known:
        return []
    gc.collect()
    delete_what_was_told_to_go()
    return [thing for thing in (running_timers() | windows()) - known if isValid(thing)]


def let_go_of_keys() -> None:
    """Ends with no key held: QTest never lets Ctrl go, and who chooses a row later asks Qt for it."""
    if QGuiApplication.instance() is not None and QGuiApplication.keyboardModifiers() != _NONE:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


def delete_what_was_told_to_go() -> None:
    """Does now what Qt would do when its event loop comes round; a test has none between its end and the next one."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
