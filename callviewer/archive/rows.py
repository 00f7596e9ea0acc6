"""Stored rows as calls."""

from collections.abc import Sequence
from typing import Any, Final

from callviewer.archive.errors import DamagedContent
from callviewer.archive.schema import KINDS
from callviewer.calls.call import Call

READ_CALLS: Final = """
SELECT call.id, kind, raw, name, time_ms, date_text, exact, duration_s, text, stored_ms, nth
FROM call JOIN party ON party.id = call.party JOIN number ON number.id = party.number
    LEFT JOIN place ON place.id = call.place
WHERE call.id IN (SELECT value FROM json_each(?))
"""
"""The calls of a JSON list of ids: the id, then what `call_of` takes."""

_WHOLE: Final = (int,)
_WHOLE_OR_NOTHING: Final = (int, type(None))
_TYPES: Final = (
    _WHOLE,
    (str,),
    (str,),
    _WHOLE,
    (str,),
    _WHOLE,
    _WHOLE_OR_NOTHING,
    (str, type(None)),
    _WHOLE_OR_NOTHING,
    _WHOLE,
)


def call_of(row: Sequence[Any]) -> Call:
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
    )
