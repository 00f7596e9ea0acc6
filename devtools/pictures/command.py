"""`dev.py screenshots`: which pictures are wanted, and the processes that take them."""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import Final

from callviewer.desktop.languages import LANGUAGES
from devtools.environment import PYTHON, ROOT
from devtools.pictures import album
from devtools.steps import SetupError, say

THEMES: Final = ("light", "dark")
SCALES: Final = (100, 150, 200)
SPOKEN: Final = ("en", "pt_BR", "de", "ar")
"""The languages whose pictures are taken where none is named: of the code, of most users, of long words, from the
right to the left."""
ZONE: Final = "America/Sao_Paulo"
"""Where the phone of the invented calls is, and whoever looks at them."""


def take(wanted: argparse.Namespace) -> int:
    """Takes the pictures that are asked for.

    Args:
        wanted: What `parsed` gave.

    Returns:
        The exit status.

    Raises:
        SetupError: One of them could not be taken.
    """
    folder = wanted.folder.expanduser().absolute()
    folder.mkdir(parents=True, exist_ok=True)
    # What was shown at one scale cannot be shown at another by the same process.
    sittings = list(product(wanted.lang or SPOKEN, wanted.scale or SCALES))
    say(f"taking pictures in {folder}; {len(sittings)} times the program is started")
    # Half of the time each of them waits for things to stand still.
    with ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as pool:
        jobs = [pool.submit(_sit, lang, scale, wanted.theme or THEMES, wanted.only, folder) for lang, scale in sittings]
        failures = [job.result() for job in jobs]
    found = album.bind(folder)
    if any(failures):
        raise SetupError(next(filter(None, failures)))
    if not found:
        raise SetupError(f"no picture has one of these names: {', '.join(wanted.only)}")
    say(f"{found} pictures: {folder / album.INDEX}")
    return 0


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """What the command line asks for.

    Raises:
        SystemExit: It makes no sense, or asks for help.
    """
    parser = argparse.ArgumentParser(
        prog="dev.py screenshots",
        description="Takes a picture of every page and dialog, with invented calls and a clock that stands still.",
        epilog="Each of these options can be given several times.",
        allow_abbrev=False,
    )
    folder = ROOT / "dist" / "screenshots"
    parser.add_argument("folder", nargs="?", type=Path, default=folder, help="where to put them; dist/screenshots")
    parser.add_argument("--lang", action="append", choices=LANGUAGES, help=f"instead of {', '.join(SPOKEN)}")
    parser.add_argument("--theme", action="append", choices=THEMES, help="instead of both")
    parser.add_argument("--scale", action="append", type=int, choices=SCALES, help="in percent; instead of all")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="pictures whose name begins so")
    return parser.parse_args(arguments)


def _sit(lang: str, scale: int, themes: Sequence[str], only: Sequence[str], folder: Path) -> str:
    """Has one process take its pictures; gives what is wrong, or nothing."""
    command = [str(PYTHON), "-P", "-m", "devtools.pictures.studio", str(folder), lang, str(scale)]
    command += ["--themes", *themes, "--only", *only]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    environment |= {
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale / 100),
        "TZ": ZONE,
    }
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout + done.stderr, end="", file=sys.stderr)
        return f"The pictures in {LANGUAGES[lang]} at {scale} % could not all be taken."
    return ""
