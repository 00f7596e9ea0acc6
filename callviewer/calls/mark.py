"""What the user noted about a number: a note, that it is done, that it is put off."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """What the user noted about a number, in whatever spelling.

    A mark covers the calls in vain up to the newest one that was known when it was made: one that comes later, or is
    uploaded later, makes the number wait again.

    Attributes:
        number: The number, in any of its spellings; never a hidden one.
        note: What the user wrote about it.
        done_upto_ms: Missed calls up to this moment are done, UTC ms; None where none is.
        done_ms: When that was said, UTC ms.
        done_note: What the user wrote to it.
        snoozed_upto_ms: Missed calls up to this moment are put off, UTC ms; None where none is.
        snoozed_until_ms: Until when, UTC ms.
    """

    number: str
    note: str = ""
    done_upto_ms: int | None = None
    done_ms: int | None = None
    done_note: str = ""
    snoozed_upto_ms: int | None = None
    snoozed_until_ms: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is noted."""
        return self == Mark(self.number)
