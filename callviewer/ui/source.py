"""Where the window gets its calls from."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from callviewer.calls.query import CallQuery

if TYPE_CHECKING:
    from callviewer.history.followups import FollowUps
    from callviewer.history.lists import CallList
    from callviewer.history.place import Place


@dataclass(frozen=True, slots=True)
class Source:
    """What pages and panel ask; made before there is a history, asked only once there is one.

    Attributes:
        open_list: Makes the list of a query.
        followups: Gives who waits, and takes what the user notes.
        place: Where the reader and the phone are, now.
    """

    open_list: "Callable[[CallQuery], CallList]"
    followups: "Callable[[], FollowUps]"
    place: "Callable[[], Place]"
