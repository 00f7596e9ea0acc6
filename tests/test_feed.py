"""A feed: what the window gets of one question, page by page and on every refresh."""

import asyncio
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.api.client import CallService
from callviewer.api.demo import DemoCall, DemoTransport
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryNotice, RetryPolicy, RetryWatch
from callviewer.calls import numbers, search
from callviewer.calls.call import Call, CallKind
from callviewer.calls.dates import day_interval, read_missed
from callviewer.calls.page import Page
from callviewer.calls.query import CallOrder, CallQuery, DayRange, SortKey
from callviewer.history import feed as feed_module
from callviewer.history.feed import Batch, Feed
from callviewer.history.place import Place
from tests.moving import (
    BEGAN_MS,
    MINUTES,
    ORDERS,
    MovingList,
    Vanish,
    call,
    calls_in_a_row,
    moving_lists,
)

KINDS = list(CallKind)
TIMED_KINDS = [CallKind.INCOMING, CallKind.OUTGOING]
HERE = Place(UTC, UTC, "BE")
ZONES = {
    name: ZoneInfo(name)
    for name in (
        "UTC",
        "Europe/Berlin",
        "America/Sao_Paulo",
        "America/Havana",
        "Asia/Kathmandu",
        "Pacific/Auckland",
        "Pacific/Apia",
    )
}
CLOCK_CHANGES = [
    date(2026, 3, 29),  # Berlin, 23 hours
    date(2026, 10, 25),  # Berlin, 25 hours
    date(2018, 11, 4),  # Sao Paulo, a day without midnight
    date(2018, 2, 17),  # Sao Paulo, 25 hours, the last of them twice
    date(2026, 3, 8),  # Havana, a day without midnight
    date(2026, 11, 1),  # Havana, the first hour twice
    date(2011, 12, 29),  # Apia, whose next day was skipped
    date(2026, 9, 6),  # nothing happens
]


@dataclass
class Shown:
    """What a window would show of a feed."""

    feed: Feed
    source: MovingList
    rows: list[Call] = field(default_factory=list)
    is_complete: bool = False
    at_first: set[int] = field(default_factory=set)
    """What was on the service when the list that is shown was begun."""

    def __post_init__(self) -> None:
        self.at_first = self.source.there()

    async def read(self, cancel_after: int | None = None) -> None:
        batch = await cancelled(self.feed.next(), cancel_after)
        if batch:
            assert batch.calls or batch.is_last
            self.rows += batch.calls
            self.is_complete = batch.is_last

    async def refresh(self, cancel_after: int | None = None) -> None:
        at_first = self.source.there()
        batch = await cancelled(self.feed.refresh(), cancel_after)
        if batch:
            if batch.anew:
                self.rows, self.at_first = [], at_first
            self.rows += batch.calls
            self.is_complete = batch.is_last

    async def read_to_the_end(self) -> None:
        self.is_complete = False
        for _ in range(1000):
            if self.is_complete:
                return
            await self.read()
        raise AssertionError("the list has no end")


async def cancelled(work: "asyncio._CoroutineLike[Batch]", after: int | None) -> Batch | None:
    """What the work gives if it ends within so many rounds of the loop; afterwards it is cancelled."""
    task = asyncio.create_task(work)
    if after is not None:
        for _ in range(after):
            await asyncio.sleep(0)
        task.cancel()
    try:
        return await task
    except (ServiceError, asyncio.CancelledError):
        return None


def opened(source: MovingList, query: CallQuery | None = None, place: Place = HERE) -> Shown:
    return Shown(Feed(source, query or CallQuery(source.kind), place), source)


def read(source: MovingList, query: CallQuery | None = None, place: Place = HERE) -> Shown:
    shown = opened(source, query, place)
    asyncio.run(shown.read_to_the_end())
    return shown


STEPS = st.lists(st.tuples(st.sampled_from(["read", "refresh"]), st.none() | st.integers(0, 12)), max_size=12)


@given(moving=moving_lists(), order=ORDERS, steps=STEPS, fails_at=st.sets(st.integers(0, 20)), pause=st.integers(0, 2))
def test_the_window_shows_each_call_once_whatever_happens(
    moving: MovingList,
    order: CallOrder,
    steps: list[tuple[str, int | None]],
    fails_at: set[int],
    pause: int,
) -> None:
    source = replace(moving, fails_at=fails_at, pause=pause)
    shown = opened(source, CallQuery(source.kind, order=order))

    async def use() -> None:
        for step, cancel_after in steps:
            await (shown.read(cancel_after) if step == "read" else shown.refresh(cancel_after))
        await shown.read_to_the_end()

    asyncio.run(use())
    source.check(shown.rows, shown.at_first)


