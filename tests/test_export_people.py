"""What is exported of the people who wait: exactly those that the list shows, in its order, on a real copy."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.api.demo import DemoCall
from callviewer.calls.call import CallKind
from callviewer.desktop.settings import Settings
from callviewer.ui.export_wish import FileKind
from callviewer.ui.people_columns import MOST_ATTEMPTS
from callviewer.ui.people_horizon import ANY_TIME
from callviewer.ui.people_page import PeoplePage
from tests.export_window import Exports
from tests.ui_kit import NOON, house

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

FILE = "Call Viewer to call back 2026-11-18.jsonl"
HOUR_S = 3600
DAY_S = 24 * HOUR_S
NUMBERS = {"Ana": "+5511900000001", "Bia": "+5511900000002", "Caio": "+5511900000003", "Davi": "+5511900000004"}
HOURS_AGO = {"Ana": (1, 2, 5), "Bia": (40 * 24,), "Caio": (3 * 24, 41 * 24), "Davi": (7,)}
"""When each called in vain; all of them wait."""


def missed(name: str, hours: int) -> DemoCall:
    return DemoCall(CallKind.MISSED, NUMBERS[name], round(NOON - hours * HOUR_S) * 1000, name)


@pytest.fixture
def exports(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Exports]:
    settings = Settings()
    calls = [missed(name, hours) for name, each in HOURS_AGO.items() for hours in each]
    # One that waits no more, and one that nobody can call back.
    calls += [
        DemoCall(CallKind.MISSED, "+5511900000009", round(NOON - 9 * HOUR_S) * 1000, "Eva"),
        DemoCall(CallKind.OUTGOING, "+5511900000009", round(NOON - 8 * HOUR_S) * 1000, "Eva", duration_s=60),
        DemoCall(CallKind.MISSED, "-1", round(NOON - HOUR_S) * 1000),
    ]
    with house(qtbot, qapp, calls, settings=settings) as home:
        home.begin()
        home.sync()
        home.window.show_tab("callback")
        made = Exports(home, settings, tmp_path)
        page_of(made).show_days(ANY_TIME)
        home.wait(lambda: page_of(made).model.rowCount() == len(NUMBERS) + 1)
        yield made
        made.close()


def page_of(exports: Exports) -> PeoplePage:
    page = exports.home.window.page()
    assert isinstance(page, PeoplePage)
    return page


def select(exports: Exports, *rows: int) -> None:
    table = page_of(exports).table
    table.clearSelection()
    how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        table.selectionModel().select(page_of(exports).model.index(row, 0), how)


def exported(exports: Exports) -> list[tuple[object, int]]:
    """Who, and how many hours ago, of each row of the file that is made now."""
    said = exports.export(FileKind.JSONL)
    rows = exports.rows(FILE)
    assert str(len(rows)) in said
    assert {row["follow_up"] for row in rows} <= {"waiting"}
    return [(row["name"], round(NOON - int(str(row["epoch_ms"])) / 1000) // HOUR_S) for row in rows]


def calls_of(*names: str) -> list[tuple[object, int]]:
    return [(name, hours) for name in names for hours in HOURS_AGO[name]]


def test_the_calls_of_everybody_come_in_the_order_of_the_people(exports: Exports) -> None:
    exports.open()
    assert exported(exports) == calls_of("Caio", "Bia", "Davi", "Ana")


def test_who_has_not_tried_lately_is_left_out_as_in_the_list(exports: Exports) -> None:
    page_of(exports).show_days(30)
    exports.open()
    # Whoever has tried lately comes with all calls.
    assert exported(exports) == calls_of("Caio", "Davi", "Ana")


def test_another_order_of_the_list_is_the_order_of_the_file(exports: Exports) -> None:
    page_of(exports)._sort(MOST_ATTEMPTS)
    exports.open()
    assert exported(exports) == calls_of("Ana", "Caio", "Bia", "Davi")


def test_who_is_put_off_comes_only_where_the_list_shows_them(exports: Exports) -> None:
    until_ms = round(NOON + DAY_S) * 1000
    exports.home.do(lambda: exports.home.history.followups.snooze([NUMBERS["Davi"]], until_ms))
    page_of(exports).refresh()
    exports.home.wait(lambda: page_of(exports).model.rowCount() == 4)
    exports.open()
    assert exported(exports) == calls_of("Caio", "Bia", "Ana")
    exports.close()
    (exports.folder / FILE).unlink()
    page_of(exports)._show_put_off(True)
    exports.home.wait(lambda: exports.start._made is not None and exports.start._made._dialog is None)
    exports.open()
    assert exported(exports) == calls_of("Caio", "Bia", "Ana", "Davi")


def test_a_search_leaves_out_who_does_not_fit(exports: Exports) -> None:
    exports.home.window.top.search.search_for("Bia")
    exports.home.wait(lambda: page_of(exports).is_settled and page_of(exports).model.rowCount() < 5)
    exports.open()
    assert exported(exports) == calls_of("Bia")


def test_the_selected_people_alone_are_exported(exports: Exports) -> None:
    select(exports, 1, 3)
    exports.start.show_for_selection()
    assert exports.dialog._what.currentText() == "The selected people: 2"
    assert exported(exports) == calls_of("Bia", "Ana")


def test_hidden_numbers_are_nobody_who_could_be_selected(exports: Exports) -> None:
    select(exports, 4)
    exports.start.show_for_selection()
    assert exports.dialog._what.count() == 1


def test_it_is_said_that_a_row_is_a_call(exports: Exports) -> None:
    dialog = exports.open()
    exports.home.wait(lambda: "7" in dialog._what.currentText())
    assert dialog._what.currentText() == "All people of this list; calls: 7"
    assert "missed call of these people that still waits" in dialog._what.accessibleDescription()


def test_before_the_list_is_made_nothing_is_exported(exports: Exports) -> None:
    exports.home.window.top.search.search_for("Ana")
    assert not page_of(exports).is_settled
    exports.home.window.top.export_wanted.emit()
    assert exports.start._made is not None
    assert exports.start._made._dialog is None
