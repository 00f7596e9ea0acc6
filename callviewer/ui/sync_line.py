"""A line on how much of the history is here, for the window's edge."""

import enum
import math
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from callviewer.ui.announce import announce
from callviewer.ui.bidi import isolated
from callviewer.ui.elided_label import ElidedLabel
from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em
from callviewer.ui.theme import Role
from callviewer.ui.words import Words


class _State(enum.Enum):
    """What there is to say."""

    NOTHING = enum.auto()
    BRINGING = enum.auto()
    PAUSED = enum.auto()
    WAITING = enum.auto()
    COMPLETE = enum.auto()
    OFFLINE = enum.auto()
    TROUBLED = enum.auto()


_EMBLEMS = {
    _State.COMPLETE: ("circle-check", Role.GOOD),
    _State.OFFLINE: ("wifi-off", Role.WARNING),
    _State.TROUBLED: ("triangle-alert", Role.WARNING),
}
_PAUSABLE = {_State.BRINGING, _State.WAITING}


class SyncLine(QWidget):
    """One sentence on the history, and a button to pause or resume; empty while there is nothing to say.

    It keeps its height while it is hidden, and the place of its button while its words change.

    Attributes:
        pause_wanted: The user wants the history to wait.
        resume_wanted: The user wants it to go on.
    """

    pause_wanted = Signal()
    resume_wanted = Signal()

    def __init__(
        self,
        icons: Icons,
        words: Words,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """A line that says nothing.

        Args:
            icons: The icons.
            words: How numbers and moments are written.
            parent: Qt's parent.
            clock: Gives seconds, for counting down.
        """
        super().__init__(parent)
        self._icons = icons
        self._words = words
        self._clock = clock
        self._state = _State.NOTHING
        self._sentence: Callable[[], str] = str
        self._button = QToolButton(self)
        self._button.setProperty("flat", True)  # noqa: FBT003 (Qt's signature)
        self._button.clicked.connect(self._press)
        self._emblem = QLabel(self)
        self._emblem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button.ensurePolished()
        for part in (self._button, self._emblem):
            part.setFixedSize(self._button.sizeHint())
        self._text = ElidedLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.3))
        row.addWidget(self._button)
        row.addWidget(self._emblem)
        row.addWidget(self._text, 1)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._ticking = QTimer(self, interval=500)
        self._ticking.timeout.connect(self.renew)
        icons.theme.changed.connect(self._show_signs)
        self.show_nothing()

    def show_nothing(self) -> None:
        """There is nothing to say."""
        self._show(_State.NOTHING, str)

    def show_bringing(self, calls: int, since_ms: int | None) -> None:
        """The history is being brought here.

        Args:
            calls: How many calls are here.
            since_ms: Everything from this moment on is here, UTC milliseconds; None where nothing is yet.
        """
        self._show(_State.BRINGING, lambda: self._progress(self.tr("Bringing the history here"), calls, since_ms))

    def show_paused(self, calls: int, since_ms: int | None) -> None:
        """The user paused it; see `show_bringing`."""
        self._show(_State.PAUSED, lambda: self._progress(self.tr("Paused"), calls, since_ms))

    def show_waiting(self, seconds: float) -> None:
        """A request failed and is tried again in so many seconds; they are counted down here."""
        until = self._clock() + seconds
        self._show(_State.WAITING, lambda: self._countdown(until))

    def show_complete(self, calls: int) -> None:
        """All calls that the service has are here, so many."""
        self._show(
            _State.COMPLETE,
            lambda: self.tr("The whole history is here: {calls}").format(calls=self._calls(calls)),
        )

    def show_offline(self, as_of_ms: int | None) -> None:
        """The service cannot be reached.

        Args:
            as_of_ms: When it last answered, UTC milliseconds; None where that is not known.
        """
        self._show(_State.OFFLINE, lambda: self._offline(as_of_ms))

    def show_trouble(self, problem: str, as_of_ms: int | None) -> None:
        """The service can be reached, but gives no calls.

        Args:
            problem: Why, in a few words.
            as_of_ms: When it last gave all, UTC milliseconds; None where that is not known.
        """
        self._show(_State.TROUBLED, lambda: self._troubled(problem, as_of_ms))

    def renew(self) -> None:
        """Says the same with the words of now: another day may have begun, or another second."""
        text = self._sentence()
        self._text.setText(text)
        self.setAccessibleName(text)

    def _show(self, state: _State, sentence: Callable[[], str]) -> None:
        is_other = state is not self._state
        self._state = state
        self._sentence = sentence
        self.renew()
        if state is _State.WAITING:
            self._ticking.start()
        else:
            self._ticking.stop()
        self.setVisible(state is not _State.NOTHING)
        if is_other:
            self._show_signs()
            announce(self, self._text.text())

    def _show_signs(self) -> None:
        emblem = _EMBLEMS.get(self._state)
        had_focus = self._button.hasFocus()
        self._button.setVisible(emblem is None)
        self._emblem.setVisible(emblem is not None)
        if emblem is not None:
            side = em(self, 1.3)
            self._emblem.setPixmap(self._icons.icon(*emblem).pixmap(QSize(side, side), self.devicePixelRatioF()))
            return
        words = self.tr("Pause") if self._state in _PAUSABLE else self.tr("Resume")
        self._button.setIcon(self._icons.icon("pause" if self._state in _PAUSABLE else "play"))
        self._button.setToolTip(words)
        self._button.setAccessibleName(words)
        if had_focus:
            self._button.setFocus()

    def _press(self) -> None:
        if self._state in _PAUSABLE:
            self.pause_wanted.emit()
        else:
            self.resume_wanted.emit()

    def _progress(self, words: str, calls: int, since_ms: int | None) -> str:
        if since_ms is None:
            return self.tr("{what}…").format(what=words)
        return self.tr("{what}: back to {month}, {calls}").format(
            what=words, month=self._month(since_ms), calls=self._calls(calls)
        )

    def _calls(self, number: int) -> str:
        return self.tr("{n} calls", "", number).format(n=self._words.count(number))

    def _month(self, time_ms: int) -> str:
        day = datetime.fromtimestamp(time_ms / 1000, self._words.zone)
        locale = self._words.locale
        year = locale.toString(QDate(day.year, day.month, day.day), "yyyy")
        alone, within = locale.standaloneMonthName(day.month), locale.monthName(day.month)
        # Alone it has a capital in some languages; within a date, another ending in others.
        month = within if within.casefold() == alone.casefold() else alone
        return isolated(self.tr("{month} {year}").format(month=month, year=year))

    def _countdown(self, until: float) -> str:
        seconds = math.ceil(until - self._clock())
        if seconds <= 0:
            return self.tr("Trying again…")
        return self.tr("Waiting: trying again in {n} s").format(n=self._words.count(seconds))

    def _offline(self, as_of_ms: int | None) -> str:
        if as_of_ms is None:
            return self.tr("Offline: only the calls that are here")
        return self.tr("Offline. Last checked: {when}").format(when=self._words.clock_time(as_of_ms))

    def _troubled(self, problem: str, as_of_ms: int | None) -> str:
        if as_of_ms is None:
            return self.tr("{problem}: only the calls that are here").format(problem=problem)
        return self.tr("{problem}. Last checked: {when}").format(problem=problem, when=self._words.clock_time(as_of_ms))
