"""Days and moments: what a picked day means in UTC, and when a missed call was. No clock of its own."""

import enum
import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from callviewer.calls.query import ANY_TIME, DayRange
from callviewer.calls.text import plain

_EARLIEST_MS: Final = 631_152_000_000
_LATEST_MS: Final = 4_102_444_800_000
"""1990 to 2100: what lies outside is no call but a mistake."""
_LONGEST: Final = 64
_A_DAY: Final = timedelta(days=1)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ITSELF: Final = _EPOCH.replace(tzinfo=None)
_MILLISECOND: Final = timedelta(milliseconds=1)

_CLOCK: Final = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{1,2})(?:[:.](?P<second>\d{1,2})(?:[.,](?P<fraction>\d{1,9}))?)?"
    r"(?:\s*(?P<half>[ap])\.?\s?m\.?)?"
    r"(?:\s*(?P<utc>z|utc|gmt)?\s*(?P<offset>[+-]\d{1,2}(?::?\d{2})?)?)"
)
# Compiled by whoever needs them first: the first rows are painted without.
_YEAR_FIRST: Final = r"(?P<year>\d{4})([-./])(?P<month>\d{1,2})\2(?P<day>\d{1,2})[t,\s]\s*" + _CLOCK
_DAY_FIRST: Final = r"(?P<day>\d{1,2})([-./])(?P<month>\d{1,2})\2(?P<year>\d{4})[t,\s]\s*" + _CLOCK


class MissedDate(NamedTuple):
    """When a missed call was.

    Attributes:
        time_ms: UTC milliseconds since 1970; None where the text cannot be read.
        exact: Whether the text names the second, not only the minute.
    """

    time_ms: int | None
    exact: bool


_UNREADABLE: Final = MissedDate(None, exact=False)


def read_missed(text: str, zone: tzinfo) -> MissedDate:
    """The moment that the missed list's date text means.

    The service publishes neither the format nor the zone of this text, so whatever is likely is read: year first or
    day first, with or without seconds, twelve or twenty-four hours, seconds or milliseconds since 1970. A text that
    names its own offset needs no `zone`. Of a time that happens twice when clocks go back the first is meant; one
    that clocks jump over is moved on by the jump. A date without a time is not readable.
    """
    time_ms = _usual_ms(text, zone)
    return _read_anything(plain(text, _LONGEST), zone) if time_ms is None else MissedDate(time_ms, exact=True)


def read_utc(text: str) -> int | None:
    """The moment, UTC ms, that a text in UTC means, read like a missed call's date; None where it cannot be read."""
    time_ms = _usual_ms(text, UTC)
    return read_missed(text, UTC).time_ms if time_ms is None else time_ms


def _usual_ms(text: str, zone: tzinfo) -> int | None:
    """The moment, UTC ms, of a text in the likeliest form by far, of which a page has hundreds; else None."""
    if not (len(text) == 19 and text[10] == " " and text[13] == text[16] == ":"):
        return None
    try:
        moment = datetime.fromisoformat(text)
        if zone is UTC:  # the likeliest by far; without a zone this takes a third of the time
            passed = moment - _EPOCH_ITSELF
            time_ms = (passed.days * 86_400 + passed.seconds) * 1000
        else:
            time_ms = int(moment.replace(tzinfo=zone).timestamp()) * 1000
    except (ValueError, OverflowError):
        return None
    return time_ms if _EARLIEST_MS <= time_ms < _LATEST_MS else None


def _within(time_ms: int, *, exact: bool) -> MissedDate:
    return MissedDate(time_ms, exact) if _EARLIEST_MS <= time_ms < _LATEST_MS else _UNREADABLE


def _read_anything(text: str, zone: tzinfo) -> MissedDate:
    if text.isdecimal():
        since_1970 = int(text)
        return _within(since_1970 if since_1970 >= 10**11 else since_1970 * 1000, exact=True)
    found = re.fullmatch(_YEAR_FIRST, text, re.IGNORECASE) or re.fullmatch(_DAY_FIRST, text, re.IGNORECASE)
    if found is None:
        return _UNREADABLE
    try:
        moment = _moment(found, zone)
    except (ValueError, OverflowError):
        return _UNREADABLE
    return _within(_ms(moment), exact=found["second"] is not None)


