"""The figures of a chart as a table that can be read aloud and copied."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from callviewer.ui.charts.chart import Table
from callviewer.ui.clipboard import copy_rows


class ChartTable(QTableWidget):
    """A table to read; Ctrl+C copies what is selected, with headers, or everything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No rows."""
        super().__init__(parent)
        self._figures = Table((), ())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)

    def show_figures(self, figures: Table) -> None:
        """Show other figures; where these have as many rows, who reads them stays at the same place."""
        if figures == self._figures:
            return
        stays = len(figures.rows) == len(self._figures.rows)
        rows, current = self._chosen() if stays else [], (self.currentRow(), self.currentColumn())
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        places = [bar.value() for bar in bars]
        self._figures = figures
        self.clear()
        self.setColumnCount(len(figures.headers))
        self.setRowCount(len(figures.rows))
        self.setHorizontalHeaderLabels(figures.headers)
        for row, cells in enumerate(figures.rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
                self.setItem(row, column, item)
        for column in range(1, len(figures.headers)):
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if figures.headers:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if stays:
            self._go_back(current, rows)
            for bar, place in zip(bars, places, strict=True):
                bar.setValue(place)

    def height_of(self, most: int) -> int:
        """How high it has to be for all its rows, but no more than `most`, in logical pixels."""
        rows = min(most, self.rowCount()) * self.verticalHeader().defaultSectionSize()
        return rows + self.horizontalHeader().sizeHint().height() + self.horizontalScrollBar().sizeHint().height()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, or all where none is selected."""
        copy_rows(self._figures.headers, [self._figures.rows[row] for row in self._chosen()] or self._figures.rows)

    def _chosen(self) -> list[int]:
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def _go_back(self, current: tuple[int, int], rows: list[int]) -> None:
        """Make this cell the current one, and choose these rows."""
        model, choice = self.model(), self.selectionModel()
        choice.setCurrentIndex(model.index(*current), QItemSelectionModel.SelectionFlag.NoUpdate)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            choice.select(model.index(row, 0), flags)

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
