"""Local hours of many moments at once, across changes of the clocks."""

from datetime import date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.calls.dates import day_interval
from callviewer.calls.insights_clock import hour_of_week, local_day, offset_at, stretches
from callviewer.calls.query import ANY_TIME, DayRange
from tests.clock_changes import CHANGES, local, ms

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS


@given(st.sampled_from(CHANGES), st.integers(-400, 400), st.integers(1, 10_000))
def test_stretches_say_the_offset_of_every_moment(change: tuple[str, datetime], days: int, hours: int) -> None:
    zone, start = ZoneInfo(change[0]), ms(change[1]) + days * 24 * HOUR_MS
    end = start + hours * HOUR_MS
    found = list(stretches(zone, start, end))
    assert (found[0].start_ms, found[-1].end_ms) == (start, end)
    for one, other in pairwise(found):
        assert one.end_ms == other.start_ms
        assert one.offset_ms != other.offset_ms
    for stretch in found:
        for moment in (stretch.start_ms, (stretch.start_ms + stretch.end_ms) // 2, stretch.end_ms - 1):
            assert stretch.offset_ms == offset_at(zone, moment)


def test_there_is_no_stretch_of_nothing() -> None:
    assert list(stretches(BERLIN, 5, 5)) == []


@given(st.sampled_from(CHANGES), st.integers(0, 6), st.integers(0, 23), st.integers(0, 20), st.integers(0, 20))
def test_the_intervals_of_a_cell_hold_just_its_moments(
    change: tuple[str, datetime], weekday: int, hour: int, earlier: int, later: int
) -> None:
    zone, middle = ZoneInfo(change[0]), change[1].astimezone(ZoneInfo(change[0])).date()
    days = DayRange(middle - timedelta(days=earlier), middle + timedelta(days=later))
    found = hour_of_week(days, weekday, hour, zone)
    assert found == sorted(found)
    start, end = day_interval(days, zone)
    assert start is not None
    assert end is not None
    for moment in range(start, end, 15 * MINUTE_MS):
        clock = local(moment, zone)
        inside = any(first <= moment < last for first, last in found)
        assert inside == (clock.weekday() == weekday and clock.hour == hour)
    assert all(start <= first < last <= end for first, last in found)


def test_an_hour_that_clocks_jump_over_is_empty_and_one_that_comes_twice_is_long() -> None:
    spring, autumn = (DayRange(day, day) for day in (date(2026, 3, 29), date(2026, 10, 25)))
    assert hour_of_week(spring, 6, 2, BERLIN) == []
    [(start, end)] = hour_of_week(autumn, 6, 2, BERLIN)
    assert end - start == 2 * HOUR_MS


def test_days_without_an_end_have_no_intervals() -> None:
    with pytest.raises(ValueError, match="no end"):
        hour_of_week(ANY_TIME, 0, 0, BERLIN)


def test_a_local_day_is_the_next_one_after_midnight() -> None:
    zone = timezone(timedelta(hours=5, minutes=45))
    midnight = ms(datetime(2026, 11, 20, tzinfo=zone))
    assert local_day(zone, midnight) == local_day(zone, midnight - 1) + 1
