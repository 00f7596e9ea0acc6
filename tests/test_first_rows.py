"""The rows that are read ahead: seen before the list can be asked, and taken up by it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import Call, CallKind
from callviewer.desktop import settings as remembered
from callviewer.desktop.paths import Paths
from callviewer.foresight import Foresight
from callviewer.options import Options
from tests.five_callers import CALLS
from tests.ui_kit import House, house

MISSED = CallKind.MISSED.value


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    """A window that shows a whole copy."""
    with house(qtbot, qapp, CALLS) as made:
        made.begin()
        made.sync()
        yield made


def first(home: House, count: int) -> dict[int, Call]:
    found = {each: home.model.row(place).call for place, each in enumerate(home.model.ids[:count])}
    return {each: call for each, call in found.items() if call is not None}


def test_rows_that_were_read_ahead_become_the_list_without_a_jump(home: House) -> None:
    whole, ahead = list(home.model.ids), first(home, 2)
    assert len(whole) > len(ahead) == 2
    home.window.forget()
    home.window.show_front(MISSED, ahead)
    assert list(home.model.ids) == list(ahead)
    assert home.page.status() == "Looking…"
    resets: list[str] = []
    home.model.modelReset.connect(lambda: resets.append("reset"))

    home.window.begin()
    home.settle()

    assert list(home.model.ids) == whole
    assert resets == []
    assert home.page.status() != "Looking…"
    newest = home.model.row(0).call
    assert newest is not None
    assert home.page.newest_ms == newest.time_ms


def test_what_was_read_ahead_goes_where_the_copy_turns_out_to_be_another(home: House) -> None:
    ahead = first(home, 2)
    home.window.forget()
    home.window.show_front(MISSED, ahead)

    home.window.drop_front()

    assert home.model.rowCount() == 0
    home.window.begin()
    home.settle()
    assert home.model.rowCount() > 2


def test_a_search_before_the_list_is_there_does_not_take_the_rows_for_its_answer(home: House) -> None:
    ahead = first(home, 2)
    home.window.forget()
    home.window.show_front(MISSED, ahead)
    home.window.top.search.search_for("Dora")

    home.window.begin()
    assert home.model.is_outdated
    home.settle()

    calls = [home.model.row(place).call for place in range(home.model.rowCount())]
    assert {call and call.name for call in calls} == {"Dora"}


@pytest.mark.parametrize(
    "change",
    [{"tab": "insights"}, {"preset": "today"}, {"keep_copy": False}, {"accounts": []}],
    ids=lambda change: next(iter(change)),
)
def test_nothing_is_read_ahead_that_would_not_be_shown(
    change: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[CallKind | None] = []
    monkeypatch.setattr(Foresight, "_begin", lambda _self, _data, kind: begun.append(kind))
    paths = Paths.inside(tmp_path)
    paths.make()
    usual = remembered.Settings(tab="all", accounts=[remembered.Account()])

    remembered.save(paths.settings, usual)
    assert Foresight(Options(), paths).tab == "all"
    remembered.save(paths.settings, replace(usual, **change))  # type: ignore[arg-type]
    Foresight(Options(), paths)

    assert begun == [None]
