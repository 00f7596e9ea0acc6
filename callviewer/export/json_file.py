"""JSON in UTF-8: one array of objects, or one object on each line. Names of columns and kinds never change.

Numbers are numbers, what is not known is null; texts stand as they came. Each object has a line of its own in both.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, BinaryIO

from callviewer.export.columns import Column, ExportRow, Facts, Shape, cells, of_column, remembering, storable

_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


class JsonFile:
    """Writes rows as objects."""

    def __init__(self, stream: BinaryIO, columns: Sequence[Column], facts: Facts, *, is_array: bool) -> None:
        """Write to this stream."""
        self._stream = stream
        self._columns = columns
        self._facts = facts
        self._is_array = is_array

    def write(self, blocks: Iterable[Sequence[ExportRow]]) -> Iterator[int]:
        """Write all rows; gives the number of rows of each block once it is written."""
        before, between, after = ("[\n", ",\n", "\n]\n") if self._is_array else ("", "\n", "\n")
        some = False
        makers = [of_column(column, self._maker(column)) for column in self._columns]
        for block in cells(makers, blocks):
            objects = ["{" + ", ".join(row) + "}" for row in block]
            if objects:
                self._stream.write(((between if some else before) + between.join(objects)).encode())
                some = True
            yield len(objects)
        if some or self._is_array:
            self._stream.write((after if some else "[]\n").encode())

    def _maker(self, column: Column) -> Callable[[Iterable[Any]], Iterable[str]]:
        name, value = f"{_encode(column.id.value)}: ", column.value(self._facts)

        def member(key: Any) -> str:
            found = value(key)
            return name + _encode(storable(found) if isinstance(found, str) else found)

        return remembering(member) if column.shape is Shape.TEXT else lambda keys: map(member, keys)
