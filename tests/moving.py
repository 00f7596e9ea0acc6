"""A list of calls that moves: whatever a test wants arrives and vanishes right before any request."""

import asyncio
import itertools
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo
from typing import Any, Final

from hypothesis import strategies as st

from callviewer.api import wire
from callviewer.api.demo import DemoCall, DemoService
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.question import PATHS, parameters
from callviewer.api.request import MOST_ROWS, PageRequest
from callviewer.api.retry import RetryWatch
from callviewer.calls.call import Call, CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import CallOrder, SortKey

SECONDS: Final = "%Y-%m-%d %H:%M:%S"
MINUTES: Final = "%Y-%m-%d %H:%M"
BEGAN_MS: Final = 1_788_000_000_123
NAMES: Final = (None, "", "Ana", "ana 50%", "Bob_b", "back\\slash", "Zoë")
PLACES: Final = (None, "", "Brazil", "Belgium")

Look = tuple[str, int | str]
"""What tells calls apart that are not one: the number, and the moment as the service writes it."""


@dataclass(frozen=True)
class Vanish:
    """So many calls in a row go, from a place between the newest (0) and the oldest (1) on."""

    place: float
    count: int = 1


Change = DemoCall | Vanish
Spoil = Callable[[dict[str, Any]], dict[str, Any]]


