"""The model of a list: ids and rows come in, cells go out, one question at a time, and what stays keeps its place."""

import asyncio
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.api.retry import RetryNotice
from callviewer.calls.call import Call, CallKind
from callviewer.calls.query import CallOrder, CallQuery, SortKey
from callviewer.history.changes import Ids, changes
from callviewer.history.errors import ServiceError, Trouble
from callviewer.history.lists import Step
from callviewer.ui.call_model import CALL_ROLE, CallModel, ListState
from callviewer.ui.kit import Kit
from callviewer.ui.row_cache import MOST_ROWS
from callviewer.ui.row_fetcher import AHEAD, BITE, MOST_AT_ONCE
from tests.ui_kit import NOON, Clock, names, watched, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TOP = QModelIndex()
QUERY = CallQuery(CallKind.INCOMING)
BY_DURATION = CallOrder(SortKey.DURATION)


@dataclass(frozen=True)
class Answer:
    """The rows as they shall be, and what the list says of them.

    Ids up to 127 are those of calls with one sign as their name.

    Attributes:
        at_hand: The ids of the calls that come along; None for all.
        more: Further fields of the step.
    """

    ids: Sequence[int]
    at_hand: Iterable[int] | None = None
    more: dict[str, Any] = field(default_factory=dict)

    def step(self, shown: Ids) -> Step:
        ids = array("q", self.ids)
        at_hand = self.ids if self.at_hand is None else self.at_hand
        return Step(ids, changes(shown, ids), {each: call_with(each) for each in at_hand}, **self.more)


class ScriptedList:
    """A list whose answers are the test's; it notes what it is asked for."""

    def __init__(self, query: CallQuery) -> None:
        self.query = query
        self.asked: list[str] = []
        self.hurried = 0
        self.fetched: list[list[int]] = []
        self.gone: set[int] = set()
        self.may_fetch = threading.Event()
        self.may_fetch.set()
        self._pending: Future[Step] | None = None
        self._shown: Ids = array("q")
        self._told: Callable[[RetryNotice], None] = lambda _: None
        self._came = threading.Condition()

    async def next(self, shown: Ids, told: Callable[[RetryNotice], None]) -> Step:
        return await self._wait("next", shown, told)

    async def refresh(self, shown: Ids, told: Callable[[RetryNotice], None]) -> Step:
        return await self._wait("refresh", shown, told)

    async def whole(self, shown: Ids) -> Ids:
        return array("q", range(shown[0], shown[0] + len(shown)))

    async def at(self, shown: Ids, places: Sequence[int]) -> list[Call | None]:
        return await self.calls([shown[place] for place in places])

    async def ready(self, ids: Sequence[int]) -> list[Call | None]:
        return await self.calls(ids)

    async def calls(self, ids: Sequence[int]) -> list[Call | None]:
        found = [None if each in self.gone else call_with(each) for each in ids]
        self.fetched.append(list(ids))
        while not self.may_fetch.is_set():  # noqa: ASYNC110  # set by the thread of the test
            await asyncio.sleep(0.001)
        return found

    def try_now(self) -> None:
        self.hurried += 1

    def answer(self, outcome: Answer | Step | Exception | RetryNotice) -> None:
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
            pending.set_result(outcome.step(self._shown) if isinstance(outcome, Answer) else outcome)

    @property
    def is_waiting(self) -> bool:
        return self._pending is not None

    async def _wait(self, what: str, shown: Ids, told: Callable[[RetryNotice], None]) -> Step:
        pending: Future[Step] = Future()
        with self._came:
            assert self._pending is None, "two questions at once"
            self.asked.append(what)
            self._pending, self._shown, self._told = pending, shown, told
            self._came.notify_all()
        try:
            return await asyncio.wrap_future(pending)
        finally:
            with self._came:
                if self._pending is pending:
                    self._pending = None


