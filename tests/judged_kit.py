"""Calls that tell who waits for whom, for tests of the copy."""

from datetime import UTC

from callviewer.archive.archive import Archive
from callviewer.archive.question import Question
from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import Part
from callviewer.calls.query import CallQuery

START_MS = 1_790_000_000_000
START_TEXT = "2026-09-21 14:13:2"
"""Begins a date of the missed list; what follows are the seconds since `START_MS`, one digit."""
ANA = ["+5511912345678", "(11) 91234-5678", "011912345678"]
"""The spellings of one number; the first is what they share in Brazil."""
M, I, O = CallKind.MISSED, CallKind.INCOMING, CallKind.OUTGOING  # noqa: E741  # one letter a call reads as a timeline
EVERYTHING = Question(CallQuery(None), UTC)
MISSED = Question(CallQuery(M), UTC)


def call(kind: CallKind, at_s: int | None, number: str = ANA[0], duration_s: int | None = None, name: str = "") -> Call:
    """A call so many seconds after `START_MS`."""
    return Call(kind, number, name, None if at_s is None else at(at_s), duration_s=duration_s)


def part(kind: CallKind, duration_s: int | None) -> Part:
    """What a call is to the rule."""
    return {M: Part.MISSED, I: Part.ANSWERED, O: Part.TALK if duration_s else Part.VAIN}[kind]


def at(seconds: int) -> int:
    """So many seconds after `START_MS`, UTC ms."""
    return START_MS + seconds * 1000


def everything(archive: Archive) -> list[Call]:
    """All calls, the newest first."""
    return [each for each in archive.calls(archive.ids(EVERYTHING)) if each]
