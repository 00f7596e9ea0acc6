"""The model behind a list of calls: ids and rows come in from the history, cells go out to the view, nobody waits."""

import enum
import time
from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from callviewer.calls.call import Call
from callviewer.calls.query import CallQuery, SortKey
from callviewer.history.errors import ServiceError, Trouble
from callviewer.ui.bridge import Bridge, Job
from callviewer.ui.columns import FOLLOW_UP, Column, columns_of
from callviewer.ui.list_model import MOST_FRESH, Index, ListModel, as_plain
from callviewer.ui.listing import listed
from callviewer.ui.row_cache import PLACEHOLDER, Row, RowCache
from callviewer.ui.row_fetcher import RowFetcher
from callviewer.ui.words import Words

if TYPE_CHECKING:
    from callviewer.history.changes import Ids
    from callviewer.history.lists import CallList, Step

CALL_ROLE = Qt.ItemDataRole.UserRole
PAUSE_MS = 30
"""So long nobody asks for the ids that were not told at once: rows are painted, and perhaps the next key is struck."""
FOLLOWING_SHARE = 0.05
"""While a history comes in, at most this part of the time goes into looking at all of it again."""


class ListState(enum.Enum):
    """Where a list stands."""

    UNASKED = enum.auto()
    LOADING = enum.auto()
    MORE = enum.auto()
    """Idle; the service may have further rows."""
    COMPLETE = enum.auto()
    FAILED = enum.auto()


