"""What the first painting of the window does without: it comes afterwards, part by part, between what the user does."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class AfterPaint(QObject):
    """Takes the steps of some work, one at a time, once the window is seen.

    Signals:
        painted: The window is seen for the first time, and all that its painting had left to do is done.
    """

    painted = Signal()

    def __init__(self, work: Iterator[None], is_alive: Callable[[], bool], parent: QObject) -> None:
        """Wait for `note_painting`.

        Args:
            work: Does a part at each step.
            is_alive: Whether to go on: a window that is closed needs no more parts.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._work = work
        self._is_alive = is_alive
        self._is_noted = False
        # Two turns of the event loop: whatever the painting has left to do comes between them.
        self._showing = QTimer(self, interval=0, singleShot=True)
        self._showing.timeout.connect(self._note_shown)
        self._telling = QTimer(self, interval=0, singleShot=True)
        self._telling.timeout.connect(self._tell)
        self._resting = QTimer(self, interval=0, singleShot=True)
        self._resting.timeout.connect(self._step)

    def note_painting(self) -> None:
        """The window is being painted."""
        if not self._is_noted:
            self._is_noted = True
            self._showing.start()

    def end(self) -> None:
        """Take all steps that are left, now."""
        for _step in self._work:
            pass

    def _note_shown(self) -> None:
        self._telling.start()

    def _tell(self) -> None:
        self.painted.emit()
        self._step()

    def _step(self) -> None:
        if self._is_alive() and next(self._work, self) is not self:
            self._resting.start()
