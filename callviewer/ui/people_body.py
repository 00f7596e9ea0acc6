"""What fills the page of the people who wait: their rows, or a state in place of them, and the lines below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from callviewer.ui import troubles
from callviewer.ui.banner import Banner
from callviewer.ui.icons import Icons
from callviewer.ui.notice_bar import NoticeBar, NoticeKind
from callviewer.ui.people_table import PeopleTable
from callviewer.ui.state_page import StatePage

if TYPE_CHECKING:
    from callviewer.history.errors import ServiceError


class PeopleBody(QWidget):
    """Shows rows or a state.

    Signals:
        pressed: The one button of the state, or of the line below the rows.
    """

    pressed = Signal()

    def __init__(self, table: PeopleTable, icons: Icons, parent: QWidget | None = None) -> None:
        """A body without rows, whose state is yet to be shown."""
        super().__init__(parent)
        self._table = table
        self._said: troubles.State | None = None
        # In the order of reading, which is that of the Tab key.
        self._stack = QStackedWidget(self)
        self.state = StatePage(icons, self._stack)
        self.news = Banner(icons, self)
        self.missing = NoticeBar(icons, self)
        """Says that somebody may be missing."""
        self._stack.addWidget(self.state)
        self._stack.addWidget(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.news)
        column.addWidget(self.missing)
        self.state.pressed.connect(self.pressed)
        self.missing.pressed.connect(self.pressed)

    @property
    def has_rows(self) -> bool:
        """Whether rows are shown, and no state."""
        return self._stack.currentWidget() is self._table

    def notice(self, kind: NoticeKind, text: str) -> None:
        """Say something for a few seconds, beside the rows."""
        self.news.tell(kind, text)

    def show_rows(self, *, is_whole: bool, error: "ServiceError | None") -> None:
        """Show the rows.

        Args:
            is_whole: Whether they are all there are.
            error: What keeps the others from coming, if anything does.
        """
        self._show_missing(is_whole=is_whole, error=error)
        if not self.has_rows:
            had_focus = self.state.isAncestorOf(self.focusWidget() or self)
            self._stack.setCurrentWidget(self._table)
            if had_focus:
                self._table.setFocus()

    def show_state(self, state: troubles.State) -> None:
        """Show a state in place of rows."""
        self.missing.close_notice()
        # Said once: a screen reader reads aloud whatever is shown anew.
        if state != self._said:
            self._said = state
            self.state.show_state(*state)
        self._stack.setCurrentWidget(self.state)

    def _show_missing(self, *, is_whole: bool, error: "ServiceError | None") -> None:
        if is_whole:
            self.missing.close_notice()
        elif error is not None:
            words = troubles.of_service(error.trouble, error.wait_s)
            text = self.tr("{trouble}. Some people may be missing here.").format(trouble=words.title)
            self.missing.show_notice(NoticeKind.WARNING, text, words.button, closable=False)
        else:
            text = self.tr("The history is still being brought here. Some people may be missing.")
            self.missing.show_notice(NoticeKind.INFO, text, closable=False)
