"""What the insights are computed from, and what comes of it."""

import enum
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta, tzinfo
from typing import Final, NamedTuple

from callviewer.calls.call import Call, CallKind
from callviewer.calls.dates import day_interval
from callviewer.calls.followup import Wait
from callviewer.calls.query import ANY_TIME, DayRange

KINDS: Final = tuple(CallKind)
"""The order of whatever is counted by kind."""
MONDAY: Final = 0
_A_DAY: Final = timedelta(days=1)
_LAST_DAY: Final = date(9998, 12, 31)
"""No date can be computed much beyond."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the insights are about.

    Attributes:
        days: Which days, in the computer's zone; open at both ends for everything.
        zone: The computer's zone.
        today: Which day it is there.
        first_weekday: With which day weeks begin, 0 for Monday to 6 for Sunday.
        most: How many of the top callers are wanted.
    """

    days: DayRange
    zone: tzinfo
    today: date
    first_weekday: int = MONDAY
    most: int = 10

    @property
    def before(self) -> DayRange | None:
        """The days to compare with, as many just before; None where the range has no beginning."""
        if self.days.repaired().first is None:
            return None
        first, last = self.ends(self.today)
        length = (last - first).days + 1
        if first.toordinal() <= length:
            return None
        return DayRange(first - length * _A_DAY, first - _A_DAY)

    @property
    def interval(self) -> tuple[int | None, int | None]:
        """The half-open interval of UTC ms whose calls are needed, the days before included; None for no beginning."""
        first, last = self.ends(self.today)
        if self.before is not None and self.before.first is not None:
            first = self.before.first
        return day_interval(DayRange(self.days.repaired().first and first, last), self.zone)

    @property
    def own_interval(self) -> tuple[int | None, int | None]:
        """The same without the days before."""
        _first, last = self.ends(self.today)
        return day_interval(DayRange(self.days.repaired().first, last), self.zone)

    def ends(self, first_call: date) -> tuple[date, date]:
        """The first and the last day: an open end is the day of the first call, or today."""
        days = self.days.repaired()
        last = min(days.last or max(self.today, days.first or self.today), _LAST_DAY)
        return min(days.first or first_call, last), last


@dataclass(frozen=True, slots=True)
class CallLots:
    """Calls in lots, each of one hour of the local clock or less, in the order of time, oldest first.

    Attributes:
        times_ms: A moment of each lot's hour, UTC ms; such as an array("q").
        counts: For each of `KINDS` how many calls each lot has.
    """

    times_ms: Sequence[int] = ()
    counts: Sequence[Sequence[int]] = ((), (), ())


@dataclass(frozen=True, slots=True)
class Talks:
    """Who called how often and talked how long.

    Attributes:
        persons: Everybody who called or was called on the days that are asked for, hidden numbers left out.
        lengths: How many talks of these days were of each length, in seconds above 0.
        lengths_before: The same of the days before.
    """

    persons: Sequence["Person"] = ()
    lengths: Mapping[int, int] = field(default_factory=dict)
    lengths_before: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Missed:
    """The missed calls of some days of which it is known what became of them.

    Those of hidden numbers are not among them: they cannot be called back.

    Attributes:
        count: How many they are.
        reached: How many of the callers called again and were answered.
        waits_ms: How long each of those waited that were called back, in ms.
        late: Of each that waited longer than `Wait.HOURS_8` when it was, UTC ms, and how long it waited, in ms.
        waiting: Who still waits: one number for all spellings.
        waiting_since_ms: Since when the first of them waits, UTC ms; None where nobody does.
    """

    count: int = 0
    reached: int = 0
    waits_ms: Sequence[int] = ()
    late: Sequence[tuple[int, int]] = ()
    waiting: Collection[int] = ()
    waiting_since_ms: int | None = None


class Counts(NamedTuple):
    """How many calls of each kind, in the order of `KINDS`."""

    missed: int = 0
    incoming: int = 0
    outgoing: int = 0

    @property
    def total(self) -> int:
        """How many calls."""
        return self.missed + self.incoming + self.outgoing

    def of(self, kind: CallKind) -> int:
        """How many of a kind."""
        return self[KINDS.index(kind)]


