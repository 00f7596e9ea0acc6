"""When somebody can be reached best, told by the hours in which the number answered or called before."""

import enum
from collections.abc import Iterable, Set
from datetime import datetime, tzinfo
from typing import Final, NamedTuple

FEWEST: Final = 5
"""With fewer calls than this nothing is said."""
_SHARE: Final = 0.5
"""The hours must hold at least this part of the calls."""
_LONGEST_H: Final = 6
"""Hours that are no narrower than this say nothing."""
_MOSTLY: Final = 0.9
_HOURS: Final = 24
WEEKEND: Final = frozenset({5, 6})
"""Saturday and Sunday; Monday is 0. Elsewhere it is another."""


class Days(enum.StrEnum):
    """The days of the week on which a number is reached."""

    ANY = "any"
    WEEKDAYS = "weekdays"
    WEEKENDS = "weekends"


class BestHours(NamedTuple):
    """When somebody can be reached best.

    Attributes:
        days: On which days.
        first: From the beginning of this hour on, 0 to 23, by the reader's clock.
        until: Up to the beginning of this hour, 1 to 24; less than `first` where midnight lies between.
    """

    days: Days
    first: int
    until: int


def best_hours(times_ms: Iterable[int], zone: tzinfo, weekend: Set[int] = WEEKEND) -> BestHours | None:
    """The shortest stretch of the day that holds at least half of the calls; of equals the fuller, then the earlier.

    Args:
        times_ms: When the number answered or called, UTC ms.
        zone: The reader's zone.
        weekend: The days of the reader's weekend; Monday is 0.

    Returns:
        None where there are fewer than `FEWEST` calls, or they are spread over the day.
    """
    moments = [datetime.fromtimestamp(each / 1000, zone) for each in times_ms]
    if len(moments) < FEWEST:
        return None
    calls = [0] * _HOURS
    for moment in moments:
        calls[moment.hour] += 1
    for length in range(1, _LONGEST_H + 1):
        sums = [sum(calls[(first + hour) % _HOURS] for hour in range(length)) for first in range(_HOURS)]
        most = max(sums)
        if most >= _SHARE * len(moments):
            first = sums.index(most)
            until = (first + length) % _HOURS or _HOURS
            return BestHours(_days(moments, weekend), first, until)
    return None


def _days(moments: list[datetime], weekend: Set[int]) -> Days:
    at_weekend = sum(moment.weekday() in weekend for moment in moments)
    if at_weekend >= _MOSTLY * len(moments):
        return Days.WEEKENDS
    if at_weekend <= (1 - _MOSTLY) * len(moments):
        return Days.WEEKDAYS
    return Days.ANY
