"""What a long log must not do to the window, on a real server that answers late."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.ui.call_model import ListState
from tests.ui_kit import PLACE, House, house, invented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CALLS = 100_000
WANTED = 5_000
LATENCY_S = 0.08


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with house(qtbot, qapp, invented(CallKind.MISSED, CALLS, every_s=61)) as made:
        made.server.latency_s = LATENCY_S
        made.begin()
        yield made


def shown(home: House) -> list[tuple[str, int | None]]:
    """Number and time of each row."""
    calls = home.do(lambda: home.history.open_list(home.model.query, PLACE).calls(home.model.ids))
    return [(call.number, call.time_ms) for call in calls if call is not None]


def test_scrolling_to_row_5000_shows_each_call_once_while_the_window_lives_on(home: House) -> None:
    beats = 0

    def beat() -> None:
        nonlocal beats
        beats += 1
        # A user who never lets go of the scroll bar.
        home.scroll_down()

    beating = QTimer(home.window, interval=5)
    beating.timeout.connect(beat)
    beating.start()
    pages = len(home.asked())
    beats_at_page = []

    def enough() -> bool:
        nonlocal pages
        if len(home.asked()) > pages:
            pages = len(home.asked())
            beats_at_page.append(beats)
        return home.model.rowCount() >= WANTED

    home.wait(enough, timeout_ms=60_000)
    beating.stop()
    home.wait(lambda: home.model.state is not ListState.LOADING)
    truth = [(call.number, call.time_ms) for call in home.service.calls(CallKind.MISSED)]
    rows = shown(home)
    assert rows == truth[: len(rows)]
    # The window went on living while each page was on its way.
    assert len(beats_at_page) >= WANTED // 200 - 2
    assert all(later > earlier for earlier, later in itertools.pairwise(beats_at_page))
