"""The figures and charts of a range of days, computed from columns so that a million calls take less than a second.

No clock, no files. Days are those of the lists: what a bar counts is what the list of its days shows.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from heapq import nsmallest
from itertools import accumulate
from typing import Final

from callviewer.calls.call import CallKind
from callviewer.calls.dates import day_interval
from callviewer.calls.followup import LONGEST_WAIT_MS, OPEN, Outcome, Wait
from callviewer.calls.insights_clock import HOUR_MS, LONGEST_DAY_MS, MONDAY_MS, WEEK_H, local_day, stretches
from callviewer.calls.insights_data import (
    KINDS,
    OUTCOMES,
    Asked,
    Bar,
    CallColumns,
    Counts,
    Figures,
    Insights,
    MissedColumns,
    Person,
    Rank,
    Step,
    Week,
)
from callviewer.calls.query import DayRange

_STEPS: Final = ((62, Step.DAY), (400, Step.WEEK), (10 * 366, Step.MONTH))
"""What a bar stands for in a range of up to so many days."""
_AT_ONCE: Final = 50_000
"""How many calls are counted in one go: no other thread gets a turn meanwhile."""
_A_DAY: Final = timedelta(days=1)
_OPEN: Final = frozenset(OUTCOMES.index(outcome) for outcome in OPEN)
_RETURNED: Final = OUTCOMES.index(Outcome.RETURNED)
_REACHED: Final = OUTCOMES.index(Outcome.REACHED)


def compute(asked: Asked, calls: CallColumns, missed: MissedColumns) -> Insights:
    """The insights of a range of days.

    Args:
        asked: What is asked.
        calls: The calls of `asked.interval`, if not more.
        missed: What became of the missed ones among them.
    """
    before = asked.before
    if not calls.times_ms and before is None:
        return Insights(days=asked.days)
    first, last = asked.ends(_day(calls.times_ms[0], asked.zone) if calls.times_ms else asked.today)
    days = DayRange(first, last)
    here = _Part(calls, missed, days, asked.zone)
    step = next((step for longest, step in _STEPS if (last - first).days < longest), Step.YEAR)
    return Insights(
        days=days,
        now=here.figures(),
        before=None if before is None else _Part(calls, missed, before, asked.zone).figures(),
        before_days=before,
        step=step,
        bars=tuple(here.bar(each) for each in _split(first, last, step, asked.first_weekday)),
        weeks=here.weeks(),
        top=here.top(asked.most),
        waits=here.waits(),
    )


class _Part:
    """The calls of some days, both ends given."""

    def __init__(self, calls: CallColumns, missed: MissedColumns, days: DayRange, zone: tzinfo) -> None:
        self._calls = calls
        self._zone = zone
        self._rows = _rows(calls.times_ms, days, zone)
        rows = _rows(missed.times_ms, days, zone)
        self._missed_times = missed.times_ms[rows]
        self._numbers = missed.numbers[rows]
        self._outcomes = missed.outcomes[rows]
        self._returned = self._returned_of(missed.proofs_ms[rows])
        self._waits = sorted(wait for wait, _time in self._returned)

    def figures(self) -> Figures:
        lengths = self._lengths()
        waiting = [row for row, outcome in enumerate(self._outcomes) if outcome in _OPEN]
        waits = self._waits
        return Figures(
            counts=self._counts(self._rows),
            judged=len(self._outcomes),
            returned_5=bisect_right(waits, LONGEST_WAIT_MS[Wait.MINUTES_5]),
            returned_60=bisect_right(waits, LONGEST_WAIT_MS[Wait.HOUR]),
            median_return_ms=_middle(waits),
            waiting=len({self._calls.persons.get(self._numbers[row]) for row in waiting}),
            waiting_since_ms=self._missed_times[waiting[0]] if waiting else None,
            talk_s=sum(length * times for length, times in lengths.items()),
            median_talk_s=_middle_of(lengths),
        )

    def bar(self, days: DayRange) -> Bar:
        return Bar(days, self._counts(_rows(self._calls.times_ms, days, self._zone)))

    def weeks(self) -> dict[CallKind, Week]:
        calls, many = self._calls, len(KINDS)
        cells: Counter[int] = Counter()
        start_ms, end_ms = self._span()
        for stretch in stretches(self._zone, start_ms, end_ms):
            shift = stretch.offset_ms + MONDAY_MS
            for rows in _parts(_between(calls.times_ms, stretch.start_ms, stretch.end_ms)):
                pairs = zip(calls.times_ms[rows], calls.kinds[rows], strict=True)
                cells.update([(time + shift) // HOUR_MS % WEEK_H * many + kind for time, kind in pairs])
        return {
            kind: tuple(tuple(cells[(day * 24 + hour) * many + number] for hour in range(24)) for day in range(7))
            for number, kind in enumerate(KINDS)
        }

    def top(self, most: int) -> dict[Rank, tuple[Person, ...]]:
        persons = self._persons()
        size: dict[Rank, Callable[[Person], int]] = {
            Rank.CALLS: lambda person: person.counts.total,
            Rank.MISSED: lambda person: person.counts.missed,
            Rank.TALK: lambda person: person.talk_s,
        }
        return {rank: _largest(persons, size[rank], most) for rank in Rank}

    def waits(self) -> dict[Wait, int]:
        found = dict.fromkeys(Wait, 0)
        past = 0
        for wait, longest_ms in LONGEST_WAIT_MS.items():
            shorter = bisect_right(self._waits, longest_ms)
            found[wait], past = shorter - past, shorter
        late = [row for row in self._returned if row[0] > LONGEST_WAIT_MS[Wait.HOURS_8]]
        found[Wait.SAME_DAY] = sum(self._is_same_day(wait_ms, time_ms) for wait_ms, time_ms in late)
        found[Wait.LATER] = len(late) - found[Wait.SAME_DAY]
        found[Wait.REACHED] = self._outcomes.count(_REACHED)
        found[Wait.NONE] = len(self._outcomes) - len(self._waits) - found[Wait.REACHED]
        return found

    def _span(self) -> tuple[int, int]:
        """From the first to after the last call of these days, UTC ms."""
        rows, times = self._rows, self._calls.times_ms
        return (times[rows.start], times[rows.stop - 1] + 1) if rows.start < rows.stop else (0, 0)

    def _counts(self, rows: slice) -> Counts:
        kinds = self._calls.kinds
        return Counts(*(kinds.count(number, rows.start, rows.stop) for number in range(len(KINDS))))

    def _lengths(self) -> Counter[int]:
        """How many talks were of each length in seconds."""
        found: Counter[int] = Counter()
        for rows in _parts(self._rows):
            found.update(self._calls.durations_s[rows])
        del found[0]
        return found

    def _persons(self) -> list[Person]:
        """Everybody who called or was called, hidden numbers left out."""
        calls, many = self._calls, len(KINDS)
        counts: Counter[int] = Counter()
        talk_s: defaultdict[int, int] = defaultdict(int)
        for rows in _parts(self._rows):
            numbers = calls.numbers[rows]
            counts.update([number * many + kind for number, kind in zip(numbers, calls.kinds[rows], strict=True)])
            for number, length in zip(numbers, calls.durations_s[rows], strict=True):
                if length:
                    talk_s[number] += length
        found: defaultdict[str, list[int]] = defaultdict(lambda: [0] * (many + 1))
        keys = calls.persons
        for code, times in counts.items():
            number, kind = divmod(code, many)
            if number in keys:
                found[keys[number]][kind] += times
        for number, seconds in talk_s.items():
            if number in keys:
                found[keys[number]][many] += seconds
        return [Person(key, Counts(*row[:many]), row[many]) for key, row in found.items()]

    def _returned_of(self, proofs_ms: Sequence[int]) -> list[tuple[int, int]]:
        """How long those waited who were called back, in ms, and when they had called, UTC ms."""
        rows = zip(self._outcomes, self._missed_times, proofs_ms, strict=True)
        # A missed call whose time is known to the minute alone may seem to be later than the call that answers it.
        return [(max(0, proof - time), time) for outcome, time, proof in rows if outcome == _RETURNED]

    def _is_same_day(self, wait_ms: int, time_ms: int) -> bool:
        if wait_ms > LONGEST_DAY_MS:
            return False
        return local_day(self._zone, time_ms) == local_day(self._zone, time_ms + wait_ms)


def _rows(times_ms: Sequence[int], days: DayRange, zone: tzinfo) -> slice:
    """The calls of some days."""
    start_ms, end_ms = day_interval(days, zone)
    return _between(times_ms, start_ms or 0, end_ms or 0)


def _between(times_ms: Sequence[int], start_ms: int, end_ms: int) -> slice:
    return slice(bisect_left(times_ms, start_ms), bisect_left(times_ms, end_ms))


def _parts(rows: slice) -> Iterator[slice]:
    for start in range(rows.start, rows.stop, _AT_ONCE):
        yield slice(start, min(start + _AT_ONCE, rows.stop))


def _largest(persons: list[Person], size: Callable[[Person], int], most: int) -> tuple[Person, ...]:
    """Those with most of something; of equals the first by key, so that none changes place without a reason."""
    return tuple(nsmallest(most, filter(size, persons), key=lambda person: (-size(person), person.key)))


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
