"""The figures and charts of a range of days, computed from what the copy has counted already.

No clock, no files. Days are those of the lists: what a bar counts is what the list of its days shows.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from heapq import nlargest
from itertools import accumulate
from typing import Final

from callviewer.calls.call import CallKind
from callviewer.calls.dates import day_interval
from callviewer.calls.followup import LONGEST_WAIT_MS, Wait
from callviewer.calls.insights_clock import HOUR_MS, LONGEST_DAY_MS, MONDAY_MS, WEEK_H, local_day, stretches
from callviewer.calls.insights_data import (
    KINDS,
    Asked,
    Bar,
    CallLots,
    Counts,
    Figures,
    Insights,
    Missed,
    Person,
    Rank,
    Step,
    Talks,
    Week,
)
from callviewer.calls.query import DayRange

_STEPS: Final = ((62, Step.DAY), (400, Step.WEEK), (10 * 366, Step.MONTH))
"""What a bar stands for in a range of up to so many days."""
_A_DAY: Final = timedelta(days=1)


def compute(asked: Asked, calls: CallLots, talks: Talks, missed: Missed, missed_before: Missed) -> Insights:
    """The insights of a range of days.

    Args:
        asked: What is asked.
        calls: The calls of `asked.interval`, if not more.
        talks: Who was in those of `asked.own_interval`, and how long all talks were.
        missed: What became of the missed ones.
        missed_before: What became of those of the days before.
    """
    before = asked.before
    if not calls.times_ms and before is None:
        return Insights(days=asked.days)
    first, last = asked.ends(_day(calls.times_ms[0], asked.zone) if calls.times_ms else asked.today)
    days = DayRange(first, last)
    sums = tuple((0, *accumulate(counts)) for counts in calls.counts)
    here = _Part(calls, sums, missed, days, asked.zone)
    earlier = None if before is None else _Part(calls, sums, missed_before, before, asked.zone)
    step = next((step for longest, step in _STEPS if (last - first).days < longest), Step.YEAR)
    return Insights(
        days=days,
        now=here.figures(talks.lengths),
        before=None if earlier is None else earlier.figures(talks.lengths_before),
        before_days=before,
        step=step,
        bars=tuple(here.bar(each) for each in _split(first, last, step, asked.first_weekday)),
        weeks=here.weeks(),
        top=_top(talks.persons, asked.most),
        waits=here.waits(),
    )


class _Part:
    """The calls of some days, both ends given."""

    def __init__(
        self, calls: CallLots, sums: Sequence[Sequence[int]], missed: Missed, days: DayRange, zone: tzinfo
    ) -> None:
        self._calls = calls
        self._sums = sums
        self._zone = zone
        self._rows = _rows(calls.times_ms, days, zone)
        self._missed = missed
        self._waits = sorted(missed.waits_ms)

    def figures(self, lengths: Mapping[int, int]) -> Figures:
        missed, waits = self._missed, self._waits
        return Figures(
            counts=self._counts(self._rows),
            judged=missed.count,
            returned_5=bisect_right(waits, LONGEST_WAIT_MS[Wait.MINUTES_5]),
            returned_60=bisect_right(waits, LONGEST_WAIT_MS[Wait.HOUR]),
            median_return_ms=_middle(waits),
            waiting=len(missed.waiting),
            waiting_since_ms=missed.waiting_since_ms,
            talk_s=sum(length * times for length, times in lengths.items()),
            median_talk_s=_middle_of(lengths),
        )

    def bar(self, days: DayRange) -> Bar:
        return Bar(days, self._counts(_rows(self._calls.times_ms, days, self._zone)))

    def weeks(self) -> dict[CallKind, Week]:
        calls = self._calls
        cells = [[0] * WEEK_H for _ in KINDS]
        start_ms, end_ms = self._span()
        for stretch in stretches(self._zone, start_ms, end_ms):
            shift = stretch.offset_ms + MONDAY_MS
            rows = _between(calls.times_ms, stretch.start_ms, stretch.end_ms)
            hours = [(time + shift) // HOUR_MS % WEEK_H for time in calls.times_ms[rows]]
            for of_kind, counts in zip(cells, calls.counts, strict=True):
                for hour, count in zip(hours, counts[rows], strict=True):
                    of_kind[hour] += count
        return {
            kind: tuple(tuple(of_kind[start : start + 24]) for start in range(0, WEEK_H, 24))
            for kind, of_kind in zip(KINDS, cells, strict=True)
        }

    def waits(self) -> dict[Wait, int]:
        missed, found, past = self._missed, dict.fromkeys(Wait, 0), 0
        for wait, longest_ms in LONGEST_WAIT_MS.items():
            shorter = bisect_right(self._waits, longest_ms)
            found[wait], past = shorter - past, shorter
        found[Wait.SAME_DAY] = sum(self._is_same_day(*each) for each in missed.late)
        found[Wait.LATER] = len(missed.late) - found[Wait.SAME_DAY]
        found[Wait.REACHED] = missed.reached
        found[Wait.NONE] = missed.count - len(self._waits) - missed.reached
        return found

    def _span(self) -> tuple[int, int]:
        """From the first to after the last call of these days, UTC ms."""
        rows, times = self._rows, self._calls.times_ms
        return (times[rows.start], times[rows.stop - 1] + 1) if rows.start < rows.stop else (0, 0)

    def _counts(self, rows: slice) -> Counts:
        return Counts(*(sums[rows.stop] - sums[rows.start] for sums in self._sums))

    def _is_same_day(self, time_ms: int, wait_ms: int) -> bool:
        if wait_ms > LONGEST_DAY_MS:
            return False
        return local_day(self._zone, time_ms) == local_day(self._zone, time_ms + wait_ms)


def _rows(times_ms: Sequence[int], days: DayRange, zone: tzinfo) -> slice:
    """The calls of some days."""
    start_ms, end_ms = day_interval(days, zone)
    return _between(times_ms, start_ms or 0, end_ms or 0)


def _between(times_ms: Sequence[int], start_ms: int, end_ms: int) -> slice:
    return slice(bisect_left(times_ms, start_ms), bisect_left(times_ms, end_ms))


def _top(persons: Sequence[Person], most: int) -> dict[Rank, tuple[Person, ...]]:
    size: dict[Rank, Callable[[Person], int]] = {
        Rank.CALLS: lambda person: person.counts.total,
        Rank.MISSED: lambda person: person.counts.missed,
        Rank.TALK: lambda person: person.talk_s,
    }
    return {rank: _largest(persons, size[rank], most) for rank in Rank}


def _largest(persons: Sequence[Person], size: Callable[[Person], int], most: int) -> tuple[Person, ...]:
    """Those with most of something; of equals the first by key, so that none changes place without a reason."""
    sizes = list(map(size, persons))
    least = max(1, min(nlargest(most, sizes), default=0))
    large = [person for person, times in zip(persons, sizes, strict=True) if times >= least]
    return tuple(sorted(large, key=lambda person: (-size(person), person.key))[:most])


def _middle(ordered: Sequence[int]) -> float | None:
    """The median; None where there is nothing."""
    count = len(ordered)
    return (ordered[(count - 1) // 2] + ordered[count // 2]) / 2 if count else None


def _middle_of(times: Mapping[int, int]) -> float | None:
    """The median of values that come so many times each."""
    values = sorted(times)
    upto = list(accumulate(times[value] for value in values))
    if not upto:
        return None
    low, high = (values[bisect_right(upto, rank)] for rank in ((upto[-1] - 1) // 2, upto[-1] // 2))
    return (low + high) / 2


def _split(first: date, last: date, step: Step, first_weekday: int) -> Iterator[DayRange]:
    """The days from `first` to `last` in weeks, months or years of the calendar."""
    while first <= last:
        end = _end(first, step, first_weekday)
        yield DayRange(first, min(end, last))
        first = end + _A_DAY


def _end(day: date, step: Step, first_weekday: int) -> date:
    """The last day of the week, month or year in which a day lies."""
    match step:
        case Step.DAY:
            return day
        case Step.WEEK:
            return day + (first_weekday - day.weekday() - 1) % 7 * _A_DAY
        case Step.MONTH:
            return (day.replace(day=1) + 32 * _A_DAY).replace(day=1) - _A_DAY
        case Step.YEAR:
            return day.replace(month=12, day=31)


def _day(time_ms: int, zone: tzinfo) -> date:
    return datetime.fromtimestamp(time_ms // 1000, zone).date()
