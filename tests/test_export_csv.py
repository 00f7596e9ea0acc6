"""CSV files: what readers get out of them, and that no spreadsheet runs or eats anything."""

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.export.columns import COLUMNS, ExportRow, Facts
from callviewer.export.csv_file import CsvFile, CsvStyle, Flavour, Separator
from callviewer.export.ids import ColumnId
from callviewer.export.words import ExportWords
from callviewer.export.writer import Format
from tests.export_kit import (
    FORMULAS,
    NAMES,
    NOON_MS,
    NUMBERS,
    SAO_PAULO,
    TEXTS,
    TRICKY,
    call,
    exported,
    missed,
    plan,
    rows,
)

SPREADSHEET = CsvStyle()
MACHINE = CsvStyle(flavour=Flavour.MACHINE)
DANGEROUS = tuple("=+-@\uff1d\uff0b\uff0d\uff20")


def written(made: list[ExportRow], style: CsvStyle = SPREADSHEET, *columns: ColumnId) -> bytes:
    stream = io.BytesIO()
    chosen = [COLUMNS[each] for each in columns or ColumnId]
    list(CsvFile(stream, chosen, Facts(SAO_PAULO, ExportWords()), style).write([made]))
    return stream.getvalue()


def read(content: bytes, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator, strict=True))


def unguarded(cell: str, separator: str = ",") -> str:
    """The cell as it was, by the rules that the docstring of csv_file tells."""
    other = {",": ";", ";": ",", "\t": ",;"}[separator]
    starts = re.compile(f'([{other}\r\n])\t(?=[\\s\ufeff\u200b"]*[=+\\-@\uff1d\uff0b\uff0d\uff20])')
    return starts.sub(r"\1", cell.removeprefix("\t"))


def row_of(given_call: Call, style: CsvStyle = MACHINE) -> dict[str, str]:
    header, row = read(written(rows([given_call], note="a note"), style))
    return dict(zip(header, row, strict=True))


def test_a_call_has_all_its_columns_in_their_order() -> None:
    assert row_of(call()) == {
        "kind": "incoming",
        "name": "Ana Souza",
        "number": "011912345678",
        "e164": "+5511912345678",
        "local_time": "2026-11-20T12:02:33-03:00",
        "utc_time": "2026-11-20T15:02:33.125Z",
        "epoch_ms": "1795186953125",
        "duration_s": "192",
        "duration": "3 min 12 s",
        "place": "São Paulo",
        "follow_up": "",
        "note": "a note",
        "account": "Office",
    }
    assert list(row_of(call())) == [each.value for each in ColumnId]


def test_a_file_for_spreadsheets_speaks_to_people() -> None:
    row = row_of(missed(), CsvStyle())

    assert (row["Kind"], row["Follow-up"], row["Seconds"], row["Duration"]) == (
        "Missed call",
        "Waiting for a call back",
        "",
        "",
    )


@pytest.mark.parametrize("outcome", Outcome)
def test_the_verdict_stands_in_a_file_for_programs_by_its_stable_name(outcome: Outcome) -> None:
    assert row_of(missed(followup=FollowUp(outcome)))["follow_up"] == outcome.value


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (FollowUp(Outcome.RETURNED, NOON_MS + 27 * 60_000 + 59_999), "Called back 27 min later"),
        (FollowUp(Outcome.RETURNED, NOON_MS + 59_999), "Called back within 1 min"),
        (FollowUp(Outcome.RETURNED, NOON_MS + 125 * 60_000, tries=2), "Called back 2 h 5 min later"),
        (FollowUp(Outcome.REACHED, NOON_MS + 50 * 3_600_000), "They reached you 2 d 2 h later"),
        (FollowUp(Outcome.REACHED), "They reached you"),
        (FollowUp(Outcome.TRIED, NOON_MS + 60_000, tries=1), "Tried, not reached"),
        (FollowUp(Outcome.TRIED, NOON_MS + 60_000, tries=3), "Tried, not reached (3 times)"),
        (FollowUp(Outcome.DONE, done_ms=NOON_MS + 60_000, tries=2), "Done"),
        (FollowUp(Outcome.DONE, done_ms=NOON_MS + 60_000, done_note="paid"), "Done: paid"),
    ],
)
def test_the_verdict_tells_people_how_long_it_took_how_often_it_was_tried_or_why_it_is_done(
    found: FollowUp, words: str
) -> None:
    assert row_of(missed(followup=found), SPREADSHEET)["Follow-up"] == words


