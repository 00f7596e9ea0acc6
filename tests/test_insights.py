"""The figures and charts of a range of days, compared with a slow and obvious computation."""

import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.calls.call import CallKind
from callviewer.calls.dates import day_interval
from callviewer.calls.followup import LONGEST_WAIT_MS, Outcome, Wait
from callviewer.calls.insights import compute
from callviewer.calls.insights_data import (
    KINDS,
    Asked,
    CallLots,
    Counts,
    Figures,
    Insights,
    Missed,
    Person,
    Rank,
    Step,
    Talks,
)
from callviewer.calls.query import ANY_TIME, DayRange
from tests.clock_changes import CHANGES, local, ms

MISSED, INCOMING, OUTGOING = KINDS
SAO_PAULO = ZoneInfo("America/Sao_Paulo")
BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 11, 23)
MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS
HIDDEN = 0


@dataclass(frozen=True)
class One:
    """A call; `waited_ms` and `outcome` are of missed ones alone."""

    time_ms: int
    kind: CallKind
    number: int = 1
    duration_s: int = 0
    outcome: Outcome | None = None
    waited_ms: int = 0


PERSONS = {1: "ana", 2: "ben", 3: "ana", 4: "eva", 5: "zoe"}
"""Two spellings of one number among them."""


def columns(ones: Iterable[One], asked: Asked) -> tuple[CallLots, Talks, Missed, Missed]:
    """What the copy gives of these calls, each of them a lot of its own."""
    rows = sorted(ones, key=lambda one: one.time_ms)
    lots = CallLots([one.time_ms for one in rows], [[int(one.kind is kind) for one in rows] for kind in KINDS])
    own, whole = asked.own_interval, asked.interval
    here = [one for one in rows if _is_in(one, own)]
    earlier = [one for one in rows if _is_in(one, (whole[0], own[0]))]
    talks = Talks(slow_persons(here), *(Counter(talks_of(each)) for each in (here, earlier)))
    return lots, talks, _missed_of(here), _missed_of(earlier)


def _missed_of(ones: Iterable[One]) -> Missed:
    judged = [one for one in ones if one.outcome is not None]
    returned = [one for one in judged if one.outcome is Outcome.RETURNED]
    waiting = [one for one in judged if one.outcome in {Outcome.WAITING, Outcome.TRIED}]
    return Missed(
        len(judged),
        len([one for one in judged if one.outcome is Outcome.REACHED]),
        [one.waited_ms for one in returned],
        [(one.time_ms, one.waited_ms) for one in returned if one.waited_ms > LONGEST_WAIT_MS[Wait.HOURS_8]],
        {min(number for number, key in PERSONS.items() if key == PERSONS[one.number]) for one in waiting},
        min((one.time_ms for one in waiting), default=None),
    )


def _is_in(one: One, interval: tuple[int | None, int | None]) -> bool:
    start_ms, end_ms = interval
    return (start_ms is None or start_ms <= one.time_ms) and end_ms is not None and one.time_ms < end_ms


def talks_of(ones: Iterable[One]) -> list[int]:
    return [one.duration_s for one in ones if one.duration_s]


def insights(
    ones: Iterable[One],
    days: DayRange = ANY_TIME,
    zone: tzinfo = SAO_PAULO,
    *,
    today: date = TODAY,
    first_weekday: int = 0,
) -> Insights:
    asked = Asked(days, zone, today, first_weekday)
    return compute(asked, *columns(ones, asked))


def at(day: int, hour: int = 12, minute: int = 0, *, month: int = 11, zone: tzinfo = SAO_PAULO) -> int:
    return ms(datetime(2026, month, day, hour, minute, tzinfo=zone))


def missed(time_ms: int, outcome: Outcome = Outcome.WAITING, waited_ms: int = 0, number: int = 1) -> One:
    return One(time_ms, MISSED, number, 0, outcome, waited_ms)


# The slow and obvious computation


