"""Handing a `tel:` or `sms:` link to whatever program this computer has for it."""

import os
import shutil
import subprocess
import sys
import threading
from contextlib import suppress
from typing import Final

ANSWER_S = 15.0
"""How long the desktop may take to say who handles a scheme."""
REFUSAL_S = 3.0
"""A command that opens links and still runs after so long has not refused."""
_CHOICES: Final = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations"


def open_link(uri: str) -> bool:
    """Open a link with the program that handles its scheme. Blocks; not for the UI thread.

    Args:
        uri: The link, such as "tel:+5511912345678"; the caller vouches for its characters.

    Returns:
        Whether there is such a program and it was started.
    """
    scheme = uri.partition(":")[0]
    try:
        if sys.platform == "win32":
            # Windows takes any scheme, and tells the user in a box of its own that it knows no program.
            opened = _windows_handles(scheme)
            if opened:
                os.startfile(uri)  # noqa: S606  # made for this
        elif sys.platform == "darwin":
            opened = _succeeds(["open", uri])
        else:
            opened = _linux_handler(scheme) != "" and _succeeds(["xdg-open", uri])
    except (OSError, subprocess.SubprocessError):
        return False
    return opened


def _windows_handles(scheme: str) -> bool:
    """Whether the user chose a program for a scheme, or one is registered for it."""
    handles = False
    if sys.platform == "win32":
        import winreg

        chosen = _registered(winreg.HKEY_CURRENT_USER, rf"{_CHOICES}\{scheme}\UserChoice", "ProgId")
        is_scheme = _registered(winreg.HKEY_CLASSES_ROOT, scheme, "URL Protocol") is not None
        command = _registered(winreg.HKEY_CLASSES_ROOT, rf"{scheme}\shell\open\command", "")
        handles = bool(chosen or (is_scheme and command))
    return handles


def _registered(root: int, path: str, name: str) -> object:
    """A value of the Windows registry; None where there is none."""
    found: object = None
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(root, path) as key:
            found = winreg.QueryValueEx(key, name)[0]
    return found


def _linux_handler(scheme: str) -> str:
    """The desktop file that handles a scheme; empty where there is none."""
    query = shutil.which("xdg-mime")
    if query is None:
        return ""
    asked = [query, "query", "default", f"x-scheme-handler/{scheme}"]
    answer = subprocess.run(asked, capture_output=True, timeout=ANSWER_S, check=False)  # noqa: S603  # fixed words
    return answer.stdout.decode(errors="replace").strip()


def _succeeds(command: list[str]) -> bool:
    program = shutil.which(command[0])
    if program is None:
        return False
    nothing = subprocess.DEVNULL
    started = subprocess.Popen(  # noqa: S603  # our own words and a checked link
        [program, *command[1:]], stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
    )
    try:
        return started.wait(REFUSAL_S) == 0
    except subprocess.TimeoutExpired:
        # Some desktops keep the command for as long as the program runs that took the link.
        threading.Thread(target=started.wait, name="link", daemon=True).start()
        return True
