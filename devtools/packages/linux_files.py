"""The files that the packages for Linux lay on a computer, in one tree that all of them take."""

import gzip
import os
import shutil
import string
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from callviewer import about
from devtools.packages.bundle import size_of
from devtools.packages.environment import program_environment
from devtools.packages.facts import ROOT, SOURCES, releases, source_date, source_time, values
from devtools.steps import run_quietly, say

LINUX: Final = SOURCES / "linux"
DESKTOP_FILE: Final = f"usr/share/applications/{about.APP_ID}.desktop"
METAINFO: Final = f"usr/share/metainfo/{about.APP_ID}.metainfo.xml"
PROGRAM: Final = f"usr/lib/{about.COMMAND}/{about.COMMAND}"
MAN_PAGE: Final = f"usr/share/man/man1/{about.COMMAND}.1.gz"
DOCUMENTS: Final = f"usr/share/doc/{about.COMMAND}"


def lay_out(bundle: Path, tree: Path) -> None:
    """Fills `tree` with everything but what only one kind of package has."""
    say("laying out the files")
    shutil.rmtree(tree, ignore_errors=True)
    (tree / "usr/lib").mkdir(parents=True)
    shutil.copytree(bundle, tree / "usr/lib" / about.COMMAND, symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin" / about.COMMAND).symlink_to(f"../lib/{about.COMMAND}/{about.COMMAND}")
    write(tree / DESKTOP_FILE, filled("app.desktop.in"))
    write(tree / METAINFO, filled("metainfo.xml.in", {"RELEASES": release_notes()}))
    write_packed(tree / MAN_PAGE, filled("callviewer.1.in", {"DATE": source_date().isoformat()}))
    lay_icons(tree / "usr/share/icons/hicolor")
    settle(tree)


def lay_icons(theme: Path) -> None:
    """Draws the icon in all sizes."""
    svg, drawn = ROOT / "resources" / "callviewer.svg", theme / "drawn"
    draw = [str(program_environment()), str(SOURCES / "icons.py"), str(svg), "png", str(drawn)]
    run_quietly(draw, "The icons could not be drawn.")
    for picture in drawn.iterdir():
        place = theme / f"{picture.stem}x{picture.stem}" / "apps"
        place.mkdir(parents=True)
        picture.rename(place / f"{about.APP_ID}.png")
    drawn.rmdir()
    write(theme / "scalable/apps" / f"{about.APP_ID}.svg", svg.read_text(encoding="utf-8"))


def filled(template: str, more: Mapping[str, str] | None = None) -> str:
    """A template of `packaging/linux` with its values in place.

    Raises:
        KeyError: It asks for a value that nobody has.
    """
    text = (LINUX / template).read_text(encoding="utf-8")
    return string.Template(text).substitute(values(), **(more or {}))


def release_notes() -> str:
    """The changelog as AppStream wants it."""
    lines = []
    for release in releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), source_date()):
        items = "\n".join(f"          <li>{escape(change)}</li>" for change in release.changes)
        lines.append(
            f'    <release version="{release.version}" date="{release.date}">\n      <description>\n'
            f"        <ul>\n{items}\n        </ul>\n      </description>\n    </release>"
        )
    return "\n".join(lines)


def settle(tree: Path) -> None:
    """Gives every file the rights and the time that it has in a package."""
    when = source_time()
    for entry in [tree, *tree.rglob("*")]:
        if entry.is_symlink():
            continue
        runs = entry.is_dir() or entry == tree / PROGRAM
        entry.chmod(0o755 if runs else 0o644)
        os.utime(entry, (when, when))


def kilobytes(tree: Path) -> int:
    """What the files take on a disk, roughly."""
    return -(-size_of(tree) // 1024)


def write(file: Path, text: str) -> None:
    """Writes a file, with its folders."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def write_packed(file: Path, text: str) -> None:
    """Writes a file packed, the same bytes each time."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