TEXTS = ["", "ana", "ANA 5", "%", "_", "50%", "b_b", "\\", "k\\s", "zoe", "+32 470 00", "0470/00.00.03", "3247000", "q"]


@given(moving=moving_lists(), text=st.sampled_from(TEXTS))
def test_a_text_is_found_literally_whatever_arrives_and_vanishes(moving: MovingList, text: str) -> None:
    shown = read(moving, CallQuery(moving.kind, text))
    moving.check(shown.rows, shown.at_first, lambda each: is_found(text, each))


def is_found(text: str, row: DemoCall) -> bool:
    return search.found_in(text, Call(row.kind, row.number, row.name or ""))


@given(
    kind=st.sampled_from(KINDS),
    zones=st.tuples(st.sampled_from(sorted(ZONES)), st.sampled_from(sorted(ZONES))),
    day=st.sampled_from(CLOCK_CHANGES),
    hours=st.lists(st.integers(-60, 60), max_size=30),
    nudges=st.lists(st.sampled_from([-1000, -1, 0, 1, 999, 1000]), min_size=30, max_size=30),
    days=st.tuples(st.none() | st.integers(-2, 2), st.none() | st.integers(-2, 2)),
    last_second_ms=st.sampled_from([0, 999]),
    limit=st.integers(2, 9),
)
def test_days_are_those_of_the_computer(
    kind: CallKind,
    zones: tuple[str, str],
    day: date,
    hours: list[int],
    nudges: list[int],
    days: tuple[int | None, int | None],
    last_second_ms: int,
    limit: int,
) -> None:
    place = Place(ZONES[zones[0]], ZONES[zones[1]], None)
    noon = int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp() * 1000)
    times = [noon + hour * 3_600_000 + nudge for hour, nudge in zip(hours, nudges, strict=False)]
    calls = [call(kind, number, time_ms) for number, time_ms in enumerate(sorted(times))]
    source = MovingList(kind, calls, limit, zone=place.missed_zone, last_second_ms=last_second_ms)
    first, last = (None if shift is None else day + timedelta(shift) for shift in days)
    query = CallQuery(kind, days=DayRange(first, last))
    shown = read(source, query, place)
    source.check(shown.rows, shown.at_first, lambda each: is_within(query.days, place, source, each))


def is_within(days: DayRange, place: Place, source: MovingList, row: DemoCall) -> bool:
    time_ms: int | None = row.time_ms
    if row.kind is CallKind.MISSED:
        time_ms = read_missed(str(source.look(row)[1]), place.missed_zone).time_ms
    start, end = day_interval(days, place.zone)
    assert time_ms is not None
    return (start or 0) <= time_ms < (end or math.inf)


@pytest.mark.parametrize("kind", KINDS)
def test_a_day_ends_before_the_midnight_that_begins_the_next(kind: CallKind) -> None:
    midnight_ms = int(datetime(2026, 9, 6, tzinfo=UTC).timestamp() * 1000)
    calls = [call(kind, number, midnight_ms + seconds * 1000) for number, seconds in enumerate((-1, 0, 1))]
    day = date(2026, 9, 5)
    shown = read(MovingList(kind, calls), CallQuery(kind, days=DayRange(day, day)))
    assert [each.number for each in shown.rows] == [calls[0].number]


@pytest.mark.parametrize("kind", KINDS)
def test_a_day_asks_only_for_its_surroundings(kind: CallKind) -> None:
    source = MovingList(kind, calls_in_a_row(kind, 1000, gap_ms=3_600_000))
    day = datetime.fromtimestamp(BEGAN_MS / 1000 + 500 * 3600, UTC).date()
    shown = read(source, CallQuery(kind, days=DayRange(day, day)))
    assert len(shown.rows) == 24
    assert len(source.requests) == 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("key", [SortKey.TIME, SortKey.DURATION])
def test_a_list_costs_about_as_many_requests_as_it_has_pages(kind: CallKind, key: SortKey) -> None:
    source = MovingList(kind, calls_in_a_row(kind, 3000))
    assert len(read(source, CallQuery(kind, order=CallOrder(key))).rows) == 3000
    assert len(source.requests) <= 3000 / 200 + 2


