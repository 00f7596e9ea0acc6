"""Figures, each on a tile with what it means and how it was before."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from callviewer.ui.elided_label import ElidedLabel
from callviewer.ui.listing import figured, listed
from callviewer.ui.metrics import em
from callviewer.ui.theme import Role, Theme

_NARROWEST_EM: Final = 13.5
_RADIUS: Final = 8


class Figure(NamedTuple):
    """A figure: the value, what it means, and how it was; the last may be empty."""

    value: str
    meaning: str
    note: str


class Tile(QWidget):
    """One figure."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """An empty tile."""
        super().__init__(parent)
        self._theme = theme
        self._value, self._meaning = QLabel(self), QLabel(self)
        self._note = ElidedLabel(self)
        self._enlarge()
        column = QVBoxLayout(self)
        margin = em(self, 0.9)
        column.setContentsMargins(margin, em(self, 0.55), margin, em(self, 0.55))
        column.setSpacing(em(self, 0.1))
        for label in (self._value, self._meaning):
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self._meaning.setWordWrap(True)
        self._align()
        column.addWidget(self._note)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._value.setText(figure.value)
        self._meaning.setText(figure.meaning)
        self._note.setText(figure.note)
        self.setAccessibleName(listed((figured(figure.meaning, figure.value), figure.note)))

    def _enlarge(self) -> None:
        large = QFont(self.font())
        large.setPointSizeF(large.pointSizeF() * 1.7)
        large.setWeight(QFont.Weight.DemiBold)
        self._value.setFont(large)

    def _align(self) -> None:
        # Qt would go by the letters of each text, and so tear the lines apart.
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        for label in (self._value, self._meaning):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    # Qt's own

    def changeEvent(self, event: QEvent) -> None:
        """Another direction has another side to begin at; another font is as much larger there."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # Not at once: the style sheet would put the font of before back.
            QTimer.singleShot(0, self, self._enlarge)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        """Draws the ground and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(Role.LINE), 1))
        painter.setBrush(self._theme.colour(Role.ALTERNATE))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()


class Tiles(QWidget):
    """Tiles in as many columns as there is room for, in rows of equal length where that can be."""

    def __init__(self, theme: Theme, count: int, parent: QWidget | None = None) -> None:
        """So many empty tiles."""
        super().__init__(parent)
        self.tiles = [Tile(theme, self) for _ in range(count)]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(em(self, 0.8))
        # The tiles of one moment must not keep the width from becoming that of fewer columns.
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._arrange(count)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show other figures, as many as there are tiles."""
        for tile, figure in zip(self.tiles, figures, strict=True):
            tile.show_figure(figure)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.updateGeometry()

    def _fit(self) -> None:
        most = max(1, (self.width() + self._grid.spacing()) // (em(self, _NARROWEST_EM) + self._grid.spacing()))
        count = len(self.tiles)
        rows = -(-count // min(most, count))
        self._arrange(-(-count // rows))

    # Qt's own

    def minimumSizeHint(self) -> QSize:
        """As narrow as one tile: the others go below it."""
        return QSize(em(self, _NARROWEST_EM), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another font makes tiles of another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or fewer columns."""
        super().resizeEvent(event)
        self._fit()
