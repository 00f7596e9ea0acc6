"""The choice of days: presets, own ranges, repairs, midnight."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.dates import Preset
from callviewer.calls.query import ANY_TIME, DayRange
from callviewer.ui.date_bar import DateBar
from callviewer.ui.date_picker import DatePicker, day_format
from callviewer.ui.icons import Icons
from tests.looks import look

TODAY = date(2026, 11, 23)


class Clock:
    def __init__(self) -> None:
        self.today = TODAY

    def __call__(self) -> date:
        return self.today


class Listened(DateBar):
    def __init__(self, icons: Icons, clock: Clock) -> None:
        super().__init__(icons, clock)
        self.heard: list[DayRange] = []
        self.hints: list[str] = []
        self.changed.connect(self.heard.append)
        self.repaired.connect(self.hints.append)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot, clock: Clock) -> Iterator[Listened]:
    with look(qapp) as icons:
        made = Listened(icons, clock)
        qtbot.addWidget(made)
        yield made


def pick(qtbot: QtBot, bar: Listened, picker: DatePicker, day: date) -> None:
    with qtbot.waitSignal(bar.changed):
        picker.setDate(QDate(day.year, day.month, day.day))


def test_it_begins_with_any_time(bar: Listened) -> None:
    assert bar.days() == ANY_TIME
    assert bar.preset() is Preset.ANY
    assert bar._first.text() == bar._last.text() == "Any day"


def test_a_preset_shows_and_tells_its_days(bar: Listened) -> None:
    bar.set_preset(Preset.LAST_7)
    assert bar.heard == [DayRange(date(2026, 11, 17), TODAY)]
    assert bar._first.day() == date(2026, 11, 17)
    assert bar._last.day() == TODAY


def test_the_menu_chooses_a_preset(bar: Listened) -> None:
    bar._actions[Preset.YESTERDAY].trigger()
    assert bar.preset() is Preset.YESTERDAY
    assert bar.heard == [DayRange(date(2026, 11, 22), date(2026, 11, 22))]
    assert "Yesterday" in bar._button.text()


def test_the_same_preset_again_tells_nothing(bar: Listened) -> None:
    bar.set_preset(Preset.TODAY)
    bar.set_preset(Preset.TODAY)
    assert len(bar.heard) == 1


def test_a_changed_picker_makes_an_own_range(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.LAST_30)
    pick(qtbot, bar, bar._first, date(2026, 11, 1))
    assert bar.preset() is Preset.OWN
    assert bar.days() == DayRange(date(2026, 11, 1), TODAY)


def test_one_picker_alone_leaves_the_other_end_open(bar: Listened, qtbot: QtBot) -> None:
    pick(qtbot, bar, bar._first, date(2026, 11, 1))
    assert bar.days() == DayRange(date(2026, 11, 1), None)


def test_several_steps_in_a_row_are_one_change(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.TODAY)
    with qtbot.waitSignal(bar.changed):
        for day in (20, 19, 18):
            bar._first.setDate(QDate(2026, 11, day))
    assert bar.heard[1:] == [DayRange(date(2026, 11, 18), TODAY)]


def test_half_typed_dates_are_no_change(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.TODAY)
    bar._first.setFocus()
    bar._first.setSelectedSection(bar._first.sectionAt(0))
    QTest.keyClicks(bar._first, "1")
    assert not bar._timer.isActive()
    assert len(bar.heard) == 1


def test_enter_takes_a_typed_date_at_once(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.TODAY)
    bar._first.setSelectedSection(bar._first.Section.DaySection)
    QTest.keyClicks(bar._first, "05")
    QTest.keyClick(bar._first, Qt.Key.Key_Return)
    assert bar.days() == DayRange(date(2026, 11, 5), TODAY)


def test_a_digit_in_an_open_field_begins_with_today(bar: Listened, qtbot: QtBot) -> None:
    QTest.keyClicks(bar._first, "05")
    QTest.keyClick(bar._first, Qt.Key.Key_Return)
    assert bar.days() == DayRange(date(2026, 11, 5), None)


def test_a_step_from_an_open_field_leads_to_today(bar: Listened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.changed):
        QTest.keyClick(bar._last, Qt.Key.Key_Down)
    assert bar.days() == DayRange(None, TODAY)


def test_a_first_day_after_the_last_moves_the_last(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.LAST_MONTH)
    pick(qtbot, bar, bar._first, date(2026, 11, 10))
    assert bar.days() == DayRange(date(2026, 11, 10), date(2026, 11, 10))
    assert bar._last.day() == date(2026, 11, 10)
    assert len(bar.hints) == 1


def test_a_last_day_before_the_first_moves_the_first(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.LAST_7)
    pick(qtbot, bar, bar._last, date(2026, 11, 1))
    assert bar.days() == DayRange(date(2026, 11, 1), date(2026, 11, 1))
    assert len(bar.hints) == 1


def test_days_to_come_become_today(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.LAST_7)
    with qtbot.waitSignal(bar.repaired):
        bar._last.setDate(QDate(2030, 1, 1))
    assert bar._last.day() == TODAY
    assert bar.days().last == TODAY


def test_days_before_the_first_phones_become_2000(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.LAST_7)
    pick(qtbot, bar, bar._first, date(1980, 5, 5))
    assert bar.days().first == date(2000, 1, 1)
    assert "2000" in bar.hints[0]


def test_midnight_moves_today(bar: Listened, clock: Clock) -> None:
    bar.set_preset(Preset.TODAY)
    clock.today = date(2026, 11, 24)
    bar.refresh_today()
    assert bar.heard[-1] == DayRange(date(2026, 11, 24), date(2026, 11, 24))
    assert bar.preset() is Preset.TODAY


def test_midnight_leaves_an_own_range(bar: Listened, qtbot: QtBot, clock: Clock) -> None:
    pick(qtbot, bar, bar._first, date(2026, 11, 1))
    clock.today = date(2026, 11, 24)
    bar.refresh_today()
    assert bar.days() == DayRange(date(2026, 11, 1), None)


def test_clear_goes_back_to_any_time(bar: Listened) -> None:
    bar.set_preset(Preset.TODAY)
    bar.clear()
    assert bar.heard[-1] == ANY_TIME
    assert bar.preset() is Preset.ANY


def test_a_remembered_own_range_without_days_is_any_time(bar: Listened) -> None:
    bar.set_preset(Preset.OWN)
    assert bar.preset() is Preset.ANY
    assert bar._actions[Preset.ANY].isChecked()


def test_own_range_in_the_menu_keeps_the_days(bar: Listened) -> None:
    bar.set_preset(Preset.LAST_7)
    days = bar.days()
    bar._actions[Preset.OWN].trigger()
    assert (bar.preset(), bar.days()) == (Preset.OWN, days)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_keys_open_a_calendar_that_knows_no_future(bar: Listened, qtbot: QtBot) -> None:
    with qtbot.waitExposed(bar):
        bar.show()
    bar._first.setFocus()
    QTest.keyClick(bar._first, Qt.Key.Key_F4)
    assert bar._first.is_choosing()
    calendar = bar._first.calendarWidget()
    assert calendar.maximumDate() == QDate(2026, 11, 23)
    assert calendar.selectedDate() == QDate(2026, 11, 23)
    assert bar._first.day() is None
    with qtbot.waitSignal(bar.changed):
        calendar.clicked.emit(QDate(2026, 11, 20))
    assert bar.days() == DayRange(date(2026, 11, 20), None)
    assert not bar._first.is_choosing()


def test_scrolling_past_a_field_does_not_change_it(bar: Listened) -> None:
    bar.set_preset(Preset.TODAY)
    spot = QPointF(5, 5)
    nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(spot, spot, QPoint(), QPoint(0, 120), *nothing, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(bar._first, wheel)
    assert bar._first.day() == TODAY


def test_every_part_has_a_name_for_screen_readers(bar: Listened) -> None:
    bar.set_preset(Preset.LAST_7)
    assert bar._button.accessibleName() == "Days: Last 7 days"
    assert bar._first.accessibleName() == "First day"
    assert bar._last.accessibleName() == "Last day"


@pytest.mark.parametrize("name", ["C", "en_US", "en_GB", "pt_BR", "de_DE", "ja_JP", "ar_EG", "fr_FR", "sv_SE", "ru_RU"])
def test_a_day_is_written_with_its_full_year_and_can_be_read_back(name: str) -> None:
    locale = QLocale(name)
    written = day_format(locale)
    assert "yyyy" in written
    for month in range(1, 13):
        day = QDate(2026, month, 9)
        assert locale.toDate(locale.toString(day, written), written) == day
