"""How a number is put into words: whose it is, where it comes from, how often and how long somebody talked."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate

from callviewer.calls import numbers
from callviewer.calls.call import Call, CallKind
from callviewer.calls.mark import Mark
from callviewer.calls.portrait import Portrait
from callviewer.calls.text import plain
from callviewer.calls.waiting import Caller
from callviewer.ui.bidi import from_the_left, isolated
from callviewer.ui.day_patterns import day_patterns
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.listing import listed, together
from callviewer.ui.places import country_name, is_named
from callviewer.ui.words import Words

MOST_NOTE = 200
"""Letters of a note that are told."""
MOST_OTHERS = 5
"""So many further names are told."""


class PortraitWords:
    """Puts portraits into words, for the reader of `words`."""

    def __init__(self, words: Words) -> None:
        """Words by the same clock and in the same region."""
        self._words = words
        self._follow = FollowWords(words)

    def who(self, number: str, name: str) -> str:
        """The name: "Ana Souza", "Unknown caller", "Hidden number"."""
        return self._words.caller(_call(number, name))

    def others(self, portrait: Portrait) -> str:
        """Further names that the phone wrote for the number: "also: Ana, Ana (work)"; empty where there is none."""
        names = [self.who(portrait.number, name) for name in portrait.names[1 : MOST_OTHERS + 1]]
        more = len(portrait.names) - 1 - len(names)
        if more > 0:
            names.append(f"+{self._words.count(more)}")
        return self.tr("also: {names}").format(names=listed(names)) if names else ""

    def number(self, number: str) -> str:
        """The number as it is written to people abroad; empty for a hidden one."""
        text = numbers.international(number, self._words.region)
        return from_the_left(numbers.masked(text) if self._words.hide_numbers else text)

    def number_tip(self, number: str) -> str:
        """The number exactly as the phone wrote it."""
        return self._words.number_tip(_call(number))

    def home(self, number: str, place: str) -> str:
        """Where the number comes from: "São Paulo, Brazil"; empty where unknown.

        Args:
            number: The number, which may tell its country.
            place: What the service says.
        """
        code = numbers.region_of(number, self._words.region) or ""
        country = country_name(code) if code else ""
        place = plain(place, 60)
        if place and is_named(code, place):
            country = ""
        return listed([isolated(place), isolated(country)])

    def waiting(self, caller: Caller) -> str:
        """For how long somebody waits, and what was tried: "Waiting 2 h · Tried once, today 09:15"."""
        text = self.tr("Waiting {span}").format(span=self._follow.waiting(caller))
        return f"{text} · {self._follow.tried(caller)}" if caller.tries else text

    def why(self, caller: Caller) -> str:
        """Why somebody is said to wait, and how often they tried."""
        tried = self.tr("They tried to reach you {attempts}.").format(attempts=self._follow.attempts(caller))
        return f"{self._follow.why_waiting(caller)}\n{tried}"

    def snoozed(self, caller: Caller) -> str:
        """Until when somebody is put off; empty where they are not."""
        return self._follow.snoozed(caller)

    def done(self, mark: Mark) -> str:
        """That, and when, the user marked somebody as done, and what they wrote to it."""
        return self._follow.done(mark.done_ms, mark.done_note, MOST_NOTE)

    def figures(self, portrait: Portrait) -> list[str]:
        """What there is to say of the calls, a line each: how many, of what kind, for how long, when best."""
        lines = [self._counts(portrait), self._kinds(portrait), self._talk(portrait), *self._remarks(portrait)]
        return [line for line in lines if line]

    def _counts(self, portrait: Portrait) -> str:
        """How many calls there are, since when."""
        count = sum(portrait.counts.values())
        hidden = numbers.is_hidden(portrait.number)
        text = self.tr("Calls without a number: {n}") if hidden else self.tr("Calls with this number: {n}")
        parts = [text.format(n=self._words.count(count))]
        if count > 1 and portrait.first_ms is not None:
            parts.append(self.tr("first in {month}").format(month=self._month(portrait.first_ms)))
        return " · ".join(parts)

    def _kinds(self, portrait: Portrait) -> str:
        """How many calls of each kind."""
        patterns = {
            CallKind.MISSED: self.tr("Missed: {n}"),
            CallKind.INCOMING: self.tr("Incoming: {n}"),
            CallKind.OUTGOING: self.tr("Outgoing: {n}"),
        }
        counts = portrait.counts
        return " · ".join(
            pattern.format(n=self._words.count(counts[kind])) for kind, pattern in patterns.items() if counts.get(kind)
        )

    def _talk(self, portrait: Portrait) -> str:
        """When the last call was, and how long somebody talked in all."""
        parts = []
        if portrait.last_ms is not None:
            parts.append(self.tr("Last call: {when}").format(when=self._follow.moment(portrait.last_ms)))
        if portrait.talk_s:
            talk = self._words.duration(Call(CallKind.INCOMING, "", duration_s=portrait.talk_s))
            # Where the line is full, "3 min" and "12 s" go to the next one together.
            parts.append(self.tr("Talked in all: {duration}").format(duration=together(talk)))
        return " · ".join(parts)

    def _remarks(self, portrait: Portrait) -> list[str]:
        """What else there is to say, a sentence each."""
        said = []
        if portrait.best is not None:
            said.append(self.tr("Best reached: {hours}").format(hours=self._follow.best(portrait.best)))
        if numbers.is_hidden(portrait.number):
            said.append(self.tr("The callers withheld their numbers: these may be different people."))
        if not portrait.is_whole:
            said.append(self.tr("The history is still being brought here, so there may be more calls."))
        return said

    def _month(self, time_ms: int) -> str:
        day = datetime.fromtimestamp(time_ms / 1000, self._words.zone).date()
        locale = self._words.locale
        return isolated(together(locale.toString(QDate(day.year, day.month, day.day), day_patterns(locale).month)))

    def tr(self, text: str, note: str = "", n: int = -1) -> str:
        """The text in the language of the user; `n` decides its plural form, `note` helps translators."""
        return QCoreApplication.translate("PortraitWords", text, note, n)


def _call(number: str, name: str = "") -> Call:
    return Call(CallKind.MISSED, number, name)
