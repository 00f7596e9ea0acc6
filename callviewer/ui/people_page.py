"""The tab of the people who wait for a call back, or in its place what there is to say."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callviewer.calls.call import Call, CallKind
from callviewer.calls.query import ANY_TIME as EVERY_DAY
from callviewer.calls.query import EVERYTHING, CallQuery, DayRange, Narrowing
from callviewer.calls.waiting import Waiting
from callviewer.history.errors import Trouble
from callviewer.ui import people_states, troubles
from callviewer.ui.best_times import BestTimes
from callviewer.ui.call_model import ListState
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.kit import Kit
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.number_actions import NumberActions
from callviewer.ui.people_actions import PeopleActions
from callviewer.ui.people_asker import EVERYBODY, PeopleAsker
from callviewer.ui.people_bar import PeopleBar
from callviewer.ui.people_body import PeopleBody
from callviewer.ui.people_columns import PeopleOrder
from callviewer.ui.people_horizon import ANY_TIME, UNKNOWN, Horizon
from callviewer.ui.people_model import HIDDEN, PeopleModel
from callviewer.ui.people_table import PeopleTable

if TYPE_CHECKING:
    from callviewer.history.errors import ServiceError
    from callviewer.history.followups import FollowUps
    from callviewer.history.place import Place
    from callviewer.history.sync_progress import SyncProgress


class PeoplePage(QWidget):
    """Who waits for a call back: one row each.

    Signals:
        changed: What the status line says about the page is out of date.
        copy_failed: The copy on this computer cannot be used any more; carries the ArchiveError.
        key_wanted: The user wants to enter a key.
        clear_wanted: The user wants to see everything again.
        forget_wanted: The user wants a number to be forgotten; carries the number.
        look_wanted: The user wants to know what is new.
        list_wanted: The user wants to see the calls that fit; carries their CallKind, or None for calls of all kinds.
        search_wanted: The user wants to see all calls of a number; carries the text to search for.
        number_wanted: The panel shall show this number; carries it, and the name that the row shows.
        panel_wanted: The user wants to see the panel.
        days_chosen: The user wants to see who has tried within so many days; ANY_TIME for everybody.
        nobody_found: Nobody fits what the page is narrowed to: the panel shall show nobody either.
        counted: So many people wait who are not put off and have tried within these days, whatever the page is
            narrowed to; UNKNOWN where that is not known.
    """

    changed = Signal()
    copy_failed = Signal(object)
    key_wanted = Signal()
    clear_wanted = Signal()
    forget_wanted = Signal(str)
    look_wanted = Signal()
    list_wanted = Signal(object)
    search_wanted = Signal(str)
    number_wanted = Signal(str, str)
    panel_wanted = Signal()
    nobody_found = Signal()
    days_chosen = Signal(int)
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
        parent: QWidget | None = None,
    ) -> None:
        """A page that asks for nothing before `ask`, and leaves nobody out before `show_days`.

        Args:
            kit: The tools of the window.
            followups: Gives what knows who waits.
            place: Where the reader is.
            numbers: What can be done with a number.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._kit = kit
        self.state = ListState.UNASKED
        self.query = EVERYBODY
        self.count = UNKNOWN
        """What `counted` has told."""
        self._horizon = Horizon(kit.words.now_ms)
        self._is_answered = False
        self._is_behind = self._is_news = False
        """Whether the rows are not yet those who were found, for nobody sees them; and whether they then are news."""
        self._latest: Call | None = None
        """Of whoever fits a search, and does not wait."""
        self._blocked: troubles.State | None = None
        self._missing: ServiceError | None = None
        self._told = ("", "")
        words = FollowWords(kit.words)
        self._asker = PeopleAsker(kit.bridge, followups, place, self)
        self.best = BestTimes(kit.bridge, followups, place, self)
        self.model = PeopleModel(words, kit.words.now_ms, self.best, self)
        # The order in which they come to the page is the order of the Tab key.
        self._bar = PeopleBar(kit.words, self)
        self.table = PeopleTable(self.model, kit.icons, self)
        self._actions = PeopleActions(self.table, self.model, kit, numbers, self._bar.order_menu)
        self._body = PeopleBody(self.table, kit.icons, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._body, 1)
        self._connect()
        self._show()

    def ask(self, text: str, days: DayRange, more: Narrowing) -> None:
        """Show who waits among these calls."""
        query = CallQuery(CallKind.MISSED, text=text, days=days, more=more)
        is_same = query == self.query and self._blocked is None and self.state is not ListState.UNASKED
        self._blocked = None
        self.query = query
        self._horizon.is_in_use = days == EVERY_DAY
        if not is_same:
            self._is_answered = False
            self._ask()

    def show_days(self, days: int) -> None:
        """Show only those who have tried within so many days; ANY_TIME for everybody."""
        self._horizon.days = days
        self._renew()
        self._show()

    def refresh(self) -> None:
        """Look who waits now."""
        if self.state is not ListState.UNASKED:
            self._asker.ask_again()

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
        self._asker.stop()
        self._horizon.take(Waiting(), Waiting())
        self._blocked = self._missing = self._latest = None
        self._is_answered = self._is_behind = False
        self.query = EVERYBODY
        self._horizon.is_in_use = True
        self.model.forget()
        self._turn(ListState.UNASKED)
        self._tell_count(UNKNOWN)

    def block(self, state: troubles.State) -> None:
        """Show nothing but this state, whose button leads to the key, until the page is asked."""
        self.forget()
        self._blocked = state
        self._show()

    def reword(self) -> None:
        """Put all rows into words anew: another moment, another day, or another region."""
        self._renew()
        self.model.reword()
        self._show()

    def tick(self) -> None:
        """A minute has passed: waits are longer, who was put off may wait again, and who gave up is left out."""
        self.reword()

    def notice(self, kind: NoticeKind, text: str) -> None:
        """Say something for a few seconds, beside the rows."""
        self._body.notice(kind, text)

    def take_focus(self) -> None:
        """Have the keyboard's attention."""
        self.table.setFocus()

    def tell_number(self) -> None:
        """Tell whose row has the keyboard's attention, if it is anybody's."""
        self._told = self.table.choice()
        if self._told[0]:
            self.number_wanted.emit(*self._told)
        else:
            self._tell_nobody()

    @property
    def days(self) -> int:
        """Within how many days they have to have tried, as long as no days are chosen at the top."""
        return self._horizon.days

    @property
    def is_blocked(self) -> bool:
        """Whether the page shows a state in place of anybody."""
        return self._blocked is not None

    @property
    def shows_state(self) -> bool:
        """Whether a state stands in place of rows, and speaks for itself."""
        return not self._body.has_rows

    @property
    def is_settled(self) -> bool:
        """Whether the page shows what it was to show."""
        return self.is_blocked or self.state in {ListState.COMPLETE, ListState.FAILED}

    @property
    def is_resting(self) -> bool:
        """Whether nothing is asked, nor about to be: also what the tab says is the last word."""
        return self._asker.is_resting

    @property
    def is_coming(self) -> bool:
        """Whether there is nobody to show yet because the history is still being brought here."""
        return not self._horizon.found.is_whole and self._missing is None and not self.model.rowCount()

    def status(self) -> str:
        """Who waits, and which calls are not counted."""
        if not self._is_answered:
            return self.tr("Looking…") if self.state is ListState.LOADING else ""
        words, is_filtered = self._kit.words, self.query.is_filtered
        return people_states.status(self._horizon.found, self._horizon.tally(), words, is_filtered=is_filtered)

    def _connect(self) -> None:
        self._asker.answered.connect(self._take)
        self._asker.failed.connect(self._fail)
        self.best.failed.connect(self._tell_failure)
        self.table.order_wanted.connect(self._sort)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._note_choice)
        self._bar.order_wanted.connect(self._sort)
        self._bar.days_wanted.connect(self._choose_days)
        self._bar.put_off_wanted.connect(self._show_put_off)
        self._actions.noticed.connect(self.notice)
        self._actions.search_wanted.connect(self.search_wanted)
        self._actions.forget_wanted.connect(self.forget_wanted)
        self._body.pressed.connect(self._press)

    def _ask(self) -> None:
        self._asker.ask(self.query)
        self.state = ListState.LOADING
        if self.isVisible():
            self._show()

    def _take(self, found: Waiting, everybody: Waiting, latest: Call | None) -> None:
        # Those whom the sync finds in the past are no news.
        was_answered, self._is_answered = self._is_answered, True
        is_news = was_answered and self._horizon.found.is_whole
        self._latest = latest
        self._horizon.take(found, everybody)
        # What is not seen is put off: while calls keep coming the window has enough to do.
        self._is_news = is_news and (self._is_news or not self._is_behind)
        self._is_behind = True
        self._renew()
        self._turn(ListState.COMPLETE)
        self._note_choice()
        if self.isVisible() and not was_answered:
            self._tell_nobody()

    def _renew(self) -> None:
        """Show whom the days leave of those found; who has come unseen is marked as news once somebody looks."""
        if self.isVisible() or not self._is_behind:
            is_news, self._is_behind = self._is_behind and self._is_news, False
            self.model.show(self._horizon.shown(), is_news=is_news)

    def _tell_nobody(self) -> None:
        if self._is_answered and self.query.is_filtered and not self._body.has_rows:
            self.nobody_found.emit()

    def _choose_days(self, days: int) -> None:
        if days != self._horizon.days:
            self.show_days(days)
            self.days_chosen.emit(days)

    def _note_choice(self) -> None:
        """Another row is the current one, or another number stands for it: of interest while the page is seen."""
        choice = self.table.choice()
        if self.isVisible() and choice != self._told:
            self._told = choice
            if choice[0]:
                self.number_wanted.emit(*choice)

    def _fail(self, error: Exception) -> None:
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
        # The hidden numbers have no panel: it still shows somebody else.
        if self._told[0]:
            self.panel_wanted.emit()

    def _press(self) -> None:
        """The one button of the page's state, or of the line below the rows."""
        missing = None if self._horizon.found.is_whole else self._missing
        if self._blocked is not None or (missing is not None and troubles.wants_key(missing.trouble)):
            self.key_wanted.emit()
        elif self.state is ListState.FAILED:
            self._ask()
        elif missing is None and not self._body.has_rows and self._horizon.tally().left_out:
            self._choose_days(ANY_TIME)
        elif missing is None and self._latest is not None:
            self.list_wanted.emit(people_states.list_of(self._latest))
        elif missing is None and self.query.is_filtered:
            self.clear_wanted.emit()
        else:
            self.look_wanted.emit()

    def _show(self) -> None:
        if not self._is_behind:
            self._show_found()
        if self._is_answered:
            self._tell_count(self._horizon.count())
        self.changed.emit()

    def _show_found(self) -> None:
        has_rows = self._has_rows()
        self._bar.show_days(self.days, is_usable=self._horizon.is_in_use)
        self._bar.show_people(self._horizon.tally(), has_rows=has_rows)
        if has_rows:
            self._body.show_rows(is_whole=self._horizon.found.is_whole, error=self._missing)
        else:
            self._body.show_state(self._state_of_page())

    def _has_rows(self) -> bool:
        """Whether there is somebody to show; the hidden numbers alone are no answer to a search, or to other days."""
        if self._blocked is not None or not self.model.rowCount():
            return False
        is_asked = self.query.is_filtered and self.query.more == EVERYTHING
        return not (is_asked and self.model.key_at(0) == HIDDEN)

    def _tell_count(self, count: int) -> None:
        if count != self.count:
            self.count = count
            self.counted.emit(count)

    def _state_of_page(self) -> troubles.State:
        if self._blocked is not None:
            return self._blocked
        if self.state is ListState.FAILED:
            return troubles.of_service(Trouble.UNEXPECTED)
        if not self._is_answered:
            return troubles.loading()
        if not self._horizon.found.is_whole:
            return people_states.incomplete(self._missing)
        if self._latest is not None:
            return people_states.not_waiting(self._latest, self._kit.words)
        return people_states.nobody(self.query, self._horizon.tally(), self._kit.words)

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever looks does not wait any longer than needed."""
        if self._is_behind:
            self._renew()
        self._show()
        super().showEvent(event)
        self._asker.hurry()
