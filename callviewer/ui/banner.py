"""The line under the top bar for what concerns the whole window: the key, the copy, the zone of missed calls."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from callviewer.ui.icons import Icons
from callviewer.ui.notice_bar import NoticeBar, NoticeKind


class Banner(NoticeBar):
    """A notice whose button does something of its own each time."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """A hidden line."""
        super().__init__(icons, parent)
        self._do: Callable[[], object] | None = None
        self._topic = ""
        self.pressed.connect(self._press)

    @property
    def topic(self) -> str:
        """What the line is, or was last, about; empty where nobody named it."""
        return self._topic

    def say(
        self,
        kind: NoticeKind,
        text: str,
        button: str | None = None,
        do: Callable[[], object] | None = None,
        *,
        topic: str = "",
    ) -> None:
        """Show a sentence until it is closed or another takes its place.

        Args:
            kind: How much it matters.
            text: The sentence.
            button: Words of the button; None for no button.
            do: What the button does, besides closing the line.
            topic: What it is about, for `drop`.
        """
        self._do = do
        self._topic = topic
        self.show_notice(kind, text, button)

    def drop(self, topic: str) -> None:
        """Close the line if it is about this, which is settled."""
        if self._topic == topic:
            self.close_notice()

    def _press(self) -> None:
        do, self._do = self._do, None
        self.close_notice()
        if do is not None:
            do()
