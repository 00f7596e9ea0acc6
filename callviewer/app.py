"""Puts the parts together: settings, window, service thread, keyring, history."""

import logging
import os
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimeZone, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from callviewer import about
from callviewer.calls.dates import zone_named
from callviewer.calls.query import CallQuery
from callviewer.desktop import settings as remembered
from callviewer.desktop.credentials import Credentials
from callviewer.desktop.paths import Paths, resources
from callviewer.options import Options
from callviewer.ui.bridge import Bridge
from callviewer.ui.icons import Icons
from callviewer.ui.kit import Kit
from callviewer.ui.main_window import MainWindow
from callviewer.ui.theme import Theme
from callviewer.ui.words import Words

if TYPE_CHECKING:
    from callviewer.api.client import CallService
    from callviewer.history.feed import Feed
    from callviewer.history.history import History
    from callviewer.ui.account_flow import AccountFlow

log = logging.getLogger(__name__)

DEMO_KEY = "built-in-service"
"""Whatever key is in use is masked in the log, so that this one must not be a word that occurs there."""


class Session(QObject):
    """One window on one profile: the user's own, or the demo's.

    Signals:
        demo_wanted: The user wants to look around with the demo.
    """

    demo_wanted = Signal()

    def __init__(self, options: Options, paths: Paths, icons: Icons, parent: QObject) -> None:
        """Build the window; nothing that takes long happens before its first paint.

        Args:
            options: What was asked for on the command line.
            paths: Where the profile is.
            icons: The pictures, in the colours of the program.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.options = options
        self._paths = paths
        self._settings = remembered.load(paths.settings)
        icons.theme.apply(options.theme or self._settings.theme)
        words = Words(QLocale(), system_zone(), self._region(), time.time)
        self._kit = Kit(Bridge(self), icons.theme, icons, words)
        self._credentials = Credentials()
        self._history: History | None = None
        self._flow: AccountFlow | None = None
        self.window = MainWindow(self._kit, self._settings, self._open_feed, is_demo=options.demo)
        self._arrange()

    def show(self) -> None:
        """Show the window; its calls come after the first paint."""
        self.window.show()

    def post(self, action: Callable[[], None]) -> None:
        """Run something on the UI thread. Any thread."""
        self._kit.bridge.post(action)

    def close(self) -> None:
        """End the service thread and keep the settings."""
        history = self._history
        self._credentials.give_up()
        if not self._kit.bridge.stop(history.close if history is not None else None):
            log.warning("The service thread did not end in time")
        with suppress(OSError):
            remembered.save(self._paths.settings, self._settings)

    def _arrange(self) -> None:
        options, window = self.options, self.window
        if options.size:
            window.resize(*options.size)
        if options.tab:
            window.show_tab(options.tab)
        window.settings_changed.connect(self._save_settings)
        window.settings_wanted.connect(self._show_settings)
        window.first_painted.connect(self._start)

    def _start(self) -> None:
        """The window is seen: now import and start what takes its time."""
        from callviewer.history.history import History
        from callviewer.ui.account_flow import AccountFlow

        self._kit.bridge.start()
        self._history = History(self._connector())
        # Taken out of the environment: programs that are started from here must not get it.
        given = os.environ.pop(about.KEY_VARIABLE, "").strip()
        session_key = DEMO_KEY if self.options.demo else given
        self._flow = AccountFlow(self.window, self._kit, self._history, self._credentials, self._settings.account().id)
        self._flow.opened.connect(self.window.begin)
        self._flow.demo_wanted.connect(self.demo_wanted)
        self._flow.begin(session_key, may_ask=self.options.screenshot is None)
        if self._settings.damaged is not None:
            log.warning("The settings were damaged; they are set aside as %s", self._settings.damaged.name)

    def _connector(self) -> "Callable[[str], CallService]":
        """Gives what makes clients; everything in it happens on the service thread."""
        options = self.options

        def connect_demo(key: str) -> "CallService":
            from callviewer.api.client import CallService
            from callviewer.api.demo import DemoService, DemoTransport

            return CallService(key, transport=DemoTransport(DemoService(key=DEMO_KEY)))

        def connect(key: str) -> "CallService":
            from callviewer.api.client import CallService

            return CallService(key, url=options.api_url)

        return connect_demo if options.demo else connect

    def _open_feed(self, query: CallQuery) -> "Feed":
        from callviewer.history.feed import Place

        if self._history is None:
            raise RuntimeError("a list asks before there is a history")
        missed_zone = zone_named(self._settings.account().missed_zone) or UTC
        return self._history.feed(query, Place(self._kit.words.zone, missed_zone, self._kit.words.region))

    def _region(self) -> str | None:
        return self._settings.account().region or system_region()

    def _save_settings(self) -> None:
        if not self._kit.bridge.is_started:
            # Closed before it was ever seen: `close` keeps the settings.
            return
        text, file = remembered.dump(self._settings), self._paths.settings
        self._kit.bridge.call(lambda: remembered.write(file, text), self, _nothing, _log_failure)

    def _show_settings(self) -> None:
        from callviewer.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, self._kit.icons, self.window)
        dialog.changed.connect(self._apply_settings)
        dialog.account_wanted.connect(self.window.key_wanted)
        dialog.open()

    def _apply_settings(self, settings: remembered.Settings) -> None:
        zone_before = self._settings.account().missed_zone
        self._settings.theme = settings.theme
        self._settings.accounts = settings.accounts
        self._kit.theme.apply(settings.theme)
        self._kit.words.region = self._region()
        self.window.reword()
        if self._flow is not None and self._flow.is_open and self._settings.account().missed_zone != zone_before:
            self.window.begin()
        self._save_settings()


class App(QObject):
    """The program: a session, and another one when the user goes from the welcome to the demo."""

    def __init__(self, qt: QApplication, options: Options, paths: Paths) -> None:
        """Build the first window.

        Args:
            qt: Qt's application.
            options: What was asked for on the command line.
            paths: Where the profile is; its folders exist.
        """
        super().__init__(qt)
        self._qt = qt
        self._failure = ""
        self._throwaway: tempfile.TemporaryDirectory[str] | None = None
        self._icons = Icons(Theme(qt, resources() / "icons"))
        qt.setWindowIcon(self._icons.application())
        self.session = self._open(options, paths)

    def run(self) -> str:
        """Show the window until it is closed.

        Returns:
            Why there is no picture, where one was asked for; empty where all went well.
        """
        self.session.show()
        self._qt.exec()
        self.session.close()
        if self._throwaway is not None:
            self._throwaway.cleanup()
        return self._failure

    def show_crash(self, report: str) -> None:
        """Show a crash report. Any thread."""
        self.session.post(lambda: self._show_report(report))

    def _open(self, options: Options, paths: Paths) -> Session:
        session = Session(options, paths, self._icons, self)
        session.demo_wanted.connect(self._go_to_demo)
        if options.screenshot is not None:
            from callviewer.ui.screenshot import Screenshot

            Screenshot(session.window, options.screenshot, self._end_picture)
        return session

    def _go_to_demo(self) -> None:
        self._throwaway = tempfile.TemporaryDirectory(prefix="callviewer-demo-", ignore_cleanup_errors=True)
        paths = Paths.inside(Path(self._throwaway.name))
        paths.make()
        before, self.session = self.session, self._open(replace(self.session.options, demo=True), paths)
        self.session.window.setGeometry(before.window.geometry())
        self.session.show()
        before.window.close()
        before.close()
        before.window.deleteLater()
        before.deleteLater()

    def _end_picture(self, failure: str) -> None:
        self._failure = failure
        self._qt.exit()

    def _show_report(self, report: str) -> None:
        if self.session.options.screenshot is not None:
            self._end_picture("the program stumbled over itself; the log tells more")
            return
        from callviewer.ui.crash_dialog import CrashDialog

        CrashDialog(report, self.session.window).open()


def prepare(options: Options) -> None:
    """Tell Qt what it must know before there is an application."""
    QGuiApplication.setDesktopFileName(about.APP_ID)
    QGuiApplication.setApplicationDisplayName(about.NAME)
    QGuiApplication.setApplicationVersion(about.VERSION)
    if options.lang:
        QLocale.setDefault(QLocale(options.lang))
    elif QLocale.system().language() is QLocale.Language.C:
        # A computer without regional settings: plain English with a calendar that people can read.
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def system_region() -> str | None:
    """The country of the system's regional settings, ISO 3166 alpha-2; None where they name none."""
    return QLocale.territoryToCode(QLocale.system().territory()) or None


def system_zone() -> tzinfo:
    """The computer's zone, with its past and coming changes of the clock."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    zone = zone_named(name)
    if zone is None:
        log.warning("This computer's time zone %r is not known; times are shown in UTC", name)
    return zone or UTC


def _nothing(_result: None) -> None:
    pass


def _log_failure(error: Exception) -> None:
    log.warning("The settings were not kept: %s", type(error).__name__)
