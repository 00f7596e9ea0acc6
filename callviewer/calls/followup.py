"""Who still waits for a call back: the rule, in one place.

A missed call of a number is

- *returned*, when the first later call with that number in which somebody talked was outgoing;
- *they reached you*, when it was an incoming one that was answered;
- *tried*, when there were only outgoing calls in which nobody talked;
- *waiting*, when there was none of these;
- *done*, when the user marked the number so after the call, until the number calls in vain again.

What calls prove stands above a mark: a call that was returned stays so. Hidden numbers are nobody's, and a call whose
time is not known is neither before nor after another: of both nothing is said. A missed call of which only the minute
is known counts as at the end of it: rather is somebody called once too often than not at all. Answered incoming calls
count whatever length they have, because the service lists only answered ones there.
"""

import enum
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final


class Outcome(enum.StrEnum):
    """What became of a missed call; the value is stable and may be stored."""

    WAITING = "waiting"
    TRIED = "tried"
    RETURNED = "returned"
    REACHED = "reached"
    DONE = "done"


class Wait(enum.StrEnum):
    """How long somebody waited for the call back, in the order of time; at last those who got none."""

    MINUTES_5 = "minutes_5"
    HOUR = "hour"
    HOURS_8 = "hours_8"
    SAME_DAY = "same_day"
    """Longer, but on the same day in local time."""
    LATER = "later"
    REACHED = "reached"
    """They called again, and were answered."""
    NONE = "none"


MINUTE_MS: Final = 60_000
LONGEST_WAIT_MS: Final = {Wait.MINUTES_5: 5 * MINUTE_MS, Wait.HOUR: 60 * MINUTE_MS, Wait.HOURS_8: 8 * 60 * MINUTE_MS}
"""Up to when a wait counts as so long, in ms; the shortest first."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What became of a missed call, and why.

    Attributes:
        outcome: What became of it.
        proof_ms: When the call was that proves it, UTC ms: the one in which somebody talked, or the last try.
        proof_s: How long that call lasted, in seconds; None where unknown.
        tries: How many outgoing calls nobody answered since, where it was tried.
        done_ms: When the user marked it as done, UTC ms.
        done_note: What the user wrote to that.
    """

    outcome: Outcome
    proof_ms: int | None = None
    proof_s: int | None = None
    tries: int = 0
    done_ms: int | None = None
    done_note: str = ""


class Part(enum.StrEnum):
    """What a call is to the rule; the value is one letter."""

    MISSED = "m"
    ANSWERED = "a"
    """An incoming one."""
    TALK = "t"
    """An outgoing one that is known to have lasted."""
    VAIN = "v"
    """Any other outgoing one."""


class Person:
    """Somebody, while calls are judged from the newest to the oldest: what the calls so far say of the next.

    It comes with each call, because to look somebody up by name takes longer than to judge a call.

    Attributes:
        talk: The name of the oldest call so far in which somebody talked; None where there is none.
        part: The letter of its part.
        last_try: As long as there is none, the name of the last outgoing call, None before.
        tries: And how many there were.
    """

    __slots__ = ("last_try", "part", "talk", "tries")

    def __init__(self) -> None:
        """Nothing is known yet."""
        self.talk: int | None = None
        self.part = ""
        self.last_try: int | None = None
        self.tries = 0


Event = tuple[int, Person | None, str]
"""A call as the rule sees it: any name of it; whose it is, one person for all spellings of a number, new for each
judging, and None where it is nobody's, such as that of a hidden number; the letter of its part."""
Verdict = tuple[int, Any, int | None, int]
"""What the calls say of a missed call, a mark of the user not looked at: its name; what became of it, everything but
DONE; the name of the call that proves it, which is the one in which somebody talked, or the last try, and None for
WAITING; how many later outgoing calls there were in which nobody talked, 0 unless TRIED. A plain tuple: there may be
hundreds of thousands."""


def judge(newest_first: Iterable[Event], words: Mapping[Outcome, Any] | None = None) -> Iterator[Verdict]:
    """What became of each missed call.

    Args:
        newest_first: All calls of each person who occurs, those of unknown times left out, from the newest to the
            oldest; of those of one moment the missed ones last, and missed ones of which only the minute is known as
            at its end.
        words: What stands for each outcome in the verdicts, if not itself.
    """
    waiting, tried, returned, reached = (
        words[outcome] if words else outcome
        for outcome in (Outcome.WAITING, Outcome.TRIED, Outcome.RETURNED, Outcome.REACHED)
    )
    # To compare with the members themselves is slow.
    missed, answered, vain = Part.MISSED.value, Part.ANSWERED.value, Part.VAIN.value
    for call, who, part in newest_first:
        if who is None:
            continue
        if part == missed:
            if who.talk is not None:
                yield call, reached if who.part == answered else returned, who.talk, 0
            elif who.tries:
                yield call, tried, who.last_try, who.tries
            else:
                yield call, waiting, None, 0
        elif part != vain:
            who.talk, who.part = call, part
        elif who.talk is None:
            if not who.tries:
                who.last_try = call
            who.tries += 1


def with_mark(found: FollowUp, *, done_ms: int, done_note: str) -> FollowUp:
    """The same once the user marked it as done: what calls prove stays."""
    if found.outcome not in OPEN:
        return found
    return FollowUp(Outcome.DONE, found.proof_ms, found.proof_s, found.tries, done_ms, done_note)


OPEN = frozenset({Outcome.WAITING, Outcome.TRIED})
"""Whoever called so still waits."""
