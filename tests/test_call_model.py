"""The model of a list: pages come in, rows go out, one question at a time, and what stays keeps its place."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.api.retry import RetryNotice
from callviewer.calls.call import Call, CallKind
from callviewer.calls.query import CallOrder, CallQuery, SortKey
from callviewer.history.errors import ServiceError, Trouble
from callviewer.history.feed import Batch
from callviewer.ui import call_model
from callviewer.ui.call_model import CALL_ROLE, CallModel, ListState, places_among, runs
from callviewer.ui.kit import Kit
from tests.ui_kit import NOON, Clock, names, watched, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TOP = QModelIndex()
QUERY = CallQuery(CallKind.INCOMING)
BY_DURATION = CallOrder(SortKey.DURATION)


class ScriptedFeed:
    """A feed whose answers are the test's; it notes what it is asked for."""

    def __init__(self, query: CallQuery) -> None:
        self.query = query
        self.asked: list[str] = []
        self.hurried = 0
        self._pending: Future[Batch] | None = None
        self._told: Callable[[RetryNotice], None] = lambda _: None
        self._came = threading.Condition()

    async def next(self, told: Callable[[RetryNotice], None]) -> Batch:
        return await self._wait("next", told)

    async def refresh(self, told: Callable[[RetryNotice], None]) -> Batch:
        return await self._wait("refresh", told)

    def try_now(self) -> None:
        self.hurried += 1

    def answer(self, outcome: Batch | Exception | RetryNotice) -> None:
        """Answer the question under way, which may have to come first."""
        with self._came:
            assert self._came.wait_for(lambda: self._pending is not None, 5), "nothing was asked for"
            assert self._pending is not None
            if isinstance(outcome, RetryNotice):
                self._told(outcome)
                return
            pending, self._pending = self._pending, None
        if isinstance(outcome, Exception):
            pending.set_exception(outcome)
        else:
            pending.set_result(outcome)

    @property
    def is_waiting(self) -> bool:
        return self._pending is not None

    async def _wait(self, what: str, told: Callable[[RetryNotice], None]) -> Batch:
        pending: Future[Batch] = Future()
        with self._came:
            assert self._pending is None, "two questions at once"
            self.asked.append(what)
            self._pending, self._told = pending, told
            self._came.notify_all()
        try:
            return await asyncio.wrap_future(pending)
        finally:
            with self._came:
                if self._pending is pending:
                    self._pending = None


@dataclass
class Bench:
    """A model with scripted feeds, checked by Qt all the time."""

    kit: Kit
    clock: Clock
    qtbot: QtBot
    feeds: list[ScriptedFeed] = field(default_factory=list)
    model: CallModel = field(init=False)

    def __post_init__(self) -> None:
        self.model = CallModel(QUERY, self.kit.words, self.kit.bridge, self._open_feed)
        watched(self.model)

    def _open_feed(self, query: CallQuery) -> Any:
        self.feeds.append(ScriptedFeed(query))
        return self.feeds[-1]

    @property
    def feed(self) -> ScriptedFeed:
        return self.feeds[-1]

    def answer(self, outcome: Batch | Exception) -> None:
        self.feed.answer(outcome)
        self.qtbot.waitUntil(lambda: self.model.state is not ListState.LOADING)

    def load(self, *calls: Call, is_last: bool = False) -> None:
        self.model.ask(self.model.query)
        self.answer(Batch(calls, is_last))

    def refresh(self, *calls: Call, anew: bool = False, is_last: bool = False) -> None:
        self.model.refresh()
        self.answer(Batch(calls, is_last, anew=anew))

    @property
    def names(self) -> str:
        return "".join(names(self.model))


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    clock = Clock()
    with window_kit(qapp, clock) as kit:
        made = Bench(kit, clock, qtbot)
        yield made
        made.model.forget()
        made.model.deleteLater()


def call(name: str, minutes_ago: int | None = None, **more: Any) -> Call:
    """A call whose name is a letter; a comes last, so that z is the oldest."""
    ago = ord(name) - ord("a") if minutes_ago is None else minutes_ago
    time_ms = int(NOON - 60 * ago) * 1000
    return Call(CallKind.INCOMING, f"+5511{ord(name):09}", name, **({"time_ms": time_ms, "duration_s": 5} | more))


def calls(letters: str) -> tuple[Call, ...]:
    return tuple(call(letter) for letter in letters)


# Asking


