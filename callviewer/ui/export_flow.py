"""Exporting and printing: from the wish for it to a file or paper, with the dialog in between."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QBuffer, QCoreApplication, QDate, QIODevice, QLocale, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QDialog

from callviewer.calls.call import Call
from callviewer.calls.followup import OPEN
from callviewer.calls.query import EVERYTHING, CallQuery, Narrowing
from callviewer.desktop.settings import Settings
from callviewer.export.apart import ApartWriter, Errand, Written
from callviewer.export.columns import ExportPlace, ExportRow
from callviewer.export.csv_file import CsvStyle, Separator
from callviewer.export.errors import ExportError, ExportTrouble
from callviewer.export.seen import forget_account
from callviewer.export.writer import Format, Plan, free_name, put
from callviewer.history import exporting
from callviewer.history.copy_errors import ArchiveError
from callviewer.history.exporting import Choice, NotedCall, Prospect
from callviewer.ui import export_words, print_list
from callviewer.ui.bridge import Job
from callviewer.ui.export_choice import query_of, selected_ids
from callviewer.ui.export_dialog import ExportDialog, FileKind, Wish
from callviewer.ui.kit import Kit
from callviewer.ui.main_window import MainWindow
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.phone_names import phone_names
from callviewer.ui.print_list import Heading, ListPrinter

if TYPE_CHECKING:
    from callviewer.history.history import History
    from callviewer.history.place import Place

PDF_DPI: Final = 300


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
        self._choices: dict[bool, Choice] = {}
        self._job: Job[Any] | None = None
        self._printer: ListPrinter | None = None
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
        query = query_of(page)
        if self._dialog is not None:
            return
        if query is None or not window.has_begun or page.is_blocked:
            window.notice(NoticeKind.INFO, self.tr("There are no calls to export here. Open one of the lists."))
            return
        selected = selected_ids(page)
        self._choices = {False: Choice(query), True: Choice(query, selected)}
        dialog = ExportDialog(
            self._kit.icons,
            self._first_wish(query, is_selection=is_selection and bool(selected)),
            len(selected),
            self._kit.words.count,
            window,
        )
        dialog.wanted.connect(self._look_first)
        dialog.print_wanted.connect(self._print)
        dialog.cancelled.connect(self._stop)
        dialog.open_wanted.connect(_open)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        self._find(False, self._show_count)  # noqa: FBT003  # which of the choices
        dialog.open()

    def forget_account(self, account: str) -> None:
        """A phone was removed: forget what was exported of it."""
        memory = self._memory
        self._kit.bridge.call(lambda: forget_account(memory, account), self, _nothing, _nothing)

    def _first_wish(self, query: CallQuery, *, is_selection: bool) -> Wish:
        settings, words = self._settings, self._kit.words
        kinds = {each.value: each for each in FileKind}
        kind = kinds.get(settings.export_format, FileKind.XLSX)
        separators = {each.value: each for each in Separator}
        separator = separators.get(settings.export_separator) or export_words.separator_of(QLocale())
        account = self._account_name() if len(settings.accounts) > 1 else ""
        name = export_words.file_name(query, account, words.day_now())
        folder = Path(settings.export_folder or _documents())
        return Wish(kind, folder / f"{name}.{kind}", is_selection, separator)

    def _account_name(self) -> str:
        account = self._settings.account()
        return phone_names(self._settings.accounts)[account.id]

    def _find(self, is_selection: bool, done: Callable[[Prospect], None]) -> Job[Any]:  # noqa: FBT001  # which choice
        history, choice, place = self._history, self._choices[is_selection], self._place()
        return self._submit(lambda _job: exporting.prospect(history, choice, place), done)

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

        def look() -> tuple[Path, bool]:
            target = free_name(wish.target) if wish.only_new else wish.target
            return target, target.exists()

        def found(what: tuple[Path, bool]) -> None:
            target, is_there = what
            if dialog is not None and is_there and not wish.may_replace:
                dialog.ask_replace()
            elif wish.kind is FileKind.PDF:
                self._make_pdf(wish, target)
            else:
                self._write(wish, target)

        if dialog is not None:
            # The sync may have brought some since the dialog was opened.
            self._find(False, self._show_count)  # noqa: FBT003  # which of the choices
            dialog.show_start()
            self._job = self._kit.bridge.call(look, dialog, found, self._fail)

    def _remember(self, wish: Wish) -> None:
        settings = self._settings
        settings.export_folder = str(wish.target.parent)
        settings.export_format = wish.kind.value
        if wish.kind is FileKind.CSV:
            settings.export_separator = wish.separator.value
        self._window.settings_changed.emit()

    def _write(self, wish: Wish, target: Path) -> None:
        place, history, choice = self._place(), self._history, self._choices[wish.is_selection]
        plan = Plan(
            Format(wish.kind.value),
            ExportPlace(place.zone, place.region),
            export_words.words_of_file(self._kit.words),
            csv=CsvStyle(wish.separator, wish.flavour),
        )
        errand = Errand(target, plan, self._memory, self._settings.account().id, wish.only_new)
        sink = _Rows(ApartWriter(errand), self._account_name())

        def work(job: Job[Written]) -> Any:
            return exporting.export(history, choice, place, sink, lambda done, total: job.tell((done, total)))

        self._job = self._submit(work, lambda done: self._end(wish, target, done), self._show_progress)

    def _show_progress(self, progress: tuple[int, int]) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(*progress)

    def _show_pages(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.show_pages(done, total)

    def _end(self, wish: Wish, target: Path, written: Written) -> None:
        if self._dialog is not None and wish.only_new and not written.rows:
            text = self.tr("Nothing is new since the last export to this folder. No file was written.")
            self._dialog.show_notice(NoticeKind.INFO, text)
            return
        warning = ""
        if wish.only_new and written.was_memory_damaged:
            warning = self.tr("What was exported before could not be read, so that all calls counted as new.")
        elif wish.only_new and not written.is_remembered:
            warning = self.tr("It could not be noted that they are exported: they will count as new once more.")
        self._show_done(target, written.rows, warning)

    def _show_done(self, target: Path, rows: int, warning: str) -> None:
        if self._dialog is not None:
            self._dialog.show_done(target, rows, warning)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, OSError):
            # A name that no system takes, a folder that nobody may look into.
            error = ExportError(ExportTrouble.FAILED, Path())
        if not isinstance(error, ExportError | ArchiveError):
            raise error
        if isinstance(error, ArchiveError):
            self._window.copy_failed.emit(error)
            text = self.tr("The copy of the calls on this computer could not be read.")
        else:
            text = export_words.sentence(error.trouble)
        if self._dialog is not None:
            self._dialog.show_notice(NoticeKind.ERROR, text)

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None and not job.is_over:
            job.cancel()
        printer, self._printer = self._printer, None
        if printer is not None:
            printer.cancel()

    def _forget_dialog(self) -> None:
        self._stop()
        self._dialog = None

    # Pages

    def _make_pdf(self, wish: Wish, target: Path) -> None:
        buffer = QBuffer(self)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(PDF_DPI)
        writer.setPageLayout(print_list.layout_of(QLocale()))
        writer.setTitle(export_words.name_of_list(self._choices[False].query))

        def painted(rows: int, warning: str) -> None:
            content = bytes(buffer.data().data())
            buffer.deleteLater()
            if self._dialog is not None:
                self._job = self._kit.bridge.call(
                    lambda: put(target, content),
                    self._dialog,
                    lambda _none: self._show_done(target, rows, warning),
                    self._fail,
                )

        self._paint(writer, painted, is_selection=wish.is_selection)

    def _print(self, is_selection: bool) -> None:  # noqa: FBT001  # a signal's
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        dialog = self._dialog
        if dialog is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(print_list.layout_of(QLocale()))
        printer.setDocName(export_words.name_of_list(self._choices[False].query))
        chooser = QPrintDialog(printer, dialog)

        def printed(rows: int, warning: str) -> None:
            if self._dialog is not None:
                text = self.tr("Calls sent to the printer: {n}.").format(n=self._kit.words.count(rows))
                kind = NoticeKind.WARNING if warning else NoticeKind.GOOD
                self._dialog.show_notice(kind, f"{text} {warning}".strip())

        def chosen() -> None:
            dialog.show_start()
            self._paint(printer, printed, is_selection=is_selection)

        chooser.accepted.connect(chosen)
        chooser.finished.connect(chooser.deleteLater)
        # QPrintDialog's own wants a slot by name.
        QDialog.open(chooser)

    def _paint(self, device: QPagedPaintDevice, done: Callable[[int, str], None], *, is_selection: bool) -> None:
        query = self._choices[is_selection].query

        def begin(found: Prospect) -> None:
            ids = found.ids[: print_list.MOST_ROWS]
            warning = ""
            if len(ids) < len(found.ids):
                text = self.tr("These are the first ones of {n}: a list on paper holds no more.")
                warning = text.format(n=self._kit.words.count(len(found.ids)))
            columns = print_list.columns_of(query.kind, self._kit.words)
            heading = self._heading(query, len(found.ids), warning, is_selection=is_selection)
            printer = ListPrinter(device, heading, columns, len(ids), self._rows_of(ids), self)
            printer.progressed.connect(self._show_pages)
            printer.finished.connect(lambda _pages: self._end_painting(len(ids), warning, done))
            printer.refused.connect(self._refuse)
            self._printer = printer
            printer.start()

        self._job = self._find(is_selection, begin)

    def _end_painting(self, rows: int, warning: str, done: Callable[[int, str], None]) -> None:
        if self._printer is not None:
            self._printer.deleteLater()
        self._printer = None
        done(rows, warning)

    def _refuse(self) -> None:
        self._printer = None
        if self._dialog is not None:
            self._dialog.show_notice(NoticeKind.ERROR, self.tr("The printer takes no pages. Look whether it is on."))

    def _rows_of(self, ids: Sequence[int]) -> print_list.Rows:
        history = self._history

        def rows(start: int, stop: int, take: Callable[[Sequence[Call | None]], None]) -> None:
            self._job = self._submit(lambda _job: exporting.calls(history, ids[start:stop]), take)

        return rows

    def _heading(self, query: CallQuery, total: int, warning: str, *, is_selection: bool) -> Heading:
        words, locale = self._kit.words, QLocale()
        lines = [self._account_name()] if len(self._settings.accounts) > 1 else []

        def written(day: date) -> str:
            return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)

        days = query.days
        if days.first is not None and days.last is not None and days.first != days.last:
            text = self.tr("From {first} to {last}")
            lines.append(text.format(first=written(days.first), last=written(days.last)))
        elif days.first is not None:
            only = days.first == days.last
            lines.append(written(days.first) if only else self.tr("Since {first}").format(first=written(days.first)))
        elif days.last is not None:
            lines.append(self.tr("Until {last}").format(last=written(days.last)))
        if query.text.strip():
            lines.append(self.tr("Search: {text}").format(text=query.text.strip()))
        if query.more not in {EVERYTHING, Narrowing(outcomes=OPEN)}:
            lines.append(self.tr("Narrowed by the filter"))
        if is_selection:
            lines.append(self.tr("Selected rows"))
        lines.append(" ".join([self.tr("Calls: {n}").format(n=words.count(total)), warning]).strip())
        return Heading(export_words.name_of_list(query), tuple(lines), words.on_paper(words.now_ms()))


class _Rows:
    """Gives the rows the name of the phone on their way into the file."""

    def __init__(self, writer: ApartWriter, account: str) -> None:
        self._writer = writer
        self._account = account
        self.finish = writer.finish
        self.cancel = writer.cancel

    def take(self, rows: Sequence[NotedCall]) -> None:
        self._writer.take([ExportRow(call, note, self._account) for call, note in rows])


def _documents() -> str:
    places = QStandardPaths.StandardLocation
    return QStandardPaths.writableLocation(places.DocumentsLocation) or str(Path.home())


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _nothing(_what: object) -> None:
    pass
