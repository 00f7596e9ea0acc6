"""What the user notes beside the lists: done, taken back, and notes, and who stays in the panel meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.ui.parts import CALLBACK
from tests.copy_kit import keeping
from tests.five_callers import (
    ANA,
    CALLS,
    DORA,
    WIDE,
    counted,
    five_callers,
    follow_up,
    in_panel,
    select,
    wait_for_panel,
    with_panel,
)
from tests.ui_kit import House, names

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with five_callers(qtbot, qapp) as made:
        yield made


@pytest.fixture
def beside(home: House) -> House:
    return with_panel(home)


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
    beside.window.numbers.mark_done({ANA: "Ana"})
    beside.wait(lambda: beside.window.panel._buttons.done.accessibleName() == "Take back")


def test_another_phone_can_take_nothing_back(beside: House) -> None:
    beside.window.panel._buttons.done.click()
    beside.wait(beside.window.undo.isVisible)
    beside.window.forget()
    assert not beside.window.undo.isVisible()
    assert beside.window.undo._offers == []


def test_ctrl_z_takes_back_what_was_marked_but_in_a_field_what_was_typed(beside: House) -> None:
    window = beside.window
    window.panel._buttons.done.click()
    beside.wait(lambda: window.undo.isVisible() and follow_up(beside, "Ana") == "Done")
    window.undo.close_notice()
    window.panel._note.field.setFocus()
    QTest.keyClicks(window.panel._note.field, "x")
    QTest.keyClick(window.panel._note.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.panel._note.field.toPlainText() == ""
    assert follow_up(beside, "Ana") == "Done"
    beside.page.table.setFocus()
    QTest.keyClick(beside.page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    beside.wait(lambda: follow_up(beside, "Ana") == "Waiting 20 min")


# Who stays in the panel


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
    beside.window.numbers.mark_done({ANA: "Ana"})
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


def test_where_nothing_is_found_the_panel_shows_nobody_but_whom_the_user_is_busy_with(beside: House) -> None:
    panel, search = beside.window.panel, beside.window.top.search
    select(beside, "Ana")
    panel._note.field.setFocus()
    search.search_for("nobody of this name")
    beside.settle()
    assert panel.number == ANA
    search.setFocus()
    search.search_for("nobody else either")
    beside.wait(lambda: panel.number is None)
    beside.window.show_number(DORA)
    beside.page.model.refresh()
    beside.settle()
    assert panel.number == DORA, "the user asked for it"


# Notes


def test_a_note_is_found_from_the_search_box(beside: House) -> None:
    QTest.keyClicks(beside.window.panel._note.field, "wants the invoice")
    beside.window.panel.flush()
    beside.window.top.search.search_for("INVOICE")
    beside.settle()
    beside.wait(lambda: names(beside.model) == ["Ana"])


def test_a_list_that_is_narrowed_to_a_note_takes_up_one_that_is_written(beside: House) -> None:
    beside.window.panel._note.field.setFocus()
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
        panel._note.field.setFocus()
        QTest.keyClicks(panel._note.field, "a secret")
        panel.forget_wanted.emit(ANA)
        kept.question.box._confirm.click()
        assert panel.number is None
        assert home.window.focusWidget() is home.page.table, "the note that had the keyboard is gone"
        home.wait(lambda: "Ana" not in names(home.model))
        wait_for_panel(home)
        assert panel.number != ANA
        assert "a secret" not in in_panel(home)
        assert home.do(lambda: marks_of(home)) == []


async def marks_of(home: House) -> list[object]:
    return list(home.history.notebook.marks())
