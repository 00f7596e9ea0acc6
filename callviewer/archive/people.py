"""Calls looked at by person: who waits for a call back, and all that is known of one number."""

import json
import sqlite3
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Any, Final, NamedTuple

from callviewer.archive.marks import Marks
from callviewer.archive.question import Knowledge, Question, parties, which_calls
from callviewer.archive.rows import TEXT, WHOLE, WHOLE_OR_NOTHING, Types, sound
from callviewer.archive.schema import KINDS
from callviewer.archive.texts import storable
from callviewer.calls.call import CallKind
from callviewer.calls.mark import Mark
from callviewer.calls.numbers import match_key
from callviewer.calls.portrait import Portrait
from callviewer.calls.query import ANY_TIME, CallQuery
from callviewer.calls.reach import best_hours
from callviewer.calls.waiting import Caller, Waiting

_MISSED: Final = KINDS.index(CallKind.MISSED)
_OUTGOING: Final = KINDS.index(CallKind.OUTGOING)
_END_OF_TIME_MS: Final = 253_000_000_000_000
"""In the year 9987; what comes later has no hour of the day."""
_BEFORE_ALL: Final = -(2**63)
"""Stands for the last time of a name that was replaced in all calls."""

# CROSS keeps the order of the joins: from the few to the many.
_OPEN: Final = "verdict CROSS JOIN call ON call.id = verdict.call CROSS JOIN number ON number.id = call.number"
_OPEN_OF_ONE: Final = """
number CROSS JOIN party ON party.number = number.id CROSS JOIN call ON call.party = party.id
    CROSS JOIN verdict ON verdict.call = call.id
"""
_WHAT_IS_OPEN: Final = "SELECT number.match, call.time_ms, number.raw, tries, proof.time_ms"
_PROOF: Final = "LEFT JOIN call AS proof ON proof.id = verdict.proof"
_PEOPLE: Final = """
json_each(?) AS person CROSS JOIN number ON number.match = person.value CROSS JOIN party ON party.number = number.id
"""
_NAMES: Final = f"SELECT match, party.id, name FROM {_PEOPLE} WHERE name <> ''"  # noqa: S608 (constants)
_LAST_TIMES: Final = "SELECT value, ifnull((SELECT max(time_ms) FROM call WHERE party = value), ?) FROM json_each(?)"
_CONTACTS: Final = f"""
SELECT match, time_ms FROM {_PEOPLE} CROSS JOIN call ON call.party = party.id
WHERE time_ms BETWEEN 0 AND {_END_OF_TIME_MS} AND (kind <> {_OUTGOING} OR duration_s > 0)
"""  # noqa: S608 (constants)
_HIDDEN: Final = """
SELECT count(*), max(call.time_ms)
FROM number CROSS JOIN party ON party.number = number.id CROSS JOIN call ON call.party = party.id
WHERE match IS NULL AND call.time_ms >= ?
"""
_UNDATED: Final = f"SELECT count(*) FROM call WHERE time_ms < 0 AND kind = {_MISSED}"  # noqa: S608 (constants)
_UNMARKED: Final = Mark("")


class _OpenCall(NamedTuple):
    """A missed call that waits. Several sort by their times."""

    time_ms: int
    number: str
    tries: int
    last_try_ms: int | None


