"""The question for insights that is under way: it is asked before the charts are there that will show the answer."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

from callviewer.calls.insights_data import Asked, InsightsAnswer
from callviewer.calls.query import DayRange
from callviewer.ui.bridge import Job
from callviewer.ui.kit import Kit

Load = Callable[[Asked], Coroutine[Any, Any, InsightsAnswer]]


class InsightsQuestion(QObject):
    """Asks; a newer question takes the place of an older one. An answer waits until somebody hears it.

    Attributes:
        answered: The answer has come; carries the InsightsAnswer.
        failed: There is none; carries the exception.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, kit: Kit, load: Load, locale: QLocale, parent: QObject | None = None) -> None:
        """Nothing is asked yet.

        Args:
            kit: The tools of the window.
            load: Gives what answers a question; called on the service thread.
            locale: The user's regional format.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._kit = kit
        self._load = load
        self._first_weekday = locale.firstDayOfWeek().value - 1
        self._job: Job[InsightsAnswer] | None = None
        self._days: DayRange | None = None
        self._is_heard = False
        self._early: Callable[[], None] | None = None

    def ask(self, days: DayRange) -> bool:
        """Ask about these days; gives whether that can be done already."""
        if not self._kit.bridge.is_started:
            return False
        self.cancel()
        words = self._kit.words
        asked = Asked(days, words.zone, words.today, self._first_weekday)
        self._days = days
        self._job = self._kit.bridge.submit(lambda _job: self._load(asked), self, self._take, self._fail)
        return True

    def cancel(self) -> None:
        """Nobody wants the answer any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._early = None

    def hear(self) -> None:
        """From now on somebody takes the answers; one that has come before is given now."""
        self._is_heard = True
        early, self._early = self._early, None
        if early is not None:
            early()

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._job is not None or self._early is not None

    def is_asked(self, days: DayRange) -> bool:
        """Whether the answer that is on its way is about these days."""
        return self.is_busy and self._days == days

    def _take(self, answer: InsightsAnswer) -> None:
        self._job = None
        self._tell(partial(self.answered.emit, answer))

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._tell(partial(self.failed.emit, error))

    def _tell(self, tell: Callable[[], None]) -> None:
        if self._is_heard:
            tell()
        else:
            self._early = tell
