"""The work itself: the copy opened and brought up to date, the calls written."""

import asyncio
import logging
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from functools import partial
from pathlib import Path

from callviewer import about
from callviewer.api.client import CallService
from callviewer.api.connect import client
from callviewer.api.errors import ServiceError
from callviewer.archive.errors import ArchiveError
from callviewer.archive.glance import region_of
from callviewer.calls.dates import zone_named
from callviewer.command import local, phone, sentences
from callviewer.command.options import Order, Takeout
from callviewer.command.progress import Teller
from callviewer.command.sentences import Failure
from callviewer.command.stops import Stops
from callviewer.desktop import settings as remembered
from callviewer.desktop import zones
from callviewer.desktop.paths import Paths, copy_file, notebook_file
from callviewer.desktop.settings import MONTH_S, Account
from callviewer.export.apart import Errand, carry_out
from callviewer.export.columns import ExportPlace, ExportRow
from callviewer.export.csv_file import CsvStyle, Flavour
from callviewer.export.errors import ExportCancelled, ExportError, ExportTrouble, in_our_words
from callviewer.export.seen import FOLDER
from callviewer.export.writer import Plan
from callviewer.history.exporting import Choice, NotedCall, Prospect, blocks, prospect
from callviewer.history.history import CopyReport, History
from callviewer.history.place import Place
from callviewer.history.sync_progress import SyncProgress, SyncState

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the work is done with.

    Attributes:
        paths: The profile, whose folders exist.
        teller: Tells how far it is.
        stops: Knows when to end.
    """

    paths: Paths
    teller: Teller
    stops: Stops


class Work:
    """One run of a command."""

    def __init__(self, order: Order, around: Surroundings) -> None:
        """Find out which phone is meant.

        Raises:
            Failure: It cannot be begun.
            ExportError: The file cannot be written, as far as that is known beforehand.
        """
        self._order = order
        self._around = around
        self._key = about.DEMO_KEY if order.demo else phone.key_of_this_run()
        if order.takeout is not None:
            _look_first(order.takeout.target)
        self.history = History(self._connect)
        self._settings = remembered.load(around.paths.settings)
        if self._settings.accounts:
            self._choose()
        elif self._is_offline or not self._key:
            raise Failure(sentences.NO_CALLS_YET if self._key else sentences.NO_PHONE)

    async def prepare(self) -> None:
        """Open the copy, and bring it up to date where that is wanted.

        Raises:
            Failure: It cannot be done.
            ServiceError: The service cannot be asked.
            ArchiveError: The copy cannot be used.
        """
        if not self._settings.accounts:
            await self._begin_phone()
        notes = notebook_file(self._around.paths.data, self._account.id)
        self._tell_report(await self.history.open_copy(self._copy, self._place, notes))
        self._drop_old()
        if self._is_offline:
            progress = self.history.sync.progress
            if not progress.stored and not progress.is_whole:
                raise Failure(sentences.NO_CALLS_YET)
            await self.history.judge()
            await self._tell_country()
            return
        await self.history.open(self._key or await phone.key_in_keyring(self._account))
        progress = await self.history.keep_up(self._show)
        self._around.teller.clear()
        if progress.error is not None:
            can_do_without = self._order.takeout is not None and self._copy is not None
            raise Failure(sentences.of_service(progress.error, progress.stored if can_do_without else 0))
        if self._order.takeout is None:
            new = f", {progress.new:,} of them new" if progress.new else ""
            self._around.teller.result(f"The copy is up to date: {sentences.calls(progress.stored)}{new}.")
        await self._tell_country()

    async def _tell_country(self) -> None:
        """Tell whoever watches that numbers are read as those of a country that they hardly fit."""
        homes = [local.region(), zones.country_of(getattr(self._place.zone, "key", None))]
        better = await self.history.better_country([country for country in homes if country])
        if better is not None and better != self._account.region_declined:
            self._around.teller.result(sentences.of_country(self._place.region, better))

    def _choose(self) -> None:
        """Find out which phone is meant, and where its calls are."""
        uses_key = bool(self._key) and not self._is_offline
        self._account: Account = phone.chosen(self._settings, self._order.account, has_key=uses_key)
        self._copy = self._file_of_copy()
        self._place = self._find_place()
        if uses_key and len(self._settings.accounts) > 1:
            name = phone.name_of(self._settings, self._account)
            self._around.teller.result(f"The key in {about.KEY_VARIABLE} is used for the phone {name!r}.")

    async def _begin_phone(self) -> None:
        """The first phone: remembered, so that its copy is found again, once the service knows the key."""
        await self.history.check_key(self._key)
        file = self._around.paths.settings
        # A window may have been opened meanwhile.
        self._settings = remembered.load(file)
        is_first = not self._settings.accounts
        if is_first:
            self._settings.account()
        self._choose()
        if is_first:
            phone.remember(self._settings, file)

    def export(self, takeout: Takeout, runner: asyncio.Runner) -> None:
        """Write the calls.

        Args:
            takeout: What is to be written.
            runner: Has the loop that the history belongs to; nothing else is going on in it.

        Raises:
            ExportError: The file cannot be written.
            ExportCancelled: A signal came.
            ArchiveError: The copy cannot be read.
        """
        around, choice = self._around, Choice(takeout.query)
        found = runner.run(around.stops.obeyed(prospect(self.history, choice, self._place)))
        errand = Errand(
            takeout.target,
            self._plan(takeout),
            around.paths.data / FOLDER,
            self._account.id,
            only_new=takeout.only_new,
        )
        written = carry_out(errand, self._rows(choice, found, runner), around.stops.came)
        log.info("Exported: %d calls", written.rows)
        if written.was_memory_damaged and takeout.only_new:
            around.teller.say(sentences.NEW_UNKNOWN)
        if takeout.offline and not found.is_whole:
            around.teller.say(sentences.NOT_ALL_HERE)
        if not written.is_remembered:
            if takeout.only_new:
                raise Failure(sentences.NOT_REMEMBERED)
            log.warning("What was exported is not remembered")
        if written.target is not None:
            around.teller.result(f"Exported: {sentences.calls(written.rows)} to {sentences.of_path(written.target)}.")
        else:
            # Also where nobody watches: somebody may look for the file.
            around.teller.say(sentences.NOTHING_NEW)

    def _rows(self, choice: Choice, found: Prospect, runner: asyncio.Runner) -> Iterator[list[ExportRow]]:
        phone_name = phone.name_of(self._settings, self._account)
        source, done, total = blocks(self.history, choice, found), 0, len(found.ids)

        async def following() -> list[NotedCall] | None:
            return await anext(source, None)

        while (block := runner.run(following())) is not None:
            if self._around.stops.came():
                # Whoever looks for what is new may not write anything for long, and looks no sooner.
                raise ExportCancelled
            yield [ExportRow(call, note, phone_name, e164) for call, note, e164 in block]
            done += len(block)
            self._around.teller.progress(partial("Exporting: {:,} of {:,} calls".format, done, total))

    @property
    def _is_offline(self) -> bool:
        return self._order.takeout is not None and self._order.takeout.offline

    def _plan(self, takeout: Takeout) -> Plan:
        machine = takeout.for_machines
        # Programs are to get the same everywhere.
        habit = CsvStyle().separator if machine else local.separator()
        style = CsvStyle(takeout.separator or habit, Flavour.MACHINE if machine else Flavour.SPREADSHEET)
        return Plan(takeout.format, ExportPlace(self._place.zone, self._place.region), csv=style)

    def _file_of_copy(self) -> Path | None:
        """Where the copy is; None where there shall be none."""
        if not self._settings.keep_copy:
            if self._order.takeout is None:
                raise Failure(sentences.NO_COPY_WANTED)
            if self._is_offline:
                raise Failure(sentences.NOTHING_OFFLINE)
            return None
        file = copy_file(self._around.paths.data, self._account.id)
        if self._is_offline and not file.exists():
            raise Failure(sentences.NO_CALLS_YET)
        return file

    def _find_place(self) -> Place:
        # Where the settings do not say, the copy goes on with what the window has found: from cron the regional
        # settings are others as a rule, and all numbers would be read again, to and fro.
        kept = region_of(self._copy) if self._copy is not None else None
        # The phone of the invented calls is in São Paulo.
        region = self._account.region or ("BR" if self._order.demo else kept or local.region())
        missed_zone = zone_named(self._account.missed_zone) or UTC
        return Place(local.zone(), missed_zone, region, zones.of_country(region))

    def _connect(self, key: str) -> CallService:
        return client(key, self._order.api_url, is_demo=self._order.demo)

    def _tell_report(self, report: CopyReport) -> None:
        if report.error is not None:
            raise report.error
        if report.notes_error is not None and self._order.takeout is not None:
            raise Failure(sentences.of_notes(report.notes_error))
        for what, file in (
            ("The copy of the calls was", report.set_aside),
            ("Your notes were", report.notes_set_aside),
        ):
            if file is not None:
                self._around.teller.say(f"{what} damaged; the file was set aside as {file.name}, and a new one begun.")

    def _drop_old(self) -> None:
        """Delete what is older than the settings want to keep."""
        if self._settings.keep_months:
            before_ms = round((time.time() - self._settings.keep_months * MONTH_S) * 1000)
            try:
                self.history.forget_before(before_ms)
            except ArchiveError as error:
                # The window may be reading just now; it is made up for another time.
                log.warning("Deleting from the copy: %s", error)

    def _show(self, progress: SyncProgress) -> None:
        notice = progress.notice
        if progress.state is SyncState.WAITING and notice is not None:
            waiting = sentences.of_service(ServiceError(notice.trouble)).partition(". ")[0]
            # It comes right after the line on the calls, and nothing more until the wait is over.
            self._around.teller.progress(
                lambda: f"{waiting}; trying again in {math.ceil(notice.seconds)} s", is_turn=notice.seconds > 0
            )
        else:
            self._around.teller.progress(lambda: f"Bringing the calls here: {progress.stored:,}")


def _look_first(target: Path) -> None:
    """Find out before a long work what can be found out.

    Raises:
        ExportError: There is no such folder, or none that may be looked into, or the name is too long.
        Failure: The target is no file.
    """
    with in_our_words(target):
        if target.is_dir():
            raise Failure(f"{sentences.of_path(target)} is a folder: {about.COMMAND} writes a file.")
        if target.exists() and not target.is_file():
            raise Failure(f"{sentences.of_path(target)} is no real file: {about.COMMAND} cannot put one in its place.")
        if not target.parent.is_dir():
            raise ExportError(ExportTrouble.NO_FOLDER, target)
