"""Exporting from the window: what is asked, what is written, what is said; on a real server and a real copy."""

import csv
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.calls.query import CallQuery, DayRange
from callviewer.desktop.settings import Account, Settings
from callviewer.export.csv_file import Separator
from callviewer.export.errors import ExportTrouble
from callviewer.ui import export_words
from callviewer.ui.export_dialog import ExportDialog, FileKind
from callviewer.ui.export_start import ExportStart
from tests.ui_kit import PLACE, House, house, invented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing", extend=True)


class Exports:
    """A window with calls, and what exports them."""

    def __init__(self, home: House, settings: Settings, folder: Path) -> None:
        self.home = home
        self.settings = settings
        self.folder = folder / "out"
        self.folder.mkdir()
        settings.export_folder = str(self.folder)
        self.start = ExportStart(home.window, home.kit, home.history, settings, lambda: PLACE, folder / "data")

    def open(self) -> ExportDialog:
        self.home.window.top.export_wanted.emit()
        return self.dialog

    @property
    def dialog(self) -> ExportDialog:
        assert self.start._made is not None
        dialog = self.start._made._dialog
        assert dialog is not None
        return dialog

    def pick(self, kind: FileKind) -> None:
        box = self.dialog._kind
        at = box._values.index(kind)
        box.setCurrentIndex(at)
        box.activated.emit(at)

    def export(self, kind: FileKind) -> str:
        """Make a file; gives what is said then."""
        self.pick(kind)
        self.dialog._export.click()
        return self.wait()

    def wait(self) -> str:
        self.home.wait(lambda: not self.dialog.is_busy, timeout_ms=20_000)
        return self.said

    @property
    def said(self) -> str:
        notice = self.dialog._notice
        return notice.accessibleName() if notice.isVisible() else ""

    def rows(self, name: str) -> list[dict[str, object]]:
        return [json.loads(line) for line in (self.folder / name).read_text(encoding="utf-8").splitlines()]

    def files(self) -> list[str]:
        return sorted(each.name for each in self.folder.iterdir())


@pytest.fixture
def exports(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Exports]:
    settings = Settings()
    calls = [*invented(CallKind.MISSED, 30), *invented(CallKind.INCOMING, 5)]
    with house(qtbot, qapp, calls, settings=settings) as home:
        home.begin()
        made = Exports(home, settings, tmp_path)
        yield made
        if made.start._made is not None and made.start._made._dialog is not None:
            made.dialog.close()


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


def test_a_name_cannot_lead_out_of_the_folder(exports: Exports) -> None:
    dialog = exports.open()
    dialog._name.setText("../../elsewhere.csv")
    assert dialog.wish().target.parent == exports.folder


def test_stopping_leaves_no_file_and_the_dialog_open(exports: Exports) -> None:
    exports.home.sync()
    dialog = exports.open()
    exports.pick(FileKind.XLSX)
    dialog._export.click()
    assert dialog._close.text() == "Cancel"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert "stopped" in exports.said
    assert dialog.isVisible()
    assert not dialog.is_busy
    assert exports.files() == []


def test_who_waits_is_exported_as_open_missed_calls(exports: Exports) -> None:
    exports.home.sync()
    exports.home.window.show_tab("callback")
    exports.open()
    exports.export(FileKind.JSONL)
    rows = exports.rows("Call Viewer to call back 2026-11-18.jsonl")
    assert {row["follow_up"] for row in rows} == {"waiting"}


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
    name = export_words.file_name(CallQuery(CallKind.OUTGOING, days=DayRange(today, today)), "Office: a/b", today)
    assert name == "Call Viewer Office a b outgoing 2026-11-23"


@pytest.mark.parametrize(("locale", "separator"), [("en_US", Separator.COMMA), ("pt_BR", Separator.SEMICOLON)])
def test_the_separator_at_first_is_the_region_s(locale: str, separator: Separator) -> None:
    assert export_words.separator_of(QLocale(locale)) is separator


def test_each_trouble_has_a_sentence_of_its_own() -> None:
    assert len({export_words.sentence(trouble) for trouble in ExportTrouble}) == len(ExportTrouble)


def test_two_phones_are_told_apart_in_the_name(exports: Exports) -> None:
    exports.settings.account().name = "Shop"
    exports.settings.accounts.append(Account())
    assert exports.open().wish().target.name.startswith("Call Viewer Shop missed")
