"""Notebooks on bad disks, and a program that is killed while it saves: what was saved before is there."""

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
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.archive.notebook import Notebook
from callviewer.archive.notebook_retired import retired
from callviewer.calls.mark import Mark

KILLS = 100 if os.environ.get("CALLVIEWER_THOROUGH") == "1" else 4
HOME = Path(__file__).parents[1]
MARKS = [Mark(f"+55119{i:08}", f"Note {i} " * 20, i, i + 1, "Done", i + 2, i + 3) for i in range(200)]
NEW = Mark("+5511900009999", "New")


@pytest.fixture(scope="session")
def sound_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound file; not to be changed."""
    path = tmp_path_factory.mktemp("sound") / "phone.sqlite"
    with closing(opened(path)) as notebook:
        notebook.save(*MARKS)
        notebook.name("Office")
    return path


@pytest.fixture
def sound(sound_file: Path) -> bytes:
    return sound_file.read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "phone.sqlite"


def opened(path: Path) -> Notebook:
    return Notebook.open(path, region="BR")


def with_a_broken_page(sound: bytes, kind: int) -> bytes:
    """The content with all 0xff in a page whose first byte is `kind` (SQLite's file format)."""
    starts = [start for start in range(4096, len(sound), 4096) if sound[start] == kind]
    start = starts[len(starts) // 2]
    return sound[:start] + b"\xff" * 4096 + sound[start + 4096 :]


TABLE_LEAF, INDEX_LEAF = 0x0D, 0x0A

DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut in the middle": lambda sound: sound[: len(sound) // 2],
    "cut by a byte": lambda sound: sound[:-1],
    "cut in the header": lambda sound: sound[:50],
    "no header": lambda sound: bytes(4096) + sound[4096:],
    "noise": lambda sound: random.Random(1).randbytes(len(sound)),
    "zeroes": lambda sound: bytes(len(sound)),
    "a broken table": lambda sound: with_a_broken_page(sound, TABLE_LEAF),
    "a broken index": lambda sound: with_a_broken_page(sound, INDEX_LEAF),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_notebook_is_set_aside_and_a_new_one_begun(path: Path, sound: bytes, damage: str) -> None:
    damaged = DAMAGES[damage](sound)
    path.write_bytes(damaged)

    with closing(opened(path)) as notebook:
        assert notebook.set_aside is not None
        assert notebook.set_aside.name.startswith("phone.damaged-2")
        assert notebook.set_aside.read_bytes() == damaged
        assert {mark.number for mark in notebook.marks()} <= {mark.number for mark in MARKS}
        notebook.save(NEW)

    with closing(opened(path)) as notebook:
        assert notebook.set_aside is None
        assert notebook.marks()[-1] == NEW


@pytest.mark.parametrize(("kind", "fewest"), [(TABLE_LEAF, 150), (INDEX_LEAF, len(MARKS))])
def test_what_can_be_read_is_brought_over(path: Path, sound: bytes, kind: int, fewest: int) -> None:
    path.write_bytes(with_a_broken_page(sound, kind))

    with closing(opened(path)) as notebook:
        saved = notebook.marks()
        assert notebook.owner == "Office"
        assert notebook.mark_of(saved[0].number) == saved[0]

    assert fewest <= len(saved)
    assert set(saved) <= set(MARKS)


def test_a_mark_that_meets_damage_is_kept_all_the_same(path: Path, sound: bytes) -> None:
    path.write_bytes(sound)
    with closing(opened(path)) as notebook:
        with closing(opened(path)) as other:
            # So that it does not rely on what it has read before.
            other.name("Shop")
        with path.open("r+b") as file:
            file.write(with_a_broken_page(sound, TABLE_LEAF))
        notebook.add(MARKS)
        notebook.save(NEW)

        assert notebook.set_aside is not None
        assert set(notebook.marks()) == {*MARKS, NEW}


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4095), st.binary(min_size=1, max_size=5000)), min_size=1))
def test_with_damage_in_any_place_it_can_be_used_on(sound_file: Path, scars: list[tuple[int, int, bytes]]) -> None:
    damaged = bytearray(sound_file.read_bytes())
    for page, at, noise in scars:
        start = min(page * 4096 + at, len(damaged))
        damaged[start : start + len(noise)] = noise[: len(damaged) - start]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "phone.sqlite"
        path.write_bytes(damaged)
        trouble = trouble_of_using(path)
        assert trouble is None or (trouble is ArchiveTrouble.NEWER and path.read_bytes() == damaged)


