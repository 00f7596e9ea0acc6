"""The filter: what can be left out, and that the button says so."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.followup import Outcome, Wait
from callviewer.calls.query import EVERYTHING, HourOfWeek, Narrowing
from callviewer.ui.filter_button import FilterButton
from callviewer.ui.icons import Icons
from callviewer.ui.theme import LIGHT, Role
from tests.looks import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OUTCOME, DURATION, HIDDEN, UNKNOWN, WAIT, HOUR, CALLER = range(7)
"""The places of the choices."""


class Listened(FilterButton):
    def __init__(self, icons: Icons) -> None:
        super().__init__(icons)
        self.heard: list[Narrowing] = []
        self.changed.connect(self.heard.append)


@pytest.fixture
def button(qapp: QApplication, qtbot: QtBot) -> Iterator[Listened]:
    with look(qapp) as icons:
        made = Listened(icons)
        qtbot.addWidget(made)
        yield made


def choose(button: FilterButton, submenu: int, words: str) -> None:
    actions = button._choices[submenu].actions()
    next(action for action in actions if action.text() == words).trigger()


def colours(button: FilterButton) -> set[str]:
    image = button.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_at_first_every_call_is_wanted(button: Listened) -> None:
    assert button.narrowing() == EVERYTHING
    assert button.accessibleName() == "No filter"
    assert not button._clear.isEnabled()


@pytest.mark.parametrize(
    ("submenu", "words", "narrowing"),
    [
        (DURATION, "no talk (0 s)", Narrowing(longest_s=0)),
        (DURATION, "shorter than 1 min", Narrowing(longest_s=59)),
        (DURATION, "longer than 5 min", Narrowing(shortest_s=301)),
        (DURATION, "longer than 30 min", Narrowing(shortest_s=1801)),
        (HIDDEN, "nothing else", Narrowing(hidden=True)),
        (HIDDEN, "left out", Narrowing(hidden=False)),
        (UNKNOWN, "nothing else", Narrowing(unknown=True)),
        (UNKNOWN, "left out", Narrowing(unknown=False)),
        (OUTCOME, "marked as done", Narrowing(outcomes=frozenset({Outcome.DONE}))),
        (WAIT, "1 to 8 h", Narrowing(wait=Wait.HOURS_8)),
    ],
)
def test_a_choice_narrows(button: Listened, submenu: int, words: str, narrowing: Narrowing) -> None:
    choose(button, submenu, words)
    assert button.narrowing() == narrowing
    assert button.heard == [narrowing]


def test_choices_add_up(button: Listened) -> None:
    choose(button, DURATION, "longer than 1 min")
    choose(button, HIDDEN, "left out")
    choose(button, UNKNOWN, "nothing else")
    assert button.narrowing() == Narrowing(shortest_s=61, hidden=False, unknown=True)


def test_the_same_choice_again_tells_nothing(button: Listened) -> None:
    choose(button, HIDDEN, "left out")
    choose(button, HIDDEN, "left out")
    assert len(button.heard) == 1


def test_one_choice_of_a_kind_is_ticked(button: Listened) -> None:
    choose(button, DURATION, "longer than 1 min")
    choose(button, DURATION, "longer than 5 min")
    assert [action.text() for action in button._choices[DURATION].actions() if action.isChecked()] == [
        "longer than 5 min"
    ]


def test_clear_goes_back_to_every_call(button: Listened) -> None:
    choose(button, DURATION, "longer than 1 min")
    choose(button, UNKNOWN, "left out")
    button._clear.trigger()
    assert button.narrowing() == EVERYTHING
    assert button.heard[-1] == EVERYTHING
    assert len(button.heard) == 3
    assert [action.text() for action in button._choices[DURATION].actions() if action.isChecked()] == ["any"]


def test_clear_without_a_filter_tells_nothing(button: Listened) -> None:
    button.clear()
    assert button.heard == []


def test_the_menu_says_what_is_chosen(button: Listened) -> None:
    choose(button, DURATION, "longer than 10 min")
    assert button._choices[DURATION].title() == "Duration: longer than 10 min"


def test_an_active_filter_is_seen(button: Listened) -> None:
    accent = LIGHT[Role.ACCENT]
    assert accent not in colours(button)
    choose(button, HIDDEN, "left out")
    assert accent in colours(button)
    button.clear()
    assert accent not in colours(button)


def test_an_active_filter_is_seen_without_its_colour(button: Listened) -> None:
    def covered() -> int:
        image = button.icon().pixmap(48, 48).toImage()
        return sum(image.pixelColor(x, y).alpha() > 0 for x in range(48) for y in range(48))

    before = covered()
    choose(button, HIDDEN, "left out")
    assert covered() > 1.5 * before
    button.clear()
    assert covered() == before


def test_an_active_filter_is_heard(button: Listened) -> None:
    choose(button, DURATION, "longer than 1 min")
    choose(button, HIDDEN, "left out")
    assert button.accessibleName() == "Filter: Duration: longer than 1 min, Hidden numbers: left out"
    assert button.toolTip() == button.accessibleName()


def test_a_filter_does_not_move_what_is_beside_it(button: Listened) -> None:
    width = button.sizeHint().width()
    choose(button, DURATION, "longer than 30 min")
    assert button.sizeHint().width() == width


def test_without_the_whole_history_nothing_is_left_out(button: Listened) -> None:
    choose(button, HIDDEN, "left out")
    button.set_possible(is_possible=False)
    assert button.heard[-1] == EVERYTHING
    assert not button.isEnabled()
    assert "whole history" in button.toolTip()
    button.set_possible(is_possible=True)
    assert button.isEnabled()
    assert button.toolTip() == "No filter"


def test_it_works_by_keyboard(button: Listened, qtbot: QtBot) -> None:
    button.show()
    QTest.keyClick(button, Qt.Key.Key_Space)
    menu = button.menu()
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Right)
    durations = button._choices[DURATION]
    qtbot.waitUntil(durations.isVisible)
    QTest.keyClick(durations, Qt.Key.Key_Down)
    QTest.keyClick(durations, Qt.Key.Key_Return)
    assert button.narrowing() == Narrowing(longest_s=0)
    qtbot.waitUntil(lambda: not menu.isVisible())


def test_what_is_picked_elsewhere_is_a_choice_until_it_is_cleared(button: Listened) -> None:
    hours, callers = button._choices[HOUR], button._choices[CALLER]
    assert not hours.menuAction().isVisible()
    choose(button, HIDDEN, "left out")
    button.pick(Narrowing(hour=HourOfWeek(0, 9)), "Monday, 09:00 to 10:00")
    assert button.narrowing() == Narrowing(hour=HourOfWeek(0, 9))
    assert button.toolTip() == "Filter: Hour of the week: Monday, 09:00 to 10:00"
    assert (hours.menuAction().isVisible(), callers.menuAction().isVisible()) == (True, False)
    button.clear()
    assert button.narrowing() == EVERYTHING
    assert not hours.menuAction().isVisible()


def test_a_pick_can_be_narrowed_further_and_be_let_go(button: Listened) -> None:
    button.pick(Narrowing(number="+5511912345678"), "Ana & Co")
    choose(button, DURATION, "longer than 1 min")
    assert button.narrowing() == Narrowing(shortest_s=61, number="+5511912345678")
    choose(button, CALLER, "anybody")
    assert button.narrowing() == Narrowing(shortest_s=61)


def test_what_was_chosen_can_be_chosen_again(button: Listened) -> None:
    button.pick(Narrowing(number="+5511912345678"), "Ana & Co")
    choose(button, OUTCOME, "called back")
    before, chosen = button.narrowing(), button.chosen()
    button.clear()
    button.choose(chosen)
    assert button.narrowing() == before
    assert "Caller: Ana & Co" in button.accessibleName()
