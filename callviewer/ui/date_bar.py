"""The choice of days: presets and two date fields."""

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from callviewer.calls.dates import Preset, preset_days
from callviewer.calls.query import ANY_TIME, DayRange
from callviewer.calls.text import plain
from callviewer.ui.bidi import isolated
from callviewer.ui.choice_menu import ChoiceMenu
from callviewer.ui.date_picker import DatePicker
from callviewer.ui.date_text import EARLIEST, as_qdate, typed_example
from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em
from callviewer.ui.style import GAP

if TYPE_CHECKING:
    from collections.abc import Callable

PAUSE_MS: Final = 350
"""How long the keys must rest before a stepped date counts."""


class DateBar(QWidget):
    """Chooses the days of a query.

    Attributes:
        changed: The days (DayRange) are others now.
        repaired: A sentence: an impossible range was put right, or what was typed is no date.
    """

    changed = Signal(object)
    repaired = Signal(str)

    def __init__(self, icons: Icons, today: "Callable[[], date]" = date.today, parent: QWidget | None = None) -> None:
        """Any time.

        Args:
            icons: The icons.
            today: Gives the current day in the computer's zone.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._today = today
        self._preset = Preset.ANY
        self._days = ANY_TIME
        self._names = self._preset_names()
        self._button = QPushButton(icons.icon("calendar-days"), "", self)
        # Enter opens it, as Space does.
        self._button.setAutoDefault(True)
        self._actions = self._fill_menu()
        self._first = DatePicker(icons, today, self)
        self._first.setAccessibleName(self.tr("First day"))
        self._last = DatePicker(icons, today, self)
        self._last.setAccessibleName(self.tr("Last day"))
        self._edited = self._first
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._take_days)
        for picker in (self._first, self._last):
            picker.stepped.connect(self._note_step)
            picker.picked.connect(self._take_picked)
            picker.unread.connect(self._explain)
            picker.editingFinished.connect(self._take_at_once)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.5))
        row.addWidget(self._button)
        row.addWidget(self._first)
        row.addWidget(QLabel("\N{EN DASH}", self))
        row.addWidget(self._last)
        self._button.setMinimumWidth(self._widest_name())
        self._show()

    def days(self) -> DayRange:
        """The days chosen."""
        return self._days

    def preset(self) -> Preset:
        """The preset chosen; OWN once a date field was changed."""
        return self._preset

    def set_preset(self, preset: Preset) -> None:
        """Chooses a preset; OWN keeps the days that are shown."""
        self._timer.stop()
        if preset is Preset.OWN:
            self._use(Preset.OWN if self._days != ANY_TIME else Preset.ANY, self._days)
        else:
            self._use(preset, preset_days(preset, self._today()))

    def set_days(self, days: DayRange) -> None:
        """Chooses days; the preset stays where these are its days."""
        self._timer.stop()
        if days != self._days:
            self._use(Preset.ANY if days == ANY_TIME else Preset.OWN, days)

    def clear(self) -> None:
        """Back to any time."""
        self.set_preset(Preset.ANY)

    def refresh_today(self) -> None:
        """To be called when a new day may have begun: moves what is counted from today."""
        is_in_use = self._timer.isActive() or self._first.is_typing() or self._last.is_typing()
        if self._preset not in {Preset.ANY, Preset.OWN} and not is_in_use:
            self.set_preset(self._preset)

    def _use(self, preset: Preset, days: DayRange) -> None:
        is_other = days != self._days
        self._preset = preset
        self._days = days
        self._show()
        if is_other:
            self.changed.emit(days)

    def _show(self) -> None:
        self._first.show_day(self._days.first)
        self._last.show_day(self._days.last)
        self._actions[self._preset].setChecked(True)
        name = self._names[self._preset]
        self._button.setText(GAP + name)
        self._button.setAccessibleName(self.tr("Days: {choice}").format(choice=name))

    def _note_step(self) -> None:
        self._note_edited()
        self._timer.start()

    def _take_picked(self) -> None:
        self._note_edited()
        self._take_days()

    def _note_edited(self) -> None:
        self._edited = self._last if self.sender() is self._last else self._first

    def _take_at_once(self) -> None:
        if self._timer.isActive():
            self._take_days()

    def _take_days(self) -> None:
        self._timer.stop()
        days, sentence = self._possible(DayRange(self._first.day(), self._last.day()))
        self._use(Preset.ANY if days == ANY_TIME else Preset.OWN, days)
        if sentence:
            self.repaired.emit(sentence)

    def _explain(self, text: str) -> None:
        example = typed_example(self._today(), self.locale())
        sentence = self.tr('"{text}" is not a date. Write it like {example}.')
        self.repaired.emit(sentence.format(text=isolated(plain(text, 40)), example=isolated(example)))

    def _possible(self, days: DayRange) -> tuple[DayRange, str]:
        today = self._today()
        first, last = self._within(days.first, today), self._within(days.last, today)
        sentence = ""
        if any(day is not None and day > today for day in (days.first, days.last)):
            sentence = self.tr("Days to come have no calls yet: today was taken instead.")
        elif (first, last) != (days.first, days.last):
            sentence = self.tr("No calls are that old: {day} was taken instead.").format(day=self._written(EARLIEST))
        if first is not None and last is not None and last < first:
            if self._edited is self._first:
                last = first
                sentence = self.tr("The last day was before the first one: it was moved to {day}.")
            else:
                first = last
                sentence = self.tr("The first day was after the last one: it was moved to {day}.")
            sentence = sentence.format(day=self._written(first))
        return DayRange(first, last), sentence

    @staticmethod
    def _within(day: date | None, today: date) -> date | None:
        return None if day is None else min(max(day, EARLIEST), today)

    def _written(self, day: date) -> str:
        return isolated(self.locale().toString(as_qdate(day), QLocale.FormatType.LongFormat))

    def _fill_menu(self) -> dict[Preset, QAction]:
        menu = ChoiceMenu(self._button)
        group = QActionGroup(menu)
        actions: dict[Preset, QAction] = {}
        for preset, name in self._names.items():
            if preset in {Preset.TODAY, Preset.OWN}:
                menu.addSeparator()
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(preset.value)
            group.addAction(action)
            actions[preset] = action
        group.triggered.connect(self._choose)
        self._button.setMenu(menu)
        return actions

    def _choose(self, action: QAction) -> None:
        preset = Preset(action.data())
        self.set_preset(preset)
        if preset is Preset.OWN:
            self._first.setFocus()
            self._first.selectAll()

    def _widest_name(self) -> int:
        self._button.ensurePolished()
        widest = 0
        for name in self._names.values():
            self._button.setText(GAP + name)
            widest = max(widest, self._button.sizeHint().width())
        return widest

    def _preset_names(self) -> dict[Preset, str]:
        return {
            Preset.ANY: self.tr("Any time"),
            Preset.TODAY: self.tr("Today"),
            Preset.YESTERDAY: self.tr("Yesterday"),
            Preset.LAST_7: self.tr("Last 7 days"),
            Preset.LAST_30: self.tr("Last 30 days"),
            Preset.THIS_MONTH: self.tr("This month"),
            Preset.LAST_MONTH: self.tr("Last month"),
            Preset.OWN: self.tr("Own range"),
        }
