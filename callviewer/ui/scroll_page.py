"""A page of a dialog that is as high as what it holds, and scrolls where the screen has no room for that."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from callviewer.ui.metrics import em

_OTHERS_EM: Final = 15
"""What a dialog holds besides: its title, headings, buttons."""


class ScrollPage(QScrollArea):
    """Scrolls a page from top to bottom; the Tab key brings whatever it leads to into sight."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        """A frame for `page`, which is its own from now on."""
        super().__init__(parent)
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWidget(page)

    def bring(self, part: QWidget) -> None:
        """Scroll to a part of the page that has just appeared, once it has its place."""
        QTimer.singleShot(0, part, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        layout = self._page.layout()
        if layout is not None:
            layout.activate()
        self.ensureWidgetVisible(part)

    def _room(self) -> int:
        return self.screen().availableSize().height() - em(self, _OTHERS_EM)

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the page needs may be another: a question has appeared in it."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def heightForWidth(self, width: int) -> int:
        """All of the page, as long as the screen has room for it."""
        layout = self._page.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self._page.sizeHint().height()
        return min(height, self._room())

    def sizeHint(self) -> QSize:
        """That of the page, as far as there is room."""
        return self._page.sizeHint().boundedTo(QSize(self._page.sizeHint().width(), self._room()))

    def minimumSizeHint(self) -> QSize:
        """No narrower than the page may be; where it scrolls, with room for the bar."""
        least = self._page.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width() if least.height() > self._room() else 0
        return QSize(least.width() + bar, min(least.height(), self._room()))
