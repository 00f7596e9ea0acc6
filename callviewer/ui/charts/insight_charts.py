"""The four charts of the insights."""

from collections.abc import Mapping, Sequence
from functools import partial

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import Wait
from callviewer.calls.insights_data import Bar, Insights, Person, Rank, Step, Week
from callviewer.calls.query import DayRange, HourOfWeek
from callviewer.ui.charts.canvas import KIND_LOOKS, Look, Texture
from callviewer.ui.charts.chart import Table
from callviewer.ui.charts.heat_map import HOURS, HeatMap
from callviewer.ui.charts.row_bars import Row, RowBars
from callviewer.ui.charts.stacked_bars import Column, Part, StackedBars
from callviewer.ui.insight_pick import DaysPick, HourPick, PersonPick, WaitPick
from callviewer.ui.insight_words import LONG, InsightWords
from callviewer.ui.listing import figured, in_clauses, listed
from callviewer.ui.theme import Role, Theme

STACK = (CallKind.INCOMING, CallKind.OUTGOING, CallKind.MISSED)
"""From below."""


class CallsChart(StackedBars):
    """Calls per day, week, month or year, stacked by kind."""

    def __init__(self, theme: Theme, words: InsightWords) -> None:
        """No calls."""
        super().__init__(theme)
        self._words = words
        self.setLocale(words.locale)

    def show_insights(self, insights: Insights) -> str:
        """Show other insights; gives the title."""
        words, count = self._words, self._words.count
        legend = [(KIND_LOOKS[kind], words.kind(kind)) for kind in STACK]
        self.show_columns([self._column(bar, insights) for bar in insights.bars], legend)
        parts = [figured(words.kind(kind), count(insights.now.counts.of(kind))) for kind in STACK]
        title = words.bars_title(insights.step)
        self.say(title, listed((words.days(insights.days), *parts)), partial(self._in_words, insights))
        return title

    def _in_words(self, insights: Insights) -> Table:
        words, count = self._words, self._words.count
        headers = (self.tr("Days"), *(words.kind(kind) for kind in STACK), self.tr("All"))
        rows = tuple(
            (
                words.bar_days(bar.days, insights.step),
                *(count(bar.counts.of(kind)) for kind in STACK),
                count(bar.counts.total),
            )
            for bar in insights.bars
        )
        return Table(headers, rows)

    def _column(self, bar: Bar, insights: Insights) -> Column:
        parts = [
            Part(bar.counts.of(kind), partial(self._part, bar, insights.step, kind), DaysPick(bar.days, kind))
            for kind in STACK
        ]
        label = self._words.bar_label(bar.days, insights.step)
        return Column(label, parts, partial(self._whole, bar, insights.step), DaysPick(bar.days, None))

    def _part(self, bar: Bar, step: Step, kind: CallKind) -> str:
        words = self._words
        return "\n".join((words.bar_days(bar.days, step), self._line(bar, kind)))

    def _whole(self, bar: Bar, step: Step) -> str:
        words = self._words
        total = self.tr("All calls: {n}").format(n=words.count(bar.counts.total))
        return "\n".join((words.bar_days(bar.days, step), total, *(self._line(bar, kind) for kind in STACK)))

    def _line(self, bar: Bar, kind: CallKind) -> str:
        return figured(self._words.kind(kind), self._words.count(bar.counts.of(kind)))


class WeekChart(HeatMap):
    """The calls of a kind by weekday and hour.

    Attributes:
        kind: Which kind.
    """

    def __init__(self, theme: Theme, words: InsightWords) -> None:
        """Missed calls, none yet."""
        super().__init__(theme)
        self.kind = CallKind.MISSED
        self._words = words
        self.setLocale(words.locale)

    def show_insights(self, insights: Insights) -> str:
        """Show other insights; gives the title."""
        words = self._words
        first = words.locale.firstDayOfWeek().value - 1
        order = [(first + place) % 7 for place in range(7)]
        week = insights.weeks[self.kind]
        self.paint_as(KIND_LOOKS[self.kind].role)
        self.show_week(
            [words.weekday(day) for day in order],
            [words.hour(hour) for hour in range(HOURS)],
            [week[day] for day in order],
            partial(self._shown_cell, order, week, self.kind),
            [[HourPick(insights.days, self.kind, HourOfWeek(day, hour)) for hour in range(HOURS)] for day in order],
        )
        title = self.tr("Calls by weekday and hour")
        self.say(title, self._peak(insights), partial(self._in_words, order, week))
        return title

    def _in_words(self, order: Sequence[int], week: Week) -> Table:
        words = self._words
        hours = [words.hour(hour) for hour in range(HOURS)]
        rows = tuple((words.weekday(day, LONG), *(words.count(value) for value in week[day])) for day in order)
        return Table((self.tr("Weekday"), *hours), rows)

    def _shown_cell(self, order: Sequence[int], week: Week, kind: CallKind, row: int, hour: int) -> str:
        return self._cell(kind, order[row], hour, week[order[row]][hour])

    def _cell(self, kind: CallKind, day: int, hour: int, value: int) -> str:
        words = self._words
        lines = (words.hour_of_week(HourOfWeek(day, hour)), figured(words.kind(kind), words.count(value)))
        return "\n".join(lines)

    def _peak(self, insights: Insights) -> str:
        week = insights.weeks[self.kind]
        most, day, hour = max((week[day][hour], -day, -hour) for day in range(7) for hour in range(HOURS))
        if not most:
            return self.tr("None.")
        return self.tr("Most: {cell}").format(cell=listed(self._cell(self.kind, -day, -hour, most).splitlines()))


