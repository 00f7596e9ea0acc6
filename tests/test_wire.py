"""Decoding: what becomes of the bytes that the service sends."""

import contextlib
import json
from dataclasses import astuple
from datetime import UTC
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from callviewer.api import envelope, wire
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.calls.call import Call, CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import CallOrder, SortKey

KINDS = list(CallKind)
MISSED = PageRequest(CallKind.MISSED)
INCOMING = PageRequest(CallKind.INCOMING)
MISSED_ROW = {"number": "+5511912345678", "name": "Ana", "date": "2026-09-23 13:10:00"}
INCOMING_ROW = {
    "phone_number": "+3225550199",
    "cached_name": "Bo",
    "call_date_ms": 1_788_683_527_557,
    "call_datetime_utc": "2026-09-06 08:32:07",
    "duration_sec": 46,
    "geo_location": "Brussels",
    "created_at": "2026-09-06 08:41:33",
}


def answer(*rows: Any, name: str = "rows", **fields: Any) -> bytes:
    return json.dumps({"success": True, "count": len(rows), name: list(rows)} | fields).encode()


def only(row: Any, request: PageRequest = INCOMING) -> Call:
    (call,) = wire.decode(answer(row), request, UTC).calls
    return call


def refused(body: bytes, request: PageRequest = MISSED) -> ServiceError:
    with pytest.raises(ServiceError) as caught:
        wire.decode(body, request, UTC)
    return caught.value


def test_a_missed_row_becomes_a_call() -> None:
    page = wire.decode(answer(MISSED_ROW, name="data"), MISSED, UTC)
    assert page.calls == (
        Call(CallKind.MISSED, "+5511912345678", "Ana", 1_790_169_000_000, "2026-09-23 13:10:00", exact=True),
    )


def test_an_incoming_row_becomes_a_call() -> None:
    assert only(INCOMING_ROW) == Call(
        CallKind.INCOMING,
        "+3225550199",
        "Bo",
        1_788_683_527_557,
        duration_s=46,
        place="Brussels",
        stored_ms=1_788_684_093_000,
    )


FIELDS = {*MISSED_ROW, *INCOMING_ROW, "number", "name", "date", "duration_seconds"}
VALUES = [None, "", " ", " Ana ", "A\x00na", "x" * 250, "2026-09-23 13:10:00", "some day", 0, 46, -1, 1_788_683_527_557]


@pytest.mark.parametrize(("request_", "row"), [(MISSED, MISSED_ROW), (INCOMING, INCOMING_ROW)])
@pytest.mark.parametrize(
    "other", [{}, {"date": "some day"}, {"name": None}, {"cached_name": None}, {"number": ""}, {"phone_number": ""}]
)
def test_a_row_is_the_same_call_in_the_company_of_odd_ones(
    request_: PageRequest, row: dict[str, Any], other: dict[str, Any]
) -> None:
    for field, value in product(sorted(FIELDS), VALUES):
        changed = row | other | {field: value}
        alone, in_company = (wire.decode(answer(*rows), request_, UTC) for rows in ([changed], [changed, 7]))
        assert alone.calls == in_company.calls, changed


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["data", "rows"])
def test_every_list_may_speak_either_dialect(kind: CallKind, name: str) -> None:
    request = PageRequest(kind)
    page = wire.decode(answer(MISSED_ROW, INCOMING_ROW, name=name), request, UTC)
    assert [(call.kind, call.number, call.name) for call in page.calls] == [
        (kind, "+5511912345678", "Ana"),
        (kind, "+3225550199", "Bo"),
    ]
    assert [call.time_ms for call in page.calls] == [1_790_169_000_000, 1_788_683_527_557]


def test_missed_dates_are_read_in_the_given_zone() -> None:
    (call,) = wire.decode(answer(MISSED_ROW), MISSED, ZoneInfo("America/Sao_Paulo")).calls
    assert call.time_ms == 1_790_169_000_000 + 3 * 3_600_000


@pytest.mark.parametrize("moment", [1_788_683_527, 1_788_683_527_000, "1788683527"])
def test_a_missed_date_may_be_a_number(moment: int | str) -> None:
    call = only({"number": "1", "date": moment}, MISSED)
    assert (call.time_ms, call.date_text) == (1_788_683_527_000, str(moment))


def test_an_unreadable_missed_date_is_kept_as_text() -> None:
    call = only({"number": "1", "date": "yesterday-ish"}, MISSED)
    assert (call.time_ms, call.date_text) == (None, "yesterday-ish")


def test_a_missed_date_without_seconds_is_not_exact() -> None:
    assert not only({"number": "1", "date": "2026-09-23 13:10"}, MISSED).exact