@dataclass
class Bench:
    """A model with scripted lists."""

    kit: Kit
    clock: Clock
    qtbot: QtBot
    lists: list[ScriptedList] = field(default_factory=list)
    model: CallModel = field(init=False)

    def __post_init__(self) -> None:
        self.model = CallModel(QUERY, self.kit.words, self.kit.bridge, self._open_list)

    def _open_list(self, query: CallQuery) -> Any:
        self.lists.append(ScriptedList(query))
        return self.lists[-1]

    @property
    def current(self) -> ScriptedList:
        return self.lists[-1]

    def answer(self, outcome: Answer | Step | Exception) -> None:
        self.current.answer(outcome)
        self.qtbot.waitUntil(lambda: self.model.state is not ListState.LOADING)

    def load(self, letters: str, *, is_last: bool = False) -> None:
        self.model.ask(self.model.query)
        self.answer(page(letters, is_last=is_last))

    def refresh(self, letters: str, *, is_last: bool = False) -> None:
        self.model.refresh()
        self.answer(page(letters, is_last=is_last))

    def load_copy(self, ids: Sequence[int], at_hand: Iterable[int] = ()) -> None:
        """All ids of a copy, and few of its rows."""
        self.model.ask(self.model.query)
        self.answer(Answer(ids, at_hand))

    @property
    def names(self) -> str:
        return "".join(names(self.model))

    def see(self, numbers: Iterable[int]) -> list[str]:
        """What these rows say at once, as a painting would have it."""
        return [self.model.index(number, 0).data() for number in numbers]

    def wait_for_rows(self, numbers: Iterable[int]) -> list[str]:
        wanted = list(numbers)
        self.qtbot.waitUntil(lambda: "…" not in self.see(wanted))
        return self.see(wanted)


@pytest.fixture
def long_bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    """One for lists so long that Qt's checks, which look at every cell, would take minutes."""
    clock = Clock()
    with window_kit(qapp, clock) as kit:
        made = Bench(kit, clock, qtbot)
        yield made
        made.model.forget()
        made.model.deleteLater()


@pytest.fixture
def bench(long_bench: Bench) -> Bench:
    """One that is checked by Qt all the time."""
    watched(long_bench.model)
    return long_bench


def call_with(each: int) -> Call:
    """The call with an id; the larger the older."""
    time_ms = None if each == ord("?") else int(NOON - 60 * (each - ord("a"))) * 1000
    return Call(CallKind.INCOMING, f"+5511{each:09}", name_of(each), time_ms=time_ms, duration_s=5, place="Campinas")


def name_of(each: int) -> str:
    return chr(each) if each < 128 else f"Person {each}"


def ids_of(letters: str) -> list[int]:
    return [ord(letter) for letter in letters]


def page(letters: str, *, is_last: bool = False, **more: Any) -> Answer:
    """What the service's pages have brought so far."""
    return Answer(ids_of(letters), None, {"is_local": False, "is_whole": False, "is_last": is_last, **more})


# Asking


def test_nothing_is_asked_before_it_is_told_to(bench: Bench, qtbot: QtBot) -> None:
    assert bench.model.state is ListState.UNASKED
    assert not bench.model.canFetchMore(TOP)
    bench.model.fetchMore(TOP)
    bench.model.try_again()
    bench.model.try_now()
    bench.model.follow()
    assert not bench.lists


def test_the_first_page_comes_and_there_may_be_more(bench: Bench) -> None:
    bench.model.ask(QUERY)
    assert not bench.model.canFetchMore(TOP)
    bench.answer(page("abc"))
    assert bench.names == "abc"
    assert bench.model.state is ListState.MORE
    assert bench.model.canFetchMore(TOP)


def test_while_a_page_is_on_its_way_no_other_is_asked_for(bench: Bench) -> None:
    bench.load("abc")
    bench.model.fetchMore(TOP)
    assert not bench.model.canFetchMore(TOP)
    for _ in range(3):
        bench.model.fetchMore(TOP)
    bench.answer(page("abcde", is_last=True))
    assert bench.current.asked == ["next", "next"]
    assert bench.names == "abcde"


def test_a_complete_list_asks_for_nothing_more(bench: Bench) -> None:
    bench.load("abc", is_last=True)
    assert bench.model.state is ListState.COMPLETE
    assert not bench.model.canFetchMore(TOP)


def test_a_cell_has_nothing_below_it(bench: Bench) -> None:
    bench.load("abc")
    cell = bench.model.index(0, 0)
    assert bench.model.rowCount(cell) == 0
    assert bench.model.columnCount(cell) == 0
    assert not bench.model.canFetchMore(cell)


