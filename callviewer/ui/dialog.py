"""What the dialogs have in common: margins, headings, and that no sentence is ever cut off."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from callviewer.ui.metrics import em


class Dialog(QDialog):
    """A dialog that grows with what it has to say.

    Attributes:
        column: Its layout, from top to bottom.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """An empty dialog with a window title."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(em(self, 38))
        self.column = QVBoxLayout(self)
        margin = em(self, 1.7)
        self.column.setContentsMargins(margin, margin, margin, em(self, 1.4))
        self.column.setSpacing(em(self, 0.8))

    def heading(self, text: str) -> QLabel:
        """A new title for inside the dialog."""
        label = self.paragraph(text)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        return label

    def paragraph(self, text: str, *, is_secondary: bool = False) -> QLabel:
        """A new plain, wrapped text; the secondary colour is for explanations."""
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if is_secondary:
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """Grows where a sentence needs more lines than there is room for."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize}:
            # Qt gives a window no more height when a wrapped sentence appears in it.
            needed = self.column.totalHeightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)
        return done
