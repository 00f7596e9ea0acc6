"""The tab of the people who wait for a call back, or in its place what there is to say."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from callviewer.calls.call import CallKind
from callviewer.calls.followup import Waiting
from callviewer.calls.query import CallQuery, DayRange, Narrowing
from callviewer.history.errors import Trouble
from callviewer.ui import people_states, troubles
from callviewer.ui.best_times import BestTimes
from callviewer.ui.bridge import Job
from callviewer.ui.call_model import ListState
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.kit import Kit
from callviewer.ui.notice_bar import NoticeBar, NoticeKind
from callviewer.ui.number_actions import NumberActions
from callviewer.ui.people_actions import PeopleActions
from callviewer.ui.people_bar import PeopleBar
from callviewer.ui.people_columns import PeopleOrder
from callviewer.ui.people_model import PeopleModel
from callviewer.ui.people_table import PeopleTable
from callviewer.ui.state_page import StatePage

if TYPE_CHECKING:
    from callviewer.history.errors import ServiceError
    from callviewer.history.followups import FollowUps
    from callviewer.history.place import Place
    from callviewer.history.sync_progress import SyncProgress

NOTICE_S = 6
UNSEEN_MS = 400
"""A page that is not seen lets the one go first that is."""
EVERYBODY = CallQuery(CallKind.MISSED)


class PeoplePage(QWidget):
    """Who waits for a call back: one row each.

    Signals:
        changed: What the status line says about the page is out of date.
        copy_failed: The copy on this computer cannot be used any more; carries the ArchiveError.
        key_wanted: The user wants to enter a key.
        clear_wanted: The user wants to see everything again.
        forget_wanted: The user wants a number to be forgotten; carries the number.
        look_wanted: The user wants to know what is new.
        search_wanted: The user wants to see all calls of a number; carries the text to search for.
        number_wanted: The panel shall show this number; carries it, and the name that the row shows.
        panel_wanted: The user wants to see the panel.
        counted: So many people wait who are not put off, whatever the page is narrowed to.
    """

    changed = Signal()
    copy_failed = Signal(object)
    key_wanted = Signal()
    clear_wanted = Signal()
    forget_wanted = Signal(str)
    look_wanted = Signal()
    search_wanted = Signal(str)
    number_wanted = Signal(str, str)
    panel_wanted = Signal()
    counted = Signal(int)

    checked_s: float | None = None
    """This page never asks the service."""
    newest_ms: int | None = None
    """It does not know the newest call."""

    def __init__(
        self,
        kit: Kit,
        followups: "Callable[[], FollowUps]",
        place: "Callable[[], Place]",
        numbers: NumberActions,
    ) -> None:
        """A page that asks for nothing before `ask`.

        Args:
            kit: The tools of the window.
            followups: Gives what knows who waits.
            place: Where the reader is.
            numbers: What can be done with a number.
        """
        super().__init__()
        self._kit = kit
        self._followups = followups
        self._place = place
        self.state = ListState.UNASKED
        self.query = EVERYBODY
        self._counted: int | None = None
        self._all = Waiting()
        self._job: Job[tuple[Waiting, Waiting]] | None = None
        self._is_late = False
        self._is_answered = False
        self._blocked: troubles.State | None = None
        self._said: troubles.State | None = None
        self._missing: ServiceError | None = None
        self._told = ("", "")
        words = FollowWords(kit.words)
        self.best = BestTimes(kit.bridge, followups, place, self)
        self.model = PeopleModel(words, kit.words.now_ms, self.best, self)
        self.table = PeopleTable(self.model, kit.icons, self)
        self._bar = PeopleBar(kit.words, self)
        self._actions = PeopleActions(self.table, self.model, kit, numbers, self._bar.order_menu)
        self._state = StatePage(kit.icons, self)
        self._notice = NoticeBar(kit.icons, self)
        self._news = NoticeBar(kit.icons, self)
        self._stack = QStackedWidget(self)
        self._asking = QTimer(self, singleShot=True)
        self._lay_out()
        self._connect()
        self._show()

    def ask(self, text: str, days: DayRange, more: Narrowing) -> None:
        """Show who waits among these calls."""
        query = CallQuery(CallKind.MISSED, text=text, days=days, more=more)
        is_same = query == self.query and self._blocked is None and self.state is not ListState.UNASKED
        self._blocked = None
        self.query = query
        if not is_same:
            self._is_answered = False
            self._ask()

    def refresh(self) -> None:
        """Look who waits now."""
        if self.state is not ListState.UNASKED:
            self._ask_again()

    def follow(self, progress: "SyncProgress") -> None:
        """Take up what a sync has brought."""
        self._missing = progress.error
        self.best.outdate()
        self.refresh()
        self._show()

    def follow_marks(self) -> None:
        """The user has marked numbers: who waits may be another."""
        self.refresh()

    def read_again(self) -> None:
        """Calls were deleted."""
        self.best.outdate()
        self.refresh()

    def forget(self) -> None:
        """Drop everybody: another phone is shown."""
        self._stop()
        self._all = Waiting()
        self._counted = None
        self._blocked = self._missing = None
        self._is_answered = False
        self.query = EVERYBODY
        self.model.forget()
        self._turn(ListState.UNASKED)

    def block(self, state: troubles.State) -> None:
        """Show nothing but this state, whose button leads to the key, until the page is asked."""
        self.forget()
        self._blocked = state
        self._show()

    def reword(self) -> None:
        """Put all rows into words anew: another day, or another region."""
        self.model.reword()
        self._show()

    def tick(self) -> None:
        """A minute has passed: waits are longer, and whoever was put off may wait again."""
        self.reword()

    def notice(self, kind: NoticeKind, text: str) -> None:
        """Say something for a few seconds, beside the rows."""
        self._news.show_notice(kind, text, timeout_s=NOTICE_S)

    def tell_number(self) -> None:
        """Tell whose row has the keyboard's attention, if it is anybody's."""
        self._told = self._choice()
        if self._told[0]:
            self.number_wanted.emit(*self._told)

    @property
    def count(self) -> int:
        """How many people wait who are not put off, whatever the page is narrowed to."""
        return self._counted or 0

    @property
    def is_blocked(self) -> bool:
        """Whether the page shows a state in place of anybody."""
        return self._blocked is not None

    @property
    def is_settled(self) -> bool:
        """Whether the page shows what it was to show."""
        return self.is_blocked or self.state in {ListState.COMPLETE, ListState.FAILED}

    @property
    def is_coming(self) -> bool:
        """Whether there is nobody to show yet because the history is still being brought here."""
        return not self.model.waiting.is_whole and self._missing is None and not self.model.rowCount()

    def status(self) -> str:
        """Who waits, and which calls are not counted."""
        if not self._is_answered:
            return self.tr("Looking…") if self.state is ListState.LOADING else ""
        waiting, count = self.model.waiting, self.model.count
        put_off = self.model.put_off
        return people_states.status(waiting, count, put_off, self._kit.words, is_filtered=self.query.is_filtered)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._state)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self._news)
        column.addWidget(self._notice)

    def _connect(self) -> None:
        self._asking.timeout.connect(self._submit)
        self.best.failed.connect(self._tell_failure)
        self.table.order_wanted.connect(self._sort)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._note_choice)
        self._bar.order_wanted.connect(self._sort)
        self._bar.put_off_wanted.connect(self._show_put_off)
        self._actions.noticed.connect(self.notice)
        self._actions.search_wanted.connect(self.search_wanted)
        self._actions.forget_wanted.connect(self.forget_wanted)
        self._state.pressed.connect(self._press)
        self._notice.pressed.connect(self._press)

    def _stop(self) -> None:
        self._asking.stop()
        self._is_late = False
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _ask(self) -> None:
        """Another question: what is under way is not wanted any more."""
        self._stop()
        self._turn(ListState.LOADING)
        self._asking.start(0 if self.isVisible() else UNSEEN_MS)

    def _ask_again(self) -> None:
        """The same question: its answer is under way, or was true a moment ago."""
        if self._job is not None and not self._job.is_over:
            self._is_late = True
        elif not self._asking.isActive():
            self._asking.start(0 if self.isVisible() else UNSEEN_MS)

    def _submit(self) -> None:
        if not self._kit.bridge.is_started:
            return
        followups, place, query = self._followups(), self._place(), self.query

        async def look() -> tuple[Waiting, Waiting]:
            found = await followups.waiting(query, place)
            return found, await followups.waiting(EVERYBODY, place) if query.is_filtered else found

        self._job = self._kit.bridge.submit(lambda _job: look(), self, self._take, self._fail)

    def _take(self, found: tuple[Waiting, Waiting]) -> None:
        is_news, self._is_answered = self._is_answered, True
        shown, self._all = found
        self.model.show(shown, is_news=is_news)
        self._turn(ListState.COMPLETE)
        self._note_choice()
        if self._is_late:
            self._is_late = False
            self._asking.start(0)

    def _note_choice(self) -> None:
        """Another row is the current one, or another number stands for it: of interest while the page is seen."""
        if self.isVisible() and self._choice() != self._told:
            self.tell_number()

    def _choice(self) -> tuple[str, str]:
        caller = self.table.current_caller()
        if caller is None:
            return "", ""
        return caller.number, self.model.words.who(caller) if caller.name else ""

    def _fail(self, error: Exception) -> None:
        self._is_late = False
        self._turn(ListState.FAILED)
        self._tell_failure(error)

    def _tell_failure(self, error: Exception) -> None:
        from callviewer.history.copy_errors import ArchiveError

        if not isinstance(error, ArchiveError):
            raise error
        self.copy_failed.emit(error)

    def _turn(self, state: ListState) -> None:
        self.state = state
        self._show()

    def _sort(self, order: PeopleOrder) -> None:
        self.model.sort_by(order)
        self.table.show_order()
        self._bar.show_order(order)

    def _show_put_off(self, on: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self.model.show_put_off(on=on)
        self._show()

    def _open(self) -> None:
        self.tell_number()
        self.panel_wanted.emit()

    def _press(self) -> None:
        """The one button of the page's state, or of the line below the rows."""
        missing = None if self.model.waiting.is_whole else self._missing
        if self._blocked is not None or (missing is not None and troubles.wants_key(missing.trouble)):
            self.key_wanted.emit()
        elif self.state is ListState.FAILED:
            self._ask()
        elif missing is None and self.query.is_filtered:
            self.clear_wanted.emit()
        else:
            self.look_wanted.emit()

    def _show(self) -> None:
        has_rows = self.model.rowCount() > 0 and self._blocked is None
        self._bar.button.setVisible(has_rows)
        self._bar.show_put_off(self.model.put_off)
        self._bar.setVisible(has_rows or self.model.put_off > 0)
        if has_rows:
            self._show_notice()
            if self._stack.currentWidget() is not self.table:
                had_focus = self._state.isAncestorOf(self.focusWidget() or self)
                self._stack.setCurrentWidget(self.table)
                if had_focus:
                    self.table.setFocus()
        else:
            self._notice.close_notice()
            self._show_state()
            self._stack.setCurrentWidget(self._state)
        self._tell_count()
        self.changed.emit()

    def _tell_count(self) -> None:
        now_ms = self._kit.words.now_ms()
        count = sum((each.snoozed_until_ms or 0) <= now_ms for each in self._all.callers)
        if self._is_answered and count != self._counted:
            self._counted = count
            self.counted.emit(count)

    def _show_notice(self) -> None:
        if self.model.waiting.is_whole:
            self._notice.close_notice()
        elif self._missing is not None:
            words = troubles.of_service(self._missing.trouble, self._missing.wait_s)
            text = self.tr("{trouble}. Some people may be missing here.").format(trouble=words.title)
            self._notice.show_notice(NoticeKind.WARNING, text, words.button, closable=False)
        else:
            text = self.tr("The history is still being brought here. Some people may be missing.")
            self._notice.show_notice(NoticeKind.INFO, text, closable=False)

    def _show_state(self) -> None:
        state = self._state_of_page()
        # Said once: a screen reader reads aloud whatever is shown anew.
        if state != self._said:
            self._said = state
            self._state.show_state(*state)

    def _state_of_page(self) -> troubles.State:
        if self._blocked is not None:
            return self._blocked
        if self.state is ListState.FAILED:
            return troubles.of_service(Trouble.UNEXPECTED)
        if not self._is_answered:
            return troubles.loading()
        if not self.model.waiting.is_whole:
            if self._missing is not None:
                return troubles.of_service(self._missing.trouble, self._missing.wait_s)
            return people_states.coming()
        return people_states.nobody(self.query, put_off=self.model.put_off)

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever looks does not wait any longer than needed."""
        super().showEvent(event)
        if self._asking.isActive():
            self._asking.start(0)
