"""The processes of the bench: floors, rivals, the service, and the program itself."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from callviewer import about
from tests import program
from tests.bench.eye import PATIENCE_S

KEY = "bench-key"
SERVED_S = 24 * 3600


class Failed(Exception):
    """A process did not do what it was started for."""


def environment(home: Path, compiled: Path, screen: str = "") -> dict[str, str]:
    """That of all processes: a home of its own, no keyring.

    Args:
        home: The home folder.
        compiled: Where Python keeps what it has compiled: an installed program is not compiled at each start.
        screen: The X display on which windows are shown; empty to show them nowhere.
    """
    inherited = program.environment(home)
    inherited.pop("PYTHONDONTWRITEBYTECODE", None)
    return inherited | dict(
        PYTHONPYCACHEPREFIX=str(compiled),
        **({"QT_QPA_PLATFORM": "xcb", "DISPLAY": screen} if screen else {"QT_QPA_PLATFORM": "offscreen"}),
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
        DBUS_SESSION_BUS_ADDRESS="disabled:",
        **{about.KEY_VARIABLE: KEY},
    )


def result_of(env: dict[str, str], module: str, *arguments: str | Path) -> dict[str, Any]:
    """What a process printed, with `start_ms`, from its start to its first picture, where it had one.

    Raises:
        Failed: It printed nothing of the kind, or did not end.
    """
    began = time.monotonic()
    try:
        done = subprocess.run(
            [sys.executable, "-m", module, *map(str, arguments)],
            env=env,
            cwd=program.ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Failed(f"{module} did not end within {PATIENCE_S} s") from None
    try:
        result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        raise Failed(f"{module} ended with {done.returncode}: {done.stderr[-2000:]}") from None
    if "painted_s" in result:
        result["start_ms"] = (result["painted_s"] - began) * 1000
    return result


@contextmanager
def service(env: dict[str, str], calls: int, latency_ms: int, new_every_s: float = 30) -> Iterator[str]:
    """The address of the built-in service, in a process of its own, for as long as the block runs."""
    options = ["--calls", calls, "--latency-ms", latency_ms, "--seconds", SERVED_S, "--key", KEY]
    options += ["--new-every-s", new_every_s]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.loopback", *map(str, options)],
        env=env,
        cwd=program.ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            told = (process.stdout.readline() if process.stdout else "").split()
            if not told:
                raise Failed("the service does not start")
            yield told[0]
        finally:
            process.terminate()


def nowhere() -> str:
    """An address at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"
