"""The line that says what was just done, and takes it back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from callviewer.ui.icons import Icons
from callviewer.ui.notice_bar import NoticeBar, NoticeKind

UNDO_S = 12
"""How long one can take back what one has just done."""


class UndoLine(NoticeBar):
    """Hidden, but for a while after something was done."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """A hidden line."""
        super().__init__(icons, parent)
        self._offers: list[tuple[str, Callable[[], object], str]] = []
        """What can be taken back, the newest last: sentence, way, and words of the button."""
        self.pressed.connect(self._take_back)
        self.closed.connect(self._forget)

    def offer(self, sentence: str, undo: Callable[[], object], button: str = "") -> None:
        """Say what was done, and take it back with `undo` if the user wants; `button` says that in other words.

        While the line is there, what was done before can be taken back after it.
        """
        # The way back to one place leads there once, whatever is done on the way.
        before = [offer for offer in self._offers if not button or offer[2] != button]
        self._show([*before, (sentence, undo, button or self.tr("Undo"))])

    def _show(self, offers: list[tuple[str, Callable[[], object], str]]) -> None:
        has_focus = self.window().focusWidget() is self._button
        # Whatever was said before is over: the same sentence again is news, and read aloud.
        self.close_notice()
        self._offers = offers
        sentence, _undo, button = offers[-1]
        self.show_notice(NoticeKind.GOOD, sentence, button, timeout_s=UNDO_S)
        if has_focus:
            self._button.setFocus()

    def _take_back(self) -> None:
        if not self._offers:
            return
        *before, (_sentence, undo, _button) = self._offers
        if before:
            self._show(before)
        else:
            self.close_notice()
        undo()

    def _forget(self) -> None:
        self._offers = []
