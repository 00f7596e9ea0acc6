"""The log file: private, small, without keys, and no reason for the program not to start."""

import logging
import os
import stat
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from callviewer import about
from callviewer.desktop import log as log_module
from callviewer.desktop.log import FILE_NAME, Log, set_up, tell_begin
from callviewer.desktop.paths import Paths
from callviewer.desktop.redact import MASK, Redactor

KEY = "canary/key+1"

Start = Callable[..., Log]


@pytest.fixture
def redactor() -> Redactor:
    redactor = Redactor()
    redactor.add(KEY)
    return redactor


@pytest.fixture
def start(tmp_path: Path, redactor: Redactor) -> Iterator[Start]:
    """Sets up logging in `tmp_path`, and takes it back after the test."""
    started: list[Log] = []
    levels = {name: logging.getLogger(name).level for name in log_module._TALKATIVE}

    def start(logs: Path = tmp_path, **options: Any) -> Log:
        started.append(set_up(logs, redactor=redactor, **options))
        return started[-1]

    yield start
    for log in started:
        log.close()
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """Gives what the terminal has shown so far."""
    shown: list[str] = []

    def read() -> str:
        shown.append(capsys.readouterr().err)
        return "".join(shown)

    return read


def content(log: Log) -> str:
    assert log.file is not None
    return log.file.read_text(encoding="utf-8")


def test_an_entry_is_in_the_file(start: Start, tmp_path: Path) -> None:
    log = start()
    logging.getLogger("callviewer.test").info("hello %s", "you")
    assert log.file == tmp_path / FILE_NAME
    assert content(log).endswith("INFO MainThread callviewer.test: hello you\n")


def test_the_beginning_tells_versions_and_folders(start: Start, tmp_path: Path) -> None:
    log = start(debug=True)
    paths = Paths.inside(tmp_path / "profile")
    tell_begin(paths, Qt="6.5")
    wanted = [about.VERSION, "Python 3.", "Qt 6.5", str(paths.data), str(paths.config), str(paths.logs)]
    assert [part for part in wanted if part not in content(log)] == []
    assert "INFO" in content(log).splitlines()[0]


def test_no_entry_holds_a_key(start: Start) -> None:
    log = start()
    logging.getLogger("callviewer").warning("with %s", KEY)
    assert f"with {MASK}" in content(log)


def test_the_urls_of_the_http_library_are_not_logged_even_when_debugging(start: Start) -> None:
    log = start(debug=True)
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200))) as client:
        client.get("https://api.test/call/", params={"apikey": KEY})
    assert "api.test" not in content(log)


def test_smaller_steps_are_logged_when_debugging_only(start: Start) -> None:
    log = start()
    logging.getLogger("callviewer").debug("step")
    assert "step" not in content(log)


def test_smaller_steps_are_logged_when_debugging(start: Start, terminal: Callable[[], str]) -> None:
    log = start(debug=True)
    logging.getLogger("callviewer").debug("step")
    assert "step" in content(log)
    assert "step" in terminal()


def test_the_terminal_stays_quiet_when_not_debugging(start: Start, terminal: Callable[[], str]) -> None:
    start()
    logging.getLogger("callviewer").error("failed")
    assert terminal() == ""


def test_the_terminal_shows_no_key_either(start: Start, terminal: Callable[[], str]) -> None:
    start(debug=True)
    logging.getLogger("callviewer").error("failed with %s", KEY)
    assert KEY not in terminal()
    assert MASK in terminal()


def test_an_entry_that_cannot_be_formatted_shows_no_key_on_the_terminal(
    start: Start, terminal: Callable[[], str]
) -> None:
    log = start()
    logging.getLogger("callviewer").error("number %d", KEY)
    assert terminal() == ""
    assert MASK in content(log)


