"""In which zone the service writes the dates of missed calls: seen from the calls themselves.

A date text without a zone is read under a setting, which may be wrong. Two things give that away. A missed call
cannot be in the future. And people who call back do so within minutes: under the right zone the outgoing calls follow
the missed ones of the same number closely, under a wrong one they come hours later, or before.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, timedelta, timezone, tzinfo
from typing import Final

from callviewer.calls import numbers
from callviewer.calls.call import Call, CallKind
from callviewer.calls.dates import read_missed, zone_named

_MINUTE_MS: Final = 60_000
_SLACK_MS: Final = 10 * _MINUTE_MS
"""By how much the clocks of this computer, the phone and the service may differ."""
_SOON_MS: Final = 15 * _MINUTE_MS
"""Who calls back within this time does so because of the missed call. Zones differ by no less."""
_FARTHEST: Final = 4 * 26
"""How many quarters of an hour two zones lie apart at most."""
_MOST: Final = 300
"""How many missed calls are looked at, the newest: enough to be sure, quick enough to be asked often."""
_ENOUGH: Final = 5
"""So many calls back must follow closely before they mean anything."""
_ENOUGH_WHEN_SILENT: Final = 3
"""So many are enough where missed calls also seem to have stopped hours ago."""
_EXPECTED: Final = 4
"""Missed calls have stopped where so many were to be expected and none came."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """The missed calls as they lie in time under one zone, each with its number (None for a hidden one)."""

    zone: str
    times: tuple[tuple[int, str | None], ...]

    def newest(self) -> int:
        return max(time_ms for time_ms, _ in self.times)


def better_zone(
    calls: Iterable[Call], used: str, others: Sequence[str], *, region: str | None, now_ms: int
) -> str | None:
    """The zone that the missed list's dates seem to be written in, where that is surely not the one in use.

    None while unsure, and where the texts name their own zone.

    Args:
        calls: The recent calls of all kinds, some weeks of them; a missed call's own time is not looked at.
        used: The zone in use (IANA name).
        others: The zones to be thought of besides UTC: the computer's own first, then those of the account's country.
        region: The account's country (ISO 3166 alpha-2), to know one number in two spellings.
        now_ms: The current time, UTC milliseconds.
    """
    calls = list(calls)
    texts = _texts(calls, region)
    readings = _readings(texts, dict.fromkeys([used, *others[:1], "UTC", *others]))
    if not readings or readings[0].zone != used:
        return None
    horizon_ms = _horizon(calls, now_ms)
    called = _outgoing(calls, region)
    possible = [reading for reading in readings if reading.newest() <= horizon_ms]
    if readings[0] in possible:
        is_silent = _is_silent(readings[0], calls)
        return _by_calls_back(possible, called, _ENOUGH_WHEN_SILENT if is_silent else _ENOUGH, but=used)
    return _instead(readings[0], possible, called, others)


def _instead(
    wrong: _Reading, possible: Sequence[_Reading], called: Mapping[str, Sequence[int]], others: Sequence[str]
) -> str | None:
    """The zone to take where the one in use puts calls into the future."""
    found = _by_calls_back(possible, called, _ENOUGH_WHEN_SILENT, but=wrong.zone)
    if found:
        return found
    chosen = possible[0] if len(possible) == 1 else _at_home(possible, others)
    if chosen is None:
        return None
    # One call of a phone whose clock was wrong must not outweigh everybody who was called back.
    is_stray = _calls_back(wrong, called) >= _calls_back(chosen, called) + _ENOUGH_WHEN_SILENT
    return None if is_stray else chosen.zone


def _at_home(possible: Sequence[_Reading], others: Sequence[str]) -> _Reading | None:
    """The reading under the computer's zone; None where it is not possible, or UTC is just as likely."""
    if any(reading.zone == "UTC" for reading in possible):
        return None
    return next((reading for reading in possible if reading.zone in others[:1]), None)