def slow_figures(ones: Sequence[One]) -> Figures:
    judged = [one for one in ones if one.outcome is not None]
    waits = [one.waited_ms for one in judged if one.outcome is Outcome.RETURNED]
    waiting = [one for one in judged if one.outcome in {Outcome.WAITING, Outcome.TRIED}]
    talks = talks_of(ones)
    return Figures(
        counts=slow_counts(ones),
        judged=len(judged),
        returned_5=len([wait for wait in waits if wait <= 5 * MINUTE_MS]),
        returned_60=len([wait for wait in waits if wait <= HOUR_MS]),
        median_return_ms=statistics.median(waits) if waits else None,
        waiting=len({PERSONS[one.number] for one in waiting}),
        waiting_since_ms=min((one.time_ms for one in waiting), default=None),
        talk_s=sum(talks),
        median_talk_s=statistics.median(talks) if talks else None,
    )


def slow_counts(ones: Iterable[One]) -> Counts:
    kinds = [one.kind for one in ones]
    return Counts(*(kinds.count(kind) for kind in KINDS))


def slow_wait(one: One, zone: tzinfo) -> Wait:
    if one.outcome is Outcome.REACHED:
        return Wait.REACHED
    if one.outcome is not Outcome.RETURNED:
        return Wait.NONE
    limits = {5 * MINUTE_MS: Wait.MINUTES_5, HOUR_MS: Wait.HOUR, 8 * HOUR_MS: Wait.HOURS_8}
    for limit, wait in limits.items():
        if one.waited_ms <= limit:
            return wait
    same = local(one.time_ms, zone).date() == local(one.time_ms + one.waited_ms, zone).date()
    return Wait.SAME_DAY if same else Wait.LATER


def slow_persons(ones: Iterable[One]) -> list[Person]:
    made = []
    for key in set(PERSONS.values()):
        own = [one for one in ones if PERSONS.get(one.number) == key]
        made.append(Person(key, slow_counts(own), sum(one.duration_s for one in own)))
    return made


