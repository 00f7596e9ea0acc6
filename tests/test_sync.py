"""What a sync asks for, tells and promises, where nothing goes wrong and where something does."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from math import inf
from types import SimpleNamespace
from typing import Any

import pytest

from callviewer.api.demo import DemoCall
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryNotice, RetryWatch
from callviewer.archive.archive import Archive
from callviewer.archive.entry import Added
from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.calls.call import Call, CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import SortKey
from callviewer.history import sync_list
from callviewer.history.sync import Sync
from callviewer.history.sync_progress import SyncProgress, SyncState
from tests.sync_world import BEGIN_MS, DAY_MS, MINUTE_MS, World, keys, many, missing, saved, with_short_pages


@pytest.fixture
def world() -> World:
    return with_short_pages()


@pytest.fixture
def archive(world: World) -> Iterator[Archive]:
    archive = world.archive()
    yield archive
    archive.close()


def fill(world: World, count: int = 90, *, every_ms: int = 37 * MINUTE_MS) -> None:
    for kind in CallKind:
        world.add(*many(kind, count, every_ms=every_ms))


def asked(world: World, kind: CallKind) -> list[PageRequest]:
    return [request for request in world.requests if request.kind is kind]


async def until(condition: Callable[[], bool]) -> None:
    for _ in range(10_000):
        if condition():
            return
        await asyncio.sleep(0)
    pytest.fail("it does not come to that")


def test_everything_is_brought_here(world: World, archive: Archive) -> None:
    fill(world)
    progress = world.visit(archive)
    assert progress.state is SyncState.COMPLETE
    assert progress.is_whole
    assert progress.stored == progress.new == 270
    assert keys(saved(archive)) == world.present()


def test_a_history_costs_little_more_requests_than_it_has_pages(world: World, archive: Archive) -> None:
    fill(world, 1500)
    world.visit(archive)
    assert len(asked(world, CallKind.INCOMING)) <= 1.1 * 1500 / 20 + 7
    assert len(asked(world, CallKind.MISSED)) <= 1.1 * 1500 / 50 + 5


def test_each_list_is_asked_one_question_at_a_time(world: World, archive: Archive) -> None:
    fill(world, 300, every_ms=370 * MINUTE_MS)
    world.visit(archive)
    assert world.most_under_way == 1


@pytest.mark.parametrize("kind", [CallKind.INCOMING, CallKind.OUTGOING])
def test_a_long_list_is_read_with_the_turns_of_those_that_are_done(
    world: World, archive: Archive, kind: CallKind
) -> None:
    fill(world, 100)
    world.add(*many(kind, 2000, every_ms=53 * MINUTE_MS))
    assert world.visit(archive).is_whole
    assert keys(saved(archive)) == world.present()
    assert world.most_under_way > 1
    assert world.most_of_all <= len(CallKind)
    assert len(asked(world, kind)) <= 1.1 * 2100 / 20 + 5


def test_the_missed_list_is_read_by_one(world: World, archive: Archive) -> None:
    world.add(*many(CallKind.MISSED, 3000, every_ms=370 * MINUTE_MS))
    assert world.visit(archive).is_whole
    assert world.most_under_way == 1


@pytest.mark.parametrize("after", range(20, 110, 6))
def test_a_way_that_is_shared_loses_nothing_where_it_is_broken_off(
    world: World, archive: Archive, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    monkeypatch.setattr(sync_list, "HELD_S", inf)
    world.add(*many(CallKind.INCOMING, 2000, every_ms=53 * MINUTE_MS))
    fail_after(world, after)
    assert world.visit(archive).state is SyncState.FAILED
    stored = archive.totals()[CallKind.INCOMING]
    # What was read is here, but for the overlap of pages, the looks at the other lists, and a page under way.
    assert stored > (after - 16) * 19
    world.before = lambda request: None
    world.requests.clear()
    assert world.visit(archive).is_whole
    assert not missing(world.present(), archive)
    assert len(world.requests) <= 1.1 * (2000 - stored) / 20 + 20


def test_whoever_helps_ends_with_the_visit(world: World, archive: Archive) -> None:
    world.add(*many(CallKind.INCOMING, 2000, every_ms=53 * MINUTE_MS))

    async def visit_and_cancel() -> None:
        visit = asyncio.create_task(world.sync(archive).keep_up())
        await until(lambda: world.most_under_way > 1 and len(world.requests) > 50)
        visit.cancel()
        await asyncio.wait([visit])
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(visit_and_cancel())
    assert not world.sync(archive).progress.is_whole
    assert world.visit(archive).is_whole
    assert not missing(world.present(), archive)


def test_a_paused_sync_lets_nobody_help(world: World, archive: Archive) -> None:
    world.add(*many(CallKind.INCOMING, 2000, every_ms=53 * MINUTE_MS))

    async def pause(sync: Sync) -> None:
        sync.pause()
        await until(lambda: sync.progress.state is SyncState.PAUSED and not world.under_way.total())
        count = len(world.requests)
        for _ in range(100):
            await asyncio.sleep(0)
        assert len(world.requests) == count
        sync.resume()

    assert during(world, archive, pause, after=60).is_whole
    assert world.most_under_way > 1
    assert not missing(world.present(), archive)


def test_the_next_page_of_a_history_is_asked_for_while_one_is_saved(
    world: World, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.add(*many(CallKind.MISSED, 500))
    add, ahead = archive.add, []

    def note(calls: Iterable[Call], state: Mapping[str, str] | None = None) -> Added:
        of_list = [call for call in calls if call.kind is CallKind.MISSED]
        if of_list:
            ahead.append(len(asked(world, CallKind.MISSED)))
        return add(of_list, state)

    monkeypatch.setattr(archive, "add", note)
    world.visit(archive)
    # The last one has none after it.
    assert ahead[:-1] == [*range(2, len(ahead) + 1)]


@pytest.mark.parametrize("count", [0, 1, 2, 15, 90])
def test_a_visit_that_finds_nothing_new_costs_few_requests(world: World, archive: Archive, count: int) -> None:
    fill(world, count)
    for _ in range(3):
        world.visit(archive)
        world.now_ms += 5 * MINUTE_MS
    world.requests.clear()
    progress = world.visit(archive)
    assert progress.new == 0
    assert len(world.requests) <= 8


def test_many_calls_stored_at_once_are_not_read_at_every_visit(world: World, archive: Archive) -> None:
    world.add(*(replace(call, stored_ms=BEGIN_MS) for call in many(CallKind.INCOMING, 500)))
    for _ in range(4):
        world.visit(archive)
        world.now_ms += 10 * MINUTE_MS
    world.requests.clear()
    world.visit(archive)
    assert len(world.requests) <= 8


def test_the_newest_calls_come_first(world: World, archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_list, "HELD_S", 0)
    fill(world)
    oldest: list[int] = []
    world.before = lambda request: oldest.append(archive.oldest_ms(CallKind.INCOMING) or BEGIN_MS)
    world.visit(archive)
    assert oldest == sorted(oldest, reverse=True)
    assert len(set(oldest)) > 3


def test_new_calls_are_found_and_counted(world: World, archive: Archive) -> None:
    fill(world)
    world.visit(archive)
    world.now_ms += 30 * DAY_MS
    for kind in CallKind:
        world.add(*many(kind, 3, until_ms=world.now_ms))
    progress = world.visit(archive)
    assert {kind: each.new for kind, each in progress.lists.items()} == dict.fromkeys(CallKind, 3)
    assert progress.stored == 279


def test_a_name_learnt_later_is_told_as_a_change(world: World, archive: Archive) -> None:
    [call] = many(CallKind.INCOMING, 1)
    world.add(call)
    world.visit(archive)
    world.service.remove(call)
    world.add(replace(call, name="Ana"))
    progress = world.visit(archive)
    assert (progress.new, progress.changed) == (0, 1)
    assert saved(archive)[0].name == "Ana"


def test_calls_that_vanish_from_the_service_stay_here(world: World, archive: Archive) -> None:
    fill(world, 30)
    world.visit(archive)
    before = keys(saved(archive))
    world.service.remove(*world.calls())
    assert world.visit(archive).state is SyncState.COMPLETE
    assert keys(saved(archive)) == before


@pytest.mark.parametrize("kind", [CallKind.INCOMING, CallKind.OUTGOING])
def test_a_call_uploaded_months_late_is_found_by_the_time_it_was_stored(
    world: World, archive: Archive, kind: CallKind
) -> None:
    fill(world, 300, every_ms=370 * MINUTE_MS)
    world.visit(archive)
    world.now_ms += 5 * MINUTE_MS
    world.add(DemoCall(kind, "190", BEGIN_MS - 40 * DAY_MS))
    world.requests.clear()
    assert world.visit(archive).new == 1
    assert len(world.requests) <= 8


def test_many_late_uploads_are_all_found(world: World, archive: Archive) -> None:
    fill(world, 300)
    world.visit(archive)
    world.now_ms += 5 * MINUTE_MS
    world.add(
        *(replace(call, stored_ms=None) for call in many(CallKind.INCOMING, 100, until_ms=BEGIN_MS - 99 * DAY_MS))
    )
    assert world.visit(archive).new == 100


def test_a_call_that_appears_minutes_after_others_that_were_stored_later_is_found(
    world: World, archive: Archive
) -> None:
    world.add(*(replace(call, stored_ms=BEGIN_MS) for call in many(CallKind.OUTGOING, 50)))
    world.visit(archive)
    world.add(DemoCall(CallKind.OUTGOING, "190", BEGIN_MS - 40 * DAY_MS, stored_ms=BEGIN_MS - 5 * MINUTE_MS))
    assert world.visit(archive).new == 1


def test_calls_uploaded_to_an_empty_list_during_its_first_reading_are_found(world: World, archive: Archive) -> None:
    def upload(request: PageRequest) -> None:
        if request.kind is CallKind.INCOMING and request.order.key is SortKey.TIME:
            world.before = lambda request: None
            world.add(DemoCall(CallKind.INCOMING, "190", world.now_ms))

    world.before = upload
    world.visit(archive)
    world.add(*(DemoCall(CallKind.INCOMING, f"19{i}", BEGIN_MS - DAY_MS - i) for i in range(50)))
    assert world.visit(archive).new == 50


def test_a_service_that_learns_to_sort_by_storing_is_read_once_more(world: World, archive: Archive) -> None:
    fill(world, 100)
    asyncio.run(Sync(Unsorted(world), archive, zone=world.zone, now=world.now).keep_up())
    world.add(DemoCall(CallKind.INCOMING, "190", world.now_ms - 40 * DAY_MS))
    assert world.visit(archive).new == 1
    world.requests.clear()
    world.visit(archive)
    assert len(world.requests) <= 8


def test_a_missed_call_uploaded_two_weeks_late_is_found_at_once(world: World, archive: Archive) -> None:
    fill(world, 300, every_ms=370 * MINUTE_MS)
    world.visit(archive)
    world.add(DemoCall(CallKind.MISSED, "190", world.now_ms - 13 * DAY_MS))
    assert world.visit(archive).new == 1


def test_a_missed_call_uploaded_later_still_is_found_within_a_week(world: World, archive: Archive) -> None:
    fill(world, 300, every_ms=370 * MINUTE_MS)
    world.visit(archive)
    world.add(DemoCall(CallKind.MISSED, "190", world.now_ms - 50 * DAY_MS))
    assert world.visit(archive).new == 0
    world.now_ms += 7 * DAY_MS
    assert world.visit(archive).new == 1
    world.requests.clear()
    world.visit(archive)
    assert len(world.requests) <= 8


def test_the_weekly_reading_goes_on_where_it_was_broken_off(world: World, archive: Archive) -> None:
    world.add(*many(CallKind.MISSED, 500, every_ms=370 * MINUTE_MS))
    world.visit(archive)
    world.now_ms += 8 * DAY_MS
    fail_after(world, 6)
    assert world.visit(archive).state is SyncState.FAILED
    world.before = lambda request: None
    world.requests.clear()
    progress = world.visit(archive)
    assert progress.state is SyncState.COMPLETE
    assert len(asked(world, CallKind.MISSED)) < 500 / 50 + 4


def test_a_service_that_cannot_sort_by_storing_is_read_again_over_two_weeks(world: World, archive: Archive) -> None:
    unsorted = Unsorted(world)
    fill(world, 300, every_ms=370 * MINUTE_MS)
    asyncio.run(Sync(unsorted, archive, zone=world.zone, now=world.now).keep_up())
    world.add(DemoCall(CallKind.INCOMING, "190", world.now_ms - 13 * DAY_MS))
    progress = asyncio.run(Sync(unsorted, archive, zone=world.zone, now=world.now).keep_up())
    assert progress.new == 1
    world.add(DemoCall(CallKind.INCOMING, "190", world.now_ms - 40 * DAY_MS))
    world.now_ms += 8 * DAY_MS
    progress = asyncio.run(Sync(unsorted, archive, zone=world.zone, now=world.now).keep_up())
    assert progress.new == 1


class Unsorted:
    """A service that falls back to the order of time, and says so."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def page(self, request: PageRequest, **more: Any) -> Page:
        is_asked = request.order.key is SortKey.STORED
        page = await self.world.page(PageRequest(request.kind, request.offset) if is_asked else request, **more)
        return replace(page, sorted_as_asked=not is_asked)


