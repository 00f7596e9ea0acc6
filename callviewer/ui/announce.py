"""Tells screen readers what changed in the window without moving the focus."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

QUIET_MS: Final = 700
"""So long nothing may change before it is read aloud: longer than a pause between two letters."""


def announce(widget: QWidget, text: str) -> None:
    """Has `text` read aloud, where somebody listens."""
    # Qt's many roles and states take a while to become Python's, and nothing is announced before the first painting.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Announcer(QObject):
    """Has read aloud how things stand once they do: of what comes and goes while somebody types, only the last."""

    def __init__(self, owner: QWidget, words: Callable[[], str]) -> None:
        """Says nothing yet; `words` gives, when it is time, what to say for `owner`, which may be nothing."""
        super().__init__(owner)
        self._resting = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._resting.timeout.connect(lambda: announce(owner, words()))

    def note_change(self) -> None:
        """Things have changed: wait anew."""
        self._resting.start()

    def stop(self) -> None:
        """There is nothing to say any longer."""
        self._resting.stop()
