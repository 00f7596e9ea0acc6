"""The words of an exported file: plain data, so that they can be translated elsewhere and sent to another process."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from callviewer.calls.call import CallKind
from callviewer.calls.followup import Outcome
from callviewer.export.ids import ColumnId


def _titles() -> dict[ColumnId, str]:
    return {
        ColumnId.KIND: "Kind",
        ColumnId.NAME: "Name",
        ColumnId.NUMBER: "Number",
        ColumnId.E164: "International number",
        ColumnId.LOCAL: "Local time",
        ColumnId.UTC: "UTC",
        ColumnId.EPOCH: "Milliseconds since 1970",
        ColumnId.SECONDS: "Seconds",
        ColumnId.DURATION: "Duration",
        ColumnId.PLACE: "Place",
        ColumnId.FOLLOW_UP: "Follow-up",
        ColumnId.NOTE: "Note",
        ColumnId.ACCOUNT: "Phone",
    }


def _kinds() -> dict[CallKind, str]:
    return {
        CallKind.MISSED: "Missed call",
        CallKind.INCOMING: "Incoming call",
        CallKind.OUTGOING: "Outgoing call",
    }


def _outcomes() -> dict[Outcome, str]:
    return {
        Outcome.WAITING: "Waiting for a call back",
        Outcome.TRIED: "Tried, not reached",
        Outcome.RETURNED: "Called back",
        Outcome.REACHED: "They reached you",
        Outcome.DONE: "Done",
    }


@dataclass(frozen=True, slots=True)
class ExportWords:
    """What is written for people; English where nothing else is given.

    Attributes:
        titles: What stands over each column.
        kinds: The kind of call.
        outcomes: What became of a missed call.
        later: The same and how long that took, with `{outcome}` and `{span}`.
        at_once: The same where that took less than a minute, with `{outcome}`.
        tries: The same and how often it was tried, with `{outcome}` and `{n}`.
        because: The same and what the user wrote to it, with `{outcome}` and `{note}`.
        short: A span under an hour, with `{m}`.
        long: One under a day, with `{h}` and `{m}`.
        days: A longer one, with `{d}` and `{h}`.
        no_answer: The duration of an outgoing call in which nobody talked.
        seconds: A duration under a minute, with `{s}`.
        minutes: One under an hour, with `{m}` and `{s}`.
        hours: A longer one, with `{h}` and `{m}`.
        sheet: The name of a spreadsheet's sheet.
        from_the_right: Whether people read them from the right.
    """

    titles: Mapping[ColumnId, str] = field(default_factory=_titles)
    kinds: Mapping[CallKind, str] = field(default_factory=_kinds)
    outcomes: Mapping[Outcome, str] = field(default_factory=_outcomes)
    later: str = "{outcome} {span} later"
    at_once: str = "{outcome} within 1 min"
    tries: str = "{outcome} ({n} times)"
    because: str = "{outcome}: {note}"
    short: str = "{m} min"
    long: str = "{h} h {m} min"
    days: str = "{d} d {h} h"
    no_answer: str = "No answer"
    seconds: str = "{s} s"
    minutes: str = "{m} min {s} s"
    hours: str = "{h} h {m} min"
    sheet: str = "Calls"
    from_the_right: bool = False

    def duration(self, duration_s: int | None, kind: CallKind) -> str:
        """How long a call lasted, as the window says it; empty where that is not known."""
        if duration_s is None:
            return ""
        if duration_s == 0 and kind is CallKind.OUTGOING:
            return self.no_answer
        minutes, seconds = divmod(duration_s, 60)
        hours, minutes = divmod(minutes, 60)
        if hours:
            return self.hours.format(h=hours, m=f"{minutes:02}")
        if minutes:
            return self.minutes.format(m=minutes, s=f"{seconds:02}")
        return self.seconds.format(s=seconds)

    def verdict(self, outcome: Outcome, after_min: int | None, tries: int, note: str = "") -> str:
        """What became of a missed call, as far as that does not change from minute to minute.

        Args:
            outcome: What became of it.
            after_min: How many minutes later somebody talked; None where nobody did.
            tries: How often it was tried to call back since.
            note: What the user wrote when they marked it as done.
        """
        told = self.outcomes[outcome]
        if outcome is Outcome.DONE:
            return self.because.format(outcome=told, note=note) if note else told
        if after_min == 0:
            return self.at_once.format(outcome=told)
        if after_min is not None:
            return self.later.format(outcome=told, span=self._span(after_min))
        return self.tries.format(outcome=told, n=tries) if tries > 1 else told

    def _span(self, minutes: int) -> str:
        hours, minutes = divmod(minutes, 60)
        days, hours = divmod(hours, 24)
        if days:
            return self.days.format(d=days, h=hours)
        if hours:
            return self.long.format(h=hours, m=minutes)
        return self.short.format(m=minutes)
