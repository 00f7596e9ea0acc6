"""The virtual environment `.venv`: made once, installed into when pyproject.toml or the Python changed."""

import contextlib
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from devtools.steps import SetupError, run_quietly, say
from devtools.system import install_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "callviewer-installed"
"""What was installed last: a fingerprint, and whether the tools of development are included."""
UNFINISHED = VENV / "callviewer-unfinished"
"""Stands while .venv is being changed. Where a later start finds it, .venv is made anew: pip takes a package that it
was interrupted at for installed."""


def prepare(*, tools: bool) -> None:
    """Makes .venv and installs the program, with the tools of development where wanted.

    Raises:
        SetupError: It cannot be done.
    """
    wanted = fingerprint((ROOT / "pyproject.toml").read_bytes(), this_python())
    with one_at_a_time():
        if is_ready(wanted, tools=tools):
            return
        if not is_sound():
            make()
        UNFINISHED.touch()
        install(tools=tools)
        STAMP.write_text(stamp(wanted, tools=tools), encoding="utf-8")
        UNFINISHED.unlink()


def fingerprint(pyproject: bytes, python: str) -> str:
    """What decides whether an installation still holds: what the project asks for, and the Python that serves it."""
    return hashlib.sha256(pyproject + b"\0" + python.encode()).hexdigest()


def this_python() -> str:
    """The Python and the place that .venv belongs to; it works for no other."""
    return f"{platform.python_implementation()} {sys.version_info[:2]} {platform.machine()} {sys.base_prefix} {ROOT}"


def stamp(wanted: str, *, tools: bool) -> str:
    """The text that says what was installed."""
    return f"{wanted} {'tools' if tools else 'program'}\n"


def is_ready(wanted: str, *, tools: bool) -> bool:
    """Whether .venv holds what is wanted; one with the tools serves the program as well."""
    if UNFINISHED.exists() or not PYTHON.exists() or not STAMP.is_file():
        return False
    found = STAMP.read_text(encoding="utf-8")
    return found == stamp(wanted, tools=True) or (not tools and found == stamp(wanted, tools=False))


def is_sound() -> bool:
    """Whether .venv is whole and was made by this Python."""
    if UNFINISHED.exists() or not PYTHON.exists():
        return False
    question = "import sys, pip; print(sys.version_info[:2], sys.base_prefix)"
    try:
        answer = subprocess.run([str(PYTHON), "-c", question], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.stdout.strip() == f"{sys.version_info[:2]} {sys.base_prefix}"


def make() -> None:
    """Makes .venv anew.

    Raises:
        SetupError: This Python cannot, or it runs from the .venv that must go.
    """
    require_venv_module()
    if Path(sys.prefix).resolve() == VENV:
        raise SetupError(".venv must be made anew: leave it with `deactivate` and start dev.py again.")
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        say("removing a .venv that is unfinished or belongs to another Python")
        shutil.rmtree(VENV)
    say(f"making .venv with Python {platform.python_version()}")
    VENV.mkdir()
    UNFINISHED.touch()
    run_quietly([sys.executable, "-m", "venv", str(VENV)], "The virtual environment could not be made.")


def require_venv_module() -> None:
    """Sees to it that this Python can make virtual environments; Debian keeps a part of it in its own package."""
    if not has_venv_module():
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        install_packages("this Python cannot make virtual environments", {"apt-get": package})
        importlib.invalidate_caches()
        if not has_venv_module():
            raise SetupError(f"This Python cannot make virtual environments, though {package} is installed.")


def has_venv_module() -> bool:
    """Whether all of the standard library that makes virtual environments is there."""
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def install_command(*, tools: bool) -> list[str]:
    """How pip is called."""
    plain = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    return [str(PYTHON), "-m", "pip", "install", *plain, "--editable", ".[dev]" if tools else "."]


def install(*, tools: bool) -> None:
    """Installs the program into .venv and shows its large downloads.

    Raises:
        SetupError: pip failed; the end of its output was shown.
    """
    say(
        f"installing Call Viewer's packages{' and the tools to test it' if tools else ''}; the first time takes a while"
    )
    lines = []
    with subprocess.Popen(
        install_command(tools=tools),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as pip:
        for line in pip.stdout or ():
            lines.append(line)
            # Small downloads are over before they are read.
            if line.endswith(" MB)\n") or line.startswith("Installing collected "):
                say("  " + line.strip().partition(": ")[0])
    if pip.returncode:
        print("".join(lines[-40:]), end="", file=sys.stderr)
        raise SetupError("The packages could not be installed; pip's reason is above. Is there a network?")


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Keeps two dev.py from changing .venv at the same time; Windows has no such lock."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with (ROOT / "dev.py").open(encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waiting for another dev.py that is setting up")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
