"""What passes between the window and its pages and panel: connected as each of them is made."""

from typing import TYPE_CHECKING

from callviewer.ui.call_page import CallPage
from callviewer.ui.parts import LISTS

if TYPE_CHECKING:
    from callviewer.ui.main_window import MainWindow
    from callviewer.ui.number_panel import NumberPanel
    from callviewer.ui.page import Page
    from callviewer.ui.people_page import PeoplePage
    from callviewer.ui.window_memory import WindowMemory


def listen_to_page(window: "MainWindow", page: "Page", memory: "WindowMemory") -> None:
    """Let the window hear a page that has just been made, and its memory what is to be remembered."""
    page.changed.connect(lambda: window.note_page(page))
    page.copy_failed.connect(window.copy_failed)
    page.key_wanted.connect(window.key_wanted)
    page.clear_wanted.connect(window.top.clear)
    page.look_wanted.connect(window.refresh_page)
    if isinstance(page, CallPage):
        _listen_to_rows(window, page)
        page.export_wanted.connect(window.rows_wanted)
        return
    from callviewer.ui.people_page import PeoplePage

    if isinstance(page, PeoplePage):
        _listen_to_rows(window, page)
        page.list_wanted.connect(lambda kind: window.tabs.show_page([*LISTS.values()].index(kind)))
        page.counted.connect(window.show_waiting)
        page.days_chosen.connect(memory.note_change)
        return
    from callviewer.ui.insight_guide import InsightGuide

    InsightGuide(window, page)


def _listen_to_rows(window: "MainWindow", page: "CallPage | PeoplePage") -> None:
    page.forget_wanted.connect(window.forget_wanted)
    page.search_wanted.connect(window.top.search.search_for)
    page.number_wanted.connect(window.panel_place.show_chosen)
    page.panel_wanted.connect(window.panel_place.open)
    page.nobody_found.connect(window.panel_place.leave)


def listen_to_panel(window: "MainWindow", panel: "NumberPanel") -> None:
    """Let the window hear the panel, which has just been made."""
    panel.closed.connect(window.panel_place.close)
    panel.copy_failed.connect(window.copy_failed)
    panel.forget_wanted.connect(window.forget_wanted)
    panel.search_wanted.connect(window.top.search.search_for)
    panel.noticed.connect(window.notice)
    panel.noted.connect(window.take_marks)
