"""The view of the people who wait: keeps its place while they come and go, and has a header that sorts."""

from collections.abc import Set

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from callviewer.calls.waiting import Caller
from callviewer.ui.icons import Icons
from callviewer.ui.list_table import ListTable
from callviewer.ui.people_columns import PeopleOrder, PeopleSort
from callviewer.ui.people_delegate import PeopleDelegate, row_height
from callviewer.ui.people_model import HIDDEN, PeopleModel


class PeopleTable(ListTable):
    """The table of who waits.

    Signals:
        order_wanted: The user clicked a header; carries a PeopleOrder.
        opened: The user wants to see more of the current row.
        chosen: Another row is the current one, or none.
    """

    order_wanted = Signal(object)
    opened = Signal()
    chosen = Signal()

    _model: PeopleModel

    def __init__(self, model: PeopleModel, icons: Icons, parent: QWidget | None = None) -> None:
        """A table of `model`."""
        name = QCoreApplication.translate("PeopleTable", "People who wait for a call back")
        super().__init__(model, name, icons, parent)
        self._delegate = PeopleDelegate(model, icons, self)
        self.setItemDelegate(self._delegate)
        self.show_order()
        self._learn_font()
        model.changing.connect(self._note_place)
        model.changed.connect(self._keep_place)
        self.selectionModel().currentRowChanged.connect(lambda _new, _old: self.chosen.emit())
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def selected_rows(self) -> list[int]:
        """The positions of the selected rows, from top to bottom."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def meant_rows(self) -> list[int]:
        """The selected rows, or the current one where none is selected."""
        current = self.currentIndex()
        return self.selected_rows() or ([current.row()] if current.isValid() else [])

    def current_caller(self) -> Caller | None:
        """Who has the keyboard's attention; None for the hidden numbers, too."""
        index = self.currentIndex()
        return self._model.row(index.row()).caller if index.isValid() else None

    def choice(self) -> tuple[str, str]:
        """The number and the name of whoever has the keyboard's attention; empty where there is none."""
        caller = self.current_caller()
        if caller is None:
            return "", ""
        return caller.number, self._model.words.who(caller) if caller.name else ""

    def is_current_hidden(self) -> bool:
        """Whether the row of the hidden numbers has the keyboard's attention."""
        index = self.currentIndex()
        return index.isValid() and self._model.row(index.row()).key == HIDDEN

    def show_order(self) -> None:
        """Let the header say how the rows are sorted."""
        order = self._model.order
        column = next(place for place, column in enumerate(self._model.columns) if order.by in column.orders)
        self._show_sorted(column, is_descending=order.descending)

    def _learn_font(self) -> None:
        self._delegate.learn_font(self.font())
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        self._fit_font()

    def _sort_by(self, section: int) -> None:
        orders, now = self._model.columns[section].orders, self._model.order
        if not orders:
            self.show_order()
        elif now.by in orders:
            self.order_wanted.emit(PeopleOrder(now.by, not now.descending))
        else:
            self.order_wanted.emit(PeopleOrder(orders[0], orders[0] is not PeopleSort.NAME))

    def _note_place(self, staying: Set[str]) -> None:
        """What comes, goes and moves above the rows that the user reads must not move them."""
        row = self.rowAt(0)
        if row >= 0:
            self._hold(row, at=row)
        current = self.currentIndex()
        if current.isValid() and self._model.key_at(current.row()) not in staying:
            self._go_on(current, staying)

    def _go_on(self, gone: QModelIndex, staying: Set[str]) -> None:
        """Choose whoever comes after a person who goes, or before where that was the last one.

        Before the row goes, because Qt would turn to the one above it, and choose none.
        """
        model = self._model
        rows = [*range(gone.row() + 1, model.rowCount()), *reversed(range(gone.row()))]
        left = [row for row in rows if model.key_at(row) in staying]
        selected = [row for row in left if self.selectionModel().isRowSelected(row)]
        if selected:
            following = model.index(selected[0], gone.column())
            self.selectionModel().setCurrentIndex(following, QItemSelectionModel.SelectionFlag.NoUpdate)
        elif left:
            # The hidden numbers are nobody to go on with while there is somebody.
            row = next((row for row in left if model.key_at(row) != HIDDEN), left[0])
            self.setCurrentIndex(model.index(row, gone.column()))

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)
