"""A private D-Bus session with a real gnome-keyring, for tests that must not touch the user's own.

    with private_session() as environment:
        subprocess.run([...], env=environment)

Linux only. It needs the programs dbus-daemon and gnome-keyring-daemon.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]  # it comes without types
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

SECRETS = "org.freedesktop.secrets"
PROMPTER = "org.gnome.keyring.SystemPrompter"
ACCESSIBILITY = "org.a11y.Bus"

_PATIENCE_S = 20.0
_SERVICES = Path("/usr/share/dbus-1/services")
_FOREIGN = ("PYTHON_KEYRING_BACKEND", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK", "KEYRING_PROPERTY_SCHEME")

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def private_session(*, keyring: bool = True, services: Sequence[str] = ()) -> Iterator[dict[str, str]]:
    """The whole environment for programs on a D-Bus session of their own, with a home folder of their own.

    Args:
        keyring: Whether a gnome-keyring runs there, unlocked; without it the session has no Secret Service.
        services: Names that the bus may start on demand, such as ACCESSIBILITY; none of the others can start.
            They inherit this process's environment, so set DISPLAY before.
    """
    # A short path of its own: the name of a socket holds 107 characters at most.
    with tempfile.TemporaryDirectory(prefix="session-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        environment = _environment(folder)
        (folder / "services").mkdir()
        for service in services:
            shutil.copy(_SERVICES / f"{service}.service", folder / "services")
        config = folder / "bus.conf"
        config.write_text(_BUS.format(folder=folder))
        with _running(["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"], environment) as bus:
            assert bus.stdout is not None
            address = bus.stdout.readline().decode().strip()
            assert address, f"dbus-daemon does not start: {_errors(environment)}"
            environment["DBUS_SESSION_BUS_ADDRESS"] = address
            if not keyring:
                yield environment
                return
            with unlocked_keyring(environment):
                yield environment


@contextmanager
def unlocked_keyring(environment: dict[str, str]) -> Iterator[None]:
    """A gnome-keyring on the bus of `environment`, unlocked; its password is "password"."""
    command = ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"]
    with _running(command, environment) as daemon:
        assert daemon.stdin is not None
        daemon.stdin.write(b"password")
        daemon.stdin.close()
        _wait_for_name(SECRETS, environment)
        yield


def _environment(folder: Path) -> dict[str, str]:
    environment = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
    environment["HOME"] = str(folder)
    environment["XDG_RUNTIME_DIR"] = str(folder / "run")
    for purpose in ("CONFIG", "DATA", "CACHE", "STATE"):
        environment[f"XDG_{purpose}_HOME"] = str(folder / purpose.lower())
    for name in ("run", "config", "data", "cache", "state"):
        (folder / name).mkdir(mode=0o700)
    return environment


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    # A process group of its own: what the bus starts on demand ends with the bus.
    with (Path(environment["HOME"]) / "stderr").open("ab") as errors:
        process = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(timeout=5)
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue
        break
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()


def _wait_for_name(name: str, environment: dict[str, str]) -> None:
    rule = MatchRule(type="signal", sender=message_bus.bus_name, member="NameOwnerChanged")
    rule.add_arg_condition(0, name)
    with (
        closing(open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])) as connection,
        connection.filter(rule) as changes,
    ):
        connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE_S)
        owned = connection.send_and_get_reply(message_bus.NameHasOwner(name), timeout=_PATIENCE_S)
        if owned.body[0]:
            return
        try:
            connection.recv_until_filtered(changes, timeout=_PATIENCE_S)
        except TimeoutError:
            raise AssertionError(f"{name} does not start: {_errors(environment)}") from None


def _errors(environment: dict[str, str]) -> str:
    return (Path(environment["HOME"]) / "stderr").read_text(errors="replace")
