"""Spreadsheet files, read back with openpyxl."""

import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings

from callviewer.calls.call import Call
from callviewer.export import xlsx_file
from callviewer.export.columns import ExportPlace
from callviewer.export.ids import ColumnId
from callviewer.export.words import ExportWords
from callviewer.export.writer import Format, Plan
from tests.export_kit import NOON_MS, SAO_PAULO, TEXTS, TRICKY, call, exported, missed, plan

LOCAL_NOON = datetime(2026, 11, 20, 12, 2, 33, tzinfo=UTC).replace(tzinfo=None)
UTC_NOON = datetime(2026, 11, 20, 15, 2, 33, 125_000, tzinfo=UTC).replace(tzinfo=None)
XLSX = plan(Format.XLSX)


def sheets(path: Path) -> list[Any]:
    book = openpyxl.load_workbook(path)
    book.close()
    return list(book.worksheets)


def only_row(folder: Path, given_call: Call) -> dict[str, Any]:
    [sheet] = sheets(exported(folder, [given_call], XLSX))
    header, row = sheet.iter_rows()
    return dict(zip((cell.value for cell in header), row, strict=True))


def as_read(text: str) -> str | None:
    """What a cell can hold of a text, as Excel reads it."""
    kept = re.sub(
        "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]",
        "\ufffd",
        text.replace("\r\n", "\n").replace("\r", "\n"),
    )
    return kept or None


def unescaped(value: str | None) -> str | None:
    """A cell as Excel reads it: openpyxl leaves the escape of the format in streamed strings."""
    return value and value.replace("_x005F_", "_")


def test_a_call_has_native_values(tmp_path: Path) -> None:
    row = {title: cell.value for title, cell in only_row(tmp_path, call()).items()}

    assert row == {
        "Kind": "Incoming call",
        "Name": "Ana Souza",
        "Number": "011912345678",
        "International number": "+5511912345678",
        "Local time": LOCAL_NOON,
        "UTC": UTC_NOON,
        "Milliseconds since 1970": NOON_MS,
        "Seconds": 192,
        "Duration": "3 min 12 s",
        "Place": "São Paulo",
        "Follow-up": None,
        "Note": None,
        "Phone": "Office",
    }


def test_both_times_are_dates_whose_formats_tell_the_zone(tmp_path: Path) -> None:
    row = only_row(tmp_path, call())

    assert (row["Local time"].is_date, row["Local time"].number_format) == (True, 'yyyy\\-mm\\-dd hh:mm:ss "-03:00"')
    assert (row["UTC"].is_date, row["UTC"].number_format) == (True, 'yyyy\\-mm\\-dd"T"hh:mm:ss.000"Z"')


def test_the_hour_that_comes_twice_is_told_apart_by_its_offset(tmp_path: Path) -> None:
    twice_ms = int(datetime(2026, 10, 25, 0, 30, tzinfo=UTC).timestamp() * 1000)
    calls = [call(time_ms=twice_ms), call(time_ms=twice_ms + 3_600_000)]
    berlin = Plan(Format.XLSX, ExportPlace(ZoneInfo("Europe/Berlin"), "DE"), columns=(ColumnId.LOCAL,))

    [sheet] = sheets(exported(tmp_path, calls, berlin))

    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert cells[0].value == cells[1].value
    assert [cell.number_format[-8:] for cell in cells] == ['"+02:00"', '"+01:00"']


@pytest.mark.parametrize(("time_ms", "text"), [(3_600_000, "1970-01-01T01:00:00.000Z"), (253_402_300_800_000, None)])
def test_a_time_that_a_spreadsheet_has_no_date_for_is_text(tmp_path: Path, time_ms: int, text: str | None) -> None:
    assert only_row(tmp_path, call(time_ms=time_ms))["UTC"].value == text


def test_a_date_that_cannot_be_read_is_text(tmp_path: Path) -> None:
    row = only_row(tmp_path, missed(time_ms=None, date_text="yesterday"))

    assert (row["Local time"].value, row["UTC"].value, row["Milliseconds since 1970"].value) == (
        "yesterday",
        None,
        None,
    )


def test_numbers_are_text_and_stay_so_when_edited(tmp_path: Path) -> None:
    row = only_row(tmp_path, call(number="0119123"))

    assert (row["Number"].value, row["Number"].data_type, row["Number"].number_format) == ("0119123", "s", "@")


def test_every_text_comes_back_and_none_is_a_formula_or_a_link(tmp_path: Path) -> None:
    [sheet] = sheets(exported(tmp_path, [call(text, text, place=text) for text in TRICKY], XLSX))

    for text, row in zip(TRICKY, list(sheet.iter_rows())[1:], strict=True):
        for cell in (row[1], row[2], row[9]):
            assert unescaped(cell.value) == as_read(text)
            assert cell.data_type in ("s", "n" if not text else "s")
            assert cell.hyperlink is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS)
