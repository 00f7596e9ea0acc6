"""The Insights tab: when it asks, what it shows, and what it hands on."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.calls.followup import Wait
from callviewer.calls.insights_data import KINDS, Asked, Figures, Insights, InsightsAnswer, Rank
from callviewer.calls.query import ANY_TIME, DayRange
from callviewer.history.errors import ServiceError, Trouble
from callviewer.ui.charts.chart_box import PictureFormat
from callviewer.ui.charts.chart_table import ChartTable
from callviewer.ui.insight_pick import WaitPick
from callviewer.ui.insights_page import InsightsPage
from callviewer.ui.insights_question import InsightsQuestion
from callviewer.ui.kit import Kit
from tests.insight_samples import AMERICAN, ANSWER, BRITISH, CALLERS, DAYS, INSIGHTS, NOW_MS
from tests.ui_kit import ZONE, Clock, cells, shown_text, turn_wheel, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def kit(qapp: QApplication) -> Iterator[Kit]:
    with window_kit(qapp, Clock()) as made:
        yield made


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> InsightsPage:
    async def load(_asked: Asked) -> InsightsAnswer:
        return ANSWER

    made = InsightsPage(kit, InsightsQuestion(kit, load, BRITISH), BRITISH, lambda: NOW_MS)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    return made


def open_page(page: InsightsPage, qtbot: QtBot, days: DayRange = DAYS) -> None:
    page.show()
    with qtbot.waitSignal(page.changed):
        page.ask(days)


def test_the_page_asks_when_it_is_seen(kit: Kit, qtbot: QtBot) -> None:
    asked: list[Asked] = []

    async def load(question: Asked) -> InsightsAnswer:
        asked.append(question)
        return ANSWER

    page = InsightsPage(kit, InsightsQuestion(kit, load, AMERICAN), AMERICAN, lambda: NOW_MS)
    qtbot.addWidget(page)
    page.ask(ANY_TIME)
    page.ask(DAYS)
    assert asked == []
    with qtbot.waitSignal(page.changed):
        page.show()
    assert asked == [Asked(DAYS, ZONE, date(2026, 11, 18), first_weekday=6)]


def test_the_page_shows_figures_and_charts(page: InsightsPage, qtbot: QtBot) -> None:
    open_page(page, qtbot)
    text = shown_text(page)
    for part in ("75 %", "Calls per day", "Top callers", "How long they waited", "Show as a table"):
        assert part in text
    assert page.status() == "16 Nov 2026 to 18 Nov 2026, compared with 13 Nov 2026 to 15 Nov 2026"


def test_the_latest_question_wins(kit: Kit, qtbot: QtBot) -> None:
    async def load(question: Asked) -> InsightsAnswer:
        if question.days == DAYS:
            await asyncio.Event().wait()
        return InsightsAnswer(replace(INSIGHTS, days=question.days))

    page = InsightsPage(kit, InsightsQuestion(kit, load, BRITISH), BRITISH, lambda: NOW_MS)
    qtbot.addWidget(page)
    page.show()
    page.ask(DAYS)
    other = DayRange(DAYS.first, DAYS.first)
    with qtbot.waitSignal(page.changed):
        page.ask(other)
    assert "16 Nov 2026" in page.status()


def test_days_without_calls_say_so_and_offer_all_days(page: InsightsPage, qtbot: QtBot) -> None:
    page.ask(DAYS)
    page._take(InsightsAnswer(replace(INSIGHTS, now=Figures())))
    page.show()
    assert "Nothing found" in shown_text(page)
    with qtbot.waitSignal(page.clear_wanted):
        page._state.pressed.emit()


@pytest.mark.parametrize("days", [DAYS, DayRange(None, DAYS.last)])
def test_any_chosen_days_without_calls_can_be_cleared(page: InsightsPage, qtbot: QtBot, days: DayRange) -> None:
    page.ask(days)
    page._take(InsightsAnswer(Insights(days=days)))
    with qtbot.waitSignal(page.clear_wanted):
        page._state.pressed.emit()


def test_an_account_without_calls_offers_to_look_again(page: InsightsPage, qtbot: QtBot) -> None:
    page.ask(ANY_TIME)
    page._take(InsightsAnswer(Insights()))
    assert "No calls" in shown_text(page)
    with qtbot.waitSignal(page.look_wanted):
        page._state.pressed.emit()


@pytest.mark.parametrize(
    ("trouble", "said", "way"),
    [
        (Trouble.OFFLINE, "The service cannot be reached", "look_wanted"),
        (Trouble.WRONG_KEY, "The API key is wrong", "key_wanted"),
    ],
)
def test_without_calls_it_is_said_why_there_are_none(
    page: InsightsPage, qtbot: QtBot, trouble: Trouble, said: str, way: str
) -> None:
    page.ask(DAYS)
    page._take(InsightsAnswer(Insights(), is_whole=False))
    assert "Getting the calls" in shown_text(page)
    page.note_missing(ServiceError(trouble, ""))
    assert said in shown_text(page)
    with qtbot.waitSignal(getattr(page, way)):
        page._state.pressed.emit()


def test_charts_and_tiles_follow_another_font_of_the_system(
    page: InsightsPage, qtbot: QtBot, qapp: QApplication
) -> None:
    open_page(page, qtbot)
    box, tile = page._boxes[0], page._tiles.tiles[0]
    before = box.chart.line(), tile._value.font().pointSizeF()
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 3)
    qapp.setFont(larger)
    try:
        assert box.chart.line() > before[0] * 2
        assert box._title.font().pointSizeF() == larger.pointSizeF()
        qtbot.waitUntil(lambda: tile._value.font().pointSizeF() == pytest.approx(before[1] * 3))
        qtbot.waitUntil(lambda: box._stack.height() == box.chart.sizeHint().height())
        qtbot.waitUntil(lambda: page._columns == 1)
    finally:
        qapp.setFont(usual)


def test_a_failure_is_handed_on(kit: Kit, qtbot: QtBot) -> None:
    async def load(_asked: Asked) -> InsightsAnswer:
        raise OSError("broken")

    page = InsightsPage(kit, InsightsQuestion(kit, load, BRITISH), BRITISH, lambda: NOW_MS)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.failed) as told:
        page.ask(DAYS)
    assert isinstance(told.args[0], OSError)


def test_another_account_drops_everything(page: InsightsPage, qtbot: QtBot) -> None:
    open_page(page, qtbot)
    page.forget()
    assert page.status() == ""
    assert page._stack.currentWidget() is page._state


def test_a_history_that_is_still_on_its_way_is_told(page: InsightsPage) -> None:
    page._take(replace(ANSWER, is_whole=False))
    assert "not all here yet" in page.status()


def test_a_choice_of_kind_and_order_changes_the_charts(page: InsightsPage, qtbot: QtBot) -> None:
    open_page(page, qtbot)
    page._kind.setCurrentIndex(KINDS.index(CallKind.OUTGOING))
    page._rank.setCurrentIndex(list(Rank).index(Rank.TALK))
    assert "Outgoing: 0" in page._week.spots()[9].words
    assert page._callers.rank is Rank.TALK


def test_a_click_in_a_chart_is_handed_on(page: InsightsPage, qtbot: QtBot) -> None:
    open_page(page, qtbot)
    with qtbot.waitSignal(page.picked) as told:
        page._waits.chosen.emit(WaitPick(DAYS, Wait.HOUR))
    assert told.args[0] == WaitPick(DAYS, Wait.HOUR)


def test_a_table_is_shown_in_place_of_a_chart_and_copied_with_headers(page: InsightsPage, qtbot: QtBot) -> None:
    page._take(InsightsAnswer(INSIGHTS, {"ana": replace(CALLERS["ana"], name='=HYPERLINK("x")'), "x": CALLERS["x"]}))
    page.show()
    box = page._boxes[2]
    assert not box.findChildren(ChartTable)
    box._toggle.click()
    assert box._table is not None
    assert box._table.isVisible()
    assert "(11) 90000-0001" in cells(box._table)
    with qtbot.waitSignal(box.copied):
        box._copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Caller\tIncoming\tOutgoing\tMissed\tAll\tTalk time"
    assert lines[1].startswith("'=HYPERLINK")
    box._table.selectRow(1)
    QTest.keySequence(box._table, "Ctrl+C")
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2


@pytest.mark.parametrize("picture", PictureFormat)
def test_a_chart_is_saved(page: InsightsPage, qtbot: QtBot, tmp_path: Path, picture: PictureFormat) -> None:
    open_page(page, qtbot)
    path = tmp_path / f"chart.{picture.value}"
    page.save(page._boxes[0], picture, path)
    qtbot.waitUntil(lambda: "was saved" in page._notice.accessibleName())
    assert path.stat().st_size > 1000


def test_a_folder_that_is_gone_is_told(page: InsightsPage, qtbot: QtBot, tmp_path: Path) -> None:
    open_page(page, qtbot)
    page.save(page._boxes[0], PictureFormat.PNG, tmp_path / "gone" / "chart.png")
    qtbot.waitUntil(lambda: "could not be saved" in page._notice.accessibleName())


@pytest.mark.parametrize(("width", "columns"), [(1180, 2), (480, 1)])
def test_a_narrow_page_has_its_charts_below_each_other(
    page: InsightsPage, qtbot: QtBot, width: int, columns: int
) -> None:
    page.resize(width, 700)
    open_page(page, qtbot)
    assert page._columns == columns


def test_charts_fill_a_high_page_and_never_shrink(page: InsightsPage, qtbot: QtBot) -> None:
    heights = []
    for height in (500, 1000, 1300):
        page.resize(1900, height)
        open_page(page, qtbot)
        QApplication.processEvents()
        heights.append([box.chart.height() for box in page._boxes])
        assert (page._scroll.verticalScrollBar().maximum() > 0) is (height == 500)
    low, high, highest = heights
    assert low == [box.least for box in page._boxes]
    assert all(one < two < three for one, two, three in zip(low, high, highest, strict=True))


def test_rows_of_a_high_chart_are_spread_over_it(page: InsightsPage, qtbot: QtBot) -> None:
    page.resize(1900, 1200)
    open_page(page, qtbot)
    QApplication.processEvents()
    chart = page._waits
    assert chart.spots()[-1].area.bottom() == pytest.approx(chart.height(), abs=4)


@pytest.mark.parametrize("width", [520, 640, 760])
def test_what_is_shown_for_the_first_time_is_no_wider_than_the_page(
    page: InsightsPage, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 700)
    open_page(page, qtbot)
    QApplication.processEvents()
    held = page._scroll.widget()
    assert held is not None
    assert held.width() <= page._scroll.viewport().width()


def test_the_wheel_over_a_choice_scrolls_the_page(page: InsightsPage, qtbot: QtBot) -> None:
    open_page(page, qtbot)
    for box in (page._kind, page._rank):
        assert not turn_wheel(box)
        assert box.currentIndex() == 0


def test_no_label_takes_markup(page: InsightsPage, qtbot: QtBot) -> None:
    open_page(page, qtbot)
    labels = page._tiles.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
