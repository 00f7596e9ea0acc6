"""Paints the rows of a call list from the row objects themselves: all that are seen in one go, no roles in between.

Qt would ask for each cell by itself, and each question from Qt to Python costs more than the painting of the cell.
"""

from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QTableView

from callviewer.calls.call import Call, CallKind
from callviewer.ui.call_model import CallModel
from callviewer.ui.columns import CALLER, Column
from callviewer.ui.icons import Icons, ratio
from callviewer.ui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

ROW_HEIGHT = 38
"""Height of a row in logical pixels with a font of usual size."""
ICON_SIZE = 18
MOST_CUT = 1_000
"""Texts of a list whose cut is remembered: several screens of them. More would be kept for nobody."""
KIND_ICONS: dict[CallKind, tuple[str, Role]] = {
    CallKind.MISSED: ("phone-missed", Role.MISSED),
    CallKind.INCOMING: ("phone-incoming", Role.INCOMING),
    CallKind.OUTGOING: ("phone-outgoing", Role.OUTGOING),
}


def row_height(metrics: QFontMetrics) -> int:
    """Height of a row in logical pixels that fits the font."""
    return max(ROW_HEIGHT, metrics.height() + 18)


class _Column(NamedTuple):
    """A column that is seen: the model's number of it, and where it is in logical pixels."""

    number: int
    x: int
    width: int


class _Known(NamedTuple):
    """A row that is here: where it begins, and what it says."""

    y: int
    call: Call
    cells: tuple[str, ...]
    is_selected: bool


