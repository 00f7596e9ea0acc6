"""The field for a name or a number."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from callviewer.ui.actions import is_for_window, keys_shown
from callviewer.ui.icons import Icons

PAUSE_MS: Final = 250
"""How long the keys must rest before the service is asked."""
_LONGEST: Final = 200


class SearchBox(QLineEdit):
    """Says what to search for, at once or when the user pauses; Enter at once, Esc clears.

    Attributes:
        searched: The text to search for, without white space around it; only when it is another one. Empty for
            everything.
    """

    searched = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(parent)
        self._told = ""
        self._is_composing = False
        self.setMaxLength(_LONGEST)
        key = keys_shown(QKeySequence(QKeySequence.StandardKey.Find))
        self._hints = (
            self.tr("Search name, number or note   {shortcut}").format(shortcut=key),
            self.tr("Search name, number or note"),
        )
        self.setPlaceholderText(self._hints[0])
        self.setAccessibleName(self.tr("Search name, number or note"))
        explained = self.tr("Finds callers by name, by any part of the number, and by your notes about them.")
        self.setToolTip(explained)
        self.setAccessibleDescription(explained)
        glass = QAction(icons.icon("search"), self.tr("Search name, number or note"), self)
        glass.triggered.connect(self._select)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._cross = QAction(icons.icon("x"), self.tr("Clear the search"), self)
        self._cross.triggered.connect(self.clear_search)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._note_change)
        self.returnPressed.connect(self._tell)

    def set_quick(self, *, is_quick: bool) -> None:
        """Search at each key, where the answer comes from this computer, or only once the keys rest."""
        self._timer.setInterval(0 if is_quick else PAUSE_MS)

    def search_for(self, text: str) -> None:
        """Puts `text` into the field and searches for it at once."""
        self.setText(text)
        self._tell()

    def clear_search(self) -> None:
        """Empties the field and asks for everything at once."""
        self.search_for("")

    def _select(self) -> None:
        self.selectAll()

    def _note_change(self, text: str) -> None:
        has_cross = self._cross in self.actions()
        # It comes and goes: whenever an action is but shown or hidden, its button connects itself to it once more.
        if text and not has_cross:
            self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        elif has_cross and not text:
            self.removeAction(self._cross)
        self._timer.start()

    def _tell(self) -> None:
        if self._is_composing:
            return
        self._timer.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.searched.emit(text)

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the shortcut where there is room for it."""
        super().resizeEvent(event)
        long, short = self._hints
        glass = self.height() + 4 * self.fontMetrics().averageCharWidth()
        has_room = self.fontMetrics().horizontalAdvance(long) <= self.width() - glass
        self.setPlaceholderText(long if has_room else short)

    def event(self, event: QEvent) -> bool:
        """Leaves the keys of the window to the window."""
        if is_for_window(event):
            event.ignore()
            return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Notes whether a word is still being composed; such a word is not searched for."""
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._is_composing:
            # What was typed before the word may still be sought, also where the word was given up.
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears; in an empty field it goes on to the window."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_search()
            return
        super().keyPressEvent(event)
