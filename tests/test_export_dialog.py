"""Exporting from the window: what is asked, what is written, what is said; on a real server and a real copy."""

import csv
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path, PureWindowsPath
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import OPEN
from callviewer.calls.query import CallQuery, DayRange, Narrowing
from callviewer.desktop.settings import Account, Settings
from callviewer.export.apart import ApartWriter, Written
from callviewer.export.csv_file import Separator
from callviewer.export.errors import ExportTrouble
from callviewer.export.writer import put
from callviewer.history.exporting import Choice
from callviewer.ui import export_flow, export_pages, export_words
from callviewer.ui.export_wish import FileKind, folder_meant
from callviewer.ui.people_page import PeoplePage
from callviewer.ui.print_list import Heading
from tests.export_window import Exports
from tests.ui_kit import house, invented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing", extend=True)


@pytest.fixture
def exports(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Exports]:
    settings = Settings()
    calls = [*invented(CallKind.MISSED, 30), *invented(CallKind.INCOMING, 5)]
    with house(qtbot, qapp, calls, settings=settings) as home:
        home.begin()
        made = Exports(home, settings, tmp_path)
        yield made
        made.close()


def test_all_calls_of_the_list_are_written_not_only_those_that_are_shown(exports: Exports) -> None:
    exports.home.sync()
    exports.open()
    assert "30" in exports.export(FileKind.JSONL)
    names = [row["name"] for row in exports.rows("Call Viewer missed 2026-11-18.jsonl")]
    assert names == [f"Person {rank}" for rank in range(30)]


def test_what_the_list_is_narrowed_to_is_what_is_written(exports: Exports) -> None:
    exports.home.sync()
    exports.home.window.top.search.search_for("Person 29")
    exports.home.settle()
    exports.open()
    exports.export(FileKind.JSONL)
    assert [row["name"] for row in exports.rows("Call Viewer missed 2026-11-18.jsonl")] == ["Person 29"]


def test_the_menu_of_a_row_exports_the_selected_rows(exports: Exports) -> None:
    exports.home.sync()
    table = exports.home.page.table
    table.selectRow(2)
    exports.home.page._actions.export.trigger()
    assert "The selected rows: 1" in exports.dialog._what.currentText()
    exports.export(FileKind.JSONL)
    assert [row["name"] for row in exports.rows("Call Viewer missed 2026-11-18.jsonl")] == ["Person 2"]


