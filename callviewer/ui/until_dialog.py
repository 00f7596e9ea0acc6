"""The question for the moment until which somebody is put off."""

from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from callviewer.ui.bidi import isolated
from callviewer.ui.date_picker import DatePicker
from callviewer.ui.dialog import Dialog
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.kit import Kit
from callviewer.ui.metrics import em
from callviewer.ui.pick_box import PickBox

FIRST: Final = time(9)
"""The time of day that is offered."""
_STEP_MIN: Final = 30
_FURTHEST: Final = timedelta(days=364)
"""So far ahead a day can be chosen."""


class UntilDialog(Dialog):
    """Asks for a day and a time of day to come.

    Attributes:
        chosen: The moment (int, UTC ms) that the user chose.
    """

    chosen = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None, *, who: str = "") -> None:
        """A dialog that offers tomorrow morning, and says whom it is about."""
        super().__init__(self.tr("Put off until"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = kit.words
        # To the field the furthest day is today: up to it days can be chosen, and a day without a year is read as one
        # that lies before it.
        self._day = DatePicker(kit.icons, lambda: kit.words.day_now() + _FURTHEST, self)
        self._day.show_day(kit.words.day_now() + timedelta(days=1))
        self._time = PickBox(_times(FollowWords(kit.words)), FIRST, self)
        self._said = self.paragraph("", is_secondary=True)
        # The order in which they are made is that of the Tab key.
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self._confirm = QPushButton(self.tr("Put off"), self)
        self._confirm.setDefault(True)
        self._confirm.clicked.connect(self._choose)
        self._lay_out(cancel, who)
        self._day.picked.connect(self._judge)
        self._day.stepped.connect(self._judge)
        self._day.unread.connect(self._tell_unread)
        self._time.picked.connect(lambda _time: self._judge())
        self._judge()

    def _lay_out(self, cancel: QPushButton, who: str) -> None:
        self.column.addWidget(self.heading(self.tr("Put off until")))
        self.name_whom(who)
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        fields.setSpacing(em(self, 1))
        fields.addLayout(self.field(self.tr("Day"), self._day))
        fields.addLayout(self.field(self.tr("Time"), self._time))
        fields.addStretch(1)
        self.column.addLayout(fields)
        self.column.addWidget(self._said)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._confirm)
        self.column.addLayout(buttons)

    def _moment_ms(self) -> int | None:
        day, hour = self._day.day(), self._time.value()
        if day is None or not isinstance(hour, time):
            return None
        return round(datetime.combine(day, hour, self._words.zone).timestamp() * 1000)

    def _judge(self) -> None:
        moment = self._moment_ms()
        is_ahead = moment is not None and moment > self._words.now_ms()
        self._confirm.setEnabled(is_ahead)
        if moment is None:
            self._said.setText(self.tr("Choose a day."))
        elif not is_ahead:
            self._said.setText(self.tr("This moment has passed. Choose a later one."))
        else:
            text = self.tr("Until then the number is not among those who wait, unless it calls again.")
            self._said.setText(text)

    def _tell_unread(self, text: str) -> None:
        self._said.setText(self.tr("“{text}” is no day that can be read.").format(text=isolated(text)))

    def _choose(self) -> None:
        moment = self._moment_ms()
        # Enter reaches the button before the field has told what was typed.
        if moment is not None and moment > self._words.now_ms():
            self.accept()
            self.chosen.emit(moment)


def _times(words: FollowWords) -> list[tuple[str, object]]:
    """Each half hour of a day, with its words."""
    moments = [datetime.combine(date.min, time()) + timedelta(minutes=step) for step in range(0, 24 * 60, _STEP_MIN)]
    return [(words.time_of_day(moment.time()), moment.time()) for moment in moments]
