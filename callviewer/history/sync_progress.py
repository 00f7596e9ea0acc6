"""What the window gets to know about a sync."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from callviewer.calls.call import CallKind

if TYPE_CHECKING:
    from callviewer.api.errors import ServiceError
    from callviewer.api.retry import RetryNotice


class SyncState(enum.StrEnum):
    """What a sync, or its part for one list, is doing."""

    IDLE = "idle"
    """Not begun, or broken off."""
    RUNNING = "running"
    PAUSED = "paused"
    WAITING = "waiting"
    """A request failed and is tried again soon; there is a notice."""
    COMPLETE = "complete"
    """The last visit came to its end: everything is here."""
    FAILED = "failed"
    """The last visit was ended by an error; the next one goes on from there."""


_BY_WEIGHT = (
    SyncState.WAITING,
    SyncState.RUNNING,
    SyncState.PAUSED,
    SyncState.FAILED,
    SyncState.IDLE,
    SyncState.COMPLETE,
)


@dataclass(frozen=True, slots=True)
class ListProgress:
    """How far one list is.

    Attributes:
        kind: Which list.
        state: What is being done.
        is_whole: Whether the history is here from its end to the newest call of the last look, without a hole.
            It may stop being true for a moment when much is new at the top.
        stored: Calls of this list that are here.
        since_ms: Everything from this moment on is here, UTC ms; None where nothing is, or where all of it is.
        new: Calls that this visit has brought.
        changed: Calls that were here and about which this visit has learned something (a name, a duration).
        notice: When the next try is, while waiting.
        error: Why the visit ended, where it failed.
    """

    kind: CallKind
    state: SyncState = SyncState.IDLE
    is_whole: bool = False
    stored: int = 0
    since_ms: int | None = None
    new: int = 0
    changed: int = 0
    notice: "RetryNotice | None" = None
    error: "ServiceError | None" = None


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far all lists are.

    Attributes:
        lists: Each list's part.
    """

    lists: Mapping[CallKind, ListProgress]

    @property
    def state(self) -> SyncState:
        """What is being done, over all lists: the part that the user should hear of first."""
        states = {each.state for each in self.lists.values()}
        return next(state for state in _BY_WEIGHT if state in states)

    @property
    def is_running(self) -> bool:
        """Whether calls are being brought here, so that more will be told soon."""
        return self.state is SyncState.RUNNING

    @property
    def is_whole(self) -> bool:
        """Whether the history of every list is here."""
        return all(each.is_whole for each in self.lists.values())

    @property
    def stored(self) -> int:
        """Calls that are here."""
        return sum(each.stored for each in self.lists.values())

    @property
    def new(self) -> int:
        """Calls that this visit has brought."""
        return sum(each.new for each in self.lists.values())

    @property
    def changed(self) -> int:
        """Calls about which this visit has learned something."""
        return sum(each.changed for each in self.lists.values())

    @property
    def since_ms(self) -> int | None:
        """Every call from this moment on is here, UTC ms; None where that is true of none, or of all."""
        moments = [each.since_ms for each in self.lists.values() if not each.is_whole]
        known = [moment for moment in moments if moment is not None]
        return max(known) if known and len(known) == len(moments) else None

    @property
    def notice(self) -> "RetryNotice | None":
        """The next try that is waited for, where there is one."""
        return next((each.notice for each in self.lists.values() if each.notice is not None), None)

    @property
    def error(self) -> "ServiceError | None":
        """An error that ended the visit of a list, where there is one."""
        return next((each.error for each in self.lists.values() if each.error is not None), None)