def test_an_empty_page_in_the_middle_adds_no_rows(bench: Bench) -> None:
    bench.load("abc")
    bench.model.fetchMore(TOP)
    bench.answer(page("abc", is_last=True))
    assert bench.names == "abc"


def test_unreadable_rows_add_up_until_another_question(bench: Bench) -> None:
    bench.model.ask(QUERY)
    bench.answer(page("abc", skipped=2))
    bench.model.fetchMore(TOP)
    bench.answer(page("abcde", skipped=1))
    assert bench.model.skipped == 3
    bench.load("abc")
    assert bench.model.skipped == 0


# Failures


def test_a_failed_page_leaves_the_rows_and_stops_asking(bench: Bench) -> None:
    bench.load("abc")
    bench.model.fetchMore(TOP)
    bench.answer(ServiceError(Trouble.OFFLINE))
    assert bench.names == "abc"
    assert bench.model.state is ListState.FAILED
    assert bench.model.trouble is not None
    assert bench.model.trouble.trouble is Trouble.OFFLINE
    assert not bench.model.canFetchMore(TOP)


def test_another_try_goes_on_where_it_failed(bench: Bench) -> None:
    bench.load("abc")
    bench.model.fetchMore(TOP)
    bench.answer(ServiceError(Trouble.OFFLINE))
    bench.model.try_again()
    bench.answer(page("abcde", is_last=True))
    assert bench.names == "abcde"
    assert bench.model.trouble is None
    assert len(bench.lists) == 1


def test_a_failed_refresh_is_tried_again_as_a_refresh(bench: Bench) -> None:
    bench.load("bc")
    bench.model.refresh()
    bench.answer(ServiceError(Trouble.OFFLINE))
    bench.model.try_again()
    bench.answer(page("abc"))
    assert bench.current.asked == ["next", "refresh", "refresh"]
    assert bench.names == "abc"


def test_try_again_does_nothing_where_nothing_failed(bench: Bench) -> None:
    bench.load("abc")
    bench.model.try_again()
    assert bench.current.asked == ["next"]


def test_a_fault_of_our_own_is_shown_and_not_swallowed(bench: Bench, qtbot: QtBot) -> None:
    bench.load("abc")
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
        bench.current.answer(RetryNotice(8, Trouble.OFFLINE, 2))
    assert told.args == [RetryNotice(8, Trouble.OFFLINE, 2)]
    bench.model.try_now()
    bench.model.refresh()
    assert bench.current.hurried == 2
    assert bench.current.asked == ["next"]


# Another question


def test_the_rows_of_the_last_question_stay_until_the_answer_comes(bench: Bench) -> None:
    bench.load("abc")
    bench.model.ask(replace(QUERY, text="x"))
    assert bench.names == "abc"
    assert bench.model.is_outdated
    bench.answer(page("xy", is_last=True))
    assert bench.names == "xy"
    assert not bench.model.is_outdated


def test_the_latest_question_wins(bench: Bench, qtbot: QtBot) -> None:
    for text in ("one", "two", "three"):
        bench.model.ask(replace(QUERY, text=text))
    bench.answer(page("c", is_last=True))
    assert [each.query.text for each in bench.lists] == ["one", "two", "three"]
    assert bench.names == "c"
    qtbot.waitUntil(lambda: not any(each.is_waiting for each in bench.lists))
    assert bench.names == "c"


def test_an_answer_that_was_overtaken_on_its_way_is_dropped(bench: Bench, qtbot: QtBot) -> None:
    bench.model.ask(QUERY)
    bench.current.answer(page("abc", is_last=True))
    bench.model.ask(replace(QUERY, text="x"))
    bench.answer(page("x", is_last=True))
    assert bench.names == "x"


def test_a_question_that_failed_is_asked_anew_by_a_refresh(bench: Bench) -> None:
    bench.load("abc")
    bench.model.ask(replace(QUERY, text="x"))
    bench.answer(ServiceError(Trouble.OFFLINE))
    assert bench.model.is_outdated
    bench.refresh("x")
    assert bench.names == "x"
    assert bench.current.asked == ["next"]


