"""A whole visit with the keyboard alone, from the key to the settings: real key strokes on a real screen, no mouse."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the accessibility bus and the X server are Linux's", allow_module_level=True)

from callviewer.api.demo import DemoService
from callviewer.calls.call import CallKind
from tests.accessibility import Key, Modifier, Part, State, until
from tests.desk import Desk, Program, desk
from tests.keyboard import Keyboard
from tests.loopback import LoopbackService
from tests.window_manager import WindowManager

KEY = "k3y-of-this-visit"
CTRL, ALT, SHIFT = Modifier.CTRL, Modifier.ALT, Modifier.SHIFT


@pytest.fixture
def place() -> Iterator[Desk]:
    with desk() as place:
        yield place


@pytest.fixture
def server() -> Iterator[LoopbackService]:
    service = DemoService(count=400, new_call_every_s=None, key=KEY)
    with LoopbackService(service) as server:
        service.calls(CallKind.MISSED)
        yield server


def has_keyboard(program: Program, role: str, name: str) -> Part:
    """The part of this name, once it has the keyboard."""

    def find() -> Part | None:
        found = program.app.look(role, name)
        return found if found is not None and found.is_(State.FOCUSED) else None

    return until(find, f"the keyboard in {role} {name!r}")


def says(program: Program, words: str) -> None:
    """Waits until something that is seen says so."""
    try:
        until(lambda: any(words in part.name for part in program.app.all()), repr(words))
    except AssertionError as error:
        error.add_note(f"what is there: {list(program.app.all())}")
        raise


def test_a_whole_visit_needs_no_mouse(place: Desk, server: LoopbackService, tmp_path: Path) -> None:
    data, folder = tmp_path / "profile", tmp_path / "files"
    folder.mkdir()
    with (
        place.start("--api-url", server.url, "--tab", "missed", data=data) as program,
        WindowManager(place.screen.name) as manager,
    ):
        keyboard = Keyboard(place, program, manager)
        enter_the_key(program, keyboard)
        search(program, keyboard)
        choose_days(program, keyboard)
        sort(place, program, keyboard)
        write_a_note(program, keyboard)
        mark_as_done_and_undo(program, keyboard)
        export(program, keyboard, folder)
        change_settings(program, keyboard)
        keyboard.hold(CTRL, strike="q")
        assert program.wait() == ""
        assert program.process.returncode == 0


def enter_the_key(program: Program, keyboard: Keyboard) -> None:
    keyboard.dialog()
    has_keyboard(program, "text", "API key")
    keyboard.strike(*KEY, Key.RETURN)
    assert program.table.rows
    keyboard.wait_for_window()
    says(program, "The whole history is here")


def search(program: Program, keyboard: Keyboard) -> None:
    rows = program.table.rows
    number = next(filter(None, (program.table.cell(row, 1).name for row in range(rows))))
    keyboard.hold(CTRL, strike="f")
    has_keyboard(program, "text", "Search name, number or note")
    keyboard.strike(*number[-4:], Key.RETURN)
    says(program, "Calls found: ")
    until(lambda: program.table.rows < rows, "fewer rows")
    keyboard.strike(Key.ESCAPE)
    until(lambda: program.table.rows == rows, "all rows")


def choose_days(program: Program, keyboard: Keyboard) -> None:
    rows = program.table.rows
    # From the search, which has the keyboard, to the presets, and from there to the first field.
    keyboard.strike(Key.TAB)
    has_keyboard(program, "button menu", "Days: Any time")
    keyboard.strike(" ", *[Key.DOWN] * 3, Key.RETURN)
    says(program, "Days: Last 7 days")
    until(lambda: program.table.rows < rows, "fewer rows")
    keyboard.strike(Key.TAB)
    has_keyboard(program, "text", "First day")
    keyboard.hold(ALT, strike=Key.DOWN)
    keyboard.strike(Key.UP, Key.RETURN)
    says(program, "Days: Own range")
    has_keyboard(program, "text", "First day")
    keyboard.hold(SHIFT, strike=Key.TAB)
    keyboard.strike(" ", Key.HOME, Key.RETURN)
    says(program, "Days: Any time")
    until(lambda: program.table.rows == rows, "all rows")


def sort(place: Desk, program: Program, keyboard: Keyboard) -> None:
    newest = first_call(program)
    to_the_list(program, keyboard)
    # Key by key: Qt on X11 gives those that come within milliseconds of a new menu to the one before, in any program.
    with place.reader.following() as follow:
        keyboard.strike(Key.MENU)
        while follow(Key.UP).name != "Sort by":
            pass
        while follow(Key.RIGHT).name != "Caller":
            pass
        follow(Key.UP)
    keyboard.strike(Key.RETURN)
    # A row that is still on its way is nobody's yet.
    until(lambda: " from " in (call := first_call(program)) and call != newest, "another order")


def first_call(program: Program) -> str:
    """Who called when; what comes behind changes with the minutes."""
    return ",".join(program.table.cell(0, 0).name.split(",")[:2])


def write_a_note(program: Program, keyboard: Keyboard) -> None:
    keyboard.hold(CTRL, strike="5")
    to_the_list(program, keyboard, "People who wait for a call back")
    keyboard.strike(Key.RETURN)
    has_keyboard(program, "push button", "Call")
    field = tab_to(program, keyboard, "text", "Note about this number")
    keyboard.strike(*"calls on mondays")
    until(lambda: field.text == "calls on mondays", "the note")
    keyboard.strike(Key.ESCAPE)
    has_keyboard(program, "table", "People who wait for a call back")


def mark_as_done_and_undo(program: Program, keyboard: Keyboard) -> None:
    waiting = program.app.find("table", "People who wait for a call back")
    count = waiting.rows
    keyboard.strike(Key.RETURN)
    has_keyboard(program, "push button", "Call")
    tab_to(program, keyboard, "push button", "Done")
    keyboard.strike(" ")
    until(lambda: waiting.rows < count, "one person fewer")
    tab_to(program, keyboard, "push button", "Undo")
    keyboard.strike(" ")
    until(lambda: waiting.rows == count, "the person again")


def export(program: Program, keyboard: Keyboard, folder: Path) -> None:
    keyboard.hold(CTRL, strike="1")
    to_the_list(program, keyboard)
    keyboard.hold(CTRL, strike="e")
    keyboard.dialog()
    tab_to(program, keyboard, "text", "Folder")
    keyboard.hold(CTRL, strike="a")
    keyboard.strike(*str(folder), Key.RETURN)
    says(program, "Calls exported: ")
    assert len(list(folder.glob("*.xlsx"))) == 1
    keyboard.close()


def change_settings(program: Program, keyboard: Keyboard) -> None:
    keyboard.hold(CTRL, strike=",")
    keyboard.dialog()
    tab_to(program, keyboard, "check box", "Hide numbers on screen")
    keyboard.strike(" ")
    keyboard.close()
    until(lambda: "•" in program.table.cell(0, 1).name, "masked numbers")


def to_the_list(program: Program, keyboard: Keyboard, name: str = "Calls") -> None:
    """From the search with the Tab key, as far as it takes."""
    program.app.find("table", name)
    keyboard.hold(CTRL, strike="f")
    tab_to(program, keyboard, "table", name)


def tab_to(program: Program, keyboard: Keyboard, role: str, name: str) -> Part:
    """The part to which the Tab key leads in the end."""
    wanted = program.app.find(role, name)
    keyboard.tab_to(wanted)
    return wanted
