"""Paints the rows of a call list from the row objects themselves: one look-up a cell, no roles in between."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callviewer.calls.call import CallKind
from callviewer.ui.call_model import CallModel
from callviewer.ui.columns import CALLER
from callviewer.ui.icons import Icons
from callviewer.ui.theme import Role

ROW_HEIGHT = 38
"""Height of a row in logical pixels with a font of usual size."""
ICON_SIZE = 18
MOST_ELIDED = 20_000
"""Texts whose cut is remembered before the memory begins anew."""
SELECTED, FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
"""As numbers: Python's flags take longer to compare than a cell has time."""

KIND_ICONS: dict[CallKind, tuple[str, Role]] = {
    CallKind.MISSED: ("phone-missed", Role.MISSED),
    CallKind.INCOMING: ("phone-incoming", Role.INCOMING),
    CallKind.OUTGOING: ("phone-outgoing", Role.OUTGOING),
}


def row_height(metrics: QFontMetrics) -> int:
    """Height of a row in logical pixels that fits the font."""
    return max(ROW_HEIGHT, metrics.height() + 18)


class CallDelegate(QStyledItemDelegate):
    """Draws a cell: background, the kind's icon before the caller, and one line of text."""

    def __init__(self, model: CallModel, icons: Icons, parent: QWidget) -> None:
        """A painter of the rows of `model`."""
        super().__init__(parent)
        self._model = model
        self._icons = icons
        self._elided: dict[tuple[str, int, bool], tuple[str, int]] = {}
        self.learn_font(parent.font())
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
        self._elided.clear()

    def _learn_colours(self) -> None:
        colour = self._icons.theme.colour
        self._alternate: QColor = colour(Role.ALTERNATE)
        self._fresh: QColor = colour(Role.FRESH)
        self._selection: QColor = colour(Role.SELECTION)
        self._selection_text: QColor = colour(Role.SELECTION_TEXT)
        self._text: QColor = colour(Role.TEXT)
        self._quiet: QColor = colour(Role.SECONDARY)
        self._focus: QColor = colour(Role.FOCUS)

    def _cut(self, text: str, width: int, *, bold: bool) -> tuple[str, int]:
        """The part of a text for which there is room, and how wide it is."""
        key = (text, width, bold)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > MOST_ELIDED:
                self._elided.clear()
            cut = self._metrics[bold].elidedText(text, Qt.TextElideMode.ElideRight, width)
            found = self._elided[key] = cut, self._metrics[bold].horizontalAdvance(cut)
        return found

    # Qt's own

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        number, place = index.row(), index.column()
        row = self._model.row(number)
        column = self._model.columns[place]
        rect: QRect = option.rect
        state: int = option.state.value
        selected = state & SELECTED
        if selected:
            painter.fillRect(rect, self._selection)
        elif row.fresh:
            painter.fillRect(rect, self._fresh)
        elif number % 2:
            painter.fillRect(rect, self._alternate)
        space = rect.adjusted(self._gap, 0, -self._gap, 0)
        bold = False
        quiet = column.quiet
        if column is CALLER and row.call is not None:
            space = self._draw_icon(painter, row.call.kind, space)
            bold = bool(row.call.name)
            quiet = not bold
        text = row.cells[place] if row.cells else ""
        if text:
            colour = self._quiet if quiet else self._text
            if column.colour is not None and row.call is not None:
                colour = self._icons.theme.colour(column.colour(row.call))
            painter.setPen(self._selection_text if selected else colour)
            self._draw_text(painter, text, space, bold=bold)
        if state & FOCUSED:
            painter.setPen(self._focus)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _draw_text(self, painter: QPainter, text: str, space: QRect, *, bold: bool) -> None:
        """Draw one line at its point: to let Qt find the place takes as long as to draw it."""
        painter.setFont(self._bold if bold else self._font)
        cut, width = self._cut(text, space.width(), bold=bold)
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = space.right() - width + 1 if is_mirrored else space.left()
        painter.drawText(x, space.top() + (space.height() - self._height) // 2 + self._ascent, cut)

    def _draw_icon(self, painter: QPainter, kind: CallKind, space: QRect) -> QRect:
        """Draw the kind's icon at the leading edge; gives what space is left."""
        name, role = KIND_ICONS[kind]
        device = painter.device()
        picture = self._icons.pixmap(name, role, ICON_SIZE, device.devicePixelRatioF())
        top = space.top() + (space.height() - ICON_SIZE) // 2
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.drawPixmap(QPoint(space.right() - ICON_SIZE + 1, top), picture)
            return space.adjusted(0, 0, -ICON_SIZE - self._gap, 0)
        painter.drawPixmap(QPoint(space.left(), top), picture)
        return space.adjusted(ICON_SIZE + self._gap, 0, 0, 0)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the cell's text, used when a column is fitted to what it holds."""
        row = self._model.row(index.row())
        text = row.cells[index.column()] if row.cells else ""
        is_caller = self._model.columns[index.column()] is CALLER
        width = self._metrics[is_caller].horizontalAdvance(text) + 2 * self._gap + 2
        if is_caller:
            width += ICON_SIZE + self._gap
        return QSize(width, row_height(self._metrics[False]))
