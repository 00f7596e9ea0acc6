"""One tab: the table of a list, or in its place what there is to say about it, and a line for what went wrong."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from callviewer.calls.call import Call, CallKey, CallKind
from callviewer.calls.query import NEWEST_FIRST, CallOrder, CallQuery, DayRange, Narrowing
from callviewer.ui import troubles
from callviewer.ui.call_model import CallModel, ListState
from callviewer.ui.call_states import CallStates
from callviewer.ui.call_status import status_of
from callviewer.ui.call_table import CallTable
from callviewer.ui.columns import FOLLOW_UP
from callviewer.ui.kit import Kit
from callviewer.ui.late import come_behind, last_stop
from callviewer.ui.notice_bar import NoticeBar, NoticeKind
from callviewer.ui.number_actions import NumberActions

if TYPE_CHECKING:
    from callviewer.history.errors import RetryNotice
    from callviewer.history.lists import CallList
    from callviewer.history.sync_progress import SyncProgress
    from callviewer.ui.banner import Banner
    from callviewer.ui.call_actions import CallActions
    from callviewer.ui.state_page import StatePage

FRONT = 300
"""A row that is sought is among so many: it is of a call that has just come."""
PATIENCE_MS = 150
"""What comes from this computer is mostly here sooner: until then nothing says that it is on its way."""
SETTLED = {ListState.MORE, ListState.COMPLETE, ListState.FAILED}


class CallPage(QWidget):
    """The page of one kind of call.

    Signals:
        copy_failed: The copy on this computer cannot be used any more; carries the ArchiveError.
        changed: What the status line says about the page is out of date.
        key_wanted: The user wants to enter a key.
        clear_wanted: The user wants to see everything again.
        forget_wanted: The user wants a number to be forgotten; carries the number.
        look_wanted: The user wants to know what is new.
        search_wanted: The user wants to see all calls of a number; carries the text to search for.
        number_wanted: The panel shall show this number; carries it, and the name that the row shows.
        panel_wanted: The user wants to see the panel.
        nobody_found: No call fits what the page is narrowed to: the panel shall show nobody either.
        export_wanted: The user wants the selected rows as a file.
    """

    copy_failed = Signal(object)
    changed = Signal()
    key_wanted = Signal()
    clear_wanted = Signal()
    forget_wanted = Signal(str)
    look_wanted = Signal()
    search_wanted = Signal(str)
    number_wanted = Signal(str, str)
    panel_wanted = Signal()
    nobody_found = Signal()
    export_wanted = Signal()

    def __init__(
        self,
        kind: CallKind | None,
        kit: Kit,
        open_list: "Callable[[CallQuery], CallList]",
        numbers: NumberActions,
        parent: QWidget | None = None,
    ) -> None:
        """A page that asks for nothing before it is shown and `ask` was called.

        Args:
            kind: Which calls; None for all.
            kit: The tools of the window.
            open_list: Makes the list of a query.
            numbers: What can be done with a number.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.model = CallModel(CallQuery(kind), kit.words, kit.bridge, open_list, self)
        # Whatever gets another owner is styled anew, with all that is in it.
        self._stack = QStackedWidget(self)
        self.table = CallTable(self.model, kit.icons, self._stack)
        self.checked_s: float | None = None
        """When the service last answered this list, in seconds since 1970."""
        self._kit, self._numbers = kit, numbers
        self._words = kit.words
        self._states = CallStates(self.model, kit.words)
        self._wanted: CallQuery | None = None
        self._nobody_fits: CallQuery | None = None
        """The question of which `nobody_found` has told last."""
        self._said: troubles.State | None = None
        self._stack.addWidget(self.table)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self._ticking = QTimer(self, interval=500)
        self._ticking.timeout.connect(self._show)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        self.model.changed.connect(self._note_change)
        self.model.retrying.connect(self._note_retry)
        self.model.copy_failed.connect(self.copy_failed)
        self.table.order_wanted.connect(self._sort)
        self.table.unsortable_clicked.connect(self._tell_unsortable)
        self.table.call_wanted.connect(self.tell_number)
        self.table.activated.connect(lambda _index: self.panel_wanted.emit())
        self.model.dataChanged.connect(self._note_rows)
        self._is_number_due = False
        self._sought: CallKey | None = None
        self.table.menu_wanted.connect(self._show_menu)

    def ask(self, text: str, days: DayRange, more: Narrowing) -> None:
        """Show these calls: now if the page is seen, else when it is."""
        kind = self.model.query.kind
        if kind in {CallKind.INCOMING, CallKind.OUTGOING}:
            # Nothing becomes of calls that were answered.
            more = replace(more, outcomes=None, wait=None)
        self._wanted = replace(self.model.query, text=text, days=days, more=more)
        self._states.blocked = None
        if self.isVisible():
            self._ask_wanted()

    def show_front(self, calls: Mapping[int, Call]) -> None:
        """Show the first calls of the list, by their ids, before it is asked for."""
        self.model.show_front(calls)

    def refresh(self) -> None:
        """Look for what is new."""
        self.model.refresh()

    def follow(self, progress: "SyncProgress") -> None:
        """Take up what a sync has brought, where the rows come from the copy or now can."""
        kind = self.model.query.kind
        is_whole = progress.is_whole if kind is None else progress.lists[kind].is_whole
        self.table.is_sortable = is_whole or kind is not CallKind.MISSED
        self._states.missing = progress.error
        self._states.is_coming = not is_whole and progress.error is None
        if self.model.is_local or is_whole:
            self.model.follow(more_comes=self._states.is_coming and progress.is_running)

    def read_again(self) -> None:
        """Calls were deleted: rows that the service gave are to be asked for anew."""
        model = self.model
        if not model.is_local and model.state is not ListState.UNASKED:
            model.ask(model.query)

    def forget(self) -> None:
        """Drop everything: another key is in use."""
        self._wanted = None
        self.checked_s = None
        self._states.blocked = None
        self.model.forget()
        self.table.show_order()

    def block(self, state: troubles.State) -> None:
        """Show nothing but this state, whose button leads to the key, until the page is asked for calls."""
        self.forget()
        self._states.blocked = state
        self._show()

    @property
    def is_blocked(self) -> bool:
        """Whether the page shows a state in place of any calls."""
        return self._states.blocked is not None

    @property
    def shows_state(self) -> bool:
        """Whether a state stands in place of rows, and speaks for itself."""
        return self._stack.currentWidget() is self._state

    @property
    def is_settled(self) -> bool:
        """Whether the page shows what it was to show."""
        return self.is_blocked or self.model.state in SETTLED

    @property
    def newest_ms(self) -> int | None:
        """The time of the newest call that the list knows, UTC ms; None where it leaves calls out."""
        return self.model.newest_ms if self.model.query == CallQuery(self.model.query.kind) else None

    def reword(self) -> None:
        """Put all rows into words anew."""
        self.model.reword()

    def tick(self) -> None:
        """A minute has passed: who waits, waits longer."""
        if FOLLOW_UP in self.model.columns:
            self.model.reword()

    def follow_marks(self) -> None:
        """The user has marked numbers: what became of missed calls may be another."""
        if self.model.is_local:
            self.model.follow()

    def take_focus(self) -> None:
        """Have the keyboard's attention."""
        self.table.setFocus()

    def seek(self, call: Call) -> None:
        """Choose the row of a call that has just come, now or once it is here."""
        self._sought = call.key
        self._find_sought()

    def tell_number(self) -> None:
        """Tell whose row has the keyboard's attention; once its call is here, if it is on its way."""
        call = self.table.current_call()
        self._is_number_due = call is None and self.table.currentIndex().isValid()
        if call is not None:
            self.number_wanted.emit(call.number, self._words.caller(call) if call.name else "")
        elif self._is_nothing_found():
            self.nobody_found.emit()

    @property
    def is_coming(self) -> bool:
        """Whether there is nothing to show yet because the copy is still being filled."""
        return self._states.has_to_come

    def notice(self, kind: NoticeKind, text: str) -> None:
        """Say something for a few seconds, beside the rows."""
        self._news.tell(kind, text)

    def status(self) -> str:
        """What is shown, and whether there is more."""
        return status_of(self.model, self._words)

    # What the first rows are painted without

    def complete(self) -> None:
        """Make now what is made when it is first needed."""
        _ = self._state, self._news, self._notice, self._actions

    def _show_menu(self, point: QPoint) -> None:
        self._actions.show_menu(point)

    @cached_property
    def _actions(self) -> "CallActions":
        from callviewer.ui.call_actions import CallActions

        actions = CallActions(self.table, self.model, self._kit, self._numbers)
        actions.noticed.connect(self.notice)
        actions.search_wanted.connect(self.search_wanted)
        actions.forget_wanted.connect(self.forget_wanted)
        actions.export_wanted.connect(self.export_wanted)
        return actions

    @cached_property
    def _state(self) -> "StatePage":
        from callviewer.ui.state_page import StatePage

        state = StatePage(self._kit.icons, self._stack)
        state.pressed.connect(self._press)
        self._stack.addWidget(state)
        # Before the rows, in whose place it is seen: what is below both comes behind both.
        come_behind(self.parentWidget() or self, state)
        return state

    @cached_property
    def _news(self) -> "Banner":
        from callviewer.ui.banner import Banner

        news = Banner(self._kit.icons, self)
        self._column.insertWidget(1, news)
        come_behind(last_stop(self.table), news)
        return news

    @cached_property
    def _notice(self) -> NoticeBar:
        notice = NoticeBar(self._kit.icons, self)
        notice.pressed.connect(self._press)
        self._column.addWidget(notice)
        come_behind(last_stop(self._news), notice)
        return notice

    def _close_notice(self) -> None:
        if "_notice" in vars(self):
            self._notice.close_notice()

    def _find_sought(self) -> None:
        for place in range(min(self.model.rowCount(), FRONT)) if self._sought is not None else ():
            call = self.model.row(place).call
            if call is not None and call.key == self._sought:
                self._sought = None
                self.table.setCurrentIndex(self.model.index(place, 0))
                return

    def _note_rows(self) -> None:
        self._find_sought()
        if self._is_number_due:
            self.tell_number()

    def _tell_unsortable(self) -> None:
        if self.table.is_sortable:
            self.notice(NoticeKind.INFO, self.tr("Nobody sorts by this column. The filter narrows the list by it."))
        else:
            self.notice(NoticeKind.INFO, self.tr("The service sorts missed calls newest first."))

    def _ask_wanted(self) -> None:
        query, self._wanted = self._wanted, None
        if query is not None and (query != self.model.query or self.model.state is ListState.UNASKED):
            self.model.ask(query)
            self.table.show_order()

    def _sort(self, order: CallOrder) -> None:
        self.model.ask(replace(self.model.query, order=order))
        self.table.show_order()

    def _note_change(self) -> None:
        self._find_sought()
        # Whatever was waited for is over: an answer has come, or another question is asked.
        self._states.retry = None
        if self.model.state in {ListState.MORE, ListState.COMPLETE}:
            if not self.model.is_local:
                self.checked_s = time()
            if not self.model.sorted_as_asked and self.model.query.order != NEWEST_FIRST:
                self.model.query = replace(self.model.query, order=NEWEST_FIRST)
                self.table.show_order()
                self.notice(NoticeKind.INFO, self.tr("The service cannot sort by this column. Newest come first."))
        if self.model.is_local and self.model.state is ListState.LOADING:
            self._patience.start()
        else:
            self._patience.stop()
            self._show()

    def _note_retry(self, notice: "RetryNotice") -> None:
        self._states.note_retry(notice)
        self._show()

    def _press(self) -> None:
        """The one button of the page's state, or of the line below the rows."""
        model = self.model
        if self._states.blocked is not None:
            self.key_wanted.emit()
        elif self._states.retry is not None:
            model.try_now()
        elif model.trouble is not None and troubles.wants_key(model.trouble.trouble):
            self.key_wanted.emit()
        elif model.state is ListState.FAILED:
            model.try_again()
        elif model.trouble is None and model.query.is_filtered:
            self.clear_wanted.emit()
        else:
            self.look_wanted.emit()

    def _show(self) -> None:
        waiting = self._states.retry is not None
        if waiting != self._ticking.isActive():
            self._ticking.start() if waiting else self._ticking.stop()
        if self.model.rowCount():
            self._nobody_fits = None
            self._show_notice()
            if self._stack.currentWidget() is not self.table:
                had_focus = self._state.isAncestorOf(self.focusWidget() or self)
                self._stack.setCurrentWidget(self.table)
                if had_focus:
                    self.table.setFocus()
        else:
            self._close_notice()
            self._show_state()
            self._stack.setCurrentWidget(self._state)
            if self.isVisible() and self._is_nothing_found() and self._nobody_fits != self.model.query:
                self._nobody_fits = self.model.query
                self.nobody_found.emit()
        self.changed.emit()

    def _show_notice(self) -> None:
        line = self._states.line()
        if line is None:
            self._close_notice()
        else:
            self._notice.show_notice(*line, closable=False)

    def _show_state(self) -> None:
        state = self._states.state()
        # Said once: a screen reader reads aloud whatever is shown anew.
        if state != self._said:
            self._said = state
            self._state.show_state(*state)

    def _is_nothing_found(self) -> bool:
        model = self.model
        return model.state is ListState.COMPLETE and model.query.is_filtered and not model.rowCount()

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """A page that is seen asks for what it was to show."""
        self._show()
        super().showEvent(event)
        self._ask_wanted()
