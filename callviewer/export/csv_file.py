"""CSV after RFC 4180: UTF-8, lines end with CR LF, quotes are doubled.

There are two kinds of it.

*For programs*: names of columns and kinds that never change, every cell exactly as it is, no byte order mark.

*For spreadsheets*: words of the user's language, a byte order mark (Excel takes a file without one for the computer's
old code page), and cells that a spreadsheet would not leave alone are guarded. The guard is **one tab in front of the
cell, inside quotes**: `+5511912345678` is written as `"<tab>+5511912345678"`. Whoever reads such a file with a program
gets the cells back by taking one tab off each cell that begins with one; for a phone number removing white space does
the same. Guarded are

- what would run as a formula: cells that begin with `=`, `+`, `-`, `@` or their full-width forms, a tab, a carriage
  return or a line end, blanks and quotes before them included;
- what would be taken for a number or a date and lose its `+`, its leading zeros or its later digits: cells of digits
  and the signs that stand in numbers and dates (`0119123`, `3-4567`, `1E5`), except whole numbers of at most eleven
  digits without leading zeros, which no spreadsheet changes;
- what would begin a cell of its own, and run, where Excel splits a file with commas at semicolons, or the other way
  round, because the region wants so: within a cell a tab is put behind such a separator, or a line end, when `=`, `+`,
  `-` or `@` follows, blanks and quotes before them included. It is taken off there by the same rule.

Why a tab. Quotes alone do not help: both Excel and LibreOffice take them off before they look at the content. An
apostrophe is visible in both (it is an escape for typed text, not for files), and Excel drops it when the file is
saved again, which makes the formula live (OWASP, "CSV Injection", which recommends the tab within quotes for Excel).
`="0119"` is kept as text by Excel alone; LibreOffice shows it literally unless told to run formulas, and programs get
it as it is. A tab is nothing that a number may begin with: both keep such a cell as text. It is hardly seen in the
cell, and stays when the file is saved again.
"""

import enum
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from callviewer.calls.call import Call
from callviewer.export.columns import Column, ExportRow, Facts, Shape, Value, cells, remembering, storable

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_LINE_END: Final = "\r\n"
_STARTERS: Final = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_BLANKS: Final = '\\s\ufeff\u200b"'
"""What spreadsheets may pass over, and quotes."""
_MOST_BLANKS: Final = 99
"""So many are passed over within a cell; without a limit a text of blanks alone would take for ever."""
_RUNS: Final = re.compile(f"[\t\r\n]|[{_BLANKS}]*[{_STARTERS}]")
_NUMBER_LIKE: Final = re.compile(r"[\s(]*\d[\d\s.,:;/()'\-]*(?:[dDeE][+\-]?\d+)?")
_HARMLESS_NUMBER: Final = re.compile(r"0|[1-9][0-9]{0,10}")
_PLAIN: Final = re.compile(r"(?=[\w ]*[A-CF-Za-cf-z])\w[\w ]*(?<! )")
"""Words: what most cells consist of, and need no care."""
_NEEDS_QUOTES: Final = re.compile('[",;|\t\r\n]|^ | $')


class Separator(enum.StrEnum):
    """What stands between two cells."""

    COMMA = ","
    SEMICOLON = ";"
    TAB = "\t"


class Flavour(enum.StrEnum):
    """For whom a CSV file is; the value is stable and may be stored."""

    SPREADSHEET = "spreadsheet"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class CsvStyle:
    """How a CSV file is written."""

    separator: Separator = Separator.COMMA
    flavour: Flavour = Flavour.SPREADSHEET


class CsvFile:
    """Writes rows as lines."""

    def __init__(self, stream: BinaryIO, columns: Sequence[Column], facts: Facts, style: CsvStyle) -> None:
        """Write to this stream."""
        self._stream = stream
        self._columns = columns
        self._facts = facts
        self._separator = style.separator.value
        self._for_people = style.flavour is Flavour.SPREADSHEET
        others = "".join(each for each in ",;" if each != self._separator)
        self._starts_inside = re.compile(f"([{others}\r\n])(?=[{_BLANKS}]{{0,{_MOST_BLANKS}}}[{_STARTERS}])")

    def write(self, blocks: Iterable[Sequence[ExportRow]]) -> Iterator[int]:
        """Write the header and all rows; gives the number of rows of each block once it is written."""
        titles = self._facts.words.titles
        header = [self._cell(titles[column.id] if self._for_people else column.id.value) for column in self._columns]
        self._stream.write(
            (_BYTE_ORDER_MARK if self._for_people else b"") + self._ended([self._separator.join(header)])
        )
        for block in cells(self._columns, self._maker, blocks):
            lines = list(map(self._separator.join, block))
            self._stream.write(self._ended(lines))
            yield len(lines)

    def _ended(self, lines: list[str]) -> bytes:
        if len(self._columns) == 1:
            # An empty line would be no row for most readers.
            lines = [line or '""' for line in lines]
        return _LINE_END.join([*lines, ""]).encode()

    def _maker(self, column: Column) -> Callable[[Iterable[Any]], Iterable[str]]:
        moments, cell = self._facts.moments, self._cell
        match column.shape:
            case Shape.WHOLE:
                return lambda keys: ["" if key is None else str(key) for key in keys]
            case Shape.UTC:
                return lambda keys: moments.utc(list(keys))
            case Shape.LOCAL:
                return self._local
            case Shape.TEXT:
                value = ((self._for_people and column.shown) or column.value)(self._facts)
                return remembering(lambda key: cell(value(key)))

    def _local(self, calls: Iterable[Call]) -> list[str]:
        calls = list(calls)
        texts = self._facts.moments.local([call.time_ms for call in calls])
        return [text or self._cell(call.date_text) for text, call in zip(texts, calls, strict=True)]

    def _cell(self, value: Value) -> str:
        if not value:
            return ""
        text = str(value)
        if _PLAIN.fullmatch(text):
            return text
        text = storable(text)
        if self._for_people:
            text = self._starts_inside.sub("\\1\t", text)
            if _RUNS.match(text) or (_NUMBER_LIKE.fullmatch(text) and not _HARMLESS_NUMBER.fullmatch(text)):
                text = f"\t{text}"
        return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text
