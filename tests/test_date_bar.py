"""The choice of days: presets, own ranges, repairs, midnight."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.dates import Preset
from callviewer.calls.query import ANY_TIME, DayRange
from callviewer.ui import calendar_popup
from callviewer.ui.calendar_popup import CalendarPopup
from callviewer.ui.date_bar import DateBar
from callviewer.ui.date_picker import DatePicker
from callviewer.ui.icons import Icons
from callviewer.ui.theme import Role
from tests.looks import look
from tests.test_focus import stands_out

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
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    with look(qapp) as icons:
        made = Listened(icons, clock)
        qtbot.addWidget(made)
        yield made
    QLocale.setDefault(before)


def pick(bar: Listened, picker: DatePicker, day: date) -> None:
    enter(picker, day.isoformat())
    assert picker.day() is not None


def enter(picker: DatePicker, text: str) -> None:
    picker.selectAll()
    QTest.keyClicks(picker, text)
    QTest.keyClick(picker, Qt.Key.Key_Return)


def test_it_begins_with_any_time(bar: Listened) -> None:
    assert bar.days() == ANY_TIME
    assert bar.preset() is Preset.ANY
    assert bar._first.text() == bar._last.text() == ""
    assert bar._first.placeholderText() == bar._last.placeholderText() == "Any day"


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
    pick(bar, bar._first, date(2026, 11, 1))
    assert bar.preset() is Preset.OWN
    assert bar.days() == DayRange(date(2026, 11, 1), TODAY)


def test_one_picker_alone_leaves_the_other_end_open(bar: Listened, qtbot: QtBot) -> None:
    pick(bar, bar._first, date(2026, 11, 1))
    assert bar.days() == DayRange(date(2026, 11, 1), None)


def test_several_steps_in_a_row_are_one_change(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.TODAY)
    with qtbot.waitSignal(bar.changed):
        for _ in range(3):
            QTest.keyClick(bar._first, Qt.Key.Key_Down)
        QTest.keyClick(bar._first, Qt.Key.Key_Down)
        QTest.keyClick(bar._first, Qt.Key.Key_Up)
    assert bar.heard[1:] == [DayRange(date(2026, 11, 20), TODAY)]


def test_steps_end_today(bar: Listened) -> None:
    bar.set_preset(Preset.TODAY)
    QTest.keyClick(bar._last, Qt.Key.Key_Up)
    assert bar._last.day() == TODAY
    assert not bar._timer.isActive()


def test_steps_count_at_once_when_the_focus_leaves(bar: Listened) -> None:
    bar.set_preset(Preset.TODAY)
    QTest.keyClick(bar._first, Qt.Key.Key_Down)
    bar._first.editingFinished.emit()
    assert bar.days() == DayRange(date(2026, 11, 22), TODAY)


def test_half_typed_dates_are_no_change(bar: Listened) -> None:
    bar.set_preset(Preset.TODAY)
    bar._first.selectAll()
    QTest.keyClicks(bar._first, "1.10.2026")
    assert not bar._timer.isActive()
    assert len(bar.heard) == 1
    assert bar._first.day() == TODAY


@pytest.mark.parametrize("text", ["5/11/2026", "5.11.2026", "2026-11-05", "5 Nov 2026", "5 Nov", "5/11/26"])
def test_enter_takes_a_typed_date_at_once(bar: Listened, text: str) -> None:
    bar.set_preset(Preset.TODAY)
    enter(bar._first, text)
    assert bar.days() == DayRange(date(2026, 11, 5), TODAY)
    assert bar._first.text() == "5 Nov 2026"
    assert bar.hints == []


def test_a_typed_date_counts_when_the_focus_leaves(bar: Listened, qtbot: QtBot) -> None:
    with qtbot.waitExposed(bar):
        bar.show()
    bar._first.setFocus()
    QTest.keyClicks(bar._first, "5 Oct")
    assert bar.heard == []
    QTest.keyClick(bar._first, Qt.Key.Key_Tab)
    assert bar._last.hasFocus()
    assert bar.days() == DayRange(date(2026, 10, 5), None)


def test_what_is_no_date_leaves_the_day_and_is_said(bar: Listened) -> None:
    bar.set_preset(Preset.TODAY)
    enter(bar._first, "garbage")
    assert bar.hints == ['"garbage" is not a date. Write it like 23/11/2026.']
    assert bar._first.text() == "23 Nov 2026"
    assert bar.days() == DayRange(TODAY, TODAY)
    assert len(bar.heard) == 1


def test_the_hint_stays_short_and_plain(bar: Listened) -> None:
    bar._first.setText("x\u202e" * 500)
    bar._first.setModified(True)
    bar._first.editingFinished.emit()
    assert "\u202e" not in bar.hints[0]
    assert len(bar.hints[0]) < 120


def test_an_emptied_field_stands_open(bar: Listened) -> None:
    bar.set_preset(Preset.TODAY)
    enter(bar._first, " ")
    assert bar.days() == DayRange(None, TODAY)
    assert bar.hints == []


def test_typing_can_begin_with_a_click_on_an_open_field(bar: Listened) -> None:
    QTest.mouseClick(bar._first, Qt.MouseButton.LeftButton)
    QTest.keyClicks(bar._first, "5/11/2026")
    QTest.keyClick(bar._first, Qt.Key.Key_Enter)
    assert bar.days() == DayRange(date(2026, 11, 5), None)


def test_esc_takes_back_what_was_typed_before_the_window_has_it(bar: Listened) -> None:
    bar.set_preset(Preset.TODAY)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(bar._first, asked)
    assert not asked.isAccepted()
    QTest.keyClicks(bar._first, "12")
    QApplication.sendEvent(bar._first, asked)
    assert asked.isAccepted()
    QTest.keyClick(bar._first, Qt.Key.Key_Escape)
    assert bar._first.text() == "23 Nov 2026"
    assert bar.hints == []


def test_midnight_does_not_take_away_what_is_being_typed(bar: Listened, clock: Clock) -> None:
    bar.set_preset(Preset.TODAY)
    bar._first.selectAll()
    QTest.keyClicks(bar._first, "5 No")
    clock.today = date(2026, 11, 24)
    bar.refresh_today()
    assert bar._first.text() == "5 No"


def test_a_step_from_an_open_field_leads_to_today(bar: Listened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.changed):
        QTest.keyClick(bar._last, Qt.Key.Key_Down)
    assert bar.days() == DayRange(None, TODAY)


def test_a_first_day_after_the_last_moves_the_last(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.LAST_MONTH)
    pick(bar, bar._first, date(2026, 11, 10))
    assert bar.days() == DayRange(date(2026, 11, 10), date(2026, 11, 10))
    assert bar._last.day() == date(2026, 11, 10)
    assert len(bar.hints) == 1


def test_a_last_day_before_the_first_moves_the_first(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.LAST_7)
    pick(bar, bar._last, date(2026, 11, 1))
    assert bar.days() == DayRange(date(2026, 11, 1), date(2026, 11, 1))
    assert len(bar.hints) == 1


def test_days_to_come_become_today(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.LAST_7)
    enter(bar._last, "1/1/2030")
    assert len(bar.hints) == 1
    assert bar._last.day() == TODAY
    assert bar.days().last == TODAY


def test_days_before_the_first_phones_become_2000(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.LAST_7)
    pick(bar, bar._first, date(1980, 5, 5))
    assert bar.days().first == date(2000, 1, 1)
    assert "2000" in bar.hints[0]


def test_midnight_moves_today(bar: Listened, clock: Clock) -> None:
    bar.set_preset(Preset.TODAY)
    clock.today = date(2026, 11, 24)
    bar.refresh_today()
    assert bar.heard[-1] == DayRange(date(2026, 11, 24), date(2026, 11, 24))
    assert bar.preset() is Preset.TODAY


def test_midnight_leaves_an_own_range(bar: Listened, qtbot: QtBot, clock: Clock) -> None:
    pick(bar, bar._first, date(2026, 11, 1))
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


POPUPS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@POPUPS
@pytest.mark.parametrize("keys", [(Qt.Key.Key_F4,), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)])
def test_keys_open_a_calendar_that_knows_no_future(bar: Listened, qtbot: QtBot, keys: tuple[Any, ...]) -> None:
    popup = opened(bar, qtbot, keys)
    assert popup.calendar.maximumDate() == QDate(2026, 11, 23)
    assert popup.calendar.selectedDate() == QDate(2026, 11, 23)
    assert bar._first.day() is None
    to_come = popup.calendar.dateTextFormat(QDate(2026, 11, 24)).foreground().color()
    assert to_come == popup._icons.theme.colour(Role.DISABLED)


@POPUPS
def test_a_day_of_the_calendar_is_chosen_by_keys(bar: Listened, qtbot: QtBot) -> None:
    popup = opened(bar, qtbot)
    view = popup.focusWidget()
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert bar.days() == ANY_TIME
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert bar.days() == DayRange(date(2026, 11, 22), None)
    assert not popup.isVisible()


@POPUPS
def test_a_day_of_the_calendar_is_chosen_once(bar: Listened, qtbot: QtBot) -> None:
    popup = opened(bar, qtbot)
    popup.calendar.clicked.emit(QDate(2026, 11, 20))
    popup.calendar.activated.emit(QDate(2026, 11, 20))
    assert bar.heard == [DayRange(date(2026, 11, 20), None)]


@POPUPS
@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F4])
def test_a_calendar_is_left_without_a_choice(bar: Listened, qtbot: QtBot, key: Qt.Key) -> None:
    popup = opened(bar, qtbot)
    view = popup.focusWidget()
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, key)
    assert not popup.isVisible()
    assert bar.heard == []


@POPUPS
def test_the_calendar_takes_what_was_typed_first(bar: Listened, qtbot: QtBot) -> None:
    QTest.keyClicks(bar._first, "5/10/2026")
    assert opened(bar, qtbot).calendar.selectedDate() == QDate(2026, 10, 5)


@POPUPS
def test_the_calendar_stays_on_the_screen(bar: Listened, qtbot: QtBot) -> None:
    room = bar.screen().availableGeometry()
    bar.move(room.right() - 40, room.bottom() - 20)
    popup = opened(bar, qtbot)
    assert room.contains(popup.geometry())


@POPUPS
def test_the_menu_opens_at_the_ticked_preset_and_enter_takes_it(bar: Listened, qtbot: QtBot) -> None:
    bar.set_preset(Preset.LAST_7)
    menu = bar._button.menu()
    with qtbot.waitExposed(menu):
        menu.popup(QPoint(0, 0))
    assert menu.activeAction() is bar._actions[Preset.LAST_7]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert bar.preset() is Preset.LAST_30


@POPUPS
def test_home_and_end_go_to_the_ends_of_the_menu(bar: Listened, qtbot: QtBot) -> None:
    menu = bar._button.menu()
    with qtbot.waitExposed(menu):
        menu.popup(QPoint(0, 0))
    QTest.keyClick(menu, Qt.Key.Key_End)
    assert menu.activeAction() is bar._actions[Preset.OWN]
    QTest.keyClick(menu, Qt.Key.Key_Home)
    assert menu.activeAction() is bar._actions[Preset.ANY]
    menu.hide()


@POPUPS
def test_a_closed_menu_leaves_no_hover_on_its_button(bar: Listened, qtbot: QtBot) -> None:
    with qtbot.waitExposed(bar):
        bar.show()
    QCursor.setPos(bar.mapToGlobal(QPoint(bar.width() + 200, 300)))
    bar._button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu = bar._button.menu()
    with qtbot.waitExposed(menu):
        menu.popup(QPoint(0, 0))
    menu.hide()
    qtbot.waitUntil(lambda: not bar._button.underMouse())


def opened(bar: Listened, qtbot: QtBot, keys: tuple[Any, ...] = (Qt.Key.Key_F4,)) -> CalendarPopup:
    with qtbot.waitExposed(bar):
        bar.show()
    bar._first.setFocus()
    QTest.keyClick(bar._first, *keys)
    popup = bar._first._popup
    assert popup is not None
    assert popup.isVisible()
    return popup


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_day_that_the_arrows_lead_to_is_plain_to_see(bar: Listened, qtbot: QtBot) -> None:
    calendar = opened(bar, qtbot).calendar
    before = calendar.grab().toImage()
    days = calendar.focusProxy()
    assert days is not None
    QTest.keyClick(days, Qt.Key.Key_Up)
    assert stands_out(before, calendar.grab().toImage())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_calendar_is_named_for_its_month_and_tells_the_day(
    bar: Listened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(calendar_popup, "announce", lambda _widget, text: told.append(text))
    days = opened(bar, qtbot).calendar.focusProxy()
    assert days is not None
    assert days.accessibleName() == "Calendar, November 2026"
    QTest.keyClick(days, Qt.Key.Key_PageUp)
    assert days.accessibleName() == "Calendar, October 2026"
    assert days.accessibleDescription() == told[-1] == bar._written(date(2026, 10, 23))


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
