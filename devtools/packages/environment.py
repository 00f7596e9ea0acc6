"""The environments in which packages are made: fresh ones, from locked and hash-checked requirements."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from devtools.packages.facts import SOURCES, WORK
from devtools.steps import SetupError, run_quietly, say
from devtools.system import install_packages

PREFERRED: Final = ((3, 13), (3, 12), (3, 14))
"""Pythons for a bundle, best first: from 3.12 on they run the newest PySide6. Others serve where none of these is."""

PROBE: Final = """
import ctypes, ensurepip, sqlite3, ssl, sys, sysconfig, venv
if sys.platform == "linux":
    ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))
print(sys.version_info[0], sys.version_info[1])
"""
"""Fails on a Python without all of its library, or without the shared library that a bundle carries."""

PROGRAM_LOCK: Final = SOURCES / "requirements-program.txt"
BUNDLE_LOCK: Final = SOURCES / "requirements-bundle.txt"
TOOLS_LOCK: Final = SOURCES / "requirements-tools.txt"


def program_environment() -> Path:
    """The Python that has the program's packages and PyInstaller, and nothing else."""
    return environment("program", (PROGRAM_LOCK, BUNDLE_LOCK))


def tools_environment() -> Path:
    """The Python that has the tools for packing."""
    return environment("tools", (TOOLS_LOCK,))


def environment(name: str, locks: tuple[Path, ...]) -> Path:
    """An environment with exactly what `locks` list; made where there is none, or it was for other locks.

    Raises:
        SetupError: It cannot be made.
    """
    folder = WORK / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    base = bundle_python()
    stamp = folder / "locked"
    wanted = hashlib.sha256(b"\0".join([base.encode(), *(lock.read_bytes() for lock in locks)])).hexdigest()
    if python.exists() and stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    say(f"making the environment of the {name}, with {base}")
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    run_quietly([base, "-m", "venv", str(folder)], "The environment for packing could not be made.")
    requirements = [word for lock in locks for word in ("--requirement", str(lock))]
    run_quietly(
        [*pip(python), "install", "--require-hashes", "--only-binary=:all:", "--no-deps", *requirements],
        "The locked packages could not be installed; pip's reason is above.",
    )
    stamp.write_text(wanted, encoding="utf-8")
    return python


def pip(python: Path) -> list[str]:
    """How the pip of an environment is called."""
    return [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet"]


def bundle_python() -> str:
    """The Python that goes into the bundle: a preferred one of this machine, else the running one.

    Raises:
        SetupError: None of them can be bundled.
    """
    best: dict[tuple[int, int], str] = {}
    for candidate in candidates():
        version = probed(candidate)
        if version is not None:
            best.setdefault(version, candidate)
    for version in (*PREFERRED, sys.version_info[:2]):
        if version in best:
            return best[version]
    if sys.platform == "linux":
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
        install_packages("this Python lacks what a bundle takes from it", {"apt-get": f"lib{name} {name}-venv"})
        if probed(sys.executable):
            return sys.executable
    raise SetupError("This Python cannot be bundled: it lacks SQLite, TLS, venv or its shared library.")


def candidates() -> Iterator[str]:
    """Pythons that may be on this machine."""
    yield base_executable()
    for major, minor in PREFERRED:
        found = shutil.which(f"python{major}.{minor}")
        if found:
            yield found
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for major, minor in PREFERRED:
        yield from map(str, sorted(pyenv.glob(f"versions/{major}.{minor}.*/bin/python{major}.{minor}")))


def base_executable() -> str:
    """The running Python itself, not the environment around it."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def probed(python: str) -> tuple[int, int] | None:
    """The version of a Python; None where it cannot be bundled."""
    try:
        answer = subprocess.run([python, "-I", "-c", PROBE], capture_output=True, text=True, check=False)
    except OSError:
        return None
    if answer.returncode:
        return None
    major, minor = answer.stdout.split()
    return int(major), int(minor)
