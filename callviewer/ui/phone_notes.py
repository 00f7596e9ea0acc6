"""The notes of phones that are removed and added: kept, deleted, or taken over."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from callviewer.calls.text import plain
from callviewer.desktop.settings import Account, Settings
from callviewer.history import notebooks
from callviewer.history.copy_errors import ArchiveError, ArchiveTrouble
from callviewer.history.notebooks import RetiredNotebook
from callviewer.ui.bidi import isolated
from callviewer.ui.kit import Kit
from callviewer.ui.listing import in_row
from callviewer.ui.main_window import MainWindow
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.phone_names import LONGEST, phone_names

if TYPE_CHECKING:
    from callviewer.history.history import History

log = logging.getLogger(__name__)

TOPIC = "notes-of-another-phone"


class PhoneNotes(QObject):
    """Lets the notes of a removed phone go, and offers them to the next one that is added.

    Signals:
        adopted: The phone in use has marks that it did not have before.
    """

    adopted = Signal()

    def __init__(
        self,
        window: MainWindow,
        kit: Kit,
        history: "History",
        settings: Settings,
        file_of: Callable[[Account], Path],
    ) -> None:
        """Waits for `let_go` and `offer`.

        Args:
            window: Shows the question.
            kit: The tools of the window.
            history: Has the notebook of the phone in use.
            settings: Where the phones are remembered.
            file_of: Where the notebook of a phone is.
        """
        super().__init__(window)
        self._window = window
        self._kit = kit
        self._history = history
        self._settings = settings
        self._file_of = file_of
        self._asking: Path | None = None
        window.banner.closed.connect(self._note_closed)

    def let_go(self, account: Account, name: str, *, is_deleted: bool) -> None:
        """A phone was removed, whose notebook is not in use any more.

        Args:
            account: The phone.
            name: What it was called.
            is_deleted: Whether its notes shall be deleted.
        """
        file = self._file_of(account)

        def failed(error: Exception) -> None:
            reason = self._reason(error)
            # Notes that could not be marked as a removed phone's are offered even so, without its name.
            if is_deleted:
                text = self.tr("The notes of {name} could not be deleted.").format(name=isolated(name))
                self._window.banner.say(NoticeKind.WARNING, in_row([text, reason]))

        self._kit.bridge.submit(
            lambda _job: notebooks.delete(file) if is_deleted else notebooks.retire(file, name),
            self,
            _nothing,
            failed,
        )

    def offer(self) -> None:
        """Ask whether the phone in use is one that was removed before, unless that was answered already."""
        account = self._settings.account()
        file = self._file_of(account)
        name = phone_names(self._settings.accounts)[account.id]
        in_use = [self._file_of(each) for each in self._settings.accounts]

        async def look() -> RetiredNotebook | None:
            notebook = self._history.notebook
            # It may be one in memory, or that of another phone by now.
            return await notebooks.offered(notebook, name, in_use) if notebook.path == file else None

        def ask(found: RetiredNotebook | None) -> None:
            if found is not None and account.id == self._settings.account().id:
                self._ask(file, found, NoticeKind.INFO, self._question(found), self.tr("Use them"))

        self._kit.bridge.submit(lambda _job: look(), self, ask, self._log)

    def take_back(self) -> None:
        """Another phone will be in use: what was asked about this one is asked another time."""
        self._asking = None
        self._window.banner.drop(TOPIC)

    def _ask(self, file: Path, found: RetiredNotebook, kind: NoticeKind, text: str, button: str) -> None:
        self._asking = file
        self._window.banner.say(kind, text, button, lambda: self._adopt(file, found), topic=TOPIC)

    def _adopt(self, file: Path, found: RetiredNotebook) -> None:
        async def adopt() -> None:
            if self._history.notebook.path == file:
                await notebooks.adopt(found.path, self._history.notebook)
                self._history.use_marks()

        def failed(error: Exception) -> None:
            reason = self._reason(error)
            text = self.tr("The notes could not be taken over, and are kept where they were.")
            if file == self._file_of(self._settings.account()):
                self._ask(file, found, NoticeKind.WARNING, in_row([text, reason]), self.tr("Try again"))

        self._kit.bridge.submit(lambda _job: adopt(), self, lambda _none: self.adopted.emit(), failed)

    def _note_closed(self) -> None:
        """The user has answered, be it with the cross."""
        file = self._asking
        if file is None or self._window.banner.topic != TOPIC:
            return
        self._asking = None

        async def settle() -> None:
            if self._history.notebook.path == file:
                await notebooks.settle(self._history.notebook)

        self._kit.bridge.submit(lambda _job: settle(), self, _nothing, self._log)

    def _question(self, found: RetiredNotebook) -> str:
        name = plain(found.name, LONGEST)
        if found.removed_ms is None or not name:
            return self.tr("Notes of a phone that was removed are kept here. Use them for this phone?")
        day = datetime.fromtimestamp(found.removed_ms / 1000, self._kit.words.zone).date()
        text = self.tr("Notes of the phone “{name}”, removed on {day}, are kept here. Use them for this phone?")
        return text.format(name=isolated(name), day=isolated(QLocale().toString(QDate(day.year, day.month, day.day))))

    def _log(self, error: Exception) -> None:
        self._reason(error)

    def _reason(self, error: Exception) -> str:
        """Why, for the user; what is no trouble with a file is raised."""
        if not isinstance(error, ArchiveError):
            raise error
        log.warning("A notebook: %s", error)
        reasons = {
            ArchiveTrouble.NEWER: self.tr("They were written by a newer version of this program."),
            ArchiveTrouble.FULL: self.tr("The disk is full."),
            ArchiveTrouble.READ_ONLY: self.tr("Their folder cannot be written."),
            ArchiveTrouble.LOCKED: self.tr("Another program holds them."),
        }
        return reasons.get(error.trouble, self.tr("The file cannot be used."))


def _nothing(_none: None) -> None:
    pass