def test_a_row_from_the_future_hides_no_later_ones(world: World, archive: Archive) -> None:
    fill(world, 300)
    future = world.now_ms + 4000 * DAY_MS
    for kind in CallKind:
        world.add(DemoCall(kind, "191", future, stored_ms=future))
    world.visit(archive)
    for step in range(3):
        world.now_ms += DAY_MS
        for kind in CallKind:
            world.add(DemoCall(kind, f"19{step}", world.now_ms - MINUTE_MS))
        assert world.visit(archive).new == 3


def test_dates_that_nobody_can_read_still_come_here_once(world: World, archive: Archive) -> None:
    world.service.missed_format = "on a %A at %H:%M:%S, week %W of %Y"
    world.add(*many(CallKind.MISSED, 200))
    progress = world.visit(archive)
    assert progress.is_whole
    assert progress.stored == len({call.date_text for call in saved(archive)})
    assert progress.stored == 200
    world.requests.clear()
    world.add(*many(CallKind.MISSED, 2, until_ms=world.now_ms))
    assert world.visit(archive).new == 2
    assert len(asked(world, CallKind.MISSED)) <= 3


def test_a_history_that_is_cut_short_by_a_mishap_is_not_taken_for_whole(world: World, archive: Archive) -> None:
    fill(world, 100)
    halved = HalfAPage(world, after=3)
    progress = asyncio.run(Sync(halved, archive, zone=world.zone, now=world.now).keep_up())
    assert progress.is_whole
    assert keys(saved(archive)) == world.present()


