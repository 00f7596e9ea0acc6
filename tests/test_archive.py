"""The copy on this computer: what goes in comes out, each call once, for its owner alone."""

import gc
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.archive.archive import Archive
from callviewer.archive.entry import Added
from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.archive.file import address
from callviewer.archive.question import Question
from callviewer.archive.schema import CALLS as CALLS_TABLES
from callviewer.calls.call import Call, CallKind
from callviewer.calls.numbers import e164
from callviewer.calls.query import CallQuery

NOON_MS = 1_790_000_000_000
NOON_TEXT = "2026-09-21 14:13:20"
BERLIN = ZoneInfo("Europe/Berlin")
INCOMING = Call(
    CallKind.INCOMING,
    "+55 11 91234-5678",
    "João",
    NOON_MS,
    duration_s=46,
    place="São Paulo",
    stored_ms=NOON_MS + 60_000,
)
MISSED = Call(CallKind.MISSED, "190", "", NOON_MS, NOON_TEXT)
EVERYTHING = Question(CallQuery(None), UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive" / "account.sqlite"


@pytest.fixture
def archive(path: Path) -> Iterator[Archive]:
    with closing(opened(path)) as archive:
        yield archive


def opened(path: Path) -> Archive:
    return Archive.open(path, zone=UTC, region="BR")


def contents(archive: Archive) -> list[Call | None]:
    return archive.calls(archive.ids(EVERYTHING))


def missed(text: str, number: str = "190", *, nth: int = 0, exact: bool = True) -> Call:
    return Call(CallKind.MISSED, number, "", None, text, exact=exact, nth=nth)


# What goes in comes out


@pytest.mark.parametrize("call", [INCOMING, MISSED, replace(INCOMING, kind=CallKind.OUTGOING, number="", name="")])
def test_a_call_comes_back_as_it_went_in(archive: Archive, call: Call) -> None:
    assert archive.add([call]) == Added(new=1, changed=0)
    assert contents(archive) == [call]


def test_calls_are_still_there_when_the_file_is_opened_again(path: Path) -> None:
    with closing(opened(path)) as archive:
        archive.add([INCOMING, MISSED], {"progress": "half"})

    with closing(opened(path)) as archive:
        assert set(contents(archive)) == {INCOMING, MISSED}
        assert archive.state("progress") == "half"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (PurePosixPath("/home/a b/x.sqlite"), "file:///home/a%20b/x.sqlite"),
        (PureWindowsPath(r"C:\a b\x.sqlite"), "file:///C:/a%20b/x.sqlite"),
        (PureWindowsPath(r"\\server\home\x.sqlite"), "file:////server/home/x.sqlite"),
    ],
)
def test_a_file_on_another_computer_has_an_address_that_sqlite_takes(path: PurePath, expected: str) -> None:
    assert address(path) == expected
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        sqlite3.connect(f"{address(path)}?mode=ro", uri=True).execute("SELECT 1 FROM call")


def test_in_memory_it_does_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(Archive.in_memory(zone=UTC, region=None)) as archive:
        archive.add([INCOMING])
        assert contents(archive) == [INCOMING]
    assert list(tmp_path.iterdir()) == []


def test_what_is_kept_of_people_is_nothing_to_look_through_for_garbage(archive: Archive) -> None:
    archive.add([Call(CallKind.INCOMING, f"+551191234{number}", "Ana", 1_000, duration_s=1) for number in range(20)])
    kept = [each for each in vars(archive._current_entry()).values() if isinstance(each, dict)]
    assert max(map(len, kept)) == 20
    assert not any(map(gc.is_tracked, gc.get_referents(*kept)))


def test_ids_that_are_gone_leave_their_place_empty(archive: Archive) -> None:
    archive.add([INCOMING, MISSED])
    first, second = archive.ids(EVERYTHING)

    assert archive.calls([999, second, first, 999]) == [None, *archive.calls([second, first]), None]


def test_text_that_no_file_can_hold_is_mended(archive: Archive) -> None:
    archive.add([replace(INCOMING, name="a\ud800b", number="1\udfff2", place="\ud800"), missed("\ud800")])

    assert [(call.name, call.number, call.place) for call in contents(archive) if call] == [
        ("a?b", "1?2", "?"),
        ("", "190", ""),
    ]


def test_progress_and_calls_are_kept_together_or_not_at_all(archive: Archive) -> None:
    def breaks_off() -> Iterator[Call]:
        yield INCOMING
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        archive.add(breaks_off(), {"progress": "half"})

    assert contents(archive) == []
    assert archive.state("progress") is None


