"""What became of missed calls, and who waits, as the lists, the tabs and the title say it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.ui.follow_words import FollowWords
from callviewer.ui.parts import CALLBACK
from tests.five_callers import (
    ANA,
    BENTO,
    CALLS,
    FOLLOW_UP,
    INCOMING,
    OUTGOING,
    call,
    counted,
    five_callers,
    follow_up,
)
from tests.people_kit import caller
from tests.ui_kit import NOON, House, house, names, spaced

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT, TIP, ALOUD = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with five_callers(qtbot, qapp) as made:
        yield made


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
    assert follow_up(home, name, ALOUD, 0).startswith(f"Missed call from {name}, today ")
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


def test_between_two_minutes_of_the_clock_all_that_is_shown_says_the_same(home: House) -> None:
    words = FollowWords(home.kit.words)
    assert home.window._minute.interval() == 60_000, "it is noon to the millisecond"
    home.clock.now += 59.9
    home.page.reword()
    assert follow_up(home, "Ana") == "Waiting 20 min"
    assert spaced(words.waiting(caller(since_ms=round(NOON * 1000) - 30_000))) == "under 1 min"
    assert spaced(words.waiting(caller(since_ms=round(NOON * 1000) + 30_000))) == "under 1 min"
    home.window._minute.timeout.emit()
    assert home.window._minute.interval() == 100, "the next beat is that of the clock"
    home.clock.now += 0.1
    home.window._minute.timeout.emit()
    assert follow_up(home, "Ana") == "Waiting 21 min"


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
    home.window.numbers.mark_done({ANA: "Ana", BENTO: "Bento"})
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


def test_a_search_for_somebody_who_was_called_back_leads_to_their_missed_calls(home: House) -> None:
    home.window.show_tab(CALLBACK)
    home.window.top.search.search_for("Carla")
    home.wait(lambda: home.window.people._body.state.accessibleName() == "Carla is not waiting")
    home.window.people._body.state._button.click()
    assert home.window.page() is home.page
    home.settle()
    assert names(home.model) == ["Carla"]


def test_whoever_is_put_off_is_counted_again_once_the_time_has_come(home: House) -> None:
    home.window.numbers.snooze({ANA: "Ana"}, round(home.clock.now * 1000) + 30 * 60_000)
    home.wait(lambda: counted(home) == 1)
    home.clock.now += 31 * 60
    home.window._minute.timeout.emit()
    home.wait(lambda: counted(home) == 2)
