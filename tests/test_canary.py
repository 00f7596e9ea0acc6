"""A key goes through a session in which everything fails, and is looked for in whatever the program left behind."""

import base64
import contextlib
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the accessibility bus and the X server are Linux's", allow_module_level=True)

from callviewer import about
from callviewer.api.demo import DemoService
from callviewer.calls.call import CallKind
from tests import faults
from tests.accessibility import Part, State, until
from tests.desk import Desk, Program, desk
from tests.loopback import LoopbackService
from tests.program import ROOT, environment, running, with_code

PIECES = ("Qx7fLm2Rk9", "Zt4vHw8Np", "Bc6jYs3Dg", "Vn5eKa1Tu", "Pe0oXi7Gr")
KEY = "+".join(PIECES[:2]) + "/" + "=".join(PIECES[2:4]) + "%&" + PIECES[4]
"""No escape changes its pieces, so that each of them finds it in any form, and a half of it as well."""

TOO_SLOW = {faults.DRIP.name, faults.ZIPPED_BLANKS.name, faults.HUGE_PAGE.name}
"""They take seconds each, and are played to the client elsewhere."""

CRASH = f"""
import os, signal

def crash(number, frame):
    from urllib.parse import quote

    url = "https://api.example/call/missed/list/?limit=1&apikey=" + quote({KEY!r}, safe="")
    try:
        raise ConnectionError(url)
    except ConnectionError as error:
        raise RuntimeError("lost", {KEY!r}, {{"headers": {KEY!r}.encode()}}) from error

signal.signal(signal.SIGUSR1, crash)
signal.signal(signal.SIGUSR2, lambda number, frame: os.system("env; echo; echo done"))
"""
"""On one signal the program stumbles over an error full of keys; on another one it starts a program."""

PASTE = "from PySide6.QtGui import QGuiApplication; print(QGuiApplication([]).clipboard().text())"


def disguises() -> list[bytes]:
    """The forms in which a key may stand somewhere, in lower case."""
    raw = KEY.encode()
    forms = [piece.encode() for piece in PIECES]
    forms += [piece.encode("utf-16-le") for piece in PIECES]
    forms += [raw.hex().encode(), raw[::-1]]
    # Behind other bytes, base64 begins in the middle of a group of three; its first and last signs depend on these.
    forms += [base64.b64encode(b"x" * shift + raw)[4:-4] for shift in range(3)]
    return [form.lower() for form in forms]


def finds(content: bytes) -> list[bytes]:
    """The forms of the key that are in there."""
    lowered = content.lower()
    return [form for form in disguises() if form in lowered]


def files_with_key(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file() and finds(file.read_bytes())]


def processes_below(pid: int) -> list[int]:
    """A process and all that it started."""
    found = [pid]
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in children.read_text().split():
            found += processes_below(int(child))
    return found


def told_to_the_system(pid: int) -> bytes:
    """The command lines and environments of a process and its children: anybody's to read, or the user's."""
    told = b""
    for each in processes_below(pid):
        for name in ("cmdline", "environ"):
            with contextlib.suppress(OSError):
                told += Path(f"/proc/{each}/{name}").read_bytes()
    return told


@pytest.fixture
def place() -> Iterator[Desk]:
    with desk() as place:
        yield place


@pytest.fixture
def server() -> Iterator[LoopbackService]:
    service = DemoService(count=300, new_call_every_s=None, key=KEY)
    with LoopbackService(service) as server:
        service.calls(CallKind.MISSED)
        yield server


