"""Stored rows as calls."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from callviewer.archive.errors import DamagedContent
from callviewer.archive.marks import Marks
from callviewer.archive.schema import KINDS, OUTCOMES
from callviewer.calls.call import Call
from callviewer.calls.followup import FollowUp

READ_CALLS: Final = """
SELECT call.id,
    call.kind, raw, name, call.time_ms, call.date_text, call.exact, call.duration_s, text, call.stored_ms, call.nth,
    match, outcome, verdict.proof, tries, proof.time_ms, proof.duration_s
FROM call JOIN party ON party.id = call.party JOIN number ON number.id = party.number
    LEFT JOIN place ON place.id = call.place
    LEFT JOIN verdict ON verdict.call = call.id LEFT JOIN call AS proof ON proof.id = verdict.proof
WHERE call.id IN (SELECT value FROM json_each(?))
"""
"""The calls of a JSON list of ids: the id, then what `judged_call_of` takes."""

WORLD_FORMS: Final = """
SELECT raw, iif(world, match, '') FROM number WHERE world IS NOT NULL AND raw IN (SELECT value FROM json_each(?))
"""
"""The numbers of a JSON list of which it is known, each with its world-wide form."""

SAMPLE_NUMBERS: Final = """
SELECT raw FROM number WHERE NOT hidden AND id % (SELECT max(1, max(id) / ?) FROM number) = 0 ORDER BY id
"""
"""Different numbers from first to last, about so many or twice that."""

Types = tuple[type, ...]

WHOLE: Final[Types] = (int,)
WHOLE_OR_NOTHING: Final[Types] = (int, type(None))
TEXT: Final[Types] = (str,)
_TYPES: Final = (
    WHOLE,
    TEXT,
    TEXT,
    WHOLE,
    TEXT,
    WHOLE,
    WHOLE_OR_NOTHING,
    (str, type(None)),
    WHOLE_OR_NOTHING,
    WHOLE,
)
_JUDGED_TYPES: Final = (TEXT, WHOLE, WHOLE_OR_NOTHING, WHOLE, WHOLE_OR_NOTHING, WHOLE_OR_NOTHING)
_PLAIN: Final = len(_TYPES)
_TIME: Final = 3


def judged_call_of(row: Sequence[Any], marks: Marks) -> Call:
    """The call of a row: that of `call_of`, then match key, outcome, proof, tries, the proof's time and duration.

    Raises:
        DamagedContent: No call was ever stored like this.
    """
    key, outcome, *_ = row[_PLAIN:]
    is_judged = key is not None and outcome is not None
    return call_of(row[:_PLAIN], _followup_of(row, marks) if is_judged else None)


def call_of(row: Sequence[Any], followup: FollowUp | None = None) -> Call:
    """The call of a row: kind, number, name, time, date text, exact, duration, place, time of storing, nth.

    Raises:
        DamagedContent: No call was ever stored like this.
    """
    if not all(map(isinstance, row, _TYPES)) or not 0 <= row[0] < len(KINDS):
        raise DamagedContent("a call of impossible content")
    kind, number, name, time_ms, date_text, exact, duration_s, place, stored_ms, nth = row
    return Call(
        KINDS[kind],
        number,
        name,
        time_ms if time_ms >= 0 else None,
        date_text,
        bool(exact),
        duration_s,
        place or "",
        stored_ms,
        nth,
        followup,
    )


def _followup_of(row: Sequence[Any], marks: Marks) -> FollowUp | None:
    time_ms, judged = row[_TIME], row[_PLAIN:]
    key, outcome, proof, tries, proof_ms, proof_s = judged
    if proof is not None and proof_ms is None:
        # What proved it is gone.
        return None
    if not (isinstance(time_ms, int) and all(map(isinstance, judged, _JUDGED_TYPES)) and 0 <= outcome < len(OUTCOMES)):
        raise DamagedContent("a verdict of impossible content")
    return marks.applied(FollowUp(OUTCOMES[outcome], proof_ms, proof_s, tries), key, time_ms)


def sound(rows: Iterable[tuple[Any, ...]], *types: Types) -> Iterator[tuple[Any, ...]]:
    """The rows, each of whose values is of one of its types.

    Raises:
        DamagedContent: One is not.
    """
    for row in rows:
        if not all(map(isinstance, row, types)):
            raise DamagedContent("a row of impossible content")
        yield row
