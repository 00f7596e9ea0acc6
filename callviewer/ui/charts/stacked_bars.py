"""Bars over time, each of them stacked of parts."""

import math
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QWidget

from callviewer.ui.charts.canvas import Canvas, Look
from callviewer.ui.charts.chart import Chart, Spot
from callviewer.ui.theme import Role, Theme

_MOST_LINES: Final = 4
_WIDEST_EM: Final = 3.0
_GAP: Final = 1.0
"""Between the parts of a bar."""


class Part(NamedTuple):
    """A part of a bar; `say` gives what it says."""

    value: int
    say: Callable[[], str]
    pick: object


class Column(NamedTuple):
    """A bar: what stands below it, its parts from below, what gives what it says as a whole, and what it tells."""

    label: str
    parts: Sequence[Part]
    say: Callable[[], str]
    pick: object


class StackedBars(Chart):
    """Bars over time. Left and Right go from bar to bar, Up and Down through the whole bar and its parts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """No bars."""
        super().__init__(theme, parent)
        self._columns: Sequence[Column] = ()
        self._legend: Sequence[tuple[Look, str]] = ()
        self._counts: Sequence[str] = ()
        self._steps: Sequence[int] = ()

    def show_columns(self, columns: Sequence[Column], legend: Sequence[tuple[Look, str]]) -> None:
        """Show bars; `say` has to follow.

        Args:
            columns: The bars, in the order of time.
            legend: How each part is filled, and its name.
        """
        self._columns = columns
        self._legend = legend
        self._steps = steps(max((self._sum(column) for column in columns), default=0))
        self._counts = [self.locale().toString(step) for step in self._steps]

    @staticmethod
    def _sum(column: Column) -> int:
        return sum(part.value for part in column.parts)

    def _plot(self) -> QRectF:
        left = max((self.width_of(count) for count in self._counts), default=0) + self.line(0.5)
        top = self.line(2.0)
        return QRectF(left, top, max(1.0, self.width() - left - 1), max(1.0, self.height() - top - self.line(1.8)))

    def lay_out(self) -> list[Spot]:
        """For each bar a spot for all of it, then one for each part."""
        plot = self._plot()
        spots: list[Spot] = []
        slot = plot.width() / max(1, len(self._columns))
        width = max(1.0, min(slot * 0.78, self.line(_WIDEST_EM), slot - 1))
        unit = plot.height() / max(1, self._steps[-1] if self._steps else 1)
        for place, column in enumerate(self._columns):
            left = plot.left() + place * slot
            spots.append(Spot(QRectF(left, plot.top(), slot, plot.height()), column.say, column.pick))
            bottom = plot.bottom()
            for part in column.parts:
                height = part.value * unit
                area = QRectF(left + (slot - width) / 2, bottom - height, width, max(0.0, height - _GAP))
                bottom -= height
                spots.append(Spot(area, part.say, part.pick))
        return spots

    def draw(self, canvas: Canvas) -> None:
        """Legend, lines, bars, and as many days as there is room for."""
        plot = self._plot()
        self._draw_legend(canvas)
        right = Qt.AlignmentFlag.AlignRight
        for step, count in zip(self._steps, self._counts, strict=True):
            y = plot.bottom() - plot.height() * step / self._steps[-1]
            canvas.grid_line(y, plot.left(), plot.right())
            area = QRectF(0, y - self.line(0.5), plot.left() - self.line(0.5), self.line())
            canvas.text(area, count, Role.SECONDARY, right)
        spots = self.spots()
        each = len(self._legend) + 1
        for place in range(len(self._columns)):
            for number, (look, _name) in enumerate(self._legend):
                canvas.fill(spots[place * each + number + 1].area, look)
        self._draw_labels(canvas, plot)

    def _draw_legend(self, canvas: Canvas) -> None:
        x, side = 0.0, self.line(0.7)
        for look, name in self._legend:
            canvas.fill(QRectF(x, self.line(0.15), side, side), look)
            width = self.width_of(name)
            canvas.text(QRectF(x + side * 1.5, 0, width + 2, self.line()), name, Role.SECONDARY)
            x += side * 1.5 + width + self.line(1.2)

    def _draw_labels(self, canvas: Canvas, plot: QRectF) -> None:
        count = len(self._columns)
        if not count:
            return
        slot = plot.width() / count
        widest = max(self.width_of(column.label) for column in self._columns)
        every = max(1, math.ceil((widest + self.line(1.2)) / slot))
        end = 0.0
        for place in range(0, count, every):
            middle = plot.left() + (place + 0.5) * slot
            left = min(max(0.0, middle - widest / 2), self.width() - widest - 2)
            if place and left < end + self.line(0.6):
                # The edge has moved one of the two towards the other.
                continue
            end = left + widest
            area = QRectF(left, plot.bottom() + self.line(0.4), widest + 2, self.line())
            centre = Qt.AlignmentFlag.AlignHCenter
            canvas.text(area, self._columns[place].label, Role.SECONDARY, centre)

    def neighbour(self, current: int, key: Qt.Key) -> int:
        """Left and Right keep the part where the next bar has it; Up and Down pass over empty parts."""
        each = len(self._legend) + 1
        bar, part = divmod(current, each)
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            bar += 1 if key == Qt.Key.Key_Right else -1
            if not 0 <= bar < len(self._columns):
                return current
            return bar * each + (part if self._is_there(bar, part) else 0)
        way = 1 if key == Qt.Key.Key_Up else -1
        part += way
        while 0 <= part < each and not self._is_there(bar, part):
            part += way
        return bar * each + part if 0 <= part < each else current

    def _is_there(self, bar: int, part: int) -> bool:
        return part == 0 or self._columns[bar].parts[part - 1].value > 0

    # Qt's own

    def sizeHint(self) -> QSize:
        """As high as a dozen lines."""
        return QSize(round(self.line(24)), round(self.line(13)))

    def minimumSizeHint(self) -> QSize:
        """Narrower, but no lower."""
        return QSize(round(self.line(14)), round(self.line(13)))


def steps(most: int) -> list[int]:
    """Where to draw lines so that `most` lies below the last of them: a few round numbers from zero on."""
    size = 1
    while True:
        for factor in (1, 2, 5):
            step = factor * size
            count = -(-most // step)
            if count <= _MOST_LINES:
                return [step * number for number in range(max(1, count) + 1)]
        size *= 10