def test_nothing_is_asked_before_it_is_told_to(bench: Bench, qtbot: QtBot) -> None:
    assert bench.model.state is ListState.UNASKED
    assert not bench.model.canFetchMore(TOP)
    bench.model.fetchMore(TOP)
    bench.model.try_again()
    bench.model.try_now()
    assert not bench.feeds


def test_the_first_page_comes_and_there_may_be_more(bench: Bench) -> None:
    bench.model.ask(QUERY)
    assert not bench.model.canFetchMore(TOP)
    bench.answer(Batch(calls("abc"), is_last=False))
    assert bench.names == "abc"
    assert bench.model.state is ListState.MORE
    assert bench.model.canFetchMore(TOP)


def test_while_a_page_is_on_its_way_no_other_is_asked_for(bench: Bench) -> None:
    bench.load(*calls("abc"))
    bench.model.fetchMore(TOP)
    assert not bench.model.canFetchMore(TOP)
    for _ in range(3):
        bench.model.fetchMore(TOP)
    bench.answer(Batch(calls("de"), is_last=True))
    assert bench.feed.asked == ["next", "next"]
    assert bench.names == "abcde"


def test_a_complete_list_asks_for_nothing_more(bench: Bench) -> None:
    bench.load(*calls("abc"), is_last=True)
    assert bench.model.state is ListState.COMPLETE
    assert not bench.model.canFetchMore(TOP)


def test_a_cell_has_nothing_below_it(bench: Bench) -> None:
    bench.load(*calls("abc"))
    cell = bench.model.index(0, 0)
    assert bench.model.rowCount(cell) == 0
    assert bench.model.columnCount(cell) == 0
    assert not bench.model.canFetchMore(cell)


def test_an_empty_page_in_the_middle_adds_no_rows(bench: Bench) -> None:
    bench.load(*calls("abc"))
    bench.model.fetchMore(TOP)
    bench.answer(Batch((), is_last=True))
    assert bench.names == "abc"


def test_unreadable_rows_add_up_until_another_question(bench: Bench) -> None:
    bench.model.ask(QUERY)
    bench.answer(Batch(calls("abc"), is_last=False, skipped=2))
    bench.model.fetchMore(TOP)
    bench.answer(Batch(calls("de"), is_last=False, skipped=1))
    assert bench.model.skipped == 3
    bench.load(*calls("abc"))
    assert bench.model.skipped == 0


# Failures


def test_a_failed_page_leaves_the_rows_and_stops_asking(bench: Bench) -> None:
    bench.load(*calls("abc"))
    bench.model.fetchMore(TOP)
    bench.answer(ServiceError(Trouble.OFFLINE))
    assert bench.names == "abc"
    assert bench.model.state is ListState.FAILED
    assert bench.model.trouble is not None
    assert bench.model.trouble.trouble is Trouble.OFFLINE
    assert not bench.model.canFetchMore(TOP)


def test_another_try_goes_on_where_it_failed(bench: Bench) -> None:
    bench.load(*calls("abc"))
    bench.model.fetchMore(TOP)
    bench.answer(ServiceError(Trouble.OFFLINE))
    bench.model.try_again()
    bench.answer(Batch(calls("de"), is_last=True))
    assert bench.names == "abcde"
    assert bench.model.trouble is None
    assert len(bench.feeds) == 1


def test_a_failed_refresh_is_tried_again_as_a_refresh(bench: Bench) -> None:
    bench.load(*calls("bc"))
    bench.model.refresh()
    bench.answer(ServiceError(Trouble.OFFLINE))
    bench.model.try_again()
    bench.answer(Batch(calls("a"), is_last=False))
    assert bench.feed.asked == ["next", "refresh", "refresh"]
    assert bench.names == "abc"


def test_try_again_does_nothing_where_nothing_failed(bench: Bench) -> None:
    bench.load(*calls("abc"))
    bench.model.try_again()
    assert bench.feed.asked == ["next"]


def test_a_fault_of_our_own_is_shown_and_not_swallowed(bench: Bench, qtbot: QtBot) -> None:
    bench.load(*calls("abc"))
    bench.model.fetchMore(TOP)
    with qtbot.captureExceptions() as caught:
        bench.answer(ZeroDivisionError())
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert bench.model.trouble is not None
    assert bench.model.trouble.trouble is Trouble.UNEXPECTED
    assert bench.names == "abc"


