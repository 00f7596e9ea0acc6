"""A proposal under a field: another value seems right for one of several things that are shown in turn."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from callviewer.ui.icons import Icons
from callviewer.ui.notice_bar import NoticeBar, NoticeKind


class FieldHint(NoticeBar):
    """Proposes a value for whatever is shown, unless it has that value already.

    Signals:
        taken: The proposed value (str) is wanted.
    """

    taken = Signal(str)

    def __init__(
        self, icons: Icons, sentence: Callable[[str], str], button: str, parent: QWidget | None = None
    ) -> None:
        """A hint without a proposal.

        Args:
            icons: The icons.
            sentence: Says a proposed value.
            button: What the button says that takes it.
            parent: Qt's parent.
        """
        super().__init__(icons, parent, rounded=True)
        self._sentence = sentence
        self._words = button
        self._proposals: dict[str, str] = {}
        self._about = self._present = ""
        self.pressed.connect(self._take)
        self.closed.connect(lambda: self._proposals.pop(self._about, None))

    def propose(self, about: str, value: str) -> None:
        """Propose a value for one of the things; an empty one takes the proposal back."""
        self._proposals[about] = value
        self._renew()

    def show_for(self, about: str, present: str) -> None:
        """From now on this thing is shown, which has this value."""
        self._about, self._present = about, present
        self._renew()

    def _renew(self) -> None:
        value = self._proposals.get(self._about, "")
        if value in {"", self._present}:
            self.hide()
        else:
            self.show_notice(NoticeKind.INFO, self._sentence(value), self._words)

    def _take(self) -> None:
        value = self._proposals.pop(self._about, "")
        self._renew()
        if value:
            self.taken.emit(value)
