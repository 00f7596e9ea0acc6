"""One way down a list, from a moment or from the top to where the calls are known, and how much of it is certain.

What was read is told as a stretch of time in which nothing can be missing. Incoming and outgoing calls are bounded to
the millisecond. Of missed calls neither the zone of the dates nor that of the day bounds is known, so the stretch ends
two days early on either side, and the way goes on two days further up: no two zones are further apart.

Calls without a time stand behind all others and within no bound. Whoever goes down to the end of the list meets them
there; whoever reads down to a moment alone leaves the end to somebody else.
"""

from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from typing import Final

from callviewer.api.request import MOST_ROWS, PageRequest
from callviewer.api.retry import RetryWatch
from callviewer.calls.call import CallKind
from callviewer.history.sync_spans import END, Gap
from callviewer.history.walk import PageSource, Stretch, Top, Walk

_MISSED_SLACK_MS: Final = 2 * 24 * 3600 * 1000
_MINUTE_MS: Final = 60_000
_ROWS_A_WALK: Final = 4_000
"""A walk remembers its rows; after so many a new one begins, so that a long history takes little memory."""
_ROWS_OF_SLACK: Final = 10_000
"""The same where a new walk reads some rows again: more seldom."""
_WORTH_SLACKS: Final = 10
"""For the same reason it has to begin well below the one before."""
FEWEST_READ: Final = 16
"""After so many pages of a way it is a long one, and can be guessed how many are left."""
FEWEST_SHARED: Final = 16
"""With fewer pages left it is not worth while to share the way."""


