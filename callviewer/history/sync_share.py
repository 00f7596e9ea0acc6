"""Two ways down one list at once: once another list is done, the turn to ask that was its own is free.

A list alone is bound by the distance of the service: its next page cannot be asked for before the last one is here.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import tzinfo
from types import TracebackType
from typing import Final, Self

from callviewer.api.errors import ServiceError
from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryWatch
from callviewer.calls.call import CallKind
from callviewer.calls.query import CallOrder
from callviewer.history.walk import PageSource

_OLDEST_FIRST: Final = CallOrder(descending=False)
_EARLIEST_MS: Final = 0


@dataclass(slots=True)
class Turns:
    """How many questions a sync may have under way: one for each list, so that none has to wait for another.

    Attributes:
        free: How many are not used; below 0 while a list is read again whose turn somebody else uses.
    """

    free: int = len(CallKind)


class Helper:
    """Somebody who reads the lower part of a way down while a turn is free. For an `async with` block.

    At the end of the block the helper is waited for, and the turn of whoever waits is free meanwhile; should the block
    fail, the helper is broken off.
    """

    def __init__(self, turns: Turns) -> None:
        """Nobody helps yet."""
        self._turns = turns
        self._task: asyncio.Task[bool] | None = None
        self._is_of_use = True

    def call(self, work: Callable[[], Coroutine[object, object, bool]]) -> None:
        """Let somebody begin with `work`, if a turn is free, nobody helps, and it was of use so far.

        Args:
            work: Gives whether it was of use.

        Raises:
            ArchiveError: The last help has failed.
        """
        if self._task is not None and self._task.done():
            task, self._task = self._task, None
            self._is_of_use = task.result()
        if self._task is None and self._is_of_use and self._turns.free > 0:
            self._turns.free -= 1
            self._task = asyncio.create_task(work())
            self._task.add_done_callback(self._give_back)

    async def __aenter__(self) -> Self:
        """The helper that can be called within the block."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nobody helps any longer; raises what the last help has failed with."""
        if self._task is None:
            return
        if error is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            return
        self._turns.free += 1
        try:
            await self._task
        finally:
            self._turns.free -= 1

    def _give_back(self, _task: asyncio.Task[bool]) -> None:
        self._turns.free += 1


async def oldest_ms(source: PageSource, kind: CallKind, zone: tzinfo, watch: RetryWatch) -> int | None:
    """When the oldest call of a list was, UTC ms; None where the list cannot be read from there up.

    Args:
        source: Who answers.
        kind: Which list, incoming or outgoing.
        zone: The zone of the missed list's dates.
        watch: Hears of retries.
    """
    # Calls without a time are behind no bound, and might be the first ones otherwise.
    request = PageRequest(kind, limit=1, from_ms=_EARLIEST_MS, order=_OLDEST_FIRST)
    try:
        page = await source.page(request, zone=zone, watch=watch)
    except ServiceError:
        # Nobody has to know the oldest call.
        return None
    return page.calls[0].time_ms if page.sorted_as_asked and page.calls else None