class CallDelegate(QStyledItemDelegate):
    """Draws rows: background, the kind's icon before the caller, and one line of text in each cell."""

    def __init__(self, model: CallModel, icons: Icons, table: QTableView) -> None:
        """A painter of the rows of `model` in `table`, which has no grid and rows of one height."""
        super().__init__(table)
        self._model = model
        self._icons = icons
        self._table = table
        self.learn_font(table.font())
        icons.theme.changed.connect(self._learn_colours)
        self._learn_colours()

    def learn_font(self, font: QFont) -> None:
        """Take up another font."""
        self._font = QFont(font)
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._metrics = {False: QFontMetrics(self._font), True: QFontMetrics(self._bold)}
        self._height, self._ascent = self._metrics[False].height(), self._metrics[False].ascent()
        self._gap = max(6, self._metrics[False].averageCharWidth())
        self._cut = {bold: lru_cache(MOST_CUT)(partial(_cut, metrics)) for bold, metrics in self._metrics.items()}

    def _learn_colours(self) -> None:
        colour = self._icons.theme.colour
        self._alternate: QColor = colour(Role.ALTERNATE)
        self._fresh: QColor = colour(Role.FRESH)
        self._selection: QColor = colour(Role.SELECTION)
        self._selection_text: QColor = colour(Role.SELECTION_TEXT)
        self._text: QColor = colour(Role.TEXT)
        self._quiet: QColor = colour(Role.SECONDARY)
        self._focus: QColor = colour(Role.FOCUS)

    def paint_rows(self, painter: QPainter, area: QRect) -> None:
        """Draw whatever is to be seen in this part of the table's viewport."""
        table, model = self._table, self._model
        first, last = table.rowAt(area.top()), table.rowAt(area.bottom())
        if first < 0:
            return
        numbers = range(first, (last if last >= 0 else model.rowCount() - 1) + 1)
        columns = self._columns(area)
        if not columns:
            return
        rows = [model.row(number) for number in numbers]
        left, right = min(each.x for each in columns), max(each.x + each.width for each in columns)
        selected = self._selected(numbers)
        top, height = table.rowViewportPosition(first), table.rowHeight(first)
        known: list[_Known] = []
        for number, row in zip(numbers, rows, strict=True):
            y = top + (number - first) * height
            ground = self._alternate if number % 2 else None
            if number in selected:
                ground = self._selection
            elif row.fresh:
                ground = self._fresh
            if ground is not None:
                # To choose among the many ways of fillRect, Python would get to know all gradients that Qt has.
                painter.setBackground(ground)
                painter.eraseRect(left, y, right - left, height)
            if row.call is not None and row.cells is not None:
                known.append(_Known(y, row.call, row.cells, number in selected))
        for column in columns:
            self._draw_column(painter, column, known, height)
        self._draw_focus(painter, columns, top - first * height, height)
        model.keep_around(numbers)

    def _columns(self, area: QRect) -> list[_Column]:
        table, header = self._table, self._table.horizontalHeader()
        shown = [number for number in range(header.count()) if not header.isSectionHidden(number)]
        columns = [_Column(each, table.columnViewportPosition(each), table.columnWidth(each)) for each in shown]
        return [each for each in columns if each.x <= area.right() and each.x + each.width > area.left()]

    def _selected(self, numbers: range) -> set[int]:
        """Those of these rows that are selected."""
        chosen = self._table.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.size())]
        return {
            number
            for each in ranges
            for number in range(max(each.top(), numbers.start), min(each.bottom() + 1, numbers.stop))
        }

    def _draw_column(self, painter: QPainter, place: _Column, rows: list[_Known], height: int) -> None:
        """Draw icons and texts, each at its point: to let Qt find the place takes as long as to draw it.

        Column by column, because most cells of one have the same font and the same colour.
        """
        number, x, width = place
        column, gap, is_mirrored = self._model.columns[number], self._gap, self._table.isRightToLeft()
        left, room = x + gap, width - 2 * gap
        if column is CALLER:
            icon_x = left + room - ICON_SIZE if is_mirrored else left
            self._draw_icons(painter, icon_x, [(call.kind, y + (height - ICON_SIZE) // 2) for y, call, *_ in rows])
            room -= ICON_SIZE + gap
            left += 0 if is_mirrored else ICON_SIZE + gap
        baseline = (height - self._height) // 2 + self._ascent
        font = colour = None
        for y, call, cells, is_selected in rows:
            text = cells[number]
            if not text:
                continue
            is_bold = column is CALLER and bool(call.name)
            wanted_font = self._bold if is_bold else self._font
            wanted_colour = self._selection_text if is_selected else self._colour(column, call)
            if wanted_font is not font:
                font = wanted_font
                painter.setFont(font)
            if wanted_colour is not colour:
                colour = wanted_colour
                painter.setPen(colour)
            cut, taken = self._cut[is_bold](text, room)
            painter.drawText(left + room - taken if is_mirrored else left, y + baseline, cut)

    def _colour(self, column: Column, call: Call) -> QColor:
        """That of the text of a cell that is not selected."""
        if column.colour is not None:
            return self._icons.theme.colour(column.colour(call))
        is_quiet = not call.name if column is CALLER else column.quiet
        return self._quiet if is_quiet else self._text

    def _draw_icons(self, painter: QPainter, x: int, places: list[tuple[CallKind, int]]) -> None:
        """Draw the icons of these kinds, at these heights."""
        dpr = ratio(painter)
        pictures = {
            kind: self._icons.pixmap(*KIND_ICONS[kind], ICON_SIZE, dpr) for kind in dict.fromkeys(k for k, _ in places)
        }
        for kind, y in places:
            painter.drawPixmap(x, y, pictures[kind])

    def _draw_focus(self, painter: QPainter, columns: list[_Column], top: int, height: int) -> None:
        """Draw the ring of the current cell, where the table has the keyboard; the first row begins at `top`."""
        current = self._table.currentIndex()
        if current.isValid() and self._table.hasFocus():
            painter.setPen(self._focus)
            for number, x, width in columns:
                if number == current.column():
                    painter.drawRect(x, top + current.row() * height, width - 1, height - 1)

    # Qt's own

    def sizeHint(self, _option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the cell's text, used when a column is fitted to what it holds."""
        row = self._model.row(index.row())
        text = row.cells[index.column()] if row.cells else ""
        is_caller = self._model.columns[index.column()] is CALLER
        width = self._metrics[is_caller].horizontalAdvance(text) + 2 * self._gap + 2
        if is_caller:
            width += ICON_SIZE + self._gap
        return QSize(width, row_height(self._metrics[False]))


def _cut(metrics: QFontMetrics, text: str, width: int) -> tuple[str, int]:
    """The part of a text for which there is room, and how wide it is."""
    taken = metrics.horizontalAdvance(text)
    # What it takes is rounded.
    if taken < width:
        return text, taken
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return cut, metrics.horizontalAdvance(cut)
