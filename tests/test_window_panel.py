"""The window, the panel of the selected number beside its lists, and what became of missed calls in both."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.api.demo import DemoCall
from callviewer.calls.call import CallKind
from callviewer.desktop.settings import Settings
from callviewer.ui.call_model import CallModel, ListState
from callviewer.ui.main_window import MainWindow
from callviewer.ui.source import Source
from callviewer.ui.window_memory import CALLBACK
from tests import faults
from tests.copy_kit import keeping
from tests.sync_world import ADDRESSES
from tests.ui_kit import NOON, House, house, invented, names, shown_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MISSED, INCOMING, OUTGOING = CallKind
CTRL = Qt.KeyboardModifier.ControlModifier
TEXT, TIP, ALOUD = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
FOLLOW_UP = 3
"""The column."""
ANA, BENTO, CARLA, DORA, HIDDEN = "+5511911110001", "+5511911110002", "+5511911110003", "+5511911110004", "-1"
WIDE, NARROW = (1180, 720), (420, 720)


def call(kind: CallKind, minutes_ago: int, number: str, name: str = "", duration_s: int = 0) -> DemoCall:
    return DemoCall(kind, number, round(NOON - 60 * minutes_ago) * 1000, name=name, duration_s=duration_s)


CALLS = [
    call(MISSED, 10, HIDDEN),
    call(MISSED, 20, ANA, "Ana"),
    call(MISSED, 130, BENTO, "Bento"),
    call(OUTGOING, 70, BENTO, "Bento"),
    call(OUTGOING, 65, BENTO, "Bento"),
    call(MISSED, 180, CARLA, "Carla"),
    call(OUTGOING, 166, CARLA, "Carla", 192),
    call(MISSED, 240, DORA, "Dora"),
    call(INCOMING, 120, DORA, "Dora", 61),
]
"""Newest first: a hidden number, Ana waits, Bento was tried twice, Carla was called back, and Dora called again."""


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    """The whole history is here, the panel is closed, and the list has the keyboard."""
    with house(qtbot, qapp, CALLS, settings=Settings(panel=False)) as made:
        made.window.resize(*WIDE)
        made.begin()
        made.window.activateWindow()
        made.wait(made.window.isActiveWindow)
        made.sync()
        made.wait(lambda: counted(made) == 2)
        made.page.table.setFocus()
        yield made


@pytest.fixture
def beside(home: House) -> House:
    """The same with the panel, which shows Ana."""
    QTest.keyClick(home.page.table, Qt.Key.Key_F9)
    select(home, "Ana")
    return home


def counted(home: House) -> int:
    """How many people the title of the tab says that wait; -1 where it says nothing."""
    return int(home.window.tabs.title(4).removeprefix("To call back").strip() or -1)


def row_of(model: CallModel, name: str) -> int:
    return names(model).index(name)


def select(home: House, name: str) -> None:
    """Go to somebody's row, and wait until the panel shows all about them."""
    home.page.table.setCurrentIndex(home.model.index(row_of(home.model, name), 0))
    wait_for_panel(home)


def wait_for_panel(home: House) -> None:
    panel = home.window.panel
    home.wait(
        lambda: not panel._resting.isActive() and panel._job is None and panel._model.state is not ListState.LOADING
    )


def follow_up(home: House, name: str, role: Qt.ItemDataRole = TEXT, column: int = FOLLOW_UP) -> str:
    return str(home.model.index(row_of(home.model, name), column).data(role))


def in_panel(home: House) -> str:
    return shown_text(home.window.panel)


def has_focus(home: House) -> bool:
    """Whether the panel has the keyboard."""
    focused = QApplication.focusWidget()
    return focused is not None and home.window.panel.isAncestorOf(focused)


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


# What became of missed calls


@pytest.mark.parametrize(
    ("name", "text", "tip"),
    [
        ("Ana", "Waiting 20 min", "Nobody has called back since, and no answered call came from this number."),
        ("Bento", "Tried twice", "You tried 2 times, last today 10:55, and nobody answered."),
        ("Carla", "Called back 14 min later", "You called back today 09:14 and talked for 3 min 12 s."),
        ("Dora", "They reached you 2 h later", "They called again today 10:00, and you talked for 1 min 01 s."),
    ],
)
def test_a_missed_call_says_what_became_of_it_and_why(home: House, name: str, text: str, tip: str) -> None:
    assert follow_up(home, name) == text
    assert tip in follow_up(home, name, TIP)
    assert follow_up(home, name, ALOUD, 0).startswith(f"Missed call from {name}, Today ")
    assert follow_up(home, name, ALOUD, 0).endswith(f", {text}")


