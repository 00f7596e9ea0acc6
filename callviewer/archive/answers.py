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
    Question,
    Statement,
    parties,
    through_calls,
    through_parties,
    whether_as_many_fit,
)
from callviewer.calls.query import SortKey

MANY: Final = 5_000
"""From so many calls on, picking them out of a kept list is quicker than sorting them."""
_MOST_KEPT: Final = 4
"""One list for each tab."""


class _Kept(NamedTuple):
    ids: "array[int]"
    parties: "array[int]"
    """The party of each, in the same order."""


class Answers:
    """Answers questions for as long as no call changes."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Nothing asked yet."""
        self._db = db
        self._kept: dict[Question, _Kept] = {}
        self._party_of: array[int] | None = None

    def ids(self, question: Question, most: int | None) -> "array[int]":
        """The ids of the calls that fit, in the order asked for; no more than `most` where that is given."""
        about_everybody = question.about_everybody
        if question == about_everybody:
            return self._found(through_calls(question, most), most)
        if not self._is_true(whether_as_many_fit(question, MANY)):
            return self._found(through_parties(question, most), most)
        if most is not None and question.query.order.key is SortKey.TIME:
            # The first ones are soon met on a walk in the order of time.
            return self._found(through_calls(question, most), most)
        kept = self._keep(about_everybody)
        fits = bytearray(max(kept.parties, default=0) + 1)
        ...


    def _found(self, statements: Iterable[Statement], most: int | None) -> "array[int]":
        found = array("q")
        for statement in statements:
            found.extend(chain.from_iterable(self._db.execute(statement.sql, statement.parameters)))
        return found if most is None else found[:most]

    def _is_true(self, statement: Statement) -> bool:
        return bool(self._db.execute(statement.sql, statement.parameters).fetchone()[0])
