"""The package for Fedora, openSUSE and what comes from them, made with nfpm."""

import json
import os
import platform
import tempfile
from pathlib import Path
from typing import Any, Final

from callviewer import about
from devtools.packages import bundle, deb, libraries, linux_files
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
from devtools.steps import run_quietly

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
    libraries.check(tree)
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
    bundle.weigh(package.name, package.stat().st_size, deb.LARGEST_MB)
    try_unpacked(package)
    return package


def try_unpacked(package: Path) -> None:
    """Unpacks the package into a folder, and lets what was in it examine itself.

    Raises:
        SetupError: It cannot be unpacked, or something is missing in it.
    """
    need("rpm2cpio", "cpio")
    with tempfile.TemporaryDirectory(prefix="callviewer-rpm-") as folder:
        unpack = 'rpm2cpio "$1" | cpio --extract --make-directories --quiet --directory "$2"'
        call = ["bash", "-o", "pipefail", "-c", unpack, "bash", str(package), folder]
        run_quietly(call, "The .rpm could not be unpacked.")
        bundle.self_test([str(Path(folder, "usr/bin", about.COMMAND))])


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
        "depends": [f"libc.so.6(GLIBC_{libc})(64bit)", *(f"{library}()(64bit)" for library in libraries.DESKTOPS)],
        "recommends": ["gnome-keyring", "xdg-utils"],
        "contents": [
            {"src": f"{tree}/usr/lib/{about.COMMAND}", "dst": f"/usr/lib/{about.COMMAND}", "type": "tree"},
            {"dst": f"/usr/share/licenses/{about.COMMAND}", "type": "dir"},
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
