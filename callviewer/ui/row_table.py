"""A table whose whole rows are chosen: what the highlight shows is what an action is for."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}


class RowTable(QTableView):
    """A table that chooses the first or the last row where the keyboard goes there."""

    # Qt's own

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Ctrl+Home and Ctrl+End choose the row; Qt would leave the highlight where it was."""
        control = Qt.KeyboardModifier.ControlModifier
        if isinstance(event, QKeyEvent) and event.key() in _ENDS and event.modifiers() == control:
            return QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        return super().selectionCommand(index, event)
