"""Asking for the next page while the one before it is saved: the service is far away, and the disk is slow."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Final, Generic, TypeVar

T = TypeVar("T")

_SENT_S: Final = 0.001
"""Within this time a request has left, unless the loop is busy: so long nothing else should hold it up."""


class Ahead(Generic[T]):
    """Takes one step after the other, and begins the next one early where asked to; never two at once.

    Whatever was begun must be broken off in the end.
    """

    def __init__(self, step: Callable[[], Coroutine[Any, Any, T]]) -> None:
        """Nothing is begun yet; `step` is called for each step."""
        self._step = step
        self._begun: asyncio.Task[T] | None = None

    async def next(self) -> T:
        """What the next step brings: the one that was begun, or one that begins now. Raises what the step raises."""
        if self._begun is None:
            return await self._step()
        try:
            return await self._begun
        finally:
            if self._begun.done():
                self._begun = None

    async def begin(self) -> None:
        """Begin the next step, and let its request leave."""
        self._begun = asyncio.create_task(self._step())
        await asyncio.wait([self._begun], timeout=_SENT_S)

    async def comes_within(self, time_s: float) -> bool:
        """Whether the step that was begun, if any, ends within this time, in s; `next` has it or its error then."""
        return self._begun is not None and bool((await asyncio.wait([self._begun], timeout=time_s))[0])

    async def break_off(self) -> None:
        """Break off the step that was begun; one that has ended meanwhile is kept for `next`."""
        if self._begun is None:
            return
        self._begun.cancel()
        await asyncio.gather(self._begun, return_exceptions=True)
        if self._begun.cancelled():
            self._begun = None
