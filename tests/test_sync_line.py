"""The line on how much of the history is here."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callviewer.ui.icons import Icons
from callviewer.ui.sync_line import SyncLine
from callviewer.ui.words import Words
from tests.looks import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NOW = datetime(2026, 11, 23, 15, 5, tzinfo=UTC)
MARCH_MS = int(datetime(2026, 3, 4, tzinfo=UTC).timestamp() * 1000)


class Clock:
    def __init__(self) -> None:
        self.time_s = 100.0

    def __call__(self) -> float:
        return self.time_s


class Listened(SyncLine):
    def __init__(self, icons: Icons, clock: Clock) -> None:
        words = Words(QLocale("en_GB"), UTC, None, NOW.timestamp)
        super().__init__(icons, words, clock=clock)
        self.heard: list[str] = []
        self.pause_wanted.connect(lambda: self.heard.append("pause"))
        self.resume_wanted.connect(lambda: self.heard.append("resume"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def line(qapp: QApplication, qtbot: QtBot, clock: Clock) -> Iterator[Listened]:
    with look(qapp) as icons:
        before = QLocale()
        QLocale.setDefault(QLocale("en_GB"))
        edge = QWidget()
        qtbot.addWidget(edge)
        made = Listened(icons, clock)
        row = QHBoxLayout(edge)
        row.addWidget(made)
        edge.show()
        yield made
        QLocale.setDefault(before)


def press(line: Listened) -> None:
    QTest.mouseClick(line._button, Qt.MouseButton.LeftButton)


def test_at_first_there_is_nothing_to_say(line: Listened) -> None:
    assert not line.isVisible()


def test_the_beginning_has_no_figures_yet(line: Listened) -> None:
    line.show_bringing(0, None)
    assert line.isVisible()
    assert line.accessibleName() == "Bringing the history here…"


def test_progress_means_something(line: Listened) -> None:
    line.show_bringing(3400, MARCH_MS)
    assert line.accessibleName() == "Bringing the history here: back to March 2026, 3,400 calls"


def test_a_month_has_no_capital_where_dates_have_none(line: Listened) -> None:
    line._words = Words(QLocale("vi_VN"), UTC, None, NOW.timestamp)
    line.show_bringing(3400, MARCH_MS)
    assert "tháng 3 2026" in line.accessibleName()


def test_one_call_is_one_call(line: Listened) -> None:
    line.show_complete(1)
    assert line.accessibleName() == "The whole history is here: 1 call"


def test_it_is_paused_and_resumed(line: Listened) -> None:
    line.show_bringing(3400, MARCH_MS)
    press(line)
    line.show_paused(3400, MARCH_MS)
    assert line.accessibleName() == "Paused: back to March 2026, 3,400 calls"
    press(line)
    assert line.heard == ["pause", "resume"]


def test_the_button_says_what_it_does(line: Listened) -> None:
    line.show_bringing(0, None)
    assert line._button.accessibleName() == "Pause"
    line.show_paused(0, None)
    assert line._button.accessibleName() == line._button.toolTip() == "Resume"


def test_the_button_keeps_the_focus(line: Listened, qtbot: QtBot) -> None:
    line.show_bringing(0, None)
    line.activateWindow()
    line._button.setFocus()
    press(line)
    line.show_paused(0, None)
    assert line.window().focusWidget() is line._button


def test_waiting_is_counted_down(line: Listened, clock: Clock) -> None:
    line.show_waiting(8)
    assert line.accessibleName() == "Waiting: trying again in 8 s"
    clock.time_s += 5.5
    line.renew()
    assert line.accessibleName() == "Waiting: trying again in 3 s"
    clock.time_s += 5
    line.renew()
    assert line.accessibleName() == "Trying again…"


def test_it_counts_by_itself_only_while_it_waits(line: Listened) -> None:
    line.show_waiting(8)
    assert line._ticking.isActive()
    line.show_bringing(10, MARCH_MS)
    assert not line._ticking.isActive()


def test_waiting_can_be_paused(line: Listened) -> None:
    line.show_waiting(8)
    press(line)
    assert line.heard == ["pause"]


def test_a_complete_history_says_so(line: Listened) -> None:
    line.show_complete(12345)
    assert line.accessibleName() == "The whole history is here: 12,345 calls"
    assert not line._button.isVisible()


def test_offline_it_says_how_old_the_calls_are(line: Listened) -> None:
    line.show_offline(int(datetime(2026, 11, 23, 14, 2, tzinfo=UTC).timestamp() * 1000))
    assert line.accessibleName() == "Offline. Last checked: 14:02"
    line.show_offline(int(datetime(2026, 11, 22, 9, 30, tzinfo=UTC).timestamp() * 1000))
    assert line.accessibleName() == "Offline. Last checked: Yesterday 09:30"
    line.show_offline(None)
    assert line.accessibleName() == "Offline: only the calls that are here"


def test_a_fault_of_the_service_is_not_called_offline(line: Listened) -> None:
    line.show_trouble("The service has a problem", int(datetime(2026, 11, 23, 14, 2, tzinfo=UTC).timestamp() * 1000))
    assert line.accessibleName() == "The service has a problem. Last checked: 14:02"
    line.show_trouble("The service has a problem", None)
    assert line.accessibleName() == "The service has a problem: only the calls that are here"


def test_it_falls_silent(line: Listened) -> None:
    line.show_complete(5)
    line.show_nothing()
    assert not line.isVisible()


def test_nothing_around_it_jumps(line: Listened) -> None:
    height = line.window().sizeHint().height()
    places = set()
    shows: list[Callable[[], None]] = [
        lambda: line.show_bringing(3400, MARCH_MS),
        lambda: line.show_paused(3400, MARCH_MS),
        lambda: line.show_waiting(8),
        lambda: line.show_complete(12345),
        lambda: line.show_offline(None),
        lambda: line.show_trouble("The service has a problem", None),
        line.show_nothing,
    ]
    for show in shows:
        show()
        QApplication.processEvents()
        assert line.window().sizeHint().height() == height
        places.add(line._text.x())
    assert len(places) == 1


def test_a_narrow_window_cuts_the_words_and_tells_them_in_the_tooltip(line: Listened) -> None:
    line.show_bringing(3400, MARCH_MS)
    line.window().resize(120, 40)
    QApplication.processEvents()
    assert line.window().width() <= 200
    assert line._text.toolTip() == line._text.text()
    line.window().resize(900, 40)
    QApplication.processEvents()
    assert line._text.toolTip() == ""
