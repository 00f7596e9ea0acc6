"""Local hours of many moments at once: the zone is asked once a day, not once a call."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Final, NamedTuple

from callviewer.calls.dates import day_interval
from callviewer.calls.query import DayRange

HOUR_MS: Final = 3_600_000
DAY_MS: Final = 24 * HOUR_MS
LONGEST_DAY_MS: Final = 26 * HOUR_MS
WEEK_MS: Final = 7 * DAY_MS
WEEK_H: Final = 7 * 24
MONDAY_MS: Final = 3 * DAY_MS
"""What makes the first of January 1970, a Thursday, that many days after a Monday."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


class Stretch(NamedTuple):
    """A time in which clocks are not changed: half-open, UTC ms, and how far local time is ahead."""

    start_ms: int
    end_ms: int
    offset_ms: int


def stretches(zone: tzinfo, start_ms: int, end_ms: int) -> Iterator[Stretch]:
    """The stretches from `start_ms` to `end_ms`, one after the other.

    No zone has changed its clocks twice within a day.
    """
    begin, offset = start_ms, offset_at(zone, start_ms)
    at = start_ms
    while at < end_ms:
        ahead = min(at + DAY_MS, end_ms)
        if offset_at(zone, ahead) != offset:
            change = _change(zone, at, ahead)
            yield Stretch(begin, change, offset)
            begin, offset = change, offset_at(zone, change)
        at = ahead
    if begin < end_ms:
        yield Stretch(begin, end_ms, offset)


@lru_cache(maxsize=4)
def stretches_between(zone: tzinfo, start_ms: int, end_ms: int) -> tuple[Stretch, ...]:
    """The stretches from `start_ms` to `end_ms`, kept: those of many years take a while."""
    return tuple(stretches(zone, start_ms, end_ms))


def offset_at(zone: tzinfo, time_ms: int) -> int:
    """How far local time is ahead of UTC at a moment, in ms."""
    ahead = datetime.fromtimestamp(time_ms // 1000, zone).utcoffset()
    return 0 if ahead is None else ahead // _MILLISECOND


def local_day(zone: tzinfo, time_ms: int) -> int:
    """A number of the local day of a moment, one more each day."""
    return (time_ms + offset_at(zone, time_ms)) // DAY_MS


def hour_of_week(days: DayRange, weekday: int, hour: int, zone: tzinfo) -> list[tuple[int, int]]:
    """When it was this hour on this weekday, within these days: half-open intervals of UTC ms, in their order.

    An hour that clocks jump over gives none, one that comes twice gives both.

    Args:
        days: Which days; both ends given.
        weekday: 0 for Monday to 6 for Sunday, by the local calendar.
        hour: 0 to 23, by the local clock.
        zone: The local zone.
    """
    start_ms, end_ms = day_interval(days, zone)
    if start_ms is None or end_ms is None:
        raise ValueError("the days have no end")
    wanted = weekday * DAY_MS + hour * HOUR_MS
    found: list[tuple[int, int]] = []
    for stretch in stretches(zone, start_ms, end_ms):
        shift = stretch.offset_ms + MONDAY_MS
        first = (stretch.start_ms + shift - wanted - HOUR_MS) // WEEK_MS + 1
        begin = first * WEEK_MS + wanted - shift
        while begin < stretch.end_ms:
            piece = (max(begin, stretch.start_ms), min(begin + HOUR_MS, stretch.end_ms))
            # What a change of clocks cut in two is one again where both parts touch.
            if found and found[-1][1] == piece[0]:
                piece = (found.pop()[0], piece[1])
            found.append(piece)
            begin += WEEK_MS
    return found


def _change(zone: tzinfo, before: int, after: int) -> int:
    """The first moment after a change of clocks that lies between two moments."""
    old = offset_at(zone, before)
    while after - before > 1:
        middle = (before + after) // 2
        if offset_at(zone, middle) == old:
            before = middle
        else:
            after = middle
    return after