def test_what_is_forgotten_is_as_if_nothing_had_been_asked(bench: Bench, qtbot: QtBot) -> None:
    bench.model.ask(replace(QUERY, text="x", order=BY_DURATION))
    bench.answer(page("abc", skipped=1))
    bench.model.fetchMore(TOP)
    bench.model.forget()
    assert bench.model.rowCount() == 0
    assert bench.model.state is ListState.UNASKED
    assert bench.model.query == QUERY
    assert bench.model.newest_ms is None
    assert bench.model.skipped == 0
    qtbot.waitUntil(lambda: not bench.current.is_waiting)
    assert bench.model.rowCount() == 0


# Refresh


def test_new_calls_come_in_at_their_place(bench: Bench) -> None:
    bench.load("cdgh")
    bench.refresh("abcdefgh")
    assert bench.names == "abcdefgh"


def test_a_refresh_without_news_touches_no_row(bench: Bench, qtbot: QtBot) -> None:
    bench.load("abc")
    model = bench.model
    touched: list[str] = []
    for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged, model.dataChanged):
        signal.connect(lambda *_: touched.append("touched"))
    bench.refresh("abc")
    assert not touched


def test_a_refresh_keeps_what_points_at_a_call(bench: Bench) -> None:
    bench.load("cdgh")
    kept = [QPersistentModelIndex(bench.model.index(row, 1)) for row in range(4)]
    bench.refresh("abcdefgh")
    assert [index.data(CALL_ROLE).name for index in kept] == ["c", "d", "g", "h"]
    assert [index.column() for index in kept] == [1, 1, 1, 1]


def test_a_list_in_another_order_is_changed_by_what_differs_alone(bench: Bench, qtbot: QtBot) -> None:
    bench.load("abcdef")
    kept = {name: QPersistentModelIndex(bench.model.index(row, 2)) for row, name in enumerate("abcdef")}
    with qtbot.assertNotEmitted(bench.model.modelReset):
        bench.refresh("fxbdyz")
    assert bench.names == "fxbdyz"
    assert {name: index.data(CALL_ROLE).name for name, index in kept.items() if index.isValid()} == {
        "f": "f",
        "b": "b",
        "d": "d",
    }


def test_a_list_that_comes_back_empty_leaves_no_row(bench: Bench) -> None:
    bench.load("abc")
    bench.refresh("", is_last=True)
    assert bench.model.rowCount() == 0
    bench.refresh("ab")
    assert bench.names == "ab"


def test_a_call_about_which_more_is_known_says_so(bench: Bench) -> None:
    bench.load_copy(ids_of("ab"), ids_of("ab"))
    changed = replace(call_with(ord("b")), name="Somebody")
    assert bench.see([1]) == ["b"]
    bench.model.refresh()
    step = Answer(ids_of("ab")).step(array("q", ids_of("ab")))
    bench.current.answer(replace(step, calls={**step.calls, ord("b"): changed}))
    bench.qtbot.waitUntil(lambda: bench.see([1]) == ["Somebody"])


def test_new_calls_are_marked_for_a_while(bench: Bench, qtbot: QtBot) -> None:
    bench.model._unmarking.setInterval(10)
    bench.load("bc")
    bench.model.refresh()
    bench.current.answer(page("abc"))
    with qtbot.waitSignal(bench.model.changed):
        pass
    assert [bench.model.row(row).fresh for row in range(3)] == [True, False, False]
    with qtbot.waitSignal(bench.model.dataChanged) as repainted:
        pass
    first, last, *_ = repainted.args
    assert (first.row(), first.column()) == (0, 0)
    assert last.column() == bench.model.columnCount() - 1
    assert not any(bench.model.row(row).fresh for row in range(3))


def test_calls_that_keep_coming_do_not_keep_the_marks_of_those_before_them(bench: Bench) -> None:
    bench.load("cd")
    bench.refresh("bcd")
    bench.refresh("abcd")
    marked = []
    for _ in range(3):
        marked.append([bench.model.row(row).fresh for row in range(4)])
        bench.model._unmarking.timeout.emit()
    assert marked == [[True, True, False, False], [True, False, False, False], [False] * 4]


def test_a_call_that_comes_again_is_marked_as_long_as_any_other(bench: Bench) -> None:
    bench.load("cd")
    for found in ("bcd", "abcd", "acd", "abcd"):
        bench.refresh(found)
    bench.model._unmarking.timeout.emit()
    assert [bench.model.row(row).fresh for row in range(4)] == [True, True, False, False]


