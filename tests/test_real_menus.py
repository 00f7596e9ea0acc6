"""Menus, charts, several phones and a crash over the real accessibility bus: heard, and reached by keyboard alone."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the accessibility bus and the X server are Linux's", allow_module_level=True)

from callviewer import about
from callviewer.api.demo import DemoService
from callviewer.desktop.paths import Paths
from callviewer.desktop.settings import Account, Settings, save
from tests.accessibility import Key, Modifier, Part, State, until
from tests.desk import Desk, Program, desk
from tests.keyboard import Keyboard
from tests.loopback import LoopbackService
from tests.program import ROOT, with_code
from tests.test_real_access import people, wrong
from tests.window_manager import WindowManager

CTRL = Modifier.CTRL
KEY = "a-key"
MOST_ENTRIES = 30
TABS_TO_FILTER = 4
FILTERS = [
    "Follow-up of missed calls",
    "Duration",
    "Hidden numbers",
    "Unknown callers",
    "Wait for the call back",
]
"""What there is to choose; hours and callers are chosen on other pages."""


@pytest.fixture(scope="module")
def place() -> Iterator[Desk]:
    with desk() as place:
        yield place


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory, place: Desk) -> Iterator[Program]:
    """The demo; each test leaves it as it was."""
    data = tmp_path_factory.mktemp("shown") / "profile"
    with place.start("--demo", "--tab", "callback", data=data) as program:
        until(lambda: any("The whole history is here" in part.name for part in program.app.all()), "all calls")
        yield program
        assert program.end() == ""


@pytest.fixture
def keyboard(place: Desk, shown: Program) -> Iterator[Keyboard]:
    with WindowManager(place.screen.name) as manager:
        made = Keyboard(place, shown, manager)
        made.take()
        yield made


def walked(follow: Callable[[int | str | None], Part]) -> list[Part]:
    """The entries of the menu that is open, one after the other, as a screen reader hears of them."""
    found: list[Part] = []
    while True:
        part = follow(Key.DOWN)
        if part in found:
            return found
        assert part.role == "menu item", part
        assert part.name.strip(), f"nameless, behind {found}"
        found.append(part)


def to(follow: Callable[[int | str | None], Part], name: str) -> None:
    """Goes down the menu that is open to this entry."""
    for _ in range(MOST_ENTRIES):
        if follow(Key.DOWN).name == name:
            return
    raise AssertionError(f"no entry {name!r}")


def names(parts: list[Part]) -> list[str]:
    return [part.name for part in parts]


def test_the_filter_is_chosen_and_cleared_with_the_keyboard_and_heard(
    place: Desk, shown: Program, keyboard: Keyboard
) -> None:
    keyboard.hold(CTRL, strike="4")
    button = shown.app.find("button menu", "No filter")
    keyboard.hold(CTRL, strike="f")
    keyboard.strike(*[Key.TAB] * TABS_TO_FILTER)
    until(lambda: button.is_(State.FOCUSED), "the keyboard")
    with place.reader.following() as follow:
        keyboard.strike(" ")
        menus = names(walked(follow))
        # Which of them is heard first depends on when the program learns that somebody listens.
        assert sorted(menu.split(":")[0] for menu in menus) == sorted(FILTERS)
        to(follow, next(menu for menu in menus if menu.startswith(FILTERS[0])))
        first = follow(Key.RIGHT)
        assert (first.name, first.is_(State.CHECKED)) == ("any", True)
        assert "called back" in names(walked(follow))
        keyboard.strike(Key.LEFT)
        to(follow, "Hidden numbers: shown")
        follow(Key.RIGHT)
        to(follow, "nothing else")
        keyboard.strike(Key.RETURN)
        until(lambda: button.name == "Filter: Hidden numbers: nothing else", "the filter")
        assert button.is_(State.FOCUSED)
        keyboard.strike(" ", Key.UP, Key.RETURN)
        until(lambda: button.name == "No filter", "no filter")


def test_all_menus_of_a_person_are_heard(place: Desk, shown: Program, keyboard: Keyboard) -> None:
    people(shown, keyboard)
    with place.reader.following() as follow:
        keyboard.strike(Key.MENU)
        entries = names(walked(follow))
        assert {"Call", "Copy number", "Mark as done", "Put off", "Why?", "Order", "Columns"} <= set(entries)
        for name in ("Put off", "Order", "Columns"):
            to(follow, name)
            follow(Key.RIGHT)
            assert len(walked(follow)) > 1
            keyboard.strike(Key.LEFT)
        assert follow(Key.ESCAPE).role == "table"


def test_each_chart_is_reached_walked_and_read_as_a_table(place: Desk, shown: Program, keyboard: Keyboard) -> None:
    keyboard.hold(CTRL, strike="6")
    shown.app.find("check box", "Show as a table: Top callers")
    toggles = [part for part in shown.window.all() if part.name.startswith("Show as a table: ")]
    assert len(toggles) == 4
    keyboard.hold(CTRL, strike="f")
    with place.reader.listening() as hear:
        for toggle in toggles:
            title = toggle.name.removeprefix("Show as a table: ")
            keyboard.tab_to(toggle)
            keyboard.strike(" ")
            table = shown.app.find("table", title)
            assert table.rows > 1
            assert table.columns > 1
            assert all(table.cell(0, column).name for column in range(table.columns))
            keyboard.strike(" ")
            chart = shown.app.find("chart", title)
            keyboard.tab_to(chart)
            keyboard.strike(Key.HOME, Key.RIGHT, Key.DOWN)
            assert hear(": ")


# Beside the demo


@pytest.fixture
def server() -> Iterator[LoopbackService]:
    with LoopbackService(DemoService(count=50, new_call_every_s=None, key=KEY)) as running_server:
        yield running_server


def test_another_phone_is_chosen_with_the_keyboard(place: Desk, server: LoopbackService, tmp_path: Path) -> None:
    data = tmp_path / "profile"
    paths = Paths.inside(data)
    paths.make()
    accounts = [Account(id="shop", name="Shop"), Account(id="home", name="Home")]
    save(paths.settings, Settings(accounts=accounts, current_account="shop"))
    with (
        place.start("--api-url", server.url, "--tab", "all", data=data, env={about.KEY_VARIABLE: KEY}) as program,
        WindowManager(place.screen.name) as manager,
    ):
        keyboard = Keyboard(place, program, manager)
        keyboard.take()
        button = program.app.find("button menu", "Phone: Shop")
        assert program.table.rows
        keyboard.tab_to(button)
        with place.reader.following() as follow:
            keyboard.strike(" ")
            first = follow(None)
            assert (first.name, first.is_(State.CHECKED)) == ("Shop", True)
            assert names(walked(follow)) == ["Home", "Add a phone…", "Manage phones…", "Shop"]
            # Back at the second one.
            keyboard.strike(Key.RETURN)
        until(lambda: button.name == "Phone: Home", "the other phone")
        assert wrong(program.window) == []


def test_an_error_of_the_program_itself_is_told_and_left_with_the_keyboard(place: Desk, tmp_path: Path) -> None:
    broken = with_code(
        "import sys; sys.modules['callviewer.ui.about_dialog'] = None", tmp_path, {"PYTHONPATH": str(ROOT)}
    )
    with (
        place.start("--demo", "--tab", "missed", data=tmp_path / "profile", env=broken) as program,
        WindowManager(place.screen.name) as manager,
    ):
        keyboard = Keyboard(place, program, manager)
        keyboard.take()
        assert program.table.rows
        program.app.find("button menu", "Settings and help").do("ShowMenu")
        keyboard.strike(Key.UP, Key.UP, Key.RETURN)
        dialog = keyboard.dialog()
        assert dialog.name.startswith("Something went wrong")
        assert any(part.name.startswith("Call Viewer met an error of its own.") for part in dialog.all())
        go_on = dialog.find("push button", "Continue")
        until(lambda: go_on.is_(State.FOCUSED), "the keyboard")
        keyboard.tab_to(dialog.find("push button", "Show the details"))
        keyboard.strike(" ")
        assert "ModuleNotFoundError" in dialog.find("text", "Report").text
        assert wrong(dialog) == []
        keyboard.tab_to(go_on)
        keyboard.strike(" ")
        keyboard.wait_for_window()
        assert program.process.poll() is None
