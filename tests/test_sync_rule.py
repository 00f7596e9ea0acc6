"""Each call once: whatever happens on the service between two requests, and wherever the program is ended."""

import os
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import inf
from typing import Any
from unittest.mock import patch
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.api.demo import DemoCall
from callviewer.api.request import PageRequest
from callviewer.archive.archive import Archive
from callviewer.calls.call import Call, CallKind
from callviewer.history import backfill, sync_list
from callviewer.history.sync_progress import SyncState
from tests.sync_world import DAY_MS, Killed, World, keys, missing, saved

ZONES = ["UTC", "America/Sao_Paulo", "Europe/London", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Pago_Pago"]
AGES_MS = [0, 400, 1000, 59_000, 60_000, 3_600_000, *(days * DAY_MS for days in (1, 2, 5, 13, 15, 40, 90))]

STRIDE = 1 if os.environ.get("CALLVIEWER_THOROUGH") == "1" else 5
"""Of the requests at which the program is ended, every so many."""

ages = st.one_of(st.sampled_from(AGES_MS), st.integers(0, 100 * DAY_MS))
kinds = st.sampled_from(CallKind)
numbers = st.integers(0, 4)


@dataclass(frozen=True)
class Arrival:
    """A call that is stored now, and was made `age_ms` ago."""

    kind: CallKind
    number: int
    age_ms: int
    times: int = 1


@dataclass(frozen=True)
class Vanishing:
    """Some calls go, from the one that stands at this share of the list."""

    kind: CallKind
    share: float
    count: int


@dataclass(frozen=True)
class Kill:
    """The program ends, in place of an answer or around the writing of what was answered."""

    moment: str


Event = Arrival | Vanishing | Kill | None
arrivals = st.builds(Arrival, kinds, numbers, ages, st.sampled_from([1, 1, 1, 3, 12]))
vanishings = st.builds(Vanishing, kinds, st.floats(0, 1), st.sampled_from([1, 2, 12]))
kills = st.builds(Kill, st.sampled_from(["request", "before saving", "after saving"]))
events: st.SearchStrategy[list[Event]] = st.lists(
    st.one_of(st.none(), st.none(), arrivals, arrivals, vanishings, kills), max_size=40
)


@dataclass(frozen=True)
class Story:
    """What happens.

    Attributes:
        history: The calls at first.
        events: What happens before each request, one after the other; nothing after the last one.
        pauses: How long nobody looks between two visits, in ms.
        away: What arrives in the meantime.
        limit: The largest page.
        zone: The zone of the missed list's dates.
        believed_zone: What the program takes it for.
        day_shift: How many days the service's own day bounds are off.
        missed_format: How the missed list writes its dates.
        last_second_ms: How much of the last second of a day its day bounds include.
    """

    history: list[Arrival]
    events: list[Event]
    pauses: list[int]
    away: list[Arrival]
    limit: int
    zone: str
    believed_zone: str
    day_shift: int
    missed_format: str
    last_second_ms: int
    held_s: float


stories = st.builds(
    Story,
    st.lists(st.builds(Arrival, kinds, numbers, ages, st.sampled_from([1, 5, 30])), max_size=12),
    events,
    st.lists(st.sampled_from([60_000, 3_600_000, 3 * DAY_MS, 20 * DAY_MS, 200 * DAY_MS]), max_size=3),
    st.lists(arrivals, max_size=8),
    st.sampled_from([5, 6, 9, 20]),
    st.sampled_from(ZONES),
    st.sampled_from(ZONES),
    st.integers(-2, 2),
    st.sampled_from(["%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"]),
    st.sampled_from([0, 999]),
    st.sampled_from([0, inf]),
)


class Stage:
    """Plays a story."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.world = World(
            zone=ZoneInfo(story.zone), believed_zone=ZoneInfo(story.believed_zone), day_shift=story.day_shift
        )
        service = self.world.service
        service.most_rows = dict.fromkeys(CallKind, story.limit)
        service.missed_format = story.missed_format
        service.last_second_ms = story.last_second_ms
        self.world.before = lambda request: self.next_event()
        self.events = iter(story.events)
        self.kill_at = ""
        self.is_killed = False
        self.archive: Any = self.world.archive()
        self.known: Counter[Any] = Counter()
        self.too_late: set[Any] = set()
        for each in story.history:
            self.arrive(each)
        self.too_late.clear()

    def arrive(self, arrival: Arrival) -> None:
        for nth in range(arrival.times):
            # A hundred calls in one minute would be more than a page of those that look the same.
            age_ms = arrival.age_ms + nth // 3 * 45_000
            call = DemoCall(arrival.kind, f"+55119{(arrival.number + nth) % 7:08}", self.world.now_ms - age_ms)
            if self.is_crowded(call):
                continue
            self.world.add(call)
            if call.kind is CallKind.MISSED and age_ms > 14 * DAY_MS:
                self.too_late.add(self.world.key(call))

    def is_crowded(self, call: DemoCall) -> bool:
        """Whether one moment would hold calls that nobody could tell apart, or more than fit on a page."""
        others = [each for each in self.world.service.calls(call.kind) if self.moment(each) == self.moment(call)]
        if call.kind is CallKind.MISSED and not self.world.tells_seconds:
            return len(others) >= self.story.limit - 3
        return any(each.number == call.number for each in others)

    def moment(self, call: DemoCall) -> object:
        return self.world.key(call)[2]

    def vanish(self, event: Vanishing) -> None:
        calls = self.world.service.calls(event.kind)
        first = int(event.share * len(calls))
        self.world.service.remove(*calls[first : first + event.count])

    def next_event(self) -> None:
        event = next(self.events, None)
        match event:
            case Arrival():
                self.arrive(event)
            case Vanishing():
                self.vanish(event)
            case Kill(moment="request"):
                self.is_killed = True
                raise Killed
            case Kill(moment=moment):
                self.kill_at = moment
            case None:
                pass

    def add(self, calls: Iterable[Call], state: Any) -> Any:
        """The archive's own, with the program's end before or after it; nothing is saved after that."""
        kill_at, self.kill_at = self.kill_at, ""
        if self.is_killed or kill_at == "before saving":
            self.is_killed = True
            raise Killed
        added = self.archive.add(calls, state)
        if kill_at == "after saving":
            self.is_killed = True
            raise Killed
        return added

    def visit(self) -> None:
        """Visits until one comes to its end; then everything that it promises holds."""
        while True:
            began = self.world.present()
            self.is_killed = False
            try:
                with patch.object(sync_list, "HELD_S", self.story.held_s):
                    progress = self.world.visit(Deadly(self.archive, self.add))  # type: ignore[arg-type]  # stands in for it
            except Killed:
                self.look_for_losses()
                continue
            break
        self.look_for_losses()
        assert progress.state is SyncState.COMPLETE
        assert progress.is_whole
        promised = began & self.world.present()
        for key in self.too_late:
            del promised[key]
        assert not missing(promised, self.archive)

    def look_for_losses(self) -> None:
        """Nothing that was known has gone, and nothing is here that never was."""
        found = keys(saved(self.archive))
        assert self.known <= found
        assert found <= self.world.ever
        assert len({call.key for call in saved(self.archive)}) == found.total()
        self.known = found


class Deadly:
    """An archive that can be the place where the program ends."""

    def __init__(self, archive: Archive, add: Callable[..., Any]) -> None:
        self._archive = archive
        self.add = add

    def __getattr__(self, name: str) -> Any:
        return getattr(self._archive, name)


def play(story: Story) -> Stage:
    stage = Stage(story)
    stage.visit()
    for pause in story.pauses:
        stage.world.now_ms += pause
        for arrival in story.away:
            stage.arrive(arrival)
        stage.visit()
    # After another week even calls that were uploaded months late are found.
    stage.world.now_ms += 8 * DAY_MS
    stage.too_late.clear()
    stage.visit()
    stage.visit()
    assert not missing(stage.world.present(), stage.archive)
    return stage


@given(stories)
def test_every_call_that_stays_is_here_exactly_once(story: Story) -> None:
    assert play(story).world.most_of_all <= len(CallKind)


@given(stories)
def test_the_same_where_even_the_shortest_way_is_shared(story: Story) -> None:
    with patch.object(backfill, "FEWEST_READ", 1), patch.object(backfill, "FEWEST_SHARED", 0):
        assert play(story).world.most_of_all <= len(CallKind)


def crowd(world: World, until_ms: int) -> None:
    """Moments of several calls each, over a month: pages end in the middle of them."""
    moments = [until_ms - moment * 77 * 3_600_000 for moment in range(1, 11)]
    world.add(
        *(
            DemoCall(kind, f"+55119{i:08}", time_ms, stored_ms=time_ms + 1)
            for kind in CallKind
            for time_ms in moments
            for i in range(3)
        )
    )


@dataclass
class Countdown:
    """Ends the program at the request after so many; nothing is saved after that."""

    left: int
    archive: Archive
    is_over: bool = False

    def __call__(self, request: PageRequest) -> None:
        if not self.left:
            self.is_over = True
            raise Killed
        self.left -= 1

    def add(self, calls: Iterable[Call], state: Any) -> Any:
        """The archive's own."""
        if self.is_over:
            raise Killed
        return self.archive.add(calls, state)

    def visit(self, world: World) -> None:
        """A visit that ends so."""
        world.before = self
        try:
            world.visit(Deadly(self.archive, self.add))  # type: ignore[arg-type]  # stands in for it
        finally:
            world.before = lambda request: None


@pytest.mark.parametrize(
    ("zone", "believed_zone", "day_shift", "held_s"),
    [
        ("UTC", "UTC", 0, inf),
        ("Pacific/Auckland", "Pacific/Pago_Pago", -2, 0),
        ("Pacific/Pago_Pago", "Pacific/Auckland", 2, inf),
    ],
)
def test_ended_at_any_request_it_resumes_without_a_hole(
    monkeypatch: pytest.MonkeyPatch, zone: str, believed_zone: str, day_shift: int, held_s: float
) -> None:
    monkeypatch.setattr(sync_list, "HELD_S", held_s)
    ends = 0
    was_killed = True
    while was_killed:
        world = World(zone=ZoneInfo(zone), believed_zone=ZoneInfo(believed_zone), day_shift=day_shift)
        world.service.most_rows = dict.fromkeys(CallKind, 5)
        archive = world.archive()
        was_killed = False
        for _ in range(2):
            crowd(world, world.now_ms)
            try:
                Countdown(ends, archive).visit(world)
            except Killed:
                was_killed = True
            world.visit(archive)
            assert keys(saved(archive)) == world.present()
            world.now_ms += 100 * DAY_MS
        ends += STRIDE
    assert ends > 30


@pytest.mark.parametrize("ends", range(5, 35, STRIDE))
def test_another_zone_for_missed_calls_leaves_no_hole(monkeypatch: pytest.MonkeyPatch, ends: int) -> None:
    monkeypatch.setattr(sync_list, "HELD_S", 0)
    world = World(believed_zone=ZoneInfo("Pacific/Auckland"))
    world.service.most_rows = dict.fromkeys(CallKind, 5)
    archive = world.archive()
    crowd(world, world.now_ms)
    with pytest.raises(Killed):
        Countdown(ends, archive).visit(world)
    world.believed_zone = ZoneInfo("Pacific/Pago_Pago")
    archive.set_zone(world.believed_zone)
    world.visit(archive)
    assert keys(saved(archive)) == world.present()
