"""The line that says what was just done, and takes it back."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from callviewer.ui.actions import add_action
from callviewer.ui.icons import Icons
from callviewer.ui.notice_bar import NoticeBar, NoticeKind

UNDO_S = 12
"""How long the line stays."""


class UndoLine(NoticeBar):
    """Hidden, but for a while after something was done; what was done last can be taken back by its keys also then."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """A hidden line."""
        super().__init__(icons, parent)
        self._offers: list[tuple[str, Callable[[], object], str]] = []
        """What can be taken back, the newest last: sentence, way, and words of the button."""
        self.pressed.connect(self._take_back)
        self.closed.connect(self._note_closed)
        self.action = add_action(self, self.tr("Undo"), self._take_back, QKeySequence.StandardKey.Undo)
        """For the window, whose it becomes; a field of it takes back what was typed there."""

    def offer(self, sentence: str, undo: Callable[[], object], button: str = "") -> None:
        """Say what was done, and take it back with `undo` if the user wants; `button` says that in other words.

        While the line is there, what was done before can be taken back after it. Without words of its own it can be
        taken back until something else is done.
        """
        if self.isHidden():
            self._offers = []
        # The way back to one place leads there once, whatever is done on the way.
        before = [offer for offer in self._offers if not button or offer[2] != button]
        self._show([*before, (sentence, undo, button or self.action.text())])

    def clear(self) -> None:
        """Nothing of what was done can be taken back any longer."""
        self.close_notice()
        self._offers = []

    def _show(self, offers: list[tuple[str, Callable[[], object], str]]) -> None:
        has_focus = self.window().focusWidget() is self._button
        # Whatever was said before is over: the same sentence again is news, and read aloud.
        self.close_notice()
        self._offers = offers
        sentence, _undo, button = offers[-1]
        self.show_notice(NoticeKind.GOOD, sentence, button, timeout_s=UNDO_S)
        self._button.setToolTip(self.action.toolTip().replace(self.action.text(), button))
        if has_focus:
            self._button.setFocus()

    def _take_back(self) -> None:
        if not self._offers:
            return
        *before, (_sentence, undo, _button) = self._offers
        if before:
            self._show(before)
        else:
            self.clear()
        undo()

    def _note_closed(self) -> None:
        # The way back to a place is of use only while one sees that it is one.
        self._offers = [offer for offer in self._offers[-1:] if offer[2] == self.action.text()]
