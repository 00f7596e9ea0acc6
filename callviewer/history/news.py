"""Which missed calls the user has not been told of."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from callviewer.calls.call import Call, CallKind

if TYPE_CHECKING:
    from callviewer.archive.archive import Archive
    from callviewer.history.history import History

TOLD = "news.told"
"""Name of the fact up to which call (by its id) the user was told."""
DAY_MS = 24 * 3600 * 1000
"""What was missed longer ago is no news."""


class News:
    """The new missed calls of one history. Belongs to the service thread.

    What has been given out is remembered in the copy: calls that came while the program was closed are given once,
    after the next visit. The first calls of a copy are its beginning, not news.
    """

    def __init__(self, history: "History", now: Callable[[], float] = time.time) -> None:
        """The news of whatever copy is open in `history`.

        Args:
            history: Has the copy, and knows how far it is.
            now: The clock, in s since 1970.
        """
        self._history = history
        self._now = now

    async def new_missed(self) -> list[Call]:
        """The missed calls of the last day that came since this was asked last, the oldest first.

        Raises:
            ArchiveError: The copy cannot be read or written; nothing is remembered as told.
        """
        archive = self._history.archive
        since_ms = round(self._now() * 1000) - DAY_MS
        last, told = archive.last_id(), _number(archive.state(TOLD))
        if told is None and not self._is_here(since_ms):
            return []
        calls = archive.missed_after(told, since_ms) if told is not None else []
        if last != told:
            # It may be lower, too, where another process deleted calls: their ids are used again.
            archive.add((), {TOLD: str(last)})
        return calls

    def _is_here(self, since_ms: int) -> bool:
        """Whether all missed calls from a moment on have been fetched."""
        missed = self._history.sync.progress.lists[CallKind.MISSED]
        return missed.is_whole or (missed.since_ms is not None and missed.since_ms <= since_ms)


def note_deleted(archive: "Archive") -> None:
    """Calls were deleted: the ids of the last ones are used again, by calls that nobody was told of.

    Raises:
        ArchiveError: The copy cannot be read or written.
    """
    last, told = archive.last_id(), _number(archive.state(TOLD))
    if told is not None and last < told:
        archive.add((), {TOLD: str(last)})


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() else None
