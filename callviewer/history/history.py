"""The calls of one account: joins the service, the copy on this computer, and the sync between the two."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryWatch
from callviewer.archive import damage
from callviewer.archive.archive import Archive
from callviewer.archive.errors import ArchiveError
from callviewer.archive.notebook import Notebook
from callviewer.archive.question import Question
from callviewer.calls.call import Call, CallKind
from callviewer.calls.country_hint import MOST, CountryHint
from callviewer.calls.dates import day_interval
from callviewer.calls.insights_data import Asked, InsightsAnswer
from callviewer.calls.page import Page
from callviewer.calls.query import EVERYTHING, CallQuery, DayRange, SortKey
from callviewer.calls.zone_hint import better_zone
from callviewer.history.followups import FollowUps
from callviewer.history.insights import insights_of
from callviewer.history.lists import CallList
from callviewer.history.news import note_deleted
from callviewer.history.place import Place
from callviewer.history.sync import Sync
from callviewer.history.sync_progress import SyncProgress

if TYPE_CHECKING:
    from callviewer.api.client import CallService

CHECKED = "checked"
"""Name of the fact when the service last told all it knew."""
ZONE_LOOK = timedelta(days=60)
"""Calls of so many days are looked at to judge the zone of missed calls."""
MOST_TO_LOOK_AT = 5_000
LOOKED_AT_ONCE = 100
"""So many of them are read together."""
JUDGING_SHARE = 0.03
"""While calls keep coming, at most this part of the time goes into judging what became of the missed ones."""
JUDGING_REST_S = 1.0
"""So long at least nothing is judged anew then."""
NEVER_MS = 2**62
"""A moment after all calls."""
_ANSWERS = (CallKind.INCOMING, CallKind.OUTGOING)
"""Calls of these lists tell what became of a missed one."""


@dataclass(frozen=True, slots=True)
class CopyReport:
    """How the copy on this computer was found.

    Attributes:
        progress: How far the history is here.
        error: Why there is none on the disk, so that everything is kept in memory only; None where all is well.
        set_aside: Where the copy is that was found damaged; None where it was not.
        checked_s: When the service last told all it knew, in seconds since 1970; None where that is not known.
        notes_error: Why notes and marks are kept in memory only; None where all is well.
        notes_set_aside: Where the notebook is that was found damaged; None where it was not.
    """

    progress: SyncProgress
    error: ArchiveError | None = None
    set_aside: Path | None = None
    checked_s: float | None = None
    notes_error: ArchiveError | None = None
    notes_set_aside: Path | None = None


class History:
    """Whatever the window shows comes from here. Belongs to the service thread."""

    def __init__(self, connect: "Callable[[str], CallService]") -> None:
        """A history without a copy and without a key; `open_copy` first.

        Args:
            connect: Makes a client for a key.
        """
        self._connect = connect
        self._service: CallService | None = None
        self._archive: Archive | None = None
        self._notebook: Notebook | None = None
        self._sync: Sync | None = None
        self._told: Callable[[SyncProgress], None] = _nobody
        self._judging_from = 0.0
        self.region: str | None = None
        """Country of numbers without a country code; None where unknown."""
        self.followups = FollowUps(self)

    @property
    def archive(self) -> Archive:
        """The copy that is open; on the disk or in memory."""
        if self._archive is None:
            raise RuntimeError("open_copy comes first")
        return self._archive

    @property
    def notebook(self) -> Notebook:
        """Notes and marks of the phone; on the disk or in memory."""
        if self._notebook is None:
            raise RuntimeError("open_copy comes first")
        return self._notebook

    @property
    def sync(self) -> Sync:
        """What brings the history into the copy."""
        if self._sync is None:
            raise RuntimeError("open_copy comes first")
        return self._sync

    async def open_copy(self, file: Path | None, place: Place, notes: Path | None = None) -> CopyReport:
        """Open the copy, or one in memory where there shall be none or it cannot be used; the one before is let go.

        Args:
            file: Where it is; None for one in memory.
            place: Where the reader and the phone are.
            notes: Where the notebook is; None for one in memory.
        """
        await self._close_copy()
        self.region = place.region
        error: ArchiveError | None = None
        archive: Archive | None = None
        if file is not None:
            try:
                archive = Archive.open(file, zone=place.missed_zone, region=place.region)
            except ArchiveError as caught:
                error = caught
        self._archive = archive or Archive.in_memory(zone=place.missed_zone, region=place.region)
        self._sync = Sync(self, self._archive, zone=place.missed_zone, told=self._tell)
        notes_error = self._open_notebook(notes)
        self.use_marks()
        checked = self._archive.state(CHECKED)
        return CopyReport(
            self._sync.progress,
            error,
            self._archive.set_aside,
            float(checked) if checked is not None else None,
            notes_error,
            self.notebook.set_aside,
        )

    def _open_notebook(self, file: Path | None) -> ArchiveError | None:
        error: ArchiveError | None = None
        if file is not None:
            try:
                self._notebook = Notebook.open(file, region=self.region)
            except ArchiveError as caught:
                error = caught
        self._notebook = self._notebook or Notebook.in_memory(region=self.region)
        return error

    def use_marks(self) -> None:
        """Let the copy know what is noted in the notebook. Raises ArchiveError."""
        self.archive.set_marks(self.notebook.marks())

    async def open(self, key: str) -> None:
        """Ask the service with `key` from now on; requests under way with another one fail."""
        before, self._service = self._service, None
        try:
            self._service = self._connect(key)
        finally:
            if before is not None:
                await before.close()

    async def close_service(self) -> None:
        """Ask the service nothing more."""
        service, self._service = self._service, None
        if service is not None:
            await service.close()

    async def close(self) -> None:
        """Let go of everything. `open_copy` may follow."""
        if self._sync is not None:
            await self._sync.stop()
        await self.close_service()
        await self._close_copy()

    async def _close_copy(self) -> None:
        if self._sync is not None:
            await self._sync.stop()
        archive, self._archive, self._sync = self._archive, None, None
        if archive is not None:
            archive.close()
        notebook, self._notebook = self._notebook, None
        if notebook is not None:
            notebook.close()

    async def check_key(self, key: str) -> None:
        """Ask the service whether it knows `key`, which need not be the one in use.

        Raises:
            ServiceError: It does not, or it cannot be asked.
        """
        service = self._connect(key)
        try:
            await service.check_key()
        finally:
            await service.close()

    async def keep_up(self, told: Callable[[SyncProgress], None]) -> SyncProgress:
        """One visit of the sync.

        Args:
            told: Hears how far it is.

        Raises:
            ArchiveError: The copy cannot be written.
        """
        self._told = told
        archive = self.archive
        archive.expect(much=not self.sync.progress.is_whole)
        try:
            progress = await self.sync.keep_up()
        finally:
            # It may have been let go meanwhile.
            if archive is self._archive:
                archive.expect(much=False)
        if progress.error is None:
            self.archive.add((), {CHECKED: str(time.time())})
        self.archive.judge()
        self.archive.keep_forms()
        for _ in archive.keep_tally():
            await asyncio.sleep(0)
            if archive is not self._archive:
                break
        return progress

    async def judge(self) -> bool:
        """Judge what became of the missed calls, as far as that was not done; gives whether that brought news.

        Raises:
            ArchiveError: The copy cannot be written.
        """
        return self._archive is not None and self._archive.judge()

    async def move_to(self, place: Place) -> None:
        """The phone's zone of missed calls, or the country of its numbers, is another.

        Raises:
            ArchiveError: The copy cannot be written.
        """
        await self.sync.stop()
        # Marks end at moments of missed calls, which move. The notebook is first: should the program be killed in
        # between, the copy follows when it is opened the next time, in the zone of the settings.
        marks = self.notebook.marks()
        moved = self.archive.moved_marks(marks, place.missed_zone)
        self.notebook.save(*(after for before, after in zip(marks, moved, strict=True) if after != before))
        self.region = place.region
        self.archive.set_zone(place.missed_zone)
        self.archive.set_region(place.region)
        self.notebook.set_region(place.region)
        self.use_marks()
        self.archive.judge()
        self._sync = Sync(self, self.archive, zone=place.missed_zone, told=self._tell)

    async def delete_copies(self, files: Sequence[Path], *, is_open: bool) -> None:
        """Delete copies, with whatever was set aside of them. Raises ArchiveError.

        Args:
            files: Where they are.
            is_open: Whether the one in use is among them; `open_copy` has to follow.
        """
        if is_open:
            await self._close_copy()
        for file in files:
            damage.remove(file)

    def forget_number(self, number: str) -> None:
        """Delete a number's calls and notes, and never take the calls in again. Raises ArchiveError."""
        try:
            self.notebook.forget(number)
            self.use_marks()
        finally:
            try:
                self.archive.forget_number(number)
            finally:
                note_deleted(self.archive)
            self.sync.recount()

    def forget_before(self, time_ms: int) -> None:
        """Delete calls before a moment (UTC ms) and never take them in again. Raises ArchiveError."""
        try:
            self.archive.forget_before(time_ms)
        finally:
            note_deleted(self.archive)
        self.sync.recount()

    async def better_zone(self, place: Place) -> str | None:
        """The zone that the missed calls seem to be written in, where that is surely not the one in use (IANA name)."""
        now_ms = round(time.time() * 1000)
        days = DayRange(datetime.fromtimestamp(now_ms / 1000, place.zone).date() - ZONE_LOOK)
        archive = self.archive
        ids = archive.ids(Question(CallQuery(None, days=days), place.zone), MOST_TO_LOOK_AT)
        calls: list[Call] = []
        for first in range(0, len(ids), LOOKED_AT_ONCE):
            calls += [call for call in archive.calls(ids[first : first + LOOKED_AT_ONCE]) if call is not None]
            # Whoever looks at rows is answered first.
            await asyncio.sleep(0)
            if archive is not self._archive:
                return None
        here = getattr(place.zone, "key", "UTC")
        used = getattr(place.missed_zone, "key", "UTC")
        return await asyncio.to_thread(
            better_zone, calls, used, [here, *place.zones], region=place.region, now_ms=now_ms
        )

    async def better_country(self, homes: Sequence[str]) -> str | None:
        """The country that numbers without a country code seem to be from, where they hardly fit the one in use.

        Args:
            homes: Countries where the phone may be at home (ISO 3166 alpha-2), the likeliest first.
        """
        hint = CountryHint(self.archive.sample_numbers(2 * MOST), self.region, homes)
        for _ in hint.steps():
            # The window is painted in between.
            await asyncio.sleep(0)
        return hint.better

    async def insights(self, asked: Asked) -> InsightsAnswer:
        """The figures and charts of some days. Raises ArchiveError."""
        return await insights_of(self, asked)

    def open_list(self, query: CallQuery, place: Place) -> CallList:
        """The rows of `query`. May be called on any thread: nothing is asked for yet."""
        return CallList(self, query, place)

    def answers(self, query: CallQuery, zone: tzinfo) -> bool:
        """Whether the copy is asked: it holds everything that the question asks about, or the service cannot answer."""
        return _is_beyond_service(query) or self.is_whole(query, zone)

    def is_whole(self, query: CallQuery, zone: tzinfo) -> bool:
        """Whether nothing that the question asks about can be missing here, new calls aside."""
        start, _end = day_interval(query.days, zone)
        lists = self.sync.progress.lists
        return all(
            lists[kind].is_whole or _reaches(start, lists[kind].since_ms)
            for kind in ([query.kind] if query.kind else CallKind)
        )

    @property
    def judged_since_ms(self) -> int | None:
        """From when on all is here that tells what became of a missed call, UTC ms; None where that is always so."""
        lists = [self.sync.progress.lists[kind] for kind in _ANSWERS]
        edges = [NEVER_MS if each.since_ms is None else each.since_ms for each in lists if not each.is_whole]
        return max(edges, default=None)

    def calls(self, ids: Sequence[int]) -> list[Call | None]:
        """The calls with these ids, in this order; None for one that is gone.

        What became of a missed call is left out where a call that is not here yet could prove otherwise.
        """
        calls, since_ms = self.archive.calls(ids), self.judged_since_ms
        if since_ms is None:
            return calls
        return [
            replace(call, followup=None) if call and call.followup and (call.time_ms or 0) < since_ms else call
            for call in calls
        ]

    def keep(self, calls: Sequence[Call]) -> list[int | None]:
        """Save calls that the window has got; gives their ids, None for those that are not to be kept."""
        added = self.archive.add(calls)
        if added.new:
            self.sync.count_others(calls[0].kind, added.new)
        return [self.archive.id_of(call) for call in calls]

    def _tell(self, progress: SyncProgress) -> None:
        began = time.monotonic()
        # Who is told that all is here finds it judged.
        if progress.is_whole or began >= self._judging_from:
            self.archive.judge()
            now = time.monotonic()
            self._judging_from = now + max(JUDGING_REST_S, (now - began) / JUDGING_SHARE)
        self._told(progress)

    async def page(self, request: PageRequest, *, zone: tzinfo, watch: RetryWatch | None = None) -> Page:
        """One page of the service; see CallService.page."""
        if self._service is None:
            raise ServiceError(Trouble.NO_KEY)
        return await self._service.page(request, zone=zone, watch=watch)


def _is_beyond_service(query: CallQuery) -> bool:
    sorts = query.kind is not CallKind.MISSED or query.order.key is SortKey.TIME
    return query.kind is None or query.number is not None or query.more != EVERYTHING or not sorts


def _reaches(start_ms: int | None, since_ms: int | None) -> bool:
    return start_ms is not None and since_ms is not None and start_ms >= since_ms


def _nobody(_progress: SyncProgress) -> None:
    pass
