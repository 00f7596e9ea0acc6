"""Where exporting begins: what it needs is loaded when somebody first wants it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callviewer.desktop.settings import Settings
from callviewer.ui.kit import Kit
from callviewer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from callviewer.history.history import History
    from callviewer.history.place import Place
    from callviewer.ui.export_flow import ExportFlow


class ExportStart(QObject):
    """Listens to the window and its lists."""

    def __init__(
        self,
        window: MainWindow,
        kit: Kit,
        history: "History",
        settings: Settings,
        place: "Callable[[], Place]",
        data: Path,
    ) -> None:
        """Wait for wishes.

        Args:
            window: Its lists are exported.
            kit: The tools of the window.
            history: Has the calls.
            settings: Remember folder and format.
            place: Where the reader is.
            data: The folder of the profile's data.
        """
        super().__init__(window)
        self._window = window
        self._kit = kit
        self._history = history
        self._settings = settings
        self._place = place
        self._data = data
        self._made: ExportFlow | None = None
        window.top.export_wanted.connect(self.show)
        window.rows_wanted.connect(self.show_for_selection)

    def show(self) -> None:
        """Ask what is to be exported of the page that is seen."""
        self._flow().show()

    def show_for_selection(self) -> None:
        """The same; the selected rows are meant at first."""
        self._flow().show(is_selection=True)

    def forget_account(self, account: str) -> None:
        """A phone was removed: forget what was exported of it."""
        self._flow().forget_account(account)

    def _flow(self) -> "ExportFlow":
        if self._made is None:
            from callviewer.export.seen import FOLDER
            from callviewer.ui.export_flow import ExportFlow

            memory = self._data / FOLDER
            self._made = ExportFlow(self._window, self._kit, self._history, self._settings, self._place, memory)
        return self._made