@st.composite
def logs(draw: st.DrawFn) -> tuple[list[One], ZoneInfo, date]:
    """Calls around a change of clocks, the zone, and the day of the change."""
    name, change = draw(st.sampled_from(CHANGES))
    zone = ZoneInfo(name)
    reach = draw(st.sampled_from([3 * HOUR_MS, 30 * HOUR_MS, 10 * 24 * HOUR_MS, 500 * 24 * HOUR_MS]))
    # Whole hours too, so that calls lie on the edges themselves.
    distances = st.integers(-reach, reach) | st.integers(-reach // HOUR_MS, reach // HOUR_MS).map(HOUR_MS.__mul__)
    waits = st.sampled_from([0, 5 * MINUTE_MS, HOUR_MS, 8 * HOUR_MS]) | st.integers(0, 40 * HOUR_MS)

    def one(distance: int) -> One:
        time_ms = ms(change) + distance
        kind = draw(st.sampled_from(KINDS))
        number = draw(st.sampled_from([HIDDEN, *PERSONS]))
        if kind is MISSED:
            outcome = None if number == HIDDEN else draw(st.sampled_from(list(Outcome)))
            return One(time_ms, kind, number, 0, outcome, draw(waits))
        return One(time_ms, kind, number, draw(st.integers(0, 5)))

    return [one(distance) for distance in draw(st.lists(distances, max_size=25))], zone, change.astimezone(zone).date()


ranges = st.tuples(st.integers(-450, 20), st.integers(0, 450))


@given(logs(), ranges, st.integers(0, 6))
def test_all_is_as_a_slow_computation_finds_it(
    log: tuple[list[One], ZoneInfo, date], span: tuple[int, int], first_weekday: int
) -> None:
    ones, zone, middle = log
    first = middle + timedelta(days=span[0])
    days = DayRange(first, first + timedelta(days=span[1]))
    before = DayRange(first - timedelta(days=span[1] + 1), first - timedelta(days=1))

    found = insights(ones, days, zone, first_weekday=first_weekday)

    here, earlier = (
        [one for one in ones if each.first and each.last and each.first <= local(one.time_ms, zone).date() <= each.last]
        for each in (days, before)
    )
    assert (found.days, found.before_days) == (days, before)
    assert found.now == slow_figures(here)
    assert found.before == slow_figures(earlier)
    for bar in found.bars:
        inside = [one for one in here if bar.days.first <= local(one.time_ms, zone).date() <= bar.days.last]  # type: ignore[operator]  # bars have both ends
        assert bar.counts == slow_counts(inside)
    for kind in KINDS:
        clocks = [local(one.time_ms, zone) for one in here if one.kind is kind]
        for weekday in range(7):
            for hour in range(24):
                times = sum(clock.weekday() == weekday and clock.hour == hour for clock in clocks)
                assert found.weeks[kind][weekday][hour] == times
    persons = slow_persons(here)
    assert found.top == {
        Rank.CALLS: tuple(sorted((p for p in persons if p.counts.total), key=lambda p: (-p.counts.total, p.key))),
        Rank.MISSED: tuple(sorted((p for p in persons if p.counts.missed), key=lambda p: (-p.counts.missed, p.key))),
        Rank.TALK: tuple(sorted((p for p in persons if p.talk_s), key=lambda p: (-p.talk_s, p.key))),
    }
    waits = [slow_wait(one, zone) for one in here if one.outcome is not None]
    assert found.waits == {wait: waits.count(wait) for wait in Wait}
    assert sum(found.waits.values()) == found.now.judged


@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.integers(0, 6000), st.integers(0, 6))
def test_bars_follow_each_other_from_the_first_day_to_the_last(first: date, length: int, first_weekday: int) -> None:
    last = first + timedelta(days=length)
    found = insights([], DayRange(first, last), first_weekday=first_weekday)
    bars = [bar.days for bar in found.bars]
    assert (bars[0].first, bars[-1].last) == (first, last)
    for one, other in pairwise(bars):
        assert one.last
        assert other.first == one.last + timedelta(days=1)
        match found.step:
            case Step.WEEK:
                assert other.first.weekday() == first_weekday
            case Step.MONTH:
                assert other.first.day == 1
            case Step.YEAR:
                assert (other.first.month, other.first.day) == (1, 1)
    assert len(bars) <= 124


@pytest.mark.parametrize(
    ("length", "step"),
    [(1, Step.DAY), (62, Step.DAY), (63, Step.WEEK), (400, Step.WEEK), (401, Step.MONTH), (3661, Step.YEAR)],
)
def test_the_longer_the_range_the_longer_what_a_bar_stands_for(length: int, step: Step) -> None:
    assert insights([], DayRange(TODAY - timedelta(days=length - 1), TODAY)).step is step


def test_any_time_is_from_the_first_call_to_today_and_compared_with_nothing() -> None:
    found = insights([One(at(20), INCOMING), One(at(22), MISSED)])
    assert found.days == DayRange(date(2026, 11, 20), TODAY)
    assert [bar.counts.total for bar in found.bars] == [1, 0, 1, 0]
    assert (found.before, found.before_days) == (None, None)


def test_an_open_end_is_today() -> None:
    found = insights([], DayRange(date(2026, 11, 20), None))
    assert found.days == DayRange(date(2026, 11, 20), TODAY)
    assert found.before_days == DayRange(date(2026, 11, 16), date(2026, 11, 19))


def test_an_open_beginning_is_the_first_call() -> None:
    found = insights([One(at(18), INCOMING)], DayRange(None, date(2026, 11, 20)))
    assert found.days == DayRange(date(2026, 11, 18), date(2026, 11, 20))
    assert found.before is None


def test_ends_the_wrong_way_round_are_put_right() -> None:
    days = DayRange(date(2026, 11, 20), date(2026, 11, 18))
    assert insights([], days).days == days.repaired()


def test_without_any_call_there_is_nothing() -> None:
    assert insights([]) == Insights()


