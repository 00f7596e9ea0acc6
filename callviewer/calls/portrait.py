"""All that is known of one number, in figures."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from callviewer.calls.call import CallKind
from callviewer.calls.mark import Mark
from callviewer.calls.reach import BestHours
from callviewer.calls.waiting import Caller


@dataclass(frozen=True, slots=True)
class Portrait:
    """All that is known of one number, over all its spellings. For a hidden number: of all calls with this very text.

    Attributes:
        number: The number that was asked about.
        names: The names that the phone wrote for it, the latest first; none twice, none empty.
        place: Where the number comes from, of the latest call that says so; may be empty.
        counts: How many calls of each kind there are.
        talk_s: How long all talks were together, in seconds.
        first_ms: When the first call was, UTC ms; None where no time is known.
        last_ms: When the last call was, UTC ms; None where no time is known.
        mark: What the user noted about it.
        waiting: How the number waits for a call back, where it does.
        best: When it can be reached best; None where that is not known.
        is_whole: Whether all its calls are here.
    """

    number: str
    mark: Mark
    names: tuple[str, ...] = ()
    place: str = ""
    counts: Mapping[CallKind, int] = field(default_factory=dict)
    talk_s: int = 0
    first_ms: int | None = None
    last_ms: int | None = None
    waiting: Caller | None = None
    best: BestHours | None = None
    is_whole: bool = True
