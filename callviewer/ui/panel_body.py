"""What is in the panel of a number below its head."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class _Content(QWidget):
    """What scrolls only where there is too little room for the least of it: the timeline has its own way to scroll."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    # Qt's own

    def hasHeightForWidth(self) -> bool:
        """Yes: the note and the figures wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The least that all parts can do with."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1


class PanelBody(QScrollArea):
    """The body in an area that scrolls from top to bottom, on the ground of the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty body: `content` wants a layout."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Whatever gets another owner is styled anew, with all that is in it: its parts are to be made in it.
        self.content: QWidget = _Content(self.viewport())
        self.setWidget(self.content)
        for ground in (self.viewport(), self.content):
            ground.setAutoFillBackground(False)
