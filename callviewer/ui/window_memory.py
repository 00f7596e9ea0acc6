"""What is remembered of the window: its place, the tab, the days, the columns, the panel, who is to be called back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer

from callviewer.calls.dates import Preset
from callviewer.ui.parts import CALLBACK

if TYPE_CHECKING:
    from callviewer.ui.call_table import CallTable
    from callviewer.ui.main_window import MainWindow
    from callviewer.ui.people_table import PeopleTable

SIZE = QSize(1180, 720)
"""The size of the window at a first start, in logical pixels."""


class WindowMemory(QObject):
    """Puts a window as it was, and writes into its settings how it is."""

    def __init__(self, window: "MainWindow") -> None:
        """Take up what the settings of the window remember."""
        super().__init__(window)
        self._window = window
        self._saving = QTimer(self, interval=1000, singleShot=True)
        self._saving.timeout.connect(self.collect)
        settings = window.settings
        if not (settings.geometry and window.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))):
            window.resize(SIZE.boundedTo(window.screen().availableSize()))
        window.show_tab(settings.tab)
        if settings.preset in set(Preset) - {Preset.OWN}:
            window.top.dates.set_preset(Preset(settings.preset))
        window.tabs.set_panel_width(settings.splitter)
        window.tabs.want_panel(is_wanted=settings.panel)

    def arrange(self, name: str) -> None:
        """Put the page of this tab, which has just been made, as it was."""
        settings, table = self._window.settings, self._tables().get(name)
        if name == CALLBACK:
            self._window.people.show_days(settings.callback_days)
        if table is not None:
            table.arrange(settings.columns.get(name, ""))
            table.arranged.connect(self.note_change)

    def note_change(self) -> None:
        """Something has moved: remember it soon."""
        if self._window.isVisible():
            self._saving.start()

    def collect(self) -> None:
        """Write into the settings what is to be remembered, and say so."""
        self._saving.stop()
        window, settings = self._window, self._window.settings
        settings.geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
        settings.tab = window.tab_names()[window.tabs.current]
        settings.splitter = window.tabs.panel_width()
        settings.panel = window.tabs.is_panel_wanted
        settings.preset = window.top.dates.preset().value
        tables = self._tables()
        if CALLBACK in tables:
            settings.callback_days = window.people.days
        # A page that was never made is as it was.
        settings.columns = {**settings.columns, **{name: table.arrangement() for name, table in tables.items()}}
        window.settings_changed.emit()

    def _tables(self) -> "dict[str, CallTable | PeopleTable]":
        """Those of the pages that are there."""
        pages = self._window.made_pages()
        return {name: page.table for name, page in pages.items() if hasattr(page, "table")}
