"""What goes on beside the window: the tray, messages of new missed calls, and a program whose window is closed."""

import os
import sys
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer

from callviewer.calls.call import CallKind
from callviewer.desktop.settings import Settings
from callviewer.history.news import News
from callviewer.ui.alerts import Alerts
from callviewer.ui.application import Application
from callviewer.ui.kit import Kit
from callviewer.ui.main_window import MainWindow
from callviewer.ui.parts import CALLBACK
from callviewer.ui.phone_names import phone_names
from callviewer.ui.raising import raise_window
from callviewer.ui.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from callviewer.calls.call import Call
    from callviewer.desktop.notifications import Notifier
    from callviewer.history.history import History
    from callviewer.ui.alert_settings import AlertSettings
    from callviewer.ui.copy_keeper import CopyKeeper
    from callviewer.ui.phones_flow import PhonesFlow

PANEL_MS: Final = 20_000
"""How long the panel may take to come after the login."""


class Background(QObject):
    """One for each window. Whoever makes it lets the window ask `take_close` before it closes."""

    def __init__(
        self,
        app: Application,
        window: MainWindow,
        kit: Kit,
        history: "History",
        settings: Settings,
        tray: Tray | None = None,
    ) -> None:
        """Begins at once; the service thread has to run.

        Args:
            app: Qt's application.
            window: The window.
            kit: Its tools.
            history: Where news come from.
            settings: Whether to tell, and whether to go on without a window.
            tray: Where there is a tray other than the system's.
        """
        super().__init__(window)
        self._app = app
        self._window = window
        self._kit = kit
        self._settings = settings
        self._account = settings.account().id
        self._counts = (0, -1)
        self._is_hidden = self._is_over = False
        self.tray = tray or Tray(kit, window, ask=_panel_question())
        self.alerts = Alerts(kit, settings, News(history).new_missed, self._is_looked_at, self)
        self._notifier = self._start_notifier()
        self._connect()
        self.apply_settings()

    def apply_settings(self) -> None:
        """The settings have changed."""
        self.tray.use(is_wanted=self._settings.notify or self._settings.keep_in_tray)
        if not self._settings.keep_in_tray:
            self._come_back()

    def join(self, keeper: "CopyKeeper", phones: "PhonesFlow") -> None:
        """Hear of every visit of the sync, and of the phone that is shown."""
        keeper.visited.connect(self.alerts.look)
        phones.changed.connect(self._note_phone)
        self._note_phone()

    def stay_hidden(self) -> None:
        """Begin without the window; it is shown where no tray appears that leads to it."""
        self._hide()
        # At login the panel may be slower than this program.
        QTimer.singleShot(PANEL_MS, self, self._show_if_lost)

    def take_close(self) -> bool:
        """The window is being closed: hide it instead, where that is wanted and it can be found again.

        Returns:
            Whether it was hidden, so that it must not close.
        """
        if self._is_over or self._app.is_ending or not self._settings.keep_in_tray or not self.tray.is_shown:
            self._note_shown()
            return False
        self._hide()
        return True

    def raise_up(self, token: str = "") -> None:
        """Bring the window before the user, wherever it is.

        Args:
            token: What the desktop gave for that; empty where it gave nothing.
        """
        if token and self._app.platformName().startswith("wayland"):
            # Qt takes it from here, and removes it.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self._note_shown()
        raise_window(self._window)

    def show_system(self, page: "AlertSettings", *, is_usual: bool) -> None:
        """Let the settings show what the system has and starts.

        Args:
            page: The page of the settings, which owns what is added.
            is_usual: Whether this is the profile that the system starts: others do not change that.
        """
        from callviewer.ui.alert_settings import SystemState
        from callviewer.ui.system_switches import SystemSwitches

        if is_usual:
            SystemSwitches(page, self._kit, has_tray=self.tray.is_possible)
        else:
            page.show_system(SystemState(self.tray.is_possible, is_usual=False))

    def close(self) -> None:
        """The session is over: from now on the window closes, and no icon or message stays. The bridge still runs."""
        self._is_over = True
        self.tray.use(is_wanted=False)
        self._note_shown()

    def _connect(self) -> None:
        window, tray, alerts = self._window, self.tray, self.alerts
        window.woken.connect(alerts.see)
        window.counted.connect(lambda waiting: self._count(self._counts[0], waiting))
        alerts.counted.connect(lambda unseen: self._count(unseen, self._counts[1]))
        alerts.told.connect(self._say)
        alerts.settled.connect(self._withdraw)
        alerts.open_wanted.connect(self._show_call)
        alerts.list_wanted.connect(lambda: window.show_tab(CallKind.MISSED))
        tray.open_wanted.connect(self.raise_up)
        tray.callers_wanted.connect(self._show_callers)
        tray.look_wanted.connect(window.look_wanted)
        tray.quit_wanted.connect(window.quit_wanted)
        tray.message_clicked.connect(self._open_message)
        tray.gone.connect(self._come_back)
        if sys.platform == "darwin":
            # A click on the icon in the Dock, which tells nothing else.
            self._app.applicationStateChanged.connect(self._note_state)

    def _start_notifier(self) -> "Notifier | None":
        """On Linux messages are shown without a tray, too."""
        if sys.platform != "linux":
            return None
        from callviewer.desktop.notifications import Notifier

        notifier = Notifier()
        self._kit.bridge.submit(lambda job: notifier.run(job.tell), self, _nothing, _raise, self._open_message)
        return notifier

    def _say(self, title: str, body: str) -> None:
        notifier = self._notifier
        if notifier is None:
            self.tray.say(title, body)
        else:
            self._kit.bridge.run(lambda: notifier.show(title, body))

    def _withdraw(self) -> None:
        if self._notifier is not None:
            self._kit.bridge.run(self._notifier.withdraw)

    def _open_message(self, token: str = "") -> None:
        # What was clicked is only known until the window is active.
        self.alerts.open()
        self.raise_up(token)

    def _show_call(self, call: "Call") -> None:
        window = self._window
        window.show_tab(CallKind.MISSED)
        page = window.list_of(CallKind.MISSED.value)
        if page.model.query.is_filtered:
            # Whatever the list is narrowed to, the call has to be seen.
            window.top.clear()
        window.show_number(call.number)
        page.seek(call)

    def _show_callers(self) -> None:
        self._window.show_tab(CALLBACK)
        self.raise_up()

    def _count(self, unseen: int, waiting: int) -> None:
        self._counts = (unseen, waiting)
        self.tray.show_counts(unseen, waiting)

    def _come_back(self) -> None:
        """A window that nothing leads to must not stay hidden."""
        if self._is_hidden and not self._window.isVisible():
            self.raise_up()

    def _show_if_lost(self) -> None:
        if not self.tray.is_shown:
            self._come_back()

    def _hide(self) -> None:
        self._is_hidden = True
        # A dialog that is closed while the window is hidden is the last that can be seen, and not the end.
        self._app.setQuitOnLastWindowClosed(False)
        self._window.hide()

    def _note_shown(self) -> None:
        self._is_hidden = False
        self._app.setQuitOnLastWindowClosed(True)

    def _note_phone(self) -> None:
        account, accounts = self._settings.account().id, self._settings.accounts
        self.tray.show_phone(phone_names(accounts)[account] if len(accounts) > 1 else "")
        if account != self._account:
            self._account = account
            self.alerts.forget()

    def _note_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._come_back()

    def _is_looked_at(self) -> bool:
        window = self._window
        is_active = self._app.applicationState() is Qt.ApplicationState.ApplicationActive
        return is_active and window.isVisible() and not window.isMinimized()


def _panel_question() -> "Callable[[], Coroutine[Any, Any, bool]] | None":
    """On Linux Qt counts a tray that no panel shows."""
    if sys.platform != "linux":
        return None
    from callviewer.desktop.notifications import has_panel

    return has_panel


def _nothing(_none: None) -> None:
    pass


def _raise(error: Exception) -> None:
    raise error
