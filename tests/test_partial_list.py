"""A long answer of which the first rows and the number come at once: its other ids come while nobody waits for them."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.api.demo_store import DemoCall
from callviewer.calls.call import CallKind
from callviewer.calls.query import CallOrder, SortKey
from callviewer.ui.call_model import ListState
from callviewer.ui.export_choice import offer_of
from tests.ui_kit import NOON, House, house, invented, names, watched

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

COUNT = 300
ANAS = [f"Ana {place:03}" for place in range(COUNT) if place % 3]
BOS = [f"Bo {place:03}" for place in range(0, COUNT, 3)]
BEYOND = 150
"""A row whose id is not told at once."""


def people() -> list[DemoCall]:
    """Calls of which two in three are an Ana's, newest first."""
    calls = enumerate(invented(CallKind.MISSED, COUNT))
    return [replace(call, name=f"{'Ana' if place % 3 else 'Bo'} {place:03}") for place, call in calls]


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A window with a whole copy, to which sixty ids are many; it asks for the others when they are looked at."""
    monkeypatch.setattr("callviewer.archive.answers.MANY", 20)
    monkeypatch.setattr("callviewer.archive.roll.AT_ONCE", 30)
    monkeypatch.setattr("callviewer.history.lists.IDS_AT_FRONT", 60)
    monkeypatch.setattr("callviewer.ui.call_model.PAUSE_MS", 3_600_000)
    with house(qtbot, qapp, people()) as made:
        made.begin()
        made.sync()
        yield made


def search(home: House, text: str = "ana") -> None:
    home.window.top.search.search_for(text)
    home.settle()


def is_partial(home: House) -> bool:
    return not all(home.model.ids)


def choose(home: House, row: int) -> None:
    """Choose a row, but do not look whose it is."""
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    home.page.table.selectionModel().select(home.model.index(row, 0), flags)


def test_the_number_and_the_first_rows_are_there_before_all_ids(home: House) -> None:
    search(home)

    assert is_partial(home)
    assert home.model.state is ListState.COMPLETE
    assert home.model.rowCount() == len(ANAS)
    assert "200" in home.page.status()
    assert [home.model.index(row, 0).data() for row in range(20)] == ANAS[:20]
    assert home.page.table.verticalScrollBar().maximum() > 100 * home.page.table.rowHeight(0)


def test_a_row_whose_id_is_not_told_yet_is_a_placeholder_and_comes_when_it_is_looked_at(home: House) -> None:
    search(home)
    resets: list[str] = []
    home.model.modelReset.connect(lambda: resets.append("reset"))

    assert home.model.index(BEYOND, 0).data() == "…"
    home.wait(lambda: home.model.index(BEYOND, 0).data() == ANAS[BEYOND])
    assert names(home.model) == ANAS
    assert resets == []


def test_the_end_that_is_scrolled_to_is_painted_with_its_rows(home: House) -> None:
    search(home)
    home.scroll_down()
    home.wait(lambda: bool(home.model.ids[-1]))
    # Nobody but the painting looks.
    home.wait(lambda: home.model.is_at_hand and home.model._cache.has(home.model.ids[-1]))


def test_the_other_ids_come_by_themselves_after_a_pause(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callviewer.ui.call_model.PAUSE_MS", 0)
    watched(home.model)
    search(home)
    home.wait(lambda: not is_partial(home))
    assert names(home.model) == ANAS


def test_a_call_that_arrives_meanwhile_comes_to_its_place_and_what_is_chosen_stays(home: House) -> None:
    search(home)
    choose(home, BEYOND)
    home.service.add(DemoCall(CallKind.MISSED, "+5511955550000", int(NOON - 60) * 1000, name="Ana New"))
    assert is_partial(home)
    home.sync()

    assert names(home.model) == ["Ana New", *ANAS]
    assert home.page.table.selected_rows() == [BEYOND + 1]
    assert [row for row in range(home.model.rowCount()) if home.model.row(row).fresh] == [0]


def test_calls_that_are_deleted_meanwhile_go_and_no_others(home: House) -> None:
    search(home)
    choose(home, BEYOND)
    number = home.service.calls(CallKind.MISSED)[1].number

    async def forget() -> None:
        home.history.forget_number(number)

    home.do(forget)
    assert is_partial(home)
    home.window.show_progress(home.history.sync.progress)
    home.settle()

    assert names(home.model) == ANAS[1:]
    assert home.page.table.selected_rows() == [BEYOND - 1]


@pytest.mark.parametrize(("text", "found"), [("bo", BOS), ("an", ANAS)])
def test_whoever_types_on_gets_the_answer_to_what_was_typed_last(home: House, text: str, found: list[str]) -> None:
    search(home)
    home.model.row(BEYOND)
    search(home, text)
    assert names(home.model) == found


def test_the_whole_list_can_be_sorted_meanwhile(home: House) -> None:
    search(home)
    home.page.table.order_wanted.emit(CallOrder(SortKey.NAME, descending=True))
    home.settle()
    assert names(home.model) == ANAS[::-1]


def test_rows_whose_ids_are_not_told_yet_can_be_handed_out(home: House) -> None:
    search(home)
    found: list[str] = []
    home.model.fetch([3, BEYOND, len(ANAS) - 1], lambda calls: found.extend(call.name for call in calls))
    home.wait(lambda: bool(found))
    assert found == [ANAS[3], ANAS[BEYOND], ANAS[-1]]


def test_rows_of_before_can_be_handed_out_while_another_answer_is_under_way(home: House) -> None:
    search(home)
    home.window.top.search.search_for("bo")
    found: list[str] = []
    home.model.fetch([3, BEYOND], lambda calls: found.extend(call.name for call in calls))
    assert home.model.is_outdated
    home.wait(lambda: bool(found))
    assert found == [ANAS[3], ANAS[BEYOND]]


def test_rows_of_before_that_are_handed_out_cost_the_next_answer_none_of_its_rows(home: House) -> None:
    assert home.model.ids[-1]
    home.window.top.search.search_for("ana")
    found: list[str] = []
    home.model.fetch([0, 1], lambda calls: found.extend(call.name for call in calls))
    assert home.model.is_outdated
    home.wait(lambda: bool(found))
    home.settle()
    assert found == [BOS[0], ANAS[0]]
    assert is_partial(home)

    home.model.row(BEYOND)
    home.wait(lambda: not is_partial(home))
    assert names(home.model) == ANAS


def test_chosen_rows_are_exported_once_it_is_known_which_they_are(home: House) -> None:
    search(home)
    choose(home, 3)
    near = offer_of(home.page)
    choose(home, BEYOND)
    far = offer_of(home.page)
    assert near is not None
    assert far is not None
    assert (near.is_known, far.is_known) == (True, False)

    home.wait(lambda: home.model.row(BEYOND).call is not None)
    told = offer_of(home.page)
    assert told is not None
    assert told.is_known
    assert told.selection.ids == (home.model.ids[BEYOND],)


def test_rows_that_are_seen_are_painted_once_a_second_look_tells_which_they_are(home: House) -> None:
    search(home)
    painted: list[range] = []
    home.model.dataChanged.connect(lambda first, last: painted.append(range(first.row(), last.row() + 1)))
    assert home.model.index(BEYOND, 0).data() == "…"
    # Before anybody was asked for the others.
    home.model.follow()
    home.settle()
    assert not is_partial(home)
    assert any(BEYOND in each for each in painted)


def test_another_phone_shows_nothing_of_an_answer_under_way(home: House) -> None:
    search(home)
    home.model.row(BEYOND)
    home.window.forget()
    home.wait(lambda: not home.kit.bridge._jobs)
    assert home.model.rowCount() == 0
