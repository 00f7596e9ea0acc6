"""The search field: when it asks, and when it does not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from callviewer.ui.icons import Icons
from callviewer.ui.search_box import SearchBox
from tests.looks import look


class Listened(SearchBox):
    def __init__(self, icons: Icons) -> None:
        super().__init__(icons)
        self.heard: list[str] = []
        self.searched.connect(self.heard.append)


@pytest.fixture
def box(qapp: QApplication, qtbot: QtBot) -> Iterator[Listened]:
    with look(qapp) as icons:
        made = Listened(icons)
        qtbot.addWidget(made)
        yield made


def compose(box: Listened, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(box, event)


def test_typing_asks_once_after_a_pause(box: Listened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box, "ana")
    assert box.heard == ["ana"]


def test_where_the_answer_comes_from_this_computer_each_key_asks(box: Listened) -> None:
    box.set_quick(is_quick=True)
    for key in "an":
        QTest.keyClicks(box, key)
        QApplication.processEvents()
    assert box.heard == ["a", "an"]


def test_enter_asks_at_once(box: Listened, qtbot: QtBot) -> None:
    QTest.keyClicks(box, "ana")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.heard == ["ana"]


def test_enter_after_the_pause_does_not_ask_again(box: Listened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box, "ana")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.heard == ["ana"]


def test_esc_clears_and_asks_at_once(box: Listened, qtbot: QtBot) -> None:
    box.search_for("ana")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert box.heard == ["ana", ""]


def test_typing_and_taking_it_back_asks_nothing(box: Listened, qtbot: QtBot) -> None:
    QTest.keyClicks(box, "a")
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not box._timer.isActive())
    assert box.heard == []


def test_white_space_around_the_text_is_no_other_search(box: Listened, qtbot: QtBot) -> None:
    box.search_for("ana")
    QTest.keyClicks(box, " ")
    qtbot.waitUntil(lambda: not box._timer.isActive())
    assert box.heard == ["ana"]


def test_a_word_being_composed_is_not_searched(box: Listened, qtbot: QtBot) -> None:
    QTest.keyClicks(box, "a")
    compose(box, "に")
    box._tell()
    assert box.heard == []
    with qtbot.waitSignal(box.searched):
        compose(box, "", "日")
    assert box.heard == ["a日"]


def test_what_was_typed_before_a_word_that_is_given_up_is_searched(box: Listened, qtbot: QtBot) -> None:
    QTest.keyClicks(box, "a")
    compose(box, "に")
    box._tell()
    with qtbot.waitSignal(box.searched):
        compose(box, "")
    assert box.heard == ["a"]


def test_the_cross_is_there_only_with_a_text(box: Listened) -> None:
    assert box._cross not in box.actions()
    box.search_for("ana")
    cross = next(each for each in box.findChildren(QToolButton) if each.defaultAction() is box._cross)
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert box._cross not in box.actions()
    assert box.heard == ["ana", ""]


def test_however_often_the_cross_comes_and_goes_nothing_of_it_stays(box: Listened) -> None:
    for _ in range(3):
        box.search_for("ana")
        box.search_for("")
    assert box._cross.receivers(SIGNAL("changed()")) == 0
    assert len(box.findChildren(QToolButton)) == 1


def test_wildcards_are_given_on_as_typed(box: Listened) -> None:
    box.search_for("100%_")
    assert box.heard == ["100%_"]


def test_it_says_that_it_finds_notes(box: Listened) -> None:
    assert box.placeholderText().startswith("Search name, number or note")
    assert "your notes" in box.toolTip()


def test_it_has_a_name_for_screen_readers(box: Listened) -> None:
    assert box.accessibleName() == "Search name, number or note"
