"""What the user noted about numbers, as far as answers depend on it: kept in a notebook of its own, mirrored here."""

import sqlite3
from collections.abc import Iterable
from typing import Final, Self

from callviewer.archive.notebook_marks import key_of, together
from callviewer.archive.texts import storable
from callviewer.calls.followup import FollowUp, with_mark
from callviewer.calls.mark import Mark
from callviewer.calls.text import fold

# In memory: temporary tables are never written to a file here (see file.py).
_TABLE: Final = """
CREATE TEMP TABLE IF NOT EXISTS mark (
    match TEXT PRIMARY KEY,
    folded TEXT NOT NULL,   -- the note
    done_upto_ms INTEGER
) STRICT, WITHOUT ROWID
"""


class Marks:
    """The marks of all numbers, by what all spellings of a number share in some region."""

    def __init__(self, marks: Iterable[Mark] = (), region: str | None = None) -> None:
        """See the class; hidden numbers are left out."""
        self.all = tuple(marks)
        self._by_key: dict[str, Mark] = {}
        for mark in self.all:
            key = key_of(mark.number, region)
            if key is not None:
                self._take(key, mark)
        self.has_notes = any(mark.note for mark in self._by_key.values())

    @classmethod
    def by_key(cls, marks: Iterable[tuple[str, Mark]]) -> Self:
        """Those whose key is known already."""
        made = cls()
        for key, mark in marks:
            made._take(key, mark)
        return made

    def _take(self, key: str, mark: Mark) -> None:
        before = self._by_key.get(key)
        self._by_key[key] = mark if before is None else together(before, mark)

    def mirror(self, db: sqlite3.Connection) -> None:
        """Let the SQL of this connection know them."""
        db.execute(_TABLE)
        db.execute("DELETE FROM temp.mark")
        rows = [(key, fold(storable(mark.note)), mark.done_upto_ms) for key, mark in self._by_key.items()]
        db.executemany("INSERT INTO temp.mark (match, folded, done_upto_ms) VALUES (?, ?, ?)", rows)

    def of(self, key: str | None) -> Mark | None:
        """The mark of a number; None where it has none, or is hidden."""
        return None if key is None else self._by_key.get(key)

    def is_done(self, key: str, time_ms: int) -> bool:
        """Whether a missed call is done, should it still be open."""
        return self._done(key, time_ms) is not None

    def applied(self, found: FollowUp, key: str, time_ms: int) -> FollowUp:
        """What became of a missed call, the mark of its number looked at as well."""
        mark = self._done(key, time_ms)
        if mark is None:
            return found
        return with_mark(found, done_ms=mark.done_ms or mark.done_upto_ms or 0, done_note=mark.done_note)

    def _done(self, key: str, time_ms: int) -> Mark | None:
        mark = self._by_key.get(key)
        return mark if mark and mark.done_upto_ms is not None and time_ms <= mark.done_upto_ms else None