def test_after_a_transaction_that_failed_the_same_calls_can_be_added(archive: Archive) -> None:
    def breaks_off() -> Iterator[Call]:
        yield INCOMING
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        archive.add(breaks_off())

    assert archive.add([INCOMING]).new == 1
    assert contents(archive) == [INCOMING]


def test_a_fact_that_is_noted_again_takes_the_place_of_the_old_one(archive: Archive) -> None:
    archive.add([], {"progress": "half"})
    archive.add([], {"progress": "all"})

    assert archive.state("progress") == "all"


def test_totals_count_each_kind(archive: Archive) -> None:
    archive.add([INCOMING, MISSED, missed("2026-09-21 14:13:21")])

    assert archive.totals() == {CallKind.MISSED: 2, CallKind.INCOMING: 1, CallKind.OUTGOING: 0}


def test_totals_are_right_after_more_calls(archive: Archive) -> None:
    archive.add([INCOMING])
    archive.totals()
    archive.add([MISSED])

    assert archive.totals()[CallKind.MISSED] == 1


def test_the_ends_of_time_are_those_of_the_known_times(archive: Archive) -> None:
    archive.add([INCOMING, missed("2026-09-20 10:00:00"), missed("some day")])

    assert archive.newest_ms() == archive.newest_ms(CallKind.INCOMING) == NOON_MS
    assert archive.oldest_ms() == archive.oldest_ms(CallKind.MISSED) == 1_789_898_400_000
    assert archive.oldest_ms(CallKind.OUTGOING) is archive.newest_ms(CallKind.OUTGOING) is None


# Who is the same call


def test_the_same_call_is_not_added_twice(archive: Archive) -> None:
    archive.add([INCOMING, MISSED])

    assert archive.add([INCOMING, MISSED]) == Added(0, 0)
    assert len(contents(archive)) == 2


def test_the_same_call_twice_in_one_go_is_one(archive: Archive) -> None:
    assert archive.add([INCOMING, INCOMING]) == Added(1, 0)


@pytest.mark.parametrize(
    "seen",
    [
        replace(INCOMING, name="João Pedro"),
        replace(INCOMING, duration_s=60),
        replace(INCOMING, place="Brazil"),
        replace(INCOMING, stored_ms=NOON_MS + 120_000),
    ],
)
def test_what_a_second_look_shows_is_noted(archive: Archive, seen: Call) -> None:
    archive.add([INCOMING])

    assert archive.add([seen]) == Added(0, 1)
    assert contents(archive) == [seen]


@pytest.mark.parametrize(
    "seen",
    [
        replace(INCOMING, name=""),
        replace(INCOMING, duration_s=None),
        replace(INCOMING, duration_s=3),
        replace(INCOMING, place=""),
        replace(INCOMING, stored_ms=None),
    ],
)
def test_what_a_second_look_leaves_out_is_not_lost(archive: Archive, seen: Call) -> None:
    archive.add([INCOMING])

    assert archive.add([seen]) == Added(0, 0)
    assert contents(archive) == [INCOMING]


@pytest.mark.parametrize(
    "other",
    [
        replace(INCOMING, kind=CallKind.OUTGOING),
        replace(INCOMING, number="+5511912345678"),
        replace(INCOMING, time_ms=NOON_MS + 1),
        replace(INCOMING, time_ms=None),
    ],
)
def test_another_call_is_another_call(archive: Archive, other: Call) -> None:
    assert archive.add([INCOMING, other]) == Added(2, 0)
    assert set(contents(archive)) == {INCOMING, other}


def test_missed_calls_of_one_time_and_different_texts_are_two(archive: Archive) -> None:
    calls = [missed(NOON_TEXT), missed("2026-09-21T14:13:20Z")]

    assert archive.add(calls) == Added(2, 0)
    assert archive.add(calls) == Added(0, 0)
    assert {call.key for call in contents(archive) if call} == {call.key for call in calls}


def test_missed_calls_of_one_minute_are_told_apart_by_their_rank(archive: Archive) -> None:
    calls = [missed("2026-09-21 14:13", exact=False), missed("2026-09-21 14:13", exact=False, nth=1)]

    assert archive.add(calls) == Added(2, 0)
    assert archive.add(reversed(calls)) == Added(0, 0)
    assert {call.key for call in contents(archive) if call} == {call.key for call in calls}


