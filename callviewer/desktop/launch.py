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
        # What runs of an AppImage lies in a folder that is gone tomorrow.
        return [os.environ.get("APPIMAGE") or sys.executable]
    ending = ".exe" if sys.platform == "win32" else ""
    script = Path(sysconfig.get_path("scripts"), about.COMMAND + ending)
    if script.is_file():
        return [str(script)]
    windowed = Path(sys.executable).with_name("pythonw.exe")
    python = str(windowed) if sys.platform == "win32" and windowed.is_file() else sys.executable
    # -P: what lies in the folder where it happens to be started is no module of the program.
    return [python, "-P", "-m", about.COMMAND]


def windows_line(words: list[str]) -> str:
    """The words as one line of the Windows registry; each is quoted, for Windows guesses where it is not."""
    return " ".join(f'"{word}"' if word and not word.startswith("-") else word for word in words)