@pytest.mark.parametrize("absurd", [10**30, -1, 0, "soon", None, [], True, 253_402_300_800_000, 1e300, "9" * 400])
def test_an_absurd_time_gives_way_to_the_text_in_utc(absurd: Any) -> None:
    assert only(INCOMING_ROW | {"call_date_ms": absurd}).time_ms == 1_788_683_527_000


def test_a_row_without_any_time_is_still_a_call() -> None:
    call = only({"phone_number": "190"})
    assert (call.number, call.time_ms) == ("190", None)


@pytest.mark.parametrize("seconds", [-1, -5, 10**12, "long", None, {}, True])
def test_an_impossible_duration_is_unknown(seconds: Any) -> None:
    assert only(INCOMING_ROW | {"duration_sec": seconds}).duration_s is None


def test_the_durations_other_name_is_read_too() -> None:
    assert only({"phone_number": "1", "duration_seconds": "12"}).duration_s == 12


def test_strings_and_numbers_are_converted() -> None:
    row = {"phone_number": 5511912345678, "call_date_ms": "1788683527557", "duration_sec": "46", "cached_name": 7}
    call = only(row)
    assert (call.number, call.time_ms, call.duration_s, call.name) == ("5511912345678", 1_788_683_527_557, 46, "7")


@pytest.mark.parametrize("odd", [None, 7, 1.5, True, "row", [], ["a", 1], {}, {"id": 1}])
@pytest.mark.parametrize("kind", KINDS)
def test_an_odd_row_is_skipped_and_counted(odd: Any, kind: CallKind) -> None:
    page = wire.decode(answer(MISSED_ROW, odd, INCOMING_ROW), PageRequest(kind), UTC)
    assert (len(page.calls), page.skipped, page.rows) == (2, 1, 3)


def test_a_page_of_nothing_but_odd_rows_is_a_page() -> None:
    page = wire.decode(answer(None, 1, []), INCOMING, UTC)
    assert (page.calls, page.skipped, page.rows) == ((), 3, 3)


@pytest.mark.parametrize("value", [[], {"a": 1}, True])
def test_a_field_of_the_wrong_type_counts_as_missing(value: Any) -> None:
    call = only({"phone_number": value, "cached_name": value, "geo_location": value, "call_date_ms": 1_788_683_527_557})
    assert (call.number, call.name, call.place) == ("", "", "")


def test_unknown_fields_are_ignored() -> None:
    assert only(INCOMING_ROW | {"sim_slot": 2, "tags": [{}]}) == only(INCOMING_ROW)


def test_long_texts_are_clipped() -> None:
    call = only({"phone_number": "1" * 5_000, "cached_name": "A" * 1_000_000, "geo_location": "x" * 500})
    assert (len(call.number), len(call.name), len(call.place)) == (64, 200, 100)


def test_texts_are_kept_but_for_deadly_controls() -> None:
    call = only({"phone_number": "  +1 (2)\x00 3 ", "cached_name": "\u202egnp.exe\x1b[31m\n<b>"})
    assert (call.number, call.name) == ("+1 (2) 3", "\u202egnp.exe[31m\n<b>")


def test_the_echoed_key_is_nowhere_in_the_page() -> None:
    page = wire.decode(answer(INCOMING_ROW, apikey="canary-key"), INCOMING, UTC)
    assert "canary-key" not in repr(astuple(page))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xef\xbb\xbf", b""),
        (b" \r\n", b"\n\n"),
        (b"<br />\n<b>Warning</b>: Undefined array key in {closure}() {on line 3}<br />\n", b""),
        (b'PHP Notice: {"hint": 1} unexpected\n', b""),
        (b"", b"<br />\n<b>Deprecated</b>: {}"),
        (b"\xef\xbb\xbfWarning: \xff\xfe\n", b"0"),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_junk_around_the_json_is_passed_over(kind: CallKind, before: bytes, after: bytes) -> None:
    body = before + answer(MISSED_ROW, INCOMING_ROW) + after
    assert len(wire.decode(body, PageRequest(kind), UTC).calls) == 2


@pytest.mark.parametrize("name", [rb"A\ud800", rb"A\ud83d\"B", b"A\xff", b"A\nB", b"A\tB", b"A\x00"])
def test_a_name_that_is_no_proper_text_costs_no_row(name: bytes) -> None:
    body = b'{"success":true,"rows":[{"phone_number":"1","cached_name":"' + name + b'"},{"phone_number":"2"}]}'
    page = wire.decode(body, INCOMING, UTC)
    assert [call.number for call in page.calls] == ["1", "2"]
    assert page.calls[0].name.startswith("A")


@pytest.mark.parametrize("number", [b"1e999", b"9" * 5_000, b"NaN", b"-Infinity"])
def test_a_number_beyond_all_bounds_costs_only_its_field(number: bytes) -> None:
    body = b'{"success":true,"rows":[{"phone_number":"1","call_date_ms":' + number + b"}]}"
    (call,) = wire.decode(body, INCOMING, UTC).calls
    assert (call.number, call.time_ms) == ("1", None)


