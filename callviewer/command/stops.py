"""Signals that ask the program to end: what is under way is broken off in good order."""

import asyncio
import signal
from collections.abc import Coroutine
from types import FrameType, TracebackType
from typing import Any, Final, Self, TypeVar

T = TypeVar("T")

_NAMES: Final = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Those of them that this system has ask a program to end."""


class Stops:
    """Listens for such signals in a `with` block; a second one ends the program at once. Main thread only.

    Attributes:
        received: The number of the signal that came; None while there was none.
    """

    def __init__(self) -> None:
        """Nothing is listened for yet."""
        self.received: int | None = None
        self._before: dict[int, Any] = {}
        self._under_way: tuple[asyncio.AbstractEventLoop, asyncio.Task[Any]] | None = None

    def __enter__(self) -> Self:
        """Take over the signals."""
        for number in (getattr(signal, name) for name in _NAMES if hasattr(signal, name)):
            # Whoever started the program may have seen to it that a signal does not reach it (nohup).
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Give the signals back as they were."""
        for number, handler in self._before.items():
            signal.signal(number, handler)

    async def obeyed(self, work: Coroutine[Any, Any, T]) -> T:
        """Do the work; cancelled when a signal comes, at once if one came before."""
        task = asyncio.create_task(work)
        self._under_way = asyncio.get_running_loop(), task
        if self.received is not None:
            task.cancel()
        try:
            return await task
        finally:
            self._under_way = None

    def came(self) -> bool:
        """Whether the program shall end."""
        return self.received is not None

    def _note(self, number: int, _frame: FrameType | None) -> None:
        self.received = number
        for each in self._before:
            signal.signal(each, signal.SIG_DFL)
        if self._under_way is not None:
            loop, task = self._under_way
            # Wakes the loop, too.
            loop.call_soon_threadsafe(task.cancel)
