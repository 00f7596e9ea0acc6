"""All rows of a list, or chosen ones, on their way into a file: block by block, so that nobody waits for long."""

import asyncio
from array import array
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from callviewer.archive.question import Question
from callviewer.calls import numbers
from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import OPEN
from callviewer.calls.query import CallQuery
from callviewer.history.place import Place

if TYPE_CHECKING:
    from callviewer.history.history import History

ROWS_A_BLOCK = 500
"""Read in a few milliseconds, after which the other work of the thread gets its turn."""
PEOPLE_A_BLOCK = 20
"""The same for people whose calls are looked up."""

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class NotedCall(NamedTuple):
    """A call, and what stands beside it.

    Attributes:
        call: The call.
        note: What the user wrote about its number; may be empty.
        e164: The world-wide form of its number, empty where it has none; None where nobody has looked yet.
    """

    call: Call
    note: str = ""
    e164: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rows are wanted.

    Attributes:
        query: The list, with its filter and its order.
        ids: The ids of the rows chosen from it, in their order; None for all of them.
        people: Where the list is one of people: their numbers, in its order. Wanted are the missed calls of each that
            wait and that the query asks for, the newest first. None for a list of calls.
    """

    query: CallQuery
    ids: Sequence[int] | None = None
    people: Sequence[str] | None = None

    @property
    def is_by_outcome(self) -> bool:
        """Whether what became of a call decides whether it is here."""
        return self.people is not None or self.query.more.outcomes is not None


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
    ids: Sequence[int]
    if choice.people is None:
        ids = history.archive.ids(Question(choice.query, place.zone))
    else:
        ids = await _calls_of(history, choice.people, choice.query, place)
    is_judged = not choice.is_by_outcome or history.judged_since_ms is None
    if not is_judged:
        ids = await _sure(history, ids)
    return Prospect(ids, history.is_whole(choice.query, place.zone) and is_judged)


async def _calls_of(history: "History", people: Sequence[str], query: CallQuery, place: Place) -> "array[int]":
    """The ids of the missed calls that wait of each of these numbers, in this order."""
    more = query.more
    outcomes = OPEN if more.outcomes is None else OPEN & more.outcomes
    # Whoever is in the list for a name or a number is there with all calls.
    more = replace(more, outcomes=outcomes, hidden=None, unknown=None, number=None)
    found = array("q")
    for block in _in_blocks(people, PEOPLE_A_BLOCK):
        for number in block:
            asked = CallQuery(CallKind.MISSED, days=query.days, more=more, number=number)
            found.extend(history.archive.ids(Question(asked, place.zone)))
        await asyncio.sleep(0)
    return found


async def _sure(history: "History", ids: Sequence[int]) -> "array[int]":
    """Those of the calls of which it is sure what became of them, though not all of the history is here."""
    found = array("q")
    for block in _in_blocks(ids, ROWS_A_BLOCK):
        pairs = zip(block, history.calls(block), strict=True)
        found.extend(row for row, call in pairs if call is not None and call.followup is not None)
        await asyncio.sleep(0)
    return found


def _in_blocks(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[start : start + size] for start in range(0, len(items), size))


async def calls(history: "History", ids: Sequence[int]) -> list[Call | None]:
    """The rows with these ids, in this order; None for one that is gone.

    Raises:
        ArchiveError: The copy cannot be read.
    """
    return history.calls(ids)


async def blocks(history: "History", choice: Choice, found: Prospect) -> AsyncIterator[list[NotedCall]]:
    """The rows, in their order; calls that are deleted meanwhile are left out.

    Args:
        history: Has the calls.
        choice: Which rows.
        found: What `prospect` gave for them.

    Raises:
        ArchiveError: The copy cannot be read.
    """
    note_of = _Notes(history)
    for block in _in_blocks(found.ids, ROWS_A_BLOCK):
        calls = [
            call
            for call in history.calls(block)
            # What became of a call may be left out because it is not sure; then it is no proof for being here.
            if call is not None and (choice.ids is not None or not choice.is_by_outcome or call.followup is not None)
        ]
        e164_of = history.archive.world_forms({call.number for call in calls}).get
        yield [NotedCall(call, note_of(call.number), e164_of(call.number)) for call in calls]
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
        found, taken = await prospect(history, choice, place), 0
        total = len(found.ids)
        told(taken, total)
        async for block in blocks(history, choice, found):
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
