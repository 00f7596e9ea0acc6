"""All rows of a list, or chosen ones, on their way into a file: block by block, so that nobody waits for long."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from callviewer.archive.question import Question
from callviewer.calls import numbers
from callviewer.calls.call import Call
from callviewer.calls.query import CallQuery
from callviewer.history.place import Place

if TYPE_CHECKING:
    from callviewer.history.history import History

ROWS_A_BLOCK = 500
"""Read in a few milliseconds, after which the other work of the thread gets its turn."""

T_co = TypeVar("T_co", covariant=True)


class NotedCall(NamedTuple):
    """A call, and what the user wrote about its number; may be empty."""

    call: Call
    note: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rows are wanted.

    Attributes:
        query: The list, with its filter and its order.
        ids: The ids of the rows chosen from it, in their order; None for all of them.
    """

    query: CallQuery
    ids: Sequence[int] | None = None


@dataclass(frozen=True, slots=True)
class Prospect:
    """What an export would bring.

    Attributes:
        ids: The ids of its calls, in the order of the list.
        is_whole: Whether nothing can be missing that the list asks about; always so for chosen rows.
    """

    ids: Sequence[int]
    is_whole: bool


class Sink(Protocol[T_co]):
    """What takes the rows. `take` and `finish` block, and are called on some other thread, one at a time."""

    def take(self, rows: Sequence[NotedCall]) -> None:
        """Take the next rows."""

    def finish(self) -> T_co:
        """There are no more rows; gives what came of them."""

    def cancel(self) -> None:
        """Nobody wants them any more. Any thread, any time; does not block."""


async def prospect(history: "History", choice: Choice, place: Place) -> Prospect:
    """What an export of these rows would bring now.

    Raises:
        ArchiveError: The copy cannot be read.
    """
    if choice.ids is not None:
        return Prospect(choice.ids, is_whole=True)
    ids = history.archive.ids(Question(choice.query, place.zone))
    is_judged = choice.query.more.outcomes is None or history.judged_since_ms is None
    return Prospect(ids, history.is_whole(choice.query, place.zone) and is_judged)


async def calls(history: "History", ids: Sequence[int]) -> list[Call | None]:
    """The rows with these ids, in this order; None for one that is gone.

    Raises:
        ArchiveError: The copy cannot be read.
    """
    return history.calls(ids)


async def blocks(history: "History", choice: Choice, place: Place) -> AsyncIterator[list[NotedCall]]:
    """The rows, in their order; calls that are deleted meanwhile are left out.

    Raises:
        ArchiveError: The copy cannot be read.
    """
    ids = (await prospect(history, choice, place)).ids
    note_of = _Notes(history)
    is_by_outcome = choice.query.more.outcomes is not None
    for start in range(0, len(ids), ROWS_A_BLOCK):
        found = history.calls(ids[start : start + ROWS_A_BLOCK])
        yield [
            NotedCall(call, note_of(call.number))
            for call in found
            # What became of a call may be left out because it is not sure; then it is no proof for being here.
            if call is not None and (not is_by_outcome or call.followup is not None)
        ]
        await asyncio.sleep(0)


async def export(
    history: "History", choice: Choice, place: Place, sink: Sink[T_co], told: Callable[[int, int], None]
) -> T_co:
    """Bring the rows into the sink.

    Args:
        history: Has the calls.
        choice: Which rows.
        place: Where the reader is.
        sink: Takes them; is cancelled if this is, or fails.
        told: Hears how many rows were taken, and about how many there are.

    Returns:
        What the sink gives at the end.

    Raises:
        ArchiveError: The copy cannot be read.
        Exception: What the sink raises.
    """
    try:
        total, taken = len((await prospect(history, choice, place)).ids), 0
        told(taken, total)
        async for block in blocks(history, choice, place):
            await asyncio.to_thread(sink.take, block)
            taken += len(block)
            told(taken, total)
        return await asyncio.to_thread(sink.finish)
    except BaseException:
        sink.cancel()
        raise


class _Notes:
    """The notes by number, looked up once for each spelling."""

    def __init__(self, history: "History") -> None:
        self._region = history.region
        self._by_key = {
            numbers.match_key(mark.number, self._region): mark.note for mark in history.notebook.marks() if mark.note
        }
        self._by_number: dict[str, str] = {}

    def __call__(self, number: str) -> str:
        if not self._by_key:
            return ""
        note = self._by_number.get(number)
        if note is None:
            key = numbers.match_key(number, self._region)
            note = self._by_number[number] = self._by_key.get(key, "") if key is not None else ""
        return note