def _moment(found: re.Match[str], zone: tzinfo) -> datetime:
    """The moment that the parts mean.

    Raises:
        ValueError: There is no such date or time.
        OverflowError: It is too far away to be computed.
    """
    year, month, day, hour, minute = (int(found[part]) for part in ("year", "month", "day", "hour", "minute"))
    if found.re.pattern is _DAY_FIRST and month > 12 >= day:
        day, month = month, day
    if found["half"] and hour <= 12:
        hour = hour % 12 + (12 if found["half"] in "pP" else 0)
    fraction = int((found["fraction"] or "0").ljust(6, "0")[:6])
    moment = datetime(year, month, day, hour, minute, int(found["second"] or 0), fraction, tzinfo=zone)
    own = _own_zone(found["utc"], found["offset"])
    return moment if own is None else moment.replace(tzinfo=own)


def _own_zone(utc: str | None, offset: str | None) -> timezone | None:
    if offset is None:
        return UTC if utc else None
    digits = offset[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    distance = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-distance if offset[0] == "-" else distance)


def _ms(moment: datetime) -> int:
    return (moment - _EPOCH) // _MILLISECOND


def zone_named(name: str) -> tzinfo | None:
    """The time zone of this IANA name ("Europe/Berlin"); None where this computer knows none."""
    if name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def day_interval(days: DayRange, zone: tzinfo) -> tuple[int | None, int | None]:
    """The days as a half-open interval of UTC milliseconds; None where an end is open.

    It runs from the first day's local midnight to the midnight that ends the last day, so a day has 23 or 25 hours
    where clocks change. A day without midnight begins with its first moment; a day that a zone skipped is empty.
    """
    days = days.repaired()
    first = None if days.first is None else _day_start(days.first, zone)
    last = days.last
    if last is None or last == date.max:
        return first, None
    return first, _day_start(last + _A_DAY, zone)


def _day_start(day: date, zone: tzinfo) -> int:
    midnight = datetime.combine(min(max(day, date(2, 1, 1)), date(9999, 12, 30)), time())
    late = _ms(midnight.replace(tzinfo=zone))
    if _local(late, zone).replace(tzinfo=None) == midnight:
        return late
    # Clocks jump over midnight: the two readings of it lie on either side of the jump, where the day begins.
    early = _ms(midnight.replace(tzinfo=zone, fold=1))
    while late - early > 1:
        middle = (early + late) // 2
        if _local(middle, zone).date() < midnight.date():
            early = middle
        else:
            late = middle
    return late


def _local(time_ms: int, zone: tzinfo) -> datetime:
    return (_EPOCH + time_ms * _MILLISECOND).astimezone(zone)


def service_days(interval: tuple[int | None, int | None], zone: tzinfo) -> tuple[date | None, date | None]:
    """The days to ask the missed list for so that the whole interval is covered, whatever zone it counts days in.

    Its `date_start` and `date_end` are in an unknown zone, so this is the interval's days in `zone` and one day more
    at each end; the answer has to be filtered by the interval.
    """
    start, end = interval
    first = None if start is None else _local(start, zone).date() - _A_DAY
    last = None if end is None else _local(end - 1, zone).date() + _A_DAY
    return first, last


class Preset(enum.StrEnum):
    """The choices of the date menu; the value is stable and may be stored."""

    ANY = "any"
    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_7 = "last_7"
    LAST_30 = "last_30"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    OWN = "own"


def preset_days(preset: Preset, today: date) -> DayRange:
    """The days that a preset means when it is `today`; the last 7 and 30 days include today.

    Any time and the user's own range have no days of themselves and give a range open at both ends.
    """
    first = last = today
    match preset:
        case Preset.ANY | Preset.OWN:
            return ANY_TIME
        case Preset.TODAY:
            pass
        case Preset.YESTERDAY:
            first = last = today - _A_DAY
        case Preset.LAST_7:
            first = today - 6 * _A_DAY
        case Preset.LAST_30:
            first = today - 29 * _A_DAY
        case Preset.THIS_MONTH:
            first = today.replace(day=1)
        case Preset.LAST_MONTH:
            last = today.replace(day=1) - _A_DAY
            first = last.replace(day=1)
    return DayRange(first, last)
