"""A line for notices that come from several sides: none hides a more important one, and none that has to stay is lost.

One is under the top bar for what concerns the whole window (the key, the copy, the zone of missed calls), one on each
page for what has just been done there.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtWidgets import QWidget

from callviewer.ui.icons import Icons
from callviewer.ui.notice_bar import NoticeBar, NoticeKind

_HINT_S: Final = 6
_ERROR_S: Final = 20
_RANK: Final = {NoticeKind.INFO: 0, NoticeKind.GOOD: 0, NoticeKind.WARNING: 1, NoticeKind.ERROR: 2}


class _Notice(NamedTuple):
    kind: NoticeKind
    text: str
    button: str | None = None
    do: Callable[[], object] | None = None
    topic: str = ""
    timeout_s: float | None = None

    @property
    def is_passing(self) -> bool:
        """Whether it is of use at once or never: what somebody did since is told in its place."""
        return self.timeout_s is not None and self.kind is not NoticeKind.ERROR

    @property
    def rank(self) -> int:
        return 0 if self.is_passing else _RANK[self.kind]

    def replaces(self, other: "_Notice") -> bool:
        is_about_the_same = self.text == other.text or bool(self.topic and self.topic == other.topic)
        return is_about_the_same or (self.is_passing and other.is_passing)


class Banner(NoticeBar):
    """Shows one notice at a time; the others wait until it is closed, the most important and newest of them first."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """A hidden line."""
        super().__init__(icons, parent)
        self._shown: _Notice | None = None
        """Still known when it is closed, until another one is shown."""
        self._waiting: list[_Notice] = []
        self.pressed.connect(self._press)

    @property
    def topic(self) -> str:
        """What the line is, or was last, about; empty where nobody named it."""
        return self._shown.topic if self._shown is not None else ""

    def say(
        self,
        kind: NoticeKind,
        text: str,
        button: str | None = None,
        do: Callable[[], object] | None = None,
        *,
        topic: str = "",
    ) -> None:
        """Show a sentence until it is closed: now, or once what is more important was closed.

        Args:
            kind: How much it matters.
            text: The sentence.
            button: Words of the button; None for no button.
            do: What the button does, besides closing the line.
            topic: What it is about, for `drop`; it takes the place of what was said before about the same.
        """
        self._take(_Notice(kind, text, button, do, topic))

    def tell(self, kind: NoticeKind, text: str) -> None:
        """Show a sentence for a few seconds, an error for longer."""
        self._take(_Notice(kind, text, timeout_s=_ERROR_S if kind is NoticeKind.ERROR else _HINT_S))

    def drop(self, topic: str) -> None:
        """Close the line if it is about this, which is settled."""
        self._waiting = [each for each in self._waiting if each.topic != topic]
        if self.topic == topic:
            self.close_notice()

    def clear(self) -> None:
        """Close the line, and forget what waits, and what was shown: nobody has answered it."""
        self._waiting, self._shown = [], None
        self.close_notice()

    def close_notice(self) -> None:
        """Close what is shown, and show what waits."""
        super().close_notice()
        if self._waiting and self.isHidden():
            # Among equals the first.
            following = max(self._waiting, key=lambda each: each.rank)
            self._waiting.remove(following)
            self._show(following)

    def _take(self, new: _Notice) -> None:
        self._waiting = [each for each in self._waiting if not new.replaces(each)]
        shown = None if self.isHidden() else self._shown
        if shown is not None and not new.replaces(shown):
            if new.rank < shown.rank:
                self._waiting.insert(0, new)
                return
            if not shown.is_passing:
                self._waiting.insert(0, shown)
        self._show(new)

    def _show(self, notice: _Notice) -> None:
        self._shown = notice
        self.show_notice(notice.kind, notice.text, notice.button, notice.timeout_s)

    def _press(self) -> None:
        do = self._shown.do if self._shown is not None else None
        self.close_notice()
        if do is not None:
            do()
