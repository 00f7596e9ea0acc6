"""What LibreOffice makes of exported files, where it is installed."""

import csv
import shutil
import subprocess
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from callviewer.export.csv_file import CsvStyle, Separator
from callviewer.export.ids import ColumnId
from callviewer.export.writer import Format, Plan
from tests.export_kit import FORMULAS, NAMES, NUMBERS, SAO_PAULO, call, exported

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
COLUMNS = (ColumnId.NAME, ColumnId.NUMBER, ColumnId.E164, ColumnId.UTC, ColumnId.SECONDS)
TEXTS = [text for text in (*NAMES, *FORMULAS, *NUMBERS) if "\r" not in text]
CALLS = [call(text, text) for text in TEXTS]

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed"),
]


def converted(path: Path, to: str, *options: str) -> Path:
    profile = (path.parent / "profile").as_uri()
    out = path.parent / "out"
    command = [str(OFFICE), f"-env:UserInstallation={profile}", "--headless", "--convert-to", to, "--outdir", str(out)]
    subprocess.run([*command, *options, str(path)], capture_output=True, check=True, timeout=180)
    return out / f"{path.stem}.{to.partition(':')[0]}"


def cells_of(path: Path) -> list[tuple[Any, ...]]:
    book = openpyxl.load_workbook(path)
    return list(book.worksheets[0].iter_rows(min_row=2))


@pytest.mark.parametrize("separator", Separator)
def test_libreoffice_reads_csv_without_running_or_eating_anything(tmp_path: Path, separator: Separator) -> None:
    path = exported(tmp_path, CALLS, Plan(Format.CSV, SAO_PAULO, columns=COLUMNS, csv=CsvStyle(separator)))

    rows = cells_of(converted(path, "xlsx", f"--infilter=CSV:{ord(separator.value)},34,76,1"))

    assert len(rows) == len(TEXTS)
    for text, (name, number, *_, utc, seconds) in zip(TEXTS, rows, strict=True):
        assert name.data_type != "f"
        assert number.data_type != "f"
        if not text.isdecimal() or text.startswith("0") or len(text) > 11:
            assert (number.value or "").replace("\t", "") == text.replace("\t", "")
        assert (utc.value, seconds.value) == ("2026-11-20T15:02:33.125Z", 192)


def test_libreoffice_reads_xlsx_cell_by_cell(tmp_path: Path) -> None:
    path = exported(tmp_path, CALLS, Plan(Format.XLSX, SAO_PAULO, columns=(*COLUMNS, ColumnId.LOCAL)))

    result = converted(path, "csv:Text - txt - csv (StarCalc):44,34,76,1")

    with result.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))[1:]
    assert [(row[0], row[1]) for row in rows] == [(text, text) for text in TEXTS]
    assert {tuple(row[3:]) for row in rows} == {("2026-11-20T15:02:33.125Z", "192", "2026-11-20 12:02:33")}