class HalfAPage:
    """A service that once, in each list, gives half a page and says that this was all."""

    def __init__(self, world: World, after: int) -> None:
        self.world = world
        self.after = Counter(dict.fromkeys(CallKind, after))

    async def page(self, request: PageRequest, **more: Any) -> Page:
        page = await self.world.page(request, **more)
        self.after[request.kind] -= 1
        if self.after[request.kind] or request.order.key is not SortKey.TIME:
            return page
        half = page.rows // 2
        return replace(page, calls=page.calls[:half], rows=half, is_last=True)


def fail_after(world: World, requests: int, trouble: Trouble = Trouble.OFFLINE) -> None:
    left = iter(range(requests))

    def fail(request: PageRequest) -> None:
        if next(left, None) is None:
            raise ServiceError(trouble)

    world.before = fail


def test_old_calls_are_saved_a_few_pages_at_once_and_the_first_page_at_once(
    world: World, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_list, "HELD_S", inf)
    monkeypatch.setattr(sync_list, "ROWS_AT_ONCE", 100)
    world.add(*many(CallKind.INCOMING, 400))
    sizes: list[int] = []
    add = archive.add

    def note(calls: Iterable[Call], state: Mapping[str, str] | None = None) -> Added:
        held = list(calls)
        # That late uploads can be told is found out first, by a page of its own.
        if held and asked(world, CallKind.INCOMING)[-1].order.key is SortKey.TIME:
            sizes.append(len(held))
        return add(held, state)

    monkeypatch.setattr(archive, "add", note)
    world.visit(archive)
    assert sizes[0] <= 20
    assert len(sizes) <= 6
    assert all(size < 120 for size in sizes)


