"""Moments as files write them: quick over a million rows, and right across clock changes."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final, cast

_HOUR_MS: Final = 3_600_000
_DAY_MS: Final = 86_400_000
_DAY_S: Final = 86_400
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY: Final = date(1970, 1, 1).toordinal()
_SPREADSHEET_EPOCH: Final = 25_569
"""The number that spreadsheets give to 1 January 1970: they count days from the end of 1899."""
_LAST_MS: Final = 253_402_300_800_000
"""The end of the year 9999, and of the time that spreadsheets know."""
_MOST: Final = 20_000
_HOURS: Final = [f"T{hour:02}:" for hour in range(24)]
_CLOCK: Final = [f"{minute:02}:{second:02}" for minute in range(60) for second in range(60)]
_MILLISECONDS: Final = [f".{ms:03}Z" for ms in range(1000)]
_UNUSUAL: Final = (TypeError, ValueError, OverflowError)
"""What Python says to unknown times, to days on which clocks change, and to times that have no date."""


class Moments:
    """Puts moments (UTC ms) into the words of one zone: many at once, since that is twice as quick."""

    def __init__(self, zone: tzinfo) -> None:
        """Moments of this zone."""
        self._zone = zone
        self._offsets = _Offsets(zone)
        self._hours = _Hours()
        self._both: dict[str, _Both] = {}

    def local(self, times: Sequence[int | None]) -> list[str]:
        """Local times with their distance from UTC: "2026-11-20T14:02:33+01:00"; empty where unknown or absurd."""
        hours, offsets = self._hours, cast("dict[int, tuple[int, str]]", self._offsets)
        known = cast("Sequence[int]", times)  # those that are not are noticed
        try:
            return [
                f"{hours[time_s // 3600]}{_CLOCK[time_s % 3600]}{offset}"
                for time_ms in known
                for offset_ms, offset in (offsets[time_ms // _DAY_MS],)
                for time_s in ((time_ms + offset_ms) // 1000,)
            ]
        except _UNUSUAL:
            return [self._slowly(time_ms, self._zone, "seconds") for time_ms in times]

    def utc(self, times: Sequence[int | None]) -> list[str]:
        """The same in UTC, with milliseconds: "2026-11-20T13:02:33.125Z"."""
        hours = self._hours
        known = cast("Sequence[int]", times)
        try:
            return [
                f"{hours[time_s // 3600]}{_CLOCK[time_s % 3600]}{_MILLISECONDS[time_ms % 1000]}"
                for time_ms in known
                for time_s in (time_ms // 1000,)
            ]
        except _UNUSUAL:
            return [self._slowly(time_ms, UTC, "milliseconds").replace("+00:00", "Z") for time_ms in times]

    def side_by_side(self, times: Sequence[int | None], separator: str) -> list[str]:
        """What `local` and `utc` give, and the number itself, with a separator between them; that is quicker.

        Nothing at all where some time is unknown or absurd, on a day when clocks change, or half an hour off.
        """
        both = cast("dict[int, tuple[str, str]]", self._both_with(separator))
        known = cast("Sequence[int]", times)
        try:
            return [
                f"{before}{clock}{between}{clock}{_MILLISECONDS[time_ms % 1000]}{separator}{time_ms}"
                for time_ms in known
                for time_s in (time_ms // 1000,)
                for before, between in (both[time_s // 3600],)
                for clock in (_CLOCK[time_s % 3600],)
            ]
        except _UNUSUAL:
            return []

    def _both_with(self, separator: str) -> "_Both":
        found = self._both.get(separator)
        if found is None:
            found = self._both[separator] = _Both(self._offsets, self._hours, separator)
        return found

    def local_serial(self, time_ms: int | None) -> tuple[float, str] | None:
        """The local time as spreadsheets count it, and its distance from UTC: (46346.5, "+01:00").

        The number is in days, cut to seconds. None if the time is unknown, absurd, or before 1970.
        """
        if time_ms is None or time_ms < _DAY_MS:
            return None
        try:
            offset_ms, offset = self._offsets[time_ms // _DAY_MS] or self._offsets.at(time_ms)
        except _UNUSUAL:
            return None
        # Seconds are cut as in text; a spreadsheet would round them.
        return (time_ms + offset_ms) // 1000 / _DAY_S + _SPREADSHEET_EPOCH, offset

    @staticmethod
    def utc_serial(time_ms: int | None) -> float | None:
        """The same in UTC, exact to the millisecond."""
        if time_ms is None or not _DAY_MS <= time_ms < _LAST_MS:
            return None
        return time_ms / _DAY_MS + _SPREADSHEET_EPOCH

    @staticmethod
    def _slowly(time_ms: int | None, zone: tzinfo, precision: str) -> str:
        if time_ms is None:
            return ""
        try:
            return (_EPOCH + timedelta(milliseconds=time_ms)).astimezone(zone).isoformat(timespec=precision)
        except _UNUSUAL:
            return ""


class _Offsets(dict[int, tuple[int, str] | None]):
    """How far local time is ahead on each UTC day since 1970, in ms and in words; None where that changes."""

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self._midnights: dict[int, tuple[int, str]] = {}

    def __missing__(self, day: int) -> tuple[int, str] | None:
        if len(self) >= _MOST:
            self.clear()
            self._midnights.clear()
        start, end = self._midnight(day), self._midnight(day + 1)
        # Clocks are not changed to and fro within one day.
        found = self[day] = start if start == end else None
        return found

    def at(self, time_ms: int) -> tuple[int, str]:
        local = (_EPOCH + timedelta(milliseconds=time_ms)).astimezone(self._zone)
        offset = local.utcoffset() or timedelta()
        return offset // timedelta(milliseconds=1), local.isoformat(timespec="seconds")[19:]

    def _midnight(self, day: int) -> tuple[int, str]:
        found = self._midnights.get(day)
        if found is None:
            found = self._midnights[day] = self.at(day * _DAY_MS)
        return found


class _Hours(dict[int, str]):
    """Each hour since 1970 as "2026-11-20T14:"."""

    def __missing__(self, hour: int) -> str:
        if len(self) >= _MOST:
            self.clear()
        day = date.fromordinal(_EPOCH_DAY + hour // 24).isoformat()
        # Where there is one call of a day, there are others.
        first = hour // 24 * 24
        self.update(zip(range(first, first + 24), [day + of_day for of_day in _HOURS], strict=True))
        return self[hour]


class _Both(dict[int, tuple[str, str] | None]):
    """Each hour of UTC since 1970 as local clocks have it, and what stands between the minutes there and in UTC.

    That is "2026-11-20T15:" and "+01:00,2026-11-20T14:"; None where their minutes differ, or clocks change that day.
    """

    def __init__(self, offsets: _Offsets, hours: _Hours, separator: str) -> None:
        super().__init__()
        self._offsets = offsets
        self._hours = hours
        self._separator = separator

    def __missing__(self, hour: int) -> tuple[str, str] | None:
        if len(self) >= _MOST:
            self.clear()
        known = self._offsets[hour // 24]
        if known is None or known[0] % _HOUR_MS:
            found = self[hour] = None
        else:
            local, between = self._hours[hour + known[0] // _HOUR_MS], known[1] + self._separator
            found = self[hour] = local, between + self._hours[hour]
        return found