class Descent:
    """A way down through one gap.

    A step that fails or is cancelled changes nothing: it can be tried again.

    Attributes:
        covered: First and last millisecond of what is certain by now; None where nothing is.
        is_done: Whether the other end of the gap, or the end of the list, was reached.
        is_certain: Whether the last step's calls tell by their times what is covered.
    """

    def __init__(
        self,
        source: PageSource,
        kind: CallKind,
        zone: tzinfo,
        gap: Gap,
        *,
        now_ms: int,
        rows_above: int = 0,
        rows_in_all: int = 0,
    ) -> None:
        """Begin at the upper end of `gap`.

        Args:
            source: Who answers.
            kind: Which list.
            zone: The zone of the missed list's dates.
            gap: From where to where.
            now_ms: UTC ms; calls from the future tell nothing about what has been covered.
            rows_above: How many calls stand above the gap, as far as is known; a wrong number costs time alone.
            rows_in_all: How many calls the list has at least; the same is true of it.
        """
        self.covered: tuple[int, int] | None = None
        self.is_done = False
        self.is_certain = True
        self._source = source
        self._kind = kind
        self._zone = zone
        self._slack = _MISSED_SLACK_MS if kind is CallKind.MISSED else 0
        self._high, self._target = gap
        self._first = self._high
        self._latest = now_ms
        self._reach: int | None = None
        self._lowest: int | None = None
        self._has_ended = False
        self._is_orderly = True
        self._steps = 0
        self._rows_in_all = rows_in_all
        self._walk = self._walk_from(self._high, rows_above)
        self._walk_top = self._high

    async def step(self, watch: RetryWatch | None = None) -> Stretch:
        """The next calls on the way down.

        Raises:
            ServiceError: As the source does.
        """
        stretch = await self._walk.step(watch)
        self._steps += 1
        self._follow(stretch)
        # A short page may be a mishap of the service: the end counts when a second look finds nothing more.
        if stretch.is_last and self._has_ended and not stretch.calls:
            end = END if self._sees_end else self._target + 1
            self.covered = end, end if self._high is None else self._high
            self.is_done = True
        self._has_ended = stretch.is_last
        return stretch

    @property
    def may_be_shared(self) -> bool:
        """Whether somebody else can read a part of the way: where times are bounds, and the end is not yet seen."""
        is_open = self.is_certain and not (self.is_done or self._has_ended)
        return is_open and self._steps >= FEWEST_READ and self._slack == 0

    def lower_half(self, oldest_ms: int) -> Gap | None:
        """Leave the lower half of what is left to somebody else; None where it is too little.

        Args:
            oldest_ms: When the oldest call of the list was, UTC ms.
        """
        if not self.may_be_shared or self.covered is None:
            return None
        low, high = self.covered
        end = max(oldest_ms, self._target)
        if (low - end) * self._steps < (high - low) * FEWEST_SHARED:
            return None
        # Calls of one minute whose seconds are unknown are told apart by their number from its end: all by one reader.
        middle = (low + end) // 2 // _MINUTE_MS * _MINUTE_MS
        if middle <= end:
            return None
        self._target = middle
        return middle, end

    def _follow(self, stretch: Stretch) -> None:
        all_times = [call.time_ms for call in stretch.calls if call.time_ms is not None]
        if self._first is None and all_times:
            self._first = all_times[0]
            times = all_times
        else:
            # A walk that has lost its place meets what has come to the front since, or was read by somebody else.
            times = [time_ms for time_ms in all_times if self._first is not None and time_ms <= self._first]
        self._is_orderly = self._is_orderly and stretch.sorted_as_asked and self._falls(times)
        self.is_certain = self._is_orderly and bool(all_times or not stretch.calls)
        if not (times and self._is_orderly):
            return
        if self._high is None:
            self._high = min(times[0], self._latest) - self._slack - 1
            self._walk_top = self._high
        self._reach = min(times) if self._reach is None else min(self._reach, *times)
        # More rows may follow that share the last one's millisecond.
        low = self._reach + self._slack + 1
        if low <= self._high:
            self.covered = low, self._high
        self.is_done = low <= self._target + 1
        if self.is_done:
            # The target and what lies below it is covered, not wanted, or read by somebody else.
            self.covered = low, max(self._high, self._target)
        if not stretch.is_last:
            self._renew_walk(low - 1)

    def _falls(self, times: list[int]) -> bool:
        """Whether the calls of a walk come newest first, as far as that can be told."""
        # Nearly always each one is before the last.
        if times and (self._lowest is None or times[0] <= self._lowest) and times == sorted(times, reverse=True):
            self._lowest = times[-1]
            return True
        for time_ms in times:
            if self._lowest is not None and time_ms > self._lowest + self._slack:
                return False
            self._lowest = time_ms if self._lowest is None else min(self._lowest, time_ms)
        return True

    def _renew_walk(self, top: int) -> None:
        if len(self._walk.seen) < (_ROWS_OF_SLACK if self._slack else _ROWS_A_WALK) or self._walk_top is None:
            return
        if self._walk_top - top > _WORTH_SLACKS * self._slack:
            self._walk = self._walk_from(top, self._walk.rows)
            self._walk_top = top
            self._lowest = None

    def _walk_from(self, top: int | None, rows_above: int) -> Walk:
        request = PageRequest(self._kind, limit=MOST_ROWS[self._kind])
        self._sees_end = top is None or self._target == END
        if top is None:
            return Walk(self._source, request, self._zone)
        if self._kind is CallKind.MISSED:
            day = datetime.fromtimestamp(top / 1000, self._zone).date() + timedelta(days=1)
            window = replace(request, last_day=day)
        else:
            window = replace(request, to_ms=_end_of(top))
        if not self._sees_end:
            return Walk(self._source, window, self._zone)
        return Walk(self._source, request, self._zone, Top(window, rows_above, self._rows_in_all, top + self._slack))


def _end_of(time_ms: int) -> int:
    """The last moment that this time may stand for: one that the service gave as a text has lost its fractions."""
    for unit_ms in (_MINUTE_MS, 1000):
        if time_ms % unit_ms == 0:
            return time_ms + unit_ms - 1
    return time_ms
