"""The tab of the insights: their page, made when it is first seen, or in its place what there is to say."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from callviewer.calls.query import ANY_TIME, EVERYTHING, DayRange, Narrowing
from callviewer.ui import troubles
from callviewer.ui.banner import Banner
from callviewer.ui.kit import Kit
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.state_page import StatePage

if TYPE_CHECKING:
    from callviewer.history.errors import ServiceError
    from callviewer.history.sync_progress import SyncProgress
    from callviewer.ui.insights_page import InsightsPage
    from callviewer.ui.insights_question import InsightsQuestion, Load

FOLLOW_MS: Final = 3_000
"""While calls keep coming, the figures are renewed that often at most."""
BUSY_MS: Final = 200
"""How soon it is looked again whether the answer under way has come."""


class InsightsTab(QWidget):
    """One page among those of the window. Charts are imported once the user wants to see any.

    Signals:
        picked: The user wants the list behind a part of a chart; carries a Pick.
        changed: What the status line says about the page is out of date.
        copy_failed: The copy on this computer cannot be used any more; carries the ArchiveError.
        key_wanted: The user wants to enter a key.
        clear_wanted: The user wants to see all days again.
        look_wanted: The user wants to know what is new.
    """

    picked = Signal(object)
    changed = Signal()
    copy_failed = Signal(object)
    key_wanted = Signal()
    clear_wanted = Signal()
    look_wanted = Signal()

    checked_s: float | None = None
    """This page never asks the service."""
    newest_ms: int | None = None
    """It does not know the newest call."""

    def __init__(self, kit: Kit, load: "Load", parent: QWidget | None = None) -> None:
        """A page that asks for nothing before it is shown and `ask` was called.

        Args:
            kit: The tools of the window.
            load: Gives what answers a question for insights; called on the service thread.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._kit = kit
        self._load = load
        self.words = kit.words
        self._question: InsightsQuestion | None = None
        self._page: InsightsPage | None = None
        self._days: DayRange | None = None
        self._is_narrowed = False
        self._is_days_due = False
        self._blocked: troubles.State | None = None
        self._has_failed = False
        self._is_coming = True
        self._missing: ServiceError | None = None
        self._is_whole = False
        self._followed: object = None
        # In the order of reading, which is that of the Tab key.
        self._stack = QStackedWidget(self)
        self._state = StatePage(kit.icons, self._stack)
        self._state.pressed.connect(self._press)
        self._state.show_state(*troubles.loading())
        self._news = Banner(kit.icons, self)
        self._stack.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._news)
        # The window is painted first: charts take a while to be imported.
        self._opening = QTimer(self, interval=0, singleShot=True)
        self._opening.timeout.connect(self._open)
        self._following = QTimer(self, singleShot=True)
        self._following.timeout.connect(self._follow)

    def ask(self, text: str, days: DayRange, more: Narrowing) -> None:
        """Show the insights of these days; text and narrowing change nothing here."""
        is_other = days != self._days or self._blocked is not None
        self._is_narrowed = bool(text.strip()) or more != EVERYTHING
        self._blocked = None
        if is_other:
            self._days = days
            self._is_days_due = True
            self._show_page()
        self.changed.emit()

    def refresh(self) -> None:
        """Compute anew."""
        self._follow()

    def follow(self, progress: "SyncProgress") -> None:
        """Take up what a sync has brought, now and then."""
        self._is_coming = progress.error is None
        self._missing = progress.error
        if self._page is not None:
            self._page.note_missing(self._missing)
            self._page.note_whole(is_whole=progress.is_whole)
        is_first_whole = progress.is_whole and not self._is_whole
        self._is_whole = progress.is_whole
        news = (progress.stored, progress.changed, progress.state)
        if is_first_whole:
            self._follow()
        elif news != self._followed and not self._following.isActive():
            self._following.start(FOLLOW_MS)
        self._followed = news

    def follow_marks(self) -> None:
        """The user has marked numbers: who waits may be another."""
        self._follow()

    def read_again(self) -> None:
        """Calls were deleted."""
        self._follow()

    def forget(self) -> None:
        """Drop everything: another phone is shown."""
        self._following.stop()
        self._days = self._blocked = self._followed = self._missing = None
        self._is_days_due = self._has_failed = self._is_whole = False
        if self._page is not None:
            self._page.forget()
        self._state.show_state(*troubles.loading())
        self._stack.setCurrentWidget(self._state)
        self.changed.emit()

    def block(self, state: troubles.State) -> None:
        """Show nothing but this state, whose button leads to the key, until the page is asked."""
        self.forget()
        self._blocked = state
        self._state.show_state(*state)
        self.changed.emit()

    def reword(self) -> None:
        """Put everything into words anew: another day, or another region."""
        if self._page is not None:
            self._page.reword()

    def tick(self) -> None:
        """A minute has passed."""
        if self._page is not None:
            self._page.tick()

    def notice(self, kind: NoticeKind, text: str) -> None:
        """Say something for a few seconds, below the charts."""
        self._news.tell(kind, text)

    def take_focus(self) -> None:
        """Have the keyboard's attention."""
        if self._page is not None:
            self._page.take_focus()

    def tell_number(self) -> None:
        """No number has the keyboard's attention here: the panel keeps its own."""

    @property
    def is_blocked(self) -> bool:
        """Whether the page shows a state in place of any figures."""
        return self._blocked is not None

    @property
    def shows_state(self) -> bool:
        """Whether a state stands in place of figures, and speaks for itself."""
        return self._page is None or self._stack.currentWidget() is self._state or self._page.shows_state

    @property
    def is_settled(self) -> bool:
        """Whether the page shows what it was to show."""
        return self.is_blocked or self._has_failed or (self._page is not None and self._page.is_answered)

    @property
    def is_coming(self) -> bool:
        """Whether there will be more to show because the copy is still being filled."""
        return self._is_coming and self._page is not None and not self._page.is_whole

    def status(self) -> str:
        """Which days are shown, and what they are compared with."""
        text = self._page.status() if self._page is not None and not self._has_failed else ""
        if text and self._is_narrowed:
            return self.tr("{days} · search and filter change nothing here").format(days=text)
        return text

    def _show_page(self) -> None:
        """Hand the days on to the page, if it is seen."""
        if self._is_days_due and self.isVisible():
            if self._page is None:
                # First of all: the calls are counted while the window is painted, and charts are imported and made.
                self._asked().ask(self._days or ANY_TIME)
            self._opening.start()

    def _open(self) -> None:
        if not self._is_days_due:
            return
        self._is_days_due = self._has_failed = False
        days = self._days or ANY_TIME
        page = self._page = self._page or self._made()
        page.note_missing(self._missing)
        page.note_whole(is_whole=self._is_whole)
        self._stack.setCurrentWidget(page)
        page.ask(days)

    def _asked(self) -> "InsightsQuestion":
        """What asks for the page."""
        if self._question is None:
            from callviewer.ui.insights_question import InsightsQuestion

            self._question = InsightsQuestion(self._kit, self._load, self._kit.words.locale, self)
        return self._question

    def _made(self) -> "InsightsPage":
        """The page."""
        from callviewer.ui.insights_page import InsightsPage

        words = self._kit.words
        page = InsightsPage(self._kit, self._asked(), words.locale, words.minute_ms, self._stack)
        page.picked.connect(self.picked)
        page.changed.connect(self._note_page)
        page.clear_wanted.connect(self.clear_wanted)
        page.key_wanted.connect(self.key_wanted)
        page.look_wanted.connect(self.look_wanted)
        page.failed.connect(self._fail)
        self._stack.addWidget(page)
        return page

    def _note_page(self) -> None:
        page = self._page
        # A visit that finds much that is new has holes for a moment, of which nobody else may ever hear.
        is_stale = self._is_whole and page is not None and page.is_answered and not page.is_whole
        if is_stale and not self._following.isActive():
            self._following.start(FOLLOW_MS)
        self.changed.emit()

    def _follow(self) -> None:
        page = self._page
        if page is None or self._days is None or self._is_days_due:
            return
        if page.is_busy:
            # An answer that is always given up for a newer one would never come.
            self._following.start(BUSY_MS)
        else:
            page.follow()

    def _press(self) -> None:
        """The one button of the state."""
        if self._blocked is not None:
            self.key_wanted.emit()
        elif self._days is not None:
            self._is_days_due = True
            self._show_page()

    def _fail(self, error: Exception) -> None:
        from callviewer.history.copy_errors import ArchiveError

        self._has_failed = True
        state = troubles.State(
            "circle-alert",
            self.tr("There are no insights now"),
            self.tr("The calls that are saved here could not be read."),
            self.tr("Try again; if it stays, start Call Viewer anew."),
            self.tr("Try again"),
        )
        self._state.show_state(*state)
        self._stack.setCurrentWidget(self._state)
        self.changed.emit()
        if not isinstance(error, ArchiveError):
            raise error
        self.copy_failed.emit(error)

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """A page that is seen asks for what it was to show."""
        super().showEvent(event)
        self._show_page()
