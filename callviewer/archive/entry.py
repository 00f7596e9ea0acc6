"""Putting calls into the copy: who is the same call, what a second look may change."""

import sqlite3
from collections.abc import Iterable
from datetime import tzinfo
from hashlib import blake2b
from typing import Final, NamedTuple

from callviewer.archive.forgetting import Forgotten
from callviewer.archive.lots import Insert
from callviewer.archive.schema import KINDS
from callviewer.archive.states import floor_ms
from callviewer.archive.texts import storable
from callviewer.archive.verdicts import note
from callviewer.calls import numbers
from callviewer.calls.call import Call
from callviewer.calls.dates import read_missed
from callviewer.calls.search import sought_number
from callviewer.calls.text import fold

# By its value: an enumeration's own hash is slow.
_NUMBER_OF_KIND: Final = {kind.value: number for number, kind in enumerate(KINDS)}
_GONE: Final = 0
"""Stands for the number and the party of somebody who was forgotten."""

_INSERT: Final = Insert(
    """
    INSERT INTO call (time_ms, kind, number, date_text, nth, party, exact, duration_s, place, stored_ms)
    VALUES {rows} ON CONFLICT DO NOTHING
    """,
    columns=10,
)
_NEW: Final = "SELECT time_ms, kind, number, date_text, nth FROM call WHERE id > ?"
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


CallRow = tuple[int, int, int, str, int, int, bool, int | None, int | None, int | None]
"""The key, then party, exact, duration, place and moment of storing."""


class Entry:
    """Writes calls; it knows the parties that it has met. Use inside a transaction.

    It knows them by texts and numbers alone: of other things that stay, Python would look through each for garbage.
    """

    def __init__(self, db: sqlite3.Connection, zone: tzinfo, region: str | None) -> None:
        """Nobody met yet."""
        self._db = db
        self._zone = zone
        self._region = region
        self._forgotten = Forgotten(db)
        self._numbers: dict[str, int] = {}
        self._parties: dict[str, int] = {}
        self._owners: dict[int, int] = {}
        """The number of each party."""
        self._nameless: dict[int, int] = {}
        """The party of each number without a name."""
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
        parties, owners, places = self._parties, self._owners, self._places
        for call in calls:
            time_ms, date_text = call.time_ms, call.date_text
            if date_text or time_ms is None or time_ms < 0:
                time_ms, date_text = self._moment(call)
            if 0 <= time_ms < floor:
                continue
            # A history is about few people, whose calls are many.
            who = f"{len(call.number)} {call.number}{call.name}"
            party = parties.get(who)
            if party is None:
                party = parties[who] = self._met(call)
            if party == _GONE:
                continue
            number = owners[party]
            place = call.place and (places.get(call.place) or self._place(call.place))
            rows.append(
                (
                    time_ms,
                    _NUMBER_OF_KIND[call.kind._value_],
                    number,
                    date_text,
                    call.nth,
                    party,
                    call.exact,
                    call.duration_s,
                    place or None,
                    call.stored_ms,
                )
            )
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
        if _INSERT.run(self._db, rows) == len(rows):
            kinds = [row[1] for row in rows]
            self._touched.update([row[2] for row in rows])
            return Entered([*map(kinds.count, range(len(KINDS)))], 0)
        changed = 0
        # One question for all that are new: most often all but a few are.
        came = set(self._db.execute(_NEW, (last_id,)))
        for row in rows:
            key = row[:5]
            if key in came:
                came.remove(key)
                new[row[1]] += 1
                self._touched.add(row[2])
            else:
                call_id, *known = self._db.execute(_KNOWN, key).fetchone()
                changed += self._update(call_id, known, row)
        return Entered(new, changed)

    def id_of(self, call: Call) -> int | None:
        """The id of a call; None where it is not here."""
        number = self._number(call.number, only_known=True)
        if number == _GONE:
            return None
        time_ms, date_text = self._moment(call)
        key = (time_ms, _NUMBER_OF_KIND[call.kind._value_], number, date_text, call.nth)
        row = self._db.execute(_KNOWN, key).fetchone()
        return None if row is None else row[0]

    def _moment(self, call: Call) -> tuple[int, str]:
        """What is stored for the time of a call, and the text that it was read from."""
        date_text = storable(call.date_text)
        time_ms = call.time_ms
        if date_text:
            # The zone may have been changed since the call was read.
            found = read_missed(date_text, self._zone).time_ms
            time_ms = time_ms if found is None else found
        if time_ms is None or time_ms < 0:
            time_ms = unknown_time(date_text)
        return time_ms, date_text

    def _met(self, call: Call) -> int:
        """The party of a call, whose number is known from now on; or that it is gone."""
        number = self._number(call.number, only_known=False)
        if number == _GONE:
            return _GONE
        party = self._party(number, storable(call.name))
        self._owners[party] = number
        if not call.name:
            self._nameless[number] = party
        return party

    def _update(self, call_id: int, known: list[int | None], row: CallRow) -> bool:
        """Note what a row says about a call that is here; whether that is news."""
        number, party, duration_s, place, stored_ms = row[2], row[5], *row[7:]
        # What was known once is not lost because an answer leaves it out.
        is_named = party != self._nameless.get(number)
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
        row = self._db.execute("SELECT id FROM party WHERE number = ? AND name = ?", (number, name)).fetchone()
        if row is not None:
            return int(row[0])
        insert = "INSERT INTO party (number, name, folded) VALUES (?, ?, ?)"
        return _new_id(self._db.execute(insert, (number, name, fold(name))))

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
