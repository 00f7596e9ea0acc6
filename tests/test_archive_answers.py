"""The ids that answer a question: the first at once, the others when asked for; lists that grow with the copy."""

from array import array
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.archive.answers import Answer, Answers
from callviewer.archive.archive import Archive
from callviewer.archive.question import Question, Statement, how_many_later
from callviewer.archive.roll import Roll
from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import Outcome
from callviewer.calls.query import EVERYTHING, CallOrder, CallQuery, Narrowing, SortKey

START_MS = 1_790_000_000_000
WAITING = Narrowing(outcomes=frozenset({Outcome.WAITING}))


def call(name: str, at: int | None, number: str = "190", kind: CallKind = CallKind.MISSED) -> Call:
    return Call(kind, number, name, None if at is None else START_MS + at * 1000)


def asked(text: str = "", **more: Any) -> Question:
    return Question(CallQuery(more.pop("kind", None), text, **more), UTC)


def all_of(answer: Answer) -> list[int]:
    for _step in answer.steps():
        pass
    return list(answer.ids)


def new() -> Archive:
    return Archive.in_memory(zone=UTC, region="BR")


@pytest.fixture
def archive(monkeypatch: pytest.MonkeyPatch) -> Iterator[Archive]:
    """One that takes three calls for many, and looks at ten at a time."""
    monkeypatch.setattr("callviewer.archive.answers.MANY", 3)
    monkeypatch.setattr("callviewer.archive.roll.AT_ONCE", 10)
    with closing(new()) as archive:
        yield archive


@pytest.fixture
def hundreds(archive: Archive) -> Archive:
    """Calls of two people in turn, three of a third, and one that was never heard of again."""
    archive.add(call("Ana" if at % 2 else "Bo", at, "190" if at % 2 else "191") for at in range(400))
    archive.add(call("Carl", at, "192") for at in (1_000, 50, -1_000))
    archive.ids(asked())
    return archive


