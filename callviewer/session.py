"""One window on one profile: puts settings, window, service thread, keyring and history together."""

import gc
import importlib
import logging
import os
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from callviewer import about
from callviewer.calls import numbers
from callviewer.calls.dates import zone_named
from callviewer.desktop import settings as remembered
from callviewer.desktop.paths import Paths, resources
from callviewer.foresight import Foresight
from callviewer.options import Options
from callviewer.ui.application import Application
from callviewer.ui.bridge import Bridge
from callviewer.ui.icons import Icons
from callviewer.ui.kit import Kit
from callviewer.ui.language import speak
from callviewer.ui.main_window import MainWindow
from callviewer.ui.source import Source
from callviewer.ui.system import system_region, system_zone
from callviewer.ui.window_memory import SIZE
from callviewer.ui.words import Words

if TYPE_CHECKING:
    from callviewer.api.client import CallService
    from callviewer.desktop.credentials import Credentials, NoKeyring
    from callviewer.history.history import History
    from callviewer.history.place import Place
    from callviewer.ui.account_flow import AccountFlow
    from callviewer.ui.background import Background
    from callviewer.ui.copy_keeper import CopyKeeper
    from callviewer.ui.phones_flow import PhonesFlow

log = logging.getLogger(__name__)


class Session(QObject):
    """One window on one profile: the user's own, or the demo's.

    Signals:
        demo_wanted: The user wants to look around with the demo.
        begun: The window is seen and its parts are there.
    """

    demo_wanted = Signal()
    begun = Signal()

    def __init__(
        self, options: Options, paths: Paths, icons: Icons, qt: Application, foresight: Foresight | None = None
    ) -> None:
        """Build the window; nothing that takes long happens before its first paint.

        Args:
            options: What was asked for on the command line.
            paths: Where the profile is.
            icons: The pictures, in the colours of the program.
            qt: Qt's application.
            foresight: The settings and the newest calls, read already; None to read the settings now.
        """
        super().__init__(qt)
        self._qt = qt
        self.options = options
        self._paths = paths
        self._settings = foresight.settings if foresight is not None else remembered.load(paths.settings)
        if not self._settings.accounts:
            # A command without a window is to find the same phone at once.
            self.begun.connect(self._save_settings)
        if options.demo and not self._settings.accounts:
            # The phone of the invented calls is in São Paulo.
            self._settings.account().region = "BR"
        speak(qt, resources() / "i18n", options.lang, self._settings.language)
        icons.theme.apply(options.theme or self._settings.theme)
        words = Words(QLocale(), system_zone(), self._region(), time.time)
        words.hide_numbers = self._settings.hide_numbers
        self._kit = Kit(Bridge(self), icons.theme, icons, words)
        self._credentials: Credentials | NoKeyring | None = None
        self._history: History | None = None
        self._flow: AccountFlow | None = None
        self._keeper: CopyKeeper | None = None
        self._phones: PhonesFlow | None = None
        self._background: Background | None = None
        self.window = MainWindow(self._kit, self._settings, self._source(), is_demo=options.demo)
        self._arrange()
        calls = foresight.calls(self._region()) if foresight is not None else {}
        if foresight is not None and calls:
            self.window.show_front(foresight.tab, calls)

    def show(self) -> None:
        """Show the window; its calls come after the first paint. In a tray, where that is wanted, it stays hidden."""
        if self.options.in_tray and self._settings.keep_in_tray:
            self._start()
            if self._background is not None:
                self._background.stay_hidden()
        else:
            self.window.show()

    def raise_window(self, token: str = "") -> None:
        """Show the window before all others.

        Args:
            token: What the desktop gave to a start of the program for that; empty for nothing.
        """
        if self._background is not None:
            self._background.raise_up(token)

    def open_number(self, number: str) -> None:
        """Show all about a number."""
        self.window.show_number(number)

    def post(self, action: Callable[[], None]) -> None:
        """Run something on the UI thread. Any thread."""
        self._kit.bridge.post(action)

    def close(self) -> None:
        """End the service thread and keep the settings."""
        history = self._history
        if self._credentials is not None:
            self._credentials.give_up()
        if self._background is not None:
            self._background.close()
        if not self._kit.bridge.stop(history.close if history is not None else None):
            log.warning("The service thread did not end in time")
        with suppress(OSError):
            remembered.save(self._paths.settings, self._settings)

    def _arrange(self) -> None:
        options, window = self.options, self.window
        if options.size:
            window.resize(*options.size)
        elif options.screenshot is not None:
            # There is no screen whose size would matter.
            window.resize(SIZE)
        if options.tab:
            window.show_tab(options.tab)
        window.settings_changed.connect(self._save_settings)
        window.settings_wanted.connect(self._show_settings)
        window.quit_wanted.connect(self._quit)
        window.first_painted.connect(self._start)

    def _start(self) -> None:
        """The window is seen: show what is saved here. Whatever else is imported takes its time, and comes then."""
        bridge = self._kit.bridge
        if bridge.is_started:
            # It was begun without being seen, and is seen now.
            return
        bridge.start()
        if self.window.isVisible():
            # Not on this thread, so that the window stays at hand.
            bridge.submit(_import_history, self, self._note_ready, _raise)
        else:
            self._begin()

    def _note_ready(self, is_as_told: bool) -> None:  # noqa: FBT001 (an answer)
        if not is_as_told:
            # Numbers are written in another way since the program ended.
            self.window.reword()
        self._begin()

    def _begin(self) -> None:
        from callviewer.history.history import History
        from callviewer.ui.after_rows import after_rows
        from callviewer.ui.copy_keeper import CopyKeeper

        window, kit, settings = self.window, self._kit, self._settings
        self._history = history = History(self._connect)
        self._keeper = keeper = CopyKeeper(window, kit, history, settings, self._paths.data, self._place)

        def find_key() -> None:
            flow = self._flow or self._complete(history, keeper)
            # Taken out of the environment: programs that are started from here must not get it.
            given = os.environ.pop(about.KEY_VARIABLE, "").strip()
            session_key = about.DEMO_KEY if self.options.demo else given
            flow.begin(session_key, may_ask=self.options.screenshot is None, is_demo=self.options.demo)

        if not window.isVisible():
            # Nobody waits for rows.
            self._complete(history, keeper)
        keeper.open(lambda: after_rows(window, find_key))

    def _complete(self, history: "History", keeper: "CopyKeeper") -> "AccountFlow":
        """Import and make what is not needed for the first rows."""
        from callviewer.desktop.credentials import Credentials, NoKeyring
        from callviewer.ui.account_flow import AccountFlow
        from callviewer.ui.background import Background
        from callviewer.ui.export_start import ExportStart
        from callviewer.ui.phone_notes import PhoneNotes
        from callviewer.ui.phones_flow import PhonesFlow
        from callviewer.ui.stillness import Stillness

        window, kit, settings = self.window, self._kit, self._settings
        window.complete()
        Stillness(window, kit)
        credentials = self._credentials = NoKeyring() if self.options.demo else Credentials()
        flow = AccountFlow(window, kit, history, credentials, settings.account().id)
        notes = PhoneNotes(window, kit, history, settings, keeper.notes_of)
        notes.adopted.connect(window.numbers.marked)
        phones = PhonesFlow(window, kit, settings, (flow, credentials), keeper, notes)
        flow.other_phones = phones.others
        flow.opened.connect(self._go_online)
        flow.demo_wanted.connect(self.demo_wanted)
        phones.changed.connect(self._note_phones)
        phones.place_changed.connect(self._change_place)
        exports = ExportStart(window, kit, history, settings, self._place, self._paths.data)
        phones.removed.connect(exports.forget_account)
        self._flow, self._phones = flow, phones
        if self.options.screenshot is None:
            self._background = Background(self._qt, window, kit, history, settings)
            self._background.join(keeper, phones)
            window.take_close = self._background.take_close
        if settings.damaged is not None:
            log.warning("The settings were damaged; they are set aside as %s", settings.damaged.name)
        self.begun.emit()
        return flow

    def _go_online(self) -> None:
        self.window.drop_key_warning()
        if not self.window.has_begun:
            self.window.begin()
        if self._keeper is not None:
            self._keeper.go_online()

    def _note_phones(self) -> None:
        # Another phone may be in use, in another country.
        self._kit.words.region = self._region()
        self._save_settings()

    def _change_place(self) -> None:
        self._kit.words.region = self._region()
        self.window.reword()
        if self._keeper is not None:
            self._keeper.use_place()

    def _connect(self, key: str) -> "CallService":
        # On the service thread.
        from callviewer.api.connect import client

        # What was imported stays: to look through it for garbage again and again would hold up the window.
        gc.freeze()
        return client(key, self.options.api_url, is_demo=self.options.demo)

    def _source(self) -> Source:
        def history() -> "History":
            if self._history is None:
                raise RuntimeError("the window asks before there is a history")
            return self._history

        return Source(
            lambda query: history().open_list(query, self._place()),
            lambda: history().followups,
            self._place,
            lambda asked: history().insights(asked),
        )

    def _place(self) -> "Place":
        from callviewer.desktop import zones
        from callviewer.history.place import Place

        words = self._kit.words
        missed_zone = zone_named(self._settings.account().missed_zone) or UTC
        return Place(words.zone, missed_zone, words.region, zones.of_country(words.region), words.weekend)

    def _region(self) -> str | None:
        return self._settings.account().region or system_region()

    def _save_settings(self) -> None:
        if not self._kit.bridge.is_started:
            # Closed before it was ever seen: `close` keeps the settings.
            return
        text, file = remembered.dump(self._settings), self._paths.settings
        self._kit.bridge.call(lambda: remembered.write(file, text), self, lambda _: None, _log_failure)

    def _show_settings(self) -> None:
        from callviewer.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, self._kit.icons, self.window)
        dialog.changed.connect(self._apply_settings)
        dialog.account_wanted.connect(self._show_phones)
        if self.options.demo:
            dialog.lock_phones(self.tr("The demo has one phone, which is invented."))
        dialog.delete_copy_wanted.connect(self._delete_copies)
        if self._background is not None:
            # What the system starts is the usual profile: others do not change it.
            is_usual = not self.options.demo and self.options.data_dir is None
            self._background.show_system(dialog.alerts, is_usual=is_usual)
        dialog.open()

    def _quit(self) -> None:
        self._qt.quit()

    def _show_phones(self) -> None:
        if self._phones is not None:
            self._phones.show_dialog()

    def _delete_copies(self) -> None:
        """Delete all copies; they would come back, were they not switched off as well."""
        self._settings.keep_copy = False
        self._save_settings()
        if self._keeper is not None:
            self._keeper.delete(self._settings.accounts)

    def _apply_settings(self, settings: remembered.Settings) -> None:
        from callviewer.ui.settings_dialog import CHANGED

        kept = self._settings
        had_copy, had_months = kept.keep_copy, kept.keep_months
        for name in CHANGED:
            setattr(kept, name, getattr(settings, name))
        self._kit.theme.apply(kept.theme)
        self._kit.words.hide_numbers = kept.hide_numbers
        self.window.reword()
        if self._background is not None:
            self._background.apply_settings()
        if self._keeper is not None:
            self._keeper.apply_interval()
            if had_copy and not kept.keep_copy:
                self._keeper.delete(kept.accounts)
            elif kept.keep_copy and not had_copy:
                self._keeper.reopen()
            elif kept.keep_months != had_months:
                self._keeper.drop_old()
        self._save_settings()


async def _import_history(_job: object) -> bool:
    importlib.import_module("callviewer.history.history")
    return numbers.get_ready()


def _raise(error: Exception) -> None:
    raise error


def _log_failure(error: Exception) -> None:
    log.warning("The settings were not kept: %s", type(error).__name__)
