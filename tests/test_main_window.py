"""The window as a whole: keys, tabs, what is remembered, midnight, and what stands at the bottom."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.calls.dates import Preset
from callviewer.calls.query import CallQuery
from callviewer.desktop.settings import Settings
from callviewer.ui import troubles
from callviewer.ui.main_window import MainWindow
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.shortcuts_dialog import ShortcutsDialog
from callviewer.ui.source import Source
from tests.ui_kit import KEY, House, calls_of, house, invented, shown_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MISSED, INCOMING, OUTGOING = CallKind
CTRL = Qt.KeyboardModifier.ControlModifier
DAY_S = 24 * 3600
UNASKED = Source(
    lambda query: pytest.fail(f"asked for {query}"),
    lambda: pytest.fail("asked who waits"),
    lambda: pytest.fail("asked for the place"),
    lambda asked: pytest.fail(f"asked for insights of {asked}"),
)
"""For a window that asks for nothing."""


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with house(qtbot, qapp, [*invented(MISSED, 30), *invented(INCOMING, 40), *invented(OUTGOING, 5)]) as made:
        made.begin()
        made.window.activateWindow()
        made.wait(made.window.isActiveWindow)
        yield made


def bottom(home: House) -> tuple[str, str]:
    """The two sentences of the status line."""
    return home.window.status._shown.text(), home.window.status._fresh.text()


def action(home: House, text: str) -> QAction:
    return next(each for each in home.window.actions() if each.text() == text)


def dialog(home: House) -> QDialog:
    found = home.window.findChild(QDialog)
    assert isinstance(found, QDialog)
    return found


# Keys


@pytest.mark.parametrize(("key", "kind"), [(Qt.Key.Key_1, MISSED), (Qt.Key.Key_2, INCOMING), (Qt.Key.Key_3, OUTGOING)])
def test_control_and_a_digit_open_a_tab(home: House, key: Qt.Key, kind: CallKind) -> None:
    home.window.show_tab(INCOMING.value if kind is not INCOMING else MISSED.value)
    QTest.keyClick(home.window, key, CTRL)
    assert home.page is home.window.pages[kind]


def test_control_f_goes_to_the_search_and_selects_it(home: House) -> None:
    home.window.top.search.setText("Person")
    home.page.table.setFocus()
    QTest.keyClick(home.page.table, Qt.Key.Key_F, CTRL)
    assert home.window.top.search.hasFocus()
    assert home.window.top.search.selectedText() == "Person"


def test_esc_clears_the_search_from_anywhere(home: House) -> None:
    home.window.top.search.search_for("Person 7")
    home.settle()
    home.page.table.setFocus()
    QTest.keyClick(home.page.table, Qt.Key.Key_Escape)
    home.settle()
    assert home.window.top.search.text() == ""
    assert home.model.rowCount() == 30


def test_f5_looks_for_what_is_new(home: House) -> None:
    home.service.add(*invented(MISSED, 1, last_s=home.clock.now - 60))
    QTest.keyClick(home.page.table, Qt.Key.Key_F5)
    home.settle()
    assert home.model.rowCount() == 31


def test_the_refresh_button_does_the_same(home: House) -> None:
    home.page.table.setCurrentIndex(home.model.index(3, 1))
    home.service.add(*invented(MISSED, 1, last_s=home.clock.now - 60))
    home.window._refresh.trigger()
    home.settle()
    assert (home.page.table.currentIndex().row(), home.page.table.currentIndex().column()) == (4, 1)


def test_the_tab_key_goes_from_the_top_to_the_bottom(home: House) -> None:
    seen: list[QWidget] = []
    home.window.top.search.setFocus()
    for _ in range(30):
        focused = QApplication.focusWidget()
        assert focused is not None
        # A date field has stations of its own.
        if focused not in seen:
            seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    places = [each.mapTo(home.window, each.rect().topLeft()).y() for each in seen]
    assert seen[0] is home.window.top.search
    assert home.page.table in seen
    assert home.window.tabs.bar in seen
    assert [place // 40 for place in places] == sorted(place // 40 for place in places)


def test_every_shortcut_that_is_listed_exists(home: House) -> None:
    listed = {keys.toString() for _, keys in ShortcutsDialog(home.window).shortcuts()}
    own = [keys for each in home.window.findChildren(QShortcut) for keys in QShortcut.keys(each)]
    own += [keys for each in home.window.actions() for keys in each.shortcuts()]
    # Those of single widgets, and that of the export, which comes to the window from outside.
    told = {"Return", "Menu", "Alt+Down", "Down", "Ctrl+C", "Ctrl+E"}
    assert listed - {keys.toString() for keys in own} == told


def test_every_control_has_a_name_for_those_who_hear_it(home: House) -> None:
    nameless = [
        widget
        for widget in home.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
        and type(widget).__name__ not in {"QTabWidget", "QTabBar"}
    ]
    assert not nameless


# Search


def test_a_search_waits_for_a_pause_and_the_last_word_wins(home: House) -> None:
    asked = len(home.asked())
    QTest.keyClicks(home.window.top.search, "Person 12")
    home.wait(lambda: len(home.asked()) > asked)
    home.settle()
    assert [seen.params["search"] for seen in home.asked()[asked:]] == ["Person 12"]
    assert home.model.rowCount() == 1


def test_where_the_whole_history_is_here_each_key_searches(home: House) -> None:
    searched: list[str] = []
    home.window.top.search.searched.connect(searched.append)
    home.sync()
    for key in "Per":
        QTest.keyClicks(home.window.top.search, key)
        QApplication.processEvents()
    assert searched == ["P", "Pe", "Per"]


def test_enter_searches_at_once_and_an_older_answer_is_dropped(home: House) -> None:
    home.server.latency_s = 0.05
    for text in ("Person 1", "Person 12"):
        home.window.top.search.setText(text)
        QTest.keyClick(home.window.top.search, Qt.Key.Key_Return)
    home.settle()
    assert [call.name for call in calls_of(home.model)] == ["Person 12"]


# What is remembered


def remembered(home: House) -> Settings:
    home.window.close()
    return home.window.settings


def another(home: House, settings: Settings) -> MainWindow:
    made = MainWindow(home.kit, settings, UNASKED, is_demo=False)
    home.qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    return made


def test_tab_preset_and_columns_come_back(home: House) -> None:
    home.open(INCOMING)
    home.window.top.dates.set_preset(Preset.LAST_7)
    header = home.page.table.horizontalHeader()
    header.moveSection(1, 0)
    header.resizeSection(0, 321)
    home.page.table._show_column(4, on=False)
    made = another(home, remembered(home))
    table = made.pages[INCOMING].table
    assert made.page() is made.pages[INCOMING]
    assert made.top.dates.preset() is Preset.LAST_7
    assert table.shown_columns() == [1, 0, 2, 3]
    assert table.columnWidth(0) == 321


def test_the_days_of_those_to_call_back_come_back(home: House) -> None:
    assert home.window.people.days == 30
    home.told.clear()
    home.window.people._bar.days_wanted.emit(90)
    home.wait(lambda: bool(home.told))
    assert home.window.settings.callback_days == 90
    assert another(home, remembered(home)).people.days == 90


def test_search_and_order_do_not_come_back(home: House) -> None:
    home.open(INCOMING)
    home.window.top.search.search_for("Person 1")
    home.page.table.horizontalHeader().sectionClicked.emit(0)
    home.settle()
    made = another(home, remembered(home))
    assert made.top.search.text() == ""
    assert made.pages[INCOMING].model.query.order.key.value == "time"
    assert made.pages[INCOMING].table.horizontalHeader().sortIndicatorSection() == 2


def test_own_days_do_not_come_back(home: House) -> None:
    home.window.top.dates.set_preset(Preset.YESTERDAY)
    home.window.top.dates.set_preset(Preset.OWN)
    assert home.window.top.dates.preset() is Preset.OWN
    assert another(home, remembered(home)).top.dates.preset() is Preset.ANY


def test_the_size_of_the_window_comes_back(home: House) -> None:
    home.window.resize(700, 500)
    assert another(home, remembered(home)).size().toTuple() == (700, 500)


def test_settings_of_a_program_to_come_do_no_harm(home: House) -> None:
    made = another(home, Settings(tab="weather", preset="last_decade", geometry="AAAA", columns={"missed": "AAAA"}))
    assert made.page() is made.pages[MISSED]
    assert made.top.dates.preset() is Preset.ANY


def test_a_change_is_told_after_a_moment_and_once(home: House) -> None:
    home.told.clear()
    home.open(INCOMING)
    home.page.table.horizontalHeader().resizeSection(0, 222)
    home.page.table.horizontalHeader().resizeSection(0, 223)
    assert not home.told
    home.wait(lambda: bool(home.told))
    assert home.told == ["settings"]
    assert home.window.settings.tab == INCOMING.value


# Time


def test_at_midnight_today_becomes_yesterday(home: House) -> None:
    home.window.top.dates.set_preset(Preset.LAST_7)
    home.settle()
    assert home.model.index(0, 2).data().startswith("Today")
    home.clock.now += DAY_S
    home.window._minute.timeout.emit()
    home.settle()
    assert home.model.index(0, 2).data().startswith("Yesterday")
    days = home.window.top.dates.days()
    assert days.last is not None
    assert days.last.day == 19


def test_a_calendar_that_looks_at_the_clock_first_does_not_swallow_midnight(home: House) -> None:
    home.clock.now += DAY_S
    home.window.top.dates.refresh_today()
    home.window.top.dates._today()
    QTest.keyClick(home.window, Qt.Key.Key_F5)
    home.settle()
    assert home.model.index(0, 2).data().startswith("Yesterday")


def test_a_window_that_becomes_active_again_looks_at_the_clock(home: House) -> None:
    other = QWidget()
    home.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    home.wait(lambda: not home.window.isActiveWindow())
    home.clock.now += DAY_S
    home.window.activateWindow()
    home.wait(lambda: home.model.index(0, 2).data().startswith("Yesterday"))


# The bottom line


def test_the_bottom_tells_how_many_how_new_and_when_looked_at(home: House) -> None:
    shown, fresh = bottom(home)
    assert shown == "All calls shown: 30"
    assert fresh == "Newest call 11:50  ·  checked just now  ·  the phone may lag by 10 min"


def test_the_age_of_the_last_look_grows(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    checked = home.page.checked_s
    assert checked is not None
    for later_s, said in ((59, "checked just now"), (61, "checked 1 min ago"), (7300, "checked 2 h ago")):
        monkeypatch.setattr("callviewer.ui.status_line.time", lambda later=later_s: checked + later)
        home.window.status._ageing.timeout.emit()
        assert said in bottom(home)[1]


def test_the_newest_call_is_the_newest_of_all_lists(home: House) -> None:
    home.service.add(*invented(INCOMING, 1, last_s=home.clock.now - 60))
    home.open(INCOMING)
    assert "Newest call 11:59" in bottom(home)[1]
    home.open(MISSED)
    assert "Newest call 11:59" in bottom(home)[1]
    home.window.block(troubles.nothing_found(CallQuery(None, "nobody")))
    assert bottom(home) == ("", "")


def test_the_bottom_costs_the_same_however_long_the_list_is(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    # Nothing is to be painted meanwhile.
    home.window.complete()
    QApplication.processEvents()
    monkeypatch.setattr(home.model, "_ids", OnlyCounted(home.model.rowCount()))
    home.window.status.renew()
    home.page._show()


class OnlyCounted:
    """Ids that nobody may go through."""

    def __init__(self, length: int) -> None:
        self._length = length

    def __len__(self) -> int:
        return self._length


# Menu, dialogs, ends


def test_the_menu_leads_to_the_key_and_the_settings(home: House) -> None:
    with home.qtbot.waitSignal(home.window.key_wanted):
        action(home, "API key…").trigger()
    with home.qtbot.waitSignal(home.window.settings_wanted):
        QTest.keyClick(home.window, Qt.Key.Key_Comma, CTRL)


@pytest.mark.parametrize("text", ["Keyboard shortcuts", "About Call Viewer"])
def test_a_dialog_that_is_closed_is_gone(home: House, text: str) -> None:
    action(home, text).trigger()
    shown = dialog(home)
    assert shown.isVisible()
    shown.close()
    home.wait(lambda: home.window.findChild(QDialog) is None)


def test_a_demo_says_that_it_is_one(home: House) -> None:
    made = MainWindow(home.kit, Settings(), UNASKED, is_demo=True)
    home.qtbot.addWidget(made)
    assert made.windowTitle().startswith("Demo")
    assert any(label.text() == "Demo" for label in made.findChildren(QLabel))


def test_a_notice_is_said_on_the_page_that_is_seen(home: House) -> None:
    home.open(OUTGOING)
    home.window.notice(NoticeKind.INFO, "Hello")
    assert home.window.pages[OUTGOING]._news.isVisible()
    assert not home.window.pages[MISSED]._news.isVisible()


def test_the_first_paint_is_told_once(home: House) -> None:
    made = MainWindow(home.kit, Settings(), UNASKED, is_demo=False)
    home.qtbot.addWidget(made)
    with home.qtbot.waitSignal(made.first_painted):
        made.show()
    with home.qtbot.assertNotEmitted(made.first_painted, wait=20):
        made.update()
        made.repaint()


def test_the_key_is_in_no_word_of_the_window(home: House) -> None:
    for kind in CallKind:
        home.open(kind)
    assert KEY not in shown_text(home.window)
    assert "Person 3" in shown_text(home.window)


def test_from_right_to_left_the_window_is_mirrored(home: House, qapp: QApplication) -> None:
    home.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    search, dates = home.window.top.search, home.window.top.dates
    home.wait(lambda: search.x() > dates.x())
    home.wait(lambda: home.window.status._shown.x() > home.window.status._fresh.x())
    home.window.grab()


def test_a_window_that_is_deleted_leaves_nothing_alive(home: House) -> None:
    made = MainWindow(home.kit, Settings(), UNASKED, is_demo=False)
    made.show()
    QApplication.processEvents()
    model = weakref.ref(made.pages[MISSED].model)
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del made
    gc.collect()
    assert model() is None


def test_a_list_under_way_is_not_settled(home: House) -> None:
    home.server.latency_s = 0.05
    home.window._refresh.trigger()
    assert not home.window.is_settled
    home.wait(lambda: home.window.is_settled)