@pytest.mark.parametrize("kind", KINDS)
def test_one_step_costs_one_request(kind: CallKind) -> None:
    source = MovingList(kind, calls_in_a_row(kind, 3000))
    shown = opened(source)
    for requests in (1, 2, 3):
        asyncio.run(shown.read())
        assert len(source.requests) == requests


# The service behind the real client


class Counted:
    """A client whose answers a test sees pass."""

    def __init__(self, source: MovingList) -> None:
        self.source = source
        self.client = CallService("demo", transport=DemoTransport(source.service, latency_s=0))
        self.pages = 0

    async def page(self, request: PageRequest, *, zone: tzinfo, watch: RetryWatch | None) -> Page:
        changes = self.source.changes
        self.source.change(*(changes[self.pages] if self.pages < len(changes) else ()))
        self.pages += 1
        return await self.client.page(request, zone=zone, watch=watch)


@given(moving=moving_lists(), order=ORDERS)
def test_the_client_makes_no_difference(moving: MovingList, order: CallOrder) -> None:
    shown = Shown(Feed(Counted(moving), CallQuery(moving.kind, order=order), HERE), moving)
    asyncio.run(shown.read_to_the_end())
    moving.check(shown.rows, shown.at_first)


@pytest.mark.parametrize("kind", TIMED_KINDS)
def test_the_other_name_of_the_duration_sorts_as_asked(kind: CallKind) -> None:
    source = MovingList(kind, calls_in_a_row(kind, 40), limit=7)
    source.service.duration_name = "duration_seconds"
    query = CallQuery(kind, order=CallOrder(SortKey.DURATION))
    batch = asyncio.run(Feed(Counted(source), query, HERE).next())
    assert batch.sorted_as_asked
    assert [each.duration_s for each in batch.calls] == [90] * 7


@pytest.mark.parametrize("kind", TIMED_KINDS)
def test_an_order_that_the_service_does_not_know_still_brings_all_calls(kind: CallKind) -> None:
    source = MovingList(kind, calls_in_a_row(kind, 40), limit=7)
    source.service.duration_name = "length"
    query = CallQuery(kind, order=CallOrder(SortKey.DURATION))
    shown = Shown(Feed(Counted(source), query, HERE), source)
    asyncio.run(shown.read_to_the_end())
    source.check(shown.rows, shown.at_first)
    assert not asyncio.run(Feed(Counted(source), query, HERE).next()).sorted_as_asked


# Failing and cancelling


def test_an_expiry_half_way_leaves_the_list_where_it_is() -> None:
    source = MovingList(CallKind.INCOMING, calls_in_a_row(CallKind.INCOMING, 100), limit=30)
    shown = opened(source)
    asyncio.run(shown.read())
    source.service.keys["demo"] = "expired"
    with pytest.raises(ServiceError) as caught:
        asyncio.run(Feed(Counted(source), CallQuery(source.kind), HERE).next())
    assert caught.value.trouble is Trouble.EXPIRED
    source.service.keys["demo"] = "valid"
    asyncio.run(shown.read_to_the_end())
    source.check(shown.rows, shown.at_first)


@pytest.mark.parametrize("step", ["read", "refresh"])
@pytest.mark.parametrize("rounds", range(12))
def test_rows_of_a_cancelled_step_come_with_the_next_one(step: str, rounds: int) -> None:
    calls = calls_in_a_row(CallKind.MISSED, 500)
    source = MovingList(CallKind.MISSED, calls[:300], pause=2)
    shown = opened(source)

    async def use() -> None:
        await shown.read()
        source.change(*calls[300:])
        await (shown.read(rounds) if step == "read" else shown.refresh(rounds))
        await shown.refresh()
        await shown.read_to_the_end()

    asyncio.run(use())
    source.check(shown.rows, source.there())
    assert len(shown.rows) == 500


def test_what_a_cancelled_step_has_fetched_is_not_fetched_again() -> None:
    source = MovingList(CallKind.MISSED, calls_in_a_row(CallKind.MISSED, 200), limit=150)
    shown = opened(source)

    async def use() -> None:
        # One round to begin, and the first rest among many numbers.
        await shown.read(cancel_after=1)
        assert not shown.rows
        await shown.read()

    asyncio.run(use())
    assert len(shown.rows) == 150
    assert len(source.requests) == 1


