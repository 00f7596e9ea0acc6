"""Named rows, each with a bar and its figure."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QWidget

from callviewer.ui.charts.canvas import Canvas, Look
from callviewer.ui.charts.chart import Chart, Spot
from callviewer.ui.theme import Role, Theme

_ROW: Final = 1.85
_THICKEST: Final = 2.0
"""How thick a bar becomes in a chart with much room, in lines."""
_NAMES: Final = 0.36
"""The part of the width that names may take."""
_GAP: Final = 2.0


class Row(NamedTuple):
    """A row.

    Attributes:
        name: Whom or what it is about.
        parts: How long each part of the bar is, and how it is filled.
        figure: What stands behind the bar.
        say: Gives what it says.
        pick: What it tells when it is chosen.
    """

    name: str
    parts: Sequence[tuple[float, Look]]
    figure: str
    say: Callable[[], str]
    pick: object

    @property
    def length(self) -> float:
        """How long the whole bar is."""
        return sum(value for value, _look in self.parts)


class RowBars(Chart):
    """Rows with bars. Up and Down go from row to row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """No rows."""
        super().__init__(theme, parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; `say` has to follow."""
        self._rows = rows

    def lay_out(self) -> list[Spot]:
        """A spot for each row."""
        height = max(self.line(_ROW), self.height() / max(1, len(self._rows)))
        return [
            Spot(QRectF(0, place * height + 2, self.width(), height - 4), row.say, row.pick)
            for place, row in enumerate(self._rows)
        ]

    def draw(self, canvas: Canvas) -> None:
        """Names, bars and figures."""
        names = max((self.width_of(row.name) for row in self._rows), default=0)
        left = min(names, self.width() * _NAMES) + self.line(1)
        figures = max((self.width_of(row.figure) for row in self._rows), default=0) + self.line(0.8)
        longest = max((row.length for row in self._rows), default=0) or 1
        unit = max(1.0, self.width() - left - figures - self.line(0.5)) / longest
        for row, spot in zip(self._rows, self.spots(), strict=True):
            top, height = spot.area.top(), spot.area.height()
            thick = min(height * 0.72, self.line(_THICKEST))
            canvas.text(QRectF(0, top, left - self.line(0.5), height), row.name, Role.TEXT)
            x = left
            for value, look in row.parts:
                length = value * unit
                bar = QRectF(x, top + (height - thick) / 2, max(1.0, length - _GAP), thick)
                if value:
                    canvas.fill(bar, look)
                x += length
            canvas.text(QRectF(x + self.line(0.4), top, figures, height), row.figure, Role.SECONDARY)

    def neighbour(self, current: int, key: Qt.Key) -> int:
        """The row above or below."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        return max(0, min(current + way, len(self._rows) - 1))

    # Qt's own

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(round(self.line(24)), round(self.line(_ROW) * max(1, len(self._rows))))

    def minimumSizeHint(self) -> QSize:
        """All rows, narrower."""
        return QSize(round(self.line(14)), self.sizeHint().height())
