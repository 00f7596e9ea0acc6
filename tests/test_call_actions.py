"""What can be done with the calls that are selected."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from callviewer.api.demo import DemoCall
from callviewer.calls.call import CallKind
from callviewer.ui.call_table import CallTable
from callviewer.ui.done_dialog import DoneDialog
from tests.ui_kit import NOON, House, calls_of, house

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

INCOMING = CallKind.INCOMING
NUMBERS = {
    "Ana": "+55 11 91234-5678",
    "Code": "*144#",
    "Hidden": "-1",
    "Sender": "SomeShop",
    "=HYPERLINK(1)": "+1 202-555-0143",
    "@SUM(A1)": "=cmd|1",
}
ROWS = list(NUMBERS)


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    calls = [
        DemoCall(INCOMING, number, int(NOON - 60 * row) * 1000, name=name, duration_s=192, place="Brazil")
        for row, (name, number) in enumerate(NUMBERS.items())
    ]
    with house(qtbot, qapp, calls) as made:
        made.window.show_tab(INCOMING.value)
        made.begin()
        made.page.table.setFocus()
        QGuiApplication.clipboard().clear()
        yield made


@pytest.fixture
def table(home: House) -> CallTable:
    return home.page.table


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The links that were opened; there is a program for all of them."""
    links: list[str] = []

    def note(uri: str) -> bool:
        links.append(uri)
        return True

    monkeypatch.setattr("callviewer.desktop.links.open_link", note)
    return links


@pytest.fixture
def nobody_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callviewer.desktop.links.open_link", lambda _uri: False)


def choose(table: CallTable, name: str, column: int = 0) -> None:
    table.setCurrentIndex(table._model.index(ROWS.index(name), column))


def copied() -> str:
    return QGuiApplication.clipboard().text()


def copied_rows(home: House) -> list[str]:
    """The lines that were copied, once they are."""
    home.wait(lambda: bool(copied()))
    return copied().split("\n")


def said(home: House) -> str:
    bar = home.page._news
    return bar.accessibleName() if bar.isVisible() else ""


def row_menu(home: House) -> QMenu:
    home.page._actions.show_menu(home.window.mapToGlobal(QPoint(300, 300)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def action(menu: QMenu, text: str) -> QAction:
    return next(each for each in menu.actions() if each.text() == text)


def do(home: House, text: str) -> None:
    menu = row_menu(home)
    action(menu, text).trigger()
    menu.close()


# Copy


def test_ctrl_c_copies_the_rows_with_their_headers(home: House, table: CallTable) -> None:
    choose(table, "Ana")
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied_rows(home) == [
        "Caller\tNumber\tWhen\tDuration\tPlace",
        "Ana\t+5511912345678\t2026-11-18 12:00:00\t3 min 12 s\tBrazil",
        "",
    ]
    assert said(home) == "Rows copied: 1"


def test_ctrl_c_on_a_number_copies_the_number_alone(home: House, table: CallTable) -> None:
    choose(table, "Ana", column=1)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied() == "+5511912345678"
    assert said(home) == "Copied +5511912345678."


def test_ctrl_c_on_several_rows_copies_them_all_wherever_the_current_cell_is(home: House, table: CallTable) -> None:
    choose(table, "Ana", column=1)
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(copied_rows(home)) == 1 + len(ROWS) + 1


def test_copied_rows_follow_the_columns_that_are_seen(home: House, table: CallTable) -> None:
    table.horizontalHeader().moveSection(2, 0)
    table._show_column(4, on=False)
    choose(table, "Ana")
    do(home, "Copy rows")
    assert copied_rows(home) == [
        "When\tCaller\tNumber\tDuration",
        "2026-11-18 12:00:00\tAna\t+5511912345678\t3 min 12 s",
        "",
    ]


@pytest.mark.parametrize(
    ("name", "cells"),
    [("=HYPERLINK(1)", ["'=HYPERLINK(1)", "+12025550143"]), ("@SUM(A1)", ["'@SUM(A1)", "'=cmd|1"])],
)
def test_no_copied_cell_is_a_formula(home: House, table: CallTable, name: str, cells: list[str]) -> None:
    choose(table, name)
    do(home, "Copy rows")
    assert copied_rows(home)[1].split("\t")[:2] == cells


def test_a_hidden_number_cannot_be_copied_or_searched_for(home: House, table: CallTable) -> None:
    choose(table, "Hidden", column=1)
    menu = row_menu(home)
    assert not action(menu, "Copy number").isEnabled()
    assert not action(menu, "Search for this number").isEnabled()
    menu.close()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied() == ""


def test_nothing_is_copied_where_nothing_is_chosen(home: House, table: CallTable) -> None:
    table.selectionModel().clear()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied() == ""
    assert said(home) == ""


# Call and message


def test_a_call_is_handed_to_the_program_for_calls(home: House, table: CallTable, opened: list[str]) -> None:
    choose(table, "Ana")
    do(home, "Call")
    home.wait(lambda: opened == ["tel:+5511912345678"])
    assert said(home) == ""


def test_a_message_is_handed_to_the_program_for_messages(home: House, table: CallTable, opened: list[str]) -> None:
    choose(table, "Ana")
    do(home, "Send a message")
    home.wait(lambda: opened == ["sms:+5511912345678"])


@pytest.mark.parametrize("text", ["Call", "Send a message"])
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Hidden", "This caller withheld the number, so there is nobody to call."),
        ("Code", "Codes with * or # can change a phone's settings, so they are not dialled from here."),
        ("Sender", "This is not a phone number that can be called."),
    ],
)
def test_what_cannot_be_dialled_is_refused_with_the_reason(
    home: House, table: CallTable, opened: list[str], name: str, reason: str, text: str
) -> None:
    choose(table, name)
    do(home, text)
    assert said(home) == reason
    QApplication.processEvents()
    assert not opened
    assert copied() == ""