@pytest.mark.parametrize("key", [SortKey.TIME, SortKey.NUMBER])
def test_what_a_cancelled_step_has_fetched_does_not_come_twice_after_a_refresh(key: SortKey) -> None:
    source = MovingList(CallKind.INCOMING, calls_in_a_row(CallKind.INCOMING, 300), limit=150)
    shown = opened(source, CallQuery(source.kind, order=CallOrder(key)))

    async def use() -> None:
        await shown.read()
        await shown.read(cancel_after=1)
        await shown.refresh()
        await shown.read_to_the_end()

    asyncio.run(use())
    source.check(shown.rows, source.there())


def test_a_refresh_does_not_end_a_list_of_which_rows_are_on_their_way() -> None:
    source = MovingList(CallKind.INCOMING, calls_in_a_row(CallKind.INCOMING, 100))
    shown = opened(source)

    async def use() -> None:
        await shown.read(cancel_after=1)
        await shown.refresh()
        assert not shown.is_complete
        await shown.read()

    asyncio.run(use())
    source.check(shown.rows, source.there())


def test_nothing_is_lost_when_a_list_that_was_begun_anew_fails_half_way() -> None:
    source = MovingList(CallKind.INCOMING, calls_in_a_row(CallKind.INCOMING, 100), limit=30, fails_at={4})
    query = CallQuery(source.kind, order=CallOrder(SortKey.NUMBER))
    shown = opened(source, query)

    async def use() -> None:
        for _ in range(3):
            await shown.read()
        await shown.refresh()
        await shown.read_to_the_end()

    asyncio.run(use())
    source.check(shown.rows, shown.at_first)


# Refreshing


@contextmanager
def read_half(source: MovingList, query: CallQuery | None = None) -> Iterator[Shown]:
    shown = opened(source, query)
    asyncio.run(shown.read())
    asyncio.run(shown.read())
    source.requests.clear()
    yield shown


@pytest.mark.parametrize("kind", KINDS)
def test_a_refresh_brings_what_is_new_alone_for_one_request(kind: CallKind) -> None:
    calls = calls_in_a_row(kind, 105)
    source = MovingList(kind, calls[:100], limit=20)
    with read_half(source) as shown:
        source.change(*calls[100:])
        batch = asyncio.run(shown.feed.refresh())
        assert [each.number for each in batch.calls] == [each.number for each in reversed(calls[100:])]
        assert not batch.anew
        assert not batch.is_last
        assert len(source.requests) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_after_a_refresh_the_list_goes_on_where_it_was(kind: CallKind) -> None:
    calls = calls_in_a_row(kind, 170)
    source = MovingList(kind, calls[:100], limit=20)
    with read_half(source) as shown:
        source.change(*calls[100:])
        asyncio.run(shown.refresh())
        source.requests.clear()
        asyncio.run(shown.read())
        assert len(source.requests) == 1
        asyncio.run(shown.read_to_the_end())
        assert len(source.requests) <= 60 / 18 + 2
        source.check(shown.rows, source.there())


@pytest.mark.parametrize("kind", KINDS)
def test_a_late_upload_among_the_first_rows_is_brought_by_a_refresh(kind: CallKind) -> None:
    source = MovingList(kind, calls_in_a_row(kind, 100), limit=20)
    with read_half(source) as shown:
        late = call(kind, 500, BEGAN_MS + 95 * 61_000 + 7_000)
        source.change(late)
        assert [each.number for each in asyncio.run(shown.feed.refresh()).calls] == [late.number]


@pytest.mark.parametrize("kind", KINDS)
def test_where_too_much_is_new_the_list_comes_anew_and_as_long_as_before(kind: CallKind) -> None:
    calls = calls_in_a_row(kind, 400)
    source = MovingList(kind, calls[:100], limit=20)
    with read_half(source) as shown:
        source.change(*calls[100:])
        batch = asyncio.run(shown.feed.refresh())
        assert batch.anew
        assert len(shown.rows) <= len(batch.calls) < len(shown.rows) + 20
        assert batch.calls[0].number == calls[-1].number
        shown.rows, shown.at_first = list(batch.calls), source.there()
        asyncio.run(shown.read_to_the_end())
        source.check(shown.rows, shown.at_first)


@pytest.mark.parametrize("kind", KINDS)
def test_a_refresh_of_a_list_that_fits_one_page_says_that_it_is_complete(kind: CallKind) -> None:
    source = MovingList(kind, calls_in_a_row(kind, 10))
    shown = read(source)
    source.change(call(kind, 99, BEGAN_MS + 10**9))
    batch = asyncio.run(shown.feed.refresh())
    assert batch.is_last
    assert len(batch.calls) == 1


