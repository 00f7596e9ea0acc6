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
in a minute where the list tells no seconds) or change places, so a call of the moment at which the last page ended is
no proof; the overlap goes back behind that moment, and so takes in the whole of it, which is also how calls of one
minute are counted.

*Pages between two looks.* A moment that fills a page leaves no room for such an overlap (many calls within a minute, or
all of a list whose dates are missing). There the next page is asked for where the last one ended, and then what stood
in front of it is looked at again: it must not have moved meanwhile. Where it has, the way goes back to a call that
proves its place. A list that does not rest for so long is given up in the end, and nothing of it counts as read.

The missed list's days as a bound would not help: their zone is unknown, and within a day offsets move all the same.
"""

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
from callviewer.history.walk_moments import moment, numbered, ranks_after

SPARE_PAGES: Final = 5
"""How many pages the service may repeat, beyond a few returns to the front, before its answers count as unexpected."""
_RETURNS: Final = 2
"""How often the way may lead back to the front before anything new is met."""
_FEWEST_BACK: Final = 8
"""How far up, in rows, a page is looked for again that was not where it should be; twice as far each time."""

Mark = CallKey | tuple[CallKey, object]
"""A call, and its value where that is what the list is sorted by: one that moves to another place is no proof there."""

_VALUES: Final[Mapping[SortKey, Callable[[Call], object]]] = {
    SortKey.DURATION: attrgetter("duration_s"),
    SortKey.NAME: attrgetter("name"),
    SortKey.PLACE: attrgetter("place"),
    SortKey.STORED: attrgetter("stored_ms"),
}
"""What a call is sorted by, where that may change and is not in its key."""


_KEPT: Final = (SortKey.TIME, SortKey.STORED)
"""The orders that bring the archive's calls: in others one row that was met is enough, where moments are long."""


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
class Top:
    """Where a walk begins that is to bring the lower part of a list, while others have read the upper one.

    Attributes:
        window: What is asked for at first: the list below a bound.
        rows: How many rows of the list stand in front of it, as far as is known; a wrong number costs time alone.
        rows_in_all: How many rows the list has at least, as far as is known; the same is true of it.
        since_ms: Calls after this moment, UTC ms, are in the part that others have read.
    """

    window: PageRequest
    rows: int
    rows_in_all: int
    since_ms: int


@dataclass(frozen=True, slots=True)
class _Place:
    """What was found at a place of the window.

    Attributes:
        offset: Where it begins.
        keys: The calls that stand there, not numbered.
    """

    offset: int
    keys: tuple[CallKey, ...]


@dataclass(frozen=True, slots=True)
class _Position:
    """Where a walk goes on.

    Attributes:
        window: What is asked for, all but the offset.
        before: How many rows of the list stand in front of the window.
        offset: How many rows of the window were read.
        reread: How many of these, or of those in front of it, the next page will bring again, as far as is known.
        overlap: How many rows to go back; 0 where that proves nothing and the offset has to be trusted.
        places: What has to stand where it was for the offset to be trusted.
        tail: The moment of the last row, whose calls prove nothing; None where each call that was met is proof.
        ranks: Where seconds are unknown: how many calls of that moment each number has had.
    """

    window: PageRequest
    before: int = 0
    offset: int = 0
    reread: int = 0
    overlap: int = 0
    places: tuple[_Place, ...] = ()
    tail: object = None
    ranks: Mapping[CallKey, int] = field(default_factory=dict)