def test_an_entry_that_cannot_be_written_shows_no_key_on_the_terminal(
    start: Start, terminal: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    log = start()

    def refuse(record: logging.LogRecord) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(log._handlers[0], "format", refuse)
    logging.getLogger("callviewer").error("lost %s", KEY)
    assert terminal() == ""


def test_a_program_without_a_terminal_logs_all_the_same(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    log = start(debug=True)
    logging.getLogger("callviewer").info("hello")
    assert "hello" in content(log)


def test_a_folder_that_cannot_be_written_sends_warnings_to_the_terminal(
    start: Start, terminal: Callable[[], str], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    log = start(tmp_path / "file")
    logging.getLogger("callviewer").info("small")
    logging.getLogger("callviewer").warning("large %s", KEY)
    assert log.file is None
    assert "No log file in" in terminal()
    assert "small" not in terminal()
    assert f"large {MASK}" in terminal()


def test_without_a_folder_and_a_terminal_the_program_still_runs(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    (tmp_path / "file").touch()
    assert start(tmp_path / "file").file is None
    logging.getLogger("callviewer").warning("lost")


def test_a_warning_of_python_is_logged_without_keys(start: Start) -> None:
    log = start()
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning(f"old {KEY}", DeprecationWarning, "file.py", 1)
    assert "DeprecationWarning" in content(log)
    assert KEY not in content(log)


def test_strange_text_from_strangers_does_not_stop_the_log(start: Start) -> None:
    log = start()
    logging.getLogger("callviewer").info("name \ud800 %s", "\udfff")
    assert "name" in content(log)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes; a profile is private there")
def test_only_the_owner_can_read_the_log_before_and_after_it_is_rotated(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_module, "_FILE_BYTES", 300)
    start()
    for _ in range(20):
        logging.getLogger("callviewer").info("x" * 100)
    modes = [stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()]
    assert modes == [0o600] * 3


def test_the_files_together_stay_small(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "_FILE_BYTES", 1000)
    start()
    for number in range(200):
        logging.getLogger("callviewer").info("entry %d", number)
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 3000


def test_a_log_that_cannot_be_rotated_goes_on_in_its_file(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*names: str) -> None:
        raise PermissionError

    monkeypatch.setattr(log_module, "_FILE_BYTES", 300)
    monkeypatch.setattr(os, "rename", refuse)
    log = start()
    for number in range(20):
        logging.getLogger("callviewer").info("entry %d %s", number, "x" * 100)
    assert all(f"entry {number} " in content(log) for number in range(20))


def test_closing_gives_logging_back_as_it_was(tmp_path: Path, start: Start) -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers), logging.raiseExceptions, warnings.showwarning)
    log = start()
    log.close()
    log.close()
    assert (root.level, list(root.handlers), logging.raiseExceptions, warnings.showwarning) == before


def test_a_key_in_an_unhandled_error_of_a_thread_is_in_no_file_and_on_no_terminal(tmp_path: Path) -> None:
    code = (
        "import threading, pathlib, sys\n"
        "from callviewer.desktop import crash, log\n"
        "from callviewer.desktop.redact import keys_in_use\n"
        "keys_in_use.add(sys.argv[2])\n"
        "logs = pathlib.Path(sys.argv[1])\n"
        "log.set_up(logs, debug=True)\n"
        "crash.install(logs, lambda text: None)\n"
        "class Bad:\n"
        "    def __del__(self): raise ValueError('deleted ' + sys.argv[2])\n"
        "def fail(): raise ValueError('thread ' + sys.argv[2])\n"
        "thread = threading.Thread(target=fail); thread.start(); thread.join()\n"
        "bad = Bad(); del bad\n"
        "raise ValueError('main ' + sys.argv[2])\n"
    )
    root = Path(__file__).resolve().parent.parent
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), KEY], capture_output=True, text=True, check=False, cwd=root
    )
    written = done.stdout + done.stderr + "".join(file.read_text() for file in tmp_path.iterdir())
    assert KEY not in written
    for place in ("thread", "deleted", "main"):
        assert f"{place} {MASK}" in (tmp_path / FILE_NAME).read_text()
        assert f"{place} {MASK}" in done.stderr
