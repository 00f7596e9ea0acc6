"""A walk down one list of the service: every call once, whatever arrives or vanishes between two pages.

The service knows no ids and no cursors. What makes up for that is one sentence that each step keeps true, as long as
the list keeps its order: *of the calls that stay on the service, those that were met stand before all others.* A page
keeps it true if it begins at the front, or holds a call that was met: what stands before that call was met too or has
come since, and behind it the page has no gap. So the question is only where to begin the next page.

*A bound that moves.* Incoming and outgoing calls in the order of time go on with the time of the last row as the
new bound, which repeats the rows of that moment. Nothing that happens in front of it matters, and it is cheap at any
depth.

*Pages that overlap.* Elsewhere the next page begins a few rows early. One that holds no call that was met is asked for
again from further up. Two rows of one moment may look the same (a call that was uploaded twice, the same number twice
in a minute where the list tells no seconds), so a call of the moment at which the last page ended is no proof; the
overlap goes back behind that moment, and so takes in the whole of it, which is also how calls of one minute are
counted.

The missed list's days as a bound would not help: their zone is unknown, and within a day offsets move all the same.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from operator import attrgetter
from typing import Final, Protocol

from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryWatch
from callviewer.calls.call import Call, CallKey, CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import SortKey

SPARE_PAGES: Final = 5
"""How many pages the service may repeat, beyond the rows that were met, before its answers count as unexpected."""
_FEWEST_BACK: Final = 8
"""How far up, in rows, a page is looked for again that was not where it should be; twice as far each time."""

_is_exact: Final = attrgetter("exact")
Moment = int | str
Mark = CallKey | tuple[CallKey, object]
"""A call, and its value where that is what the list is sorted by: one that moves to another place is no proof there."""

_VALUES: Final[Mapping[SortKey, Callable[[Call], object]]] = {
    SortKey.DURATION: attrgetter("duration_s"),
    SortKey.NAME: attrgetter("name"),
    SortKey.PLACE: attrgetter("place"),
    SortKey.STORED: attrgetter("stored_ms"),
}
"""What a call is sorted by, where that may change and is not in its key."""


class PageSource(Protocol):
    """Whoever answers a page request; in the program the API client."""

    async def page(self, request: PageRequest, *, zone: tzinfo, watch: RetryWatch | None) -> Page:
        """One page; raises ServiceError."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """What one step of a walk brought.

    Attributes:
        calls: Calls not met before on this walk, in the service's order; may be empty.
        skipped: Rows that could not be read, without those that the step before has counted.
        is_last: Whether the list ends here.
        sorted_as_asked: Whether the service applied the order asked for.
    """

    calls: tuple[Call, ...]
    skipped: int
    is_last: bool
    sorted_as_asked: bool


@dataclass(frozen=True, slots=True)
class _Position:
    """Where a walk goes on.

    Attributes:
        window: What is asked for, all but the offset.
        before: How many rows of the list stand in front of the window.
        offset: How many rows of the window were read.
        reread: How many of these, or of those in front of it, the next page will bring again, as far as is known.
        overlap: How many rows to go back; 0 where that proves nothing and the offset has to be trusted.
        tail: The moment of the last row, whose calls prove nothing; None where each call that was met is proof.
        ranks: Where seconds are unknown: how many calls of that moment each number has had.
    """

    window: PageRequest
    before: int = 0
    offset: int = 0
    reread: int = 0
    overlap: int = 0
    tail: Moment | None = None
    ranks: Mapping[CallKey, int] = field(default_factory=dict)


class Walk:
    """One pass over one list, newest (or first in the order asked for) first.

    A step that fails or is cancelled loses nothing: ask again.
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
        self._origin = replace(request, offset=0)
        self._zone = zone
        self._at = _Position(self._origin)
        self._marks: set[Mark] = set()
        self._value = _VALUES.get(request.order.key)
        self._by_time = request.kind is not CallKind.MISSED and request.order.key is SortKey.TIME
        self._was_sorted: bool | None = None
        self._unread_at_end = 0
        self._barren = 0

    async def step(self, watch: RetryWatch | None = None) -> Stretch:
        """The next calls of the list, perhaps none yet; after the last ones, a second look at where it ended.

        Raises:
            ServiceError: As the source does, or because the service repeats itself.
        """
        page, calls = await self._page_that_fits(watch)
        found = {call.key: call for call in calls}
        fresh = {key: call for key, call in found.items() if key not in self.seen}
        known_unread = max(self._unread_at_end, self._rows_again(page) - (len(calls) - len(fresh)))
        unread = max(0, page.skipped - known_unread)
        self.seen.update(fresh)
        was_sorted, self._was_sorted = self._was_sorted, page.sorted_as_asked
        is_last = False
        if was_sorted not in {None, page.sorted_as_asked}:
            self._marks.clear()
            self._at = _Position(self._origin)
        elif not self._keeps_bound(calls):
            self._at = self._without_bound()
        else:
            self._marks.update(found if self._value is None else map(self._mark, calls))
            is_last = page.is_last and self._at.window is self._origin
            if not is_last:
                self._at = self._after(page, calls)
        self._unread_at_end = page.skipped if is_last else 0
        self._refuse_repetition(page, is_barren=not fresh and not is_last)
        return Stretch((*fresh.values(),), unread, is_last, page.sorted_as_asked)

    def take_in(self, calls: list[Call]) -> None:
        """Take note of calls that were met elsewhere, in front of those that were read here."""
        self.seen.update(call.key for call in calls)
        self._marks.update(map(self._mark, calls))
        at = self._at
        if at.before:
            self._at = replace(at, before=at.before + len(calls))
        elif at.offset:
            self._at = replace(at, offset=at.offset + len(calls))

    async def _page_that_fits(self, watch: RetryWatch | None) -> tuple[Page, list[Call]]:
        at = self._at
        back = at.overlap
        while True:
            request = replace(at.window, offset=max(0, at.offset - back))
            page = await self._source.page(request, zone=self._zone, watch=watch)
            calls = numbered(page.calls, at.ranks if self._is_trusted(page) else {})
            is_front = 0 in {request.offset, page.offset}
            if is_front or not at.overlap or any(self._is_proof(call) for call in calls):
                return page, calls
            back = max(2 * back, _FEWEST_BACK)

    def _is_trusted(self, page: Page) -> bool:
        """Whether nothing but its offset says where the page belongs."""
        return not self._at.overlap and 0 not in {self._at.offset, page.offset}

    def _is_proof(self, call: Call) -> bool:
        return moment(call) != self._at.tail and self._mark(call) in self._marks

    def _mark(self, call: Call) -> Mark:
        return call.key if self._value is None else (call.key, self._value(call))

    def _rows_again(self, page: Page) -> int:
        """How many rows of the page were read before, if nothing has moved."""
        at = self._at
        return at.reread if page.offset == at.offset else max(0, at.offset - page.offset)

    def _keeps_bound(self, calls: list[Call]) -> bool:
        """Whether the service has understood the bound that was moved."""
        window = self._at.window
        return window is self._origin or self._within(window, calls) == len(calls)

    def _within(self, window: PageRequest, calls: list[Call]) -> int:
        """How many of the calls are within the bound, as far as that is known."""
        times = [call.time_ms for call in calls if call.time_ms is not None]
        if self._origin.order.descending:
            beyond = [] if window.to_ms is None else [time_ms for time_ms in times if time_ms > window.to_ms]
        else:
            beyond = [] if window.from_ms is None else [time_ms for time_ms in times if time_ms < window.from_ms]
        return len(calls) - len(beyond)

    def _after(self, page: Page, calls: list[Call]) -> _Position:
        at = self._at
        read = page.offset + page.rows
        if not page.rows:
            # Within a bound alone: whatever was behind it has gone, or the bound was not understood.
            return self._without_bound()
        overlap, tail = _overlap(page, calls)
        ranks = _ranks(calls, at.ranks if self._is_trusted(page) else {})
        if page.is_last:
            # Rows without a time are behind no bound: the end is looked at without it.
            self._by_time = False
            return _Position(self._origin, 0, at.before + read, 0, overlap, tail, ranks)
        window = self._next_window(page, calls)
        if window is None:
            return _Position(at.window, at.before, read, 0, overlap, tail, ranks)
        again = self._within(window, calls)
        return _Position(window, at.before + read - again, 0, again, overlap, tail, ranks)

    def _without_bound(self) -> _Position:
        """The same place, counted from the front of the list; from there on no bound is moved."""
        self._by_time = False
        at = self._at
        return replace(at, window=self._origin, before=0, offset=at.before + at.offset, reread=0)

    def _next_window(self, page: Page, calls: list[Call]) -> PageRequest | None:
        """The window with its bound moved on, or None where this page does not move it."""
        if not (self._by_time and page.sorted_as_asked):
            return None
        timed = [call for call in calls if call.time_ms is not None]
        times = [call.time_ms for call in timed if call.time_ms is not None]
        window, descending = self._at.window, self._origin.order.descending
        if not times or times != sorted(times, reverse=descending):
            return None
        if descending:
            bound = _end_of(times[-1], exact=timed[-1].exact)
            return replace(window, to_ms=bound) if window.to_ms is None or bound < window.to_ms else None
        bound = times[-1]
        return replace(window, from_ms=bound) if window.from_ms is None or bound > window.from_ms else None

    def _refuse_repetition(self, page: Page, *, is_barren: bool) -> None:
        self._barren = self._barren + page.rows if is_barren else 0
        if self._barren > len(self.seen) + SPARE_PAGES * page.limit:
            self._barren = 0
            raise ServiceError(Trouble.UNEXPECTED, "the same rows come again and again")


