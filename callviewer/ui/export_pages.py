"""A list on its way to paper or into a PDF: rows are read as they are needed, and pages painted as they come."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QObject, Signal
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QDialog, QWidget

from callviewer.calls.call import Call
from callviewer.calls.query import CallQuery
from callviewer.history import exporting
from callviewer.history.exporting import Prospect
from callviewer.ui import print_list
from callviewer.ui.bridge import Job
from callviewer.ui.kit import Kit
from callviewer.ui.print_list import Heading, ListPrinter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from callviewer.history.history import History

PDF_DPI: Final = 300


class Pages(QObject):
    """One list that is painted.

    Signals:
        progressed: So many pages of so many are painted.
        painted: All are painted; carries how many calls are on them.
        refused: The paper cannot be painted on.
        failed: The calls could not be read; carries the error.
    """

    progressed = Signal(int, int)
    painted = Signal(int)
    refused = Signal()
    failed = Signal(object)

    def __init__(self, kit: Kit, history: "History", parent: QObject) -> None:
        """Nothing is painted before `paint`.

        Args:
            kit: The tools of the window.
            history: Has the calls.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._kit = kit
        self._history = history
        self._job: Job[Any] | None = None
        self._printer: ListPrinter | None = None
        self._abort: Callable[[], object] = _nothing

    def paint(
        self,
        device: QPagedPaintDevice,
        query: CallQuery,
        found: Prospect,
        heading: Heading,
        abort: Callable[[], object] | None = None,
    ) -> None:
        """Paint these calls.

        Args:
            device: The paper; has to stay until the end, or until `cancel`.
            query: What the list was asked for, which decides about its columns.
            found: The calls.
            heading: What stands over them.
            abort: Lets the device forget the pages that it has, as far as it can; called by `cancel`.
        """
        self._abort = abort or _nothing
        columns, total = print_list.columns_of(query.kind, self._kit.words), len(found.ids)
        self._printer = ListPrinter(device, heading, columns, total, self._rows_of(found.ids), self)
        self._printer.progressed.connect(self.progressed)
        self._printer.finished.connect(lambda _pages: self.painted.emit(total))
        self._printer.refused.connect(self.refused)
        self._printer.start()

    def cancel(self) -> None:
        """Paint no more."""
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        printer, self._printer = self._printer, None
        if printer is not None and printer.is_painting:
            self._abort()
            printer.cancel()

    def _rows_of(self, ids: Sequence[int]) -> print_list.Rows:
        history = self._history

        def rows(start: int, stop: int, take: Callable[[Sequence[Call | None]], None]) -> None:
            self._job = self._kit.bridge.submit(
                lambda _job: exporting.calls(history, ids[start:stop]), self, take, self.failed.emit
            )

        return rows


class PdfInMemory(QPdfWriter):
    """Paper that becomes a PDF. Its content is kept in memory, about 100 bytes a row: files are for other threads."""

    def __init__(self, title: str) -> None:
        """Empty paper of the region's size; `title` is what a reader shows in its window."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        super().__init__(buffer)
        # Qt does not own it, and may write to it until the end.
        self._buffer = buffer
        self.setResolution(PDF_DPI)
        self.setPageLayout(print_list.layout_of(QLocale()))
        self.setTitle(title)

    def content(self) -> bytes:
        """The file, once all is painted."""
        return bytes(self._buffer.data().data())


def _nothing() -> None:
    pass


def choose_printer(title: str, parent: QWidget, chosen: "Callable[[QPrinter], None]") -> None:
    """Let the user choose a printer.

    Args:
        title: What the pages are called among what else is printed.
        parent: Who asks.
        chosen: Gets the printer, with the region's paper; is not called where the user wants none.
    """
    # A distribution may ship Qt without it.
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(print_list.layout_of(QLocale()))
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    # Not every system leaves out the other pages by itself.
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    # QPrintDialog's own wants a slot by name.
    QDialog.open(dialog)
