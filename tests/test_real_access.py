"""Each page and dialog as a screen reader hears it, over the real accessibility bus: roles, names, tables, states."""

import sys
from collections.abc import Callable, Iterator

import pytest

if sys.platform != "linux":
    pytest.skip("the accessibility bus and the X server are Linux's", allow_module_level=True)

from tests.accessibility import Key, Modifier, Part, State, until
from tests.desk import Desk, Program, desk
from tests.keyboard import Keyboard
from tests.window_manager import WindowManager

CONTROLS = {
    "button menu",
    "check box",
    "combo box",
    "list",
    "page tab",
    "page tab list",
    "progress bar",
    "push button",
    "radio button",
    "spin box",
    "table",
    "text",
    "toggle button",
}
"""Roles of what is used, or read as a whole."""
VAGUE = {"filler", "invalid", "layered pane", "panel", "unknown"}
"""Roles that say nothing of what one can do."""
DOWN_TO_DONE = 6
"""The place in the menu of a person."""
TABS_TO_PUT_OFF = 4
"""So far from the first button of the panel."""


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


def wrong(root: Part) -> list[str]:
    """What a screen reader could not tell of a window, or would tell wrongly."""
    found = []
    for part in root.all():
        is_control = part.role in CONTROLS or part.is_(State.FOCUSABLE)
        if is_control and not part.label.strip():
            found.append(f"nameless: {part!r}")
        if is_control and part.role in VAGUE:
            found.append(f"of no role: {part!r}")
        if "<p" in part.name + part.description:
            found.append(f"markup: {part!r} {part.description!r}")
        if part.role == "table" and not (part.columns and part.cell(0, 0).name):
            found.append(f"without rows: {part!r}")
    return found


def people(program: Program, keyboard: Keyboard) -> Part:
    """Those who wait, with the keyboard on the first, who is in the panel."""
    keyboard.hold(Modifier.CTRL, strike="5")

    def table() -> Part | None:
        found = program.app.look("table", "People who wait for a call back")
        return found if found is not None and found.rows else None

    try:
        found = until(table, "people who wait")
    except AssertionError as error:
        error.add_note(f"what is there: {list(program.app.all())}")
        raise
    found.focus()
    until(lambda: found.is_(State.FOCUSED), "the keyboard")
    keyboard.hold(Modifier.CTRL, strike=Key.HOME)
    program.app.find("button menu", "Put off the call back")
    return found


# The pages

PAGES = {
    1: ("table", "Calls"),
    2: ("table", "Calls"),
    3: ("table", "Calls"),
    4: ("table", "Calls"),
    5: ("table", "People who wait for a call back"),
    6: ("check box", "Show as a table: Calls by weekday and hour"),
}
"""Its key, and what is seen there."""


@pytest.mark.parametrize("number", PAGES)
def test_each_page_names_all_it_has(number: int, shown: Program, keyboard: Keyboard) -> None:
    keyboard.hold(Modifier.CTRL, strike=str(number))
    shown.app.find(*PAGES[number])
    assert wrong(shown.window) == []


def test_the_panel_names_all_it_has(shown: Program, keyboard: Keyboard) -> None:
    people(shown, keyboard)
    shown.app.find("text", "Note about this number")
    shown.app.find("push button", "Copy")
    assert wrong(shown.window) == []


def test_a_chart_says_that_it_is_one_and_what_it_shows(shown: Program, keyboard: Keyboard) -> None:
    keyboard.hold(Modifier.CTRL, strike="6")
    chart = shown.app.find("chart", "Calls per month")
    assert "Incoming: " in chart.description


def test_a_chart_can_be_read_as_a_table(shown: Program, keyboard: Keyboard) -> None:
    keyboard.hold(Modifier.CTRL, strike="6")
    toggle = shown.app.find("check box", "Show as a table: Calls per month")
    toggle.do("Toggle")
    table = shown.app.find("table", "Calls per month")
    assert table.columns == 5
    assert table.rows > 1
    assert wrong(shown.window) == []
    toggle.do("Toggle")


