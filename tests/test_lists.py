"""Where rows come from: the service at first, then the copy; the copy, too, when the service cannot be reached."""

import asyncio
from array import array
from collections.abc import Awaitable, Callable
from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from callviewer.api.client import CallService
from callviewer.api.demo import DemoService, DemoTransport
from callviewer.api.demo_store import DemoCall
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.retry import RetryPolicy
from callviewer.archive.question import Question
from callviewer.calls.call import CallKind
from callviewer.calls.query import CallOrder, CallQuery, Narrowing, SortKey
from callviewer.history.changes import UNKNOWN, Changes
from callviewer.history.history import History
from callviewer.history.lists import ROWS_AT_FRONT, CallList, Step
from callviewer.history.place import Place

NOW = 1_790_000_000.0
PLACE = Place(ZoneInfo("America/Sao_Paulo"), UTC, "BR")
NOTHING = array("q")


class World:
    """A service, a history on it, and a switch for the network."""

    def __init__(self, file: Path | None = None, count: int = 1500) -> None:
        self.service = DemoService(count=count, now=lambda: NOW, new_call_every_s=None)
        self.file = file
        self.requests = 0
        self.history = History(self._connect)

    def _connect(self, key: str) -> CallService:
        transport = DemoTransport(self.service, latency_s=0)
        answer = transport.handle_async_request
        world = self

        class Counted(DemoTransport):
            async def handle_async_request(self, request):  # type: ignore[no-untyped-def]
                world.requests += 1
                return await answer(request)

        return CallService(key, transport=Counted(self.service, latency_s=0), policy=RetryPolicy(tries=2, base_s=0.001))

    def run(self, play: Callable[[], Awaitable[None]]) -> None:
        """Open all, play, close all."""

        async def whole() -> None:
            await self.history.open_copy(self.file, PLACE)
            await self.history.open("demo")
            await play()
            await self.history.close()

        asyncio.run(whole())

    def open(self, kind: CallKind | None, **query: object) -> CallList:
        """A list of the history."""
        return self.history.open_list(CallQuery(kind, **query), PLACE)  # type: ignore[arg-type]

    def truth(self, kind: CallKind) -> list[tuple[str, int]]:
        """Number and time of each call that the service has, newest first."""
        return [(call.number.strip(), call.time_ms) for call in self.service.calls(kind)]


async def rows(calls: CallList, step: Step) -> list[tuple[str, int | None]]:
    return [(call.number, call.time_ms) for call in await calls.calls(step.ids) if call is not None]


def test_the_first_rows_come_from_the_service_and_are_saved() -> None:
    world = World()

    async def play() -> None:
        step = await world.open(CallKind.INCOMING).next(NOTHING)
        assert not step.is_local
        assert not step.is_last
        assert world.history.archive.totals()[CallKind.INCOMING] == len(step.ids) == 200

    world.run(play)


def test_pages_join_what_is_shown() -> None:
    world = World()

    async def play() -> None:
        calls = world.open(CallKind.INCOMING)
        step = await calls.next(NOTHING)
        while not step.is_last:
            step = await calls.next(step.ids)
        found = await rows(calls, step)
        assert len(found) == len(set(found))
        assert {number for number, _ in found} == {number for number, _ in world.truth(CallKind.INCOMING)}

    world.run(play)


@pytest.mark.parametrize("kind", CallKind)
def test_after_a_sync_the_copy_answers_with_the_same_rows_in_the_same_place(kind: CallKind) -> None:
    world = World()

    async def play() -> None:
        calls = world.open(kind)
        before = await calls.next(NOTHING)
        await world.history.keep_up(lambda progress: None)
        asked = world.requests
        after = await calls.refresh(before.ids)
        assert after.is_local
        assert after.is_whole
        assert after.ids[: len(before.ids)] == before.ids
        assert not after.changes.removed
        assert len(after.changes.inserted) <= 1
        assert len(after.ids) == len(world.truth(kind))
        assert world.requests == asked

    world.run(play)


def test_a_new_call_is_put_on_top_and_nothing_else_moves() -> None:
    world = World()

    async def play() -> None:
        calls = world.open(CallKind.MISSED)
        before = await calls.next(NOTHING)
        world.service.add(DemoCall(CallKind.MISSED, "+551140028922", round(NOW * 1000) - 1000))
        after = await calls.refresh(before.ids)
        assert after.changes.inserted == ((0, 0),)
        assert not after.changes.removed
        assert after.calls[after.ids[0]].number == "+551140028922"

    world.run(play)


