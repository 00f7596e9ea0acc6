"""The list of keyboard shortcuts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from callviewer.ui.actions import QUIT, keys_shown
from callviewer.ui.dialog import Dialog
from callviewer.ui.metrics import em


class ShortcutsDialog(Dialog):
    """Says which keys do what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """The dialog."""
        super().__init__(self.tr("Keyboard shortcuts"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shortcuts = self.shortcuts()
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
            self._table.setItem(row, 1, QTableWidgetItem(keys_shown(keys)))
        height = em(self, min(2.4 * (len(shortcuts) + 1) + 1.5, 34))
        # With large text the screen may have no room for so many.
        self._table.setMinimumHeight(min(height, self.screen().availableSize().height() // 2))
        self.column.addWidget(self.heading(self.tr("Keyboard shortcuts")))
        self.column.addWidget(self._table, 1)
        self.add_close()

    def shortcuts(self) -> list[tuple[str, QKeySequence]]:
        """What happens, and the keys for it."""
        key = QKeySequence
        return [
            (self.tr("Search"), key(key.StandardKey.Find)),
            (self.tr("Clear the search"), key("Esc")),
            (self.tr("Refresh"), key("F5")),
            (self.tr("Missed calls"), key("Ctrl+1")),
            (self.tr("Incoming calls"), key("Ctrl+2")),
            (self.tr("Outgoing calls"), key("Ctrl+3")),
            (self.tr("All calls"), key("Ctrl+4")),
            (self.tr("To call back"), key("Ctrl+5")),
            (self.tr("Insights"), key("Ctrl+6")),
            (self.tr("Open the panel of the number"), key("Return")),
            (self.tr("Show or hide the panel"), key("F9")),
            (self.tr("Copy the selected rows, or the number"), key(key.StandardKey.Copy)),
            (self.tr("Take back what was marked last"), key(key.StandardKey.Undo)),
            (self.tr("Export or print the list"), key("Ctrl+E")),
            (self.tr("Menu of the row"), key("Menu")),
            (self.tr("Settings"), key("Ctrl+,")),
            (self.tr("Sort, and choose columns: in the menu of the row"), key("Menu")),
            (self.tr("Open the calendar, in a date field"), key("Alt+Down")),
            (self.tr("A day earlier or later, in a date field"), key("Down")),
            (self.tr("This list"), key("F1")),
            (self.tr("Quit"), key(QUIT)),
        ]
