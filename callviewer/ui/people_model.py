"""The model behind the people who wait: all in memory, sorted here, and renewed without losing anybody's place."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt, Signal

from callviewer.calls.waiting import Caller, Waiting
from callviewer.ui.best_times import BestTimes
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.list_model import MOST_FRESH, Index, ListModel, as_plain
from callviewer.ui.people_columns import (
    ATTEMPTS,
    BEST,
    LONGEST_WAIT,
    PEOPLE_COLUMNS,
    WHO,
    PeopleColumn,
    PeopleOrder,
)
from callviewer.ui.people_horizon import is_put_off

translate = QCoreApplication.translate

HIDDEN = ""
"""The key of the row of all hidden numbers; no number has it."""


@dataclass(slots=True)
class Person:
    """A row: somebody who waits, or all hidden numbers together.

    Attributes:
        caller: Who; None for the hidden numbers.
        attempts: How often they tried, in words.
        is_put_off: Whether the user put them off.
        fresh: Whether they have just come.
        cells: What the cells say, once that was asked for.
    """

    caller: Caller | None
    attempts: str = ""
    is_put_off: bool = False
    fresh: bool = False
    cells: tuple[str, ...] | None = None

    @property
    def key(self) -> str:
        """The same for one person however often they are asked for."""
        return HIDDEN if self.caller is None else self.caller.key


class PeopleModel(ListModel):
    """The rows of who waits.

    Signals:
        changing: Rows are about to come, go or move; carries the keys of those who will be there.
        changed: They have.
    """

    changing = Signal(object)
    changed = Signal()

    def __init__(self, words: FollowWords, now_ms: Callable[[], int], best: BestTimes, parent: QObject) -> None:
        """Nobody.

        Args:
            words: Puts them into words.
            now_ms: The clock, UTC ms.
            best: When they can be reached best.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.words = words
        self.columns: tuple[PeopleColumn, ...] = PEOPLE_COLUMNS
        self.order = LONGEST_WAIT
        self.shows_put_off = False
        self.waiting = Waiting()
        self.best = best
        self._now_ms = now_ms
        self._rows: list[Person] = []
        best.found.connect(self._take_best)

    def show(self, waiting: Waiting, *, is_news: bool = False) -> None:
        """Show these; with news, those who were not there before are marked for a while."""
        self.waiting = waiting
        self._become(is_news=is_news)

    def sort_by(self, order: PeopleOrder) -> None:
        """Put the rows into another order."""
        self.order = order
        self._become()

    def show_put_off(self, *, on: bool) -> None:
        """Show those, too, who are put off."""
        self.shows_put_off = on
        self._become()

    def reword(self) -> None:
        """Some time has passed: waits are longer, and whoever was put off may wait again."""
        for row in self._rows:
            row.cells = None
        self._become()
        self._repaint(0, len(self._rows) - 1)

    def forget(self) -> None:
        """Drop everybody."""
        self._forget_marks()
        self.best.forget()
        self.show(Waiting())

    def row(self, number: int) -> Person:
        """The row at a position, in words."""
        row = self._rows[number]
        if row.cells is None:
            row.cells = self._cells(row)
        return row

    def text(self, row: Person, column: int) -> str:
        """What a cell says; the best time only once that is known."""
        if self.columns[column] is not BEST:
            return row.cells[column] if row.cells else ""
        best = self.best.find(row.key) if row.caller is not None else None
        return "" if best is None else self.words.best(best)

    def callers(self, numbers: Iterable[int]) -> list[Caller]:
        """Who stands at these positions, hidden numbers left out."""
        found = (self._rows[number].caller for number in numbers)
        return [caller for caller in found if caller is not None]

    def key_at(self, number: int) -> str:
        """Who stands at a position."""
        return self._rows[number].key

    def place_of(self, key: str) -> int | None:
        """Where somebody stands."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), None)

    def _wanted_rows(self) -> list[Person]:
        waiting, order, now_ms = self.waiting, self.order, self._now_ms()
        # They come with the longest wait first, which stays so among equals.
        callers = sorted(waiting.callers, key=order.key, reverse=order.descending)
        rows = [Person(caller, is_put_off=is_put_off(caller, now_ms)) for caller in callers]
        shown = [row for row in rows if not row.is_put_off]
        if self.shows_put_off:
            shown += [row for row in rows if row.is_put_off]
        if waiting.hidden and waiting.hidden_last_ms is not None:
            shown.append(Person(None, self.words.times(waiting.hidden, waiting.hidden_last_ms)))
        return shown

    def _become(self, *, is_news: bool = False) -> None:
        """Turn into what is wanted by removing, moving and inserting, so that what stays keeps its selection."""
        rows = self._wanted_rows()
        wanted, before = {row.key for row in rows}, {row.key: row for row in self._rows}
        self.changing.emit(wanted)
        for first, last in reversed(list(_runs(place for place, key in enumerate(before) if key not in wanted))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        staying = [row.key for row in rows if row.key in before]
        if staying != [row.key for row in self._rows]:
            self._reorder(staying)
        for first, last in _runs(place for place, row in enumerate(rows) if row.key not in before):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()
        self._take_rows(rows)
        fresh = [row for row in rows if row.key not in before and row.caller is not None]
        if is_news and before and len(fresh) <= MOST_FRESH:
            self._mark(fresh)
        self.changed.emit()

    def _take_rows(self, rows: Sequence[Person]) -> None:
        """What is known of those who stay may be another."""
        others = []
        for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
            if (old.caller, old.attempts, old.is_put_off) != (new.caller, new.attempts, new.is_put_off):
                old.caller, old.attempts, old.is_put_off = new.caller, new.attempts, new.is_put_off
                old.cells = None
                others.append(place)
        for first, last in _runs(others):
            self._repaint(first, last)

    def _reorder(self, keys: list[str]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self._rows
        by_key = {row.key: row for row in old}
        self._rows = [by_key[key] for key in keys]
        places = {key: place for place, key in enumerate(keys)}
        indexes = self.persistentIndexList()
        moved = [self.index(places[old[index.row()].key], index.column()) for index in indexes]
        self.changePersistentIndexList(indexes, moved)
        self.layoutChanged.emit()

    def _take_best(self, keys: set[str]) -> None:
        column = self.columns.index(BEST)
        for place, row in enumerate(self._rows):
            if row.key in keys:
                self.dataChanged.emit(self.index(place, column), self.index(place, column))

    def _cells(self, row: Person) -> tuple[str, ...]:
        words, caller = self.words, row.caller
        if caller is None:
            said = {WHO: self.tr("Hidden numbers"), ATTEMPTS: row.attempts}
            return tuple(said.get(column, "") for column in self.columns)
        return tuple(column.text(words, caller) if column.text is not None else "" for column in self.columns)

    # Qt's own

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, tooltip or accessible text."""
        give = _GIVE.get(role)
        return give(self, self.row(index.row()), index.column()) if give is not None and index.isValid() else None


def _text(model: PeopleModel, row: Person, column: int) -> str:
    return model.text(row, column)


def _accessible_text(model: PeopleModel, row: Person, column: int) -> str:
    if column != model.first_shown:
        return model.text(row, column)
    if row.caller is None:
        pattern = translate("PeopleModel", "Hidden numbers tried to reach you {attempts}; nobody can call them back")
        return pattern.format(attempts=row.attempts)
    return model.words.sentence(row.caller)


def _tip(model: PeopleModel, row: Person, column: int) -> str:
    if row.caller is None:
        return as_plain(translate("PeopleModel", "These callers withheld their number, so nobody can call them back."))
    return as_plain(model.columns[column].tip(model.words, row.caller))


_GIVE: dict[int, Callable[[PeopleModel, Person, int], str]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.AccessibleTextRole: _accessible_text,
    Qt.ItemDataRole.ToolTipRole: _tip,
}


def _runs(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Ascending numbers as stretches of neighbours: 1, 2, 5 is (1, 2), (5, 5)."""
    first = last = None
    for place in places:
        if first is None or last is None:
            first = last = place
        elif place == last + 1:
            last = place
        else:
            yield first, last
            first = last = place
    if first is not None and last is not None:
        yield first, last
