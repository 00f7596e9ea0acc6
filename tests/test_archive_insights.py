"""What the insights are computed from, and that the lists hold exactly the calls that a figure counts."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.archive import insights
from callviewer.archive.archive import Archive
from callviewer.archive.counted import by_time
from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.archive.insights import Columns
from callviewer.archive.question import Question
from callviewer.calls.call import Call, CallKind
from callviewer.calls.dates import day_interval
from callviewer.calls.followup import Outcome, Wait
from callviewer.calls.insights import compute
from callviewer.calls.insights_data import KINDS, Asked, Insights, Rank
from callviewer.calls.mark import Mark
from callviewer.calls.query import ANY_TIME, CallQuery, DayRange, HourOfWeek, Narrowing
from callviewer.history.history import History
from callviewer.history.place import Place
from tests.clock_changes import CHANGES, local, ms
from tests.judged_kit import ANA
from tests.test_insights import DAY_MS, HOUR_MS, One, slow_counts, slow_figures, slow_wait

M, I, O = KINDS  # noqa: E741  # one letter a call reads as a timeline
BERLIN = ZoneInfo("Europe/Berlin")
BEN, HIDDEN = "190", "-1"
NUMBERS = {ANA[0]: 1, ANA[1]: 3, BEN: 2, HIDDEN: 0}
"""What `PERSONS` of the slow computation calls them."""
KEYS = {ANA[0]: "ana", BEN: "ben"}
"""What `PERSONS` calls those whom the copy knows by these keys."""
DAY = date(2026, 11, 18)
NOON_MS = 1_795_003_200_000


@contextmanager
def copy_of(calls: list[Call], marks: tuple[Mark, ...] = ()) -> Iterator[Archive]:
    with closing(Archive.in_memory(zone=UTC, region="BR")) as archive:
        archive.add(calls)
        archive.judge()
        archive.set_marks(marks)
        yield archive


def read(archive: Archive, asked: Asked, judged_from_ms: int | None = None) -> Insights:
    columns = Columns.of(asked, judged_from_ms)
    while not columns.is_complete:
        archive.read_insights(columns)
    return compute(asked, *columns.found)


def one(call: Call) -> One:
    """The call as the slow computation takes it."""
    found = call.followup
    waited_ms = 0
    if found and found.proof_ms is not None and call.time_ms is not None:
        waited_ms = max(0, found.proof_ms - call.time_ms)
    outcome = found.outcome if found else None
    return One(call.time_ms or 0, call.kind, NUMBERS[call.number], call.duration_s or 0, outcome, waited_ms)


@st.composite
def logs(draw: st.DrawFn) -> tuple[list[Call], tuple[Mark, ...], ZoneInfo, date]:
    """Calls around a change of clocks, what is noted, the zone, and the day of the change."""
    name, change = draw(st.sampled_from(CHANGES))
    reach = draw(st.sampled_from([3 * HOUR_MS, 30 * HOUR_MS, 10 * 24 * HOUR_MS]))
    distances = st.integers(-reach, reach) | st.integers(-reach // HOUR_MS, reach // HOUR_MS).map(HOUR_MS.__mul__)
    times = distances.map(lambda distance: ms(change) + distance)
    answered = st.builds(
        Call,
        st.sampled_from([I, O]),
        st.sampled_from([*NUMBERS]),
        time_ms=times,
        duration_s=st.sampled_from([None, 0, 1, 75]),
    )
    missed = st.builds(Call, st.just(M), st.sampled_from([*NUMBERS]), time_ms=times)
    unknown = st.builds(Call, st.just(M), st.sampled_from([*NUMBERS]), date_text=st.just("x"))
    calls = draw(st.lists(missed | answered | unknown, max_size=25))
    marks = draw(st.lists(st.builds(Mark, st.sampled_from([ANA[0], BEN]), done_upto_ms=times), max_size=2))
    zone = ZoneInfo(name)
    return calls, tuple(marks), zone, change.astimezone(zone).date()


@given(logs(), st.integers(-12, 3), st.integers(0, 12))
def test_all_is_as_a_slow_computation_finds_it_and_each_list_is_as_long_as_its_figure(
    log: tuple[list[Call], tuple[Mark, ...], ZoneInfo, date], start: int, length: int
) -> None:
    calls, marks, zone, middle = log
    first = middle + timedelta(days=start)
    days = DayRange(first, first + timedelta(days=length))
    with copy_of(calls, marks) as archive:
        found = read(archive, Asked(days, zone, middle + timedelta(days=30)))
        start_ms, end_ms = day_interval(days, zone)
        stored = [each for each in archive.calls(archive.ids(Question(CallQuery(None), zone))) if each]
        assert start_ms is not None
        assert end_ms is not None
        inside = [each for each in stored if each.time_ms is not None and start_ms <= each.time_ms < end_ms]
        here = [one(each) for each in inside]

        def length_of(kind: CallKind | None, days: DayRange = days, **more: object) -> int:
            narrowing = replace(Narrowing(), **more)  # type: ignore[arg-type]  # fields by their names
            return len(archive.ids(Question(CallQuery(kind, days=days, more=narrowing), zone)))

        assert found.now == slow_figures(here)
        earlier_ms, _end = day_interval(DayRange(first - timedelta(days=length + 1), None), zone)
        assert earlier_ms is not None
        timed = [(each, each.time_ms) for each in stored if each.time_ms is not None]
        assert found.before == slow_figures([one(each) for each, at_ms in timed if earlier_ms <= at_ms < start_ms])
        for bar in found.bars:
            assert bar.counts == tuple(length_of(kind, bar.days) for kind in KINDS)
        for kind in KINDS:
            clocks = [local(each.time_ms, zone) for each in here if each.kind is kind]
            for weekday, hour in {(clock.weekday(), clock.hour) for clock in clocks} | {(0, 2), (6, 2)}:
                times = sum((clock.weekday(), clock.hour) == (weekday, hour) for clock in clocks)
                assert found.weeks[kind][weekday][hour] == times
                assert length_of(kind, hour=HourOfWeek(weekday, hour)) == times
        judged = [each for each in here if each.outcome is not None]
        for wait in Wait:
            times = sum(slow_wait(each, zone) is wait for each in judged)
            assert found.waits[wait] == times
            assert length_of(M, wait=wait) == times
            assert length_of(None, wait=wait) == times
        for person in found.top[Rank.CALLS]:
            own = [
                one(each) for each in inside if KEYS[person.key] == {1: "ana", 3: "ana", 2: "ben"}.get(one(each).number)
            ]
            assert person.counts == slow_counts(own)
            assert person.talk_s == sum(each.duration_s for each in own)
            assert length_of(None, number=person.key) == person.counts.total
            assert length_of(M, number=person.key) == person.counts.missed


def test_a_narrowing_by_hour_needs_no_days() -> None:
    # A Monday at 9 in both halves of the year.
    times = [ms(local_time) for local_time in (_berlin(2026, 1, 5, 9), _berlin(2026, 7, 6, 9), _berlin(2026, 7, 6, 10))]
    with copy_of([Call(M, BEN, time_ms=each) for each in times]) as archive:
        query = CallQuery(M, more=Narrowing(hour=HourOfWeek(0, 9)))
        assert len(archive.ids(Question(query, BERLIN))) == 2


def test_a_call_back_on_the_same_day_is_told_by_the_local_calendar() -> None:
    missed = Call(M, BEN, time_ms=ms(_berlin(2026, 7, 6, 10)))
    same = Call(O, BEN, time_ms=ms(_berlin(2026, 7, 6, 23)), duration_s=5)
    with copy_of([missed, same]) as archive:
        for zone, wait in ((BERLIN, Wait.SAME_DAY), (ZoneInfo("Asia/Tokyo"), Wait.LATER)):
            assert len(archive.ids(Question(CallQuery(M, more=Narrowing(wait=wait)), zone))) == 1


def test_calls_are_read_part_by_part() -> None:
    # Nine calls a moment, which no part may divide, and eight moments of one hour.
    calls = [Call(kind, who, time_ms=NOON_MS + at) for at in range(8) for kind in KINDS for who in [*ANA[:2], BEN]]
    asked = Asked(ANY_TIME, UTC, DAY)
    with copy_of(calls) as archive:
        columns = Columns.of(asked, None)
        parts = 0
        while not columns.is_complete:
            columns.read(archive._db, archive.path, 7)
            parts += 1
        assert parts > 8
        found = compute(asked, *columns.found)
        assert [bar.counts for bar in found.bars] == [(24, 24, 24)]
        assert list(columns.found[0].times_ms) == [NOON_MS + at for at in range(8)]
        assert [person.counts.total for person in found.top[Rank.CALLS]] == [48, 24]
        assert found.now.judged == 24


def test_where_the_file_is_begun_anew_meanwhile_so_is_the_counting(tmp_path: Path) -> None:
    calls = [Call(I, who, time_ms=NOON_MS + at) for at in range(9) for who in (*ANA[:2], BEN)]
    asked = Asked(ANY_TIME, UTC, DAY)
    with closing(Archive(tmp_path / "copy.sqlite", zone=UTC, region="BR")) as archive:
        archive.add(calls)
        columns = Columns.of(asked, None)
        columns.read(archive._db, archive.path, 7)
        archive._begin_anew()
        while not columns.is_complete:
            archive.read_insights(columns)
        found = compute(asked, *columns.found)
    assert (found.now.counts.incoming, [each.counts.total for each in found.top[Rank.CALLS]]) == (27, [18, 9])


def test_damage_that_is_met_beside_sets_the_file_aside(tmp_path: Path) -> None:
    with closing(Archive(tmp_path / "copy.sqlite", zone=UTC, region="BR")) as archive:
        archive.add([Call(I, BEN, time_ms=NOON_MS, duration_s=3)])
        archive._db.execute("UPDATE call SET kind = 9")
        with pytest.raises(ArchiveError):
            read(archive, Asked(ANY_TIME, UTC, DAY))
        assert archive.set_aside is not None


def test_what_became_of_a_call_is_found_out_once_for_all_figures() -> None:
    with copy_of([]) as archive:
        plan = archive._db.execute(
            f"EXPLAIN QUERY PLAN {insights._MISSED_BY_TIME}", {"start": 0, "end": NOON_MS}
        ).fetchall()
        assert len([step for *_ids, step in plan if "mark" in step]) == 1


def test_missed_calls_before_all_is_known_of_them_are_not_judged() -> None:
    with copy_of([Call(M, BEN, time_ms=NOON_MS), Call(M, BEN, time_ms=NOON_MS + HOUR_MS)]) as archive:
        found = read(archive, Asked(ANY_TIME, UTC, DAY), NOON_MS + 1)
        assert (found.now.counts.missed, found.now.judged) == (2, 1)


def test_a_call_back_that_seems_to_come_first_came_at_once() -> None:
    calls = [Call(M, BEN, time_ms=NOON_MS), Call(O, BEN, time_ms=NOON_MS + 10_000, duration_s=5)]
    with copy_of(calls) as archive:
        archive._db.execute("UPDATE call SET time_ms = ? WHERE duration_s", (NOON_MS - 30_000,))
        found = read(archive, Asked(ANY_TIME, UTC, DAY))
        assert (found.now.median_return_ms, found.waits[Wait.MINUTES_5]) == (0, 1)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE call SET kind = 9",
        "UPDATE verdict SET outcome = 9",
        "UPDATE verdict SET outcome = -9",
    ],
)
def test_impossible_numbers_are_damage(damage: str) -> None:
    with copy_of([Call(M, BEN, time_ms=NOON_MS)]) as archive:
        archive._db.execute(damage)
        with pytest.raises(ArchiveError) as told:
            read(archive, Asked(ANY_TIME, UTC, DAY))
        assert told.value.trouble is ArchiveTrouble.DAMAGED


def test_no_number_has_too_many_calls_to_be_counted() -> None:
    # More than 2**21 of one kind, which as many bits would not hold; not stored, for that takes seconds.
    side = 1449
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        db.executescript(f"""
            CREATE TABLE number AS SELECT 1 AS id, 'ana' AS match;
            CREATE TABLE party AS SELECT 1 AS id, 1 AS number;
            CREATE TABLE side AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {side})
                SELECT i FROM n;
            CREATE VIEW call AS SELECT 1 AS party, 5 AS time_ms, 1 AS kind, NULL AS duration_s
                FROM side AS one CROSS JOIN side AS other;
        """)
        columns = Columns.of(Asked(ANY_TIME, UTC, DAY), None)
        columns._read_persons(by_time(0, NOON_MS), db)
    _lots, talks, *_missed = columns.found
    assert [person.counts for person in talks.persons] == [(0, side * side, 0)]


@pytest.mark.parametrize("most", [1, 2, 1000])
def test_a_few_calls_of_many_are_counted_like_all_of_them(most: int) -> None:
    """A short range is looked through by time, a long one by party."""
    many = [Call(I, BEN, time_ms=NOON_MS - 30 * DAY_MS - at, duration_s=1) for at in range(40)]
    few = [Call(kind, who, time_ms=NOON_MS, duration_s=7) for kind in (I, O) for who in ANA[:2]]
    today = DayRange(DAY, DAY)
    with copy_of([*many, *few]) as archive:
        columns = Columns.of(Asked(today, UTC, DAY), None)
        while not columns.is_complete:
            columns.read(archive._db, archive.path, most)
        found = compute(columns.asked, *columns.found)
        [ana] = found.top[Rank.CALLS]
        assert (ana.counts, ana.talk_s, found.now.median_talk_s) == ((0, 2, 2), 28, 7)


def test_what_has_no_end_is_read_to_the_last_call() -> None:
    with copy_of([Call(I, BEN, time_ms=NOON_MS, duration_s=3)]) as archive:
        found = read(archive, Asked(DayRange(date.min, date.max), UTC, DAY))
        assert found.now.counts == (0, 1, 0)


def test_what_is_marked_as_done_counts_as_not_called_back() -> None:
    with copy_of([Call(M, BEN, time_ms=NOON_MS)], (Mark(BEN, done_upto_ms=NOON_MS),)) as archive:
        found = read(archive, Asked(ANY_TIME, UTC, DAY))
        assert (found.now.waiting, found.waits[Wait.NONE]) == (0, 1)
        assert len(archive.ids(Question(CallQuery(M, more=Narrowing(wait=Wait.NONE)), UTC))) == 1
        assert len(archive.ids(Question(CallQuery(M, more=Narrowing(outcomes=frozenset({Outcome.DONE}))), UTC))) == 1


def test_each_person_is_told_by_the_latest_call_with_a_name() -> None:
    named = Call(I, ANA[1], "Ana", NOON_MS, duration_s=5)
    calls = [named, Call(M, ANA[0], time_ms=NOON_MS + 1), Call(M, BEN, time_ms=NOON_MS), Call(M, BEN, time_ms=1)]
    with copy_of(calls) as archive:
        found = archive.one_call_of_each([ANA[0], BEN, "+5511900000000"])
        assert {key: (call.name, call.time_ms) for key, call in found.items()} == {
            ANA[0]: ("Ana", NOON_MS),
            BEN: ("", NOON_MS),
        }


def test_impossible_content_is_damage() -> None:
    with copy_of([Call(M, BEN, time_ms=NOON_MS)]) as archive:
        archive._db.execute("UPDATE call SET kind = 9")
        with pytest.raises(ArchiveError) as told:
            read(archive, Asked(ANY_TIME, UTC, DAY))
        assert told.value.trouble is ArchiveTrouble.DAMAGED


def test_a_history_without_a_sync_says_that_calls_are_missing() -> None:
    async def look() -> tuple[bool, int, int]:
        history = History(lambda _key: pytest.fail("no service is needed"))
        await history.open_copy(None, Place(UTC, UTC, "BR"))
        history.archive.add([Call(M, BEN, "Ben", NOON_MS), Call(M, HIDDEN, time_ms=NOON_MS)])
        history.archive.judge()
        answer = await history.insights(Asked(ANY_TIME, UTC, DAY))
        await history.close()
        return answer.is_whole, answer.insights.now.counts.missed, len(answer.callers)

    assert asyncio.run(look()) == (False, 2, 1)


def _berlin(year: int, month: int, day: int, hour: int) -> datetime:
    return datetime(year, month, day, hour, tzinfo=BERLIN)