def test_dates_that_cannot_be_read_are_told_apart_by_their_text(archive: Archive) -> None:
    calls = [missed("some day"), missed("another day"), missed("some day", "191")]

    assert archive.add(calls + calls) == Added(3, 0)
    assert {call.key for call in contents(archive) if call} == {call.key for call in calls}


def test_an_unreadable_date_does_not_hide_a_time_that_is_known(archive: Archive) -> None:
    archive.add([replace(missed("some day"), time_ms=NOON_MS)])

    assert archive.newest_ms() == NOON_MS


def test_a_call_is_found_by_its_identity(archive: Archive) -> None:
    archive.add([INCOMING, MISSED])

    assert archive.calls([archive.id_of(MISSED) or 0, archive.id_of(INCOMING) or 0]) == [MISSED, INCOMING]
    assert archive.id_of(replace(INCOMING, number="191")) is None
    assert archive.id_of(replace(INCOMING, time_ms=5)) is None


TEXTS = st.sampled_from(["", NOON_TEXT, "2026-09-21T14:13:20Z", "2026-09-21 14:13", "some day"])
CALLS = st.builds(
    Call,
    kind=st.sampled_from(CallKind),
    number=st.sampled_from(["", "190", "+5511912345678"]),
    name=st.sampled_from(["", "Ana"]),
    time_ms=st.sampled_from([None, NOON_MS, NOON_MS + 1]),
    duration_s=st.none() | st.integers(0, 3),
    nth=st.integers(0, 2),
)
MISSED_CALLS = st.builds(missed, TEXTS.filter(bool), st.sampled_from(["", "190"]), nth=st.integers(0, 2))


@given(st.lists(st.lists(CALLS | MISSED_CALLS)))
def test_each_call_is_here_exactly_once_however_often_it_comes(pages: list[list[Call]]) -> None:
    with closing(Archive.in_memory(zone=UTC, region=None)) as archive:
        new = sum(archive.add(page).new for page in pages)
        here = [call.key for call in contents(archive) if call]

    assert sorted(here, key=str) == sorted({call.key for page in pages for call in page}, key=str)
    assert new == len(here)


# Another zone, another region


def test_the_dates_of_missed_calls_are_read_again_in_another_zone(archive: Archive) -> None:
    archive.add([missed(NOON_TEXT), missed("2026-09-21T14:13:20Z"), INCOMING])
    archive.set_zone(BERLIN)

    times = {call.date_text: call.time_ms for call in contents(archive) if call}
    assert times == {NOON_TEXT: NOON_MS - 7_200_000, "2026-09-21T14:13:20Z": NOON_MS, "": NOON_MS}


def test_a_missed_call_is_the_same_in_another_zone(archive: Archive) -> None:
    archive.add([missed(NOON_TEXT)])
    archive.set_zone(BERLIN)

    assert archive.add([missed(NOON_TEXT)]) == Added(0, 0)


def test_a_call_that_was_read_in_the_old_zone_is_the_same(archive: Archive) -> None:
    archive.add([MISSED])
    archive.set_zone(BERLIN)

    assert archive.add([MISSED]) == Added(0, 0)


def test_changing_the_zone_to_and_fro_changes_nothing(archive: Archive) -> None:
    calls = [
        MISSED,
        missed("2026-10-25 02:30:00"),
        missed("2026-10-25 01:30:00"),
        missed("2026-03-29 02:30", exact=False),
    ]
    archive.add(calls)
    before = contents(archive)
    archive.set_zone(BERLIN)
    archive.set_zone(UTC)

    assert contents(archive) == before


def test_another_zone_in_the_settings_is_noticed_when_the_file_is_opened(path: Path) -> None:
    with closing(opened(path)) as archive:
        archive.add([MISSED])

    with closing(Archive.open(path, zone=BERLIN, region="BR")) as archive:
        assert archive.newest_ms() == NOON_MS - 7_200_000


@pytest.mark.parametrize("reopen", [False, True])
def test_numbers_are_found_by_the_forms_that_they_have_in_the_region(path: Path, *, reopen: bool) -> None:
    archive = Archive.open(path, zone=UTC, region=None)
    archive.add([replace(INCOMING, number="011 91234-5678")])
    question = Question(CallQuery(None, "+55 11 91234"), UTC)
    assert len(archive.ids(question)) == 0
    if reopen:
        archive.close()
        archive = opened(path)
    else:
        archive.set_region("BR")
    with closing(archive):
        assert len(archive.ids(question)) == 1


