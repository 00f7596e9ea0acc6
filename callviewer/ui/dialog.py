"""What the dialogs have in common: margins, headings, keys, and that no sentence is ever cut off."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from callviewer.ui.actions import QUIT
from callviewer.ui.bidi import bare
from callviewer.ui.metrics import em
from callviewer.ui.style import GAP


class Dialog(QDialog):
    """A dialog that grows with what it has to say.

    Attributes:
        column: Its layout, from top to bottom.
        is_busy: Whether something was asked for that is not done yet; see `hold`.
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
        self.is_busy = False
        # The keys of the window below do nothing while a dialog is open.
        QShortcut(QKeySequence(QUIT), self, self._quit)

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
        if label.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # A text of Latin letters alone would stand at the left.
            at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            label.setAlignment(at_right | Qt.AlignmentFlag.AlignVCenter)
        if is_secondary:
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label

    def field(self, name: str, field: QWidget, explained: str = "") -> QVBoxLayout:
        """A new block of a field, its name above it and perhaps an explanation below."""
        # Names above the fields, not beside them: there they have room in every language.
        label = self.paragraph(name)
        label.setBuddy(field)
        # Where a box can be typed into, its line has the keyboard.
        typed = field.lineEdit() if isinstance(field, QComboBox) else None
        for part in (field, typed) if typed is not None else (field,):
            part.setAccessibleName(name.replace("&", ""))
            part.setAccessibleDescription(explained)
        block = QVBoxLayout()
        block.setSpacing(em(self, 0.3))
        block.addWidget(label)
        block.addWidget(field)
        if explained:
            block.addWidget(self.paragraph(explained, is_secondary=True))
        return block

    def name_whom(self, who: str) -> None:
        """Say for whom it asks, in the title and below the heading; empty where that is not known."""
        if who:
            self.setWindowTitle(f"{self.windowTitle()} \N{EM DASH} {bare(who)}")
            self.column.addWidget(self.paragraph(who))

    def add_close(self) -> None:
        """A last row with a button that closes the dialog."""
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        self.column.addLayout(row)

    def hold(self, parts: Iterable[QWidget], *, is_busy: bool) -> None:
        """Disables `parts` while the dialog waits for something; the focus stays where it is.

        Whoever is asked by a part must look at `is_busy`: the one that has the focus stays enabled, because Qt would
        hand the focus to another one, such as the button that closes the dialog.
        """
        self.is_busy = is_busy
        focused = self.focusWidget()
        for part in parts:
            has_focus = focused is not None and (part is focused or part.isAncestorOf(focused))
            part.setEnabled(has_focus or not is_busy)

    def _name_buttons(self) -> None:
        """The space between an icon and the words is not read aloud."""
        for button in self.findChildren(QPushButton):
            if button.text().startswith(GAP) and not button.accessibleName():
                button.setAccessibleName(button.text().removeprefix(GAP).replace("&", ""))

    def _quit(self) -> None:
        QApplication.quit()

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and only elsewhere the default one."""
        focused = self.focusWidget()
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(focused, QPushButton | QToolButton) and focused.hasFocus():
            if not event.isAutoRepeat():
                focused.click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grows where a sentence or a button needs more than there is room for."""
        done = super().event(event)
        if event.type() == QEvent.Type.Show:
            self._name_buttons()
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize}:
            # Qt gives a window with a minimum of its own no more room when something appears in it.
            width = max(self.width(), self.column.totalMinimumSize().width())
            height = max(self.height(), self.column.totalHeightForWidth(width))
            if (width, height) != (self.width(), self.height()):
                self.resize(width, height)
        return done
