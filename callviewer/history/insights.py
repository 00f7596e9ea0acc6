"""The insights of the calls that are here: read part by part, so that others get their turn, and computed."""

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING

from callviewer.archive.insights import Columns
from callviewer.calls.insights import compute
from callviewer.calls.insights_data import Asked, InsightsAnswer
from callviewer.calls.query import CallQuery, DayRange

if TYPE_CHECKING:
    from callviewer.history.history import History


async def insights_of(history: "History", asked: Asked) -> InsightsAnswer:
    """What is answered to a question for insights; belongs to the service thread.

    What became of missed calls is counted from the moment on from which all is here that tells.

    Raises:
        ArchiveError: The copy cannot be read.
    """
    archive = history.archive
    columns = Columns.of(asked, history.judged_since_ms)
    while not columns.is_complete:
        archive.read_insights(columns)
        # A list that is asked for meanwhile comes first.
        await asyncio.sleep(0)
    # It takes no longer than a part took: to wake another thread and wait for it would cost as much.
    insights = compute(asked, *columns.found)
    return InsightsAnswer(insights, archive.one_call_of_each(insights.keys()), _is_whole(history, asked))


def _is_whole(history: "History", asked: Asked) -> bool:
    """Whether nothing is missing, neither of these days nor of those before."""
    start_ms, _end_ms = asked.interval
    first = None if start_ms is None else datetime.fromtimestamp(start_ms / 1000, asked.zone).date()
    return history.is_whole(CallQuery(None, days=DayRange(first)), asked.zone)