def test_ctrl_e_opens_the_dialog(exports: Exports) -> None:
    QTest.keyClick(exports.home.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert exports.dialog.isVisible()


def test_a_copy_that_is_not_whole_is_told(exports: Exports) -> None:
    dialog = exports.open()
    exports.home.wait(dialog._hint.isVisible)
    assert "only the calls that are here" in dialog._hint.accessibleName()


def test_of_a_whole_copy_nothing_is_told(exports: Exports) -> None:
    exports.home.sync()
    dialog = exports.open()
    exports.home.wait(lambda: "30" in dialog._what.currentText())
    assert not dialog._hint.isVisible()


def test_a_file_of_the_same_name_goes_only_when_the_user_says_so(exports: Exports) -> None:
    exports.home.sync()
    old = exports.folder / "Call Viewer missed 2026-11-18.jsonl"
    old.write_text("old")
    dialog = exports.open()
    exports.export(FileKind.JSONL)
    assert dialog._question.isVisible()
    assert old.read_text() == "old"
    dialog._question._confirm.click()
    assert "30" in exports.wait()
    assert len(exports.rows(old.name)) == 30


def test_only_the_file_that_was_asked_about_is_replaced(exports: Exports) -> None:
    exports.home.sync()
    dialog = exports.open()
    asked_about, other = (exports.folder / f"Call Viewer missed 2026-11-18.{kind}" for kind in ("jsonl", "json"))
    for old in (asked_about, other):
        old.write_text("old")
    exports.export(FileKind.JSONL)
    exports.pick(FileKind.JSON)
    assert not dialog._question.isVisible()
    exports.export(FileKind.JSONL)
    # As the dialog for folders does.
    dialog._folder.setText(str(exports.folder.parent))
    assert not dialog._question.isVisible()
    assert asked_about.read_text() == other.read_text() == "old"


def test_what_is_new_never_takes_the_place_of_what_was(exports: Exports) -> None:
    exports.home.sync()
    dialog = exports.open()
    exports.export(FileKind.JSONL)
    dialog._new.setChecked(True)
    assert "Nothing is new" in exports.export(FileKind.JSONL)
    exports.home.service.add(*invented(CallKind.MISSED, 1, last_s=1_763_470_000))
    exports.home.sync()
    exports.export(FileKind.JSONL)
    assert exports.files() == ["Call Viewer missed 2026-11-18 (2).jsonl", "Call Viewer missed 2026-11-18.jsonl"]
    assert len(exports.rows("Call Viewer missed 2026-11-18 (2).jsonl")) == 1


def test_a_phone_that_is_removed_is_forgotten(exports: Exports, tmp_path: Path) -> None:
    exports.home.sync()
    exports.open()
    exports.export(FileKind.JSONL)
    memory = tmp_path / "data" / "exports"
    assert list(memory.iterdir())
    exports.start.forget_account(exports.settings.account().id)
    exports.home.wait(lambda: not list(memory.iterdir()))


def test_csv_is_written_with_the_separator_that_was_chosen(exports: Exports) -> None:
    exports.home.sync()
    dialog = exports.open()
    assert not dialog._separator.isVisible()
    exports.pick(FileKind.CSV)
    assert dialog._separator.isVisible()
    dialog._separator.show_value(Separator.SEMICOLON)
    exports.export(FileKind.CSV)
    with (exports.folder / "Call Viewer missed 2026-11-18.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert rows[0]["Name"] == "Person 0"
    assert exports.settings.export_separator == ";"


def test_folder_and_format_are_remembered(exports: Exports) -> None:
    exports.home.sync()
    dialog = exports.open()
    exports.home.told.clear()
    exports.export(FileKind.JSON)
    assert exports.settings.export_format == "json"
    assert exports.settings.export_folder == str(exports.folder)
    assert exports.home.told
    dialog._close.click()
    exports.home.wait(lambda: exports.start._made is not None and exports.start._made._dialog is None)
    assert exports.open()._kind.value() is FileKind.JSON


def test_excel_and_pdf_are_files_too(exports: Exports) -> None:
    exports.home.sync()
    exports.open()
    exports.export(FileKind.XLSX)
    exports.export(FileKind.PDF)
    contents = [(exports.folder / name).read_bytes()[:4] for name in exports.files()]
    assert contents == [b"%PDF", b"PK\x03\x04"]


def test_a_folder_that_is_gone_is_said_in_a_sentence(exports: Exports) -> None:
    exports.home.sync()
    dialog = exports.open()
    dialog._folder.setText(str(exports.folder / "gone"))
    assert exports.export(FileKind.JSONL) == export_words.sentence(ExportTrouble.NO_FOLDER)
    assert exports.export(FileKind.PDF) == export_words.sentence(ExportTrouble.NO_FOLDER)


def test_a_name_that_is_too_long_is_said_in_a_sentence(exports: Exports) -> None:
    exports.home.sync()
    exports.open()._name.setText("é" * 200)
    assert exports.export(FileKind.JSONL) == export_words.sentence(ExportTrouble.LONG_NAME)


@pytest.mark.parametrize("place", ["documents", "home"])
def test_at_first_the_folder_is_that_of_the_documents_or_home_where_there_is_none(
    exports: Exports, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: str
) -> None:
    found = {name: tmp_path / name for name in ("documents", "home")}
    found[place].mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(found["documents"]))
    monkeypatch.setattr(Path, "home", lambda: found["home"])
    exports.settings.export_folder = ""
    assert exports.open().wish().target.parent == found[place]


@pytest.mark.parametrize("name", ["../../elsewhere.csv", "..\\elsewhere.csv", "D:elsewhere.csv"])
def test_a_name_cannot_lead_out_of_the_folder(exports: Exports, name: str) -> None:
    dialog = exports.open()
    dialog._name.setText(name)
    target = dialog.wish().target
    assert target.parent == exports.folder
    # As Windows reads it.
    folder = PureWindowsPath("C:/calls")
    assert (folder / target.name).parent == folder


def test_stopping_leaves_no_file_and_the_dialog_open(exports: Exports) -> None:
    exports.home.sync()
    dialog = exports.open()
    exports.pick(FileKind.XLSX)
    dialog._export.click()
    assert dialog._close.text() == "Cancel"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert exports.wait() == "The export was stopped."
    assert dialog.isVisible()
    exports.home.wait(lambda: exports.files() == [])


def test_a_file_that_was_complete_before_it_could_be_stopped_is_there_and_so_it_is_said(
    exports: Exports, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish, is_there, may_go_on = ApartWriter.finish, threading.Event(), threading.Event()

    def finish_and_wait(writer: ApartWriter) -> Written:
        written = finish(writer)
        is_there.set()
        assert may_go_on.wait(20)
        return written

    monkeypatch.setattr(ApartWriter, "finish", finish_and_wait)
    exports.home.sync()
    dialog = exports.open()
    exports.pick(FileKind.JSONL)
    dialog._export.click()
    exports.home.wait(is_there.is_set, timeout_ms=20_000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog._step.text() == "Stopping…"
    may_go_on.set()
    assert "complete before it could be stopped" in exports.wait()
    assert len(exports.rows("Call Viewer missed 2026-11-18.jsonl")) == 30


def test_before_there_are_calls_it_is_said_that_there_is_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with house(qtbot, qapp) as home:
        made = Exports(home, Settings(), tmp_path)
        home.window.top.export_wanted.emit()
        assert made.start._made is not None
        assert made.start._made._dialog is None


def test_the_name_of_the_file_says_phone_list_and_days() -> None:
    today = date(2026, 11, 23)
    name = export_words.file_name(
        Choice(CallQuery(CallKind.OUTGOING, days=DayRange(today, today))), "Office: a/b", today
    )
    assert name == "Call Viewer Office a b outgoing 2026-11-23"


def test_the_date_goes_before_words_that_would_turn_it_around(qapp: QApplication) -> None:
    today = date(2026, 11, 23)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        name = export_words.file_name(Choice(CallQuery(CallKind.MISSED)), "هاتفي", today)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert name == "Call Viewer 2026-11-23 هاتفي missed"


@pytest.mark.parametrize(("locale", "separator"), [("en_US", Separator.COMMA), ("pt_BR", Separator.SEMICOLON)])
def test_the_separator_at_first_is_the_region_s(locale: str, separator: Separator) -> None:
    assert export_words.separator_of(QLocale(locale)) is separator


def test_each_trouble_has_a_sentence_of_its_own() -> None:
    assert len({export_words.sentence(trouble) for trouble in ExportTrouble}) == len(ExportTrouble)


def test_two_phones_are_told_apart_in_the_name(exports: Exports) -> None:
    exports.settings.account().name = "Shop"
    exports.settings.accounts.append(Account())
    assert exports.open().wish().target.name.startswith("Call Viewer Shop missed")


# Folders as people type them


def test_a_folder_within_the_one_that_was_shown_may_be_typed(exports: Exports) -> None:
    exports.home.sync()
    (exports.folder / "sub").mkdir()
    dialog = exports.open()
    dialog._folder.setText("sub")
    exports.export(FileKind.JSONL)
    assert [each.name for each in (exports.folder / "sub").iterdir()] == ["Call Viewer missed 2026-11-18.jsonl"]
    assert dialog._folder.text() == str(exports.folder / "sub")


def test_a_home_that_nobody_has_is_said_in_a_sentence(exports: Exports) -> None:
    exports.home.sync()
    dialog = exports.open()
    dialog._folder.setText("~nobody-of-this-name/x")
    dialog._browse.setFocus()
    assert exports.export(FileKind.JSONL) == "There is no such folder. Choose another."
    assert exports.files() == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("~/calls", Path.home() / "calls"),
        (" sub ", Path("/base/sub")),
        ("/elsewhere", Path("/elsewhere")),
        ("~nobody-of-this-name", None),
        ("a\0b", None),
        ("", None),
    ],
)
def test_what_is_typed_means_an_absolute_folder_or_none(typed: str, meant: Path | None) -> None:
    assert folder_meant(typed, Path("/base")) == meant


def test_the_last_file_is_not_offered_beside_what_went_wrong_since(exports: Exports) -> None:
    exports.home.sync()
    dialog = exports.open()
    exports.export(FileKind.JSONL)
    assert dialog._open_file.isVisible()
    dialog._folder.setText("~nobody-of-this-name")
    dialog._export.click()
    assert not dialog._open_file.isVisible()
    assert dialog._folder.hasFocus()


# Pages


class PaintedAtOnce(QObject):
    """Stands for what paints pages: remembers what it was to paint, and is done."""

    progressed = Signal(int, int)
    finished = Signal(int)
    refused = Signal()
    made: ClassVar[list["PaintedAtOnce"]] = []

    def __init__(self, device: object, heading: Heading, columns: object, total: int, *_more: object) -> None:
        super().__init__()
        self.heading, self.total = heading, total
        self.made.append(self)

    is_painting = False

    def start(self) -> None:
        self.finished.emit(1)

    def cancel(self) -> None:
        pass


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[PaintedAtOnce]:
    """What is painted from now on."""
    monkeypatch.setattr(PaintedAtOnce, "made", [])
    monkeypatch.setattr(export_pages, "ListPrinter", PaintedAtOnce)
    return PaintedAtOnce.made


async def add_calls(exports: Exports, count: int) -> None:
    calls = [Call(CallKind.INCOMING, "+5511900000001", "Ana", 1_700_000_000_000 + rank) for rank in range(count)]
    exports.home.history.archive.add(calls)


def test_a_pdf_has_all_rows_however_many(exports: Exports, painted: list[PaintedAtOnce]) -> None:
    exports.home.sync()
    exports.home.do(lambda: add_calls(exports, 10_001))
    exports.home.open(CallKind.INCOMING)
    exports.open()
    assert "10,006" in exports.export(FileKind.PDF)
    assert [each.total for each in painted] == [10_006]


def test_a_page_says_all_that_the_list_is_narrowed_to(exports: Exports, painted: list[PaintedAtOnce]) -> None:
    exports.home.sync()
    top = exports.home.window.top
    top.search.search_for("Person 2")
    top.dates.set_days(DayRange(date(2026, 11, 1), date(2026, 11, 18)))
    top.filter.pick(Narrowing(outcomes=OPEN), "")
    exports.home.settle()
    exports.settings.account().name = "Shop"
    exports.settings.accounts.append(Account())
    exports.open()
    exports.export(FileKind.PDF)
    assert painted[0].heading.title == "Missed calls"
    assert painted[0].heading.about == (
        "Shop",
        "From 01/11/2026 to 18/11/2026",
        "Search: Person 2",
        "Follow-up of missed calls: not called back yet",
        "Calls: 11",
    )


def test_days_of_people_are_on_the_page(exports: Exports, painted: list[PaintedAtOnce]) -> None:
    exports.home.sync()
    exports.home.window.show_tab("callback")
    page = exports.home.window.page()
    assert isinstance(page, PeoplePage)
    page.show_days(7)
    exports.home.wait(lambda: page.model.rowCount() > 0)
    exports.open()
    exports.export(FileKind.PDF)
    assert painted[0].heading.about[0] == "Who has tried in the last 7 days"


def test_a_pdf_that_is_being_put_in_its_place_is_there_whole_and_so_it_is_said(
    exports: Exports, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_go_on = threading.Event(), threading.Event()

    def slow(target: Path, content: bytes) -> None:
        begun.set()
        assert may_go_on.wait(20)
        put(target, content)

    monkeypatch.setattr(export_flow, "put", slow)
    exports.home.sync()
    dialog = exports.open()
    exports.pick(FileKind.PDF)
    dialog._export.click()
    exports.home.wait(begun.is_set, timeout_ms=20_000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not exports.said
    assert dialog._step.text() == "Stopping…"
    may_go_on.set()
    assert "complete before it could be stopped" in exports.wait()
    assert (exports.folder / "Call Viewer missed 2026-11-18.pdf").read_bytes().rstrip().endswith(b"%%EOF")


@pytest.fixture
def impatient(exports: Exports, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user presses Esc as soon as pages are painted."""
    paint = export_pages.Pages.paint

    def paint_and_stop(self: export_pages.Pages, *how: Any) -> None:
        paint(self, *how)
        QTest.keyClick(exports.dialog, Qt.Key.Key_Escape)

    monkeypatch.setattr(export_pages.Pages, "paint", paint_and_stop)


@pytest.mark.usefixtures("impatient")
def test_a_pdf_that_is_stopped_while_it_is_painted_is_not_there(exports: Exports) -> None:
    exports.home.sync()
    exports.open()
    assert exports.export(FileKind.PDF) == "The export was stopped."
    assert exports.files() == []


@pytest.fixture
def asked_printers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is to be printed, each time that a printer is to be chosen."""
    titles: list[str] = []
    monkeypatch.setattr(export_flow, "choose_printer", lambda title, _parent, _chosen: titles.append(title))
    return titles


def test_many_pages_are_printed_only_after_a_question(
    exports: Exports, asked_printers: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_flow, "MANY_TO_PRINT", 29)
    exports.home.sync()
    dialog = exports.open()
    dialog._print.click()
    exports.wait()
    assert dialog._question.accessibleName() == "Print all of them? Calls: 30, pages: about 1"
    assert asked_printers == []
    dialog._question._confirm.click()
    assert asked_printers == ["Missed calls"]


def test_few_pages_are_printed_without_a_question(exports: Exports, asked_printers: list[str]) -> None:
    exports.home.sync()
    dialog = exports.open()
    dialog._print.click()
    exports.home.wait(lambda: bool(asked_printers))
    assert not dialog._question.isVisible()
    assert not dialog.is_busy


class Printer(export_pages.PdfInMemory):
    """Stands for a printer."""

    def __init__(self) -> None:
        super().__init__("calls")
        self.is_aborted = False

    def abort(self) -> bool:
        self.is_aborted = True
        return True


@pytest.mark.usefixtures("impatient")
def test_printing_that_is_stopped_lets_the_printer_forget_what_it_has(
    exports: Exports, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = Printer()
    monkeypatch.setattr(export_flow, "choose_printer", lambda _title, _parent, chosen: chosen(paper))
    exports.home.sync()
    exports.open()._print.click()
    assert exports.wait() == "Printing was stopped. Pages that the printer has already may still come."
    assert paper.is_aborted