@pytest.mark.parametrize("depth", [10, 200, 500, 900, 990, 1_000, 1_100, 50_000])
def test_no_depth_is_too_deep_to_be_survived(depth: int) -> None:
    for deep in (b"[" * depth + b"]" * depth, b'{"a":' * depth + b"1" + b"}" * depth):
        for odd in (b"", b"NaN,"):
            body = b'{"success":true,"rows":[' + odd + b'{"cached_name":' + deep + b'},{"phone_number":"2"}]}'
            with contextlib.suppress(ServiceError):
                assert wire.decode(body, INCOMING, UTC).calls[-1].number == "2"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"null",
        b"[]",
        b'[{"number": "1", "date": "2026-09-23 13:10:00"}]',
        b'{"hello": "world"}',
        b'{"success": true}',
        b'{"success": true, "data": null}',
        b'{"success": true, "data": {}}',
        b"<!DOCTYPE html><html><body>Log in to the hotel's network</body></html>",
        b'<html><script>var state = {"success": true, "data": []}</script></html>',
        b'{"success": true, "data": ' + b"[" * 100_000,
        b"{" * 100_000,
        b'{"a":' * 100_000,
        b"\x1f\x8b\x08\x00",
    ],
    ids=lambda body: repr(body[:30]),
)
def test_what_holds_no_list_is_unexpected(body: Any) -> None:
    assert refused(body).trouble is Trouble.UNEXPECTED


@given(cut=st.integers(0, 400))
def test_truncated_json_is_never_a_shorter_list(cut: int) -> None:
    body = answer(MISSED_ROW | {"name": "the api key has expired"}, MISSED_ROW, name="data")
    assert refused(body[: min(cut, len(body) - 1)]).trouble is Trouble.UNEXPECTED


@pytest.mark.parametrize("success", [False, 0, "false", "0"])
def test_a_list_that_says_no_success_is_a_refusal(success: Any) -> None:
    error = refused(answer(MISSED_ROW, success=success, error="api_expired"))
    assert error.trouble is Trouble.EXPIRED


@pytest.mark.parametrize("success", [True, 1, "true", "1", None])
def test_a_list_is_a_list_however_success_is_written(success: Any) -> None:
    assert wire.decode(answer(MISSED_ROW, success=success), MISSED, UTC).rows == 1


def test_names_that_sound_like_errors_are_names() -> None:
    row = MISSED_ROW | {"name": "Invalid apikey, api_expired, SQL error"}
    assert wire.decode(answer(row), MISSED, UTC).calls[0].name == row["name"]


def test_a_page_beyond_all_limits_is_refused() -> None:
    body = answer(*[None] * (wire.MOST_ROWS_IN_ANSWER + 1))
    assert "more than 5000 rows" in refused(body).detail


def test_a_list_of_millions_is_refused_before_it_is_decoded() -> None:
    assert refused(b'{"success":true,"data":[' + b"0," * 5_000_000 + b"0]}").trouble is Trouble.UNEXPECTED


def page_of(number: int, asked: int = 100, **fields: Any) -> Page:
    return wire.decode(answer(*[MISSED_ROW] * number, **fields), PageRequest(CallKind.MISSED, limit=asked), UTC)


@pytest.mark.parametrize(
    ("page", "is_last"),
    [
        (page_of(100), False),
        (page_of(99), True),
        (page_of(0), True),
        (page_of(50, limit=50), False),
        (page_of(50, limit="50"), False),
        (page_of(49, limit=50), True),
        (page_of(50, limit=0), True),
        (page_of(50, limit=-1), True),
        (page_of(50, limit="many"), True),
        (page_of(50, count=100), False),
        (page_of(50, count="100"), False),
        (page_of(50, count=7), True),
        (page_of(0, count=100), True),
        (page_of(500, asked=9_999), False),
    ],
)
def test_the_last_page_is_known_by_the_services_own_signs(page: Page, is_last: bool) -> None:
    assert page.is_last is is_last


def test_the_limit_and_offset_that_were_applied_are_believed() -> None:
    request = PageRequest(CallKind.MISSED, offset=300, limit=100)
    echoed = wire.decode(answer(MISSED_ROW, limit=50, offset="200"), request, UTC)
    silent = wire.decode(answer(MISSED_ROW), request, UTC)
    assert [(page.limit, page.offset) for page in (echoed, silent)] == [(50, 200), (100, 300)]