def test_of_a_hidden_number_nothing_is_said_but_why(home: House) -> None:
    index = home.model.index(0, FOLLOW_UP)
    assert index.data(TEXT) == ""
    assert "withheld the number" in index.data(TIP)
    assert home.model.index(0, 0).data(ALOUD).endswith("11:50")


def test_before_the_history_is_here_nothing_is_said_but_that(qtbot: QtBot, qapp: QApplication) -> None:
    with house(qtbot, qapp, CALLS) as made:
        made.begin()
        assert follow_up(made, "Ana") == ""
        assert "still being brought here" in follow_up(made, "Ana", TIP)
        assert counted(made) == -1


def test_waits_grow_with_the_clock(home: House) -> None:
    home.clock.now += 60 * 60
    home.window._minute.timeout.emit()
    assert follow_up(home, "Ana") == "Waiting 1 h 20 min"


def test_a_call_back_changes_the_row_and_the_count(home: House) -> None:
    home.service.add(call(OUTGOING, 1, ANA, "Ana", 60))
    home.sync()
    home.wait(lambda: follow_up(home, "Ana") == "Called back 19 min later")
    home.wait(lambda: counted(home) == 1)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("not called back yet", ["Ana", "Bento"]),
        ("waiting, nothing tried", ["Ana"]),
        ("tried without success", ["Bento"]),
        ("called back", ["Carla"]),
        ("they reached you", ["Dora"]),
        ("marked as done", []),
    ],
)
def test_the_filter_narrows_by_what_became_of_them(home: House, words: str, found: list[str]) -> None:
    choose(home, words)
    home.settle()
    assert names(home.model) == found


def test_calls_that_were_answered_are_not_narrowed_by_it(home: House) -> None:
    choose(home, "not called back yet")
    home.open(INCOMING)
    assert names(home.model) == ["Dora"]


def choose(home: House, words: str) -> None:
    """Choose in the menu of the filter."""
    [action] = [each for choice in home.window.top.filter._choices for each in choice.actions() if each.text() == words]
    action.trigger()


# Who waits


def test_ctrl_5_leads_to_those_who_wait(home: House) -> None:
    QTest.keyClick(home.window, Qt.Key.Key_5, CTRL)
    assert home.window.page() is home.window.people


def test_the_tab_and_the_title_count_those_who_wait(home: House) -> None:
    assert home.window.tabs.title(4) == "To call back  2"
    assert home.window.windowTitle() == "To call back: 2 \N{EM DASH} Call Viewer"
    home.window.show_phone("Shop")
    assert home.window.windowTitle() == "To call back: 2 \N{EM DASH} Shop \N{EM DASH} Call Viewer"


def test_where_nobody_waits_the_title_counts_nothing(home: House) -> None:
    home.window.numbers.mark_done([ANA, BENTO])
    home.wait(lambda: counted(home) == 0)
    assert home.window.windowTitle() == "Call Viewer"


def test_another_phone_is_not_counted_with_those_of_this_one(home: House) -> None:
    told: list[int] = []
    home.window.counted.connect(told.append)
    home.window.forget()
    home.wait(lambda: counted(home) == -1)
    assert (told, home.window.windowTitle()) == ([-1], "Call Viewer")


def test_a_search_does_not_change_the_count(home: House) -> None:
    home.window.top.search.search_for("Bento")
    home.settle()
    home.wait(lambda: home.window.people.is_settled)
    assert counted(home) == 2


def test_whoever_is_put_off_is_counted_again_once_the_time_has_come(home: House) -> None:
    home.window.numbers.snooze([ANA], round(home.clock.now * 1000) + 30 * 60_000)
    home.wait(lambda: counted(home) == 1)
    home.clock.now += 31 * 60
    home.window._minute.timeout.emit()
    home.wait(lambda: counted(home) == 2)


# Done, and taken back


def test_done_in_the_panel_shows_at_once_and_undo_takes_it_back(beside: House) -> None:
    panel = beside.window.panel
    panel._buttons.done.click()
    beside.wait(lambda: follow_up(beside, "Ana") == "Done")
    beside.wait(lambda: counted(beside) == 1)
    beside.wait(lambda: panel._buttons.done.accessibleName() == "Take back")
    assert beside.window.undo.isVisible()
    beside.window.undo._button.click()
    beside.wait(lambda: follow_up(beside, "Ana") == "Waiting 20 min")
    beside.wait(lambda: counted(beside) == 2)
    beside.wait(lambda: panel._buttons.done.accessibleName() == "Done" and panel._buttons.done.isEnabled())
    assert not beside.window.undo.isVisible()


