"""All calls from the newest to the oldest, as the rule of who waits for a call back sees them."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from callviewer.api.demo import DemoService
from callviewer.archive.archive import Archive
from callviewer.archive.errors import DamagedContent
from callviewer.archive.schema import transaction
from callviewer.archive.timeline import timeline
from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import Event, Person
from tests.judged_kit import ANA, START_TEXT, I, M, O, at, call

ANY_TABLES = """
CREATE TABLE number (id, match);
CREATE TABLE call (id INTEGER PRIMARY KEY, time_ms, kind, number, date_text, nth, exact, duration_s);
CREATE INDEX call_inexact ON call (time_ms) WHERE exact = 0;
"""
"""They take what a damaged file may hold."""


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with closing(Archive.open(tmp_path / "account.sqlite", zone=UTC, region="BR")) as archive:
        yield archive


def parts(archive: Archive, file: Path | None) -> str:
    with transaction(archive._db), timeline(archive._db, file) as newest_first:
        return "".join(part for _call, _who, part in newest_first)


def told(newest_first: Iterable[Event]) -> list[tuple[int, int, str]]:
    """The same, with a number for each person; 0 for nobody."""
    people: dict[Person | None, int] = {None: 0}
    return [(call, people.setdefault(who, len(people)), part) for call, who, part in newest_first]


@pytest.mark.parametrize("at_once", [1, 2, 100])
def test_each_call_comes_once_and_in_its_turn(archive: Archive, monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    monkeypatch.setattr("callviewer.archive.timeline.AT_ONCE", at_once)
    archive.add([call(M, 1), call(I, 2, "190"), call(O, 2, duration_s=0), call(O, 3, duration_s=9), call(O, 4)])
    archive.add([call(M, 2), call(M, 2, "-1"), call(M, None), call(I, None)])

    assert parts(archive, archive.path) == parts(archive, None) == "vtvammm"


@pytest.mark.parametrize("at_once", [1, 2, 100])
def test_a_call_of_which_only_the_minute_is_known_comes_as_at_its_end(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr("callviewer.archive.timeline.AT_ONCE", at_once)
    minute = START_TEXT.rpartition(":")[0]
    archive.add([Call(M, ANA[0], "", None, minute, exact=False), call(O, 39), call(I, 40), call(O, -21), call(I, -20)])

    assert parts(archive, archive.path) == parts(archive, None) == "amvav"


def test_it_is_the_same_for_whoever_reads_ahead(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callviewer.archive.timeline.AT_ONCE", 50)
    demo = DemoService(count=700, now=lambda: at(0) / 1000, new_call_every_s=None)
    for kind in CallKind:
        archive.add(Call(kind, each.number, each.name or "", each.time_ms) for each in demo.calls(kind))
    with transaction(archive._db):
        with timeline(archive._db, None) as newest_first:
            alone = told(newest_first)
        with timeline(archive._db, archive.path) as newest_first:
            ahead = told(newest_first)

    assert ahead == alone
    assert [each[0] for each in ahead] == [
        row[0] for row in archive._db.execute("SELECT id FROM call ORDER BY time_ms DESC, kind DESC, number DESC")
    ]


def test_whoever_has_seen_enough_leaves_nothing_open(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callviewer.archive.timeline.AT_ONCE", 1)
    archive.add([call(M, second) for second in range(9)])
    with transaction(archive._db), timeline(archive._db, archive.path) as newest_first:
        assert next(newest_first)[2] == "m"
    # Somebody who reads would keep the log from being emptied.
    assert archive._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() == (0, 0, 0)


def test_where_nobody_may_read_beside_a_writer_nobody_does(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callviewer.archive.timeline.read_only", pytest.fail)
    archive.add([call(M, 0)])
    archive._db.execute("PRAGMA journal_mode = DELETE")
    assert parts(archive, archive.path) == "m"


@pytest.mark.parametrize("number", ["'x'", "'[1]'", "'1,2'", "NULL", "1.5"])
def test_an_impossible_number_is_damage(number: str) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        db.executescript(ANY_TABLES)
        db.execute(f"INSERT INTO call VALUES (1, 5, 0, {number}, '', 0, 1, NULL)")
        with pytest.raises(DamagedContent), timeline(db, None) as newest_first:
            list(newest_first)