def test_marked_calls_may_go_before_their_time_is_over(bench: Bench) -> None:
    bench.load("bc")
    bench.refresh("abc")
    assert bench.model._unmarking.isActive()
    bench.model.forget()
    assert not bench.model._unmarking.isActive()


def test_calls_that_are_first_seen_are_not_marked(bench: Bench) -> None:
    bench.load("abc")
    assert not any(bench.model.row(row).fresh for row in range(3))


def test_after_a_refresh_the_end_of_the_list_is_open_again(bench: Bench) -> None:
    bench.load("bc", is_last=True)
    bench.refresh("abc")
    assert bench.model.canFetchMore(TOP)


def test_the_newest_call_is_known(bench: Bench) -> None:
    assert bench.model.newest_ms is None
    bench.load("?bc")
    assert bench.model.newest_ms == call_with(ord("b")).time_ms
    bench.model.fetchMore(TOP)
    bench.answer(page("?bcde"))
    assert bench.model.newest_ms == call_with(ord("b")).time_ms
    bench.refresh("a?bcde")
    assert bench.model.newest_ms == call_with(ord("a")).time_ms


# Cells


def test_a_cell_says_its_text_its_tip_and_the_whole_row(bench: Bench) -> None:
    bench.load("a")
    texts = [bench.model.index(0, column).data() for column in range(5)]
    assert texts == ["a", "(11) 00000-0097", "Today  12:00", "5 s", "Campinas"]
    assert bench.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Incoming call from a, today 12:00, 5 s"
    assert bench.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == texts[1]
    assert "As the phone wrote it" in bench.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert bench.model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.parametrize(("sign", "harmless"), [("<", "&lt;"), ("&", "&amp;"), (">", "&gt;")])
