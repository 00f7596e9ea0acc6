"""The panel of the selected number beside the lists: opened and closed, and whom it shows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.ui.main_window import MainWindow
from callviewer.ui.parts import CALLBACK
from callviewer.ui.source import Source
from tests import faults
from tests.five_callers import (
    ANA,
    BENTO,
    CALLS,
    CARLA,
    HIDDEN,
    INCOMING,
    MISSED,
    NARROW,
    OUTGOING,
    WIDE,
    call,
    five_callers,
    has_focus,
    in_panel,
    row_of,
    select,
    wait_for_panel,
    with_panel,
)
from tests.sync_world import ADDRESSES
from tests.ui_kit import House, house, invented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with five_callers(qtbot, qapp) as made:
        yield made


@pytest.fixture
def beside(home: House) -> House:
    return with_panel(home)


def another(home: House) -> MainWindow:
    """The window of the next session."""
    home.window.close()
    unasked = Source(
        lambda query: pytest.fail(f"asked for {query}"),
        lambda: pytest.fail("asked who waits"),
        lambda: pytest.fail("asked for the place"),
        lambda asked: pytest.fail(f"asked for figures of {asked}"),
    )
    made = MainWindow(home.kit, home.window.settings, unasked, is_demo=False)
    home.qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    return made


# Opened and closed


def test_f9_opens_and_closes_the_panel(home: House) -> None:
    for is_open in (True, False, True):
        QTest.keyClick(home.page.table, Qt.Key.Key_F9)
        assert home.window.panel.isVisible() is is_open


def test_enter_on_a_row_opens_the_panel_and_goes_there(home: House) -> None:
    select(home, "Bento")
    QTest.keyClick(home.page.table, Qt.Key.Key_Return)
    wait_for_panel(home)
    assert home.window.panel.isVisible()
    assert home.window.panel.number == BENTO
    assert has_focus(home)


def test_enter_on_somebody_to_call_back_does_the_same(home: House) -> None:
    home.window.show_tab(CALLBACK)
    table = home.window.people.table
    home.wait(lambda: table.model().rowCount() > 0)
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    wait_for_panel(home)
    assert home.window.panel.number in {ANA, BENTO}
    assert has_focus(home)


def test_esc_in_the_panel_closes_it_and_goes_back_to_the_row(home: House) -> None:
    select(home, "Bento")
    QTest.keyClick(home.page.table, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert not home.window.panel.isVisible()
    assert home.page.table.hasFocus()
    assert home.page.table.currentIndex().row() == row_of(home.model, "Bento")


def test_its_cross_closes_it(beside: House) -> None:
    beside.window.panel._head.closed.emit()
    assert not beside.window.panel.isVisible()


def test_whether_it_is_open_and_how_wide_is_remembered(beside: House) -> None:
    splitter = beside.window.tabs._splitter
    splitter.moveSplitter(splitter.sizes()[0] - 40, 1)
    width = beside.window.panel.width()
    made = another(beside)
    assert made.settings.panel
    assert (made.panel.isVisible(), made.panel.width()) == (True, width)


def test_a_closed_panel_stays_closed(beside: House) -> None:
    QTest.keyClick(beside.page.table, Qt.Key.Key_F9)
    made = another(beside)
    assert not made.settings.panel
    assert not made.panel.isVisible()


def test_another_width_is_told_after_a_moment(beside: House) -> None:
    beside.window._memory._saving.stop()
    beside.told.clear()
    splitter = beside.window.tabs._splitter
    splitter.moveSplitter(splitter.sizes()[0] - 40, 1)
    beside.wait(lambda: bool(beside.told))
    assert beside.window.settings.splitter == beside.window.tabs.panel_width()


def test_in_a_narrow_window_the_list_has_all_the_room(beside: House) -> None:
    beside.window.resize(*NARROW)
    beside.wait(lambda: not beside.window.panel.isVisible())
    assert another(beside).settings.panel, "there was no room for it, which is no wish"


def test_whoever_wants_the_panel_in_a_narrow_window_is_told_what_to_do(home: House) -> None:
    home.window.resize(*NARROW)
    select(home, "Ana")
    QTest.keyClick(home.page.table, Qt.Key.Key_Return)
    assert home.page._news.accessibleName() == "There is no room for the panel. Make the window wider to see it."
    assert home.page.table.hasFocus()


def test_the_panel_comes_back_with_the_room_and_shows_the_row_of_now(beside: House) -> None:
    beside.window.resize(*NARROW)
    beside.wait(lambda: not beside.window.panel.isVisible())
    select(beside, "Carla")
    beside.window.resize(*WIDE)
    beside.wait(beside.window.panel.isVisible)
    wait_for_panel(beside)
    assert beside.window.panel.number == CARLA
    assert "Talked in all: 3 min 12 s" in in_panel(beside)


# What it shows


def test_it_follows_the_row_that_the_keys_go_to(beside: House) -> None:
    for key, number in ((Qt.Key.Key_Down, BENTO), (Qt.Key.Key_Down, CARLA), (Qt.Key.Key_Up, BENTO)):
        QTest.keyClick(beside.page.table, key)
        assert beside.window.panel.number == number
    wait_for_panel(beside)
    assert "Bento" in in_panel(beside)


def test_it_follows_a_row_whose_call_is_still_on_its_way(qtbot: QtBot, qapp: QApplication) -> None:
    with house(qtbot, qapp, invented(MISSED, 900)) as home:
        home.window.resize(*WIDE)
        home.begin()
        home.sync()
        table = home.page.table
        home.wait(lambda: home.model.is_local and home.model.rowCount() == 900)
        table.setCurrentIndex(home.model.index(899, 0))
        assert table.current_call() is None
        home.wait(lambda: home.window.panel.number == "+5511900000899")
        wait_for_panel(home)
        assert "Person 899" in in_panel(home)


def test_it_shows_the_row_of_the_tab_that_is_seen(beside: House) -> None:
    # Whoever comes to a list with the keyboard goes to its first row.
    beside.window.top.search.setFocus()
    beside.open(OUTGOING)
    assert beside.window.panel.number == ANA, "no row of this list was chosen yet"
    select(beside, "Carla")
    beside.open(MISSED)
    assert beside.window.panel.number == ANA
    beside.open(OUTGOING)
    assert beside.window.panel.number == CARLA


def test_a_hidden_number_is_shown_as_far_as_it_goes(beside: House) -> None:
    beside.page.table.setCurrentIndex(beside.model.index(0, 0))
    wait_for_panel(beside)
    panel = beside.window.panel
    assert panel.number == HIDDEN
    assert not panel._buttons.isVisible()
    assert not panel._note.isVisible()


def test_another_phone_leaves_nothing_in_it(beside: House) -> None:
    beside.window.forget()
    assert beside.window.panel.number is None
    assert "Ana" not in in_panel(beside)


# A number from elsewhere


def test_a_number_that_never_called_can_be_shown(home: House) -> None:
    home.window.show_number("+442079460958")
    wait_for_panel(home)
    assert home.window.panel.isVisible()
    assert "+44 20 7946 0958" in in_panel(home)
    assert "United Kingdom" in in_panel(home)


def test_calls_of_long_ago_that_come_while_it_is_looked_at_are_no_news(qtbot: QtBot, qapp: QApplication) -> None:
    with house(qtbot, qapp, [*CALLS, call(MISSED, 50_000, ANA, "Ana")]) as home:
        home.window.resize(*WIDE)
        home.server.script(faults.SERVER_ERROR, path=ADDRESSES[OUTGOING], times=None)
        home.begin()
        home.sync()
        select(home, "Ana")
        timeline = home.window.panel._model
        assert timeline.rowCount() == 2
        home.service.add(call(OUTGOING, 40_000, ANA, "Ana", 60))
        home.server.heal()
        home.sync()
        home.wait(lambda: timeline.rowCount() == 3)
        assert not any(timeline.row(number).fresh for number in range(3))
        home.service.add(call(INCOMING, 1, ANA, "Ana", 60))
        home.sync()
        home.wait(lambda: timeline.rowCount() == 4)
        assert [timeline.row(number).fresh for number in range(4)] == [True, False, False, False]
