"""What the models behind the lists of the window have in common: titled columns, and rows that are marked as new."""

from collections.abc import Sequence
from typing import Any, Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

Index = QModelIndex | QPersistentModelIndex
FRESH_MS: Final = 6000
"""How long a row that has just come in is marked, at least; at most twice as long, where others were marked before."""
MOST_FRESH: Final = 50
"""More rows than this at once are no news but history."""


class Titled(Protocol):
    """A column with a title."""

    @property
    def title(self) -> str:
        """What its header says."""

    @property
    def share(self) -> int:
        """Its part of the width until the user arranges the columns."""


class Markable(Protocol):
    """A row that can be marked as new."""

    fresh: bool


class ListModel(QAbstractTableModel):
    """A model whose rows are those of a list.

    Attributes:
        columns: In their order.
        first_shown: The number of the column that stands first for the user: its cells tell the whole row to those
            who hear it.
    """

    columns: Sequence[Titled]
    first_shown = 0

    def __init__(self, parent: QObject | None = None) -> None:
        """A model without marks."""
        super().__init__(parent)
        self._fresh: list[Markable] = []
        self._fresher: list[Markable] = []
        """Those that came while others were marked."""
        self._unmarking = QTimer(self, singleShot=True, interval=FRESH_MS)
        self._unmarking.timeout.connect(self._unmark)

    def _mark(self, rows: Sequence[Markable]) -> None:
        """Mark these as new, for a while: those that come meanwhile do not make it longer."""
        for row in rows:
            row.fresh = True
        if self._unmarking.isActive():
            self._fresher += rows
        elif rows:
            self._fresh += rows
            self._unmarking.start()

    def _unmark(self) -> None:
        for row in self._fresh:
            row.fresh = False
        self._fresh, self._fresher = self._fresher, []
        if self._fresh:
            # A row that went meanwhile may be among those that came again.
            for row in self._fresh:
                row.fresh = True
            self._unmarking.start()
        self._repaint(0, self.rowCount() - 1)

    def _forget_marks(self) -> None:
        """The rows that are marked go."""
        self._unmarking.stop()
        self._fresh, self._fresher = [], []

    def _repaint(self, first: int, last: int) -> None:
        """Whatever is shown of these rows is another now."""
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    # Qt's own

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title of a column."""
        is_title = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return self.columns[section].title if is_title and orientation is Qt.Orientation.Horizontal else None


def as_plain(text: str) -> str:
    """The text as a tooltip that Qt cannot take for markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<p style='white-space:pre'>{escaped}</p>" if escaped else ""
