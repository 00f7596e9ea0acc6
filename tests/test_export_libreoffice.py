"""What LibreOffice makes of exported files: every cell of every call, where it is installed."""

import csv
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from callviewer.calls.call import Call
from callviewer.export.csv_file import CsvStyle, Separator
from callviewer.export.ids import ColumnId
from callviewer.export.writer import Format, Plan
from tests.export_kit import FORMULAS, NAMES, NOON_MS, NUMBERS, SAO_PAULO, call, exported
from tests.test_export_csv import unguarded
from tests.test_export_guard import AMOUNTS, DATES, FIGURES, HARMLESS, TIMES, WORDS

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
COLUMNS = (ColumnId.NAME, ColumnId.NUMBER, ColumnId.PLACE, ColumnId.LOCAL, ColumnId.UTC, ColumnId.EPOCH)
TEXTS = (*NAMES, *FORMULAS, *NUMBERS, *DATES, *TIMES, *AMOUNTS, *FIGURES, *WORDS, *HARMLESS, "Anonymous", "190", "0")
CALLS = [call(text, text, place=text, time_ms=NOON_MS + at * 1_001) for at, text in enumerate(TEXTS)]

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


def texts_of(given: Call) -> tuple[str, str]:
    """Both times of a call, by the slow and obvious way."""
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=given.time_ms or 0)
    local = moment.astimezone(SAO_PAULO.zone)
    return local.isoformat(timespec="seconds"), moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def in_a_cell(text: str) -> str:
    """A text with the line ends of LibreOffice."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("detecting", ["false", "true"])
@pytest.mark.parametrize("separator", Separator)
def test_libreoffice_reads_csv_without_running_or_eating_anything(
    tmp_path: Path, separator: Separator, detecting: str
) -> None:
    path = exported(tmp_path, CALLS, Plan(Format.CSV, SAO_PAULO, columns=COLUMNS, csv=CsvStyle(separator)))

    # English of the USA, and "detect special numbers", as Excel always does.
    table = converted(path, "xlsx", f"--infilter=CSV:{ord(separator.value)},34,76,1,,1033,false,{detecting}")

    rows = list(openpyxl.load_workbook(table).worksheets[0].iter_rows(min_row=2))
    assert len(rows) == len(CALLS)
    for given, cells in zip(CALLS, rows, strict=True):
        for cell in cells[:3]:
            if given.name in {"190", "0"}:
                assert cell.value == int(given.name)
            else:
                assert cell.data_type == "s" or not given.name
                assert unguarded(cell.value or "", separator.value) == in_a_cell(given.name)
        assert [cell.value for cell in cells[3:]] == [*texts_of(given), given.time_ms]


def test_libreoffice_reads_xlsx_cell_by_cell(tmp_path: Path) -> None:
    path = exported(tmp_path, CALLS, Plan(Format.XLSX, SAO_PAULO, columns=COLUMNS))

    table = converted(path, "csv:Text - txt - csv (StarCalc):44,34,76,1")

    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))[1:]
    assert len(rows) == len(CALLS)
    for given, row in zip(CALLS, rows, strict=True):
        local, utc = texts_of(given)
        assert row[:3] == [in_a_cell(given.name)] * 3
        assert row[3:] == [f"{local[:10]} {local[11:19]} {local[19:]}", utc, str(given.time_ms)]
