"""The search field: when it asks, and when it does not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from callviewer.ui.search_box import SearchBox
from tests.looks import look


@pytest.fixture
def box(qapp, qtbot):
    with look(qapp) as icons:
        made = SearchBox(icons)
        qtbot.addWidget(made)
        made.heard = []
        made.searched.connect(made.heard.append)
        yield made


def compose(box, preedit, commit=""):
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(box, event)


def test_typing_asks_once_after_a_pause(box, qtbot):
    with qtbot.waitSignal(box.searched):
        qtbot.keyClicks(box, "ana")
    assert box.heard == ["ana"]


def test_enter_asks_at_once(box, qtbot):
    qtbot.keyClicks(box, "ana")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.heard == ["ana"]


def test_enter_after_the_pause_does_not_ask_again(box, qtbot):
    with qtbot.waitSignal(box.searched):
        qtbot.keyClicks(box, "ana")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.heard == ["ana"]


def test_esc_clears_and_asks_at_once(box, qtbot):
    box.search_for("ana")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert box.heard == ["ana", ""]


def test_typing_and_taking_it_back_asks_nothing(box, qtbot):
    qtbot.keyClicks(box, "a")
    qtbot.keyClick(box, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not box._timer.isActive())
    assert box.heard == []


def test_white_space_around_the_text_is_no_other_search(box, qtbot):
    box.search_for("ana")
    qtbot.keyClicks(box, " ")
    qtbot.waitUntil(lambda: not box._timer.isActive())
    assert box.heard == ["ana"]


def test_a_word_being_composed_is_not_searched(box, qtbot):
    qtbot.keyClicks(box, "a")
    compose(box, "に")
    box._tell()
    assert box.heard == []
    with qtbot.waitSignal(box.searched):
        compose(box, "", "日")
    assert box.heard == ["a日"]


def test_the_cross_is_there_only_with_a_text(box):
    assert not box._cross.isVisible()
    box.search_for("ana")
    assert box._cross.isVisible()
    box._cross.trigger()
    assert not box._cross.isVisible()
    assert box.heard == ["ana", ""]


def test_wildcards_are_given_on_as_typed(box):
    box.search_for("100%_")
    assert box.heard == ["100%_"]


def test_it_has_a_name_for_screen_readers(box):
    assert box.accessibleName() == "Search name or number"
