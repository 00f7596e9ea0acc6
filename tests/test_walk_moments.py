"""A walk where pages prove little: moments that fill them, and calls without a date."""

import asyncio
from dataclasses import replace
from datetime import UTC

import pytest

from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.calls.call import Call, CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import CallOrder, SortKey
from callviewer.history.walk import Walk
from tests.moving import BEGAN_MS, Change, MovingList, Vanish, call, calls_in_a_row

DAYS = "%Y-%m-%d"


class Listed:
    """A source of the given rows, which knows no bounds."""

    def __init__(self, rows: list[Call], limit: int) -> None:
        self._rows = rows
        self._limit = limit

    async def page(self, request: PageRequest, **_more: object) -> Page:
        rows = self._rows[request.offset : request.offset + self._limit]
        return Page(tuple(rows), len(rows), 0, self._limit, request.offset, len(rows) < self._limit)


def walked(walk: Walk) -> list[Call]:
    async def steps() -> list[Call]:
        brought: list[Call] = []
        while True:
            stretch = await walk.step()
            brought += stretch.calls
            if stretch.is_last:
                return brought

    return asyncio.run(steps())


def walk_down(moving: MovingList) -> Walk:
    return Walk(moving, PageRequest(moving.kind, limit=200), moving.zone)


@pytest.mark.parametrize("at", range(1, 16, 2))
@pytest.mark.parametrize(
    "change", [Vanish(0), Vanish(0, 4), Vanish(0.3, 2), call(CallKind.MISSED, 99, BEGAN_MS + 10**7)]
)
def test_a_day_of_more_calls_than_a_page_is_read_to_its_end_though_the_list_moves(at: int, change: Change) -> None:
    # Only their day is told.
    calls = calls_in_a_row(CallKind.MISSED, 40, gap_ms=1000)
    changes: list[list[Change]] = [[] for _ in range(at)]
    moving = MovingList(CallKind.MISSED, calls, 5, DAYS, changes=[*changes, [change]])
    at_first = moving.there()
    moving.check(walked(walk_down(moving)), at_first)


def test_short_pages_of_which_nearly_all_overlaps_are_no_repetition() -> None:
    rows = [Call(CallKind.MISSED, f"+{i}", time_ms=BEGAN_MS - i * 1000, date_text=f"call {i}") for i in range(90)]
    late = [replace(rows[28], number=f"+late {i}", date_text=f"late {i}") for i in range(3)]

    class Shrinking(Listed):
        async def page(self, request: PageRequest, **more: object) -> Page:
            if request.offset == 58 and len(rows) == 90:
                # Wherever the place is looked for stand others, until the way begins again at the front.
                rows[28:61] = late
            return await super().page(request, **more)

    brought = walked(Walk(Shrinking(rows, 3), PageRequest(CallKind.MISSED), UTC))
    assert {each.number for each in rows} <= {each.number for each in brought}


def test_a_list_of_one_moment_that_never_rests_is_given_up() -> None:
    rows = [Call(CallKind.MISSED, f"+{i}", exact=False) for i in range(40)]

    class Restless(Listed):
        async def page(self, request: PageRequest, **more: object) -> Page:
            # What was in front goes to the end.
            rows.append(rows.pop(0))
            return await super().page(request, **more)

    with pytest.raises(ServiceError) as caught:
        walked(Walk(Restless(rows, 5), PageRequest(CallKind.MISSED), UTC))
    assert caught.value.trouble is Trouble.UNEXPECTED


def test_an_end_that_is_none_at_the_second_look_is_not_looked_at_for_ever() -> None:
    rows = [Call(CallKind.OUTGOING, f"+{i}", time_ms=BEGAN_MS - i * 1000) for i in range(4)]
    asked: list[PageRequest] = []

    class Flickering(Listed):
        async def page(self, request: PageRequest, **more: object) -> Page:
            asked.append(request)
            page = await super().page(request, **more)
            return replace(page, is_last=page.is_last and len(asked) % 2 == 0)

    walk = Walk(Flickering(rows, 3), PageRequest(CallKind.OUTGOING), UTC)

    async def look() -> None:
        for _ in range(300):
            await walk.step()

    with pytest.raises(ServiceError) as caught:
        asyncio.run(look())
    assert caught.value.trouble is Trouble.UNEXPECTED


def test_an_end_may_be_looked_at_as_often_as_somebody_wants_to_know_what_has_come() -> None:
    rows = [Call(CallKind.MISSED, f"+{i}", time_ms=BEGAN_MS - i * 1000, date_text=f"call {i}") for i in range(8)]
    walk = Walk(Listed(rows, 5), PageRequest(CallKind.MISSED), UTC)
    walked(walk)
    for _ in range(50):
        assert not walked(walk)


def test_calls_of_a_minute_are_counted_though_some_without_a_date_stand_among_them() -> None:
    minute = [Call(CallKind.INCOMING, "+1", time_ms=BEGAN_MS, exact=False)] * 3
    undated = Call(CallKind.INCOMING, "+2", exact=False)
    later = Call(CallKind.INCOMING, "+3", time_ms=BEGAN_MS + 60_000)
    rows = [later, minute[0], undated, minute[1], undated, minute[2], replace(later, time_ms=BEGAN_MS - 60_000)]
    for limit in range(1, 8):
        brought = walked(Walk(Listed(rows, limit), PageRequest(CallKind.INCOMING), UTC))
        assert [each.number for each in brought].count("+1") == 3, limit


@pytest.mark.parametrize(("count", "is_proven"), [(6, True), (30, False)])
def test_calls_that_were_stored_at_once_prove_nothing_where_they_fill_a_page(count: int, is_proven: bool) -> None:
    rows = [Call(CallKind.INCOMING, f"+{i}", time_ms=BEGAN_MS - i * 1000, stored_ms=BEGAN_MS - i) for i in range(40)]
    rows[10 : 10 + count] = [replace(row, stored_ms=BEGAN_MS - 10) for row in rows[10 : 10 + count]]
    order = CallOrder(SortKey.STORED)
    walk = Walk(Listed(rows, 10), PageRequest(CallKind.INCOMING, order=order), UTC)
    assert len(walked(walk)) == 40
    assert walk.is_proven is is_proven
