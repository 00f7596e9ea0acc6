"""Parts of the window that are made when they are first needed: the rows are painted before them."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class Room(QWidget):
    """Where a part will be: it holds the place in the window, and the turn of the Tab key."""

    def __init__(self, parent: QWidget, least: int = 0, usual: int = 0) -> None:
        """An empty room.

        Args:
            parent: Qt's owner.
            least: Its least width while it is empty, in pixels.
            usual: Its usual width.
        """
        super().__init__(parent)
        self._least, self._usual = least, usual
        self.seen: Callable[[], object] = _nothing
        """Called when it is about to be seen."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    def sizeHint(self) -> QSize:
        """That of the part."""
        return super().sizeHint().expandedTo(QSize(self._usual, 0))

    def minimumSizeHint(self) -> QSize:
        """That of the part."""
        return super().minimumSizeHint().expandedTo(QSize(self._least, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """A part that is seen is there."""
        self.seen()
        super().showEvent(event)


class Late(Generic[W]):
    """A part of the window that is made when it is first asked for, or about to be seen.

    Attributes:
        room: Where it is.
    """

    def __init__(
        self, room: Room, make: Callable[[QWidget], W], joined: Callable[[W], None], *, can_wait: bool = False
    ) -> None:
        """Nothing yet.

        Args:
            room: Where it will be.
            make: Makes it, given Qt's owner.
            joined: Called once it is there: makes it known to the others, and lets it catch up.
            can_wait: Whether its room may be seen empty, until somebody asks for it.
        """
        self.room = room
        self._make = make
        self._joined = joined
        self._part: W | None = None
        if not can_wait:
            room.seen = self.get

    @property
    def made(self) -> W | None:
        """The part, if it is there."""
        return self._part

    def get(self) -> W:
        """The part, made now if it is not there."""
        if self._part is None:
            part = self._part = self._make(self.room)
            layout = self.room.layout()
            if layout is not None:
                layout.addWidget(part)
            come_behind(self.room, part)
            part.show()
            self._joined(part)
        return self._part


def come_behind(anchor: QWidget, part: QWidget) -> None:
    """Let the Tab key come to `part` right behind `anchor`, and to what is in it in the order of its children."""
    stops = _stops(part)
    # Qt puts nothing behind what the key does not come to.
    policy, first = anchor.focusPolicy(), anchor
    first.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for each in stops:
        QWidget.setTabOrder(anchor, each)
        anchor = each
    first.setFocusPolicy(policy)


def last_stop(part: QWidget) -> QWidget:
    """What the Tab key comes to last in `part`; the part itself where it comes to nothing there."""
    return [part, *_stops(part)][-1]


def _stops(part: QWidget) -> list[QWidget]:
    every = [part, *part.findChildren(QWidget)]
    return [each for each in every if each.focusPolicy() is not Qt.FocusPolicy.NoFocus]


def _nothing() -> None:
    pass
