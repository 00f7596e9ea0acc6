"""Keeps the person in the panel while the user is busy there, whatever rows come and go in the list."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

from callviewer.ui.notice_bar import NoticeBar

_TURNS_AWAY: Final = {QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
"""What the user does elsewhere in the window, by which the panel follows the list again."""
_NO_TURN: Final = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
"""The keyboard goes elsewhere for other reasons than that the user does."""


class PanelHold(QObject):
    """Watches the program while there is something to hold, and only then.

    Signals:
        show_wanted: The user has turned elsewhere: the panel shall show what the list wanted last; number and name.
    """

    show_wanted = Signal(str, str)

    def __init__(self, panel: QWidget) -> None:
        """Nothing is held."""
        super().__init__(panel)
        self._panel = panel
        self._is_acting = False
        self._put_off: tuple[str, str] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether the user has something to do with whom the panel shows."""
        panel = self._panel
        # As a window of its own it has no list beside it.
        if not panel.isVisible() or panel.isWindow():
            return False
        focused = panel.window().focusWidget()
        return self._is_acting or (focused is not None and panel.isAncestorOf(focused))

    def note_action(self) -> None:
        """Something was done with the person; the click need not have brought the keyboard to the panel."""
        self._is_acting = True
        self._watch()

    def put_off(self, number: str, name: str) -> None:
        """The list wants somebody else to be shown: later."""
        self._put_off = (number, name)
        self._watch()

    def release(self) -> None:
        """Hold nobody any longer, and forget whom the list wanted."""
        self._is_acting, self._put_off = False, None
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def turn_away(self) -> None:
        """The user does something elsewhere."""
        put_off = self._put_off
        self.release()
        if put_off is not None:
            self.show_wanted.emit(*put_off)

    def _watch(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def _is_elsewhere(self, widget: QWidget) -> bool:
        """Whether a widget is of the window, neither in the panel nor in a line that takes back what was done there."""
        panel, window = self._panel, self._panel.window()
        if widget is panel or panel.isAncestorOf(widget) or not window.isAncestorOf(widget):
            return False
        each: QWidget | None = widget
        while each is not None and each is not window:
            if isinstance(each, NoticeBar) or each.isWindow():
                return False
            each = each.parentWidget()
        return True

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the user turns away from the panel."""
        is_turn = event.type() in _TURNS_AWAY
        if event.type() is QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            is_turn = event.reason() not in _NO_TURN
        if is_turn and isinstance(watched, QWidget) and self._is_elsewhere(watched):
            self.turn_away()
        return False
