"""A page of calls: its states, its notices, its status, and what its one button does."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from callviewer.api.demo import DemoCall, KeyState
from callviewer.api.retry import RetryNotice, RetryPolicy
from callviewer.calls.call import Call, CallKind
from callviewer.calls.dates import Preset
from callviewer.calls.query import NEWEST_FIRST, CallQuery
from callviewer.history.errors import Trouble
from callviewer.ui import troubles
from callviewer.ui.call_model import ListState
from callviewer.ui.notice_bar import NoticeBar
from tests import faults
from tests.ui_kit import KEY, NOON, House, calls_of, house, invented, names, shown_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MISSED, INCOMING, OUTGOING = CallKind
PATIENT = RetryPolicy(tries=3, base_s=60.0)


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with house(qtbot, qapp, [*invented(MISSED, 30), *invented(INCOMING, 250)]) as made:
        yield made


@pytest.fixture
def patient_home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    """One that waits a minute before another try."""
    with house(qtbot, qapp, invented(MISSED, 250), policy=PATIENT) as made:
        yield made


def state_of(home: House) -> str:
    """Title of the state that is shown in place of the rows; empty where rows are shown."""
    page = home.page
    return page._state.accessibleName() if page._stack.currentWidget() is page._state else ""


def button_of(home: House) -> QPushButton:
    page = home.page
    return page._notice._button if page._notice.isVisible() else page._state._button


def press(home: House) -> None:
    QTest.mouseClick(button_of(home), Qt.MouseButton.LeftButton)


def notice_of(bar: NoticeBar) -> str:
    return bar.accessibleName() if bar.isVisible() else ""


def search(home: House, text: str) -> None:
    home.window.top.search.search_for(text)
    home.settle()


def wait_for_countdown(home: House) -> None:
    home.wait(lambda: home.page._states.retry is not None)


# States


def test_a_page_without_a_key_asks_for_nothing(home: House) -> None:
    QApplication.processEvents()
    assert home.model.state is ListState.UNASKED
    assert state_of(home) == troubles.loading().title
    assert not home.asked()


def test_while_the_first_page_comes_the_page_says_so(home: House) -> None:
    home.server.latency_s = 0.1
    home.kit.bridge.submit(
        lambda _job: home.history.open(KEY), home.window, lambda _: home.window.begin(), lambda error: None
    )
    home.wait(lambda: home.model.state is ListState.LOADING)
    assert state_of(home) == troubles.loading().title
    assert home.page.status() == "Looking…"
    home.settle()
    assert state_of(home) == ""


def test_an_answer_of_this_computer_that_comes_soon_is_shown_without_a_word_in_between(home: House) -> None:
    home.begin()
    home.sync()
    home.page.refresh()
    home.settle()
    home.page._patience.setInterval(60_000)
    said: list[str] = []
    home.page.changed.connect(lambda: said.append(home.page.status()))
    home.window.top.search.search_for("no such name")
    home.settle()
    assert home.model.is_local
    assert said == [""]


def test_each_list_asks_when_it_is_first_seen(home: House) -> None:
    home.begin()
    assert {seen.path for seen in home.asked()} == {"/call/missed/list/"}
    home.open(INCOMING)
    assert [seen.path for seen in home.asked()] == ["/call/missed/list/", "/call/incoming/list/"]
    home.open(MISSED)
    assert len(home.asked()) == 2


@pytest.mark.parametrize("kind", list(CallKind), ids=str)
def test_an_empty_list_says_which_and_can_be_looked_at_again(qtbot: QtBot, qapp: QApplication, kind: CallKind) -> None:
    with house(qtbot, qapp) as home:
        home.window.show_tab(kind.value)
        home.begin()
        assert state_of(home) == troubles.empty(kind).title
        assert home.page.status() == ""
        home.service.add(*invented(kind, 1))
        press(home)
        home.settle()
        assert state_of(home) == ""
        assert names(home.model) == ["Person 0"]


def test_nothing_found_offers_to_clear_the_filter(home: House) -> None:
    home.begin()
    search(home, "nobody of this name")
    assert state_of(home) == troubles.nothing_found(CallQuery(None, "nobody")).title
    asked = len(home.asked())
    press(home)
    home.settle()
    assert state_of(home) == ""
    assert home.window.top.search.text() == ""
    assert len(home.asked()) == asked + 1


def test_clearing_text_and_days_asks_once(home: House) -> None:
    home.begin()
    home.window.top.dates.set_preset(Preset.LAST_MONTH)
    home.settle()
    search(home, "nobody")
    asked = len(home.asked())
    press(home)
    home.settle()
    assert home.window.top.dates.preset() is Preset.ANY
    assert len(home.asked()) == asked + 1


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        (faults.RESET_AT_ONCE, Trouble.OFFLINE),
        (faults.SERVER_ERROR, Trouble.SERVICE_FAULT),
        (faults.HTML_200, Trouble.UNEXPECTED),
        (faults.EXPIRED, Trouble.EXPIRED),
        (faults.TOO_MANY_PLAIN, Trouble.TOO_MANY),
    ],
    ids=str,
)
def test_a_first_page_that_fails_is_a_state_and_can_be_tried_again(
    home: House, fault: faults.Fault, trouble: Trouble
) -> None:
    home.server.script(fault)
    home.begin()
    state = troubles.of_service(trouble)
    assert state_of(home) == state.title
    assert button_of(home).text() == state.button
    assert KEY not in shown_text(home.window)
    press(home)
    home.settle()
    assert state_of(home) == ""
    assert home.model.rowCount() == 30


def test_a_wrong_key_leads_to_the_key(home: House, qtbot: QtBot) -> None:
    home.begin("some-other-key")
    assert state_of(home) == troubles.of_service(Trouble.WRONG_KEY).title
    assert "some-other-key" not in shown_text(home.window)
    with qtbot.waitSignal(home.window.key_wanted):
        press(home)


def test_an_expiry_half_way_leaves_the_rows(home: House) -> None:
    home.window.show_tab(INCOMING.value)
    home.begin()
    home.service.keys[KEY] = KeyState.EXPIRED
    home.scroll_down()
    home.settle()
    assert home.model.rowCount() == 200
    assert notice_of(home.page._notice).startswith("The subscription has ended.")
    home.service.keys[KEY] = KeyState.VALID
    press(home)
    home.settle()
    assert home.model.rowCount() == 250
    assert notice_of(home.page._notice) == ""


def test_a_search_that_fails_and_finds_nothing_here_says_that_the_rows_are_old(home: House) -> None:
    home.begin()
    home.server.script(faults.RESET_AT_ONCE, times=None)
    home.service.add(DemoCall(MISSED, "+5511987654321", int(NOON - 60) * 1000, name="Late Person"))
    search(home, "Late")
    assert home.model.rowCount() == 30
    assert home.page.status() == "These are still the calls from before"
    home.server.heal()
    press(home)
    home.settle()
    assert names(home.model) == ["Late Person"]


def test_a_search_that_fails_is_answered_with_what_is_saved_here(home: House) -> None:
    home.begin()
    home.server.script(faults.RESET_AT_ONCE, times=None)
    search(home, "Person 3")
    assert names(home.model) == ["Person 3", "Person 13", "Person 23"], "digits are found in the number as well"
    assert home.page.status() == "Calls here so far: 3"
    assert notice_of(home.page._notice) == "The service cannot be reached. These are the calls that are saved here."


# Waiting for another try


def test_a_wait_counts_down_in_place_of_the_rows(patient_home: House) -> None:
    home = patient_home
    home.server.script(faults.UNAVAILABLE)
    home.kit.bridge.submit(
        lambda _job: home.history.open(KEY), home.window, lambda _: home.window.begin(), lambda error: None
    )
    wait_for_countdown(home)
    assert state_of(home) == troubles.of_service(Trouble.SERVICE_FAULT).title
    assert "Trying again in" in home.page._state.accessibleDescription()
    assert button_of(home).text() == "Try now"
    assert home.page._ticking.isActive()
    press(home)
    home.settle()
    assert state_of(home) == ""
    assert not home.page._ticking.isActive()
    assert home.model.rowCount() == 200


def test_a_wait_counts_down_below_the_rows(patient_home: House) -> None:
    home = patient_home
    home.begin()
    home.server.script(faults.RESET_AT_ONCE)
    home.scroll_down()
    wait_for_countdown(home)
    assert notice_of(home.page._notice).startswith("The service cannot be reached. Trying again in ")
    assert home.model.rowCount() == 200
    press(home)
    home.settle()
    assert notice_of(home.page._notice) == ""
    assert home.model.rowCount() == 250


def test_the_countdown_tells_the_seconds_that_are_left(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    home.begin()
    now = 1000.0
    monkeypatch.setattr("callviewer.ui.call_states.monotonic", lambda: now)
    home.model.retrying.emit(RetryNotice(8, Trouble.OFFLINE, 2))
    assert notice_of(home.page._notice) == "The service cannot be reached. Trying again in 8 s."
    now += 5.5
    home.page._ticking.timeout.emit()
    assert notice_of(home.page._notice) == "The service cannot be reached. Trying again in 3 s."
    now += 60
    home.page._ticking.timeout.emit()
    assert notice_of(home.page._notice) == "The service cannot be reached. Trying again in 1 s."
    home.model.retrying.emit(RetryNotice(0, Trouble.OFFLINE, 2))
    assert notice_of(home.page._notice) == ""


def test_f5_does_not_wait_for_the_next_try(patient_home: House) -> None:
    home = patient_home
    home.begin()
    home.server.script(faults.UNAVAILABLE)
    home.scroll_down()
    wait_for_countdown(home)
    QTest.keyClick(home.window, Qt.Key.Key_F5)
    home.settle()
    assert home.model.rowCount() == 250


def test_another_question_ends_the_wait_for_the_last_one(patient_home: House) -> None:
    home = patient_home
    home.begin()
    home.server.script(faults.UNAVAILABLE)
    home.scroll_down()
    wait_for_countdown(home)
    search(home, "Person 7")
    assert notice_of(home.page._notice) == ""
    assert not home.page._ticking.isActive()
    assert names(home.model)[0] == "Person 7"


def test_a_state_is_said_once_however_often_it_is_renewed(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    home.server.script(faults.HTML_200)
    home.begin()
    said: list[str] = []
    monkeypatch.setattr(home.page._state, "show_state", lambda *state: said.append(state[1]))
    home.page._show()
    home.page._show()
    assert not said


# Status and notices


def test_the_status_tells_how_many_and_whether_there_are_more(home: House) -> None:
    home.begin()
    assert home.page.status() == "All calls shown: 30"
    home.open(INCOMING)
    assert home.page.status() == "Calls shown: 200, more when you scroll"
    search(home, "Person 24")
    assert home.page.status() == "Calls found: 11"


def test_unreadable_rows_are_counted(home: House) -> None:
    home.server.script(faults.ODD_ROWS)
    home.begin()
    assert home.page.status() == "All calls shown: 30 · unreadable rows passed over: 8"


def test_a_service_that_cannot_sort_says_so(home: House) -> None:
    home.window.show_tab(INCOMING.value)
    home.begin()
    home.service.duration_name = "length_of_call"
    home.page.table.horizontalHeader().sectionClicked.emit(3)
    home.settle()
    assert notice_of(home.page._news) == "The service cannot sort by this column. Newest come first."
    assert home.model.query.order == NEWEST_FIRST
    assert home.page.table.horizontalHeader().sortIndicatorSection() == 2


def test_a_fall_back_is_noticed_even_where_the_next_page_is_asked_for_at_once(home: House) -> None:
    home.window.show_tab(INCOMING.value)
    home.window.resize(1180, 4000)
    home.begin()
    home.service.duration_name = "length_of_call"
    home.page.table.horizontalHeader().sectionClicked.emit(3)
    home.settle()
    assert home.model.rowCount() == 250
    assert notice_of(home.page._news) == "The service cannot sort by this column. Newest come first."


def test_the_other_spelling_of_the_duration_sorts_as_well(home: House) -> None:
    home.service.duration_name = "duration_seconds"
    home.window.show_tab(INCOMING.value)
    home.begin()
    home.page.table.horizontalHeader().sectionClicked.emit(3)
    home.settle()
    assert calls_of(home.model)[0].name == "Person 249"
    assert notice_of(home.page._news) == ""


# Filters


@pytest.mark.parametrize("text", ["%", "_", "50%", "a_b"])
def test_what_was_typed_is_found_literally(qtbot: QtBot, qapp: QApplication, text: str) -> None:
    odd = DemoCall(INCOMING, "+5511987654321", int(NOON - 60) * 1000, name="50% a_b")
    with house(qtbot, qapp, [odd, *invented(INCOMING, 250)]) as home:
        home.window.show_tab(INCOMING.value)
        home.begin()
        search(home, text)
        home.wait(lambda: home.model.state is ListState.COMPLETE)
        assert names(home.model) == ["50% a_b"]


def test_a_search_reaches_every_list_once_it_is_seen(home: House) -> None:
    home.begin()
    search(home, "Person 12")
    assert names(home.model) == ["Person 12"]
    home.open(INCOMING)
    assert len(calls_of(home.model)) == 11
    assert [seen.params.get("q") for seen in home.asked(INCOMING)] == ["Person 12"]


def test_days_are_asked_for_in_utc_and_counted_here(home: House) -> None:
    home.window.show_tab(INCOMING.value)
    home.begin()
    home.window.top.dates.set_preset(Preset.TODAY)
    home.settle()
    midnight_ms = int(NOON - 12 * 3600) * 1000
    assert home.asked(INCOMING)[-1].params["date_from_ms"] == str(midnight_ms)
    assert {home.kit.words.day(date(2026, 11, 18))} == {"Today"}
    assert all((call.time_ms or 0) >= midnight_ms for call in calls_of(home.model))
    assert home.model.rowCount() == 72


def test_missed_days_are_asked_for_with_a_day_more_at_each_end(home: House) -> None:
    home.begin()
    home.window.top.dates.set_preset(Preset.YESTERDAY)
    home.settle()
    asked = home.asked(MISSED)[-1].params
    assert asked["date_start"] <= "2026-11-16"
    assert asked["date_end"] >= "2026-11-19"
    assert state_of(home) == troubles.nothing_found(CallQuery(None, "nobody")).title


# Forget and block


def test_a_blocked_page_shows_its_state_and_asks_for_nothing(home: House, qtbot: QtBot) -> None:
    home.begin()
    state = troubles.of_service(Trouble.NO_KEY)
    home.window.block(state)
    asked = len(home.asked())
    for kind in CallKind:
        home.window.show_tab(kind.value)
        QApplication.processEvents()
        assert state_of(home) == state.title
        assert home.model.state is ListState.UNASKED
    home.window.top.search.search_for("x")
    home.window.top.dates.set_preset(Preset.TODAY)
    assert len(home.asked()) == asked
    with qtbot.waitSignal(home.window.key_wanted):
        press(home)
    with qtbot.waitSignal(home.window.key_wanted):
        QTest.keyClick(home.window, Qt.Key.Key_F5)


def test_another_key_begins_with_the_newest_and_keeps_the_filter(home: House) -> None:
    home.window.show_tab(INCOMING.value)
    home.begin()
    search(home, "Person 2")
    home.page.table.horizontalHeader().sectionClicked.emit(0)
    home.settle()
    home.service.keys["another"] = KeyState.VALID
    home.begin("another")
    home.wait(lambda: home.asked()[-1].params["apikey"] == "another")
    home.settle()
    assert home.model.query.order == NEWEST_FIRST
    assert home.model.query.text == "Person 2"
    assert home.page.table.horizontalHeader().sortIndicatorSection() == 2


def test_the_focus_goes_with_what_takes_the_place(home: House) -> None:
    home.begin()
    home.window.activateWindow()
    home.page.table.setFocus()
    search(home, "nobody")
    assert not home.page.table.hasFocus()
    home.page._state._button.setFocus()
    press(home)
    home.settle()
    assert home.page.table.hasFocus()


def test_a_call_that_has_just_come_is_chosen_once_it_is_here(home: House) -> None:
    home.begin()
    [new] = invented(CallKind.MISSED, 1, last_s=home.clock.now - 60)
    home.service.add(new)
    written = datetime.fromtimestamp(new.time_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M:%S")
    home.page.seek(Call(CallKind.MISSED, new.number, date_text=written))
    assert not home.page.table.currentIndex().isValid()
    home.window._refresh.trigger()
    home.wait(lambda: home.page.table.currentIndex().isValid())
    assert home.page.table.currentIndex().row() == 0
    assert home.window.panel.number == new.number
