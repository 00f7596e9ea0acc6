"""The next rows of one question to one list, read from the service."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryNotice, RetryWatch
from callviewer.calls import numbers, search
from callviewer.calls.call import Call, CallKind
from callviewer.calls.dates import day_interval, service_days
from callviewer.calls.query import CallQuery, SortKey
from callviewer.history.place import Place
from callviewer.history.walk import PageSource, Stretch, Walk

ROWS_A_PAGE = 200
"""Few enough for a quick first page; every list of the service gives as many."""
ROWS_AT_ONCE = 10
"""After so many rows other work of the thread gets its turn."""
MOST_PAGES_AHEAD = 5
"""How many pages of new calls a refresh reads before it begins the list anew instead."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows to show.

    Attributes:
        calls: The calls, in the order of the list.
        is_last: Whether the list ends with them.
        anew: Whether they take the place of all rows shown, instead of joining them.
        skipped: Rows of the service that could not be read.
        sorted_as_asked: Whether the service applied the order asked for.
    """

    calls: tuple[Call, ...]
    is_last: bool
    anew: bool = False
    skipped: int = 0
    sorted_as_asked: bool = True


@dataclass(slots=True)
class _Haul:
    """Rows on their way to the window. Those that a cancelled or failed call leaves behind go out with the next one."""

    calls: list[Call] = field(default_factory=list)
    skipped: int = 0
    is_last: bool = False
    sorted_as_asked: bool = True

    def add(self, stretch: Stretch, wanted: Iterable[Call]) -> None:
        self.calls.extend(wanted)
        self.skipped += stretch.skipped
        self.is_last = stretch.is_last
        self.sorted_as_asked = stretch.sorted_as_asked

    def batch(self, *, anew: bool = False) -> Batch:
        return Batch(tuple(self.calls), self.is_last, anew, self.skipped, self.sorted_as_asked)


class Feed:
    """The rows of one query. Use from one task at a time."""

    def __init__(self, source: PageSource, query: CallQuery, place: Place) -> None:
        """A feed at the front of the list; nothing is asked for yet."""
        self._source = source
        if query.kind is None:
            raise ValueError("the service has no list of all calls")
        self._kind = query.kind
        self._query = query
        self._place = place
        self._interval = day_interval(query.days, place.zone)
        self._check_text = search.needs_check(query.text)
        self._walk = self._new_walk()
        self._haul = _Haul()
        self._delivered = 0
        self._watch: RetryWatch | None = None

    async def next(self, told: Callable[[RetryNotice], None] | None = None) -> Batch:
        """The next rows: at least one, unless the list ends. At its end it looks for rows that have come since.

        Args:
            told: Hears when a request that failed is about to be tried again. Service thread.

        Raises:
            ServiceError: Nothing is lost by it, nor by cancelling; ask again.
        """
        await self._fill(self._haul, self._walk, self._new_watch(told))
        haul, self._haul = self._haul, _Haul()
        self._delivered += len(haul.calls)
        return haul.batch()

    async def refresh(self, told: Callable[[RetryNotice], None] | None = None) -> Batch:
        """Look again from the front.

        In the order of time only the calls that are new come back, to be put where they belong, and whether the
        list ends is open again unless all of it was read. In other orders, or where too much is new, as many rows as
        before come anew.

        Args:
            told: As in `next`.

        Raises:
            ServiceError: Nothing is lost by it, nor by cancelling; ask again.
        """
        watch = self._new_watch(told)
        if self._query.order.key is SortKey.TIME and self._walk.seen:
            batch = await self._new_at_front(watch)
            if batch is not None:
                return batch
        return await self._anew(watch)

    def try_now(self) -> None:
        """Do not wait any longer before the next try. Any thread."""
        if self._watch is not None:
            self._watch.skip()

    def _new_watch(self, told: Callable[[RetryNotice], None] | None) -> RetryWatch | None:
        self._watch = RetryWatch(told) if told is not None else None
        return self._watch

    async def _new_at_front(self, watch: RetryWatch | None) -> Batch | None:
        """The calls in front of those that are known; None where a few pages, or their order, do not lead there."""
        walk, known = self._new_walk(), self._walk.seen
        fresh: list[Call] = []
        for _ in range(MOST_PAGES_AHEAD):
            stretch = await walk.step(watch)
            if not stretch.sorted_as_asked:
                return None
            unknown = [call for call in stretch.calls if call.key not in known]
            fresh += unknown
            if stretch.is_last or len(unknown) < len(stretch.calls):
                break
        else:
            return None
        wanted = [call for call in fresh if self._is_wanted(call)]
        await warm_up(wanted, self._place.region)
        # From here on nothing can fail or be cancelled.
        self._walk.take_in(fresh)
        self._delivered += len(wanted)
        is_all = stretch.is_last and known <= walk.seen and not self._haul.calls
        # What could not be read at the front was counted when it was first met.
        return Batch(tuple(wanted), is_last=is_all)

    async def _anew(self, watch: RetryWatch | None) -> Batch:
        walk, haul = self._new_walk(), _Haul()
        await self._fill(haul, walk, watch, at_least=max(1, self._delivered))
        self._walk, self._haul = walk, _Haul()
        self._delivered = len(haul.calls)
        return haul.batch(anew=True)

    async def _fill(self, haul: _Haul, walk: Walk, watch: RetryWatch | None, *, at_least: int = 1) -> None:
        while len(haul.calls) < at_least and not haul.is_last:
            stretch = await walk.step(watch)
            haul.add(stretch, filter(self._is_wanted, stretch.calls))
        await warm_up(haul.calls, self._place.region)

    def _is_wanted(self, call: Call) -> bool:
        if self._check_text and not search.found_in(self._query.text, call):
            return False
        if call.time_ms is None:
            return True
        start, end = self._interval
        return (start is None or call.time_ms >= start) and (end is None or call.time_ms < end)

    def _new_walk(self) -> Walk:
        kind = self._kind
        start, end = self._interval
        request = PageRequest(kind, limit=ROWS_A_PAGE, pattern=search.like_pattern(self._query.text))
        if kind is CallKind.MISSED:
            first, last = service_days(self._interval, self._place.missed_zone)
            request = replace(request, first_day=first, last_day=last)
        else:
            to_ms = None if end is None else end - 1
            request = replace(request, from_ms=start, to_ms=to_ms, order=self._query.order)
        return Walk(self._source, request, self._place.missed_zone)


async def warm_up(calls: Iterable[Call], region: str | None) -> None:
    """Look number formats up, so that the first painting finds them in the cache; other work gets its turn."""
    for rank, call in enumerate(calls, 1):
        numbers.display(call.number, region)
        if rank % ROWS_AT_ONCE == 0:
            await asyncio.sleep(0)
