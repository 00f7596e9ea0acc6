"""The whole program beside its window: a real tray, a real notification service, on a real screen."""

import asyncio
import signal
import sqlite3
import sys
import threading
import time
from collections.abc import Coroutine, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import pytest

if sys.platform != "linux":
    pytest.skip("the buses and the X server are Linux's", allow_module_level=True)

from callviewer import about
from callviewer.api.demo import DemoCall, DemoService
from callviewer.calls.call import CallKind
from callviewer.desktop import settings
from callviewer.desktop.paths import Paths
from callviewer.history.news import TOLD
from tests.accessibility import State, until
from tests.desk import Desk, Program, desk
from tests.loopback import LoopbackService
from tests.notification_service import NotificationService
from tests.tray_host import TrayHost
from tests.ui_kit import KEY
from tests.window_manager import WindowManager

T = TypeVar("T")

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
_PATIENCE_S = 20.0


class Side:
    """The rest of the desktop, which answers on a thread of its own while the test waits for the program."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_PATIENCE_S)

    @contextmanager
    def host(self, address: str) -> Iterator[TrayHost]:
        host = self.do(TrayHost(address).__aenter__())
        try:
            yield host
        finally:
            self.do(host.__aexit__(None, None, None))

    @contextmanager
    def notifications(self, address: str) -> Iterator[NotificationService]:
        service = self.do(NotificationService(address).__aenter__())
        try:
            yield service
        finally:
            self.do(service.__aexit__(None, None, None))

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


@pytest.fixture(scope="module")
def place() -> Iterator[Desk]:
    with desk() as place:
        yield place


@pytest.fixture
def side() -> Iterator[Side]:
    side = Side()
    yield side
    side.close()


@pytest.fixture
def server() -> Iterator[LoopbackService]:
    with LoopbackService(DemoService(count=20, new_call_every_s=None, key=KEY)) as server:
        yield server


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """That of somebody who wants the program to stay in the tray."""
    folder = tmp_path / "profile"
    paths = Paths.inside(folder)
    paths.make()
    settings.save(paths.settings, settings.Settings(keep_in_tray=True))
    return folder


def start(place: Desk, server: LoopbackService, profile: Path, *more: str) -> AbstractContextManager[Program]:
    return place.start("--api-url", server.url, *more, data=profile, env={about.KEY_VARIABLE: KEY})


def is_seen(program: Program) -> bool:
    frame = program.app.look("frame")
    return frame is not None and frame.is_(State.SHOWING)


def knows_what_was_told(profile: Path) -> bool:
    """Whether the copy says up to which call the user was told."""
    for file in profile.rglob("copies/*.sqlite"):
        # The copy may be under construction.
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as copy, suppress(sqlite3.OperationalError):
            return copy.execute("SELECT 1 FROM state WHERE name = ?", (TOLD,)).fetchone() is not None
    return False


def close_window(place: Desk, program: Program) -> None:
    """Closes the window as a user does, and waits until it is gone."""
    until(lambda: is_seen(program), "the window")
    with WindowManager(place.screen.name) as manager:
        manager.close(until(lambda: manager.window(program.process.pid), "the window"))
    until(lambda: not is_seen(program), "the end of the window")


def test_a_closed_window_waits_in_the_tray_until_quit(
    place: Desk, side: Side, server: LoopbackService, profile: Path
) -> None:
    with side.host(place.environment[ADDRESS]) as host, start(place, server, profile) as program:
        [item] = side.do(host.items(1))
        for _ in range(2):
            close_window(place, program)
            side.do(host.click(item))
            until(lambda: is_seen(program), "the window")
        close_window(place, program)
        side.do(host.choose(item, "Quit"))
        assert program.wait() == ""
        assert program.process.returncode == 0


def test_a_signal_ends_a_program_whose_window_is_hidden(
    place: Desk, side: Side, server: LoopbackService, profile: Path
) -> None:
    with side.host(place.environment[ADDRESS]) as host, start(place, server, profile) as program:
        side.do(host.items(1))
        close_window(place, program)
        assert program.end(signal.SIGTERM) == ""
        assert program.process.returncode == 128 + signal.SIGTERM


def test_a_hidden_window_comes_back_when_the_panel_goes(
    place: Desk, side: Side, server: LoopbackService, profile: Path
) -> None:
    with start(place, server, profile) as program:
        with side.host(place.environment[ADDRESS]) as host:
            side.do(host.items(1))
            close_window(place, program)
        until(lambda: is_seen(program), "the window")
        with WindowManager(place.screen.name) as manager:
            manager.close(until(lambda: manager.window(program.process.pid), "the window"))
        assert program.wait() == ""
        assert program.process.returncode == 0


def test_what_came_while_the_program_was_closed_is_told_and_a_click_opens_it(
    place: Desk, side: Side, server: LoopbackService, profile: Path
) -> None:
    address = place.environment[ADDRESS]
    with start(place, server, profile) as program:
        until(lambda: knows_what_was_told(profile), "the end of the first visit")
        program.end()
    number = "+5511955554444"
    server.service.add(DemoCall(CallKind.MISSED, number, round(time.time() - 60) * 1000, name="<b>Zoe</b>"))
    with (
        side.host(address) as host,
        side.notifications(address) as service,
        start(place, server, profile) as program,
    ):
        side.do(service.until(lambda: service.shown))
        [asked] = service.shown
        assert asked.title == "Missed call"
        assert asked.body.startswith("&lt;b&gt;Zoe&lt;/b&gt;, ")
        [item] = side.do(host.items(1))
        until(lambda: "New missed calls: 1" in side.do(host.property(item, "ToolTip"))[2], "the count")
        close_window(place, program)
        side.do(service.click(asked.number))
        until(lambda: is_seen(program), "the window")
        side.do(host.choose(item, "Quit"))
        assert program.wait() == ""
