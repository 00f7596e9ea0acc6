"""One question to one list of the service, in our own words."""

from dataclasses import dataclass
from datetime import date

from callviewer.calls.call import CallKind
from callviewer.calls.query import NEWEST_FIRST, CallOrder

MOST_ROWS: dict[CallKind, int] = {CallKind.MISSED: 500, CallKind.INCOMING: 200, CallKind.OUTGOING: 200}
"""The largest page that each list gives (vendor's documentation)."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """One page of one list.

    Attributes:
        kind: Which list.
        offset: How many rows to pass over.
        limit: How many rows at most; see MOST_ROWS.
        pattern: Text for the service's LIKE on number or name, where % and _ are wildcards; empty for all.
        first_day: Missed calls: from this day 00:00:00 in the service's zone.
        last_day: Missed calls: until this day 23:59:59 in the service's zone.
        from_ms: Incoming and outgoing calls: time in UTC ms, included.
        to_ms: Incoming and outgoing calls: time in UTC ms, included.
        order: Incoming and outgoing calls: the order. Missed calls always come newest first.
    """

    kind: CallKind
    offset: int = 0
    limit: int = 100
    pattern: str = ""
    first_day: date | None = None
    last_day: date | None = None
    from_ms: int | None = None
    to_ms: int | None = None
    order: CallOrder = NEWEST_FIRST
