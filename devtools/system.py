"""What a Linux system must have besides Python: libraries that Qt's wheels leave to it, and programs for the tests."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from devtools.steps import SetupError, run_quietly, say

PACKAGES = {
    "qt": {
        "apt-get": (
            "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 fonts-dejavu-core"
        ),
        "dnf": "glib2 libglvnd-glx libglvnd-egl libxkbcommon fontconfig dbus-libs krb5-libs dejavu-sans-fonts",
        "pacman": "glib2 libglvnd libxkbcommon fontconfig dbus krb5 ttf-dejavu",
    },
    "x11": {
        "apt-get": "libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0",
        "dnf": "libxkbcommon-x11 libX11-xcb libxcb xcb-util-cursor xcb-util-wm xcb-util-keysyms",
        "pacman": "libxkbcommon-x11 libx11 libxcb xcb-util-cursor xcb-util-wm xcb-util-keysyms",
    },
    "tests": {
        "apt-get": "xvfb dbus gnome-keyring at-spi2-core xdg-utils",
        "dnf": "xorg-x11-server-Xvfb dbus-daemon gnome-keyring at-spi2-core xdg-utils",
        "pacman": "xorg-server-xvfb dbus gnome-keyring at-spi2-core xdg-utils",
    },
    "office": {
        "apt-get": "libreoffice-calc-nogui",
        "dnf": "libreoffice-calc",
        "pacman": "libreoffice-still",
    },
}
"""Packages by purpose and package manager."""

INSTALL = {"apt-get": "apt-get install", "dnf": "dnf install", "pacman": "pacman -S"}
"""How each package manager installs."""

PROGRAMS = {
    "Xvfb": ("Xvfb",),
    "dbus-run-session": ("dbus-run-session",),
    "gnome-keyring-daemon": ("gnome-keyring-daemon",),
    "xdg-mime": ("xdg-mime",),
    "at-spi2-registryd": (
        "/usr/libexec/at-spi2-registryd",
        "/usr/lib/at-spi2-core/at-spi2-registryd",
        "/usr/lib/at-spi2-registryd",
        "at-spi2-registryd",
    ),
}
"""Programs that the tests start, and where each may be."""

QT_PROBE = """
from PySide6 import QtGui, QtNetwork, QtSvg, QtWidgets
application = QtGui.QGuiApplication([])
raise SystemExit(None if QtGui.QFontDatabase.families() else "there is no font")
"""


def prepare_system(python: Path, purposes: Sequence[str]) -> None:
    """Sees to it that a Linux system has what is needed; elsewhere nothing is.

    Args:
        python: The Python of .venv.
        purposes: Keys of PACKAGES.

    Raises:
        SetupError: Something is missing and cannot be installed from here.
    """
    if sys.platform != "linux":
        return
    checks: dict[str, Callable[[], str]] = {
        "qt": lambda: qt_trouble(python),
        "x11": lambda: x11_trouble(python),
        "tests": program_trouble,
        "office": office_trouble,
    }
    troubles = {purpose: trouble for purpose in purposes if (trouble := checks[purpose]())}
    if not troubles:
        return
    install_packages(
        "; ".join(troubles.values()),
        {manager: " ".join(PACKAGES[purpose][manager] for purpose in troubles) for manager in INSTALL},
    )
    for purpose in troubles:
        if trouble := checks[purpose]():
            raise SetupError(f"The packages are installed, and yet {trouble}.")


def qt_trouble(python: Path) -> str:
    """Why Qt cannot start at all; empty where it can."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    probe = [str(python), "-c", QT_PROBE]
    done = subprocess.run(probe, env=environment, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode == 0:
        return ""
    words = done.stderr.strip().splitlines() or [f"status {done.returncode}"]
    return f"Qt cannot start ({words[-1]})"


def x11_trouble(python: Path) -> str:
    """Which libraries Qt lacks to show a window under X11; empty where none."""
    ldd = shutil.which("ldd")
    plugins = python.parent.parent.glob("lib*/python*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so")
    paths = [str(plugin) for plugin in plugins]
    if not ldd or not paths:
        return ""
    done = subprocess.run([ldd, *paths], capture_output=True, text=True, errors="replace", check=False)
    libraries = unresolved(done.stdout)
    rest = f" and {len(libraries) - 3} more" if len(libraries) > 3 else ""
    return f"Qt cannot show a window without {', '.join(libraries[:3])}{rest}" if libraries else ""


def unresolved(ldd_output: str) -> list[str]:
    """The libraries that ldd did not find."""
    return sorted({line.split()[0] for line in ldd_output.splitlines() if line.endswith("=> not found")})


def program_trouble() -> str:
    """Which programs the tests lack; empty where none."""
    lacking = [name for name, places in PROGRAMS.items() if not any(map(shutil.which, places))]
    return f"the tests need {', '.join(lacking)}" if lacking else ""


def office_trouble() -> str:
    """Whether the thorough tests lack what reads our files as a spreadsheet does; empty where not."""
    return "" if any(map(shutil.which, ("soffice", "libreoffice"))) else "the thorough tests need LibreOffice Calc"


def install_packages(trouble: str, packages: Mapping[str, str]) -> None:
    """Installs packages with apt where that needs no password.

    Args:
        trouble: What is wrong without them.
        packages: Their names, by package manager; "apt-get" is always there.

    Raises:
        SetupError: It is not allowed, or failed; the sentence holds the command to type.
    """
    manager = next((name for name in packages if shutil.which(name)), None)
    if manager is None:
        raise SetupError(f"{trouble}. Debian and Ubuntu have it in these packages: {packages['apt-get']}")
    command = f"{INSTALL[manager]} {packages[manager]}"
    become_root = root_prefix()
    if manager != "apt-get" or become_root is None:
        raise SetupError(f"{trouble}. Type this, then start dev.py again:\n  sudo {command}")
    say(trouble)
    say(f"installing with apt: {packages[manager]}")
    apt = [*become_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages[manager].split()]
    first_try = subprocess.run(install, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    if first_try.returncode:
        say("  asking apt for its newest lists")
        by_hand = f"once it can again, type:\n  sudo apt-get update && sudo {command}"
        run_quietly([*apt, "update"], f"apt could not fetch its lists; {by_hand}")
        run_quietly(install, f"apt could not install what is missing; {by_hand}")


def root_prefix() -> list[str] | None:
    """What to put before a command that needs root; None where that takes a password."""
    if sys.platform != "win32" and os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None
