"""The next rows of one question to one list, read from the service."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryNotice, RetryWatch
from callviewer.calls import numbers, search
from callviewer.calls.call import Call, CallKind
from callviewer.calls.dates import day_interval, service_days
from callviewer.calls.query import CallQuery, SortKey
from callviewer.history.place import Place
from callviewer.history.walk import PageSource, Walk

ROWS_A_PAGE = 200
"""Few enough for a quick first page; every list of the service gives as many."""
ROWS_AT_ONCE = 50
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


class Feed:
    """The rows of one query. Use from one task at a time."""

    def __init__(self, source: PageSource, query: CallQuery, place: Place) -> None:
        """A feed at the front of the list; nothing is asked for yet."""
        self._source = source
        self._query = query
        self._place = place
        self._interval = day_interval(query.days, place.zone)
        self._check_text = search.needs_check(query.text)
        self._walk = self._new_walk()
        self._delivered = 0
        self._watch: RetryWatch | None = None

    async def next(self, told: Callable[[RetryNotice], None] | None = None) -> Batch:
        """The next rows: at least one, unless the list ends. At its end it looks for rows that have come since.

        Args:
            told: Hears when a request that failed is about to be tried again. Service thread.

        Raises:
            ServiceError: Nothing is lost by it; ask again.
        """
        batch = await self._next_of(self._walk, self._new_watch(told))
        self._delivered += len(batch.calls)
        return batch

    async def refresh(self, told: Callable[[RetryNotice], None] | None = None) -> Batch:
        """Look again from the front.

        In the order of time only the calls that are new come back, to be put where they belong, and whether the
        list ends is open again. In other orders, or where too much is new, as many rows as before come anew.

        Args:
            told: As in `next`.

        Raises:
            ServiceError: Nothing is lost by it; ask again.
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
        """The calls in front of those that are known, or None where a few pages do not reach these."""
        walk, known = self._new_walk(), self._walk.seen
        fresh: list[Call] = []
        skipped = 0
        for _ in range(MOST_PAGES_AHEAD):
            stretch = await walk.step(watch)
            unknown = [call for call in stretch.calls if call.key not in known]
            fresh += unknown
            skipped += stretch.skipped
            if stretch.is_last or len(unknown) < len(stretch.calls):
                break
        else:
            return None
        known.update(call.key for call in fresh)
        self._walk.shift(len(fresh))
        wanted = await self._wanted(fresh)
        self._delivered += len(wanted)
        return Batch(wanted, is_last=False, skipped=skipped, sorted_as_asked=stretch.sorted_as_asked)

    async def _anew(self, watch: RetryWatch | None) -> Batch:
        walk = self._new_walk()
        batch = await self._next_of(walk, watch)
        calls, skipped = batch.calls, batch.skipped
        while len(calls) < self._delivered and not batch.is_last:
            batch = await self._next_of(walk, watch)
            calls += batch.calls
            skipped += batch.skipped
        self._walk = walk
        self._delivered = len(calls)
        return replace(batch, calls=calls, anew=True, skipped=skipped)

    async def _next_of(self, walk: Walk, watch: RetryWatch | None) -> Batch:
        skipped = 0
        while True:
            stretch = await walk.step(watch)
            skipped += stretch.skipped
            calls = await self._wanted(stretch.calls)
            if calls or stretch.is_last:
                return Batch(calls, stretch.is_last, skipped=skipped, sorted_as_asked=stretch.sorted_as_asked)

    async def _wanted(self, calls: Iterable[Call]) -> tuple[Call, ...]:
        """Those of the calls that the query means: the service is asked for somewhat more."""
        chosen = []
        for rank, call in enumerate(calls):
            if rank % ROWS_AT_ONCE == ROWS_AT_ONCE - 1:
                await asyncio.sleep(0)
            if self._is_wanted(call):
                # Number formats are looked up here, so that the first painting finds them in the cache.
                numbers.display(call.number, self._place.region)
                chosen.append(call)
        return tuple(chosen)

    def _is_wanted(self, call: Call) -> bool:
        if self._check_text and not search.found_in(self._query.text, call):
            return False
        if call.time_ms is None:
            return True
        start, end = self._interval
        return (start is None or call.time_ms >= start) and (end is None or call.time_ms < end)

    def _new_walk(self) -> Walk:
        kind = self._query.kind
        start, end = self._interval
        request = PageRequest(kind, limit=ROWS_A_PAGE, pattern=search.like_pattern(self._query.text))
        if kind is CallKind.MISSED:
            first, last = service_days(self._interval, self._place.missed_zone)
            request = replace(request, first_day=first, last_day=last)
        else:
            to_ms = None if end is None else end - 1
            request = replace(request, from_ms=start, to_ms=to_ms, order=self._query.order)
        return Walk(self._source, request, self._place.missed_zone)
