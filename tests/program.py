"""The program as a user starts it: in a process of its own, with a home folder of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PATIENCE_S = 60.0
"""No start of the program takes so long; a test that meets this bound has failed."""

ALONE = """
import os, sys

def refuse(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.bind", "subprocess.Popen"} or (
        event == "import" and arguments[0].split(".")[0] in {"keyring", "secretstorage"}
    ):
        os.write(2, f"refused: {event} {arguments}\\n".encode())
        os._exit(99)

sys.addaudithook(refuse)
"""
"""Python runs it before the program: whoever reaches for the network or the keyring ends at once."""

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_PROFILES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


PROGRAM = ("-m", "callviewer")
"""What Python is told to run."""


def command(*arguments: str | Path, start: Sequence[str] = PROGRAM) -> list[str]:
    """The command line; Python's warnings are errors there, too."""
    return [sys.executable, "-W", "error", *start, *map(str, arguments)]


def environment(home: Path, **more: str) -> dict[str, str]:
    """That of a user with this home folder, without a screen, a keyring and a key.

    Args:
        home: The home folder; made if it is not there.
        more: Further variables.
    """
    home.mkdir(exist_ok=True)
    inherited = {name: value for name, value in os.environ.items() if name not in {*_SCREENS, *_PROFILES}}
    return inherited | {"HOME": str(home), "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "TZ": "UTC"} | more


def with_code(code: str, folder: Path, env: Mapping[str, str]) -> dict[str, str]:
    """The environment in which Python runs `code`, kept in `folder`, before the program."""
    (folder / "sitecustomize.py").write_text(code)
    return {**env, "PYTHONPATH": os.pathsep.join((str(folder), env["PYTHONPATH"]))}


def run(
    *arguments: str | Path, env: Mapping[str, str], start: Sequence[str] = PROGRAM
) -> "subprocess.CompletedProcess[str]":
    """What the program said, and how it ended.

    Args:
        arguments: Its command line.
        env: Its environment.
        start: What Python is told to run.
    """
    return subprocess.run(
        command(*arguments, start=start),
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


@contextmanager
def running(*arguments: str | Path, env: Mapping[str, str]) -> "Iterator[subprocess.Popen[str]]":
    """The program while it runs; ended by force after the block, if it still does."""
    with subprocess.Popen(
        command(*arguments),
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def files_in(folder: Path) -> set[str]:
    """Every file and folder below, but for the system's own list of fonts."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if "fontconfig" not in path.parts}
