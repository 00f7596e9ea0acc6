"""What the tables of the window have in common: columns to arrange, a menu, and rows that stay where they are read."""

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QItemSelectionModel, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from callviewer.ui.announce import announce
from callviewer.ui.icons import Icons
from callviewer.ui.list_look import look_like_list
from callviewer.ui.list_model import ListModel
from callviewer.ui.metrics import em
from callviewer.ui.row_table import RowTable
from callviewer.ui.sort_header import SortHeader

_LEAST_EM: Final = 58
"""Narrower than this the columns are not squeezed any further, but scrolled."""
_MOST_EM: Final = 96
"""Wider than this they would only be far apart: what is left is for long names, then behind the last."""
_NAME_EM: Final = 42
"""How wide the column of names becomes at most."""


class ListTable(RowTable):
    """The table of one list.

    Signals:
        menu_wanted: The user asked for the menu of the selected rows; carries a global point.
        arranged: Columns were moved, resized, hidden or shown.
    """

    menu_wanted = Signal(QPoint)
    arranged = Signal()

    _model: ListModel

    def __init__(self, model: ListModel, name: str, icons: Icons, parent: QWidget | None = None) -> None:
        """A table of `model`, called `name` by those who hear it."""
        super().__init__(parent)
        self._model = model
        self._anchor = QPersistentModelIndex()
        self._anchor_y = 0
        self._char_width = 0
        self._is_arranged = False
        self._is_fitting = False
        self.setViewport(_viewport(self))
        self.setHorizontalHeader(SortHeader(icons, self))
        self.setModel(model)
        look_like_list(self, name)
        self._set_up_header()
        icons.theme.changed.connect(self._take_colours)

    # What each table knows of itself

    def show_order(self) -> None:
        """Let the header say how the rows are sorted."""
        raise NotImplementedError

    def _sort_by(self, section: int) -> None:
        """The user clicked a header."""
        raise NotImplementedError

    def _learn_font(self) -> None:
        """The font is another."""
        raise NotImplementedError

    # What they share

    def _take_colours(self) -> None:
        # A method of Qt's own would be connected as well, but PySide6 first reads the signatures of its whole class.
        self.viewport().update()

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

    def arrange(self, text: str) -> bool:
        """Take up an arrangement; one that does not fit is passed over. Gives whether it fits."""
        header = self.horizontalHeader()
        fits = bool(text) and header.restoreState(QByteArray.fromBase64(text.encode("ascii")))
        if fits:
            self._is_arranged = True
            self.show_order()
            if not self.shown_columns():
                header.showSection(0)
            self._learn_first()
        return fits

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
        current, shown = self.currentIndex(), self.shown_columns()
        if current.isValid() and current.column() not in shown:
            seen = current.siblingAtColumn(shown[0])
            self.selectionModel().setCurrentIndex(seen, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._note_moved()

    def _learn_first(self) -> None:
        self._model.first_shown = next(iter(self.shown_columns()), 0)

    def _note_moved(self) -> None:
        self._learn_first()
        self._note_arranged()

    def _show_sorted(self, section: int, *, is_descending: bool) -> None:
        """Let the header say by which column the rows are sorted, and whoever does not see it hear that."""
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(section, order)
        said = (
            self.tr("Sorted by: {column}, descending") if is_descending else self.tr("Sorted by: {column}, ascending")
        )
        said = said.format(column=self._model.columns[section].title)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if self.isVisible():
                announce(self, said)

    def _note_arranged(self) -> None:
        if not self._is_fitting and self.isVisible():
            self._is_arranged = True
            self.arranged.emit()

    def _note_width(self, section: int) -> None:
        # The last column gets whatever room is left, which is nobody's wish.
        if section not in self.shown_columns()[-1:]:
            self._note_arranged()

    def _fit(self) -> None:
        """Give each column its share of the room, until the user arranges them."""
        if self._is_arranged:
            return
        room = self.viewport().width()
        shared = min(max(room, em(self, _LEAST_EM)), em(self, _MOST_EM))
        shares = [column.share for column in self._model.columns]
        widths = [shared * share // sum(shares) for share in shares]
        widths[0] = max(widths[0], min(widths[0] + room - shared, em(self, _NAME_EM)))
        self._is_fitting = True
        # The last one gets the rest by itself.
        for number, width in enumerate(widths[:-1]):
            self.setColumnWidth(number, width)
        self._is_fitting = False

    def _fit_font(self) -> None:
        """Let the columns keep their proportion to the letters."""
        before, self._char_width = self._char_width, self.fontMetrics().averageCharWidth()
        self.horizontalHeader().setMinimumSectionSize(6 * self._char_width)
        if self._is_arranged and before != self._char_width:
            for number in self.shown_columns():
                self.setColumnWidth(number, round(self.columnWidth(number) * self._char_width / before))
        self._fit()

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
        header.sectionMoved.connect(self._note_moved)
        header.sectionResized.connect(lambda section, _before, _now: self._note_width(section))

    def _show_header_menu(self, point: QPoint) -> None:
        menu = self.column_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(point))

    def _hold(self, row: int, *, at: int) -> None:
        """What comes and goes above this row must not move it, which the user reads where `at` stands now."""
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse, or of the current one."""
        point, index = event.pos(), self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            if not self.currentIndex().isValid():
                # Where rows have just been sorted or sought anew, none of them is the current one yet.
                first = self._model.index(max(0, self.rowAt(0)), self._model.first_shown)
                if self.selectionModel().hasSelection():
                    # All of them have been selected since.
                    self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
                else:
                    self.setCurrentIndex(first)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room is for all columns."""
        self._is_fitting = True
        super().resizeEvent(event)
        self._is_fitting = False
        self._fit()


def _viewport(table: ListTable) -> QWidget:
    """What the rows are painted on, as Qt would make it.

    Of a widget that Qt has made, Python has to find out what it is, and gets to know all kinds of widgets for that: a
    fourteenth of the time until the first rows are painted.
    """
    viewport = QWidget(table)
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    return viewport
