"""The line that takes back what was just done."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callviewer.ui import notice_bar
from callviewer.ui.undo_line import UNDO_S, UndoLine
from tests.looks import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def line(qapp: QApplication, qtbot: QtBot) -> Iterator[UndoLine]:
    with look(qapp) as icons:
        made = UndoLine(icons)
        qtbot.addWidget(made)
        yield made
        made.close_notice()


@pytest.fixture
def undone() -> list[str]:
    return []


def texts(line: UndoLine) -> list[str]:
    return [label.text() for label in line.findChildren(QLabel) if label.text()]


def test_before_anything_was_done_it_is_not_there(line: UndoLine) -> None:
    assert line.isHidden()


def test_it_says_what_was_done_and_takes_it_back_once(line: UndoLine, undone: list[str]) -> None:
    line.offer("Marked as done.", lambda: undone.append("first"))
    assert line.isVisible()
    assert (texts(line), line._button.text()) == (["Marked as done."], "Undo")
    line._button.click()
    assert (undone, line.isHidden()) == (["first"], True)
    line.pressed.emit()
    assert undone == ["first"]


def test_it_works_by_keyboard(line: UndoLine, undone: list[str]) -> None:
    line.offer("Marked as done.", lambda: undone.append("first"))
    line._button.setFocus()
    QTest.keyClick(line._button, Qt.Key.Key_Return)
    assert undone == ["first"]


def test_what_was_done_last_is_what_is_taken_back(line: UndoLine, undone: list[str]) -> None:
    line.offer("Marked as done.", lambda: undone.append("first"))
    line.offer("Put off until tomorrow 09:00.", lambda: undone.append("second"))
    assert texts(line) == ["Put off until tomorrow 09:00."]
    line._button.click()
    assert undone == ["second"]


def test_what_was_done_before_can_be_taken_back_after_it(line: UndoLine, undone: list[str]) -> None:
    line.offer("Marked as done.", lambda: undone.append("first"))
    line.offer("Put off until tomorrow 09:00.", lambda: undone.append("second"))
    line._button.setFocus()
    QTest.keyClick(line._button, Qt.Key.Key_Return)
    assert (texts(line), line.isVisible(), line.focusWidget()) == (["Marked as done."], True, line._button)
    line._button.click()
    assert (undone, line.isHidden()) == (["second", "first"], True)


def test_the_way_back_to_a_place_is_offered_once(line: UndoLine, undone: list[str]) -> None:
    line.offer("Only these calls.", lambda: undone.append("first"), "Back")
    line.offer("Only those calls.", lambda: undone.append("second"), "Back")
    line._button.click()
    assert (undone, line.isHidden()) == (["second"], True)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_it_can_be_closed(line: UndoLine, key: Qt.Key | None) -> None:
    line.offer("Marked as done.", lambda: None)
    if key is None:
        line._cross.click()
    else:
        QTest.keyClick(line, key)
    assert line.isHidden()


def test_it_goes_by_itself(line: UndoLine) -> None:
    line.offer("Marked as done.", lambda: None)
    assert (line._timer.isActive(), line._timer.interval()) == (True, UNDO_S * 1000)
    line._timer.timeout.emit()
    assert line.isHidden()


def test_the_button_names_the_keys_that_do_the_same(line: UndoLine, undone: list[str]) -> None:
    line.offer("Marked as done.", lambda: undone.append("first"))
    assert line._button.toolTip() == "Undo (Ctrl+Z)"
    line.action.trigger()
    assert (undone, line.isHidden()) == (["first"], True)


def test_once_the_line_is_gone_what_was_done_last_can_be_taken_back_by_its_keys(
    line: UndoLine, undone: list[str]
) -> None:
    line.offer("Marked as done.", lambda: undone.append("first"))
    line.offer("Marked as done.", lambda: undone.append("second"))
    line._timer.timeout.emit()
    line.action.trigger()
    line.action.trigger()
    assert (undone, line.isHidden()) == (["second"], True)


def test_what_was_done_before_the_line_went_is_not_taken_back_after_what_was_done_since(
    line: UndoLine, undone: list[str]
) -> None:
    line.offer("Marked as done.", lambda: undone.append("first"))
    line.close_notice()
    line.offer("Put off until tomorrow 09:00.", lambda: undone.append("second"))
    line.action.trigger()
    line.action.trigger()
    assert undone == ["second"]


def test_the_way_back_to_a_place_goes_with_the_line(line: UndoLine, undone: list[str]) -> None:
    line.offer("Only these calls.", lambda: undone.append("first"), "Back")
    line.close_notice()
    line.action.trigger()
    assert undone == []


def test_what_is_done_again_is_read_aloud_again(line: UndoLine, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(notice_bar, "announce", lambda _widget, text: said.append(text))
    for _ in range(2):
        line.offer("Marked as done.", lambda: None)
    assert said == ["Marked as done.", "Marked as done."]


def test_a_new_offer_has_the_whole_time(line: UndoLine) -> None:
    line.offer("Marked as done.", lambda: None)
    line._timer.start(1)
    line.offer("Marked as done.", lambda: None)
    assert line._timer.interval() == UNDO_S * 1000
    assert line.isVisible()
