"""The ids that answer a question, found in the way that is quickest for it.

Few calls are found through their parties. Where many fit, a list without regard to parties is taken instead, and
those that fit are picked out of it; it is kept, for what is typed next narrows the same list.
"""

import sqlite3
from array import array
from collections.abc import Iterable
from itertools import chain, compress
from typing import Final, NamedTuple

from callviewer.archive.question import (
    Knowledge,
    Question,
    Statement,
    parties,
    through_calls,
    through_parties,
    whether_as_many_fit,
)
from callviewer.calls.query import SortKey

MANY: Final = 5_000
"""With so many calls the first ones are soon met on a walk in the order of time."""
SHARE: Final = 20
"""From one call in so many on, picking is quicker than sorting those that fit."""
_AT_ONCE: Final = 10_000
"""After so many, the other thread of the program gets its turn: within one call of Python it never does."""
_MOST_KEPT: Final = 4
"""One list for each tab."""


class _Kept(NamedTuple):
    """The ids of a list, the party of each, and the highest of these."""

    ids: "array[int]"
    parties: "array[int]"
    last_party: int


class Answers:
    """Answers questions for as long as no call, verdict or mark changes."""

    def __init__(self, db: sqlite3.Connection, known: Knowledge) -> None:
        """Nothing asked yet."""
        self._db = db
        self._known = known
        self._kept: dict[Question, _Kept] = {}

    def ids(self, question: Question, most: int | None) -> "array[int]":
        """The ids of the calls that fit, in the order asked for; no more than `most` where that is given."""
        if question == question.about_everybody:
            if question in self._kept:
                return self._kept[question].ids[:most]
            return self._found(through_calls(question, self._known, most), most)
        by_time = question.query.order.key is SortKey.TIME
        if most is not None and by_time and self._fit(question, MANY):
            return self._found(through_calls(question, self._known, most), most)
        # Of one number there are few, or it pays even so: nobody else's calls are looked at.
        if most is None and not question.is_about_one and self._fit(question, max(MANY, self._size() // SHARE)):
            return self._picked(question)
        return self._found(through_parties(question, self._known, most), most)

    def _picked(self, question: Question) -> "array[int]":
        kept = self._keep(question.about_everybody)
        who = parties(question, self._known)
        is_wanted = [False] * (kept.last_party + 1)
        for (party,) in self._db.execute(who.sql, who.parameters):
            # One without any calls here may have come last.
            if party <= kept.last_party:
                is_wanted[party] = True
        picked = array("q")
        for start in range(0, len(kept.ids), _AT_ONCE):
            some = slice(start, start + _AT_ONCE)
            picked.extend(compress(kept.ids[some], map(is_wanted.__getitem__, kept.parties[some])))
        return picked

    def _keep(self, question: Question) -> _Kept:
        kept = self._kept.get(question)
        if kept is None:
            rows = self._found(through_calls(question, self._known, None, "call.id, call.party"), None)
            if len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            who = array("i", rows[1::2])
            kept = self._kept[question] = _Kept(rows[::2], who, max(who, default=0))
        return kept

    def _fit(self, question: Question, count: int) -> bool:
        statement = whether_as_many_fit(question, self._known, count)
        return bool(self._db.execute(statement.sql, statement.parameters).fetchone()[0])

    def _size(self) -> int:
        """About how many calls there are."""
        return int(self._db.execute("SELECT ifnull(max(id), 0) FROM call").fetchone()[0])

    def _found(self, statements: Iterable[Statement], most: int | None) -> "array[int]":
        found = array("q")
        for statement in statements:
            found.extend(chain.from_iterable(self._db.execute(statement.sql, statement.parameters)))
        return found if most is None else found[:most]