def test_where_many_fit_few_are_looked_at_for_the_first_ones(
    hundreds: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callviewer.archive.roll.FEW", 4)
    answer = hundreds.answer(asked("bo"), 1)
    assert len(answer.ids) <= 2, "every other one of four"
    assert all_of(answer) == list(hundreds.ids(asked("bo")))
    assert len(answer.ids) == answer.count == 200


def test_of_many_calls_the_first_and_their_number_are_known_before_the_others(hundreds: Archive) -> None:
    answer = hundreds.answer(asked("ana"), 15)

    first = list(answer.ids)
    assert (answer.count, 15 <= len(first) <= 25) == (200, True)
    whole = all_of(answer)
    assert len(whole) == 200
    assert whole[: len(first)] == first
    assert [one and one.time_ms for one in hundreds.calls(whole)] == [START_MS + at * 1000 for at in range(399, 0, -2)]


@pytest.mark.parametrize("text", ["carl", "zoe"])
def test_of_few_calls_all_are_known_at_once(hundreds: Archive, text: str) -> None:
    answer = hundreds.answer(asked(text), 15)

    assert list(answer.ids) == list(hundreds.ids(asked(text)))
    assert answer.count == len(answer.ids) == (3 if text == "carl" else 0)
    assert not [*answer.steps()]


def test_an_answer_is_of_one_moment_whatever_comes_later(hundreds: Archive) -> None:
    before = list(hundreds.ids(asked("ana")))
    answer = hundreds.answer(asked("ana"), 15)

    hundreds.add([call("Ana", 2_000), call("Ana", 8)])
    hundreds.forget_number("191")

    assert all_of(answer) == before
    assert len(hundreds.ids(asked("ana"))) == len(before) + 2


def test_a_list_that_is_handed_out_is_not_changed_by_what_comes_later(hundreds: Archive) -> None:
    shown = hundreds.ids(asked())
    before = array("q", shown)
    hundreds.add([call("Ana", 2_000)])

    assert len(hundreds.ids(asked())) == len(before) + 1
    assert shown == before


def test_a_list_takes_in_new_calls_without_being_read_anew(hundreds: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Roll, "read", lambda *_: pytest.fail("read anew"))
    hundreds.add([call("Ana", 2_000), call("Dora", 1_500, "193"), call("Ana", 333, kind=CallKind.OUTGOING)])

    times = [one.time_ms for one in hundreds.calls(hundreds.ids(asked())) if one]
    assert len(times) == 406
    assert times == sorted(times, key=lambda each: each or 0, reverse=True)
    assert hundreds.answer(asked("dora"), 15).count == 1


def test_what_another_process_adds_meanwhile_does_not_get_between_the_new_calls(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "calls.db"
    with (
        closing(Archive.open(path, zone=UTC, region="BR")) as archive,
        closing(Archive.open(path, zone=UTC, region="BR")) as other,
    ):
        archive.add(call("Ana", at) for at in range(0, 400, 2))
        archive.ids(asked())
        archive.add([call("Ana", 101), call("Ana", 301)])

        def count_and_be_late(question: Question, time_ms: int) -> Statement:
            other.add(call("Bo", at, "191") for at in range(121, 141, 2))
            return how_many_later(question, time_ms)

        monkeypatch.setattr("callviewer.archive.answers.how_many_later", count_and_be_late)
        ids = archive.ids(asked())

    assert sorted(ids) == [*range(1, 203)]


def test_new_calls_come_to_their_places_in_a_list_with_the_oldest_first_too(hundreds: Archive) -> None:
    oldest_first = asked(order=CallOrder(descending=False))
    hundreds.ids(oldest_first)
    hundreds.add([call("Ana", 2_000), call("Dora", 77, "193")])

    times = [one.time_ms for one in hundreds.calls(hundreds.ids(oldest_first)) if one]
    assert times == sorted(times, key=lambda each: each or 0)


def test_a_list_that_others_do_not_concern_stays_as_it_is(archive: Archive) -> None:
    archive.add([call("Ana", 1), call("Ana", 2)])
    missed = asked(kind=CallKind.MISSED)
    before = list(archive.ids(missed))
    archive.add([call("Ana", 3, kind=CallKind.INCOMING)])

    assert list(archive.ids(missed)) == before


def test_a_name_that_became_known_is_found(hundreds: Archive) -> None:
    one = hundreds.ids(asked("bo"))[7]
    [found] = hundreds.calls([one])
    assert found is not None
    hundreds.add([replace(found, name="Zoe")])

    assert list(hundreds.ids(asked("zoe"))) == [one]
    assert one not in hundreds.ids(asked("bo"))


def test_what_became_of_calls_is_never_answered_from_a_list_of_before(archive: Archive) -> None:
    waiting = asked("a", more=WAITING)
    archive.add(call("Ana", at) for at in range(10))
    archive.judge()
    assert len(archive.ids(waiting)) == archive.answer(waiting, 2).count == 10
    archive.add([Call(CallKind.INCOMING, "190", "Ana", START_MS + 5_500, duration_s=9)])
    archive.judge()

    assert len(archive.ids(waiting)) == archive.answer(waiting, 2).count == 4


def test_no_more_lists_are_kept_than_there_are_tabs(hundreds: Archive) -> None:
    for kind in (None, *CallKind):
        for key in (SortKey.TIME, SortKey.NAME):
            hundreds.ids(asked("a", kind=kind, order=CallOrder(key)))

    answers = hundreds._answers
    assert isinstance(answers, Answers)
    assert len(answers._kept) == 4


CALLS = st.lists(
    st.builds(
        call,
        st.sampled_from(["Ana", "Bo", "", "Anna"]),
        st.none() | st.integers(0, 3) | st.integers(0, 40),
        st.sampled_from(["190", "191", "+5511912345678", "-1"]),
        st.sampled_from(CallKind),
    ),
    max_size=12,
    unique_by=lambda one: one.key,
)
QUESTIONS = st.builds(
    lambda kind, text, order, more: Question(CallQuery(kind, text, order=order, more=more), UTC),
    st.none() | st.sampled_from(CallKind),
    st.sampled_from(["", "a", "an", "19", "zz"]),
    st.builds(CallOrder, st.sampled_from([SortKey.TIME, SortKey.NAME]), st.booleans()),
    st.sampled_from([EVERYTHING, WAITING, Narrowing(hidden=True), Narrowing(unknown=False)]),
)


@given(st.lists(st.tuples(CALLS, st.lists(QUESTIONS, max_size=3)), max_size=4), st.integers(0, 5))
def test_whoever_was_asked_all_the_time_answers_as_one_who_is_asked_for_the_first_time(
    steps: list[tuple[list[Call], list[Question]]], first: int
) -> None:
    with closing(new()) as archive, closing(new()) as other, pytest.MonkeyPatch.context() as patch:
        patch.setattr("callviewer.archive.answers.MANY", 1)
        patch.setattr("callviewer.archive.roll.AT_ONCE", 2)
        for calls, questions in steps:
            for each in (archive, other):
                each.add(calls)
                each.judge()
            for question in questions:
                other._forget_caches()
                expected = list(other.ids(question))
                answer = archive.answer(question, first)
                assert answer.count == len(expected)
                assert all_of(answer) == list(archive.ids(question)) == expected
