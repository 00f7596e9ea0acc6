"""What is in the panel of a number below its head."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class PanelBody(QWidget):
    """What scrolls only where there is too little room for the least of it: the timeline has its own way to scroll."""

    def __init__(self) -> None:
        """An empty body."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    # Qt's own

    def hasHeightForWidth(self) -> bool:
        """Yes: the note and the figures wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The least that all parts can do with."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1


def scrolling(body: PanelBody) -> QScrollArea:
    """The body in an area that scrolls from top to bottom, on the ground of the panel."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    for ground in (area.viewport(), body):
        ground.setAutoFillBackground(False)
    return area
