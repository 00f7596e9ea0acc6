"""CSV after RFC 4180: UTF-8, lines end with CR LF, quotes are doubled.

There are two kinds of it.

*For programs*: names of columns and kinds that never change, every cell exactly as it is, no byte order mark.

*For spreadsheets*: words of the user's language, a byte order mark (Excel takes a file without one for the computer's
old code page), and a tab before cells that a spreadsheet would not leave alone; see `callviewer.export.guard`.
"""

import enum
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from callviewer.calls.call import Call
from callviewer.export.columns import (
    Column,
    ExportRow,
    Facts,
    Fields,
    Shape,
    Value,
    cells,
    of_column,
    remembering,
    storable,
)
from callviewer.export.guard import BLANKS, STARTERS, is_plain, needs_guard
from callviewer.export.ids import ColumnId

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_LINE_END: Final = "\r\n"
_MOST_BLANKS: Final = 99
"""So many are passed over within a cell; without a limit a text of blanks alone would take for ever."""
_MOMENTS: Final = [ColumnId.LOCAL, ColumnId.UTC, ColumnId.EPOCH]
"""These columns, beside each other, take a third of the time when they are made together."""
_NEEDS_QUOTES: Final = re.compile('[",;|\t\r\n]')


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
        self._starts_inside = re.compile(f"([{others}\r\n])(?=[{BLANKS}]{{0,{_MOST_BLANKS}}}[{STARTERS}])")

    def write(self, blocks: Iterable[Sequence[ExportRow]]) -> Iterator[int]:
        """Write the header and all rows; gives the number of rows of each block once it is written."""
        titles = self._facts.words.titles
        header = [self._cell(titles[column.id] if self._for_people else column.id.value) for column in self._columns]
        self._stream.write(
            (_BYTE_ORDER_MARK if self._for_people else b"") + self._ended([self._separator.join(header)])
        )
        for block in cells(self._makers(), blocks):
            lines = list(map(self._separator.join, block))
            self._stream.write(self._ended(lines))
            yield len(lines)

    def _ended(self, lines: list[str]) -> bytes:
        if len(self._columns) == 1:
            # An empty line would be no row for most readers.
            lines = [line or '""' for line in lines]
        return _LINE_END.join([*lines, ""]).encode()

    def _makers(self) -> list[Callable[[Fields], Iterable[str]]]:
        makers = [of_column(column, self._maker(column)) for column in self._columns]
        ids = [column.id for column in self._columns]
        for at in range(len(ids)):
            here = slice(at, at + len(_MOMENTS))
            if ids[here] == _MOMENTS:
                makers[here] = [self._moments(makers[here])]
        return makers

    def _moments(self, makers: Sequence[Callable[[Fields], Iterable[str]]]) -> Callable[[Fields], Iterable[str]]:
        """What makes the cells of all moments in one go, or, where that cannot be, with what makes those of each."""
        side_by_side, separator = self._facts.moments.side_by_side, self._separator

        def texts(fields: Fields) -> Iterable[str]:
            quickly = side_by_side([call.time_ms for call in fields.calls], separator)
            return quickly or map(separator.join, zip(*[make(fields) for make in makers], strict=True))

        return texts

    def _maker(self, column: Column) -> Callable[[Iterable[Any]], Iterable[str]]:
        moments, cell = self._facts.moments, self._cell
        match column.shape:
            case Shape.WHOLE:
                return _whole
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
        if all(texts):
            return texts
        return [text or self._cell(call.date_text) for text, call in zip(texts, calls, strict=True)]

    def _cell(self, value: Value) -> str:
        if not value:
            return ""
        text = str(value)
        if is_plain(text):
            return f'"\t{text}"' if self._for_people and needs_guard(text) else text
        text = storable(text)
        if self._for_people:
            if self._starts_inside.search(text):
                text = self._starts_inside.sub("\\1\t", text)
            if needs_guard(text):
                text = f"\t{text}"
        if _NEEDS_QUOTES.search(text) or text[0] == " " or text[-1] == " ":
            return '"' + text.replace('"', '""') + '"'
        return text


def _whole(keys: Iterable[int | None]) -> Iterable[str]:
    known = list(keys)
    return ["" if key is None else str(key) for key in known] if None in known else map(str, known)
