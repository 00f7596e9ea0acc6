"""The field for a note: plain text that is handed over while one types."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from callviewer.ui.actions import is_for_window
from callviewer.ui.metrics import em

MOST_LETTERS: Final = 10_000
"""A note is no longer than this."""
PAUSE_MS: Final = 500
"""How long the keys must rest before what was typed is handed over."""
LONGEST_MS: Final = 2000
"""After so long it is handed over though the keys do not rest."""
FEWEST_LINES: Final = 3
MOST_LINES: Final = 10
"""With more lines than this it scrolls."""


class NoteField(QPlainTextEdit):
    """A field that grows with its text.

    Signals:
        written: The user wrote something and paused, or left the field; `take` gives it.
        full: Something was cut, because a note is no longer than `MOST_LETTERS`.
    """

    written = Signal()
    full = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(parent)
        self._known = ""
        self._most = MOST_LETTERS
        self.setPlaceholderText(self.tr("Note about this number…"))
        self.setAccessibleName(self.tr("Note about this number"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.written)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._longest.timeout.connect(self.written)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.textChanged.connect(self._note_change)

    def show_note(self, text: str) -> None:
        """Show a note that is known; what was typed and not taken is dropped."""
        self._known = text
        self._most = max(MOST_LETTERS, _units(text))
        if text != self.toPlainText():
            self.setPlainText(text)
        self._known = self.note()
        self._stop()

    def note(self) -> str:
        """What the field holds, as it can be kept."""
        # Half a sign, of a program that cuts anywhere, can be in no file.
        return self.toPlainText().encode(errors="replace").decode()

    def take(self) -> str | None:
        """What the user wrote since the last time; None where nothing is new."""
        self._stop()
        text = self.note()
        if text == self._known:
            return None
        self._known = text
        return text

    @property
    def is_edited(self) -> bool:
        """Whether it holds something that was not taken."""
        return self.note() != self._known

    def _note_change(self) -> None:
        self._cut()
        if self.is_edited:
            self._pause.start()
            if not self._longest.isActive():
                self._longest.start()
        else:
            self._stop()

    def _stop(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def _cut(self) -> None:
        """Take away what is too much, from where it came in."""
        excess = self.document().characterCount() - 1 - self._most
        if excess <= 0:
            return
        cursor = self.textCursor()
        end = max(cursor.position(), excess)
        cursor.setPosition(end - excess)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.full.emit()

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """Leaves the keys of the window to the window."""
        if is_for_window(event):
            event.ignore()
            return False
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the text alone, without what a terminal would obey."""
        text = "".join(sign for sign in source.text() if sign.isprintable() or sign.isspace())
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves has written."""
        super().focusOutEvent(event)
        if self.is_edited:
            self.written.emit()

    def sizeHint(self) -> QSize:
        """Room for the lines, within limits."""
        lines = min(max(FEWEST_LINES, round(self.document().size().height())), MOST_LINES)
        frame = 2 * (self.document().documentMargin() + self.frameWidth() + 1)
        return QSize(em(self, 20), round(lines * self.fontMetrics().lineSpacing() + frame))

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(em(self, 10), self.sizeHint().height())


def _units(text: str) -> int:
    """Length of a text as Qt counts."""
    return len(text.encode("utf-16-le", errors="replace")) // 2
