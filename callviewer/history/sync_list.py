"""One list brought here and kept up: what a visit of it reads, in which order, and what it takes note of."""

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, Final

from callviewer.api.errors import ServiceError
from callviewer.api.retry import RetryNotice, RetryWatch
from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.calls.call import Call, CallKind
from callviewer.history.ahead import Ahead
from callviewer.history.backfill import Descent
from callviewer.history.sync_late import LateUploads
from callviewer.history.sync_progress import ListProgress, SyncState
from callviewer.history.sync_share import Helper, Turns, oldest_ms
from callviewer.history.sync_spans import END, Gap
from callviewer.history.sync_state import ListState, Reading
from callviewer.history.walk import PageSource

if TYPE_CHECKING:
    from callviewer.archive.archive import Archive

_DAY_MS: Final = 24 * 3600 * 1000
RECENT_MS: Final = 14 * _DAY_MS
"""So far back a list is read at every visit where late uploads cannot be told from others."""
AGAIN_MS: Final = 7 * _DAY_MS
"""So often such a list is read to its end once more."""
ROWS_AT_ONCE: Final = 2_000
"""So many old calls are saved in one transaction: a page alone costs half as much again."""
HELD_S: Final = 0.5
"""No call waits longer for the next page before it is saved."""


@dataclass(frozen=True, slots=True)
class Means:
    """What a sync works with.

    Attributes:
        source: Who answers.
        archive: Where calls and progress go.
        zone: The zone of the missed list's dates.
        now: The clock, in s since 1970.
        turns: Shared by all lists.
    """

    source: PageSource
    archive: "Archive"
    zone: tzinfo
    now: Callable[[], float]
    turns: Turns


@dataclass(slots=True)
class _Held:
    """Calls that were read and not yet saved. What they cover counts as covered with them, not before.

    Attributes:
        calls: The calls.
        covered: What is certain to be here once they are saved; None where nothing is.
        saved_s: When calls were last saved, on the monotonic clock.
    """

    calls: list[Call] = field(default_factory=list)
    covered: tuple[int, int] | None = None
    saved_s: float = float("-inf")

    @property
    def is_due(self) -> bool:
        """Whether they are many, or have waited for long."""
        return len(self.calls) >= ROWS_AT_ONCE or time.monotonic() - self.saved_s >= HELD_S


