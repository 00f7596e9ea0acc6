"""A call, and its kind."""

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callviewer.calls.followup import FollowUp


class CallKind(enum.StrEnum):
    """The three lists of the service; the value is stable and may be stored."""

    MISSED = "missed"
    INCOMING = "incoming"
    OUTGOING = "outgoing"


CallKey = tuple[str, str, int | str, int]
"""Who is the same call: kind, number, time (ms, or the raw text where it cannot be read), nth."""


@dataclass(slots=True, unsafe_hash=True)
class Call:
    """One call of one phone. Nobody changes one: it is not frozen only because that takes five times as long to make.

    Attributes:
        kind: The list that it came from.
        number: The other side's number as the service wrote it, stripped; may be empty.
        name: The contact name saved on the phone; empty where there is none.
        time_ms: When it began, UTC milliseconds since 1970; None where the service's text cannot be read.
        date_text: The date exactly as the service wrote it (missed calls only, else empty). It is kept because
            its zone is a setting that may change.
        exact: Whether the time is known to the second; a missed call's text may hold only minutes.
        duration_s: How long it lasted in seconds; None where unknown (missed calls).
        place: Where the number comes from (a city, a country); empty where unknown.
        stored_ms: When the service stored the row, UTC milliseconds; None where unknown.
        nth: 0, or its rank among missed calls of one number in the same minute where seconds are unknown.
        followup: What became of a missed call; None where that is not known, or of nobody's call.
    """

    kind: CallKind
    number: str
    name: str = ""
    time_ms: int | None = None
    date_text: str = ""
    exact: bool = True
    duration_s: int | None = None
    place: str = ""
    stored_ms: int | None = None
    nth: int = 0
    followup: "FollowUp | None" = None

    @property
    def key(self) -> CallKey:
        """The identity of the call: two rows with one key are one call."""
        # A missed call is known by its text, not by the time read from it: the zone of the text may change.
        moment = self.date_text or (self.time_ms if self.time_ms is not None else "")
        # What `value` gives, without its slow way: a key is asked for several times a row.
        return (self.kind._value_, self.number, moment, self.nth)
