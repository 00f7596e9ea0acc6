"""The main window: puts the top bar, the tabs and the status line together, and passes wishes between them."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from callviewer import about
from callviewer.calls.call import Call
from callviewer.desktop.settings import Settings
from callviewer.ui.actions import add_action
from callviewer.ui.after_paint import AfterPaint
from callviewer.ui.banner import Banner
from callviewer.ui.call_delegate import KIND_ICONS
from callviewer.ui.kit import Kit
from callviewer.ui.minute_timer import MinuteTimer
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.number_actions import NumberActions
from callviewer.ui.panel_place import PanelPlace
from callviewer.ui.part_links import listen_to_page, listen_to_panel
from callviewer.ui.parts import CALLBACK, INSIGHTS, LISTS, NAMES, Parts
from callviewer.ui.source import Source
from callviewer.ui.status_line import StatusLine
from callviewer.ui.tabs import Tabs
from callviewer.ui.theme import Role
from callviewer.ui.top_bar import TopBar
from callviewer.ui.troubles import State
from callviewer.ui.undo_line import UndoLine
from callviewer.ui.window_memory import WindowMemory
from callviewer.ui.window_menu import menu_actions

if TYPE_CHECKING:
    from callviewer.history.sync_progress import SyncProgress
    from callviewer.ui.call_page import CallPage
    from callviewer.ui.insights_tab import InsightsTab
    from callviewer.ui.number_panel import NumberPanel
    from callviewer.ui.page import Page
    from callviewer.ui.people_page import PeoplePage

KEY_TOPIC = "key"
"""What the banner is about that says what is wrong with the key."""


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
        counted: How many people wait for a call back; -1 where that is not known.
        rows_wanted: The user wants the selected rows of the list that is seen as a file.
        quit_wanted: The user wants the program to end, also where closing the window would not.
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
    counted = Signal(int)
    rows_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, kit: Kit, settings: Settings, source: Source, *, is_demo: bool) -> None:
        """A window whose lists stay empty until `begin`.

        Args:
            kit: The tools of the window.
            settings: What is remembered; the window writes into it and says so.
            source: Where calls come from.
            is_demo: Whether the calls are invented.
        """
        super().__init__()
        self.settings = settings
        self._kit = kit
        self._is_demo = is_demo
        self._begun = self._has_copy = False
        self.take_close: Callable[[], bool] = lambda: False
        """Hides the window where it is not to be closed; gives whether it did."""
        self._waiting = -1
        self._front: CallPage | None = None
        self.show_phone("")
        icon = kit.icons.icon("refresh-cw")
        self._refresh = add_action(self, self.tr("Refresh"), self.refresh_page, QKeySequence.StandardKey.Refresh, icon)
        self.numbers = NumberActions(kit, source.followups, self)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The order in which they come to the window is the order of the Tab key.
        self.top = TopBar(kit, self._refresh, menu_actions(self, kit.icons), middle, is_demo=is_demo)
        column.addWidget(self.top)
        self.banner = Banner(kit.icons, middle)
        column.addWidget(self.banner)
        self.tabs = Tabs(middle)
        self._parts = Parts(kit, source, self.numbers, self.tabs, self._take_page, self._take_panel)
        self._rest = AfterPaint(self._parts.complete(), self._is_alive, self)
        self._rest.painted.connect(self.first_painted)
        self._fill_tabs()
        self.panel_place = PanelPlace(self.tabs, self._parts.late_panel, self)
        column.addWidget(self.tabs, 1)
        self.undo = UndoLine(kit.icons, middle)
        self.addAction(self.undo.action)
        column.addWidget(self.undo)
        self.status = StatusLine(kit, middle)
        column.addWidget(self.status)
        self.setCentralWidget(middle)
        self._memory = WindowMemory(self)
        self._connect()
        self._set_up_shortcuts()
        self.top.search.setFocus()

    def begin(self) -> None:
        """There is a key to ask with, or a copy to ask: let the lists ask."""
        self._begun = True
        # What was read ahead are the first rows of what is asked for now.
        self._parts.begin(self._front)
        self._front = None
        self.status.forget_newest()
        self._ask()

    def show_front(self, name: str, calls: Mapping[int, Call]) -> None:
        """Show the first calls of the list of this name, by their ids, until `begin`, which asks for all of them."""
        self._front = self._parts.calls(name)
        self._front.show_front(calls)

    def drop_front(self) -> None:
        """What was shown before `begin` is not what will be there."""
        front, self._front = self._front, None
        if front is not None:
            front.forget()

    def forget(self) -> None:
        """Another phone is to be shown: nothing of this one stays."""
        self._begun = self._has_copy = False
        self._front = None
        self.banner.clear()
        self.undo.clear()
        self._parts.forget()
        self.status.forget()

    def show_phone(self, name: str) -> None:
        """Whose calls are shown, for the title; empty where there is one phone only."""
        self._phone = name
        self._show_title()

    def show_progress(self, progress: "SyncProgress") -> None:
        """How far the history is here: totals, the line at the bottom, and rows that the copy can give now."""
        self._has_copy = progress.stored > 0
        for place, kind in enumerate(LISTS.values()):
            title = self._titles[place]
            is_whole = progress.is_whole if kind is None else progress.lists[kind].is_whole
            stored = progress.stored if kind is None else progress.lists[kind].stored
            self.tabs.set_title(place, f"{title}  {self._kit.words.count(stored)}" if is_whole else title)
        self._parts.follow(progress)
        self.top.filter.set_possible(is_possible=progress.is_whole)
        self.top.search.set_quick(is_quick=progress.is_whole)
        self.status.show_progress(progress)

    def read_again(self) -> None:
        """Calls were deleted: show none of them any longer."""
        self._parts.read_again()

    def warn_of_key(self, state: State, do: Callable[[], object]) -> None:
        """The key does not do: say so beside the calls that are here, until `drop_key_warning`."""
        self.banner.say(NoticeKind.WARNING, state.line, state.button, do, topic=KEY_TOPIC)

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
        self._front = None
        self._parts.block(state)
        self.status.forget()

    def page(self) -> "Page":
        """The page that is seen."""
        return self._parts.page(NAMES[self.tabs.current])

    @property
    def pages(self) -> "dict[str, CallPage]":
        """The lists of calls, by the names of their tabs."""
        return {name: self._parts.calls(name) for name in LISTS}

    def list_of(self, name: str) -> "CallPage":
        """The list of calls of this name."""
        return self._parts.calls(name)

    @property
    def people(self) -> "PeoplePage":
        """The page of those who wait for a call back."""
        return self._parts.people

    @property
    def insights(self) -> "InsightsTab":
        """The page of the insights."""
        return self._parts.insights

    @property
    def panel(self) -> "NumberPanel":
        """The panel of the selected number."""
        return self._parts.panel

    def made_pages(self) -> "dict[str, Page]":
        """The pages that are there already, by the names of their tabs."""
        return self._parts.made_by_name()

    def complete(self) -> None:
        """Make at once what is to be there before it is seen; after the first painting it comes by itself."""
        self._rest.end()

    def show_tab(self, name: str) -> bool:
        """Open the tab of this name; gives whether there is one."""
        if name in NAMES:
            self.tabs.show_page(NAMES.index(name))
        return name in NAMES

    def show_number(self, number: str) -> None:
        """Open the panel of a number, whatever the lists show."""
        self.panel_place.show_number(number)

    def notice(self, kind: NoticeKind, text: str) -> None:
        """Say something on the page that is seen."""
        self.page().notice(kind, text)

    def reword(self) -> None:
        """Put all rows into words anew."""
        self._parts.reword()
        self.status.reword()

    @property
    def has_begun(self) -> bool:
        """Whether the lists ask."""
        return self._begun

    @property
    def is_settled(self) -> bool:
        """Whether the page that is seen shows what it was to show."""
        return self.page().is_settled

    def tab_names(self) -> list[str]:
        """The names of the tabs, in their order."""
        return [*NAMES]

    def _fill_tabs(self) -> None:
        self._titles = [self.tr("Missed"), self.tr("Incoming"), self.tr("Outgoing"), self.tr("All calls")]
        self._titles += [self.tr("To call back"), self.tr("Insights")]
        icon, tabs, rooms = self._kit.icons.icon, self.tabs, self._parts.rooms
        for title, (name, kind) in zip(self._titles, LISTS.items(), strict=False):
            tabs.add(rooms[name], icon(*KIND_ICONS[kind]) if kind else icon("phone", Role.SECONDARY), title)
        tabs.add(rooms[CALLBACK], icon("phone-call", Role.WAITING), self._titles[-2])
        tabs.add(rooms[INSIGHTS], icon("chart-column", Role.SECONDARY), self._titles[-1], is_broad=True)
        tabs.set_panel(self._parts.panel_room)

    def _connect(self) -> None:
        self.top.filter_changed.connect(self._ask)
        self.top.filter_changed.connect(self._memory.note_change)
        self.top.noticed.connect(lambda text: self.notice(NoticeKind.INFO, text))
        self.tabs.current_changed.connect(lambda _place: self._note_tab())
        self.tabs.panel_changed.connect(self._memory.note_change)
        self.panel_place.left_out.connect(self._tell_left_out)
        self.panel_place.focus_wanted.connect(lambda: self.page().take_focus())
        self.numbers.noticed.connect(self.notice)
        self.numbers.undoable.connect(self.undo.offer)
        self.numbers.marked.connect(self.take_marks)
        self._note_tab()
        self._minute = MinuteTimer(self._kit.words, self)
        self._minute.timeout.connect(self._tick)

    def _take_page(self, name: str, page: "Page") -> None:
        listen_to_page(self, page, self._memory)
        self._memory.arrange(name)

    def _take_panel(self, panel: "NumberPanel") -> None:
        listen_to_panel(self, panel)
        # Whose row has the keyboard's attention may have been told before.
        self.page().tell_number()

    def _set_up_shortcuts(self) -> None:
        for place in range(len(NAMES)):
            QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self, lambda n=place: self.tabs.show_page(n))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._focus_search)
        QShortcut(QKeySequence("Esc"), self, self.top.search.clear_search)

    def _focus_search(self) -> None:
        self.top.search.setFocus()
        self.top.search.selectAll()

    def _tell_left_out(self) -> None:
        self.notice(NoticeKind.INFO, self.tr("There is no room for the panel. Make the window wider to see it."))

    def take_marks(self) -> None:
        """The user has noted something: whoever shows it asks again."""
        self._parts.follow_marks()

    def show_waiting(self, waiting: int) -> None:
        """So many people wait for a call back; -1 where that is not known."""
        if waiting == self._waiting:
            return
        self._waiting = waiting
        place = NAMES.index(CALLBACK)
        title = self._titles[place]
        self.tabs.set_title(place, title if waiting < 0 else f"{title}  {self._kit.words.count(waiting)}")
        self._show_title()
        self.counted.emit(waiting)

    def _show_title(self) -> None:
        parts = [*([self._phone] if self._phone else []), *([self.tr("Demo")] if self._is_demo else []), about.NAME]
        if self._waiting > 0:
            parts.insert(0, self.tr("To call back: {n}").format(n=self._kit.words.count(self._waiting)))
        self.setWindowTitle(" \N{EM DASH} ".join(parts))

    def _ask(self) -> None:
        if self._begun:
            self._parts.ask(self.top.text, self.top.dates.days(), self.top.filter.narrowing())
            self.status.await_answer()

    def refresh_page(self) -> None:
        """Look for what is new, on the page that is seen and at the service."""
        if self._begun:
            self._turn_day()
            self.page().refresh()
            self.look_wanted.emit()
        else:
            self.key_wanted.emit()

    def _note_tab(self) -> None:
        self.status.show_page(self.page())
        self.page().tell_number()
        self._memory.note_change()

    def note_page(self, page: "Page") -> None:
        """What is said of a page may be out of date: of interest while it is seen."""
        if page is not self.page():
            return
        self.status.renew()
        if self.is_settled:
            self.tabs.return_focus(self.page().take_focus)
            self.settled.emit()

    def _is_alive(self) -> bool:
        return self.isVisible() and self._kit.bridge.is_started

    def _tick(self) -> None:
        self._turn_day()
        self._parts.tick()

    def _turn_day(self) -> None:
        """At midnight "Today" becomes "Yesterday", in the rows and in the date presets."""
        if self._kit.words.turn_day():
            self.top.dates.refresh_today()
            self.reword()

    # Qt's own

    def changeEvent(self, event: QEvent) -> None:
        """Back from sleep or from another desktop: the day may be another."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._turn_day()
            self.woken.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window before it goes."""
        self._parts.flush()
        self._memory.collect()
        if self.take_close():
            event.ignore()
            return
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the user sees something, when Qt has shown it."""
        super().paintEvent(event)
        self._rest.note_painting()