@dataclass(frozen=True, slots=True)
class People:
    """Looks at calls by person.

    Attributes:
        db: Where the calls are.
        marks: What the user noted; `db` knows them, too.
        known: What questions are understood by.
    """

    db: sqlite3.Connection
    marks: Marks
    known: Knowledge

    def waiting(self, question: Question, since_ms: int | None) -> Waiting:
        """Who waits; see `Archive.waiting`."""
        callers = sorted(self._callers(question, since_ms), key=lambda caller: (caller.since_ms, caller.key))
        hidden, hidden_last_ms = self._hidden(question, since_ms)
        undated = self.db.execute(_UNDATED).fetchone()[0] if question.query.days == ANY_TIME else 0
        return Waiting(tuple(callers), hidden, hidden_last_ms, undated)

    def contact_times(self, keys: Iterable[str]) -> dict[str, list[int]]:
        """When people called or answered; see `Archive.contact_times`."""
        times: dict[str, list[int]] = {}
        rows = self.db.execute(_CONTACTS, (json.dumps(list(dict.fromkeys(keys))),))
        for key, time_ms in sound(rows, TEXT, WHOLE):
            times.setdefault(key, []).append(time_ms)
        return {key: sorted(each) for key, each in times.items()}

    def portrait(self, number: str, zone: tzinfo, weekend: Set[int]) -> Portrait:
        """All that is known of a number; see `Archive.portrait`."""
        question = Question(CallQuery(None, number=number), zone)
        key = match_key(storable(number), self.known.region)
        who = parties(question, self.known)

        def select(what: str, end: str, *types: Types) -> list[tuple[Any, ...]]:
            of_number = f"FROM call JOIN party ON party.id = call.party WHERE call.party IN ({who.sql})"
            return list(sound(self.db.execute(f"SELECT {what} {of_number} {end}", who.parameters), *types))

        names = select("name", "AND name <> '' GROUP BY name ORDER BY max(time_ms) DESC, name", TEXT)
        place = "(SELECT text FROM place WHERE id = place)"
        last_place = "AND place IS NOT NULL ORDER BY time_ms DESC, call.id DESC LIMIT 1"
        known_kind = f"AND kind BETWEEN 0 AND {len(KINDS) - 1} GROUP BY kind"
        sums = select("kind, count(*), ifnull(sum(duration_s), 0)", known_kind, WHOLE, WHOLE, WHOLE)
        edges = select("min(time_ms), max(time_ms)", "AND time_ms >= 0", WHOLE_OR_NOTHING, WHOLE_OR_NOTHING)
        [(first_ms, last_ms)] = edges
        return Portrait(
            number,
            self.marks.of(key) or Mark(number),
            tuple(name for (name,) in names),
            "".join(text for (text,) in select(place, last_place, TEXT)),
            {KINDS[kind]: count for kind, count, _ in sums},
            sum(talk_s for kind, _, talk_s in sums if kind != _MISSED),
            first_ms,
            last_ms,
            next(iter(self._callers(question, None)), None),
            best_hours(self.contact_times([key]).get(key, ()), zone, weekend) if key else None,
        )

    def _callers(self, question: Question, since_ms: int | None) -> list[Caller]:
        query = question.query
        which = which_calls(replace(question, query=replace(query, kind=CallKind.MISSED)))
        which.add("outcome < 2 AND number.match IS NOT NULL AND call.time_ms >= ?", since_ms or 0)
        # Whoever fits by one name or spelling waits with all calls. A name may have come later: see below.
        asked = replace(question, query=replace(query, more=replace(query.more, unknown=None)))
        if asked != asked.about_everybody:
            who = parties(asked, self.known, "number.match")
            which.add(f"number.match IN ({who.sql})", *who.parameters)
        start = f"{_WHAT_IS_OPEN} FROM {_OPEN if not question.is_about_one else _OPEN_OF_ONE} {_PROOF}"
        rows = self.db.execute(f"{start} WHERE {which.sql}", which.parameters)
        calls: dict[str, list[_OpenCall]] = {}
        for key, *call in sound(rows, TEXT, WHOLE, TEXT, WHOLE, WHOLE_OR_NOTHING):
            if not self.marks.is_done(key, call[0]):
                calls.setdefault(key, []).append(_OpenCall(*call))
        names = self._names(calls)
        unknown = query.more.unknown
        return [
            self._caller(key, names.get(key, ""), sorted(each, key=lambda call: call[:2]))
            for key, each in calls.items()
            if unknown is None or unknown is (key not in names)
        ]

    def _caller(self, key: str, name: str, calls: list[_OpenCall]) -> Caller:
        mark = self.marks.of(key) or _UNMARKED
        last = calls[-1]
        is_snoozed = mark.snoozed_upto_ms is not None and mark.snoozed_upto_ms >= last.time_ms
        return Caller(
            key,
            last.number,
            name,
            len(calls),
            calls[0].time_ms,
            last.time_ms,
            max(call.tries for call in calls),
            max((call.last_try_ms for call in calls if call.last_try_ms is not None), default=None),
            mark.snoozed_until_ms if is_snoozed else None,
            mark.note,
        )

    def _names(self, keys: Iterable[str]) -> dict[str, str]:
        """The name of each person's latest call with one; nothing for those without any."""
        found: dict[str, dict[int, str]] = {}
        for key, party, name in sound(self.db.execute(_NAMES, (json.dumps(list(keys)),)), TEXT, WHOLE, TEXT):
            found.setdefault(key, {})[party] = name
        # Most people have a single name, whose calls need not be looked at.
        several = [party for names in found.values() if len(names) > 1 for party in names]
        ends = sound(self.db.execute(_LAST_TIMES, (_BEFORE_ALL, json.dumps(several))), WHOLE, WHOLE)
        last_ms = dict(ends)
        return {
            key: max(names.items(), key=lambda each: (last_ms.get(each[0], 0), each[1]))[1]
            for key, names in found.items()
        }

    def _hidden(self, question: Question, since_ms: int | None) -> tuple[int, int | None]:
        """How many missed calls of hidden numbers fit the question, and when the last was."""
        if question.is_about_one:
            return 0, None
        asked = replace(question, query=replace(question.query, kind=CallKind.MISSED))
        which, who = which_calls(asked), parties(asked, self.known)
        if asked != asked.about_everybody:
            which.add(f"party.id IN ({who.sql})", *who.parameters)
        row = self.db.execute(f"{_HIDDEN} AND {which.sql}", (since_ms or 0, *which.parameters)).fetchone()
        return int(row[0]), row[1]