def moment(call: Call) -> Moment:
    """When a call was, as far as it tells one call from another."""
    return call.key[2]


def numbered(calls: tuple[Call, ...], ranks: Mapping[CallKey, int]) -> list[Call]:
    """The same calls, those of one number in one minute numbered where their seconds are unknown.

    Args:
        calls: The calls of a page.
        ranks: How many such calls there were before, by their key without a number.
    """
    if all(map(_is_exact, calls)):
        return list(calls)
    counts = Counter(ranks)
    result = []
    for call in calls:
        if call.exact:
            result.append(call)
            continue
        rank = counts[call.key]
        counts[call.key] += 1
        result.append(replace(call, nth=rank) if rank else call)
    return result


def _overlap(page: Page, calls: list[Call]) -> tuple[int, Moment | None]:
    """How far back the next page has to begin to prove that there is no gap, and the moment that proves nothing.

    One row before the last moment, and as many more as could not be read: they may be any of the page's.
    """
    room = page.limit - 1
    if calls:
        tail = moment(calls[-1])
        # Moments without the keys that they are part of, which take longer.
        moments = [call.date_text or call.time_ms for call in calls]
        needed = moments.count(moments[-1]) + 1 + page.skipped
        if needed <= room:
            return needed, tail
        if calls[-1].exact and 1 + page.skipped <= room:
            return 1 + page.skipped, None
    return 0, None


def _ranks(calls: list[Call], former: Mapping[CallKey, int]) -> dict[CallKey, int]:
    """How many calls of the last row's moment each number has had, with those of the pages before."""
    if not calls or calls[-1].exact:
        return {}
    tail = moment(calls[-1])
    ranks = {key: rank for key, rank in former.items() if key[2] == tail}
    ranks.update((replace(call, nth=0).key, call.nth + 1) for call in calls if moment(call) == tail and not call.exact)
    return ranks


def _end_of(time_ms: int, *, exact: bool) -> int:
    """The last moment that this time may stand for: one that was read from a text has lost its fractions."""
    if not exact:
        return time_ms + 59_999
    return time_ms if time_ms % 1000 else time_ms + 999
