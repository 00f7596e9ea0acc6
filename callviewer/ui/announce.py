"""Tells screen readers what changed in the window without moving the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Has `text` read aloud, where somebody listens."""
    # Qt's many roles and states take a while to become Python's, and nothing is announced before the first painting.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
