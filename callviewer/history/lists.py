"""The rows of one question: from the copy on this computer where it holds them all, else from the service."""

import asyncio
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from callviewer.api.errors import ServiceError, Trouble
from callviewer.archive.answers import Answer
from callviewer.archive.question import Question
from callviewer.calls.call import Call
from callviewer.calls.query import CallQuery, SortKey
from callviewer.history.changes import UNKNOWN, Changes, Ids, changes
from callviewer.history.feed import ROWS_AT_ONCE, Batch, Feed, warm_up
from callviewer.history.place import Place

if TYPE_CHECKING:
    from callviewer.api.retry import RetryNotice
    from callviewer.history.history import History

ROWS_AT_FRONT = 60
"""So many rows come along with their ids, so that the first painting has no gaps."""
IDS_AT_FRONT = 200
"""At least so many ids of a long answer are told before the others, and their number."""


@dataclass(frozen=True, slots=True)
class Step:
    """How a list goes on.

    Attributes:
        ids: The rows as they shall be from now on; UNKNOWN from some row on, where `CallList.whole` will tell.
        changes: The way there from the rows that were shown.
        calls: Some of the rows themselves, by id; others are asked for when they are needed.
        is_last: Whether the list ends with these rows.
        is_local: Whether they come from the copy, which has no further pages.
        is_whole: Whether nothing that the question asks about can be missing.
        trouble: Why the copy answers in place of the service, if so.
        skipped: Rows of the service that could not be read.
        sorted_as_asked: Whether the order is the one asked for.
        shown: All rows that were shown, where not all of them were known there.
    """

    ids: Ids
    changes: Changes
    calls: Mapping[int, Call] = field(default_factory=dict)
    is_last: bool = True
    is_local: bool = True
    is_whole: bool = True
    trouble: ServiceError | None = None
    skipped: int = 0
    sorted_as_asked: bool = True
    shown: "Ids | None" = None


