"""What the user asks of a list: kind, text, days, order."""

import enum
from dataclasses import dataclass
from datetime import date

from callviewer.calls.call import CallKind


class SortKey(enum.StrEnum):
    """What a list can be ordered by; the value is stable and may be stored."""

    TIME = "time"
    DURATION = "duration"
    NUMBER = "number"
    NAME = "name"
    PLACE = "place"
    STORED = "stored"


@dataclass(frozen=True, slots=True)
class CallOrder:
    """An order of a list."""

    key: SortKey = SortKey.TIME
    descending: bool = True


@dataclass(frozen=True, slots=True)
class DayRange:
    """Days from `first` to `last`, both included, in the computer's zone; None leaves an end open."""

    first: date | None = None
    last: date | None = None

    def repaired(self) -> "DayRange":
        """The same range with its ends the right way round."""
        if self.first and self.last and self.last < self.first:
            return DayRange(self.last, self.first)
        return self


ANY_TIME = DayRange()
NEWEST_FIRST = CallOrder()


@dataclass(frozen=True, slots=True)
class CallQuery:
    """One question to a list.

    Attributes:
        kind: Which list.
        text: What the user typed, meant literally; empty for everything.
        days: Which days, in the computer's zone.
        order: In which order.
    """

    kind: CallKind
    text: str = ""
    days: DayRange = ANY_TIME
    order: CallOrder = NEWEST_FIRST

    @property
    def is_filtered(self) -> bool:
        """Whether anything but the order narrows or changes the whole list."""
        return bool(self.text.strip()) or self.days != ANY_TIME
