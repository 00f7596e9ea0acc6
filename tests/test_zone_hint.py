"""The zone of missed calls: seen where it must be wrong, left alone where it may be right."""

import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.calls.call import Call, CallKind
from callviewer.calls.zone_hint import better_zone

NOW = datetime(2026, 11, 23, 17, 5, tzinfo=UTC)
BRAZIL = ["America/Noronha", "America/Sao_Paulo", "America/Manaus", "America/Rio_Branco"]
MINUTE = timedelta(minutes=1)


def ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def missed(moment: datetime, zone: str, number: str = "+5511912345678") -> Call:
    return Call(CallKind.MISSED, number, date_text=f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M:%S}")


def other(kind: CallKind, moment: datetime, number: str = "+5511912345678") -> Call:
    return Call(kind, number, time_ms=ms(moment), duration_s=30)


def hint(
    calls: Iterable[Call], used: str, *, home: str = "America/Sao_Paulo", others: Iterable[str] = BRAZIL
) -> str | None:
    return better_zone(calls, used, [home, *others], region="BR", now_ms=ms(NOW))


def called_back(days: int, zone: str, *, with_silence: bool = False) -> list[Call]:
    """A missed call a day, each called back four minutes later; the last one yesterday."""
    calls = []
    for day in range(1, days + 1):
        moment = NOW - timedelta(days=day, hours=day % 5)
        number = f"+55119123456{day:02}"
        calls += [missed(moment, zone, number), other(CallKind.OUTGOING, moment + 4 * MINUTE, number)]
        if with_silence:
            calls.append(other(CallKind.INCOMING, moment + MINUTE))
    if with_silence:
        calls += [other(CallKind.INCOMING, NOW - minutes * MINUTE) for minutes in range(20, 220, 20)]
    return calls


def test_without_calls_there_is_nothing_to_say() -> None:
    assert hint([], "UTC") is None


def test_a_missed_call_in_the_future_shows_a_wrong_zone() -> None:
    calls = [missed(NOW - 5 * MINUTE, "UTC")]
    assert hint(calls, "America/Sao_Paulo") == "UTC"


def test_it_takes_the_computers_zone_where_several_are_possible() -> None:
    calls = [missed(NOW - 5 * MINUTE, "Europe/Berlin")]
    assert hint(calls, "UTC", home="Europe/Berlin", others=["Europe/Moscow"]) == "Europe/Berlin"


def test_it_says_nothing_where_utc_is_as_possible_as_the_computers_zone() -> None:
    calls = [missed(NOW - timedelta(hours=4), "UTC")]
    assert hint(calls, "Pacific/Honolulu") is None


def test_it_says_nothing_where_several_foreign_zones_are_possible() -> None:
    calls = [missed(NOW - 5 * MINUTE, "Europe/Berlin")]
    assert hint(calls, "UTC", home="UTC", others=["Europe/Berlin", "Europe/Moscow"]) is None


def test_calls_back_choose_between_several_possible_zones() -> None:
    calls = [*called_back(8, "Europe/Berlin"), missed(NOW - 5 * MINUTE, "Europe/Berlin")]
    assert hint(calls, "UTC", home="UTC", others=["Europe/Moscow", "Europe/Berlin"]) == "Europe/Berlin"


def test_a_few_minutes_ahead_are_a_matter_of_clocks() -> None:
    assert hint([missed(NOW + 5 * MINUTE, "UTC")], "UTC") is None


def test_a_slow_computer_makes_no_zone_wrong() -> None:
    later = NOW + timedelta(hours=2)
    calls = [missed(later, "UTC"), other(CallKind.INCOMING, later + MINUTE)]
    assert hint(calls, "UTC", home="Europe/Berlin") is None


def test_a_call_that_is_ahead_under_every_zone_is_the_phones_mistake() -> None:
    assert hint([missed(NOW + timedelta(days=400), "UTC")], "UTC") is None


def test_one_stray_call_does_not_outweigh_those_who_were_called_back() -> None:
    stray = missed(NOW + timedelta(hours=2), "America/Sao_Paulo", "+5511900000000")
    assert hint([*called_back(8, "America/Sao_Paulo"), stray], "America/Sao_Paulo") is None


def test_calls_back_hours_away_show_a_wrong_zone() -> None:
    assert hint(called_back(8, "America/Sao_Paulo"), "UTC") == "America/Sao_Paulo"


def test_calls_back_before_the_missed_call_show_a_wrong_zone() -> None:
    assert hint(called_back(8, "UTC"), "America/Sao_Paulo") == "UTC"


