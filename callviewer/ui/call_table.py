"""The view of a list of calls: asks for the next page in time, keeps its place, and has a header one can arrange."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from callviewer.calls.call import Call, CallKind
from callviewer.calls.query import CallOrder, SortKey
from callviewer.ui.call_delegate import CallDelegate, row_height
from callviewer.ui.call_model import CallModel
from callviewer.ui.icons import Icons
from callviewer.ui.list_table import ListTable

SCREENS_AHEAD = 3
"""The next page is asked for when the end is this many screens away."""
DESCENDING_FIRST = {SortKey.TIME, SortKey.DURATION}
"""What one wants to see the largest of first."""


class CallTable(ListTable):
    """The table of one list.

    Signals:
        order_wanted: The user clicked a header; carries a CallOrder.
        call_wanted: Another row has the keyboard's attention; its call may still be on its way.
        unsortable_clicked: The user clicked a header of a list that has one order only.
    """

    order_wanted = Signal(object)
    call_wanted = Signal()
    unsortable_clicked = Signal()

    _model: CallModel

    def __init__(self, model: CallModel, icons: Icons, parent: QWidget | None = None) -> None:
        """A table of `model`."""
        super().__init__(model, QCoreApplication.translate("CallTable", "Calls"), icons, parent)
        self.is_sortable = model.query.kind is not CallKind.MISSED
        """Whether a click on a header sorts: missed calls only where the whole history is here."""
        self._gone: tuple[int, int] | None = None
        """Id of the row that was read when it went with its stretch, and where it stood."""
        self._delegate = CallDelegate(model, icons, self)
        self.setItemDelegate(self._delegate)
        self.show_order()
        self._learn_font()
        self.verticalScrollBar().valueChanged.connect(self.look_ahead)
        # Later, because whoever else hears of the change would find the next page asked for already.
        model.changed.connect(self.look_ahead, Qt.ConnectionType.QueuedConnection)
        model.modelReset.connect(self._go_to_top)
        model.rowsAboutToBeInserted.connect(self._note_place)
        model.rowsAboutToBeRemoved.connect(self._note_place_of_rest)
        self.selectionModel().currentRowChanged.connect(self._take_current)
        model.rowsInserted.connect(self._take_back)
        model.rowsRemoved.connect(self._keep_place)

    def selected_rows(self) -> list[int]:
        """The positions of the selected rows, from top to bottom."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.size())]
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def current_call(self) -> Call | None:
        """The call that has the keyboard's attention."""
        index = self.currentIndex()
        return self._model.row(index.row()).call if index.isValid() else None

    def show_order(self) -> None:
        """Let the header say how the list is sorted."""
        order = self._model.query.order
        column = next(n for n, column in enumerate(self._model.columns) if column.sort is order.key)
        self._show_sorted(column, is_descending=order.descending)

    def look_ahead(self) -> None:
        """Ask for the next page before the user meets the end of what is loaded."""
        model = self._model
        if not self.isVisible() or not model.canFetchMore(QModelIndex()):
            return
        # The scroll bar learns of new rows late; the row count does not.
        screen = self.viewport().height()
        below = model.rowCount() * self.verticalHeader().defaultSectionSize() - self.verticalOffset() - screen
        if below <= SCREENS_AHEAD * screen:
            model.fetchMore(QModelIndex())

    def _go_to_top(self) -> None:
        # Else Qt would do it while it paints, and then paint once more.
        self.executeDelayedItemsLayout()
        self.scrollToTop()

    def _learn_font(self) -> None:
        self._delegate.learn_font(self.font())
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        self._fit_font()

    def _take_current(self, new: QModelIndex, _old: QModelIndex) -> None:
        # Whoever scrolls far away from it may still want to call it, or copy its number.
        self._model.keep(new.row())
        self.call_wanted.emit()

    def _sort_by(self, section: int) -> None:
        model = self._model
        key, now = model.columns[section].sort, model.query.order
        if not self.is_sortable or key is None:
            self.show_order()
            self.unsortable_clicked.emit()
            return
        descending = not now.descending if key is now.key else key in DESCENDING_FIRST
        self.order_wanted.emit(CallOrder(key, descending))

    def sort_menu(self, parent: QWidget) -> QMenu:
        """A new menu, owned by `parent`, that sorts as a click on the header does."""
        menu = QMenu(self.tr("Sort by"), parent)
        for number, column in enumerate(self._model.columns):
            if column.sort is None:
                continue
            is_by = column.sort is self._model.query.order.key
            action = QAction(column.title, menu, checkable=True, checked=is_by)
            action.triggered.connect(lambda _on, section=number: self._sort_by(section))
            menu.addAction(action)
        return menu

    def _note_place(self, _parent: QModelIndex, first: int, _last: int) -> None:
        """What comes and goes above the rows that the user reads must not move them."""
        top = self.rowAt(0)
        if first <= top:
            self._hold(top, at=top)

    def _note_place_of_rest(self, _parent: QModelIndex, first: int, last: int) -> None:
        top = self.rowAt(0)
        if first <= top:
            # A stretch that goes may come again at once, with new calls among its own.
            is_read = top <= last and self.verticalScrollBar().value() > 0
            self._gone = (self._model.ids[top], self.rowViewportPosition(top)) if is_read else None
            self._hold(max(top, last + 1), at=top)

    def _take_back(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._keep_place()
        gone, self._gone = self._gone, None
        if gone is None:
            return
        read, position = gone
        try:
            # Where it stands now, without a copy of what may be nearly the whole list.
            row = self._model.ids.index(read, first, last + 1)
        except ValueError:
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.rowViewportPosition(row) - position)

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all rows in one go."""
        painter = QPainter(self.viewport())
        self._delegate.paint_rows(painter, event.rect())
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Rows may have come while it was not seen."""
        super().showEvent(event)
        self.look_ahead()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A taller window shows more."""
        super().resizeEvent(event)
        self.look_ahead()