def test_calls_are_saved_while_the_service_makes_the_next_page_wait(
    world: World, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_list, "HELD_S", 1e-6)
    # However quickly pages come, each but the first is held.
    monkeypatch.setattr(sync_list, "time", SimpleNamespace(monotonic=lambda: 0.0))
    world.add(*many(CallKind.INCOMING, 400))

    class Stuck:
        async def page(self, request: PageRequest, *, watch: RetryWatch | None, **more: Any) -> Page:
            if request.kind is CallKind.INCOMING and len(asked(world, CallKind.INCOMING)) == 8:
                await asyncio.Event().wait()
            return await world.page(request, watch=watch, **more)

    async def visit() -> None:
        sync = Sync(Stuck(), archive, zone=world.zone, now=world.now)
        under_way = asyncio.create_task(sync.keep_up())
        # Eight pages of twenty, one of them for late uploads; they overlap by a row.
        await until(lambda: archive.totals()[CallKind.INCOMING] > 6 * 19)
        under_way.cancel()
        await asyncio.gather(under_way, return_exceptions=True)

    asyncio.run(visit())


@pytest.mark.parametrize("trouble", [ServiceError(Trouble.OFFLINE), asyncio.CancelledError()])
def test_whatever_was_read_is_saved_when_the_visit_is_broken_off(
    world: World, archive: Archive, monkeypatch: pytest.MonkeyPatch, trouble: BaseException
) -> None:
    monkeypatch.setattr(sync_list, "HELD_S", inf)
    world.add(*many(CallKind.INCOMING, 400))

    def fail(request: PageRequest) -> None:
        if len(asked(world, CallKind.INCOMING)) == 15:
            raise trouble

    world.before = fail
    with contextlib.suppress(asyncio.CancelledError):
        world.visit(archive)
    # Pages of twenty, which overlap by a row; one was for late uploads, and one failed.
    assert archive.totals()[CallKind.INCOMING] > 12 * 19


