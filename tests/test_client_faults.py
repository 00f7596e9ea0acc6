"""What bad answers get: for each fault, on each list, in the middle of paging, against a real server."""

import asyncio
import logging
import traceback
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from unittest import mock

import pytest

from callviewer.api import body
from callviewer.api.client import CallService, Timeouts
from callviewer.api.demo import DemoService
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryNotice, RetryPolicy, RetryWatch
from callviewer.calls.call import Call, CallKind
from callviewer.calls.page import Page
from tests import faults
from tests.faults import ALL_FAULTS, Fault
from tests.loopback import LoopbackService

CANARY = "canary/7+k&y=é"
KINDS = list(CallKind)
HASTY = Timeouts(total_s=0.05)
LIMIT = 10
TROUBLES = [fault for fault in ALL_FAULTS.values() if fault.trouble is not None]
ODDITIES = [fault for fault in ALL_FAULTS.values() if fault.trouble is None]
PASSING = [fault for fault in TROUBLES if fault.repeats and fault is not faults.TOO_MANY_FOR_AGES]

each_list = pytest.mark.parametrize("kind", KINDS, ids=str)


@pytest.fixture(scope="module")
def running() -> Iterator[LoopbackService]:
    with LoopbackService(DemoService(count=300, new_call_every_s=None, key=CANARY)) as running:
        yield running


@pytest.fixture
def server(running: LoopbackService) -> LoopbackService:
    running.heal()
    running.requests.clear()
    return running


@asynccontextmanager
async def opened(server: LoopbackService, tries: int = 3) -> AsyncIterator[CallService]:
    service = CallService(CANARY, url=server.url, policy=RetryPolicy(tries=tries, base_s=0.001))
    try:
        yield service
    finally:
        await service.close()


async def third_page(service: CallService, kind: CallKind, watch: RetryWatch | None = None) -> Page:
    return await service.page(PageRequest(kind, offset=2 * LIMIT, limit=LIMIT), watch=watch)


def hurried(service: CallService, fault: Fault) -> AbstractContextManager[object]:
    """Does not wait a minute for an answer that drips for ever."""
    return mock.patch.object(service, "_timeouts", HASTY) if fault is faults.DRIP else nullcontext()


def impatient(told: list[RetryNotice]) -> RetryWatch:
    """A watch that skips every wait."""

    def hear(notice: RetryNotice) -> None:
        told.append(notice)
        watch.skip()

    watch = RetryWatch(hear)
    return watch


def met(server: LoopbackService, fault: Fault, kind: CallKind) -> tuple[ServiceError, list[RetryNotice], Page]:
    """What a lasting fault gets in the middle of paging, what is told of it, and what comes once it is over."""

    async def walk() -> tuple[ServiceError, list[RetryNotice], Page]:
        async with opened(server) as service:
            await service.page(PageRequest(kind, limit=LIMIT))
            server.script(fault, times=None)
            told: list[RetryNotice] = []
            with pytest.raises(ServiceError) as caught, hurried(service, fault):
                await third_page(service, kind, impatient(told))
            server.heal()
            return caught.value, told, await third_page(service, kind)

    return asyncio.run(walk())


@each_list
@pytest.mark.parametrize("fault", TROUBLES, ids=str)
def test_a_fault_is_told_as_what_it_is_and_the_next_good_answer_heals_it(
    server: LoopbackService, fault: Fault, kind: CallKind
) -> None:
    error, _, healed = met(server, fault, kind)
    assert error.trouble is fault.trouble
    there = server.service.calls(kind)[2 * LIMIT : 3 * LIMIT]
    assert [call.number for call in healed.calls] == [call.number for call in there]


@each_list
@pytest.mark.parametrize("fault", TROUBLES, ids=str)
def test_a_fault_is_tried_again_only_where_that_helps(server: LoopbackService, fault: Fault, kind: CallKind) -> None:
    _, told, _ = met(server, fault, kind)
    assert len([notice for notice in told if notice.seconds]) == (2 if fault in PASSING else 0)
    assert all(notice.trouble is fault.trouble for notice in told)