def test_every_text_that_can_be_thought_of_comes_back(tmp_path: Path, text: str) -> None:
    cell = only_row(tmp_path, call(text))["Name"]

    assert re.sub("_x005F_", "_", cell.value or "") == re.sub("_x005F_", "_", as_read(text) or "")
    assert cell.data_type != "f"


def test_control_characters_are_replaced(tmp_path: Path) -> None:
    assert only_row(tmp_path, call("a\x01b\ud800c\uffffd"))["Name"].value == "a\ufffdb\ufffdc\ufffdd"


@pytest.mark.parametrize("sign", ["x", "😀"])
def test_a_text_too_long_for_a_cell_is_cut_and_marked(tmp_path: Path, sign: str) -> None:
    value = only_row(tmp_path, call(sign * 40_000))["Name"].value

    assert len(value.encode("utf-16-le")) // 2 <= 32_767
    assert value == sign * (len(value) - 1) + "…"


def test_the_header_is_frozen_bold_and_has_a_filter(tmp_path: Path) -> None:
    [sheet] = sheets(exported(tmp_path, [call(), call()], XLSX))

    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet["A1"].font.bold) == ("A2", "A1:M3", True)


@pytest.mark.parametrize("from_the_right", [True, False])
def test_a_sheet_is_read_like_its_words(tmp_path: Path, from_the_right: bool) -> None:
    [sheet] = sheets(exported(tmp_path, [call()], replace(XLSX, words=ExportWords(from_the_right=from_the_right))))
    assert bool(sheet.sheet_view.rightToLeft) == from_the_right


def test_on_paper_all_columns_stand_on_one_page_in_landscape_under_the_header(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 1)

    for sheet in sheets(exported(tmp_path, [call(), call()], XLSX)):
        page, fitting = sheet.page_setup, sheet.sheet_properties.pageSetUpPr
        # The paper is that of the printer.
        assert (page.orientation, page.fitToWidth, page.fitToHeight, page.paperSize) == ("landscape", None, 0, None)
        assert (fitting.fitToPage, sheet.print_title_rows) == (True, "$1:$1")


def test_columns_are_as_wide_as_their_content(tmp_path: Path) -> None:
    [sheet] = sheets(exported(tmp_path, [call()], XLSX))

    assert all(sheet.column_dimensions[cell.column_letter].width >= 10 for cell in sheet[1])
    assert sheet.column_dimensions["E"].width > len("2026-11-20 12:02:33")


def test_rows_beyond_the_limit_go_to_further_sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 4)
    calls = [call(str(number)) for number in range(9)]

    found = sheets(exported(tmp_path, calls, XLSX))

    assert [sheet.title for sheet in found] == ["Calls", "Calls 2", "Calls 3"]
    assert [sheet["B1"].value for sheet in found] == ["Name"] * 3
    assert [cell.value for sheet in found for cell in sheet["B"][1:]] == [str(number) for number in range(9)]
    assert [sheet.auto_filter.ref for sheet in found] == ["A1:M5", "A1:M5", "A1:M2"]


def test_a_full_sheet_is_not_followed_by_an_empty_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 4)

    assert len(sheets(exported(tmp_path, [call()] * 4, XLSX))) == 1


def test_no_calls_give_a_header_alone(tmp_path: Path) -> None:
    [sheet] = sheets(exported(tmp_path, [], XLSX))

    assert (sheet.max_row, sheet["A1"].value, sheet.auto_filter.ref) == (1, "Kind", "A1:M1")


@pytest.mark.parametrize(("wanted", "given_name"), [("a b c", "a/b:c"), ("Calls", "''"), ("x" * 31, "x" * 50)])
def test_a_sheet_has_a_name_that_spreadsheets_take(tmp_path: Path, wanted: str, given_name: str) -> None:
    words = ExportWords(sheet=given_name)

    [sheet] = sheets(exported(tmp_path, [call()], Plan(Format.XLSX, SAO_PAULO, words)))

    assert sheet.title == wanted


def test_a_number_that_would_lose_digits_is_text(tmp_path: Path) -> None:
    assert only_row(tmp_path, call(duration_s=10**20))["Seconds"].value == str(10**20)


def test_only_chosen_columns_are_written(tmp_path: Path) -> None:
    [sheet] = sheets(exported(tmp_path, [call()], plan(Format.XLSX, ColumnId.LOCAL, ColumnId.NAME)))

    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["Local time", "Name"],
        [LOCAL_NOON, "Ana Souza"],
    ]


def test_a_text_in_the_dress_of_markup_is_no_markup(tmp_path: Path) -> None:
    path = exported(tmp_path, [call("<r><x></r>")], XLSX)

    with zipfile.ZipFile(path) as content:
        assert b"<x>" not in content.read("xl/worksheets/sheet1.xml")
