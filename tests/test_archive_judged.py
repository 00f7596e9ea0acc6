"""What the copy says of missed calls, against a slow and obvious telling of the same."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.archive.archive import Archive
from callviewer.archive.notebook_marks import together
from callviewer.archive.question import Question
from callviewer.calls.call import Call, CallKind
from callviewer.calls.dates import day_interval
from callviewer.calls.followup import OPEN, FollowUp, Outcome, Person, judge, with_mark
from callviewer.calls.mark import Mark
from callviewer.calls.numbers import match_key
from callviewer.calls.query import CallOrder, CallQuery, DayRange, Narrowing, SortKey
from callviewer.calls.search import sought_number, wanted
from callviewer.calls.text import fold
from tests.judged_kit import ANA, EVERYTHING, START_TEXT, I, M, O, at, call, everything, part

BERLIN = ZoneInfo("Europe/Berlin")

NUMBERS = st.sampled_from([*ANA, "190", "-1", ""])
NAMES = st.sampled_from(["", "", "Ana", "Bento"])
SECONDS = st.integers(0, 9)
DURATIONS = st.sampled_from([None, 0, 0, 1, 75])
MINUTES = st.sampled_from(["2026-09-21 14:13", "2026-09-21 14:12"])
CALLS = (
    st.builds(call, st.sampled_from(CallKind), SECONDS, NUMBERS, DURATIONS, NAMES)
    | st.builds(Call, st.just(M), NUMBERS, NAMES, st.none(), (SECONDS.map(str) | st.just("x")).map(START_TEXT.__add__))
    | st.builds(Call, st.just(M), NUMBERS, NAMES, st.none(), MINUTES, st.just(value=False))
)
MOMENTS = st.none() | SECONDS.map(at)
MARKS = st.lists(
    st.builds(Mark, NUMBERS, st.sampled_from(["", "Ana 190"]), MOMENTS, MOMENTS, st.just("n"), MOMENTS, MOMENTS)
)
STEPS = st.lists(
    st.tuples(st.just("add"), st.lists(CALLS, max_size=15))
    | st.tuples(st.just("set_marks"), MARKS)
    | st.tuples(st.just("set_region"), st.sampled_from([None, "BR", "US"]))
    | st.tuples(st.just("set_zone"), st.sampled_from([UTC, BERLIN]))
    | st.tuples(st.just("forget_number"), NUMBERS)
    | st.tuples(st.just("forget_before"), SECONDS.map(at))
    | st.tuples(st.just("judge"), st.none()),
    max_size=12,
)
Steps = list[tuple[str, Any]]
SHARES = st.sampled_from([1, 3, 10**9])
"""Decides how the same is found: by person, or by a look at all calls."""
AT_ONCE = st.sampled_from([1, 3, 10_000])
"""So many of all calls are a part."""


def play(archive: Archive, steps: Steps) -> tuple[list[Mark], str | None]:
    """The marks and the region in the end."""
    marks: list[Mark] = []
    region: str | None = "BR"
    for name, value in [*steps, ("judge", None)]:
        if name == "judge":
            before = verdicts(archive)
            assert archive.judge() == (verdicts(archive) != before)
        else:
            getattr(archive, name)(value)
        marks = value if name == "set_marks" else marks
        region = value if name == "set_region" else region
    return marks, region


def verdicts(archive: Archive) -> list[tuple[int, int, int, int]]:
    return archive._db.execute("SELECT * FROM verdict").fetchall()


def newest_first(calls: Sequence[Call]) -> list[Call]:
    order = [M, I, O]

    def judged_at(each: Call) -> tuple[int, int]:
        end_ms = 59_999 if each.kind is M and not each.exact else 0
        return (each.time_ms or 0) + end_ms, order.index(each.kind)

    return sorted(calls, key=judged_at, reverse=True)


def marks_by_key(marks: Sequence[Mark], region: str | None) -> dict[str, Mark]:
    found: dict[str, Mark] = {}
    for mark in marks:
        if key := match_key(mark.number, region):
            found[key] = together(found[key], mark) if key in found else mark
    return found


def slow(calls: Sequence[Call], marks: Sequence[Mark], region: str | None) -> dict[int, FollowUp]:
    """What became of each call, by its place, without the length of the proof; nothing where it is not judged."""
    by_key = marks_by_key(marks, region)
    ranks = {id(each): rank for rank, each in enumerate(calls)}
    people = defaultdict[str, Person](Person)
    events = []
    for each in newest_first(calls):
        if each.time_ms is not None:
            key = match_key(each.number, region)
            who = None if key is None else people[key]
            events.append((ranks[id(each)], who, part(each.kind, each.duration_s)))
    found = {}
    for rank, outcome, proof, tries in judge(events):
        missed = calls[rank]
        said = FollowUp(outcome, None if proof is None else calls[proof].time_ms, None, tries)
        mark = by_key.get(match_key(missed.number, region) or "", Mark(""))
        if mark.done_upto_ms is not None and (missed.time_ms or 0) <= mark.done_upto_ms:
            done_ms = mark.done_upto_ms if mark.done_ms is None else mark.done_ms
            said = with_mark(said, done_ms=done_ms, done_note=mark.done_note)
        found[rank] = said
    return found


@given(STEPS, SHARES, AT_ONCE)
def test_whatever_happens_each_call_is_judged_as_the_rule_says(steps: Steps, share: int, at_once: int) -> None:
    with (
        closing(Archive.in_memory(zone=UTC, region="BR")) as archive,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr("callviewer.archive.verdicts._SHARE", share)
        patch.setattr("callviewer.archive.timeline.AT_ONCE", at_once)
        marks, region = play(archive, steps)
        calls = everything(archive)
        by_outcome = {
            outcome: Counter(archive.ids(Question(CallQuery(None, more=Narrowing(outcomes=outcome)), UTC)))
            for outcome in (frozenset({each}) for each in Outcome)
        }
        ids = list(archive.ids(EVERYTHING))

    said = {rank: each.followup for rank, each in enumerate(calls) if each.followup}
    assert {rank: replace(each, proof_s=None) for rank, each in said.items()} == slow(calls, marks, region)
    for rank, found in said.items():
        if found.proof_ms is not None:
            key = match_key(calls[rank].number, region)
            proofs = {
                each.duration_s
                for each in calls
                if each.time_ms == found.proof_ms and match_key(each.number, region) == key
            }
            assert found.proof_s in proofs
    for outcome, found_ids in by_outcome.items():
        assert found_ids == Counter(ids[rank] for rank, found in said.items() if {found.outcome} == outcome)


OUTCOMES = st.none() | st.frozensets(st.sampled_from(Outcome))
KINDS = st.none() | st.sampled_from(CallKind)
ORDERS = st.builds(CallOrder, st.sampled_from(SortKey), st.booleans())
DAYS = st.sampled_from([DayRange(), DayRange(date(2026, 9, 21)), DayRange(None, date(2026, 9, 20))])
QUERIES = st.builds(
    CallQuery,
    kind=KINDS,
    text=st.sampled_from(["", "", "ana", "190", "ana 1", "11 9", "zz"]),
    days=DAYS,
    order=ORDERS,
    more=st.builds(
        Narrowing,
        hidden=st.none() | st.booleans(),
        unknown=st.none() | st.booleans(),
        outcomes=OUTCOMES,
    ),
    number=st.none() | NUMBERS,
)


def has_text(query: CallQuery, each: Call, note: str, region: str | None) -> bool:
    name, number, note = fold(each.name), sought_number(each.number, region), fold(note)
    return all(
        all(word in name for word in part.words)
        or any(way in number for way in part.numbers)
        or all(word in note for word in part.words)
        for part in wanted(query.text)
    )


def is_of(query: CallQuery, each: Call, region: str | None) -> bool:
    if query.number is None:
        return True
    key = match_key(query.number, region)
    return match_key(each.number, region) == key and (key is not None or each.number == query.number)


def is_in(days: DayRange, each: Call) -> bool:
    start_ms, end_ms = day_interval(days, BERLIN)
    if each.time_ms is None:
        return days == DayRange()
    return (start_ms is None or each.time_ms >= start_ms) and (end_ms is None or each.time_ms < end_ms)


@given(STEPS, QUERIES, st.sampled_from([1, 5000]), st.none() | st.integers(0, 5))
def test_narrowing_by_outcome_number_and_note_is_that_of_a_look_at_all_calls(
    steps: Steps, query: CallQuery, many: int, most: int | None
) -> None:
    with closing(Archive.in_memory(zone=UTC, region="BR")) as archive, pytest.MonkeyPatch.context() as patch:
        patch.setattr("callviewer.archive.answers.MANY", many)
        marks, region = play(archive, steps)
        calls, ids = everything(archive), list(archive.ids(EVERYTHING))
        found = archive.ids(Question(query, BERLIN))
        first = archive.ids(Question(query, BERLIN), most)

    by_key = marks_by_key(marks, region)
    expected = {
        call_id
        for call_id, each in zip(ids, calls, strict=True)
        if query.kind in {None, each.kind}
        and has_text(query, each, by_key.get(match_key(each.number, region) or "", Mark("")).note, region)
        and is_of(query, each, region)
        and is_in(query.days, each)
        and query.more.hidden in {None, match_key(each.number, region) is None}
        and query.more.unknown in {None, each.name == ""}
        and (
            query.more.outcomes is None or (each.followup is not None and each.followup.outcome in query.more.outcomes)
        )
    }
    assert (len(found), set(found)) == (len(expected), expected)
    assert first == found[:most]


@given(STEPS, QUERIES, MOMENTS)
def test_whoever_waits_is_shown_with_all_calls_that_do(steps: Steps, query: CallQuery, since_ms: int | None) -> None:
    with closing(Archive.in_memory(zone=UTC, region="BR")) as archive:
        marks, region = play(archive, steps)
        calls = everything(archive)
        found = archive.waiting(Question(query, BERLIN), since_ms)

    by_key = marks_by_key(marks, region)
    people: dict[str, list[Call]] = {}
    for each in calls:
        if key := match_key(each.number, region):
            people.setdefault(key, []).append(each)
    expected = {
        key: of
        for key, of in people.items()
        if any(
            has_text(query, each, by_key.get(key, Mark("")).note, region) and is_of(query, each, region) for each in of
        )
        and query.more.hidden in {None, False}
        and query.more.unknown in {None, not any(each.name for each in of)}
    }
    for caller in found.callers:
        of = expected.pop(caller.key)
        waiting = who_waits(of, query, since_ms)
        times = [each.time_ms or 0 for each in waiting]
        named = [each for each in of if each.name]
        last_named_ms = max((each.time_ms or -1 for each in named), default=None)
        mark = by_key.get(caller.key, Mark(""))
        tried = [each.followup for each in waiting if each.followup and each.followup.tries]
        assert (caller.attempts, caller.since_ms, caller.last_ms) == (len(times), min(times), max(times))
        assert caller.number in {each.number for each in waiting if each.time_ms == caller.last_ms}
        assert caller.name in ({each.name for each in named if (each.time_ms or -1) == last_named_ms} or {""})
        assert caller.tries == max((each.tries for each in tried), default=0)
        assert caller.last_try_ms == max((each.proof_ms or 0 for each in tried), default=None)
        is_off = mark.snoozed_upto_ms is not None and mark.snoozed_upto_ms >= caller.last_ms
        assert (caller.snoozed_until_ms, caller.note) == (mark.snoozed_until_ms if is_off else None, mark.note)
    assert not any(who_waits(of, query, since_ms) for of in expected.values())
    assert list(found.callers) == sorted(found.callers, key=lambda caller: (caller.since_ms, caller.key))


def who_waits(calls: Sequence[Call], query: CallQuery, since_ms: int | None) -> list[Call]:
    return [
        each
        for each in calls
        if each.followup
        and each.followup.outcome in OPEN
        and (query.more.outcomes is None or each.followup.outcome in query.more.outcomes)
        and is_in(query.days, each)
        and (each.time_ms or 0) >= (since_ms or 0)
    ]
