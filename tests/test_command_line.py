"""The program from outside, each time as a process of its own: what it writes, where, and how it ends."""

import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from callviewer import about
from callviewer.api.demo import DemoService, KeyState
from callviewer.calls.call import CallKind
from tests import faults
from tests.loopback import LoopbackService
from tests.program import ALONE, PATIENCE_S, environment, files_in, run, running, with_code

KEY = "a-key/of+a=phone%"

SILENT = (
    "import sys; sys.stdout = sys.stderr = None; from callviewer.__main__ import main; sys.exit(main(sys.argv[1:]))"
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def env(home: Path) -> dict[str, str]:
    return environment(home)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return tmp_path / "picture.png"


@pytest.fixture(scope="module")
def server() -> Iterator[LoopbackService]:
    service = DemoService(count=300, new_call_every_s=None, key=KEY, keys={"late": KeyState.EXPIRED})
    with LoopbackService(service) as running_server:
        service.calls(CallKind.MISSED)
        yield running_server


def last_line(text: str) -> str:
    assert "Traceback" not in text
    return text.splitlines()[-1]


def colours(file: Path) -> set[int]:
    """Some of the colours of a picture."""
    image = QImage(str(file))
    assert not image.isNull()
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


# Words


def test_the_version_is_printed(env: dict[str, str]) -> None:
    done = run("--version", env=env)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{about.NAME} {about.VERSION}\n", "")


def test_a_senseless_command_line_ends_with_two_and_a_sentence(env: dict[str, str]) -> None:
    done = run("--size", "huge", env=env)
    assert done.returncode == 2
    assert last_line(done.stderr) == "callviewer: error: argument --size: 'huge' is not a size such as 1180x720"


# Pictures


def test_a_picture_has_the_size_asked_for(env: dict[str, str], picture: Path) -> None:
    done = run("--demo", "--size", "900x500", "--screenshot", picture, env=env)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (900, 500)


def test_light_and_dark_are_two_pictures(env: dict[str, str], tmp_path: Path) -> None:
    shades = {}
    for theme in ("light", "dark"):
        file = tmp_path / f"{theme}.png"
        assert run("--demo", "--theme", theme, "--screenshot", file, env=env).returncode == 0
        shades[theme] = QImage(str(file)).pixelColor(2, 2).lightness()
    assert shades["light"] > 200
    assert shades["dark"] < 60


def test_the_tab_asked_for_asks_first(
    env: dict[str, str], tmp_path: Path, picture: Path, server: LoopbackService
) -> None:
    env[about.KEY_VARIABLE] = KEY
    seen = len(server.requests)
    options = ("--data-dir", tmp_path / "data", "--api-url", server.url, "--tab", "outgoing")
    assert run(*options, "--screenshot", picture, env=env).returncode == 0
    assert server.requests[seen].path == "/call/outgoing/list/"
    assert server.requests[seen].params["limit"] == "200"


@pytest.mark.parametrize(
    ("target", "reason"),
    [("nowhere/picture.png", "No such file"), ("folder", "directory"), ("file/picture.png", "directory")],
)
def test_a_picture_that_cannot_be_written_is_a_failure_with_the_reason(
    target: str, reason: str, env: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    done = run("--demo", "--screenshot", tmp_path / target, env=env)
    assert done.returncode == 1
    assert done.stderr.startswith(f"callviewer: No picture: {tmp_path / target} cannot be written (")
    assert reason in last_line(done.stderr)


@pytest.mark.skipif(sys.platform != "linux", reason="a device that is always full is Linux's")
def test_a_full_disk_is_named_as_the_reason_why_there_is_no_picture(env: dict[str, str]) -> None:
    done = run("--demo", "--screenshot", "/dev/full", env=env)
    assert (done.returncode, done.stderr) == (
        1,
        "callviewer: No picture: /dev/full cannot be written (No space left on device).\n",
    )


def test_without_a_key_the_picture_shows_that_there_is_none(env: dict[str, str], tmp_path: Path, picture: Path) -> None:
    done = run("--data-dir", tmp_path / "data", "--screenshot", picture, env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(colours(picture)) > 10


@pytest.mark.parametrize(("key", "told"), [(KEY, "HTTP 200"), ("unheard-of", "wrong_key"), ("late", "expired")])
def test_the_picture_shows_what_the_service_makes_of_the_key(
    key: str, told: str, env: dict[str, str], tmp_path: Path, picture: Path, server: LoopbackService
) -> None:
    env[about.KEY_VARIABLE] = key
    seen = len(server.requests)
    done = run("--data-dir", tmp_path / "data", "--api-url", server.url, "--screenshot", picture, env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert {request.params["apikey"] for request in server.requests[seen:]} == {key}
    assert told in (tmp_path / "data" / "logs" / "callviewer.log").read_text()
    assert len(colours(picture)) > 10


def test_a_service_that_cannot_be_reached_is_a_picture_too(env: dict[str, str], tmp_path: Path, picture: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as closed:
        address = f"http://127.0.0.1:{closed.getsockname()[1]}"
    env[about.KEY_VARIABLE] = KEY
    done = run("--data-dir", tmp_path / "data", "--api-url", address, "--screenshot", picture, env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(colours(picture)) > 10


# Screens


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_there_is_one_sentence_and_no_abort(env: dict[str, str], home: Path) -> None:
    done = run("--demo", env=env | {"TMPDIR": str(home)})
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "callviewer: The window cannot be opened: there is no screen here.\n"
    assert files_in(home) == set()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("screen", [{"DISPLAY": ":987"}, {"QT_QPA_PLATFORM": "curtain"}], ids=["dead", "unknown"])
def test_a_screen_that_cannot_be_used_is_named_in_one_sentence(screen: dict[str, str], env: dict[str, str]) -> None:
    done = run("--demo", env=env | screen)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert next(iter(screen.values())) in done.stderr


# Files


def test_a_throwaway_profile_holds_everything(
    env: dict[str, str], home: Path, tmp_path: Path, picture: Path, server: LoopbackService
) -> None:
    env[about.KEY_VARIABLE] = KEY
    data = tmp_path / "data"
    done = run("--data-dir", data, "--api-url", server.url, "--screenshot", picture, env=env)
    assert done.returncode == 0
    assert files_in(home) == set()
    assert {"config/settings.json", "logs/callviewer.log"} <= files_in(data)


@pytest.mark.parametrize("kind", ["a file", "a file in the way"])
def test_a_profile_that_cannot_be_kept_is_a_sentence(kind: str, env: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    done = run("--data-dir", file if kind == "a file" else file / "data", env=env | {"QT_QPA_PLATFORM": "offscreen"})
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert str(file) in done.stderr


def test_the_demo_stays_alone_and_leaves_nothing(
    env: dict[str, str], home: Path, tmp_path: Path, picture: Path
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    guarded = with_code(ALONE, tmp_path, env | {"TMPDIR": str(temporary)})
    done = run("--demo", "--screenshot", picture, env=guarded)
    assert (done.returncode, done.stderr) == (0, "")
    assert files_in(home) | files_in(temporary) == set()


def test_debugging_writes_the_log_to_the_terminal(
    env: dict[str, str], tmp_path: Path, picture: Path, server: LoopbackService
) -> None:
    env[about.KEY_VARIABLE] = KEY
    options = ("--api-url", server.url, "--screenshot", picture)
    assert run("--data-dir", tmp_path / "quiet", *options, env=env).stderr == ""
    told = run("--data-dir", tmp_path / "told", *options, "--debug", env=env).stderr
    assert "callviewer.api: missed offset=0" in told
    assert KEY not in told


def test_without_any_terminal_the_program_works_all_the_same(env: dict[str, str], picture: Path) -> None:
    done = run("--demo", "--debug", "--screenshot", picture, env=env, start=("-c", SILENT))
    assert done.returncode == 0
    assert len(colours(picture)) > 10


# Ends


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process instead of sending it a signal")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
def test_a_signal_ends_the_program_in_good_order(
    number: signal.Signals, env: dict[str, str], tmp_path: Path, server: LoopbackService
) -> None:
    data = tmp_path / "data"
    env |= {about.KEY_VARIABLE: KEY, "QT_QPA_PLATFORM": "offscreen"}
    with running("--data-dir", data, "--api-url", server.url, "--debug", "--tab", "incoming", env=env) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if "HTTP 200" in line:
                break
        process.send_signal(number)
        rest = process.communicate(timeout=20)[1]
    assert process.returncode == 128 + number
    assert "Traceback" not in rest
    assert '"tab": "incoming"' in (data / "config" / "settings.json").read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process instead of sending it a signal")
def test_a_signal_ends_the_program_while_a_dialog_asks_for_the_key(env: dict[str, str], tmp_path: Path) -> None:
    data = tmp_path / "data"
    env["QT_QPA_PLATFORM"] = "offscreen"
    with running("--data-dir", data, "--debug", env=env) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if "No key" in line:
                break
        process.send_signal(signal.SIGTERM)
        rest = process.communicate(timeout=20)[1]
    assert process.returncode == 128 + signal.SIGTERM
    assert "Traceback" not in rest
    assert (data / "config" / "settings.json").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process instead of sending it a signal")
def test_a_picture_that_is_broken_off_is_no_success(
    env: dict[str, str], tmp_path: Path, picture: Path, server: LoopbackService
) -> None:
    server.script(faults.DRIP, times=None)
    env[about.KEY_VARIABLE] = KEY
    options = ("--data-dir", tmp_path / "data", "--api-url", server.url, "--screenshot", picture)
    asked = threading.Event()
    server.before_answer = lambda _seen: asked.set()
    try:
        with running(*options, env=env) as process:
            assert asked.wait(PATIENCE_S)
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=20)
    finally:
        server.before_answer = lambda _seen: None
        server.heal()
    assert process.returncode == 128 + signal.SIGTERM
    assert not picture.exists()
