"""A damaged file, a full disk, a folder that cannot be written: a sentence, and nothing worse."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.archive.archive import Archive
from callviewer.archive.damage import remove
from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.archive.question import Question
from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import Outcome
from callviewer.calls.query import CallOrder, CallQuery, Narrowing, SortKey

EVERYTHING = Question(CallQuery(None), UTC)
CALLS = [
    Call(
        list(CallKind)[i // 100 % 3],
        f"+55119{i % 100:08}",
        f"Person {i % 100}",
        1_790_000_000_000 + i,
        duration_s=i,
        place="Brazil",
    )
    for i in range(400)
]
FORGOTTEN = Call(CallKind.INCOMING, "+5511987654321", "Forgotten", 1_790_000_000_000)


@pytest.fixture(scope="session")
def sound_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound file; not to be changed."""
    path = tmp_path_factory.mktemp("sound") / "account.sqlite"
    with closing(opened(path)) as archive:
        archive.add([FORGOTTEN])
        archive.forget_number(FORGOTTEN.number)
        archive.add(CALLS[:300])
        archive.judge()
        archive.add(CALLS, {"progress": "all"})
    return path


@pytest.fixture
def sound(sound_file: Path) -> bytes:
    """The bytes of a sound file."""
    return sound_file.read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "account.sqlite"


def opened(path: Path) -> Archive:
    return Archive.open(path, zone=UTC, region="BR")


def use_everything(archive: Archive) -> None:
    for key in SortKey:
        archive.calls(archive.ids(Question(CallQuery(None, order=CallOrder(key)), UTC)))
    archive.ids(Question(CallQuery(None, "person"), UTC))
    archive.ids(Question(CallQuery(None, more=Narrowing(outcomes=frozenset(Outcome))), UTC))
    callers = archive.waiting(EVERYTHING, None).callers
    archive.contact_times([caller.key for caller in callers])
    archive.portrait(CALLS[0].number, UTC)
    archive.missed_after(archive.last_id() // 2, 0)
    archive.totals()
    archive.check()
    archive.add([replace(call, name="New") for call in CALLS[::10]], {"progress": "more"})
    archive.add([replace(call, duration_s=999) for call in CALLS[200::10]])
    archive.judge()


def other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE notes (text)")


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut in the middle": lambda sound: sound[: len(sound) // 2],
    "cut by a byte": lambda sound: sound[:-1],
    "cut in the header": lambda sound: sound[:50],
    "no header": lambda sound: bytes(4096) + sound[4096:],
    "noise": lambda sound: random.Random(1).randbytes(len(sound)),
    "text": lambda sound: b"<!DOCTYPE html>" * 1000,
    "zeroes": lambda sound: bytes(len(sound)),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(path: Path, sound: bytes, damage: str) -> None:
    damaged = DAMAGES[damage](sound)
    path.write_bytes(damaged)

    with closing(opened(path)) as archive:
        assert archive.set_aside is not None
        assert archive.set_aside.parent == path.parent
        assert archive.set_aside.name.startswith("account.damaged-2")
        assert archive.set_aside.read_bytes() == damaged
        archive.add(CALLS)
        assert len(archive.ids(EVERYTHING)) == len(CALLS)
        assert archive.state("progress") is None


def test_the_file_of_another_program_is_set_aside_unchanged(path: Path) -> None:
    other_program(path)
    before = path.read_bytes()

    with closing(opened(path)) as archive:
        assert archive.set_aside is not None
        assert archive.set_aside.read_bytes() == before
        assert len(archive.ids(EVERYTHING)) == 0


def test_files_set_aside_in_the_same_second_keep_apart(path: Path) -> None:
    names = set()
    for _ in range(3):
        path.write_bytes(b"nonsense" * 100)
        with closing(opened(path)) as archive:
            names.add(archive.set_aside)

    assert len(names) == 3


def test_a_file_that_was_only_begun_is_used(path: Path) -> None:
    path.touch()

    with closing(opened(path)) as archive:
        assert archive.set_aside is None
        assert archive.add(CALLS).new == len(CALLS)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4095), st.binary(min_size=1, max_size=5000)), min_size=1))