def test_a_failure_ends_the_visit_and_is_told(world: World, archive: Archive) -> None:
    fill(world)
    fail_after(world, 7)
    progress = world.visit(archive)
    assert progress.state is SyncState.FAILED
    assert progress.error is not None
    assert progress.error.trouble is Trouble.OFFLINE
    assert 0 < progress.stored < 270


def test_after_a_failure_the_next_visit_goes_on_from_there(world: World, archive: Archive) -> None:
    world.add(*many(CallKind.INCOMING, 400))
    fail_after(world, 15)
    stored = world.visit(archive).stored
    world.before = lambda request: None
    world.requests.clear()
    progress = world.visit(archive)
    assert progress.is_whole
    assert progress.error is None
    assert len(asked(world, CallKind.INCOMING)) <= 1.1 * (400 - stored) / 20 + 7


def test_one_list_that_fails_does_not_stop_the_others(world: World, archive: Archive) -> None:
    fill(world)

    def fail(request: PageRequest) -> None:
        if request.kind is CallKind.MISSED:
            raise ServiceError(Trouble.SERVICE_FAULT)

    world.before = fail
    progress = world.visit(archive)
    assert progress.state is SyncState.FAILED
    assert [kind for kind, each in progress.lists.items() if each.is_whole] == [CallKind.INCOMING, CallKind.OUTGOING]


