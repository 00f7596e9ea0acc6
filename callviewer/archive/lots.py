"""Writing many rows: several with one statement, which gives up Python's lock, and has to get it back, but once."""

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import chain, islice
from typing import Any, Final

_LOTS: Final = (128, 32, 8, 1)
"""So many rows at once; SQLite keeps each of these statements ready."""


class Insert:
    """One INSERT for any number of rows."""

    def __init__(self, sql: str, columns: int) -> None:
        """Nothing is written yet.

        Args:
            sql: The statement, with `{rows}` in place of the values.
            columns: How many values a row has.
        """
        row = f"({', '.join('?' * columns)})"
        self._statements = tuple((lot, sql.format(rows=", ".join([row] * lot))) for lot in _LOTS)

    def run(self, db: sqlite3.Connection, rows: Iterable[Sequence[Any]]) -> int:
        """Write the rows; how many have changed anything. Use inside a transaction."""
        changed = 0
        left = iter(rows)
        while batch := list(islice(left, _LOTS[0])):
            begin = 0
            for lot, statement in self._statements:
                while len(batch) - begin >= lot:
                    values = [*chain.from_iterable(batch[begin : begin + lot])]
                    changed += db.execute(statement, values).rowcount
                    begin += lot
        return changed
