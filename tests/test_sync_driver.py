"""When the sync looks for new calls."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.ui import sync_driver
from callviewer.ui.sync_driver import SyncDriver
from tests.ui_kit import KEY, House, house, invented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with house(qtbot, qapp, invented(CallKind.MISSED, 20)) as made:
        made.do(lambda: made.history.open(KEY))
        yield made


@pytest.fixture
def driver(home: House) -> Iterator[SyncDriver]:
    made = SyncDriver(home.kit.bridge, home.history, home.window)
    yield made
    made.stop()


def visit(home: House, driver: SyncDriver) -> None:
    with home.qtbot.waitSignal(driver.ended):
        driver.visit()


def test_nothing_is_asked_before_the_first_visit(home: House, driver: SyncDriver) -> None:
    driver.wake()
    home.do(_nothing)
    assert home.asked() == []


def test_a_visit_brings_the_history_and_tells_how_it_ended(home: House, driver: SyncDriver) -> None:
    with home.qtbot.waitSignal(driver.ended) as ended:
        driver.visit()
    [progress] = ended.args or []
    assert progress.is_whole
    assert progress.stored == 20


def test_progress_is_told_before_the_end(home: House, driver: SyncDriver) -> None:
    told: list[object] = []
    driver.progressed.connect(told.append)
    visit(home, driver)
    assert told


def test_a_window_that_is_woken_soon_asks_nothing(home: House, driver: SyncDriver) -> None:
    visit(home, driver)
    asked = len(home.asked())
    driver.wake()
    home.do(_nothing)
    assert len(home.asked()) == asked


def test_a_window_that_is_woken_late_looks_again(
    home: House, driver: SyncDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit(home, driver)
    asked = len(home.asked())
    monkeypatch.setattr(sync_driver, "WAKE_S", -1)
    with home.qtbot.waitSignal(driver.ended):
        driver.wake()
    assert len(home.asked()) > asked


@pytest.mark.parametrize(("minutes", "is_active"), [(0, False), (1, True), (30, True)])
def test_the_clock_runs_as_the_settings_say(driver: SyncDriver, minutes: int, is_active: bool) -> None:
    driver.set_interval(minutes)
    assert driver._clock.isActive() is is_active
    assert not is_active or driver._clock.interval() == minutes * 60_000


async def _nothing() -> bool:
    return True
