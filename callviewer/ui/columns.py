"""The columns of a call list: one declaration each, so that nothing else asks which column it is."""

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import Outcome
from callviewer.calls.query import SortKey
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.theme import Role
from callviewer.ui.words import Words


class Column(NamedTuple):
    """A column.

    Attributes:
        id: Stable name, may be stored.
        source_title: Title before translation.
        text: What a cell says.
        tip: What its tooltip says.
        sort: What the service is asked to sort by; None where nobody sorts by it.
        share: Its part of the width until the user arranges the columns.
        quiet: Whether it is written in the secondary colour.
        copied: What a copied cell says, where that differs from `text`.
        colour: The role of its colour, where that depends on the call.
    """

    id: str
    source_title: str
    text: Callable[[Words, Call], str]
    tip: Callable[[Words, Call], str]
    sort: SortKey | None
    share: int
    quiet: bool = False
    copied: Callable[[Words, Call], str] | None = None
    colour: Callable[[Call], Role] | None = None

    def copy(self, words: Words, call: Call) -> str:
        """What a copied cell says."""
        return (self.copied or self.text)(words, call)

    @property
    def title(self) -> str:
        """The translated title."""
        return QCoreApplication.translate("Columns", self.source_title)


_OUTCOME_ROLES: Final = {
    Outcome.WAITING: Role.WAITING,
    Outcome.TRIED: Role.WAITING,
    Outcome.RETURNED: Role.GOOD,
    Outcome.REACHED: Role.GOOD,
    Outcome.DONE: Role.SECONDARY,
}

CALLER = Column("caller", str(QT_TRANSLATE_NOOP("Columns", "Caller")), Words.caller, Words.caller, SortKey.NAME, 34)
NUMBER = Column(
    "number",
    str(QT_TRANSLATE_NOOP("Columns", "Number")),
    Words.number,
    Words.number_tip,
    SortKey.NUMBER,
    20,
    quiet=True,
    copied=Words.number_to_copy,
)
WHEN = Column(
    "when",
    str(QT_TRANSLATE_NOOP("Columns", "When")),
    Words.when,
    Words.when_tip,
    SortKey.TIME,
    30,
    copied=Words.when_to_copy,
)
DURATION = Column(
    "duration", str(QT_TRANSLATE_NOOP("Columns", "Duration")), Words.duration, Words.duration_tip, SortKey.DURATION, 18
)
PLACE = Column(
    "place", str(QT_TRANSLATE_NOOP("Columns", "Place")), Words.place, Words.place_tip, SortKey.PLACE, 16, quiet=True
)
FOLLOW_UP = Column(
    "follow-up",
    str(QT_TRANSLATE_NOOP("Columns", "Follow-up")),
    lambda words, call: FollowWords(words).follow_up(call),
    lambda words, call: FollowWords(words).why(call),
    None,
    36,
    colour=lambda call: _OUTCOME_ROLES[call.followup.outcome] if call.followup else Role.SECONDARY,
)


def columns_of(kind: CallKind | None) -> tuple[Column, ...]:
    """What a list (None: that of all calls) shows; the order may be changed by the user."""
    return (CALLER, NUMBER, WHEN, FOLLOW_UP) if kind is CallKind.MISSED else (CALLER, NUMBER, WHEN, DURATION, PLACE)
