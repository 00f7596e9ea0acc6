"""The tab of the insights in the window: when its page is made, what it follows, and the lists behind its charts."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.api.demo import DemoCall
from callviewer.calls.call import CallKind
from callviewer.calls.dates import Preset
from callviewer.calls.followup import Wait
from callviewer.calls.insights_data import KINDS, Asked, Insights, InsightsAnswer, Rank
from callviewer.calls.query import EVERYTHING, HourOfWeek, Narrowing
from callviewer.history.copy_errors import ArchiveError, ArchiveTrouble
from callviewer.history.errors import ServiceError, Trouble
from callviewer.history.sync_progress import SyncProgress
from callviewer.ui import troubles
from callviewer.ui.insight_pick import DaysPick, HourPick, PersonPick, Pick, WaitPick
from callviewer.ui.insights_page import InsightsPage
from tests.ui_kit import NOON, House, house, invented, shown_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MISSED, INCOMING, OUTGOING = KINDS
CTRL = Qt.KeyboardModifier.ControlModifier
ANA, BEN = "+5511912345678", "+5511900000001"
HOUR_S = 3600
DAY_S = 24 * HOUR_S


def demo(kind: CallKind, number: str, hours_ago: float, talk_s: int = 0, name: str = "") -> DemoCall:
    return DemoCall(kind, number, int(NOON - hours_ago * HOUR_S) * 1000, name=name, duration_s=talk_s)


CALLS = [
    demo(MISSED, ANA, 1),
    demo(MISSED, "(11) 91234-5678", 30, name="Ana Souza"),
    demo(OUTGOING, ANA, 29.5, 60),
    demo(MISSED, BEN, 50),
    demo(INCOMING, BEN, 49, 120),
    demo(MISSED, BEN, 100),
    demo(OUTGOING, BEN, 99.97, 30),
    demo(MISSED, "-1", 31),
    demo(OUTGOING, BEN, 26),
    demo(MISSED, "+5511977777777", 200),
    demo(OUTGOING, "+5511977777777", 186, 9),
    demo(INCOMING, ANA, 500, 3),
]


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with house(qtbot, qapp, CALLS) as made:
        made.begin()
        made.sync()
        yield made


def page(home: House) -> InsightsPage:
    found = home.window.insights._page
    assert found is not None
    return found


def look(home: House) -> Insights:
    """Open the tab and wait for its figures."""
    home.window.show_tab("insights")
    home.wait(lambda: home.window.page() is home.window.insights and home.window.is_settled)
    answer = page(home)._answer
    assert answer is not None
    return answer.insights


def pick(home: House, what: Pick) -> int:
    """Click on something; gives how many calls the list shows then."""
    page(home).picked.emit(what)
    home.settle()
    return home.model.rowCount()


def test_nothing_of_the_charts_is_imported_before_the_tab_is_opened() -> None:
    script = "import sys, callviewer.ui.main_window as _; print(*[m for m in sys.modules if 'charts' in m])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


def test_the_page_is_made_when_it_is_first_seen(home: House) -> None:
    assert home.window.insights._page is None
    QTest.keyClick(home.window, Qt.Key.Key_6, CTRL)
    home.wait(lambda: home.window.is_settled)
    assert "Top callers" in shown_text(home.window.insights)
    assert "28 Oct 2026 to 18 Nov 2026" in home.window.status._shown.text()


def test_calls_are_counted_while_the_charts_are_made_and_only_once(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, make, asked, was_asked = home.window.insights._load, InsightsPage._make_charts, [], []

    async def load(question: Asked) -> InsightsAnswer:
        asked.append(question)
        return await usual(question)

    def made(self: InsightsPage) -> None:
        was_asked.append(self.is_busy)
        make(self)

    monkeypatch.setattr(home.window.insights, "_load", load)
    monkeypatch.setattr(InsightsPage, "_make_charts", made)
    look(home)

    assert (was_asked, len(asked)) == ([True], 1)


def test_an_answer_that_comes_before_the_charts_are_there_is_shown(home: House) -> None:
    insights = home.window.insights
    insights._opening.setInterval(60_000)
    home.window.show_tab("insights")
    question = insights._asked()
    home.wait(lambda: question._job is None)
    insights._opening.stop()
    insights._open()
    home.wait(lambda: home.window.is_settled)
    assert "Top callers" in shown_text(insights)


def test_a_click_on_a_bar_opens_the_calls_of_its_days(home: House) -> None:
    for bar in look(home).bars:
        for kind in KINDS:
            assert pick(home, DaysPick(bar.days, kind)) == bar.counts.of(kind)
            assert home.model.query.kind is kind
        assert pick(home, DaysPick(bar.days, None)) == bar.counts.total


def test_a_click_on_a_cell_opens_the_calls_of_its_hour(home: House) -> None:
    insights = look(home)
    cells = [HourOfWeek(day, hour) for day in range(7) for hour in range(24)]
    for kind in KINDS:
        busy = [cell for cell in cells if insights.weeks[kind][cell.weekday][cell.hour]]
        assert busy
        for cell in [*busy, HourOfWeek(0, 3)]:
            assert pick(home, HourPick(insights.days, kind, cell)) == insights.weeks[kind][cell.weekday][cell.hour]


def test_a_click_on_a_caller_opens_the_calls_of_all_spellings(home: House) -> None:
    insights = look(home)
    for person in insights.top[Rank.CALLS]:
        assert pick(home, PersonPick(insights.days, None, person.key, "x")) == person.counts.total
        assert pick(home, PersonPick(insights.days, MISSED, person.key, "x")) == person.counts.missed


def test_a_click_on_a_wait_opens_the_calls_that_waited_so_long(home: House) -> None:
    insights = look(home)
    assert {wait for wait, times in insights.waits.items() if times} >= {Wait.MINUTES_5, Wait.HOUR, Wait.REACHED}
    for wait, times in insights.waits.items():
        assert pick(home, WaitPick(insights.days, wait)) == times


def test_what_was_searched_before_does_not_narrow_what_is_picked(home: House) -> None:
    home.window.top.search.search_for("nobody at all")
    insights = look(home)
    assert "change nothing here" in home.window.insights.status()
    assert pick(home, DaysPick(insights.days, None)) == insights.now.counts.total


def test_the_way_back_restores_what_was_chosen(home: House) -> None:
    top = home.window.top
    top.search.search_for("Ana")
    top.dates.set_preset(Preset.LAST_7)
    insights = look(home)
    pick(home, WaitPick(insights.days, Wait.HOUR))
    assert top.filter.narrowing() == Narrowing(wait=Wait.HOUR)
    assert "5 to 60 min" in home.window.undo.accessibleName()
    home.window.undo._button.click()
    assert home.window.page() is home.window.insights
    assert (top.search.text(), top.dates.preset(), top.filter.narrowing()) == ("Ana", Preset.LAST_7, EVERYTHING)


def test_a_picked_caller_can_be_cleared_in_the_filter(home: House) -> None:
    insights = look(home)
    pick(home, PersonPick(insights.days, None, ANA, "Ana & Co"))
    button = home.window.top.filter
    assert "Caller: Ana & Co" in button.accessibleName()
    button._clear.trigger()
    home.settle()
    assert home.model.rowCount() == insights.now.counts.total
    assert "Caller" not in button.accessibleName()
    assert not any(choice.menuAction().isVisible() for choice in button._choices[-2:])


def test_before_the_history_is_whole_only_days_can_be_picked(qtbot: QtBot, qapp: QApplication) -> None:
    with house(qtbot, qapp, CALLS) as made:
        made.begin()
        made.window.show_progress(made.history.sync.progress)
        insights = look(made)
        made.window.insights.picked.emit(WaitPick(insights.days, Wait.NONE))
        assert made.window.page() is made.window.insights
        assert "once the whole history is here" in made.window.insights._news.accessibleName()


def test_other_days_are_computed_anew(home: House) -> None:
    look(home)
    for preset in [Preset.LAST_7, Preset.LAST_30, Preset.TODAY] * 5:
        home.window.top.dates.set_preset(preset)
    home.wait(lambda: home.window.insights.status().startswith("18 Nov 2026"))


def test_whoever_searches_among_the_charts_gets_a_list(home: House) -> None:
    look(home)
    home.window.top.search.search_for("Ana")
    home.settle()
    assert home.page is home.window.pages["all"]
    assert home.model.rowCount() == 1


def test_new_calls_and_marks_are_followed(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callviewer.ui.insights_tab.FOLLOW_MS", 10)
    before = look(home)
    home.service.add(*invented(MISSED, 2, last_s=home.clock.now - 60))
    home.window.show_progress(home.do(lambda: home.history.keep_up(lambda _progress: None)))
    home.wait(lambda: look(home).now.counts.missed == before.now.counts.missed + 2)
    waiting = look(home).now.waiting
    home.do(lambda: _done(home))
    home.window.take_marks()
    home.wait(lambda: look(home).now.waiting == waiting - 1)


async def _done(home: House) -> bool:
    return bool(await home.history.followups.mark_done([ANA]))


def test_at_midnight_today_is_another_day(home: House) -> None:
    assert look(home).days.last == home.kit.words.today
    home.clock.now += DAY_S
    home.window._tick()
    home.wait(lambda: look(home).days.last == home.kit.words.today)


def test_another_phone_drops_the_figures(home: House) -> None:
    look(home)
    home.window.forget()
    assert home.window.insights.status() == ""
    assert not home.window.is_settled
    home.window.begin()
    look(home)


def test_a_missing_key_is_said_and_leads_to_it(home: House, qtbot: QtBot) -> None:
    look(home)
    state = troubles.State("key-round", "No key", "", "", "Enter it")
    home.window.insights.block(state)
    assert home.window.is_settled
    with qtbot.waitSignal(home.window.key_wanted):
        home.window.insights._state.pressed.emit()


def test_without_calls_and_without_a_service_it_says_so_and_can_look_again(qtbot: QtBot, qapp: QApplication) -> None:
    with house(qtbot, qapp) as made:
        made.begin()
        lists = made.history.sync.progress.lists
        offline = ServiceError(Trouble.OFFLINE, "")
        failed = SyncProgress({kind: replace(each, error=offline) for kind, each in lists.items()})
        made.window.show_tab("insights")
        made.window.show_progress(failed)
        made.wait(lambda: "cannot be reached" in shown_text(made.window.insights))
        with qtbot.waitSignal(made.window.look_wanted):
            page(made)._state.pressed.emit()


def test_a_copy_that_cannot_be_read_is_said_and_can_be_tried_again(
    home: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_columns: object) -> None:
        raise ArchiveError(ArchiveTrouble.FAILED, None)

    look(home)
    with monkeypatch.context() as patch, qtbot.waitSignal(home.window.copy_failed):
        patch.setattr(home.history.archive, "read_insights", broken)
        home.window.insights.refresh()
    assert "There are no insights now" in shown_text(home.window.insights)
    home.window.insights._state.pressed.emit()
    look(home)


def test_the_charts_have_the_room_of_the_panel_until_it_is_asked_for(home: House) -> None:
    home.window.resize(1180, 720)
    look(home)
    assert home.window.tabs.is_panel_wanted
    assert not home.window.panel.isVisible()
    home.window.panel_place.turn()
    assert home.window.panel.isVisible()
    home.window.panel_place.turn()
    assert not home.window.panel.isVisible()
    home.window.panel_place.turn()
    home.window.show_tab("missed")
    assert home.window.panel.isVisible()


def test_the_tab_is_remembered(home: House) -> None:
    look(home)
    home.window._memory.collect()
    assert home.window.settings.tab == "insights"


def test_the_status_line_does_not_speak_of_a_gap_that_is_closed(home: House) -> None:
    look(home)
    shown = page(home)
    assert shown._answer is not None
    shown._answer = replace(shown._answer, is_whole=False)

    assert "not all here" not in home.window.insights.status()


def test_figures_of_a_moment_with_a_gap_are_renewed(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A visit that finds much that is new has a gap for a moment, of which the window may hear nothing."""
    look(home)
    shown = page(home)
    monkeypatch.setattr("callviewer.ui.insights_tab.FOLLOW_MS", 10)
    usual, asked = shown._question._load, []

    async def load(question: Asked) -> InsightsAnswer:
        asked.append(question)
        return replace(await usual(question), is_whole=len(asked) > 1)

    shown._question._load = load
    home.window.insights.refresh()

    home.wait(lambda: len(asked) == 2 and shown.is_answered)
    assert shown.is_whole