@pytest.mark.parametrize(
    ("seconds", "kind", "words"),
    [
        (0, CallKind.OUTGOING, "No answer"),
        (0, CallKind.INCOMING, "0 s"),
        (59, CallKind.INCOMING, "59 s"),
        (61, CallKind.OUTGOING, "1 min 01 s"),
        (3_725, CallKind.INCOMING, "1 h 02 min"),
        (None, CallKind.INCOMING, ""),
    ],
)
def test_a_duration_is_told_as_in_the_window(seconds: int | None, kind: CallKind, words: str) -> None:
    assert row_of(call(duration_s=seconds, kind=kind))["duration"] == words


@pytest.mark.parametrize("number", ["", "-1", "Anonymous"])
def test_a_hidden_number_has_no_world_wide_form(number: str) -> None:
    row = row_of(call(number=number))

    assert (row["number"], row["e164"]) == (number, "")


def test_a_date_that_cannot_be_read_stands_as_the_service_wrote_it() -> None:
    row = row_of(missed(time_ms=None, date_text="yesterday, =noon"))

    assert (row["local_time"], row["utc_time"], row["epoch_ms"]) == ("yesterday, =noon", "", "")


@pytest.mark.parametrize("time_ms", [NOON_MS, None, -1, 10**17])
def test_the_columns_of_the_moment_say_the_same_whether_they_stand_together_or_not(time_ms: int | None) -> None:
    made = rows([missed(time_ms=time_ms, date_text="when, ever"), call()])
    moment = (ColumnId.LOCAL, ColumnId.UTC, ColumnId.EPOCH)

    alone = [read(written(made, SPREADSHEET, each)) for each in moment]

    assert read(written(made, SPREADSHEET, *moment)) == [[*map("".join, cells)] for cells in zip(*alone, strict=True)]


def test_a_file_for_spreadsheets_begins_with_a_byte_order_mark_and_its_lines_end_with_crlf() -> None:
    content = written(rows([call(), call()]))

    assert content.startswith(b"\xef\xbb\xbfKind,Name,Number,")
    assert content.count(b"\r\n") == content.count(b"\n") == 3
    assert content.endswith(b"\r\n")


def test_a_file_for_programs_has_no_byte_order_mark() -> None:
    assert written([], MACHINE).startswith(b"kind,name,number,")


def test_no_calls_give_a_header_alone() -> None:
    assert len(read(written([]))) == 1


@pytest.mark.parametrize("separator", Separator)
@pytest.mark.parametrize("text", TRICKY)
def test_a_program_reads_every_cell_as_it_was(text: str, separator: Separator) -> None:
    style = replace(MACHINE, separator=separator)
    content = written([ExportRow(call(text, text, place=text), text, text)], style)

    row = read(content, separator.value)[1]

    assert [row[1], row[2], row[9], row[11], row[12]] == [text] * 5


@given(TEXTS, st.sampled_from(Separator))
def test_a_program_reads_every_text_as_it_was(text: str, separator: Separator) -> None:
    content = written(rows([call(text)]), replace(MACHINE, separator=separator))

    assert read(content, separator.value)[1][1] == text.replace("\0", "\ufffd")


@pytest.mark.parametrize("text", [each for each in TRICKY if not re.search('[;\r\n]"?=', each)])
def test_a_tab_taken_off_gives_a_cell_back(text: str) -> None:
    assert read(written(rows([call(text)])))[1][1].removeprefix("\t") == text


