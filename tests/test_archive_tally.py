"""What is kept of the figures of all days: it counts what a look at all calls would count, or it is gone."""

import asyncio
import json
from array import array
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.api.client import CallService
from callviewer.api.demo import DemoService, DemoTransport
from callviewer.archive.archive import Archive
from callviewer.archive.counted import Counted
from callviewer.archive.insights import Columns
from callviewer.archive.question import Question
from callviewer.archive.schema import KINDS
from callviewer.archive.tally import _read, _written, counted_all, keep_tally
from callviewer.calls.call import Call, CallKind
from callviewer.calls.insights_clock import HOUR_MS
from callviewer.calls.insights_data import Asked, Counts, Person, Rank
from callviewer.calls.mark import Mark
from callviewer.calls.query import ANY_TIME, CallQuery
from callviewer.history.history import History
from callviewer.history.place import Place
from tests.judged_kit import ANA
from tests.test_archive_insights import BEN, DAY, NOON_MS, I, M, O, copy_of, logs, read

Deed = Callable[[Archive], object]
ASKED = Asked(ANY_TIME, UTC, DAY)


def keep(archive: Archive) -> None:
    for _ in archive.keep_tally():
        pass


def test_what_is_kept_is_written_part_by_part_and_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callviewer.archive.tally._AT_ONCE", 2)
    persons = {key: Person(key, Counts(1, 2, number), 60) for number, key in enumerate("abcde")}
    lots = tuple(array("q", [number, 7, 8]) for number in range(len(KINDS)))
    counted = Counted(array("q", [0, HOUR_MS, 3 * HOUR_MS]), lots, persons, Counter({5: 1, 6: 2, 7: 3}))
    assert _read(_written(counted)) == counted


def has_tally(archive: Archive) -> bool:
    return counted_all(archive._db) is not None


def longer(archive: Archive) -> list[Call]:
    """The talks that are here, each of them longer."""
    talks = archive.calls(archive.ids(Question(CallQuery(I), UTC)))
    return [replace(each, duration_s=(each.duration_s or 0) + 1) for each in talks if each]


def drop_tally(archive: Archive) -> None:
    archive._db.execute("DELETE FROM tally")


DEEDS: dict[str, Deed] = {
    "nothing": lambda _archive: None,
    "a number is forgotten": lambda archive: archive.forget_number(ANA[0]),
    "old calls are forgotten": lambda archive: archive.forget_before((archive.newest_ms() or 0) - 3_600_000),
    "another zone of missed calls": lambda archive: archive.set_zone(ZoneInfo("Asia/Tokyo")),
    "another country": lambda archive: archive.set_region("DE"),
    "all are counted again": keep,
    "talks took longer than it seemed": lambda archive: archive.add(longer(archive)),
}


@pytest.fixture
def counted() -> Iterator[Archive]:
    """Three calls, of which two are counted."""
    with copy_of([Call(M, BEN, time_ms=NOON_MS), Call(I, ANA[0], time_ms=NOON_MS, duration_s=5)]) as archive:
        keep(archive)
        archive.add([Call(O, BEN, time_ms=NOON_MS + 1, duration_s=7)])
        archive.judge()
        yield archive


@given(logs(), logs(), st.sampled_from(sorted(DEEDS)))
def test_figures_are_the_same_with_what_is_kept_and_without(
    log: tuple[list[Call], tuple[Mark, ...], ZoneInfo, date],
    other: tuple[list[Call], tuple[Mark, ...], ZoneInfo, date],
    deed: str,
) -> None:
    calls, marks, zone, middle = log
    late, _marks, _zone, other_day = other
    asked = Asked(ANY_TIME, zone, max(middle, other_day) + timedelta(days=30))
    with copy_of(calls, marks) as archive:
        keep(archive)
        archive.add(late)
        DEEDS[deed](archive)
        archive.judge()
        found = read(archive, asked)
        drop_tally(archive)
        assert found == read(archive, asked)


def test_calls_that_come_are_added_to_what_is_kept(counted: Archive) -> None:
    assert has_tally(counted)
    found = read(counted, ASKED)
    assert found.now.counts == (1, 1, 1)
    assert found.now.talk_s == 12
    assert {person.key: person.counts for person in found.top[Rank.CALLS]} == {ANA[0]: (0, 1, 0), BEN: (1, 0, 1)}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE call SET kind = 1 WHERE id = 1",
        "UPDATE call SET time_ms = time_ms + 1 WHERE id = 1",
        "UPDATE call SET duration_s = 6 WHERE id = 2",
        "UPDATE call SET duration_s = 0 WHERE id = 1",
        "UPDATE call SET number = 2 WHERE id = 1",
        "DELETE FROM call WHERE id = 1",
        "UPDATE number SET match = 'x' WHERE id = 1",
    ],
)
def test_nothing_is_kept_once_a_call_is_another(counted: Archive, change: str) -> None:
    counted._db.execute(change)
    assert not has_tally(counted)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE call SET duration_s = 6 WHERE id = 3",
        "DELETE FROM call WHERE id = 3",
        "UPDATE call SET duration_s = 5, place = NULL WHERE id = 2",
    ],
)
def test_what_changes_nothing_that_was_counted_leaves_it(counted: Archive, change: str) -> None:
    counted._db.execute(change)
    assert has_tally(counted)


