"""The invented calls look like those of a real phone."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from unicodedata import name as character_name

import phonenumbers
import pytest

from callviewer.api.demo import DemoCall, DemoService
from callviewer.api.demo_calls import HOME, SPAN_DAYS, DemoCalls
from callviewer.api.demo_store import Parties
from callviewer.calls.call import CallKind
from callviewer.calls.followup import OPEN, Person, judge
from callviewer.calls.numbers import match_key
from tests.judged_kit import part

NOW = datetime(2026, 11, 23, 17, 20, 11, tzinfo=UTC).timestamp()
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
HIDDEN = {"", "-1", "-2", "Anonymous"}


def calls_of(seed: int = 20, count: int = 3000, now: float = NOW) -> list[DemoCall]:
    demo = DemoService(seed=seed, count=count, now=lambda: now, new_call_every_s=None)
    return sorted((c for kind in CallKind for c in demo.calls(kind)), key=lambda call: call.time_ms)


@pytest.fixture(scope="module")
def calls() -> list[DemoCall]:
    return calls_of()


def at_home(call: DemoCall) -> datetime:
    return datetime.fromtimestamp(call.time_ms / 1000, HOME)


def by_name(calls: list[DemoCall]) -> dict[str, list[DemoCall]]:
    groups = defaultdict(list)
    for call in calls:
        if call.name:
            groups[call.name].append(call)
    return groups


def waiting(calls: list[DemoCall]) -> Iterator[DemoCall]:
    """Missed calls after which there was nothing more with the caller."""
    latest = {call.name or call.number: call for call in calls}
    return (call for call in latest.values() if call.kind is CallKind.MISSED)


@dataclass
class Tried:
    """Somebody who waits: the missed calls, the newest first, and how often they were called back in vain."""

    calls: list[DemoCall] = field(default_factory=list)
    tries: int = 0


def tried_lately(calls: list[DemoCall], now: float, days: int = 30) -> list[Tried]:
    """Everybody who still waits and has tried in the last days."""
    keys = {number: match_key(number, "BR") for number in {call.number for call in calls}}
    persons = defaultdict[str, Person](Person)
    whose = {number: None if key is None else persons[key] for number, key in keys.items()}
    newest_first = sorted(calls, key=lambda call: (-call.time_ms, call.kind is CallKind.MISSED))
    events = [(i, whose[call.number], part(call.kind, call.duration_s)) for i, call in enumerate(newest_first)]
    people = defaultdict[str, Tried](Tried)
    for rank, outcome, _proof, tries in judge(events):
        if outcome in OPEN:
            call = newest_first[rank]
            person = people[str(keys[call.number])]
            person.calls.append(call)
            person.tries = tries
    return [person for person in people.values() if person.calls[0].time_ms >= now * 1000 - days * DAY_MS]


@pytest.mark.parametrize("count", [0, 1, 7, 100, 3000, 20_000])
def test_there_are_exactly_as_many_calls_as_asked_for(count: int) -> None:
    assert len(calls_of(count=count)) == count


def test_the_same_seed_makes_the_same_calls(calls: list[DemoCall]) -> None:
    assert calls_of() == calls


def test_another_seed_makes_other_calls(calls: list[DemoCall]) -> None:
    assert calls_of(seed=21) != calls


def test_services_started_an_hour_apart_agree_on_the_past(calls: list[DemoCall]) -> None:
    later = calls_of(now=NOW + 3600)
    past = [call for call in calls if call.time_ms < NOW * 1000 - DAY_MS]
    known = set(later)
    # The oldest give way to the newest, for the number of calls is fixed.
    assert sum(call not in known for call in past) < 40


def test_nothing_is_in_the_future(calls: list[DemoCall]) -> None:
    assert all(call.time_ms + call.duration_s * 1000 <= NOW * 1000 for call in calls)
    assert all((call.stored_ms or 0) <= NOW * 1000 for call in calls)


def test_a_call_is_stored_after_it_ended(calls: list[DemoCall]) -> None:
    assert all((call.stored_ms or 0) >= call.time_ms + call.duration_s * 1000 for call in calls)


def test_most_uploads_take_minutes_and_a_few_take_days(calls: list[DemoCall]) -> None:
    late = [call for call in calls if (call.stored_ms or 0) - call.time_ms - call.duration_s * 1000 > 2 * HOUR_MS]
    assert 0.005 < len(late) / len(calls) < 0.06


def test_they_reach_back_18_months(calls: list[DemoCall]) -> None:
    span = NOW * 1000 - calls[0].time_ms
    assert 0.85 * SPAN_DAYS < span / DAY_MS < 1.15 * SPAN_DAYS


def test_each_list_has_its_share(calls: list[DemoCall]) -> None:
    shares = Counter(call.kind for call in calls)
    assert min(shares.values()) > 0.2 * len(calls)


def test_they_keep_office_hours_with_a_dip_at_lunch_and_quiet_nights(calls: list[DemoCall]) -> None:
    hours = Counter(at_home(call).hour for call in calls)
    assert hours[12] < 0.75 * hours[10]
    assert hours[12] < 0.75 * hours[15]
    assert sum(hours[hour] for hour in range(8, 19)) > 0.75 * len(calls)
    assert sum(hours[hour] for hour in range(6)) < 0.03 * len(calls)


def test_weekends_are_quiet(calls: list[DemoCall]) -> None:
    days = Counter(at_home(call).weekday() for call in calls)
    assert days[5] + days[6] < 0.5 * (days[0] + days[1])


def test_names_come_in_many_scripts(calls: list[DemoCall]) -> None:
    letters = {character for call in calls for character in call.name or "" if character.isalpha()}
    scripts = {character_name(letter).split()[0] for letter in letters}
    assert scripts >= {
        "LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "HIRAGANA", "KATAKANA", "CJK", "HANGUL", "DEVANAGARI", "THAI",
    }  # fmt: skip


def test_one_person_is_written_in_several_ways(calls: list[DemoCall]) -> None:
    spellings = [{call.number for call in group} for group in by_name(calls).values()]
    assert sum(len(ways) > 1 for ways in spellings) > 20


def test_all_spellings_of_a_person_are_one_number(calls: list[DemoCall]) -> None:
    for name, group in by_name(calls).items():
        parsed = {phonenumbers.parse(call.number, "BR").national_number for call in group if call.number != "190"}
        assert len(parsed) <= 1, name


def test_all_numbers_but_codes_and_hidden_ones_are_valid(calls: list[DemoCall]) -> None:
    numbers = {call.number for call in calls} - HIDDEN - {"190", "*144#", "*100#"}
    assert not [n for n in numbers if not phonenumbers.is_valid_number(phonenumbers.parse(n, "BR"))]


def test_hidden_numbers_and_service_codes_occur(calls: list[DemoCall]) -> None:
    numbers = {call.number for call in calls}
    assert numbers >= HIDDEN | {"190", "*144#"}


def test_nobody_calls_a_hidden_number(calls: list[DemoCall]) -> None:
    assert not [call for call in calls if call.number in HIDDEN and call.kind is CallKind.OUTGOING]


def test_codes_are_dialled_only(calls: list[DemoCall]) -> None:
    assert {call.kind for call in calls if call.number.startswith("*")} == {CallKind.OUTGOING}


def test_unknown_callers_have_a_null_name_or_an_empty_one(calls: list[DemoCall]) -> None:
    assert {call.name for call in calls if not call.name} == {None, ""}
    assert 0.1 < sum(not call.name for call in calls) / len(calls) < 0.4


def test_places_are_labels_of_numbers(calls: list[DemoCall]) -> None:
    assert {call.place for call in calls} >= {"São Paulo", "Rio de Janeiro", "Germany", "Spain", None}


def test_some_callers_are_regulars(calls: list[DemoCall]) -> None:
    often = Counter(call.name for call in calls if call.name).most_common(5)
    assert all(times > 40 for _, times in often)


def test_missed_calls_are_often_tried_again_within_minutes(calls: list[DemoCall]) -> None:
    again = 0
    for group in by_name(calls).values():
        for call, following in pairwise(group):
            both_missed = call.kind is following.kind is CallKind.MISSED
            again += both_missed and following.time_ms - call.time_ms < 15 * 60_000
    assert again > 50


def test_missed_calls_are_often_called_back_but_not_always_answered(calls: list[DemoCall]) -> None:
    backs = [
        following
        for group in by_name(calls).values()
        for call, following in pairwise(group)
        if call.kind is CallKind.MISSED and following.kind is CallKind.OUTGOING
    ]
    assert len(backs) > 200
    assert 20 < sum(call.duration_s == 0 for call in backs) < 0.5 * len(backs)


def test_some_who_called_today_still_wait(calls: list[DemoCall]) -> None:
    today = [call for call in waiting(calls) if call.time_ms > NOW * 1000 - 8 * HOUR_MS]
    assert 3 <= len(today) <= 12


@pytest.mark.parametrize("hour", [0, 3, 8, 13, 20])
@pytest.mark.parametrize("days", range(0, 70, 10))
def test_at_any_hour_of_any_day_a_few_wait_who_tried_in_the_last_month(days: int, hour: int) -> None:
    moment = datetime(2026, 9, 14, hour, 10, tzinfo=HOME) + timedelta(days=days)
    people = tried_lately(calls_of(now=moment.timestamp()), moment.timestamp())
    assert 5 <= len(people) <= 15
    assert sum(bool(person.calls[0].name) for person in people) >= 5


def test_those_who_wait_are_of_many_kinds(calls: list[DemoCall]) -> None:
    people = tried_lately(calls, NOW)
    waits_h = [(NOW * 1000 - person.calls[-1].time_ms) / HOUR_MS for person in people]
    assert min(waits_h) < 0.1
    assert any(wait > 48 for wait in waits_h)
    assert {len(person.calls) for person in people} >= {1, 2, 4}
    assert {person.tries for person in people} >= {0, 1, 2}
    assert {bool(person.calls[0].name) for person in people} == {True, False}


@pytest.mark.parametrize("hour", [0, 4, 9, 15, 22])
def test_the_last_hours_are_never_empty(hour: int) -> None:
    now = datetime(2026, 11, 22, hour, 30, tzinfo=HOME).timestamp()
    recent = [call for call in calls_of(now=now) if call.time_ms > now * 1000 - 6 * HOUR_MS]
    assert {call.kind for call in recent} == set(CallKind)
    assert recent[-1].time_ms > now * 1000 - 15 * 60_000


def test_missed_calls_last_no_time(calls: list[DemoCall]) -> None:
    assert {call.duration_s for call in calls if call.kind is CallKind.MISSED} == {0}


def test_answered_calls_last_some(calls: list[DemoCall]) -> None:
    assert min(call.duration_s for call in calls if call.kind is CallKind.INCOMING) > 0


def test_arriving_calls_are_of_all_kinds_and_over_when_they_arrive() -> None:
    source = DemoCalls(3, 1000, Parties())
    made = [(source.arriving(slot, slot * 30_000), slot * 30_000) for slot in range(300)]
    assert {kind for (kind, _), _ in made} == set(CallKind)
    for (_, (time_ms, _, duration_s, stored_ms)), slot_ms in made:
        assert time_ms + duration_s * 1000 < slot_ms == stored_ms


def test_those_who_arrive_in_vain_are_mostly_settled_soon() -> None:
    start = NOW - NOW % 30
    clock = [start]
    demo = DemoService(count=3000, now=lambda: clock[0])
    before = demo.calls(CallKind.MISSED)
    clock[0] += 4 * 3600
    calls = [call for kind in CallKind for call in demo.calls(kind)]
    assert len(demo.calls(CallKind.MISSED)) > len(before) + 30
    assert len(tried_lately(calls, clock[0])) <= 20
