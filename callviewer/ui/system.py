"""What Qt tells of this system, and what it must be told of this program."""

import logging
import os
from datetime import UTC, tzinfo
from pathlib import Path

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtGui import QGuiApplication

from callviewer import about
from callviewer.calls.dates import zone_named

log = logging.getLogger(__name__)


def prepare(lang: str = "") -> None:
    """Tell Qt what it must know before there is an application.

    Args:
        lang: Code of the regional formats; empty for the system's.
    """
    QGuiApplication.setDesktopFileName(about.APP_ID)
    QGuiApplication.setApplicationDisplayName(about.NAME)
    QGuiApplication.setApplicationVersion(about.VERSION)
    if lang:
        QLocale.setDefault(QLocale(lang))
    elif QLocale.system().language() is QLocale.Language.C:
        # A computer without regional settings: plain English with a calendar that people can read.
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def system_region() -> str | None:
    """The country of the system's regional settings, ISO 3166 alpha-2; None where they name none."""
    return QLocale.territoryToCode(QLocale.system().territory()) or None


def system_zone() -> tzinfo:
    """The computer's zone, with its past and coming changes of the clock."""
    plain = zone_named(_plainly_named())
    if plain is not None:
        return plain
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    zone = zone_named(name)
    if zone is None:
        log.warning("This computer's time zone %r is not known; times are shown in UTC", name)
    return zone or UTC


def _plainly_named() -> str:
    """The zone that the environment names, or the link to its rules; empty where neither does, as on Windows.

    Qt knows more ways, for which it first looks through the rules of all zones.
    """
    if "TZ" in os.environ:
        return os.environ["TZ"].removeprefix(":")
    try:
        return str(Path("/etc/localtime").readlink()).partition("/zoneinfo/")[2]
    except OSError:
        return ""
