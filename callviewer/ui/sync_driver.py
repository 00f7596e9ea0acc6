"""Decides when to look for new calls: at the start, when asked, when the window wakes, and every few minutes."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from callviewer.ui.bridge import Bridge, Job

if TYPE_CHECKING:
    from callviewer.history.history import History
    from callviewer.history.sync_progress import SyncProgress

TELL_MS = 500
"""The window hears of progress no more often than this."""
WAKE_S = 60
"""A window that is woken looks again if the last look is older than this."""


class SyncDriver(QObject):
    """Starts visits of the sync and tells how they go.

    Signals:
        progressed: How far the history is here; carries a SyncProgress.
        ended: A visit is over; carries the last SyncProgress.
        failed: The copy cannot be written; carries the exception.
    """

    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, history: "History", parent: QObject) -> None:
        """A driver that stands still until `visit`."""
        super().__init__(parent)
        self._bridge = bridge
        self._history = history
        self._jobs: list[Job[SyncProgress]] = []
        self._latest: SyncProgress | None = None
        self._visited_at: float | None = None
        self._telling = QTimer(self, singleShot=True, interval=TELL_MS)
        self._telling.timeout.connect(self._tell)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.visit)

    def set_interval(self, minutes: int) -> None:
        """Look every so many minutes; 0 for never by itself."""
        if minutes:
            self._clock.start(minutes * 60_000)
        else:
            self._clock.stop()

    def visit(self) -> None:
        """Look for new calls now; a visit that is under way looks once more."""
        self._visited_at = time.monotonic()
        job = self._bridge.submit(lambda job: self._history.keep_up(job.tell), self, self._end, self._fail, self._note)
        self._jobs = [*(each for each in self._jobs if not each.is_over), job]

    def wake(self) -> None:
        """The user has come back to the window."""
        if self._visited_at is not None and time.monotonic() - self._visited_at > WAKE_S:
            self.visit()

    def stop(self) -> None:
        """Another account is to be shown."""
        self._clock.stop()
        self._telling.stop()
        self._visited_at = None
        for job in self._jobs:
            job.cancel()
        self._jobs = []

    def pause(self) -> None:
        """Bring no more old calls."""
        self._bridge.run(self._history.sync.pause)

    def resume(self) -> None:
        """Go on bringing old calls."""
        self._bridge.run(self._history.sync.resume)
        self.visit()

    def try_now(self) -> None:
        """Do not wait any longer before the next try."""
        self._history.sync.try_now()

    def _note(self, progress: "SyncProgress") -> None:
        self._latest = progress
        if not self._telling.isActive():
            self._telling.start()

    def _tell(self) -> None:
        if self._latest is not None:
            self.progressed.emit(self._latest)

    def _end(self, progress: "SyncProgress") -> None:
        self._telling.stop()
        self._latest = progress
        self.progressed.emit(progress)
        self.ended.emit(progress)

    def _fail(self, error: Exception) -> None:
        self._telling.stop()
        self.failed.emit(error)
