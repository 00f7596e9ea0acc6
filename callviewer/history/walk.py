"""A walk down one list of the service: every call once, whatever arrives or vanishes between two pages.

The service knows no ids and no cursors. Two means make up for that:

*A bound that moves.* Incoming and outgoing calls in the order of time go on with the time of the last row as the
new bound, which repeats the rows of that millisecond and is not moved by what happens at the other end.

*Pages that overlap.* Elsewhere the next page begins one row early. The rows before a row that is known already are
known as well, or have come since the walk began; so a page that holds at least one known row leaves no gap. A page
that holds none is asked for again from further up.
"""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Protocol

from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryWatch
from callviewer.calls.call import Call, CallKey, CallKind, Page
from callviewer.calls.query import SortKey

MOST_STALLS = 5
"""Full pages in a row that bring nothing new before the walk calls the answers unexpected."""


class PageSource(Protocol):
    """Whoever answers a page request; in the program the API client."""

    async def page(self, request: PageRequest, *, zone: tzinfo, watch: RetryWatch | None) -> Page:
        """One page; raises ServiceError."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """What one step of a walk brought.

    Attributes:
        calls: Calls not met before on this walk, in the service's order; may be empty.
        skipped: Rows of the page that could not be read.
        is_last: Whether the list ends here.
        sorted_as_asked: Whether the service applied the order asked for.
    """

    calls: tuple[Call, ...]
    skipped: int
    is_last: bool
    sorted_as_asked: bool


class Walk:
    """One pass over one list, newest (or first in the order asked for) first.

    A step that fails or is cancelled changes nothing: the same step can be tried again.
    """

    def __init__(self, source: PageSource, request: PageRequest, zone: tzinfo) -> None:
        """Begin at the front.

        Args:
            source: Who answers.
            request: What to ask for; its offset is ignored.
            zone: The zone of the missed list's dates.
        """
        self.seen: set[CallKey] = set()
        self._source = source
        self._request = replace(request, offset=0)
        self._zone = zone
        self._offset = 0
        self._overlap = 0
        self._tail: Call | None = None
        self._by_time = request.kind is not CallKind.MISSED and request.order.key is SortKey.TIME
        self._stalls = 0

    async def step(self, watch: RetryWatch | None = None) -> Stretch:
        """The next calls of the list; after the last ones, a second look at where it ended.

        Raises:
            ServiceError: As the source does, or because the service repeats itself.
        """
        page, calls = await self._page_that_fits(watch)
        fresh = tuple(call for call in unique(calls) if call.key not in self.seen)
        self._stalls = 0 if fresh or page.is_last else self._stalls + 1
        if self._stalls >= MOST_STALLS:
            self._stalls = 0
            raise ServiceError(Trouble.UNEXPECTED, "the same rows come again and again")
        self.seen.update(call.key for call in fresh)
        if not page.is_last:
            self._move(page, calls)
        return Stretch(fresh, page.skipped, page.is_last, page.sorted_as_asked)

    def shift(self, rows: int) -> None:
        """Take note that `rows` calls have come in front of those that were read."""
        if self._offset:
            self._offset += rows

    async def _page_that_fits(self, watch: RetryWatch | None) -> tuple[Page, list[Call]]:
        back = self._overlap
        while True:
            offset = max(0, self._offset - back)
            request = replace(self._request, offset=offset)
            page = await self._source.page(request, zone=self._zone, watch=watch)
            calls = numbered(page.calls)
            if offset == 0 or back == 0 or self._leaves_no_gap(calls):
                return page, calls
            back = max(2 * back, 8)

    def _leaves_no_gap(self, calls: list[Call]) -> bool:
        if not any(call.key in self.seen for call in calls):
            return False
        # Calls of one minute are told apart by counting them, which takes the whole minute.
        tail = self._tail
        return tail is None or tail.exact or calls[0].date_text != tail.date_text

    def _move(self, page: Page, calls: list[Call]) -> None:
        bound = self._next_bound(page, calls)
        if bound is not None:
            if self._request.order.descending:
                self._request = replace(self._request, to_ms=bound)
            else:
                self._request = replace(self._request, from_ms=bound)
            self._offset = 0
            self._overlap = 0
            return
        self._offset = page.offset + page.rows
        if calls:
            self._tail = calls[-1]
        tied = sum(1 for call in calls if not call.exact and call.date_text == calls[-1].date_text)
        self._overlap = min(tied + 1, page.limit // 2)

    def _next_bound(self, page: Page, calls: list[Call]) -> int | None:
        """The time to go on from, or None where the page does not move the bound."""
        if not (self._by_time and page.sorted_as_asked):
            return None
        times = [call.time_ms for call in calls if call.time_ms is not None]
        descending = self._request.order.descending
        if not times or times != sorted(times, reverse=descending):
            return None
        last, bound = times[-1], self._request.to_ms if descending else self._request.from_ms
        if bound is not None and (last >= bound if descending else last <= bound):
            return None
        return last


def numbered(calls: tuple[Call, ...]) -> list[Call]:
    """The same calls, those of one number in one minute numbered where their seconds are unknown."""
    ranks: Counter[CallKey] = Counter()
    result = []
    for call in calls:
        numbered_call = call
        if not call.exact:
            rank = ranks[call.key]
            ranks[call.key] += 1
            if rank:
                numbered_call = replace(call, nth=rank)
        result.append(numbered_call)
    return result


def unique(calls: list[Call]) -> list[Call]:
    """The same calls, each once, in the order of their first appearance."""
    return list({call.key: call for call in calls}.values())
