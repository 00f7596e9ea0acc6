"""What waits until the first rows are painted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.ui import after_rows as waiting
from callviewer.ui.after_rows import after_rows
from tests.ui_kit import KEY, House, house, invented


class Painted(QObject):
    """Notes whether rows were there when a widget was painted."""

    def __init__(self, home: House) -> None:
        super().__init__()
        self._home = home
        self.rows = 0
        home.page.table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's own)
        if event.type() is QEvent.Type.Paint:
            self.rows = self._home.model.rowCount()
        return False


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with house(qtbot, qapp, invented(CallKind.MISSED, 30)) as made:
        made.do(lambda: made.history.open(KEY))
        yield made


def test_it_comes_when_the_rows_are_painted(home: House) -> None:
    painted, seen = Painted(home), list[int]()
    home.window.begin()
    after_rows(home.window, lambda: seen.append(painted.rows))
    home.wait(lambda: bool(seen))
    assert seen == [30]


def test_it_comes_soon_where_no_rows_are_asked_for(home: House) -> None:
    seen: list[bool] = []
    after_rows(home.window, lambda: seen.append(home.window.has_begun))
    home.wait(lambda: bool(seen))
    assert seen == [False]


def test_rows_that_do_not_come_are_not_waited_for(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "ROWS_MS", 1)
    seen: list[bool] = []
    home.server.latency_s = 0.3
    home.window.begin()
    after_rows(home.window, lambda: seen.append(home.window.is_settled))
    home.wait(lambda: bool(seen))
    assert seen == [False]


def test_it_comes_once(home: House) -> None:
    seen: list[int] = []
    home.window.begin()
    after_rows(home.window, lambda: seen.append(1))
    home.wait(lambda: bool(seen))
    home.window.page().refresh()
    home.settle()
    assert seen == [1]
