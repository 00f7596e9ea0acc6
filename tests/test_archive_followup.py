"""What became of missed calls, in the copy: kept up with whatever happens to them, and asked for."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from callviewer.archive.archive import Archive
from callviewer.archive.errors import ArchiveError
from callviewer.archive.question import Question
from callviewer.archive.schema import APPLICATION_ID, MIGRATIONS, Tables, make_current
from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.calls.mark import Mark
from callviewer.calls.query import CallQuery, Narrowing
from tests.judged_kit import ANA, MISSED, START_TEXT, I, M, O, at, call, everything

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "account.sqlite"


@pytest.fixture
def archive() -> Iterator[Archive]:
    with closing(Archive.in_memory(zone=UTC, region="BR")) as archive:
        yield archive


def opened(path: Path) -> Archive:
    return Archive.open(path, zone=UTC, region="BR")


def followups(archive: Archive, question: Question = MISSED) -> list[FollowUp | None]:
    """Of the missed calls, the newest first."""
    return [each.followup for each in archive.calls(archive.ids(question)) if each]


# Examples


def test_nothing_is_said_before_it_is_judged(archive: Archive) -> None:
    archive.add([call(M, 0)])
    assert followups(archive) == [None]

    assert archive.judge()
    assert followups(archive) == [FollowUp(Outcome.WAITING)]


def test_a_verdict_names_the_call_that_proves_it(archive: Archive) -> None:
    archive.add([call(M, 0), call(O, 60, ANA[1], 0), call(O, 90, ANA[2], 12)])
    archive.judge()

    assert followups(archive) == [FollowUp(Outcome.RETURNED, at(90), 12)]


def test_calls_that_prove_something_else_change_the_verdict(archive: Archive) -> None:
    told = []
    for later in (call(M, 0), call(O, 60, duration_s=0), call(O, 90, duration_s=0), call(I, 30)):
        archive.add([later])
        assert archive.judge()
        told += followups(archive)

    assert told == [
        FollowUp(Outcome.WAITING),
        FollowUp(Outcome.TRIED, at(60), 0, 1),
        FollowUp(Outcome.TRIED, at(90), 0, 2),
        FollowUp(Outcome.REACHED, at(30)),
    ]


def test_a_duration_that_becomes_known_changes_the_verdict(archive: Archive) -> None:
    archive.add([call(M, 0), call(O, 60)])
    archive.judge()
    archive.add([call(O, 60, duration_s=5)])

    assert archive.judge()
    assert followups(archive) == [FollowUp(Outcome.RETURNED, at(60), 5)]


def test_judging_again_is_no_news(archive: Archive) -> None:
    archive.add([call(M, 0)])
    archive.judge()
    archive.add([call(M, 0), call(I, -60), replace(call(M, 0), name="Ana")])

    assert not archive.judge()
    assert not archive.judge()


def test_hidden_numbers_and_unknown_times_are_not_judged(archive: Archive) -> None:
    archive.add([call(M, 0, "-1"), call(M, 1, ""), call(M, None), Call(M, "190", "", None, "some day")])

    assert not archive.judge()
    assert followups(archive) == [None] * 4


def test_a_mark_settles_calls_up_to_its_moment(archive: Archive) -> None:
    archive.add([call(M, 0), call(M, 9), call(M, 10)])
    archive.judge()
    archive.set_marks([Mark(ANA[1], done_upto_ms=at(9), done_ms=at(20), done_note="by mail")])

    done = FollowUp(Outcome.DONE, done_ms=at(20), done_note="by mail")
    assert followups(archive) == [FollowUp(Outcome.WAITING), done, done]


def test_other_marks_take_the_place_of_the_first_ones(archive: Archive) -> None:
    archive.add([call(M, 0)])
    archive.judge()
    archive.set_marks([Mark(ANA[0], done_upto_ms=at(9), done_ms=at(20))])
    archive.set_marks([Mark(ANA[0], "a note")])

    assert followups(archive) == [FollowUp(Outcome.WAITING)]


def test_in_another_region_other_numbers_are_the_same_person(archive: Archive) -> None:
    archive.add([call(M, 0, ANA[1]), call(O, 60, ANA[0], 5)])
    archive.judge()
    archive.set_marks([Mark(ANA[2], done_upto_ms=at(9), done_ms=at(20))])
    archive.set_region("US")
    archive.judge()
    assert followups(archive) == [FollowUp(Outcome.WAITING)]

    archive.set_region("BR")
    assert archive.judge()
    assert followups(archive) == [FollowUp(Outcome.RETURNED, at(60), 5)]


def test_in_another_zone_calls_come_in_another_order(archive: Archive) -> None:
    archive.add([Call(M, ANA[0], "", None, START_TEXT + "0"), call(O, -60, duration_s=5)])
    archive.judge()
    assert followups(archive) == [FollowUp(Outcome.WAITING)]

    archive.set_zone(BERLIN)
    assert archive.judge()
    assert followups(archive) == [FollowUp(Outcome.RETURNED, at(-60), 5)]


@pytest.mark.parametrize("share", [1, 10**9])
def test_a_call_of_which_only_the_minute_is_known_counts_as_at_its_end(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, share: int
) -> None:
    monkeypatch.setattr("callviewer.archive.verdicts._SHARE", share)
    minute = START_TEXT.rpartition(":")[0]
    archive.add([call(O, 39, duration_s=5), Call(M, ANA[0], "", None, minute, exact=False)])
    archive.judge()
    assert followups(archive) == [FollowUp(Outcome.WAITING)], "the talk may have been before"

    archive.add([call(O, 40, duration_s=7)])
    archive.judge()
    assert followups(archive) == [FollowUp(Outcome.RETURNED, at(40), 7)]


def test_verdicts_go_with_their_calls(path: Path) -> None:
    with closing(opened(path)) as archive:
        archive.add([call(M, 0), call(M, 5), call(M, 0, "190"), call(O, 7, "190", 5)])
        archive.judge()
        archive.forget_before(at(1))
        assert not archive.judge()
        assert followups(archive) == [FollowUp(Outcome.WAITING)]
        archive.forget_number(ANA[2])
        archive.wipe()
        archive.add([call(M, 9, "191"), call(M, 10, "192")])
        assert followups(archive) == [None, None]


def test_what_was_judged_is_still_known_when_the_file_is_opened_again(path: Path) -> None:
    with closing(opened(path)) as archive:
        archive.add([call(M, 0), call(M, 0, "190"), call(O, 5, "190", 9)])
        archive.judge()

    with closing(opened(path)) as archive:
        assert not archive.judge()
        assert set(followups(archive)) == {FollowUp(Outcome.WAITING), FollowUp(Outcome.RETURNED, at(5), 9)}


def test_where_nobody_may_read_beside_a_writer_it_is_judged_even_so(path: Path) -> None:
    with closing(opened(path)) as archive:
        archive._db.execute("PRAGMA journal_mode = DELETE")
        archive.add([call(M, 0)])
        assert archive.judge()
        assert followups(archive) == [FollowUp(Outcome.WAITING)]


# Another process


def test_what_another_process_judged_is_seen(path: Path) -> None:
    tried = Question(CallQuery(M, more=Narrowing(outcomes=frozenset({Outcome.TRIED}))), UTC)
    with closing(opened(path)) as one, closing(opened(path)) as other:
        one.add([call(M, 0)])
        one.judge()
        assert len(one.ids(tried)) == 0
        other.add([call(O, 5, duration_s=0)])
        assert other.judge()

        assert followups(one, tried) == [FollowUp(Outcome.TRIED, at(5), 0, 1)]
        assert not one.judge()


def test_what_another_process_added_is_judged(path: Path) -> None:
    with closing(opened(path)) as one, closing(opened(path)) as other:
        other.add([call(M, 0)])

        assert one.judge()
        assert followups(one) == followups(other) == [FollowUp(Outcome.WAITING)]


# Files of the first version

FIRST_VERSION = """
CREATE TABLE number (
    id INTEGER PRIMARY KEY,
    raw TEXT NOT NULL UNIQUE,
    match TEXT,              -- what all spellings of the number share; null for hidden ones
    sought TEXT NOT NULL,    -- what a search looks into
    hidden INTEGER NOT NULL
) STRICT;
CREATE INDEX number_by_match ON number (match);

CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL REFERENCES number,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (number, name)
) STRICT;

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
) STRICT;

CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    time_ms INTEGER NOT NULL, -- UTC; negative where the time is not known
    kind INTEGER NOT NULL,
    number INTEGER NOT NULL,  -- that of the party, again: the key needs it
    date_text TEXT NOT NULL,
    nth INTEGER NOT NULL,
    party INTEGER NOT NULL REFERENCES party,
    exact INTEGER NOT NULL,
    duration_s INTEGER,
    place INTEGER REFERENCES place,
    stored_ms INTEGER,
    UNIQUE (time_ms, kind, number, date_text, nth)
) STRICT;
CREATE INDEX call_by_party ON call (party, time_ms, kind);

CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE forgotten (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE) STRICT;

INSERT INTO number VALUES (1, '+5511912345678', '+5511912345678', '+5511912345678 5511912345678', 0);
INSERT INTO number VALUES (2, '(11) 91234-5678', '+5511912345678', '(11) 91234-5678 11912345678 5511912345678', 0);
INSERT INTO party VALUES (1, 1, 'Ana', 'ana'), (2, 2, '', '');
INSERT INTO call VALUES (1, 1790000000000, 0, 2, '2026-09-21 14:13:20', 0, 2, 1, NULL, NULL, NULL);
INSERT INTO call VALUES (2, 1790000060000, 2, 1, '', 0, 1, 1, 5, NULL, NULL);
INSERT INTO call VALUES (3, 1790000090000, 0, 1, '2026-09-21 14:14:50', 0, 1, 1, NULL, NULL, NULL);
INSERT INTO state VALUES ('archive.zone', 'UTC'), ('archive.region', 'BR'), ('progress', 'half');
PRAGMA application_id = 1130458198;
PRAGMA user_version = 1;
"""


def test_a_file_of_the_first_version_is_brought_up_to_date_and_judged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as old:
        old.execute("PRAGMA journal_mode = WAL")
        old.executescript(FIRST_VERSION)

    with closing(opened(path)) as archive:
        assert archive.set_aside is None
        assert archive.state("progress") == "half"
        assert followups(archive) == [None, None]
        assert archive.judge()
        assert followups(archive) == [FollowUp(Outcome.WAITING), FollowUp(Outcome.RETURNED, at(60), 5)]
        archive.check()
    with closing(opened(path)) as archive:
        assert archive.set_aside is None
        assert len(everything(archive)) == 3


@pytest.fixture
def second_version(path: Path) -> Path:
    """A file of that version, whose calls were judged."""
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.execute("PRAGMA journal_mode = WAL")
        make_current(old, Tables(APPLICATION_ID, MIGRATIONS[:2]))
        old.executescript(FIRST_VERSION[FIRST_VERSION.index("INSERT INTO number") : FIRST_VERSION.index("PRAGMA")])
        old.execute("INSERT INTO verdict VALUES (1, 2, 2, 0), (3, 0, NULL, 0)")
    return path


def test_a_file_of_the_second_version_keeps_what_was_judged(second_version: Path) -> None:
    for _ in range(2):
        with closing(opened(second_version)) as archive:
            assert archive.set_aside is None
            assert followups(archive) == [FollowUp(Outcome.WAITING), FollowUp(Outcome.RETURNED, at(60), 5)]
            assert not archive.judge()
            archive.check()


def test_of_numbers_of_an_older_version_nobody_has_looked_at_the_world_wide_form(second_version: Path) -> None:
    with closing(opened(second_version)) as archive:
        archive.add([Call(CallKind.MISSED, "+55 11 95555-5555", time_ms=at(300))])
        assert archive.world_forms(["(11) 91234-5678", "+55 11 95555-5555"]) == {"+55 11 95555-5555": "+5511955555555"}


def test_a_change_of_the_version_that_is_broken_off_changes_nothing(second_version: Path) -> None:
    tables = Tables(APPLICATION_ID, (*MIGRATIONS, "INSERT INTO nowhere VALUES (1);"))
    with closing(sqlite3.connect(second_version, isolation_level=None)) as db:
        before = list(db.iterdump())
        with pytest.raises(sqlite3.OperationalError):
            make_current(db, tables)
        assert list(db.iterdump()) == before
        assert db.execute("PRAGMA user_version").fetchone() == (2,)
    with closing(opened(second_version)) as archive:
        assert archive.set_aside is None
        assert len(everything(archive)) == 3


def test_of_a_damaged_file_of_the_first_version_the_calls_are_saved(path: Path) -> None:
    with closing(sqlite3.connect(path)) as old:
        old.executescript(FIRST_VERSION + "DROP INDEX number_by_match;")

    with closing(opened(path)) as archive:
        assert archive.set_aside is not None
        assert len(everything(archive)) == 3
        assert archive.judge()


def test_marks_outlive_a_file_that_is_begun_anew(path: Path) -> None:
    with closing(opened(path)) as archive:
        archive.add([call(M, at_s, str(200 + at_s)) for at_s in range(300)])
        archive.set_marks([Mark("210", done_upto_ms=at(10), done_ms=at(400))])
        archive.judge()
        archive.totals()
        archive._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        archive._db.execute("PRAGMA cache_size = 0")
        content = path.read_bytes()
        path.write_bytes(content[:8192] + b"\xff" * 4096 + content[12288:])
        with pytest.raises(ArchiveError):
            archive.check()
        archive.add([call(M, 10, "210")])
        archive.judge()

        done = Narrowing(outcomes=frozenset({Outcome.DONE}))
        assert len(archive.ids(Question(CallQuery(M, more=done), UTC))) == 1


# Searching and narrowing


def texts_found(archive: Archive, text: str) -> list[str]:
    return [each.number for each in archive.calls(archive.ids(Question(CallQuery(None, text), UTC))) if each]


def test_a_search_looks_into_notes(archive: Archive) -> None:
    archive.add([call(M, 0, ANA[1], name="Ana"), call(I, 1, ANA[0]), call(M, 2, "190"), call(M, 3, "-1")])
    archive.set_marks([Mark(ANA[2], "Wants the BLUE sofa;\ncalls about Café"), Mark("190", "red")])

    assert texts_found(archive, "blue cafe") == [ANA[0], ANA[1]]
    assert texts_found(archive, "ana blue") == [ANA[1]]
    assert texts_found(archive, "91234 sofa") == [ANA[0], ANA[1]]
    assert texts_found(archive, "red sofa") == []
    archive.set_marks([])
    assert texts_found(archive, "sofa") == []


def test_the_calls_of_one_number_are_those_of_all_its_spellings(archive: Archive) -> None:
    archive.add([*(call(I, rank, number) for rank, number in enumerate(ANA)), call(I, 5, "190"), call(I, 6, "-1")])

    def found(number: str, text: str = "") -> set[str]:
        ids = archive.ids(Question(CallQuery(None, text, number=number), UTC))
        return {each.number for each in archive.calls(ids) if each}

    assert found("11 91234 5678") == set(ANA)
    assert found("-1") == {"-1"}
    assert found("-2") == found("") == set()
    assert found(ANA[0], "912") == set(ANA)
    assert found(ANA[0], "190") == set()
