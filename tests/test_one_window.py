"""One window for each profile, with real processes on a real screen."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the accessibility bus and the X server are Linux's", allow_module_level=True)

from callviewer import about
from callviewer.api.demo import DemoService
from callviewer.desktop.doorbell import Card
from callviewer.desktop.single_instance import FILE_NAME
from tests.accessibility import until
from tests.desk import Program, desk
from tests.display import Display, display
from tests.loopback import LoopbackService
from tests.program import PATIENCE_S, environment, run, running, with_code
from tests.window_manager import WindowManager

KEY = "a-key"
IMPATIENT = """
import functools
from callviewer.desktop import doorbell, single_instance
doorbell._ANSWER_S = 0.1
single_instance.claim = functools.partial(single_instance.claim, patience_s=0)
"""


def shown(manager: WindowManager, program: "subprocess.Popen[str]") -> int:
    """The window of a program, once it can be raised."""
    return until(lambda: manager.window(program.pid), "a window")


def has_card(profile: Path) -> bool:
    """Whether the program of this profile listens."""
    return Card.load((profile / FILE_NAME).read_bytes()) is not None


@pytest.fixture
def screen() -> Iterator[Display]:
    with display() as screen:
        yield screen


@pytest.fixture
def manager(screen: Display) -> Iterator[WindowManager]:
    with WindowManager(screen.name) as manager:
        yield manager


@pytest.fixture
def env(screen: Display, tmp_path: Path) -> dict[str, str]:
    return environment(tmp_path / "home", DISPLAY=screen.name, QT_QPA_PLATFORM="xcb", **{about.KEY_VARIABLE: KEY})


@pytest.fixture(scope="module")
def server() -> Iterator[LoopbackService]:
    with LoopbackService(DemoService(count=50, new_call_every_s=None, key=KEY)) as running_server:
        yield running_server


def test_a_second_start_raises_the_window_of_its_profile_and_ends(
    manager: WindowManager, env: dict[str, str], tmp_path: Path, server: LoopbackService
) -> None:
    one, other = (("--api-url", server.url, "--data-dir", tmp_path / name) for name in ("one", "other"))
    with running(*one, env=env) as below, running(*other, env=env) as above:
        lower, upper = shown(manager, below), shown(manager, above)
        until(lambda: manager.is_above(upper, lower) or run(*other, env=env).returncode, "the other profile's window")
        again = run(*one, env=env)
        assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
        until(lambda: manager.is_above(lower, upper), "the window to be raised")
        assert below.poll() is above.poll() is None


def test_after_the_program_was_killed_the_next_start_opens_a_window(
    manager: WindowManager, env: dict[str, str], tmp_path: Path, server: LoopbackService
) -> None:
    profile = ("--api-url", server.url, "--data-dir", tmp_path / "profile")
    with running(*profile, env=env) as killed:
        shown(manager, killed)
        until(lambda: has_card(tmp_path / "profile" / "data"), "its card")
        killed.kill()
    with running(*profile, env=env) as next_one:
        shown(manager, next_one)


def test_a_start_in_the_tray_leaves_an_open_window_where_it_is(
    env: dict[str, str], tmp_path: Path, server: LoopbackService
) -> None:
    profile = ("--api-url", server.url, "--data-dir", tmp_path / "profile")
    with running(*profile, env=env):
        until((tmp_path / "profile" / "data" / FILE_NAME).exists, "its lock")
        assert run(*profile, "--in-tray", env=env).returncode == 0


def test_a_frozen_program_is_told_of_by_the_next_start(
    manager: WindowManager, env: dict[str, str], tmp_path: Path, server: LoopbackService
) -> None:
    """Somebody without a terminal sees a box, and the program ends once that is closed."""
    profile = ("--api-url", server.url, "--data-dir", tmp_path / "profile")
    impatient = with_code(IMPATIENT, tmp_path, env)
    with running(*profile, env=env) as frozen:
        shown(manager, frozen)
        until(lambda: has_card(tmp_path / "profile" / "data"), "its card")
        frozen.send_signal(signal.SIGSTOP)
        with running(*profile, env=impatient) as waiting:
            manager.close(shown(manager, waiting))
            _, written = waiting.communicate(timeout=PATIENCE_S)
    assert waiting.returncode == 1
    assert "is open already" in written


def test_a_link_is_opened_by_the_start_that_gets_it_and_by_the_window_that_is_there(
    tmp_path: Path, server: LoopbackService
) -> None:
    data, options = tmp_path / "profile", ("--api-url", server.url)
    with (
        desk() as place,
        place.start(*options, "tel:+5511912345678", data=data, env={about.KEY_VARIABLE: KEY}) as program,
    ):
        until(lambda: names(program, "91234-5678"), "the first number")
        for link, seen in (("tel:+44-20-7946-0958", "7946 0958"), ("tel:*21%23", "no number that can be called")):
            assert run(*options, "--data-dir", data, link, env=place.environment).returncode == 0
            until(partial(names, program, seen), seen)


def names(program: Program, text: str) -> list[str]:
    """What is shown and holds this text."""
    return [part.name for part in program.app.all() if text in part.name]
