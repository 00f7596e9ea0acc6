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
        self._undo: Callable[[], object] | None = None
        self.pressed.connect(self._take_back)
        self.closed.connect(self._forget)

    def offer(self, sentence: str, undo: Callable[[], object], button: str = "") -> None:
        """Say what was done, and take it back with `undo` if the user wants; `button` says that in other words."""
        # Whatever was said before is over: the same sentence again is news, and read aloud.
        self.close_notice()
        self._undo = undo
        self.show_notice(NoticeKind.GOOD, sentence, button or self.tr("Undo"), timeout_s=UNDO_S)

    def _take_back(self) -> None:
        undo = self._undo
        self.close_notice()
        if undo is not None:
            undo()

    def _forget(self) -> None:
        self._undo = None