@each_list
@pytest.mark.parametrize("fault", TROUBLES, ids=str)
def test_no_fault_lets_the_key_out(
    server: LoopbackService, fault: Fault, kind: CallKind, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    error, _, _ = met(server, fault, kind)
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    written = "".join([*told.format(), repr(error), repr(error.args), error.detail, caplog.text])
    assert "canary" not in written
    assert "apikey=" not in written
    assert (error.__cause__, error.__context__) == (None, None)
    assert not server.contacts_elsewhere


@each_list
@pytest.mark.parametrize("fault", PASSING, ids=str)
def test_a_passing_fault_is_survived(server: LoopbackService, fault: Fault, kind: CallKind) -> None:
    async def walk() -> Page:
        async with opened(server) as service:
            server.script(fault)
            with hurried(service, fault):
                return await third_page(service, kind, impatient([]))

    assert asyncio.run(walk()).rows == LIMIT


def oddity(server: LoopbackService, fault: Fault, kind: CallKind) -> Page:
    async def walk() -> Page:
        async with opened(server) as service:
            await service.page(PageRequest(kind, limit=LIMIT))
            server.script(fault)
            return await third_page(service, kind)

    return asyncio.run(walk())


@each_list
@pytest.mark.parametrize("fault", ODDITIES, ids=str)
def test_an_odd_answer_still_gives_its_calls(server: LoopbackService, fault: Fault, kind: CallKind) -> None:
    page = oddity(server, fault, kind)
    assert page.skipped == fault.skipped
    start = 0 if fault is faults.SAME_PAGE_TWICE else 2 * LIMIT
    there = [call.number for call in server.service.calls(kind)[start : start + LIMIT]]
    half = LIMIT // 2 if fault in {faults.HALF_PAGE, faults.HALF_PAGE_SHORT} else LIMIT
    assert [call.number for call in page.calls][-half:] == there[:half]


def spoiled(server: LoopbackService, fault: Fault, kind: CallKind) -> Call:
    return oddity(server, fault, kind).calls[0]


@each_list
def test_an_absurd_time_is_no_time_but_the_call_remains(server: LoopbackService, kind: CallKind) -> None:
    call = spoiled(server, faults.TIME_OF_1E30, kind)
    assert call.number == "+55 11 90000-0000"
    assert call.time_ms == (None if kind is CallKind.MISSED else 1_790_856_000_000)


@each_list
def test_a_negative_duration_is_unknown(server: LoopbackService, kind: CallKind) -> None:
    assert spoiled(server, faults.NEGATIVE_DURATION, kind).duration_s is None


@each_list
def test_a_name_of_a_megabyte_is_clipped(server: LoopbackService, kind: CallKind) -> None:
    assert 0 < len(spoiled(server, faults.MEGABYTE_NAME, kind).name) <= 200


@each_list
def test_hostile_names_come_as_harmless_text(server: LoopbackService, kind: CallKind) -> None:
    page = oddity(server, faults.HOSTILE_NAMES, kind)
    assert page.rows == LIMIT + len(faults.HOSTILE)
    assert not {"\x00", "\x07", "\x1b", "\ud800"} & set("".join(call.name for call in page.calls))


@each_list
def test_half_a_page_is_not_the_end_where_the_service_counts_more(server: LoopbackService, kind: CallKind) -> None:
    assert not oddity(server, faults.HALF_PAGE, kind).is_last
    assert oddity(server, faults.HALF_PAGE_SHORT, kind).is_last


@each_list
def test_every_third_answer_may_fail(server: LoopbackService, kind: CallKind) -> None:
    async def walk() -> int:
        async with opened(server) as service:
            server.script(faults.UNAVAILABLE, times=None, every=3)
            requests = [PageRequest(kind, offset=offset, limit=1) for offset in range(12)]
            return sum([(await service.page(request, watch=impatient([]))).rows for request in requests])

    assert asyncio.run(walk()) == 12


@each_list
def test_an_expiry_half_way_is_an_expiry(server: LoopbackService, kind: CallKind) -> None:
    async def walk() -> Trouble:
        async with opened(server) as service:
            server.script(faults.EXPIRED, times=None, after=1)
            await service.page(PageRequest(kind, limit=LIMIT))
            with pytest.raises(ServiceError) as caught:
                await third_page(service, kind)
            return caught.value.trouble

    assert asyncio.run(walk()) is Trouble.EXPIRED


@pytest.mark.parametrize("fault", [faults.ZIPPED_BLANKS, faults.HUGE_PAGE], ids=str)
def test_a_bomb_costs_no_more_memory_than_the_bound(server: LoopbackService, fault: Fault) -> None:
    async def walk() -> int:
        async with opened(server, tries=1) as service:
            await service.page(PageRequest(CallKind.MISSED, limit=1))
            server.script(fault)
            with pytest.raises(ServiceError):
                await service.page(PageRequest(CallKind.MISSED))
            server.script(fault)
            # The server's own memory, in this very process, was taken before.
            tracemalloc.start()
            try:
                with pytest.raises(ServiceError):
                    await service.page(PageRequest(CallKind.MISSED))
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

    assert asyncio.run(walk()) < 3 * body.MOST_BYTES


def test_a_bomb_is_not_read_to_its_end(server: LoopbackService) -> None:
    async def walk() -> int:
        async with opened(server, tries=1) as service:
            server.script(faults.ZIPPED_BLANKS)
            with mock.patch.object(body, "_inflated", wraps=body._inflated) as inflated:
                with pytest.raises(ServiceError):
                    await service.page(PageRequest(CallKind.MISSED))
                return sum(len(call.args[1]) for call in inflated.call_args_list)

    assert asyncio.run(walk()) < len(faults.zipped_blanks()) / 4
