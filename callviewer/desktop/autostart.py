"""Starting with the login: a switch of the system's, read from the system each time. All of it may block."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from callviewer import about
from callviewer.desktop import entries, registry
from callviewer.desktop.launch import start_command, windows_line

RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the Task Manager keeps what the user switched off there."""
RUN_NAME: Final = about.NAME.replace(" ", "")
"""The installer for Windows writes the same name."""
_LAUNCHCTL_S: Final = 10.0
_SANDBOX: Final = Path("/.flatpak-info")


class AutostartError(Exception):
    """The switch cannot be read or set; says why, and what to do."""

    def __init__(self, error: Exception) -> None:
        """See the class."""
        reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
        super().__init__(
            f"Your system did not let {about.NAME} change what starts at login ({reason}). "
            "Look for it in the settings of your system."
        )


def is_possible() -> bool:
    """Whether this system has such a switch that a program may set."""
    return sys.platform in ("win32", "darwin") or (os.name == "posix" and not _SANDBOX.exists())


def command() -> list[str]:
    """What is to be started at login: this installation, without opening its window where that can be."""
    return start_command("--in-tray")


def is_on() -> bool:
    """Whether the program will start at the next login, as far as the system tells.

    Raises:
        AutostartError: The system does not tell.
    """
    try:
        if sys.platform == "win32":
            on = _windows_is_on()
        elif sys.platform == "darwin":
            on = _macos_is_on()
        else:
            on = _linux_is_on()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise AutostartError(error) from error
    return on


def set_on(on: bool, command: list[str]) -> None:  # noqa: FBT001  # the switch is what it is about
    """Set the switch.

    Args:
        on: Whether to start at login.
        command: What is to be started; see `command`.

    Raises:
        AutostartError: The system refuses; everything is as before.
    """
    try:
        if sys.platform == "win32":
            _windows_set(command if on else None)
        elif sys.platform == "darwin":
            _macos_set(command if on else None)
        else:
            _linux_set(command if on else None)
    except OSError as error:
        raise AutostartError(error) from error


def _linux_file() -> Path:
    return entries.config_home() / "autostart" / f"{about.APP_ID}.desktop"


def _linux_is_on() -> bool:
    entry = entries.read(_linux_file())
    is_off = entry.get("Hidden") == "true" or entry.get("X-GNOME-Autostart-enabled") == "false"
    return not is_off and entries.is_startable(entry)


def _linux_set(command: list[str] | None) -> None:
    file = _linux_file()
    if command is None:
        file.unlink(missing_ok=True)
        return
    entry = {
        "Type": "Application",
        "Version": "1.0",
        "Name": about.NAME,
        "Exec": entries.exec_line(command),
        # Where the program was removed, the desktop passes over what is left here.
        "TryExec": command[0],
        "Icon": about.APP_ID,
        "Terminal": "false",
        "StartupNotify": "false",
        "X-GNOME-Autostart-enabled": "true",
    }
    entries.write(file, entry)


def _windows_is_on() -> bool:
    line = registry.value(RUN, RUN_NAME)
    if not isinstance(line, str) or not _starts_something(line):
        return False
    approved = registry.value(APPROVED, RUN_NAME)
    # Twelve bytes, of which the first is odd for what is switched off.
    return not (isinstance(approved, bytes) and approved and approved[0] & 1)


def _starts_something(line: str) -> bool:
    """Whether the program that is named first is there."""
    line = os.path.expandvars(line.strip())
    if line.startswith('"'):
        return Path(line[1:].partition('"')[0]).is_file()
    # Windows guesses where the name ends, too: at any space.
    words = line.split(" ")
    return any(Path(" ".join(words[:count])).is_file() for count in range(1, len(words) + 1))


def _windows_set(command: list[str] | None) -> None:
    if command is None:
        registry.drop(RUN, RUN_NAME)
    else:
        registry.put(RUN, RUN_NAME, windows_line(command))
    registry.drop(APPROVED, RUN_NAME)


def _macos_file() -> Path:
    return Path.home() / "Library" / "LaunchAgents" / f"{about.APP_ID}.plist"


def _macos_is_on() -> bool:
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        agent = plistlib.loads(_macos_file().read_bytes())
    except (ValueError, ExpatError):
        return False
    if not isinstance(agent, dict) or not agent.get("RunAtLoad") or agent.get("Disabled"):
        return False
    words = agent.get("ProgramArguments")
    is_there = isinstance(words, list) and bool(words) and isinstance(words[0], str) and Path(words[0]).exists()
    return is_there and not _macos_refuses()


def _macos_refuses() -> bool:
    """Whether the user switched the agent off in launchd, which counts more than the file."""
    told = _launchctl("print-disabled", _macos_domain())
    line = next((line for line in told.splitlines() if f'"{about.APP_ID}"' in line), "")
    return line.rpartition("=>")[2].strip() in ("disabled", "true")


def _macos_set(command: list[str] | None) -> None:
    file = _macos_file()
    if command is None:
        file.unlink(missing_ok=True)
        return
    import plistlib

    agent = {
        "Label": about.APP_ID,
        "ProgramArguments": command,
        "RunAtLoad": True,
        "ProcessType": "Interactive",
        "LimitLoadToSessionType": "Aqua",
    }
    entries.replace_text(file, plistlib.dumps(agent).decode())
    _launchctl("enable", f"{_macos_domain()}/{about.APP_ID}")


def _macos_domain() -> str:
    return f"gui/{os.getuid()}" if sys.platform != "win32" else ""


def _launchctl(*words: str) -> str:
    """What launchd says; empty where it says nothing."""
    with suppress(OSError, subprocess.SubprocessError):
        asked = subprocess.run(["/bin/launchctl", *words], capture_output=True, timeout=_LAUNCHCTL_S, check=False)  # noqa: S603  # fixed words
        return asked.stdout.decode(errors="replace")
    return ""