def test_a_tooltip_holds_no_markup_of_strangers(bench: Bench, sign: str, harmless: str) -> None:
    bench.load(sign)
    assert f">{harmless}</p>" in bench.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_titles_belong_to_the_columns_alone(bench: Bench) -> None:
    across = [bench.model.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert across == ["Caller", "Number", "When", "Duration", "Place"]
    assert bench.model.headerData(0, Qt.Orientation.Vertical) is None


def test_rows_are_put_into_words_anew_when_the_day_turns(bench: Bench, qtbot: QtBot) -> None:
    bench.load("ab")
    assert bench.model.index(0, 2).data().startswith("Today")
    bench.clock.now += 24 * 3600
    bench.kit.words.turn_day()
    with qtbot.waitSignal(bench.model.dataChanged) as changed:
        bench.model.reword()
    assert changed.args[1] == bench.model.index(1, 4)
    assert bench.model.index(0, 2).data().startswith("Yesterday")


# The copy: all ids at once, the rows when they are looked at

THOUSANDS = range(1_000, 31_000)
FRONT = THOUSANDS[:100]
"""The rows that come along with the ids."""


def test_all_rows_are_there_at_once_and_those_at_the_front_are_at_hand(long_bench: Bench) -> None:
    long_bench.load_copy(THOUSANDS, FRONT)
    assert long_bench.model.rowCount() == len(THOUSANDS)
    assert long_bench.model.state is ListState.COMPLETE
    assert long_bench.model.is_local
    assert long_bench.see([0, 99]) == [name_of(1_000), name_of(1_099)]
    assert not long_bench.current.fetched


def test_a_row_that_is_not_at_hand_is_a_placeholder_and_is_fetched_before_those_around_it(long_bench: Bench) -> None:
    long_bench.load_copy(THOUSANDS, FRONT)
    cell = long_bench.model.index(20_050, 0)
    assert cell.data() == "…"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "…"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == ""
    assert cell.data(CALL_ROLE) is None
    with long_bench.qtbot.waitSignal(long_bench.model.dataChanged) as changed:
        pass
    assert [changed.args[0].row(), changed.args[1].row()] == [20_050, 20_050]
    assert cell.data() == name_of(21_050)
    around = [*range(20_050 - AHEAD, 20_050), *range(20_051, 20_051 + AHEAD)]
    long_bench.qtbot.waitUntil(lambda: all(long_bench.model._cache.has(THOUSANDS[place]) for place in around))
    assert long_bench.current.fetched[:2] == [[THOUSANDS[20_050]], list(THOUSANDS[20_051 : 20_051 + BITE])]
    assert sorted(chain(*long_bench.current.fetched[1:])) == [THOUSANDS[place] for place in around]


def test_rows_are_at_hand_before_they_are_scrolled_to(long_bench: Bench) -> None:
    long_bench.load_copy(THOUSANDS, FRONT)
    for first in range(0, 600, 20):
        long_bench.model.keep_around(range(first, first + 20))
        long_bench.qtbot.waitUntil(lambda: long_bench.model._fetcher.is_resting and not long_bench.kit.bridge._jobs)
        assert "…" not in long_bench.see(range(first, first + 40))


def test_rows_that_are_seen_do_not_wait_for_all_that_are_around_others(long_bench: Bench) -> None:
    long_bench.load_copy(THOUSANDS, FRONT)
    long_bench.current.may_fetch.clear()
    long_bench.model.keep_around(range(10_000, 10_020))
    long_bench.qtbot.waitUntil(lambda: len(long_bench.current.fetched) == 1)
    assert long_bench.see([20_000]) == ["…"]
    long_bench.qtbot.waitUntil(lambda: len(long_bench.current.fetched) == 2)
    assert [len(ids) for ids in long_bench.current.fetched] == [BITE, 1]
    long_bench.current.may_fetch.set()
    long_bench.wait_for_rows([20_000])


def test_a_painting_never_waits_for_rows(long_bench: Bench) -> None:
    long_bench.load_copy(THOUSANDS, FRONT)
    long_bench.current.may_fetch.clear()
    for first in range(0, 30_000, 1_000):
        long_bench.see(range(first, first + 20))
        QApplication.processEvents()
    assert set(long_bench.see(range(29_000, 29_020))) == {"…"}
    long_bench.current.may_fetch.set()
    assert long_bench.wait_for_rows(range(29_000, 29_020)) == [name_of(each) for each in THOUSANDS[29_000:29_020]]


def test_one_request_for_rows_is_under_way_and_the_next_is_for_what_was_looked_at_last(
    long_bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callviewer.ui.row_fetcher.REST_MS", 60_000)
    long_bench.load_copy(THOUSANDS, FRONT)
    long_bench.current.may_fetch.clear()
    long_bench.see([100])
    long_bench.qtbot.waitUntil(lambda: len(long_bench.current.fetched) == 1)
    for first in range(200, 5_000, 50):
        long_bench.see(range(first, first + 20))
        QApplication.processEvents()
    assert len(long_bench.current.fetched) == 1
    long_bench.current.may_fetch.set()
    long_bench.wait_for_rows([4_969])
    assert long_bench.current.fetched[1][-1] == THOUSANDS[4_969]
    assert len(long_bench.current.fetched[1]) == MOST_AT_ONCE


def test_any_place_can_be_jumped_to_and_back_however_long_the_list_is(long_bench: Bench) -> None:
    long_bench.load_copy(THOUSANDS, FRONT)
    places = [29_990, 3, 17_345, 8_888, 25_001, 3]
    for place in places:
        assert long_bench.wait_for_rows(range(place, place + 5)) == [
            name_of(each) for each in THOUSANDS[place : place + 5]
        ]


def test_memory_holds_no_more_rows_than_it_should(long_bench: Bench) -> None:
    long_bench.load_copy(THOUSANDS, FRONT)
    for place in range(0, 30_000, 1_000):
        long_bench.wait_for_rows(range(place, place + 300, 50))
    assert len(long_bench.model._cache._rows) <= MOST_ROWS


def test_a_row_that_has_gone_meanwhile_stays_a_placeholder_and_is_not_asked_for_for_ever(long_bench: Bench) -> None:
    long_bench.load_copy(THOUSANDS[:150], FRONT)
    long_bench.current.gone = {THOUSANDS[107]}
    long_bench.wait_for_rows([106])
    long_bench.qtbot.waitUntil(lambda: long_bench.model._fetcher.is_resting and not long_bench.kit.bridge._jobs)
    for _ in range(20):
        assert long_bench.see([107]) == ["…"]
        QApplication.processEvents()
    assert sum(THOUSANDS[107] in ids for ids in long_bench.current.fetched) == 1


def test_rows_that_come_after_another_question_was_asked_do_no_harm(long_bench: Bench) -> None:
    long_bench.load_copy(THOUSANDS, FRONT)
    first = long_bench.current
    first.may_fetch.clear()
    long_bench.see([5_000])
    long_bench.qtbot.waitUntil(lambda: len(first.fetched) == 1)
    long_bench.load_copy(THOUSANDS[:3], THOUSANDS[:3])
    first.may_fetch.set()
    long_bench.qtbot.waitUntil(lambda: not long_bench.kit.bridge._jobs)
    assert long_bench.see(range(3)) == [name_of(each) for each in THOUSANDS[:3]]


def test_calls_that_are_not_at_hand_can_be_handed_out(long_bench: Bench) -> None:
    long_bench.load_copy(THOUSANDS, FRONT)
    found: list[str] = []
    long_bench.current.gone = {THOUSANDS[4]}
    long_bench.model.fetch([29_000, 4, 5], lambda calls: found.extend(each.name for each in calls))
    long_bench.qtbot.waitUntil(lambda: bool(found))
    assert found == [name_of(THOUSANDS[29_000]), name_of(THOUSANDS[5])]


def test_what_is_chosen_keeps_its_call_where_an_order_changes_before_all_ids_were_told(long_bench: Bench) -> None:
    long_bench.load_copy([*ids_of("ab"), 0, 0], ids_of("ab"))
    kept = QPersistentModelIndex(long_bench.model.index(2, 0))
    before, after = array("q", ids_of("abcd")), array("q", ids_of("dcba"))
    long_bench.model.follow()
    long_bench.answer(Step(after, changes(before, after), shown=before))
    assert kept.row() == 1


def test_the_other_ids_are_asked_for_after_a_failure_too(long_bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callviewer.ui.call_model.PAUSE_MS", 3_600_000)
    long_bench.load_copy([*ids_of("ab"), 0, 0], ids_of("ab"))
    monkeypatch.setattr("callviewer.ui.call_model.PAUSE_MS", 0)
    long_bench.model.refresh()
    long_bench.answer(ServiceError(Trouble.OFFLINE))
    long_bench.qtbot.waitUntil(lambda: list(long_bench.model.ids) == ids_of("abcd"))
    assert long_bench.model.state is ListState.FAILED


def test_while_a_history_comes_in_the_list_is_looked_at_now_and_then(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = bench.model
    bench.load_copy(ids_of("abc"))
    monkeypatch.setattr("callviewer.ui.call_model.FOLLOWING_SHARE", 1e-9)
    model.follow()
    bench.answer(Answer(ids_of("abcd"), ()))
    states = []
    for more_comes in (True, False):
        model.follow(more_comes=more_comes)
        states.append(model.state)
    assert states == [ListState.COMPLETE, ListState.LOADING], "it has just been looked at, and nothing more will come"


def test_a_row_that_was_read_just_before_it_changed_is_read_again(long_bench: Bench, qtbot: QtBot) -> None:
    long_bench.load_copy(ids_of("abc"))
    model, calls = long_bench.model, long_bench.current
    calls.may_fetch.clear()
    long_bench.see(range(3))
    qtbot.waitUntil(lambda: bool(calls.fetched))
    calls.gone.add(ord("a"))
    model.follow()
    long_bench.answer(Answer(ids_of("abc"), ()))
    calls.may_fetch.set()
    long_bench.wait_for_rows([1, 2])
    qtbot.waitUntil(lambda: model.row(0).call is None)


def test_from_the_service_to_the_copy_nothing_is_seen_to_change(bench: Bench, qtbot: QtBot) -> None:
    model = bench.model
    bench.load("cdef")
    kept = [QPersistentModelIndex(model.index(row, 1)) for row in range(4)]
    signals: list[str] = []
    for name in ("modelReset", "rowsRemoved", "layoutChanged"):
        getattr(model, name).connect(lambda *_, name=name: signals.append(name))
    model.follow()
    bench.answer(Answer(ids_of("cdefghijkl"), ()))
    assert not signals
    assert model.is_local
    assert [index.row() for index in kept] == [0, 1, 2, 3]
    assert bench.see(range(4)) == list("cdef"), "no placeholders where there were rows"
    assert "".join(bench.wait_for_rows(range(10))) == "cdefghijkl"
    assert not any(model.row(row).fresh for row in range(10)), "older calls are no news"


def test_many_runs_come_and_go_at_once_and_every_pointer_stays_at_its_call(long_bench: Bench) -> None:
    before = [each for each in range(1_000, 3_000) if each % 3]
    after = [each for each in range(1_000, 3_000) if each % 7 and each % 50 != 1]
    long_bench.load_copy(before, before)
    kept = {each: QPersistentModelIndex(long_bench.model.index(row, 0)) for row, each in enumerate(before)}
    long_bench.model.follow()
    long_bench.answer(Answer(after, ()))
    assert list(long_bench.model.ids) == after
    for row, each in enumerate(after):
        if each in kept and kept[each].isValid():
            assert kept[each].row() == row
    assert long_bench.wait_for_rows(range(0, len(after), 97)) == [
        name_of(after[row]) for row in range(0, len(after), 97)
    ]


def test_what_others_have_of_a_list_stays_as_it_was(bench: Bench) -> None:
    before = [each for each in range(1_000, 1_400) if each % 40 > 5]
    bench.load_copy(before, before)
    shown = bench.model.ids
    bench.model.follow()
    bench.answer(Answer([each for each in range(990, 1_400) if each % 50 > 7], ()))
    assert list(shown) == before


def test_some_runs_come_and_go_at_once_and_every_pointer_stays_at_its_call(bench: Bench) -> None:
    before = [each for each in range(1_000, 1_400) if each % 40 > 5]
    after = [each for each in range(990, 1_400) if each % 50 > 7]
    bench.load_copy(before, before)
    kept = {each: QPersistentModelIndex(bench.model.index(row, 0)) for row, each in enumerate(before)}
    bench.model.follow()
    bench.answer(Answer(after, ()))
    assert {each for each, index in kept.items() if index.isValid()} == set(before) & set(after)
    assert all(index.row() == after.index(each) for each, index in kept.items() if index.isValid())


def test_a_few_new_calls_are_marked_and_a_stretch_of_history_is_not(bench: Bench) -> None:
    bench.load_copy(range(1_500, 1_600), range(1_500, 1_600))
    bench.model.follow()
    bench.answer(Answer([*range(1_490, 1_600), *range(1_700, 1_900)], range(1_490, 1_500)))
    assert [bench.model.row(row).fresh for row in (0, 9, 10, 50)] == [True, True, False, False]
    bench.model.follow()
    bench.answer(Answer([*range(1_300, 1_600), *range(1_700, 1_900)], range(1_300, 1_490)))
    assert not any(bench.model.row(row).fresh for row in range(190))


def test_what_the_copy_learned_of_a_call_is_shown_once_it_is_looked_at(bench: Bench) -> None:
    bench.load_copy(ids_of("ab"), ids_of("ab"))
    bench.model.follow()
    bench.answer(Answer(ids_of("ab"), ()))
    assert bench.see([0, 1]) == ["a", "b"], "the old words stay meanwhile"
    bench.qtbot.waitUntil(lambda: bench.current.fetched == [ids_of("ab")])


def test_whoever_follows_while_something_is_under_way_asks_nothing(bench: Bench) -> None:
    bench.model.ask(QUERY)
    bench.model.follow()
    bench.answer(page("ab"))
    assert bench.current.asked == ["next"]
    bench.model.ask(replace(QUERY, text="x"))
    bench.answer(ServiceError(Trouble.OFFLINE))
    bench.model.follow()
    assert bench.current.asked == ["next"]
    assert bench.model.state is ListState.FAILED


def test_the_copy_in_place_of_the_service_tells_why(bench: Bench) -> None:
    bench.model.ask(QUERY)
    step = replace(Answer(ids_of("ab")).step(array("q")), trouble=ServiceError(Trouble.OFFLINE), is_whole=False)
    bench.answer(step)
    assert bench.model.state is ListState.COMPLETE
    assert bench.model.trouble is not None
    assert bench.model.trouble.trouble is Trouble.OFFLINE
    assert not bench.model.is_whole


@pytest.mark.parametrize("order", [CallOrder(SortKey.NAME), BY_DURATION])
def test_in_another_order_than_that_of_time_nothing_is_marked(bench: Bench, order: CallOrder) -> None:
    bench.model.ask(replace(QUERY, order=order))
    bench.answer(Answer(ids_of("bc")))
    bench.refresh("abc")
    assert not any(bench.model.row(row).fresh for row in range(3))