# Its owner alone, and other processes


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_nobody_else_can_read_the_files(archive: Archive, path: Path) -> None:
    archive.add([INCOMING])

    assert {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {
        "account.sqlite": 0o600,
        "account.sqlite-wal": 0o600,
        "account.sqlite-shm": 0o600,
    }
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    opened(path).close()
    path.chmod(0o644)
    opened(path).close()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_closed_archive_is_a_single_file(path: Path) -> None:
    with closing(opened(path)) as archive:
        archive.add([INCOMING])

    assert list(path.parent.iterdir()) == [path]


def test_two_may_use_the_file_at_once(path: Path) -> None:
    with closing(opened(path)) as one, closing(opened(path)) as other:
        one.add([INCOMING])
        other.add([MISSED, INCOMING])
        one.add([MISSED, replace(INCOMING, time_ms=5)])

        assert contents(one) == contents(other)
        assert len(contents(one)) == 3
        assert one.totals() == other.totals()


def test_what_another_process_deleted_can_be_added_again(path: Path) -> None:
    with closing(opened(path)) as one, closing(opened(path)) as other:
        one.add([INCOMING])
        other.wipe()

        assert one.add([INCOMING]).new == 1
        assert contents(other) == [INCOMING]


def test_a_file_that_somebody_holds_is_locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callviewer.archive.file._PATIENCE_S", 0.01)
    with closing(opened(path)) as archive, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveError) as caught:
            archive.add([INCOMING])
        assert caught.value.trouble is ArchiveTrouble.LOCKED
        other.execute("COMMIT")

        assert archive.add([INCOMING]).new == 1


# Versions


def make_newer(path: Path) -> None:
    with closing(opened(path)) as archive:
        archive.add([INCOMING])
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {len(CALLS_TABLES.migrations) + 1}")


def test_the_world_wide_form_of_a_number_is_that_of_the_country() -> None:
    numbers = ["(11) 91234-5678", "030 901820", "+49 30 901820", "190", "*144#", "-1", "Anonymous", "+999 1"]
    with closing(Archive.in_memory(zone=UTC, region="BR")) as archive:
        archive.add([Call(CallKind.INCOMING, each, time_ms=place) for place, each in enumerate(numbers)])
        for region in ("BR", "DE", None):
            archive.set_region(region)
            assert archive.world_forms(numbers) == {each: e164(each, region) or "" for each in numbers}


def test_a_file_of_a_newer_version_is_refused_and_left_untouched(path: Path) -> None:
    make_newer(path)
    before = path.read_bytes()

    with pytest.raises(ArchiveError) as caught:
        opened(path)

    assert caught.value.trouble is ArchiveTrouble.NEWER
    assert caught.value.path == path
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == {path.name: before}


def test_a_newer_version_that_only_the_log_tells_of_is_refused_and_left_untouched(path: Path, tmp_path: Path) -> None:
    opened(path).close()
    killed = tmp_path / "killed.sqlite"
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {len(CALLS_TABLES.migrations) + 1}")
        log = path.with_name(path.name + "-wal").read_bytes()
        killed.write_bytes(path.read_bytes())
        killed.with_name(killed.name + "-wal").write_bytes(log)
    before = killed.read_bytes()

    with pytest.raises(ArchiveError) as caught:
        opened(killed)

    assert caught.value.trouble is ArchiveTrouble.NEWER
    assert killed.read_bytes() == before
    assert killed.with_name(killed.name + "-wal").read_bytes() == log


def test_a_sample_of_the_numbers_is_of_all_times_and_has_no_hidden_ones(archive: Archive) -> None:
    calls = [Call(CallKind.INCOMING, f"+55 11 91234-{rank:04}", time_ms=NOON_MS + rank) for rank in range(60)]
    archive.add([*calls, Call(CallKind.INCOMING, "-1", time_ms=NOON_MS)])
    sample = archive.sample_numbers(20)
    assert 20 <= len(sample) <= 40
    assert "-1" not in sample
    assert sample == [call.number for call in calls if call.number in sample]
    assert sample[0] < calls[5].number
    assert sample[-1] > calls[-5].number


def test_of_few_numbers_all_are_the_sample(archive: Archive) -> None:
    archive.add([INCOMING, MISSED])
    assert archive.sample_numbers(1000) == [INCOMING.number, MISSED.number]