def test_all_are_counted_again_once_many_are_new(counted: Archive) -> None:
    upto = "SELECT upto FROM tally"
    keep(counted)
    assert counted._db.execute(upto).fetchone() == (3,)
    counted.add([Call(I, BEN, time_ms=NOON_MS + at, duration_s=1) for at in range(100)])
    keep(counted)
    counted.add([Call(I, BEN, time_ms=NOON_MS + 200, duration_s=1)])
    keep(counted)
    assert counted._db.execute(upto).fetchone() == (103,)


def test_nothing_is_kept_of_calls_that_came_while_they_were_counted(counted: Archive) -> None:
    drop_tally(counted)
    steps = counted.keep_tally()
    next(steps)
    counted.add([Call(M, BEN, time_ms=NOON_MS + 2)])
    for _ in steps:
        pass
    assert not has_tally(counted)


def test_a_file_that_is_begun_anew_meanwhile_is_counted_no_further(tmp_path: Path) -> None:
    with closing(Archive(tmp_path / "copy.sqlite", zone=UTC, region="BR")) as archive:
        archive.add([Call(CallKind.MISSED, BEN, time_ms=NOON_MS)])
        steps = archive.keep_tally()
        next(steps)
        archive._begin_anew()
        assert [*steps] == []
        assert not has_tally(archive)


def spoilt(**columns: object) -> str:
    """What is written of one call of Ana's, but for these columns."""
    sound = {"hours": [1], "calls": [[0], [1], [0]], "keys": [ANA[0]], "counts": [[0], [1], [0]], "talks": [5]}
    return json.dumps(sound | {"lengths": [[5, 1]]} | columns)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        spoilt(hours=["x"]),
        spoilt(hours=[1, 2]),
        spoilt(calls=[[0], [], [0]]),
        spoilt(calls=[[0], [1]]),
        spoilt(keys=[5]),
        spoilt(counts=[[0], ["1"], [0]]),
        spoilt(talks=["5"]),
        spoilt(talks=[]),
        spoilt(lengths=[["5", 1]]),
        spoilt(lengths=[[5]]),
    ],
)
def test_what_makes_no_sense_is_passed_over(counted: Archive, text: str) -> None:
    counted._db.execute("UPDATE tally SET counts = ?", (text,))
    assert not has_tally(counted)
    assert read(counted, ASKED).now.counts == (1, 1, 1)


def test_what_makes_sense_is_read(counted: Archive) -> None:
    counted._db.execute("UPDATE tally SET counts = ?", (spoilt(),))
    assert has_tally(counted)


def test_a_gap_that_damage_left_between_the_ids_is_not_counted_through(counted: Archive) -> None:
    counted._db.execute("PRAGMA foreign_keys = OFF")
    counted._db.execute("UPDATE call SET id = 1 << 60 WHERE id = 1")
    counted._db.execute("UPDATE verdict SET call = 1 << 60 WHERE call = 1")
    assert has_tally(counted)
    columns = Columns.of(ASKED, None)
    for _ in range(3):
        counted.read_insights(columns)
    assert columns.is_complete
    assert columns.found[2].count == 1


def test_calls_of_the_future_are_not_among_those_of_all_days(counted: Archive) -> None:
    counted.add([Call(I, BEN, time_ms=NOON_MS + 86_400_000, duration_s=1)])
    assert read(counted, ASKED).now.counts == (1, 1, 1)


def test_a_damaged_call_is_not_counted(counted: Archive) -> None:
    drop_tally(counted)
    counted._db.execute("UPDATE call SET kind = 9 WHERE id = 1")
    with pytest.raises(Exception, match="impossible content"):
        for _ in keep_tally(counted._db):
            pass
    assert not counted._db.in_transaction


def test_a_visit_keeps_what_all_days_count(tmp_path: Path) -> None:
    async def visit() -> bool:
        service = DemoService(count=30, new_call_every_s=None)
        history = History(lambda key: CallService(key, transport=DemoTransport(service, latency_s=0)))
        await history.open_copy(tmp_path / "copy.sqlite", Place(UTC, UTC, "BR"))
        await history.open("demo")
        await history.keep_up(lambda _progress: None)
        found = has_tally(history.archive)
        await history.close()
        return found

    assert asyncio.run(visit())


def test_it_is_there_when_the_file_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "copy.sqlite"
    for turn in range(2):
        with closing(Archive(path, zone=UTC, region="BR")) as archive:
            if not turn:
                archive.add([Call(CallKind.MISSED, BEN, time_ms=NOON_MS)])
                keep(archive)
            assert has_tally(archive)