@pytest.mark.parametrize(
    ("key", "echo", "is_as_asked"),
    [
        (SortKey.TIME, {}, True),
        (SortKey.TIME, {"sort_by": "call_date_ms", "sort_dir": "desc"}, True),
        (SortKey.TIME, {"sort_by": "call_date_ms", "sort_dir": "ASC"}, False),
        (SortKey.NAME, {"sort_by": "call_date_ms", "sort_dir": "desc"}, False),
        (SortKey.NAME, {"sort_by": "cached_name"}, True),
        (SortKey.DURATION, {"sort_by": "duration_seconds"}, True),
        (SortKey.DURATION, {"sort_by": "call_date_ms"}, False),
        (SortKey.DURATION, {"sort_by": None, "sort_dir": 1}, True),
    ],
)
def test_the_order_that_was_applied_is_believed(key: SortKey, echo: dict[str, Any], is_as_asked: bool) -> None:
    request = PageRequest(CallKind.OUTGOING, order=CallOrder(key, descending=True))
    assert wire.decode(answer(INCOMING_ROW, **echo), request, UTC).sorted_as_asked is is_as_asked


def test_missed_calls_have_no_order_to_be_believed() -> None:
    assert wire.decode(answer(MISSED_ROW, sort_by="number", sort_dir="asc"), MISSED, UTC).sorted_as_asked


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
rows = st.dictionaries(
    st.sampled_from([*MISSED_ROW, *INCOMING_ROW, "duration_seconds", "id"]), json_values | st.integers(0, 2 * 10**12)
)


@given(st.lists(rows | json_values, max_size=6), st.sampled_from(KINDS), st.sampled_from(["data", "rows"]))
def test_any_rows_at_all_make_a_page_of_sound_calls(listed: list[Any], kind: CallKind, name: str) -> None:
    page = wire.decode(answer(*listed, name=name), PageRequest(kind), UTC)
    assert page.rows == len(listed) == len(page.calls) + page.skipped
    for call in page.calls:
        assert call.kind is kind
        assert call.time_ms is None or 0 < call.time_ms < 253_402_300_800_000
        assert call.duration_s is None or 0 <= call.duration_s <= 30 * 86_400
        assert len(call.number) <= 64
        assert len(call.name) <= 200
        assert not {"\x00", "\x1b"} & set(call.number + call.name + call.place + call.date_text)


@given(st.binary(max_size=200) | json_values.map(lambda value: json.dumps(value).encode()))
@example(b'{"success":true,"limit":1e308,"data":[]}')
@example(b'{"data":[{"number":' + b"9" * 4_299 + b"}]}")
def test_any_bytes_at_all_give_a_page_or_a_service_error(body: Any) -> None:
    with contextlib.suppress(ServiceError):
        assert wire.decode(body, MISSED, UTC).rows <= len(body)


class Counting:
    """Counts what the slow way of reading JSON is given."""

    def __init__(self, slow: json.JSONDecoder) -> None:
        self.slow = slow
        self.characters: list[int] = []

    def raw_decode(self, text: str, start: int) -> Any:
        self.characters.append(len(text) - start)
        return self.slow.raw_decode(text, start)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Counting:
    counting = Counting(envelope._LENIENT)
    monkeypatch.setattr(envelope, "_LENIENT", counting)
    return counting


MANY_STARTS = b'{"a":[' * 32


@pytest.mark.parametrize(
    ("body", "tries"),
    [
        (MANY_STARTS + b"1," * 185_000, 0),
        (MANY_STARTS + b'"rows":' + b"1," * 185_000, 2),
        (MANY_STARTS + b'"rows":' + b"1," * 50_000, 6),
        (MANY_STARTS + b'"rows":', 32),
        (b"x" + answer({"name": "a" * 2_000_000}), 0),
        (b"\xff" + b'{"success":true}' * 100_000, 0),
    ],
    ids=["no field", "large", "middling", "small", "too large", "not in UTF-8"],
)
def test_a_hostile_answer_costs_little(slow: Counting, body: bytes, tries: int) -> None:
    assert envelope.open_envelope(body) is None
    assert len(slow.characters) == tries
    assert sum(slow.characters) < 2 * envelope.MOST_MENDED


def test_hostile_rows_cost_little(slow: Counting) -> None:
    odd = b'{"number":"1","name":"%s","duration_sec":1e999}' % (b"a" * 150_000)
    page = wire.decode(b'{"success":true,"rows":[' + b",".join([odd] * 10) + b"]}", INCOMING, UTC)
    assert (page.rows, page.skipped) == (10, 7)
    assert len(slow.characters) == 3


def test_an_honest_page_is_found_behind_many_warnings() -> None:
    warning = b'Warning: Undefined index in {"query": 1} of list.php\n'
    page = wire.decode(warning * 5 + answer(*[INCOMING_ROW] * 500), INCOMING, UTC)
    assert len(page.calls) == 500
