"""What to export, as what, and where to; then how far it is, and how it went."""

import re
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callviewer.export.csv_file import Flavour, Separator
from callviewer.ui.bidi import isolated
from callviewer.ui.dialog import Dialog
from callviewer.ui.export_choice import Offer
from callviewer.ui.export_wish import FileKind, Wish, folder_meant
from callviewer.ui.icons import Icons
from callviewer.ui.listing import in_row
from callviewer.ui.metrics import em
from callviewer.ui.notice_bar import NoticeBar, NoticeKind
from callviewer.ui.pick_box import PickBox
from callviewer.ui.progress_bar import ProgressBar
from callviewer.ui.question_box import QuestionBox
from callviewer.ui.scroll_page import ScrollPage
from callviewer.ui.style import GAP

COMING = -1
"""How many calls there are, while that is not known."""
_LEADS_ELSEWHERE = re.compile(r"[/\\:]")
"""What leads to another folder; Windows takes what stands before a colon for a drive, or for the file itself."""


class ExportDialog(Dialog):
    """Asks, and shows what comes of it; whoever made it does the work.

    Attributes:
        is_stopping: Whether the user wants the work to end, which it cannot at once.

    Signals:
        wanted: The user wants a file; carries a Wish.
        print_wanted: The user wants the rows on paper; carries whether only the selected ones.
        cancelled: The work under way is not wanted any more; `show_notice` or `show_done` has to follow.
        open_wanted: The user wants to see a file or a folder; carries its path.
    """

    wanted = Signal(object)
    print_wanted = Signal(bool)
    cancelled = Signal()
    open_wanted = Signal(object)

    def __init__(
        self, icons: Icons, wish: Wish, offer: Offer, count: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        """A dialog that is ready to be opened.

        Args:
            icons: Pictures.
            wish: What is chosen at first; its folder is an absolute path.
            offer: What there is to export.
            count: Writes a number as the region does.
            parent: The window.
        """
        super().__init__(self.tr("Export calls"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._count = count
        self._offer = offer
        self._base = wish.target.parent
        self._confirmed: Callable[[], None] = _nothing
        self.is_stopping = False
        self._total = COMING
        self._written: Path | None = None
        self._what = PickBox(self._whats(), wish.is_selection, self)
        self._kind = PickBox(self._kinds(), wish.kind, self)
        self._separator = PickBox(self._separators(), wish.separator, self)
        self._flavour = PickBox(self._flavours(), wish.flavour, self)
        self._folder = QLineEdit(str(wish.target.parent), self)
        self._browse = QPushButton(self.tr("&Browse…"), self)
        self._name = QLineEdit(wish.target.name, self)
        self._new = QCheckBox(self.tr("Only what is new since the last export to &this folder"), self)
        self._hint = NoticeBar(icons, self, rounded=True)
        self._question = QuestionBox(icons, self)
        self._notice = NoticeBar(icons, self, rounded=True)
        self._bar = ProgressBar(self)
        self._step = self.paragraph("", is_secondary=True)
        self._open_folder = QPushButton(self.tr("Open the &folder"), self)
        self._open_file = QPushButton(self.tr("&Open the file"), self)
        self._print = QPushButton(icons.icon("printer"), GAP + self.tr("&Print…"), self)
        # A distribution may ship Qt without it.
        self._print.setVisible(find_spec("PySide6.QtPrintSupport") is not None)
        self._close = QPushButton(self.tr("Close"), self)
        self._export = QPushButton(icons.icon("download"), GAP + self.tr("&Export"), self)
        self._export.setDefault(True)
        self._lay_out()
        self._fields = [
            *(self._what, self._kind, self._separator, self._flavour, self._new),
            *(self._folder, self._browse, self._name, self._print, self._export),
        ]
        self._connect()
        self._show_kind(wish.kind)
        self.rest()

    def show_count(self, total: int, *, is_whole: bool) -> None:
        """So many calls the list has; `is_whole` tells whether none can be missing."""
        self._total = total
        for at, (words, _value) in enumerate(self._whats()):
            self._what.setItemText(at, words)
        if not is_whole:
            self._hint.show_notice(
                NoticeKind.INFO,
                self.tr("The history is still being brought here: only the calls that are here are exported."),
                closable=False,
            )
        else:
            self._hint.close_notice()

    def wish(self) -> Wish:
        """What is chosen now."""
        kind = self._kind.value()
        return Wish(
            FileKind(str(kind)),
            (self._typed_folder() or self._base) / self._named(FileKind(str(kind))),
            bool(self._what.value()),
            Separator(str(self._separator.value())),
            Flavour(str(self._flavour.value())),
            self._new.isChecked() and kind is not FileKind.PDF,
        )

    def ask_replace(self) -> None:
        """There is such a file: ask whether it shall go."""
        text = self.tr("There is a file with the name “{name}”. Replace it?").format(
            name=isolated(self.wish().target.name)
        )
        self._ask(text, self.tr("Replace it"), lambda: self.wanted.emit(replace(self.wish(), may_replace=True)))

    def ask_print(self, total: int, pages: int, confirmed: Callable[[], None]) -> None:
        """These are many pages: ask whether they shall really be printed."""
        text = self.tr("Print all of them? Calls: {n}, pages: about {m}")
        self._ask(text.format(n=self._count(total), m=self._count(pages)), self.tr("Print them"), confirmed)

    def show_stopping(self) -> None:
        """The work is at a place where it cannot be broken off: how it ends is said when it has."""
        self.is_stopping = True
        self._bar.show_share(None)
        self._step.setText(self.tr("Stopping…"))

    def show_start(self) -> None:
        """The work begins."""
        self._question.cancel()
        self._notice.close_notice()
        self._show_written(None)
        self._close.setText(self.tr("Cancel"))
        self._step.setText(self.tr("Reading the calls…"))
        self._bar.show_share(None)
        self._bar.show()
        self._step.show()
        self._page.bring(self._bar)
        self.hold(self._fields, is_busy=True)

    def show_progress(self, done: int, total: int) -> None:
        """So far it is; once all is done the end of the work may still take its time."""
        self._show_step(self.tr("Calls: {n} of {m}"), done, total)

    def show_pages(self, done: int, total: int) -> None:
        """So many pages are painted."""
        self._show_step(self.tr("Pages: {n} of {m}"), done, total)

    def show_done(self, target: Path, rows: int, warning: str = "") -> None:
        """The file is there."""
        self.rest()
        text = self.tr("Calls exported: {n}. The file is “{name}”.").format(
            n=self._count(rows), name=isolated(target.name)
        )
        kind = NoticeKind.WARNING if warning else NoticeKind.GOOD
        self._notice.show_notice(kind, in_row([text, warning]), closable=False)
        self._show_written(target)
        self._open_file.setFocus()
        self._page.bring(self._open_file)

    def show_notice(self, kind: NoticeKind, text: str) -> None:
        """It ended in another way."""
        self.rest()
        self._show_written(None)
        self._notice.show_notice(kind, text, closable=False)
        self._page.bring(self._notice)

    def rest(self) -> None:
        """Nothing is under way."""
        self.is_stopping = False
        self._bar.hide()
        self._step.hide()
        self._close.setText(self.tr("Close"))
        self.hold(self._fields, is_busy=False)

    def _ask(self, text: str, confirm: str, confirmed: Callable[[], None]) -> None:
        self.rest()
        self._notice.close_notice()
        self._show_written(None)
        self._confirmed = confirmed
        self._question.ask(text, confirm)
        self._page.bring(self._question)

    def _show_step(self, words: str, done: int, total: int) -> None:
        if self.is_stopping:
            return
        self._bar.show_share(done / total if done < total else None)
        text = words if done < total else self.tr("Finishing the file…")
        self._step.setText(text.format(n=self._count(done), m=self._count(total)))

    def _show_written(self, target: Path | None) -> None:
        if target is None and self.focusWidget() in {self._open_file, self._open_folder}:
            # What goes must not leave the focus to just anybody.
            self._export.setFocus()
        self._written = target
        self._open_file.setVisible(target is not None)
        self._open_folder.setVisible(target is not None)

    def _typed_folder(self) -> Path | None:
        return folder_meant(self._folder.text(), self._base)

    def _written_folder(self) -> Path | None:
        return None if self._written is None else self._written.parent

    def _named(self, kind: FileKind) -> str:
        """The file's name with the ending of its kind."""
        name = self._name.text().strip()
        for each in FileKind:
            name = name.removesuffix(f".{each}")
        # A path typed into the field for the name must not lead to another folder than the one that is shown.
        name = _LEADS_ELSEWHERE.sub("-", name).strip(" .") or self.tr("Calls")
        return f"{name}.{kind}"

    def _show_kind(self, kind: object) -> None:
        for part in self._csv_parts:
            part.setVisible(kind is FileKind.CSV)
        self._new.setVisible(kind is not FileKind.PDF)
        self._name.setText(self._named(FileKind(str(kind))))

    def _press_export(self) -> None:
        if self.is_busy:
            return
        wish, folder = self.wish(), self._typed_folder()
        self._name.setText(wish.target.name)
        if folder is None:
            is_empty = not self._folder.text().strip()
            text = (
                self.tr("Choose a folder first.") if is_empty else self.tr("There is no such folder. Choose another.")
            )
            self.show_notice(NoticeKind.WARNING, text)
            self._folder.setFocus()
            return
        # What is shown is where the file goes.
        self._folder.setText(str(folder))
        self.wanted.emit(wish)

    def _press_print(self) -> None:
        if not self.is_busy:
            self.print_wanted.emit(bool(self._what.value()))

    def _press_close(self) -> None:
        if self.is_busy and not self.is_stopping:
            self.cancelled.emit()
        else:
            self.accept()

    def _choose_folder(self) -> None:
        if self.is_busy:
            return
        chooser = QFileDialog(self, self.tr("Folder for the file"), str(self._typed_folder() or self._base))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self._folder.setText)
        chooser.open()

    def _connect(self) -> None:
        self._kind.picked.connect(self._show_kind)
        self._browse.clicked.connect(self._choose_folder)
        self._export.clicked.connect(self._press_export)
        self._print.clicked.connect(self._press_print)
        self._close.clicked.connect(self._press_close)
        self._question.confirmed.connect(lambda _options: self._confirmed())
        self._open_file.clicked.connect(lambda: self.open_wanted.emit(self._written))
        self._open_folder.clicked.connect(lambda: self.open_wanted.emit(self._written_folder()))
        # What was asked is about this list and this file; another kind, or a folder that was looked for, is another.
        self._what.picked.connect(lambda _value: self._question.cancel())
        for field in (self._folder, self._name):
            field.textChanged.connect(lambda _text: self._question.cancel())

    def _lay_out(self) -> None:
        fields = QWidget(self)
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.column.spacing())
        self._page = ScrollPage(fields, self)
        explained = self.tr(
            "Each row is a missed call of these people that still waits, in the order of the list. "
            "Hidden numbers are left out."
        )
        column.addLayout(self.field(self.tr("&Which calls"), self._what, explained if self._offer.is_of_people else ""))
        column.addLayout(self.field(self.tr("File for&mat"), self._kind))
        csv = QHBoxLayout()
        csv.setSpacing(em(self, 1))
        csv.addLayout(self.field(self.tr("&Separator"), self._separator), 1)
        csv.addLayout(self.field(self.tr("Ma&de for"), self._flavour), 1)
        column.addLayout(csv)
        self._csv_parts = [self._separator, self._flavour, *self._labels_of(self._separator, self._flavour)]
        folder = QHBoxLayout()
        folder.addLayout(self.field(self.tr("Fo&lder"), self._folder), 1)
        folder.addWidget(self._browse, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(folder)
        column.addLayout(self.field(self.tr("File &name"), self._name))
        column.addWidget(self._new)
        for part in (self._hint, self._question, self._notice):
            column.addWidget(part)
        opening = QHBoxLayout()
        opening.addStretch(1)
        opening.addWidget(self._open_folder)
        opening.addWidget(self._open_file)
        column.addLayout(opening)
        progress = QVBoxLayout()
        progress.setSpacing(em(self, 0.3))
        progress.addWidget(self._step)
        progress.addWidget(self._bar)
        column.addLayout(progress)
        column.addStretch(1)
        self.column.addWidget(self._page, 1)
        self.column.addSpacing(em(self, 0.5))
        row = QHBoxLayout()
        row.addWidget(self._print)
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._export)
        self.column.addLayout(row)
        self._show_written(None)
        # What the eye sees of the progress is said once, too.
        self._bar.setAccessibleName(self.tr("Progress of the export"))

    def _labels_of(self, *fields: QWidget) -> list[QWidget]:
        return [label for label in self.findChildren(QLabel) if label.buddy() in fields]

    def _whats(self) -> list[tuple[str, bool]]:
        is_of_people, selected = self._offer.is_of_people, self._offer.selected
        if self._total == COMING:
            whole = self.tr("All calls of this list")
        else:
            pattern = self.tr("All people of this list; calls: {n}") if is_of_people else ""
            whole = (pattern or self.tr("All calls of this list: {n}")).format(n=self._count(self._total))
        choices = [(whole, False)]
        if selected:
            pattern = self.tr("The selected people: {n}") if is_of_people else self.tr("The selected rows: {n}")
            choices.append((pattern.format(n=self._count(selected)), True))
        return choices

    def _kinds(self) -> list[tuple[str, FileKind]]:
        return [
            (self.tr("Excel (.xlsx)"), FileKind.XLSX),
            (self.tr("CSV (.csv)"), FileKind.CSV),
            (self.tr("JSON, one array (.json)"), FileKind.JSON),
            (self.tr("JSON, one call on each line (.jsonl)"), FileKind.JSONL),
            (self.tr("PDF, to read and print (.pdf)"), FileKind.PDF),
        ]

    def _separators(self) -> list[tuple[str, Separator]]:
        return [
            (self.tr("Comma"), Separator.COMMA),
            (self.tr("Semicolon"), Separator.SEMICOLON),
            (self.tr("Tab"), Separator.TAB),
        ]

    def _flavours(self) -> list[tuple[str, Flavour]]:
        return [
            (self.tr("Spreadsheets: nothing in it can run"), Flavour.SPREADSHEET),
            (self.tr("Other programs: exactly as it is"), Flavour.MACHINE),
        ]

    # Qt's own

    def reject(self) -> None:
        """Esc stops the work first, and closes the dialog only then."""
        if self.is_busy:
            self._press_close()
        else:
            super().reject()


def _nothing() -> None:
    pass
