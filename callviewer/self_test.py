"""The installation examined by itself: whether everything that the program needs is there, and works together."""

import functools
import json
import platform
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from callviewer import about

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from callviewer.ui.application import Application
    from callviewer.ui.icons import Icons

PATIENCE_S: Final = 20.0
"""How long the window may take for its first calls, and the keyring for its name."""


class Missing(Exception):
    """Something is not there, or not as it has to be; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a check went.

    Attributes:
        ok: Whether the program can live with it.
        detail: What was found, or what is wrong.
    """

    ok: bool
    detail: str


Check = Callable[[], str]
"""Gives what it found; raises whatever it likes where something is wrong."""


def run(checks: Mapping[str, Check] | None = None) -> int:
    """Examine the installation and print what was found: one JSON object.

    Needs no screen and no network, and touches neither the user's profile nor a key.

    Args:
        checks: What to examine; None for everything.

    Returns:
        0 where all is well, else 1, with the reasons on stderr.
    """
    verdicts = {name: _verdict(check) for name, check in (CHECKS if checks is None else checks).items()}
    reasons = {name: verdict.detail for name, verdict in verdicts.items() if not verdict.ok}
    keyring = _or_none(_keyring)
    report = {
        "version": about.VERSION,
        "python": platform.python_version(),
        "qt": _or_none(_qt_version),
        "platform": _or_none(lambda: _qt().platformName()),
        "keyring": keyring,
        "checks": {name: asdict(verdict) for name, verdict in verdicts.items()},
        "ok": not reasons,
    }
    failed = bool(reasons)
    if keyring == "none":
        # No failure: a server has none, and a key for one session needs none.
        reasons["keyring"] = "there is none in use, so that a key lasts for one session"
    # A Windows program without a console has neither of the two.
    if sys.stdout is not None:
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    if sys.stderr is not None:
        for name, reason in reasons.items():
            sys.stderr.write(f"{about.COMMAND}: self-test: {name}: {reason}\n")
    return 1 if failed else 0


def _verdict(check: Check) -> Verdict:
    try:
        return Verdict(ok=True, detail=check())
    except Exception as error:  # noqa: BLE001  # a broken installation fails in every possible way
        return Verdict(
            ok=False, detail=str(error) if isinstance(error, Missing) else f"{type(error).__name__}: {error}"
        )


def _or_none(find: Callable[[], str]) -> str:
    """What is found, or "none": whatever stands in the way has a check of its own."""
    verdict = _verdict(find)
    return verdict.detail if verdict.ok else "none"


def _qt_version() -> str:
    from PySide6.QtCore import qVersion

    return qVersion()


def _keyring() -> str:
    from callviewer.desktop.credentials import Credentials

    return Credentials(patience_s=PATIENCE_S).backend_name()


@functools.cache
def _qt() -> "Application":
    from callviewer.ui.application import Application
    from callviewer.ui.system import prepare

    found = Application.instance()
    if isinstance(found, Application):
        return found
    prepare()
    return Application([about.COMMAND])


@functools.cache
def _pictures() -> "Icons":
    from callviewer.desktop.paths import resources
    from callviewer.ui.icons import Icons
    from callviewer.ui.theme import Theme

    return Icons(Theme(_qt(), resources() / "icons"))


def _fonts() -> str:
    from PySide6.QtGui import QFontDatabase

    _qt()
    families = len(QFontDatabase.families())
    if not families:
        raise Missing("there is no font on this computer")
    return f"{families} families"


def _icons() -> str:
    from callviewer.ui.theme import Role

    icons = _pictures()
    names = sorted(file.stem for file in icons.theme.icon_folder.glob("*.svg"))
    if not names:
        raise Missing("the icons are not there")
    for name in names:
        if _is_plain(icons.pixmap(name, Role.TEXT, 24, 1.0).toImage()):
            raise Missing(f"the icon {name} cannot be drawn")
    if _is_plain(icons.application().pixmap(64, 64).toImage()):
        raise Missing("the program's own icon cannot be drawn")
    return f"{len(names)} drawn, and the program's own"


