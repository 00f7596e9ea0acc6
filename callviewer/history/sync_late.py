"""Late uploads: calls that the phone gave to the service long after they were made.

Incoming and outgoing calls can be read in the order in which the service stored them, down to where that was done
before. The service's own times of storing are compared with each other alone, so its clock need not be ours.
"""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import tzinfo
from itertools import pairwise, takewhile
from typing import Final

from callviewer.api.request import MOST_ROWS, PageRequest
from callviewer.api.retry import RetryWatch
from callviewer.calls.call import Call, CallKind
from callviewer.calls.query import CallOrder, SortKey
from callviewer.history.sync_state import Mark
from callviewer.history.walk import PageSource, Walk

SLACK_MS: Final = 10 * 60 * 1000
"""Rows may become visible so much later than rows stored after them, or within the same second."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look for late uploads came to.

    Attributes:
        can_tell: Whether the service lets late uploads be seen at all.
        is_certain: Whether all of them were found, as far as it does.
        mark: How far it has come; to be remembered.
    """

    can_tell: bool
    is_certain: bool
    mark: Mark | None


@dataclass(frozen=True, slots=True)
class LateUploads:
    """Looks for late uploads of one list, incoming or outgoing.

    Attributes:
        source: Who answers.
        kind: Which list.
        zone: The zone of the missed list's dates.
        watch: Hears of retries.
        keep: Is given the calls of each page.
    """

    source: PageSource
    kind: CallKind
    zone: tzinfo
    watch: RetryWatch
    keep: Callable[[Iterable[Call]], object]

    async def look(self, mark: Mark | None, now_ms: int) -> Looked:
        """Read what was stored since the last look; at the first one only take note of where the list stands.

        Args:
            mark: How far the last look has come.
            now_ms: UTC ms by our clock.

        Raises:
            ServiceError: The mark stays as it is.
        """
        order = CallOrder(SortKey.STORED)
        walk = Walk(self.source, PageRequest(self.kind, limit=MOST_ROWS[self.kind], order=order), self.zone)
        stored: list[int] = []
        has_ended = False
        while True:
            stretch = await walk.step(self.watch)
            self.keep(stretch.calls)
            known = [each.stored_ms for each in takewhile(_has_stored, stretch.calls) if each.stored_ms is not None]
            # What was stored since the first page is in front of it, and says nothing about the order.
            stored = [*stored[:1], *stored[-1:], *(each for each in known if not stored or each <= stored[0])]
            # Of calls of one minute, each stored at another time, nobody can tell which one is which.
            is_told = stretch.sorted_as_asked and all(call.exact for call in stretch.calls)
            if not is_told or not _falls(stored) or (stretch.calls and not stored):
                return Looked(can_tell=False, is_certain=False, mark=mark)
            # Rows without a time of storing come last.
            if mark is None or len(known) < len(stretch.calls) or (stored and stored[-1] < _floor(mark)):
                break
            if stretch.is_last and has_ended and not stretch.calls:
                break
            has_ended = stretch.is_last
            await asyncio.sleep(0)
        # Whatever an empty list gets will have come after this look.
        moved = _moved(mark, stored[0] if stored else 0, now_ms)
        return Looked(can_tell=True, is_certain=mark is not None and walk.is_proven, mark=moved)


def _has_stored(call: Call) -> bool:
    return call.stored_ms is not None


def _falls(moments: list[int]) -> bool:
    return all(later <= earlier for earlier, later in pairwise(moments))


def _floor(mark: Mark) -> int:
    """What was stored before this moment need not be read again."""
    return mark.stored_ms + 1 if mark.is_settled else mark.stored_ms - SLACK_MS


def _moved(mark: Mark | None, newest: int, now_ms: int) -> Mark:
    # A row from the future would hide all others until then.
    newest = min(newest, now_ms)
    if mark is None or newest > mark.stored_ms:
        return Mark(newest, now_ms)
    return Mark(mark.stored_ms, mark.seen_ms, mark.is_settled or now_ms - mark.seen_ms >= SLACK_MS)
