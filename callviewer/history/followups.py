"""Who waits for a call back, and what the user notes about a number: joins the copy and the notebook."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from callviewer.archive.question import Question
from callviewer.calls import numbers as phone_numbers
from callviewer.calls.call import Call, CallKind
from callviewer.calls.mark import Mark
from callviewer.calls.portrait import Portrait
from callviewer.calls.query import CallQuery
from callviewer.calls.reach import BestHours, best_hours
from callviewer.calls.waiting import Waiting
from callviewer.history.place import Place

if TYPE_CHECKING:
    from callviewer.history.history import History

MISSED = CallQuery(CallKind.MISSED)


class FollowUps:
    """Belongs to the service thread. All methods may raise ArchiveError; nothing that is noted is lost then."""

    def __init__(self, history: "History", clock: Callable[[], float] = time.time) -> None:
        """The follow-ups of one history.

        Args:
            history: Has the copy and the notebook.
            clock: Gives the time in seconds since 1970.
        """
        self._history = history
        self._clock = clock

    async def waiting(self, query: CallQuery, place: Place) -> Waiting:
        """Who waits, by the missed calls that `query` asks for."""
        history = self._history
        found = history.archive.waiting(Question(query, place.zone), history.judged_since_ms)
        is_whole = history.judged_since_ms is None and history.is_whole(query, place.zone)
        return replace(found, is_whole=is_whole)

    async def latest(self, query: CallQuery, place: Place) -> Call | None:
        """The latest call that `query` asks for, with what became of it; None where there is none in the copy."""
        archive = self._history.archive
        return next(iter(archive.calls(archive.ids(Question(query, place.zone), 1))), None)

    async def best_hours(self, keys: Sequence[str], place: Place) -> dict[str, BestHours]:
        """When these callers (by `Caller.key`) can be reached best; those of whom that is not known are left out."""
        times = self._history.archive.contact_times(keys)
        found = {key: best_hours(each, place.zone, place.weekend) for key, each in times.items()}
        return {key: best for key, best in found.items() if best is not None}

    async def portrait(self, number: str, place: Place) -> Portrait:
        """All that is known of a number."""
        history = self._history
        found = history.archive.portrait(number, place.zone, place.weekend)
        since_ms = history.judged_since_ms
        if found.waiting is not None and since_ms is not None and found.waiting.since_ms < since_ms:
            # A call that is not here yet may prove otherwise.
            found = replace(found, waiting=None)
        return replace(found, is_whole=history.is_whole(CallQuery(None), place.zone))

    async def mark_done(self, numbers: Sequence[str], note: str = "") -> tuple[Mark, ...]:
        """Note that nobody has to be called back, until they call in vain again.

        Returns:
            The marks as they were, for `restore`; none for numbers that do not wait.
        """
        now_ms = round(self._clock() * 1000)

        def done(mark: Mark, upto_ms: int) -> Mark:
            return replace(
                mark,
                done_upto_ms=upto_ms,
                done_ms=now_ms,
                done_note=note,
                snoozed_upto_ms=None,
                snoozed_until_ms=None,
            )

        return self._change(numbers, done)

    async def unmark(self, numbers: Sequence[str]) -> tuple[Mark, ...]:
        """Take back that they are done; gives the marks as they were."""
        marks = self._marks_of(numbers)
        self._save(replace(mark, done_upto_ms=None, done_ms=None, done_note="") for mark in marks)
        return tuple(marks)

    async def snooze(self, numbers: Sequence[str], until_ms: int | None) -> tuple[Mark, ...]:
        """Put them off until a moment (UTC ms), or until they call in vain again; None ends that.

        Returns:
            The marks as they were, for `restore`.
        """

        def put_off(mark: Mark, upto_ms: int) -> Mark:
            upto = None if until_ms is None else upto_ms
            return replace(mark, snoozed_upto_ms=upto, snoozed_until_ms=until_ms)

        return self._change(numbers, put_off)

    async def write_note(self, number: str, note: str) -> None:
        """Keep a note about a number; an empty one deletes it."""
        self._save(replace(mark, note=note) for mark in self._marks_of([number]))

    async def restore(self, marks: Sequence[Mark]) -> None:
        """Make what is marked what it was; a note that was written since stays."""
        notebook = self._history.notebook
        self._save(replace(mark, note=notebook.mark_of(mark.number).note) for mark in marks)

    def _change(self, numbers: Sequence[str], change: Callable[[Mark, int], Mark]) -> tuple[Mark, ...]:
        history = self._history
        waiting = history.archive.waiting(Question(MISSED, UTC), history.judged_since_ms)
        last_ms = {caller.key: caller.last_ms for caller in waiting.callers}
        before, after = [], []
        for mark in self._marks_of(numbers):
            upto_ms = last_ms.get(phone_numbers.match_key(mark.number, history.region) or "")
            if upto_ms is not None:
                before.append(mark)
                after.append(change(mark, upto_ms))
        self._save(after)
        return tuple(before)

    def _marks_of(self, numbers: Sequence[str]) -> list[Mark]:
        """The marks of these numbers, one a person, however they are written; hidden numbers have none."""
        region = self._history.region
        persons = {phone_numbers.match_key(number, region): number for number in _callable(numbers)}
        return [self._history.notebook.mark_of(number) for number in persons.values()]

    def _save(self, marks: Iterable[Mark]) -> None:
        self._history.notebook.save(*marks)
        self._history.use_marks()


def _callable(numbers: Sequence[str]) -> list[str]:
    return [number for number in numbers if not phone_numbers.is_hidden(number)]
