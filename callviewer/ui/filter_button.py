"""The button for what narrows the lists besides text and days."""

from dataclasses import fields, replace
from functools import cached_property
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QPushButton, QWidget

from callviewer.calls.followup import OPEN, Outcome
from callviewer.calls.query import EVERYTHING, Narrowing
from callviewer.ui.choice_menu import ChoiceMenu
from callviewer.ui.icons import Icons
from callviewer.ui.listing import listed
from callviewer.ui.style import GAP
from callviewer.ui.theme import Role
from callviewer.ui.wait_words import waits

SHORTER_MIN: Final = (1, 5)
LONGER_MIN: Final = (1, 5, 10, 30)
"""The limits of a duration that can be chosen, in minutes."""

Chosen = list[tuple[Narrowing, str]]


class FilterButton(QPushButton):
    """Chooses a Narrowing in a menu, and looks pressed while it leaves calls out.

    Attributes:
        changed: The Narrowing is another one now.
    """

    changed = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """Every call."""
        super().__init__(parent)
        self._icons = icons
        self._told = EVERYTHING
        # Enter opens it, as Space does.
        self.setAutoDefault(True)
        self.setText(GAP + self.tr("Filter"))
        self._menu = ChoiceMenu(self)
        self._line = self._menu.addSeparator()
        self._clear = QAction(icons.icon("x"), self.tr("Clear"), self._menu)
        self._clear.triggered.connect(self.clear)
        self._menu.addAction(self._clear)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.setMenu(self._menu)
        self._show()

    def narrowing(self) -> Narrowing:
        """What is chosen."""
        return self._told

    def clear(self) -> None:
        """Back to every call."""
        if self._told != EVERYTHING:
            for choice in self._choices:
                choice.reset()
            self._note_choice()

    def pick(self, part: Narrowing, words: str) -> None:
        """Leave out everything else; what the menu has no entry for is there, as `words`, until it is cleared."""
        for choice in self._choices:
            choice.reset()
            choice.pick(part, words)
        self._note_choice()

    def chosen(self) -> Chosen:
        """What is chosen, to be handed to `choose` later."""
        return [(choice.part, choice.words) for choice in self._choices]

    def said(self) -> list[str]:
        """What is chosen, in words with what it is about; nothing where every call is."""
        is_narrow = self._told != EVERYTHING
        return [choice.said for choice in self._choices if choice.part != EVERYTHING] if is_narrow else []

    def choose(self, chosen: Chosen) -> None:
        """Choose what was chosen before."""
        for choice, (part, words) in zip(self._choices, chosen, strict=True):
            choice.reset()
            choice.pick(part, words)
        self._note_choice()

    def set_possible(self, *, is_possible: bool) -> None:
        """Says whether there is a copy of the whole history, which alone can answer; without it nothing is left out."""
        if not is_possible:
            self.clear()
        self.setEnabled(is_possible)
        self._show()

    def _note_choice(self) -> None:
        narrowing = EVERYTHING
        for choice in self._choices:
            narrowing = replace(narrowing, **choice.values())
        before, self._told = self._told, narrowing
        self._show()
        if narrowing != before:
            self.changed.emit(narrowing)

    def _show(self) -> None:
        active = self.said()
        # Another shape, too: colours alone tell nothing to some.
        picture = ("funnel-filled", Role.ACCENT) if active else ("funnel", Role.SECONDARY)
        self.setIcon(self._icons.icon(*picture))
        self._clear.setEnabled(bool(active))
        words = self.tr("Filter: {choices}").format(choices=listed(active)) if active else self.tr("No filter")
        self.setAccessibleName(words)
        self.setToolTip(words if self.isEnabled() else self.tr("Filters work once the whole history is here."))
        if bool(self.property("active")) != bool(active):
            self.setProperty("active", bool(active))
            self.style().unpolish(self)
            self.style().polish(self)

    def _fill_menu(self) -> None:
        _ = self._choices

    @cached_property
    def _choices(self) -> list["_Choice"]:
        choices = self._make_choices(self._menu)
        for choice in choices:
            choice.chosen.connect(self._note_choice)
            self._menu.insertMenu(self._line, choice)
        return choices

    def _make_choices(self, menu: ChoiceMenu) -> list["_Choice"]:
        outcome = _Choice(self.tr("Follow-up of missed calls"), self.tr("any"), menu)
        outcome.add(self.tr("not called back yet"), Narrowing(outcomes=OPEN))
        outcome.add(self.tr("waiting, nothing tried"), Narrowing(outcomes=frozenset({Outcome.WAITING})))
        outcome.add(self.tr("tried without success"), Narrowing(outcomes=frozenset({Outcome.TRIED})))
        outcome.add(self.tr("called back"), Narrowing(outcomes=frozenset({Outcome.RETURNED})))
        outcome.add(self.tr("they reached you"), Narrowing(outcomes=frozenset({Outcome.REACHED})))
        outcome.add(self.tr("marked as done"), Narrowing(outcomes=frozenset({Outcome.DONE})))
        duration = _Choice(self.tr("Duration"), self.tr("any"), menu)
        duration.add(self.tr("no talk (0 s)"), Narrowing(longest_s=0))
        for minutes in SHORTER_MIN:
            duration.add(
                self.tr("shorter than {n} min").format(n=self.locale().toString(minutes)),
                Narrowing(longest_s=60 * minutes - 1),
            )
        for minutes in LONGER_MIN:
            duration.add(
                self.tr("longer than {n} min").format(n=self.locale().toString(minutes)),
                Narrowing(shortest_s=60 * minutes + 1),
            )
        hidden = _Choice(self.tr("Hidden numbers"), self.tr("shown"), menu)
        hidden.add(self.tr("nothing else"), Narrowing(hidden=True))
        hidden.add(self.tr("left out"), Narrowing(hidden=False))
        unknown = _Choice(self.tr("Unknown callers"), self.tr("shown"), menu)
        unknown.add(self.tr("nothing else"), Narrowing(unknown=True))
        unknown.add(self.tr("left out"), Narrowing(unknown=False))
        wait = _Choice(self.tr("Wait for the call back"), self.tr("any"), menu)
        for length, words in waits().items():
            wait.add(words, Narrowing(wait=length))
        hour = _Choice(self.tr("Hour of the week"), self.tr("any"), menu, ("hour",))
        caller = _Choice(self.tr("Caller"), self.tr("anybody"), menu, ("number",))
        return [outcome, duration, hidden, unknown, wait, hour, caller]


