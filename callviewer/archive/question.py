"""A question to the copy, and the SQL that answers it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Final

from callviewer.archive.schema import KINDS
from callviewer.calls.call import CallKind
from callviewer.calls.dates import day_interval
from callviewer.calls.query import CallQuery, SortKey
from callviewer.calls.search import wanted


@dataclass(frozen=True, slots=True)
class Question:
    """What the user asks, and where.

    Attributes:
        query: What the user asks.
        zone: The computer's zone; the days of the query are its days.
    """

    query: CallQuery
    zone: tzinfo

    @property
    def about_everybody(self) -> "Question":
        """The same question about the calls of all parties."""
        more = replace(self.query.more, hidden=None, unknown=None)
        return replace(self, query=replace(self.query, text="", more=more))


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL with its parameters."""

    sql: str
    parameters: Sequence[str | int]


_BY: Final = {
    # What to sort by, null where it is not known; and where it is found, seen from a call.
    SortKey.TIME: ("time_ms", ""),
    SortKey.DURATION: ("duration_s", ""),
    SortKey.STORED: ("stored_ms", ""),
    SortKey.NAME: ("nullif(party.folded, '')", "JOIN party ON party.id = call.party"),
    SortKey.NUMBER: ("match", "JOIN number ON number.id = call.number"),
    SortKey.PLACE: ("place.folded", "LEFT JOIN place ON place.id = call.place"),
}
_PARTIES: Final = "party JOIN number ON number.id = party.number"
# CROSS keeps SQLite from beginning with the calls.
_CALLS_OF_PARTIES: Final = f"{_PARTIES} CROSS JOIN call ON call.party = party.id"


class _Conditions:
    """What must be true, in SQL. It is made of constants; what users type is in the parameters."""

    def __init__(self) -> None:
        self.sql = "true"
        self.parameters: list[str | int] = []

    def add(self, sql: str, *parameters: str | int) -> None:
        self.sql += f" AND {sql}"
        self.parameters += parameters


def through_calls(question: Question, most: int | None, what: str = "call.id") -> list[Statement]:
    """What gives the ids in their order, one statement after the other, by a look at all calls.

    Args:
        question: What is asked.
        most: How many ids are wanted; None for all.
        what: The columns that are wanted.
    """
    which = _which(question)
    if question != question.about_everybody:
        who = parties(question)
        # The plus keeps SQLite from looking up the calls of each party.
        which.add(f"+call.party IN ({who.sql})", *who.parameters)
    start = f"SELECT {what} FROM call {_BY[question.query.order.key][1]} WHERE {which.sql}"  # noqa: S608 (constants)
    return _in_order(question, most, start, which.parameters)


def through_parties(question: Question, most: int | None) -> list[Statement]:
    """The same by looking for the parties, of which there are few, then for the calls of each."""
    both = _who_and_which(question)
    place = _BY[SortKey.PLACE][1] if question.query.order.key is SortKey.PLACE else ""
    start = f"SELECT call.id FROM {_CALLS_OF_PARTIES} {place} WHERE {both.sql}"  # noqa: S608 (constants)
    return _in_order(question, most, start, both.parameters)


def parties(question: Question) -> Statement:
    """What gives the ids of the parties that the question is about."""
    who = _who(question.query)
    return Statement(f"SELECT party.id FROM {_PARTIES} WHERE {who.sql}", who.parameters)  # noqa: S608 (constants)


def whether_as_many_fit(question: Question, count: int) -> Statement:
    """What tells whether at least so many calls fit."""
    both = _who_and_which(question)
    some = f"SELECT 1 FROM {_CALLS_OF_PARTIES} WHERE {both.sql} LIMIT {count}"  # noqa: S608 (constants)
    return Statement(f"SELECT count(*) = {count} FROM ({some})", both.parameters)  # noqa: S608 (constants)


def _in_order(question: Question, most: int | None, start: str, parameters: Sequence[str | int]) -> list[Statement]:
    limit = "" if most is None else f" LIMIT {most}"
    order = question.query.order
    direction = "DESC" if order.descending else "ASC"
    if order.key is not SortKey.TIME:
        by = f"{_BY[order.key][0]} {direction} NULLS LAST, time_ms DESC, call.id DESC"
        return [Statement(f"{start} ORDER BY {by}{limit}", parameters)]
    # The order of an index, so that nothing has to be sorted.
    by = f"time_ms {direction}, kind {direction}, call.number {direction}"
    # Unknown times, which are negative, come last in either direction.
    times = ["true"] if order.descending else ["time_ms >= 0", "time_ms < 0"]
    return [Statement(f"{start} AND {time} ORDER BY {by}{limit}", parameters) for time in times]


def _who_and_which(question: Question) -> _Conditions:
    both, which = _who(question.query), _which(question)
    both.add(which.sql, *which.parameters)
    return both


def _who(query: CallQuery) -> _Conditions:
    """What the party and its number must be."""
    who = _Conditions()
    for part in wanted(query.text):
        in_name = " AND ".join(["instr(party.folded, ?)"] * len(part.words))
        in_number = " OR ".join(["instr(sought, ?)"] * len(part.numbers))
        who.add(f"({in_name} OR {in_number})", *part.words, *part.numbers)
    if query.more.hidden is not None:
        who.add("hidden = ?", query.more.hidden)
    if query.more.unknown is not None:
        who.add("(name = '') = ?", query.more.unknown)
    return who


def _which(question: Question) -> _Conditions:
    """What the call itself must be."""
    which = _Conditions()
    query = question.query
    if query.kind is not None:
        which.add("kind = ?", KINDS.index(query.kind))
    start_ms, end_ms = day_interval(query.days, question.zone)
    if start_ms is not None or end_ms is not None:
        # Calls of an unknown time are of no day.
        which.add("time_ms >= ?", max(start_ms or 0, 0))
    if end_ms is not None:
        which.add("time_ms < ?", end_ms)
    for seconds, comparison in ((query.more.shortest_s, ">="), (query.more.longest_s, "<=")):
        if seconds is not None:
            # Nobody talked in a missed call.
            missed = KINDS.index(CallKind.MISSED)
            which.add(f"ifnull(duration_s, iif(kind = {missed}, 0, NULL)) {comparison} ?", seconds)
    return which
