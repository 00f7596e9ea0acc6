"""The page of the settings about new missed calls, the tray, and what the system starts this program for."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QTimeEdit, QVBoxLayout, QWidget

from callviewer.desktop.settings import Settings
from callviewer.ui.dialog import Dialog
from callviewer.ui.metrics import em

USUAL_QUIET: Final = (22 * 60, 7 * 60)
"""Quiet hours as they are offered first, in minutes of the day."""


@dataclass(frozen=True, slots=True)
class SystemState:
    """What the system says.

    Attributes:
        has_tray: Whether there is a tray to keep running in.
        at_login: Whether the program starts at login; None where that cannot be.
        takes_tel: Whether `tel:` links are opened here; None where that cannot be.
        has_to_choose: Whether the user still has to choose this program for them in the system's settings.
        is_usual: Whether this is the profile that the system starts.
    """

    has_tray: bool = False
    at_login: bool | None = None
    takes_tel: bool | None = None
    has_to_choose: bool = False
    is_usual: bool = True


class AlertSettings(QWidget):
    """Shows and changes what is told when a call was missed.

    Signals:
        changed: Some settings shall be others; carries their names and values.
        login_wanted: The program shall start at login, or not (bool).
        tel_wanted: Links to numbers shall be opened here, or not (bool).
    """

    changed = Signal(dict)
    login_wanted = Signal(bool)
    tel_wanted = Signal(bool)

    def __init__(self, settings: Settings, dialog: Dialog) -> None:
        """The page for `settings`; what the system says comes with `show_system`."""
        super().__init__(dialog)
        self._dialog = dialog
        self._notify = QCheckBox(self.tr("&Tell me about new missed calls"), self)
        self._quiet = QCheckBox(self.tr("But not &from"), self)
        self._from, self._until = _TimeField(self), _TimeField(self)
        for field in (self._from, self._until):
            # From the right to the left Qt would show the minutes before the hours.
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            field.setDisplayFormat(self.locale().timeFormat(QLocale.FormatType.ShortFormat))
        self._until_words = QLabel(self.tr("until"), self)
        self._tray = QCheckBox(self.tr("&Keep running in the tray when the window is closed"), self)
        self._tray_words = dialog.paragraph("", is_secondary=True)
        self._login = QCheckBox(self.tr("Start when I &log in"), self)
        self._tel = QCheckBox(self.tr("Open &phone links (tel:) with this program"), self)
        self._tel_words = dialog.paragraph(
            self.tr("Now choose this program for them in the default apps of the system's settings."), is_secondary=True
        )
        self._unusual = dialog.paragraph(
            self.tr("The demo, and profiles with a folder of their own, are not started at login or for phone links."),
            is_secondary=True,
        )
        self._problem = dialog.paragraph("")
        self._problem.hide()
        self._lay_out()
        self.show_settings(settings)
        self.show_system(SystemState())
        self._notify.clicked.connect(lambda on: self.changed.emit({"notify": on}))
        self._quiet.clicked.connect(self._take_quiet)
        self._from.timeChanged.connect(lambda _time: self._take_hours())
        self._until.timeChanged.connect(lambda _time: self._take_hours())
        self._tray.clicked.connect(lambda on: self.changed.emit({"keep_in_tray": on}))
        self._login.clicked.connect(self.login_wanted)
        self._tel.clicked.connect(self.tel_wanted)

    def show_settings(self, settings: Settings) -> None:
        """Show these settings, without any signal."""
        is_known = settings.quiet_from >= 0 and settings.quiet_until >= 0
        is_quiet = is_known and not settings.quiet_paused
        hours = (settings.quiet_from, settings.quiet_until) if is_known else USUAL_QUIET
        for field, minutes in zip((self._from, self._until), hours, strict=True):
            blocked = field.blockSignals(True)  # noqa: FBT003 (Qt's signature)
            field.setTime(QTime(minutes // 60, minutes % 60))
            field.blockSignals(blocked)
            field.setEnabled(settings.notify and is_quiet)
        self._notify.setChecked(settings.notify)
        self._quiet.setChecked(is_quiet)
        self._quiet.setEnabled(settings.notify)
        self._tray.setChecked(settings.keep_in_tray)

    def show_system(self, state: SystemState) -> None:
        """Show what the system says; what cannot be is not offered."""
        self._tray.setEnabled(state.has_tray)
        self._tray_words.setText(
            self.tr("New missed calls are then told even while no window is open.")
            if state.has_tray
            else self.tr("This desktop has no tray, so the program ends with its window.")
        )
        self._tray.setAccessibleDescription(self._tray_words.text())
        for box, value in ((self._login, state.at_login), (self._tel, state.takes_tel)):
            box.setVisible(value is not None)
            box.setChecked(bool(value))
        self._tel_words.setVisible(state.has_to_choose)
        self._unusual.setVisible(not state.is_usual)

    def show_problem(self, sentence: str) -> None:
        """Say why the system did not do what was wanted; empty where it did."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _take_quiet(self, is_quiet: bool) -> None:  # noqa: FBT001 (a Qt slot)
        self.changed.emit({**self._hours(), "quiet_paused": not is_quiet})

    def _take_hours(self) -> None:
        self.changed.emit(self._hours())

    def _hours(self) -> dict[str, int]:
        return {"quiet_from": _minutes(self._from), "quiet_until": _minutes(self._until)}

    def _lay_out(self) -> None:
        for field in (self._from, self._until):
            # Their arrows are left to the keys: the style has no room for them.
            field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # As a name of its own "But not from" would say nothing.
        self._quiet.setAccessibleName(self.tr("Quiet hours, without messages"))
        self._from.setAccessibleName(self.tr("Quiet from"))
        self._until.setAccessibleName(self.tr("Quiet until"))
        self._notify.setAccessibleDescription(self.tr("A short message of the desktop, at most one for several calls."))
        hours = QHBoxLayout()
        hours.addSpacing(em(self, 1.6))
        for part in (self._quiet, self._from, self._until_words, self._until):
            hours.addWidget(part)
        hours.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, em(self, 0.7), 0, 0)
        column.setSpacing(em(self, 0.7))
        column.addWidget(self._notify)
        column.addLayout(hours)
        tray = QVBoxLayout()
        tray.setSpacing(em(self, 0.3))
        tray.addWidget(self._tray)
        tray.addWidget(self._tray_words)
        column.addLayout(tray)
        column.addWidget(self._login)
        column.addWidget(self._tel)
        column.addWidget(self._tel_words)
        column.addWidget(self._unusual)
        column.addWidget(self._problem)
        column.addStretch(1)


class _TimeField(QTimeEdit):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # Qt's own

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past the field must not change it."""
        event.ignore()


def _minutes(field: QTimeEdit) -> int:
    return field.time().hour() * 60 + field.time().minute()