class _Choice(ChoiceMenu):
    """One thing to narrow by; its title says what is chosen.

    Attributes:
        part: What is chosen, as a Narrowing by this alone.
        words: That in words.
        chosen: The user chose.
    """

    chosen = Signal()

    def __init__(self, name: str, everything: str, parent: QWidget, picks: tuple[str, ...] = ()) -> None:
        """A choice of everything; `picks` are the fields of a Narrowing that can only be picked elsewhere."""
        super().__init__(parent)
        self._name = name
        self._picks = picks
        self._picked: QAction | None = None
        self._parts: dict[QAction, Narrowing] = {}
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._take)
        self._first = self.add(everything, EVERYTHING)
        self.part = EVERYTHING
        self.words = ""
        self.reset()

    def add(self, words: str, part: Narrowing) -> QAction:
        action = self._group.addAction(words)
        action.setCheckable(True)
        self.addAction(action)
        self._parts[action] = part
        return action

    def reset(self) -> None:
        """Back to everything, without any signal."""
        if self._picked is not None:
            del self._parts[self._picked]
            self._picked.deleteLater()
            self.removeAction(self._picked)
            self._picked = None
        self._use(self._first)

    def pick(self, part: Narrowing, words: str) -> None:
        """Choose this, without any signal, if it is about what is chosen here."""
        if any(getattr(part, name) is not None for name in self._picks):
            # An ampersand in a name is no shortcut.
            self._picked = self.add(words.replace("&", "&&"), part)
        action = next((action for action, each in self._parts.items() if each == part), None)
        if action is not None:
            self._use(action)

    @property
    def said(self) -> str:
        """What is chosen, and of what."""
        return self.tr("{filter}: {choice}").format(filter=self._name, choice=self.words)

    def values(self) -> dict[str, Any]:
        """The fields of `part` that narrow."""
        values = {each.name: getattr(self.part, each.name) for each in fields(self.part)}
        return {name: value for name, value in values.items() if value is not None}

    def _use(self, action: QAction) -> None:
        action.setChecked(True)
        self.part = self._parts[action]
        self.words = action.text().replace("&&", "&")
        self.setTitle(self.said.replace("&", "&&"))
        # What can only be picked elsewhere is no choice before that.
        self.menuAction().setVisible(len(self._parts) > 1 or not self._picks)

    def _take(self, action: QAction) -> None:
        self._use(action)
        self.chosen.emit()
