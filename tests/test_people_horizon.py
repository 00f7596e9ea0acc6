"""Who has tried lately, and how many there are."""

from dataclasses import replace

import pytest

from callviewer.calls.waiting import Caller, Waiting
from callviewer.ui.people_horizon import ANY_TIME, UNKNOWN, Horizon, Tally, tally, within
from tests.people_kit import DAY_MS, HOUR_MS, NOW_MS, caller

LONG_AGO = caller("Zoe", "+1", since_ms=NOW_MS - 90 * DAY_MS, last_ms=NOW_MS - 40 * DAY_MS)
STEADY = caller("Ana", "+2", since_ms=NOW_MS - 400 * DAY_MS, last_ms=NOW_MS - DAY_MS, attempts=9)
PUT_OFF = replace(LONG_AGO, key="+3", snoozed_until_ms=NOW_MS + HOUR_MS)
BACK = replace(LONG_AGO, key="+4", snoozed_until_ms=NOW_MS - HOUR_MS)


def lately(*callers: Caller, days: int = 30) -> list[str]:
    return [each.key for each in within(Waiting(callers), days, NOW_MS).callers]


def test_the_last_attempt_counts_and_all_attempts_stay() -> None:
    assert within(Waiting((LONG_AGO, STEADY)), 30, NOW_MS).callers == (STEADY,)


@pytest.mark.parametrize(("days", "keys"), [(7, ["+2"]), (90, ["+1", "+2"]), (ANY_TIME, ["+1", "+2"])])
def test_more_days_bring_more_people(days: int, keys: list[str]) -> None:
    assert lately(LONG_AGO, STEADY, days=days) == keys


def test_the_edge_of_the_days_is_within() -> None:
    edge = caller(since_ms=NOW_MS - 30 * DAY_MS)
    assert lately(edge) == [edge.key]
    assert lately(replace(edge, last_ms=edge.last_ms - 1)) == []


def test_who_was_put_off_comes_back_however_long_ago_the_call_was() -> None:
    assert lately(LONG_AGO, PUT_OFF, BACK) == ["+3", "+4"]


@pytest.mark.parametrize(("days_ago", "is_shown"), [(29, True), (31, False)])
def test_hidden_numbers_go_with_the_last_of_them(days_ago: int, is_shown: bool) -> None:
    last_ms = NOW_MS - days_ago * DAY_MS
    found = within(Waiting((STEADY,), 5, last_ms), 30, NOW_MS)
    assert found.hidden_last_ms == (last_ms if is_shown else None)
    assert found.hidden == 5


def test_everybody_is_counted_as_one_of_three() -> None:
    found = Waiting((LONG_AGO, STEADY, PUT_OFF, BACK))
    assert tally(found, 30, NOW_MS) == Tally(count=2, put_off=1, left_out=1, days=30)
    assert tally(found, ANY_TIME, NOW_MS) == Tally(count=3, put_off=1)


def test_as_long_as_somebody_may_be_missing_nobody_is_no_number() -> None:
    assert tally(Waiting(is_whole=False), 30, NOW_MS).waiting == UNKNOWN
    assert tally(Waiting((PUT_OFF,), is_whole=False), 30, NOW_MS).waiting == UNKNOWN
    assert tally(Waiting((STEADY,), is_whole=False), 30, NOW_MS).waiting == 1
    assert tally(Waiting(), 30, NOW_MS).waiting == 0


def test_a_horizon_that_is_not_in_use_still_counts_for_everybody() -> None:
    horizon = Horizon(lambda: NOW_MS)
    horizon.days, horizon.is_in_use = 30, False
    horizon.take(Waiting((LONG_AGO,)), Waiting((LONG_AGO, STEADY)))
    assert horizon.shown().callers == (LONG_AGO,)
    assert horizon.tally() == Tally(1)
    assert horizon.count() == 1
