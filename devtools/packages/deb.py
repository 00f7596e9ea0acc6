"""The package for Debian, Ubuntu and what comes from them."""

import datetime as dt
import hashlib
import re
import subprocess
import textwrap
from collections.abc import Iterable
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from callviewer import about
from devtools.packages import bundle, linux_files
from devtools.packages.facts import AUTHORS, DESCRIPTION, DIST, EMAIL, ROOT, WORK, releases, source_date
from devtools.packages.libraries import is_program
from devtools.packages.linux_files import DESKTOP_FILE, DOCUMENTS, METAINFO, filled, write, write_packed
from devtools.packages.programs import need
from devtools.steps import run_quietly, say

LARGEST_MB: Final = 50
"""What the file may take, as it is downloaded."""

DEPENDS: Final = (
    "libstdc++6 (>= 11)",
    "zlib1g",
    "libbz2-1.0",
    "liblzma5",
    "libffi8",
    "libssl3 | libssl3t64",
    "libsqlite3-0",
    "libuuid1",
    "libglib2.0-0 | libglib2.0-0t64",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libegl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "fonts-dejavu-core | fonts-noto-core",
    "ca-certificates",
)
"""By hand: what dpkg-shlibdeps finds is as new as the machine that builds. Names after a bar are those of later
releases."""

RECOMMENDS: Final = (
    "gnome-keyring | kwalletmanager | keepassxc",
    "libcups2 | libcups2t64",
    "libgtk-3-0 | libgtk-3-0t64",
    "tzdata",
    "xdg-utils",
)


def build() -> Path:
    """Makes the package and has it checked.

    Returns:
        The file of the package, in `dist/`.

    Raises:
        SetupError: It cannot be made, or a check found something.
    """
    need("dpkg-deb", "strip", "lintian", "desktop-file-validate", "appstreamcli")
    tree = WORK / "deb"
    linux_files.lay_out(bundle.build(system_libraries=True), tree)
    check_entries(tree)
    package = pack(tree)
    bundle.weigh(package.name, package.stat().st_size, LARGEST_MB)
    check(package)
    return package


def pack(tree: Path) -> Path:
    """Adds what Debian wants, and packs."""
    write(tree / DOCUMENTS / "copyright", filled("copyright.in", {"LICENCE_TEXT": licence_text()}))
    write_packed(tree / DOCUMENTS / "changelog.gz", changelog())
    write(tree / "usr/share/lintian/overrides" / about.COMMAND, filled("lintian-overrides.in"))
    control = {
        "ARCHITECTURE": architecture(),
        "DEPENDS": ", ".join([f"libc6 (>= {oldest_libc(tree)})", *DEPENDS]),
        "KILOBYTES": str(linux_files.kilobytes(tree)),
        "LONG_DESCRIPTION": textwrap.fill(DESCRIPTION, 78, initial_indent=" ", subsequent_indent=" "),
        "RECOMMENDS": ", ".join(RECOMMENDS),
    }
    write(tree / "DEBIAN/control", filled("control.in", control))
    write(tree / "DEBIAN/md5sums", checksums(tree))
    write(tree / "DEBIAN/postrm", filled("postrm.in"))
    linux_files.settle(tree)
    (tree / "DEBIAN/postrm").chmod(0o755)
    DIST.mkdir(exist_ok=True)
    package = package_file()
    call = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(package)]
    run_quietly(call, "The package could not be packed.")
    return package


def package_file() -> Path:
    """Where the package of this version is."""
    return DIST / f"{about.COMMAND}_{about.VERSION}_{architecture()}.deb"


def architecture() -> str:
    """Debian's name for this kind of computer."""
    call = ["dpkg", "--print-architecture"]
    return subprocess.run(call, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def check_entries(tree: Path) -> None:
    """Has the menu entry and the description for software centres checked.

    Raises:
        SetupError: One of them is not right.
    """
    run_quietly(["desktop-file-validate", str(tree / DESKTOP_FILE)], "The .desktop file is not right.")
    call = ["appstreamcli", "validate", "--no-net", str(tree / METAINFO)]
    run_quietly(call, "The AppStream description is not right.")


def check(package: Path) -> None:
    """Has the package checked against Debian's policy.

    Raises:
        SetupError: lintian found something that is not explained.
    """
    say("checking it with lintian")
    call = ["lintian", "--allow-root", "--no-tag-display-limit", "--fail-on", "error,warning", str(package)]
    run_quietly(call, "lintian found something.")


def oldest_libc(tree: Path) -> str:
    """The oldest glibc with which every file of the bundle can be loaded."""
    files = [file for file in tree.rglob("*") if file.is_file() and not file.is_symlink()]
    return newest_symbol(file.read_bytes() for file in files if is_program(file))


def newest_symbol(programs: Iterable[bytes]) -> str:
    """The newest version of glibc that programs ask for."""
    minors = {int(minor) for program in programs for minor in re.findall(rb"\0GLIBC_2\.(\d+)", program)}
    return f"2.{max(minors)}"


def checksums(tree: Path) -> str:
    """The file `md5sums`, with which dpkg can find out what was changed."""
    lines = []
    for file in sorted((tree / "usr").rglob("*")):
        if file.is_file() and not file.is_symlink():
            digest = hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {file.relative_to(tree)}\n")
    return "".join(lines)


def licence_text() -> str:
    """The licence, indented as Debian's file wants it."""
    body = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("\n\n")[2].partition("\n\n")[2]
    return "\n".join(f" {line}" if line else " ." for line in body.strip().splitlines())


def changelog() -> str:
    """The changelog in Debian's form."""
    entries = []
    for release in releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), source_date()):
        changes = "\n".join(
            textwrap.fill(change, 78, initial_indent="  * ", subsequent_indent="    ") for change in release.changes
        )
        midday = dt.datetime.combine(release.date, dt.time(12), dt.UTC)
        entries.append(
            f"{about.COMMAND} ({release.version}) stable; urgency=medium\n\n{changes}\n\n"
            f" -- {AUTHORS} <{EMAIL}>  {format_datetime(midday)}\n"
        )
    return "\n".join(entries)
