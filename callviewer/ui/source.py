"""Where the window gets its calls from."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, NamedTuple

from callviewer.calls.query import CallQuery

if TYPE_CHECKING:
    from callviewer.calls.insights_data import Asked, InsightsAnswer
    from callviewer.history.followups import FollowUps
    from callviewer.history.lists import CallList
    from callviewer.history.place import Place


class Source(NamedTuple):
    """What pages and panel ask; made before there is a history, asked only once there is one.

    Attributes:
        open_list: Makes the list of a query.
        followups: Gives who waits, and takes what the user notes.
        place: Where the reader and the phone are, now.
        insights: Gives the figures and charts of some days; called on the service thread.
    """

    open_list: "Callable[[CallQuery], CallList]"
    followups: "Callable[[], FollowUps]"
    place: "Callable[[], Place]"
    insights: "Callable[[Asked], Coroutine[Any, Any, InsightsAnswer]]"
