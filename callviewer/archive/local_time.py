"""Local hours and days in SQL: the zone is asked for its changes of clocks, not once a call."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Final

from callviewer.calls.followup import LONGEST_WAIT_MS, Wait
from callviewer.calls.insights_clock import (
    DAY_MS,
    HOUR_MS,
    LONGEST_DAY_MS,
    MONDAY_MS,
    WEEK_H,
    Stretch,
    stretches_between,
)
from callviewer.calls.query import HourOfWeek

Interval = tuple[int | None, int | None]
"""Half-open, UTC ms; None where it has no beginning or no end."""

_END_MS: Final = 4_102_444_800_000
"""The year 2100; what comes later is taken to be as far ahead of UTC as it is then."""


def is_in_hour(moment: str, hour: HourOfWeek, zone: tzinfo, interval: Interval) -> str:
    """That a moment is in this hour of the week.

    Args:
        moment: The SQL of a time in UTC ms, not negative.
        hour: Which hour.
        zone: The local zone.
        interval: Where the moment is looked for.
    """
    return f"{_local_ms(moment, zone, interval)} / {HOUR_MS} % {WEEK_H} = {hour.weekday * 24 + hour.hour}"


def waited(wait: Wait, moment: str, answer: str, zone: tzinfo, interval: Interval) -> str:
    """That somebody waited so long from one moment to the other; not for those whom nobody called back.

    Args:
        wait: How long.
        moment: The SQL of the time of the missed call, UTC ms.
        answer: That of the call back. What seems to be earlier was at once.
        zone: The local zone.
        interval: Where the missed call is looked for.
    """
    span = f"max({answer} - {moment}, 0)"
    if wait in LONGEST_WAIT_MS:
        places = list(LONGEST_WAIT_MS)
        shorter = places[: places.index(wait)]
        above = LONGEST_WAIT_MS[shorter[-1]] if shorter else -1
        return f"{span} > {above} AND {span} <= {LONGEST_WAIT_MS[wait]}"
    start_ms, end_ms = interval
    both = (start_ms, None if end_ms is None else end_ms + LONGEST_DAY_MS)
    days = [f"{_local_ms(each, zone, both)} / {DAY_MS}" for each in (moment, answer)]
    # The day is asked for only where it could be the same one: that takes longer.
    is_same_day = f"{span} <= {LONGEST_DAY_MS} AND {days[0]} = {days[1]}"
    return f"{span} > {LONGEST_WAIT_MS[Wait.HOURS_8]} AND {'' if wait is Wait.SAME_DAY else 'NOT '}({is_same_day})"


def _local_ms(moment: str, zone: tzinfo, interval: Interval) -> str:
    """How long before a moment a Monday began of which all local times are later, in ms of the local clock."""
    start_ms, end_ms = interval
    found = stretches_between(zone, max(start_ms or 0, 0), _END_MS if end_ms is None else end_ms)
    if not found:
        return moment
    # A Monday far back keeps all from being negative.
    return f"({moment} + {_offset(moment, found)} + {MONDAY_MS})"


def _offset(moment: str, found: Sequence[Stretch]) -> str:
    """How far local time is ahead at a moment; halved again and again, for it is asked of each call."""
    if len(found) == 1:
        return f"({found[0].offset_ms})"
    middle = len(found) // 2
    earlier, later = _offset(moment, found[:middle]), _offset(moment, found[middle:])
    return f"iif({moment} < {found[middle].start_ms}, {earlier}, {later})"
