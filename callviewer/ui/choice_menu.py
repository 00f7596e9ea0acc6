"""A menu under a button that can be walked with the keyboard alone, and leaves no trace on the button."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu

from callviewer.ui.hover import forget_mouse


class ChoiceMenu(QMenu):
    """A menu that opens at its ticked entry; Home and End go to its ends."""

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Begins with what is chosen, so that Enter and the arrows start from there."""
        super().showEvent(event)
        ticked = next((action for action in self.actions() if action.isChecked()), None)
        if ticked is not None:
            self.setActiveAction(ticked)

    def hideEvent(self, event: QHideEvent) -> None:
        """The button learns where the mouse is now."""
        super().hideEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            forget_mouse(parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last entry."""
        if event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            usable = [action for action in self.actions() if action.isEnabled() and not action.isSeparator()]
            if usable:
                self.setActiveAction(usable[0 if event.key() == Qt.Key.Key_Home else -1])
            return
        super().keyPressEvent(event)
