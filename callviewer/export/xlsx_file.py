"""XLSX: real dates, numbers as text, nothing that could run. Rows are streamed, so that memory stays flat.

Both times are real dates, which can be sorted, filtered and counted with, and say the same as in the other files. A
date of a spreadsheet knows no zone, so the format of its cell shows that: "2026-11-20 14:02:33 +01:00" for the local
one, whose offset is right for that very moment, "2026-11-20T13:02:33.125Z" for UTC. Times that a spreadsheet has no
dates for are text.
"""

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from callviewer.calls.call import Call
from callviewer.export.columns import Column, ExportRow, Facts, Shape, cells, of_column, remembering, storable
from callviewer.export.ids import ColumnId

MOST_ROWS = 1_048_575
"""Rows that a sheet takes under its header."""
_MOST_SIGNS: Final = 32_767
"""What a cell takes, in UTF-16 units."""
_LARGEST: Final = 10**15
"""From here on a spreadsheet loses digits."""
_LONGEST_NAME: Final = 31
_FORBIDDEN_IN_NAME: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LINE_END: Final = re.compile("\r\n?")

# As they are before XlsxWriter makes them take "A1", too, which costs a tenth of the time.
_write_string: Final = inspect.unwrap(Worksheet.write_string)
_write_number: Final = inspect.unwrap(Worksheet.write_number)

_Cell: TypeAlias = str | int | float | tuple[float, Format] | None


class XlsxFile:
    """Writes rows into sheets."""

    def __init__(self, stream: BinaryIO, columns: Sequence[Column], facts: Facts, scratch: Path) -> None:
        """A workbook.

        Args:
            stream: Where it is written to, once all rows are known.
            columns: Its columns.
            facts: What their values depend on.
            scratch: A folder for temporary files, which stay there after an error.
        """
        self._columns = columns
        self._facts = facts
        self._stream = _Stream(stream)
        options = {"constant_memory": True, "tmpdir": str(scratch), "use_zip64": True}
        self._book = xlsxwriter.Workbook(self._stream, options)
        self._bold = self._book.add_format({"bold": True, "bottom": 1, "num_format": "@"})
        self._plain = self._book.add_format()
        # So marked, a number stays text even when somebody edits it.
        text = self._book.add_format({"num_format": "@"})
        self._formats = {
            ColumnId.NUMBER: text,
            ColumnId.E164: text,
            ColumnId.UTC: self._date_format('yyyy\\-mm\\-dd"T"hh:mm:ss.000"Z"'),
            ColumnId.EPOCH: self._book.add_format({"num_format": "0"}),
        }
        self._formats_by_offset: dict[str, Format] = {}

    def write(self, blocks: Iterable[Sequence[ExportRow]], check: Callable[[], None]) -> Iterator[int]:
        """Write all rows; gives the number of rows of each block. The stream is filled at the end.

        Args:
            blocks: The rows.
            check: Is called again and again while the stream is filled, and may raise.

        Raises:
            OSError: A file cannot be written.
        """
        try:
            yield from self._rows(blocks)
            self._stream.check = check
            self._book.close()
        except FileCreateError as error:
            cause = error.args[0] if error.args else None
            raise cause if isinstance(cause, OSError) else OSError(str(error)) from None
        finally:
            self._let_go()

    def _rows(self, blocks: Iterable[Sequence[ExportRow]]) -> Iterator[int]:
        sheet, row = self._new_sheet(), 0
        value: Any  # a _Cell; asking for its class is the quickest way to tell what it is
        makers = [of_column(column, self._maker(column)) for column in self._columns]
        for block in cells(makers, blocks):
            count = 0
            for values in block:
                if row == MOST_ROWS:
                    self._finish(sheet, row)
                    sheet, row = self._new_sheet(), 0
                row += 1
                count += 1
                for at, value in enumerate(values):
                    kind = value.__class__
                    if kind is str:
                        _write_string(sheet, row, at, value)
                    elif kind is tuple:
                        _write_number(sheet, row, at, *value)
                    elif kind is _MarkupLike:
                        # In two pieces, which readers put together again, it is escaped.
                        sheet.write_rich_string(row, at, value[:1], self._plain, value[1:])
                    elif value is not None:
                        _write_number(sheet, row, at, value)
            yield count
        self._finish(sheet, row)

    def _new_sheet(self) -> Any:
        number = len(self._book.worksheets()) + 1
        ending = "" if number == 1 else f" {number}"
        name = (
            _FORBIDDEN_IN_NAME.sub(" ", self._facts.words.sheet)[: _LONGEST_NAME - len(ending)].strip(" '") or "Calls"
        )
        sheet = self._book.add_worksheet(name + ending)
        if self._facts.words.from_the_right:
            sheet.right_to_left()
        for at, column in enumerate(self._columns):
            sheet.set_column(at, at, column.width, self._formats.get(column.id))
            sheet.write_string(0, at, _cell_text(self._facts.words.titles[column.id]), self._bold)
        sheet.freeze_panes(1, 0)
        # On paper all columns stand beside each other, on as many pages as the rows need, each with the header.
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        return sheet

    def _finish(self, sheet: Any, rows: int) -> None:
        last = len(self._columns) - 1
        sheet.autofilter(0, 0, rows, last)
        # Else each phone number wears a green corner.
        sheet.ignore_errors({"number_stored_as_text": xl_range(0, 0, rows, last)})

    def _maker(self, column: Column) -> "Callable[[Iterable[Any]], Iterable[_Cell]]":
        value, moments = (column.shown or column.value)(self._facts), self._facts.moments

        def text(key: Any) -> str | None:
            found = value(key)
            return _cell_text(str(found)) if found else None

        def local(call: Call) -> _Cell:
            found = moments.local_serial(call.time_ms)
            return text(call) if found is None else (found[0], self._format_with(found[1]))

        def utc(time_ms: int | None) -> _Cell:
            return moments.utc_serial(time_ms) or text(time_ms)

        match column.shape:
            case Shape.TEXT:
                return remembering(text)
            case Shape.LOCAL:
                return lambda keys: map(local, keys)
            case Shape.WHOLE:
                return lambda keys: map(_number, keys)
            case Shape.UTC:
                return lambda keys: map(utc, keys)

    def _format_with(self, offset: str) -> Format:
        found = self._formats_by_offset.get(offset)
        if found is None:
            found = self._formats_by_offset[offset] = self._date_format(f'yyyy\\-mm\\-dd hh:mm:ss "{offset}"')
        return found

    def _date_format(self, pattern: str) -> Format:
        return self._book.add_format({"num_format": pattern, "align": "left"})

    def _let_go(self) -> None:
        """Close what XlsxWriter leaves open when it was not allowed to finish."""
        self._stream.is_open = False
        for sheet in self._book.worksheets():
            for handle in (sheet.row_data_fh, sheet.fh):
                # What a full disk did not take is tried again here.
                with suppress(OSError):
                    handle.close()


