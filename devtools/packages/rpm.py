"""The package for Fedora, openSUSE and what comes from them, made with nfpm."""

import json
import os
import platform
from pathlib import Path
from typing import Any, Final

from callviewer import about
from devtools.packages import bundle, deb, linux_files
from devtools.packages.environment import tools_environment
from devtools.packages.facts import (
    AUTHORS,
    DESCRIPTION,
    DIST,
    EMAIL,
    HOMEPAGE,
    LICENCE,
    ROOT,
    SUMMARY,
    WORK,
    source_time,
)
from devtools.packages.programs import need
from devtools.steps import run_quietly, say

LIBRARIES: Final = (
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
    "libglib-2.0.so.0",
    "libwayland-client.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
)
"""By their names in the files, which all distributions with rpm share. The others come along."""

ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}
"""nfpm's names for what `uname` says."""


def build() -> Path:
    """Makes the package.

    Returns:
        Its file, in `dist/`.

    Raises:
        SetupError: It cannot be made.
    """
    need("strip", "desktop-file-validate", "appstreamcli")
    tree = WORK / "rpm"
    linux_files.lay_out(bundle.build(system_libraries=False), tree)
    deb.check_entries(tree)
    linux_files.write(tree / "usr/share/licenses" / about.COMMAND / "LICENSE", (ROOT / "LICENSE").read_text("utf-8"))
    linux_files.settle(tree)
    DIST.mkdir(exist_ok=True)
    machine = platform.machine()
    package = DIST / f"{about.COMMAND}-{about.VERSION}-1.{machine}.rpm"
    recipe = WORK / "nfpm.json"
    recipe.write_text(json.dumps(description(tree, machine, deb.oldest_libc(tree)), indent=2), encoding="utf-8")
    nfpm = tools_environment().parent / "nfpm"
    os.environ["SOURCE_DATE_EPOCH"] = str(source_time())
    call = [str(nfpm), "package", "--config", str(recipe), "--packager", "rpm", "--target", str(package)]
    run_quietly(call, "The .rpm could not be packed.")
    say(f"made {package.name}: {package.stat().st_size / 1e6:.1f} MB")
    return package


def description(tree: Path, machine: str, libc: str) -> dict[str, Any]:
    """What nfpm wants to know, as YAML that is JSON."""
    return {
        "name": about.COMMAND,
        "arch": ARCHITECTURES.get(machine, machine),
        "platform": "linux",
        "version": about.VERSION,
        "release": "1",
        "section": "net",
        "maintainer": f"{AUTHORS} <{EMAIL}>",
        "vendor": AUTHORS,
        "homepage": HOMEPAGE,
        "license": LICENCE,
        "description": DESCRIPTION,
        "depends": [f"libc.so.6(GLIBC_{libc})(64bit)", *(f"{library}()(64bit)" for library in LIBRARIES)],
        "recommends": ["gnome-keyring", "xdg-utils"],
        "contents": [
            {"src": f"{tree}/usr/lib/{about.COMMAND}", "dst": f"/usr/lib/{about.COMMAND}", "type": "tree"},
            {"src": f"../lib/{about.COMMAND}/{about.COMMAND}", "dst": f"/usr/bin/{about.COMMAND}", "type": "symlink"},
            *(
                {"src": str(file), "dst": f"/{file.relative_to(tree)}"}
                for file in sorted((tree / "usr/share").rglob("*"))
                if file.is_file()
            ),
        ],
        "rpm": {
            "summary": SUMMARY,
            "buildhost": "localhost",
            "group": "Applications/Internet",
            "compression": "zstd:19",
        },
    }
