"""The view of a list of calls: asks for the next page in time, keeps its place, and has a header one can arrange."""

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from callviewer.calls.call import Call, CallKind
from callviewer.calls.query import CallOrder, SortKey
from callviewer.ui.call_delegate import CallDelegate, row_height
from callviewer.ui.call_model import CallModel
from callviewer.ui.icons import Icons
from callviewer.ui.list_look import look_like_list
from callviewer.ui.sort_header import SortHeader

SCREENS_AHEAD = 3
"""The next page is asked for when the end is this many screens away."""
DESCENDING_FIRST = {SortKey.TIME, SortKey.DURATION}
"""What one wants to see the largest of first."""


class CallTable(QTableView):
    """The table of one list.

    Signals:
        order_wanted: The user clicked a header; carries a CallOrder.
        call_wanted: Another row has the keyboard's attention; its call may still be on its way.
        unsortable_clicked: The user clicked a header of a list that has one order only.
        menu_wanted: The user asked for the menu of the selected rows; carries a global point.
        arranged: Columns were moved, resized, hidden or shown.
    """

    order_wanted = Signal(object)
    call_wanted = Signal()
    unsortable_clicked = Signal()
    menu_wanted = Signal(QPoint)
    arranged = Signal()

    def __init__(self, model: CallModel, icons: Icons, parent: QWidget | None = None) -> None:
        """A table of `model`."""
        super().__init__(parent)
        self.is_sortable = model.query.kind is not CallKind.MISSED
        """Whether a click on a header sorts: missed calls only where the whole history is here."""
        self._model = model
        self._char_width = 0
        self._anchor = QPersistentModelIndex()
        self._anchor_y = 0
        self._delegate = CallDelegate(model, icons, self)
        self.setHorizontalHeader(SortHeader(icons, self))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        look_like_list(self, self.tr("Calls"))
        self._set_up_header()
        self._learn_font()
        icons.theme.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.look_ahead)
        # Later, because whoever else hears of the change would find the next page asked for already.
        model.changed.connect(self.look_ahead, Qt.ConnectionType.QueuedConnection)
        model.modelReset.connect(self.scrollToTop)
        model.rowsAboutToBeInserted.connect(self._note_place)
        model.rowsAboutToBeRemoved.connect(self._note_place_of_rest)
        self.selectionModel().currentRowChanged.connect(lambda _new, _old: self.call_wanted.emit())
        model.rowsInserted.connect(self._keep_place)
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

    def shown_columns(self) -> list[int]:
        """The model's numbers of the columns that are shown, in the order the user sees."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in order if not header.isSectionHidden(column)]

    def arrangement(self) -> str:
        """Order, widths and hidden columns as text for the settings."""
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode("ascii")

    def arrange(self, text: str) -> None:
        """Take up an arrangement; one that does not fit is passed over."""
        header = self.horizontalHeader()
        if text and header.restoreState(QByteArray.fromBase64(text.encode("ascii"))):
            self.show_order()
            if not self.shown_columns():
                header.showSection(0)

    def show_order(self) -> None:
        """Let the header say how the list is sorted."""
        order = self._model.query.order
        column = next(n for n, column in enumerate(self._model.columns) if column.sort is order.key)
        direction = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, direction)

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

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_header_menu)
        header.sectionClicked.connect(self._sort_by)
        header.sectionMoved.connect(self.arranged)
        header.sectionResized.connect(self.arranged)
        self.show_order()

    def _learn_font(self) -> None:
        metrics = self.fontMetrics()
        self._delegate.learn_font(self.font())
        self.verticalHeader().setDefaultSectionSize(row_height(metrics))
        self.horizontalHeader().setMinimumSectionSize(6 * metrics.averageCharWidth())
        before, self._char_width = self._char_width, metrics.averageCharWidth()
        for number, column in enumerate(self._model.columns):
            if not before:
                self.setColumnWidth(number, column.width * self._char_width)
            elif before != self._char_width and not self.isColumnHidden(number):
                self.setColumnWidth(number, round(self.columnWidth(number) * self._char_width / before))

    def _sort_by(self, section: int) -> None:
        model = self._model
        key, now = model.columns[section].sort, model.query.order
        if not self.is_sortable or key is None:
            self.show_order()
            self.unsortable_clicked.emit()
            return
        descending = not now.descending if key is now.key else key in DESCENDING_FIRST
        self.order_wanted.emit(CallOrder(key, descending))

    def _show_header_menu(self, point: QPoint) -> None:
        menu = self.column_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(point))

    def column_menu(self, parent: QWidget) -> QMenu:
        """A new menu, owned by `parent`, that shows and hides columns."""
        menu = QMenu(self.tr("Columns"), parent)
        shown = self.shown_columns()
        for number, column in enumerate(self._model.columns):
            action = QAction(column.title, menu, checkable=True, checked=number in shown)
            # One column stays: a table without any has no header to bring them back.
            action.setEnabled(shown != [number])
            action.toggled.connect(lambda on, section=number: self._show_column(section, on=on))
            menu.addAction(action)
        return menu

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

    def _show_column(self, section: int, *, on: bool) -> None:
        self.horizontalHeader().setSectionHidden(section, not on)
        current, shown = self.currentIndex(), self.shown_columns()
        if current.isValid() and current.column() not in shown:
            seen = current.siblingAtColumn(shown[0])
            self.selectionModel().setCurrentIndex(seen, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.arranged.emit()

    def _note_place(self, _parent: QModelIndex, first: int, _last: int) -> None:
        """What comes and goes above the rows that the user reads must not move them."""
        top = self.rowAt(0)
        if first <= top:
            self._hold(top, at=top)

    def _note_place_of_rest(self, _parent: QModelIndex, first: int, last: int) -> None:
        top = self.rowAt(0)
        if first <= top:
            self._hold(max(top, last + 1), at=top)

    def _hold(self, row: int, *, at: int) -> None:
        if self.verticalScrollBar().value() > 0:
            self._anchor = QPersistentModelIndex(self._model.index(row, 0))
            self._anchor_y = self.rowViewportPosition(at)

    def _keep_place(self) -> None:
        if self._anchor.isValid():
            self.updateGeometries()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(self._anchor.row()) - self._anchor_y)
        self._anchor = QPersistentModelIndex()

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Rows may have come while it was not seen."""
        super().showEvent(event)
        self.look_ahead()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A taller window shows more."""
        super().resizeEvent(event)
        self.look_ahead()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse, or of the current one."""
        point, index = event.pos(), self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            self.scrollTo(index)
            point = self.visualRect(index).bottomLeft()
        if index.isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(point))

    def changeEvent(self, event: QEvent) -> None:
        """Take up another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._learn_font()
