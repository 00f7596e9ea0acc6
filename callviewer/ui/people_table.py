"""The view of the people who wait: keeps its place while they come and go, and has a header that sorts."""

from PySide6.QtCore import QByteArray, QEvent, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from callviewer.calls.followup import Caller
from callviewer.ui.icons import Icons
from callviewer.ui.list_look import look_like_list
from callviewer.ui.metrics import em
from callviewer.ui.people_columns import PeopleOrder, PeopleSort
from callviewer.ui.people_delegate import PeopleDelegate, row_height
from callviewer.ui.people_model import HIDDEN, PeopleModel
from callviewer.ui.sort_header import SortHeader

LEAST_EM = 56
"""Narrower than this the columns are not squeezed any further, but scrolled."""


class PeopleTable(QTableView):
    """The table of who waits.

    Signals:
        order_wanted: The user clicked a header; carries a PeopleOrder.
        opened: The user wants to see more of the current row.
        menu_wanted: The user asked for the menu of the selected rows; carries a global point.
        arranged: Columns were moved, resized, hidden or shown by the user.
        chosen: Another row is the current one, or none.
    """

    order_wanted = Signal(object)
    opened = Signal()
    menu_wanted = Signal(QPoint)
    arranged = Signal()
    chosen = Signal()

    def __init__(self, model: PeopleModel, icons: Icons, parent: QWidget | None = None) -> None:
        """A table of `model`."""
        super().__init__(parent)
        self._model = model
        self._is_arranged = False
        self._is_fitting = False
        self._anchor = QPersistentModelIndex()
        self._anchor_y = 0
        self._delegate = PeopleDelegate(model, icons, self)
        self.setHorizontalHeader(SortHeader(icons, self))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        look_like_list(self, self.tr("People who wait for a call back"))
        self._set_up_header()
        self._learn_font()
        icons.theme.changed.connect(self.viewport().update)
        model.changing.connect(self._note_place)
        model.changed.connect(self._keep_place)
        self.selectionModel().currentRowChanged.connect(lambda _new, _old: self.chosen.emit())
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def selected_rows(self) -> list[int]:
        """The positions of the selected rows, from top to bottom; the current one where none is selected."""
        selected = sorted({index.row() for index in self.selectionModel().selectedRows()})
        current = self.currentIndex()
        return selected or ([current.row()] if current.isValid() else [])

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

    def shown_columns(self) -> list[int]:
        """The model's numbers of the columns that are shown, in the order the user sees."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in order if not header.isSectionHidden(column)]

    def arrangement(self) -> str:
        """Order, widths and hidden columns as text for the settings; empty where the user changed none."""
        if not self._is_arranged:
            return ""
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode("ascii")

    def arrange(self, text: str) -> None:
        """Take up an arrangement; one that does not fit is passed over."""
        header = self.horizontalHeader()
        if text and header.restoreState(QByteArray.fromBase64(text.encode("ascii"))):
            self._is_arranged = True
            self.show_order()
            if not self.shown_columns():
                header.showSection(0)

    def show_order(self) -> None:
        """Let the header say how the rows are sorted."""
        order = self._model.order
        column = next(place for place, column in enumerate(self._model.columns) if order.by in column.orders)
        direction = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, direction)

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

    def _show_column(self, section: int, *, on: bool) -> None:
        self.horizontalHeader().setSectionHidden(section, not on)
        self._note_arranged()

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
        header.sectionMoved.connect(self._note_arranged)
        header.sectionResized.connect(lambda section, _before, _now: self._note_width(section))
        self.show_order()

    def _learn_font(self) -> None:
        metrics = self.fontMetrics()
        self._delegate.learn_font(self.font())
        self.verticalHeader().setDefaultSectionSize(row_height(metrics))
        self.horizontalHeader().setMinimumSectionSize(6 * metrics.averageCharWidth())
        self._fit()

    def _fit(self) -> None:
        """Give each column its share of the room, until the user arranges them."""
        if self._is_arranged:
            return
        self._is_fitting = True
        width = max(self.viewport().width(), em(self, LEAST_EM))
        whole = sum(column.share for column in self._model.columns)
        # The last one gets the rest by itself.
        for number, column in enumerate(self._model.columns[:-1]):
            self.setColumnWidth(number, width * column.share // whole)
        self._is_fitting = False

    def _note_arranged(self) -> None:
        if not self._is_fitting and self.isVisible():
            self._is_arranged = True
            self.arranged.emit()

    def _note_width(self, section: int) -> None:
        # The last column gets whatever room is left, which is nobody's wish.
        if section not in self.shown_columns()[-1:]:
            self._note_arranged()

    def _sort_by(self, section: int) -> None:
        orders, now = self._model.columns[section].orders, self._model.order
        if not orders:
            self.show_order()
        elif now.by in orders:
            self.order_wanted.emit(PeopleOrder(now.by, not now.descending))
        else:
            self.order_wanted.emit(PeopleOrder(orders[0], orders[0] is not PeopleSort.NAME))

    def _show_header_menu(self, point: QPoint) -> None:
        menu = self.column_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(point))

    def _note_place(self) -> None:
        """What comes, goes and moves above the rows that the user reads must not move them."""
        row = self.rowAt(0)
        if row >= 0 and self.verticalScrollBar().value() > 0:
            self._anchor = QPersistentModelIndex(self._model.index(row, 0))
            self._anchor_y = self.rowViewportPosition(row)

    def _keep_place(self) -> None:
        if self._anchor.isValid():
            self.updateGeometries()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(self._anchor.row()) - self._anchor_y)
        self._anchor = QPersistentModelIndex()

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse, or of the current one."""
        point, index = event.pos(), self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            self.scrollTo(index)
            point = self.visualRect(index).bottomLeft()
        if index.isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(point))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room is for all columns."""
        self._is_fitting = True
        super().resizeEvent(event)
        self._is_fitting = False
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._learn_font()
