"""The commands without a window, each a process of its own: what they write, what they say, how they end."""

import asyncio
import csv
import io
import json
import os
import signal
import sqlite3
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC
from pathlib import Path
from socket import create_server

import pytest

from callviewer import about
from callviewer.api.demo import DemoCall, DemoService, KeyState
from callviewer.archive.archive import Archive
from callviewer.archive.notebook import Notebook
from callviewer.calls.call import Call, CallKind
from callviewer.calls.mark import Mark
from callviewer.calls.query import CallQuery
from callviewer.command.options import Order, Takeout
from callviewer.command.progress import Teller
from callviewer.command.stops import Stops
from callviewer.command.work import Surroundings, Work
from callviewer.desktop import settings as remembered
from callviewer.desktop.paths import Paths
from callviewer.desktop.settings import Account, Settings
from callviewer.export.writer import Format
from tests import faults
from tests.loopback import LoopbackService, Seen
from tests.program import PATIENCE_S, command, environment, files_in, run, running, with_code

KEY = "a-key/of+a=phone%"
ACCOUNT = "f00d"
NEWEST_MS = 1_795_000_000_000

NO_QT = """
import os, sys

def refuse(event, arguments):
    if event == "import" and arguments[0].split(".")[0] in {"PySide6", "shiboken6"}:
        os.write(2, f"refused: {arguments}\\n".encode())
        os._exit(99)

sys.addaudithook(refuse)
"""

AT_FILE = """
import sys
from pathlib import Path

def look(event, arguments):
    if event == "open" and isinstance(arguments[0], str) and "/.callviewer-" in arguments[0]:
        {what}

sys.addaudithook(look)
"""
"""Does something as soon as the file is begun."""

AT_MEMORY = """
import os, signal, sys
from pathlib import Path

def look(event, arguments, met=[]):
    if event == "open" and ".exported" in str(arguments[0]) and not met and {condition}:
        met.append(True)
        os.kill(os.getpid(), signal.SIGINT)

sys.addaudithook(look)
"""
"""Sends a signal when what was exported is looked up or noted."""

IMPATIENT = """
from callviewer.api import retry

object.__setattr__(retry.PATIENT, "base_s", 0.01)
"""

KEYRING = """
import threading
from pathlib import Path

from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    priority = 5

    def get_password(self, service, username):
        {what}

    def set_password(self, service, username, password):
        raise NotImplementedError

    def delete_password(self, service, username):
        raise NotImplementedError
"""

WRONG_COUNTRY = (
    "Numbers are read as if from one country (United States), but look like those of another (Brazil). "
    "Choose it in Settings > Phones."
)
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process instead of sending it a signal")


