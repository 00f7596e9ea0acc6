"""Writing in a process of its own: a large file costs minutes of computing, and the window must not feel it.

The two talk over a pipe. The child asks for rows, gets a block or None at their end, and says at last how it went. A
pipe that is closed means that nobody wants the file any more: so the child ends with the program, however that ends.
"""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from itertools import chain
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from callviewer.export.columns import ExportRow
from callviewer.export.errors import ExportCancelled, ExportError, ExportTrouble
from callviewer.export.seen import Seen, alone
from callviewer.export.writer import Plan, free_name, write

_LOOK_S: Final = 0.1
"""How often whoever waits for the child looks whether it is still wanted."""
_NICENESS: Final = 5
_END_S: Final = 1.0
"""How long a child that has said its last word may take to be gone."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What is to be written. Plain data, sent to the child.

    Attributes:
        target: The file. Only what is new gets another name where it is there already.
        plan: How it is written.
        memory: Where it is remembered what was exported before; see `Seen.of`. None to remember nothing.
        account: The id of the account.
        only_new: Whether rows that were exported into the folder before are left out.
    """

    target: Path
    plan: Plan
    memory: Path | None = None
    account: str = ""
    only_new: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """How it went.

    Attributes:
        rows: How many rows the file holds. If there is nothing new, no file is written.
        is_remembered: Whether they will not count as new again.
        was_memory_damaged: Whether what was exported before could not be told, so that everything counted as new.
        target: The file that was written; None if there is nothing new.
    """

    rows: int
    is_remembered: bool = True
    was_memory_damaged: bool = False
    target: Path | None = None


class ApartWriter:
    """A file on its way. All methods block but `cancel`; they are called by one thread at a time."""

    def __init__(self, errand: Errand) -> None:
        """Nothing happens before the first call."""
        self._errand = errand
        self._is_unwanted = threading.Event()
        self._lock = threading.Lock()
        self._pipe: Connection[Any, Any] | None = None
        self._child: multiprocessing.process.BaseProcess | None = None

    def take(self, rows: Sequence[ExportRow]) -> None:
        """Hand the next rows over, once the ones before are written.

        Raises:
            ExportError: The file cannot be written.
            ExportCancelled: It is not wanted any more.
        """
        self._hand_over(list(rows))

    def finish(self) -> Written:
        """There are no more rows: wait until the file is in its place.

        Raises:
            ExportError: The file cannot be written; what was there before is untouched.
            ExportCancelled: It is not wanted any more.
        """
        written = self._hand_over(None)
        if not isinstance(written, Written):
            raise ExportError(ExportTrouble.FAILED, self._errand.target, "the process wants rows after their end")
        return written

    def cancel(self) -> None:
        """Write nothing: what was there before stays. Any thread; does not block."""
        self._is_unwanted.set()
        # Whoever talks with the child sees to it otherwise, as soon as it has an answer or looks up.
        self._let_go_if_unwanted()

    def _hand_over(self, rows: list[ExportRow] | None) -> Written | None:
        try:
            with self._lock:
                if self._is_unwanted.is_set():
                    raise ExportCancelled
                pipe = self._pipe or self._begin()
                self._answer(pipe)
                pipe.send(rows)
                return self._answer(pipe) if rows is None else None
        except (EOFError, OSError) as error:
            self._is_unwanted.set()
            raise ExportError(ExportTrouble.FAILED, self._errand.target, type(error).__name__) from error
        finally:
            self._let_go_if_unwanted()

    def _begin(self) -> "Connection[Any, Any]":
        spawning = multiprocessing.get_context("spawn")
        self._pipe, theirs = spawning.Pipe()
        self._child = spawning.Process(target=_serve, args=(theirs, self._errand), name="export", daemon=True)
        self._child.start()
        theirs.close()
        return self._pipe

    def _answer(self, pipe: "Connection[Any, Any]") -> Written | None:
        """What the child says: None for that it wants rows."""
        while not pipe.poll(_LOOK_S):
            if self._is_unwanted.is_set():
                raise ExportCancelled
        answer = pipe.recv()
        if answer is None:
            return None
        self._let_go(pipe)
        if self._child is not None:
            self._child.join(_END_S)
        if isinstance(answer, Written):
            return answer
        trouble, detail = answer
        raise ExportError(ExportTrouble(trouble), self._errand.target, detail)

    def _let_go_if_unwanted(self) -> None:
        if self._is_unwanted.is_set() and self._lock.acquire(blocking=False):
            try:
                if self._pipe is not None:
                    self._let_go(self._pipe)
            finally:
                self._lock.release()

    @staticmethod
    def _let_go(pipe: "Connection[Any, Any]") -> None:
        with suppress(OSError):
            pipe.close()


