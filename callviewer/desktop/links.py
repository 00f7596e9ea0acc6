"""Handing a `tel:` or `sms:` link to whatever program this computer has for it."""

import os
import shutil
import subprocess
import sys
import threading
from contextlib import suppress
from typing import Final

from callviewer import about
from callviewer.desktop import registry

OUR_ENTRY: Final = f"{about.APP_ID}.tel.desktop"
"""The desktop entry by which a Linux desktop hands `tel:` links to this program."""
OUR_PROGRAM: Final = f"{about.NAME.replace(' ', '')}.tel"
"""The name by which Windows does; see "ProgID" there."""
ANSWER_S = 15.0
"""How long the desktop may take to say who handles a scheme."""
REFUSAL_S = 3.0
"""A command that opens links and still runs after so long has not refused."""
_CHOICES: Final = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations"


def open_link(uri: str) -> bool:
    """Open a link with the program that handles its scheme. Blocks; not for the UI thread.

    Where this program itself is that program, another one that could be is taken.

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
            handler = linux_handler(scheme)
            command = _another(scheme, uri) if handler == OUR_ENTRY else ["xdg-open", uri]
            opened = handler != "" and command != [] and _succeeds(command)
    except (OSError, subprocess.SubprocessError):
        return False
    return opened


def windows_choice(scheme: str) -> object:
    """The name of the program that the user chose for a scheme; None or empty for none."""
    return registry.value(rf"{_CHOICES}\{scheme}\UserChoice", "ProgId")


def _windows_handles(scheme: str) -> bool:
    """Whether the user chose a program for a scheme, or one is registered for it; and it is not this one."""
    chosen = windows_choice(scheme)
    if chosen:
        return chosen != OUR_PROGRAM
    is_scheme = registry.common_value(scheme, "URL Protocol") is not None
    return is_scheme and bool(registry.common_value(rf"{scheme}\shell\open\command", ""))


def linux_handler(scheme: str) -> str:
    """The name of the desktop entry that handles a scheme; empty where there is none. Blocks.

    Raises:
        OSError, subprocess.SubprocessError: The desktop does not say.
    """
    query = shutil.which("xdg-mime")
    if query is None:
        return ""
    asked = [query, "query", "default", f"x-scheme-handler/{scheme}"]
    answer = subprocess.run(asked, capture_output=True, timeout=ANSWER_S, check=False)  # noqa: S603  # fixed words
    return answer.stdout.decode(errors="replace").strip()


def _another(scheme: str, uri: str) -> list[str]:
    """The command of another program that opens this link; empty where there is none."""
    from callviewer.desktop import entries, mime_apps, tel_links

    for name in (tel_links.linux_before(), *mime_apps.programs(f"x-scheme-handler/{scheme}")):
        entry = mime_apps.entry(name) if name not in ("", OUR_ENTRY) else None
        if entry is None or entry.get("Terminal") == "true":
            continue
        with suppress(ValueError):
            words = entries.words_with(entry["Exec"], uri)
            if words:
                return words
    return []


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
