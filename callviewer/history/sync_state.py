"""What a sync remembers of one list between two visits; it is saved together with the calls it speaks of."""

import json
from dataclasses import dataclass
from typing import Any, NamedTuple, Self

from callviewer.history.sync_spans import Spans


class Mark(NamedTuple):
    """How far late uploads were looked for: down from the newest row by the service's own time of storing.

    Attributes:
        stored_ms: That time, in ms by the service's clock. Whatever it stored before is here, or was not yet covered.
        seen_ms: When it was first seen to be the newest, UTC ms by our clock.
        is_settled: Whether nothing more can have been stored in the last moments up to it.
    """

    stored_ms: int
    seen_ms: int
    is_settled: bool = False


@dataclass(slots=True)
class Reading:
    """One reading of a whole list, which may take many visits.

    Attributes:
        began_ms: When it began, UTC ms by our clock.
        spans: What of it is done.
    """

    began_ms: int
    spans: Spans

    @classmethod
    def begun(cls, floor: int, now_ms: int) -> Self:
        """One that has read nothing yet."""
        return cls(now_ms, Spans(floor=floor))


@dataclass(slots=True)
class ListState:
    """All that is remembered of one list.

    Attributes:
        main: The reading that brings the history here, and then everything that is new.
        again: A later reading of the same, for calls that were uploaded late; None when none is under way.
        full_ms: When the last reading that came to its end began, UTC ms; None where none has.
        mark: How far late uploads were looked for; None where that is not known.
    """

    main: Reading
    again: Reading | None = None
    full_ms: int | None = None
    mark: Mark | None = None

    @classmethod
    def loaded(cls, text: str | None, floor: int, now_ms: int) -> Self:
        """What `saved` gave; a beginning where there is none or it makes no sense, which costs time but no calls.

        Args:
            text: What was saved.
            floor: What lies before is not wanted; see Spans.
            now_ms: UTC ms by our clock.
        """
        try:
            content = json.loads(text or "")
            again, mark = content["again"], content["mark"]
            return cls(
                _reading(content["main"], floor),
                None if again is None else _reading(again, floor),
                None if content["full"] is None else int(content["full"]),
                None if mark is None else Mark(int(mark[0]), int(mark[1]), bool(mark[2])),
            )
        except (ValueError, TypeError, LookupError):
            return cls(Reading.begun(floor, now_ms))

    def saved(self) -> str:
        """As text."""
        mark = self.mark
        return json.dumps(
            {
                "main": _content(self.main),
                "again": None if self.again is None else _content(self.again),
                "full": self.full_ms,
                "mark": None if mark is None else [mark.stored_ms, mark.seen_ms, mark.is_settled],
            },
            separators=(",", ":"),
        )

    def not_from_the_future(self, now_ms: int) -> None:
        """Bring moments of a clock that was ahead back to now, so that nothing waits for them."""
        if self.full_ms is not None:
            self.full_ms = min(self.full_ms, now_ms)
        if self.mark is not None:
            self.mark = self.mark._replace(seen_ms=min(self.mark.seen_ms, now_ms))


def _reading(content: Any, floor: int) -> Reading:
    return Reading(int(content["began"]), Spans(((int(low), int(high)) for low, high in content["spans"]), floor))


def _content(reading: Reading) -> dict[str, Any]:
    return {"began": reading.began_ms, "spans": reading.spans.as_list()}
