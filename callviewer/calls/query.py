"""What the user asks of a list: kind, text, days, order."""

import enum
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from callviewer.calls.call import CallKind
from callviewer.calls.followup import Outcome, Wait


class SortKey(enum.StrEnum):
    """What a list can be ordered by; the value is stable and may be stored."""

    TIME = "time"
    DURATION = "duration"
    NUMBER = "number"
    NAME = "name"
    PLACE = "place"
    STORED = "stored"


class CallOrder(NamedTuple):
    """An order of a list."""

    key: SortKey = SortKey.TIME
    descending: bool = True


class DayRange(NamedTuple):
    """Days from `first` to `last`, both included, in the computer's zone; None leaves an end open."""

    first: date | None = None
    last: date | None = None

    def repaired(self) -> "DayRange":
        """The same range with its ends the right way round."""
        if self.first and self.last and self.last < self.first:
            return DayRange(self.last, self.first)
        return self


class HourOfWeek(NamedTuple):
    """An hour (0 to 23) of a weekday (0 for Monday to 6 for Sunday), by local clock and calendar."""

    weekday: int
    hour: int


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a list can be narrowed by besides text and days; None leaves it as it is.

    Attributes:
        shortest_s: Calls that lasted at least so many seconds.
        longest_s: Calls that lasted at most so many seconds; 0 for those without a talk.
        hidden: Only calls of hidden numbers (True), or none of them (False).
        unknown: Only callers without a name (True), or none of them (False).
        outcomes: Only missed calls of which one of these became, by what calls prove and the user marked.
        wait: Only missed calls that waited so long for a call back, by what calls prove.
        hour: Only calls of a known time in this hour of the week.
        number: Only calls of this number, as in CallQuery.
    """

    shortest_s: int | None = None
    longest_s: int | None = None
    hidden: bool | None = None
    unknown: bool | None = None
    outcomes: frozenset[Outcome] | None = None
    wait: Wait | None = None
    hour: HourOfWeek | None = None
    number: str | None = None


ANY_TIME = DayRange()
NEWEST_FIRST = CallOrder()
EVERYTHING = Narrowing()


@dataclass(frozen=True, slots=True)
class CallQuery:
    """One question to a list.

    Attributes:
        kind: Which list; None for the calls of all three.
        text: What the user typed, meant literally; empty for everything.
        days: Which days, in the computer's zone.
        order: In which order.
        more: Further narrowing, which only the copy on this computer can answer.
        number: Only calls of this number, in whatever spelling; of a hidden one only those with this very text. None
            for all. Only the copy can answer it.
    """

    kind: CallKind | None
    text: str = ""
    days: DayRange = ANY_TIME
    order: CallOrder = NEWEST_FIRST
    more: Narrowing = EVERYTHING
    number: str | None = None

    @property
    def is_filtered(self) -> bool:
        """Whether anything but the order narrows or changes the whole list."""
        return bool(self.text.strip()) or self.days != ANY_TIME or self.more != EVERYTHING
