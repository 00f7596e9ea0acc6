"""The model behind a list of calls: pages come in from a feed, rows go out to the view, and nobody waits."""

import enum
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from callviewer.calls.call import Call
from callviewer.calls.query import CallQuery, SortKey
from callviewer.history.errors import ServiceError, Trouble
from callviewer.ui.bridge import Bridge, Job
from callviewer.ui.columns import COLUMNS, Column
from callviewer.ui.words import Words

if TYPE_CHECKING:
    from callviewer.history.feed import Batch, Feed

Index = QModelIndex | QPersistentModelIndex
CALL_ROLE = Qt.ItemDataRole.UserRole
FRESH_MS = 6000
"""How long a call that has just come in is marked."""


class ListState(enum.Enum):
    """Where a list stands."""

    UNASKED = enum.auto()
    LOADING = enum.auto()
    MORE = enum.auto()
    """Idle; the service may have further rows."""
    COMPLETE = enum.auto()
    FAILED = enum.auto()


class Row:
    """A call and what its cells say, put into words once."""

    __slots__ = ("call", "cells", "fresh")

    def __init__(self, call: Call) -> None:
        """A row that is not yet in words."""
        self.call = call
        self.cells: tuple[str, ...] | None = None
        self.fresh = False


class CallModel(QAbstractTableModel):
    """The rows of one query to one list.

    Signals:
        changed: The state, the trouble or the number of rows is another.
        retrying: A request failed and is tried again; carries a RetryNotice.
    """

    changed = Signal()
    retrying = Signal(object)

    def __init__(
        self,
        query: CallQuery,
        words: Words,
        bridge: Bridge,
        open_feed: "Callable[[CallQuery], Feed]",
        parent: QObject | None = None,
    ) -> None:
        """An empty list that asks for nothing before `ask`.

        Args:
            query: The first question.
            words: Puts calls into words.
            bridge: Leads to the service thread.
            open_feed: Makes the feed of a query.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.query = query
        self.words = words
        self.columns: tuple[Column, ...] = COLUMNS[query.kind]
        self.state = ListState.UNASKED
        self.trouble: ServiceError | None = None
        self.skipped = 0
        self.is_outdated = False
        """Whether the rows are still those of an earlier question."""
        self.sorted_as_asked = True
        self.newest_ms: int | None = None
        """The time of the newest call that came since `forget`, UTC ms."""
        self._rows: list[Row] = []
        self._bridge = bridge
        self._open_feed = open_feed
        self._feed: Feed | None = None
        self._job: Job[Batch] | None = None
        self._step: Callable[[], None] = self._ask_next
        self._fresh: list[Row] = []
        # A timer of its own: one made by QTimer.singleShot outlives the model.
        self._unmarking = QTimer(self, singleShot=True)
        self._unmarking.timeout.connect(self._unmark)

    def ask(self, query: CallQuery) -> None:
        """Show the answer to another question. The rows of the last one stay until it comes."""
        self.query = query
        self.is_outdated = bool(self._rows)
        self._feed = self._open_feed(query)
        self._ask_next()

    def refresh(self) -> None:
        """Look for what is new, or try again what failed."""
        if self.state is ListState.LOADING:
            self.try_now()
        elif self._feed is None or self.is_outdated:
            self.ask(self.query)
        else:
            self._submit(self._refresh, self._feed.refresh)

    def try_again(self) -> None:
        """Repeat the step that failed."""
        if self.state is ListState.FAILED:
            self._step()

    def try_now(self) -> None:
        """Do not wait any longer before the next try."""
        if self._feed is not None:
            self._feed.try_now()

    def forget(self) -> None:
        """Drop the rows, the question, and whatever is under way, as if nothing had been asked."""
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._feed = None
        self.query = CallQuery(self.query.kind)
        self.is_outdated = False
        self.sorted_as_asked = True
        self.skipped = 0
        self.newest_ms = None
        self._reset(())
        self._turn(ListState.UNASKED)

    def reword(self) -> None:
        """Put all rows into words anew: a new day, another region."""
        for row in self._rows:
            row.cells = None
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def row(self, number: int) -> Row:
        """The row at a position, in words."""
        row = self._rows[number]
        if row.cells is None:
            row.cells = tuple(column.text(self.words, row.call) for column in self.columns)
        return row

    def calls(self) -> Sequence[Call]:
        """All calls that are loaded, in order."""
        return [row.call for row in self._rows]

    def _ask_next(self) -> None:
        if self._feed is not None:
            self._submit(self._ask_next, self._feed.next)

    def _refresh(self) -> None:
        if self._feed is not None:
            self._submit(self._refresh, self._feed.refresh)

    def _submit(self, step: Callable[[], None], work: "Callable[[Any], Any]") -> None:
        if self._job is not None:
            self._job.cancel()
        self._step = step
        self._turn(ListState.LOADING)
        self._job = self._bridge.submit(lambda job: work(job.tell), self, self._take, self._fail, self.retrying.emit)

    def _take(self, batch: "Batch") -> None:
        first = self.is_outdated or not self._rows
        refreshed = self._step == self._refresh
        self.sorted_as_asked = batch.sorted_as_asked
        if first or batch.anew:
            self.skipped = batch.skipped
        else:
            self.skipped += batch.skipped
        if first:
            self._reset(batch.calls)
        elif batch.anew:
            self._become(batch.calls)
        elif refreshed:
            self._merge(batch.calls)
        else:
            self._append(batch.calls)
        self.is_outdated = False
        times = [call.time_ms for call in batch.calls if call.time_ms is not None]
        self.newest_ms = max(times if self.newest_ms is None else [self.newest_ms, *times], default=None)
        self._turn(ListState.COMPLETE if batch.is_last else ListState.MORE)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, ServiceError):
            self._turn(ListState.FAILED, error)
            return
        self._turn(ListState.FAILED, ServiceError(Trouble.UNEXPECTED, type(error).__name__))
        raise error

    def _turn(self, state: ListState, trouble: ServiceError | None = None) -> None:
        self.state = state
        self.trouble = trouble
        self.changed.emit()

    def _reset(self, calls: Iterable[Call]) -> None:
        self._unmarking.stop()
        self._fresh = []
        self.beginResetModel()
        self._rows = [Row(call) for call in calls]
        self.endResetModel()

    def _append(self, calls: Sequence[Call]) -> None:
        if calls:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(calls) - 1)
            self._rows.extend(Row(call) for call in calls)
            self.endInsertRows()

    def _merge(self, calls: Sequence[Call]) -> None:
        """Put calls that are new where they belong in the order of time."""
        places = places_among(self._rows, calls, descending=self.query.order.descending)
        rows = [Row(call) for call in calls]
        inserted = 0
        for place, group in groupby(zip(places, rows, strict=True), key=lambda pair: pair[0]):
            together = [row for _, row in group]
            first = place + inserted
            self.beginInsertRows(QModelIndex(), first, first + len(together) - 1)
            self._rows[first:first] = together
            self.endInsertRows()
            inserted += len(together)
        if rows:
            self._mark(rows)

    def _become(self, calls: Sequence[Call]) -> None:
        """Turn into these rows by removing and inserting, so that what stays keeps its selection and its place."""
        known = {row.call.key: row for row in self._rows}
        wanted = {call.key for call in calls}
        for first, last in runs([key not in wanted for key in known], backwards=True):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        staying = [call.key for call in calls if call.key in known]
        if staying != [row.call.key for row in self._rows]:
            self._reorder([known[key] for key in staying])
        fresh: list[Row] = []
        for first, last in runs([call.key not in known for call in calls]):
            rows = [Row(call) for call in calls[first : last + 1]]
            fresh += rows
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows
            self.endInsertRows()
        if fresh and self.query.order.key is SortKey.TIME:
            self._mark(fresh)

    def _reorder(self, rows: list[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        places = {row.call.key: place for place, row in enumerate(rows)}
        old = self.persistentIndexList()
        new = [self.index(places[self._rows[index.row()].call.key], index.column()) for index in old]
        self._rows = rows
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _mark(self, rows: list[Row]) -> None:
        for row in rows:
            row.fresh = True
        self._fresh += rows
        self._unmarking.start(FRESH_MS)

    def _unmark(self) -> None:
        for row in self._fresh:
            row.fresh = False
        self._fresh = []
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    # Qt's own

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows are loaded."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns the list has."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, tooltip or accessible text, or the call itself; never waits."""
        give = _GIVE.get(role)
        return give(self, index.row(), index.column()) if give is not None and index.isValid() else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title of a column."""
        if orientation is Qt.Orientation.Horizontal and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return self.columns[section].title
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether to ask for the next page: not while one is on its way, nor after a failure."""
        return not parent.isValid() and self.state is ListState.MORE

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._ask_next()