def test_waits_are_told_and_can_be_cut_short(bench: Bench, qtbot: QtBot) -> None:
    bench.model.ask(QUERY)
    with qtbot.waitSignal(bench.model.retrying) as told:
        bench.feed.answer(RetryNotice(8, Trouble.OFFLINE, 2))
    assert told.args == [RetryNotice(8, Trouble.OFFLINE, 2)]
    bench.model.try_now()
    bench.model.refresh()
    assert bench.feed.hurried == 2
    assert bench.feed.asked == ["next"]


# Another question


def test_the_rows_of_the_last_question_stay_until_the_answer_comes(bench: Bench) -> None:
    bench.load(*calls("abc"))
    bench.model.ask(replace(QUERY, text="x"))
    assert bench.names == "abc"
    assert bench.model.is_outdated
    bench.answer(Batch(calls("xy"), is_last=True))
    assert bench.names == "xy"
    assert not bench.model.is_outdated


def test_the_latest_question_wins(bench: Bench, qtbot: QtBot) -> None:
    for text in ("one", "two", "three"):
        bench.model.ask(replace(QUERY, text=text))
    bench.answer(Batch(calls("c"), is_last=True))
    assert [feed.query.text for feed in bench.feeds] == ["one", "two", "three"]
    assert bench.names == "c"
    qtbot.waitUntil(lambda: not any(feed.is_waiting for feed in bench.feeds))
    assert bench.names == "c"


def test_an_answer_that_was_overtaken_on_its_way_is_dropped(bench: Bench, qtbot: QtBot) -> None:
    bench.model.ask(QUERY)
    bench.feed.answer(Batch(calls("abc"), is_last=True))
    bench.model.ask(replace(QUERY, text="x"))
    bench.answer(Batch(calls("x"), is_last=True))
    assert bench.names == "x"


def test_a_question_that_failed_is_asked_anew_by_a_refresh(bench: Bench) -> None:
    bench.load(*calls("abc"))
    bench.model.ask(replace(QUERY, text="x"))
    bench.answer(ServiceError(Trouble.OFFLINE))
    assert bench.model.is_outdated
    bench.refresh(*calls("x"))
    assert bench.names == "x"
    assert bench.feed.asked == ["next"]


def test_what_is_forgotten_is_as_if_nothing_had_been_asked(bench: Bench, qtbot: QtBot) -> None:
    bench.model.ask(replace(QUERY, text="x", order=BY_DURATION))
    bench.answer(Batch(calls("abc"), is_last=False, skipped=1))
    bench.model.fetchMore(TOP)
    bench.model.forget()
    assert bench.model.rowCount() == 0
    assert bench.model.state is ListState.UNASKED
    assert bench.model.query == QUERY
    assert bench.model.newest_ms is None
    assert bench.model.skipped == 0
    qtbot.waitUntil(lambda: not bench.feed.is_waiting)
    assert bench.model.rowCount() == 0


# Refresh


def test_new_calls_come_in_at_their_place(bench: Bench) -> None:
    bench.load(*calls("cdgh"))
    bench.refresh(*calls("abef"))
    assert bench.names == "abcdefgh"


def test_new_calls_come_in_at_their_place_with_the_oldest_first(bench: Bench) -> None:
    bench.model.ask(replace(QUERY, order=CallOrder(SortKey.TIME, descending=False)))
    bench.answer(Batch(calls("hgdc"), is_last=False))
    bench.refresh(*calls("feba"))
    assert bench.names == "hgfedcba"


def test_a_refresh_without_news_touches_no_row(bench: Bench, qtbot: QtBot) -> None:
    bench.load(*calls("abc"))
    model = bench.model
    touched: list[str] = []
    for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged, model.dataChanged):
        signal.connect(lambda *_: touched.append("touched"))
    bench.refresh()
    assert not touched


def test_a_refresh_keeps_what_points_at_a_call(bench: Bench) -> None:
    bench.load(*calls("cdgh"))
    kept = [QPersistentModelIndex(bench.model.index(row, 1)) for row in range(4)]
    bench.refresh(*calls("abef"))
    assert [index.data(CALL_ROLE).name for index in kept] == ["c", "d", "g", "h"]
    assert [index.column() for index in kept] == [1, 1, 1, 1]


def test_a_list_that_comes_anew_is_changed_by_what_differs_alone(bench: Bench, qtbot: QtBot) -> None:
    bench.load(*calls("abcdef"))
    kept = {name: QPersistentModelIndex(bench.model.index(row, 2)) for row, name in enumerate("abcdef")}
    with qtbot.assertNotEmitted(bench.model.modelReset):
        bench.refresh(*calls("fxbdyz"), anew=True)
    assert bench.names == "fxbdyz"
    assert {name: index.data(CALL_ROLE).name for name, index in kept.items() if index.isValid()} == {
        "f": "f",
        "b": "b",
        "d": "d",
    }


