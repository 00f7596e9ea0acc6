"""The built-in service keeps to the vendor's documentation."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.api.demo import PATHS, Answer, DemoCall, DemoService, DemoTransport, KeyState
from callviewer.calls.call import CallKind

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp()
MISSED, INCOMING, OUTGOING = (f"/call/{kind}/list/" for kind in CallKind)


def service(count: int = 600, **options: Any) -> DemoService:
    return DemoService(count=count, now=lambda: NOON, new_call_every_s=None, **options)


def empty(**options: Any) -> DemoService:
    return service(0, **options)


def ask(demo: DemoService, path: str = INCOMING, key: str = "demo", **params: object) -> Answer:
    return demo.answer(path, {"apikey": key, **{name: str(value) for name, value in params.items()}})


def content(demo: DemoService, path: str = INCOMING, **params: object) -> dict[str, Any]:
    answer = ask(demo, path, "demo", **params)
    assert answer.status == 200
    result: dict[str, Any] = json.loads(answer.body)
    return result


def rows(demo: DemoService, path: str = INCOMING, **params: object) -> list[dict[str, Any]]:
    page = content(demo, path, **params)
    found: list[dict[str, Any]] = page["data" if path == MISSED else "rows"]
    assert page["count"] == len(found)
    return found


def numbers(demo: DemoService, path: str = INCOMING, **params: object) -> list[str]:
    return [row["number" if path == MISSED else "phone_number"] for row in rows(demo, path, **params)]


def incoming(number: str, time_ms: int = 1_000, **more: Any) -> DemoCall:
    return DemoCall(CallKind.INCOMING, number, time_ms, **more)


def missed(number: str, moment: datetime) -> DemoCall:
    return DemoCall(CallKind.MISSED, number, round(moment.timestamp() * 1000))


def test_the_missed_list_answers_in_its_own_dialect() -> None:
    demo = empty()
    demo.add(DemoCall(CallKind.MISSED, "+5511900000000", 1_788_683_527_557, "Mãe"))
    assert content(demo, MISSED) == {
        "success": True,
        "offset": 0,
        "limit": 100,
        "count": 1,
        "data": [{"number": "+5511900000000", "name": "Mãe", "date": "2026-09-06 08:32:07"}],
    }


@pytest.mark.parametrize("path", [INCOMING, OUTGOING])
def test_incoming_and_outgoing_answer_in_the_other_dialect(path: str) -> None:
    demo = empty()
    demo.add(
        DemoCall(PATHS[path], "190", 1_788_683_527_557, None, 46, "Bahia", 1_788_684_093_000),
    )
    assert content(demo, path) == {
        "success": True,
        "apikey": "demo",
        "limit": 50,
        "offset": 0,
        "sort_by": "call_date_ms",
        "sort_dir": "desc",
        "filters": {"date_from_ms": None, "date_to_ms": None, "q": None},
        "count": 1,
        "rows": [
            {
                "phone_number": "190",
                "cached_name": None,
                "call_date_ms": 1_788_683_527_557,
                "call_datetime_utc": "2026-09-06 08:32:07",
                "duration_sec": 46,
                "geo_location": "Bahia",
                "created_at": "2026-09-06 08:41:33",
            }
        ],
    }


def test_an_answer_echoes_order_and_filters() -> None:
    page = content(service(), sort_by="created_at", sort_dir="ASC", date_from_ms=5, date_to_ms=7, q="a/b")
    echo = {"date_from_ms": 5, "date_to_ms": 7, "q": "a/b"}
    assert (page["sort_by"], page["sort_dir"], page["filters"]) == ("created_at", "asc", echo)


def test_the_body_is_ascii_with_escaped_slashes_as_php_writes_it() -> None:
    demo = empty()
    demo.add(incoming("1", name="Zoë/田中"))
    assert b'"Zo\\u00eb\\/\\u7530\\u4e2d"' in ask(demo).body


@pytest.mark.parametrize(
    ("path", "asked", "given"),
    [(MISSED, "", 100), (MISSED, 501, 500), (INCOMING, "", 50), (INCOMING, 1000, 200), (OUTGOING, 201, 200)],
)
def test_a_limit_has_a_default_and_a_cap(path: str, asked: object, given: int) -> None:
    page = content(service(3000), path, limit=asked)
    assert page["limit"] == page["count"] == given


def test_a_service_may_lower_its_limits() -> None:
    demo = service()
    demo.most_rows[CallKind.MISSED] = 20
    assert content(demo, MISSED, limit=500)["limit"] == 20


@pytest.mark.parametrize("limit", ["", "0", "-4", "many", "1_0"])
def test_a_limit_that_is_none_still_gives_a_page(limit: str) -> None:
    assert content(service(), limit=limit)["count"] > 0


@pytest.mark.parametrize("offset", ["-1", "x", "", "0"])
def test_an_offset_that_is_none_is_zero(offset: str) -> None:
    assert rows(service(), offset=offset) == rows(service())


@pytest.mark.parametrize("path", PATHS)
def test_an_offset_beyond_the_end_gives_an_empty_page(path: str) -> None:
    assert rows(service(), path, offset=10**30) == []


@pytest.mark.parametrize("path", PATHS)
def test_pages_follow_each_other_without_gap_or_overlap(path: str) -> None:
    demo = service()
    pages = [rows(demo, path, offset=offset, limit=50) for offset in range(0, 600, 50)]
    everything = [row for page in pages for row in page]
    assert len(everything) == len(demo.calls(PATHS[path]))
    assert everything[:200] == rows(demo, path, limit=200)


@pytest.mark.parametrize(
    ("column", "key"),
    [
        ("call_date_ms", lambda row: row["call_date_ms"]),
        ("call_datetime_utc", lambda row: row["call_datetime_utc"]),
        ("duration_sec", lambda row: row["duration_sec"]),
        ("created_at", lambda row: row["created_at"]),
        ("phone_number", lambda row: row["phone_number"]),
        ("geo_location", lambda row: (row["geo_location"] or "").replace("ã", "a")),
    ],
)
def test_each_field_sorts_both_ways(column: str, key: Callable[[dict[str, Any]], Any]) -> None:
    demo = service(400)
    ascending = rows(demo, sort_by=column, sort_dir="asc", limit=200)
    keys = [key(row) for row in ascending]
    assert keys == sorted(keys)
    assert len(set(keys)) > 3
    assert rows(demo, sort_by=column, limit=200) == ascending[::-1]


def test_names_sort_without_case_and_accents_and_none_first() -> None:
    demo = empty()
    for name in ("Östen", "pia", None, "Ola", "ábel"):
        demo.add(incoming("1", name=name))
    found = rows(demo, sort_by="cached_name", sort_dir="asc")
    assert [row["cached_name"] for row in found] == [None, "ábel", "Ola", "Östen", "pia"]


@pytest.mark.parametrize("wish", ["duration_seconds", "name", "", "CALL_DATE_MS; DROP TABLE"])
def test_an_unknown_order_falls_back_silently_and_says_so(wish: str) -> None:
    page = content(service(), sort_by=wish)
    assert page["sort_by"] == "call_date_ms"
    assert page["rows"] == rows(service())


def test_the_duration_may_sort_under_its_other_name() -> None:
    demo = service(duration_name="duration_seconds")
    assert content(demo, sort_by="duration_sec")["sort_by"] == "call_date_ms"
    page = content(demo, sort_by="duration_seconds")
    assert page["sort_by"] == "duration_seconds"
    assert all(a["duration_sec"] >= b["duration_sec"] for a, b in pairwise(page["rows"]))


def test_calls_of_the_same_moment_come_latest_arrival_first() -> None:
    demo = empty()
    demo.add(incoming("1"), incoming("2"), incoming("3"))
    assert numbers(demo) == ["3", "2", "1"]
    assert numbers(demo, sort_dir="asc") == ["1", "2", "3"]


def test_time_bounds_are_both_included() -> None:
    demo = empty()
    demo.add(*(incoming(str(time_ms), time_ms) for time_ms in range(10)))
    assert numbers(demo, date_from_ms=3, date_to_ms=5) == ["5", "4", "3"]


def test_time_bounds_hold_in_any_order() -> None:
    demo = empty()
    demo.add(*(incoming(str(time_ms), time_ms, duration_s=9 - time_ms) for time_ms in range(10)))
    assert numbers(demo, date_from_ms=3, date_to_ms=5, sort_by="duration_sec") == ["3", "4", "5"]
    assert numbers(demo, date_from_ms=8, sort_by="duration_sec") == ["8", "9"]
    assert numbers(demo, date_to_ms=1, sort_by="duration_sec") == ["0", "1"]


def test_the_missed_list_takes_no_order() -> None:
    demo = service()
    assert rows(demo, MISSED, sort_by="phone_number", sort_dir="asc") == rows(demo, MISSED)


def test_missed_days_begin_and_end_in_the_zone_of_the_service() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    demo = empty(missed_zone=tokyo)
    demo.add(
        missed("before", datetime(2026, 3, 1, 23, 59, 59, tzinfo=tokyo)),
        missed("first", datetime(2026, 3, 2, 0, 0, 0, tzinfo=tokyo)),
        missed("last", datetime(2026, 3, 3, 23, 59, 59, 999_000, tzinfo=tokyo)),
        missed("after", datetime(2026, 3, 4, 0, 0, 0, tzinfo=tokyo)),
    )
    assert numbers(demo, MISSED, date_start="2026-03-02", date_end="2026-03-03") == ["last", "first"]
    assert rows(demo, MISSED)[0]["date"] == "2026-03-04 00:00:00"


def test_a_missed_day_of_25_hours_is_whole() -> None:
    zone = ZoneInfo("America/Sao_Paulo")
    demo = empty(missed_zone=zone)
    # In 2018 the clocks went back here at midnight: 23:59:59 of 17 February came twice.
    demo.add(
        missed("earlier", datetime(2018, 2, 17, 23, 59, 59, tzinfo=zone)),
        missed("later", datetime(2018, 2, 17, 23, 59, 59, fold=1, tzinfo=zone)),
    )
    assert numbers(demo, MISSED, date_start="2018-02-17", date_end="2018-02-17") == ["later", "earlier"]
    assert numbers(demo, MISSED, date_start="2018-02-18") == []


def test_the_last_second_of_a_day_may_be_cut() -> None:
    demo = empty(last_second_ms=0)
    demo.add(
        missed("whole", datetime(2026, 3, 2, 23, 59, 59, tzinfo=UTC)),
        missed("late", datetime(2026, 3, 2, 23, 59, 59, 1_000, tzinfo=UTC)),
    )
    assert numbers(demo, MISSED, date_end="2026-03-02") == ["whole"]


def test_missed_dates_may_lack_seconds() -> None:
    demo = empty(missed_format="%d/%m/%Y %H:%M")
    demo.add(missed("1", datetime(2026, 3, 2, 7, 5, 9, tzinfo=UTC)))
    assert rows(demo, MISSED)[0]["date"] == "02/03/2026 07:05"


@pytest.mark.parametrize("day", ["", "2026-13-01", "yesterday", "20260102", "2026-W01-1"])
def test_a_day_that_is_none_bounds_nothing(day: str) -> None:
    assert rows(service(), MISSED, date_start=day, date_end=day) == rows(service(), MISSED)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_days_like_others(day: str) -> None:
    demo = service(missed_zone=ZoneInfo("Asia/Tokyo"))
    assert rows(demo, MISSED, date_start=day) == ([] if day > "2026" else rows(demo, MISSED))


@pytest.mark.parametrize(
    ("pattern", "matches"),
    [
        ("ana", {"Ana", "ÁNA MARIA", "Joana_50%"}),
        ("ana_", {"ÁNA MARIA", "Joana_50%"}),
        ("a%a%a", {"ÁNA MARIA"}),
        ("a\\_", {"Joana_50%"}),
        ("0\\%", {"Joana_50%"}),
        ("\\\\", {"back\\slash"}),
        ("k\\s", set()),
        ("\\", {"Joana_50%"}),
        ("か", {"がく"}),
        ("9000", {"Ana"}),
        ("%", {"Ana", "ÁNA MARIA", "Joana_50%", "back\\slash", "がく", None}),
        ("zz", set()),
        ("straße", set()),
    ],
)
def test_search_is_like_on_number_or_name(pattern: str, matches: set[str | None]) -> None:
    demo = empty()
    for name in ("Ana", "ÁNA MARIA", "Joana_50%", "back\\slash", "がく", None):
        number = "+5511900001111" if name == "Ana" else "7"
        demo.add(incoming(number, name=name))
        demo.add(DemoCall(CallKind.MISSED, number, 1000, name))
    assert {row["cached_name"] for row in rows(demo, q=pattern)} == matches
    assert {row["name"] for row in rows(demo, MISSED, search=pattern)} == matches


def test_search_pages_through_its_matches_alone() -> None:
    demo = service(3000)
    everything = rows(demo, q="90", limit=200)
    assert len(everything) == 200
    assert everything[70:90] == rows(demo, q="90", limit=20, offset=70)


@pytest.mark.parametrize(
    ("key", "status", "error"),
    [("", 400, "missing_apikey"), ("wrong", 403, "invalid_apikey"), ("old", 403, "api_expired")],
)
@pytest.mark.parametrize("path", PATHS)
def test_keys_are_refused_as_documented(path: str, key: str, status: int, error: str) -> None:
    demo = empty(keys={"old": KeyState.EXPIRED})
    answer = ask(demo, path, key)
    assert (answer.status, json.loads(answer.body)) == (status, {"success": False, "error": error})


def test_a_request_without_any_key_is_refused() -> None:
    assert empty().answer(MISSED, {}).status == 400


def test_a_key_may_expire_in_use() -> None:
    demo = empty()
    assert ask(demo).status == 200
    demo.keys["demo"] = KeyState.EXPIRED
    assert ask(demo).status == 403


def test_a_fault_of_the_service_carries_its_detail() -> None:
    answer = ask(empty(fault="SQLSTATE[HY000]"))
    assert answer.status == 500
    assert json.loads(answer.body) == {"success": False, "error": "server_error", "detail": "SQLSTATE[HY000]"}


@pytest.mark.parametrize("path", ["/", "/call/all/list/", "/call/missed/list", "/call/missed/list/x"])
def test_other_addresses_are_not_found(path: str) -> None:
    assert empty().answer(path, {"apikey": "demo"}).status == 404


def test_a_new_call_arrives_every_half_minute() -> None:
    clock = [NOON]
    demo = DemoService(count=100, now=lambda: clock[0])

    def total() -> int:
        return sum(len(demo.calls(kind)) for kind in CallKind)

    assert total() == 100
    clock[0] += 29
    assert total() == 100
    clock[0] += 1
    assert total() == 101
    clock[0] += 300
    assert total() == 111


def test_two_services_agree_on_new_calls_however_often_they_are_asked() -> None:
    clock = [NOON]
    often, once = (DemoService(count=50, now=lambda: clock[0]) for _ in range(2))
    for _ in range(20):
        often.calls(CallKind.MISSED)
        clock[0] += 17
    assert [often.calls(kind) for kind in CallKind] == [once.calls(kind) for kind in CallKind]


def test_a_clock_set_back_takes_no_call_away() -> None:
    clock = [NOON]
    demo = DemoService(count=50, now=lambda: clock[0])
    clock[0] += 600
    before = [demo.calls(kind) for kind in CallKind]
    clock[0] -= 6000
    assert [demo.calls(kind) for kind in CallKind] == before


def test_a_late_upload_is_old_by_its_time_and_new_by_its_storing() -> None:
    demo = service()
    oldest = demo.calls(CallKind.INCOMING)[-1].time_ms
    late = incoming("late", oldest - 1, stored_ms=int(NOON * 1000) + 5000)
    demo.add(late)
    assert demo.calls(CallKind.INCOMING)[-1] == late
    assert numbers(demo, sort_by="created_at")[0] == "late"


def test_a_removed_call_is_gone_from_every_order() -> None:
    demo = service()
    gone = demo.calls(CallKind.INCOMING)[10]
    before = {column: numbers(demo, sort_by=column, limit=200) for column in ("call_date_ms", "cached_name")}
    demo.remove(gone)
    for column, was in before.items():
        now = numbers(demo, sort_by=column, limit=200)
        assert len(now) == len(was) - 1
    assert gone not in demo.calls(CallKind.INCOMING)


def test_a_call_that_is_not_there_cannot_be_removed() -> None:
    with pytest.raises(LookupError):
        empty().remove(incoming("1"))


CALLS = st.builds(
    DemoCall,
    st.just(CallKind.INCOMING),
    st.sampled_from(["1", "22", "-1", ""]),
    st.integers(0, 5_000),
    st.sampled_from([None, "", "Ana", "Éva", "_"]),
    st.integers(0, 3),
    st.sampled_from([None, "Bahia"]),
    st.integers(0, 5_000),
)
CHANGES = st.lists(st.tuples(st.sampled_from(["add", "add", "remove", "look"]), CALLS), max_size=30)


@given(CHANGES)
def test_every_order_stays_true_while_calls_come_and_go(changes: list[tuple[str, DemoCall]]) -> None:
    demo = empty()
    held: list[DemoCall] = []
    for change, call in changes:
        if change == "add":
            demo.add(call)
            held.append(call)
        elif change == "remove" and held:
            gone = held[-1]
            demo.remove(gone)
            # Of equal calls the one that came last goes.
            held.pop()
        else:
            rows(demo, sort_by="duration_sec", q="a")
    by_time = sorted(held, key=lambda held_call: held_call.time_ms)
    assert demo.calls(CallKind.INCOMING) == by_time[::-1]
    by_duration = sorted(held, key=lambda held_call: held_call.duration_s)
    assert [row["call_date_ms"] for row in rows(demo, sort_by="duration_sec", sort_dir="asc")] == [
        held_call.time_ms for held_call in by_duration
    ]
    found = [held_call for held_call in by_time[::-1] if held_call.name in {"Ana", "Éva"}]
    assert [row["call_date_ms"] for row in rows(demo, q="A")] == [held_call.time_ms for held_call in found]


def test_the_transport_answers_for_httpx() -> None:
    async def fetch() -> httpx.Response:
        async with httpx.AsyncClient(transport=DemoTransport(service(), latency_s=0)) as client:
            return await client.get(f"https://nowhere.invalid{MISSED}", params={"apikey": "demo", "search": "ã&b"})

    answer = asyncio.run(fetch())
    assert answer.status_code == 200
    assert answer.json()["success"] is True


def test_the_transport_lets_a_client_read_raw_bytes() -> None:
    async def fetch() -> bytes:
        async with (
            httpx.AsyncClient(transport=DemoTransport(empty(), latency_s=0)) as client,
            client.stream("GET", f"https://nowhere.invalid{MISSED}?apikey=demo") as answer,
        ):
            return b"".join([chunk async for chunk in answer.aiter_raw()])

    assert asyncio.run(fetch()) == ask(empty(), MISSED).body
