"""What floors and the program are watched with, the same for all: paintings, the beat of the event loop."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

BEAT_MS = 1
FRAME_S = 0.016
STEP_PX = 40
"""How far a frame scrolls: a quick spin of the wheel."""
PATIENCE_S = 900


class Eye(QObject):
    """Knows when each of some widgets was last painted."""

    def __init__(self, *widgets: QWidget, seen: Callable[[], None] = lambda: None) -> None:
        """Watch widgets.

        Args:
            widgets: What is watched.
            seen: Called after each painting.
        """
        super().__init__()
        self.last: dict[QObject, float] = {}
        """When each widget was last on the screen, by the monotonic clock in s."""
        self._seen = seen
        self._painting: set[QObject] = set()
        # What is painted is on the screen when the event that painted it is over.
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(self._note)
        for each in widgets:
            each.installEventFilter(self)

    @property
    def is_noting(self) -> bool:
        """Whether something was painted that is not yet counted as seen."""
        return self._after.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's own)
        if event.type() is QEvent.Type.Paint:
            self._painting.add(watched)
            self._after.start()
        return False

    def _note(self) -> None:
        now = time.monotonic()
        self.last.update(dict.fromkeys(self._painting, now))
        self._painting.clear()
        self._seen()


class Pulse(QObject):
    """Scrolls a view to and fro, and notes for each frame how long the event loop let the beat wait.

    Attributes:
        waits_ms: The longest wait of each frame.
    """

    def __init__(self, view: QAbstractScrollArea, step: int = STEP_PX) -> None:
        """A beat that scrolls so many pixels a frame; with 0 the view stays where it is."""
        super().__init__()
        self.waits_ms: list[float] = []
        self._bar = view.verticalScrollBar()
        self._step = step
        self._longest = 0.0
        self._last = self._frame = time.monotonic()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, now - self._last)
        self._last = now
        if now - self._frame >= FRAME_S:
            self.waits_ms.append(self._longest * 1000)
            self._frame, self._longest = now, 0.0
            self._scroll()

    def _scroll(self) -> None:
        before = self._bar.value()
        self._bar.setValue(before + self._step)
        if self._bar.value() == before:
            self._step = -self._step


def until(condition: Callable[[], bool]) -> None:
    """Let the event loop run until something is so.

    Raises:
        TimeoutError: It never was.
    """
    # So that waiting for events ends where none comes.
    ticking = QTimer(interval=100)
    ticking.start()
    latest = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > latest:
            raise TimeoutError("what was waited for never came")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    ticking.stop()
