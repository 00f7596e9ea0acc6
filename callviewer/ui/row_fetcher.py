"""Brings the rows of a list to hand: those that are looked at, then those around them."""

from collections.abc import Callable, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from callviewer.calls.call import Call
from callviewer.ui.bridge import Bridge, Job
from callviewer.ui.row_cache import RowCache

if TYPE_CHECKING:
    from callviewer.history.lists import CallList

MOST_AT_ONCE = 400
"""More rows than this are not on the screen any more."""
AHEAD = 100
"""So many rows above and below those that are seen are kept at hand, so that scrolling finds them."""
BITE = 25
"""So many of them are read together: what is looked at meanwhile waits no longer than for these."""
REST_MS = 50
"""So long after a jump nobody needs the rows around: the next jump may follow."""


class RowFetcher(QObject):
    """Fetches rows into a cache, never more than one request for what is seen and one for what is around it.

    Signals:
        came: Rows that may be seen have come; carries the first and the last of their places.
        failed: Carries the error.
    """

    came = Signal(int, int)
    failed = Signal(object)

    def __init__(self, cache: RowCache, ids: Callable[[], Sequence[int]], bridge: Bridge, parent: QObject) -> None:
        """Fetches nothing before `use`.

        Args:
            cache: Where the rows go; it knows what was looked at in vain.
            ids: Gives the ids of the list as it is now, 0 for those that nobody knows yet.
            bridge: Leads to the service thread.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._cache = cache
        self._ids = ids
        self._bridge = bridge
        self._list: CallList | None = None
        self._fetch: Job[list[Call | None]] | None = None
        self._fetch_ahead: Job[list[Call | None]] | None = None
        self._seen = range(0)
        self._wanting = QTimer(self, singleShot=True, interval=0)
        self._wanting.timeout.connect(self._fetch_wanted)
        self._resting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self._fetch_around)

    def use(self, calls: "CallList | None") -> None:
        """Ask this list from now on; without one, whatever is under way is dropped."""
        self._list = calls
        if calls is None:
            for job in (self._fetch, self._fetch_ahead):
                if job is not None:
                    job.cancel()
            self._fetch = self._fetch_ahead = None

    def hurry(self) -> None:
        """Bring what was looked at in vain, if anything was."""
        if self._cache.is_wanting and not self._wanting.isActive():
            self._wanting.start()

    def keep_around(self, seen: range) -> None:
        """Have the rows around these at hand before they are looked at."""
        ids = self._ids()
        is_jump = abs(seen.start - self._seen.start) > 2 * len(seen)
        self._seen = seen
        ends = (max(0, seen.start - len(seen)), min(len(ids), seen.stop + 2 * len(seen)) - 1)
        if is_jump:
            self._resting.start(REST_MS)
        elif not self._resting.isActive() and any(not self._cache.has(ids[end]) for end in ends):
            self._resting.start(0)

    @property
    def is_resting(self) -> bool:
        """Whether nothing is asked for, nor about to be."""
        jobs = (self._fetch, self._fetch_ahead)
        is_over = all(job is None or job.is_over for job in jobs)
        return is_over and not self._wanting.isActive() and not self._resting.isActive()

    @property
    def has_seen(self) -> bool:
        """Whether all is at hand that was looked at."""
        is_over = self._fetch is None or self._fetch.is_over
        return is_over and not self._wanting.isActive() and not self._cache.is_wanting

    def _fetch_wanted(self) -> None:
        """Ask for the rows that were looked at in vain: one request at a time, and only what was looked at last."""
        if self._list is None or (self._fetch is not None and not self._fetch.is_over):
            return
        places = self._cache.take_wanted(self._ids(), MOST_AT_ONCE)
        if places:
            self._seen = range(places[0], min(places[-1] + 1, places[0] + MOST_AT_ONCE))
            self._fetch = self._fetch_rows(self._list, places, self._wanting)
            if not self._resting.isActive():
                self._resting.start(REST_MS)

    def _fetch_around(self) -> None:
        """Ask for the next of the rows around those that are seen: those below first, for most people scroll down."""
        if self._list is None or (self._fetch_ahead is not None and not self._fetch_ahead.is_over):
            return
        ids = self._ids()
        below = range(self._seen.stop, min(len(ids), self._seen.stop + AHEAD))
        above = range(min(self._seen.start, len(ids)) - 1, max(0, self._seen.start - AHEAD) - 1, -1)
        missing = (place for place in chain(below, above) if ids[place] and not self._cache.has(ids[place]))
        places = sorted(islice(missing, BITE))
        if places:
            self._fetch_ahead = self._fetch_rows(self._list, places, self._resting)

    def _fetch_rows(self, calls: "CallList", places: list[int], then: QTimer) -> "Job[list[Call | None]]":
        """Read rows; `then` is started when they have come, unless it runs."""
        ids, age = self._ids(), self._cache.age
        wanted = [ids[place] for place in places]

        def take(found: list[Call | None]) -> None:
            self._cache.put(dict(zip(wanted, found, strict=True)), age)
            if then is self._wanting or self._cache.is_wanting:
                self.came.emit(places[0], places[-1])
            if not then.isActive():
                then.start(0)

        return self._bridge.submit(lambda _job: calls.ready(wanted), self, take, self.failed.emit)