class _MarkupLike(str):
    """A text that XlsxWriter, where it streams, would take for markup and not escape."""

    __slots__ = ()


class _Stream:
    """A stream that may refuse to go on, and swallows what is written after that: a zip file is closed by force."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._at = 0
        self.is_open = True
        self.check: Callable[[], None] = lambda: None

    def write(self, data: bytes) -> int:
        if self.is_open:
            self.is_open = False
            self.check()
            self._stream.write(data)
            self.is_open = True
        self._at += len(data)
        return len(data)

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int) -> int:
        if self.is_open:
            self._stream.seek(offset)
        self._at = offset
        return offset

    def flush(self) -> None:
        if self.is_open:
            self._stream.flush()


def _number(value: int | None) -> int | str | None:
    return value if value is None or -_LARGEST < value < _LARGEST else str(value)


def _cell_text(value: str) -> str:
    """The text as XML and a cell can hold it: signs that they cannot are U+FFFD, line ends those of cells."""
    text = storable(value)
    if not text.isprintable():
        text = _NOT_IN_XML.sub("\ufffd", _LINE_END.sub("\n", text))
    if len(text) > _MOST_SIGNS // 2:
        units = text.encode("utf-16-le")
        if len(units) > 2 * _MOST_SIGNS:
            text = units[: 2 * (_MOST_SIGNS - 1)].decode("utf-16-le", errors="ignore") + "…"
    return _MarkupLike(text) if text.startswith("<r>") and text.endswith("</r>") else text