def test_a_list_that_comes_anew_and_empty_leaves_no_row(bench: Bench) -> None:
    bench.load(*calls("abc"))
    bench.refresh(anew=True, is_last=True)
    assert bench.model.rowCount() == 0
    bench.refresh(*calls("ab"), anew=True)
    assert bench.names == "ab"


def test_new_calls_are_marked_for_a_while(bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_model, "FRESH_MS", 10)
    bench.load(*calls("bc"))
    bench.model.refresh()
    bench.feed.answer(Batch(calls("a"), is_last=False))
    with qtbot.waitSignal(bench.model.rowsInserted):
        pass
    assert [bench.model.row(row).fresh for row in range(3)] == [True, False, False]
    with qtbot.waitSignal(bench.model.dataChanged) as repainted:
        pass
    first, last, *_ = repainted.args
    assert (first.row(), first.column()) == (0, 0)
    assert last.column() == bench.model.columnCount() - 1
    assert not any(bench.model.row(row).fresh for row in range(3))


def test_marked_calls_may_go_before_their_time_is_over(bench: Bench) -> None:
    bench.load(*calls("bc"))
    bench.refresh(*calls("a"))
    assert bench.model._unmarking.isActive()
    bench.model.forget()
    assert not bench.model._unmarking.isActive()


def test_calls_that_are_first_seen_are_not_marked(bench: Bench) -> None:
    bench.load(*calls("abc"))
    assert not any(bench.model.row(row).fresh for row in range(3))


def test_after_a_refresh_the_end_of_the_list_is_open_again(bench: Bench) -> None:
    bench.load(*calls("bc"), is_last=True)
    bench.refresh(*calls("a"))
    assert bench.model.canFetchMore(TOP)


def test_the_newest_call_is_known(bench: Bench) -> None:
    assert bench.model.newest_ms is None
    bench.load(call("x", time_ms=None), *calls("bc"))
    assert bench.model.newest_ms == call("b").time_ms
    bench.model.fetchMore(TOP)
    bench.answer(Batch(calls("de"), is_last=False))
    assert bench.model.newest_ms == call("b").time_ms
    bench.refresh(*calls("a"))
    assert bench.model.newest_ms == call("a").time_ms


# Cells


def test_a_cell_says_its_text_its_tip_and_the_whole_row(bench: Bench) -> None:
    bench.load(call("a", place="Campinas"))
    texts = [bench.model.index(0, column).data() for column in range(5)]
    assert texts == ["a", "(11) 00000-0097", "Today  12:00", "5 s", "Campinas"]
    assert bench.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Incoming call from a, Today 12:00, 5 s"
    assert bench.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == texts[1]
    assert "As the phone wrote it" in bench.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert bench.model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_tooltip_holds_no_markup_of_strangers(bench: Bench) -> None:
    bench.load(replace(call("a"), name="<b>&x</b>"))
    assert "&lt;b&gt;&amp;x&lt;/b&gt;" in bench.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_titles_belong_to_the_columns_alone(bench: Bench) -> None:
    across = [bench.model.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert across == ["Caller", "Number", "When", "Duration", "Place"]
    assert bench.model.headerData(0, Qt.Orientation.Vertical) is None


def test_rows_are_put_into_words_anew_when_the_day_turns(bench: Bench, qtbot: QtBot) -> None:
    bench.load(*calls("ab"))
    assert bench.model.index(0, 2).data().startswith("Today")
    bench.clock.now += 24 * 3600
    bench.kit.words.turn_day()
    with qtbot.waitSignal(bench.model.dataChanged) as changed:
        bench.model.reword()
    assert changed.args[1] == bench.model.index(1, 4)
    assert bench.model.index(0, 2).data().startswith("Yesterday")


# Helpers


def test_a_call_without_a_time_stands_after_the_one_before_it() -> None:
    rows = [call_model.Row(each) for each in calls("bd")]
    fresh = [call("a"), call("x", time_ms=None), call("c"), call("z")]
    assert places_among(rows, fresh, descending=True) == [0, 0, 1, 2]


def test_runs_are_unbroken() -> None:
    assert runs([True, True, False, True]) == [(0, 1), (3, 3)]
    assert runs([True, False, True], backwards=True) == [(2, 2), (0, 0)]
    assert runs([]) == []