def test_done_is_taken_back_with_its_own_button_too(beside: House) -> None:
    panel = beside.window.panel
    panel._buttons.done.click()
    beside.wait(lambda: panel._buttons.done.accessibleName() == "Take back")
    panel._buttons.done.click()
    beside.wait(lambda: follow_up(beside, "Ana") == "Waiting 20 min")


def test_what_is_marked_in_the_list_shows_in_the_panel(beside: House) -> None:
    beside.window.numbers.mark_done([ANA])
    beside.wait(lambda: beside.window.panel._buttons.done.accessibleName() == "Take back")


def test_another_phone_can_take_nothing_back(beside: House) -> None:
    beside.window.panel._buttons.done.click()
    beside.wait(beside.window.undo.isVisible)
    beside.window.forget()
    assert not beside.window.undo.isVisible()


def go_to_people(home: House) -> None:
    """Ana and Bento wait; the list of people has the keyboard, and the panel shows Ana."""
    home.window.show_tab(CALLBACK)
    table = home.window.people.table
    home.wait(lambda: table.model().rowCount() >= 2)
    rows = range(table.model().rowCount())
    table.setFocus()
    for row in rows:
        table.setCurrentIndex(table.model().index(row, 0))
        if table.choice()[0] == ANA:
            break
    home.wait(lambda: home.window.panel.number == ANA)
    wait_for_panel(home)


def test_who_is_written_about_stays_when_the_row_goes(beside: House) -> None:
    go_to_people(beside)
    panel, table = beside.window.panel, beside.window.people.table
    field = panel._note.field
    field.setFocus()
    QTest.keyClicks(field, "wants the ")
    beside.window.numbers.mark_done([ANA])
    beside.wait(lambda: table.choice()[0] not in {"", ANA})
    QTest.keyClicks(field, "invoice")
    assert (panel.number, field.toPlainText()) == (ANA, "wants the invoice")
    beside.window.show_number(DORA)
    assert panel.number == DORA, "the user asked for it"


def test_after_done_the_panel_keeps_the_person_until_the_user_turns_to_the_list(beside: House) -> None:
    go_to_people(beside)
    panel, table = beside.window.panel, beside.window.people.table
    panel._buttons.done.click()
    assert table.hasFocus(), "a click brings no focus everywhere"
    beside.wait(lambda: table.choice()[0] not in {"", ANA})
    assert panel.number == ANA
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.currentIndex()).center())
    assert panel.number == table.choice()[0]


# Notes


def test_a_note_is_found_from_the_search_box(beside: House) -> None:
    QTest.keyClicks(beside.window.panel._note.field, "wants the invoice")
    beside.window.panel.flush()
    beside.window.top.search.search_for("INVOICE")
    beside.settle()
    beside.wait(lambda: names(beside.model) == ["Ana"])


def test_a_list_that_is_narrowed_to_a_note_takes_up_one_that_is_written(beside: House) -> None:
    beside.window.top.search.search_for("invoice")
    beside.settle()
    assert names(beside.model) == []
    QTest.keyClicks(beside.window.panel._note.field, "invoice")
    beside.window.panel._note.keep()
    beside.wait(lambda: names(beside.model) == ["Ana"])


def test_a_number_that_is_forgotten_goes_from_the_panel_with_its_note(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with keeping(qtbot, qapp, tmp_path, CALLS) as kept:
        home, panel = kept.home, kept.home.window.panel
        home.window.resize(*WIDE)
        kept.start()
        kept.wait_until_whole()
        select(home, "Ana")
        QTest.keyClicks(panel._note.field, "a secret")
        panel.forget_wanted.emit(ANA)
        kept.wait_for(said="Delete all calls of")
        kept.press_banner()
        assert panel.number is None
        home.wait(lambda: "Ana" not in names(home.model))
        wait_for_panel(home)
        assert panel.number != ANA
        assert "a secret" not in in_panel(home)
        assert home.do(lambda: marks_of(home)) == []


async def marks_of(home: House) -> list[object]:
    return list(home.history.notebook.marks())


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
