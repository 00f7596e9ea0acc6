"""People who wait, invented, and something that answers in place of the history's follow-ups."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import cast

from callviewer.archive.errors import ArchiveError
from callviewer.calls.call import Call
from callviewer.calls.mark import Mark
from callviewer.calls.query import CallQuery
from callviewer.calls.reach import BestHours
from callviewer.calls.waiting import Caller, Waiting
from callviewer.history.followups import FollowUps
from callviewer.history.place import Place
from tests.ui_kit import NOON

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS
NOW_MS = round(NOON * 1000)


def caller(name: str = "Ana Souza", number: str = "+5511952645452", **more: object) -> Caller:
    """Somebody who tried once, an hour ago."""
    fields: dict[str, object] = {"key": number, "attempts": 1, "since_ms": NOW_MS - HOUR_MS} | more
    fields.setdefault("last_ms", fields["since_ms"])
    return Caller(number=number, name=name, **fields)  # type: ignore[arg-type]  # a test's shorthand


def people(count: int) -> tuple[Caller, ...]:
    """So many, the longest wait first."""
    return tuple(
        caller(f"Person {rank}", f"+55119{rank:08}", since_ms=NOW_MS - (count - rank) * HOUR_MS)
        for rank in range(count)
    )


@dataclass
class FakeFollowUps:
    """Answers at once what it was told to answer, or fails.

    Attributes:
        answer: What `waiting` gives; a function of the question where it depends on that.
        calls: What `latest` chooses from, the newest first.
        done: What was asked for, by name, in its order.
    """

    answer: Waiting | Callable[[CallQuery], Waiting] = field(default_factory=Waiting)
    best: dict[str, BestHours] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    calls: tuple[Call, ...] = ()
    failure: ArchiveError | None = None
    done: list[tuple[object, ...]] = field(default_factory=list)

    async def waiting(self, query: CallQuery, place: Place) -> Waiting:
        self._note("waiting", query)
        return self.answer(query) if callable(self.answer) else self.answer

    async def latest(self, query: CallQuery, place: Place) -> Call | None:
        self._note("latest", query)
        return next((call for call in self.calls if query.kind in {call.kind, None}), None)

    async def best_hours(self, keys: Sequence[str], place: Place) -> dict[str, BestHours]:
        self._note("best_hours", *keys)
        return {key: self.best[key] for key in keys if key in self.best}

    async def mark_done(self, numbers: Sequence[str], note: str = "") -> tuple[Mark, ...]:
        self._note("mark_done", *numbers, note)
        return self.marks

    async def unmark(self, numbers: Sequence[str]) -> tuple[Mark, ...]:
        self._note("unmark", *numbers)
        return self.marks

    async def snooze(self, numbers: Sequence[str], until_ms: int | None) -> tuple[Mark, ...]:
        self._note("snooze", *numbers, until_ms)
        return self.marks

    async def write_note(self, number: str, note: str) -> None:
        self._note("write_note", number, note)

    async def restore(self, marks: Sequence[Mark]) -> None:
        self._note("restore", *marks)

    def as_real(self) -> FollowUps:
        """The same for whoever wants the real ones."""
        return cast("FollowUps", self)

    def asked(self, name: str) -> list[tuple[object, ...]]:
        """What was asked for under this name."""
        return [each[1:] for each in self.done if each[0] == name]

    def _note(self, *what: object) -> None:
        self.done.append(what)
        if self.failure is not None:
            raise self.failure
