"""Putting calls into the copy: who is the same call, what a second look may change."""

import sqlite3
from collections.abc import Iterable
from datetime import tzinfo
from hashlib import blake2b
from itertools import chain
from typing import Final, NamedTuple

from callviewer.archive.forgetting import Forgotten
from callviewer.archive.schema import KINDS
from callviewer.archive.states import floor_ms
from callviewer.archive.texts import storable
from callviewer.archive.verdicts import note
from callviewer.calls import numbers
from callviewer.calls.call import Call
from callviewer.calls.dates import read_missed
from callviewer.calls.search import sought_number
from callviewer.calls.text import fold

_NUMBER_OF_KIND: Final = {kind: number for number, kind in enumerate(KINDS)}
_GONE: Final = 0
"""Stands for the number of somebody who was forgotten."""

_INSERT: Final = """
INSERT INTO call (time_ms, kind, number, date_text, nth, party, exact, duration_s, place, stored_ms)
VALUES {rows} ON CONFLICT DO NOTHING
"""
_ROW: Final = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_INSERTS: Final = tuple((lot, _INSERT.format(rows=", ".join([_ROW] * lot))) for lot in (128, 32, 8, 1))
"""For so many calls at once. Each statement gives up Python's lock once, so many calls get it back but once."""
_KNOWN: Final = """
SELECT call.id, party, duration_s, place, stored_ms FROM call
WHERE time_ms = ? AND kind = ? AND number = ? AND date_text = ? AND nth = ?
"""


class Added(NamedTuple):
    """What adding calls has changed.

    Attributes:
        new: How many calls were not known before.
        changed: How many were, and now have another name or place, or a longer duration.
    """

    new: int
    changed: int


class Entered(NamedTuple):
    """The same for each stored number of a kind."""

    new: list[int]
    changed: int


CallRowKey = tuple[int, int, int, str, int]
CallRow = tuple[int, int, int, str, int, int, bool, int | None, int | None, int | None]
"""The key, then party, exact, duration, place and moment of storing."""