@pytest.mark.parametrize("kind", TIMED_KINDS)
@pytest.mark.parametrize("key", [key for key in SortKey if key is not SortKey.TIME])
def test_in_other_orders_a_refresh_brings_as_many_rows_anew(kind: CallKind, key: SortKey) -> None:
    source = MovingList(kind, calls_in_a_row(kind, 100), limit=20)
    with read_half(source, CallQuery(kind, order=CallOrder(key))) as shown:
        source.change(Vanish(0.5))
        batch = asyncio.run(shown.feed.refresh())
        assert batch.anew
        assert len(shown.rows) <= len(batch.calls) < len(shown.rows) + 20


@pytest.mark.parametrize("kind", TIMED_KINDS)
def test_a_list_that_has_shrunk_is_not_read_further_than_it_was_shown(kind: CallKind) -> None:
    source = MovingList(kind, calls_in_a_row(kind, 100), limit=20)
    with read_half(source, CallQuery(kind, order=CallOrder(SortKey.NAME))) as shown:
        source.change(Vanish(0.3, 90))
        assert len(asyncio.run(shown.feed.refresh()).calls) == 30
        source.change(*calls_in_a_row(kind, 300)[100:])
        assert len(asyncio.run(shown.feed.refresh()).calls) < 50


@pytest.mark.parametrize("kind", TIMED_KINDS)
def test_an_order_that_the_service_did_not_apply_comes_anew(kind: CallKind) -> None:
    def unsorted(answer: dict[str, object]) -> dict[str, object]:
        return answer | {"sort_by": "created_at"}

    source = MovingList(kind, calls_in_a_row(kind, 100), limit=20, spoil=unsorted)
    with read_half(source) as shown:
        batch = asyncio.run(shown.feed.refresh())
        assert batch.anew
        assert not batch.sorted_as_asked


@pytest.mark.parametrize("kind", TIMED_KINDS)
def test_oldest_first_the_new_calls_come_at_the_end(kind: CallKind) -> None:
    calls = calls_in_a_row(kind, 105)
    source = MovingList(kind, calls[:100], limit=20)
    query = CallQuery(kind, order=CallOrder(descending=False))
    shown = read(source, query)
    source.change(*calls[100:])
    batch = asyncio.run(shown.feed.refresh())
    assert not batch.calls
    assert not batch.is_last
    asyncio.run(shown.read_to_the_end())
    assert [each.number for each in shown.rows] == [each.number for each in calls]


def test_calls_that_vanished_do_not_keep_a_refresh_from_what_is_new() -> None:
    calls = calls_in_a_row(CallKind.MISSED, 110)
    source = MovingList(CallKind.MISSED, calls[:100], limit=20)
    with read_half(source) as shown:
        source.change(Vanish(0, 15), *calls[100:])
        asyncio.run(shown.refresh())
        asyncio.run(shown.read_to_the_end())
        source.check(shown.rows, source.there())


def test_a_refresh_of_an_empty_list_brings_what_has_come() -> None:
    source = MovingList(CallKind.MISSED)
    shown = read(source)
    source.change(call(CallKind.MISSED, 1, BEGAN_MS))
    asyncio.run(shown.refresh())
    assert len(shown.rows) == 1


