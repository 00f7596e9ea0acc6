"""A question in the service's own words: paths, parameters, field names (vendor's public documentation)."""

from typing import Final

from callviewer.api.request import MOST_ROWS, PageRequest
from callviewer.calls.call import CallKind
from callviewer.calls.query import SortKey

PATHS: Final = {
    CallKind.MISSED: "/call/missed/list/",
    CallKind.INCOMING: "/call/incoming/list/",
    CallKind.OUTGOING: "/call/outgoing/list/",
}
DURATION_FIELDS: Final = ("duration_sec", "duration_seconds")
"""The vendor's pages disagree on the name that the duration sorts by; the first one is in most of them."""
_SORT_FIELDS: Final = {
    SortKey.TIME: ("call_date_ms", "call_datetime_utc"),
    SortKey.DURATION: DURATION_FIELDS,
    SortKey.NUMBER: ("phone_number",),
    SortKey.NAME: ("cached_name",),
    SortKey.PLACE: ("geo_location",),
    SortKey.STORED: ("created_at",),
}


def sort_field_names(key: SortKey) -> tuple[str, ...]:
    """The service's names for an order, the one to ask for first."""
    return _SORT_FIELDS[key]


def page_size(request: PageRequest) -> int:
    """How many rows to ask for: what the request says, within what the list gives."""
    return min(max(1, request.limit), MOST_ROWS[request.kind])


def parameters(request: PageRequest, duration_field: str = DURATION_FIELDS[0]) -> dict[str, str]:
    """The query parameters of a question, all but the key.

    Args:
        request: The question.
        duration_field: The name to use where the duration is the order.
    """
    found = {"offset": str(max(0, request.offset)), "limit": str(page_size(request))}
    # A lone surrogate, which a text field can hold, has no place in a URL.
    pattern = request.pattern.encode(errors="replace").decode()
    if request.kind is CallKind.MISSED:
        wishes = {
            "search": pattern,
            "date_start": request.first_day.isoformat() if request.first_day else "",
            "date_end": request.last_day.isoformat() if request.last_day else "",
        }
    else:
        key = request.order.key
        wishes = {
            "sort_by": duration_field if key is SortKey.DURATION else sort_field_names(key)[0],
            "sort_dir": "desc" if request.order.descending else "asc",
            "date_from_ms": "" if request.from_ms is None else str(request.from_ms),
            "date_to_ms": "" if request.to_ms is None else str(request.to_ms),
            "q": pattern,
        }
    return found | {name: wish for name, wish in wishes.items() if wish}
