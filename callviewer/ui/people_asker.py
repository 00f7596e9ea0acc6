"""Asks who waits: one question at a time, and once more where something has happened meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import OPEN
from callviewer.calls.numbers import is_hidden, match_key
from callviewer.calls.query import CallQuery
from callviewer.calls.waiting import Waiting
from callviewer.ui.bridge import Bridge, Job

if TYPE_CHECKING:
    from callviewer.history.followups import FollowUps
    from callviewer.history.place import Place

UNSEEN_MS = 400
"""A page that is not seen lets the one go first that is."""
EVERYBODY = CallQuery(CallKind.MISSED)

_Answer = tuple[Waiting, Waiting, Call | None]


class PeopleAsker(QObject):
    """Asks for a page.

    Signals:
        answered: Carries the Waiting that was asked for, and that of everybody; where a search finds nobody who waits,
            also the latest call that it finds, or None.
        failed: Carries the error.
    """

    answered = Signal(object, object, object)
    failed = Signal(object)

    def __init__(
        self, bridge: Bridge, followups: "Callable[[], FollowUps]", place: "Callable[[], Place]", page: QWidget
    ) -> None:
        """Asks nothing before `ask`.

        Args:
            bridge: Leads to the thread that knows.
            followups: Gives what knows who waits.
            place: Where the reader is.
            page: For whom is asked: at once while it is seen.
        """
        super().__init__(page)
        self._bridge = bridge
        self._followups = followups
        self._place = place
        self._page = page
        self._query = EVERYBODY
        self._job: Job[_Answer] | None = None
        self._is_late = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._submit)

    def ask(self, query: CallQuery) -> None:
        """Another question: what is under way is not wanted any more."""
        self.stop()
        self._query = query
        self._begin()

    def ask_again(self) -> None:
        """The same question: its answer is under way, or was true a moment ago."""
        if self._job is not None and not self._job.is_over:
            self._is_late = True
        elif not self._pause.isActive():
            self._begin()

    def hurry(self) -> None:
        """Whoever looks does not wait any longer than needed."""
        if self._pause.isActive():
            self._pause.start(0)

    def stop(self) -> None:
        """No answer is wanted any more."""
        self._pause.stop()
        self._is_late = False
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @property
    def is_resting(self) -> bool:
        """Whether nothing is asked, nor about to be."""
        return not self._pause.isActive() and (self._job is None or self._job.is_over)

    def _begin(self) -> None:
        self._pause.start(0 if self._page.isVisible() else UNSEEN_MS)

    def _submit(self) -> None:
        if not self._bridge.is_started:
            return
        followups, place, query = self._followups(), self._place(), self._query

        async def look() -> _Answer:
            found = await followups.waiting(query, place)
            everybody = await followups.waiting(EVERYBODY, place) if query.is_filtered else found
            if found.callers or not query.text.strip():
                return found, everybody, None
            call = await _latest(followups, query, place)
            # Who waits may do so for calls of other days.
            waiting = {each.key for each in everybody.callers}
            is_settled = call is not None and match_key(call.number, place.region) not in waiting
            return found, everybody, call if is_settled else None

        self._job = self._bridge.submit(lambda _job: look(), self, self._take, self._fail)

    def _take(self, found: _Answer) -> None:
        self.answered.emit(*found)
        if self._is_late:
            self._is_late = False
            self._pause.start(0)

    def _fail(self, error: Exception) -> None:
        self._is_late = False
        self.failed.emit(error)


async def _latest(followups: "FollowUps", query: CallQuery, place: "Place") -> Call | None:
    """The latest missed call of somebody who does not wait, or, where there is none that fits, the latest call."""
    call = await followups.latest(query, place) or await followups.latest(replace(query, kind=None), place)
    if call is None or is_hidden(call.number):
        return None
    # Of a missed call without a time nobody knows what became of it.
    became = call.followup.outcome if call.followup is not None else None
    is_settled = became is not None and became not in OPEN
    return call if is_settled or call.kind is not CallKind.MISSED else None
