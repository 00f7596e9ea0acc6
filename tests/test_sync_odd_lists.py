"""Lists that are hard to read in parts: rows without a time, many at once, places that change."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from callviewer.api.demo import DemoCall
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.archive.archive import Archive
from callviewer.calls.call import Call, CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import SortKey
from callviewer.history.sync import Sync
from callviewer.history.sync_progress import SyncState
from tests.sync_world import BEGIN_MS, DAY_MS, MINUTE_MS, World, many, missing, saved, with_short_pages


@pytest.fixture
def world() -> World:
    return with_short_pages()


@pytest.fixture
def archive(world: World) -> Iterator[Archive]:
    archive = world.archive()
    yield archive
    archive.close()


@dataclass
class Timeless:
    """A service with a row of which it tells no time, and that no bound lets through."""

    world: World
    stands_first: bool

    async def page(self, request: PageRequest, **more: Any) -> Page:
        page = await self.world.page(request, **more)
        if request.kind is not CallKind.INCOMING or request.from_ms is not None or request.to_ms is not None:
            return page
        timeless = Call(CallKind.INCOMING, "190", exact=False)
        if self.stands_first and not request.order.descending:
            return replace(page, calls=(timeless,), rows=1)
        return replace(page, calls=(*page.calls, timeless), rows=page.rows + 1) if page.is_last else page


@pytest.mark.parametrize("stands_first", [True, False])
def test_a_call_without_a_time_comes_though_the_list_is_read_from_two_sides(
    world: World, archive: Archive, stands_first: bool
) -> None:
    world.add(*many(CallKind.INCOMING, 1500, every_ms=53 * MINUTE_MS))
    sync = Sync(Timeless(world, stands_first), archive, zone=world.zone, now=world.now)
    assert asyncio.run(sync.keep_up()).is_whole
    assert world.most_under_way > 1
    assert "190" in {call.number for call in saved(archive)}
    # Nobody begins at the top again to find the end.
    assert len([request for request in world.requests if request.kind is CallKind.INCOMING]) <= 1500 / 19 + 9


def test_a_call_without_a_time_comes_though_the_visit_before_was_broken_off(world: World, archive: Archive) -> None:
    world.add(*many(CallKind.INCOMING, 300))

    def fail(_request: PageRequest) -> None:
        if len(world.requests) > 12:
            raise ServiceError(Trouble.OFFLINE)

    world.before = fail
    source = Timeless(world, stands_first=False)
    progress = asyncio.run(Sync(source, archive, zone=world.zone, now=world.now).keep_up())
    assert 0 < progress.stored < 300
    world.before = lambda _request: None
    assert asyncio.run(Sync(source, archive, zone=world.zone, now=world.now).keep_up()).is_whole
    assert "190" in {call.number for call in saved(archive)}


@dataclass
class Reversing:
    """A service that gives calls stored within one second the other way round at every request."""

    world: World
    turn: int = 1

    async def page(self, request: PageRequest, **more: Any) -> Page:
        if request.order.key is not SortKey.STORED:
            return await self.world.page(request, **more)
        self.turn = -self.turn
        rows = [(call, (call.stored_ms or 0) // 1000) for call in self.world.service.calls(request.kind)][:: self.turn]
        rows.sort(key=lambda row: row[1], reverse=True)
        limit = self.world.service.most_rows[request.kind]
        rows = rows[request.offset : request.offset + limit]
        calls = tuple(
            Call(request.kind, call.number, time_ms=call.time_ms, stored_ms=second * 1000) for call, second in rows
        )
        return Page(calls, len(rows), 0, limit, request.offset, len(rows) < limit)


def test_late_uploads_are_found_in_whatever_order_those_of_one_second_come(world: World, archive: Archive) -> None:
    source = Reversing(world)
    world.add(*many(CallKind.INCOMING, 30))
    asyncio.run(Sync(source, archive, zone=world.zone, now=world.now).keep_up())
    world.now_ms += DAY_MS
    late = many(CallKind.INCOMING, 90, until_ms=BEGIN_MS - 30 * DAY_MS)
    world.add(*(replace(call, stored_ms=world.now_ms) for call in late))
    assert asyncio.run(Sync(source, archive, zone=world.zone, now=world.now).keep_up()).state is SyncState.COMPLETE
    assert not missing(world.present(), archive)


def test_late_uploads_are_found_though_others_come_while_they_are_read(world: World, archive: Archive) -> None:
    world.add(*many(CallKind.INCOMING, 30))
    world.visit(archive)
    world.now_ms += DAY_MS
    late = many(CallKind.INCOMING, 90, until_ms=BEGIN_MS - 30 * DAY_MS)
    world.add(*(replace(call, stored_ms=world.now_ms + place * 1000) for place, call in enumerate(late)))
    world.now_ms += DAY_MS
    began = world.present()

    def arrive(request: PageRequest) -> None:
        if request.order.key is SortKey.STORED and request.kind is CallKind.INCOMING and request.offset:
            world.before = lambda _request: None
            # Some of them are on the page that was asked for.
            world.add(*(DemoCall(CallKind.INCOMING, f"19{i}", world.now_ms - i) for i in range(25)))

    world.before = arrive
    world.visit(archive)
    assert not missing(began, archive)


class WithoutSeconds:
    """A service that tells the times of incoming calls as texts without seconds."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def page(self, request: PageRequest, **more: Any) -> Page:
        page = await self._world.page(request, **more)
        calls = [
            replace(call, time_ms=(call.time_ms or 0) // MINUTE_MS * MINUTE_MS, exact=False) for call in page.calls
        ]
        return replace(page, calls=tuple(calls))


def test_a_second_call_of_a_minute_is_found_though_it_was_uploaded_late(world: World, archive: Archive) -> None:
    time_ms = BEGIN_MS - 30 * DAY_MS
    world.add(*many(CallKind.INCOMING, 30), DemoCall(CallKind.INCOMING, "190", time_ms, stored_ms=time_ms))
    source = WithoutSeconds(world)
    asyncio.run(Sync(source, archive, zone=world.zone, now=world.now).keep_up())
    world.now_ms += 8 * DAY_MS
    world.add(DemoCall(CallKind.INCOMING, "190", time_ms + 20_000))
    asyncio.run(Sync(source, archive, zone=world.zone, now=world.now).keep_up())
    assert [call.number for call in saved(archive)].count("190") == 2
