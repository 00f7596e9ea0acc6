"""What all charts have in common: spots that mouse and keyboard reach, a table of the same figures, pictures."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QToolTip, QWidget

from callviewer.ui.announce import announce
from callviewer.ui.charts.canvas import Canvas
from callviewer.ui.list_model import as_plain
from callviewer.ui.listing import listed
from callviewer.ui.theme import Role, Theme

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_MOVES: Final = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class Spot(NamedTuple):
    """A part of a chart that can be pointed at.

    Attributes:
        area: Where it is, as if everybody read from left to right.
        say: Gives what it says: most spots are never pointed at.
        pick: What is told when it is chosen; None where nothing can be.
    """

    area: QRectF
    say: Callable[[], str]
    pick: object

    @property
    def words(self) -> str:
        """What it says, for a tooltip and for a screen reader; lines are separated."""
        return self.say()


class Table(NamedTuple):
    """The figures of a chart in words; the first column says what the row is about."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


NOTHING: Final = Table((), ())


class Chart(QWidget):
    """A drawing whose spots are pointed at, walked with the arrow keys, and chosen.

    Attributes:
        chosen: The user chose a spot; carries its pick.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """An empty chart."""
        _tell_what_charts_are()
        super().__init__(parent)
        self.theme = theme
        self._table = NOTHING
        self._tabulate: Callable[[], Table] | None = None
        self._spots: list[Spot] | None = None
        self._current = -1
        self._hovered = -1
        self._pressed = -1
        self._picture: QPixmap | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._draw_anew)

    def lay_out(self) -> list[Spot]:
        """The spots in the present size; of those that lie on each other the later one has the mouse."""
        raise NotImplementedError

    def draw(self, canvas: Canvas) -> None:
        """Draw all but focus and hover."""
        raise NotImplementedError

    def neighbour(self, current: int, key: Qt.Key) -> int:
        """The spot that an arrow leads to; the same where there is none."""
        raise NotImplementedError

    def spots(self) -> list[Spot]:
        """The spots, in the order of the keyboard."""
        if self._spots is None:
            self._spots = self.lay_out()
        return self._spots

    @property
    def table(self) -> Table:
        """The same figures in words, put so when somebody first asks: most charts are never seen as a table."""
        if self._tabulate is not None:
            self._table, self._tabulate = self._tabulate(), None
        return self._table

    def say(self, title: str, summary: str, tabulate: Callable[[], Table]) -> None:
        """New figures: what a screen reader says of them, and what puts all of them in words."""
        self.setAccessibleName(title)
        self.setAccessibleDescription(summary)
        self._tabulate = tabulate
        before = self._spots or []
        self.relay()
        self._current = self._found(before)

    def relay(self) -> None:
        """Lay everything out anew: figures, size, font or direction are others."""
        self._spots = None
        self._hovered = -1
        self.updateGeometry()
        self._draw_anew()

    def paint_on(self, painter: QPainter) -> None:
        """Draw the chart as it is in its present size, without focus and hover."""
        self.draw(self._canvas(painter))

    def point_of(self, spot: int) -> QPoint:
        """The middle of a spot in the widget."""
        return self._seen(self.spots()[spot].area).center().toPoint()

    def line(self, times: float = 1.0) -> float:
        """So many heights of a line of text, in logical pixels."""
        return QFontMetricsF(self.font()).height() * times

    def width_of(self, text: str) -> float:
        """The width of a text in logical pixels."""
        return QFontMetricsF(self.font()).horizontalAdvance(text)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _draw_anew(self) -> None:
        self._picture = None
        self.update()

    def _drawn(self) -> QPixmap:
        """The chart without focus and hover: it stays the same while the mouse moves over it."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        picture = self._picture
        if picture is None or picture.size() != size:
            picture = self._picture = QPixmap(size)
            picture.setDevicePixelRatio(ratio)
            # Letters are smoothed for the ground on which they stand.
            picture.fill(self.palette().color(QPalette.ColorRole.Window))
            painter = QPainter(picture)
            self.paint_on(painter)
            painter.end()
        return picture

    def _canvas(self, painter: QPainter) -> Canvas:
        return Canvas(painter, self.theme, self.font(), self.width(), is_mirrored=self._is_mirrored)

    def _seen(self, area: QRectF) -> QRectF:
        if not self._is_mirrored:
            return area
        return QRectF(self.width() - area.right(), area.top(), area.width(), area.height())

    def _inside(self, area: QRectF) -> QRectF:
        """The area, moved in so far that a frame around it is not cut off."""
        return area & QRectF(2, 2, self.width() - 4, self.height() - 4)

    def _at(self, point: QPointF) -> int:
        spots = self.spots()
        return next((n for n in reversed(range(len(spots))) if self._seen(spots[n].area).contains(point)), -1)

    def _hover(self, spot: int) -> None:
        if spot != self._hovered:
            self._hovered = spot
            can_choose = spot >= 0 and self.spots()[spot].pick is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if can_choose else Qt.CursorShape.ArrowCursor)
            self.update()

    def _found(self, before: Sequence[Spot]) -> int:
        """Where the keyboard's spot is among other figures: they change while somebody reads them."""
        if not 0 <= self._current < len(before):
            return min(self._current, 0)
        pick, spots = before[self._current].pick, self.spots()
        same = next((place for place, spot in enumerate(spots) if spot.pick == pick), None)
        if same is not None:
            return same
        # A cell of the week is the same one when its days are others.
        return self._current if len(spots) == len(before) else 0

    def _choose(self, spot: int) -> None:
        if 0 <= spot < len(self.spots()) and self.spots()[spot].pick is not None:
            self.chosen.emit(self.spots()[spot].pick)

    def _go(self, spot: int) -> None:
        """Give a spot the keyboard's attention, and say what it is."""
        if not self.spots():
            return
        self._current = max(0, min(spot, len(self.spots()) - 1))
        words = self.spots()[self._current].words
        QToolTip.showText(self.mapToGlobal(self.point_of(self._current)), as_plain(words), self)
        announce(self, listed(words.splitlines()))
        self.update()

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """Tooltips of the spots; another font or direction lays everything out anew."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self._at(QPointF(event.pos()))
            if spot >= 0:
                QToolTip.showText(event.globalPos(), as_plain(self.spots()[spot].words), self)
            else:
                QToolTip.hideText()
            return True
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self.relay()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        """Draws the chart, and where mouse and keyboard are."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn())
        canvas = self._canvas(painter)
        spots = self.spots()
        if 0 <= self._hovered < len(spots):
            canvas.outline(self._inside(spots[self._hovered].area), Role.SECONDARY, 1)
        if self.hasFocus() and 0 <= self._current < len(spots):
            canvas.outline(self._inside(spots[self._current].area), Role.FOCUS, 2)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size has other spots."""
        super().resizeEvent(event)
        self._spots = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Marks what is pointed at."""
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        super().leaveEvent(event)
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Notes what a click begins with."""
        self._pressed = self._at(event.position()) if event.button() == Qt.MouseButton.LeftButton else -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Chooses what a click began and ended with."""
        spot = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and 0 <= spot == self._pressed:
            self._current = spot
            self._choose(spot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Home and End go to the ends, Enter chooses."""
        key = Qt.Key(event.key())
        if key in _ENTER and self._current >= 0:
            self._choose(self._current)
        elif key in _MOVES and self.spots():
            self._go(self._led_to(key))
        else:
            super().keyPressEvent(event)

    def _led_to(self, key: Qt.Key) -> int:
        if key == Qt.Key.Key_Home or self._current < 0:
            return 0
        if key == Qt.Key.Key_End:
            return len(self.spots()) - 1
        swapped = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
        return self.neighbour(self._current, swapped.get(key, key) if self._is_mirrored else key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard begins at the first spot."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._go(max(0, self._current))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is said any more."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()


@cache
def _tell_what_charts_are() -> None:
    """From now on a screen reader is told that a chart is one; for Qt it would be a thing without a name."""
    QAccessible.installFactory(_spoken)


def _spoken(_class_name: str, thing: QObject) -> QAccessibleWidget | None:
    return QAccessibleWidget(thing, QAccessible.Role.Chart) if isinstance(thing, Chart) else None
