"""The bundle: the program, its packages and Python in one folder that needs nothing of them from the computer."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from callviewer import about
from devtools.languages import catalogues
from devtools.packages.environment import program_environment
from devtools.packages.facts import DIST, ROOT, SOURCES, WORK, source_time
from devtools.steps import SetupError, run_quietly, say

STRIPPED: Final = ("libpython*.so*", "python3*/lib-dynload/*.so", "cryptography/**/*.so", "lib*.so*")
"""What is stripped after the build. The rest is stripped by its makers, or does not survive it."""

LARGEST_MB: Final = 180
"""What the installed program may take."""

PICTURES: Final = (("missed", "light"), ("callback", "light"), ("all", "dark"), ("insights", "dark"))
"""Tab and colours of each picture that the AppStream description names."""


def build(*, system_libraries: bool) -> Path:
    """Makes the bundle for this Linux.

    Args:
        system_libraries: Whether the package that carries it brings the distribution's libraries.

    Returns:
        The folder of the bundle.

    Raises:
        SetupError: PyInstaller failed, or the bundle does not pass its own test.
    """
    work = WORK / ("bundle-lean" if system_libraries else "bundle-full")
    freeze(program_environment(), SOURCES / "linux" / "callviewer.spec", work, system_libraries=system_libraries)
    folder = work / "dist" / about.COMMAND
    strip(folder)
    weigh("the bundle", size_of(folder), LARGEST_MB)
    self_test([str(folder / about.COMMAND)])
    return folder


def pictures() -> list[Path]:
    """Has the program of the last bundle take the pictures that software centres show.

    Returns:
        Their files, in `dist/`.

    Raises:
        SetupError: It cannot.
    """
    program = WORK / "bundle-lean" / "dist" / about.COMMAND / about.COMMAND
    DIST.mkdir(exist_ok=True)
    files = []
    for tab, theme in PICTURES:
        say(f"taking a picture of {tab} ({theme})")
        files.append(DIST / f"{tab}-{theme}.png")
        what = ["--demo", "--lang", "en", "--size", "1180x720", "--tab", tab, "--theme", theme]
        run_quietly([str(program), *what, "--screenshot", str(files[-1])], "The picture could not be taken.")
    return files


def freeze(python: Path, spec: Path, work: Path, *, system_libraries: bool = False) -> None:
    """Runs PyInstaller.

    Raises:
        SetupError: It failed.
    """
    catalogues.build(python)
    say(f"bundling ({spec.relative_to(ROOT)})")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    os.environ["CALLVIEWER_SYSTEM_LIBRARIES"] = "1" if system_libraries else ""
    os.environ["SOURCE_DATE_EPOCH"] = str(source_time())
    os.environ["PYTHONHASHSEED"] = "1"
    folders = ["--distpath", str(work / "dist"), "--workpath", str(work / "build")]
    call = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, str(spec)]
    run_quietly(call, "PyInstaller could not make the bundle.")


def strip(folder: Path) -> None:
    """Takes the symbols out of what our own tools built."""
    inside = folder / "_internal"
    files = {file for pattern in STRIPPED for file in inside.glob(pattern) if file.is_file() and not file.is_symlink()}
    if files:
        run_quietly(["strip", "--strip-unneeded", *map(str, sorted(files))], "The bundle could not be stripped.")


def self_test(command: list[str]) -> dict[str, Any]:
    """Lets the program examine itself, without the packages of this machine's Python.

    Returns:
        Its report.

    Raises:
        SetupError: Something is missing in it.
    """
    say(f"self-test of {command[0]}")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_"))}
    done = subprocess.run(
        [*command, "--self-test"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=clean,
        timeout=120,
        check=False,
    )
    return report_of(done.stdout, done.stderr, done.returncode)


def report_of(output: str, complaints: str, status: int) -> dict[str, Any]:
    """Reads a self-test's report and holds it against what was built.

    Raises:
        SetupError: It is no report, its checks failed, or it is of another version.
    """
    if status or not output.strip():
        print(output + complaints, file=sys.stderr)
        raise SetupError(f"The self-test ended with status {status}.")
    report: dict[str, Any] = json.loads(output)
    if not report["ok"] or report["version"] != about.VERSION:
        print(output, file=sys.stderr)
        raise SetupError(f"The self-test of version {report['version']} found something missing.")
    return report


def weigh(what: str, size: int, most_mb: int) -> None:
    """Says how large something has become.

    Args:
        what: Its name.
        size: In bytes.
        most_mb: What it may take.

    Raises:
        SetupError: It takes more.
    """
    say(f"{what} takes {size / 1e6:.1f} MB")
    if size > most_mb * 1_000_000:
        raise SetupError(f"That is too much: {what} may take {most_mb} MB.")


def size_of(folder: Path) -> int:
    """The bytes in all files below a folder."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file())
