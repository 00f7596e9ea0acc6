"""What must not happen to the calls of a list that is read from two sides at once."""

import asyncio
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC
from math import inf
from pathlib import Path
from typing import Any

import pytest

from callviewer.api.demo import DemoCall
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.archive.archive import Archive
from callviewer.archive.entry import Added
from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.archive.question import Question
from callviewer.calls.call import Call, CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import CallQuery
from callviewer.history import sync_list
from callviewer.history.sync import Sync
from callviewer.history.sync_progress import SyncState
from tests.sync_world import BEGIN_MS, MINUTE_MS, World, many, missing, saved, with_short_pages


@pytest.fixture
def world() -> World:
    return with_short_pages()


@pytest.fixture
def archive(world: World) -> Iterator[Archive]:
    archive = world.archive()
    yield archive
    archive.close()


@pytest.mark.parametrize("which", range(4))
def test_what_one_could_not_save_the_other_does_not_call_read(
    world: World, archive: Archive, monkeypatch: pytest.MonkeyPatch, which: int
) -> None:
    monkeypatch.setattr(sync_list, "ROWS_AT_ONCE", 100)
    monkeypatch.setattr(sync_list, "HELD_S", inf)
    world.add(*many(CallKind.INCOMING, 2000, every_ms=53 * MINUTE_MS))
    add, left = archive.add, which

    def add_but_once(calls: Iterable[Call], state: Mapping[str, str] | None = None) -> Added:
        nonlocal left
        calls = list(calls)
        if world.most_under_way > 1 and calls:
            left -= 1
            if left == -1:
                raise ArchiveError(ArchiveTrouble.LOCKED, None)
        return add(calls, state)

    with monkeypatch.context() as patch:
        patch.setattr(archive, "add", add_but_once)
        with pytest.raises(ArchiveError):
            world.visit(archive)
    assert left < 0
    assert world.visit(archive).is_whole
    assert not missing(world.present(), archive)


class WithoutSeconds:
    """A service that tells the times of incoming calls as texts without seconds."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def page(self, request: PageRequest, **more: Any) -> Page:
        page = await self._world.page(request, **more)
        calls = tuple(
            replace(call, time_ms=(call.time_ms or 0) // MINUTE_MS * MINUTE_MS, exact=False) for call in page.calls
        )
        return replace(page, calls=calls)


@pytest.mark.parametrize("seconds", range(6, 11))
def test_a_minute_whose_seconds_are_unknown_is_not_shared(world: World, archive: Archive, seconds: int) -> None:
    begin_ms = BEGIN_MS - BEGIN_MS % MINUTE_MS
    rows = 600 + seconds
    times = [begin_ms - (i // 3) * MINUTE_MS - i % 3 * 19_000 + 50_000 + 1_000 for i in range(rows)]
    times.append(times[-1] // MINUTE_MS * MINUTE_MS - seconds * 2000)
    world.add(*(DemoCall(CallKind.INCOMING, "+5511900000000", each, stored_ms=each) for each in times))
    sync = Sync(WithoutSeconds(world), archive, zone=world.zone, now=world.now)
    assert asyncio.run(sync.keep_up()).is_whole
    assert world.most_under_way > 1
    assert len(saved(archive)) == len(times)


def test_a_copy_that_was_begun_anew_is_not_told_what_was_in_the_one_before(
    world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sync_list, "ROWS_AT_ONCE", 1)
    path = tmp_path / "calls.db"
    archive = Archive.open(path, zone=world.zone, region=None)
    world.add(*many(CallKind.INCOMING, 300))

    def break_some(_request: PageRequest) -> None:
        if len(world.requests) != 15:
            return
        with closing(sqlite3.connect(path)) as other, other:
            other.execute("UPDATE call SET kind = 9 WHERE id % 2")
        with pytest.raises(ArchiveError):
            archive.calls(archive.ids(Question(CallQuery(None), UTC)))

    world.before = break_some
    with suppress(ArchiveError):
        world.visit(archive)
    world.before = lambda _request: None
    assert world.visit(archive).is_whole
    assert not missing(world.present(), archive)
    archive.close()


def test_all_that_the_service_gives_is_here_where_it_fails_further_down(world: World, archive: Archive) -> None:
    calls = many(CallKind.INCOMING, 2000, every_ms=53 * MINUTE_MS)
    world.add(*calls)
    broken_ms = calls[1500].time_ms

    def fail_below(request: PageRequest) -> None:
        if request.to_ms is not None and request.to_ms <= broken_ms and request.order.descending:
            raise ServiceError(Trouble.SERVICE_FAULT, "a row that nobody can read", status=500)

    world.before = fail_below
    assert world.visit(archive).state is SyncState.FAILED
    assert world.most_under_way > 1
    assert archive.totals()[CallKind.INCOMING] >= 1500
    world.before = lambda _request: None
    assert world.visit(archive).is_whole
    assert not missing(world.present(), archive)
