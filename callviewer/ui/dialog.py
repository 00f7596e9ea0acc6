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

    def field(self, name: str, field: QWidget, explained: str = "") -> QVBoxLayout:
        """A new block of a field, its name above it and perhaps an explanation below."""
        # Names above the fields, not beside them: there they have room in every language.
        label = self.paragraph(name)
        label.setBuddy(field)
        field.setAccessibleName(name.replace("&", ""))
        field.setAccessibleDescription(explained)
        block = QVBoxLayout()
        block.setSpacing(em(self, 0.3))
        block.addWidget(label)
        block.addWidget(field)
        if explained:
            block.addWidget(self.paragraph(explained, is_secondary=True))
        return block

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """Grows where a sentence or a button needs more than there is room for."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize}:
            # Qt gives a window with a minimum of its own no more room when something appears in it.
            width = max(self.width(), self.column.totalMinimumSize().width())
            height = max(self.height(), self.column.totalHeightForWidth(width))
            if (width, height) != (self.width(), self.height()):
                self.resize(width, height)
        return done
