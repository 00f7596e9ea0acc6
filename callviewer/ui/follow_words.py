"""How it is put into words what became of missed calls, and who waits for how long."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from callviewer.calls import numbers
from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import MINUTE_MS, FollowUp, Outcome
from callviewer.calls.reach import FEWEST, BestHours, Days
from callviewer.calls.text import plain
from callviewer.ui.bidi import isolated
from callviewer.ui.listing import in_clauses, together
from callviewer.ui.words import Words

if TYPE_CHECKING:
    from callviewer.calls.waiting import Caller

_MINUTES_UPTO_H: Final = 10
"""From so many hours on nobody counts minutes."""
HOURS_UPTO_DAYS: Final = 7
"""From so many days on nobody counts hours."""
_MOST_NOTE: Final = 120
"""Letters of a note in a sentence."""


class FollowWords:
    """Puts verdicts, waits and attempts into words."""

    def __init__(self, words: Words) -> None:
        """Words for the reader of `words`, by its clock and its day."""
        self._words = words

    # Calls

    def follow_up(self, call: Call) -> str:
        """What became of a missed call: "Called back 14 min later", "Waiting 2 h"; empty where it is not known."""
        found = call.followup
        if found is None or call.time_ms is None:
            return ""
        later_ms = (found.proof_ms or call.time_ms) - call.time_ms
        back, reached = self.tr("Called back {span} later"), self.tr("They reached you {span} later")
        if later_ms < MINUTE_MS:
            back, reached = self.tr("Called back within 1 min"), self.tr("They reached you within 1 min")
        return {
            Outcome.RETURNED: back.format(span=self.span(later_ms)),
            Outcome.REACHED: reached.format(span=self.span(later_ms)),
            Outcome.TRIED: self._tries(found.tries),
            Outcome.WAITING: self.tr("Waiting {span}").format(span=self._wait(call.time_ms)),
            Outcome.DONE: self.tr("Done"),
        }[found.outcome]

    def why(self, call: Call) -> str:
        """Why that is said of a missed call: a sentence that names what proves it; empty for other calls."""
        found = call.followup
        if call.kind is not CallKind.MISSED:
            return ""
        if found is not None:
            return {
                Outcome.RETURNED: self._why_returned,
                Outcome.REACHED: self._why_reached,
                Outcome.TRIED: self._why_tried,
                Outcome.WAITING: self._why_waiting,
                Outcome.DONE: self._why_done,
            }[found.outcome](found)
        if numbers.is_hidden(call.number):
            return self.tr("The caller withheld the number, so it is not known whether they were called back.")
        if call.time_ms is None:
            return self.tr("The service gave no time for this call, so it is not known what came after it.")
        return self.tr("It is not known yet what became of this call: the history is still being brought here.")

    def _tries(self, tries: int) -> str:
        few = {1: self.tr("Tried once"), 2: self.tr("Tried twice")}
        return few.get(tries, self.tr("Tried: {n}")).format(n=self._count(tries))

    def _why_returned(self, found: FollowUp) -> str:
        pattern = self.tr("You called back {when} and talked for {duration}.")
        return pattern.format(when=self._on(found.proof_ms), duration=self._talk(found.proof_s))

    def _why_reached(self, found: FollowUp) -> str:
        if not found.proof_s:
            return self.tr("They called again {when}, and you answered.").format(when=self._on(found.proof_ms))
        pattern = self.tr("They called again {when}, and you talked for {duration}.")
        return pattern.format(when=self._on(found.proof_ms), duration=self._talk(found.proof_s))

    def _why_tried(self, found: FollowUp) -> str:
        when = self._on(found.proof_ms)
        if found.tries <= 1:
            return self.tr("You tried once, {when}, and nobody answered.").format(when=when)
        pattern = self.tr("You tried {n} times, last {when}, and nobody answered.", "", found.tries)
        return pattern.format(n=self._count(found.tries), when=when)

    def _why_waiting(self, _found: FollowUp) -> str:
        return self.tr("Nobody has called back since, and no answered call came from this number.")

    def done(self, done_ms: int | None, note: str, most: int = _MOST_NOTE) -> str:
        """When the user marked it as done, and what they wrote to it, up to `most` letters."""
        note, when = plain(note, most), self._on(done_ms)
        if note:
            return self.tr("You marked it as done {when}: {note}").format(when=when, note=isolated(note))
        return self.tr("You marked it as done {when}.").format(when=when)

    def _why_done(self, found: FollowUp) -> str:
        return self.done(found.done_ms, found.done_note)

    # People

    def who(self, caller: "Caller") -> str:
        """The name: "Ana Souza", "Unknown caller"."""
        return self._words.caller(_call_of(caller))

    def number(self, caller: "Caller") -> str:
        """The number as people of the region write it."""
        return self._words.number(_call_of(caller))

    def no_number(self) -> str:
        """What stands in place of a number that was withheld."""
        return self.tr("Cannot be called back")

    def waiting(self, caller: "Caller") -> str:
        """For how long somebody waits: "21 h"."""
        return self._wait(caller.since_ms)

    def waiting_or_put_off(self, caller: "Caller") -> str:
        """For how long somebody waits, or until when they are put off: "21 h", "Until tomorrow 09:00"."""
        if self.snoozed(caller):
            return self.tr("Until {when}").format(when=self.moment(caller.snoozed_until_ms or 0))
        return self.waiting(caller)

    def about(self, caller: "Caller") -> str:
        """Name, number and note, in lines."""
        note = plain(caller.note, _MOST_NOTE)
        lines = [
            self.who(caller),
            self.number(caller),
            self.tr("Note: {note}").format(note=isolated(note)) if note else "",
        ]
        return "\n".join(line for line in lines if line)

    def attempts_tip(self, caller: "Caller") -> str:
        """When they tried first and last."""
        first = self.tr("First: {when}").format(when=self.moment(caller.since_ms))
        last = self.tr("Last: {when}").format(when=self.moment(caller.last_ms))
        return last if caller.attempts == 1 else f"{first}\n{last}"

    def best_tip(self, _caller: "Caller") -> str:
        """What is meant by the best time."""
        return self.tr("When this number answered or called before; known from {n} such calls on.", "", FEWEST).format(
            n=self._count(FEWEST)
        )

    def attempts(self, caller: "Caller") -> str:
        """How often they tried, and when last: "4 times, last today 13:40"."""
        return self.times(caller.attempts, caller.last_ms)

    def times(self, count: int, last_ms: int) -> str:
        """How often something was, and when last: "once, yesterday 16:55"."""
        when = self.moment(last_ms)
        if count == 1:
            return self.tr("once, {when}").format(when=when)
        return self.tr("{n} times, last {when}", "", count).format(n=self._count(count), when=when)

    def tried(self, caller: "Caller") -> str:
        """What the user did since: "Tried twice, last today 10:30", "Nothing yet"."""
        if not caller.tries:
            return self.tr("Nothing yet")
        pattern = {1: self.tr("Tried once, {when}"), 2: self.tr("Tried twice, last {when}")}.get(
            caller.tries, self.tr("Tried {n} times, last {when}", "", caller.tries)
        )
        return pattern.format(n=self._count(caller.tries), when=self._last_try(caller))

    def why_waiting(self, caller: "Caller") -> str:
        """Why somebody is said to wait: one sentence."""
        if not caller.tries:
            pattern = self.tr("Since {when} nobody has called back, and no answered call came from this number.")
            return pattern.format(when=self.moment(caller.since_ms))
        pattern = self.tr("Since {when} you have tried {times}, and nobody answered.")
        times = self.times(caller.tries, caller.last_try_ms or caller.since_ms)
        return pattern.format(when=self.moment(caller.since_ms), times=times)

    def snoozed(self, caller: "Caller") -> str:
        """Until when somebody is put off: "Put off until tomorrow 09:00"; empty where they are not, or no longer."""
        until_ms = caller.snoozed_until_ms
        if until_ms is None or until_ms <= self._words.now_ms():
            return ""
        return self.tr("Put off until {when}").format(when=self.moment(until_ms))

    def sentence(self, caller: "Caller") -> str:
        """A person in one sentence, for a reader who hears it."""
        who = self.who(caller)
        if not caller.name:
            who = f"{who} {self.number(caller)}"
        pattern = self.tr("{who} tried to reach you {attempts}; waiting {span}; {tried}")
        parts = [
            pattern.format(
                who=who, attempts=self.attempts(caller), span=self.waiting(caller), tried=self._tried_within(caller)
            )
        ]
        if self.snoozed(caller):
            until = self.moment(caller.snoozed_until_ms or 0)
            parts.append(self.tr("put off until {when}").format(when=until))
        return in_clauses(parts)

    def best(self, best: BestHours) -> str:
        """When somebody can be reached best: "Weekdays 09:00\N{EN DASH}11:00"."""
        pattern = {
            Days.ANY: self.tr("Any day {from_}\N{EN DASH}{until}"),
            Days.WEEKDAYS: self.tr("Weekdays {from_}\N{EN DASH}{until}"),
            Days.WEEKENDS: self.tr("Weekends {from_}\N{EN DASH}{until}"),
        }[best.days]
        return pattern.format(from_=self.hour(best.first), until=self.hour(best.until))

    # Times

    def _wait(self, since_ms: int) -> str:
        # A call may have come since the minute began.
        return self.span(max(0, self._words.minute_ms() - since_ms))

    def span(self, milliseconds: int) -> str:
        """A stretch of time, as exact as it matters: "4 min", "5 h 40 min", "21 h", "2 days 3 h"."""
        minutes = milliseconds // MINUTE_MS
        if minutes < 1:
            return together(self.tr("under 1 min"))
        hours, minutes = divmod(minutes, 60)
        days, hours = divmod(hours, 24)
        if days:
            text = self.tr("{n} days", "", days).format(n=self._count(days))
            if not hours or days >= HOURS_UPTO_DAYS:
                return together(text)
            return together(self.tr("{days} {hours}").format(days=text, hours=self._hours(hours)))
        text = together(self.tr("{n} min").format(n=self._count(minutes)))
        if not hours:
            return text
        if not minutes or hours >= _MINUTES_UPTO_H:
            return self._hours(hours)
        return together(self.tr("{hours} {minutes}").format(hours=self._hours(hours), minutes=text))

    def moment(self, time_ms: int) -> str:
        """A day and a time of day within a sentence: "today 14:02", "Fri 20 Nov 09:30"."""
        return self._words.moment(time_ms)

    def hour(self, hour: int) -> str:
        """A full hour, 0 to 24, as the region writes it: "09:00"."""
        return self.time_of_day(time(hour % 24))

    def time_of_day(self, moment: time) -> str:
        """A time of day as the region writes it."""
        # Of a day on which no clock of the world was changed.
        any_day = datetime.combine(date(2026, 1, 15), moment, self._words.zone)
        return self._time(round(any_day.timestamp() * 1000))

    def _on(self, time_ms: int | None) -> str:
        """The same as `moment`, behind a verb: "today 14:02", "on Fri 20 Nov 09:30"."""
        if time_ms is None:
            return self.tr("at a time that is not known")
        day = datetime.fromtimestamp(time_ms / 1000, self._words.zone).date()
        is_near = abs((day - self._words.today).days) <= 1
        return self.moment(time_ms) if is_near else self.tr("on {when}").format(when=self.moment(time_ms))

    def _time(self, time_ms: int) -> str:
        day = datetime.fromtimestamp(time_ms / 1000, self._words.zone).date()
        return self._words.clock_time(time_ms).removeprefix(self._words.day(day)).strip()

    def _talk(self, seconds: int | None) -> str:
        return self._words.duration(Call(CallKind.INCOMING, "", duration_s=seconds or 0))

    def _hours(self, hours: int) -> str:
        return together(self.tr("{n} h", "", hours).format(n=self._count(hours)))

    def _last_try(self, caller: "Caller") -> str:
        return self.moment(caller.last_ms if caller.last_try_ms is None else caller.last_try_ms)

    def _tried_within(self, caller: "Caller") -> str:
        """The same as `tried`, within a sentence."""
        if not caller.tries:
            return self.tr("nothing yet")
        pattern = {1: self.tr("tried once, {when}"), 2: self.tr("tried twice, last {when}")}.get(
            caller.tries, self.tr("tried {n} times, last {when}", "", caller.tries)
        )
        return pattern.format(n=self._count(caller.tries), when=self._last_try(caller))

    def _count(self, number: int) -> str:
        return self._words.count(number)

    def tr(self, text: str, note: str = "", n: int = -1) -> str:
        """The text in the language of the user; `n` decides its plural form, `note` helps translators."""
        return QCoreApplication.translate("FollowWords", text, note, n)


def _call_of(caller: "Caller") -> Call:
    return Call(CallKind.MISSED, caller.number, caller.name)
