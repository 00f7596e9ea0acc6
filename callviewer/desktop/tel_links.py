"""Opening `tel:` links: what number one names, and the switch that lets this system hand them to this program.

The switch is the user's; off, nothing of it is on the computer. All of it but `parse_tel` may block.
"""

import os
import re
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from callviewer import about
from callviewer.desktop import entries, links, mime_apps, registry
from callviewer.desktop.launch import start_command, windows_line

MIME: Final = "x-scheme-handler/tel"
CLASS: Final = rf"Software\Classes\{links.OUR_PROGRAM}"
PRODUCT: Final = about.NAME.replace(" ", "")
"""The installer for Windows names its key so, too; its uninstaller removes all that is written here."""
CAPABILITIES: Final = rf"Software\{PRODUCT}\Capabilities"
REGISTERED: Final = r"Software\RegisteredApplications"
_BEFORE: Final = "X-CallViewer-Before"
_TOLD_S: Final = 15.0

_MOST_TEXT: Final = 300
_MOST_DIGITS: Final = 20
"""An international number with prefix and carrier code has fewer."""
_LINK: Final = re.compile(r"tel:(?://)?([^;]*)(?:;.*)?", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\(?\+?[0-9 ().\-/]*", re.ASCII)


class TelLinksError(Exception):
    """The switch cannot be set; says why, and what to do."""

    def __init__(self, error: Exception) -> None:
        """See the class."""
        reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
        super().__init__(
            f"Your system did not let {about.NAME} change what opens telephone links ({reason}). "
            "Look for default applications in the settings of your system."
        )


def parse_tel(text: str) -> str | None:
    """The number of a `tel:` link, as digits with or without a leading plus; None for anything else.

    Web pages may write into a link what they like. What could be more than a number (codes with `*` or `#`, pauses,
    letters, signs that only look like digits) is none; parameters such as an extension are left out (RFC 3966).
    """
    if len(text) > _MOST_TEXT:
        return None
    link = _LINK.fullmatch(text)
    if link is None:
        return None
    try:
        number = unquote(link[1], errors="strict").strip(" ")
    except UnicodeDecodeError:
        return None
    digits = re.sub("[^0-9]", "", number)
    if not _NUMBER.fullmatch(number) or not 0 < len(digits) <= _MOST_DIGITS:
        return None
    return ("+" if "+" in number else "") + digits


def is_possible() -> bool:
    """Whether this program can offer to open such links here."""
    if sys.platform == "win32":
        return True
    return sys.platform != "darwin" and shutil.which("xdg-mime") is not None


def command() -> list[str]:
    """What is to be started for a link, which follows as the last word."""
    # The dashes: whatever a link holds, it is never taken for an option.
    return start_command("--")


def is_on() -> bool:
    """Whether this program has told the system that it opens such links."""
    if sys.platform == "win32":
        return bool(registry.value(REGISTERED, PRODUCT) and registry.value(rf"{CLASS}\shell\open\command", ""))
    return sys.platform != "darwin" and _linux_file().is_file()


def is_chosen() -> bool:
    """Whether the system hands such links to this program now; where it does not, the user may choose it there."""
    if sys.platform == "win32":
        return links.windows_choice("tel") == links.OUR_PROGRAM
    try:
        return is_on() and links.linux_handler("tel") == links.OUR_ENTRY
    except (OSError, subprocess.SubprocessError):
        return False


def set_on(on: bool, command: list[str]) -> None:  # noqa: FBT001  # the switch is what it is about
    """Offer this program for such links, or take it back; on Linux it is chosen, too.

    Args:
        on: Whether to.
        command: What is to be started; see `command`.

    Raises:
        TelLinksError: The system refuses.
    """
    try:
        if sys.platform == "win32":
            _windows_set(command if on else None)
        elif sys.platform != "darwin":
            _linux_set(command if on else None)
    except (OSError, subprocess.SubprocessError) as error:
        raise TelLinksError(error) from error


def linux_before() -> str:
    """The name of the desktop entry that opened such links before this program did; empty for none."""
    with suppress(OSError):
        return entries.read(_linux_file()).get(_BEFORE, "")
    return ""


def _linux_file() -> Path:
    return entries.data_home() / "applications" / links.OUR_ENTRY


def _linux_set(command: list[str] | None) -> None:
    handler, before = links.linux_handler("tel"), linux_before()
    if command is None:
        _linux_file().unlink(missing_ok=True)
        if handler == links.OUR_ENTRY and before and mime_apps.entry(before) is not None:
            _told("xdg-mime", "default", before, MIME)
        mime_apps.strike(links.OUR_ENTRY)
        _told("update-desktop-database", str(_linux_file().parent))
        return
    entry = {
        "Type": "Application",
        "Version": "1.0",
        "Name": about.NAME,
        "Exec": entries.exec_line(command, "%u"),
        # Where the program was removed, the desktop passes over what is left here.
        "TryExec": command[0],
        "Icon": about.APP_ID,
        "Terminal": "false",
        "NoDisplay": "true",
        "StartupNotify": "true",
        "StartupWMClass": about.COMMAND,
        "MimeType": f"{MIME};",
        _BEFORE: before if handler == links.OUR_ENTRY else handler,
    }
    entries.write(_linux_file(), entry)
    _told("update-desktop-database", str(_linux_file().parent))
    _told("xdg-mime", "default", links.OUR_ENTRY, MIME)


def _told(name: str, *words: str) -> None:
    """Run a command of the desktop, if it is there; what came of it is seen by asking."""
    program = shutil.which(name)
    if program is not None:
        nothing = subprocess.DEVNULL
        command = [program, *words]
        subprocess.run(command, stdin=nothing, stdout=nothing, stderr=nothing, timeout=_TOLD_S, check=False)  # noqa: S603  # our own words


def _windows_set(command: list[str] | None) -> None:
    if command is None:
        registry.drop(REGISTERED, PRODUCT)
        registry.drop_tree(CAPABILITIES)
        registry.drop_tree(CLASS)
    else:
        registry.put(CLASS, "", "URL:Telephone call")
        registry.put(CLASS, "URL Protocol", "")
        registry.put(rf"{CLASS}\Application", "ApplicationName", about.NAME)
        registry.put(rf"{CLASS}\DefaultIcon", "", windows_line(command[:1]))
        registry.put(rf"{CLASS}\shell\open\command", "", f'{windows_line(command)} "%1"')
        registry.put(CAPABILITIES, "ApplicationName", about.NAME)
        registry.put(CAPABILITIES, "ApplicationDescription", "Shows the calls of your phone")
        registry.put(rf"{CAPABILITIES}\URLAssociations", "tel", links.OUR_PROGRAM)
        registry.put(REGISTERED, PRODUCT, CAPABILITIES)
    _tell_windows()


def _tell_windows() -> None:
    """Let Windows read the associations anew."""
    if sys.platform == "win32" and os.name == "nt":
        import ctypes

        association_changed = 0x08000000
        ctypes.windll.shell32.SHChangeNotify(association_changed, 0, None, None)