class CallersChart(RowBars):
    """The top callers.

    Attributes:
        rank: By what they are ranked.
    """

    def __init__(self, theme: Theme, words: InsightWords) -> None:
        """Nobody yet, by number of calls."""
        super().__init__(theme)
        self.rank = Rank.CALLS
        self._words = words
        self.setLocale(words.locale)

    def show_insights(self, insights: Insights, callers: Mapping[str, Call]) -> str:
        """Show other insights; gives the title.

        Args:
            insights: The insights.
            callers: A call of each caller, which says name and number.
        """
        persons = [(person, callers[person.key]) for person in insights.top[self.rank] if person.key in callers]
        self.show_rows([self._row(person, call, insights.days) for person, call in persons])
        title = self.tr("Top callers")
        named = (figured(self._name(call), self._figure(person)) for person, call in persons)
        self.say(title, in_clauses(named), partial(self._in_words, persons))
        return title

    def _in_words(self, persons: Sequence[tuple[Person, Call]]) -> Table:
        words, count = self._words, self._words.count
        headers = (self.tr("Caller"), *(words.kind(kind) for kind in STACK), self.tr("All"), self.tr("Talk time"))
        rows = tuple(
            (
                self._name(call),
                *(count(person.counts.of(kind)) for kind in STACK),
                count(person.counts.total),
                words.talk(person.talk_s),
            )
            for person, call in persons
        )
        return Table(headers, rows)

    def _name(self, call: Call) -> str:
        words = self._words.words
        return words.caller(call) if call.name else words.number(call)

    def _figure(self, person: Person) -> str:
        if self.rank is Rank.TALK:
            return self._words.talk(person.talk_s)
        return self._words.count(person.counts.missed if self.rank is Rank.MISSED else person.counts.total)

    def _row(self, person: Person, call: Call, days: DayRange) -> Row:
        kinds = {Rank.CALLS: STACK, Rank.MISSED: (CallKind.MISSED,), Rank.TALK: ()}[self.rank]
        parts = [(float(person.counts.of(kind)), KIND_LOOKS[kind]) for kind in kinds]
        if self.rank is Rank.TALK:
            parts = [(float(person.talk_s), Look(Role.ACCENT))]
        kind = CallKind.MISSED if self.rank is Rank.MISSED else None
        name = self._name(call)
        pick = PersonPick(days, kind, call.number, name)
        return Row(name, parts, self._figure(person), partial(self._of_person, person, call), pick)

    def _of_person(self, person: Person, call: Call) -> str:
        words = self._words
        lines = [self._name(call), *([words.words.number(call)] if call.name else [])]
        lines += [figured(words.kind(kind), words.count(person.counts.of(kind))) for kind in STACK]
        return "\n".join((*lines, self.tr("Talk time: {span}").format(span=words.talk(person.talk_s))))


class WaitsChart(RowBars):
    """How long callers waited for their call back."""

    def __init__(self, theme: Theme, words: InsightWords) -> None:
        """No calls."""
        super().__init__(theme)
        self._words = words
        self.setLocale(words.locale)

    def show_insights(self, insights: Insights) -> str:
        """Show other insights; gives the title."""
        words, all_of_them = self._words, insights.now.judged
        rows = []
        table = []
        for wait, value in insights.waits.items():
            share = words.share(value / all_of_them if all_of_them else None)
            name, figure = words.wait(wait), words.count(value)
            say, pick = partial(self._of_wait, name, figure, share), WaitPick(insights.days, wait)
            rows.append(Row(name, [(float(value), _wait_look(wait))], figure, say, pick))
            table.append((name, figure, share))
        self.show_rows(rows)
        title = self.tr("How long they waited for your call")
        self.say(title, listed(figured(name, figure) for name, figure, _ in table), partial(self._in_words, table))
        return title

    def _in_words(self, rows: Sequence[tuple[str, str, str]]) -> Table:
        return Table((self.tr("Called back"), self.tr("Missed calls"), self.tr("Share")), tuple(rows))

    def _of_wait(self, name: str, figure: str, share: str) -> str:
        return self.tr("{wait}\nMissed calls: {n} ({share})").format(wait=name, n=figure, share=share)


def _wait_look(wait: Wait) -> Look:
    return {
        Wait.REACHED: KIND_LOOKS[CallKind.INCOMING],
        Wait.NONE: Look(Role.MISSED, Texture.HATCHED),
    }.get(wait, Look(Role.ACCENT))