@pytest.fixture
def server() -> Iterator[LoopbackService]:
    service = DemoService(count=300, new_call_every_s=None, key=KEY, keys={"late": KeyState.EXPIRED})
    with LoopbackService(service) as running_server:
        yield running_server


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """The environment of a user with a key, without a screen."""
    return environment(tmp_path / "home", **{about.KEY_VARIABLE: KEY})


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of a profile with one phone."""
    return profile(tmp_path / "data", Account(id=ACCOUNT, name="Büro", region="BR"))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "calls.csv"


def profile(folder: Path, *accounts: Account, **more: object) -> Path:
    paths = Paths.inside(folder)
    paths.make()
    settings = Settings(accounts=list(accounts))
    for name, value in more.items():
        setattr(settings, name, value)
    remembered.save(paths.settings, settings)
    return folder


def with_keyring(what: str, folder: Path, env: dict[str, str]) -> dict[str, str]:
    """The environment of a keyring that does `what` when it is asked for a key."""
    (folder / "own_keyring.py").write_text(KEYRING.format(what=what))
    return with_code("", folder, env) | {"PYTHON_KEYRING_BACKEND": "own_keyring.Keyring"}


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def exported(file: Path) -> list[tuple[str, str, int]]:
    """Kind, number and moment of each call in a CSV file for machines."""
    return sorted((row["kind"], row["number"], int(row["epoch_ms"])) for row in rows(file))


def on_service(service: DemoService, *kinds: CallKind) -> list[tuple[str, str, int]]:
    """The same of all calls on the service, of which missed ones are told to the second."""
    return sorted(
        (call.kind.value, call.number, call.time_ms - (call.time_ms % 1000 if call.kind is CallKind.MISSED else 0))
        for kind in kinds or CallKind
        for call in service.calls(kind)
    )


class Terminal(io.StringIO):
    """Somebody watches."""

    def isatty(self) -> bool:
        return True


def a_call(time_ms: int, number: str = "+5511900001111", kind: CallKind = CallKind.INCOMING) -> DemoCall:
    return DemoCall(kind, number, time_ms, duration_s=5)


# What is written


def test_the_file_holds_exactly_the_calls_of_the_service(
    env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    done = run("export", target, "--machine", "--data-dir", data, "--api-url", server.url, env=env)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert exported(target) == on_service(server.service)
    assert {row["account"] for row in rows(target)} == {"Büro"}


def test_kind_days_and_words_choose_the_calls(
    env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    # 2026-11-18 in São Paulo lasts from 03:00 to 03:00 UTC.
    noon_ms = 1_795_014_000_000
    server.service.add(
        *(
            DemoCall(CallKind.OUTGOING, f"+55113333000{at}", noon_ms + at * 3_600_000, "Zélia Única")
            for at in range(-1, 2)
        ),
        DemoCall(CallKind.INCOMING, "+551133330009", noon_ms, "Zélia Única"),
    )
    day = "2026-11-18"
    chosen = ("--kind", "outgoing", "--from", day, "--to", day, "--search", "unica zelia")
    options = ("--machine", "--data-dir", data, "--api-url", server.url)
    assert run("export", target, *chosen, *options, env=env | {"TZ": "America/Sao_Paulo"}).returncode == 0
    inside = [each for each in range(-1, 2) if 1_794_970_800_000 <= noon_ms + each * 3_600_000 < 1_795_057_200_000]
    assert {row["number"] for row in rows(target)} == {f"+55113333000{at}" for at in inside}
    assert {row["local_time"][:10] for row in rows(target)} == {day}


def test_the_ending_of_the_name_tells_the_format_unless_it_is_said(
    env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    options = ("--data-dir", data, "--api-url", server.url)
    for name, more in (("a.JSON", ()), ("b.txt", ("--format", "json"))):
        assert run("export", target.with_name(name), *more, *options, env=env).returncode == 0
        assert len(json.loads(target.with_name(name).read_text())) == 300
    assert run("export", target.with_name("c.xlsx"), "--offline", *options, env=env).returncode == 0
    assert target.with_name("c.xlsx").read_bytes().startswith(b"PK")
    assert run("export", target.with_name("d.jsonl"), "--offline", *options, env=env).returncode == 0
    assert len(target.with_name("d.jsonl").read_text().splitlines()) == 300


def test_notes_are_exported_for_every_spelling_of_a_number(
    env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    notes = Paths.inside(data).data / "notebooks" / f"{ACCOUNT}.sqlite"
    with closing(Notebook.open(notes, region="BR")) as notebook:
        notebook.save(Mark("+5511912345678", note="the plumber"))
    server.service.add(a_call(NEWEST_MS, "(11) 91234-5678"))
    assert run("export", target, "--machine", "--data-dir", data, "--api-url", server.url, env=env).returncode == 0
    assert [row["number"] for row in rows(target) if row["note"] == "the plumber"] == ["(11) 91234-5678"]


def test_only_what_is_new_has_neither_gaps_nor_doubles(
    env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    options = ("--machine", "--data-dir", data, "--api-url", server.url)
    # What is exported in the ordinary way counts, too.
    assert run("export", target, "--kind", "missed", *options, env=env).returncode == 0
    first, second = (target.with_name(f"{at}.csv") for at in range(2))
    assert run("export", first, "--new", *options, env=env).returncode == 0
    assert exported(first) == on_service(server.service, CallKind.INCOMING, CallKind.OUTGOING)
    done = run("export", second, "--new", *options, env=env)
    nothing = "callviewer: Nothing new since the last export, so there is no new file.\n"
    assert (done.returncode, done.stderr, second.exists()) == (0, nothing, False)
    oldest_ms = min(call.time_ms for call in server.service.calls(CallKind.INCOMING))
    late = DemoCall(CallKind.INCOMING, "+5511900001111", oldest_ms + 5, duration_s=5, stored_ms=NEWEST_MS)
    server.service.add(late)
    kept = first.read_bytes()
    assert run("export", first, "--new", *options, env=env).returncode == 0
    assert first.read_bytes() == kept
    assert exported(first.with_stem(f"{first.stem} (2)")) == [("incoming", late.number, late.time_ms)]


def test_offline_nothing_is_asked_and_what_is_here_is_exported(
    env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    options = ("--data-dir", data, "--api-url", server.url)
    assert run("sync", *options, env=env).returncode == 0
    expected, asked = on_service(server.service), len(server.requests)
    server.service.add(a_call(NEWEST_MS))
    del env[about.KEY_VARIABLE]
    done = run("export", target, "--machine", "--offline", *options, env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert exported(target) == expected
    assert len(server.requests) == asked


def test_offline_a_copy_that_is_not_whole_is_exported_with_a_word_on_that(
    env: dict[str, str], data: Path, target: Path
) -> None:
    file = Paths.inside(data).data / "copies" / f"{ACCOUNT}.sqlite"
    with closing(Archive.open(file, zone=UTC, region="BR")) as archive:
        archive.add([Call(CallKind.MISSED, "+5511900001111", time_ms=NEWEST_MS)])
    done = run("export", target, "--offline", "--data-dir", data, env=env)
    assert (done.returncode, len(rows(target))) == (0, 1)
    assert done.stderr == (
        "callviewer: Not all calls that you asked for are here yet; those that are here were exported.\n"
    )


def test_where_no_copy_is_kept_calls_pass_through_memory_alone(
    env: dict[str, str], tmp_path: Path, target: Path, server: LoopbackService
) -> None:
    data = profile(tmp_path / "data", Account(id=ACCOUNT), keep_copy=False)
    assert run("export", target, "--machine", "--data-dir", data, "--api-url", server.url, env=env).returncode == 0
    assert exported(target) == on_service(server.service)
    assert not any("copies" in name for name in files_in(data))


def test_the_country_of_numbers_stays_what_the_copy_was_made_with(
    env: dict[str, str], tmp_path: Path, server: LoopbackService
) -> None:
    data = profile(tmp_path / "data", Account(id=ACCOUNT))
    file = Paths.inside(data).data / "copies" / f"{ACCOUNT}.sqlite"
    Archive.open(file, zone=UTC, region="BR").close()
    env |= {"LC_ALL": "de_DE.UTF-8"}
    assert run("sync", "--data-dir", data, "--api-url", server.url, env=env).returncode == 0
    with closing(sqlite3.connect(file)) as db:
        assert db.execute("SELECT value FROM state WHERE name = 'archive.region'").fetchone() == ("BR",)


def test_calls_older_than_the_settings_keep_are_not_brought_here(
    env: dict[str, str], tmp_path: Path, target: Path, server: LoopbackService
) -> None:
    data = profile(tmp_path / "data", Account(id=ACCOUNT), keep_months=3)
    assert run("export", target, "--machine", "--data-dir", data, "--api-url", server.url, env=env).returncode == 0
    assert 0 < len(exported(target)) < len(on_service(server.service))


# Where it works


def test_neither_qt_nor_a_screen_is_needed(
    env: dict[str, str], data: Path, tmp_path: Path, target: Path, server: LoopbackService
) -> None:
    guarded = with_code(NO_QT, tmp_path, env)
    done = run("export", target, "--data-dir", data, "--api-url", server.url, env=guarded)
    assert (done.returncode, done.stderr) == (0, "")
    done = run("sync", "--data-dir", data, "--api-url", server.url, env=guarded)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_first_run_with_a_key_remembers_its_phone(
    env: dict[str, str], tmp_path: Path, server: LoopbackService
) -> None:
    options = ("--data-dir", tmp_path / "new", "--api-url", server.url)
    assert [run("sync", *options, env=env).returncode for _ in range(2)] == [0, 0]
    assert len(list((tmp_path / "new" / "data" / "copies").glob("*.sqlite"))) == 1


def test_a_window_may_be_open_and_stays(env: dict[str, str], data: Path, target: Path, server: LoopbackService) -> None:
    options = ("--data-dir", data, "--api-url", server.url)
    asked = threading.Event()
    server.before_answer = lambda _seen: asked.set()
    with running(*options, env=env | {"QT_QPA_PLATFORM": "offscreen"}) as window:
        assert asked.wait(PATIENCE_S)
        server.service.add(a_call(NEWEST_MS))
        done = run("export", target, "--machine", *options, env=env)
        assert (done.returncode, done.stderr) == (0, "")
        assert window.poll() is None
    assert exported(target) == on_service(server.service)


def test_the_phone_of_a_first_window_is_found_while_it_is_open(
    env: dict[str, str], tmp_path: Path, target: Path, server: LoopbackService
) -> None:
    options = ("--data-dir", tmp_path / "new", "--api-url", server.url)
    settings = Paths.inside(tmp_path / "new").settings
    with running(*options, env=env | {"QT_QPA_PLATFORM": "offscreen"}) as window:
        end = time.monotonic() + PATIENCE_S
        while not settings.exists():
            assert time.monotonic() < end
            time.sleep(0.02)
        assert run("export", target, *options, env=env).returncode == 0
        assert window.poll() is None
    assert len(list((tmp_path / "new" / "data" / "copies").glob("*.sqlite"))) == 1


def test_two_may_bring_the_copy_up_to_date_at_once(
    env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    options = ("--data-dir", data, "--api-url", server.url)
    both = threading.Barrier(2)

    def wait_for_the_other(_seen: Seen) -> None:
        server.before_answer = lambda _seen: None
        both.wait(PATIENCE_S)

    server.before_answer = wait_for_the_other
    with running("sync", *options, env=env) as first, running("sync", *options, env=env) as second:
        both.wait(PATIENCE_S)
        ends = [process.communicate(timeout=PATIENCE_S) for process in (first, second)]
    assert (first.returncode, second.returncode, ends) == (0, 0, [("", "")] * 2)
    assert run("export", target, "--machine", "--offline", *options, env=env).returncode == 0
    assert exported(target) == on_service(server.service)


def test_whoever_has_the_copy_open_sees_what_came(env: dict[str, str], data: Path, server: LoopbackService) -> None:
    file = Paths.inside(data).data / "copies" / f"{ACCOUNT}.sqlite"
    with closing(Archive.open(file, zone=UTC, region="BR")) as archive:
        assert sum(archive.totals().values()) == 0
        assert run("sync", "--data-dir", data, "--api-url", server.url, env=env).returncode == 0
        assert sum(archive.totals().values()) == 300


def test_the_demo_leaves_nothing_but_the_file(env: dict[str, str], tmp_path: Path, target: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    done = run("export", target, "--demo", env=env | {"TMPDIR": str(temporary)})
    assert (done.returncode, done.stderr) == (0, "")
    assert len(rows(target)) >= 3000
    assert files_in(tmp_path / "home") | files_in(temporary) == set()
    assert files_in(target.parent) == {target.name}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
def test_on_a_terminal_one_line_is_renewed_and_the_last_one_says_what_was_done(
    env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    import pty
    import subprocess

    near, far = pty.openpty()
    arguments = command("export", target, "--data-dir", data, "--api-url", server.url)
    with subprocess.Popen(arguments, env=env, stdin=subprocess.DEVNULL, stdout=far, stderr=far) as process:
        os.close(far)
        written = b""
        try:
            while piece := os.read(near, 4096):
                written += piece
        except OSError:
            # So Linux tells that nobody writes there any more.
            pass
        finally:
            os.close(near)
        assert process.wait(PATIENCE_S) == 0
    assert b"\rBringing the calls here: " in written
    assert written.count(b"\n") == 1
    assert written.decode().rstrip().split("\r")[-1] == f"Exported: 300 calls to {target}."


def test_the_key_comes_from_the_keyring_where_the_environment_has_none(
    env: dict[str, str], data: Path, tmp_path: Path, target: Path, server: LoopbackService
) -> None:
    del env[about.KEY_VARIABLE]
    what = f"return {{('callviewer', {ACCOUNT!r}): {KEY!r}}}.get((service, username))"
    options = ("--machine", "--data-dir", data, "--api-url", server.url)
    assert run("export", target, *options, env=with_keyring(what, tmp_path, env)).returncode == 0
    assert exported(target) == on_service(server.service)


# What can go wrong


def test_no_file_is_written_and_the_old_one_stays_where_the_service_does_not_answer(
    env: dict[str, str], data: Path, tmp_path: Path, target: Path
) -> None:
    with closing(create_server(("127.0.0.1", 0))) as closed:
        address = f"http://127.0.0.1:{closed.getsockname()[1]}"
    target.write_text("what was there")
    done = run("export", target, "--data-dir", data, "--api-url", address, env=with_code(IMPATIENT, tmp_path, env))
    assert (done.returncode, done.stderr) == (
        1,
        "callviewer: The service cannot be reached. Check the internet connection, or try again later.\n",
    )
    assert target.read_text() == "what was there"
    assert files_in(target.parent) == {target.name}


def test_where_the_service_does_not_answer_and_there_is_a_copy_it_is_said_how_to_do_without(
    env: dict[str, str], data: Path, tmp_path: Path, target: Path, server: LoopbackService
) -> None:
    options, env = ("--data-dir", data, "--api-url", server.url), with_code(IMPATIENT, tmp_path, env)
    assert run("sync", *options, env=env).returncode == 0
    server.script(faults.RESET_AT_ONCE, times=None)
    hint = "With --offline the 300 calls on this computer can be exported all the same.\n"
    done = run("export", target, *options, env=env)
    assert (done.returncode, done.stderr[-len(hint) :]) == (1, hint)
    assert hint not in run("sync", *options, env=env).stderr


@pytest.mark.parametrize("what", ["export", "sync"])
@pytest.mark.parametrize(
    ("key", "sentence"), [("unheard-of", "The service does not know the API key."), ("late", "has expired")]
)
def test_a_key_that_the_service_refuses_is_a_sentence(
    what: str, key: str, sentence: str, env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    arguments = (what, target) if what == "export" else (what,)
    env[about.KEY_VARIABLE] = key
    done = run(*arguments, "--data-dir", data, "--api-url", server.url, env=env)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert sentence in done.stderr
    assert key not in done.stderr.replace("unheard-of", key)
    assert not target.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a keyring")
def test_without_a_keyring_as_from_cron_the_sentence_names_the_variable(data: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    bare = {"HOME": str(home), "PATH": "/usr/bin:/bin", "PYTHONPATH": environment(home)["PYTHONPATH"]}
    done = run("sync", "--data-dir", data, env=bare)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith("callviewer: There is no keyring here that could give the API key. ")
    assert done.stderr.endswith(f"put the key into the variable {about.KEY_VARIABLE}.\n")


def test_without_a_phone_and_a_key_there_is_a_word_on_how_to_begin(
    env: dict[str, str], tmp_path: Path, target: Path
) -> None:
    del env[about.KEY_VARIABLE]
    done = run("export", target, "--data-dir", tmp_path / "new", env=env)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith("callviewer: No phone is set up yet: start callviewer and enter its API key")
    assert about.KEY_VARIABLE in done.stderr


@pytest.mark.parametrize(
    ("account", "sentence"),
    [
        (
            (),
            (
                "There are several phones: Büro, Phone 2. "
                f"Say for which one the key in {about.KEY_VARIABLE} is with --account."
            ),
        ),
        (("--account", "Home"), "There is no phone of the name 'Home'. There is: Büro, Phone 2."),
    ],
)
def test_a_phone_that_is_not_clear_is_asked_for_with_the_names_that_there_are(
    account: tuple[str, ...], sentence: str, env: dict[str, str], tmp_path: Path
) -> None:
    data = profile(tmp_path / "data", Account(id="a", name="Büro"), Account(id="b"))
    done = run("sync", *account, "--data-dir", data, env=env)
    assert (done.returncode, done.stderr.encode()) == (1, f"callviewer: {sentence}\n".encode())


def test_without_a_key_in_the_environment_the_sentence_on_several_phones_names_none(
    env: dict[str, str], tmp_path: Path
) -> None:
    data = profile(tmp_path / "data", Account(id="a", name="Shop"), Account(id="b"))
    del env[about.KEY_VARIABLE]
    done = run("sync", "--data-dir", data, env=env)
    assert done.stderr == "callviewer: There are several phones: Shop, Phone 2. Say which one with --account.\n"


def test_where_there_are_several_phones_whoever_watches_is_told_whose_key_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(about.KEY_VARIABLE, KEY)
    data = profile(tmp_path / "data", Account(id="a", name="Shop"), Account(id="b"))
    terminal = Terminal()
    Work(Order(account="shop", data_dir=data), Surroundings(Paths.inside(data), Teller(terminal), Stops()))
    assert terminal.getvalue() == f"\rThe key in {about.KEY_VARIABLE} is used for the phone 'Shop'.\n"


def test_where_nobody_is_asked_it_is_not_said_that_a_key_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(about.KEY_VARIABLE, KEY)
    data = profile(tmp_path / "data", Account(id="a", name="Shop"), Account(id="b"))
    copy = Paths.inside(data).data / "copies" / "a.sqlite"
    copy.parent.mkdir(parents=True)
    copy.touch()
    takeout = Takeout(tmp_path / "calls.csv", Format.CSV, CallQuery(CallKind.MISSED), offline=True)
    terminal = Terminal()
    Work(Order(takeout, "shop", data_dir=data), Surroundings(Paths.inside(data), Teller(terminal), Stops()))
    assert about.KEY_VARIABLE not in terminal.getvalue()


@pytest.mark.parametrize(
    ("account", "said"),
    [
        (Account(id=ACCOUNT, region="US"), f"\r{WRONG_COUNTRY}\n"),
        (Account(id=ACCOUNT, region="US", region_declined="BR"), ""),
        (Account(id=ACCOUNT, region="BR"), ""),
    ],
    ids=["wrong", "wanted so", "right"],
)
def test_whoever_watches_is_told_of_a_wrong_country_of_numbers(account: Account, said: str, tmp_path: Path) -> None:
    data = profile(tmp_path / "data", account)
    calls = [Call(CallKind.INCOMING, f"(11) 90081-48{rank}", time_ms=NEWEST_MS + rank) for rank in range(10, 22)]
    with closing(Archive.open(Paths.inside(data).data / "copies" / f"{ACCOUNT}.sqlite", zone=UTC, region="US")) as copy:
        copy.add([*calls, Call(CallKind.INCOMING, "+55 11 91234-5678", time_ms=NEWEST_MS)])
    takeout = Takeout(tmp_path / "calls.csv", Format.CSV, CallQuery(None), offline=True)
    terminal = Terminal()
    work = Work(Order(takeout, data_dir=data), Surroundings(Paths.inside(data), Teller(terminal), Stops()))

    async def prepare() -> None:
        await work.prepare()
        await work.history.close()

    asyncio.run(prepare())
    assert terminal.getvalue() == said


@pytest.mark.parametrize("key", ["unheard-of", "late"])
def test_a_first_phone_is_remembered_only_once_its_key_was_accepted(
    key: str, env: dict[str, str], tmp_path: Path, server: LoopbackService
) -> None:
    env[about.KEY_VARIABLE] = key
    assert run("sync", "--data-dir", tmp_path / "new", "--api-url", server.url, env=env).returncode == 1
    assert "logs/callviewer.log" in files_in(tmp_path / "new")
    assert not [each for each in files_in(tmp_path / "new") if each.endswith((".json", ".sqlite"))]


@pytest.mark.parametrize(("name", "account"), [("buro", "a"), ("phone 2", "b")])
def test_a_phone_is_found_by_its_name_however_it_is_written(
    name: str, account: str, env: dict[str, str], tmp_path: Path, server: LoopbackService
) -> None:
    data = profile(tmp_path / "data", Account(id="a", name="Büro"), Account(id="b"))
    assert run("sync", "--account", name, "--data-dir", data, "--api-url", server.url, env=env).returncode == 0
    assert [each.stem for each in (data / "data" / "copies").glob("*.sqlite")] == [account]


@pytest.mark.parametrize("what", ["no phone", "no copy", "an empty one"])
def test_without_any_call_there_is_nothing_to_export_offline(
    what: str, env: dict[str, str], data: Path, target: Path
) -> None:
    if what == "no phone":
        Paths.inside(data).settings.unlink()
    if what == "an empty one":
        Archive.open(Paths.inside(data).data / "copies" / f"{ACCOUNT}.sqlite", zone=UTC, region="BR").close()
    done = run("export", target, "--offline", "--data-dir", data, env=env)
    assert (done.returncode, done.stderr) == (
        1,
        "callviewer: There are no calls on this computer yet. Run `callviewer sync` first.\n",
    )
    assert not target.exists()


@pytest.mark.parametrize("what", [("sync",), ("export", "x.csv", "--offline")], ids=["sync", "offline"])
def test_where_no_copy_is_wanted_it_is_said_that_there_is_none(
    what: tuple[str, ...], env: dict[str, str], tmp_path: Path
) -> None:
    data = profile(tmp_path / "data", Account(id=ACCOUNT), keep_copy=False)
    done = run(*what, "--data-dir", data, env=env)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "no copy of the calls is kept on this computer" in done.stderr


def test_a_copy_of_a_newer_version_is_left_alone(env: dict[str, str], data: Path, server: LoopbackService) -> None:
    file = Paths.inside(data).data / "copies" / f"{ACCOUNT}.sqlite"
    Archive.open(file, zone=UTC, region="BR").close()
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA user_version = 9999")
    before = file.read_bytes()
    done = run("sync", "--data-dir", data, "--api-url", server.url, env=env)
    assert (done.returncode, done.stderr) == (
        1,
        "callviewer: The copy of the calls was written by a newer version of this program: update this one.\n",
    )
    assert (file.read_bytes(), server.requests) == (before, [])


def test_a_damaged_copy_is_made_anew_with_a_word_on_that(
    env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    file = Paths.inside(data).data / "copies" / f"{ACCOUNT}.sqlite"
    file.parent.mkdir()
    file.write_bytes(b"no database at all " * 500)
    done = run("export", target, "--machine", "--data-dir", data, "--api-url", server.url, env=env)
    assert (done.returncode, done.stderr.count("\n")) == (0, 1)
    assert done.stderr.startswith("callviewer: The copy of the calls was damaged; the file was set aside as ")
    assert exported(target) == on_service(server.service)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nowhere/calls.csv", "callviewer: {path} cannot be written: there is no such folder.\n"),
        ("folder.csv", "callviewer: {path} is a folder: callviewer writes a file.\n"),
        ("x" * 300 + ".csv", "callviewer: {path} cannot be written: the name is too long.\n"),
    ],
)
def test_a_target_that_cannot_be_is_said_before_anything_is_asked(
    name: str, sentence: str, env: dict[str, str], data: Path, tmp_path: Path, server: LoopbackService
) -> None:
    (tmp_path / "folder.csv").mkdir()
    path = tmp_path / name
    done = run("export", path, "--data-dir", data, "--api-url", server.url, env=env)
    assert (done.returncode, done.stderr) == (1, sentence.format(path=path))
    assert server.requests == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the size of files")
def test_a_full_disk_is_a_sentence_and_leaves_the_old_file(
    env: dict[str, str], data: Path, tmp_path: Path, target: Path, server: LoopbackService
) -> None:
    target.write_text("what was there")
    what = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))"
    full = with_code(AT_FILE.format(what=what), tmp_path, env)
    done = run("export", target, "--data-dir", data, "--api-url", server.url, env=full)
    assert (done.returncode, done.stderr) == (1, f"callviewer: {target} cannot be written: the disk is full.\n")
    assert (target.read_text(), files_in(target.parent)) == ("what was there", {target.name})


def test_a_profile_that_cannot_be_kept_is_a_sentence(env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run("sync", "--data-dir", tmp_path / "file", env=env)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert str(tmp_path / "file") in done.stderr


def test_a_fault_of_the_program_is_a_sentence_with_a_report(env: dict[str, str], data: Path, tmp_path: Path) -> None:
    code = "import callviewer.desktop.zones as zones\ndel zones.of_country"
    done = run("sync", "--data-dir", data, env=with_code(code, tmp_path, env))
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith("callviewer: The program stumbled over itself; the report is in ")
    assert "Traceback" in Path(done.stderr.rpartition(" in ")[2].rstrip(".\n")).read_text()


def test_of_a_fault_in_the_demo_no_report_is_named_for_none_stays(env: dict[str, str], tmp_path: Path) -> None:
    code = "import callviewer.desktop.zones as zones\ndel zones.of_country"
    env = with_code(code, tmp_path, env)
    done = run("sync", "--demo", env=env)
    assert (done.returncode, done.stderr) == (
        1,
        "callviewer: The program stumbled over itself (AttributeError); with --debug it tells more.\n",
    )
    assert "Traceback" in run("sync", "--demo", "--debug", env=env).stderr


def test_no_key_is_ever_written(env: dict[str, str], data: Path, target: Path, server: LoopbackService) -> None:
    done = run("export", target, "--debug", "--data-dir", data, "--api-url", server.url, env=env)
    assert "callviewer.api" in done.stderr
    log = (data / "logs" / "callviewer.log").read_text()
    assert all(KEY not in text for text in (done.stdout, done.stderr, log))


def test_without_any_terminal_it_works_all_the_same(
    env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    silent = "import sys; sys.stdout = sys.stderr = None; from callviewer.__main__ import main; sys.exit(main())"
    options = ("--data-dir", data, "--api-url", server.url)
    assert run("export", target, *options, env=env, start=("-c", silent)).returncode == 0
    assert run("export", target.parent, "--format", "csv", *options, env=env, start=("-c", silent)).returncode == 1
    assert run("export", target, "--format", "doc", *options, env=env, start=("-c", silent)).returncode == 2


# Signals


@posix_only
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
def test_a_signal_while_calls_come_ends_in_good_order(
    number: signal.Signals, env: dict[str, str], data: Path, target: Path, server: LoopbackService
) -> None:
    target.write_text("what was there")
    asked = threading.Event()

    def hold(_seen: Seen) -> None:
        asked.set()
        server.latency_s = PATIENCE_S

    server.before_answer = hold
    with running("export", target, "--data-dir", data, "--api-url", server.url, env=env) as process:
        assert asked.wait(PATIENCE_S)
        process.send_signal(number)
        written = process.communicate(timeout=20)
    assert (process.returncode, written) == (128 + number, ("", ""))
    assert (target.read_text(), files_in(target.parent)) == ("what was there", {target.name})


@posix_only
def test_a_signal_ends_the_wait_for_a_keyring_that_asks_for_its_password(
    env: dict[str, str], data: Path, tmp_path: Path
) -> None:
    del env[about.KEY_VARIABLE]
    what = "import os, signal; os.kill(os.getpid(), signal.SIGTERM); threading.Event().wait()"
    done = run("sync", "--data-dir", data, env=with_keyring(what, tmp_path, env))
    assert (done.returncode, done.stderr) == (128 + signal.SIGTERM, "")


@posix_only
@pytest.mark.parametrize("name", ["calls.csv", "calls.xlsx"])
def test_a_signal_while_the_file_is_written_leaves_nothing_of_it(
    name: str, env: dict[str, str], data: Path, tmp_path: Path, target: Path, server: LoopbackService
) -> None:
    what = "import os, signal; os.kill(os.getpid(), signal.SIGINT) if not Path('stopped').exists() else None"
    what += "; Path('stopped').touch()"
    once = with_code(AT_FILE.format(what=what.replace("stopped", str(tmp_path / "stopped"))), tmp_path, env)
    done = run("export", target.with_name(name), "--data-dir", data, "--api-url", server.url, env=once)
    assert (done.returncode, done.stderr) == (128 + signal.SIGINT, "")
    assert files_in(target.parent) == set()
    # Nothing counts as exported.
    options = ("--new", "--machine", "--data-dir", data, "--api-url", server.url)
    assert run("export", target, *options, env=env).returncode == 0
    assert exported(target) == on_service(server.service)


@posix_only
def test_a_signal_while_it_is_looked_for_what_is_new_ends_that(
    env: dict[str, str], data: Path, tmp_path: Path, target: Path, server: LoopbackService
) -> None:
    options = ("--data-dir", data, "--api-url", server.url)
    assert run("export", target, *options, env=env).returncode == 0
    guarded = with_code(AT_MEMORY.format(condition="arguments[0].endswith('.exported')"), tmp_path, env)
    done = run("export", target.with_name("new.csv"), "--new", "--offline", *options, env=guarded)
    assert (done.returncode, done.stderr) == (128 + signal.SIGINT, "")


@posix_only
def test_a_signal_that_comes_when_the_file_is_there_changes_nothing(
    env: dict[str, str], data: Path, tmp_path: Path, target: Path, server: LoopbackService
) -> None:
    options = ("--machine", "--data-dir", data, "--api-url", server.url)
    guarded = with_code(AT_MEMORY.format(condition=f"Path({str(target)!r}).exists()"), tmp_path, env)
    done = run("export", target, *options, env=guarded)
    assert (done.returncode, done.stderr) == (0, "")
    assert exported(target) == on_service(server.service)
    assert run("export", target, "--new", *options, env=env).returncode == 0
    assert files_in(target.parent) == {target.name}
