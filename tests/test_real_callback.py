"""The first minute of somebody who wants to know whom to call back: the whole program, driven from outside."""

import re
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the accessibility bus and the X server are Linux's", allow_module_level=True)

from callviewer import about
from callviewer.api.demo import DemoService
from callviewer.calls.call import CallKind
from tests.accessibility import Key, Part, State, until
from tests.desk import Desk, Program, desk
from tests.loopback import LoopbackService
from tests.window_manager import WindowManager

KEY = "a-key"
WAITING = re.compile(r"^(?!Hidden numbers)(.+?) tried to reach you ")


@pytest.fixture(scope="module")
def place() -> Iterator[Desk]:
    with desk() as place:
        yield place


@pytest.fixture
def server() -> Iterator[LoopbackService]:
    with LoopbackService(DemoService(count=300, new_call_every_s=None, key=KEY)) as running_server:
        yield running_server


def demo(place: Desk, data: Path, *arguments: str) -> AbstractContextManager[Program]:
    """The demo, whose window has the keyboard."""
    return started(place, data, "--demo", *arguments)


@contextmanager
def started(place: Desk, data: Path, *arguments: str) -> Iterator[Program]:
    """The program, whose window has the keyboard."""
    key = {about.KEY_VARIABLE: KEY}
    with (
        place.start("--tab", "callback", *arguments, data=data, env=key) as program,
        WindowManager(place.screen.name) as manager,
    ):
        manager.focus(until(lambda: manager.window(program.process.pid), "the window"))
        yield program
        assert program.end() == ""


def tab(program: Program, title: str) -> Part:
    """A tab; its title ends with a count."""
    tabs = (part for part in program.app.all() if part.role == "page tab")
    return next(part for part in tabs if part.name.split("  ")[0] == title)


def people(program: Program) -> Part:
    """Those who wait, once they are there."""

    def table() -> Part | None:
        found = program.app.look("table", "People who wait for a call back")
        return found if found is not None and found.rows else None

    return until(table, "people who wait")


def names(table: Part) -> list[str]:
    """Whom the sentences of the rows are about; a hidden number is nobody."""
    found = (WAITING.match(table.cell(row, 0).name) for row in range(table.rows))
    return [each.group(1) for each in found if each]


def chosen(table: Part) -> str | None:
    """Whose row is selected, whoever comes and goes meanwhile."""
    cells = (table.cell(row, 0) for row in range(table.rows))
    found = (WAITING.match(cell.name) for cell in cells if cell.is_(State.SELECTED))
    return next((who.group(1) for who in found if who), None)


def panel(program: Program) -> Part:
    return until(
        lambda: next((part for part in program.app.all() if part.name == "The selected number"), None), "the panel"
    )


def shows(program: Program, who: str) -> bool:
    """Whether the panel is about somebody; it writes the number of a stranger with its country."""
    end = who.removeprefix("Unknown caller ")[-9:]
    return any(end in part.name for part in panel(program).all() if part.role == "label")


def is_all_of(missed: Part, who: str) -> bool:
    """Whether a list holds calls of one person alone."""
    return all(f" from {who}," in missed.cell(row, 0).name for row in range(missed.rows))


def test_in_one_minute_one_knows_whom_to_call(place: Desk, tmp_path: Path) -> None:
    with demo(place, tmp_path / "profile") as program:
        until(lambda: re.fullmatch(r"To call back  [1-9][\d,.]*", tab(program, "To call back").name), "a count")
        until(lambda: program.window.name.startswith("To call back: "), "the count in the title")
        tab(program, "To call back").press()
        table = people(program)
        who = names(table)[0]
        # Whoever comes to the table goes to its first row.
        table.focus()
        until(lambda: shows(program, who), "the panel of the first one")

        done = panel(program).find("push button", "Done")
        until(lambda: done.is_(State.ENABLED), "that there is something to be done")
        done.press()
        until(lambda: who not in names(people(program)), "the row to go")

        program.app.find("push button", "Undo").press()
        until(lambda: names(people(program))[0] == who, "the row to come back")


def test_a_note_is_written_found_and_kept(place: Desk, tmp_path: Path, server: LoopbackService) -> None:
    with started(place, tmp_path / "profile", "--api-url", server.url) as program:
        table = people(program)
        who = names(table)[0]
        table.focus()
        until(lambda: shows(program, who), "the panel of the first one")
        field = panel(program).find("text", "Note about this number")
        field.focus()
        until(lambda: field.is_(State.FOCUSED), "the keyboard")
        place.reader.strike(*"quince")
        until(lambda: field.text == "quince", "the note")
        program.app.find("text", "Search name, number or note").write("quince")
        until(lambda: names(people(program)) == [who], "the one with the note")
        missed = program.show(CallKind.MISSED)
        until(
            lambda: all(f" from {who}," in missed.cell(row, 0).name for row in range(missed.rows)),
            "calls of one person",
        )
    with started(place, tmp_path / "profile", "--api-url", server.url) as program:
        program.app.find("text", "Search name, number or note").write("quince")
        until(lambda: names(people(program)) == [who], "the one with the note")


def test_the_keyboard_alone_leads_from_a_row_to_its_panel_and_back(place: Desk, tmp_path: Path) -> None:
    with demo(place, tmp_path / "profile") as program:
        table = people(program)
        until(lambda: len(names(table)) > 1, "a second one")
        table.focus()
        place.reader.strike(Key.HOME, Key.DOWN)
        who = until(lambda: chosen(table), "somebody who is chosen")
        place.reader.strike(Key.RETURN)
        until(lambda: shows(program, who), "the panel of whoever is chosen")
        call = panel(program).find("push button", "Call")
        until(lambda: call.is_(State.FOCUSED), "the keyboard")
        place.reader.strike(Key.ESCAPE)
        until(lambda: table.is_(State.FOCUSED), "the keyboard back in the list")
        assert not any(part.name == "The selected number" for part in program.app.all())
