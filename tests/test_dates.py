"""Days and moments across zones, clock changes and formats."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.calls.dates import (
    MissedDate,
    Preset,
    day_interval,
    preset_days,
    read_missed,
    service_days,
    zone_named,
)
from callviewer.calls.query import ANY_TIME, DayRange

HOUR_MS = 3_600_000
ARABIC_INDIC = {ord("0") + value: 0x660 + value for value in range(10)}
ZONES: list[tzinfo] = [
    UTC,
    *map(
        ZoneInfo,
        [
            "America/Sao_Paulo",
            "Europe/Berlin",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Africa/Cairo",
            "Pacific/Apia",
            "America/St_Johns",
            "America/Scoresbysund",
            "UTC",
        ],
    ),
    timezone(timedelta(hours=-12)),
    timezone(timedelta(hours=14)),
]
zones = st.sampled_from(ZONES)
days = st.dates(date(1990, 1, 2), date(2099, 12, 30))
local_times = st.builds(datetime.combine, days, st.times())


def ms(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> int:
    return int(datetime(year, month, day, hour, minute, second, tzinfo=UTC).timestamp()) * 1000


def one_day(day: date, zone: tzinfo) -> tuple[int, int]:
    start, end = day_interval(DayRange(day, day), zone)
    assert start is not None
    assert end is not None
    return start, end


# Days


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        (date(2026, 6, 1), "Europe/Berlin", 24),
        (date(2026, 3, 29), "Europe/Berlin", 23),
        (date(2026, 10, 25), "Europe/Berlin", 25),
        (date(2018, 11, 4), "America/Sao_Paulo", 23),
        (date(2018, 2, 17), "America/Sao_Paulo", 25),
        (date(2026, 10, 4), "Australia/Lord_Howe", 23.5),
        (date(2026, 4, 5), "Australia/Lord_Howe", 24.5),
        (date(2011, 12, 30), "Pacific/Apia", 0),
        (date(2011, 12, 31), "Pacific/Apia", 24),
    ],
)
def test_a_day_is_as_long_as_its_clocks_make_it(day: date, zone: str, hours: float) -> None:
    start, end = one_day(day, ZoneInfo(zone))
    assert (end - start) / HOUR_MS == hours


def test_a_day_without_midnight_begins_with_its_first_moment() -> None:
    start, _ = one_day(date(2018, 11, 4), ZoneInfo("America/Sao_Paulo"))
    assert start == ms(2018, 11, 4, 3)


def test_a_day_begins_where_a_jump_over_its_midnight_ends() -> None:
    # Toronto in 1919 moved its clocks from 23:30 to 00:30.
    zone = ZoneInfo("America/Toronto")
    start, _ = one_day(date(1919, 3, 31), zone)
    first = datetime.fromtimestamp(start / 1000, zone)
    assert (first.date(), first.hour, first.minute) == (date(1919, 3, 31), 0, 30)
    assert datetime.fromtimestamp(start / 1000 - 0.001, zone).date() == date(1919, 3, 30)


@given(days, zones)
def test_each_day_ends_where_the_next_one_begins(day: date, zone: tzinfo) -> None:
    _, end = one_day(day, zone)
    next_start, next_end = one_day(day + timedelta(days=1), zone)
    assert end == next_start
    assert next_start <= next_end


@given(days, zones)
def test_a_day_holds_its_own_moments_and_no_others(day: date, zone: tzinfo) -> None:
    start, end = one_day(day, zone)
    if start == end:
        return
    assert datetime.fromtimestamp(start / 1000, zone).date() == day
    assert datetime.fromtimestamp((end - 1) / 1000, zone).date() <= day
    assert datetime.fromtimestamp(end / 1000, zone).date() > day


@given(days, days, zones)
def test_a_range_runs_from_its_first_day_to_the_end_of_its_last(one: date, other: date, zone: tzinfo) -> None:
    first, last = sorted((one, other))
    assert day_interval(DayRange(first, last), zone) == (one_day(first, zone)[0], one_day(last, zone)[1])


def test_open_ends_stay_open() -> None:
    assert day_interval(ANY_TIME, UTC) == (None, None)
    assert day_interval(DayRange(None, date(2026, 1, 1)), UTC) == (None, ms(2026, 1, 2))
    assert day_interval(DayRange(date(2026, 1, 1), None), UTC) == (ms(2026, 1, 1), None)


def test_a_range_the_wrong_way_round_is_repaired() -> None:
    assert day_interval(DayRange(date(2026, 1, 5), date(2026, 1, 1)), UTC) == (ms(2026, 1, 1), ms(2026, 1, 6))


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_the_first_and_the_last_day_of_the_calendar_can_be_asked_for(zone: tzinfo) -> None:
    start, end = day_interval(DayRange(date.min, date.max), zone)
    assert start is not None
    assert end is None


@given(days, days, zones, zones, zones)
def test_the_days_asked_of_the_service_cover_the_interval_in_whatever_zone_it_counts(
    one: date, other: date, zone: tzinfo, missed_zone: tzinfo, service_zone: tzinfo
) -> None:
    first, last = sorted((one, other))
    start, end = one_day(first, zone)[0], one_day(last, zone)[1]
    first_asked, last_asked = service_days((start, end), missed_zone)
    assert first_asked is not None
    assert last_asked is not None
    # No two of these zones are further apart than 26 hours.
    assert one_day(first_asked, service_zone)[0] - 2 * HOUR_MS <= start
    assert end <= one_day(last_asked, service_zone)[1] + 2 * HOUR_MS


def test_the_service_is_asked_for_one_day_more_at_each_end() -> None:
    interval = day_interval(DayRange(date(2026, 5, 10), date(2026, 5, 11)), UTC)
    assert service_days(interval, UTC) == (date(2026, 5, 9), date(2026, 5, 12))


def test_the_service_is_asked_in_the_zone_of_the_missed_list() -> None:
    interval = day_interval(DayRange(date(2026, 5, 10), date(2026, 5, 10)), ZoneInfo("Pacific/Auckland"))
    assert service_days(interval, UTC) == (date(2026, 5, 8), date(2026, 5, 11))


def test_an_open_interval_asks_the_service_for_open_days() -> None:
    assert service_days((None, None), UTC) == (None, None)


# Presets


@pytest.mark.parametrize(
    ("preset", "expected"),
    [
        (Preset.ANY, ANY_TIME),
        (Preset.OWN, ANY_TIME),
        (Preset.TODAY, DayRange(date(2026, 3, 15), date(2026, 3, 15))),
        (Preset.YESTERDAY, DayRange(date(2026, 3, 14), date(2026, 3, 14))),
        (Preset.LAST_7, DayRange(date(2026, 3, 9), date(2026, 3, 15))),
        (Preset.LAST_30, DayRange(date(2026, 2, 14), date(2026, 3, 15))),
        (Preset.THIS_MONTH, DayRange(date(2026, 3, 1), date(2026, 3, 15))),
        (Preset.LAST_MONTH, DayRange(date(2026, 2, 1), date(2026, 2, 28))),
    ],
)
def test_a_preset_means_its_days(preset: Preset, expected: DayRange) -> None:
    assert preset_days(preset, date(2026, 3, 15)) == expected


def test_last_month_in_january_is_december() -> None:
    assert preset_days(Preset.LAST_MONTH, date(2026, 1, 31)) == DayRange(date(2025, 12, 1), date(2025, 12, 31))


@given(st.sampled_from(Preset), days)
def test_no_preset_reaches_beyond_today(preset: Preset, today: date) -> None:
    meant = preset_days(preset, today)
    assert meant == meant.repaired()
    assert meant.last is None or meant.last <= today


# The missed list's dates


@pytest.mark.parametrize(
    "text",
    [
        "2026-09-03 13:02:05",
        "  2026-09-03 13:02:05\n",
        "2026-09-03  13:02:05",
        "2026-9-3 13:2:5",
        "2026-09-03T13:02:05",
        "2026-09-03t13:02:05",
        "2026-09-03, 13:02:05",
        "2026/09/03 13:02:05",
        "2026.09.03 13.02.05",
        "03/09/2026 13:02:05",
        "3/9/2026, 1:02:05 PM",
        "03.09.2026 13:02:05",
        "03-09-2026 13:02:05",
        "03/09/2026 1:02:05 p.m.",
        "03/09/2026 01:02:05\u202fPM",
        "2026-09-03 13:02:05 PM",
        "2026-09-03 13:02:05 UTC",
        "2026-09-03 13:02:05 GMT",
        "2026-09-03T13:02:05Z",
        "2026-09-03T13:02:05+00:00",
        "2026-09-03 13:02:05.000",
        "2026-09-03 13:02:05,000000",
        "2026-09-03T13:02:05.000000000Z",
        "\u200e2026-09-03 13:02:05",
        "2026-09-03 13:02:05".translate(ARABIC_INDIC),
        "1788440525",
        "1788440525000",
    ],
)
def test_every_likely_form_of_a_moment_is_read(text: str) -> None:
    assert read_missed(text, UTC) == MissedDate(ms(2026, 9, 3, 13, 2, 5), exact=True)


@pytest.mark.parametrize("text", ["2026-09-03 13:02", "3/9/2026 1:02 PM", "2026-09-03T13:02Z", "2026-9-3 13:02 +0000"])
def test_a_moment_without_seconds_is_not_exact(text: str) -> None:
    assert read_missed(text, UTC) == MissedDate(ms(2026, 9, 3, 13, 2), exact=False)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-20T22:07:44+01:00",
        "2026-03-20 22:07:44 +0100",
        "2026-03-20 22:07:44+01",
        "2026-03-20 22:07:44 +1",
        "2026-03-20 22:07:44 GMT+01:00",
        "2026-03-20 22:07:44 UTC+1",
        "20/03/2026 10:07:44 PM +01:00",
        "2026-03-20T16:07:44-05:00",
        "2026-03-20T21:07:44Z",
    ],
)
@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_an_offset_of_its_own_wins_over_the_zone(text: str, zone: tzinfo) -> None:
    assert read_missed(text, zone).time_ms == ms(2026, 3, 20, 21, 7, 44)


def test_an_offset_of_its_own_wins_where_the_text_is_as_long_as_the_likeliest_form() -> None:
    read = read_missed("2026-03-20 22:07+01", ZoneInfo("Asia/Kathmandu"))
    assert read == MissedDate(ms(2026, 3, 20, 21, 7), exact=False)


def test_fractions_of_a_second_are_kept_to_the_millisecond() -> None:
    assert read_missed("2026-09-03 13:02:05.1239", UTC).time_ms == ms(2026, 9, 3, 13, 2, 5) + 123


def test_twelve_hours_are_read_around_noon_and_midnight() -> None:
    assert read_missed("2026-09-03 12:30 AM", UTC).time_ms == ms(2026, 9, 3, 0, 30)
    assert read_missed("2026-09-03 12:30 PM", UTC).time_ms == ms(2026, 9, 3, 12, 30)


def test_the_day_comes_first_unless_there_is_no_such_month() -> None:
    assert read_missed("03/09/2026 00:00", UTC).time_ms == ms(2026, 9, 3)
    assert read_missed("09/13/2026 00:00", UTC).time_ms == ms(2026, 9, 13)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "yesterday",
        "null",
        "2026-09-03",
        "13:02:05",
        "2026-02-30 13:02:05",
        "2026-13-01 13:02:05",
        "13/13/2026 10:00",
        "2026-09-03 25:00:00",
        "2026-09-03 12:60",
        "2026-09/03 12:00",
        "2026-09-03 12:00:00 +99:00",
        "2026-09-03 12:00:00 and more",
        "0000-00-00 00:00:00",
        "0001-01-01 00:00:00",
        "1989-12-30 23:59:59",
        "2100-01-02 00:00:00",
        "9999-12-31 23:59:59",
        "0",
        "-1",
        "1" * 30,
        "9" * 5000,
        "2" * 1_000_000,
        "\ud800",
        "²",
    ],
)
@pytest.mark.parametrize("zone", [UTC, ZoneInfo("Asia/Kathmandu"), timezone(timedelta(hours=-12))], ids=str)
def test_what_is_no_moment_is_not_read(text: str, zone: tzinfo) -> None:
    assert read_missed(text, zone).time_ms is None


@given(st.text() | st.from_regex(r"\A[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}[ T][0-9:.]{1,12}\Z"), zones)
def test_any_text_is_read_or_refused_without_a_fault(text: str, zone: tzinfo) -> None:
    time_ms = read_missed(text, zone).time_ms
    assert time_ms is None or ms(1990, 1, 1) <= time_ms < ms(2100, 1, 1)


@given(local_times, zones)
def test_the_quick_way_and_the_patient_way_agree(moment: datetime, zone: tzinfo) -> None:
    quick = read_missed(f"{moment:%Y-%m-%d %H:%M:%S}", zone)
    assert quick.exact
    assert quick == read_missed(f"{moment:%d/%m/%Y  %H:%M:%S}", zone)


@given(local_times, zones)
def test_a_moment_written_in_its_zone_is_read_back(moment: datetime, zone: tzinfo) -> None:
    moment = moment.replace(microsecond=0, fold=0, tzinfo=zone)
    time_ms = read_missed(f"{moment:%Y-%m-%d %H:%M:%S}", zone).time_ms
    assert time_ms == round(moment.timestamp() * 1000)


def test_a_time_that_happens_twice_means_the_first() -> None:
    assert read_missed("2026-10-25 02:30:00", ZoneInfo("Europe/Berlin")).time_ms == ms(2026, 10, 25, 0, 30)


def test_a_time_that_clocks_jump_over_is_moved_on_by_the_jump() -> None:
    berlin, sao_paulo = ZoneInfo("Europe/Berlin"), ZoneInfo("America/Sao_Paulo")
    assert read_missed("2026-03-29 02:30:00", berlin).time_ms == ms(2026, 3, 29, 1, 30)
    assert read_missed("2018-11-04 00:30", sao_paulo).time_ms == ms(2018, 11, 4, 3, 30)


# Zones


def test_a_zone_is_found_by_its_name() -> None:
    zone = zone_named("America/Sao_Paulo")
    assert zone is not None
    assert datetime(2026, 1, 1, tzinfo=zone).utcoffset() == timedelta(hours=-3)
    assert zone_named("UTC") is UTC


@pytest.mark.parametrize("name", ["", "Nowhere/Land", "America", "../etc/passwd", "/etc/passwd", "a\0b", "\ud800"])
def test_an_unknown_zone_is_none(name: str) -> None:
    assert zone_named(name) is None


@given(st.text())
def test_no_zone_name_is_a_fault(name: str) -> None:
    zone_named(name)
