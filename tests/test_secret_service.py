"""The keys in a real Secret Service: gnome-keyring on a private D-Bus session."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the Secret Service is Linux's", allow_module_level=True)

from tests.secret_service import PROMPTER, private_session, unlocked_keyring

ROOT = Path(__file__).resolve().parent.parent

PREPARE = """
from callviewer.desktop.credentials import Credentials
from callviewer.desktop.key_trouble import KeyringTrouble
credentials = Credentials(patience_s={patience_s})
def tell(work, *args):
    try:
        print(work(*args), flush=True)
    except KeyringTrouble as error:
        print(error.trouble.value, flush=True)
"""

LOCK = """
import secretstorage
from contextlib import closing
with closing(secretstorage.dbus_init()) as bus:
    secretstorage.get_default_collection(bus).lock()
"""

# Somebody who is asked for the password of the keyring and never answers.
NO_ANSWER = f"""
from jeepney import message_bus, MessageType
from jeepney.io.blocking import open_dbus_connection
import threading
bus = open_dbus_connection()
bus.send_and_get_reply(message_bus.RequestName("{PROMPTER}"))
asked = threading.Event()
def read():
    while True:
        if bus.receive().header.message_type == MessageType.method_call:
            asked.set()
threading.Thread(target=read, daemon=True).start()
"""


LOAD = "tell(credentials.load, 'account')"
WAIT = "import sys; sys.stdin.readline()"


def run(environment: dict[str, str], *lines: str, patience_s: float = 60) -> list[str]:
    """What a process of its own prints."""
    code = "\n".join((PREPARE.format(patience_s=patience_s), *lines))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def started(environment: dict[str, str], *lines: str) -> "subprocess.Popen[str]":
    """A process that is still running, to be told to go on through its input."""
    code = "\n".join((PREPARE.format(patience_s=60), *lines))
    return subprocess.Popen(
        [sys.executable, "-c", code],
        env=environment,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def told_by(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture(scope="module")
def session() -> Iterator[dict[str, str]]:
    with private_session() as environment:
        yield environment


def test_a_saved_key_is_found_by_another_process(session: dict[str, str]) -> None:
    run(session, "credentials.save('found', 'k3y ü')")
    assert run(session, "tell(lambda: credentials.load('found') == 'k3y ü')") == ["True"]


def test_a_saved_key_takes_the_place_of_the_one_before(session: dict[str, str]) -> None:
    run(session, "credentials.save('twice', 'old')", "credentials.save('twice', 'new')")
    assert run(session, "tell(credentials.load, 'twice')") == ["new"]


def test_a_forgotten_key_is_gone_for_another_process(session: dict[str, str]) -> None:
    run(session, "credentials.save('gone', 'key')", "credentials.forget('gone')")
    assert run(session, "tell(credentials.load, 'gone')") == ["missing"]


def test_the_key_of_one_account_is_not_the_key_of_another(session: dict[str, str]) -> None:
    run(session, "credentials.save('one', 'key')")
    assert run(session, "tell(credentials.load, 'other')") == ["missing"]


def test_forgetting_what_is_not_there_is_no_error(session: dict[str, str]) -> None:
    assert run(session, "tell(credentials.forget, 'never')") == ["None"]


def test_the_keyring_has_a_name_for_the_self_test(session: dict[str, str]) -> None:
    assert run(session, "tell(credentials.backend_name)") == ["keyring.backends.SecretService.Keyring"]


def test_a_key_outlives_the_keyring_process() -> None:
    with private_session(keyring=False) as environment:
        with unlocked_keyring(environment):
            run(environment, "credentials.save('kept', 'key')")
        with unlocked_keyring(environment):
            assert run(environment, "tell(credentials.load, 'kept')") == ["key"]


def test_a_locked_keyring_that_nobody_can_be_asked_about_says_locked() -> None:
    with private_session() as environment:
        told = run(
            environment,
            "credentials.save('account', 'key')",
            LOCK,
            "tell(credentials.load, 'account')",
            "tell(credentials.save, 'account', 'other')",
            "tell(credentials.forget, 'account')",
        )
    assert told == ["locked", "locked", "locked"]


def test_a_password_prompt_without_an_answer_says_locked_after_a_while() -> None:
    with private_session() as environment:
        told = run(
            environment, "credentials.save('a', 'b')", LOCK, NO_ANSWER, "tell(credentials.load, 'a')", patience_s=1
        )
    assert told == ["locked"]


def test_giving_up_releases_who_waits_for_a_password_prompt() -> None:
    release = "threading.Thread(target=lambda: (asked.wait(), credentials.give_up())).start()"
    with private_session() as environment:
        told = run(environment, "credentials.save('a', 'b')", LOCK, NO_ANSWER, release, "tell(credentials.load, 'a')")
    assert told == ["locked"]


def test_a_session_without_a_secret_service_has_no_keyring() -> None:
    with private_session(keyring=False) as environment:
        told = run(
            environment,
            "tell(credentials.load, 'account')",
            "tell(credentials.save, 'account', 'key')",
            "tell(credentials.backend_name)",
        )
    assert told == ["no_backend", "no_backend", "no_backend"]


def test_no_session_bus_at_all_is_no_keyring() -> None:
    with private_session(keyring=False) as environment:
        del environment["DBUS_SESSION_BUS_ADDRESS"]
        assert run(environment, "tell(credentials.load, 'account')") == ["no_backend"]


def test_a_keyring_that_starts_later_is_found_without_a_restart() -> None:
    with private_session(keyring=False) as environment, started(environment, LOAD, WAIT, LOAD) as process:
        assert told_by(process) == "no_backend"
        with unlocked_keyring(environment):
            told, _ = process.communicate("go\n", timeout=60)
    assert told == "missing\n"


def test_a_keyring_that_ends_is_no_keyring_any_more() -> None:
    with private_session(keyring=False) as environment, ExitStack() as keyring:
        keyring.enter_context(unlocked_keyring(environment))
        with started(environment, LOAD, WAIT, LOAD) as process:
            assert told_by(process) == "missing"
            keyring.close()
            told, _ = process.communicate("go\n", timeout=60)
    assert told == "no_backend\n"
