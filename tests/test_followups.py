"""Who waits for a call back, and what the user notes about it, from the service to what the window gets."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from callviewer.archive.archive import Archive
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.calls.mark import Mark
from callviewer.calls.query import CallQuery, Narrowing
from callviewer.history.news import News
from tests import faults
from tests.follow_kit import (
    ANA,
    BENTO,
    DAY_MIN,
    HIDDEN,
    INCOMING,
    MINUTE_MS,
    MISSED,
    NOW_MS,
    OUTGOING,
    PLACE,
    Phone,
    ago,
    call,
    copy_in,
    notes_in,
    phone,
)
from tests.sync_world import ADDRESSES

WAITS = FollowUp(Outcome.WAITING)
HOUR_MS = 60 * MINUTE_MS


@pytest.fixture
def ana() -> Iterator[Phone]:
    """Ana has tried twice, and the whole history is here."""
    with phone(call(MISSED, 90, name="Ana"), call(MISSED, 30, ANA[1], name="Ana")) as made:
        made.sync()
        yield made


def outcomes(phone: Phone) -> list[Outcome | None]:
    return [None if each is None else each.outcome for each in phone.follow_ups()]


# What is not here yet may prove otherwise


def test_nothing_is_judged_before_the_answers_are_here() -> None:
    with phone(call(MISSED, 90), call(OUTGOING, 60, duration_s=20)) as made:
        assert made.follow_ups() == [None], "the window has got the row, and nothing else"
        made.do(made.history.judge())
        assert made.follow_ups() == [None]
        assert made.who() == []
        assert not made.waiting().is_whole
        assert made.portrait().waiting is None
        assert not made.portrait().is_whole


def test_after_a_sync_everything_is_judged() -> None:
    with phone(call(MISSED, 90), call(OUTGOING, 60, duration_s=20), call(MISSED, 30, BENTO)) as made:
        made.sync()
        assert outcomes(made) == [Outcome.WAITING, Outcome.RETURNED]
        assert made.who() == [BENTO]
        assert made.waiting().is_whole
        assert made.portrait().is_whole


def test_what_lies_before_the_first_answer_that_is_here_is_not_judged() -> None:
    own_calls = [call(OUTGOING, 60 * hours, BENTO) for hours in range(1, 6)]
    with phone(call(MISSED, 5 * 60 + 5), call(MISSED, 30, BENTO), *own_calls, page_rows=2) as made:
        # A look for late uploads and one page of own calls are answered, and no more.
        made.server.script(faults.SERVER_ERROR, path=ADDRESSES[OUTGOING], times=None, after=2)
        assert made.sync().error is not None
        assert outcomes(made) == [Outcome.WAITING, None]
        assert made.who() == [BENTO]
        assert not made.waiting().is_whole
        assert made.portrait().waiting is None
        assert made.portrait(BENTO).waiting is not None
        made.server.heal()
        made.sync()
        assert outcomes(made) == [Outcome.WAITING, Outcome.WAITING]
        assert made.who() == [ANA[0], BENTO]
        assert made.waiting().is_whole


def test_with_answers_missing_nobody_can_be_marked_who_may_not_wait() -> None:
    with phone(call(MISSED, 90)) as made:
        made.server.script(faults.SERVER_ERROR, path=ADDRESSES[INCOMING], times=None)
        made.sync()
        assert made.do(made.history.followups.mark_done([ANA[0]])) == ()
        assert made.do(made.history.followups.snooze([ANA[0]], NOW_MS + HOUR_MS)) == ()


# Done


def test_whoever_is_done_waits_no_longer(ana: Phone) -> None:
    ana.do(ana.history.followups.mark_done([ANA[0]], "wrote an e-mail"))
    done = FollowUp(Outcome.DONE, done_ms=ana.now_ms, done_note="wrote an e-mail")
    assert ana.follow_ups() == [done, done]
    assert ana.who() == []
    assert ana.portrait().waiting is None
    assert ana.portrait().mark == Mark(ANA[0], "", ago(30), ana.now_ms, "wrote an e-mail")


def test_done_ends_with_the_next_call_in_vain(ana: Phone) -> None:
    ana.do(ana.history.followups.mark_done([ANA[0]]))
    ana.add(call(MISSED, 5, ANA[2]))
    ana.sync()
    assert outcomes(ana) == [Outcome.WAITING, Outcome.DONE, Outcome.DONE]
    assert (ana.caller(ANA[2]).attempts, ana.caller(ANA[2]).since_ms) == (1, ago(5))


def test_done_ends_with_a_call_that_was_made_before_and_is_uploaded_later(ana: Phone) -> None:
    ana.do(ana.history.followups.mark_done([ANA[0]]))
    ana.add(call(MISSED, 20, uploaded_minutes_ago=-1))
    ana.sync()
    assert outcomes(ana) == [Outcome.WAITING, Outcome.DONE, Outcome.DONE]
    assert ana.caller().since_ms == ago(20)


def test_a_call_that_was_answered_does_not_end_it(ana: Phone) -> None:
    ana.do(ana.history.followups.mark_done([ANA[0]]))
    ana.add(call(OUTGOING, 5, duration_s=0))
    ana.sync()
    assert outcomes(ana) == [Outcome.DONE, Outcome.DONE]


def test_what_calls_prove_stands_above_a_mark(ana: Phone) -> None:
    ana.do(ana.history.followups.mark_done([ANA[0]]))
    ana.add(call(INCOMING, 5, duration_s=60))
    ana.sync()
    assert outcomes(ana) == [Outcome.REACHED, Outcome.REACHED]


def test_a_call_back_that_is_uploaded_late_is_counted(ana: Phone) -> None:
    ana.add(call(OUTGOING, 60, duration_s=42, uploaded_minutes_ago=-1))
    ana.sync()
    assert ana.follow_ups() == [WAITS, FollowUp(Outcome.RETURNED, ago(60), 42)]
    assert ana.caller(ANA[1]).attempts == 1


def test_done_is_taken_back(ana: Phone) -> None:
    ana.do(ana.history.followups.mark_done([ANA[0]], "why"))
    ana.do(ana.history.followups.write_note(ANA[0], "likes cake"))
    [before] = ana.do(ana.history.followups.unmark([ANA[1]]))
    assert (before.done_note, before.note) == ("why", "likes cake")
    assert ana.portrait().mark == Mark(ANA[0], "likes cake")
    assert ana.follow_ups() == [WAITS, WAITS]


def test_whoever_does_not_wait_is_not_done(ana: Phone) -> None:
    assert ana.do(ana.history.followups.mark_done([BENTO])) == ()
    assert ana.portrait(BENTO).mark.is_empty


# Put off


def test_whoever_is_put_off_still_waits_and_says_until_when(ana: Phone) -> None:
    ana.do(ana.history.followups.snooze([ANA[2]], NOW_MS + HOUR_MS))
    assert ana.caller(ANA[1]).snoozed_until_ms == NOW_MS + HOUR_MS
    assert ana.follow_ups() == [WAITS, WAITS]


@pytest.mark.parametrize("uploaded_minutes_ago", [None, -1])
def test_putting_off_ends_with_the_next_call_in_vain(ana: Phone, uploaded_minutes_ago: int | None) -> None:
    ana.do(ana.history.followups.snooze([ANA[0]], NOW_MS + HOUR_MS))
    ana.add(call(MISSED, 5, uploaded_minutes_ago=uploaded_minutes_ago))
    ana.sync()
    caller = ana.caller()
    assert (caller.snoozed_until_ms, caller.attempts) == (None, 3)


def test_putting_off_is_ended(ana: Phone) -> None:
    ana.do(ana.history.followups.snooze([ANA[0]], NOW_MS + HOUR_MS))
    [before] = ana.do(ana.history.followups.snooze([ANA[0]], None))
    assert before.snoozed_until_ms == NOW_MS + HOUR_MS
    assert ana.caller(ANA[1]).snoozed_until_ms is None
    assert ana.portrait().mark.is_empty


def test_whoever_is_done_is_put_off_no_longer(ana: Phone) -> None:
    ana.do(ana.history.followups.snooze([ANA[0]], NOW_MS + HOUR_MS))
    ana.do(ana.history.followups.mark_done([ANA[0]]))
    ana.do(ana.history.followups.unmark([ANA[0]]))
    assert ana.caller(ANA[1]).snoozed_until_ms is None


# Taking back


def test_what_was_done_is_undone_with_the_marks_as_they_were(ana: Phone) -> None:
    ana.do(ana.history.followups.snooze([ANA[0]], NOW_MS + HOUR_MS))
    before = ana.do(ana.history.followups.mark_done([ANA[0]]))
    ana.do(ana.history.followups.restore(before))
    assert ana.caller(ANA[1]).snoozed_until_ms == NOW_MS + HOUR_MS


def test_a_note_that_was_written_since_stays(ana: Phone) -> None:
    before = ana.do(ana.history.followups.mark_done([ANA[0]]))
    ana.do(ana.history.followups.write_note(ANA[0], "wants the invoice"))
    ana.do(ana.history.followups.restore(before))
    assert ana.portrait().mark == Mark(ANA[0], "wants the invoice")
    assert ana.who() == [ANA[1]]


def test_a_done_mark_that_was_replaced_comes_back(ana: Phone) -> None:
    ana.do(ana.history.followups.mark_done([ANA[0]], "first"))
    ana.add(call(MISSED, 5))
    ana.sync()
    before = ana.do(ana.history.followups.mark_done([ANA[0]], "second"))
    ana.do(ana.history.followups.restore(before))
    assert outcomes(ana) == [Outcome.WAITING, Outcome.DONE, Outcome.DONE]
    assert ana.portrait().mark.done_note == "first"


# People


def test_the_spellings_of_a_number_are_one_person(ana: Phone) -> None:
    assert len(ana.do(ana.history.followups.mark_done(ANA))) == 1
    assert ana.who() == []
    assert {ana.portrait(number).mark.done_upto_ms for number in ANA} == {ago(30)}


def test_several_people_are_marked_at_once(ana: Phone) -> None:
    ana.add(call(MISSED, 10, BENTO))
    ana.sync()
    before = ana.do(ana.history.followups.mark_done([ANA[0], BENTO, HIDDEN]))
    assert [mark.number for mark in before] == [ANA[0], BENTO]
    assert ana.who() == []


def test_the_latest_call_of_a_search_comes_with_what_became_of_it(ana: Phone) -> None:
    ana.do(ana.history.followups.mark_done([ANA[0]], "by mail"))
    latest = ana.history.followups.latest
    missed = ana.do(latest(CallQuery(MISSED, text="ana"), PLACE))
    assert missed is not None
    assert missed.number == ANA[1]
    assert missed.followup is not None
    assert (missed.followup.outcome, missed.followup.done_note) == (Outcome.DONE, "by mail")
    assert ana.do(latest(CallQuery(MISSED, text="nobody"), PLACE)) is None


@pytest.mark.parametrize("number", [HIDDEN, "", "Anonymous"])
def test_a_hidden_number_is_refused_without_a_word(number: str) -> None:
    with phone(call(MISSED, 10, number)) as made:
        made.sync()
        followups = made.history.followups
        assert made.do(followups.mark_done([number])) == ()
        assert made.do(followups.unmark([number])) == ()
        assert made.do(followups.snooze([number], NOW_MS + HOUR_MS)) == ()
        made.do(followups.write_note(number, "somebody"))
        assert made.history.notebook.marks() == []
        assert (made.waiting().hidden, made.who(), made.follow_ups()) == (1, [], [None])


def test_best_hours_are_known_of_those_who_were_reached_often_enough() -> None:
    often = [call(INCOMING, DAY_MIN * days, BENTO, duration_s=30) for days in range(1, 6)]
    with phone(*often, call(INCOMING, DAY_MIN, duration_s=30)) as made:
        made.sync()
        found = made.do(made.history.followups.best_hours([BENTO, ANA[0]], PLACE))
        assert list(found) == [BENTO]
        assert made.portrait(BENTO).best == found[BENTO]


# Notes


def test_a_note_is_found_by_the_search_of_every_list(ana: Phone) -> None:
    ana.add(call(INCOMING, 400, BENTO, 30), call(MISSED, 10, BENTO))
    ana.sync()
    ana.do(ana.history.followups.write_note(ANA[2], "Caf\u00e9 invoice\n2\u00a0nd"))
    assert [each.number for each in ana.rows(text="cafe INV")] == [ANA[1], ANA[0]]
    assert [each.number for each in ana.rows(None, text="invoice")] == [ANA[1], ANA[0]]
    assert ana.rows(INCOMING, text="invoice") == []
    assert ana.who("invoice") == [ANA[1]]
    assert ana.caller(ANA[1]).note.startswith("Caf\u00e9")


def test_a_note_that_is_emptied_is_gone(ana: Phone) -> None:
    ana.do(ana.history.followups.write_note(ANA[0], "invoice"))
    ana.do(ana.history.followups.write_note(ANA[1], ""))
    assert ana.rows(text="invoice") == []
    assert ana.history.notebook.marks() == []


def test_rows_are_narrowed_by_what_became_of_them(ana: Phone) -> None:
    ana.add(call(MISSED, 10, BENTO))
    ana.sync()
    ana.do(ana.history.followups.mark_done([ANA[0]]))
    done, waiting = (Narrowing(outcomes=frozenset({each})) for each in (Outcome.DONE, Outcome.WAITING))
    assert [each.number for each in ana.rows(more=done)] == [ANA[1], ANA[0]]
    assert [each.number for each in ana.rows(more=waiting)] == [BENTO]


def test_marks_follow_their_numbers_into_another_country(ana: Phone) -> None:
    ana.do(ana.history.followups.mark_done([ANA[0]]))
    ana.do(ana.history.move_to(replace(PLACE, region="DE")))
    assert outcomes(ana) == [Outcome.WAITING, Outcome.DONE], "the second spelling is none of Brazil any more"
    ana.do(ana.history.move_to(PLACE))
    assert outcomes(ana) == [Outcome.DONE, Outcome.DONE]


def test_marks_end_at_the_same_calls_in_another_zone(ana: Phone) -> None:
    followups, history = ana.history.followups, ana.history
    ana.add(call(MISSED, 50, BENTO))
    ana.sync()
    ana.do(followups.mark_done([ANA[0]]))
    ana.do(followups.snooze([BENTO], NOW_MS + HOUR_MS))
    ana.add(call(MISSED, 5, BENTO), call(MISSED, 4))
    ana.sync()
    before = history.notebook.marks()
    for zone in ("Asia/Tokyo", "America/Sao_Paulo"):
        ana.do(history.move_to(replace(PLACE, missed_zone=ZoneInfo(zone))))
        assert [(each.number, each.attempts) for each in ana.waiting().callers] == [(BENTO, 2), (ANA[0], 1)], zone
        assert ana.caller(BENTO).snoozed_until_ms is None, "who called again is not put off"
        assert outcomes(ana) == [Outcome.WAITING, Outcome.WAITING, Outcome.DONE, Outcome.WAITING, Outcome.DONE]
    ana.do(history.move_to(PLACE))
    assert history.notebook.marks() == before


def test_whoever_is_put_off_stays_so_in_another_zone(ana: Phone) -> None:
    ana.do(ana.history.followups.snooze([ANA[0]], NOW_MS + HOUR_MS))
    ana.do(ana.history.move_to(replace(PLACE, missed_zone=ZoneInfo("America/Sao_Paulo"))))
    assert ana.caller(ANA[1]).snoozed_until_ms == NOW_MS + HOUR_MS


def test_a_mark_without_a_call_stays_as_it_is_in_another_zone(ana: Phone) -> None:
    history = ana.history
    marks = [Mark(BENTO, done_upto_ms=NOW_MS, done_ms=NOW_MS), Mark(ANA[0], "a note")]
    history.notebook.save(*marks)
    ana.do(history.move_to(replace(PLACE, missed_zone=ZoneInfo("Asia/Tokyo"))))
    assert history.notebook.marks() == marks


def test_marks_are_right_where_the_program_is_killed_while_the_zone_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ana: Phone
) -> None:
    class Killed(Exception):
        pass

    def kill(_archive: Archive, _zone: object) -> None:
        raise Killed

    tokyo = replace(PLACE, missed_zone=ZoneInfo("Asia/Tokyo"))
    ana.open(tmp_path)
    ana.sync()
    ana.do(ana.history.followups.mark_done([ANA[0]]))
    with monkeypatch.context() as patch:
        patch.setattr(Archive, "set_zone", kill)
        with pytest.raises(Killed):
            ana.do(ana.history.move_to(tokyo))
    ana.do(ana.history.open_copy(copy_in(tmp_path), tokyo, notes_in(tmp_path)))
    ana.do(ana.history.judge())
    assert [each and each.followup and each.followup.outcome for each in ana.history.archive.calls([1, 2])] == [
        Outcome.DONE,
        Outcome.DONE,
    ]


def test_the_next_call_is_news_after_the_newest_was_deleted(ana: Phone) -> None:
    news = News(ana.history)
    assert ana.do(news.new_missed()) == []
    ana.add(call(MISSED, 10, BENTO))
    ana.sync()
    assert [each.number for each in ana.do(news.new_missed())] == [BENTO]
    ana.history.forget_number(BENTO)
    ana.add(call(MISSED, 5))
    ana.sync()
    assert [each.time_ms for each in ana.do(news.new_missed())] == [ago(5)]