@dataclass(eq=False)
class MovingList:
    """One list of the service as a page source, without any network.

    Attributes:
        kind: Which list.
        limit: The service's largest page.
        missed_format: How it writes the dates of missed calls.
        zone: The zone of these.
        changes: What happens before the first request, before the second, and so on.
        spoil: Changes what an answer says.
        pause: How many rounds of the event loop each answer takes.
        fails_at: Which requests fail, counted from 0.
        last_second_ms: How many ms of the second 23:59:59 the service's last day includes.
        requests: What was asked.
    """

    kind: CallKind
    calls: Sequence[DemoCall] = ()
    limit: int = 200
    missed_format: str = SECONDS
    zone: tzinfo = UTC
    changes: Sequence[Sequence[Change]] = ()
    spoil: Spoil = dict
    pause: int = 0
    fails_at: Set[int] = frozenset()
    last_second_ms: int = 999
    requests: list[PageRequest] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.service = DemoService(
            count=0,
            new_call_every_s=None,
            most_rows={kind: min(self.limit, most) for kind, most in MOST_ROWS.items()},
            missed_zone=self.zone,
            missed_format=self.missed_format,
            last_second_ms=self.last_second_ms,
        )
        self._ids = itertools.count()
        self._there: dict[int, DemoCall] = {}
        self._ever: list[DemoCall] = []
        self._coming = iter(self.changes)
        self.change(*self.calls)

    async def page(self, request: PageRequest, *, zone: tzinfo, watch: RetryWatch | None) -> Page:
        """The answer of the moment, after what was to happen before it."""
        for _ in range(self.pause):
            await asyncio.sleep(0)
        self.change(*next(self._coming, ()))
        self.requests.append(request)
        if len(self.requests) - 1 in self.fails_at:
            raise ServiceError(Trouble.OFFLINE)
        answer = self.service.answer(PATHS[request.kind], parameters(request) | {"apikey": self.service.key})
        body = answer.body
        if self.spoil is not dict:
            body = json.dumps(self.spoil(json.loads(body))).encode()
        return wire.decode(body, request, zone)

    def change(self, *changes: Change) -> None:
        """Let calls arrive and vanish now."""
        for change in changes:
            if isinstance(change, DemoCall):
                self._there[next(self._ids)] = change
                self._ever.append(change)
                self.service.add(change)
            else:
                newest_first = sorted(self._there, key=lambda i: self._there[i].time_ms, reverse=True)
                first = int(change.place * len(newest_first))
                for gone in newest_first[first : first + change.count]:
                    self.service.remove(self._there.pop(gone))

    def there(self) -> set[int]:
        """The calls that are on the service now, to be told from those that come later."""
        return set(self._there)

    def staying(self, at_first: set[int]) -> list[DemoCall]:
        """The calls of a former moment that are on the service still."""
        return [call for i, call in self._there.items() if i in at_first]

    def look(self, call: DemoCall) -> Look:
        """A call as its row shows it."""
        if call.kind is not CallKind.MISSED:
            return call.number, call.time_ms
        return call.number, datetime.fromtimestamp(call.time_ms // 1000, self.zone).strftime(self.missed_format)

    def check(
        self, brought: Iterable[Call], at_first: set[int], is_wanted: Callable[[DemoCall], bool] = lambda _: True
    ) -> None:
        """Each call that was there at first and still is was brought, none twice, and nothing that never was."""
        calls = list(brought)
        keys = Counter(call.key for call in calls)
        assert [key for key, times in keys.items() if times > 1] == []
        counts = Counter((call.number, call.key[2]) for call in calls)
        is_exact = self.missed_format != MINUTES or self.kind is not CallKind.MISSED
        due = Counter(self.look(call) for call in self.staying(at_first) if is_wanted(call))
        most = Counter(self.look(call) for call in self._ever if is_wanted(call))
        if is_exact:
            due, most = Counter(dict.fromkeys(due, 1)), Counter(dict.fromkeys(most, 1))
        assert due - counts == Counter()
        assert counts - most == Counter()


def call(kind: CallKind, number: int, time_ms: int) -> DemoCall:
    """A call of one of many callers; the other fields follow from number and time."""
    return DemoCall(
        kind,
        f"+3247000{number:04}",
        time_ms,
        NAMES[number % len(NAMES)],
        0 if kind is CallKind.MISSED else number % 4 * 30,
        PLACES[number % len(PLACES)],
        time_ms + number % 3 * 1000,
    )


def calls_in_a_row(kind: CallKind, count: int, gap_ms: int = 61_000) -> list[DemoCall]:
    """So many calls, the newest last, all by somebody else."""
    return [call(kind, number, BEGAN_MS + number * gap_ms) for number in range(count)]


GAPS = st.sampled_from([0, 0, 1, 300, 1_000, 20_000, 61_000, 3_600_000, 50_000_000])
NUMBERS = st.integers(0, 5)


@dataclass(frozen=True)
class _Front:
    gap_ms: int
    number: int


@dataclass(frozen=True)
class _Late:
    place: float
    number: int


WISHES = st.one_of(
    st.builds(Vanish, st.floats(0, 1), st.sampled_from([1, 1, 2, 3, 8, 30])),
    st.builds(_Front, GAPS, NUMBERS),
    st.builds(_Late, st.floats(0, 1), NUMBERS),
)
ORDERS = st.builds(CallOrder, st.sampled_from(SortKey), st.booleans())


@st.composite
def changing_calls(draw: st.DrawFn, kind: CallKind, *, has_twins: bool) -> tuple[list[DemoCall], list[list[Change]]]:
    """Calls that are there at first, and what happens before each request.

    Args:
        draw: Hypothesis.
        kind: Which list.
        has_twins: Whether calls of one number may come at the same moment.
    """
    at_first = draw(st.lists(st.tuples(GAPS, NUMBERS), max_size=40))
    moment: int = BEGAN_MS
    made: list[DemoCall] = []
    used: set[tuple[int, int]] = set()

    def make(number: int, time_ms: int) -> DemoCall:
        while not has_twins and (number, time_ms // 1000) in used:
            number += 7
        used.add((number, time_ms // 1000))
        return call(kind, number, time_ms)

    for gap_ms, number in at_first:
        moment += gap_ms
        made.append(make(number, moment))
    changes: list[list[Change]] = []
    for wishes in draw(st.lists(st.lists(WISHES, max_size=3), max_size=14)):
        step: list[Change] = []
        for wish in wishes:
            if isinstance(wish, Vanish):
                step.append(wish)
                continue
            if isinstance(wish, _Front):
                moment += wish.gap_ms
            time_ms = moment if isinstance(wish, _Front) else BEGAN_MS + int(wish.place * (moment - BEGAN_MS))
            step.append(make(wish.number, time_ms))
        changes.append(step)
    return made, changes


@st.composite
def moving_lists(draw: st.DrawFn, kinds: Sequence[CallKind] = tuple(CallKind)) -> MovingList:
    """A list whose pages leave room for what has to be proved: see the walk's docstring."""
    kind = draw(st.sampled_from(kinds))
    is_missed = kind is CallKind.MISSED
    has_twins = is_missed and draw(st.booleans())
    missed_format = draw(st.sampled_from([SECONDS, MINUTES])) if has_twins else SECONDS
    calls, changes = draw(changing_calls(kind, has_twins=has_twins))
    moving = MovingList(kind, calls, missed_format=missed_format, changes=changes)
    least = 2
    if has_twins:
        everything = [*calls, *(change for step in changes for change in step if isinstance(change, DemoCall))]
        groups = Counter(moving.look(each)[1] for each in everything)
        least = 2 + max(groups.values(), default=0)
    return replace(moving, limit=draw(st.integers(least, least + 12)))
