"""A history on a real server, a call at a time, for tests of who waits for a call back."""

import asyncio
import time
from array import array
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from callviewer.api.client import CallService
from callviewer.api.demo import DemoCall, DemoService
from callviewer.api.retry import RetryPolicy
from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import FollowUp
from callviewer.calls.portrait import Portrait
from callviewer.calls.query import ANY_TIME, EVERYTHING, CallQuery, Narrowing
from callviewer.calls.waiting import Caller, Waiting
from callviewer.history.followups import FollowUps
from callviewer.history.history import CopyReport, History
from callviewer.history.place import Place
from callviewer.history.sync_progress import SyncProgress
from tests.loopback import LoopbackService

T = TypeVar("T")

PLACE = Place(ZoneInfo("America/Sao_Paulo"), UTC, "BR")
KEY = "follow-k3y"
MISSED, INCOMING, OUTGOING = CallKind
MINUTE_MS = 60_000
NOW_MS = round(time.time()) // 60 * MINUTE_MS
"""By the computer's clock, because the sync looks by that for what was uploaded late."""
DAY_MIN = 24 * 60
ANA = ("+5511912345678", "(11) 91234-5678", "011912345678")
"""The spellings of one number."""
BENTO = "+5511957411964"
HIDDEN = "-1"
PEOPLE = [f"+55119{rank:08}" for rank in range(20)]


def call(
    kind: CallKind,
    minutes_ago: float,
    number: str = ANA[0],
    duration_s: int = 0,
    *,
    name: str = "",
    uploaded_minutes_ago: float | None = None,
) -> DemoCall:
    """A call so many minutes ago, which the phone has uploaded at once unless something else is said."""
    stored_ms = None if uploaded_minutes_ago is None else ago(uploaded_minutes_ago)
    return DemoCall(kind, number, ago(minutes_ago), name=name, duration_s=duration_s, stored_ms=stored_ms)


def ago(minutes: float) -> int:
    """So many minutes ago, UTC ms."""
    return NOW_MS - round(minutes * MINUTE_MS)


@dataclass
class Phone:
    """A history of the calls on a real server.

    Attributes:
        now_ms: What the clock of the follow-ups says.
    """

    server: LoopbackService
    runner: asyncio.Runner
    history: History
    now_ms: int = NOW_MS

    def __post_init__(self) -> None:
        self.history.followups = FollowUps(self.history, lambda: self.now_ms / 1000)

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Let the service side do something."""
        return self.runner.run(work)

    def open(self, folder: Path | None = None, region: str = "BR") -> CopyReport:
        """Open the copy and the notebook that are in this folder, or some in memory."""
        file, notes = (None, None) if folder is None else (copy_in(folder), notes_in(folder))

        async def work() -> CopyReport:
            report = await self.history.open_copy(file, replace(PLACE, region=region), notes)
            await self.history.open(KEY)
            return report

        return self.do(work())

    def add(self, *calls: DemoCall) -> None:
        """Calls arrive on the service."""
        self.server.service.add(*calls)

    def sync(self) -> SyncProgress:
        """One visit; what it cannot bring is in its progress."""
        return self.do(self.history.keep_up(lambda _progress: None))

    # What it says

    def waiting(self, query: CallQuery | None = None) -> Waiting:
        return self.do(self.history.followups.waiting(query or CallQuery(MISSED), PLACE))

    def who(self, text: str = "") -> list[str]:
        """The numbers of those who wait, the longest wait first."""
        return [caller.number for caller in self.waiting(CallQuery(MISSED, text=text)).callers]

    def caller(self, number: str = ANA[0]) -> Caller:
        """Somebody who waits."""
        [found] = [caller for caller in self.waiting().callers if caller.number == number]
        return found

    def portrait(self, number: str = ANA[0]) -> Portrait:
        return self.do(self.history.followups.portrait(number, PLACE))

    def rows(self, kind: CallKind | None = MISSED, text: str = "", more: Narrowing = EVERYTHING) -> list[Call]:
        """The rows of a list, as the window gets them."""

        async def work() -> list[Call]:
            rows = self.history.open_list(CallQuery(kind, text=text, days=ANY_TIME, more=more), PLACE)
            step = await rows.next(array("q"))
            found = await rows.calls(step.ids)
            return [each for each in found if each is not None]

        return self.do(work())

    def follow_ups(self) -> list[FollowUp | None]:
        """What became of the missed calls, the newest first."""
        return [each.followup for each in self.rows()]


@contextmanager
def phone(*calls: DemoCall, page_rows: int = 100) -> Iterator[Phone]:
    """A phone with these calls, and a history in memory into which none of them has come yet."""
    service = DemoService(count=0, new_call_every_s=None, key=KEY, most_rows=dict.fromkeys(CallKind, page_rows))
    service.add(*calls)
    with LoopbackService(service) as server, history_on(server) as made:
        made.open()
        yield made


@contextmanager
def history_on(server: LoopbackService) -> Iterator[Phone]:
    """A history of a phone's calls; `open` it first."""
    with asyncio.Runner() as runner:
        made = Phone(server, runner, History(lambda key: CallService(key, url=server.url, policy=RetryPolicy(tries=1))))
        try:
            yield made
        finally:
            made.do(made.history.close())


def is_sound(report: CopyReport) -> bool:
    """Whether copy and notebook were found in order."""
    return not any((report.error, report.set_aside, report.notes_error, report.notes_set_aside))


def copy_in(folder: Path) -> Path:
    """Where a test keeps the copy."""
    return folder / "copies" / "phone.sqlite"


def notes_in(folder: Path) -> Path:
    """Where a test keeps the notebook."""
    return folder / "notebooks" / "phone.sqlite"
