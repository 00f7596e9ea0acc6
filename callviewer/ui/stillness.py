"""Lets nothing move where the system asks for that: asks at the start, and whenever the user comes back."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from callviewer.desktop.stillness import wants_stillness
from callviewer.ui.kit import Kit
from callviewer.ui.main_window import MainWindow

log = logging.getLogger(__name__)


class Stillness(QObject):
    """Tells the theme, which tells every widget: see `Theme.keep_still`."""

    def __init__(self, window: MainWindow, kit: Kit, wanted: Callable[[], bool] = wants_stillness) -> None:
        """Ask now, on a thread of its own, and again when the user comes back to the window.

        Args:
            window: The window.
            kit: Its tools; the service thread runs.
            wanted: Whether the system asks for stillness; may take its time.
        """
        super().__init__(window)
        self._kit = kit
        self._wanted = wanted
        window.woken.connect(self._ask)
        self._ask()

    def _ask(self) -> None:
        if self._kit.bridge.is_started:
            self._kit.bridge.call(self._wanted, self, self._take, self._fail)

    def _fail(self, error: Exception) -> None:
        # Many desktops do not know the question: the program moves, as most people have it.
        log.info("Whether the system asks for stillness is not known: %s", error)

    def _take(self, is_still: bool) -> None:  # noqa: FBT001 (an answer)
        self._kit.theme.keep_still(is_still=is_still)