class CallModel(ListModel):
    """The rows of one query to one list.

    Signals:
        changed: The state, the trouble or the number of rows is another.
        retrying: A request failed and is tried again; carries a RetryNotice.
        copy_failed: The copy on this computer cannot be used any more; carries the ArchiveError.
    """

    changed = Signal()
    retrying = Signal(object)
    copy_failed = Signal(object)

    def __init__(
        self,
        query: CallQuery,
        words: Words,
        bridge: Bridge,
        open_list: "Callable[[CallQuery], CallList]",
        parent: QObject | None = None,
    ) -> None:
        """An empty list that asks for nothing before `ask`.

        Args:
            query: The first question.
            words: Puts calls into words.
            bridge: Leads to the service thread.
            open_list: Makes the list of a query.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.query = query
        self.words = words
        self.columns: tuple[Column, ...] = columns_of(query.kind)
        self.state = ListState.UNASKED
        self.trouble: ServiceError | None = None
        """Why the last step failed, or why the copy answers in place of the service."""
        self.is_local = False
        """Whether the rows come from the copy on this computer."""
        self.is_whole = False
        """Whether nothing that the question asks about can be missing, once the state is COMPLETE."""
        self.skipped = 0
        self.is_outdated = False
        """Whether the rows are still those of an earlier question."""
        self.is_front = False
        """Whether there are but the first rows of what is about to be asked."""
        self.sorted_as_asked = True
        self.newest_ms: int | None = None
        """The time of the newest call that was seen, UTC ms."""
        self._ids: Ids = array("q")
        self._cache = RowCache()
        self._bridge = bridge
        self._open_list = open_list
        self._list: CallList | None = None
        self._job: Job[Step] | None = None
        self._rest: Job[Ids] | None = None
        self._partial: CallList | None = None
        """The list that has not told all of `_ids`."""
        self._step: Callable[[], None] = self._ask_next
        self._asked_s = self._rests_until_s = 0.0
        self._fetcher = RowFetcher(self._cache, lambda: self._ids, bridge, self)
        self._fetcher.came.connect(lambda first, last: self._repaint(first, min(last, len(self._ids) - 1)))
        self._fetcher.failed.connect(self._tell_failure)
        self._pausing = QTimer(self, singleShot=True)
        self._pausing.timeout.connect(self._ask_rest)

    def show_front(self, calls: Mapping[int, Call]) -> None:
        """Show these, by their ids, until the whole list is asked for, whose first rows they are."""
        self.is_front = True
        self._note_newest(self._reset(array("q", calls), calls))
        self.changed.emit()

    def ask(self, query: CallQuery) -> None:
        """Show the answer to another question. The rows of the last one stay until it comes."""
        self.is_outdated = bool(self._ids) and not (self.is_front and query == self.query)
        self.query = query
        self._list = self._open_list(query)
        self._fetcher.use(self._list)
        self._ask_next()

    def refresh(self) -> None:
        """Look for what is new, or try again what failed."""
        if self.state is ListState.LOADING:
            self.try_now()
        elif self._list is None or self.is_outdated:
            self.ask(self.query)
        else:
            self._ask_again()

    def follow(self, *, more_comes: bool = False) -> None:
        """The copy has changed: take it up, unless something is under way that will.

        Args:
            more_comes: Whether this will be called again soon, so that now and then is enough.
        """
        if more_comes and time.monotonic() < self._rests_until_s:
            return
        if self._list is not None and self.state in {ListState.MORE, ListState.COMPLETE} and not self.is_outdated:
            self._cache.outdate()
            self._ask_again()

    def try_again(self) -> None:
        """Repeat the step that failed."""
        if self.state is ListState.FAILED:
            self._step()

    def try_now(self) -> None:
        """Do not wait any longer before the next try."""
        if self._list is not None:
            self._list.try_now()

    def forget(self) -> None:
        """Drop the rows, the question, and whatever is under way, as if nothing had been asked."""
        if self._job is not None:
            self._job.cancel()
        self._fetcher.use(None)
        self._job = self._list = self.newest_ms = None
        self.query = CallQuery(self.query.kind)
        self.is_front = self.is_outdated = self.is_local = self.is_whole = False
        self.sorted_as_asked = True
        self.skipped = 0
        self._reset(array("q"), {})
        self._turn(ListState.UNASKED)

    def reword(self) -> None:
        """Put all rows into words anew: a new day, another region."""
        self._cache.forget_words()
        self._repaint(0, len(self._ids) - 1)

    def row(self, number: int) -> Row:
        """The row at a position, in words; a placeholder while it is on its way."""
        each = self._ids[number]
        if not each:
            self._hurry_rest()
            return PLACEHOLDER
        row = self._cache.find(each, number)
        self._fetcher.hurry()
        if row is None:
            return PLACEHOLDER
        if row.cells is None and row.call is not None:
            row.cells = tuple(column.text(self.words, row.call) for column in self.columns)
        return row

    def keep(self, number: int) -> None:
        """Have the row at a position at hand however many others are read; none where it is below 0."""
        self._cache.kept = self._ids[number] if number >= 0 else None

    def keep_around(self, seen: range) -> None:
        """Have the rows around these at hand before they are looked at."""
        self._fetcher.keep_around(seen)

    @property
    def is_at_hand(self) -> bool:
        """Whether all rows are at hand that were looked at."""
        return self._fetcher.has_seen

    @property
    def ids(self) -> "Ids":
        """The ids of all rows, in order; 0 for those that are not told yet."""
        return self._ids

    def fetch(self, numbers: Sequence[int], done: Callable[[list[Call]], None]) -> None:
        """Hand the calls at these positions to `done`, those that are not at hand as well."""
        calls, shown = self._partial or self._list, self._ids
        if calls is not None:
            self._bridge.submit(
                lambda _job: calls.at(shown, numbers),
                self,
                lambda found: done([call for call in found if call is not None]),
                self._tell_failure,
            )

    def _ask_next(self) -> None:
        if self._list is not None:
            self._submit(self._ask_next, self._list.next)

    def _ask_again(self) -> None:
        if self._list is not None:
            self._submit(self._ask_again, self._list.refresh)

    def _submit(self, step: Callable[[], None], work: Callable[..., Any]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._step = step
        # Whoever looks again is told them along with what is new.
        self._stop_rest()
        self._turn(ListState.LOADING)
        shown = array("q") if self.is_outdated else self._ids
        self._asked_s = time.monotonic()
        self._job = self._bridge.submit(
            lambda job: work(shown, job.tell), self, self._take, self._fail, self.retrying.emit
        )

    def _take(self, step: "Step") -> None:
        now_s = time.monotonic()
        self._rests_until_s = now_s + (now_s - self._asked_s) / FOLLOWING_SHARE
        is_first = self.is_outdated or not self._ids
        self.sorted_as_asked = step.sorted_as_asked
        was_filling = self.is_front or (self.is_local and not self.is_whole)
        self.is_local, self.is_whole = step.is_local, step.is_whole
        self.skipped = step.skipped if is_first else self.skipped + step.skipped
        if step.shown is not None:
            self._tell_rest(step.shown)
        known = self._reset(step.ids, step.calls) if is_first else self._cache.put(step.calls)
        self._note_newest(known)
        if not is_first:
            # While the history is being brought here, what comes in may be years old.
            self._become(step, can_be_news=not was_filling)
        self.is_outdated = self.is_front = False
        self._partial = self._list if self._ids and not self._ids[-1] else None
        if self._partial is not None:
            self._pausing.start(PAUSE_MS)
        self._turn(ListState.COMPLETE if step.is_last else ListState.MORE, step.trouble)

    def _hurry_rest(self) -> None:
        """Somebody looks at rows whose ids are not told yet."""
        if self._rest is None and not (self._pausing.isActive() and self._pausing.interval() == 0):
            self._pausing.start(0)

    def _stop_rest(self) -> None:
        self._pausing.stop()
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _ask_rest(self) -> None:
        calls, shown = self._partial, self._ids
        if calls is not None and self._rest is None and (self.is_outdated or self.state is not ListState.LOADING):
            self._rest = self._bridge.submit(lambda _job: calls.whole(shown), self, self._take_rest, self._tell_failure)

    def _take_rest(self, ids: "Ids") -> None:
        self._rest = self._partial = None
        self._tell_rest(ids)

    def _tell_rest(self, ids: "Ids") -> None:
        # The number of rows was right from the first, and nothing stands elsewhere.
        first = self._ids.index(0)
        self._ids = ids
        self._repaint(first, len(ids) - 1)

    def _note_newest(self, known: Sequence[Row]) -> None:
        times = [row.call.time_ms for row in known if row.call is not None and row.call.time_ms is not None]
        self.newest_ms = max([*times, *([] if self.newest_ms is None else [self.newest_ms])], default=None)

    def _fail(self, error: Exception) -> None:
        if self._partial is not None:
            self._pausing.start(PAUSE_MS)
        if isinstance(error, ServiceError):
            self._turn(ListState.FAILED, error)
            return
        self._turn(ListState.FAILED, ServiceError(Trouble.UNEXPECTED, type(error).__name__))
        self._tell_failure(error)

    def _tell_failure(self, error: Exception) -> None:
        from callviewer.history.copy_errors import ArchiveError

        if not isinstance(error, ArchiveError):
            raise error
        self.copy_failed.emit(error)

    def _turn(self, state: ListState, trouble: ServiceError | None = None) -> None:
        self.state = state
        self.trouble = trouble
        self.changed.emit()

    def _reset(self, ids: "Ids", calls: Mapping[int, Call]) -> list[Row]:
        """Begin anew with these rows; gives those of them that are at hand."""
        self._forget_marks()
        self._stop_rest()
        self._partial = None
        self.beginResetModel()
        self._ids = ids
        self._cache.clear()
        known = self._cache.put(calls)
        self.endResetModel()
        return known

    def _become(self, step: "Step", *, can_be_news: bool) -> None:
        """Turn into these rows by removing and inserting, so that what stays keeps its selection and its place."""
        inserted = step.changes.inserted
        if step.changes.removed or len(inserted) > 1:
            # Others have what was shown. To copy a long list takes its time, so it is done once.
            self._ids = self._ids[:]
        for first, last in step.changes.removed:
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._ids[first : last + 1]
            self.endRemoveRows()
        if step.changes.reordered:
            self._reorder(step)
        fresh: list[Row] = []
        for first, last in inserted:
            self.beginInsertRows(QModelIndex(), first, last)
            if last == inserted[-1][1]:
                self._ids = step.ids
            else:
                self._ids[first:first] = step.ids[first : last + 1]
            self.endInsertRows()
            if last + 1 < len(self._ids) and last - first < MOST_FRESH:
                fresh += self._cache.at_hand(step.ids[first : last + 1])
        self._ids = step.ids
        if can_be_news and fresh and len(fresh) <= MOST_FRESH and self.query.order.key is SortKey.TIME:
            self._mark(fresh)

    def _reorder(self, step: "Step") -> None:
        self.layoutAboutToBeChanged.emit()
        before, self._ids = self._ids, step.changes.staying(step.ids)
        old = self.persistentIndexList()
        pointed = {before[index.row()] for index in old}
        places = {each: place for place, each in enumerate(self._ids) if each in pointed}
        self.changePersistentIndexList(old, [self.index(places[before[index.row()]], index.column()) for index in old])
        self.layoutChanged.emit()

    # Qt's own

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows the list has so far."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, tooltip or accessible text, or the call itself; never waits."""
        give = _GIVE.get(role)
        return give(self, self.row(index.row()), index.column()) if give is not None and index.isValid() else None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether to ask for the next page: not while one is on its way, nor after a failure."""
        return not parent.isValid() and self.state is ListState.MORE

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._ask_next()


def _text(_model: CallModel, row: Row, column: int) -> str:
    return row.cells[column] if row.cells else "…"


def _accessible_text(model: CallModel, row: Row, column: int) -> str:
    if column != model.first_shown or row.call is None:
        return _text(model, row, column)
    parts = [model.words.sentence(row.call)]
    if FOLLOW_UP in model.columns:
        parts.append(FOLLOW_UP.text(model.words, row.call))
    return listed(parts)


def _tip(model: CallModel, row: Row, column: int) -> str:
    return as_plain(model.columns[column].tip(model.words, row.call)) if row.call else ""


_GIVE: dict[int, Callable[[CallModel, Row, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.AccessibleTextRole: _accessible_text,
    Qt.ItemDataRole.ToolTipRole: _tip,
    CALL_ROLE: lambda _model, row, _column: row.call,
}
