"""The rule of who still waits for a call back: by examples, and against a slow and obvious telling of the same."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.calls.call import CallKind
from callviewer.calls.followup import FollowUp, Outcome, Part, Person, Verdict, judge, with_mark
from tests.judged_kit import I, M, O, part

Story = Sequence[tuple[CallKind, int | None]]


def told(story: Story) -> list[Verdict]:
    """The verdicts of a story of one number, told from the oldest call to the newest; calls are named by their rank."""
    ana = Person()
    events = [(rank, ana, part(kind, duration_s)) for rank, (kind, duration_s) in enumerate(story)]
    return sorted(judge(reversed(events)))


@pytest.mark.parametrize(
    ("story", "outcome", "proof", "tries"),
    [
        ([(M, None)], Outcome.WAITING, None, 0),
        ([(O, 60), (M, None)], Outcome.WAITING, None, 0),
        ([(I, 60), (M, None)], Outcome.WAITING, None, 0),
        ([(M, None), (O, 1)], Outcome.RETURNED, 1, 0),
        ([(M, None), (O, 0)], Outcome.TRIED, 1, 1),
        ([(M, None), (O, None)], Outcome.TRIED, 1, 1),
        ([(M, None), (O, 0), (O, 0), (O, 0)], Outcome.TRIED, 3, 3),
        ([(M, None), (O, 0), (O, 12)], Outcome.RETURNED, 2, 0),
        ([(M, None), (O, 12), (O, 0)], Outcome.RETURNED, 1, 0),
        ([(M, None), (I, 30)], Outcome.REACHED, 1, 0),
        ([(M, None), (I, 30), (O, 60)], Outcome.REACHED, 1, 0),
        ([(M, None), (O, 60), (I, 30)], Outcome.RETURNED, 1, 0),
        ([(M, None), (O, 0), (I, 30)], Outcome.REACHED, 2, 0),
        ([(M, None), (M, None), (O, 9)], Outcome.RETURNED, 2, 0),
    ],
)
def test_what_became_of_the_first_missed_call(story: Story, outcome: Outcome, proof: int | None, tries: int) -> None:
    missed = next(rank for rank, (kind, _) in enumerate(story) if kind is M)
    assert told(story)[0] == (missed, outcome, proof, tries)


def test_another_person_s_calls_prove_nothing() -> None:
    events = [(2, Person(), Part.TALK), (1, Person(), Part.MISSED), (0, Person(), Part.MISSED)]
    assert list(judge(events)) == [(1, Outcome.WAITING, None, 0), (0, Outcome.WAITING, None, 0)]


def test_of_a_number_that_is_nobody_s_nothing_is_said() -> None:
    events = [(2, None, Part.TALK), (1, None, Part.MISSED), (0, None, Part.VAIN)]
    assert list(judge(events)) == []


def test_anything_can_stand_for_the_outcomes() -> None:
    parts = [Part.TALK, Part.MISSED, Part.ANSWERED, Part.MISSED, Part.VAIN, Part.MISSED, Part.MISSED]
    ana, bento = Person(), Person()
    events = zip(range(7), [ana, ana, ana, ana, bento, bento, Person()], parts, strict=True)
    assert [word for _call, word, *_ in judge(events, dict(zip(Outcome, "wtrea", strict=True)))] == ["r", "e", "t", "w"]


def test_calls_in_vain_after_the_last_missed_call_count_for_all_before() -> None:
    assert [tries for _call, _outcome, _proof, tries in told([(M, None), (O, 0), (M, None), (O, 0)])] == [2, 1]


def slow(story: Story, missed: int) -> Verdict:
    """The rule again, for one missed call, as it is written in the help."""
    later = [(rank, *story[rank]) for rank in range(missed + 1, len(story))]
    talks = [rank for rank, kind, duration_s in later if kind is I or (kind is O and (duration_s or 0) > 0)]
    if talks:
        outcome = Outcome.REACHED if story[talks[0]][0] is I else Outcome.RETURNED
        return missed, outcome, talks[0], 0
    tries = [rank for rank, kind, _ in later if kind is O]
    return (missed, Outcome.TRIED, tries[-1], len(tries)) if tries else (missed, Outcome.WAITING, None, 0)


CALLS = st.tuples(st.sampled_from([M, I, O]), st.sampled_from([None, 0, 1, 75]))


@given(st.lists(st.tuples(st.sampled_from("abc"), CALLS), max_size=40))
def test_the_quick_rule_says_what_the_slow_one_says(log: list[tuple[str, tuple[CallKind, int | None]]]) -> None:
    people = {who: Person() for who in "abc"}
    events = [(rank, people[who], part(*call)) for rank, (who, call) in enumerate(log)]
    found = {verdict[0]: verdict for verdict in judge(reversed(events))}
    for who in "abc":
        ranks = [rank for rank, (other, _) in enumerate(log) if other == who]
        story = [log[rank][1] for rank in ranks]
        for place, rank in enumerate(ranks):
            if story[place][0] is M:
                _call, outcome, proof, tries = slow(story, place)
                assert found.pop(rank) == (rank, outcome, None if proof is None else ranks[proof], tries)
    assert found == {}


@pytest.mark.parametrize("outcome", [Outcome.WAITING, Outcome.TRIED])
def test_a_mark_settles_what_is_open(outcome: Outcome) -> None:
    marked = with_mark(FollowUp(outcome), done_ms=5, done_note="by mail")
    assert (marked.outcome, marked.done_ms, marked.done_note) == (Outcome.DONE, 5, "by mail")


@pytest.mark.parametrize("outcome", [Outcome.RETURNED, Outcome.REACHED])
def test_a_mark_does_not_hide_what_calls_prove(outcome: Outcome) -> None:
    found = FollowUp(outcome, proof_ms=7)
    assert with_mark(found, done_ms=5, done_note="by mail") == found
