"""Notes, done marks and putting off outlive whatever happens to the copy, to the phone and to the program."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.archive import damage
from callviewer.calls.followup import Outcome
from callviewer.calls.mark import Mark
from callviewer.history import notebooks
from tests.copy_kit import Keeping, keeping
from tests.follow_kit import (
    ANA,
    BENTO,
    KEY,
    MINUTE_MS,
    MISSED,
    NOW_MS,
    OUTGOING,
    PEOPLE,
    PLACE,
    Phone,
    ago,
    call,
    copy_in,
    history_on,
    is_sound,
    notes_in,
    phone,
)
from tests.loopback import LoopbackService, Seen
from tests.marks_child import READY, as_mark
from tests.ui_kit import NOON

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

KILLS = 100 if os.environ.get("CALLVIEWER_THOROUGH") == "1" else 3
HOME = Path(__file__).parents[1]
CARLA = "+5511955554444"
LATER_MS = NOW_MS + 60 * MINUTE_MS
CALLS = [call(MISSED, 90), call(MISSED, 60, BENTO), call(MISSED, 30, CARLA), call(OUTGOING, 400, CARLA, 60)]
MARKS = [
    Mark(ANA[0], "invoice", ago(90), NOW_MS, "wrote an e-mail"),
    Mark(BENTO, snoozed_upto_ms=ago(60), snoozed_until_ms=LATER_MS),
    Mark(CARLA, "likes cake"),
]


async def mark(made: Phone) -> None:
    """Ana is done, Bento is put off, and of Carla there is a note."""
    followups = made.history.followups
    await followups.write_note(ANA[0], "invoice")
    await followups.mark_done([ANA[0]], "wrote an e-mail")
    await followups.snooze([BENTO], LATER_MS)
    await followups.write_note(CARLA, "likes cake")


@pytest.fixture
def marked(tmp_path: Path) -> Iterator[Phone]:
    """A phone whose history is on the disk, with marks of all kinds."""
    with phone(*CALLS) as made:
        made.open(tmp_path)
        made.sync()
        made.do(mark(made))
        yield made


def assert_all_count(made: Phone) -> None:
    """All marks are there, and do what they are for."""
    assert made.history.notebook.marks() == MARKS
    assert {each.number: each.followup and each.followup.outcome for each in made.rows()} == {
        ANA[0]: Outcome.DONE,
        BENTO: Outcome.WAITING,
        CARLA: Outcome.WAITING,
    }
    assert made.who() == [BENTO, CARLA]
    assert made.caller(BENTO).snoozed_until_ms == LATER_MS
    assert made.who("cake") == [CARLA]


def test_they_outlive_a_sync(marked: Phone) -> None:
    marked.add(call(MISSED, 5, "+5511933332222"), call(OUTGOING, 1, duration_s=0))
    marked.sync()
    assert marked.history.notebook.marks() == MARKS
    assert marked.who() == [BENTO, CARLA, "+5511933332222"]


def test_they_outlive_a_restart_and_count_before_the_service_is_asked(marked: Phone, tmp_path: Path) -> None:
    asked = len(marked.server.requests)
    marked.open(tmp_path)
    assert_all_count(marked)
    assert len(marked.server.requests) == asked


@pytest.mark.parametrize("place", [0, 100])
def test_they_outlive_a_copy_whose_bytes_were_flipped(marked: Phone, tmp_path: Path, place: int) -> None:
    """The first bytes say what kind of file it is, the others begin the table of all tables."""
    marked.do(marked.history.close())
    flip(copy_in(tmp_path), place)
    report = marked.open(tmp_path)
    assert report.set_aside is not None
    assert report.set_aside.exists()
    assert is_sound(replace(report, set_aside=None))
    marked.sync()
    assert_all_count(marked)


def flip(file: Path, place: int, count: int = 40) -> None:
    content = bytearray(file.read_bytes())
    for each in range(place, place + count):
        content[each] ^= 0xFF
    file.write_bytes(content)


def test_they_outlive_the_deletion_of_the_copy(marked: Phone, tmp_path: Path) -> None:
    file = copy_in(tmp_path)
    marked.do(marked.history.delete_copies([file], is_open=True))
    assert not file.exists()
    marked.open(tmp_path)
    assert marked.history.notebook.marks() == MARKS
    marked.sync()
    assert_all_count(marked)


def test_they_outlive_the_deletion_of_what_was_set_aside(marked: Phone, tmp_path: Path) -> None:
    marked.do(marked.history.close())
    damage.set_aside(copy_in(tmp_path))
    marked.do(marked.history.delete_copies([copy_in(tmp_path)], is_open=False))
    marked.open(tmp_path)
    marked.sync()
    assert_all_count(marked)


def test_they_outlive_a_time_without_a_copy_on_the_disk(marked: Phone, tmp_path: Path) -> None:
    async def open_without_copy() -> None:
        await marked.history.delete_copies([copy_in(tmp_path)], is_open=True)
        await marked.history.open_copy(None, PLACE, notes_in(tmp_path))

    marked.do(open_without_copy())
    marked.sync()
    assert_all_count(marked)
    marked.open(tmp_path)
    marked.sync()
    assert_all_count(marked)


def test_they_outlive_a_phone_that_is_removed_and_added_again(marked: Phone, tmp_path: Path) -> None:
    async def remove() -> None:
        await marked.history.close()
        await marked.history.delete_copies([copy_in(tmp_path)], is_open=False)
        await notebooks.retire(notes_in(tmp_path), "Shop")

    async def add() -> None:
        history, notes = marked.history, notes_in(tmp_path).with_name("again.sqlite")
        await history.open_copy(copy_in(tmp_path).with_name("again.sqlite"), PLACE, notes)
        await history.open(KEY)
        found = await notebooks.offered(history.notebook, "Shop again", [notes])
        assert found is not None
        assert (found.name, found.marks) == ("Shop", 3)
        assert history.notebook.marks() == []
        await notebooks.adopt(found.path, history.notebook)
        history.use_marks()

    marked.do(remove())
    marked.do(add())
    marked.sync()
    assert_all_count(marked)
    assert not notes_in(tmp_path).exists()


# In the window


@pytest.fixture
def kept(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Keeping]:
    """A window with the history on the disk, in which Ana and Bento wait, and Ana is marked as done."""
    # The clock of the window stands still.
    calls = [replace(each, time_ms=each.time_ms - NOW_MS + round(NOON) * 1000) for each in CALLS]
    with keeping(qtbot, qapp, tmp_path, calls) as made:
        made.start()
        made.wait_until_whole()
        made.home.window.numbers.mark_done({ANA[0]: "Ana"})
        wait_for_people(made, 2)
        yield made


def wait_for_people(made: Keeping, count: int) -> None:
    made.home.wait(lambda: made.home.window.tabs.title(4) == f"To call back  {count}")


def test_in_the_window_they_outlive_the_deletion_of_the_copy(kept: Keeping) -> None:
    kept.keeper.delete(kept.settings.accounts)
    kept.home.wait(lambda: kept.home.window.tabs.title(4) == "To call back")
    kept.wait_until_whole()
    wait_for_people(kept, 2)


def test_in_the_window_they_outlive_switching_the_copy_off_and_on(kept: Keeping) -> None:
    kept.settings.keep_copy = False
    kept.keeper.delete(kept.settings.accounts)
    kept.wait_until_whole()
    wait_for_people(kept, 2)
    assert not kept.file.exists()
    kept.settings.keep_copy = True
    kept.keeper.reopen()
    kept.home.wait(kept.file.exists)
    wait_for_people(kept, 2)


# Killed


@pytest.fixture
def busy() -> Iterator[LoopbackService]:
    """A service on which somebody calls in vain again and again."""
    with phone(*(call(MISSED, 10 * rank, number) for rank, number in enumerate(PEOPLE))) as made:
        chance = random.Random(5)

        def ring(seen: Seen) -> None:
            if len(made.server.requests) % 20 == 0:
                made.add(call(MISSED, chance.random() * 5, chance.choice(PEOPLE)))

        made.server.before_answer = ring
        yield made.server


def kill_at_random(server: LoopbackService, folder: Path, known: dict[str, Mark], seed: int) -> str:
    """Lets the child note something until it is killed; about whom it was just noting something, or nothing.

    Args:
        server: The service.
        folder: Where copy and notebook are.
        known: What the child said is noted; brought up to date.
        seed: Decides what it notes.
    """
    command = [sys.executable, "-m", "tests.marks_child", server.url, server.service.key, str(folder), str(seed)]
    with subprocess.Popen(command, cwd=HOME, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(random.randint(1, 60))]
        child.kill()
        said += child.stdout.readlines()
    assert said[0] == f"{READY}\n"
    # A line that was not written to its end was not said.
    lines = [line.rstrip("\n") for line in said[1:] if line.endswith("\n")]
    for number, line in zip(lines[::2], lines[1::2], strict=False):
        known[number] = as_mark(line)
    return lines[-1] if len(lines) % 2 else ""


def test_what_was_noted_before_the_program_was_killed_is_there_and_counts(
    busy: LoopbackService, tmp_path: Path
) -> None:
    known: dict[str, Mark] = {}
    for seed in range(KILLS):
        about = kill_at_random(busy, tmp_path, known, seed)
        with history_on(busy) as made:
            assert is_sound(made.open(tmp_path))
            made.do(made.history.judge())
            marks = {each.number: each for each in made.history.notebook.marks()}
            for number in PEOPLE:
                if number == about:
                    # It may be saved, the program having been killed before it could say so.
                    known[number] = marks.get(number, Mark(number))
                assert marks.get(number, Mark(number)) == known.get(number, Mark(number))
            assert_done_upto(made, marks)
            made.sync()
            assert_done_upto(made, marks)


def assert_done_upto(made: Phone, marks: dict[str, Mark]) -> None:
    for each in made.rows():
        assert each.followup is not None
        assert each.time_ms is not None
        upto_ms = marks.get(each.number, Mark(each.number)).done_upto_ms
        is_done = upto_ms is not None and each.time_ms <= upto_ms
        assert each.followup.outcome is (Outcome.DONE if is_done else Outcome.WAITING)
