"""The header of a table: beside the title of the column that sorts, an arrow says which way."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em
from callviewer.ui.theme import Role

_PADDING_EM: Final = 0.5
"""How far a title is from the edge of its section; the style sheet has the same."""


class SortHeader(QHeaderView):
    """A horizontal header: an arrow up where values ascend (A to Z, the oldest first), down where they descend.

    Fusion means the opposite by its arrows, and draws them at the far edge of the section; the style sheet hides them.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """A header without any section."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._icons = icons

    def _arrow(self, section: QRect, title: str) -> QRect:
        """Where the arrow goes: behind the title, and never out of the section."""
        padding, side = em(self, _PADDING_EM), em(self, 0.9)
        behind = section.left() + padding + self.fontMetrics().horizontalAdvance(title) + em(self, 0.4)
        left = max(section.left(), min(behind, section.right() + 1 - side - padding))
        spot = QRect(left, section.center().y() - side // 2, side, side)
        if self.isRightToLeft():
            # As `QStyle.visualRect` does it: that class, with all its names, is not there before the first painting.
            spot.moveRight(section.right() - (spot.left() - section.left()))
        return spot

    # Qt's own

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Take up the columns of another model."""
        super().setModel(model)
        # It may have as many columns as the last one.
        super().reset()

    def reset(self) -> None:
        """Keep the columns where the model has but other rows: nothing is to be drawn anew."""
        model = self.model()
        if model is None or self.count() != model.columnCount():
            super().reset()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 (Qt's signature)
        """Draws the arrow on what Qt draws."""
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if not self.isSortIndicatorShown() or logicalIndex != self.sortIndicatorSection():
            return
        title = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        spot = self._arrow(rect, str(title or ""))
        # In a narrow section the arrow stands on the end of the title.
        painter.setBackground(self._icons.theme.colour(Role.BASE))
        painter.eraseRect(spot)
        is_up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self._icons.draw_picture(painter, "sort-up" if is_up else "sort-down", Role.SECONDARY, QRectF(spot))
