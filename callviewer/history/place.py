"""Where the reader is, and the phone."""

from dataclasses import dataclass
from datetime import tzinfo

from callviewer.calls.reach import WEEKEND


@dataclass(frozen=True, slots=True)
class Place:
    """What times and numbers are to be understood by.

    Attributes:
        zone: The computer's zone; days are its days.
        missed_zone: The zone of the missed list's dates, a setting of the account.
        region: Country of numbers without a country code, ISO 3166 alpha-2; None where unknown.
        zones: Zones of that country (IANA names), the most populous first: the missed list may be in one of them.
        weekend: The days of the reader's weekend; Monday is 0.
    """

    zone: tzinfo
    missed_zone: tzinfo
    region: str | None
    zones: tuple[str, ...] = ()
    weekend: frozenset[int] = WEEKEND