def _text(model: CallModel, row: int, column: int) -> str:
    cells = model.row(row).cells
    return cells[column] if cells else ""


def _accessible_text(model: CallModel, row: int, column: int) -> str:
    return model.words.sentence(model.row(row).call) if column == 0 else _text(model, row, column)


def _tip(model: CallModel, row: int, column: int) -> str:
    return as_plain(model.columns[column].tip(model.words, model.row(row).call))


_GIVE: dict[int, Callable[[CallModel, int, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.AccessibleTextRole: _accessible_text,
    Qt.ItemDataRole.ToolTipRole: _tip,
    CALL_ROLE: lambda model, row, _column: model.row(row).call,
}


def places_among(rows: Sequence[Row], calls: Sequence[Call], *, descending: bool) -> list[int]:
    """How many of the rows stand before each of the calls, both in the order of time.

    A call without a time stands right after the one before it.
    """
    places = []
    place = 0
    for call in calls:
        if call.time_ms is not None:
            while place < len(rows) and _is_before(rows[place].call, call.time_ms, descending=descending):
                place += 1
        places.append(place)
    return places


def _is_before(call: Call, time_ms: int, *, descending: bool) -> bool:
    if call.time_ms is None:
        return True
    return call.time_ms > time_ms if descending else call.time_ms < time_ms


def runs(flags: Sequence[bool], *, backwards: bool = False) -> list[tuple[int, int]]:
    """First and last position of each unbroken run of true flags."""
    result = []
    start: int | None = None
    for place, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = place
        elif not flag and start is not None:
            result.append((start, place - 1))
            start = None
    return result[::-1] if backwards else result


def as_plain(text: str) -> str:
    """The text as a tooltip that Qt cannot take for markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<p style='white-space:pre'>{escaped}</p>" if escaped else ""
