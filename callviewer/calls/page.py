"""A page of calls as the service gave it."""

from dataclasses import dataclass

from callviewer.calls.call import Call


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of the service.

    Attributes:
        calls: The rows that could be read, in the service's order.
        rows: How many rows the answer held, readable or not.
        skipped: How many of them could not be read.
        limit: The page size that the service really applied.
        offset: The offset that the service really applied.
        is_last: Whether the list ends with this page, by the service's own signs.
        sorted_as_asked: Whether the service applied the order asked for; it falls back silently.
    """

    calls: tuple[Call, ...]
    rows: int
    skipped: int
    limit: int
    offset: int
    is_last: bool
    sorted_as_asked: bool = True
