"""A question to the copy, and the SQL that answers it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Final

from callviewer.archive.local_time import Interval, is_in_hour, waited
from callviewer.archive.schema import KINDS, OUTCOMES
from callviewer.archive.texts import storable
from callviewer.calls.call import CallKind
from callviewer.calls.dates import day_interval
from callviewer.calls.followup import OPEN, Outcome, Wait
from callviewer.calls.numbers import match_key
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
    def is_about_one(self) -> bool:
        """Whether only the calls of one number are asked for."""
        return self.query.number is not None or self.query.more.number is not None

    @property
    def is_about_verdicts(self) -> bool:
        """Whether the answer depends on what became of missed calls."""
        return self.query.more.outcomes is not None or self.query.more.wait is not None

    @property
    def about_everybody(self) -> "Question":
        """The same question about the calls of all parties."""
        more = replace(self.query.more, hidden=None, unknown=None, number=None)
        return replace(self, query=replace(self.query, text="", number=None, more=more))


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What questions are understood by.

    Attributes:
        region: The country of numbers without a country code (ISO 3166 alpha-2); None where unknown.
        has_notes: Whether the user wrote notes: then a search looks into them, too.
    """

    region: str | None
    has_notes: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL with its parameters."""

    sql: str
    parameters: Sequence[str | int]


_BY: Final = {
    # What to sort by, null where it is not known; and where it is found, seen from a call.
    SortKey.TIME: ("call.time_ms", ""),
    SortKey.DURATION: ("call.duration_s", ""),
    SortKey.STORED: ("call.stored_ms", ""),
    SortKey.NAME: ("nullif(party.folded, '')", "JOIN party ON party.id = call.party"),
    SortKey.NUMBER: ("number.match", "JOIN number ON number.id = call.number"),
    SortKey.PLACE: ("place.folded", "LEFT JOIN place ON place.id = call.place"),
}
_PARTIES: Final = "party JOIN number ON number.id = party.number"
# CROSS keeps SQLite from beginning with the calls.
_CALLS_OF_PARTIES: Final = f"{_PARTIES} CROSS JOIN call ON call.party = party.id"

IS_DONE: Final = """
outcome < 2 AND EXISTS (
    SELECT 1 FROM number JOIN temp.mark ON mark.match = number.match
    WHERE number.id = call.number AND done_upto_ms >= call.time_ms
)
"""
"""That an open verdict (of `call`) is settled by a mark."""
PROOF_MS: Final = "ifnull(proof.time_ms, call.time_ms)"
"""When somebody was called back, with `proof` for the call that proves it."""


class Conditions:
    """What must be true, in SQL. It is made of constants; what users type is in the parameters."""

    def __init__(self) -> None:
        """Nothing must be true yet."""
        self.sql = "true"
        self.parameters: list[str | int] = []

    def add(self, sql: str, *parameters: str | int) -> None:
        """This must be true as well."""
        self.sql += f" AND {sql}"
        self.parameters += parameters


def through_calls(
    question: Question,
    known: Knowledge,
    most: int | None,
    what: str = "call.id",
    within_ms: tuple[int, int] | None = None,
) -> list[Statement]:
    """What gives the ids in their order, one statement after the other, by a look at all calls.

    Args:
        question: What is asked.
        known: What it is understood by.
        most: How many ids are wanted; None for all.
        what: The columns that are wanted.
        within_ms: The first and the last moment of which calls are wanted, as they are stored; None for all.
    """
    which = which_calls(question)
    if within_ms is not None:
        which.add("call.time_ms BETWEEN ? AND ?", *within_ms)
    if question != question.about_everybody:
        who = parties(question, known)
        # The plus keeps SQLite from looking up the calls of each party.
        which.add(f"+call.party IN ({who.sql})", *who.parameters)
    start = f"SELECT {what} FROM call {_BY[question.query.order.key][1]} WHERE {which.sql}"  # noqa: S608 (constants)
    return _in_order(question, most, start, which.parameters)


def through_parties(question: Question, known: Knowledge, most: int | None) -> list[Statement]:
    """The same by looking for the parties, of which there are few, then for the calls of each."""
    both = _who_and_which(question, known)
    place = _BY[SortKey.PLACE][1] if question.query.order.key is SortKey.PLACE else ""
    start = f"SELECT call.id FROM {_CALLS_OF_PARTIES} {place} WHERE {both.sql}"  # noqa: S608 (constants)
    return _in_order(question, most, start, both.parameters)


def parties(question: Question, known: Knowledge, what: str = "party.id") -> Statement:
    """What gives the ids, or something else, of the parties that the question is about."""
    who = _who(question.query, known)
    return Statement(f"SELECT {what} FROM {_PARTIES} WHERE {who.sql}", who.parameters)  # noqa: S608 (constants)


def whether_as_many_fit(question: Question, known: Knowledge, count: int) -> Statement:
    """What tells whether at least so many calls fit."""
    both = _who_and_which(question, known)
    some = f"SELECT 1 FROM {_CALLS_OF_PARTIES} WHERE {both.sql} LIMIT {count}"  # noqa: S608 (constants)
    return Statement(f"SELECT count(*) = {count} FROM ({some})", both.parameters)  # noqa: S608 (constants)


def of_parties(question: Question, wanted: Sequence[int]) -> list[Statement]:
    """The same for parties that were found: the calls of these, by the ids of their rows."""
    which = which_calls(question)
    # CROSS keeps SQLite from beginning with the calls.
    source = "json_each(?) AS wanted CROSS JOIN call ON call.party = wanted.value"
    start = f"SELECT call.id FROM {source} {_BY[question.query.order.key][1]} WHERE {which.sql}"  # noqa: S608 (constants)
    return _in_order(question, None, start, [json.dumps(wanted), *which.parameters])


def fresh_calls(question: Question, last_id: int) -> Statement:
    """What tells how many calls with a higher id fit, parties aside, and the moments of the first and the last."""
    which = which_calls(question)
    what = "count(*), min(call.time_ms), max(call.time_ms)"
    # The limit keeps SQLite from looking through the times instead: new calls are few.
    fresh = "(SELECT * FROM call WHERE id > ? LIMIT -1) AS call"
    return Statement(f"SELECT {what} FROM {fresh} WHERE {which.sql}", [last_id, *which.parameters])  # noqa: S608 (constants)


def how_many_later(question: Question, time_ms: int) -> Statement:
    """What tells how many calls fit that are later than a moment (as it is stored), parties aside."""
    which = which_calls(question)
    sql = f"SELECT count(*) FROM call WHERE call.time_ms > ? AND {which.sql}"  # noqa: S608 (constants)
    return Statement(sql, [time_ms, *which.parameters])


def _in_order(question: Question, most: int | None, start: str, parameters: Sequence[str | int]) -> list[Statement]:
    limit = "" if most is None else f" LIMIT {most}"
    order = question.query.order
    direction = "DESC" if order.descending else "ASC"
    if order.key is not SortKey.TIME:
        by = f"{_BY[order.key][0]} {direction} NULLS LAST, call.time_ms DESC, call.id DESC"
        return [Statement(f"{start} ORDER BY {by}{limit}", parameters)]
    # The order of an index, so that nothing has to be sorted.
    by = f"call.time_ms {direction}, call.kind {direction}, call.number {direction}"
    # Unknown times, which are negative, come last in either direction.
    times = ["true"] if order.descending else ["call.time_ms >= 0", "call.time_ms < 0"]
    return [Statement(f"{start} AND {time} ORDER BY {by}{limit}", parameters) for time in times]


def _who_and_which(question: Question, known: Knowledge) -> Conditions:
    both, which = _who(question.query, known), which_calls(question)
    both.add(which.sql, *which.parameters)
    return both


def _who(query: CallQuery, known: Knowledge) -> Conditions:
    """What the party and its number must be."""
    who = Conditions()
    for number in (query.number, query.more.number):
        if number is not None:
            raw = storable(number)
            key = match_key(raw, known.region)
            # A hidden number is nobody's.
            who.add("number.match = ?" if key else "number.raw = ?", key or raw)
    for part in wanted(query.text):
        ways = [
            " AND ".join(["instr(party.folded, ?)"] * len(part.words)),
            *["instr(number.sought, ?)"] * len(part.numbers),
        ]
        who.parameters += [*part.words, *part.numbers]
        if known.has_notes:
            in_note = " AND ".join(["instr(folded, ?)"] * len(part.words))
            ways.append(f"number.match IN (SELECT match FROM temp.mark WHERE {in_note})")  # noqa: S608 (constants)
            who.parameters += part.words
        who.add(f"({' OR '.join(ways)})")
    if query.more.hidden is not None:
        who.add("number.hidden = ?", query.more.hidden)
    if query.more.unknown is not None:
        who.add("(party.name = '') = ?", query.more.unknown)
    return who


def which_calls(question: Question) -> Conditions:
    """What the call itself must be."""
    which = Conditions()
    query = question.query
    if query.kind is not None:
        which.add("call.kind = ?", KINDS.index(query.kind))
    start_ms, end_ms = day_interval(query.days, question.zone)
    if start_ms is not None or end_ms is not None:
        # Calls of an unknown time are of no day.
        which.add("call.time_ms >= ?", max(start_ms or 0, 0))
    if end_ms is not None:
        which.add("call.time_ms < ?", end_ms)
    for seconds, comparison in ((query.more.shortest_s, ">="), (query.more.longest_s, "<=")):
        if seconds is not None:
            # Nobody talked in a missed call.
            missed = KINDS.index(CallKind.MISSED)
            which.add(f"ifnull(call.duration_s, iif(call.kind = {missed}, 0, NULL)) {comparison} ?", seconds)
    if query.more.outcomes is not None:
        which.add(_became(query.more.outcomes))
    if query.more.wait is not None:
        which.add(_waited(query.more.wait, question.zone, (start_ms, end_ms)))
    if query.more.hour is not None:
        hour = is_in_hour("call.time_ms", query.more.hour, question.zone, (start_ms, end_ms))
        which.add(f"call.time_ms >= 0 AND {hour}")
    return which


def _became(outcomes: frozenset[Outcome]) -> str:
    """That the call is a missed one of which one of these became; a mark settles what is open."""
    numbers = ", ".join(str(number) for number, outcome in enumerate((*OUTCOMES, Outcome.DONE)) if outcome in outcomes)
    became = f"SELECT iif({IS_DONE}, {len(OUTCOMES)}, outcome) FROM verdict WHERE verdict.call = call.id"  # noqa: S608
    # Of other calls the kind alone is looked at.
    return f"call.kind = {KINDS.index(CallKind.MISSED)} AND ({became}) IN ({numbers})"


def _waited(wait: Wait, zone: tzinfo, interval: Interval) -> str:
    """That the call is a missed one that waited so long for a call back."""
    if wait is Wait.REACHED:
        is_so = f"outcome = {OUTCOMES.index(Outcome.REACHED)}"
    elif wait is Wait.NONE:
        is_so = f"outcome < {len(OPEN)}"
    else:
        span = waited(wait, "call.time_ms", PROOF_MS, zone, interval)
        is_so = f"outcome = {OUTCOMES.index(Outcome.RETURNED)} AND {span}"
    verdict = "verdict LEFT JOIN call AS proof ON proof.id = verdict.proof"
    found = f"SELECT 1 FROM {verdict} WHERE verdict.call = call.id AND {is_so}"  # noqa: S608 (constants)
    return f"call.kind = {KINDS.index(CallKind.MISSED)} AND EXISTS ({found})"
