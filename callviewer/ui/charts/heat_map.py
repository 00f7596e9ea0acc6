"""A week, hour by hour: the stronger the colour, the more."""

import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QWidget

from callviewer.ui.charts.canvas import Canvas, Look
from callviewer.ui.charts.chart import Chart, Spot
from callviewer.ui.theme import Role, Theme

HOURS: Final = 24
_LABEL_EVERY_H: Final = 6
_FAINTEST: Final = 0.07
_FIRST: Final = 0.18
"""How strong nothing, and how strong one call, at least is."""
_PEAK: Final = 0.8
"""From this part of the highest value on a colour is strong enough for a number to be read on it."""
_SMALL: Final = 0.85
_SCALE: Final = (0.0, 0.25, 0.5, 0.75, 1.0)


class HeatMap(Chart):
    """Rows of 24 hours. The arrow keys go from cell to cell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """No rows."""
        super().__init__(theme, parent)
        self._days: Sequence[str] = ()
        self._hours: Sequence[str] = ()
        self._values: Sequence[Sequence[int]] = ()
        self._say: Callable[[int, int], str] = lambda _day, _hour: ""
        self._picks: Sequence[Sequence[object]] = ()
        self._look = Look(Role.MISSED)

    def show_week(
        self,
        days: Sequence[str],
        hours: Sequence[str],
        values: Sequence[Sequence[int]],
        say: Callable[[int, int], str],
        picks: Sequence[Sequence[object]],
    ) -> None:
        """Show a week; `say` has to follow.

        Args:
            days: The names of the rows.
            hours: The names of the hours; every sixth is written.
            values: For each row the value of each hour.
            say: Gives what an hour of a row says.
            picks: For each row what each hour tells when it is chosen.
        """
        self._days, self._hours, self._values, self._say, self._picks = days, hours, values, say, picks

    def paint_as(self, role: Role) -> None:
        """Use another colour."""
        self._look = Look(role)

    def lay_out(self) -> list[Spot]:
        """A spot for each hour, row by row."""
        plot = self._plot()
        width, height = plot.width() / HOURS, plot.height() / max(1, len(self._days))
        gap = min(3.0, width / 6)
        return [
            Spot(
                QRectF(plot.left() + hour * width, plot.top() + day * height, width - gap, height - gap),
                partial(self._say, day, hour),
                self._picks[day][hour],
            )
            for day in range(len(self._days))
            for hour in range(HOURS)
        ]

    def _plot(self) -> QRectF:
        left = max((self.width_of(day) for day in self._days), default=0) + self.line(0.6)
        return QRectF(left, 0, max(1.0, self.width() - left), max(1.0, self.height() - self.line(2.9)))

    def draw(self, canvas: Canvas) -> None:
        """Names, cells, hours, and what the colours mean."""
        plot, spots = self._plot(), self.spots()
        most = max((value for row in self._values for value in row), default=0)
        # The peaks say their number, where even the highest fits.
        room = spots[0].area.width() - 2 if spots else 0
        peak = max(1.0, _PEAK * most) if self.width_of(self.locale().toString(most)) * _SMALL <= room else math.inf
        for day, name in enumerate(self._days):
            top = spots[day * HOURS].area
            canvas.text(QRectF(0, top.top(), plot.left(), top.height()), name, Role.TEXT)
            for hour in range(HOURS):
                area, value = spots[day * HOURS + hour].area, self._values[day][hour]
                strong = strength(value, most)
                canvas.fill(area, self._look, strong)
                if value >= peak:
                    colour, centre = canvas.readable_on(self._look, strong), Qt.AlignmentFlag.AlignHCenter
                    canvas.text_in(area, self.locale().toString(value), colour, centre, _SMALL)
        for hour in range(0, HOURS, _LABEL_EVERY_H):
            if not spots:
                break
            left = spots[hour].area.left()
            area = QRectF(left, plot.bottom() + self.line(0.3), plot.width() / 4, self.line())
            canvas.text(area, self._hours[hour], Role.SECONDARY)
        self._draw_scale(canvas, plot, most)

    def _draw_scale(self, canvas: Canvas, plot: QRectF, most: int) -> None:
        if not most:
            return
        top, side = plot.bottom() + self.line(2.0), self.line(0.8)
        texts = (self.locale().toString(0), self.locale().toString(most))
        x = plot.left()
        canvas.text(QRectF(x, top, self.width_of(texts[0]) + 2, side), texts[0], Role.SECONDARY)
        x += self.width_of(texts[0]) + self.line(0.4)
        for part in _SCALE:
            canvas.fill(QRectF(x, top, side * 1.6, side), self._look, strength(part * most, most))
            x += side * 1.6 + 2
        canvas.text(QRectF(x + self.line(0.25), top, self.width_of(texts[1]) + 2, side), texts[1], Role.SECONDARY)

    def neighbour(self, current: int, key: Qt.Key) -> int:
        """The cell beside, above or below."""
        day, hour = divmod(current, HOURS)
        match key:
            case Qt.Key.Key_Left:
                hour = max(0, hour - 1)
            case Qt.Key.Key_Right:
                hour = min(HOURS - 1, hour + 1)
            case Qt.Key.Key_Up:
                day = max(0, day - 1)
            case Qt.Key.Key_Down:
                day = min(len(self._days) - 1, day + 1)
        return day * HOURS + hour

    # Qt's own

    def sizeHint(self) -> QSize:
        """As high as a week with its legend."""
        return QSize(round(self.line(24)), round(self.line(13)))

    def minimumSizeHint(self) -> QSize:
        """Narrower, but no lower."""
        return QSize(round(self.line(16)), round(self.line(13)))


def strength(value: float, most: float) -> float:
    """How strong the colour of a cell is, 0 to 1: the fuller the stronger, and one call is told from none."""
    return _FIRST + (1 - _FIRST) * value / most if value and most else _FAINTEST