class ListSync:
    """The sync of one list. Belongs to the service thread; one visit at a time.

    Attributes:
        progress: How far it is.
    """

    def __init__(self, kind: CallKind, means: Means, told: Callable[[], None]) -> None:
        """Nothing is asked for yet; `told` is called whenever the progress has changed."""
        self._kind = kind
        self._means = means
        self._told = told
        self._key = f"sync.{kind.value}"
        self._watch = RetryWatch(self._on_retry)
        self._stirred = asyncio.Event()
        self._is_paused = False
        self._is_wanted_again = False
        self._has_failed = False
        self._oldest_ms: int | None = None
        self.progress = ListProgress(kind)
        self._load()

    def look_again(self) -> None:
        """Let the visit that is under way look for new calls at the next opportunity."""
        self._is_wanted_again = True
        self._stirred.set()

    def count_others(self, new: int) -> None:
        """Take note that somebody else has added so many calls of this list."""
        self.progress = replace(self.progress, stored=self.progress.stored + new)

    def recount(self) -> None:
        """Take note that somebody else has deleted calls."""
        self.progress = replace(self.progress, stored=self._means.archive.totals().get(self._kind, 0))

    def pause(self) -> None:
        """Ask for no further old calls; the next look for new ones still takes place."""
        self._is_paused = True

    def resume(self) -> None:
        """Go on."""
        self._is_paused = False
        self._stirred.set()

    def try_now(self) -> None:
        """Do not wait any longer before the next try. Any thread."""
        self._watch.skip()

    async def visit(self) -> None:
        """Look for new calls and late uploads, then bring what is still missing of the history.

        A failure of the service ends the visit and is told. All progress is kept.

        Raises:
            ArchiveError: The copy cannot be written.
        """
        self._load()
        self._oldest_ms = None
        self._tell(SyncState.RUNNING)
        try:
            await self._read_all()
        except ServiceError as error:
            self._tell(SyncState.FAILED, error=error)
        except BaseException:
            self._tell(SyncState.IDLE)
            raise
        else:
            self._tell(SyncState.COMPLETE)

    async def _read_all(self) -> None:
        while True:
            self._is_wanted_again = False
            can_tell_late = await self._read_front()
            is_whole = await self._read_gaps(self._state.main)
            if is_whole and self._state.full_ms is None:
                self._state.full_ms = self._state.main.began_ms
                self._keep(())
            if is_whole and await self._read_again(can_tell_late=can_tell_late) and not self._is_wanted_again:
                return

    async def _read_front(self) -> bool:
        """Read new calls and late uploads; whether the service lets late ones be told from others."""
        can_tell_late = self._kind is not CallKind.MISSED and await self._look_for_late()
        target = self._state.main.spans.newest
        if not can_tell_late:
            target = min(target, self._ms() - RECENT_MS)
        await self._descend(self._state.main, (None, target))
        return can_tell_late

    async def _look_for_late(self) -> bool:
        state, now_ms = self._state, self._ms()
        late = LateUploads(self._means.source, self._kind, self._means.zone, self._watch, self._keep)
        looked = await late.look(state.mark, now_ms)
        if looked.can_tell and not looked.is_certain and state.main.spans.since is not None:
            # Nobody can tell what was stored between the reading of old calls and this first look, or among the many
            # that were stored at once.
            state.again = Reading.begun(self._floor(), now_ms)
        state.mark = looked.mark
        self._keep(())
        return looked.can_tell

    async def _read_gaps(self, reading: Reading) -> bool:
        """Read what a reading lacks below its top; False where that was broken off."""
        while (gap := reading.spans.gap()) is not None:
            await self._hold()
            if self._is_wanted_again:
                return False
            await self._descend(reading, gap)
        return True

    async def _read_again(self, *, can_tell_late: bool) -> bool:
        """Read all of the list once more, where it is time; False where that was broken off."""
        state, now_ms = self._state, self._ms()
        if state.again is None:
            if can_tell_late or (state.full_ms is not None and now_ms - state.full_ms < AGAIN_MS):
                return True
            state.again = Reading.begun(self._floor(), now_ms)
        if not await self._read_gaps(state.again):
            return False
        state.full_ms, state.again = state.again.began_ms, None
        self._keep(())
        return True

    async def _descend(self, reading: Reading, gap: Gap) -> None:
        """Read down through a gap, with help where there is some."""
        means, stored = self._means, self.progress.stored
        is_first = reading is self._state.main
        descent = Descent(
            means.source,
            self._kind,
            means.zone,
            gap,
            now_ms=self._ms(),
            # A first reading has brought what is here from above; all of what another one reads is here.
            rows_above=stored if is_first else 0,
            rows_in_all=0 if is_first else stored,
        )
        async with Helper(self._means.turns) as helper:
            await self._go_down(reading, descent, lambda: helper.call(lambda: self._help(reading, descent)))

    async def _help(self, reading: Reading, descent: Descent) -> bool:
        """Read the lower half of what is left of another way down; whether that was of use."""
        if self._oldest_ms is None:
            means = self._means
            self._oldest_ms = await oldest_ms(means.source, self._kind, means.zone, self._watch)
        part = None if self._oldest_ms is None else descent.lower_half(self._oldest_ms)
        if part is None:
            return False
        try:
            await self._descend(reading, part)
        except ServiceError:
            # What lies above can be read even so. The gap that is left is met in its turn, and then the error counts.
            return False
        return True

    async def _go_down(self, reading: Reading, descent: Descent, call_for_help: Callable[[], None]) -> None:
        """Go on to the end, a few pages a transaction; broken off where somebody wants to look from the top."""
        ahead = Ahead(lambda: descent.step(self._watch))
        was_whole = reading.spans.is_whole
        held = _Held()
        try:
            while True:
                if held.calls and not await ahead.comes_within(HELD_S):
                    # The service may make us wait for minutes, or the computer fall asleep.
                    self._save(reading, held)
                stretch = await ahead.next()
                # The next step moves these on.
                covered, is_done, is_certain = descent.covered, descent.is_done, descent.is_certain
                held.calls += stretch.calls
                held.covered = covered
                # What comes to the front of a whole history is most often a single page.
                if not (was_whole or is_done or self._is_paused or self._is_wanted_again):
                    await ahead.begin()
                    if descent.may_be_shared:
                        call_for_help()
                new = self._save(reading, held) if was_whole or is_done or held.is_due else 0
                if is_done or (was_whole and not new and (stretch.is_last or not is_certain)):
                    return
                await asyncio.sleep(0)
                if self._must_wait():
                    self._save(reading, held)
                    await ahead.break_off()
                    await self._hold()
                if self._is_wanted_again and covered is not None:
                    return
        finally:
            try:
                self._save(reading, held)
            finally:
                await ahead.break_off()

    def _save(self, reading: Reading, held: _Held) -> int:
        """Save what is held, if anything; how many of the calls are new."""
        calls, covered, held.calls, held.covered = held.calls, held.covered, [], None
        if self._has_failed or (not calls and covered is None):
            # What could not be saved, by whoever reads the same list, would be told to be here along with the rest.
            return 0
        if covered is not None:
            reading.spans.cover(*covered)
        new = self._keep(calls)
        held.saved_s = time.monotonic()
        return new

    async def _hold(self) -> None:
        """Let others have their turn, and wait while paused."""
        await asyncio.sleep(0)
        if self._must_wait():
            self._tell(SyncState.PAUSED)
            while self._must_wait():
                self._stirred.clear()
                await self._stirred.wait()
            self._tell(SyncState.RUNNING)

    def _must_wait(self) -> bool:
        return self._is_paused and not self._is_wanted_again

    def _keep(self, calls: Iterable[Call]) -> int:
        """Save calls and state in one transaction; how many of the calls are new."""
        archive = self._means.archive
        if archive.beginnings != self._beginnings:
            # Somebody else has met the damage: what was saved before may be lost.
            raise ArchiveError(ArchiveTrouble.DAMAGED, archive.path)
        try:
            added = archive.add(calls, {self._key: self._state.saved()})
        except BaseException:
            self._has_failed = True
            raise
        progress = self.progress
        self._tell(
            progress.state,
            # One side of a way may wait while the other goes on.
            notice=progress.notice,
            stored=progress.stored + added.new,
            new=progress.new + added.new,
            changed=progress.changed + added.changed,
        )
        return added.new

    def _load(self) -> None:
        now_ms = self._ms()
        self._has_failed = False
        self._beginnings = self._means.archive.beginnings
        self._state = ListState.loaded(self._means.archive.state(self._key), self._floor(), now_ms)
        self._state.not_from_the_future(now_ms)
        stored = self._means.archive.totals().get(self._kind, 0)
        self.progress = self._placed(ListProgress(self._kind, stored=stored))

    def _floor(self) -> int:
        """What the archive would not take in need not be read, but is missing when it is wanted again."""
        floor = self._means.archive.floor_ms
        return END if floor is None else floor

    def _tell(self, state: SyncState, **more: Any) -> None:
        self.progress = self._placed(replace(self.progress, **({"notice": None} | more), state=state))
        self._told()

    def _placed(self, progress: ListProgress) -> ListProgress:
        spans = self._state.main.spans
        return replace(progress, is_whole=spans.is_whole, since_ms=None if spans.is_whole else spans.since)

    def _on_retry(self, notice: RetryNotice) -> None:
        if notice.seconds > 0:
            self._tell(SyncState.WAITING, notice=notice)
        else:
            self._tell(SyncState.RUNNING)

    def _ms(self) -> int:
        return int(self._means.now() * 1000)
