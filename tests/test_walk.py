"""A walk down a list: each call once, whatever happens between two pages, and with few requests."""

import asyncio
from collections.abc import Callable, Set
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, tzinfo
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryWatch
from callviewer.calls.call import Call, CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import NEWEST_FIRST, CallOrder, SortKey
from callviewer.history.walk import Stretch, Walk
from tests.moving import (
    BEGAN_MS,
    MINUTES,
    ORDERS,
    SECONDS,
    MovingList,
    Spoil,
    Vanish,
    call,
    calls_in_a_row,
    changing_calls,
    moving_lists,
)

KINDS = list(CallKind)
MOST_STEPS = 1000


def walk_down(moving: MovingList, order: CallOrder = NEWEST_FIRST) -> Walk:
    return Walk(moving, PageRequest(moving.kind, limit=200, order=order), moving.zone)


async def steps(walk: Walk) -> list[Stretch]:
    taken: list[Stretch] = []
    while not taken or not taken[-1].is_last:
        assert len(taken) < MOST_STEPS
        taken.append(await walk.step())
    return taken


def walked(walk: Walk) -> list[Call]:
    return [each for stretch in asyncio.run(steps(walk)) for each in stretch.calls]


@given(moving=moving_lists(), order=ORDERS)
def test_calls_that_stay_come_once_whatever_arrives_and_vanishes(moving: MovingList, order: CallOrder) -> None:
    at_first = moving.there()
    brought = walked(walk_down(moving, order))
    moving.check(brought, at_first)


@given(data=st.data(), kind=st.sampled_from(KINDS), limit=st.integers(1, 9), is_exact=st.booleans(), order=ORDERS)
def test_pages_of_any_size_bring_all_of_a_list_that_rests(
    data: st.DataObject, kind: CallKind, limit: int, is_exact: bool, order: CallOrder
) -> None:
    calls, _ = data.draw(changing_calls(kind, has_twins=kind is CallKind.MISSED))
    moving = MovingList(kind, calls, limit, SECONDS if is_exact else MINUTES)
    moving.check(walked(walk_down(moving, order)), moving.there())