def trouble_of_using(path: Path) -> ArchiveTrouble | None:
    try:
        with closing(opened(path)) as notebook:
            notebook.marks()
            notebook.save(NEW)
            assert notebook.mark_of(NEW.number) == NEW
            notebook.set_region("US")
            notebook.forget(NEW.number)
        retired(path.parent)
    except ArchiveError as error:
        return error.trouble
    return None


def test_another_programs_file_is_set_aside_unchanged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE mark (id INTEGER PRIMARY KEY)")
    before = path.read_bytes()

    with closing(opened(path)) as notebook:
        assert notebook.marks() == []
        assert notebook.set_aside is not None
        assert notebook.set_aside.read_bytes() == before


# A disk that is full, a folder that is closed. Root may write everywhere, so these run as nobody in a child process.

PREAMBLE = """
import os, resource, sys
from pathlib import Path
import phonenumbers
from callviewer.archive.errors import ArchiveError
from callviewer.archive.notebook import Notebook
from callviewer.calls.mark import Mark
import encodings.idna

path = Path(sys.argv[1])

def opened():
    return Notebook.open(path, region="BR")

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
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False, cwd=HOME
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.skipif(os.name != "posix", reason="limits are a matter of POSIX")
def test_on_a_full_disk_nothing_is_lost_but_what_is_new(path: Path, sound: bytes) -> None:
    path.write_bytes(sound)
    printed = in_a_child(
        path,
        """
        notebook = opened()
        limit = path.stat().st_size + 4096
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        print(trouble(lambda: notebook.save(Mark("190", "x" * 2 * limit))))
        print(len(notebook.marks()))
        print(trouble(lambda: notebook.save(Mark("191", "short"))))
        """,
    )

    assert printed.split() == ["full", "200", "none"]
    with closing(opened(path)) as notebook:
        assert notebook.set_aside is None
        assert notebook.marks() == [*MARKS, Mark("191", "short")]


@pytest.mark.skipif(os.name != "posix", reason="limits are a matter of POSIX")
def test_on_a_full_disk_a_damaged_notebook_stays_until_there_is_room(path: Path, sound: bytes) -> None:
    damaged = with_a_broken_page(sound, INDEX_LEAF)
    path.write_bytes(damaged)

    assert in_a_child(path, "resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))\nprint(trouble(opened))") == "full"
    assert path.read_bytes() == damaged
    with closing(opened(path)) as notebook:
        assert notebook.marks() == MARKS


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
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o666, 0o555), (0o444, 0o777)])
def test_a_notebook_that_cannot_be_written_is_read_only(
    open_folder: Path, sound: bytes, file_mode: int, folder_mode: int
) -> None:
    path = open_folder / "phone.sqlite"
    path.write_bytes(sound)
    path.chmod(file_mode)
    open_folder.chmod(folder_mode)

    assert in_a_child(path, AS_NOBODY + "print(trouble(opened))") == "read_only"
    assert path.read_bytes() == sound


# Killed


def kill_at_random(path: Path, known: dict[str, str], seed: int) -> tuple[dict[str, str], tuple[str, str] | None]:
    """What the child had saved when it was killed, and what it was about to save."""
    command = [sys.executable, "-m", "tests.notebook_child", str(path), str(seed)]
    lines = random.randint(1, 120)
    with subprocess.Popen(command, cwd=HOME, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        said += child.stdout.readlines()
    wish: tuple[str, str] | None = None
    for line in said:
        words = line.split()
        if words[:1] == ["save"] and len(words) == 3 and line.endswith("\n"):
            wish = (words[1], words[2])
        elif line == "done\n" and wish is not None:
            known[wish[0]] = wish[1]
            wish = None
    return known, wish


def notes_in(path: Path) -> dict[str, str]:
    with closing(opened(path)) as notebook:
        assert notebook.set_aside is None
        return {mark.number: mark.note for mark in notebook.marks()}


def test_what_was_saved_before_the_program_was_killed_is_there(path: Path) -> None:
    known: dict[str, str] = {}
    for seed in range(KILLS):
        known, wish = kill_at_random(path, known, seed)
        found = notes_in(path)
        if wish is not None and found.get(wish[0], "-") == wish[1]:
            # It was saved, and the program killed before it could say so.
            known[wish[0]] = wish[1]
        assert found == {number: note for number, note in known.items() if note != "-"}