NO_CALLS: Final = Counts()


@dataclass(frozen=True, slots=True)
class Figures:
    """A range of days in figures.

    Attributes:
        counts: How many calls of each kind; the incoming ones were answered.
        judged: How many of the missed calls could be returned: hidden numbers cannot be called.
        returned_5: How many of these were called back within 5 minutes.
        returned_60: How many within 60.
        median_return_ms: In what time half of those that were called back were, in ms; None where there are none.
        waiting: How many callers still wait for a call back.
        waiting_since_ms: Since when the first of them waits, UTC ms; None where nobody does.
        talk_s: How long all talks were together, in seconds.
        median_talk_s: How long half of the talks were at most, in seconds; None where there are none.
    """

    counts: Counts = NO_CALLS
    judged: int = 0
    returned_5: int = 0
    returned_60: int = 0
    median_return_ms: float | None = None
    waiting: int = 0
    waiting_since_ms: int | None = None
    talk_s: int = 0
    median_talk_s: float | None = None

    @property
    def share_answered(self) -> float | None:
        """The part of all calls from outside that were answered, 0 to 1; None where there were none."""
        return _share(self.counts.incoming, self.counts.incoming + self.counts.missed)

    @property
    def share_5(self) -> float | None:
        """The part of the missed calls that were called back within 5 minutes, of those that could be."""
        return _share(self.returned_5, self.judged)

    @property
    def share_60(self) -> float | None:
        """The part of the missed calls that were called back within 60 minutes, of those that could be."""
        return _share(self.returned_60, self.judged)


class Step(enum.StrEnum):
    """How many days one bar stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Bar:
    """The calls of a day, week, month or year, cut off where the range ends."""

    days: DayRange
    counts: Counts


Week = tuple[tuple[int, ...], ...]
"""A number for each of the seven weekdays (Monday first) and its 24 hours."""
EMPTY_WEEK: Final[Week] = ((0,) * 24,) * 7


class Person(NamedTuple):
    """One caller in figures; `key` is what all spellings of the number share."""

    key: str
    counts: Counts
    talk_s: int


class Rank(enum.StrEnum):
    """What callers can be ranked by."""

    CALLS = "calls"
    MISSED = "missed"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class Insights:
    """A range of days in figures and charts.

    Attributes:
        days: The days, with both ends; open only where there are no calls at all.
        now: The figures.
        before: Those of as many days just before; None where there is nothing to compare with.
        before_days: Which days these are.
        step: What one bar stands for.
        bars: One after the other, without a gap.
        weeks: For each kind the calls by weekday and hour, in local time.
        top: For each rank the callers, the first one first.
        waits: For each wait the missed calls; together they are `now.judged`.
    """

    days: DayRange = ANY_TIME
    now: Figures = Figures()
    before: Figures | None = None
    before_days: DayRange | None = None
    step: Step = Step.DAY
    bars: tuple[Bar, ...] = ()
    weeks: Mapping[CallKind, Week] = field(default_factory=lambda: dict.fromkeys(KINDS, EMPTY_WEEK))
    top: Mapping[Rank, tuple[Person, ...]] = field(default_factory=lambda: dict.fromkeys(Rank, ()))
    waits: Mapping[Wait, int] = field(default_factory=lambda: dict.fromkeys(Wait, 0))

    def keys(self) -> frozenset[str]:
        """The keys of all callers that are named."""
        return frozenset(person.key for persons in self.top.values() for person in persons)


@dataclass(frozen=True, slots=True)
class InsightsAnswer:
    """What is answered to the question for insights.

    Attributes:
        insights: The figures and charts.
        callers: For each key among the top callers one of their calls, which says name and number.
        is_whole: Whether all calls of these days and of those before are here.
    """

    insights: Insights
    callers: Mapping[str, Call] = field(default_factory=dict)
    is_whole: bool = True


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
