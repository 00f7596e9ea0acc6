"""Which libraries a bundle takes from the computer, where no package manager knows what it brings along."""

import re
import subprocess
from pathlib import Path
from typing import Final

from devtools.packages.programs import need
from devtools.steps import SetupError

DESKTOPS: Final = (
    "libGL.so.1",
    "libEGL.so.1",
    "libX11.so.6",
    "libX11-xcb.so.1",
    "libxcb.so.1",
    "libxcb-glx.so.0",
    "libxcb-randr.so.0",
    "libxcb-render.so.0",
    "libxcb-shape.so.0",
    "libxcb-shm.so.0",
    "libxcb-sync.so.1",
    "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libgcc_s.so.1",
    "libglib-2.0.so.0",
    "libgthread-2.0.so.0",
    "libstdc++.so.6",
    "libwayland-client.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
)
"""What every Linux with a desktop has, by the names in the files, which all distributions share."""

_C_LIBRARYS: Final = re.compile(r"(ld-linux[\w-]*|lib(c|dl|m|pthread|rt|util))\.so\.\d+")
_LEFT_OUT: Final = frozenset({"libqgtk3.so", "libcupsprintersupport.so"})
"""Plug-ins that Qt passes over where the desktop lacks what they ask for: GTK's dialogs, CUPS' printers."""


def check(folder: Path) -> None:
    """Sees to it that a bundle brings along whatever not every desktop has.

    Raises:
        SetupError: It does not.
    """
    need("readelf")
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink() and is_program(file)]
    there = {file.name for file in files} | set(DESKTOPS)
    strangers = {
        f"{library} ({file.name})"
        for file in files
        if file.name not in _LEFT_OUT
        for library in asked_for(file)
        if library not in there and not _C_LIBRARYS.fullmatch(library)
    }
    if strangers:
        raise SetupError(f"The bundle takes from the computer what not every one has: {', '.join(sorted(strangers))}.")


def asked_for(file: Path) -> list[str]:
    """The libraries that a program or library names."""
    call = ["readelf", "--dynamic", "--wide", str(file)]
    table = subprocess.run(call, stdout=subprocess.PIPE, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", table)


def is_program(file: Path) -> bool:
    """Whether a file is a program or a library."""
    with file.open("rb") as start:
        return start.read(4) == b"\x7fELF"