def _serve(pipe: "Connection[Any, Any]", errand: Errand) -> None:
    """What the child does."""
    # Who presses Ctrl+C in the terminal means the program; the child ends with the pipe, and tidies up before.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(1))
    if os.name == "posix":
        os.nice(_NICENESS)
    # Where the pipe is closed, nobody waits for an answer.
    with suppress(ExportCancelled, OSError):
        try:
            answer: Written | tuple[str, str] = carry_out(errand, _rows_from(pipe), pipe.poll)
        except ExportError as error:
            answer = (error.trouble.value, str(error))
        pipe.send(answer)


def carry_out(errand: Errand, blocks: Iterator[Sequence[ExportRow]], cancelled: Callable[[], bool]) -> Written:
    """Write the file in this very process.

    Args:
        errand: What is to be written.
        blocks: The rows, in their order, some thousand at once.
        cancelled: Is asked before each block whether to end.

    Raises:
        ExportError: The file cannot be written; what was there before is untouched.
        ExportCancelled: It was cancelled; so is what was there before.
    """
    with _kept_alone(errand, cancelled):
        seen = _memory(errand)
        if seen is not None:
            blocks = _unseen(seen, blocks) if errand.only_new else _noted(seen, blocks)
        damaged = seen is not None and seen.was_damaged
        target = errand.target
        if errand.only_new:
            first = next((block for block in blocks if block), None)
            if first is None:
                return Written(0, was_memory_damaged=damaged)
            blocks = chain([first], blocks)
            # The one that was waited for may have taken the name.
            target = free_name(target)
        rows = write(target, errand.plan, blocks, cancelled=cancelled)
        is_remembered = seen is not None
        if seen is not None:
            try:
                seen.save()
            except ExportError:
                is_remembered = False
        return Written(rows, is_remembered, damaged, target)


def _rows_from(pipe: "Connection[Any, Any]") -> Iterator[list[ExportRow]]:
    while True:
        try:
            pipe.send(None)
            rows = pipe.recv()
        except (EOFError, OSError):
            raise ExportCancelled from None
        if rows is None:
            return
        yield rows


def _kept_alone(errand: Errand, cancelled: Callable[[], bool]) -> AbstractContextManager[None]:
    if errand.memory is None or not errand.only_new:
        return nullcontext()
    return alone(errand.memory, errand.target, cancelled)


def _memory(errand: Errand) -> Seen | None:
    if errand.memory is None:
        return None
    try:
        return Seen.of(errand.memory, errand.target.parent, errand.account)
    except ExportError:
        if errand.only_new:
            raise
        return None


def _unseen(seen: Seen, blocks: Iterator[Sequence[ExportRow]]) -> Iterator[Sequence[ExportRow]]:
    yield from seen.new(blocks)


def _noted(seen: Seen, blocks: Iterator[Sequence[ExportRow]]) -> Iterator[Sequence[ExportRow]]:
    """All rows; those that are new are remembered as exported."""
    for block in blocks:
        for _new in seen.new([block]):
            yield block