def test_offline_the_copy_answers_and_says_why(tmp_path: Path) -> None:
    file = tmp_path / "copy.sqlite"
    first = World(file)

    async def look() -> None:
        await first.open(CallKind.MISSED).next(NOTHING)

    first.run(look)
    second = World(file)

    async def play() -> None:
        second.service.fault = "server_error"
        step = await second.open(CallKind.MISSED).next(NOTHING)
        assert len(step.ids) == 200
        assert step.is_local
        assert not step.is_whole
        assert step.trouble is not None
        assert step.trouble.trouble is Trouble.SERVICE_FAULT

    second.run(play)


def test_offline_without_a_copy_the_failure_is_told() -> None:
    world = World()

    async def play() -> None:
        world.service.fault = "server_error"
        with pytest.raises(ServiceError):
            await world.open(CallKind.MISSED).next(NOTHING)

    world.run(play)


def test_a_whole_copy_answers_without_a_request(tmp_path: Path) -> None:
    file = tmp_path / "copy.sqlite"
    first = World(file)

    async def fill() -> None:
        await first.history.keep_up(lambda progress: None)

    first.run(fill)
    second = World(file)

    async def play() -> None:
        for kind in (*CallKind, None):
            step = await second.open(kind).next(NOTHING)
            assert step.is_whole
            assert step.is_local
            assert step.ids
        assert second.requests == 0

    second.run(play)


@pytest.mark.parametrize(
    "query",
    [
        CallQuery(None),
        CallQuery(CallKind.INCOMING, more=Narrowing(hidden=True)),
        CallQuery(CallKind.MISSED, order=CallOrder(SortKey.NAME, descending=False)),
    ],
)
def test_what_the_service_cannot_answer_is_asked_of_the_copy_however_little_it_holds(query: CallQuery) -> None:
    world = World()

    async def play() -> None:
        step = await world.history.open_list(query, PLACE).next(NOTHING)
        assert step.is_local
        assert not step.is_whole
        assert world.requests == 0

    world.run(play)


@pytest.fixture
def sixty_ids_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets the others come later."""
    monkeypatch.setattr("callviewer.archive.answers.MANY", 20)
    monkeypatch.setattr("callviewer.archive.roll.AT_ONCE", 30)
    monkeypatch.setattr("callviewer.history.lists.IDS_AT_FRONT", 60)


@pytest.mark.usefixtures("sixty_ids_are_many")
def test_whoever_looks_again_is_told_all_ids_along_with_what_is_new() -> None:
    world = World()

    async def play() -> None:
        await world.history.keep_up(lambda _progress: None)
        calls = world.open(None, text="1")
        first = await calls.next(NOTHING)
        whole = world.history.archive.ids(Question(CallQuery(None, "1"), PLACE.zone))
        assert len(first.ids) == len(whole)
        assert first.ids[-1] == UNKNOWN
        again = await calls.refresh(first.ids)
        assert again.shown == again.ids == whole
        assert again.changes == Changes()
        assert [call and call.number for call in await calls.at(first.ids, [len(whole) - 1])] == [
            call and call.number for call in await calls.calls(whole[-1:])
        ]
        assert (await calls.refresh(again.ids)).shown is None

    world.run(play)


def test_whoever_wants_very_many_rows_lets_others_have_their_turn() -> None:
    world = World()

    async def play() -> None:
        await world.history.keep_up(lambda _progress: None)
        calls = world.open(None)
        step = await calls.next(NOTHING)
        assert len(step.ids) > 2 * ROWS_AT_FRONT
        wanted = asyncio.create_task(calls.at(step.ids, range(len(step.ids))))
        turns = 0
        while not wanted.done():
            turns += 1
            await asyncio.sleep(0)
        assert turns > 2
        assert await wanted == await calls.calls(step.ids)

    world.run(play)


@pytest.mark.usefixtures("sixty_ids_are_many")
def test_what_an_earlier_list_has_told_does_not_end_the_answer_of_this_one() -> None:
    world = World()

    async def play() -> None:
        await world.history.keep_up(lambda _progress: None)
        before = world.history.archive.ids(Question(CallQuery(None), PLACE.zone))
        calls = world.open(None, text="1")
        first = await calls.next(NOTHING)
        assert first.ids[-1] == UNKNOWN
        # The window shows the rows from before until it hears of these, and somebody copies one of them.
        assert [call is not None for call in await calls.at(before, [0])] == [True]
        assert await calls.whole(first.ids) == world.history.archive.ids(Question(CallQuery(None, "1"), PLACE.zone))

    world.run(play)
