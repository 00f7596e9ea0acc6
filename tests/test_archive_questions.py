"""Questions to the copy: found, narrowed and sorted as a plain look at all calls would do it."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.archive.archive import Archive
from callviewer.archive.question import Question
from callviewer.calls.call import Call, CallKind
from callviewer.calls.dates import day_interval
from callviewer.calls.numbers import is_hidden, match_key
from callviewer.calls.query import CallOrder, CallQuery, DayRange, Narrowing, SortKey
from callviewer.calls.search import found_in, matches
from callviewer.calls.text import fold

BERLIN = ZoneInfo("Europe/Berlin")
DAY_MS = 86_400_000
START_MS = 1_790_000_000_000


def call(name: str = "", number: str = "", **more: Any) -> Call:
    return Call(CallKind.INCOMING, number, name, **more)


# What a search text means


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("", "", ""),
        ("  ", "Ana", ""),
        ("joao", "João", ""),
        ("мария", "Мария", ""),
        ("souza ana", "Ana Souza", ""),
        ("ana 91234", "Ana", "+5511912345678"),
        ("11 91234", "", "+5511912345678"),
        ("+55 11 9", "", "(11) 91234-5678"),
        ("+55 (11) 91234-5678", "", "011912345678"),
        ("(11) 9", "", "+55 11 91234-5678"),
        ("011 91234", "", "+5511912345678"),
        ("0055 11 91234", "", "+5511912345678"),
        ("011 91234", "", "011912345678"),
        ("+44 (0)20 7946", "", "+442079460321"),
        ("ponto 12", "Táxi Ponto 12", ""),
        ("11 22", "Loja 22 11", ""),
        ("12", "", "-12"),
        ("*144", "", "*144#"),
        ("anon", "", "Anonymous"),
        ("\u0661\u0669\u0660", "", "190"),
        ("\u202a91234\u20115678\u202c", "", "+5511912345678"),
        ("100%", "Off 100% Store", ""),
        ("a_b\\", "xA_B\\x", ""),
    ],
)
def test_a_call_matches(text: str, name: str, number: str) -> None:
    assert matches(text, call(name, number), "BR")


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("ana souza", "Ana", "190"),
        ("11 5678", "", "+5511912345678"),
        ("55 9", "", "+1555129"),
        ("%", "Ana", "190"),
        ("_", "Ana", "190"),
        ("0", "Ana", "191"),
        ("009", "", "190"),
        ("+", "Ana", "190"),
    ],
)
def test_a_call_does_not_match(text: str, name: str, number: str) -> None:
    assert not matches(text, call(name, number), "BR")


NAMES = st.text("aAáÁłŁoéE%_\\ 01-.'ガカйЙё\u0301", max_size=12)
NUMBERS = st.text("0123456789+-(). ", max_size=16) | st.sampled_from(
    ["", "-1", "Anonymous", "*144#", "+5511912345678", "+55 11 91234-5678", "011912345678", "(11) 91234-5678"]
)
TEXTS = NAMES | NUMBERS | st.text(max_size=8) | st.sampled_from(["11 91234", "+55 11", "011 9", "91234-5678"])
FOUND = st.builds(call, NAMES, NUMBERS)


@given(TEXTS, FOUND)
def test_the_copy_finds_all_that_the_service_finds(text: str, one: Call) -> None:
    if found_in(text, one):
        assert matches(text, one, "BR")


# The answers


@pytest.fixture
def archive() -> Iterator[Archive]:
    with closing(Archive.in_memory(zone=UTC, region="BR")) as archive:
        yield archive


def answer(archive: Archive, query: CallQuery, most: int | None = None) -> list[Call]:
    return [one for one in archive.calls(archive.ids(Question(query, BERLIN), most)) if one]


CALLS = st.lists(
    st.builds(
        Call,
        kind=st.sampled_from(CallKind),
        number=NUMBERS,
        name=NAMES,
        time_ms=st.none() | st.integers(START_MS, START_MS + 3) | st.integers(START_MS, START_MS + 5 * DAY_MS),
        duration_s=st.none() | st.integers(0, 3),
        place=st.sampled_from(["", "São Paulo", "sao paulo", "Berlin"]),
        stored_ms=st.none() | st.integers(0, 3),
    ),
    max_size=25,
    unique_by=lambda one: one.key,
)
DAYS = st.none() | st.integers(-1, 6).map(lambda days: date(2026, 9, 21) + timedelta(days))
QUERIES = st.builds(
    CallQuery,
    kind=st.none() | st.sampled_from(CallKind),
    text=st.just("") | TEXTS,
    days=st.builds(DayRange, DAYS, DAYS),
    order=st.builds(CallOrder, st.sampled_from(SortKey), st.booleans()),
    more=st.builds(
        Narrowing,
        st.none() | st.integers(0, 3),
        st.none() | st.integers(0, 3),
        st.none() | st.booleans(),
        st.none() | st.booleans(),
    ),
)


def is_wanted(query: CallQuery, one: Call) -> bool:
    start_ms, end_ms = day_interval(query.days, BERLIN)
    if query.days != DayRange() and one.time_ms is None:
        return False
    time_ms = one.time_ms or 0
    length_s = 0 if one.kind is CallKind.MISSED and one.duration_s is None else one.duration_s
    more = query.more
    return (
        query.kind in {None, one.kind}
        and matches(query.text, one, "BR")
        and (start_ms is None or time_ms >= start_ms)
        and (end_ms is None or time_ms < end_ms)
        and (more.shortest_s is None or (length_s is not None and length_s >= more.shortest_s))
        and (more.longest_s is None or (length_s is not None and length_s <= more.longest_s))
        and (more.hidden is None or is_hidden(one.number) is more.hidden)
        and (more.unknown is None or (one.name == "") is more.unknown)
    )


KEYS: dict[SortKey, Callable[[Call], Any]] = {
    SortKey.TIME: lambda one: one.time_ms,
    SortKey.DURATION: lambda one: one.duration_s,
    SortKey.NUMBER: lambda one: match_key(one.number, "BR"),
    SortKey.NAME: lambda one: fold(one.name) or None,
    SortKey.PLACE: lambda one: fold(one.place) or None,
    SortKey.STORED: lambda one: one.stored_ms,
}


def in_order(query: CallQuery, calls: list[Call]) -> list[Call]:
    """Sorted as asked; what is alike newest first; what is unknown last."""
    key = KEYS[query.order.key]
    calls = sorted(calls, key=lambda one: -1 if one.time_ms is None else one.time_ms, reverse=True)
    known = sorted((one for one in calls if key(one) is not None), key=key, reverse=query.order.descending)
    return known + [one for one in calls if key(one) is None]


def signs(query: CallQuery, calls: list[Call]) -> list[tuple[Any, int | None]]:
    return [(KEYS[query.order.key](one), one.time_ms) for one in calls]


MANY = st.sampled_from([1, 3, 5000])
"""From how many calls on they are found in another way."""


@given(CALLS, QUERIES, MANY)
def test_the_answer_is_that_of_a_look_at_all_calls(calls: list[Call], query: CallQuery, many: int) -> None:
    with closing(Archive.in_memory(zone=UTC, region="BR")) as archive, pytest.MonkeyPatch.context() as patch:
        patch.setattr("callviewer.archive.answers.MANY", many)
        patch.setattr("callviewer.archive.roll.AT_ONCE", 2)
        archive.add(calls)
        found = answer(archive, query)

    expected = in_order(query, [one for one in calls if is_wanted(query, one)])
    assert {one.key for one in found} == {one.key for one in expected}
    assert signs(query, found) == signs(query, expected)


@given(CALLS, QUERIES, st.integers(0, 30), MANY)
def test_a_quick_first_look_shows_the_beginning(calls: list[Call], query: CallQuery, most: int, many: int) -> None:
    with closing(Archive.in_memory(zone=UTC, region="BR")) as archive, pytest.MonkeyPatch.context() as patch:
        patch.setattr("callviewer.archive.answers.MANY", many)
        archive.add(calls)
        assert answer(archive, query, most) == answer(archive, query)[:most]


@pytest.mark.parametrize("descending", [False, True])
def test_where_many_calls_fit_a_quick_first_look_is_no_other(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, *, descending: bool
) -> None:
    monkeypatch.setattr("callviewer.archive.answers.MANY", 3)
    archive.add([call("Ana" if i % 3 else "Bo", str(100 + i % 7), time_ms=START_MS + i // 4) for i in range(100)])
    archive.add([call("Ana", "190"), call("Ana", "191")])
    query = CallQuery(None, "ana", order=CallOrder(descending=descending))

    assert answer(archive, query, 60) == answer(archive, query)[:60]


def test_an_answer_that_is_narrowed_further_knows_of_calls_that_came_since(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callviewer.archive.answers.MANY", 1)
    archive.add([call("Ana", "190", time_ms=START_MS)])
    answer(archive, CallQuery(None, "a"))
    archive.add([call("Ana", "190", time_ms=START_MS + 1), call("Anna", "190", time_ms=START_MS)])

    found = answer(archive, CallQuery(None, "an"))
    assert [(one.name, one.time_ms) for one in found] == [("Ana", START_MS + 1), ("Anna", START_MS)]


def test_a_day_ends_where_the_clocks_say_so(archive: Archive) -> None:
    start_ms = 1_792_879_200_000  # 25 October 2026 in Berlin, 25 hours long
    archive.add([call(time_ms=start_ms + hours * 3_600_000 - offset) for hours in (0, 25) for offset in (0, 1)])

    found = answer(archive, CallQuery(None, days=DayRange(date(2026, 10, 25), date(2026, 10, 25))))
    assert [one.time_ms for one in found] == [start_ms + 25 * 3_600_000 - 1, start_ms]


def test_unknown_names_and_hidden_numbers_come_last_in_either_direction(archive: Archive) -> None:
    archive.add([call("", "-1", time_ms=1), call("Ana", "190", time_ms=2), call("Bo", "191", time_ms=3)])

    for key, attribute in ((SortKey.NAME, "name"), (SortKey.NUMBER, "number")):
        for descending in (False, True):
            found = answer(archive, CallQuery(None, order=CallOrder(key, descending)))
            assert [getattr(one, attribute) for one in found][-1] in {"", "-1"}


def test_one_number_in_two_spellings_is_sorted_as_one(archive: Archive) -> None:
    numbers = ["+5511912345678", "190", "(11) 91234-5678", "+5511912345679", "011912345678"]
    archive.add([call("", number, time_ms=i) for i, number in enumerate(numbers)])

    found = [one.number for one in answer(archive, CallQuery(None, order=CallOrder(SortKey.NUMBER, descending=False)))]
    assert found == ["011912345678", "(11) 91234-5678", "+5511912345678", "+5511912345679", "190"]