class Session:
    """What a user goes through, and what is seen and heard of it."""

    def __init__(self, program: Program, place: Desk, server: LoopbackService) -> None:
        self.program = program
        self.place = place
        self.server = server
        self.seen = ""

    def connect(self) -> None:
        """The key is typed, tried in vain, tried again, and kept in the keyring."""
        self.server.script(faults.UNAVAILABLE)
        welcome = self.program.app.find("dialog")
        welcome.find("text", "API key").write(KEY)
        connect = welcome.find("push button", "Connect")
        connect.press()
        until(lambda: self.server.requests and connect.is_(State.ENABLED), "what came of the first try")
        self.look()
        connect.press()
        assert self.program.table.rows > 0

    def suffer(self, kind: CallKind) -> None:
        """Everything that a service can do wrong, once."""
        self.program.show(kind)
        chosen = [fault for fault in faults.ALL_FAULTS.values() if fault.name not in TOO_SLOW]
        for fault in chosen:
            self.server.script(fault)
        goal = len(self.server.requests) + len(chosen)
        refresh = self.program.app.find("push button", "Refresh")
        while (answered := len(self.server.requests)) < goal:
            until(lambda: self._is_asked_again(refresh, answered), "another request")
            self.look()
        self.server.heal()
        refresh.press()
        assert self.program.table.rows > 0

    def crash(self) -> str:
        """A fault of the program itself; gives what the copied report says."""
        self.program.process.send_signal(signal.SIGUSR1)
        dialog = self.program.app.find("dialog")
        dialog.find("push button", "Show the details").press()
        shown = dialog.find("text", "Report").text
        dialog.find("push button", "Copy the report").press()
        self.look()
        pasted = subprocess.run(
            [sys.executable, "-c", PASTE],
            env=self.place.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=20,
        ).stdout
        assert pasted.strip() == shown.strip()
        dialog.find("push button", "Continue").press()
        until(lambda: self.program.app.look("dialog") is None, "the window alone")
        return pasted

    def look(self) -> None:
        """Notes whatever the program shows: titles, labels, states."""
        self.seen += "\n".join(part.name for part in self.program.app.all())

    def _is_asked_again(self, refresh: Part, answered: int) -> bool:
        # Where the program waits before its next try, this cuts the wait short.
        refresh.press()
        return len(self.server.requests) > answered


def test_the_canary_would_be_found_in_every_form() -> None:
    from urllib.parse import quote, quote_plus

    for form in (KEY, quote(KEY), quote_plus(KEY), quote(quote(KEY, safe="")), repr(KEY), KEY[5:20], KEY.upper()):
        assert finds(form.encode())
    for shift in range(3):
        assert finds(base64.b64encode(b"?" * shift + KEY.encode() + b"&limit=1"))
    assert finds(KEY.encode("utf-16"))
    assert finds(KEY.encode().hex().encode())
    assert not finds(b"apikey=***&limit=1")


def test_after_a_session_full_of_errors_the_key_is_found_nowhere(
    place: Desk, server: LoopbackService, tmp_path: Path
) -> None:
    data = tmp_path / "profile"
    code = tmp_path / "code"
    code.mkdir()
    env = with_code(CRASH, code, place.environment | {"PYTHONPATH": str(ROOT)})
    with place.start("--debug", "--api-url", server.url, data=data, env=env) as program:
        session = Session(program, place, server)
        session.connect()
        session.suffer(CallKind.INCOMING)
        report = session.crash()
        assert not finds(told_to_the_system(program.process.pid))
        output = program.end()
    assert "RuntimeError" in report
    assert "RuntimeError" in output
    assert server.requests[-1].params["apikey"] == KEY
    assert not server.contacts_elsewhere
    assert not finds(report.encode())
    assert not finds(session.seen.encode())
    assert not finds(output.encode())
    kept = {file.parent.name for file in data.rglob("*") if file.is_file()}
    assert {"config", "logs"} <= kept
    assert list(data.rglob("crash-*.txt"))
    assert files_with_key(data) == []
    assert files_with_key(Path(place.environment["HOME"])) == []


@pytest.mark.parametrize("what", ["calls", "demo"])
def test_programs_that_it_starts_do_not_get_the_key(what: str, server: LoopbackService, tmp_path: Path) -> None:
    env = environment(tmp_path / "home", QT_QPA_PLATFORM="offscreen", **{about.KEY_VARIABLE: KEY})
    profile = ("--demo",) if what == "demo" else ("--data-dir", tmp_path / "data", "--api-url", server.url)
    with running(*profile, "--debug", env=with_code(CRASH, tmp_path, env)) as process:
        assert process.stderr is not None
        assert process.stdout is not None
        while "HTTP 200" not in process.stderr.readline():
            pass
        process.send_signal(signal.SIGUSR2)
        inherited = list(iter(process.stdout.readline, "done\n"))
        assert not finds(Path(f"/proc/{process.pid}/cmdline").read_bytes())
        process.terminate()
        process.communicate(timeout=20)
    assert any(line.startswith("HOME=") for line in inherited)
    assert not finds("".join(inherited).encode())