def test_with_damage_in_any_place_every_call_works_or_begins_anew(
    sound_file: Path, scars: list[tuple[int, int, bytes]]
) -> None:
    damaged = bytearray(sound_file.read_bytes())
    for page, at, noise in scars:
        start = min(page * 4096 + at, len(damaged))
        damaged[start : start + len(noise)] = noise[: len(damaged) - start]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "account.sqlite"
        path.write_bytes(damaged)
        met: list[ArchiveTrouble | None]
        try:
            archive = opened(path)
        except ArchiveError as error:
            met = [error.trouble]
        else:
            with closing(archive):
                met = [trouble_of_using(archive) for _ in range(3)]
    assert met in HARMLESS


def trouble_of_using(archive: Archive) -> ArchiveTrouble | None:
    try:
        use_everything(archive)
    except ArchiveError as error:
        return error.trouble if archive.set_aside else ArchiveTrouble.FAILED
    return None


HARMLESS = (
    [ArchiveTrouble.NEWER],
    [None, None, None],
    [ArchiveTrouble.DAMAGED, None, None],
    [None, ArchiveTrouble.DAMAGED, None],
)
"""What may come of using a damaged file three times."""


TABLE_INNER, TABLE_LEAF, INDEX_LEAF = 0x05, 0x0D, 0x0A
"""The first byte of a page (SQLite's file format)."""