def test_a_call_of_the_same_minute_is_brought_by_a_refresh() -> None:
    source = MovingList(CallKind.MISSED, [call(CallKind.MISSED, 1, BEGAN_MS)], missed_format=MINUTES)
    shown = read(source)
    source.change(call(CallKind.MISSED, 1, BEGAN_MS + 1000))
    asyncio.run(shown.refresh())
    source.check(shown.rows, source.there())
    assert len(shown.rows) == 2


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("counts_all", [True, False])
def test_half_a_page_is_healed_by_a_refresh_and_the_next_step(kind: CallKind, counts_all: bool) -> None:
    halved = [True]

    def spoil(answer: dict[str, object]) -> dict[str, object]:
        name = "data" if kind is CallKind.MISSED else "rows"
        rows = answer[name]
        assert isinstance(rows, list)
        if not halved:
            return answer
        halved.pop()
        half = rows[: len(rows) // 2]
        return answer | {name: half, "count": len(rows) if counts_all else len(half)}

    source = MovingList(kind, calls_in_a_row(kind, 50), limit=20, spoil=spoil)
    shown = opened(source)

    async def use() -> None:
        await shown.read_to_the_end()
        await shown.refresh()
        assert not shown.is_complete or len(shown.rows) == 50
        await shown.read_to_the_end()

    asyncio.run(use())
    source.check(shown.rows, source.there())


def test_half_a_page_on_a_refresh_ends_no_list_that_is_longer() -> None:
    halves = [False]

    def spoil(answer: dict[str, object]) -> dict[str, object]:
        rows = answer["data"]
        assert isinstance(rows, list)
        half = rows[: len(rows) // 2]
        return answer | {"data": half, "count": len(half)} if halves[-1] else answer

    source = MovingList(CallKind.MISSED, calls_in_a_row(CallKind.MISSED, 50), limit=20, spoil=spoil)
    with read_half(source) as shown:
        halves.append(True)
        assert not asyncio.run(shown.feed.refresh()).is_last


def test_unreadable_rows_are_not_counted_again_by_a_refresh() -> None:
    def spoil(answer: dict[str, object]) -> dict[str, object]:
        rows = answer["data"]
        assert isinstance(rows, list)
        return answer | {"data": [*rows[:-1], None]}

    source = MovingList(CallKind.MISSED, calls_in_a_row(CallKind.MISSED, 10), spoil=spoil)
    feed = Feed(source, CallQuery(CallKind.MISSED), HERE)

    async def use() -> list[int]:
        return [batch.skipped for batch in (await feed.next(), await feed.refresh(), await feed.next())]

    assert asyncio.run(use()) == [1, 0, 0]


# What else it does on the way


def test_numbers_are_looked_up_before_the_window_paints_them(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[tuple[str, str | None]] = []
    monkeypatch.setattr(numbers, "display", lambda raw, region: looked_up.append((raw, region)))
    source = MovingList(CallKind.MISSED, calls_in_a_row(CallKind.MISSED, 3))
    rows = read(source).rows
    assert looked_up == [(each.number, "BE") for each in rows]


def test_other_work_gets_its_turn_while_numbers_are_looked_up() -> None:
    source = MovingList(CallKind.MISSED, calls_in_a_row(CallKind.MISSED, 200))

    async def use() -> int:
        turns = 0
        reading = asyncio.create_task(Feed(source, CallQuery(CallKind.MISSED), HERE).next())
        while not reading.done():
            turns += 1
            await asyncio.sleep(0)
        return turns

    assert asyncio.run(use()) >= 200 / feed_module.ROWS_AT_ONCE


def test_a_wait_is_told_and_can_be_cut_short() -> None:
    source = MovingList(CallKind.MISSED, calls_in_a_row(CallKind.MISSED, 3))
    source.service.fault = "deadlock"
    client = CallService(
        "demo", transport=DemoTransport(source.service, latency_s=0), policy=RetryPolicy(base_s=1000, cap_s=1000)
    )
    feed = Feed(client, CallQuery(CallKind.MISSED), HERE)
    notices: list[RetryNotice] = []

    def told(notice: RetryNotice) -> None:
        notices.append(notice)
        if notice.seconds:
            source.service.fault = ""
            feed.try_now()

    assert len(asyncio.run(feed.next(told)).calls) == 3
    assert [notice.attempt for notice in notices] == [2, 2]


def test_trying_now_does_nothing_where_nobody_waits() -> None:
    Feed(MovingList(CallKind.MISSED), CallQuery(CallKind.MISSED), HERE).try_now()


def test_a_text_that_few_calls_have_is_looked_for_until_one_is_found() -> None:
    calls = [
        replace(each, name="50%" if place == 5 else "50 x")
        for place, each in enumerate(calls_in_a_row(CallKind.OUTGOING, 90))
    ]
    source = MovingList(CallKind.OUTGOING, calls, limit=20)
    batch = asyncio.run(Feed(source, CallQuery(CallKind.OUTGOING, "50%"), HERE).next())
    assert [each.name for each in batch.calls] == ["50%"]


def test_a_call_without_a_time_is_in_every_range_of_days() -> None:
    def spoil(answer: dict[str, object]) -> dict[str, object]:
        return answer | {"data": [{"number": "+1", "name": "", "date": "no date"}], "count": 1}

    source = MovingList(CallKind.MISSED, spoil=spoil)
    query = CallQuery(CallKind.MISSED, days=DayRange(date(2026, 1, 1), date(2026, 1, 1)))
    assert len(read(source, query).rows) == 1
