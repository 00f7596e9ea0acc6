"""The buttons of the panel: what can be done with the number."""

import enum
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from callviewer.ui.flow_layout import FlowLayout
from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em
from callviewer.ui.style import GAP
from callviewer.ui.theme import Role


class Doneness(enum.Enum):
    """What the last button is for."""

    NOBODY_WAITS = enum.auto()
    WAITS = enum.auto()
    IS_DONE = enum.auto()


class PanelButtons(QWidget):
    """Call, Message, Copy and Done, in as many rows as they need.

    Signals:
        call_wanted: Call the number.
        message_wanted: Write to the number.
        copy_wanted: Copy the number.
        done_wanted: Mark the number as done.
        undone_wanted: Take that back.
    """

    call_wanted = Signal()
    message_wanted = Signal()
    copy_wanted = Signal()
    done_wanted = Signal()
    undone_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """Buttons of a number for which nobody waits."""
        super().__init__(parent)
        self._icons = icons
        self._doneness = Doneness.NOBODY_WAITS
        self._row = row = FlowLayout(self, em(self, 0.5))
        self.call = self._button(self.tr("Call"), "phone", Role.ACCENT)
        # The one in the colour of the accent, also while another has the focus.
        self.call.setAutoDefault(False)
        self.call.setDefault(True)
        self.message = self._button(self.tr("Message"), "message-square")
        self.copy = self._button(self.tr("Copy"), "copy")
        self.done = self._button("", "check")
        for button in (self.call, self.message, self.copy, self.done):
            row.addWidget(button)
        self.call.clicked.connect(self.call_wanted)
        self.message.clicked.connect(self.message_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.done.clicked.connect(self._press_done)
        self._show_done()

    def _fit(self) -> None:
        """One row, where that is possible: some icons speak for themselves, the copying's first."""
        least = (self.copy, self.message)
        self._name(least)
        for number in range(1, len(least) + 1):
            if self._row.sizeHint().width() <= self.width():
                return
            self._name(least[number:], least[:number])
        if self._row.sizeHint().width() > self.width():
            self._name(least)

    @staticmethod
    def _name(named: Iterable[QPushButton], bare: Iterable[QPushButton] = ()) -> None:
        for button in named:
            button.setText(GAP + button.accessibleName())
            button.setToolTip("")
        for button in bare:
            button.setText("")
            button.setToolTip(button.accessibleName())

    @property
    def doneness(self) -> Doneness:
        """What the last button is for."""
        return self._doneness

    @doneness.setter
    def doneness(self, doneness: Doneness) -> None:
        if doneness is not self._doneness:
            self._doneness = doneness
            self._show_done()

    def _button(self, words: str, icon: str, role: Role = Role.SECONDARY) -> QPushButton:
        button = QPushButton(GAP + words, self)
        button.setAccessibleName(words)
        button.setIcon(self._icons.icon(icon, role))
        # Enter presses it, as Space does.
        button.setAutoDefault(True)
        return button

    def _press_done(self) -> None:
        if self._doneness is Doneness.IS_DONE:
            self.undone_wanted.emit()
        else:
            self.done_wanted.emit()

    def _show_done(self) -> None:
        is_done = self._doneness is Doneness.IS_DONE
        words = self.tr("Take back") if is_done else self.tr("Done")
        self.done.setText(GAP + words)
        self.done.setAccessibleName(words)
        self.done.setIcon(self._icons.icon("undo-2" if is_done else "check"))
        self.done.setToolTip(
            {
                Doneness.NOBODY_WAITS: self.tr("Nobody waits for a call back from this number."),
                Doneness.WAITS: self.tr("Nobody has to call back here any longer, until they call in vain again."),
                Doneness.IS_DONE: self.tr("You marked it as done. Let it wait for a call back again."),
            }[self._doneness]
        )
        self.done.setEnabled(self._doneness is not Doneness.NOBODY_WAITS)
        self._fit()

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for all words, or for less."""
        super().resizeEvent(event)
        self._fit()
