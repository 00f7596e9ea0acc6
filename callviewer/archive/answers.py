"""The ids that answer a question, found in the way that is quickest for it.

Few calls are found through their parties. Where many fit, a list without regard to parties is taken instead, and
those that fit are picked out of it: how many there are is known at once, the first ones soon, the others when somebody
asks for them. That list is kept, for what is typed next narrows the same one, and grows with the calls that come.
"""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from math import isqrt
from typing import Final

from callviewer.archive.question import (
    Knowledge,
    Question,
    Statement,
    fresh_calls,
    how_many_later,
    of_parties,
    parties,
    through_calls,
    through_parties,
    whether_as_many_fit,
)
from callviewer.archive.roll import Roll
from callviewer.archive.schema import one_moment
from callviewer.calls.query import SortKey

MANY: Final = 5_000
"""With so many calls the first ones are soon met on a walk in the order of time."""
SHARE: Final = 20
"""From one call in so many on, picking is quicker than sorting those that fit."""
MOST_FRESH: Final = 10_000
"""After more new calls than these a list is read anew."""
_MOST_KEPT: Final = 4
"""One list for each tab."""


class Answer:
    """The ids of the calls that fit, the first ones first. It is of one moment, whatever comes later.

    Attributes:
        count: How many there are.
        ids: Those that are known so far.
    """

    def __init__(self, ids: "array[int]", count: int, rest: "Iterable[array[int]]" = ()) -> None:
        """These, and others that are to come."""
        self.ids = ids
        self.count = count
        self._rest = iter(rest)

    def steps(self) -> Iterator[None]:
        """Find the others, some of them at each step. Whoever comes later goes on where others have got to."""
        for some in self._rest:
            self.ids += some
            yield


class Answers:
    """Answers questions for as long as calls are added only; of verdicts and marks it is told."""

    def __init__(self, db: sqlite3.Connection, known: Knowledge) -> None:
        """Nothing asked yet."""
        self._db = db
        self._known = known
        self._kept: dict[Question, Roll] = {}

    def learn(self, known: Knowledge) -> None:
        """Marks and notes, or what became of missed calls, are others now."""
        self._known = known
        self._kept = {asked: roll for asked, roll in self._kept.items() if not asked.is_about_verdicts}

    def begin(self, question: Question, first: int) -> Answer:
        """The answer, of which at least so many ids are known at once, if there are as many."""
        if question == question.about_everybody:
            return _known_whole(self._everybody(question))
        roll = self._roll_to_pick(question)
        if roll is None:
            return _known_whole(self._found(through_parties(question, self._known, None)))
        who = parties(question, self._known)
        wanted = [party for (party,) in self._db.execute(who.sql, who.parameters)]
        count = roll.count(wanted)
        # To look calls up takes the longer the more they are; to meet the first ones on a walk, the fewer.
        if count <= max(first, isqrt(len(roll.ids))):
            return _known_whole(self._found(of_parties(question, wanted)))
        rest, ids = roll.picked(wanted), array("q")
        while len(ids) < first:
            ids += next(rest)
        return Answer(ids, count, rest)

    def ids(self, question: Question, most: int | None = None) -> "array[int]":
        """The ids of the calls that fit, in the order asked for; no more than `most` where that is given."""
        if most is not None:
            return self._first(question, most)
        answer = self.begin(question, 0)
        for _step in answer.steps():
            pass
        return answer.ids

    def _first(self, question: Question, most: int) -> "array[int]":
        if question == question.about_everybody:
            if question in self._kept:
                return self._roll(question).ids[:most]
            return self._found(through_calls(question, self._known, most))[:most]
        if question.query.order.key is SortKey.TIME and self._fit(question, MANY):
            return self._found(through_calls(question, self._known, most))[:most]
        return self._found(through_parties(question, self._known, most))[:most]

    def _everybody(self, question: Question) -> "array[int]":
        if question.query.order.key is SortKey.TIME:
            return self._roll(question).ids
        return self._found(through_calls(question, self._known, None))

    def _roll_to_pick(self, question: Question) -> Roll | None:
        """The list of everybody's calls out of which the answer is best picked; None where there is a quicker way."""
        everybody = question.about_everybody
        # Of one number there are few, or it pays even so: nobody else's calls are looked at.
        if question == everybody or question.is_about_one:
            return None
        if everybody in self._kept or self._fit(question, max(MANY, self._last_id() // SHARE)):
            return self._roll(everybody)
        return None

    def _roll(self, question: Question) -> Roll:
        with one_moment(self._db):
            last_id, roll = self._last_id(), self._kept.pop(question, None)
            if roll is not None and roll.last_id < last_id:
                roll = self._grown(roll, question, last_id)
            if roll is None:
                roll = Roll.read(self._rows(through_calls(question, self._known, None, "call.id, call.party")), last_id)
                if len(self._kept) >= _MOST_KEPT:
                    del self._kept[next(iter(self._kept))]
        self._kept[question] = roll
        return roll

    def _grown(self, roll: Roll, question: Question, last_id: int) -> Roll | None:
        """The list with the calls that have come since; None where it is better read anew."""
        order = question.query.order
        if order.key is not SortKey.TIME or not order.descending:
            return None
        asked = fresh_calls(question, roll.last_id)
        fresh, first_ms, last_ms = self._db.execute(asked.sql, asked.parameters).fetchone()
        if fresh > MOST_FRESH:
            return None
        if not fresh:
            return roll.upto(last_id)
        later = how_many_later(question, last_ms)
        above = self._db.execute(later.sql, later.parameters).fetchone()[0]
        stretch = through_calls(question, self._known, None, "call.id, call.party", (first_ms, last_ms))
        return roll.grown(above, fresh, self._rows(stretch), last_id)

    def _fit(self, question: Question, count: int) -> bool:
        statement = whether_as_many_fit(question, self._known, count)
        return bool(self._db.execute(statement.sql, statement.parameters).fetchone()[0])

    def _last_id(self) -> int:
        """The highest id of all calls: about how many there are."""
        return int(self._db.execute("SELECT ifnull(max(id), 0) FROM call").fetchone()[0])

    def _rows(self, statements: Iterable[Statement]) -> Iterator[Sequence[int]]:
        return chain.from_iterable(self._db.execute(each.sql, each.parameters) for each in statements)

    def _found(self, statements: Iterable[Statement]) -> "array[int]":
        return array("q", chain.from_iterable(self._rows(statements)))


def _known_whole(ids: "array[int]") -> Answer:
    return Answer(ids, len(ids))
