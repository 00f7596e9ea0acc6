"""The page of the people who wait: what it asks, what it says, what one can do on it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.calls.mark import Mark
from callviewer.calls.query import ANY_TIME, EVERYTHING, CallQuery, DayRange, Narrowing
from callviewer.calls.reach import BestHours, Days
from callviewer.calls.waiting import Caller, Waiting
from callviewer.history.errors import ServiceError, Trouble
from callviewer.history.sync_progress import ListProgress, SyncProgress
from callviewer.ui import troubles
from callviewer.ui.call_model import ListState
from callviewer.ui.done_dialog import DoneDialog
from callviewer.ui.number_actions import NumberActions
from callviewer.ui.people_columns import BEST, LAST_ATTEMPT, MOST_ATTEMPTS, TRIED, PeopleOrder, PeopleSort
from callviewer.ui.people_horizon import UNKNOWN
from callviewer.ui.people_page import PeoplePage
from callviewer.ui.theme import Role
from callviewer.ui.until_dialog import UntilDialog
from tests.copy_kit import until
from tests.people_kit import DAY_MS, HOUR_MS, NOW_MS, FakeFollowUps, caller, people
from tests.ui_kit import PLACE, Clock, shown_text, spaced, watched, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

WHOLE = SyncProgress({kind: ListProgress(kind, is_whole=True) for kind in CallKind})
BROKEN = SyncProgress({kind: ListProgress(kind, error=ServiceError(Trouble.OFFLINE)) for kind in CallKind})
TODAY = DayRange(date(2026, 11, 18), date(2026, 11, 18))
ANA = caller(
    "Ana Souza",
    "+5511952645452",
    since_ms=NOW_MS - 21 * HOUR_MS,
    last_ms=NOW_MS - 21 * HOUR_MS,
)
BENTO = caller("Oficina do Bento", "+5511957411964", attempts=3, tries=1, last_try_ms=NOW_MS - HOUR_MS // 2)
GONE = caller("Zoe", "+5511950000001", since_ms=NOW_MS - 90 * DAY_MS, last_ms=NOW_MS - 31 * DAY_MS, attempts=2)
LATER = replace(BENTO, snoozed_until_ms=NOW_MS + HOUR_MS)


@dataclass
class Stage:
    """A page that is seen, and what it has told."""

    page: PeoplePage
    followups: FakeFollowUps
    clock: Clock
    counted: list[int] = field(default_factory=list)
    chosen: list[int] = field(default_factory=list)
    told: list[tuple[object, ...]] = field(default_factory=list)

    def answer(self, *callers: Caller, hidden: int = 0, is_whole: bool = True) -> None:
        self.followups.answer = Waiting(callers, hidden, NOW_MS if hidden else None, is_whole=is_whole)

    def ask(self, text: str = "", days: DayRange = ANY_TIME, more: Narrowing = EVERYTHING) -> None:
        self.page.ask(text, days, more)
        self.settle()

    def settle(self) -> None:
        page = self.page
        until(lambda: page.is_settled and page.is_resting)

    def again(self) -> None:
        self.page.refresh()
        self.settle()

    @property
    def names(self) -> list[str]:
        model = self.page.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def state(self) -> str:
        """Title of the state that is shown in place of anybody; empty where there are rows."""
        page = self.page
        return "" if page._body.has_rows else page._body.state.accessibleName()

    def choose(self, row: int, column: int = 0) -> None:
        self.page.table.setCurrentIndex(self.page.model.index(row, column))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.page.table.setFocus()
        QTest.keyClick(self.page.table, key, modifier)

    def menu(self) -> QMenu:
        self.page._actions.show_menu(self.page.mapToGlobal(QPoint(200, 200)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def do(self, text: str) -> None:
        menu = self.menu()
        action(menu, text).trigger()
        menu.close()


def action(menu: QMenu, text: str) -> QAction:
    return next(each for each in menu.actions() if each.text() == text)


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication) -> Iterator[Stage]:
    clock, followups, owner = Clock(), FakeFollowUps(), QObject()
    with window_kit(qapp, clock) as kit:
        numbers = NumberActions(kit, followups.as_real, owner)
        page = PeoplePage(kit, followups.as_real, lambda: PLACE, numbers)
        qtbot.addWidget(page)
        watched(page.model)
        numbers.marked.connect(page.follow_marks)
        made = Stage(page, followups, clock)
        page.counted.connect(made.counted.append)
        page.days_chosen.connect(made.chosen.append)
        for name in ("key_wanted", "clear_wanted", "look_wanted", "panel_wanted", "nobody_found"):
            getattr(page, name).connect(lambda said=name: made.told.append((said,)))
        for name in ("search_wanted", "forget_wanted", "list_wanted"):
            getattr(page, name).connect(lambda text, said=name: made.told.append((said, text)))
        page.number_wanted.connect(lambda number, who: made.told.append((number, who)))
        page.resize(900, 420)
        page.show()
        QGuiApplication.clipboard().clear()
        yield made
        page.forget()


# Asking


def test_nothing_is_asked_before_the_page_is_told_to(place: Stage) -> None:
    place.page.refresh()
    place.page.follow(WHOLE)
    QApplication.processEvents()
    assert not place.followups.done
    assert place.state == troubles.loading().title
    assert place.page.status() == ""


def test_the_page_asks_for_missed_calls_as_the_lists_do(place: Stage) -> None:
    place.ask("ana", TODAY, Narrowing(unknown=False))
    asked = place.followups.asked("waiting")
    assert asked[0] == (CallQuery(CallKind.MISSED, "ana", TODAY, more=Narrowing(unknown=False)),)
    assert asked[1] == (CallQuery(CallKind.MISSED),), "everybody is counted, whatever the page is narrowed to"


def test_the_same_question_is_asked_once(place: Stage) -> None:
    place.ask()
    place.ask()
    assert len(place.followups.asked("waiting")) == 1


def test_the_last_question_wins(place: Stage) -> None:
    place.followups.answer = lambda query: Waiting((replace(ANA, name=query.text or "Everybody"),))
    for text in ("a", "an", "ana"):
        place.page.ask(text, ANY_TIME, EVERYTHING)
    place.settle()
    assert place.names == ["ana"]


def test_a_page_that_is_not_seen_asks_too_because_its_tab_counts(place: Stage) -> None:
    place.page.hide()
    place.answer(ANA)
    place.ask()
    assert place.counted == [1]


def test_a_page_that_comes_to_be_seen_while_it_asks_says_so(place: Stage) -> None:
    place.ask()
    place.page.hide()
    place.page.ask("ana", ANY_TIME, EVERYTHING)
    place.page.show()
    assert place.state == troubles.loading().title
    place.settle()


def test_news_of_the_sync_are_taken_up(place: Stage) -> None:
    place.answer(ANA)
    place.ask()
    place.answer(ANA, BENTO)
    place.page.follow(WHOLE)
    place.settle()
    assert place.names == ["Ana Souza", "Oficina do Bento"]
    assert place.page.model.row(1).fresh


def bento_comes_unseen(place: Stage) -> None:
    place.answer(ANA)
    place.ask()
    place.page.hide()
    place.answer(ANA, BENTO)
    place.page.follow(WHOLE)
    place.settle()


def test_who_comes_while_the_page_is_not_seen_is_counted_at_once_and_a_row_when_it_is(place: Stage) -> None:
    bento_comes_unseen(place)
    assert place.counted == [1, 2]
    assert place.names == ["Ana Souza"]
    place.page.show()
    assert place.names == ["Ana Souza", "Oficina do Bento"]
    assert place.page.model.row(1).fresh


def test_who_came_while_the_page_was_not_seen_is_marked_minutes_later_too(place: Stage) -> None:
    bento_comes_unseen(place)
    place.page.tick()
    place.page.show()
    assert place.page.model.row(1).fresh


def test_whom_a_sync_finds_in_the_past_is_no_news_when_the_page_is_seen(place: Stage) -> None:
    place.answer(ANA, is_whole=False)
    place.ask()
    place.page.hide()
    for found in ((ANA, BENTO), (ANA, BENTO, GONE)):
        place.answer(*found)
        place.page.follow(WHOLE)
        place.settle()
    place.page.show()
    assert len(place.names) == 3
    assert not any(place.page.model.row(row).fresh for row in range(3))


def test_a_page_that_was_empty_when_it_was_not_seen_shows_who_has_come(place: Stage) -> None:
    place.ask()
    place.page.hide()
    place.answer(ANA)
    place.page.follow(WHOLE)
    place.settle()
    place.page.show()
    assert place.state == ""
    assert place.names == ["Ana Souza"]


def test_news_that_come_while_an_answer_is_under_way_are_not_lost(place: Stage) -> None:
    place.ask()
    before = len(place.followups.asked("waiting"))
    place.page._asker._submit()
    place.page.follow(WHOLE)
    until(lambda: len(place.followups.asked("waiting")) == before + 2)


def test_a_page_that_is_painted_while_the_program_ends_asks_nothing_more(place: Stage) -> None:
    place.ask()
    assert place.page._kit.bridge.stop()
    asked = len(place.followups.done)
    place.page.refresh()
    place.page.best.find("+5599")
    QTest.qWait(5)
    assert len(place.followups.done) == asked


# What it says


def test_everybody_who_waits_is_counted_once_whatever_is_searched_for(place: Stage) -> None:
    place.followups.answer = lambda query: Waiting((ANA,) if query.text else (ANA, BENTO))
    place.ask()
    place.ask("ana")
    assert place.counted == [2]
    assert place.page.count == 2
    assert place.page.status() == "People found: 1"


def test_the_status_says_what_is_not_counted(place: Stage) -> None:
    place.followups.answer = Waiting((ANA, LATER), 11, NOW_MS, 2)
    place.ask()
    assert place.page.status() == (
        "People waiting: 1 · put off: 1 · calls from hidden numbers, not counted: 11"
        " · calls without a time, not counted: 2"
    )


def test_nobody_waiting_is_good_news(place: Stage) -> None:
    place.ask()
    assert place.state == "Nobody is waiting"
    assert place.counted == [0]
    place.page._body.state._button.click()
    assert place.told == [("look_wanted",)]


def test_where_only_hidden_numbers_called_they_are_shown_and_nobody_is_counted(place: Stage) -> None:
    place.answer(hidden=3)
    place.ask()
    assert place.names == ["Hidden numbers"]
    assert place.counted == [0]
    assert "not counted: 3" in place.page.status()


def test_nobody_of_these_days_does_not_mean_nobody(place: Stage) -> None:
    place.ask("", TODAY)
    assert place.state == "Nobody is waiting from these days"
    place.page._body.state._button.click()
    assert place.told[1:] == [("clear_wanted",)]


def test_a_search_that_finds_nobody_says_so(place: Stage) -> None:
    place.ask("zzz")
    assert place.state == "Nobody found"
    state = place.page._body.state
    assert state.accessibleDescription() == "Nobody who waits fits this search."
    assert state._button.text() == "Clear the search"


@pytest.mark.parametrize(("text", "days"), [("", TODAY), ("zzz", ANY_TIME)])
def test_hidden_numbers_alone_are_no_answer_to_a_search_or_to_days(place: Stage, text: str, days: DayRange) -> None:
    place.answer(hidden=3)
    place.ask(text, days)
    assert place.state.startswith("Nobody")
    assert "not counted: 3" in place.page.status()
    place.page._body.state._button.click()
    assert ("clear_wanted",) in place.told


def test_hidden_numbers_that_are_asked_for_are_shown(place: Stage) -> None:
    place.answer(hidden=3)
    place.ask(more=Narrowing(hidden=True))
    assert place.names == ["Hidden numbers"]
    assert place.state == ""


def test_where_a_question_finds_nobody_the_panel_is_told_once(place: Stage) -> None:
    place.answer(ANA)
    place.ask()
    place.choose(0)
    place.told.clear()
    place.answer()
    place.again()
    assert place.told == [], "whoever was marked as done may still be looked at"
    place.ask("zzz")
    place.again()
    assert place.told == [("nobody_found",)]


CALLED_BACK = Call(
    CallKind.MISSED,
    ANA.number,
    ANA.name,
    time_ms=NOW_MS - 5 * HOUR_MS,
    followup=FollowUp(Outcome.RETURNED, NOW_MS - 4 * HOUR_MS, 192),
)
ANSWERED = replace(CALLED_BACK, kind=CallKind.INCOMING, followup=None)


def test_a_search_for_somebody_who_was_called_back_says_so_and_leads_to_the_missed_calls(place: Stage) -> None:
    place.followups.calls = (ANSWERED, CALLED_BACK)
    place.ask("ana")
    assert place.state == "Ana Souza is not waiting"
    assert "You called back today 08:00 and talked for 3 min 12 s." in shown_text(place.page)
    place.page._body.state._button.click()
    assert place.told[1:] == [("list_wanted", CallKind.MISSED)]


def test_of_somebody_who_waits_for_a_call_of_other_days_it_is_not_said_that_they_do_not(place: Stage) -> None:
    place.followups.calls = (ANSWERED,)
    place.followups.answer = lambda query: Waiting(() if query.is_filtered else (ANA,))
    place.ask("ana", TODAY)
    assert "not waiting" not in place.state


def test_of_a_missed_call_without_a_time_it_is_not_said_that_nobody_waits(place: Stage) -> None:
    place.followups.calls = (replace(CALLED_BACK, time_ms=None, followup=None),)
    place.ask("ana")
    assert place.state == "Nobody found"


def test_a_search_for_somebody_who_never_called_in_vain_leads_to_all_calls(place: Stage) -> None:
    place.followups.calls = (ANSWERED,)
    place.ask("ana")
    assert place.state == "Ana Souza is not waiting"
    place.page._body.state._button.click()
    assert place.told[1:] == [("list_wanted", None)]


@pytest.mark.parametrize(
    "call",
    [replace(CALLED_BACK, followup=FollowUp(Outcome.WAITING)), replace(CALLED_BACK, number="-1", followup=None)],
    ids=["waits", "hidden"],
)
def test_of_whoever_may_be_waiting_nobody_says_otherwise(place: Stage, call: Call) -> None:
    place.followups.calls = (call,)
    place.ask("ana")
    assert place.state == "Nobody found"


def test_without_a_search_nobody_asks_for_those_who_do_not_wait(place: Stage) -> None:
    place.followups.calls = (CALLED_BACK,)
    place.ask("", TODAY)
    assert place.followups.asked("latest") == []
    place.ask("ana")
    place.ask("")
    assert place.state == "Nobody is waiting", "nothing stays of the search"


def test_until_the_history_is_here_an_empty_page_promises_nothing(place: Stage) -> None:
    place.answer(is_whole=False)
    place.ask()
    assert place.state == "The history is still being brought here"
    coming = [place.page.is_coming]
    assert (place.counted, place.page.status()) == ([], ""), "nothing is said of 0 people"
    place.answer()
    place.page.follow(WHOLE)
    place.settle()
    assert place.state == "Nobody is waiting"
    assert (place.counted, place.page.status()) == ([0], "People waiting: 0")
    assert [*coming, place.page.is_coming] == [True, False]


def test_until_the_history_is_here_a_line_says_that_some_may_be_missing(place: Stage) -> None:
    place.answer(ANA, is_whole=False)
    place.ask()
    assert "still being brought here" in place.page._body.missing.accessibleName()
    place.page.follow(BROKEN)
    place.settle()
    assert "The service cannot be reached" in place.page._body.missing.accessibleName()
    place.answer(ANA)
    place.page.follow(WHOLE)
    place.settle()
    assert not place.page._body.missing.isVisible()


@pytest.mark.parametrize(
    ("trouble", "wanted"), [(Trouble.OFFLINE, "look_wanted"), (Trouble.WRONG_KEY, "key_wanted")], ids=str
)
def test_the_button_beside_those_who_are_here_does_what_the_trouble_wants(
    place: Stage, trouble: Trouble, wanted: str
) -> None:
    place.answer(ANA, is_whole=False)
    place.ask()
    place.page.follow(SyncProgress({kind: ListProgress(kind, error=ServiceError(trouble)) for kind in CallKind}))
    place.page._body.missing._button.click()
    assert place.told == [(wanted,)]


def test_a_trouble_of_the_sync_does_not_take_the_filter_s_button(place: Stage) -> None:
    place.ask("zzz")
    place.page.follow(BROKEN)
    place.settle()
    place.page._body.state._button.click()
    assert place.told[1:] == [("clear_wanted",)]


def test_a_copy_that_fails_is_told_and_can_be_tried_again(place: Stage) -> None:
    failed: list[Exception] = []
    place.page.copy_failed.connect(failed.append)
    place.followups.failure = ArchiveError(ArchiveTrouble.DAMAGED, Path("copy"))
    place.ask()
    assert failed == [place.followups.failure]
    assert place.page.state is ListState.FAILED
    place.followups.failure = None
    place.answer(ANA)
    place.page._body.state._button.click()
    place.settle()
    assert place.names == ["Ana Souza"]


def test_without_a_key_the_page_says_so_and_leads_to_it(place: Stage) -> None:
    place.answer(ANA)
    place.ask()
    place.page.block(troubles.of_service(Trouble.NO_KEY))
    assert place.state == troubles.of_service(Trouble.NO_KEY).title
    blocked = [place.page.is_blocked]
    place.page._body.state._button.click()
    assert place.told == [("key_wanted",)]
    place.ask()
    assert [*blocked, place.page.is_blocked] == [True, False]
    assert place.names == ["Ana Souza"]


def test_another_phone_begins_with_nobody(place: Stage) -> None:
    place.answer(ANA)
    place.ask()
    place.page.forget()
    assert place.names == []
    assert place.page.count == UNKNOWN
    assert place.page.status() == ""
    place.ask()
    assert place.counted == [1, UNKNOWN, 1]


def test_the_names_of_strangers_are_plain_text(place: Stage) -> None:
    place.answer(replace(ANA, name="<b>Ana</b>"))
    place.ask()
    assert "<b>Ana</b>" in shown_text(place.page.table)


# Time


def test_every_minute_waits_grow_and_who_was_put_off_comes_back(place: Stage) -> None:
    place.answer(ANA, LATER)
    place.ask()
    assert place.names == ["Ana Souza"]
    place.clock.now += 3600
    place.page.tick()
    assert place.names == ["Ana Souza", "Oficina do Bento"]
    assert place.counted == [1, 2]
    assert spaced(str(place.page.model.index(0, 2).data())) == "22 h"


def test_who_is_put_off_can_be_shown(place: Stage) -> None:
    place.answer(ANA, LATER)
    place.ask()
    check = place.page._bar.check
    assert check.text() == "Show put off: 1"
    check.click()
    assert place.names == ["Ana Souza", "Oficina do Bento"]
    assert place.page.count == 1


def test_where_everybody_is_put_off_they_can_still_be_shown(place: Stage) -> None:
    place.answer(LATER)
    place.ask()
    assert place.state == "Nobody is waiting now"
    place.page._bar.check.click()
    assert place.names == ["Oficina do Bento"]


def test_where_nobody_is_put_off_nothing_offers_to_show_them(place: Stage) -> None:
    place.answer(ANA)
    place.ask()
    assert not place.page._bar.check.isVisible()


# Who has tried lately


def test_who_has_not_tried_again_within_the_days_is_left_out_but_told(place: Stage) -> None:
    place.page.show_days(30)
    place.answer(GONE, ANA, hidden=11)
    place.ask()
    assert place.names == ["Ana Souza", "Hidden numbers"]
    assert place.counted == [1]
    assert place.page.status() == (
        "People waiting: 1 · not tried again for 30 days: 1 · calls from hidden numbers, not counted: 11"
    )


def test_those_left_out_are_one_click_away(place: Stage) -> None:
    place.page.show_days(30)
    place.answer(GONE, ANA)
    place.ask()
    bar = place.page._bar
    assert bar.more.text() == "Show 1 more"
    bar.more.setFocus()
    bar.more.click()
    assert place.names == ["Zoe", "Ana Souza"]
    assert not bar.more.isVisible()
    assert bar.span.hasFocus()
    assert place.chosen == [0]
    assert place.counted == [1, 2]
    assert place.page.status() == "People waiting: 2"


def test_the_days_are_chosen_in_a_menu(place: Stage) -> None:
    place.page.show_days(30)
    place.answer(GONE, ANA)
    place.ask()
    button = place.page._bar.span
    assert button.text().strip() == "Tried in the last 30 days"
    assert [each.text() for each in button.menu().actions()] == [
        "Tried in the last 7 days",
        "Tried in the last 30 days",
        "Tried in the last 90 days",
        "Tried at any time",
    ]
    action(button.menu(), "Tried in the last 90 days").trigger()
    assert place.names == ["Zoe", "Ana Souza"]
    assert button.text().strip() == "Tried in the last 90 days"
    action(button.menu(), "Tried in the last 90 days").trigger()
    assert place.chosen == [90]
    assert place.page.days == 90


def test_those_who_come_with_more_days_are_no_news(place: Stage) -> None:
    place.page.show_days(30)
    place.answer(GONE, ANA)
    place.ask()
    place.page._bar.more.click()
    assert not any(place.page.model.row(row).fresh for row in range(2))


def test_days_at_the_top_count_instead(place: Stage) -> None:
    place.page.show_days(30)
    place.answer(GONE, ANA)
    place.ask("", TODAY)
    span = place.page._bar.span
    assert place.names == ["Zoe", "Ana Souza"]
    assert not span.isEnabled()
    assert span.toolTip() == "The days that are chosen at the top count instead."
    assert place.counted == [1], "the tab counts whatever the page is narrowed to"
    place.ask()
    assert place.names == ["Ana Souza"]
    assert span.isEnabled()


def test_where_all_gave_up_the_page_says_so_and_can_show_them(place: Stage) -> None:
    place.page.show_days(30)
    place.answer(GONE)
    place.ask()
    assert place.state == "Nobody is waiting from the last 30 days"
    assert place.counted == [0]
    assert place.page._bar.span.isVisible()
    assert not place.page._bar.more.isVisible()
    assert place.page._body.state._button.text() == "Show everybody who waits"
    place.page._body.state._button.click()
    assert place.names == ["Zoe"]
    assert (place.chosen, place.told) == ([0], [])


def test_a_search_that_finds_only_those_who_gave_up_can_show_them(place: Stage) -> None:
    place.page.show_days(30)
    place.followups.answer = lambda query: Waiting((GONE,) if query.text else (GONE, ANA))
    place.ask("zoe")
    assert place.state == "Nobody found in the last 30 days"
    assert place.page.status() == "People found: 0 · not tried again for 30 days: 1"
    place.page._body.state._button.click()
    assert place.names == ["Zoe"]


def test_where_the_others_are_put_off_both_is_said(place: Stage) -> None:
    place.page.show_days(30)
    place.answer(GONE, LATER)
    place.ask()
    assert place.state == "Nobody is waiting now"
    assert "in the last 30 days is put off" in place.page._body.state.accessibleDescription()
    assert place.page._bar.check.isVisible()
    place.page._body.state._button.click()
    assert place.names == ["Zoe"]


def test_whoever_gives_up_goes_as_time_passes(place: Stage) -> None:
    place.page.show_days(7)
    place.answer(replace(ANA, last_ms=NOW_MS - 7 * DAY_MS), BENTO)
    place.ask()
    assert place.names == ["Ana Souza", "Oficina do Bento"]
    place.clock.now += 60
    place.page.tick()
    assert place.names == ["Oficina do Bento"]
    assert place.counted == [2, 1]
    assert "not tried again for 7 days: 1" in place.page.status()


# Order


def test_the_order_is_chosen_in_a_menu(place: Stage) -> None:
    place.answer(ANA, BENTO)
    place.ask()
    menu = place.page._bar.button.menu()
    action(menu, "Most attempts first").trigger()
    assert place.names == ["Oficina do Bento", "Ana Souza"]
    assert place.page._bar.button.text().strip() == "Most attempts first"
    assert place.page.table.horizontalHeader().sortIndicatorSection() == 1


def test_a_click_on_a_header_orders_and_another_one_turns_it(place: Stage) -> None:
    place.answer(ANA, BENTO)
    place.ask()
    header = place.page.table.horizontalHeader()
    header.sectionClicked.emit(0)
    assert place.names == ["Ana Souza", "Oficina do Bento"]
    header.sectionClicked.emit(0)
    assert place.names == ["Oficina do Bento", "Ana Souza"]
    assert place.page.model.order == PeopleOrder(PeopleSort.NAME)
    assert place.page._bar.button.text().strip() == "Sorted by: Who"


def test_the_column_of_attempts_keeps_the_order_by_the_last_one(place: Stage) -> None:
    place.ask()
    place.page._sort(LAST_ATTEMPT)
    place.page.table.horizontalHeader().sectionClicked.emit(1)
    assert place.page.model.order == PeopleOrder(PeopleSort.LAST, descending=False)
    place.page._sort(MOST_ATTEMPTS)
    assert place.page.table.horizontalHeader().sortIndicatorSection() == 1


def test_nobody_orders_by_the_best_time(place: Stage) -> None:
    place.ask()
    header = place.page.table.horizontalHeader()
    before = place.page.model.order
    header.sectionClicked.emit(place.page.model.columns.index(BEST))
    assert place.page.model.order == before
    assert header.sortIndicatorSection() == 2


# Place


def test_a_refresh_keeps_the_row_that_is_read_where_it_is(place: Stage) -> None:
    place.answer(*people(60))
    place.ask()
    table = place.page.table
    table.verticalScrollBar().setValue(1000)
    top = table.rowAt(0)
    before = (place.names[top], table.rowViewportPosition(top))
    older = [caller(f"New {rank}", f"+5599{rank}", since_ms=NOW_MS - (100 + rank) * HOUR_MS) for rank in range(3)]
    place.answer(*older, *people(60)[5:])
    place.again()
    top = table.rowAt(0)
    assert (place.names[top], table.rowViewportPosition(top)) == before


def test_a_refresh_keeps_who_is_selected(place: Stage) -> None:
    place.answer(*people(6))
    place.ask()
    place.choose(4)
    place.answer(*people(6)[2:])
    place.again()
    assert place.page.table.selected_rows() == [2]
    assert place.names[2] == "Person 4"


# The panel


def test_the_panel_is_told_who_is_chosen(place: Stage) -> None:
    place.answer(ANA, replace(BENTO, name=""), hidden=1)
    place.ask()
    place.choose(0)
    place.choose(1)
    place.choose(2)
    assert place.told == [(ANA.number, "Ana Souza"), (BENTO.number, "")]


def test_a_page_that_is_not_seen_does_not_speak_to_the_panel(place: Stage) -> None:
    place.answer(ANA, BENTO)
    place.ask()
    place.choose(0)
    place.page.hide()
    place.told.clear()
    place.answer(BENTO)
    place.again()
    assert place.told == []


def test_the_tab_key_comes_to_what_stands_above_the_rows_before_them(place: Stage) -> None:
    place.answer(ANA, GONE)
    place.page.show_days(30)
    place.ask()
    bar = place.page._bar
    bar.button.setFocus()
    for stop, following in pairwise([bar.button, bar.span, bar.more, place.page.table]):
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        assert following.hasFocus()


def test_enter_opens_the_panel(place: Stage) -> None:
    place.answer(ANA)
    place.ask()
    place.choose(0)
    place.told.clear()
    place.press(Qt.Key.Key_Return)
    assert place.told == [(ANA.number, "Ana Souza"), ("panel_wanted",)]


def test_enter_on_the_hidden_numbers_leads_to_nobody(place: Stage) -> None:
    place.answer(ANA, hidden=1)
    place.ask()
    place.choose(0)
    place.choose(1)
    place.told.clear()
    place.press(Qt.Key.Key_Return)
    assert place.told == []


# What one can do


def test_the_menu_belongs_to_the_current_person(place: Stage) -> None:
    place.answer(ANA)
    place.ask()
    place.choose(0)
    menu = place.menu()
    assert [each.text() for each in menu.actions() if not each.isSeparator()] == [
        "Call",
        "Send a message",
        "Copy number",
        "Copy rows",
        "Mark as done",
        "Mark as done, with a note…",
        "Put off",
        "Why?",
        "Search for this number",
        "Forget this number…",
        "Order",
        "Columns",
    ]
    menu.close()


def test_with_hidden_numbers_nothing_can_be_done(place: Stage) -> None:
    place.answer(ANA, hidden=2)
    place.ask()
    place.choose(1)
    menu = place.menu()
    enabled = [each.text() for each in menu.actions() if each.isEnabled() and not each.isSeparator()]
    assert enabled == ["Order", "Columns"]
    menu.close()


def test_without_a_person_there_is_no_menu(place: Stage) -> None:
    place.ask()
    place.page._actions.show_menu(QPoint(0, 0))
    assert QApplication.activePopupWidget() is None


def test_all_who_are_selected_are_done_at_once_and_gone(place: Stage) -> None:
    place.followups.marks = (Mark(ANA.number), Mark(BENTO.number))
    place.answer(ANA, BENTO, *people(1))
    place.ask()
    place.choose(0)
    flags = QItemSelectionModel.SelectionFlag
    place.page.table.selectionModel().select(place.page.model.index(1, 0), flags.Select | flags.Rows)
    place.answer(*people(1))
    place.do("Mark as done")
    until(lambda: place.names == ["Person 0"])
    assert place.followups.asked("mark_done") == [(ANA.number, BENTO.number, "")]


def test_where_nobody_is_found_the_page_speaks_for_itself(place: Stage) -> None:
    place.ask("nobody of this name")
    assert place.page.shows_state, "nobody reads aloud how many were found besides"
    place.answer(ANA)
    place.ask()
    assert not place.page.shows_state


@pytest.mark.parametrize(("row", "follows"), [(0, "Person 1"), (1, "Person 2"), (2, "Person 1")])
def test_after_somebody_the_next_person_is_chosen_and_after_the_last_one_the_one_before(
    place: Stage, row: int, follows: str
) -> None:
    three = people(3)
    place.answer(*three, hidden=1)
    place.ask()
    place.choose(row)
    place.told.clear()
    place.answer(*(each for each in three if each is not three[row]), hidden=1)
    place.again()
    table = place.page.table
    assert [place.names[each] for each in table.selected_rows()] == [follows]
    assert place.names[table.currentIndex().row()] == follows
    assert [name for _number, name in place.told] == [follows], "the panel is told of nobody else in between"


def test_of_several_who_are_selected_those_who_stay_remain_so(place: Stage) -> None:
    four = people(4)
    place.answer(*four)
    place.ask()
    place.choose(3)
    flags = QItemSelectionModel.SelectionFlag
    table = place.page.table
    table.selectionModel().setCurrentIndex(place.page.model.index(1, 0), flags.Select | flags.Rows)
    place.answer(four[0], *four[2:])
    place.again()
    assert [place.names[row] for row in table.selected_rows()] == ["Person 3"]
    assert place.names[table.currentIndex().row()] == "Person 3"


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 3)])
def test_ctrl_home_and_ctrl_end_choose_the_row_that_they_lead_to(place: Stage, key: Qt.Key, row: int) -> None:
    place.answer(*people(4))
    place.ask()
    place.choose(2)
    place.press(key, Qt.KeyboardModifier.ControlModifier)
    assert place.page.table.selected_rows() == [row] == [place.page.table.currentIndex().row()]


def test_a_row_that_only_has_the_frame_is_not_called_selected(place: Stage) -> None:
    place.answer(*people(2))
    place.ask()
    place.choose(0)
    place.page.table.clearSelection()
    assert place.page.table.currentIndex().row() == 0
    assert place.page.table.selected_rows() == [], "that is what the export offers"


def test_who_is_put_off_goes_until_then(place: Stage) -> None:
    place.followups.marks = (Mark(BENTO.number),)
    place.answer(BENTO, ANA)
    place.ask()
    place.choose(1)
    menu = place.menu()
    moments = action(menu, "Put off").menu()
    assert isinstance(moments, QMenu)
    action(moments, "In an hour").trigger()
    menu.close()
    until(lambda: bool(place.followups.asked("snooze")))
    assert place.followups.asked("snooze") == [(BENTO.number, NOW_MS + HOUR_MS)]


def test_until_when_is_asked_for_those_who_were_selected_whoever_comes_and_goes_meanwhile(place: Stage) -> None:
    place.answer(BENTO, ANA)
    place.ask()
    place.choose(1)
    menu = place.menu()
    moments = action(menu, "Put off").menu()
    assert isinstance(moments, QMenu)
    action(moments, "Until…").trigger()
    menu.close()
    [asked] = place.page.window().findChildren(UntilDialog)
    assert asked.windowTitle() == "Put off until \N{EM DASH} Oficina do Bento"
    assert "Oficina do Bento" in shown_text(asked)
    place.answer(ANA)
    place.again()
    asked._confirm.click()
    until(lambda: bool(place.followups.asked("snooze")))
    assert place.followups.asked("snooze")[0][0] == BENTO.number


def test_what_is_written_to_a_mark_is_asked_for_by_name(place: Stage) -> None:
    place.answer(ANA, BENTO)
    place.ask()
    place.choose(0)
    place.page.table.selectAll()
    place.do("Mark as done, with a note…")
    [asked] = place.page.window().findChildren(DoneDialog)
    assert asked.windowTitle() == "Mark as done \N{EM DASH} Ana Souza and 1 more"
    asked.reject()


def test_who_is_put_off_can_be_so_no_longer(place: Stage) -> None:
    place.answer(LATER)
    place.ask()
    place.page._bar.check.click()
    place.choose(0)
    menu = place.menu()
    moments = action(menu, "Put off").menu()
    assert isinstance(moments, QMenu)
    assert moments.actions()[0].text() == "Not any longer"
    menu.close()


def test_every_wait_can_be_asked_why(place: Stage) -> None:
    place.answer(ANA)
    place.ask()
    place.choose(0)
    place.do("Why?")
    assert place.page._body.news.accessibleName() == (
        "Since yesterday 15:00 nobody has called back, and no answered call came from this number."
    )


def test_all_calls_of_somebody_can_be_searched_for_and_the_number_forgotten(place: Stage) -> None:
    place.answer(ANA)
    place.ask()
    place.choose(0)
    place.told.clear()
    place.do("Search for this number")
    place.do("Forget this number…")
    assert place.told == [("search_wanted", "(11) 95264-5452"), ("forget_wanted", ANA.number)]


def test_ctrl_c_on_somebody_copies_the_number(place: Stage) -> None:
    place.answer(ANA)
    place.ask()
    place.choose(0)
    place.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ANA.number


def test_rows_are_copied_with_their_best_times_even_where_nobody_looked(place: Stage) -> None:
    place.followups.best = {BENTO.key: BestHours(Days.WEEKDAYS, 9, 11)}
    place.answer(replace(ANA, name="=1+1"), BENTO)
    place.ask()
    place.page.table.selectAll()
    place.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    until(lambda: bool(QGuiApplication.clipboard().text()))
    when = "Weekdays 09:00\N{EN DASH}11:00"
    assert QGuiApplication.clipboard().text().split("\n") == [
        "Who\tNumber\tTried to reach you\tWaiting\tWhat was done\tBest time",
        f"'=1+1\t{ANA.number}\tonce, yesterday 15:00\t21 h\tNothing yet\t",
        f"Oficina do Bento\t{BENTO.number}\t3 times, last today 11:00\t1 h\tTried once, today 11:30\t{when}",
        "",
    ]


# Looks


def test_columns_share_the_room_until_the_user_arranges_them(place: Stage) -> None:
    table = place.page.table
    place.answer(ANA)
    place.ask()
    before = table.columnWidth(0)
    place.page.resize(1300, 420)
    assert table.columnWidth(0) > before
    assert table.arrangement() == ""
    table.setColumnWidth(0, 300)
    place.page.resize(900, 420)
    assert table.columnWidth(0) == 300


@pytest.mark.parametrize(
    ("first", "second"), [("2 times,", "last Sat, Nov 7 4:25 PM"), ("مرتين،", "آخرهما السبت 7 نوفمبر 4:25 م")]
)
def test_what_takes_two_lines_is_broken_where_its_parts_meet(place: Stage, first: str, second: str) -> None:
    table = place.page.table
    width = table.fontMetrics().horizontalAdvance(second) + 1
    assert table._delegate._lines[False](f"{first} {second}", width) == (first, second)


def test_an_arrangement_is_taken_up(place: Stage) -> None:
    table = place.page.table
    place.answer(ANA)
    place.ask()
    table.setColumnWidth(0, 222)
    kept = table.arrangement()
    table.setColumnWidth(0, 300)
    table.arrange(kept)
    assert table.columnWidth(0) == 222
    table.arrange("nonsense")
    assert table.columnWidth(0) == 222


def test_what_was_tried_stands_out(place: Stage) -> None:
    place.answer(BENTO)
    place.ask()
    table = place.page.table
    cell = table.visualRect(place.page.model.index(0, place.page.model.columns.index(TRIED)))
    picture = table.viewport().grab(cell).toImage()
    accent = place.page._kit.theme.colour(Role.ACCENT)
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert accent.name() in colours