def test_a_number_is_known_however_it_is_written() -> None:
    calls = []
    for day in range(1, 9):
        moment = NOW - timedelta(days=2 * day)
        calls += [missed(moment, "America/Sao_Paulo", "+5511912345678")]
        calls += [other(CallKind.OUTGOING, moment + MINUTE, "(11) 91234-5678")]
    assert hint(calls, "UTC") == "America/Sao_Paulo"


def test_hidden_numbers_are_nobody_who_was_called_back() -> None:
    calls = []
    for day in range(1, 9):
        moment = NOW - timedelta(days=2 * day)
        calls += [missed(moment, "America/Sao_Paulo", "-1"), other(CallKind.OUTGOING, moment + MINUTE, "-1")]
    assert hint(calls, "UTC") is None


def test_few_calls_back_are_not_enough() -> None:
    assert hint(called_back(4, "America/Sao_Paulo"), "UTC") is None


def test_few_calls_back_are_enough_where_missed_calls_also_seem_to_have_stopped() -> None:
    assert hint(called_back(4, "America/Sao_Paulo", with_silence=True), "UTC") == "America/Sao_Paulo"


def test_silence_alone_is_not_enough() -> None:
    calls = [call for call in called_back(8, "UTC", with_silence=True) if call.kind is not CallKind.OUTGOING]
    assert hint(calls, "UTC") is None


def test_the_right_zone_stays() -> None:
    assert hint(called_back(20, "UTC"), "UTC") is None
    assert hint(called_back(20, "America/Sao_Paulo"), "America/Sao_Paulo") is None


def test_somebody_called_all_day_long_proves_nothing() -> None:
    calls = [missed(NOW - timedelta(hours=hours), "America/Sao_Paulo") for hours in range(1, 100, 3)]
    calls += [other(CallKind.OUTGOING, NOW - timedelta(minutes=minutes)) for minutes in range(0, 7000, 25)]
    assert hint(calls, "UTC") is None


def test_texts_that_name_their_zone_need_no_setting() -> None:
    calls = [
        Call(CallKind.MISSED, "1", date_text="2026-11-24T23:00:00+01:00"),
        Call(CallKind.MISSED, "1", date_text=str(ms(NOW) + 10_000_000)),
    ]
    assert hint(calls, "UTC") is None


def test_unreadable_texts_are_left_out() -> None:
    assert hint([Call(CallKind.MISSED, "1", date_text="yesterday"), Call(CallKind.MISSED, "1")], "UTC") is None


def test_zones_that_nobody_knows_are_left_out() -> None:
    calls = [missed(NOW - 5 * MINUTE, "UTC")]
    assert hint(calls, "America/Sao_Paulo", home="Mars/Base", others=["../x"]) == "UTC"
    assert hint(calls, "Mars/Base") is None


def test_a_zone_that_means_the_same_is_no_better_one() -> None:
    assert hint(called_back(20, "UTC"), "Europe/London", home="UTC", others=["Africa/Abidjan"]) is None


@pytest.mark.parametrize("true", ["UTC", "America/Sao_Paulo"])
@given(seed=st.integers(0, 2**32), used=st.sampled_from(["UTC", "America/Sao_Paulo", "America/Manaus"]))
def test_whatever_it_suggests_is_right(true: str, seed: int, used: str) -> None:
    suggested = hint(invented(true, random.Random(seed)), used)
    assert suggested in {None, true}
    assert suggested != used


def invented(zone: str, chance: random.Random) -> list[Call]:
    """Some weeks of calls among people of whom some are called back soon, some late, some never."""
    calls = []
    people = [f"+55119{chance.randrange(10**8):08}" for _ in range(chance.randint(1, 40))]
    moment = NOW - timedelta(minutes=chance.randint(1, 600))
    for _ in range(chance.randint(0, 200)):
        number = chance.choice(people)
        match chance.randrange(4):
            case 0:
                calls.append(other(CallKind.INCOMING, moment, number))
            case 1:
                calls.append(other(CallKind.OUTGOING, moment, number))
            case _:
                calls.append(missed(moment, zone, number))
                if chance.random() < 0.4:
                    back = moment + timedelta(minutes=chance.choice([1, 3, 8, 30, 90, 400]))
                    calls += [other(CallKind.OUTGOING, back, number)] if back < NOW else []
        moment -= timedelta(minutes=chance.expovariate(1 / 120))
    return calls
