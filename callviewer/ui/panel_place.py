"""Opens and closes the panel of the number, and sees to it that the keyboard's attention is never lost with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callviewer.ui.number_panel import NumberPanel
from callviewer.ui.tabs import Tabs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PanelPlace(QObject):
    """Where the panel is, beside the pages.

    Signals:
        left_out: The panel is wanted, and there is no room for it.
        focus_wanted: The panel had the keyboard's attention and is gone: the page shall have it.
    """

    left_out = Signal()
    focus_wanted = Signal()

    def __init__(self, tabs: Tabs, panel: NumberPanel, parent: "QWidget") -> None:
        """The place of `panel` in `tabs`."""
        super().__init__(parent)
        self._tabs = tabs
        self._panel = panel
        self._window = parent
        panel.closed.connect(self.close)

    def open(self) -> None:
        """Show the panel, and go to it."""
        self._want(is_wanted=True)
        self._panel.focus_first()

    def show_number(self, number: str) -> None:
        """Show the panel of a number."""
        self._want(is_wanted=True)
        self._panel.show_number(number, is_asked=True)

    def close(self) -> None:
        """Close the panel."""
        self._want(is_wanted=False)

    def drop(self, number: str) -> None:
        """Show nobody any longer: the number is to be forgotten."""
        self._hand_on_focus()
        self._panel.drop(number)

    def turn(self) -> None:
        """Close the panel, or show it."""
        self._want(is_wanted=not self._tabs.has_panel)

    def _want(self, *, is_wanted: bool) -> None:
        if not is_wanted:
            self._hand_on_focus()
        self._tabs.want_panel(is_wanted=is_wanted)
        if is_wanted and self._window.isVisible() and not self._panel.isVisible():
            self.left_out.emit()

    def _hand_on_focus(self) -> None:
        focused = self._window.focusWidget()
        if focused is not None and self._panel.isAncestorOf(focused):
            self.focus_wanted.emit()
            self._tabs.keep_focus_seen()
