"""This computer's zone and habits, found without Qt."""

import locale
import os
import re
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from callviewer.calls.dates import zone_named
from callviewer.export.csv_file import Separator

_LOCALTIME: Final = Path("/etc/localtime")
_NAME_IN_PATH: Final = re.compile(r"/zoneinfo(?:\.default)?/(?:posix/|right/)?(.+)")


class SystemZone(tzinfo):
    """The computer's zone as the C library knows it, with its changes of the clock: for systems without zone files."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """How far a local time is ahead of UTC; `fold` tells apart the two of an hour that comes twice."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, _moment: datetime | None) -> timedelta | None:
        """Not known."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """The system's name for it."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """The local time of a moment."""
        there = moment.replace(tzinfo=UTC).astimezone()
        local = there.replace(tzinfo=self)
        return local if local.utcoffset() == there.utcoffset() else local.replace(fold=1)


def zone(environ: Mapping[str, str] = os.environ, link: Path = _LOCALTIME) -> tzinfo:
    """The computer's zone, right across changes of the clock.

    Args:
        environ: The environment; its TZ counts for more than the system's setting.
        link: What the system's setting is.
    """
    named = environ.get("TZ")
    if named is not None:
        return zone_named(named.removeprefix(":")) or SystemZone()
    found = _NAME_IN_PATH.search(Path(os.path.realpath(link)).as_posix())
    by_name = zone_named(found[1]) if found else None
    if by_name is not None:
        return by_name
    try:
        with link.open("rb") as file:
            return ZoneInfo.from_file(file)
    except (OSError, ValueError):
        return SystemZone()


def region(environ: Mapping[str, str] = os.environ) -> str | None:
    """The country of the system's regional settings, ISO 3166 alpha-2; None where they name none."""
    # The order in which the window looks, so that both find the same.
    names = [_windows_locale(), *(environ.get(name, "") for name in ("LC_ALL", "LC_NUMERIC", "LANG"))]
    name = next((each for each in names if each), "")
    found = re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})(?:[.@].*)?", name)
    return found[1].upper() if found else None


def separator() -> Separator:
    """What this country's spreadsheets expect between two cells: where numbers have a comma it cannot be one."""
    before = locale.setlocale(locale.LC_NUMERIC)
    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        has_comma = locale.localeconv()["decimal_point"] == ","
    except locale.Error:
        return Separator.COMMA
    finally:
        locale.setlocale(locale.LC_NUMERIC, before)
    return Separator.SEMICOLON if has_comma else Separator.COMMA


def _windows_locale() -> str:
    """Windows' name for the user's regional settings, such as "de-DE"; empty elsewhere."""
    if sys.platform == "win32":
        import ctypes

        buffer = ctypes.create_unicode_buffer(85)
        if ctypes.windll.kernel32.GetUserDefaultLocaleName(buffer, len(buffer)):
            return buffer.value
    return ""