def break_a_page(path: Path, kind: int) -> None:
    content = bytearray(path.read_bytes())
    starts = [start for start in range(4096, len(content), 4096) if content[start] == kind]
    start = starts[len(starts) // 2]
    content[start : start + 4096] = b"\xff" * 4096
    path.write_bytes(content)


@pytest.mark.parametrize(("kind", "fewest"), [(TABLE_LEAF, 100), (INDEX_LEAF, len(CALLS))])
def test_what_can_be_read_of_a_damaged_file_is_brought_over(path: Path, sound: bytes, kind: int, fewest: int) -> None:
    path.write_bytes(sound)
    break_a_page(path, kind)

    with closing(opened(path)) as archive:
        with pytest.raises(ArchiveError) as caught:
            archive.check()
        assert caught.value.trouble is ArchiveTrouble.DAMAGED
        assert archive.set_aside is not None
        saved = archive.calls(archive.ids(EVERYTHING))
        archive.check()

    assert fewest <= len(saved) <= len(CALLS)
    assert set(saved) <= set(CALLS)


@pytest.mark.parametrize("kind", [TABLE_LEAF, INDEX_LEAF])
def test_what_was_forgotten_stays_forgotten_in_the_new_file(path: Path, sound: bytes, kind: int) -> None:
    path.write_bytes(sound)
    with closing(opened(path)) as archive:
        archive.forget_before(CALLS[10].time_ms or 0)
    break_a_page(path, kind)

    with closing(opened(path)) as archive:
        with pytest.raises(ArchiveError):
            archive.check()
        assert archive.floor_ms == CALLS[10].time_ms
        assert archive.add([replace(FORGOTTEN, time_ms=CALLS[20].time_ms), CALLS[9]]).new == 0


def test_pages_that_lead_back_to_others_are_not_read_for_ever(path: Path, sound: bytes) -> None:
    content = bytearray(sound)
    for start in range(4096, len(content), 4096):
        if content[start] == TABLE_INNER:
            cells = range(start + 12, start + 12 + 2 * int.from_bytes(content[start + 3 : start + 5], "big"), 2)
            children = [start + int.from_bytes(content[at : at + 2], "big") for at in cells]
            for at in (*children[1:], start + 8):
                content[at : at + 4] = content[children[0] : children[0] + 4]
    path.write_bytes(content)

    with closing(opened(path)) as archive:
        with pytest.raises(ArchiveError):
            archive.check()
        saved = archive.calls(archive.ids(EVERYTHING))

    assert len(saved) > 0
    assert set(saved) <= set(CALLS)


def test_progress_is_not_brought_over_so_that_everything_is_looked_at_again(path: Path, sound: bytes) -> None:
    path.write_bytes(sound)
    break_a_page(path, INDEX_LEAF)

    with closing(opened(path)) as archive:
        with pytest.raises(ArchiveError):
            archive.check()
        assert archive.state("progress") is None


def test_a_sound_file_passes_the_check(path: Path, sound: bytes) -> None:
    path.write_bytes(sound)

    with closing(opened(path)) as archive:
        archive.check()
        assert archive.set_aside is None


def test_removing_an_archive_removes_all_its_files(path: Path, sound: bytes) -> None:
    other = path.with_name("other.sqlite")
    other.write_bytes(sound)
    path.write_bytes(sound[:5000])
    opened(path).close()
    path.with_name(path.name + "-wal").touch()

    remove(path)

    assert list(path.parent.iterdir()) == [other]


# A disk that is full, a folder that is closed. Root may write everywhere, so these run as nobody in a child process.

PREAMBLE = """
import os, resource, sys
from datetime import UTC
from pathlib import Path
import phonenumbers
from callviewer.archive.archive import Archive
from callviewer.archive.errors import ArchiveError
from callviewer.archive.question import Question
from callviewer.calls.call import Call, CallKind
from callviewer.calls.query import CallQuery
import callviewer.archive.damage, encodings.idna

path = Path(sys.argv[1])
calls = [Call(CallKind.INCOMING, str(i), "Name", 1_790_000_000_000 + i) for i in range(20_000)]

def opened():
    return Archive.open(path, zone=UTC, region=None)

def trouble(work):
    try:
        work()
    except ArchiveError as error:
        return error.trouble.value
    return "none"
"""


def in_a_child(path: Path, script: str) -> str:
    """What a program prints."""
    program = PREAMBLE + textwrap.dedent(script)
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False, cwd=Path.cwd()
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.skipif(os.name != "posix", reason="limits are a matter of POSIX")
def test_on_a_full_disk_nothing_is_lost_but_what_is_new(path: Path) -> None:
    printed = in_a_child(
        path,
        """
        archive = opened()
        archive.add(calls[:100], {"progress": "100"})
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
        print(trouble(lambda: archive.add(calls, {"progress": "all"})))
        print(len(archive.ids(Question(CallQuery(None), UTC))), archive.state("progress"))
        print(trouble(lambda: archive.add(calls[100:110], {"progress": "110"})))
        archive.close()
        """,
    )

    assert printed.split() == ["full", "100", "100", "none"]
    with closing(opened(path)) as archive:
        assert len(archive.ids(EVERYTHING)) == 110
        assert archive.state("progress") == "110"
        archive.check()


@pytest.mark.skipif(os.name != "posix", reason="limits are a matter of POSIX")
def test_on_a_disk_without_any_room_it_cannot_be_begun(path: Path) -> None:
    printed = in_a_child(path, "resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))\nprint(trouble(opened))")

    assert printed == "full"
    opened(path).close()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can reach, unlike those of pytest."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


AS_NOBODY = """
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
"""


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
@pytest.mark.parametrize("begun", [False, True])
def test_a_folder_that_cannot_be_written_is_read_only(open_folder: Path, sound: bytes, *, begun: bool) -> None:
    path = open_folder / "account.sqlite"
    if begun:
        path.write_bytes(sound)
        path.chmod(0o666)
    open_folder.chmod(0o555)

    assert in_a_child(path, AS_NOBODY + "print(trouble(opened))") == "read_only"
    if begun:
        assert path.read_bytes() == sound


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_a_file_that_cannot_be_written_is_read_only(open_folder: Path, sound: bytes) -> None:
    path = open_folder / "account.sqlite"
    path.write_bytes(sound)
    path.chmod(0o444)
    open_folder.chmod(0o777)

    assert in_a_child(path, AS_NOBODY + "print(trouble(opened))") == "read_only"
    assert path.read_bytes() == sound


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_a_damaged_file_in_a_folder_that_cannot_be_written_stays_where_it_is(open_folder: Path) -> None:
    path = open_folder / "account.sqlite"
    path.write_bytes(b"nonsense" * 1000)
    path.chmod(0o666)
    open_folder.chmod(0o555)

    assert in_a_child(path, AS_NOBODY + "print(trouble(opened))") == "read_only"
    assert path.read_bytes() == b"nonsense" * 1000


def test_a_folder_in_the_place_of_the_file_is_a_failure(path: Path) -> None:
    path.mkdir()

    with pytest.raises(ArchiveError) as caught:
        opened(path)
    assert caught.value.trouble is ArchiveTrouble.FAILED
