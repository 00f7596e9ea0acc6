"""Exporting and printing: from the wish for it to a file or paper, with the dialog in between."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QPagedPaintDevice

from callviewer.desktop.settings import Settings
from callviewer.export.apart import ApartWriter, Errand, Written
from callviewer.export.columns import ExportPlace, ExportRow
from callviewer.export.csv_file import CsvStyle
from callviewer.export.errors import ExportCancelled, ExportError, trouble_of
from callviewer.export.seen import forget_account
from callviewer.export.writer import Format, Plan, put
from callviewer.history import exporting
from callviewer.history.copy_errors import ArchiveError
from callviewer.history.exporting import Choice, NotedCall, Prospect
from callviewer.ui import export_words
from callviewer.ui.bridge import Job
from callviewer.ui.export_choice import Offer, offer_of
from callviewer.ui.export_dialog import ExportDialog
from callviewer.ui.export_heading import heading
from callviewer.ui.export_pages import Pages, PdfInMemory, choose_printer
from callviewer.ui.export_wish import FileKind, Wish, first_wish
from callviewer.ui.kit import Kit
from callviewer.ui.main_window import MainWindow
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.phone_names import phone_names

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from callviewer.history.history import History
    from callviewer.history.place import Place

MANY_TO_PRINT: Final = 2_000
"""With more calls than these it is asked whether they shall really be printed."""
_ROWS_A_PAGE: Final = 49
"""About so many stand on one."""


class ExportFlow(QObject):
    """Belongs to one window."""

    def __init__(
        self,
        window: MainWindow,
        kit: Kit,
        history: "History",
        settings: Settings,
        place: "Callable[[], Place]",
        memory: Path,
    ) -> None:
        """Nothing happens before `show`.

        Args:
            window: Its lists are exported.
            kit: The tools of the window.
            history: Has the calls.
            settings: Remember folder and format.
            place: Where the reader is.
            memory: The folder in which it is remembered what was exported.
        """
        super().__init__(window)
        self._window = window
        self._kit = kit
        self._history = history
        self._settings = settings
        self._place = place
        self._memory = memory
        self._dialog: ExportDialog | None = None
        self._page: object = None
        self._offer: Offer | None = None
        self._job: Job[Any] | None = None
        self._pages: Pages | None = None
        self._sink: _Rows | None = None
        """Takes the rows of a file on its way; whether it can still be stopped, it alone knows."""
        self._is_settling = False
        """Whether a finished file is being put in its place, which nothing can break off."""
        self._is_printing = False
        # A picture that is painted must not outlive what it is painted on.
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._stop)

    def show(self, *, is_selection: bool = False) -> None:
        """Ask what is to be exported of the page that is seen.

        Args:
            is_selection: Whether the selected rows are meant at first.
        """
        page, window = self._window.page(), self._window
        offer = offer_of(page)
        if self._dialog is not None:
            return
        if offer is None or not window.has_begun or page.is_blocked:
            window.notice(NoticeKind.INFO, self.tr("There are no calls to export here. Open one of the lists."))
            return
        if not offer.is_known:
            window.notice(NoticeKind.INFO, self.tr("The list is still being made. Try again in a moment."))
            return
        self._page, self._offer = page, offer
        dialog = ExportDialog(
            self._kit.icons,
            first_wish(offer, self._settings, self._kit.words, self._phone(), is_selection=is_selection),
            offer,
            self._kit.words.count,
            window,
        )
        dialog.wanted.connect(self._look_first)
        dialog.print_wanted.connect(self._print)
        dialog.cancelled.connect(self._cancel)
        dialog.open_wanted.connect(_open)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        self._count()
        dialog.open()

    def forget_account(self, account: str) -> None:
        """A phone was removed: forget what was exported of it."""
        memory = self._memory
        self._kit.bridge.call(lambda: forget_account(memory, account), self, _nothing, _nothing)

    def _account_name(self) -> str:
        account = self._settings.account()
        return phone_names(self._settings.accounts)[account.id]

    def _phone(self) -> str:
        """The name of the phone where there are several; empty else."""
        return self._account_name() if len(self._settings.accounts) > 1 else ""

    def _find(self, done: Callable[[Prospect], None], *, is_selection: bool) -> Job[Any]:
        history, choice, place = self._history, self._choice(is_selection=is_selection), self._place()
        return self._submit(lambda _job: exporting.prospect(history, choice, place), done)

    def _count(self) -> None:
        """Say how many calls the list has now: the sync may have brought some since the dialog was opened."""
        self._find(self._show_count, is_selection=False)

    def _choice(self, *, is_selection: bool) -> Choice:
        if self._offer is None:
            raise RuntimeError("nothing is offered before the dialog is shown")
        if self._offer.is_of_people:
            # Whoever came or went meanwhile has come or gone in the list, too.
            now = offer_of(self._page)
            self._offer = replace(self._offer, whole=now.whole) if now is not None else self._offer
        return self._offer.choice(is_selection=is_selection)

    def _submit(self, work: Callable[[Job[Any]], Any], done: Callable[[Any], None], told: Any = None) -> Job[Any]:
        owner = self._dialog or self
        return self._kit.bridge.submit(work, owner, done, self._fail, told)

    def _show_count(self, found: Prospect) -> None:
        if self._dialog is not None:
            self._dialog.show_count(len(found.ids), is_whole=found.is_whole)

    # A file

    def _look_first(self, wish: Wish) -> None:
        self._remember(wish)
        dialog = self._dialog

        def look() -> bool:
            # What is new gets a name of its own where there is a file already.
            return not wish.only_new and wish.target.exists()

        def found(is_there: bool) -> None:  # noqa: FBT001  # what `look` gives
            if dialog is not None and is_there and not wish.may_replace:
                dialog.ask_replace()
            elif wish.kind is FileKind.PDF:
                self._make_pdf(wish)
            else:
                self._write(wish)

        if dialog is not None:
            self._count()
            dialog.show_start()
            self._job = self._kit.bridge.call(look, dialog, found, self._fail)

    def _remember(self, wish: Wish) -> None:
        settings = self._settings
        settings.export_folder = str(wish.target.parent)
        settings.export_format = wish.kind.value
        if wish.kind is FileKind.CSV:
            settings.export_separator = wish.separator.value
        self._window.settings_changed.emit()

    def _write(self, wish: Wish) -> None:
        place, history, choice = self._place(), self._history, self._choice(is_selection=wish.is_selection)
        plan = Plan(
            Format(wish.kind.value),
            ExportPlace(place.zone, place.region),
            export_words.words_of_file(self._kit.words),
            csv=CsvStyle(wish.separator, wish.flavour),
        )
        errand = Errand(wish.target, plan, self._memory, self._settings.account().id, wish.only_new)
        sink = self._sink = _Rows(ApartWriter(errand), self._account_name())

        def work(job: Job[Written]) -> Any:
            return exporting.export(history, choice, place, sink, lambda done, total: job.tell((done, total)))

        self._job = self._submit(work, lambda done: self._end(wish, done), self._show_progress)

    def _show_progress(self, progress: tuple[int, int]) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(*progress)

    def _end(self, wish: Wish, written: Written) -> None:
        dialog, self._sink = self._dialog, None
        if dialog is None:
            return
        if wish.only_new and not written.rows:
            text = self.tr("Nothing is new since the last export to this folder. No file was written.")
            dialog.show_notice(NoticeKind.INFO, text)
            return
        warning = self._too_late()
        if wish.only_new and written.was_memory_damaged:
            warning = self.tr("What was exported before could not be read, so that all calls counted as new.")
        elif wish.only_new and not written.is_remembered:
            warning = self.tr("It could not be noted that they are exported: they will count as new once more.")
        dialog.show_done(written.target or wish.target, written.rows, warning)

    def _too_late(self) -> str:
        """What to say of a file that is there; empty where nobody wanted to stop it."""
        is_stopping = self._dialog is not None and self._dialog.is_stopping
        return self.tr("It was complete before it could be stopped.") if is_stopping else ""

    def _fail(self, error: Exception) -> None:
        self._is_settling, self._sink = False, None
        self._end_pages()
        if isinstance(error, ExportCancelled):
            if self._dialog is not None:
                self._dialog.show_notice(NoticeKind.INFO, self.tr("The export was stopped."))
            return
        if isinstance(error, OSError):
            # A name that no system takes, a folder that nobody may look into.
            error = ExportError(trouble_of(error, replacing=False), Path())
        if not isinstance(error, ExportError | ArchiveError):
            if self._dialog is not None:
                self._dialog.rest()
            raise error
        if isinstance(error, ArchiveError):
            self._window.copy_failed.emit(error)
            text = self.tr("The copy of the calls on this computer could not be read.")
        else:
            text = export_words.sentence(error.trouble)
        if self._dialog is not None:
            self._dialog.show_notice(NoticeKind.ERROR, text)

    def _cancel(self) -> None:
        """The user wants it to end: what is said of that has to be true."""
        dialog = self._dialog
        if dialog is None:
            return
        if self._sink is not None:
            self._sink.cancel()
        if self._sink is not None or self._is_settling:
            dialog.show_stopping()
            return
        text = self.tr("The export was stopped.")
        if self._is_printing:
            text = self.tr("Printing was stopped. Pages that the printer has already may still come.")
        self._stop()
        dialog.show_notice(NoticeKind.INFO, text)

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None and not job.is_over:
            job.cancel()
        self._is_settling, self._sink = False, None
        self._end_pages()

    def _end_pages(self) -> None:
        pages, self._pages = self._pages, None
        self._is_printing = False
        if pages is not None:
            pages.cancel()
            pages.deleteLater()

    def _forget_dialog(self) -> None:
        self._stop()
        self._dialog = self._offer = self._page = None

    # Pages

    def _make_pdf(self, wish: Wish) -> None:
        pdf = PdfInMemory(export_words.name_of_list(self._choice(is_selection=False)))

        def painted(rows: int) -> None:
            self._end_pages()
            self._settle(wish.target, pdf.content(), rows)

        self._job = self._find(
            lambda found: self._paint(pdf, found, painted, is_selection=wish.is_selection),
            is_selection=wish.is_selection,
        )

    def _settle(self, target: Path, content: bytes, rows: int) -> None:
        dialog = self._dialog
        if dialog is None:
            return

        def settled(_none: None) -> None:
            self._is_settling = False
            dialog.show_done(target, rows, self._too_late())

        self._is_settling = True
        self._job = self._kit.bridge.call(lambda: put(target, content), dialog, settled, self._fail)

    def _print(self, is_selection: bool) -> None:  # noqa: FBT001  # a signal's
        dialog = self._dialog
        if dialog is None:
            return

        def counted(found: Prospect) -> None:
            total = len(found.ids)
            if total > MANY_TO_PRINT:
                pages = -(-total // _ROWS_A_PAGE)
                dialog.ask_print(total, pages, lambda: self._choose_printer(found, is_selection=is_selection))
            else:
                dialog.rest()
                self._choose_printer(found, is_selection=is_selection)

        dialog.show_start()
        self._job = self._find(counted, is_selection=is_selection)

    def _choose_printer(self, found: Prospect, *, is_selection: bool) -> None:
        dialog = self._dialog
        if dialog is None:
            return

        def printed(rows: int) -> None:
            self._end_pages()
            text = self.tr("Calls sent to the printer: {n}.").format(n=self._kit.words.count(rows))
            dialog.show_notice(NoticeKind.GOOD, text)

        def chosen(printer: "QPrinter") -> None:
            dialog.show_start()
            self._is_printing = True
            self._paint(printer, found, printed, is_selection=is_selection, abort=printer.abort)

        choose_printer(export_words.name_of_list(self._choice(is_selection=False)), dialog, chosen)

    def _paint(
        self,
        device: QPagedPaintDevice,
        found: Prospect,
        painted: Callable[[int], None],
        *,
        is_selection: bool,
        abort: Callable[[], object] | None = None,
    ) -> None:
        offer, dialog = self._offer, self._dialog
        if offer is None or dialog is None:
            return
        over = heading(
            offer,
            self._kit.words,
            len(found.ids),
            account=self._phone(),
            filters=self._window.top.filter.said(),
            is_selection=is_selection,
        )
        pages = self._pages = Pages(self._kit, self._history, self)
        pages.progressed.connect(dialog.show_pages)
        pages.painted.connect(painted)
        pages.refused.connect(self._refuse)
        pages.failed.connect(self._fail)
        pages.paint(device, offer.whole.query, found, over, abort)

    def _refuse(self) -> None:
        self._end_pages()
        if self._dialog is not None:
            self._dialog.show_notice(NoticeKind.ERROR, self.tr("The printer takes no pages. Look whether it is on."))


class _Rows:
    """Gives the rows the name of the phone on their way into the file."""

    def __init__(self, writer: ApartWriter, account: str) -> None:
        self._writer = writer
        self._account = account
        self.finish = writer.finish
        self.cancel = writer.cancel

    def take(self, rows: Sequence[NotedCall]) -> None:
        self._writer.take([ExportRow(call, note, self._account, e164) for call, note, e164 in rows])


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _nothing(_what: object) -> None:
    pass