def test_calls_of_months_away_leave_no_hole_when_the_first_visit_fails(world: World, archive: Archive) -> None:
    fill(world)
    world.visit(archive)
    world.now_ms += 200 * DAY_MS
    for kind in CallKind:
        world.add(*many(kind, 300, until_ms=world.now_ms))
    fail_after(world, 12)
    assert not world.visit(archive).is_whole
    world.before = lambda request: None
    world.now_ms += 30 * DAY_MS
    for kind in CallKind:
        world.add(*many(kind, 300, until_ms=world.now_ms))
    assert world.visit(archive).is_whole
    assert not missing(world.present(), archive)


def test_a_failing_archive_ends_the_visit(world: World, archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(world)
    full = ArchiveError(ArchiveTrouble.FULL, None)

    def refuse(*arguments: object) -> None:
        raise full

    sync = world.sync(archive)
    monkeypatch.setattr(archive, "add", refuse)
    with pytest.raises(ArchiveError) as caught:
        asyncio.run(sync.keep_up())
    assert caught.value is full
    assert sync.progress.state is SyncState.IDLE
    monkeypatch.undo()
    assert asyncio.run(sync.keep_up()).is_whole


def test_progress_tells_how_far_back_everything_is_here(
    world: World, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_list, "HELD_S", 0)
    fill(world, 200, every_ms=370 * MINUTE_MS)
    told: list[SyncProgress] = []
    asyncio.run(world.sync(archive, told.append).keep_up())
    moments = [each.since_ms for each in told if each.since_ms is not None]
    assert moments == sorted(moments, reverse=True)
    assert moments[-1] < moments[0] - 10 * DAY_MS
    for progress in told:
        for kind, each in progress.lists.items():
            assert each.stored <= archive.totals()[kind]
    assert told[-1].since_ms is None
    assert told[-1].is_whole


def test_progress_is_known_before_the_first_visit(world: World, archive: Archive) -> None:
    fill(world, 10)
    assert not world.sync(archive).progress.is_whole
    world.visit(archive)
    progress = world.sync(archive).progress
    assert progress.is_whole
    assert progress.stored == 30
    assert progress.state is SyncState.IDLE


def during(world: World, archive: Archive, play: Callable[[Sync], Awaitable[None]], after: int = 6) -> SyncProgress:
    """A visit during which something else happens, after so many requests."""

    async def visit() -> SyncProgress:
        sync = world.sync(archive)
        under_way = asyncio.create_task(sync.keep_up())
        await until(lambda: len(world.requests) >= after)
        await play(sync)
        return await under_way

    return asyncio.run(visit())


def test_a_paused_sync_asks_for_nothing_and_goes_on_when_resumed(world: World, archive: Archive) -> None:
    fill(world, 300, every_ms=370 * MINUTE_MS)

    async def pause(sync: Sync) -> None:
        sync.pause()
        await until(lambda: sync.progress.state is SyncState.PAUSED)
        count = len(world.requests)
        for _ in range(100):
            await asyncio.sleep(0)
        assert len(world.requests) == count
        sync.resume()

    assert during(world, archive, pause).is_whole


def test_a_paused_sync_still_looks_for_new_calls(world: World, archive: Archive) -> None:
    fill(world, 300, every_ms=370 * MINUTE_MS)

    async def look(sync: Sync) -> None:
        sync.pause()
        await until(lambda: sync.progress.state is SyncState.PAUSED)
        new = DemoCall(CallKind.OUTGOING, "190", world.now_ms)
        world.add(new)
        joined = asyncio.create_task(sync.keep_up())
        await until(lambda: world.key(new) in keys(saved(archive)))
        await until(lambda: sync.progress.state is SyncState.PAUSED)
        assert not sync.progress.is_whole
        sync.resume()
        assert (await joined).is_whole

    during(world, archive, look)


def test_a_visit_under_way_is_joined(world: World, archive: Archive) -> None:
    fill(world, 300, every_ms=370 * MINUTE_MS)

    async def join(sync: Sync) -> None:
        assert (await sync.keep_up()).is_whole

    during(world, archive, join)
    assert world.most_under_way == 1
    assert len(world.requests) < 2 * (300 / 20 + 300 / 20 + 300 / 50)


def test_joining_a_long_visit_looks_for_new_calls_at_once(world: World, archive: Archive) -> None:
    fill(world, 500)

    async def join(sync: Sync) -> None:
        new = DemoCall(CallKind.INCOMING, "190", world.now_ms)
        world.add(new)
        joined = asyncio.create_task(sync.keep_up())
        await until(lambda: world.key(new) in keys(saved(archive)))
        assert not sync.progress.is_whole
        await joined

    assert during(world, archive, join).is_whole


def test_one_of_two_that_wait_may_go(world: World, archive: Archive) -> None:
    fill(world, 300)

    async def go(sync: Sync) -> None:
        joined = asyncio.create_task(sync.keep_up())
        await asyncio.sleep(0)
        joined.cancel()
        await asyncio.wait([joined])
        assert joined.cancelled()

    assert during(world, archive, go).is_whole


@pytest.mark.parametrize("steps", range(1, 21, 2))
def test_a_visit_can_be_cancelled_anywhere(world: World, archive: Archive, steps: int) -> None:
    fill(world, 300)

    async def visit_and_cancel() -> None:
        sync = world.sync(archive)
        visit = asyncio.create_task(sync.keep_up())
        for _ in range(steps):
            await asyncio.sleep(0)
        visit.cancel()
        await asyncio.wait([visit])
        count = len(world.requests)
        assert len(asyncio.all_tasks()) == 1
        await asyncio.sleep(0)
        assert len(world.requests) == count
        assert sync.progress.state is SyncState.IDLE

    asyncio.run(visit_and_cancel())
    assert world.visit(archive).is_whole
    assert not missing(world.present(), archive)


def test_stopping_breaks_the_visit_off(world: World, archive: Archive) -> None:
    fill(world, 300, every_ms=370 * MINUTE_MS)

    async def stop(sync: Sync) -> None:
        await sync.stop()
        assert sync.progress.state is SyncState.IDLE

    with pytest.raises(asyncio.CancelledError):
        during(world, archive, stop)
    assert world.visit(archive).is_whole


def test_a_wait_before_another_try_is_told_and_can_be_cut_short(world: World, archive: Archive) -> None:
    fill(world, 10)
    told: list[SyncProgress] = []
    notice = RetryNotice(600, Trouble.TOO_MANY, 2)

    class Busy:
        is_busy = True

        async def page(self, request: PageRequest, *, watch: RetryWatch | None, **more: Any) -> Page:
            if self.is_busy and watch is not None:
                self.is_busy = False
                await watch.wait(notice)
            return await world.page(request, watch=watch, **more)

    async def visit() -> SyncProgress:
        sync = Sync(Busy(), archive, zone=world.zone, now=world.now, told=told.append)
        under_way = asyncio.create_task(sync.keep_up())
        await until(lambda: sync.progress.state is SyncState.WAITING)
        assert sync.progress.notice == notice
        sync.try_now()
        return await under_way

    progress = asyncio.run(visit())
    assert progress.is_whole
    assert progress.notice is None
    assert SyncState.WAITING in {each.state for each in told}


def test_a_wait_is_told_for_as_long_as_it_lasts_though_calls_are_saved_meanwhile(
    world: World, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_list, "ROWS_AT_ONCE", 1)
    world.add(*many(CallKind.INCOMING, 200))
    notice = RetryNotice(600, Trouble.TOO_MANY, 2)
    waiting: list[SyncProgress] = []

    class Busy:
        has_waited = False

        async def page(self, request: PageRequest, *, watch: RetryWatch | None, **more: Any) -> Page:
            if len(asked(world, CallKind.INCOMING)) == 5 and watch is not None and not self.has_waited:
                self.has_waited = True
                await watch.wait(notice)
            return await world.page(request, watch=watch, **more)

    def told(progress: SyncProgress) -> None:
        if progress.state is SyncState.WAITING:
            waiting.append(progress)

    async def visit() -> SyncProgress:
        sync = Sync(Busy(), archive, zone=world.zone, now=world.now, told=told)
        under_way = asyncio.create_task(sync.keep_up())
        await until(lambda: len({each.stored for each in waiting}) > 1)
        sync.try_now()
        return await under_way

    assert asyncio.run(visit()).is_whole
    assert {each.notice for each in waiting} == {notice}


def test_calls_before_the_floor_are_not_even_asked_for(world: World, archive: Archive) -> None:
    fill(world, 1000, every_ms=600 * MINUTE_MS)
    floor = BEGIN_MS - 30 * DAY_MS
    archive.forget_before(floor)
    progress = world.visit(archive)
    assert progress.is_whole
    assert progress.stored == sum(call.time_ms >= floor for call in world.calls()) > 100
    assert len(world.requests) < 30
    world.requests.clear()
    world.now_ms += DAY_MS
    assert world.visit(archive).is_whole
    assert len(world.requests) <= 8


@pytest.mark.parametrize("age_days", [1, 10, 30, 400])
def test_a_floor_above_all_calls_leaves_nothing_to_do(world: World, archive: Archive, age_days: int) -> None:
    for kind in CallKind:
        world.add(*many(kind, 20, until_ms=world.now_ms - age_days * DAY_MS))
    archive.forget_before(world.now_ms - age_days * DAY_MS + 1)
    progress = world.visit(archive)
    assert progress.state is SyncState.COMPLETE
    assert progress.is_whole
    assert progress.stored == 0


def test_a_wiped_archive_is_filled_again(world: World, archive: Archive) -> None:
    fill(world)
    sync = world.sync(archive)
    asyncio.run(sync.keep_up())
    archive.wipe()
    assert asyncio.run(sync.keep_up()).is_whole
    assert keys(saved(archive)) == world.present()


def test_forgotten_numbers_do_not_come_back(world: World, archive: Archive) -> None:
    fill(world, 100)
    world.visit(archive)
    archive.forget_number(world.calls()[0].number)
    world.now_ms += 8 * DAY_MS
    progress = world.visit(archive)
    assert progress.new == 0
    assert world.calls()[0].number not in {call.number for call in saved(archive)}


def test_a_long_history_takes_many_walks_and_no_more_requests(
    world: World, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    for rows in ("_ROWS_A_WALK", "_ROWS_OF_SLACK"):
        monkeypatch.setattr(f"callviewer.history.backfill.{rows}", 100)
    fill(world, 500, every_ms=600 * MINUTE_MS)
    world.visit(archive)
    assert keys(saved(archive)) == world.present()
    assert len(asked(world, CallKind.MISSED)) <= 20
    assert len({request.last_day for request in asked(world, CallKind.MISSED)}) >= 4
    assert len(asked(world, CallKind.INCOMING)) <= 35


def test_a_moment_with_more_calls_than_a_page_is_passed(world: World, archive: Archive) -> None:
    world.service.most_rows = dict.fromkeys(CallKind, 10)
    for kind in CallKind:
        world.add(*(DemoCall(kind, f"+55119{i:08}", BEGIN_MS - DAY_MS) for i in range(45)))
        world.add(*many(kind, 30))
    progress = world.visit(archive)
    assert progress.is_whole
    assert keys(saved(archive)) == world.present()
