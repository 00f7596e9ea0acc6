"""How long the bundle takes from its start to its first rows, beside the source tree in the same run."""

import mmap
import os
import select
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Final, NamedTuple

from callviewer import about
from devtools import environment
from devtools.packages.facts import WORK
from devtools.packages.programs import need
from devtools.steps import SetupError, say

LONGEST: Final = 1.15
"""How many times as long as the source tree the bundle may take."""
ROUNDS: Final = 7
WHAT: Final = ("--demo", "--tab", "all", "--theme", "light", "--lang", "en", "--size", "1180x720")

SCREEN: Final = (1280, 800)
DEPTH: Final = 4
"""Bytes of a pixel."""
NAMES: Final = (0, 130, 230, 680)
"""Left, top, right, bottom of where the callers' names stand: what does not change once it is there."""
ALIKE: Final = 0.9
"""The share of its lines with which a picture is the last one: a cursor or a shade may come and go."""

LOOK_S: Final = 0.002
REST_S: Final = 2.0
"""After so long without a change the window shows what it was to show."""
PATIENCE_S: Final = 60.0


class Sight(NamedTuple):
    """What was to be seen from a moment on: the lines of `NAMES`, and when, in seconds of the monotonic clock."""

    since_s: float
    lines: tuple[bytes, ...]


def compare() -> None:
    """Starts the bundle and the source tree in turn, on a screen that nobody sees.

    Raises:
        SetupError: There is no bundle, a window stays empty, or the bundle takes too long.
    """
    program = WORK / "bundle-lean" / "dist" / about.COMMAND / about.COMMAND
    if not program.exists():
        raise SetupError("There is no bundle yet: python3 dev.py package deb")
    need("Xvfb")
    environment.prepare(tools=False)
    source = [str(environment.PYTHON), "-P", "-m", about.COMMAND]
    # Once for nothing: the disk is read, and Python's files are compiled.
    for command in ([str(program)], source):
        first_rows_s(command)
    pairs = [(first_rows_s([str(program)]), first_rows_s(source)) for _ in range(ROUNDS)]
    ratio = median(bundle / tree for bundle, tree in pairs)
    bundle_ms, tree_ms = (median(times) * 1000 for times in zip(*pairs, strict=True))
    said = f"first rows: bundle {bundle_ms:.0f} ms, source tree {tree_ms:.0f} ms, {ratio:.2f} times as long"
    say(f"{said} (medians of {ROUNDS} pairs)")
    if ratio > LONGEST:
        raise SetupError(f"The bundle starts too slowly: {LONGEST} times as long is allowed.")


@contextmanager
def screen() -> Iterator[tuple[str, mmap.mmap]]:
    """A screen that keeps its pixels in a file.

    Yields:
        Its name, and the file: a header, then the pixels line by line.
    """
    width, height = SCREEN
    with tempfile.TemporaryDirectory(prefix="callviewer-screen-") as folder:
        reader, writer = os.pipe()
        call = ["Xvfb", "-displayfd", str(writer), "-fbdir", folder, "-screen", "0", f"{width}x{height}x24"]
        with subprocess.Popen(
            [*call, "-nolisten", "tcp"], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=[writer]
        ) as server:
            os.close(writer)
            try:
                ready, _, _ = select.select([reader], [], [], PATIENCE_S)
                number = os.read(reader, 16).decode().strip() if ready else ""
                if not number:
                    raise SetupError("Xvfb does not start.")
                with Path(folder, "Xvfb_screen0").open("rb") as file:
                    pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
                    with pixels:
                        yield f":{number}", pixels
            finally:
                os.close(reader)
                server.terminate()


def first_rows_s(command: Sequence[str]) -> float:
    """The seconds from a program's start to the first picture with the rows that it shows in the end."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "XDG_"))}
    with tempfile.TemporaryDirectory(prefix="callviewer-home-") as home, screen() as (display, pixels):
        ours = {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "DISPLAY": display, "HOME": home}
        began = time.monotonic()
        with subprocess.Popen(
            [*command, *WHAT],
            env=inherited | ours,
            cwd=environment.ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as program:
            try:
                return rows_since_s(watch(pixels)) - began
            finally:
                program.terminate()


def watch(pixels: mmap.mmap) -> list[Sight]:
    """What is to be seen, until it has stayed the same for a while.

    Raises:
        SetupError: Nothing comes, or it does not come to rest.
    """
    before = Sight(time.monotonic(), lines_of(pixels))
    sights = [before]
    while sights[-1] is before or time.monotonic() - sights[-1].since_s < REST_S:
        if time.monotonic() - before.since_s > PATIENCE_S:
            raise SetupError("The window does not show its rows in time.")
        now, lines = time.monotonic(), lines_of(pixels)
        if lines != sights[-1].lines:
            sights.append(Sight(now, lines))
        time.sleep(LOOK_S)
    return sights


def rows_since_s(sights: Sequence[Sight]) -> float:
    """Since when almost all lines were those of the last picture."""
    last = sights[-1].lines
    wanted = ALIKE * len(last)
    return next(
        sight.since_s
        for sight in sights
        if sum(one == other for one, other in zip(sight.lines, last, strict=True)) >= wanted
    )


def lines_of(pixels: mmap.mmap) -> tuple[bytes, ...]:
    """The part of the screen with the names, line by line. The file is an X window dump."""
    numbers = struct.unpack(">20I", pixels[:80])
    head, colours, line = numbers[0], numbers[19], numbers[12]
    start = head + 12 * colours  # each colour of the map takes 12 bytes
    left, top, right, bottom = NAMES
    rows = (start + y * line for y in range(top, bottom))
    return tuple(pixels[row + DEPTH * left : row + DEPTH * right] for row in rows)
