"""What bad input gets: each fault, on each list, in the middle of paging, between a real server and the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.api.client import Timeouts
from callviewer.api.retry import RetryPolicy
from callviewer.calls.call import CallKind
from callviewer.ui import troubles
from callviewer.ui.call_model import ListState
from tests import faults
from tests.faults import ALL_FAULTS, Fault
from tests.ui_kit import KEY, House, house, invented, shown_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CALLS = 410
"""Two full pages and a short one."""
TROUBLES = [fault for fault in ALL_FAULTS.values() if fault.trouble is not None]
ODDITIES = [fault for fault in ALL_FAULTS.values() if fault.trouble is None]

each_list = pytest.mark.parametrize("kind", list(CallKind), ids=str)


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[House]:
    kind, fault = request.getfixturevalue("kind"), request.getfixturevalue("fault")
    # Only the answer that drips for ever has to be cut short; a large one may take its time on a slow computer.
    timeouts = Timeouts(total_s=0.2) if fault is faults.DRIP else Timeouts()
    with house(qtbot, qapp, invented(kind, CALLS), timeouts=timeouts) as made:
        made.window.show_tab(kind.value)
        made.begin()
        yield made


def press_notice(home: House) -> None:
    QTest.mouseClick(home.page._notice._button, Qt.MouseButton.LeftButton)


def is_complete(home: House) -> bool:
    return home.model.state is ListState.COMPLETE


def read_to_the_end(home: House) -> None:
    while not is_complete(home):
        before = home.model.rowCount()
        home.scroll_down()
        home.wait(lambda: home.model.rowCount() > before or is_complete(home))  # noqa: B023 (waited for at once)
        home.settle()


def check_everything_is_here(home: House, kind: CallKind) -> None:
    keys = [call.key for call in home.model.calls()]
    assert len(keys) == len(set(keys))
    here = {call.number for call in home.model.calls()}
    assert here >= {call.number for call in home.service.calls(kind)}


@each_list
@pytest.mark.parametrize("fault", TROUBLES, ids=str)
def test_a_failed_page_leaves_the_rows_and_is_healed_by_another_try(home: House, kind: CallKind, fault: Fault) -> None:
    assert fault.trouble is not None
    before = home.model.calls()
    assert len(before) == 200
    home.server.script(fault, times=None)
    home.scroll_down()
    home.wait(lambda: home.model.state is ListState.FAILED, timeout_ms=15_000)

    assert home.model.calls() == before
    assert home.page._stack.currentWidget() is home.page.table
    words = troubles.of_service(fault.trouble)
    assert home.page._notice.isVisible()
    assert home.page._notice.accessibleName() == f"{words.title}. {words.todo}"
    assert home.page.status() == "Calls shown: 200"
    assert KEY not in shown_text(home.window)
    assert not home.server.contacts_elsewhere

    home.server.heal()
    if troubles.wants_key(fault.trouble):
        with home.qtbot.waitSignal(home.window.key_wanted):
            press_notice(home)
        home.window._refresh.trigger()
    else:
        press_notice(home)
    home.settle()
    assert not home.page._notice.isVisible()
    read_to_the_end(home)
    assert len(home.model.calls()) == CALLS
    check_everything_is_here(home, kind)


@each_list
@pytest.mark.parametrize("fault", ODDITIES, ids=str)
def test_an_odd_page_is_read_as_far_as_it_goes(home: House, kind: CallKind, fault: Fault) -> None:
    before = home.model.calls()
    home.server.script(fault)
    home.scroll_down()
    home.wait(lambda: len(home.asked()) > 1)
    home.settle()

    assert home.model.state in {ListState.MORE, ListState.COMPLETE}
    assert home.model.calls()[: len(before)] == before
    assert home.model.skipped == fault.skipped
    assert ("unreadable rows passed over" in home.page.status()) == bool(fault.skipped)
    assert not home.page._notice.isVisible()
    home.window.grab()
    assert KEY not in shown_text(home.window)

    home.window._refresh.trigger()
    home.settle()
    read_to_the_end(home)
    check_everything_is_here(home, kind)


@each_list
def test_a_service_that_fails_every_third_time_is_read_to_the_end(
    qtbot: QtBot, qapp: QApplication, kind: CallKind
) -> None:
    hasty = RetryPolicy(tries=3, base_s=0.001)
    with house(qtbot, qapp, invented(kind, 900), policy=hasty) as home:
        home.server.script(faults.UNAVAILABLE, times=None, every=3)
        home.window.show_tab(kind.value)
        home.begin()
        read_to_the_end(home)
        assert home.model.rowCount() == 900
        check_everything_is_here(home, kind)
