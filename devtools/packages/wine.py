"""Windows programs on Linux: a Wine with a home of its own, in which the installer is built and tried."""

import os
import shutil
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from devtools.packages.facts import SOURCES, WORK
from devtools.packages.programs import need
from devtools.steps import SetupError, run_quietly, say

FOLDER: Final = WORK / "wine"
PREFIX: Final = FOLDER / "prefix"
STANDINS: Final = SOURCES / "windows" / "wine"
"""Sources of libraries that Windows 10 has and this Wine has not; they are never part of a package."""


REST_S: Final = 20
"""How long Wine's services may live on after a program before they are ended."""


def environment() -> dict[str, str]:
    """The variables with which Wine stays in its folder and opens no menus or questions of its own."""
    ours = {
        "HOME": str(FOLDER / "home"),
        "WINEPREFIX": str(PREFIX),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree=;mshtml=;mscms=n;winemenubuilder.exe=d",
    }
    return {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "PYTHONPATH")} | ours


def prepare() -> None:
    """Makes Wine's folder where there is none.

    Raises:
        SetupError: Wine is missing or does not start.
    """
    need("wine", "x86_64-w64-mingw32-gcc")
    ready = FOLDER / "ready"
    if ready.exists():
        return
    say("making a Windows for Wine")
    (FOLDER / "home").mkdir(parents=True, exist_ok=True)
    run("The Windows of Wine could not be made.", ["wineboot", "--init"])
    for source in STANDINS.glob("*.c"):
        library = PREFIX / "drive_c/windows/system32" / f"{source.stem}.dll"
        compiler = ["x86_64-w64-mingw32-gcc", "-w", "-shared", "-o", str(library), str(source)]
        run_quietly(compiler, f"{source.name} could not be compiled.")
    for font in Path("/usr/share/fonts/truetype/dejavu").glob("*.ttf"):
        shutil.copy(font, PREFIX / "drive_c/windows/Fonts")
    run("Wine could not be told to be Windows 10.", ["wine", "winecfg", "-v", "win10"])
    run("Wine did not come to rest.", ["wineserver", "--wait"])
    ready.touch()


def run(sentence: str, command: Sequence[str], *, within_s: float = 600) -> str:
    """Runs a program in Wine.

    Returns:
        What it said.

    Raises:
        SetupError: With `sentence`, where it failed or took too long.
    """
    said: list[str] = []
    # A pipe, since Python for Windows takes no file for its output under Wine. Wine's own services may keep its other
    # end open for as long as they like: the program's end counts.
    with subprocess.Popen(
        command,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as program:
        reader = threading.Thread(target=lambda: said.extend(program.stdout or ()), daemon=True)
        reader.start()
        try:
            status = program.wait(within_s)
        except subprocess.TimeoutExpired:
            program.kill()
            status = -1
        reader.join(REST_S)
        if reader.is_alive():
            subprocess.run([shutil.which("wineserver") or "", "--kill"], env=environment(), check=False)
            reader.join()
    if status:
        print("".join(said)[-4000:])
        raise SetupError(sentence)
    return "".join(said)


def path(file: Path) -> str:
    """How Windows calls a file of this computer."""
    return "Z:" + str(file.resolve()).replace("/", "\\")
