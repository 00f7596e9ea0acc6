"""The beat by which waits grow on the screen."""

from PySide6.QtCore import QObject, Qt, QTimer

from callviewer.calls.followup import MINUTE_MS
from callviewer.ui.words import Words


class MinuteTimer(QTimer):
    """Fires at each full minute of the clock, when `Words.minute_ms` becomes another."""

    def __init__(self, words: Words, parent: QObject) -> None:
        """A timer that runs; `words` has the clock."""
        super().__init__(parent, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._words = words
        self.timeout.connect(self._await_next)
        self._await_next()

    def _await_next(self) -> None:
        self.start(self._words.minute_ms() + MINUTE_MS - self._words.now_ms())
