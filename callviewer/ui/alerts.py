"""Tells of new missed calls: when, with which words, and what a click on them means."""

import logging
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from callviewer.calls import numbers
from callviewer.calls.call import Call
from callviewer.calls.followup import OPEN
from callviewer.calls.text import plain
from callviewer.desktop.settings import Settings
from callviewer.history.copy_errors import ArchiveError
from callviewer.ui.bidi import isolated
from callviewer.ui.kit import Kit
from callviewer.ui.listing import listed

log = logging.getLogger(__name__)

MOST_NAMES = 3
"""So many callers are named; more are counted."""
LONGEST_NAME = 40


class Alerts(QObject):
    """The missed calls that came while nobody looked, and the one message that tells of them.

    A message tells of all of them, so that a new one can take the place of the one before.

    Signals:
        told: There is something to tell; carries a title and a body, both plain text.
        settled: The last message is out of date, for the user looks at the window.
        counted: So many missed calls have come since the user last looked at the window.
        open_wanted: The user has clicked on a message of one caller; carries the newest Call.
        list_wanted: The user has clicked on a message of several callers.
    """

    told = Signal(str, str)
    settled = Signal()
    counted = Signal(int)
    open_wanted = Signal(object)
    list_wanted = Signal()

    def __init__(
        self,
        kit: Kit,
        settings: Settings,
        new_missed: Callable[[], Coroutine[Any, Any, list[Call]]],
        is_seen: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """Nothing is told before `look`.

        Args:
            kit: The tools of the window.
            settings: Whether and when to tell.
            new_missed: Gives, on the service thread, the missed calls that are new since it was called last.
            is_seen: Whether the user looks at the window now.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._kit = kit
        self._settings = settings
        self._new_missed = new_missed
        self._is_seen = is_seen
        self._unseen: list[Call] = []
        self._said: list[Call] = []
        """What the last message was about: a click on it may arrive when the window was looked at already."""
        self._is_due = False
        self._phone = 0

    def look(self) -> None:
        """A visit of the sync is over: see whether it brought missed calls."""
        phone = self._phone

        def found(calls: list[Call]) -> None:
            if phone == self._phone:
                self._take(calls)

        self._kit.bridge.submit(lambda _job: self._new_missed(), self, found, _log_failure)

    def see(self) -> None:
        """The user looks at the window: nothing is unseen any longer."""
        if self._unseen:
            self._unseen = []
            self._is_due = False
            self.counted.emit(0)
            self.settled.emit()

    def forget(self) -> None:
        """Another phone is shown: its calls are others."""
        self._phone += 1
        self._said = []
        self.see()

    def open(self) -> None:
        """The user has clicked on the message."""
        if len(self._callers(self._said)) == 1:
            self.open_wanted.emit(self._said[-1])
        else:
            self.list_wanted.emit()

    def _take(self, calls: list[Call]) -> None:
        if self._is_seen():
            self.see()
            return
        # Whoever was called back from the phone meanwhile need not be told of.
        fresh = [call for call in calls if call.followup is None or call.followup.outcome in OPEN]
        if fresh:
            self._unseen += fresh
            self._is_due = True
            self.counted.emit(len(self._unseen))
        if not self._settings.notify:
            self._is_due = False
        # What comes in the quiet hours is told by the first look after them.
        if self._is_due and not self._settings.is_quiet(self._minute()):
            self._is_due = False
            self._said = list(self._unseen)
            self.told.emit(*self._message())

    def _minute(self) -> int:
        words = self._kit.words
        now = datetime.fromtimestamp(words.now_ms() / 1000, words.zone)
        return now.hour * 60 + now.minute

    def _message(self) -> tuple[str, str]:
        words, count = self._kit.words, len(self._unseen)
        if count == 1:
            call = self._unseen[0]
            when = words.clock_time(call.time_ms) if call.time_ms is not None else ""
            parts = [isolated(plain(words.caller(call), LONGEST_NAME)), words.number(call), when]
            return self.tr("Missed call"), listed(parts)
        callers = self._callers(self._unseen)
        shown = [self._named(calls) for calls in callers[:MOST_NAMES]]
        rest = len(callers) - len(shown)
        names = listed(shown)
        if rest:
            names = self.tr("{names} and {n} more", "", rest).format(names=names, n=words.count(rest))
        return self.tr("Missed calls: {n}").format(n=words.count(count)), names

    def _callers(self, unseen: list[Call]) -> list[list[Call]]:
        """The calls of each caller, whoever called last first; hidden ones may be anybody, and are one."""
        callers: dict[str | None, list[Call]] = {}
        for call in reversed(unseen):
            callers.setdefault(numbers.match_key(call.number, self._kit.words.region), []).append(call)
        return list(callers.values())

    def _named(self, calls: list[Call]) -> str:
        words, call = self._kit.words, calls[0]
        number = "" if call.name else words.number(call)
        name = number or isolated(plain(words.caller(call), LONGEST_NAME))
        return f"{name} ({words.count(len(calls))})" if len(calls) > 1 else name


def _log_failure(error: Exception) -> None:
    # Whoever works with the copy meets the same, and tells the user.
    if not isinstance(error, ArchiveError):
        raise error
    log.warning("New missed calls: %s", error)
