"""What every package says about the program: the one place, fed by `callviewer.about`."""

import datetime as dt
import re
import subprocess
from pathlib import Path
from typing import Final, NamedTuple

from callviewer import about

ROOT: Final = Path(__file__).resolve().parents[2]
SOURCES: Final = ROOT / "packaging"
WORK: Final = ROOT / "build" / "packages"
DIST: Final = ROOT / "dist"

AUTHORS: Final = "The Call Viewer authors"
SUMMARY: Final = "See the calls of your phone on your desktop"
DESCRIPTION: Final = (
    "A phone that is connected to SMSMobileAPI hands its call log to that service; Call Viewer shows it: missed,"
    " incoming and outgoing calls, searched as you type and narrowed to the days you pick. It only reads. The key of"
    " the phone stays in the keyring of your system."
)
LICENCE: Final = "MIT"

_ACCOUNT, _REPOSITORY = about.APP_ID.removeprefix("io.github.").split(".")
HOMEPAGE: Final = f"https://github.com/{_ACCOUNT}/{_REPOSITORY}"
"""Follows from the application's id, as AppStream wants it."""
EMAIL: Final = f"{_ACCOUNT}@users.noreply.github.com"

WINDOWS_ID: Final = about.NAME.replace(" ", "")
"""Name of the program's file and of its keys in the registry of Windows."""

OLDEST_MACOS: Final = "14.0"
"""What the wheels of the locked Qt ask for."""


class Release(NamedTuple):
    """A section of the changelog."""

    version: str
    date: dt.date
    changes: tuple[str, ...]


def values() -> dict[str, str]:
    """What the templates under `packaging/` may ask for."""
    return {
        "APP_ID": about.APP_ID,
        "AUTHORS": AUTHORS,
        "COMMAND": about.COMMAND,
        "DESCRIPTION": DESCRIPTION,
        "EMAIL": EMAIL,
        "HOMEPAGE": HOMEPAGE,
        "KEY_VARIABLE": about.KEY_VARIABLE,
        "LICENCE": LICENCE,
        "NAME": about.NAME,
        "SUMMARY": SUMMARY,
        "VERSION": about.VERSION,
        "WINDOWS_ID": WINDOWS_ID,
    }


def releases(changelog: str, today: dt.date) -> list[Release]:
    """Reads the changelog, newest first.

    Args:
        changelog: Its text; a section is headed by `## VERSION (YYYY-MM-DD)` or `## Unreleased`.
        today: The date of what is not released yet; its version is the program's.

    Raises:
        ValueError: A section has another head.
    """
    found = []
    for section in re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]:
        head, _, body = section.partition("\n")
        items = re.split(r"^- ", body, flags=re.MULTILINE)[1:]
        changes = tuple(" ".join(item.split()) for item in items)
        if head.strip() == "Unreleased":
            found.append(Release(about.VERSION, today, changes))
            continue
        match = re.fullmatch(r"(\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2})\)", head.strip())
        if match is None:
            raise ValueError(f'the changelog has a section "{head.strip()}", which names no version and date')
        found.append(Release(match[1], dt.date.fromisoformat(match[2]), changes))
    return found


def source_time() -> int:
    """When the sources were last changed, in seconds since 1970: packages of the same sources are the same."""
    question = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        answer = subprocess.run(question, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        answer = ""
    return int(answer) if answer.isdigit() else int((ROOT / "CHANGELOG.md").stat().st_mtime)


def source_date() -> dt.date:
    """The day of `source_time`, in UTC."""
    return dt.datetime.fromtimestamp(source_time(), dt.UTC).date()