@given(TEXTS, st.sampled_from(Separator))
def test_every_guard_can_be_taken_off(text: str, separator: Separator) -> None:
    cell = read(written(rows([call(text)]), CsvStyle(separator)), separator.value)[1][1]

    assert unguarded(cell, separator.value) == text.replace("\0", "\ufffd")


@given(TEXTS, st.sampled_from(Separator))
def test_no_cell_runs_whatever_separator_a_spreadsheet_expects(text: str, separator: Separator) -> None:
    lines = written(rows([call(text, text)], text), CsvStyle(separator)).decode("utf-8-sig")

    for expected in {separator, Separator.COMMA, Separator.SEMICOLON}:
        for row in csv.reader(io.StringIO(lines, newline=""), delimiter=expected.value):
            assert not [cell for cell in row if cell.lstrip('" ').startswith(DANGEROUS)]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_that_a_spreadsheet_would_change_is_kept_as_text_by_a_tab_in_quotes(number: str) -> None:
    content = written(rows([call(number=number)]), CsvStyle(), ColumnId.NUMBER)

    assert content == f'\ufeffNumber\r\n"\t{number}"\r\n'.encode()


@pytest.mark.parametrize("number", ["0", "190", "912345678", "11912345678", "Anonymous", "*31#", "sip:ana@example.com"])
def test_a_number_that_no_spreadsheet_changes_stays_plain(number: str) -> None:
    assert written(rows([call(number=number)]), CsvStyle(), ColumnId.NUMBER) == f"\ufeffNumber\r\n{number}\r\n".encode()


@pytest.mark.parametrize("number", NUMBERS)
def test_a_reader_that_strips_blanks_gets_plain_numbers(number: str) -> None:
    assert read(written(rows([call(number=number)])))[1][2].strip() == number


@pytest.mark.parametrize("name", [each for each in NAMES if "=" not in each])
def test_a_name_that_is_harmless_is_not_guarded(name: str) -> None:
    assert read(written(rows([call(name)])))[1][1] == name


@pytest.mark.parametrize("text", [each for each in FORMULAS if each != "{=1+1}"])
def test_a_formula_is_guarded_in_every_column_of_text(text: str) -> None:
    row = read(written([ExportRow(call(text, text, place=text), text, text)]))[1]

    cells = [row[1], row[2], row[9], row[11], row[12]]
    assert all(cell.startswith("\t") and unguarded(cell) == text for cell in cells)


def test_signs_that_no_file_can_hold_become_replacement_characters() -> None:
    assert row_of(call("a\ud800b\0c"))["name"] == "a\ufffdb\ufffdc"


@pytest.mark.parametrize("sign", ["\n", " ", "1 ", ";", "\t", '"', "x "])
def test_a_huge_text_of_one_sign_takes_no_longer_than_another(sign: str) -> None:
    text = (sign * 100_000)[:100_000] + "!"

    assert read(written(rows([call(text)])))[1][1].removeprefix("\t") == text


def test_a_single_column_has_no_empty_lines() -> None:
    content = written(rows([call(""), call("Ana")]), MACHINE, ColumnId.NAME)

    assert content == b'name\r\n""\r\nAna\r\n'


def test_the_words_are_those_that_were_given() -> None:
    words = ExportWords(titles={ColumnId.KIND: "Art"}, kinds={CallKind.INCOMING: "Angenommen; ja"})
    stream = io.BytesIO()

    list(CsvFile(stream, [COLUMNS[ColumnId.KIND]], Facts(SAO_PAULO, words), CsvStyle()).write([rows([call()])]))

    assert stream.getvalue() == b'\xef\xbb\xbfArt\r\n"Angenommen; ja"\r\n'


def test_a_file_on_disk_holds_the_same(tmp_path: Path) -> None:
    calls = [call(name) for name in NAMES]

    assert exported(tmp_path, calls, plan(Format.CSV)).read_bytes() == written(rows(calls))
