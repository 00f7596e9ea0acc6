"""Local times in files, compared with the slow and obvious way."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.export.moments import Moments

ZONES = (
    "America/Sao_Paulo",
    "America/St_Johns",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Europe/Berlin",
    "Pacific/Apia",
    "UTC",
)
TIMES = st.integers(0, 4_102_444_800_000)
BERLIN = ZoneInfo("Europe/Berlin")
SPRING_MS = int(datetime(2026, 3, 29, 1, tzinfo=UTC).timestamp() * 1000)


def obvious(time_ms: int, zone: ZoneInfo) -> datetime:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=time_ms)).astimezone(zone)


@given(st.lists(TIMES | st.none()), st.sampled_from(ZONES))
def test_local_times_are_right_in_every_zone(times: list[int | None], name: str) -> None:
    zone = ZoneInfo(name)

    assert Moments(zone).local(times) == [
        "" if time_ms is None else obvious(time_ms, zone).isoformat(timespec="seconds") for time_ms in times
    ]


@pytest.mark.parametrize("name", ZONES)
def test_local_times_are_right_in_every_hour_of_some_years(name: str) -> None:
    zone, start = ZoneInfo(name), int(datetime(2009, 1, 1, tzinfo=UTC).timestamp() * 1000)
    times = [start + hour * 3_600_000 + 59_999 for hour in range(3 * 366 * 24)]
    moments = Moments(zone)

    told = [text for at in range(0, len(times), 500) for text in moments.local(times[at : at + 500])]

    assert told == [obvious(time_ms, zone).isoformat(timespec="seconds") for time_ms in times]


@given(st.lists(TIMES, min_size=1), st.sampled_from(ZONES))
def test_moments_side_by_side_say_what_each_says_alone(times: list[int], name: str) -> None:
    moments = Moments(ZoneInfo(name))
    alone = zip(moments.local(times), moments.utc(times), map(str, times), strict=True)

    assert moments.side_by_side(times, ";") in ([";".join(each) for each in alone], [])


def test_moments_are_told_side_by_side_where_clocks_are_whole_hours_off() -> None:
    moments = Moments(BERLIN)

    assert moments.side_by_side([SPRING_MS - 86_400_000 + 125], ",") == [
        "2026-03-28T02:00:00+01:00,2026-03-28T01:00:00.125Z,1774659600125"
    ]


@pytest.mark.parametrize("unusual", [None, SPRING_MS, 10**17])
def test_an_unusual_moment_is_not_told_side_by_side_with_others(unusual: int | None) -> None:
    assert Moments(BERLIN).side_by_side([0, unusual], ",") == []


def test_the_hour_that_clocks_jump_over_does_not_occur() -> None:
    assert Moments(BERLIN).local([SPRING_MS - 1, SPRING_MS]) == [
        "2026-03-29T01:59:59+01:00",
        "2026-03-29T03:00:00+02:00",
    ]


@given(st.lists(TIMES | st.none()))
def test_utc_times_keep_their_milliseconds(times: list[int | None]) -> None:
    told = Moments(BERLIN).utc(times)

    assert all(text.endswith("Z") for text, time_ms in zip(told, times, strict=True) if time_ms is not None)
    read = [datetime.fromisoformat(text) if text else None for text in told]
    assert read == [None if time_ms is None else obvious(time_ms, ZoneInfo("UTC")) for time_ms in times]


@pytest.mark.parametrize("absurd", [10**17, -(10**17), 10**40])
def test_an_absurd_time_is_not_told_and_spoils_no_other(absurd: int) -> None:
    moments = Moments(BERLIN)

    assert moments.local([absurd, 0]) == ["", "1970-01-01T01:00:00+01:00"]
    assert moments.utc([absurd, 0]) == ["", "1970-01-01T00:00:00.000Z"]
    assert (moments.local_serial(absurd), moments.utc_serial(absurd)) == (None, None)


@given(st.integers(86_400_000, 4_102_444_800_000), st.sampled_from(ZONES))
def test_a_spreadsheet_counts_the_same_local_time(time_ms: int, name: str) -> None:
    found = Moments(ZoneInfo(name)).local_serial(time_ms)

    assert found is not None
    serial, offset = found
    local = datetime(1899, 12, 30, tzinfo=UTC) + timedelta(seconds=round(serial * 86_400))
    expected = obvious(time_ms, ZoneInfo(name))
    assert local == expected.replace(tzinfo=UTC, microsecond=0)
    assert expected.isoformat(timespec="seconds").endswith(offset)


@given(st.integers(86_400_000, 253_402_300_799_999))
def test_a_spreadsheet_counts_utc_to_the_millisecond(time_ms: int) -> None:
    serial = Moments.utc_serial(time_ms)

    assert serial is not None
    assert round((serial - 25_569) * 86_400_000) == time_ms
