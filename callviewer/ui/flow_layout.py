"""A layout that puts widgets side by side, and into further rows where one row has no room for all."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Rows of widgets in their own size; from the right where the language is written so."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        """An empty layout of `parent`.

        Args:
            parent: Whose children it places.
            gap: Between two widgets and between two rows, in logical pixels.
        """
        super().__init__(parent)
        self._owner = parent
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        """Put everything into its place, or only try; gives the height that it takes."""
        left, top = 0, 0
        row: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            # Hidden ones have no size, and take no room.
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(
                QSize(max(rect.width(), item.minimumSize().width()), item.sizeHint().height())
            )
            if row and left + size.width() > rect.width():
                top += self._settle(row, rect, is_trial=is_trial) + self._gap
                left, row = 0, []
            row.append((item, QRect(QPoint(rect.left() + left, rect.top() + top), size)))
            left += size.width() + self._gap
        return top + self._settle(row, rect, is_trial=is_trial)

    def _settle(self, row: list[tuple[QLayoutItem, QRect]], rect: QRect, *, is_trial: bool) -> int:
        """Put a row into its place, all of the same middle; gives its height."""
        height = max((place.height() for _item, place in row), default=0)
        for item, place in row:
            if not is_trial:
                lower = place.translated(0, (height - place.height()) // 2)
                item.setGeometry(QStyle.visualRect(self._owner.layoutDirection(), rect, lower))
        return height

    # Qt's own

    def addItem(self, item: QLayoutItem) -> None:
        """Take in one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at this place; None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Less width makes more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows, in logical pixels."""
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything into its place."""
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size