@pytest.mark.usefixtures("nobody_there")
def test_where_no_program_makes_calls_the_number_is_copied(home: House, table: CallTable) -> None:
    choose(table, "Ana")
    do(home, "Call")
    home.wait(lambda: bool(said(home)))
    assert copied() == "+5511912345678"
    assert said(home) == (
        "No program on this computer makes calls or sends messages. +5511912345678 was copied instead."
    )


# Menu


def test_the_menu_belongs_to_the_current_row(home: House, table: CallTable) -> None:
    choose(table, "Ana")
    menu = row_menu(home)
    texts = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert texts == [
        "Call",
        "Send a message",
        "Copy number",
        "Copy rows",
        "Search for this number",
        "Forget this number…",
        "Export selected rows…",
        "Sort by",
        "Columns",
    ]
    menu.close()


def test_columns_can_be_hidden_without_a_mouse(home: House, table: CallTable) -> None:
    choose(table, "Ana")
    menu = row_menu(home)
    columns = action(menu, "Columns").menu()
    assert isinstance(columns, QMenu)
    columns.actions()[4].trigger()
    menu.close()
    assert table.shown_columns() == [0, 1, 2, 3]


def test_without_a_row_there_is_no_menu(home: House, table: CallTable) -> None:
    table.selectionModel().clear()
    home.page._actions.show_menu(QPoint(0, 0))
    assert QApplication.activePopupWidget() is None


def test_closed_menus_go_and_their_actions_stay(home: House, table: CallTable) -> None:
    choose(table, "Ana")
    before = len(table.findChildren(QMenu))
    for _ in range(3):
        do(home, "Copy number")
    home.wait(lambda: len(table.findChildren(QMenu)) == before)
    assert copied() == "+5511912345678"


def test_the_number_of_a_row_can_be_searched_for(home: House, table: CallTable) -> None:
    choose(table, "Ana")
    do(home, "Search for this number")
    home.settle()
    assert home.window.top.search.text() == "(11) 91234-5678"
    assert [call.name for call in calls_of(home.model)] == ["Ana"]


# Missed calls


@pytest.fixture
def missed(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    """A missed call that waits, one of a hidden number, and one that was returned; the newest first."""
    calls = [
        DemoCall(CallKind.MISSED, "+55 11 91234-5678", int(NOON - 3600) * 1000, name="Ana"),
        DemoCall(CallKind.MISSED, "-1", int(NOON - 3660) * 1000),
        DemoCall(CallKind.MISSED, "+55 11 95741-1964", int(NOON - 7200) * 1000, name="Bento"),
        DemoCall(CallKind.OUTGOING, "+55 11 95741-1964", int(NOON - 6300) * 1000, name="Bento", duration_s=60),
    ]
    with house(qtbot, qapp, calls) as made:
        made.begin()
        made.sync()
        made.wait(lambda: all(call.followup for call in calls_of(made.model) if call.name))
        yield made


def marks_offered(home: House, row: int) -> list[str]:
    """What the menu of a row offers of marks and verdicts, and can be chosen."""
    home.page.table.setCurrentIndex(home.model.index(row, 0))
    menu = row_menu(home)
    texts = [each.text() for each in menu.actions() if each.isEnabled() and not each.isSeparator()]
    menu.close()
    return [text for text in texts if text in {"Mark as done", "Take back “done”", "Put off", "Why?"}]


def test_a_call_that_waits_can_be_marked_and_put_off(missed: House) -> None:
    assert marks_offered(missed, 0) == ["Mark as done", "Put off", "Why?"]


def test_of_a_hidden_caller_and_of_a_returned_call_there_is_only_the_reason(missed: House) -> None:
    assert marks_offered(missed, 1) == ["Why?"]
    assert marks_offered(missed, 2) == ["Why?"]


def test_a_verdict_can_be_asked_why(missed: House) -> None:
    missed.page.table.setCurrentIndex(missed.model.index(2, 0))
    do(missed, "Why?")
    assert said(missed) == "You called back today 10:15 and talked for 1 min 00 s."


def test_what_is_done_can_be_taken_back(missed: House) -> None:
    missed.page.table.setCurrentIndex(missed.model.index(0, 0))
    do(missed, "Mark as done")
    missed.wait(lambda: marks_offered(missed, 0) == ["Take back “done”", "Why?"])
    do(missed, "Take back “done”")
    missed.wait(lambda: marks_offered(missed, 0) == ["Mark as done", "Put off", "Why?"])


def test_a_call_is_done_with_a_note(missed: House) -> None:
    missed.page.table.setCurrentIndex(missed.model.index(0, 0))
    do(missed, "Mark as done, with a note…")
    missed.wait(lambda: missed.window.findChild(DoneDialog) is not None)
    dialog = missed.window.findChild(DoneDialog)
    assert isinstance(dialog, DoneDialog)
    dialog._words.setText(" by mail ")
    QTest.keyClick(dialog._words, Qt.Key.Key_Return)
    missed.wait(lambda: marks_offered(missed, 0) == ["Take back “done”", "Why?"])
    call = missed.model.row(0).call
    assert call is not None
    assert call.followup is not None
    assert call.followup.done_note == "by mail"


def test_hidden_digits_are_not_searched_for_on_the_screen(missed: House) -> None:
    missed.kit.words.hide_numbers = True
    missed.page.table.setCurrentIndex(missed.model.index(0, 0))
    menu = row_menu(missed)
    assert not action(menu, "Search for this number").isEnabled()
    menu.close()