class Entry:
    """Writes calls; it knows the parties that it has met. Use inside a transaction."""

    def __init__(self, db: sqlite3.Connection, zone: tzinfo, region: str | None) -> None:
        """Nobody met yet."""
        self._db = db
        self._zone = zone
        self._region = region
        self._forgotten = Forgotten(db)
        self._numbers: dict[str, int] = {}
        self._parties: dict[tuple[int, str], int] = {}
        self._places: dict[str, int] = {}
        self._touched: set[int] = set()
        self._noted: set[int] = set()

    def add(self, calls: Iterable[Call]) -> Entered:
        """Add the calls that are new, and note what is new about the others.

        Calls of forgotten numbers and those before the floor are left out.
        """
        self._touched.clear()
        floor = floor_ms(self._db) or 0
        rows: list[CallRow] = []
        for call in calls:
            key = self._key(call)
            if key is None or 0 <= key[0] < floor:
                continue
            party = self._party(key[2], call.name)
            place = self._place(call.place) if call.place else None
            rows.append((*key, party, call.exact, call.duration_s, place, call.stored_ms))
        entered = self._enter(rows)
        # Of most people in a page it is noted already that they are to be judged.
        note(self._db, self._touched - self._noted)
        self._noted |= self._touched
        return entered

    def were_judged(self) -> None:
        """Take note that everybody was judged whose calls have changed."""
        self._noted.clear()

    def _enter(self, rows: list[CallRow]) -> Entered:
        """Insert the rows that are new, and note what the others say; whose calls these are goes into `_touched`."""
        new = [0] * len(KINDS)
        last_id = self._db.execute("SELECT ifnull(max(id), 0) FROM call").fetchone()[0]
        are_all_new = self._insert(rows) == len(rows)
        changed = 0
        met: set[int] = set()
        for row in rows:
            if not are_all_new:
                call_id, *known = self._db.execute(_KNOWN, row[:5]).fetchone()
                if call_id <= last_id or call_id in met:
                    changed += self._update(call_id, known, row)
                    continue
                met.add(call_id)
            new[row[1]] += 1
            self._touched.add(row[2])
        return Entered(new, changed)

    def _insert(self, rows: list[CallRow]) -> int:
        """Insert the rows that are new; how many it were."""
        begin = inserted = 0
        for lot, statement in _INSERTS:
            while len(rows) - begin >= lot:
                values = [*chain.from_iterable(rows[begin : begin + lot])]
                inserted += self._db.execute(statement, values).rowcount
                begin += lot
        return inserted

    def id_of(self, call: Call) -> int | None:
        """The id of a call; None where it is not here."""
        key = self._key(call, only_known=True)
        row = None if key is None else self._db.execute(_KNOWN, key).fetchone()
        return None if row is None else row[0]

    def _key(self, call: Call, *, only_known: bool = False) -> CallRowKey | None:
        number = self._number(call.number, only_known=only_known)
        if number == _GONE:
            return None
        date_text = storable(call.date_text)
        time_ms = call.time_ms
        if date_text:
            # The zone may have been changed since the call was read.
            found = read_missed(date_text, self._zone).time_ms
            time_ms = time_ms if found is None else found
        if time_ms is None or time_ms < 0:
            time_ms = unknown_time(date_text)
        return (time_ms, _NUMBER_OF_KIND[call.kind], number, date_text, call.nth)

    def _update(self, call_id: int, known: list[int | None], row: CallRow) -> bool:
        """Note what a row says about a call that is here; whether that is news."""
        number, party, duration_s, place, stored_ms = row[2], row[5], *row[7:]
        # What was known once is not lost because an answer leaves it out.
        is_named = party != self._parties.get((number, ""))
        seen = [
            party if is_named else known[0],
            _larger(known[1], duration_s),
            known[2] if place is None else place,
            _larger(known[3], stored_ms),
        ]
        if seen == known:
            return False
        if seen[1] != known[1]:
            self._touched.add(number)
        self._db.execute(
            "UPDATE call SET party = ?, duration_s = ?, place = ?, stored_ms = ? WHERE id = ?", (*seen, call_id)
        )
        return True

    def _number(self, raw: str, *, only_known: bool) -> int:
        found = self._numbers.get(raw)
        if found is None:
            row = self._db.execute("SELECT id FROM number WHERE raw = ?", (storable(raw),)).fetchone()
            if row is not None:
                found = int(row[0])
            elif only_known:
                return _GONE
            else:
                found = self._new_number(storable(raw))
            self._numbers[raw] = found
        return found

    def _new_number(self, raw: str) -> int:
        if self._forgotten.holds(raw, self._region):
            return _GONE
        row = (raw, *number_columns(raw, self._region))
        added = self._db.execute("INSERT INTO number (raw, match, sought, hidden, world) VALUES (?, ?, ?, ?, ?)", row)
        return _new_id(added)

    def _party(self, number: int, name: str) -> int:
        found = self._parties.get((number, name))
        if found is None:
            party = (number, storable(name))
            row = self._db.execute("SELECT id FROM party WHERE number = ? AND name = ?", party).fetchone()
            if row is None:
                insert = "INSERT INTO party (number, name, folded) VALUES (?, ?, ?)"
                found = _new_id(self._db.execute(insert, (*party, fold(party[1]))))
            else:
                found = int(row[0])
            self._parties[number, name] = found
        return found

    def _place(self, text: str) -> int:
        found = self._places.get(text)
        if found is None:
            kept = storable(text)
            row = self._db.execute("SELECT id FROM place WHERE text = ?", (kept,)).fetchone()
            if row is None:
                insert = "INSERT INTO place (text, folded) VALUES (?, ?)"
                found = _new_id(self._db.execute(insert, (kept, fold(kept))))
            else:
                found = int(row[0])
            self._places[text] = found
        return found


def number_columns(raw: str, region: str | None) -> tuple[str | None, str, bool, bool]:
    """What is stored about a number besides its text: match, sought, hidden, world."""
    has_world = numbers.e164(raw, region) is not None
    return numbers.match_key(raw, region), sought_number(raw, region), numbers.is_hidden(raw), has_world


def unknown_time(date_text: str) -> int:
    """What stands for the time of a call whose date cannot be read: negative, always the same for one text."""
    return -1 - (int.from_bytes(blake2b(date_text.encode(), digest_size=8).digest()) >> 2)


def _larger(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return one if other is None else other
    return max(one, other)


def _new_id(cursor: sqlite3.Cursor) -> int:
    if cursor.lastrowid is None:
        raise sqlite3.InternalError("nothing was inserted")
    return cursor.lastrowid
