"""Handing a `tel:` or `sms:` link to whatever program this computer has for it."""

import os
import shutil
import subprocess
import sys

ANSWER_S = 15
"""How long the desktop may take to say who handles a scheme."""
REFUSAL_S = 3
"""A command that opens links and still runs after so long has not refused."""


def open_link(uri: str) -> bool:
    """Open a link with the program that handles its scheme. Blocks; not for the UI thread.

    Args:
        uri: The link, such as "tel:+5511912345678"; the caller vouches for its characters.

    Returns:
        Whether there is such a program and it was started.
    """
    try:
        if sys.platform == "win32":
            os.startfile(uri)  # noqa: S606  # made for this
            return True
        if sys.platform == "darwin":
            return _succeeds(["open", uri])
        return _linux_handler(uri.partition(":")[0]) != "" and _succeeds(["xdg-open", uri])
    except (OSError, subprocess.SubprocessError):
        return False


def _linux_handler(scheme: str) -> str:
    """The desktop file that handles a scheme; empty where there is none."""
    query = shutil.which("xdg-mime")
    if query is None:
        return ""
    asked = [query, "query", "default", f"x-scheme-handler/{scheme}"]
    answer = subprocess.run(asked, capture_output=True, text=True, timeout=ANSWER_S, check=False)  # noqa: S603  # fixed words
    return answer.stdout.strip()


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
        return True
