"""Paints the rows of the people who wait: name above number, and what is longer than its column in two lines."""

from functools import lru_cache, partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callviewer.ui.call_delegate import ICON_SIZE, MOST_CUT
from callviewer.ui.icons import Icons
from callviewer.ui.people_columns import TRIED, WAITING, WHO
from callviewer.ui.people_model import PeopleModel, Person
from callviewer.ui.theme import Role

ROW_HEIGHT = 52
"""Height of a row in logical pixels with a font of usual size."""
_COMMAS = ",\N{ARABIC COMMA}"


def row_height(metrics: QFontMetrics) -> int:
    """Height of a row of two lines in logical pixels that fits the font."""
    return max(ROW_HEIGHT, 2 * metrics.height() + 18)


class PeopleDelegate(QStyledItemDelegate):
    """Draws a cell: background, an icon before the name, one line or two of text."""

    def __init__(self, model: PeopleModel, icons: Icons, parent: QWidget) -> None:
        """A painter of the rows of `model`."""
        super().__init__(parent)
        self._model = model
        self._icons = icons
        self.learn_font(parent.font())

    def learn_font(self, font: QFont) -> None:
        """Take up another font."""
        self._font = QFont(font)
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._metrics = {False: QFontMetrics(self._font), True: QFontMetrics(self._bold)}
        self._gap = max(6, self._metrics[False].averageCharWidth())
        self._lines = {bold: lru_cache(MOST_CUT)(partial(_break, metrics)) for bold, metrics in self._metrics.items()}

    def _colour(self, row: Person, column: int) -> QColor:
        colour, what = self._icons.theme.colour, self._model.columns[column]
        if row.caller is None or row.is_put_off:
            return colour(Role.SECONDARY)
        if what is WAITING:
            return colour(Role.TEXT)
        if what is TRIED:
            return colour(Role.ACCENT if row.caller.tries else Role.TEXT)
        return colour(Role.SECONDARY)

    def _draw_who(self, painter: QPainter, space: QRect, row: Person, *, selected: bool) -> None:
        """Icon, name and number; the word for a name that is not known is quiet."""
        colour = self._icons.theme.colour
        icon = "phone-call" if row.caller is not None else "eye-off"
        role = Role.WAITING
        if row.caller is None or row.is_put_off:
            role = Role.SECONDARY
        if row.is_put_off:
            icon = "alarm-clock"
        space = self._draw_icon(painter, icon, role, space)
        name = (row.cells or ("",))[self._model.columns.index(WHO)]
        is_known = row.caller is not None and bool(row.caller.name)
        number = self._model.words.number(row.caller) if row.caller is not None else self._model.words.no_number()
        name_colour = colour(Role.TEXT if is_known and not row.is_put_off else Role.SECONDARY)
        line = self._metrics[False].height()
        upper = QRect(space.left(), space.center().y() - line, space.width(), line)
        lower = upper.translated(0, line + 2)
        for text, where, bold, pen in (
            (name, upper, is_known, name_colour),
            (number, lower, False, colour(Role.SECONDARY)),
        ):
            painter.setFont(self._bold if bold else self._font)
            painter.setPen(colour(Role.SELECTION_TEXT) if selected else pen)
            cut = self._metrics[bold].elidedText(text, Qt.TextElideMode.ElideRight, where.width())
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, cut)

    def _draw_icon(self, painter: QPainter, name: str, role: Role, space: QRect) -> QRect:
        """Draw the icon at the leading edge; gives what space is left."""
        picture = self._icons.pixmap(name, role, ICON_SIZE, painter.device().devicePixelRatioF())
        top = space.top() + (space.height() - ICON_SIZE) // 2
        taken = ICON_SIZE + self._gap
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.drawPixmap(QPoint(space.right() - ICON_SIZE + 1, top), picture)
            return space.adjusted(0, 0, -taken, 0)
        painter.drawPixmap(QPoint(space.left(), top), picture)
        return space.adjusted(taken, 0, 0, 0)

    # Qt's own

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        row, column = self._model.row(index.row()), index.column()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colour = self._icons.theme.colour
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, colour(Role.SELECTION))
        elif row.fresh:
            painter.fillRect(rect, colour(Role.FRESH))
        elif index.row() % 2:
            painter.fillRect(rect, colour(Role.ALTERNATE))
        space = rect.adjusted(self._gap, 0, -self._gap, 0)
        if self._model.columns[column] is WHO:
            self._draw_who(painter, space, row, selected=selected)
        else:
            bold = self._model.columns[column] is WAITING and not row.is_put_off
            painter.setFont(self._bold if bold else self._font)
            painter.setPen(colour(Role.SELECTION_TEXT) if selected else self._colour(row, column))
            lines = self._lines[bold](self._model.text(row, column), space.width())
            height = self._metrics[bold].height()
            top = space.center().y() + 1 - len(lines) * height // 2
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            for number, line in enumerate(lines):
                painter.drawText(QRect(space.left(), top + number * height, space.width(), height), align, line)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour(Role.FOCUS))
            # Within the cell at 150 %, too: the one beside it is painted later.
            painter.drawRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5))

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the cell's text in one line, used when a column is fitted to what it holds."""
        row = self._model.row(index.row())
        texts, extra = [self._model.text(row, index.column())], 0
        if self._model.columns[index.column()] is WHO:
            extra = ICON_SIZE + self._gap
            if row.caller is not None:
                texts.append(self._model.words.number(row.caller))
        widest = max(self._metrics[True].horizontalAdvance(text) for text in texts)
        return QSize(widest + extra + 2 * self._gap + 2, row_height(self._metrics[False]))


def _break(metrics: QFontMetrics, text: str, width: int) -> tuple[str, ...]:
    """The text in one line, or in two, of which the second may be cut."""
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    spaces = [place for place, letter in enumerate(text) if letter == " "]
    # Behind the first comma that will do, rather than within what belongs together; else as late as can be.
    for place in sorted(spaces, key=lambda place: (0, place) if text[place - 1] in _COMMAS else (1, -place)):
        first, rest = text[:place], text[place + 1 :]
        fits = metrics.horizontalAdvance(first) <= width
        if fits and (text[place - 1] not in _COMMAS or metrics.horizontalAdvance(rest) <= width):
            return (first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return (metrics.elidedText(text, Qt.TextElideMode.ElideRight, width),)
