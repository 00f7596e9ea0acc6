"""What the user wants gone is gone: from the answers, from the bytes of all files, and for good."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.archive.archive import Archive
from callviewer.archive.entry import Added
from callviewer.archive.file import read_only
from callviewer.archive.question import Question
from callviewer.calls.call import Call, CallKind
from callviewer.calls.query import CallQuery

EVERYTHING = Question(CallQuery(None), UTC)
START_MS = 1_790_000_000_000
SPELLINGS = ["+5511987654321", "+55 11 98765-4321", "011987654321", "(11) 98765-4321"]
TRACES = [b"98765", b"Wanderley", b"wanderley", b"Xanadu", b"2019-03-0"]
"""What must not be left of the caller below, in any spelling."""


def wanderley(i: int, number: str = SPELLINGS[0]) -> Call:
    if i % 2:
        text = f"2019-03-0{i % 9 + 1} 10:{i // 60 % 60:02}:{i % 60:02}"
        return Call(CallKind.MISSED, number, f"Wanderley {i % 5}", None, text)
    return Call(CallKind.INCOMING, number, "Wanderley", START_MS + i * 1000, duration_s=i, place="Xanadu")


def somebody(i: int) -> Call:
    return Call(CallKind.OUTGOING, f"+49301234{i % 300:04}", f"Somebody {i % 300}", START_MS + i * 997, place="Berlin")


OTHERS = [somebody(i) for i in range(3000)]
MIXED = [call for i in range(1500) for call in (wanderley(i, SPELLINGS[i % 4]), somebody(i))]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "account.sqlite"


@pytest.fixture
def archive(path: Path) -> Iterator[Archive]:
    with closing(opened(path)) as archive:
        yield archive


def opened(path: Path) -> Archive:
    return Archive.open(path, zone=UTC, region="BR")


def contents(archive: Archive) -> list[Call | None]:
    return archive.calls(archive.ids(EVERYTHING))


def traces(folder: Path) -> set[tuple[str, bytes]]:
    """Which files hold what of the caller."""
    return {(file.name, trace) for file in folder.iterdir() for trace in TRACES if trace in file.read_bytes()}


def fill_as_sync_does(archive: Archive) -> None:
    for start in range(0, len(MIXED), 200):
        archive.add(MIXED[start : start + 200])
        archive.judge()
    for _ in archive.keep_tally():
        pass


# One number


@pytest.mark.parametrize("spelling", [*SPELLINGS, "0055 11 98765 4321"])
def test_a_number_is_forgotten_in_all_its_spellings(archive: Archive, spelling: str) -> None:
    archive.add([wanderley(i, SPELLINGS[i % 4]) for i in range(8)] + OTHERS[:5])

    assert archive.forget_number(spelling) == 8
    assert set(contents(archive)) == set(OTHERS[:5])


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_forgotten_number_does_not_come_back_in_any_spelling(archive: Archive, spelling: str) -> None:
    archive.forget_number(spelling)

    assert archive.add([wanderley(i, SPELLINGS[i % 4]) for i in range(8)]) == Added(0, 0)


def test_a_forgotten_number_does_not_come_back_after_a_restart(path: Path) -> None:
    with closing(opened(path)) as archive:
        fill_as_sync_does(archive)
        archive.forget_number(SPELLINGS[0])

    with closing(opened(path)) as archive:
        fill_as_sync_does(archive)
        assert set(contents(archive)) == set(OTHERS[:1500])


def test_a_forgotten_number_does_not_come_back_in_another_region(archive: Archive) -> None:
    fill_as_sync_does(archive)
    archive.forget_number(SPELLINGS[3])
    archive.set_region("US")

    assert archive.add([wanderley(0, spelling) for spelling in SPELLINGS]) == Added(0, 0)


def test_hidden_numbers_are_forgotten_as_they_are_written(archive: Archive) -> None:
    calls = [replace(wanderley(2), number=number) for number in ("", "-1", "-2", "Anonymous")]
    archive.add(calls)

    assert archive.forget_number("-1") == 1
    assert archive.add(calls) == Added(0, 0)
    assert {call.number for call in contents(archive) if call} == {"", "-2", "Anonymous"}


def test_a_number_that_never_called_can_be_forgotten(archive: Archive) -> None:
    assert archive.forget_number("190") == 0
    assert archive.add([wanderley(0, "190")]) == Added(0, 0)


def test_nothing_of_a_forgotten_number_is_left_in_any_file(path: Path, archive: Archive) -> None:
    fill_as_sync_does(archive)
    archive.forget_number(SPELLINGS[0])

    assert traces(path.parent) == set()
    archive.check()


def test_the_search_for_traces_would_find_some(path: Path, archive: Archive) -> None:
    fill_as_sync_does(archive)
    archive.close()

    assert {trace for _, trace in traces(path.parent)} == set(TRACES)


def test_whoever_reads_a_copy_beside_leaves_nothing_in_temporary_files(path: Path, archive: Archive) -> None:
    with closing(read_only(path)) as db:
        [(where,)] = db.execute("PRAGMA temp_store")
    assert where == 2, "in memory"


def test_files_that_were_set_aside_go_with_what_they_may_hold(path: Path) -> None:
    with closing(opened(path)) as archive:
        fill_as_sync_does(archive)
    path.write_bytes(path.read_bytes()[:-4096])

    with closing(opened(path)) as archive:
        assert traces(path.parent) != set()
        archive.forget_number(SPELLINGS[0])
        assert traces(path.parent) == set()
        assert archive.set_aside is None


# What is old


def test_calls_before_a_moment_are_forgotten_and_do_not_come_back(archive: Archive) -> None:
    archive.add(OTHERS)
    limit_ms = OTHERS[1000].time_ms or 0

    assert archive.forget_before(limit_ms) == 1000
    assert archive.floor_ms == limit_ms
    assert archive.add(OTHERS) == Added(0, 0)
    assert archive.oldest_ms() == limit_ms
    assert archive.totals()[CallKind.OUTGOING] == 2000


def test_the_moment_never_moves_back(archive: Archive) -> None:
    archive.forget_before(START_MS)
    archive.forget_before(START_MS - 1)

    assert archive.floor_ms == START_MS


def test_calls_of_an_unknown_time_stay(archive: Archive) -> None:
    call = Call(CallKind.MISSED, "190", "", None, "some day")
    archive.add([call])

    assert archive.forget_before(START_MS) == 0
    assert contents(archive) == [call]


def test_nothing_of_old_calls_is_left_in_any_file(path: Path, archive: Archive) -> None:
    fill_as_sync_does(archive)
    archive.add(
        [replace(call, number="190", name="", place="", date_text="") for call in map(wanderley, range(0, 100, 2))]
    )
    archive.forget_before(START_MS + 2_000_000)

    assert traces(path.parent) == set()
    archive.check()


# Everything


def test_after_wiping_nothing_is_left(path: Path, archive: Archive) -> None:
    fill_as_sync_does(archive)
    archive.add([], {"progress": "Wanderley"})
    archive.wipe()

    assert traces(path.parent) == set()
    assert contents(archive) == []
    assert archive.state("progress") is None
    assert archive.totals() == dict.fromkeys(CallKind, 0)


def test_after_wiping_calls_may_come_again_but_not_forgotten_ones(archive: Archive) -> None:
    fill_as_sync_does(archive)
    archive.forget_number(SPELLINGS[0])
    archive.forget_before(START_MS + 997)
    archive.wipe()
    fill_as_sync_does(archive)

    assert set(contents(archive)) == set(OTHERS[1:1500])


# When something comes between


DELETIONS: dict[str, Callable[[Archive], object]] = {
    "number": lambda archive: archive.forget_number(SPELLINGS[0]),
    "old": lambda archive: archive.forget_before(START_MS + 5_000_000),
    "all": lambda archive: archive.wipe(),
}


@pytest.mark.parametrize("deletion", DELETIONS)
def test_what_could_not_be_scrubbed_at_once_is_scrubbed_at_the_next_start(
    path: Path, monkeypatch: pytest.MonkeyPatch, deletion: str
) -> None:
    with closing(opened(path)) as archive:
        fill_as_sync_does(archive)
        with monkeypatch.context() as patch:
            patch.setattr("callviewer.archive.forgetting.scrub", lambda db: None)
            DELETIONS[deletion](archive)

    opened(path).close()

    assert traces(path.parent) == set()


def test_while_another_process_reads_nothing_fails_and_the_rest_is_scrubbed_later(
    path: Path, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callviewer.archive.file._PATIENCE_S", 0.01)
    with closing(opened(path)) as archive:
        fill_as_sync_does(archive)
        with closing(sqlite3.connect(path, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT * FROM call LIMIT 1").fetchall()
            archive.forget_number(SPELLINGS[0])
            reader.execute("COMMIT")
        assert all(call and call.number not in SPELLINGS for call in contents(archive))

    opened(path).close()

    assert traces(path.parent) == set()


@given(st.lists(st.sampled_from(MIXED)), st.lists(st.sampled_from(MIXED)), st.integers(0, 5_000_000))
def test_whatever_comes_nothing_forgotten_is_here(before: list[Call], after: list[Call], later_ms: int) -> None:
    with closing(Archive.in_memory(zone=UTC, region="BR")) as archive:
        archive.add(before)
        archive.forget_number(SPELLINGS[0])
        archive.forget_before(START_MS + later_ms)
        archive.add(after)
        here = contents(archive)

    assert set(here) == {
        call
        for call in [*before, *after]
        if call.number not in SPELLINGS and (call.time_ms or 0) >= START_MS + later_ms
    }
