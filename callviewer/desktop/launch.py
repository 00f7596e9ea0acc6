"""The command that starts this program, for whoever is to start it later: the login, or the desktop with a link."""

import os
import sys
import sysconfig
from pathlib import Path

from callviewer import about


def start_command(*arguments: str) -> list[str]:
    """The words that start this very installation, from any folder, with these arguments."""
    return [*_program(), *arguments]


def _program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [_appimage() or sys.executable]
    ending = ".exe" if sys.platform == "win32" else ""
    script = Path(sysconfig.get_path("scripts"), about.COMMAND + ending)
    if script.is_file():
        return [str(script)]
    windowed = Path(sys.executable).with_name("pythonw.exe")
    python = str(windowed) if sys.platform == "win32" and windowed.is_file() else sys.executable
    # -P: what lies in the folder where it happens to be started is no module of the program.
    return [python, "-P", "-m", about.COMMAND]


def _appimage() -> str | None:
    """The AppImage that runs here: what is unpacked of it lies in a folder that is gone tomorrow.

    Another program's AppImage hands its variables on to what it starts: only one around this very program counts.
    """
    image, folder = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    if image and folder and Path(sys.executable).resolve().is_relative_to(Path(folder).resolve()):
        return image
    return None


def windows_line(words: list[str]) -> str:
    """The words as one line of the Windows registry; each is quoted, for Windows guesses where it is not."""
    return " ".join(f'"{word}"' if word and not word.startswith("-") else word for word in words)
