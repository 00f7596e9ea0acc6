"""Who has tried lately: those who gave up long ago are left out, but counted."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from callviewer.calls.waiting import Caller, Waiting

ANY_TIME: Final = 0
"""In place of a number of days: everybody who waits, however long ago they tried last."""
UNKNOWN: Final = -1
"""In place of a number of people."""
_DAY_MS: Final = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Tally:
    """How many people there are.

    Attributes:
        count: Who wait, and are not put off.
        put_off: Who are put off.
        left_out: Who have not tried again within the days.
        days: The days; ANY_TIME where nobody is left out.
        is_whole: Whether nobody can be missing.
    """

    count: int
    put_off: int = 0
    left_out: int = 0
    days: int = ANY_TIME
    is_whole: bool = True

    @property
    def waiting(self) -> int:
        """How many wait; UNKNOWN as long as there is nobody, but somebody may be missing."""
        return self.count if self.count or self.is_whole else UNKNOWN


def within(waiting: Waiting, days: int, now_ms: int) -> Waiting:
    """Those of them who have tried last within so many days; with all their attempts, also the earlier ones.

    Whoever was put off counts from the moment on until which they were: it was promised that they come back.

    Args:
        waiting: Who waits.
        days: How many days of 24 hours; ANY_TIME for all of them.
        now_ms: Counted back from this moment, UTC ms.
    """
    if days == ANY_TIME:
        return waiting
    since_ms = now_ms - days * _DAY_MS
    hidden_last_ms = waiting.hidden_last_ms
    return replace(
        waiting,
        callers=tuple(caller for caller in waiting.callers if _counts_from(caller) >= since_ms),
        hidden_last_ms=None if hidden_last_ms is None or hidden_last_ms < since_ms else hidden_last_ms,
    )


def is_put_off(caller: Caller, now_ms: int) -> bool:
    """Whether the user has put somebody off beyond this moment (UTC ms)."""
    return caller.snoozed_until_ms is not None and caller.snoozed_until_ms > now_ms


def tally(waiting: Waiting, days: int, now_ms: int) -> Tally:
    """How many of those who wait are to be called back now; see `within`."""
    callers = within(waiting, days, now_ms).callers
    put_off = sum(is_put_off(caller, now_ms) for caller in callers)
    left_out = len(waiting.callers) - len(callers)
    return Tally(len(callers) - put_off, put_off, left_out, days, is_whole=waiting.is_whole)


def _counts_from(caller: Caller) -> int:
    return max(caller.last_ms, caller.snoozed_until_ms or 0)


class Horizon:
    """Leaves out who gave up long ago.

    Attributes:
        days: Within how many days somebody has to have tried; ANY_TIME leaves nobody out.
        is_in_use: Whether that counts for those who were found; for everybody it always does.
        found: Who was found.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        """Nobody, and nobody left out, by this clock (UTC ms)."""
        self.days = ANY_TIME
        self.is_in_use = True
        self.found = self._everybody = Waiting()
        self._now_ms = now_ms

    def take(self, found: Waiting, everybody: Waiting) -> None:
        """Take up who was found, and who waits whatever was asked for."""
        self.found, self._everybody = found, everybody

    def shown(self) -> Waiting:
        """Those found who have tried lately enough."""
        return within(self.found, self._days_of_found(), self._now_ms())

    def tally(self) -> Tally:
        """How many of those found there are."""
        return tally(self.found, self._days_of_found(), self._now_ms())

    def count(self) -> int:
        """How many there are of everybody, see `Tally.waiting`."""
        return tally(self._everybody, self.days, self._now_ms()).waiting

    def _days_of_found(self) -> int:
        return self.days if self.is_in_use else ANY_TIME
