"""The insights in words: days, hours, spans, shares, and how they were before."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from callviewer.calls.call import CallKind
from callviewer.calls.followup import Wait
from callviewer.calls.insights_data import Figures, Insights, Rank, Step
from callviewer.calls.query import DayRange, HourOfWeek
from callviewer.ui.bidi import isolated
from callviewer.ui.charts.tiles import Figure
from callviewer.ui.day_patterns import day_patterns
from callviewer.ui.follow_words import HOURS_UPTO_DAYS
from callviewer.ui.wait_words import waits
from callviewer.ui.words import Words

SHORT: Final = QLocale.FormatType.ShortFormat
LONG: Final = QLocale.FormatType.LongFormat


class InsightWords:
    """Puts insights into words for one reader."""

    def __init__(self, words: Words, locale: QLocale, now_ms: Callable[[], int]) -> None:
        """Words for a region; `now_ms` gives the time in ms since 1970."""
        self.words = words
        self.locale = locale
        self.count = words.count
        self._now_ms = now_ms
        self._days = day_patterns(locale)

    def tiles(self, insights: Insights) -> list[Figure]:
        """What the tiles say; always as many."""
        now, before = insights.now, insights.before
        counts, outside = now.counts, now.counts.incoming + now.counts.missed
        of_outside = self.tr("{n} of {all}").format(n=self.count(counts.incoming), all=self.count(outside))
        of_outside = of_outside if outside else ""
        within_5 = "" if now.share_5 is None else self.tr("{share} within 5 min").format(share=self.share(now.share_5))

        def was(word: Callable[[float | None], str], figure: Callable[[Figures], float | None]) -> str:
            value = None if before is None else figure(before)
            return "" if value is None else self.tr("was {before}").format(before=word(value))

        def change(kind: CallKind) -> str:
            return "" if before is None else self._change(counts.of(kind), before.counts.of(kind))

        answered = _joined(of_outside, was(self.share, lambda each: each.share_answered))
        back = _joined(within_5, was(self.share, lambda each: each.share_60))
        return [
            Figure(self.count(counts.missed), self.tr("missed"), change(CallKind.MISSED)),
            Figure(self.share(now.share_answered), self.tr("answered"), answered),
            Figure(self.share(now.share_60), self.tr("called back within 1 h"), back),
            Figure(
                self.span(now.median_return_ms),
                self.tr("median time to call back"),
                was(self.span, lambda each: each.median_return_ms),
            ),
            Figure(self.count(now.waiting), self.tr("still waiting"), self._longest(now)),
            Figure(self.count(counts.outgoing), self.tr("outgoing"), change(CallKind.OUTGOING)),
            Figure(self.talk(now.talk_s), self.tr("talked in all"), was(self.talk, lambda each: each.talk_s)),
            Figure(
                self.talk(now.median_talk_s),
                self.tr("median talk"),
                was(self.talk, lambda each: each.median_talk_s),
            ),
        ]

    def compared(self, insights: Insights) -> str:
        """Which days these are, and which they are compared with."""
        text = self.days(insights.days)
        if insights.before_days is None:
            return text
        return self.tr("{days}, compared with {before}").format(days=text, before=self.days(insights.before_days))

    def share(self, part: float | None) -> str:
        """A part of a whole in percent."""
        return self.none() if part is None else self.tr("{n} %").format(n=self.count(round(part * 100)))

    def span(self, span_ms: float | None) -> str:
        """How long something took, in its two largest units; in days alone where hours do not matter."""
        if span_ms is None:
            return self.none()
        seconds = round(span_ms / 1000)
        if seconds < 60:
            return self.tr("{s} s").format(s=self.count(seconds))
        hours, minutes = divmod(round(seconds / 60), 60)
        if hours < 24:
            return self._hours(hours, minutes)
        days, hours = divmod(hours, 24)
        text = self.tr("{n} days", "", days).format(n=self.count(days))
        if not hours or days >= HOURS_UPTO_DAYS:
            return text
        return self.tr("{days} {hours}").format(days=text, hours=self._hours(hours, 0))

    def talk(self, seconds: float | None) -> str:
        """How long talks were: long ones to the minute and without days, short ones to the second."""
        if seconds is None or seconds < 60:
            return self.span(None if seconds is None else seconds * 1000)
        minutes, rest = divmod(round(seconds), 60)
        if minutes < 10 and rest:
            return self.tr("{m} min {s} s").format(m=self.count(minutes), s=self.count(rest))
        return self._hours(*divmod(round(seconds / 60), 60))

    def none(self) -> str:
        """What stands where there is no figure."""
        return "\N{EN DASH}"

    def kind(self, kind: CallKind) -> str:
        """The calls of a kind, in a word."""
        return {
            CallKind.MISSED: self.tr("Missed"),
            CallKind.INCOMING: self.tr("Incoming"),
            CallKind.OUTGOING: self.tr("Outgoing"),
        }[kind]

    def bars_title(self, step: Step) -> str:
        """The title of the bars."""
        return {
            Step.DAY: self.tr("Calls per day"),
            Step.WEEK: self.tr("Calls per week"),
            Step.MONTH: self.tr("Calls per month"),
            Step.YEAR: self.tr("Calls per year"),
        }[step]

    def bar_label(self, days: DayRange, step: Step) -> str:
        """What stands below a bar, briefly."""
        day = days.first or date.min
        match step:
            case Step.DAY | Step.WEEK:
                return self._written(day, self._days.day)
            case Step.MONTH:
                return self._written(day, self._days.month)
            case Step.YEAR:
                return self._written(day, "yyyy")

    def bar_days(self, days: DayRange, step: Step) -> str:
        """Which days a bar stands for."""
        whole = days.first is not None and days.last is not None
        if whole and step is Step.DAY and days.first:
            return self.words.day(days.first)
        if step is Step.MONTH and days.first and days.last and (days.last + _A_DAY).day == 1 == days.first.day:
            return self._written(days.first, self._days.long_month)
        return self.days(days)

    def days(self, days: DayRange) -> str:
        """A range of days."""
        if days.first is None or days.last is None:
            return self.tr("any time")
        if days.first == days.last:
            return self._day(days.first)
        return self.tr("{first} to {last}").format(first=self._day(days.first), last=self._day(days.last))

    def weekday(self, weekday: int, form: QLocale.FormatType = SHORT) -> str:
        """A weekday; 0 is Monday."""
        return self.locale.standaloneDayName(weekday + 1, form)

    def hour(self, hour: int) -> str:
        """The beginning of an hour; that of hour 24 is midnight."""
        return isolated(self.locale.toString(QTime(hour % 24, 0), SHORT))

    def hour_of_week(self, hour: HourOfWeek) -> str:
        """An hour of a weekday, from when to when."""
        return self.tr("{weekday}, {start} to {end}").format(
            weekday=self.weekday(hour.weekday, LONG), start=self.hour(hour.hour), end=self.hour(hour.hour + 1)
        )

    def rank(self, rank: Rank) -> str:
        """By what callers are ranked."""
        return {
            Rank.CALLS: self.tr("by number of calls"),
            Rank.MISSED: self.tr("by missed calls"),
            Rank.TALK: self.tr("by talk time"),
        }[rank]

    def wait(self, wait: Wait) -> str:
        """How long somebody waited."""
        return waits()[wait]

    def tr(self, text: str, note: str = "", n: int = -1) -> str:
        """The text in the language of the user; `n` decides its plural form, `note` helps translators."""
        return QCoreApplication.translate("InsightWords", text, note, n)

    def _hours(self, hours: int, minutes: int) -> str:
        pattern = self.tr("{h} h {m} min") if hours and minutes else self.tr("{h} h") if hours else self.tr("{m} min")
        return pattern.format(h=self.count(hours), m=self.count(minutes))

    def _longest(self, now: Figures) -> str:
        if now.waiting_since_ms is None:
            return ""
        return self.tr("longest {span}").format(span=self.span(max(0, self._now_ms() - now.waiting_since_ms)))

    def _change(self, now: int, before: int) -> str:
        was = self.tr("was {before}").format(before=self.count(before))
        percent = round((now - before) / before * 100) if before else 0
        if not percent:
            return was
        sign = "+" if percent > 0 else "\N{MINUS SIGN}"
        return _joined(self.tr("{sign}{n} %").format(sign=sign, n=self.count(abs(percent))), was)

    def _day(self, day: date) -> str:
        return self._written(day, self._days.day_year)

    def _written(self, day: date, pattern: str) -> str:
        return isolated(self.locale.toString(QDate(day.year, day.month, day.day), pattern))


_A_DAY: Final = timedelta(days=1)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
