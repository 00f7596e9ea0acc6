"""Lets the rest of the program wait until the first rows are painted."""

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from callviewer.ui.main_window import MainWindow

_log = logging.getLogger(__name__)

ROWS_MS, PAINT_MS = 500, 50
"""How long the rest waits at most for the rows, and for their painting."""


def after_rows(window: MainWindow, then: Callable[[], None]) -> None:
    """Do `then` when the rows that `window` has asked for are painted or take too long; soon where it asks for none."""
    _AfterRows(window, then)


class _AfterRows(QObject):
    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self._end)
        if window.has_begun and not window.is_settled:
            window.settled.connect(self._await_painting)
            self._waiting.start(ROWS_MS)
        else:
            self._waiting.start(0)

    def _await_painting(self) -> None:
        """The rows have come: what Qt does to show them is done before the timer is over."""
        self._window.settled.disconnect(self._await_painting)
        _log.debug("The first rows are here, after %.0f ms of computing", time.process_time() * 1000)
        self._waiting.start(PAINT_MS)

    def _end(self) -> None:
        self.deleteLater()
        self._then()