def _texts(calls: Sequence[Call], region: str | None) -> list[tuple[str, str | None]]:
    """The newest date texts whose meaning depends on the zone, each with its number."""
    an_hour_on = timezone(timedelta(hours=1))
    found = []
    for call in calls:
        if call.kind is not CallKind.MISSED:
            continue
        time_ms = read_missed(call.date_text, UTC).time_ms
        if time_ms is not None and read_missed(call.date_text, an_hour_on).time_ms != time_ms:
            found.append((time_ms, call))
    found.sort(key=lambda each: each[0], reverse=True)
    return [(call.date_text, numbers.match_key(call.number, region)) for _, call in found[:_MOST]]


def _readings(texts: Sequence[tuple[str, str | None]], zones: Iterable[str]) -> list[_Reading]:
    """The texts under each zone that this computer knows; of zones that mean the same the first."""
    found: dict[tuple[tuple[int, str | None], ...], _Reading] = {}
    for name in zones:
        zone = zone_named(name)
        times = () if zone is None else _times(texts, zone)
        if times:
            found.setdefault(times, _Reading(name, times))
    return list(found.values())


def _times(texts: Sequence[tuple[str, str | None]], zone: tzinfo) -> tuple[tuple[int, str | None], ...]:
    read = [(read_missed(text, zone).time_ms, key) for text, key in texts]
    return tuple((time_ms, key) for time_ms, key in read if time_ms is not None)


def _horizon(calls: Sequence[Call], now_ms: int) -> int:
    """No missed call can be later than this: the clock, or what is known to have happened where the clock is slow."""
    moments = [now_ms]
    for call in calls:
        if call.kind is not CallKind.MISSED:
            moments += [moment for moment in (call.time_ms, call.stored_ms) if moment is not None]
    return max(moments) + _SLACK_MS


def _outgoing(calls: Sequence[Call], region: str | None) -> dict[str, list[int]]:
    """When each number was called, oldest first."""
    found: dict[str, list[int]] = {}
    for call in calls:
        if call.kind is CallKind.OUTGOING and call.time_ms is not None:
            key = numbers.match_key(call.number, region)
            if key is not None:
                found.setdefault(key, []).append(call.time_ms)
    for times in found.values():
        times.sort()
    return found


def _calls_back(reading: _Reading, called: Mapping[str, Sequence[int]], shift_ms: int = 0) -> int:
    """How many missed calls are closely followed by a call to the same number, were they all `shift_ms` later."""
    count = 0
    for time_ms, key in reading.times:
        times = called.get(key, ()) if key is not None else ()
        at = bisect_left(times, time_ms + shift_ms)
        count += at < len(times) and times[at] < time_ms + shift_ms + _SOON_MS
    return count


def _by_calls_back(
    readings: Sequence[_Reading], called: Mapping[str, Sequence[int]], enough: int, *, but: str
) -> str | None:
    """The zone under which calls back follow closely, if they do so under no other by any chance."""
    counts = [_calls_back(reading, called) for reading in readings]
    best = max(counts, default=0)
    if best < enough:
        return None
    reading = readings[counts.index(best)]
    if reading.zone == but:
        return None
    # Two people who talk all day call each other at any distance: what such a chance gives is the measure.
    shifts = (quarters * _SOON_MS for quarters in range(-_FARTHEST, _FARTHEST + 1) if abs(quarters) > 1)
    by_chance = max(_calls_back(reading, called, shift_ms) for shift_ms in shifts)
    return reading.zone if best >= enough + 2 * by_chance else None


def _is_silent(reading: _Reading, calls: Sequence[Call]) -> bool:
    """Whether missed calls seem to have stopped while other calls went on."""
    answered = [call.time_ms for call in calls if call.kind is CallKind.INCOMING and call.time_ms is not None]
    newest = reading.newest()
    oldest = min(time_ms for time_ms, _ in reading.times)
    since = sum(time_ms > newest for time_ms in answered)
    before = sum(oldest <= time_ms <= newest for time_ms in answered)
    return before > 0 and since * len(reading.times) >= _EXPECTED * before