@given(data=st.data(), kind=st.sampled_from([CallKind.INCOMING, CallKind.OUTGOING]), is_descending=st.booleans())
def test_times_known_to_the_second_alone_do_not_hide_calls_of_that_second(
    data: st.DataObject, kind: CallKind, is_descending: bool
) -> None:
    calls, changes = data.draw(changing_calls(kind, has_twins=False))
    moving = MovingList(kind, calls, data.draw(st.integers(2, 9)), changes=changes, spoil=without("call_date_ms"))
    at_first = moving.there()
    brought = walked(walk_down(moving, CallOrder(descending=is_descending)))
    assert len({each.key for each in brought}) == len(brought)
    stayed = [(each.number, each.time_ms // 1000) for each in moving.staying(at_first)]
    assert set(stayed) <= {(each.number, (each.time_ms or 0) // 1000) for each in brought}


def without(name: str) -> Spoil:
    def spoil(answer: dict[str, Any]) -> dict[str, Any]:
        return answer | {"rows": [{field: row[field] for field in row if field != name} for row in answer["rows"]]}

    return spoil


def with_minutes_only(answer: dict[str, Any]) -> dict[str, Any]:
    told = [row | {"call_date_ms": None, "call_datetime_utc": row["call_datetime_utc"][:16]} for row in answer["rows"]]
    return answer | {"rows": told}


@pytest.mark.parametrize("is_descending", [True, False])
@pytest.mark.parametrize(
    ("spoil", "gap_ms"), [(without("call_date_ms"), 150), (with_minutes_only, 9_000), (with_minutes_only, 700)]
)
def test_a_bound_leaves_room_for_the_fractions_that_a_text_has_lost(
    spoil: Spoil, gap_ms: int, is_descending: bool
) -> None:
    calls = calls_in_a_row(CallKind.INCOMING, 60, gap_ms)
    brought = walked(
        walk_down(MovingList(CallKind.INCOMING, calls, 8, spoil=spoil), CallOrder(descending=is_descending))
    )
    assert sorted(each.number for each in brought) == [each.number for each in calls]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("key", SortKey)
def test_a_list_costs_about_as_many_requests_as_it_has_pages(kind: CallKind, key: SortKey) -> None:
    moving = MovingList(kind, calls_in_a_row(kind, 1000), limit=50)
    walked(walk_down(moving, CallOrder(key)))
    assert len(moving.requests) <= 1000 / 50 + 3


@pytest.mark.parametrize("kind", KINDS)
def test_a_short_list_costs_one_request(kind: CallKind) -> None:
    moving = MovingList(kind, calls_in_a_row(kind, 20), limit=50)
    walked(walk_down(moving))
    assert len(moving.requests) == 1


@pytest.mark.parametrize("is_descending", [True, False])
def test_offsets_stay_small_in_the_order_of_time(is_descending: bool) -> None:
    moving = MovingList(CallKind.INCOMING, calls_in_a_row(CallKind.INCOMING, 1000), limit=50)
    walked(walk_down(moving, CallOrder(descending=is_descending)))
    assert {request.offset for request in moving.requests[:-1]} == {0}


def test_arrivals_between_any_two_pages_cost_no_requests_in_the_order_of_time() -> None:
    calls = calls_in_a_row(CallKind.INCOMING, 1500)
    moving = MovingList(CallKind.INCOMING, calls[:1000], limit=50, changes=[[each] for each in calls[1000:1015]])
    walked(walk_down(moving))
    assert len(moving.requests) <= 1000 / 50 + 3


@pytest.mark.parametrize("kind", KINDS)
def test_thousands_of_arrivals_between_two_pages_are_no_trouble(kind: CallKind) -> None:
    calls = calls_in_a_row(kind, 6000)
    moving = MovingList(kind, calls[:2000], limit=100, changes=[[], [], calls[2000:]])
    at_first = moving.there()
    moving.check(walked(walk_down(moving)), at_first)


@pytest.mark.parametrize("kind", KINDS)
def test_a_moment_may_have_more_calls_than_a_page(kind: CallKind) -> None:
    calls = [*calls_in_a_row(kind, 10), *calls_in_a_row(kind, 30, gap_ms=0)[10:]]
    moving = MovingList(kind, calls, limit=7, changes=[[], [Vanish(0)], [Vanish(0.1)], [], [Vanish(0.2)]])
    at_first = moving.there()
    moving.check(walked(walk_down(moving)), at_first)


def test_two_missed_calls_of_one_number_in_one_minute_are_two_calls() -> None:
    calls = [call(CallKind.MISSED, 1, BEGAN_MS + seconds * 1000) for seconds in (0, 1, 2, 90)]
    moving = MovingList(CallKind.MISSED, calls, missed_format=MINUTES)
    assert len(walked(walk_down(moving))) == 4


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_calls_of_one_minute_are_counted_across_pages(limit: int) -> None:
    calls = [call(CallKind.MISSED, number, BEGAN_MS + place) for place, number in enumerate([1, 2, 3, 1, 1, 2])]
    moving = MovingList(CallKind.MISSED, calls, limit, MINUTES)
    assert len(walked(walk_down(moving))) == 6


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("key", SortKey)
def test_pages_of_one_row_bring_all_of_a_list_that_rests(kind: CallKind, key: SortKey) -> None:
    moving = MovingList(kind, calls_in_a_row(kind, 10), limit=1)
    moving.check(walked(walk_down(moving, CallOrder(key))), moving.there())


def test_two_missed_calls_of_one_number_in_one_second_are_one_call() -> None:
    calls = [call(CallKind.MISSED, 1, BEGAN_MS + ms) for ms in (0, 1, 90_000)]
    assert len(walked(walk_down(MovingList(CallKind.MISSED, calls)))) == 2


def test_a_call_that_looks_like_one_that_was_met_proves_no_place() -> None:
    numbers = [*range(10), 99, 50, 99]
    older = BEGAN_MS - 60_000 * 100
    calls = [call(CallKind.MISSED, number, BEGAN_MS - 60_000 * number) for number in range(10)]
    calls += [call(CallKind.MISSED, number, older - i) for i, number in enumerate(numbers[10:])]
    # The first page ends with the first 99; before the second one three calls go, and the other 99 stands first.
    moving = MovingList(CallKind.MISSED, calls, limit=11, changes=[[], [Vanish(0, 3)]])
    at_first = moving.there()
    moving.check(walked(walk_down(moving)), at_first)


def test_a_second_row_of_a_call_elsewhere_in_the_order_proves_no_place() -> None:
    calls = [replace(call(CallKind.OUTGOING, n, BEGAN_MS + n * 1000), duration_s=900 - n) for n in range(30)]
    twin = replace(calls[0], duration_s=885)
    moving = MovingList(CallKind.OUTGOING, [*calls, twin], limit=10, changes=[[], [Vanish(0.7, 9)]])
    at_first = moving.there()
    brought = walked(walk_down(moving, CallOrder(SortKey.DURATION)))
    assert {each.number for each in moving.staying(at_first)} <= {each.number for each in brought}
    assert len({each.key for each in brought}) == len(brought)


def test_after_the_last_calls_comes_what_has_come_since() -> None:
    calls = calls_in_a_row(CallKind.INCOMING, 30)
    moving = MovingList(CallKind.INCOMING, calls[10:], limit=8)
    walk = walk_down(moving)
    walked(walk)
    moving.change(*calls[:10])
    assert {each.time_ms for each in walked(walk)} == {each.time_ms for each in calls[:10]}


@pytest.mark.parametrize("kind", KINDS)
def test_looking_again_at_the_end_brings_nothing_twice(kind: CallKind) -> None:
    moving = MovingList(kind, calls_in_a_row(kind, 33, gap_ms=7000), limit=4, missed_format=MINUTES)
    walk = walk_down(moving)
    walked(walk)
    assert [walked(walk) for _ in range(3)] == [[], [], []]


# What a service does that its documentation does not promise


@dataclass
class Rows:
    """A source in the hands of a test: rows in their order, some of which cannot be read."""

    rows: list[Call]
    limit: int = 10
    unread: Set[int] = frozenset()
    heeds_bound: bool = True
    heeds_offset: bool = True
    before_answer: Callable[[int], None] = lambda asked: None
    is_sorted: bool = True
    requests: list[PageRequest] = field(default_factory=list)

    async def page(self, request: PageRequest, *, zone: tzinfo, watch: RetryWatch | None) -> Page:
        self.before_answer(len(self.requests))
        self.requests.append(request)
        rows = [row for row in enumerate(self.rows) if not self.heeds_bound or is_within(request, row[1])]
        offset = request.offset if self.heeds_offset else 0
        rows = rows[offset : offset + self.limit]
        calls = tuple(row for place, row in rows if place not in self.unread)
        is_last = len(rows) < self.limit
        return Page(calls, len(rows), len(rows) - len(calls), self.limit, offset, is_last, self.is_sorted)

    @property
    def readable(self) -> list[Call]:
        return [row for place, row in enumerate(self.rows) if place not in self.unread]


def is_within(request: PageRequest, row: Call) -> bool:
    if request.to_ms is None and request.from_ms is None:
        return True
    low, high = request.from_ms or 0, request.to_ms or BEGAN_MS * 2
    return row.time_ms is not None and low <= row.time_ms <= high


def row_at(place: int, kind: CallKind = CallKind.INCOMING, **fields: Any) -> Call:
    date_text = f"call {place}" if kind is CallKind.MISSED else ""
    return replace(Call(kind, f"+{place}", time_ms=BEGAN_MS - place * 1000, date_text=date_text), **fields)


def walk_rows(rows: Rows, order: CallOrder = NEWEST_FIRST, kind: CallKind = CallKind.INCOMING) -> list[Call]:
    return walked(Walk(rows, PageRequest(kind, limit=200, order=order), UTC))


def test_calls_without_a_time_come_though_no_bound_of_time_holds_them() -> None:
    rows = Rows([row_at(place, time_ms=BEGAN_MS - place if place < 30 else None) for place in range(50)])
    assert walk_rows(rows) == rows.rows


@pytest.mark.parametrize("is_descending", [True, False])
def test_a_service_that_ignores_the_bound_is_walked_by_offset(is_descending: bool) -> None:
    rows = Rows([row_at(place) for place in range(300)], heeds_bound=False)
    if not is_descending:
        rows.rows.reverse()
    assert walk_rows(rows, CallOrder(descending=is_descending)) == rows.rows
    assert len(rows.requests) <= 300 / 8 + 3


def test_a_service_that_understands_the_bound_otherwise_is_walked_by_offset() -> None:
    rows = Rows([row_at(place) for place in range(300)])

    def shift_time(asked: int) -> None:
        if asked == 1:
            rows.rows = [replace(row, time_ms=None, date_text="") for row in rows.rows]

    rows.before_answer = shift_time
    assert len({each.number for each in walk_rows(rows)}) == 300


def test_a_service_that_does_not_sort_by_time_is_walked_by_offset() -> None:
    rows = Rows([row_at(place * 37 % 100) for place in range(100)])
    assert walk_rows(rows) == rows.rows


def test_an_end_that_only_the_bound_makes_is_no_end_for_those_that_have_no_time() -> None:
    rows = Rows([row_at(place, time_ms=BEGAN_MS - place if place < 10 else None) for place in range(30)])

    def lose(asked: int) -> None:
        if asked == 1:
            rows.rows = [row for place, row in enumerate(rows.rows) if 5 <= place != 9]

    rows.before_answer = lose
    brought = walk_rows(rows)
    assert [each.number for each in brought] == [f"+{place}" for place in range(30)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("key", [SortKey.TIME, SortKey.NAME])
def test_a_service_that_gives_the_same_page_for_ever_is_given_up(kind: CallKind, key: SortKey) -> None:
    rows = Rows([row_at(place, kind) for place in range(300)], heeds_bound=False, heeds_offset=False)
    with pytest.raises(ServiceError) as caught:
        walk_rows(rows, CallOrder(key), kind)
    assert caught.value.trouble is Trouble.UNEXPECTED
    assert len(rows.requests) < 12


@pytest.mark.parametrize("kind", KINDS)
def test_a_service_that_repeated_itself_is_walked_on_once_it_is_well_again(kind: CallKind) -> None:
    rows = Rows([row_at(place, kind) for place in range(100)])
    walk = Walk(rows, PageRequest(kind), UTC)
    brought = list(asyncio.run(walk.step()).calls)
    rows.heeds_bound = rows.heeds_offset = False
    with pytest.raises(ServiceError):
        asyncio.run(steps(walk))
    rows.heeds_bound = rows.heeds_offset = True
    assert brought + walked(walk) == rows.rows


@pytest.mark.parametrize("key", SortKey)
@pytest.mark.parametrize("changes_at", [1, 3])
def test_a_list_that_changes_its_order_on_the_way_is_begun_anew(key: SortKey, changes_at: int) -> None:
    rows = Rows([row_at(place) for place in range(100)])

    def change_order(asked: int) -> None:
        if asked == changes_at:
            rows.is_sorted = False
            rows.rows.sort(key=lambda row: row.number)

    rows.before_answer = change_order
    brought = walk_rows(rows, CallOrder(key))
    assert sorted(each.number for each in brought) == sorted(f"+{place}" for place in range(100))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("key", [SortKey.TIME, SortKey.NAME])
@given(unread=st.sets(st.integers(0, 99)), limit=st.integers(2, 30))
def test_rows_that_cannot_be_read_hide_no_others(kind: CallKind, key: SortKey, unread: set[int], limit: int) -> None:
    rows = Rows([row_at(place, kind) for place in range(100)], limit, unread)
    assert walk_rows(rows, CallOrder(key), kind) == rows.readable


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("first", [0, 5, 15, 80])
def test_whole_pages_that_cannot_be_read_are_passed_over(kind: CallKind, first: int) -> None:
    rows = Rows([row_at(place, kind) for place in range(100)], unread=set(range(first, first + 20)))
    assert walk_rows(rows, kind=kind) == rows.readable


@pytest.mark.parametrize("kind", KINDS)
def test_rows_that_cannot_be_read_are_counted_once(kind: CallKind) -> None:
    rows = Rows([row_at(place, kind) for place in range(100)], 20, set(range(4, 100, 13)))
    walk = Walk(rows, PageRequest(kind, order=CallOrder(SortKey.NUMBER)), UTC)
    taken = asyncio.run(steps(walk)) + asyncio.run(steps(walk))
    assert sum(stretch.skipped for stretch in taken) == len(rows.unread)


def test_calls_without_any_date_are_all_brought() -> None:
    rows = Rows([Call(CallKind.MISSED, f"+{place % 7}", exact=False) for place in range(100)])
    assert len(walk_rows(rows, kind=CallKind.MISSED)) == 100


def test_a_contact_that_gets_another_name_on_the_way_comes_once() -> None:
    rows = Rows([row_at(place, name=f"Name {place:03}") for place in range(60)])

    def rename(asked: int) -> None:
        if asked == 2:
            first = rows.rows.pop(0)
            # The whole first page but one goes, too: nothing else shows that the next page has moved.
            del rows.rows[:18]
            rows.rows.insert(15, replace(first, name="Name 034a"))

    rows.before_answer = rename
    brought = walk_rows(rows, CallOrder(SortKey.NAME, descending=False))
    assert {f"+{place}" for place in range(19, 60)} <= {each.number for each in brought}
    assert len({each.key for each in brought}) == len(brought)


@pytest.mark.parametrize("kind", KINDS)
def test_a_step_that_fails_loses_nothing(kind: CallKind) -> None:
    rows = Rows([row_at(place, kind) for place in range(60)])

    def fail(asked: int) -> None:
        if asked % 2 == 0 and len(rows.requests) < 20:
            rows.requests.append(PageRequest(kind))
            raise ServiceError(Trouble.OFFLINE)

    rows.before_answer = fail
    walk = Walk(rows, PageRequest(kind), UTC)
    brought: list[Call] = []
    for _ in range(30):
        with suppress(ServiceError):
            brought += asyncio.run(walk.step()).calls
    assert brought == rows.rows
