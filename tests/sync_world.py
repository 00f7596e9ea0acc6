"""A service that changes between any two requests, and a sync against it: what the tests of the sync play with."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo

from callviewer.api import answers, wire
from callviewer.api.demo import PATHS, DemoCall, DemoService
from callviewer.api.question import parameters
from callviewer.api.request import MOST_ROWS, PageRequest
from callviewer.api.retry import RetryWatch
from callviewer.archive.archive import Archive
from callviewer.archive.question import Question
from callviewer.calls.call import Call, CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import CallQuery
from callviewer.history.sync import Sync
from callviewer.history.sync_progress import SyncProgress

MINUTE_MS = 60_000
DAY_MS = 24 * 60 * MINUTE_MS
BEGIN_MS = int(datetime(2026, 9, 1, 12, tzinfo=UTC).timestamp()) * 1000
ADDRESSES = {kind: path for path, kind in PATHS.items()}

Key = tuple[CallKind, str, int | str]
"""Kind, number, and the time or the text of the date: calls of one minute share it where seconds are unknown."""


class Killed(Exception):
    """The program ended at this very moment."""


@dataclass
class World:
    """A service, its clock, and what happens before each request.

    Attributes:
        service: What answers.
        zone: The zone of the missed list's dates.
        believed_zone: What the program takes it for; None for the truth.
        day_shift: How many days the missed list's own day bounds are off, for a zone of their own.
        now_ms: The time; a request takes a second.
        before: Called before each request is answered; may change the service or raise.
        requests: What was asked for.
        ever: How many calls of each key there have ever been at once.
    """

    service: DemoService = field(default_factory=lambda: DemoService(count=0, new_call_every_s=None))
    zone: tzinfo = UTC
    believed_zone: tzinfo | None = None
    day_shift: int = 0
    now_ms: int = BEGIN_MS
    before: Callable[[PageRequest], None] = lambda request: None
    requests: list[PageRequest] = field(default_factory=list)
    ever: Counter[Key] = field(default_factory=Counter)
    under_way: Counter[CallKind] = field(default_factory=Counter)
    most_under_way: int = 0
    most_of_all: int = 0

    def __post_init__(self) -> None:
        self.service.now = self.now
        self.service.missed_zone = self.zone

    def now(self) -> float:
        return self.now_ms / 1000

    def add(self, *calls: DemoCall) -> None:
        """Calls arrive, stored now unless they say otherwise."""
        self.service.add(*(each if each.stored_ms else replace(each, stored_ms=self.now_ms) for each in calls))
        self.ever |= self.present()

    def calls(self) -> list[DemoCall]:
        return [call for kind in CallKind for call in self.service.calls(kind)]

    def present(self) -> Counter[Key]:
        """How many calls of each key are on the service."""
        found: Counter[Key] = Counter(map(self.key, self.calls()))
        if self.tells_seconds:
            return Counter(dict.fromkeys(found, 1))
        return Counter({key: 1 if key[0] is not CallKind.MISSED else count for key, count in found.items()})

    @property
    def tells_seconds(self) -> bool:
        return "%S" in self.service.missed_format

    def key(self, call: DemoCall) -> Key:
        if call.kind is not CallKind.MISSED:
            return call.kind, call.number, call.time_ms
        moment = datetime.fromtimestamp(call.time_ms // 1000, self.zone)
        return call.kind, call.number, moment.strftime(self.service.missed_format)

    async def page(self, request: PageRequest, *, zone: tzinfo, watch: RetryWatch | None) -> Page:
        """The service's answer, through the program's own encoding and decoding."""
        self.requests.append(request)
        self.under_way[request.kind] += 1
        self.most_under_way = max(self.most_under_way, *self.under_way.values())
        self.most_of_all = max(self.most_of_all, self.under_way.total())
        try:
            await asyncio.sleep(0)
            self.now_ms += 1000
            self.before(request)
            if request.last_day is not None:
                request = replace(request, last_day=request.last_day + timedelta(days=self.day_shift))
            params = parameters(request) | {"apikey": "demo"}
            answer = self.service.answer(ADDRESSES[request.kind], params)
            if answer.status != 200:
                raise answers.refusal(answer.status, answer.body, {}, self.now())
            return wire.decode(answer.body, request, zone)
        finally:
            self.under_way[request.kind] -= 1

    @property
    def read_zone(self) -> tzinfo:
        return self.believed_zone or self.zone

    def sync(self, archive: Archive, told: Callable[[SyncProgress], None] = lambda progress: None) -> Sync:
        return Sync(self, archive, zone=self.read_zone, now=self.now, told=told)

    def visit(self, archive: Archive) -> SyncProgress:
        """One visit of a new sync, as after a start of the program."""
        return asyncio.run(self.sync(archive).keep_up())

    def archive(self) -> Archive:
        return Archive.in_memory(zone=self.read_zone, region=None)


def saved(archive: Archive) -> list[Call]:
    """All calls of an archive."""
    ids = archive.ids(Question(CallQuery(None), UTC))
    return [call for call in archive.calls(ids) if call is not None]


def keys(calls: Iterable[Call]) -> Counter[Key]:
    """How many of each key, as the world counts them."""
    found: Counter[Key] = Counter()
    for call in calls:
        assert call.time_ms is not None
        found[call.kind, call.number, call.date_text or call.time_ms] += 1
    return found


def with_short_pages() -> "World":
    """A world with pages of a tenth of their usual size, so that a thousand calls are a long history."""
    world = World()
    world.service.most_rows = {kind: rows // 10 for kind, rows in MOST_ROWS.items()}
    return world


def many(kind: CallKind, count: int, *, until_ms: int = BEGIN_MS, every_ms: int = 37 * MINUTE_MS) -> list[DemoCall]:
    """So many calls of a few numbers, one after the other, the last one before `until_ms`."""
    return [
        DemoCall(kind, f"+55119{i % 7:08}", until_ms - (i + 1) * every_ms - i % 997, stored_ms=until_ms - i * every_ms)
        for i in range(count)
    ]


def missing(wanted: Mapping[Key, int], archive: Archive) -> Counter[Key]:
    """What of the wanted calls is not in the archive."""
    return Counter(dict(wanted)) - keys(saved(archive))
