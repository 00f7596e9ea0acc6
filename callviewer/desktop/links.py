"""Handing a `tel:` or `sms:` link to whatever program this computer has for it."""

import os
import shutil
import subprocess
import sys
import threading
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
            if not _windows_handles(scheme):
                return False
            os.startfile(uri)  # noqa: S606  # made for this
            return True
        if sys.platform == "darwin":
            return _succeeds(["open", uri])
        return _linux_handler(scheme) != "" and _succeeds(["xdg-open", uri])
    except (OSError, subprocess.SubprocessError):
        return False


def _windows_handles(scheme: str) -> bool:
    """Whether the user chose a program for a scheme, or one is registered for it."""
    if sys.platform != "win32":
        return False
    import winreg

    def value(root: int, path: str, name: str) -> object:
        """None where there is no such value."""
        try:
            with winreg.OpenKey(root, path) as key:
                return winreg.QueryValueEx(key, name)[0]
        except OSError:
            return None

    if value(winreg.HKEY_CURRENT_USER, rf"{_CHOICES}\{scheme}\UserChoice", "ProgId"):
        return True
    is_scheme = value(winreg.HKEY_CLASSES_ROOT, scheme, "URL Protocol") is not None
    return is_scheme and bool(value(winreg.HKEY_CLASSES_ROOT, rf"{scheme}\shell\open\command", ""))


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
