"""The columns of the people who wait, and the orders they can stand in."""

import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from callviewer.calls.text import fold
from callviewer.calls.waiting import Caller
from callviewer.ui.follow_words import FollowWords


class PeopleSort(enum.Enum):
    """What people can be ordered by."""

    NAME = enum.auto()
    ATTEMPTS = enum.auto()
    LAST = enum.auto()
    WAIT = enum.auto()
    TRIES = enum.auto()


@dataclass(frozen=True, slots=True)
class PeopleOrder:
    """An order of people; descending is the longest wait, the most, the latest first."""

    by: PeopleSort = PeopleSort.WAIT
    descending: bool = True

    def key(self, caller: Caller) -> Any:
        """What to compare people by."""
        return _KEYS[self.by](caller)


LONGEST_WAIT = PeopleOrder()
MOST_ATTEMPTS = PeopleOrder(PeopleSort.ATTEMPTS)
LAST_ATTEMPT = PeopleOrder(PeopleSort.LAST)

_KEYS: dict[PeopleSort, Callable[[Caller], Any]] = {
    # Callers without a name stand behind all names.
    PeopleSort.NAME: lambda caller: (not caller.name, fold(caller.name), caller.number),
    PeopleSort.ATTEMPTS: lambda caller: caller.attempts,
    PeopleSort.LAST: lambda caller: caller.last_ms,
    PeopleSort.WAIT: lambda caller: -caller.since_ms,
    PeopleSort.TRIES: lambda caller: (caller.tries, caller.last_try_ms or 0),
}


@dataclass(frozen=True, slots=True)
class PeopleColumn:
    """A column.

    Attributes:
        id: Stable name.
        source_title: Title before translation.
        text: What a cell says; None where that is asked for later.
        tip: What its tooltip says.
        orders: What clicks on the header order by; none where nobody orders by it.
        share: Its part of the width until the user arranges the columns.
    """

    id: str
    source_title: str
    text: Callable[[FollowWords, Caller], str] | None
    tip: Callable[[FollowWords, Caller], str]
    orders: tuple[PeopleSort, ...]
    share: int

    @property
    def title(self) -> str:
        """The translated title."""
        return QCoreApplication.translate("PeopleColumns", self.source_title)


WHO = PeopleColumn(
    "who",
    str(QT_TRANSLATE_NOOP("PeopleColumns", "Who")),
    FollowWords.who,
    FollowWords.about,
    (PeopleSort.NAME,),
    35,
)
ATTEMPTS = PeopleColumn(
    "attempts",
    str(QT_TRANSLATE_NOOP("PeopleColumns", "Tried to reach you")),
    FollowWords.attempts,
    FollowWords.attempts_tip,
    (PeopleSort.ATTEMPTS, PeopleSort.LAST),
    27,
)
WAITING = PeopleColumn(
    "waiting",
    str(QT_TRANSLATE_NOOP("PeopleColumns", "Waiting")),
    FollowWords.waiting_or_put_off,
    FollowWords.why_waiting,
    (PeopleSort.WAIT,),
    17,
)
TRIED = PeopleColumn(
    "tried",
    str(QT_TRANSLATE_NOOP("PeopleColumns", "What was done")),
    FollowWords.tried,
    FollowWords.why_waiting,
    (PeopleSort.TRIES,),
    25,
)
BEST = PeopleColumn(
    "best",
    str(QT_TRANSLATE_NOOP("PeopleColumns", "Best time")),
    None,
    FollowWords.best_tip,
    (),
    22,
)
PEOPLE_COLUMNS = (WHO, ATTEMPTS, WAITING, TRIED, BEST)
