"""The copy asked by person: who waits for a call back, and what is known of one number."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date

import pytest

from callviewer.archive.archive import Archive
from callviewer.archive.question import Question
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.calls.mark import Mark
from callviewer.calls.query import CallQuery, DayRange, Narrowing
from callviewer.calls.reach import BestHours, Days
from callviewer.calls.waiting import Caller, Waiting
from tests.judged_kit import ANA, MISSED, I, M, O, at, call


@pytest.fixture
def archive() -> Iterator[Archive]:
    with closing(Archive.in_memory(zone=UTC, region="BR")) as archive:
        yield archive


# Who waits


def test_who_waits_longest_comes_first(archive: Archive) -> None:
    archive.add([call(M, 50, "190"), call(M, 10), call(M, 60, ANA[1]), call(O, 70, ANA[2], 0), call(M, 80, "191")])
    archive.add([call(M, 0, "192"), call(I, 5, "192", name="Bento"), call(I, 1, "190", name="Rescue")])
    archive.judge()
    archive.set_marks([Mark(ANA[0], "note", snoozed_upto_ms=at(60), snoozed_until_ms=at(999))])

    ana = Caller("+5511912345678", ANA[1], "", 2, at(10), at(60), 1, at(70), at(999), "note")
    rescue = Caller("190", "190", "Rescue", 1, at(50), at(50))
    assert archive.waiting(MISSED, None) == Waiting((ana, rescue, Caller("191", "191", "", 1, at(80), at(80))))
    assert [each.key for each in archive.waiting(MISSED, at(55)).callers] == ["+5511912345678", "191"]


def test_whoever_is_put_off_waits_again_with_the_next_call(archive: Archive) -> None:
    archive.add([call(M, 0), call(M, 5)])
    archive.judge()
    archive.set_marks([Mark(ANA[0], snoozed_upto_ms=at(4), snoozed_until_ms=at(999))])

    assert [each.snoozed_until_ms for each in archive.waiting(MISSED, None).callers] == [None]


def test_somebody_is_found_by_a_name_that_only_another_call_has(archive: Archive) -> None:
    archive.add([call(M, 0), call(M, 5), call(I, -5, ANA[1], 9, name="Ana Souza"), call(M, 7, "190")])
    archive.judge()

    def waiting(text: str = "", hidden: bool | None = None, unknown: bool | None = None) -> list[tuple[str, int]]:
        query = CallQuery(M, text, more=Narrowing(hidden=hidden, unknown=unknown))
        return [(each.name, each.attempts) for each in archive.waiting(Question(query, UTC), None).callers]

    assert waiting("souza") == waiting("(11)") == waiting(unknown=False) == [("Ana Souza", 2)]
    assert waiting(unknown=True) == [("", 1)]
    assert waiting("nobody") == waiting(hidden=True) == []
    assert len(waiting(hidden=False)) == 2


def test_the_latest_name_counts_and_not_one_that_was_replaced(archive: Archive) -> None:
    archive.add([call(M, 0, name="Zoe"), call(I, -9, ANA[1], name="Bea")])
    archive.add([call(M, 0, name="Ana")])
    archive.judge()

    assert [each.name for each in archive.waiting(MISSED, None).callers] == ["Ana"]


def test_what_cannot_be_judged_is_counted(archive: Archive) -> None:
    archive.add([call(M, 0, "-1"), call(M, 9, "Anonymous"), call(I, 20, "-1"), call(M, None), call(M, 5)])
    archive.judge()

    def counts(question: Question, since_ms: int | None = None) -> tuple[int, int | None, int]:
        found = archive.waiting(question, since_ms)
        return found.hidden, found.hidden_last_ms, found.undated

    that_day, before = date(2026, 9, 21), DayRange(None, date(2026, 9, 20))
    assert counts(MISSED) == (2, at(9), 1)
    assert counts(MISSED, at(5)) == (1, at(9), 1)
    assert counts(Question(CallQuery(M, days=DayRange(that_day, that_day)), UTC)) == (2, at(9), 0)
    assert counts(Question(CallQuery(M, days=before), UTC)) == (0, None, 0)
    assert counts(Question(CallQuery(M, more=Narrowing(hidden=False)), UTC)) == (0, None, 1)
    assert counts(Question(CallQuery(M, "ana"), UTC)) == (0, None, 1)
    assert counts(Question(CallQuery(M, "anon"), UTC)) == (1, at(9), 1)


# One number


def test_a_portrait_shows_all_that_is_known_of_a_number(archive: Archive) -> None:
    archive.add([call(M, 0, ANA[1], name="Ana"), call(M, 50, ANA[0]), call(O, 60, ANA[2], 0, "Ana S."), call(M, None)])
    archive.add([replace(call(I, at_s, ANA[0], 30, "Annie"), place=f"Place {at_s}") for at_s in range(-9, -5)])
    archive.add([call(I, 0, "190", 99, "Rescue")])
    archive.judge()
    mark = Mark(ANA[0], "note")
    archive.set_marks([mark])

    found = archive.portrait(ANA[2], UTC)
    assert found.number == ANA[2]
    assert found.mark == mark
    assert found.names == ("Ana S.", "Ana", "Annie")
    assert found.place == "Place -6"
    assert found.counts == {M: 3, I: 4, O: 1}
    assert found.talk_s == 120
    assert (found.first_ms, found.last_ms) == (at(-9), at(60))
    assert found.waiting == Caller("+5511912345678", ANA[0], "Ana S.", 2, at(0), at(50), 1, at(60), note="note")
    assert found.best == BestHours(Days.WEEKDAYS, 14, 15)


def test_a_portrait_of_a_hidden_number_shows_the_calls_with_this_text(archive: Archive) -> None:
    archive.add([*(call(M, at_s, "-1", name="Private") for at_s in range(9)), call(M, 0, "-2"), call(M, 0, "")])
    archive.judge()

    found = archive.portrait("-1", UTC)
    assert (found.mark, found.names, found.counts) == (Mark("-1"), ("Private",), {M: 9})
    assert (found.waiting, found.best) == (None, None)


def test_a_portrait_of_a_number_that_never_called_is_empty(archive: Archive) -> None:
    found = archive.portrait("190", UTC)
    assert (found.counts, found.names, found.first_ms, found.waiting) == ({}, (), None, None)


def test_contacts_are_calls_in_which_the_number_called_or_answered(archive: Archive) -> None:
    archive.add([call(M, 9), call(I, 2, ANA[1]), call(O, 3, duration_s=0), call(O, 4), call(O, 5, ANA[2], 1)])
    archive.add([call(M, None), call(M, 1, "190"), call(O, 1, "191", 0), call(M, 1, "-1")])

    assert archive.contact_times(["+5511912345678", "191", "-1", "nobody"]) == {"+5511912345678": [at(2), at(5), at(9)]}
    assert archive.contact_times([]) == {}


def test_missed_calls_that_came_after_another_are_told_oldest_first(archive: Archive) -> None:
    assert archive.last_id() == 0
    archive.add([call(M, 0)])
    last = archive.last_id()
    archive.add([call(M, 9), call(I, 5), call(M, 4, "-1"), call(M, 2), call(M, None)])
    archive.judge()

    assert [each.time_ms for each in archive.missed_after(last, at(3))] == [at(4), at(9)]
    assert archive.missed_after(last, at(9))[0].followup == FollowUp(Outcome.WAITING)
    assert archive.missed_after(archive.last_id(), 0) == []
