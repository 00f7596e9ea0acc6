"""The main window: puts the top bar, the tabs and the status line together, and passes wishes between them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QTabWidget, QVBoxLayout, QWidget

from callviewer import about
from callviewer.calls.call import CallKind
from callviewer.calls.dates import Preset
from callviewer.calls.query import CallQuery
from callviewer.desktop.settings import Settings
from callviewer.ui.banner import Banner
from callviewer.ui.call_delegate import KIND_ICONS
from callviewer.ui.call_model import ListState
from callviewer.ui.call_page import CallPage
from callviewer.ui.kit import Kit
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.shortcuts_dialog import ShortcutsDialog
from callviewer.ui.status_line import StatusLine
from callviewer.ui.theme import Role
from callviewer.ui.top_bar import TopBar
from callviewer.ui.troubles import State

if TYPE_CHECKING:
    from callviewer.history.lists import CallList
    from callviewer.history.sync_progress import SyncProgress

TABS: dict[str, CallKind | None] = {**{kind.value: kind for kind in CallKind}, "all": None}
"""Name and kind of each list, in the order of the tabs; the names are stable and may be stored."""
SIZE = QSize(1180, 720)
"""The size of the window at a first start, in logical pixels."""
MINUTE_MS = 60_000
PROMISED = {
    QKeySequence.StandardKey.Refresh: [QKeySequence("F5")],
    QKeySequence.StandardKey.HelpContents: [QKeySequence("F1")],
}
"""Keys that work on every system, whatever else it uses for the same."""
KEY_TOPIC = "key"
"""What the banner is about that says what is wrong with the key."""
QUIT = "Ctrl+Q"
"""Not every system has a key of its own for it."""
SETTLED = {ListState.MORE, ListState.COMPLETE, ListState.FAILED}


class MainWindow(QMainWindow):
    """The window with the call lists.

    Signals:
        key_wanted: The user wants to see to the key.
        settings_wanted: The user wants to change settings.
        settings_changed: Something that is remembered has changed in `settings`.
        look_wanted: The user wants to know what is new.
        forget_wanted: The user wants a number to be forgotten; carries the number.
        woken: The user has come back to the window.
        copy_failed: The copy on this computer cannot be used any more; carries the ArchiveError.
        settled: The page that is seen shows what it was to show.
        first_painted: The window has been painted for the first time.
    """

    key_wanted = Signal()
    settings_wanted = Signal()
    settings_changed = Signal()
    look_wanted = Signal()
    forget_wanted = Signal(str)
    woken = Signal()
    copy_failed = Signal(object)
    settled = Signal()
    first_painted = Signal()

    def __init__(
        self, kit: Kit, settings: Settings, open_list: "Callable[[CallQuery], CallList]", *, is_demo: bool
    ) -> None:
        """A window whose lists stay empty until `begin`.

        Args:
            kit: The tools of the window.
            settings: What is remembered; the window writes into it and says so.
            open_list: Makes the list of a query.
            is_demo: Whether the calls are invented.
        """
        super().__init__()
        self.settings = settings
        self._kit = kit
        self._begun = False
        self._is_demo = is_demo
        self._has_copy = False
        self._is_painted = False
        self._showing = QTimer(self, interval=0, singleShot=True)
        self._showing.timeout.connect(self.first_painted)
        self.show_phone("")
        self._refresh = self._action(
            self.tr("Refresh"), self._refresh_page, QKeySequence.StandardKey.Refresh, "refresh-cw"
        )
        self.pages = {name: CallPage(kind, kit, open_list) for name, kind in TABS.items()}
        self.top = TopBar(kit, self._refresh, self._menu_actions(), is_demo=is_demo)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The order in which they come to the window is the order of the Tab key.
        column.addWidget(self.top)
        self.banner = Banner(kit.icons, self)
        column.addWidget(self.banner)
        self.tabs = self._make_tabs()
        column.addWidget(self.tabs, 1)
        self.status = StatusLine(kit, self)
        column.addWidget(self.status)
        self.setCentralWidget(middle)
        self._remember()
        self._connect()
        self._set_up_shortcuts()
        self.top.search.setFocus()

    def begin(self) -> None:
        """There is a key to ask with, or a copy to ask: let the lists ask."""
        self._begun = True
        for page in self.pages.values():
            page.forget()
        self.status.forget_newest()
        self._ask()

    def forget(self) -> None:
        """Another phone is to be shown: nothing of this one stays."""
        self._begun = self._has_copy = False
        self.banner.close_notice()
        for page in self.pages.values():
            page.forget()
        self.status.forget()

    def show_phone(self, name: str) -> None:
        """Whose calls are shown, for the title; empty where there is one phone only."""
        parts = [*([name] if name else []), *([self.tr("Demo")] if self._is_demo else []), about.NAME]
        self.setWindowTitle(" \N{EM DASH} ".join(parts))

    def show_progress(self, progress: "SyncProgress") -> None:
        """How far the history is here: totals, the line at the bottom, and rows that the copy can give now."""
        self._has_copy = progress.stored > 0
        for place, page in enumerate(self.pages.values()):
            title, kind = self._titles[place], page.model.query.kind
            is_whole = progress.is_whole if kind is None else progress.lists[kind].is_whole
            stored = progress.stored if kind is None else progress.lists[kind].stored
            self.tabs.setTabText(place, f"{title}  {self._kit.words.count(stored)}" if is_whole else title)
            page.follow(progress)
        self.top.filter.set_possible(is_possible=progress.is_whole)
        self.status.show_progress(progress)

    def read_again(self) -> None:
        """Calls were deleted: show none of them any longer."""
        for page in self.pages.values():
            page.read_again()

    def warn_of_key(self, state: State, do: Callable[[], object]) -> None:
        """The key does not do: say so beside the calls that are here, until `drop_key_warning`."""
        self.banner.say(NoticeKind.WARNING, f"{state.title}. {state.todo}", state.button, do, topic=KEY_TOPIC)

    def drop_key_warning(self) -> None:
        """The key does, after all, or another one is in use."""
        self.banner.drop(KEY_TOPIC)

    def block(self, state: State) -> None:
        """There is no key to ask with: say so beside the calls that are here, or in place of them."""
        if self._has_copy:
            if not self._begun:
                self.begin()
            self.warn_of_key(state, self.key_wanted.emit)
            return
        self._begun = False
        for page in self.pages.values():
            page.block(state)
        self.status.forget()

    def page(self) -> CallPage:
        """The page that is seen."""
        return list(self.pages.values())[self.tabs.currentIndex()]

    def show_tab(self, name: str) -> bool:
        """Open the tab of this name; gives whether there is one."""
        names = list(self.pages)
        if name in names:
            self.tabs.setCurrentIndex(names.index(name))
        return name in names

    def notice(self, kind: NoticeKind, text: str) -> None:
        """Say something on the page that is seen."""
        self.page().notice(kind, text)

    def reword(self) -> None:
        """Put all rows into words anew."""
        for page in self.pages.values():
            page.model.reword()
        self.status.reword()

    @property
    def has_begun(self) -> bool:
        """Whether the lists ask."""
        return self._begun

    @property
    def is_settled(self) -> bool:
        """Whether the page that is seen shows what it was to show."""
        return self.page().is_blocked or self.page().model.state in SETTLED

    def _make_tabs(self) -> QTabWidget:
        self._titles = [self.tr("Missed"), self.tr("Incoming"), self.tr("Outgoing"), self.tr("All calls")]
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.setIconSize(QSize(18, 18))
        for title, (name, page) in zip(self._titles, self.pages.items(), strict=True):
            kind = TABS[name]
            icon = KIND_ICONS[kind] if kind else ("phone", Role.SECONDARY)
            tabs.addTab(page, self._kit.icons.icon(*icon), title)
        return tabs

    def _menu_actions(self) -> list[QAction | None]:
        key = QKeySequence
        return [
            self._action(self.tr("API key…"), self.key_wanted.emit, None, "key-round"),
            self._action(self.tr("Settings…"), self.settings_wanted.emit, key("Ctrl+,"), "settings"),
            None,
            self._action(self.tr("Keyboard shortcuts"), self._show_shortcuts, key.StandardKey.HelpContents),
            self._action(self.tr("About {name}").format(name=about.NAME), self._show_about, None, "info"),
            None,
            self._action(self.tr("Quit"), self.close, key(QUIT)),
        ]

    def _action(
        self,
        words: str,
        do: Callable[[], object],
        keys: QKeySequence | QKeySequence.StandardKey | None = None,
        icon: str = "",
    ) -> QAction:
        action = QAction(words, self)
        if icon:
            action.setIcon(self._kit.icons.icon(icon))
        if isinstance(keys, QKeySequence.StandardKey):
            # What the system wants comes after what our own list of shortcuts promises.
            promised = PROMISED.get(keys, [])
            # Each once: Qt takes a key that is named twice for ambiguous, and does nothing.
            action.setShortcuts([*promised, *(each for each in QKeySequence.keyBindings(keys) if each not in promised)])
        elif keys is not None:
            action.setShortcut(keys)
        if keys is not None:
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{words} ({shown})" if shown else words)
        action.triggered.connect(lambda _checked: do())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.top.filter_changed.connect(self._ask)
        self.top.filter_changed.connect(self._note_arranged)
        self.top.noticed.connect(lambda text: self.notice(NoticeKind.INFO, text))
        self.tabs.currentChanged.connect(self._note_tab)
        for page in self.pages.values():
            page.changed.connect(self._note_page)
            page.copy_failed.connect(self.copy_failed)
            page.key_wanted.connect(self.key_wanted)
            page.clear_wanted.connect(self.top.clear)
            page.look_wanted.connect(self._refresh_page)
            page.forget_wanted.connect(self.forget_wanted)
            page.search_wanted.connect(self.top.search.search_for)
            page.table.arranged.connect(self._note_arranged)
        self._note_tab()
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._turn_day)
        self._minute.start()
        self._saving = QTimer(self, interval=1000, singleShot=True)
        self._saving.timeout.connect(self._collect)

    def _set_up_shortcuts(self) -> None:
        keys = [(str(number + 1), lambda n=number: self.tabs.setCurrentIndex(n)) for number in range(len(self.pages))]
        for digit, do in keys:
            QShortcut(QKeySequence(f"Ctrl+{digit}"), self, do)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._focus_search)
        QShortcut(QKeySequence("Esc"), self, self.top.search.clear_search)

    def _focus_search(self) -> None:
        self.top.search.setFocus()
        self.top.search.selectAll()

    def _ask(self) -> None:
        if self._begun:
            for page in self.pages.values():
                page.ask(self.top.text, self.top.dates.days(), self.top.filter.narrowing())

    def _refresh_page(self) -> None:
        if self._begun:
            self._turn_day()
            self.page().refresh()
            self.look_wanted.emit()
        else:
            self.key_wanted.emit()

    def _note_tab(self) -> None:
        self.status.show_page(self.page())
        self._note_arranged()

    def _note_page(self) -> None:
        self.status.renew()
        if self.is_settled:
            self.settled.emit()

    def _turn_day(self) -> None:
        """At midnight "Today" becomes "Yesterday", in the rows and in the date presets."""
        if self._kit.words.turn_day():
            self.top.dates.refresh_today()
            self.reword()

    def _remember(self) -> None:
        """Take up what the settings remember."""
        settings = self.settings
        if not (settings.geometry and self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))):
            self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.show_tab(settings.tab)
        if settings.preset in set(Preset) - {Preset.OWN}:
            self.top.dates.set_preset(Preset(settings.preset))
        for name, page in self.pages.items():
            page.table.arrange(settings.columns.get(name, ""))

    def _note_arranged(self) -> None:
        if self.isVisible():
            self._saving.start()

    def _collect(self) -> None:
        """Write into the settings what is to be remembered of the window."""
        settings = self.settings
        settings.geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        settings.tab = list(self.pages)[self.tabs.currentIndex()]
        settings.preset = self.top.dates.preset().value
        settings.columns = {name: page.table.arrangement() for name, page in self.pages.items()}
        self.settings_changed.emit()

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(self._shortcuts(), self).open()

    def _shortcuts(self) -> list[tuple[str, QKeySequence]]:
        key = QKeySequence
        return [
            (self.tr("Search"), key(key.StandardKey.Find)),
            (self.tr("Clear the search"), key("Esc")),
            (self.tr("Refresh"), key("F5")),
            (self.tr("Missed calls"), key("Ctrl+1")),
            (self.tr("Incoming calls"), key("Ctrl+2")),
            (self.tr("Outgoing calls"), key("Ctrl+3")),
            (self.tr("All calls"), key("Ctrl+4")),
            (self.tr("Copy the selected rows, or the number"), key(key.StandardKey.Copy)),
            (self.tr("Menu of the row"), key("Menu")),
            (self.tr("Settings"), key("Ctrl+,")),
            (self.tr("Sort, and choose columns: in the menu of the row"), key("Menu")),
            (self.tr("Open the calendar, in a date field"), key("Alt+Down")),
            (self.tr("A day earlier or later, in a date field"), key("Down")),
            (self.tr("This list"), key("F1")),
            (self.tr("Quit"), key(QUIT)),
        ]

    def _show_about(self) -> None:
        from callviewer.ui.about_dialog import AboutDialog

        AboutDialog(self._kit.icons, self).open()

    # Qt's own

    def changeEvent(self, event: QEvent) -> None:
        """Back from sleep or from another desktop: the day may be another."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._turn_day()
            self.woken.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window before it goes."""
        self._saving.stop()
        self._collect()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the user sees something, when Qt has shown it."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self._showing.start()
