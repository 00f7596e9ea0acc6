"""`dev.py package`: which packages are made, and how they are tried."""

import sys
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from devtools.packages import appimage, bundle, deb, lock, macos, publish, rpm, start_time, sums, try_deb, windows
from devtools.packages.facts import DIST


class Target(NamedTuple):
    """One thing that `dev.py package` does."""

    purpose: str
    call: Callable[[], None]


def package(arguments: Sequence[str]) -> int:
    """Does what `dev.py package` is asked for.

    Returns:
        The exit status.

    Raises:
        SetupError: It cannot be done, or what was made does not work.
    """
    if not arguments or any(name not in TARGETS for name in arguments):
        print("python3 dev.py package TARGET...\n", file=sys.stderr)
        for name, target in TARGETS.items():
            print(f"  {name:<12} {target.purpose}", file=sys.stderr)
        return 2
    for name in arguments:
        TARGETS[name].call()
    return 0


def make_deb() -> None:
    """Makes the .deb."""
    deb.build()
    sums.list_parts("linux")
    sums.write_sums()


def make_rpm() -> None:
    """Makes the .rpm."""
    rpm.build()
    sums.list_parts("linux")
    sums.write_sums()


def make_appimage() -> None:
    """Makes the AppImage."""
    appimage.build()
    sums.list_parts("linux")
    sums.write_sums()


def make_windows() -> None:
    """Makes the installer for Windows; on Linux it is tried under Wine at once."""
    windows.build()
    if sys.platform == "linux":
        newest_setup_here()
    sums.list_parts_of(*windows.parts(), "windows")
    sums.write_sums()


def make_macos() -> None:
    """Makes the disk image for macOS."""
    macos.build()
    sums.list_parts("macos")
    sums.write_sums()


def make_all() -> None:
    """Makes everything that can be made on Linux."""
    make_deb()
    make_rpm()
    make_windows()


def take_pictures() -> None:
    """Lets the bundle for Linux take the pictures that its description shows."""
    bundle.pictures()
    sums.write_sums()


def newest_deb_here() -> None:
    """Tries the .deb on this computer."""
    try_deb.here(deb.package_file())


def newest_setup_here() -> None:
    """Tries the installer for Windows."""
    if sys.platform == "linux":
        windows.try_under_wine()
    else:
        windows.try_here()


def newest_deb_bare() -> None:
    """Tries the .deb on bare Debians."""
    try_deb.on_bare_debian(deb.package_file())


TARGETS: Final = {
    "deb": Target("the .deb for Debian and Ubuntu, checked by lintian", make_deb),
    "rpm": Target("the .rpm for Fedora and openSUSE", make_rpm),
    "appimage": Target("the AppImage for any Linux desktop; fetches its runtime from GitHub", make_appimage),
    "appdir": Target("all of the AppImage but that runtime, packed, unpacked and tried", appimage.build_files),
    "windows": Target("the installer for Windows; on Linux made and tried under Wine", make_windows),
    "macos": Target("the disk image for macOS; on macOS alone", make_macos),
    "all": Target("all that can be made on Linux: deb, rpm, windows", make_all),
    "try-deb": Target("install the .deb of dist/ here, let it test itself, remove it", newest_deb_here),
    "try-debian": Target("the same, and more, on a bare Debian 12 and 13 in a folder; as root", newest_deb_bare),
    "try-windows": Target("the same with the installer for Windows; on Linux under Wine", newest_setup_here),
    "try-macos": Target("copy the program out of its disk image, and let it test itself", macos.try_here),
    "try-start": Target("how soon the bundle of the .deb shows its rows, beside the source tree", start_time.compare),
    "pictures": Target("the pictures for software centres, taken by the program of the .deb", take_pictures),
    "lock": Target("renew the lock files of packaging/", lock.renew),
    "check-tag": Target("see whether tag, program and changelog are of one version", publish.check_tag),
    "publish": Target(
        f"put what is in {DIST.name}/ on the page of the release; in the release workflow", publish.publish
    ),
}
"""By the names that are typed."""
