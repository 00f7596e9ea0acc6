"""A field for one day, or for no day at all."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from callviewer.ui.actions import is_for_window
from callviewer.ui.date_text import EARLIEST, as_qdate, day_format, read_day
from callviewer.ui.icons import Icons

if TYPE_CHECKING:
    from collections.abc import Callable

    from callviewer.ui.calendar_popup import CalendarPopup


class DatePicker(QLineEdit):
    """A line to type a day into, with a calendar; it may also stand open ("Any day").

    What is typed counts on Enter, or when the focus leaves. Up and Down step by a day.

    Attributes:
        picked: Another day was typed, or chosen in the calendar.
        stepped: Another day by a key; more such steps may follow at once.
        unread: A text (str) was typed that is no day; the day before stays.
    """

    picked = Signal()
    stepped = Signal()
    unread = Signal(str)

    def __init__(self, icons: Icons, today: "Callable[[], date]", parent: QWidget | None = None) -> None:
        """An open field.

        Args:
            icons: For the arrow and the calendar.
            today: Gives the current day; where the calendar and the first key start from.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._icons = icons
        self._today = today
        self._day: date | None = None
        self._format = day_format(self.locale())
        self._popup: CalendarPopup | None = None
        self.setPlaceholderText(self.tr("Any day"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        arrow = QAction(icons.icon("chevron-down"), self.tr("Open the calendar"), self)
        arrow.triggered.connect(lambda _checked: self.open_calendar())
        self.addAction(arrow, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._take_typed)
        self.show_day(None)

    def day(self) -> date | None:
        """The day in the field; None while it stands open. What is still being typed does not count."""
        return self._day

    def show_day(self, day: date | None) -> None:
        """Puts a day into the field without any signal; None opens it."""
        self._day = day
        self.setText("" if day is None else self.locale().toString(as_qdate(day), self._format))
        self.setCursorPosition(0)
        long = "" if day is None else self.locale().toString(as_qdate(day), QLocale.FormatType.LongFormat)
        self.setToolTip(long or self.tr("Type a day, or press Alt+Down for the calendar."))

    def is_typing(self) -> bool:
        """Whether something was typed that was not taken yet."""
        return self.isModified()

    def open_calendar(self) -> None:
        """Opens the calendar below the field."""
        self._take_typed()
        # Made when it is wanted for the first time: it takes 10 ms, too many for the start.
        if self._popup is None:
            from callviewer.ui.calendar_popup import CalendarPopup

            self._popup = CalendarPopup(self._icons, self)
            self._popup.chosen.connect(self._pick)
        self._popup.open_at(self._day, self._today())

    def _pick(self, day: date | None) -> None:
        is_other = day != self._day
        self.show_day(day)
        if is_other:
            self.picked.emit()

    def _take_typed(self) -> None:
        if not self.isModified():
            return
        text = self.text().strip()
        day = read_day(text, self.locale(), self._today()) if text else None
        if text and day is None:
            self.show_day(self._day)
            self.unread.emit(text)
        else:
            self._pick(day)
        if self.hasFocus():
            self.selectAll()

    def _step(self, days: int) -> None:
        self._take_typed()
        today = self._today()
        day = today if self._day is None else self._day + timedelta(days=days)
        day = min(max(day, EARLIEST), today)
        if day != self._day:
            self.show_day(day)
            self.stepped.emit()

    # Qt's own

    def sizeHint(self) -> QSize:
        """As wide as the widest day of the year, not as a line for a sentence."""
        metrics, locale = self.fontMetrics(), self.locale()
        days = [locale.toString(as_qdate(date(2028, month, 28)), self._format) for month in range(1, 13)]
        widest = max(metrics.horizontalAdvance(text) for text in (*days, self.placeholderText()))
        bare = super().minimumSizeHint().width() - metrics.maxWidth()
        return QSize(bare + widest + metrics.averageCharWidth(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A day is never cut off."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Esc takes back what is being typed, before the window takes it; the window's keys are left to it."""
        if is_for_window(event):
            event.ignore()
            return False
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self.isModified()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4 and Alt+Down open the calendar, the arrows step, Esc takes back what was typed."""
        key, is_alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and is_alt):
            self.open_calendar()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._step(1 if key == Qt.Key.Key_Up else -1)
        elif key == Qt.Key.Key_Escape and self.isModified():
            self.show_day(self._day)
            self.selectAll()
        else:
            super().keyPressEvent(event)