class Walk:
    """One pass over one list, newest (or first in the order asked for) first.

    A step that fails or is cancelled loses nothing: ask again.

    Attributes:
        seen: The calls that were met.
        is_proven: Whether every page is known to follow on the one before. In the order of time it always is; in that
            of storing not where more calls than fit on a page were stored at once, which may stand in any order.
    """

    def __init__(self, source: PageSource, request: PageRequest, zone: tzinfo, top: Top | None = None) -> None:
        """Begin at the front, or further down.

        Args:
            source: Who answers.
            request: What to ask for; its offset is ignored.
            zone: The zone of the missed list's dates.
            top: Where to begin if not at the front. The end is looked at without a bound all the same: calls without
                a time, which stand there, are within none.
        """
        self.seen: set[CallKey] = set()
        self._source = source
        self._origin = replace(request, offset=0)
        self._zone = zone
        self._top = top
        self._at = _Position(self._origin) if top is None else _Position(replace(top.window, offset=0), top.rows)
        self.is_proven = True
        self._marks: set[Mark] = set()
        self._value = _VALUES.get(request.order.key)
        self._rank = _VALUES[SortKey.STORED] if request.order.key is SortKey.STORED else moment
        self._by_time = request.kind is not CallKind.MISSED and request.order.key is SortKey.TIME
        self._was_sorted: bool | None = None
        self._unread_at_end = 0
        self._barren = 0
        self._furthest = 0

    @property
    def rows(self) -> int:
        """How many rows of the list stand in front of what comes next, as far as is known."""
        return self._at.before + self._at.offset

    async def step(self, watch: RetryWatch | None = None) -> Stretch:
        """The next calls of the list, perhaps none yet; after the last ones, a second look at where it ended.

        Raises:
            ServiceError: As the source does, or because the service repeats itself.
        """
        page, ranks = await self._page_that_fits(watch)
        calls = numbered(page.calls, ranks)
        found = {call.key: call for call in calls}
        fresh = {key: call for key, call in found.items() if key not in self.seen}
        overlap = self._at.overlap
        known_unread = max(self._unread_at_end, self._rows_again(page) - (len(calls) - len(fresh)))
        unread = max(0, page.skipped - known_unread)
        self.seen.update(fresh)
        was_sorted, self._was_sorted = self._was_sorted, page.sorted_as_asked
        is_last = False
        if was_sorted not in {None, page.sorted_as_asked}:
            self._marks.clear()
            self._top, self._at, self._furthest = None, _Position(self._origin), 0
        elif not self._keeps_bound(calls):
            self._at = self._without_bound()
        else:
            self._marks.update(found if self._value is None else map(self._mark, calls))
            is_last = page.is_last and self._at.window is self._origin
            if not is_last:
                self._at = self._after(page, calls, ranks)
            elif page.offset + page.rows < self._at.offset:
                # The list ends further up than was thought.
                self._at = replace(self._at, offset=page.offset + page.rows)
        self._unread_at_end = page.skipped if is_last else 0
        # Where calls of a minute change places all the time, the same ones may look like new ones, and the end like
        # none, for ever.
        is_further, self._furthest = self.rows > self._furthest, max(self.rows, self._furthest)
        if fresh or not is_last:
            # An end that stays the end may be looked at as often as somebody likes.
            self._refuse_repetition(page, overlap, is_barren=not (fresh and is_further))
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

    async def _page_that_fits(self, watch: RetryWatch | None) -> tuple[Page, Mapping[CallKey, int]]:
        """The next page of which it is certain where it belongs, and the ranks of its first calls."""
        at = self._at
        if at.offset and not at.overlap:
            page = await self._page(at.offset, watch)
            if page.offset == at.offset and await self._rests(watch):
                self.is_proven = self.is_proven and bool(at.places)
                return page, at.ranks
            # It has moved: from here on a call that was met has to show the place.
            at = self._at = replace(at, overlap=_FEWEST_BACK, places=(), ranks={})
        back = at.overlap
        while True:
            page = await self._page(max(0, at.offset - back), watch)
            is_front = page.offset == 0 or back >= at.offset
            if is_front or any(map(self._is_proof, page.calls)):
                return page, {}
            # Nothing stands beyond the end: a whole page is the way back from there.
            back = max(2 * back, _FEWEST_BACK if page.rows else page.limit - 1)

    async def _page(self, offset: int, watch: RetryWatch | None) -> Page:
        return await self._source.page(replace(self._at.window, offset=offset), zone=self._zone, watch=watch)

    async def _rests(self, watch: RetryWatch | None) -> bool:
        """Whether what stood in front of the position stands there still."""
        for place in self._at.places:
            page = await self._page(place.offset, watch)
            if place.keys != tuple(call.key for call in page.calls[: len(place.keys)]):
                return False
        return True

    def _is_proof(self, call: Call) -> bool:
        if self._top is not None and call.time_ms is not None and call.time_ms > self._top.since_ms:
            return True
        # Many calls of one number may have no date.
        return bool(moment(call)) and self._rank(call) != self._at.tail and self._mark(call) in self._marks

    def _mark(self, call: Call) -> Mark:
        # A number within a minute depends on where the page begins.
        key = (*call.key[:3], 0)
        return key if self._value is None else (key, self._value(call))

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

    def _after(self, page: Page, calls: list[Call], ranks: Mapping[CallKey, int]) -> _Position:
        at = self._at
        read = page.offset + page.rows
        if not page.rows:
            # Within a bound alone: whatever was behind it has gone, or the bound was not understood.
            return self._without_bound()
        overlap, tail = self._overlap(page, calls)
        ranks = ranks_after(calls, ranks)
        places = () if overlap else self._places(page)
        if page.is_last:
            # Rows without a time are behind no bound: the end is looked at without it.
            self._by_time = False
            overlap = overlap and min(max(overlap, _FEWEST_BACK), page.limit - 1)
            before = self._rows_before(read)
            places = tuple(_Place(before + place.offset, place.keys) for place in places)
            return _Position(self._origin, 0, before + read, 0, overlap, places, tail, ranks)
        window = self._next_window(page, calls) if overlap else None
        if window is None:
            return _Position(at.window, at.before, read, 0, overlap, places, tail, ranks)
        again = self._within(window, calls)
        return _Position(window, at.before + read - again, 0, again, overlap, places, tail, ranks)

    def _overlap(self, page: Page, calls: list[Call]) -> tuple[int, object]:
        """How far back the next page has to begin to prove that there is no gap, and the moment that proves nothing.

        One row before the last moment, and as many more as could not be read: they may be any of the page's. Calls
        without a date belong to any moment.
        """
        room = page.limit - 1
        moments = [*map(self._rank, calls)]
        tail = next(filter(None, reversed(moments)), None)
        if tail is None:
            return 0, None
        before = range(moments.index(tail) - 1, -1, -1)
        proof = next((place for place in before if moments[place]), None)
        if proof is not None and len(calls) - proof + page.skipped <= room:
            return len(calls) - proof + page.skipped, tail
        if self._origin.order.key not in _KEPT and calls[-1].exact and 1 + page.skipped <= room:
            return 1 + page.skipped, None
        return 0, tail

    def _places(self, page: Page) -> tuple[_Place, ...]:
        """What must not move before the next page: this one, and the first call since which no overlap was enough."""
        if self._rank is not moment:
            return ()
        last = _Place(page.offset, tuple(call.key for call in page.calls))
        first = self._at.places[0] if self._at.places else last
        return (last,) if first.offset >= last.offset else (_Place(first.offset, first.keys[:1]), last)

    def _without_bound(self) -> _Position:
        """The same place, counted from the front of the list; from there on no bound is moved."""
        self._by_time = False
        at, before = self._at, self._rows_before(self._at.offset)
        places = tuple(_Place(before + place.offset, place.keys) for place in at.places)
        # Where nothing was met, what others have read shows the place.
        overlap = at.overlap if self._marks else _FEWEST_BACK
        return _Position(self._origin, 0, before + at.offset, 0, overlap, places, at.tail, at.ranks)

    def _rows_before(self, read: int) -> int:
        """How many rows stand in front of the window of which so many were read, where its end may be near."""
        return self._at.before if self._top is None else max(self._at.before, self._top.rows_in_all - read)

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

    def _refuse_repetition(self, page: Page, overlap: int, *, is_barren: bool) -> None:
        # What overlaps is no repetition: with short pages it may be nearly all of each.
        self._barren = self._barren + max(1, page.rows - overlap) if is_barren else 0
        if self._barren > _RETURNS * len(self.seen) + SPARE_PAGES * page.limit:
            self._barren = 0
            raise ServiceError(Trouble.UNEXPECTED, "the same rows come again and again")


def _end_of(time_ms: int, *, exact: bool) -> int:
    """The last moment that this time may stand for: one that was read from a text has lost its fractions."""
    if not exact:
        return time_ms + 59_999
    return time_ms if time_ms % 1000 else time_ms + 999