class CallList:
    """One question, asked again and again, on the service thread; the next or a new look by one task at a time.

    The window keeps the rows; it says with each wish what it shows, and gets the way from there.
    """

    def __init__(self, history: "History", query: CallQuery, place: Place) -> None:
        """A list that has asked nothing yet; may be made on any thread."""
        self._history = history
        self._query = query
        self._place = place
        self._feed: Feed | None = None
        self._is_local = False
        self._times: dict[int, int | None] = {}
        self._answer: Answer | None = None
        """That of the copy, of which not all was told at once."""

    async def next(self, shown: Ids, told: "Callable[[RetryNotice], None] | None" = None) -> Step:
        """The next rows; the first ones where none are shown.

        Raises:
            ServiceError: The service failed and the copy holds nothing instead; ask again.
        """
        whole = await self._taken_up(shown)
        return _from(shown, whole, await self._next(whole, told))

    async def _next(self, shown: Ids, told: "Callable[[RetryNotice], None] | None") -> Step:
        if self._asks_copy():
            return self._local(shown)
        if self._feed is None:
            self._feed = Feed(self._history, self._query, self._place)
        if self._times or not (saved := self._local(shown)).ids:
            return self._joined(shown, await self._feed.next(told))
        try:
            return self._joined(shown, await self._first(self._feed))
        except ServiceError as error:
            # From here on the copy answers, and grows with the sync: what is shown stays.
            self._is_local = True
            return replace(saved, trouble=error)

    async def refresh(self, shown: Ids, told: "Callable[[RetryNotice], None] | None" = None) -> Step:
        """Look again, keeping what is shown where it is.

        Raises:
            ServiceError: As in `next`.
        """
        whole = await self._taken_up(shown)
        if self._feed is None or self._asks_copy():
            step = await self._next(whole, told)
        else:
            step = self._joined(whole, await self._feed.refresh(told), in_place=True)
        return _from(shown, whole, step)

    async def whole(self, shown: Ids) -> Ids:
        """All ids of what is shown, also where not all were told at once."""
        answer = self._answer
        # The window may still show what an earlier list has told.
        if answer is None or _is_known(shown):
            return shown
        for _step in answer.steps():
            # Whoever types on is answered first.
            await asyncio.sleep(0)
        return answer.ids

    async def _taken_up(self, shown: Ids) -> Ids:
        """The same where it is about to be replaced."""
        if _is_known(shown):
            self._answer = None
        return await self.whole(shown)

    async def at(self, shown: Ids, places: Sequence[int]) -> list[Call | None]:
        """The rows at these places of what is shown; None for one that is gone."""
        whole = await self.whole(shown)
        found: list[Call | None] = []
        for first in range(0, len(places), ROWS_AT_FRONT):
            found += self._history.calls([whole[place] for place in places[first : first + ROWS_AT_FRONT]])
            # Whoever types on is answered first.
            await asyncio.sleep(0)
        return found

    async def calls(self, ids: Sequence[int]) -> list[Call | None]:
        """The rows with these ids, in this order; None for one that is gone."""
        return self._history.calls(ids)

    async def ready(self, ids: Sequence[int]) -> list[Call | None]:
        """The same for rows that are about to be shown; other work of the thread gets its turn."""
        found: list[Call | None] = []
        for first in range(0, len(ids), ROWS_AT_ONCE):
            some = self._history.calls(ids[first : first + ROWS_AT_ONCE])
            await warm_up((call for call in some if call is not None), self._place.region)
            found += some
        return found

    def try_now(self) -> None:
        """Do not wait any longer before the next try. Any thread."""
        if self._feed is not None:
            self._feed.try_now()

    def _asks_copy(self) -> bool:
        return self._is_local or self._history.answers(self._query, self._place.zone)

    def _local(self, shown: Ids) -> Step:
        """The answer of the copy."""
        question = Question(self._query, self._place.zone)
        if shown:
            ids = self._history.archive.ids(question)
        else:
            answer = self._history.archive.answer(question, IDS_AT_FRONT)
            ids = _filled_up(answer)
            self._answer = answer if len(answer.ids) < answer.count else None
        way = changes(shown, ids)
        wanted = ids[:ROWS_AT_FRONT] + _few(ids, way)
        rows = self._history.calls(wanted)
        return Step(
            ids,
            way,
            {each: call for each, call in zip(wanted, rows, strict=True) if call is not None},
            is_whole=self._history.is_whole(self._query, self._place.zone),
        )

    def _joined(self, shown: Ids, batch: Batch, *, in_place: bool = False) -> Step:
        """What the service gave, saved and put where it belongs."""
        kept = self._history.keep(batch.calls)
        calls = {each: call for each, call in zip(kept, batch.calls, strict=True) if each is not None}
        if batch.anew:
            self._times.clear()
            ids = array("q", calls)
        elif in_place or self._has_late(shown, calls):
            ids = self._merged(shown, calls)
        else:
            ids = shown + array("q", (each for each in calls if each not in self._times))
        self._times.update((each, call.time_ms) for each, call in calls.items())
        return Step(
            ids,
            changes(shown, ids),
            calls,
            is_last=batch.is_last,
            is_local=False,
            skipped=batch.skipped,
            sorted_as_asked=batch.sorted_as_asked,
        )

    def _has_late(self, shown: Ids, calls: Mapping[int, Call]) -> bool:
        """Whether some of these calls belong above the last one that is shown."""
        if self._query.order.key is not SortKey.TIME or not shown:
            return False
        last = self._times.get(shown[-1])
        sign = 1 if self._query.order.descending else -1
        times = [call.time_ms for each, call in calls.items() if each not in self._times]
        return last is not None and any(time_ms is not None and sign * time_ms > sign * last for time_ms in times)

    def _merged(self, shown: Ids, calls: Mapping[int, Call]) -> Ids:
        """Rows in the order of time, with others put between them; those without a time stay where they stand."""
        sign = 1 if self._query.order.descending else -1
        ids = array("q")
        fresh = [(each, call.time_ms) for each, call in calls.items() if each not in self._times]
        place = 0
        for each, time_ms in fresh:
            while place < len(shown) and time_ms is not None:
                other = self._times.get(shown[place])
                if other is not None and sign * other <= sign * time_ms:
                    break
                ids.append(shown[place])
                place += 1
            ids.append(each)
        return ids + shown[place:]

    @staticmethod
    async def _first(feed: Feed) -> Batch:
        """The first page of the service, in one try: the copy has something to show instead.

        Raises:
            ServiceError: It failed.
        """
        trouble = Trouble.OFFLINE
        given_up = asyncio.Event()

        def listen(notice: "RetryNotice") -> None:
            nonlocal trouble
            trouble = notice.trouble
            given_up.set()

        asking = asyncio.ensure_future(feed.next(listen))
        failing = asyncio.ensure_future(given_up.wait())
        try:
            await asyncio.wait({asking, failing}, return_when=asyncio.FIRST_COMPLETED)
            if asking.done():
                return asking.result()
            raise ServiceError(trouble, "the first try failed")
        finally:
            for each in (asking, failing):
                each.cancel()
            await asyncio.gather(asking, failing, return_exceptions=True)


def _from(shown: Ids, whole: Ids, step: Step) -> Step:
    return step if whole is shown else replace(step, shown=whole)


def _is_known(shown: Ids) -> bool:
    return not shown or shown[-1] != UNKNOWN


def _filled_up(answer: Answer) -> Ids:
    missing = answer.count - len(answer.ids)
    return answer.ids + array("q", [UNKNOWN]) * missing if missing else answer.ids


def _few(ids: Ids, way: Changes) -> Ids:
    """Ids of rows that come in, where they are few."""
    result = array("q")
    for first, last in way.inserted:
        if len(result) + last - first < ROWS_AT_FRONT:
            result += ids[first : last + 1]
    return result