# Tables


@pytest.mark.parametrize("number", [1, 4])
def test_a_list_tells_how_long_and_how_wide_it_is_and_each_row_as_a_sentence(
    number: int, shown: Program, keyboard: Keyboard
) -> None:
    keyboard.hold(Modifier.CTRL, strike=str(number))
    table = shown.app.find("table", "Calls")
    until(lambda: table.rows > 800, "all rows")
    assert table.columns >= 4
    assert all(" call " in table.cell(row, 0).name for row in range(8))


def test_people_are_told_as_sentences(shown: Program, keyboard: Keyboard) -> None:
    table = people(shown, keyboard)
    assert table.columns == 5
    assert " tried to reach you " in table.cell(0, 0).name


# What is told without being looked for


def test_what_becomes_of_a_search_is_announced(shown: Program, keyboard: Keyboard, place: Desk) -> None:
    keyboard.hold(Modifier.CTRL, strike="1")
    shown.app.find("table", "Calls")
    keyboard.hold(Modifier.CTRL, strike="f")
    with place.reader.listening() as hear:
        keyboard.strike(*"souza", Key.RETURN)
        assert hear("Calls found: ")
        keyboard.strike(*"xyz", Key.RETURN)
        assert hear("Nothing found. ")
        # The first of these letters is enough for that.
        field = shown.app.find("text", "Search name, number or note")
        until(lambda: field.text == "souzaxyz", "all letters in the field")
        keyboard.strike(Key.ESCAPE)
        assert hear("All calls shown: ")


# The dialogs


def open_menu(shown: Program, keyboard: Keyboard, *way: Key) -> None:
    """The entry of the window's menu to which these keys lead."""
    shown.app.find("button menu", "Settings and help").do("ShowMenu")
    keyboard.strike(*way, Key.RETURN)


def open_export(shown: Program, keyboard: Keyboard) -> None:
    keyboard.hold(Modifier.CTRL, strike="1")
    shown.app.find("table", "Calls")
    keyboard.hold(Modifier.CTRL, strike="e")


def open_done(shown: Program, keyboard: Keyboard) -> None:
    people(shown, keyboard)
    keyboard.strike(Key.MENU, *[Key.DOWN] * DOWN_TO_DONE, Key.RETURN)


def open_until(shown: Program, keyboard: Keyboard) -> None:
    people(shown, keyboard)
    keyboard.strike(Key.RETURN)
    call, put_off = (
        shown.app.find(*each) for each in (("push button", "Call"), ("button menu", "Put off the call back"))
    )
    until(lambda: call.is_(State.FOCUSED), "the keyboard")
    keyboard.strike(*[Key.TAB] * TABS_TO_PUT_OFF)
    until(lambda: put_off.is_(State.FOCUSED), "the keyboard")
    keyboard.strike(" ", Key.UP, Key.RETURN)


DIALOGS: dict[str, Callable[[Program, Keyboard], object]] = {
    "Settings": lambda _shown, keyboard: keyboard.hold(Modifier.CTRL, strike=","),
    "Export": open_export,
    "Keyboard shortcuts": lambda _shown, keyboard: keyboard.strike(Key.F1),
    "About": lambda shown, keyboard: open_menu(shown, keyboard, Key.UP, Key.UP),
    "API key": lambda shown, keyboard: open_menu(shown, keyboard, Key.DOWN),
    "Mark as done": open_done,
    "Put off until": open_until,
}
"""By the beginning of its title, how it is opened."""


@pytest.mark.parametrize("title", DIALOGS)
def test_each_dialog_names_all_it_has(title: str, shown: Program, keyboard: Keyboard) -> None:
    DIALOGS[title](shown, keyboard)
    dialog = keyboard.dialog()
    try:
        assert dialog.name.startswith(title)
        for tab in [part for part in dialog.all() if part.role == "page tab"]:
            tab.press()
            assert wrong(dialog) == []
        assert wrong(dialog) == []
        assert any(part.is_(State.FOCUSED) for part in dialog.all())
    finally:
        keyboard.close()
