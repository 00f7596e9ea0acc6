"""How a call is put into words: names, numbers, days, times, durations, in the user's language and region."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property, lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from callviewer.calls import numbers
from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import MINUTE_MS
from callviewer.calls.text import plain
from callviewer.ui.bidi import from_the_left, isolated
from callviewer.ui.day_patterns import day_patterns
from callviewer.ui.listing import listed, together

SHORT = QLocale.FormatType.ShortFormat
LONG = QLocale.FormatType.LongFormat
MOST_KEPT = 2_000
"""Words of each kind that are kept: names, days and times come again and again, and to make them takes long."""


class Words:
    """Puts calls into words for one reader.

    Attributes:
        zone: The computer's zone.
        region: Country of numbers without a country code; None where unknown.
        today: What "Today" means; see `turn_day`.
        hide_numbers: Whether numbers are shown without all but their last two digits.
    """

    def __init__(self, locale: QLocale, zone: tzinfo, region: str | None, clock: Callable[[], float]) -> None:
        """Words for a region.

        Args:
            locale: The user's regional format.
            zone: The computer's zone.
            region: ISO 3166 alpha-2 country for numbers without a country code.
            clock: Gives the time in seconds since 1970.
        """
        self.zone = zone
        self.region = region
        self.hide_numbers = False
        self._locale = locale
        self._clock = clock
        self._days = day_patterns(locale)
        self._name = lru_cache(MOST_KEPT)(self._new_name)
        self._number = lru_cache(MOST_KEPT)(self._new_number)
        self._place = lru_cache(MOST_KEPT)(_new_place)
        self._day = lru_cache(MOST_KEPT)(self._new_day)
        self._clock_words = lru_cache(MOST_KEPT)(self._new_clock_words)
        self._span = lru_cache(MOST_KEPT)(self._new_span)
        self.today = date.min
        self.turn_day()

    @property
    def locale(self) -> QLocale:
        """The user's regional format."""
        return self._locale

    @cached_property
    def weekend(self) -> frozenset[int]:
        """The days of the week on which people of the region do not work; Monday is 0."""
        return frozenset(range(7)) - {day.value - 1 for day in self._locale.weekdays()}

    def turn_day(self) -> bool:
        """Look at the calendar; gives whether a new day has begun since."""
        today = self.day_now()
        turned, self.today = today != self.today, today
        return turned

    def day_now(self) -> date:
        """The day by the clock, which `today` follows when `turn_day` is called."""
        return datetime.fromtimestamp(self._clock(), self.zone).date()

    def now_ms(self) -> int:
        """The moment by the clock, UTC milliseconds since 1970."""
        return round(self._clock() * 1000)

    def minute_ms(self) -> int:
        """The last full minute: waits end there, so that all that is shown says the same until the next one."""
        return self.now_ms() // MINUTE_MS * MINUTE_MS

    def caller(self, call: Call) -> str:
        """Who it was: "Ana Souza", "Unknown caller", "Hidden number"."""
        if call.name:
            return self._name(call.name, self.hide_numbers)
        return self.tr("Hidden number") if numbers.is_hidden(call.number) else self.tr("Unknown caller")

    def number(self, call: Call) -> str:
        """The number as people of the region write it; empty for a hidden one."""
        return self._number(call.number, self.region, self.hide_numbers)

    def number_tip(self, call: Call) -> str:
        """The number exactly as the phone wrote it."""
        if numbers.is_hidden(call.number):
            return self.tr("The caller withheld the number.")
        return self.tr("As the phone wrote it: {number}").format(number=from_the_left(self._shown(plain(call.number))))

    def number_to_copy(self, call: Call) -> str:
        """The number as other programs understand it: international where it can be told; empty for a hidden one."""
        if numbers.is_hidden(call.number):
            return ""
        return numbers.e164(call.number, self.region) or plain(call.number)

    def when(self, call: Call) -> str:
        """Day and time of day: "Today  14:02"."""
        if call.time_ms is None:
            return isolated(plain(call.date_text, 40)) or self.tr("Time unknown")
        moment = self._moment(call.time_ms)
        return f"{self.day(moment.date())}  {self._time(moment)}"

    def when_to_copy(self, call: Call) -> str:
        """Date and time as spreadsheets read them, in the computer's zone."""
        if call.time_ms is None:
            return plain(call.date_text, 40)
        return f"{self._moment(call.time_ms):%Y-%m-%d %H:%M:%S}"

    def when_tip(self, call: Call) -> str:
        """The full date with seconds and zone, and what the service wrote where that is text."""
        lines = []
        if call.time_ms is not None:
            moment = self._moment(call.time_ms)
            day = self._locale.toString(QDate(moment.year, moment.month, moment.day), LONG)
            time = self._locale.toString(
                QTime(moment.hour, moment.minute, moment.second),
                _with_seconds(self._locale.timeFormat(SHORT)) if call.exact else self._locale.timeFormat(SHORT),
            )
            lines.append(listed([isolated(day), isolated(f"{time} ({_zone(moment)})")]))
        if call.date_text:
            lines.append(self.tr("As the service wrote it: {text}").format(text=isolated(plain(call.date_text, 60))))
        return "\n".join(lines) or self.tr("The service gave no time for this call.")

    def day(self, day: date) -> str:
        """A day in a word or two: "Today", "Yesterday", "Fri 20 Nov", "Fri 20 Nov 2025"."""
        return self._day(day, self.today)

    def clock_time(self, time_ms: int) -> str:
        """A moment as briefly as its distance allows: the time of day today, else with the day."""
        moment = self._moment(time_ms)
        if moment.date() == self.today:
            return self._time(moment)
        return f"{self.day(moment.date())} {self._time(moment)}"

    def moment(self, time_ms: int) -> str:
        """A day and a time of day within a sentence: "today 14:02", "Fri 20 Nov 09:30"."""
        moment = self._moment(time_ms)
        near = {
            self.today: self.tr("today {time}"),
            self.today - timedelta(days=1): self.tr("yesterday {time}"),
            self.today + timedelta(days=1): self.tr("tomorrow {time}"),
        }
        pattern = near.get(moment.date(), self.tr("{day} {time}"))
        return pattern.format(day=together(self.day(moment.date())), time=self._time(moment))

    def on_paper(self, time_ms: int) -> str:
        """Day and time in digits: what is read on another day must not say "Today"."""
        moment = self._moment(time_ms)
        day = self._locale.toString(QDate(moment.year, moment.month, moment.day), SHORT)
        return f"{isolated(day)} {self._time(moment)}"

    def duration(self, call: Call) -> str:
        """How long it lasted, so that nobody takes it for a time of day: "3 min 12 s"."""
        if call.duration_s is None:
            return ""
        if call.duration_s == 0 and call.kind is CallKind.OUTGOING:
            return self.tr("No answer")
        return self._span(call.duration_s)

    def duration_tip(self, call: Call) -> str:
        """The duration in seconds."""
        if call.duration_s is None:
            return self.tr("The service gave no duration for this call.")
        return self.tr("{n} s in all").format(n=self.count(call.duration_s))

    def place(self, call: Call) -> str:
        """Where the number comes from; empty where unknown."""
        return self._place(call.place)

    def place_tip(self, call: Call) -> str:
        """What the place means."""
        return self.tr("Where the number is registered, not where the caller is.") if call.place else ""

    def kind(self, kind: CallKind) -> str:
        """The kind of call in a word or two."""
        return {
            CallKind.MISSED: self.tr("Missed call"),
            CallKind.INCOMING: self.tr("Incoming call"),
            CallKind.OUTGOING: self.tr("Outgoing call"),
        }[kind]

    def sentence(self, call: Call) -> str:
        """The whole row for a reader who hears it: "Missed call from Ana Souza, today 14:02"."""
        who = self.caller(call)
        if not call.name and self.number(call):
            who = f"{who} {self.number(call)}"
        pattern = {
            CallKind.MISSED: self.tr("Missed call from {who}, {when}"),
            CallKind.INCOMING: self.tr("Incoming call from {who}, {when}"),
            CallKind.OUTGOING: self.tr("Outgoing call to {who}, {when}"),
        }[call.kind]
        when = self.when(call) if call.time_ms is None else self.moment(call.time_ms)
        return listed([pattern.format(who=who, when=when), self.duration(call)])

    def count(self, number: int) -> str:
        """A number of things, grouped as the region does."""
        return self._locale.toString(number)

    def tr(self, text: str, note: str = "", n: int = -1) -> str:
        """The text in the language of the user; `n` decides its plural form, `note` helps translators."""
        return QCoreApplication.translate("Words", text, note, n)

    def _two_digits(self, number: int) -> str:
        return self.count(number).rjust(2, self._locale.zeroDigit())

    def _shown(self, number: str) -> str:
        return numbers.masked(number) if self.hide_numbers else number

    def _moment(self, time_ms: int) -> datetime:
        return datetime.fromtimestamp(time_ms / 1000, self.zone)

    def _time(self, moment: datetime) -> str:
        return self._clock_words(moment.hour, moment.minute)

    # What is kept of them depends on nothing but what is handed to them.

    def _new_name(self, raw: str, is_hiding: bool) -> str:  # noqa: FBT001 (part of a key)
        # Some people are saved under their number.
        is_number = sum(letter.isdigit() for letter in raw) > 4
        name = plain(raw) or self.tr("Unknown caller")
        return isolated(numbers.masked(name) if is_number and is_hiding else name)

    def _new_number(self, raw: str, region: str | None, is_hiding: bool) -> str:  # noqa: FBT001 (part of a key)
        number = numbers.display(raw, region)
        return from_the_left(numbers.masked(number) if is_hiding else number)

    def _new_day(self, day: date, today: date) -> str:
        if day == today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        pattern = self._days.weekday if day.year == today.year else self._days.weekday_year
        return isolated(self._locale.toString(QDate(day.year, day.month, day.day), pattern))

    def _new_clock_words(self, hour: int, minute: int) -> str:
        time = self._locale.toString(QTime(hour, minute), SHORT)
        # "3:00" and "PM" stay in one line.
        return isolated(together(time))

    def _new_span(self, span_s: int) -> str:
        minutes, seconds = divmod(span_s, 60)
        hours, minutes = divmod(minutes, 60)
        if hours:
            return self.tr("{h} h {m} min").format(h=self.count(hours), m=self._two_digits(minutes))
        if minutes:
            return self.tr("{m} min {s} s").format(m=self.count(minutes), s=self._two_digits(seconds))
        return self.tr("{s} s").format(s=self.count(seconds))


def _with_seconds(pattern: str) -> str:
    """A region's pattern for hours and minutes, with seconds after the same sign."""
    return re.sub(r"([^\w\s'])mm(?!\1)", r"\1mm\1ss", pattern)


def _zone(moment: datetime) -> str:
    """The zone of a moment: "CET, UTC+01:00"; many zones have no name of their own."""
    offset = f"{moment:%z}"
    name = moment.tzname() or ""
    return listed((name if name.isalpha() else "", f"UTC{offset[:3]}:{offset[3:5]}"))


def _new_place(raw: str) -> str:
    return isolated(plain(raw))
