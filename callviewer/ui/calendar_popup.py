"""A calendar that opens below a field, for choosing one day that has been."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from callviewer.ui.announce import announce
from callviewer.ui.date_text import EARLIEST, as_qdate
from callviewer.ui.day_patterns import day_patterns
from callviewer.ui.hover import forget_mouse
from callviewer.ui.icons import Icons
from callviewer.ui.listing import listed
from callviewer.ui.metrics import em
from callviewer.ui.theme import Role

_DAYS_ON_PAGE: Final = 42


class CalendarPopup(QFrame):
    """Shows a month; a click or Enter chooses a day, Esc none.

    Attributes:
        chosen: The day (date) that the user chose.
    """

    chosen = Signal(object)

    def __init__(self, icons: Icons, field: QWidget) -> None:
        """A hidden calendar that belongs to `field`."""
        super().__init__(field, Qt.WindowType.Popup)
        self._icons = icons
        self._field = field
        self.setObjectName("calendar")
        self.calendar = self._make_calendar()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.calendar)
        # A click tells of itself as "clicked", Enter as "activated", and a double click as both.
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        self.calendar.selectionChanged.connect(self._tell_day)
        self.calendar.currentPageChanged.connect(lambda _year, _month: self._name_month())
        self._name_month()

    def open_at(self, day: date | None, today: date) -> None:
        """Opens below the field.

        Args:
            day: The day to begin with; None for today.
            today: The last day that can be chosen.
        """
        calendar = self.calendar
        calendar.setDateRange(as_qdate(EARLIEST), as_qdate(today))
        self._mark(as_qdate(today))
        calendar.setSelectedDate(as_qdate(day or today))
        calendar.showSelectedDate()
        # The style sheet's border is a part of the size.
        self.ensurePolished()
        bar = calendar.findChild(QWidget, "qt_calendar_navigationbar")
        if bar is not None:
            # Qt gives it less than it needs, which cuts the feet off the month's letters.
            bar.setMinimumHeight(bar.sizeHint().height())
        self.adjustSize()
        self.setGeometry(QRect(self._spot(), self.size()))
        self.show()
        calendar.setFocus()

    def _name_month(self) -> None:
        """The cells are numbers alone, in Qt's own table: its name says of which month."""
        shown = QDate(self.calendar.yearShown(), self.calendar.monthShown(), 1)
        month = self.locale().toString(shown, day_patterns(self.locale()).long_month)
        days = self.calendar.focusProxy()
        if days is not None:
            days.setAccessibleName(listed([self.tr("Calendar"), month]))
            days.setAccessibleDescription(self._day_words())

    def _tell_day(self) -> None:
        self._name_month()
        if self.isVisible():
            announce(self, self._day_words())

    def _day_words(self) -> str:
        return self.locale().toString(self.calendar.selectedDate(), QLocale.FormatType.LongFormat)

    def _mark(self, today: QDate) -> None:
        """Today in bold; the days to come, which Qt does not let choose, as what cannot be chosen."""
        self.calendar.setDateTextFormat(QDate(), QTextCharFormat())
        mark, to_come = QTextCharFormat(), QTextCharFormat()
        mark.setFontWeight(QFont.Weight.Bold)
        mark.setForeground(self._icons.theme.colour(Role.ACCENT))
        self.calendar.setDateTextFormat(today, mark)
        to_come.setForeground(self._icons.theme.colour(Role.DISABLED))
        for days in range(1, _DAYS_ON_PAGE):
            self.calendar.setDateTextFormat(today.addDays(days), to_come)

    def _spot(self) -> QPoint:
        """Below the field, or above it where there is no room; always on its screen."""
        size, field, room = self.size(), self._field, self._field.screen().availableGeometry()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = field.mapToGlobal(QPoint(field.width() - size.width() if is_mirrored else 0, 0)).x()
        below = field.mapToGlobal(QPoint(0, field.height())).y()
        above = field.mapToGlobal(QPoint(0, 0)).y() - size.height()
        top = below if below + size.height() <= room.bottom() + 1 or above < room.top() else above
        return QPoint(max(room.left(), min(left, room.right() + 1 - size.width())), top)

    def _choose(self, day: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.chosen.emit(date(day.year(), day.month(), day.day()))

    def _make_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget(self)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(self.locale().firstDayOfWeek())
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setMinimumSize(em(self, 22), em(self, 17))
        # Qt's own way of typing a day into a calendar takes digits for another day without a word.
        calendar.setDateEditEnabled(False)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Red weekends, Qt's habit, would look like missed calls.
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())
        arrows = ["chevron-left", "chevron-right"]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            arrows.reverse()
        names = (self.tr("Month before"), self.tr("Month after"))
        for part, icon, name in zip(("qt_calendar_prevmonth", "qt_calendar_nextmonth"), arrows, names, strict=True):
            button = calendar.findChild(QToolButton, part)
            if button is not None:
                button.setIcon(self._icons.icon(icon))
                button.setAccessibleName(name)
        return calendar

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, and the keys that opened it, close it."""
        is_up = event.key() == Qt.Key.Key_Up and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F4} or is_up:
            self.hide()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The field below learns where the mouse is now."""
        super().hideEvent(event)
        forget_mouse(self._field)
