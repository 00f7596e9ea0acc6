"""A field for one day, or for no day at all."""

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDateEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em

if TYPE_CHECKING:
    from collections.abc import Callable

EARLIEST: Final = date(2000, 1, 1)
"""No phone has older calls."""
_ANY = QDate(1900, 1, 1)


def day_format(locale: QLocale) -> str:
    """How a day is written here: with the month's short name where that is simple, else in digits; year in full."""
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    medium = long.replace("dddd", "").replace("MMMM", "MMM").strip(" ,،")
    simple = "'" not in medium and medium.isascii() and "yyyy" in medium and "MMM" in medium
    if simple and all(_survives(locale, QDate(2026, month, 28), medium) for month in range(1, 13)):
        return medium
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _survives(locale: QLocale, day: QDate, written: str) -> bool:
    return locale.toDate(locale.toString(day, written), written) == day


class DatePicker(QDateEdit):
    """A date field with a calendar; it may also stand open ("Any day")."""

    def __init__(self, icons: Icons, today: "Callable[[], date]", parent: QWidget | None = None) -> None:
        """An open field.

        Args:
            icons: For the calendar's arrows and colours.
            today: Gives the current day; where the calendar and the first key start from.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._today = today
        self.setMinimumDate(_ANY)
        self.setSpecialValueText(self.tr("Any day"))
        self.setDate(_ANY)
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)
        self.setDisplayFormat(day_format(self.locale()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._icons = icons
        self._calendar: QCalendarWidget | None = None

    def day(self) -> date | None:
        """The day in the field; None while it stands open."""
        shown = self.date()
        return None if shown == _ANY else date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date | None) -> None:
        """Puts a day into the field without any signal; None opens it."""
        blocked = self.blockSignals(True)  # noqa: FBT003 (Qt's signature)
        self.setDate(_ANY if day is None else as_qdate(day))
        self.blockSignals(blocked)
        self.setToolTip("" if day is None else self.locale().toString(self.date(), QLocale.FormatType.LongFormat))

    def is_choosing(self) -> bool:
        """Whether the calendar is open."""
        return self._calendar is not None and self._calendar.isVisible()

    def open_calendar(self) -> None:
        """Opens the calendar as a click on the arrow does."""
        option = QStyleOptionComboBox()
        option.initFrom(self)
        option.editable = True
        option.subControls = QStyle.SubControl.SC_All
        arrow = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        spot = QPointF(arrow.center())
        # Qt has no call for it; a press is what its own code reacts to.
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        press = QMouseEvent(QEvent.Type.MouseButtonPress, spot, self.mapToGlobal(spot), left, left, none)
        QApplication.sendEvent(self, press)

    def _mirrored(self, icon: str) -> str:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}[icon]
        return icon

    def _make_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget(self)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(self.locale().firstDayOfWeek())
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setMinimumSize(em(self, 22), em(self, 17))
        calendar.installEventFilter(self)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Red weekends, Qt's habit, would look like missed calls.
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())
        for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(self._icons.icon(self._mirrored(icon)))
        return calendar

    def _prepare(self, calendar: QCalendarWidget) -> None:
        # Quietly, because the field would take the calendar's selection for the user's choice.
        blocked = calendar.blockSignals(True)  # noqa: FBT003 (Qt's signature)
        today = as_qdate(self._today())
        calendar.setDateRange(as_qdate(EARLIEST), today)
        if self.day() is None:
            calendar.setSelectedDate(today)
        calendar.showSelectedDate()
        calendar.blockSignals(blocked)

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Prepares the calendar as it opens."""
        if self._calendar is not None and watched is self._calendar and event.type() == QEvent.Type.Show:
            self._prepare(self._calendar)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Makes the calendar when it may be wanted for the first time: it takes 10 ms, too many for the start."""
        if self._calendar is None:
            self._calendar = self._make_calendar()
            self.setCalendarWidget(self._calendar)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4 and Alt+Down open the calendar; a digit in an open field begins with today."""
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt_down or event.key() == Qt.Key.Key_F4:
            self.open_calendar()
            return
        if self.day() is None and event.text().isdigit():
            self.setDate(as_qdate(self._today()))
            self.setSelectedSection(self.sectionAt(0))
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 (Qt's signature)
        """Tab leaves an open field: Qt would look in it for the next part of a date, and never let go."""
        if self.day() is None:
            return QWidget.focusNextPrevChild(self, next)
        return super().focusNextPrevChild(next)

    def stepBy(self, steps: int) -> None:
        """From an open field the first step leads to today."""
        if self.day() is None:
            self.setDate(as_qdate(self._today()))
            return
        super().stepBy(steps)

    def stepEnabled(self) -> QDateEdit.StepEnabledFlag:
        """An open field can be stepped both ways."""
        if self.day() is None:
            return QDateEdit.StepEnabledFlag.StepUpEnabled | QDateEdit.StepEnabledFlag.StepDownEnabled
        return super().stepEnabled()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past the field must not change it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def as_qdate(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)