def test_days_without_calls_have_empty_bars_and_no_shares() -> None:
    found = insights([], DayRange(date(2026, 11, 20), date(2026, 11, 21)))
    assert [bar.counts.total for bar in found.bars] == [0, 0]
    assert (found.now.share_answered, found.now.share_60, found.now.median_return_ms) == (None, None, None)


def test_the_calls_that_are_needed_include_those_of_the_days_before() -> None:
    asked = Asked(DayRange(date(2026, 11, 20), date(2026, 11, 21)), SAO_PAULO, TODAY)
    assert asked.interval == day_interval(DayRange(date(2026, 11, 18), date(2026, 11, 21)), SAO_PAULO)
    assert Asked(ANY_TIME, SAO_PAULO, TODAY).interval == day_interval(DayRange(None, TODAY), SAO_PAULO)


def test_the_end_of_the_calendar_is_no_obstacle() -> None:
    days = DayRange(date(1, 1, 1), date(9999, 12, 31))
    assert insights([One(at(20), INCOMING)], days).now.counts.incoming == 1


def test_shares_are_of_what_could_be_answered_and_of_what_could_be_returned() -> None:
    hidden = One(at(20), MISSED, HIDDEN)
    ones = [
        *[One(at(20, 9, minute), INCOMING, duration_s=10) for minute in range(6)],
        missed(at(20, 10), Outcome.RETURNED, 5 * MINUTE_MS),
        missed(at(20, 11), Outcome.RETURNED, 5 * MINUTE_MS + 1),
        missed(at(20, 12), Outcome.RETURNED, HOUR_MS + 1),
        missed(at(20, 13), Outcome.WAITING),
        hidden,
    ]
    figures = insights(ones).now
    assert figures.share_answered == 6 / 11
    assert (figures.judged, figures.share_5, figures.share_60) == (4, 1 / 4, 2 / 4)
    assert figures.median_return_ms == 5 * MINUTE_MS + 1


def test_a_caller_waits_once_whatever_the_spelling() -> None:
    figures = insights(
        [missed(at(20), number=1), missed(at(21), number=3), missed(at(21), Outcome.TRIED, number=2)]
    ).now
    assert (figures.waiting, figures.waiting_since_ms) == (2, at(20))


def test_the_calls_before_are_not_among_the_callers_of_now() -> None:
    found = insights([One(at(19), INCOMING, 2), One(at(20), INCOMING, 1)], DayRange(date(2026, 11, 20), TODAY))
    assert [person.key for person in found.top[Rank.CALLS]] == ["ana"]
    assert found.keys() == {"ana"}


def test_only_so_many_callers_are_named_and_equal_ones_keep_their_place() -> None:
    asked = Asked(ANY_TIME, SAO_PAULO, TODAY, most=3)
    found = compute(asked, *columns([One(at(20, number), INCOMING, number) for number in (5, 4, 2, 1)], asked))
    assert [person.key for person in found.top[Rank.CALLS]] == ["ana", "ben", "eva"]


def test_the_hour_that_comes_twice_is_one_cell() -> None:
    # Half past two, once before and once after the clocks go back.
    ones = [One(ms(datetime(2026, 10, 25, hour, 30, tzinfo=UTC)), MISSED) for hour in (0, 1)]
    found = insights(ones, zone=BERLIN)
    assert found.weeks[MISSED][6][2] == 2
    assert found.bars[0].counts.missed == 2


def test_a_day_of_25_hours_is_one_bar() -> None:
    start, _ = day_interval(DayRange(date(2026, 10, 25), None), BERLIN)
    assert start
    ones = [One(start - 1, MISSED), *[One(start + hour * HOUR_MS, MISSED) for hour in range(25)]]
    found = insights(
        [*ones, One(start + 25 * HOUR_MS, MISSED)], DayRange(date(2026, 10, 24), date(2026, 10, 26)), BERLIN
    )
    assert [bar.counts.missed for bar in found.bars] == [1, 25, 1]