def _translations() -> str:
    from PySide6.QtCore import QTranslator

    from callviewer.desktop.languages import LANGUAGES
    from callviewer.desktop.paths import resources
    from callviewer.ui.language import own_words, qts_words

    for code in LANGUAGES:
        if not QTranslator().load(str(own_words(resources() / "i18n", code))):
            raise Missing(f"the words of the language {code} are not there, or cannot be read")
    # Qt is not translated into all of them.
    qts = [code for code in LANGUAGES if QTranslator().load(str(qts_words(code)))]
    return f"{', '.join(LANGUAGES)}; Qt's own words: {', '.join(qts) or 'none'}"


def _trust() -> str:
    from callviewer.api.address import checked
    from callviewer.api.transport import network
    from callviewer.api.trust import certificates

    address = checked(about.SERVICE_URL)
    network(address)
    count = certificates(address.host)
    if count is None:
        return "the system's own, which it asks at each connection"
    if not count:
        raise Missing("this computer has no certificates to check the service with (package ca-certificates)")
    return f"{count} certificates"


def _database() -> str:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("create table call (number text not null) strict")
    return f"SQLite {sqlite3.sqlite_version}"


def _time_zones() -> str:
    from callviewer.calls.dates import zone_named

    name = "America/Sao_Paulo"
    zone = zone_named(name)
    if zone is None:
        raise Missing(f"the time zone {name} is not known")
    return f"{name} is {datetime(2026, 1, 1, tzinfo=zone):%z}"


def _numbers() -> str:
    from callviewer.calls.numbers import display

    shown = display("+5511912345678", "BR")
    if shown != "(11) 91234-5678":
        raise Missing(f"a number of Brazil is shown as {shown!r}")
    return shown


def _charts() -> str:
    """What is loaded only when the insights are opened first."""
    from PySide6.QtCore import QLocale

    from callviewer.calls.insights_data import Insights
    from callviewer.ui.charts import pictures
    from callviewer.ui.charts.insight_charts import WaitsChart
    from callviewer.ui.insight_words import InsightWords
    from callviewer.ui.words import Words

    words = Words(QLocale(), UTC, None, time.time)
    chart = WaitsChart(_pictures().theme, InsightWords(words, words.locale, words.now_ms))
    chart.resize(400, 300)
    title = chart.show_insights(Insights())
    drawn = [len(make(chart, title)) for make in (pictures.png, pictures.svg)]
    chart.deleteLater()
    return f"drawn as PNG and SVG, {drawn[0]} and {drawn[1]} bytes"


def _window() -> str:
    """A page of calls on its whole way: built-in service, client, service thread, list, pixels."""
    from PySide6.QtCore import QEventLoop, QTimer

    from callviewer.desktop.paths import Paths
    from callviewer.options import Options
    from callviewer.session import Session

    with tempfile.TemporaryDirectory(prefix="callviewer-test-", ignore_cleanup_errors=True) as folder:
        paths = Paths.inside(Path(folder))
        paths.make()
        session = Session(Options(demo=True), paths, _pictures(), _qt())
        window, loop = session.window, QEventLoop()
        page = window.pages["missed"]
        page.changed.connect(lambda: loop.exit() if page.is_settled else None)
        QTimer.singleShot(round(PATIENCE_S * 1000), loop.quit)
        session.show()
        loop.exec()
        rows = page.model.rowCount()
        picture = window.grab().toImage()
        window.close()
        session.close()
        session.deleteLater()
    if not rows:
        raise Missing("the built-in service gave no calls")
    if _is_plain(picture):
        raise Missing("the window stays empty")
    return f"{rows} calls on {picture.width()}x{picture.height()}"


def _is_plain(picture: "QImage") -> bool:
    """Whether all of a picture has one colour, or it has no pixels at all."""
    if picture.isNull():
        return True
    first = picture.pixel(0, 0)
    return all(picture.pixel(x, y) == first for y in range(picture.height()) for x in range(picture.width()))


CHECKS: Final[Mapping[str, Check]] = {
    "fonts": _fonts,
    "icons": _icons,
    "translations": _translations,
    "trust": _trust,
    "database": _database,
    "time zones": _time_zones,
    "numbers": _numbers,
    "charts": _charts,
    "window": _window,
}
"""Each with what it is called in the report."""
