"""Bring the whole history of an account here, newest first, and keep up with it."""

import asyncio
import time
from collections.abc import Callable
from datetime import tzinfo
from typing import TYPE_CHECKING

from callviewer.calls.call import CallKind
from callviewer.history.sync_list import ListSync, Means
from callviewer.history.sync_progress import SyncProgress
from callviewer.history.sync_share import Turns
from callviewer.history.walk import PageSource

if TYPE_CHECKING:
    from callviewer.archive.archive import Archive


class Sync:
    """The sync of one account. Belongs to the service thread; only `try_now` may be called from elsewhere.

    What it promises: every call that was on the service when a visit began, and is there still when it ends, is in
    the archive exactly once. Two kinds of calls may take longer: those that arrive while a visit is under way are
    found by the next one, and missed calls that the phone uploads more than two weeks late by the weekly reading of
    the whole list.

    Nothing else may change the archive's zone, or wipe it, while a visit is under way: `stop` first.
    """

    def __init__(
        self,
        source: PageSource,
        archive: "Archive",
        *,
        zone: tzinfo,
        now: Callable[[], float] = time.time,
        told: Callable[[SyncProgress], None] = lambda _: None,
    ) -> None:
        """Read from the archive how far it is; nothing is asked of the service yet.

        Args:
            source: Who answers; the window's own requests should go through the same one.
            archive: Where calls and progress go.
            zone: The zone of the missed list's dates.
            now: The clock, in s since 1970.
            told: Hears of every step, on the service thread.
        """
        self._told = told
        self._turns = Turns()
        means = Means(source, archive, zone, now, self._turns)
        self._lists = {kind: ListSync(kind, means, self._tell) for kind in CallKind}
        self._visits: dict[CallKind, asyncio.Task[None]] = {}
        self._waiting = 0

    @property
    def progress(self) -> SyncProgress:
        """How far it is."""
        return SyncProgress({kind: each.progress for kind, each in self._lists.items()})

    async def keep_up(self) -> SyncProgress:
        """One visit: new calls, late uploads, and whatever is missing of the history.

        A visit that is under way is joined, and looks for new calls once more. It is broken off when nobody waits for
        it any longer. Failures of the service do not raise: they are in the progress.

        Raises:
            ArchiveError: The copy cannot be written; the visit is over.
        """
        visits = [self._visit(kind) for kind in CallKind]
        self._waiting += 1
        try:
            await self._over(visits)
        finally:
            self._waiting -= 1
            if not self._waiting:
                await self.stop()
        return self.progress

    async def stop(self) -> None:
        """Break off the visit that is under way, if any; its progress is kept."""
        for each in self._visits.values():
            each.cancel()
        # Whatever they end with was told, or is raised by `keep_up`.
        await asyncio.gather(*self._visits.values(), return_exceptions=True)

    def count_others(self, kind: CallKind, new: int) -> None:
        """Take note that somebody else, such as the window's own list, has added so many calls."""
        self._lists[kind].count_others(new)

    def recount(self) -> None:
        """Take note that somebody else has deleted calls."""
        for each in self._lists.values():
            each.recount()

    def pause(self) -> None:
        """Bring no more old calls until `resume`; visits still look for new ones first."""
        for each in self._lists.values():
            each.pause()

    def resume(self) -> None:
        """Go on."""
        for each in self._lists.values():
            each.resume()

    def try_now(self) -> None:
        """Do not wait any longer before the next try. Any thread."""
        for each in self._lists.values():
            each.try_now()

    def _visit(self, kind: CallKind) -> asyncio.Task[None]:
        under_way = self._visits.get(kind)
        if under_way is not None and not under_way.done():
            self._lists[kind].look_again()
            return under_way
        self._turns.free -= 1
        visit = self._visits[kind] = asyncio.create_task(self._lists[kind].visit())
        visit.add_done_callback(self._give_back)
        return visit

    def _give_back(self, _visit: asyncio.Task[None]) -> None:
        self._turns.free += 1

    async def _over(self, visits: list[asyncio.Task[None]]) -> None:
        """Until all visits have ended, or one with an error."""
        # Waiting does not cancel what is waited for: others may wait for the same.
        done, _ = await asyncio.wait(visits, return_when=asyncio.FIRST_EXCEPTION)
        await asyncio.gather(*done)

    def _tell(self) -> None:
        self._told(self.progress)
