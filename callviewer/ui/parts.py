"""The pages and the panel of the window: each is made when it is first needed, the one that is seen first of all."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QPalette

from callviewer.calls.call import CallKind
from callviewer.ui.call_page import CallPage
from callviewer.ui.kit import Kit
from callviewer.ui.late import Late, Room
from callviewer.ui.metrics import em
from callviewer.ui.number_actions import NumberActions
from callviewer.ui.source import Source
from callviewer.ui.tabs import Tabs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from callviewer.calls.query import DayRange, Narrowing
    from callviewer.history.sync_progress import SyncProgress
    from callviewer.ui.insights_tab import InsightsTab
    from callviewer.ui.number_panel import NumberPanel
    from callviewer.ui.page import Page
    from callviewer.ui.people_page import PeoplePage
    from callviewer.ui.troubles import State

ALL: Final = "all"
"""Name of the tab of all calls."""
CALLBACK: Final = "callback"
"""Name of the tab of those who wait for a call back."""
INSIGHTS: Final = "insights"
"""Name of the tab of the insights."""
LISTS: Final[dict[str, CallKind | None]] = {**{kind.value: kind for kind in CallKind}, ALL: None}
"""Name and kind of each list, in the order of the tabs; the names are stable and may be stored."""
NAMES: Final = (*LISTS, CALLBACK, INSIGHTS)
"""Those of all tabs, in their order."""
NARROWEST_EM, USUAL_EM = 22, 30
"""Widths of the panel."""


class Parts:
    """Pages and panel, with their places in the window."""

    def __init__(
        self,
        kit: Kit,
        source: Source,
        numbers: NumberActions,
        tabs: Tabs,
        take_page: "Callable[[str, Page], None]",
        take_panel: "Callable[[NumberPanel], None]",
    ) -> None:
        """Room for all of them, and none of them yet.

        Args:
            kit: The tools of the window.
            source: Where calls come from.
            numbers: What can be done with a number.
            tabs: Where the rooms are.
            take_page: Called with each page that is made, and the name of its tab.
            take_panel: Called with the panel once it is made.
        """
        self._kit, self._source, self._numbers = kit, source, numbers
        self._take_page = take_page
        self._is_painted = False
        self._progress: SyncProgress | None = None
        self._blocked: State | None = None
        self._question: tuple[str, DayRange, Narrowing] | None = None
        self.rooms = {name: Room(tabs.owner_of_pages) for name in NAMES}
        panel = tabs.owner_of_panel
        self.panel_room = Room(panel, em(panel, NARROWEST_EM), em(panel, USUAL_EM))
        # The ground of the panel, until it is there.
        self.panel_room.setBackgroundRole(QPalette.ColorRole.Light)
        self.panel_room.setAutoFillBackground(True)
        rooms = self.rooms
        self._lists: dict[str, Late[CallPage]] = {
            name: Late(rooms[name], partial(self._make_list, kind), partial(self._join, name))
            for name, kind in LISTS.items()
        }
        self._people: Late[PeoplePage] = Late(rooms[CALLBACK], self._make_people, partial(self._join, CALLBACK))
        self._insights: Late[InsightsTab] = Late(rooms[INSIGHTS], self._make_insights, partial(self._join, INSIGHTS))
        self.late_panel: Late[NumberPanel] = Late(self.panel_room, self._make_panel, take_panel, can_wait=True)
        self._pages: dict[str, Late[CallPage] | Late[PeoplePage] | Late[InsightsTab]] = {
            **self._lists,
            CALLBACK: self._people,
            INSIGHTS: self._insights,
        }

    def page(self, name: str) -> "Page":
        """The page of a tab."""
        return self._pages[name].get()

    def calls(self, name: str) -> CallPage:
        """The list of a tab."""
        return self._lists[name].get()

    @property
    def people(self) -> "PeoplePage":
        """The page of those who wait for a call back."""
        return self._people.get()

    @property
    def insights(self) -> "InsightsTab":
        """The page of the insights."""
        return self._insights.get()

    @property
    def panel(self) -> "NumberPanel":
        """The panel of the selected number."""
        return self.late_panel.get()

    def made(self) -> "list[Page]":
        """The pages that are there, in the order of the tabs."""
        return [page for each in self._pages.values() if (page := each.made) is not None]

    def made_by_name(self) -> "dict[str, Page]":
        """The same, each by the name of its tab."""
        return {name: page for name, each in self._pages.items() if (page := each.made) is not None}

    def begin(self, front: CallPage | None) -> None:
        """Another history is asked from now on; `front` has its first rows already."""
        self._blocked = self._question = None
        for page in self.made():
            if page is not front:
                page.forget()

    def ask(self, text: str, days: "DayRange", more: "Narrowing") -> None:
        """Let every page show these calls; see `CallPage.ask`."""
        self._question = text, days, more
        for page in self.made():
            page.ask(text, days, more)

    def follow(self, progress: "SyncProgress") -> None:
        """Take up what a sync has brought."""
        self._progress = progress
        for page in self.made():
            page.follow(progress)
        self._follow_in_panel()

    def read_again(self) -> None:
        """Calls were deleted: show none of them any longer."""
        for page in self.made():
            page.read_again()
        self._follow_in_panel()

    def follow_marks(self) -> None:
        """The user has noted something: whoever shows it asks again."""
        for page in self.made():
            page.follow_marks()
        self._follow_in_panel()

    def forget(self) -> None:
        """Another phone is to be shown: nothing of this one stays."""
        self._progress = None
        if self.late_panel.made is not None:
            self.late_panel.made.forget()
        self.begin(None)

    def block(self, state: "State") -> None:
        """Show nothing but this state until there is something to ask."""
        self._blocked, self._question = state, None
        for page in self.made():
            page.block(state)

    def reword(self) -> None:
        """Put everything into words anew."""
        for page in self.made():
            page.reword()
        self._reword_panel()

    def tick(self) -> None:
        """A minute has passed."""
        for page in self.made():
            page.tick()
        self._reword_panel()

    def flush(self) -> None:
        """Save what was written, also if the program ends at once."""
        if self.late_panel.made is not None:
            self.late_panel.made.flush()

    def _follow_in_panel(self) -> None:
        if self.late_panel.made is not None:
            self.late_panel.made.follow()

    def _reword_panel(self) -> None:
        if self.late_panel.made is not None:
            self.late_panel.made.reword()

    def _join(self, name: str, page: "Page") -> None:
        """A page has been made: let it catch up."""
        self._take_page(name, page)
        if self._is_painted and isinstance(page, CallPage):
            page.complete()
        if self._progress is not None:
            page.follow(self._progress)
        if self._blocked is not None:
            page.block(self._blocked)
        elif self._question is not None:
            page.ask(*self._question)

    def complete(self) -> Iterator[None]:
        """Make, one part at each step, what the first painting does without.

        Who waits is told also while nobody sees their page. The other pages are made when they are seen.
        """
        self._is_painted = True
        for page in self.made():
            if isinstance(page, CallPage):
                page.complete()
        yield
        self.late_panel.get()
        yield
        self._people.get()

    def _make_list(self, kind: CallKind | None, parent: "QWidget") -> CallPage:
        return CallPage(kind, self._kit, self._source.open_list, self._numbers, parent)

    def _make_people(self, parent: "QWidget") -> "PeoplePage":
        from callviewer.ui.people_page import PeoplePage

        return PeoplePage(self._kit, self._source.followups, self._source.place, self._numbers, parent)

    def _make_insights(self, parent: "QWidget") -> "InsightsTab":
        from callviewer.ui.insights_tab import InsightsTab

        return InsightsTab(self._kit, self._source.insights, parent)

    def _make_panel(self, parent: "QWidget") -> "NumberPanel":
        from callviewer.ui.number_panel import NumberPanel

        source = self._source
        return NumberPanel(self._kit, source.followups, source.place, source.open_list, self._numbers, parent)
