"""The list of keyboard shortcuts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from callviewer.ui.dialog import Dialog
from callviewer.ui.metrics import em


class ShortcutsDialog(Dialog):
    """Says which keys do what."""

    def __init__(self, shortcuts: Sequence[tuple[str, QKeySequence]], parent: QWidget | None = None) -> None:
        """A dialog about `shortcuts` (what happens, the keys)."""
        super().__init__(self.tr("Keyboard shortcuts"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table = QTableWidget(len(shortcuts), 2, self)
        self._table.setHorizontalHeaderLabels([self.tr("What happens"), self.tr("Keys")])
        self._table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setShowGrid(False)
        self._table.setAlternatingRowColors(True)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(em(self, 2.4))
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for row, (words, keys) in enumerate(shortcuts):
            self._table.setItem(row, 0, QTableWidgetItem(words))
            self._table.setItem(row, 1, QTableWidgetItem(keys.toString(QKeySequence.SequenceFormat.NativeText)))
        self._table.setMinimumHeight(em(self, min(2.4 * (len(shortcuts) + 1) + 1.5, 34)))
        self.column.addWidget(self.heading(self.tr("Keyboard shortcuts")))
        self.column.addWidget(self._table, 1)
        self.add_close()
