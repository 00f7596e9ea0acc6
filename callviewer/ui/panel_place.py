"""Opens and closes the panel of the number, and sees to it that the keyboard's attention is never lost with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callviewer.ui.late import Late
from callviewer.ui.tabs import Tabs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from callviewer.ui.number_panel import NumberPanel


class PanelPlace(QObject):
    """Where the panel is, beside the pages.

    Signals:
        left_out: The panel is wanted, and there is no room for it.
        focus_wanted: The panel had the keyboard's attention and is gone: the page shall have it.
    """

    left_out = Signal()
    focus_wanted = Signal()

    def __init__(self, tabs: Tabs, panel: "Late[NumberPanel]", parent: "QWidget") -> None:
        """The place of `panel` in `tabs`."""
        super().__init__(parent)
        self._tabs = tabs
        self._panel = panel
        self._window = parent

    def open(self) -> None:
        """Show the panel, and go to it."""
        self._want(is_wanted=True)
        self._panel.get().focus_first()

    def show_number(self, number: str) -> None:
        """Show the panel of a number."""
        self._want(is_wanted=True)
        self._panel.get().show_number(number, is_asked=True)

    def show_chosen(self, number: str, name: str) -> None:
        """A row has the keyboard's attention: the panel, once it is there, shows its number."""
        if self._panel.made is not None:
            self._panel.made.show_number(number, name)

    def close(self) -> None:
        """Close the panel."""
        self._want(is_wanted=False)

    def drop(self, number: str) -> None:
        """Show nobody any longer: the number is to be forgotten."""
        self._hand_on_focus()
        if self._panel.made is not None:
            self._panel.made.drop(number)

    def leave(self) -> None:
        """Nobody is found: the panel, once it is there, shows nobody either."""
        if self._panel.made is not None:
            self._panel.made.leave()

    def turn(self) -> None:
        """Close the panel, or show it."""
        self._want(is_wanted=not self._tabs.has_panel)

    def _want(self, *, is_wanted: bool) -> None:
        if not is_wanted:
            self._hand_on_focus()
        self._tabs.want_panel(is_wanted=is_wanted)
        if is_wanted and self._window.isVisible() and not self._panel.room.isVisible():
            self.left_out.emit()

    def _hand_on_focus(self) -> None:
        focused = self._window.focusWidget()
        if focused is not None and self._panel.room.isAncestorOf(focused):
            self.focus_wanted.emit()
            self._tabs.keep_focus_seen()
