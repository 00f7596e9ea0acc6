"""What of a page is exported."""

from collections.abc import Sequence

from callviewer.calls.call import CallKind
from callviewer.calls.followup import OPEN
from callviewer.calls.query import CallQuery, Narrowing
from callviewer.ui.call_page import CallPage
from callviewer.ui.people_page import PeoplePage


def query_of(page: object) -> CallQuery | None:
    """What is exported of a page; None for one that has no list."""
    if isinstance(page, CallPage):
        return page.model.query
    if isinstance(page, PeoplePage):
        # Those who wait are exported as the missed calls by which they do.
        query = page.query
        return CallQuery(CallKind.MISSED, query.text, query.days, more=Narrowing(outcomes=OPEN))
    return None


def selected_ids(page: object) -> Sequence[int]:
    """The ids of the rows that are selected on a page, in its order."""
    if isinstance(page, CallPage):
        ids = page.model.ids
        return tuple(ids[row] for row in page.table.selected_rows())
    return ()
