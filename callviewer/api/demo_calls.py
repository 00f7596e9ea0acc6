"""Believable calls, made from a seed: what the phone of the built-in service has in its log."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from math import log
from random import Random
from typing import Final, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from callviewer.api.demo_people import Habit, Person, circle
from callviewer.api.demo_recent import EARLIER, RECENT
from callviewer.api.demo_store import Parties, Row
from callviewer.calls.call import CallKind

T = TypeVar("T")

HOME: Final = ZoneInfo("America/Sao_Paulo")
SPAN_DAYS: Final = 548
"""How far back the calls reach: about 18 months."""

_MINUTE: Final = 60_000
_HOUR: Final = 60 * _MINUTE
_POOL: Final = 2048
_ENOUGH: Final = 1000
"""Among fewer calls, those of the last days would be too many."""
_ROWS_FOR_A_CALL: Final = 1.43
"""What one call leads to on average: further attempts, calls back."""
_OF_THE_WEEK: Final = (1.3, 1.2, 1.2, 1.2, 1.25, 0.5, 0.35)
"""How busy each day of the week is, Monday first; 1 on average."""

_OFFICE: Final = (0, 0, 0, 0, 0, 0, 0, 1, 8, 14, 15, 12, 4, 6, 13, 14, 12, 9, 4, 1, 0, 0, 0, 0)
_EVENING: Final = (0, 0, 0, 0, 0, 0, 1, 4, 3, 2, 2, 3, 8, 5, 2, 2, 2, 4, 9, 13, 14, 9, 4, 1)
_DAYTIME: Final = (0, 0, 0, 0, 0, 0, 0, 0, 3, 9, 11, 9, 3, 5, 10, 11, 9, 6, 3, 1, 0, 0, 0, 0)


class _Manner(NamedTuple):
    hours: tuple[int, ...]
    """How likely each hour of the day is."""
    missed: float
    incoming: float
    outgoing: float
    talk_s: float
    """The typical length of a talk."""
    at_weekends: float
    settled: float
    """How likely a missed call leads to a talk before long."""


_MANNERS: Final = {
    Habit.WORK: _Manner(_OFFICE, 4, 3, 3, 110, 0.3, 0.97),
    Habit.FAMILY: _Manner(_EVENING, 3, 3, 5, 260, 4, 0.99),
    Habit.BUSINESS: _Manner(_DAYTIME, 3, 1.5, 5, 75, 0.6, 0.97),
    Habit.STRANGER: _Manner(_DAYTIME, 1, 5, 1, 25, 0.3, 0.33),
    Habit.HIDDEN: _Manner(_DAYTIME, 7, 3, 0, 30, 0.5, 0),
    Habit.CODE: _Manner(_DAYTIME, 0, 0, 1, 12, 1, 0),
}


@dataclass(frozen=True, slots=True)
class _Caller:
    """A person, prepared for drawing calls fast: pools to pick from at random."""

    parties: tuple[int, ...]
    habit: Habit
    settled: float
    moments: list[int]
    kinds: list[CallKind]
    talks: list[int]


Made = tuple[CallKind, Row]


class DemoCalls:
    """The calls of one seed.

    A day's calls depend on the seed, the day and the volume alone, so that two services with the same seed agree on
    the past, whenever they were started.
    """

    def __init__(self, seed: int, count: int, parties: Parties) -> None:
        """Calls of `seed` in the volume of `count` calls over SPAN_DAYS; their parties are put into `parties`."""
        self._seed = seed
        self._count = count
        rng = _random(f"{seed} people")
        people = circle(rng, count)
        callers = [
            _Caller(
                _usual_first([parties.index(way, person.name, person.place) for way in person.spellings]),
                person.habit,
                _MANNERS[person.habit].settled,
                *_pools(person.habit),
            )
            for person in people
        ]
        size = max(2 * _POOL, 3 * len(callers))
        self._on_weekdays = rng.choices(callers, [_weight(p, weekend=False) for p in people], k=size)
        self._at_weekends = rng.choices(callers, [_weight(p, weekend=True) for p in people], k=size)
        self._regulars = [caller for caller in callers if caller.habit is Habit.WORK][:40]
        self._businesses = [caller for caller in callers if caller.habit is Habit.BUSINESS]
        self._strangers = [caller for caller in callers if caller.habit is Habit.STRANGER]
        self._hidden = next(caller for caller in callers if caller.habit is Habit.HIDDEN)

    def days(self, start_ms: int) -> Iterator[list[Made]]:
        """Exactly `count` calls, none after `start_ms` (UTC ms), a day at a time and the latest first."""
        left = self._count
        day = datetime.fromtimestamp(start_ms / 1000, HOME).date()
        batch = self._recent(start_ms)
        while left:
            batch = [made for made in batch if _ended(made) <= start_ms]
            if len(batch) > left:
                batch.sort(key=lambda made: made[1][0])
                batch = batch[len(batch) - left :]
            left -= len(batch)
            yield [(kind, (t, who, s, min(stored, start_ms))) for kind, (t, who, s, stored) in batch]
            batch = self._day(day)
            day -= timedelta(days=1)

    def arriving(self, slot: int, slot_ms: int) -> Made:
        """The call that reaches the service at `slot_ms` (UTC ms), the start of a numbered half minute or so.

        Every other one may follow a missed call of a minute or two ago, so that those who wait do not pile up.
        """
        caller, kind, draw = self._drawn(slot)
        late = 9 * _MINUTE if draw() < 0.08 else 0
        longest_s = 90
        if slot % 2:
            before, what, _ = self._drawn(slot - 3)
            if what is CallKind.MISSED and draw() < before.settled:
                caller, kind = before, CallKind.INCOMING if draw() < 0.3 else CallKind.OUTGOING
                # It has to begin after the call that it follows.
                late, longest_s = 0, 60
            elif kind is CallKind.MISSED:
                kind = CallKind.INCOMING
        duration_s = self._duration(caller, kind, draw) % longest_s
        lag_ms = int((3 + 15 * draw()) * 1000 + late * draw())
        return kind, (slot_ms - duration_s * 1000 - lag_ms, _pick(caller.parties, draw), duration_s, slot_ms)

    def _drawn(self, slot: int) -> tuple[_Caller, CallKind, Callable[[], float]]:
        """Who and what a slot brings, where it does not follow another one, and what to draw more from."""
        draw = _random(f"{self._seed} slot {slot}").random
        caller = _pick(self._on_weekdays, draw)
        return caller, _pick(caller.kinds, draw), draw

    def _day(self, day: date) -> list[Made]:
        rng = _random(f"{self._seed} day {day.toordinal()} of {self._count}")
        draw = rng.random
        weekday = day.weekday()
        volume = self._count / SPAN_DAYS / _ROWS_FOR_A_CALL * _OF_THE_WEEK[weekday]
        callers = self._on_weekdays if weekday < 5 else self._at_weekends
        midnight = int(datetime(day.year, day.month, day.day, tzinfo=HOME).timestamp()) * 1000
        made: list[Made] = []
        for _ in range(int(volume * rng.uniform(0.75, 1.25) + draw())):
            caller = _pick(callers, draw)
            at = midnight + _pick(caller.moments, draw) + int(_MINUTE * draw())
            kind = _pick(caller.kinds, draw)
            made.append((kind, self._row(caller, kind, at, draw)))
            if kind is CallKind.MISSED:
                self._follow(made, caller, at, draw)
            elif kind is CallKind.OUTGOING and made[-1][1][2] == 0 and draw() < 0.5:
                made.append((kind, self._row(caller, kind, at + int((2 + 50 * draw()) * _MINUTE), draw)))
        return made

    def _follow(self, made: list[Made], caller: _Caller, at: int, draw: Callable[[], float]) -> None:
        """Add what a missed call leads to: further attempts, then a talk, a vain call back, or nothing."""
        while draw() < 0.26:
            at += int((0.7 + 12 * draw() * draw()) * _MINUTE)
            made.append((CallKind.MISSED, self._row(caller, CallKind.MISSED, at, draw)))
        if draw() >= caller.settled:
            return
        kind = CallKind.INCOMING if draw() < 0.2 else CallKind.OUTGOING
        at += int((3 + 240 * draw() ** 3) * _MINUTE)
        made.append((kind, self._row(caller, kind, at, draw)))
        if not made[-1][1][2]:
            at += int((4 + 90 * draw() ** 2) * _MINUTE)
            made.append((CallKind.INCOMING, self._row(caller, CallKind.INCOMING, at, draw)))

    def _recent(self, start_ms: int) -> list[Made]:
        """The last hours and days: busy enough to look at, whatever the hour, with callers who still wait."""
        rng = _random(f"{self._seed} recent {start_ms // _HOUR}")
        callers = rng.sample(self._regulars, len(self._regulars))
        made: list[Made] = []
        for minutes, kind, who in RECENT[: self._count // 30]:
            caller = self._hidden if who is None else callers[who]
            at = start_ms - int((minutes + rng.random()) * _MINUTE)
            made.append((kind, self._row(caller, kind, at, rng.random)))
        return made + self._earlier(datetime.fromtimestamp(start_ms / 1000, HOME).date())

    def _earlier(self, today: date) -> list[Made]:
        """The days before `today`, with callers who wait for longer."""
        if self._count < _ENOUGH:
            return []
        rng = _random(f"{self._seed} before {today.toordinal()}")
        businesses, stranger = rng.sample(self._businesses, 2), rng.choice(self._strangers)
        made: list[Made] = []
        for days, clock, kind, who in EARLIER:
            caller = stranger if who is None else businesses[who]
            moment = datetime.combine(today - timedelta(days=days), clock, HOME)
            at = int(moment.timestamp() * 1000) + rng.randrange(_MINUTE)
            made.append((kind, (at, _pick(caller.parties, rng.random), 0, at + _pick(_uploads(), rng.random))))
        return made

    def _row(self, caller: _Caller, kind: CallKind, at: int, draw: Callable[[], float]) -> Row:
        duration_s = self._duration(caller, kind, draw)
        stored = at + duration_s * 1000 + _pick(_uploads(), draw)
        return (at, _pick(caller.parties, draw), duration_s, stored)

    @staticmethod
    def _duration(caller: _Caller, kind: CallKind, draw: Callable[[], float]) -> int:
        if kind is CallKind.MISSED or (kind is CallKind.OUTGOING and draw() < 0.2):
            return 0
        return _pick(caller.talks, draw)


def _random(seed: str) -> Random:
    return Random(seed)  # noqa: S311 (invented calls are no secret)


def _pick(pool: Sequence[T], draw: Callable[[], float]) -> T:
    return pool[int(draw() * len(pool))]


def _ended(made: Made) -> int:
    return made[1][0] + made[1][2] * 1000


def _weight(person: Person, *, weekend: bool) -> float:
    return person.weight * (_MANNERS[person.habit].at_weekends if weekend else 1)


def _usual_first(parties: list[int]) -> tuple[int, ...]:
    """Each spelling, and the first of them twice more for each other one."""
    return (*parties, *parties[:1] * 2 * (len(parties) - 1))


@cache
def _pools(habit: Habit) -> tuple[list[int], list[CallKind], list[int]]:
    """Moments of a day in ms, kinds, and durations in s, many short ones and a few very long."""
    # The same for every seed: they take longer to make than the few calls that most tests need.
    rng = _random(f"pools {habit}")
    manner = _MANNERS[habit]
    moments = [hour * _HOUR + rng.randrange(_HOUR) for hour in rng.choices(range(24), manner.hours, k=_POOL)]
    kinds = rng.choices(tuple(CallKind), (manner.missed, manner.incoming, manner.outgoing), k=256)
    talks = [max(2, min(7200, int(rng.lognormvariate(log(manner.talk_s), 0.9)))) for _ in range(512)]
    return moments, kinds, talks


@cache
def _uploads() -> list[int]:
    """How long in ms after its end a call reaches the service: minutes, rarely days."""
    rng = _random("uploads")
    soon = [int(rng.triangular(20_000, 11 * _MINUTE, 2 * _MINUTE)) for _ in range(500)]
    return soon + [int(rng.uniform(3, 80) * _HOUR) for _ in range(12)]
