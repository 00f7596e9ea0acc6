"""Who waits for a call back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who waits for a call back, over all missed calls that wait.

    Attributes:
        key: What all spellings of the number share.
        number: The number as the last of these calls wrote it.
        name: The name that the phone knows, of the latest call with one; may be empty.
        attempts: How many calls wait.
        since_ms: When the first of them was, UTC ms.
        last_ms: When the last of them was, UTC ms.
        tries: How often it was tried to call back since the first of them.
        last_try_ms: When that was last, UTC ms; None where it was not tried.
        snoozed_until_ms: Until when it is put off, UTC ms; None where it is not. The moment may have passed.
        note: What the user wrote about the number.
    """

    key: str
    number: str
    name: str
    attempts: int
    since_ms: int
    last_ms: int
    tries: int = 0
    last_try_ms: int | None = None
    snoozed_until_ms: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Everybody who waits, and what cannot be judged.

    Attributes:
        callers: Who waits, the longest wait first; those that are put off as well.
        hidden: How many missed calls came from hidden numbers.
        hidden_last_ms: When the last of these was, UTC ms; None where there is none.
        undated: How many missed calls have no time that could be read.
        is_whole: Whether the history is here as far back as was asked; if not, some may be missing, nobody too much.
    """

    callers: tuple[Caller, ...] = ()
    hidden: int = 0
    hidden_last_ms: int | None = None
    undated: int = 0
    is_whole: bool = True
