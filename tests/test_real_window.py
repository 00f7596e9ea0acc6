"""The whole program on a real screen, with a real keyring, driven from outside as a screen reader drives it."""

import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the accessibility bus and the X server are Linux's", allow_module_level=True)

from callviewer import about
from callviewer.api.demo import DemoService
from callviewer.calls.call import CallKind
from callviewer.ui.bidi import isolated
from tests.accessibility import Key, Part, State, until
from tests.desk import Desk, Program, desk
from tests.display import Display
from tests.loopback import LoopbackService
from tests.window_manager import WindowManager

KEY = "k3y/with+signs=and%more"
IN_USE = {about.KEY_VARIABLE: KEY}
CONTROLS = {"push button", "toggle button", "button menu", "text", "spin box", "combo box", "check box", "page tab"}
"""Roles of what one can do something with."""


@pytest.fixture(scope="module")
def place() -> Iterator[Desk]:
    with desk() as place:
        yield place


@pytest.fixture(scope="module")
def server() -> Iterator[LoopbackService]:
    service = DemoService(count=600, new_call_every_s=None, key=KEY)
    with LoopbackService(service) as server:
        service.calls(CallKind.MISSED)
        yield server


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory, place: Desk, server: LoopbackService) -> Iterator[Program]:
    """A program that shows calls, for tests that leave it as it was."""
    data = tmp_path_factory.mktemp("shown") / "profile"
    with place.start("--api-url", server.url, data=data, env=IN_USE) as program:
        assert program.table.rows > 0
        yield program
        assert program.end() == ""


def nameless(part: Part) -> list[Part]:
    """The controls that a screen reader could not name."""
    return [each for each in part.all() if each.role in CONTROLS and not each.name]


def colours(screen: Display) -> set[int]:
    picture = screen.picture()
    return {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}


# The first minutes


def test_a_first_start_asks_for_the_key_and_a_second_one_finds_it_in_the_keyring(
    place: Desk, server: LoopbackService, data: Path
) -> None:
    seen = len(server.requests)
    with place.start("--api-url", server.url, data=data) as first:
        welcome = first.app.find("dialog", "Welcome \N{EM DASH} Call Viewer")
        field = welcome.find("text", "API key")
        assert field.is_(State.FOCUSED)
        field.write(KEY)
        assert KEY not in field.text
        welcome.find("push button", "Connect").press()
        assert first.table.cell(0, 0).name.startswith("Missed call from ")
        assert first.app.look("dialog") is None
        assert first.end() == ""
    with place.start("--api-url", server.url, data=data) as second:
        assert second.table.rows > 0
        assert second.app.look("dialog") is None
        assert second.end() == ""
    assert {request.params["apikey"] for request in server.requests[seen:]} == {KEY}


def test_a_wrong_key_is_told_in_the_dialog_which_stays(place: Desk, server: LoopbackService, data: Path) -> None:
    with place.start("--api-url", server.url, data=data) as program:
        welcome = program.app.find("dialog")
        welcome.find("text", "API key").write("no-such-key")
        welcome.find("push button", "Connect").press()
        until(lambda: any("does not know" in part.name for part in welcome.all()), "a sentence on the key")
        assert welcome.find("push button", "Connect").is_(State.ENABLED)
        program.end()


def test_the_welcome_names_its_controls_and_leads_to_the_demo(place: Desk, server: LoopbackService, data: Path) -> None:
    with place.start("--api-url", server.url, data=data) as program:
        assert nameless(program.app.find("dialog")) == []
        program.app.find("push button", "Look around with the demo").press()
        program.app.find("frame", "Demo \N{EM DASH} Call Viewer")
        assert program.table.rows > 0
        assert program.end() == ""


# The window


@pytest.mark.parametrize("kind", CallKind)
def test_each_tab_shows_its_own_list(kind: CallKind, shown: Program, server: LoopbackService) -> None:
    table = shown.show(kind)
    until(lambda: table.rows == len(server.service.calls(kind)), "all of its calls")


def test_a_search_leaves_the_rows_that_hold_the_text(shown: Program) -> None:
    rows = shown.show(CallKind.MISSED).rows
    name = shown.table.cell(0, 0).name.removeprefix("Missed call from ").split(",")[0]
    shown.app.find("text", "Search name, number or note").write(name)
    until(lambda: shown.table.rows < rows, "fewer rows")
    assert all(name in shown.table.cell(row, 0).name for row in range(shown.table.rows))
    shown.app.find("push button", "Clear the search").press()
    until(lambda: shown.table.rows == rows, "all rows again")


def test_a_row_reads_as_a_sentence(shown: Program, server: LoopbackService) -> None:
    newest = server.service.calls(CallKind.INCOMING)[0]
    table = shown.show(CallKind.INCOMING)
    sentence, when, duration = (" ".join(table.cell(0, column).name.split()) for column in (0, 2, 3))
    day_and_time = when.replace("Today", "today").replace("Yesterday", "yesterday")
    caller = isolated(newest.name or "")
    assert sentence == f"Incoming call from {caller}, {day_and_time}, {duration}"


def test_everything_that_can_be_used_has_a_name_for_those_who_cannot_see_it(shown: Program) -> None:
    assert nameless(shown.window) == []


def test_the_window_is_painted_on_the_screen(shown: Program, place: Desk) -> None:
    assert shown.window.name.endswith(about.NAME)
    until(lambda: len(colours(place.screen)) > 100, "a window in colours")


def test_the_language_decides_how_times_are_written(place: Desk, data: Path) -> None:
    with place.start("--demo", "--lang", "en_US", data=data) as program:
        # American English has a space of its own before AM and PM.
        assert re.search(r"\d:\d\d\s[AP]M$", program.table.cell(0, 2).name)
        assert program.end() == ""


# The end


def test_the_menu_opens_for_those_who_cannot_see_it_and_its_last_entry_quits(
    place: Desk, server: LoopbackService, data: Path
) -> None:
    with place.start("--api-url", server.url, data=data, env=IN_USE) as program:
        assert program.table.rows > 0
        program.app.find("button menu", "Settings and help").do("ShowMenu")
        place.reader.strike(Key.UP, Key.RETURN)
        assert program.wait() == ""
        assert program.process.returncode == 0


def test_what_is_typed_at_once_is_searched_for_and_closing_the_window_ends_the_program(
    place: Desk, server: LoopbackService, data: Path
) -> None:
    with (
        place.start("--api-url", server.url, data=data, env=IN_USE) as program,
        WindowManager(place.screen.name) as manager,
    ):
        rows = program.table.rows
        window = until(lambda: manager.window(program.process.pid), "the window")
        manager.focus(window)
        field = program.app.find("text", "Search name, number or note")
        until(lambda: field.is_(State.FOCUSED), "the keyboard")
        place.reader.strike(*"souza", Key.RETURN)
        until(lambda: program.table.rows < rows, "fewer rows")
        assert field.text == "souza"
        manager.close(window)
        assert program.wait() == ""
        assert program.process.returncode == 0


def test_a_signal_ends_the_program_while_the_service_keeps_it_waiting(
    place: Desk, server: LoopbackService, data: Path
) -> None:
    seen = len(server.requests)
    server.latency_s = 30
    try:
        with place.start("--api-url", server.url, data=data, env=IN_USE) as program:
            until(lambda: len(server.requests) > seen, "a request")
            program.app.find("label", "Looking…")
            assert program.end(signal.SIGINT) == ""
            assert program.process.returncode == 128 + signal.SIGINT
    finally:
        server.latency_s = 0
