"""When somebody can be reached best."""

from datetime import datetime
from zoneinfo import ZoneInfo

from callviewer.calls.reach import BestHours, Days, best_hours

ZONE = ZoneInfo("America/Sao_Paulo")


def at(day: int, hour: int, minute: int = 0) -> int:
    """A moment in November 2026, UTC ms; the 16th is a Monday."""
    return round(datetime(2026, 11, day, hour, minute, tzinfo=ZONE).timestamp() * 1000)


def test_four_calls_say_nothing() -> None:
    assert best_hours([at(16, 9)] * 4, ZONE) is None


def test_five_calls_in_one_hour_say_when() -> None:
    assert best_hours([at(day, 9, day) for day in range(16, 21)], ZONE) == BestHours(Days.WEEKDAYS, 9, 10)


def test_hours_may_lie_around_midnight() -> None:
    times = [at(16, 23), at(17, 23), at(18, 0), at(19, 0), at(20, 12), at(21, 6), at(22, 18)]
    assert best_hours(times, ZONE) == BestHours(Days.ANY, 23, 1)


def test_the_last_hour_of_the_day_ends_at_24() -> None:
    assert best_hours([at(day, 23) for day in range(16, 21)], ZONE) == BestHours(Days.WEEKDAYS, 23, 24)


def test_weekends_are_told() -> None:
    assert best_hours([at(21, 10), at(22, 10), at(21, 10), at(22, 10), at(21, 10)], ZONE) == BestHours(
        Days.WEEKENDS, 10, 11
    )


def test_the_weekend_is_that_of_the_region() -> None:
    fridays_and_saturdays = [at(day, 10) for day in (13, 14, 20, 21, 27)]
    assert best_hours(fridays_and_saturdays, ZONE) == BestHours(Days.ANY, 10, 11)
    assert best_hours(fridays_and_saturdays, ZONE, frozenset({4, 5})) == BestHours(Days.WEEKENDS, 10, 11)


def test_calls_all_over_the_day_say_nothing() -> None:
    assert best_hours([at(16, hour) for hour in range(24)], ZONE) is None


def test_the_reader_s_clock_counts() -> None:
    times = [at(day, 9) for day in range(16, 21)]
    assert best_hours(times, ZoneInfo("Europe/Berlin")) == BestHours(Days.WEEKDAYS, 13, 14)
