"""What the system starts this program for: at login, and for links to numbers; as the settings show and change it."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from callviewer.desktop import autostart, tel_links
from callviewer.desktop.autostart import AutostartError
from callviewer.desktop.tel_links import TelLinksError
from callviewer.ui.alert_settings import AlertSettings, SystemState
from callviewer.ui.kit import Kit

log = logging.getLogger(__name__)


class SystemSwitches(QObject):
    """Asks the system, and tells it, on a thread that may wait."""

    def __init__(self, page: AlertSettings, kit: Kit, *, has_tray: bool) -> None:
        """Show on `page` what the system says, and do what is wanted there."""
        super().__init__(page)
        self._page = page
        self._kit = kit
        self._has_tray = has_tray
        page.login_wanted.connect(self._start_at_login)
        page.tel_wanted.connect(self._take_tel)
        self._look()

    def _look(self) -> None:
        has_tray = self._has_tray

        def look() -> SystemState:
            return SystemState(
                has_tray,
                autostart.is_on() if autostart.is_possible() else None,
                tel_links.is_on() if tel_links.is_possible() else None,
                tel_links.is_on() and not tel_links.is_chosen() if tel_links.is_possible() else False,
            )

        self._kit.bridge.call(look, self, self._page.show_system, self._tell_silence)

    def _start_at_login(self, wanted: bool) -> None:  # noqa: FBT001 (a Qt slot)
        self._do(lambda: autostart.set_on(wanted, autostart.command()))

    def _take_tel(self, wanted: bool) -> None:  # noqa: FBT001 (a Qt slot)
        self._do(lambda: tel_links.set_on(wanted, tel_links.command()))

    def _do(self, work: Callable[[], None]) -> None:
        self._page.show_problem("")
        self._kit.bridge.call(work, self, lambda _none: self._look(), self._tell_refusal)

    def _tell_refusal(self, error: Exception) -> None:
        self._tell(error)
        # Whatever was wanted: what is shown is what is.
        self._look()

    def _tell_silence(self, error: Exception) -> None:
        self._tell(error)
        self._page.show_system(SystemState(self._has_tray))

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, AutostartError | TelLinksError | OSError):
            raise error
        log.warning("A switch of the system: %s", error)
        text = self.tr("The system did not let this program look that up or change it. See the settings of the system.")
        self._page.show_problem(text)
