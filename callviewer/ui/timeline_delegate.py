"""Paints the rows of a timeline: the kind's icon, what it was, and when; in two lines where there is little room."""

from functools import lru_cache, partial
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callviewer.calls.call import CallKind
from callviewer.ui.call_delegate import KIND_ICONS, MOST_CUT
from callviewer.ui.call_model import CallModel
from callviewer.ui.icons import Icons
from callviewer.ui.theme import Role

LINE_HEIGHT: Final = 24
"""Height of a row in logical pixels with a font of usual size."""
ICON_SIZE: Final = 16


def line_height(metrics: QFontMetrics, *, is_stacked: bool) -> int:
    """Height of a row in logical pixels that fits the font."""
    return max(LINE_HEIGHT, metrics.height() + 7) + (metrics.lineSpacing() if is_stacked else 0)


class TimelineDelegate(QStyledItemDelegate):
    """Draws a row from its object.

    Attributes:
        is_stacked: Whether the time stands below.
        is_blank: Whether nothing is drawn.
    """

    def __init__(self, model: CallModel, icons: Icons, parent: QWidget) -> None:
        """A painter of the rows of `model`."""
        super().__init__(parent)
        self.is_stacked = False
        self.is_blank = False
        self._model = model
        self._icons = icons
        self.learn_font(parent.font())

    def learn_font(self, font: QFont) -> None:
        """Take up another font."""
        self._font = QFont(font)
        self._metrics = QFontMetrics(self._font)
        self._gap = max(6, self._metrics.averageCharWidth())
        self._cut = lru_cache(MOST_CUT)(partial(_cut, self._metrics))

    @property
    def margins(self) -> int:
        """What a row takes besides its texts, in logical pixels."""
        return ICON_SIZE + 3 * self._gap

    def _draw_icon(self, painter: QPainter, kind: CallKind, space: QRect) -> QRect:
        """Draw the kind's icon at the leading edge; gives what space is left."""
        name, role = KIND_ICONS[kind]
        picture = self._icons.pixmap(name, role, ICON_SIZE, painter.device().devicePixelRatioF())
        line = min(space.height(), line_height(self._metrics, is_stacked=False))
        top = space.top() + (line - ICON_SIZE) // 2
        step = ICON_SIZE + self._gap
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.drawPixmap(QPoint(space.right() - ICON_SIZE + 1, top), picture)
            return space.adjusted(0, 0, -step, 0)
        painter.drawPixmap(QPoint(space.left(), top), picture)
        return space.adjusted(step, 0, 0, 0)

    def _draw_texts(
        self, painter: QPainter, space: QRect, texts: tuple[str, ...], colours: tuple[QColor, QColor]
    ) -> None:
        what, when = texts
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.setFont(self._font)
        painter.setPen(colours[1])
        room = space.width()
        if self.is_stacked:
            # The first line is where it would be without the second.
            second = space.adjusted(0, self._metrics.lineSpacing(), 0, 0)
            painter.drawText(second, leading, self._cut(when, room))
            space = space.adjusted(0, 0, 0, -self._metrics.lineSpacing())
        else:
            painter.drawText(space, trailing, when)
            room -= self._metrics.horizontalAdvance(when) + self._gap
        painter.setPen(colours[0])
        painter.drawText(space, leading, self._cut(what, room))

    # Qt's own

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        row = self._model.row(index.row())
        if self.is_blank or row.call is None or row.cells is None:
            return
        colour = self._icons.theme.colour
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or row.fresh:
            painter.fillRect(rect, colour(Role.SELECTION if selected else Role.FRESH))
        # Nothing is set in from the leading edge, where the panel's other lines begin.
        is_backward = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        space = rect.adjusted(self._gap if is_backward else 0, 0, 0 if is_backward else -self._gap, 0)
        space = self._draw_icon(painter, row.call.kind, space)
        text = colour(Role.SELECTION_TEXT if selected else Role.TEXT)
        quiet = colour(Role.SELECTION_TEXT if selected else Role.SECONDARY)
        self._draw_texts(painter, space, row.cells, (text, quiet))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour(Role.FOCUS))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    """The part of a text for which there is room."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
