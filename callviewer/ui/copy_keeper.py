"""Sees to the copy of the history on this computer: opens it, keeps it up to date, deletes what shall go."""

import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from callviewer.calls import numbers
from callviewer.calls.text import plain
from callviewer.desktop import zones
from callviewer.desktop.paths import copy_file, notebook_file
from callviewer.desktop.settings import MONTH_S, Account, Settings
from callviewer.history.copy_errors import ArchiveError, ArchiveTrouble
from callviewer.history.errors import Trouble
from callviewer.ui import troubles
from callviewer.ui.bidi import from_the_left, isolated
from callviewer.ui.bridge import Job
from callviewer.ui.forget_dialog import ForgetDialog
from callviewer.ui.kit import Kit
from callviewer.ui.listing import in_row
from callviewer.ui.main_window import MainWindow
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.sync_driver import SyncDriver
from callviewer.ui.system import system_region

if TYPE_CHECKING:
    from callviewer.history.history import CopyReport, History
    from callviewer.history.place import Place
    from callviewer.history.sync_progress import SyncProgress

log = logging.getLogger(__name__)

DAY_MS = 24 * 3600 * 1000
PLACE_REST_MS = 60_000
"""While calls keep coming, so long passes before they are looked through again for where the phone is."""


class CopyKeeper(QObject):
    """One history, its copy and its sync, as the settings want them.

    Signals:
        visited: A visit of the sync is over, well or not.
        zone_suggested: Another zone seems right for the missed calls of the phone; carries its IANA name.
        country_suggested: Another country seems right for the numbers of the phone (ISO 3166 alpha-2); empty where the
            one in use is right, as far as can be told.
    """

    zone_suggested = Signal(str)
    country_suggested = Signal(str)
    visited = Signal()

    def __init__(
        self,
        window: MainWindow,
        kit: Kit,
        history: "History",
        settings: Settings,
        folder: Path,
        place: "Callable[[], Place]",
    ) -> None:
        """A keeper that does nothing before `open`.

        Args:
            window: Shows how far the history is here.
            kit: The tools of the window.
            history: What is kept.
            settings: Whether, and how long, to keep it.
            folder: Where the profile keeps its data: copies and notebooks, a file for each phone.
            place: Where the reader and the phone are, now.
        """
        super().__init__(window)
        self._window = window
        self._kit = kit
        self._history = history
        self._settings = settings
        self._folder = folder
        self._place = place
        self._driver = SyncDriver(kit.bridge, history, self)
        self._driver.progressed.connect(self._show)
        self._driver.ended.connect(self._end_visit)
        self._driver.failed.connect(self._lose)
        line = window.status.sync
        line.pause_wanted.connect(self._driver.pause)
        line.resume_wanted.connect(self._driver.resume)
        window.look_wanted.connect(self._look)
        window.woken.connect(self._driver.wake)
        window.forget_wanted.connect(self._ask_forget)
        window.settled.connect(self._visit_if_due)
        window.copy_failed.connect(self._lose)
        self._is_online = False
        self._is_due = False
        self._is_lost = False
        self._daily = QTimer(self, interval=DAY_MS)
        self._daily.timeout.connect(self.drop_old)
        self._daily.start()
        self._is_unplaced = False
        """Whether a visit has ended since the calls were looked through for where the phone is."""
        self._placing = QTimer(self, singleShot=True, interval=PLACE_REST_MS)
        self._placing.timeout.connect(self._look_at_rest)

    def open(self, then: Callable[[], None]) -> None:
        """Open the copy of the phone in use, show what it holds, and go on with `then`, which finds a key."""

        async def work(file: Path | None, place: "Place", notes: Path) -> "CopyReport":
            # Nothing may be asked with the key of another phone.
            await self._history.close_service()
            return await self._history.open_copy(file, place, notes)

        self._open(work, then, is_kept=self._settings.keep_copy)

    def _open(
        self,
        work: "Callable[[Path | None, Place, Path], Coroutine[Any, Any, CopyReport]]",
        then: Callable[[], None],
        *,
        is_kept: bool,
    ) -> None:
        self._is_online = self._is_due = False
        self._driver.stop()
        self._look_anew()
        self._is_lost = not is_kept
        file = self.file_of(self._settings.account()) if is_kept else None
        place = self._place()
        notes = self.notes_of(self._settings.account())

        def opened(report: "CopyReport") -> None:
            self._window.status.forget()
            self._window.status.show_checked(report.checked_s)
            self._window.show_progress(report.progress)
            self.drop_old()
            if report.progress.is_whole:
                self._window.begin()
            else:
                self._window.drop_front()
            self._tell_report(report)
            self._judge()
            then()

        self._kit.bridge.submit(lambda _job: work(file, place, notes), self, opened, _raise)

    def _judge(self) -> None:
        """A copy of an older version of the program does not know yet what became of its missed calls."""

        async def work(_job: object) -> "SyncProgress | None":
            return self._history.sync.progress if await self._history.judge() else None

        def judged(progress: "SyncProgress | None") -> None:
            if progress is not None:
                self._show(progress)

        self._kit.bridge.submit(work, self, judged, self._lose)

    def go_online(self) -> None:
        """There is a key: once the rows that are looked at have come, bring the history here and keep up with it."""
        self._is_online = True
        self.apply_interval()
        self._is_due = True
        self._visit_if_due()

    def apply_interval(self) -> None:
        """Look for new calls as often as the settings say."""
        if self._is_online:
            self._driver.set_interval(self._settings.check_minutes)

    def file_of(self, account: Account) -> Path:
        """Where the copy of a phone is."""
        return copy_file(self._folder, account.id)

    def notes_of(self, account: Account) -> Path:
        """Where the notebook of a phone is."""
        return notebook_file(self._folder, account.id)

    def use_place(self) -> None:
        """The zone of missed calls, or the country of numbers, is another: read again what is here."""
        # Marks end at moments of missed calls, which move: what they were is not where they were.
        self._window.undo.clear()
        self._look_anew()
        place = self._place()

        def moved() -> None:
            if self._window.has_begun:
                self._window.begin()
            self._look()

        self._start(lambda _job: self._history.move_to(place), moved, self._lose)

    def delete(self, accounts: list[Account]) -> None:
        """Delete the copies of these phones; that of the phone in use is begun anew, in memory where it is to be."""
        files = [self.file_of(account) for account in accounts]
        is_open = self._settings.account() in accounts
        done: Callable[[], None] = _nothing
        if is_open:
            done = self._going_on(is_kept=self._settings.keep_copy)
            self._window.forget()

        def failed(error: Exception) -> None:
            done()
            self._tell_undeleted(error)

        self._start(lambda _job: self._history.delete_copies(files, is_open=is_open), done, failed)

    def reopen(self) -> None:
        """Open the copy, or go on in memory, as the settings now want it."""
        go_on = self._going_on(is_kept=self._settings.keep_copy)
        self._window.forget()
        go_on()

    def _going_on(self, *, is_kept: bool, then: Callable[[], None] = lambda: None) -> Callable[[], None]:
        """Gives what opens the copy of the same phone anew, with the same key."""
        was_online, had_begun = self._is_online, self._window.has_begun
        # Until then nothing is asked of a copy that may be closed.
        self._is_online = self._is_due = False
        self._driver.stop()

        def opened() -> None:
            if had_begun and not self._window.has_begun:
                self._window.begin()
            if was_online:
                self.go_online()
            then()

        return lambda: self._open(self._history.open_copy, opened, is_kept=is_kept)

    def _visit_if_due(self) -> None:
        # A window that is not seen asks for nothing that a visit could delay.
        if self._is_due and (self._window.is_settled or not self._window.isVisible()):
            self._is_due = False
            self._driver.visit()

    def _look(self) -> None:
        if self._is_online:
            self._driver.visit()

    def _show(self, progress: "SyncProgress") -> None:
        self._window.show_progress(progress)

    def _end_visit(self, progress: "SyncProgress") -> None:
        self.visited.emit()
        trouble = progress.error
        if trouble is None:
            self._window.drop_key_warning()
            self._window.status.show_checked(time.time())
            self._look_at_place()
        elif troubles.wants_key(trouble.trouble) or trouble.trouble is Trouble.EXPIRED:
            state = troubles.of_service(trouble.trouble)
            do = self._window.key_wanted.emit if troubles.wants_key(trouble.trouble) else self._driver.visit
            self._window.warn_of_key(state, do)

    def _look_at_place(self) -> None:
        """See whether zone and country fit the calls: all work and no news, so not at each of many visits."""
        self._is_unplaced = self._placing.isActive()
        if not self._is_unplaced:
            self._placing.start()
            self._look_at_zone()

    def _look_at_rest(self) -> None:
        # While the copy is changed for another there is none to ask.
        if self._is_unplaced and self._is_online:
            self._look_at_place()

    def _look_anew(self) -> None:
        """Other calls, or another place: the next visit looks at once."""
        self._placing.stop()
        self._is_unplaced = False

    def _look_at_zone(self) -> None:
        place = self._place()

        def suggest(zone: str | None) -> None:
            if zone is not None:
                self.zone_suggested.emit(zone)
            # Two at once beside a visit would leave the window no turn. The copy may be closed meanwhile.
            if self._is_online:
                self._look_at_country()

        self._kit.bridge.submit(lambda _job: self._history.better_zone(place), self, suggest, _raise)

    def _look_at_country(self) -> None:
        account, system, zone = replace(self._settings.account()), system_region(), self._kit.words.zone

        async def look(_job: object) -> str | None:
            homes = [system, zones.country_of(getattr(zone, "key", None))]
            return await self._history.better_country([country for country in homes if country])

        def suggest(country: str | None) -> None:
            # Another phone may be in use meanwhile, or another country.
            if account == self._settings.account():
                self.country_suggested.emit(country or "")

        self._kit.bridge.submit(look, self, suggest, self._lose)

    def drop_old(self) -> None:
        """Delete what is older than the settings want to keep."""
        months = self._settings.keep_months
        if months:
            before_ms = round((time.time() - months * MONTH_S) * 1000)
            self._delete_calls(lambda: self._history.forget_before(before_ms))

    def _ask_forget(self, number: str) -> None:
        if numbers.is_hidden(number):
            text = self.tr("Delete all calls of hidden numbers on this computer, for good?")
        else:
            shown = numbers.masked(number) if self._kit.words.hide_numbers else number
            text = self.tr("Delete all calls of {number} on this computer, for good?")
            text = text.format(number=from_the_left(plain(shown, 40)))

        def forget() -> None:
            # A note that is just being written must not bring the number back.
            self._window.panel_place.drop(number)
            # Nor must the mark that it had.
            self._window.undo.clear()
            self._delete_calls(lambda: self._history.forget_number(number))

        dialog = ForgetDialog(self._kit.icons, text, self.tr("Delete them"), self._window)
        dialog.confirmed.connect(forget)
        dialog.open()

    def _delete_calls(self, delete: Callable[[], None]) -> None:
        async def work(_job: object) -> "SyncProgress":
            delete()
            return self._history.sync.progress

        def done(progress: "SyncProgress") -> None:
            self._window.show_progress(progress)
            self._window.read_again()

        self._kit.bridge.submit(work, self, done, self._tell_undeleted)

    def _start(
        self,
        work: "Callable[[Job[None]], Coroutine[Any, Any, None]]",
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._kit.bridge.submit(work, self, lambda _none: done(), failed)

    def _lose(self, error: Exception) -> None:
        """The copy cannot be used any more: say so, and go on without it."""
        if not isinstance(error, ArchiveError):
            raise error
        log.warning("The copy: %s", error)
        if self._is_lost:
            # Several have met the same; one of them is enough.
            return
        self._is_lost = True
        sentence = self._sentence(error.trouble)
        # A damaged file is set aside by now, and a new one begun.
        is_kept = error.trouble is ArchiveTrouble.DAMAGED
        go_on = self._going_on(is_kept=is_kept, then=lambda: self._window.banner.say(NoticeKind.WARNING, sentence))
        self._window.forget()
        go_on()

    def _tell_undeleted(self, error: Exception) -> None:
        if not isinstance(error, ArchiveError):
            raise error
        log.warning("Deleting from the copy: %s", error)
        text = in_row([self._reason(error.trouble), self.tr("What was to be deleted may still be on the disk.")])
        self._window.banner.say(NoticeKind.WARNING, text)

    def _tell_report(self, report: "CopyReport") -> None:
        if report.set_aside is not None:
            text = self.tr("The copy of the history was damaged. It was set aside as {file}, and is being made anew.")
            self._window.banner.say(NoticeKind.WARNING, text.format(file=isolated(report.set_aside.name)))
        elif report.error is not None:
            self._window.banner.say(NoticeKind.WARNING, self._sentence(report.error.trouble))
        if report.notes_set_aside is not None:
            text = self.tr("Your notes were damaged. The file was set aside as {file}; what could be read is here.")
            self._window.banner.say(NoticeKind.WARNING, text.format(file=isolated(report.notes_set_aside.name)))
        elif report.notes_error is not None:
            log.warning("The notebook: %s", report.notes_error)
            text = self.tr("Your notes and marks cannot be read or kept: they last until the program ends.")
            self._window.banner.say(NoticeKind.WARNING, text)

    def _sentence(self, trouble: ArchiveTrouble) -> str:
        return in_row([self._reason(trouble), self.tr("Calls are shown all the same.")])

    def _reason(self, trouble: ArchiveTrouble) -> str:
        reasons = {
            ArchiveTrouble.NEWER: self.tr("The copy of the history was written by a newer version of this program."),
            ArchiveTrouble.FULL: self.tr("The disk is full, so the copy of the history cannot grow."),
            ArchiveTrouble.READ_ONLY: self.tr("The folder of the copy cannot be written."),
            ArchiveTrouble.LOCKED: self.tr("Another program holds the copy of the history."),
            ArchiveTrouble.DAMAGED: self.tr("The copy of the history was damaged and is being made anew."),
        }
        return reasons.get(trouble, self.tr("The copy of the history cannot be used."))


def _nothing() -> None:
    pass


def _raise(error: Exception) -> None:
    raise error
