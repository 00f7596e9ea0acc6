"""The charts of the insights: what they show, what they say, and what they tell when they are chosen."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from callviewer.calls.followup import Wait
from callviewer.calls.insights_data import Bar, Counts, Insights, Rank, Step
from callviewer.calls.query import DayRange, HourOfWeek
from callviewer.ui.charts import chart as chart_module
from callviewer.ui.charts import pictures
from callviewer.ui.charts.canvas import Canvas, Look, contrast
from callviewer.ui.charts.chart import NOTHING, Chart, Table
from callviewer.ui.charts.chart_table import ChartTable
from callviewer.ui.charts.heat_map import strength
from callviewer.ui.charts.insight_charts import (
    CallersChart,
    CallsChart,
    WaitsChart,
    WeekChart,
)
from callviewer.ui.charts.stacked_bars import Column, Part, StackedBars, steps
from callviewer.ui.charts.tiles import Tiles
from callviewer.ui.insight_pick import DaysPick, HourPick, PersonPick, WaitPick
from callviewer.ui.insight_words import InsightWords
from callviewer.ui.kit import Kit
from callviewer.ui.theme import DARK, LIGHT, Role, mixed
from tests.insight_samples import (
    AMERICAN,
    ANA,
    BRITISH,
    CALLERS,
    DAYS,
    INSIGHTS,
    MISSED,
    NOW_MS,
    STRANGER,
)
from tests.ui_kit import Clock, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def kit(qapp: QApplication) -> Iterator[Kit]:
    with window_kit(qapp, Clock()) as made:
        yield made


@pytest.fixture
def words(kit: Kit) -> InsightWords:
    return InsightWords(kit.words, BRITISH, lambda: NOW_MS)


def shown(chart: Chart, qtbot: QtBot) -> None:
    qtbot.addWidget(chart)
    chart.resize(600, chart.sizeHint().height())
    with qtbot.waitExposed(chart):
        chart.show()


@pytest.fixture
def calls(kit: Kit, words: InsightWords, qtbot: QtBot) -> CallsChart:
    made = CallsChart(kit.theme, words)
    made.show_insights(INSIGHTS)
    shown(made, qtbot)
    return made


@pytest.fixture
def week(kit: Kit, words: InsightWords, qtbot: QtBot) -> WeekChart:
    made = WeekChart(kit.theme, words)
    made.show_insights(INSIGHTS)
    shown(made, qtbot)
    return made


@pytest.fixture
def callers(kit: Kit, words: InsightWords, qtbot: QtBot) -> CallersChart:
    made = CallersChart(kit.theme, words)
    made.show_insights(INSIGHTS, CALLERS)
    shown(made, qtbot)
    return made


@pytest.fixture
def waits(kit: Kit, words: InsightWords, qtbot: QtBot) -> WaitsChart:
    made = WaitsChart(kit.theme, words)
    made.show_insights(INSIGHTS)
    shown(made, qtbot)
    return made


def click(chart: Chart, words: str, qtbot: QtBot) -> object:
    """What is told by a click on the last spot that says this."""
    spot = max(number for number, spot in enumerate(chart.spots()) if words in spot.words)
    with qtbot.waitSignal(chart.chosen) as told:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.point_of(spot))
    return told.args[0]


def press(chart: Chart, *keys: Qt.Key) -> str:
    """What the spot says that the keys lead to."""
    for key in keys:
        QTest.keyClick(chart, key)
    return chart.spots()[chart._current].words


# Bars


def test_a_click_on_a_part_of_a_bar_tells_its_day_and_kind(calls: CallsChart, qtbot: QtBot) -> None:
    day = DayRange(date(2026, 11, 16), date(2026, 11, 16))
    assert click(calls, "Mon 16 Nov\nMissed: 2", qtbot) == DaysPick(day, MISSED)


def test_a_click_above_a_bar_tells_its_day(calls: CallsChart, qtbot: QtBot) -> None:
    top = calls.spots()[0].area.topLeft() + QPointF(3, 3)
    with qtbot.waitSignal(calls.chosen) as told:
        QTest.mouseClick(calls, Qt.MouseButton.LeftButton, pos=top.toPoint())
    assert told.args[0] == DaysPick(DayRange(date(2026, 11, 16), date(2026, 11, 16)), None)


def test_a_click_that_ends_elsewhere_chooses_nothing(calls: CallsChart, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(calls.chosen):
        QTest.mousePress(calls, Qt.MouseButton.LeftButton, pos=calls.point_of(0))
        QTest.mouseRelease(calls, Qt.MouseButton.LeftButton, pos=calls.point_of(4))


def test_the_arrows_walk_from_bar_to_bar_and_through_the_parts(calls: CallsChart, qtbot: QtBot) -> None:
    right, up, down = Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
    assert press(calls, Qt.Key.Key_Home).startswith("Mon 16 Nov\nAll calls: 17")
    assert press(calls, up) == "Mon 16 Nov\nIncoming: 10"
    assert press(calls, right) == "Yesterday\nIncoming: 20"
    assert press(calls, right).startswith("Today\nAll calls: 18")  # nothing came in today
    assert press(calls, right).startswith("Today\nAll calls: 18")
    assert press(calls, up) == "Today\nOutgoing: 10"
    assert press(calls, down).startswith("Today\nAll calls: 18")
    with qtbot.waitSignal(calls.chosen) as told:
        QTest.keyClick(calls, Qt.Key.Key_Return)
    assert told.args[0] == DaysPick(DayRange(date(2026, 11, 18), date(2026, 11, 18)), None)
    assert press(calls, Qt.Key.Key_End) == "Today\nMissed: 8"


def test_from_right_to_left_everything_is_mirrored(calls: CallsChart) -> None:
    middle = calls.point_of(0)
    calls.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert calls.point_of(0).x() == pytest.approx(calls.width() - middle.x(), abs=1)
    assert press(calls, Qt.Key.Key_Home, Qt.Key.Key_Left).startswith("Yesterday")


def test_the_parts_of_a_bar_are_as_high_as_they_are_many(calls: CallsChart) -> None:
    _whole, incoming, outgoing, missed = (spot.area for spot in calls.spots()[:4])
    assert (incoming.height() + 1) / (outgoing.height() + 1) == pytest.approx(2)
    assert incoming.bottom() > outgoing.bottom() > missed.bottom()


def test_bars_have_their_figures_as_a_table(calls: CallsChart) -> None:
    assert calls.table.headers == ("Days", "Incoming", "Outgoing", "Missed", "All")
    assert calls.table.rows[0] == ("Mon 16 Nov", "10", "5", "2", "17")
    assert "Missed: 10" in calls.accessibleDescription()


def test_a_larger_font_lays_everything_out_anew(calls: CallsChart) -> None:
    before = calls.spots()[0].area
    font = calls.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    calls.setFont(font)
    assert calls.spots()[0].area != before
    assert calls.sizeHint().height() > 350


@given(st.integers(0, 10**9))
def test_the_lines_behind_the_bars_are_few_and_round(most: int) -> None:
    found = steps(most)
    assert found[0] == 0
    assert max(1, most) <= found[-1]
    assert 2 <= len(found) <= 5
    assert str(found[1]).rstrip("0") in {"1", "2", "5"}


# The week


def test_a_click_on_a_cell_tells_weekday_hour_and_kind(week: WeekChart, qtbot: QtBot) -> None:
    assert click(week, "Monday, 09:00 to 10:00\nMissed: 7", qtbot) == HourPick(DAYS, MISSED, HourOfWeek(0, 9))


def test_the_arrows_walk_from_cell_to_cell_and_stop_at_the_edges(week: WeekChart) -> None:
    left, right, up, down = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
    assert press(week, Qt.Key.Key_Home, left, up).startswith("Monday, 00:00")
    assert press(week, right, down).startswith("Tuesday, 01:00")
    assert press(week, Qt.Key.Key_End, right, down).startswith("Sunday, 23:00 to 00:00")


def test_the_week_begins_as_in_the_region(kit: Kit, qtbot: QtBot) -> None:
    chart = WeekChart(kit.theme, InsightWords(kit.words, AMERICAN, lambda: NOW_MS))
    qtbot.addWidget(chart)
    chart.show_insights(INSIGHTS)
    assert [row[0] for row in chart.table.rows][:2] == ["Sunday", "Monday"]
    assert chart.spots()[0].pick == HourPick(DAYS, MISSED, HourOfWeek(6, 0))


def test_the_stronger_cell_is_the_fuller_one(week: WeekChart, kit: Kit) -> None:
    image = week.grab().toImage()
    full, empty = (week.spots()[cell].area.topLeft() + QPointF(4, 4) for cell in (9, 10))
    ratio = image.devicePixelRatio()
    colours = [image.pixelColor((point * ratio).toPoint()) for point in (full, empty)]
    window = kit.theme.colour(Role.WINDOW)
    assert contrast(colours[0], window) > contrast(colours[1], window)


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_the_number_in_a_cell_can_be_read(table: dict[Role, str]) -> None:
    text, ground = QColor(table[Role.TEXT]), QColor(table[Role.WINDOW])
    for kind in (Role.MISSED, Role.INCOMING, Role.OUTGOING):
        for value in range(80, 101):
            area = mixed(ground, QColor(table[kind]), strength(value, 100))
            assert max(contrast(text, area), contrast(ground, area)) >= 4.5


# Rows


def test_a_click_on_a_caller_tells_the_number(callers: CallersChart, qtbot: QtBot) -> None:
    assert click(callers, "Ana Souza", qtbot) == PersonPick(DAYS, None, ANA, "Ana Souza")


def test_callers_by_missed_calls_lead_to_missed_calls(callers: CallersChart, qtbot: QtBot) -> None:
    callers.rank = Rank.MISSED
    callers.show_insights(INSIGHTS, CALLERS)
    assert click(callers, "(11) 90000-0001", qtbot) == PersonPick(DAYS, MISSED, STRANGER, "(11) 90000-0001")


def test_callers_by_talk_time_say_how_long(callers: CallersChart) -> None:
    callers.rank = Rank.TALK
    callers.show_insights(INSIGHTS, CALLERS)
    assert callers.accessibleDescription() == "(11) 90000-0001: 2 h"


def test_a_caller_who_is_gone_meanwhile_is_left_out(callers: CallersChart) -> None:
    callers.show_insights(INSIGHTS, {"ana": CALLERS["ana"]})
    assert [row[0] for row in callers.table.rows] == ["Ana Souza"]


def test_a_strangers_name_is_no_markup_in_a_tooltip(callers: CallersChart) -> None:
    callers.show_insights(INSIGHTS, {"ana": replace(CALLERS["ana"], name="<b>x</b>")})
    point = callers.point_of(0)
    QApplication.sendEvent(callers, QHelpEvent(QHelpEvent.Type.ToolTip, point, callers.mapToGlobal(point)))
    assert "&lt;b&gt;x" in QToolTip.text()
    QToolTip.hideText()


def test_waits_say_how_many_and_which_part(waits: WaitsChart, qtbot: QtBot) -> None:
    assert waits.table.rows[1] == ("5 to 60 min", "4", "50 %")
    assert click(waits, "not called back", qtbot) == WaitPick(DAYS, Wait.NONE)
    assert press(waits, Qt.Key.Key_Home, Qt.Key.Key_Down).startswith("5 to 60 min")


# What all charts have in common


def test_what_has_the_focus_is_read_aloud(calls: CallsChart, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(chart_module, "announce", lambda _widget, text: said.append(text))
    press(calls, Qt.Key.Key_Home, Qt.Key.Key_Up)
    assert said[-1] == "Mon 16 Nov, Incoming: 10"


def test_the_mouse_marks_what_it_points_at(calls: CallsChart) -> None:
    QTest.mouseMove(calls, calls.point_of(1))
    assert calls.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(calls, QPoint(1, calls.height() - 1))
    assert calls.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_keys_that_are_not_the_charts_go_on_to_the_window(calls: CallsChart, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(calls.chosen):
        QTest.keyClick(calls, Qt.Key.Key_Escape)


@pytest.mark.parametrize("setting", ["light", "dark"])
def test_a_chart_has_the_colours_of_the_theme(calls: CallsChart, kit: Kit, setting: str) -> None:
    kit.theme.apply(setting)
    middle = calls.spots()[1].area.center() * calls.devicePixelRatioF()
    assert calls.grab().toImage().pixelColor(middle.toPoint()) == kit.theme.colour(Role.INCOMING)


def test_kinds_look_different_without_their_colours(calls: CallsChart) -> None:
    grey = calls.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    def shades(area: QRectF) -> int:
        inner = area.adjusted(3, 1, -3, -1).toRect()
        return len({grey.pixel(inner.left(), y) for y in range(inner.top(), inner.bottom())})

    incoming, _outgoing, _ = (spot.area for spot in calls.spots()[1:4])
    assert shades(incoming) == 1
    assert shades(calls.spots()[11].area) > 1  # today's missed calls are hatched


def test_charts_without_calls_are_drawn_all_the_same(kit: Kit, words: InsightWords, qtbot: QtBot) -> None:
    for made in (CallsChart(kit.theme, words), WeekChart(kit.theme, words), WaitsChart(kit.theme, words)):
        made.show_insights(Insights())
        qtbot.addWidget(made)
        assert not made.grab().isNull()


def test_a_picture_shows_the_chart_with_its_title(calls: CallsChart) -> None:
    image = QImage.fromData(pictures.png(calls, "Calls per day"))
    assert image.width() > 2 * calls.width()
    drawing = ET.fromstring(pictures.svg(calls, "Calls per day").decode())
    texts = [text.strip() for element in drawing.iter() for text in [element.text or ""]]
    assert {"Calls per day", "Missed"} <= set(texts)


# Tiles and words


def test_tiles_say_what_is_and_what_was(words: InsightWords) -> None:
    told = {figure.meaning: (figure.value, figure.note) for figure in words.tiles(INSIGHTS)}
    assert told["missed"] == ("10", "+25 % · was 8")
    assert told["answered"] == ("75 %", "30 of 40 · was 80 %")
    assert told["called back within 1 h"] == ("75 %", "25 % within 5 min · was 50 %")
    assert told["median time to call back"] == ("14 min", "was 19 min")
    assert told["still waiting"] == ("2", "longest 2 days 3 h")
    assert told["outgoing"] == ("20", "was 20")
    assert told["talked in all"] == ("2 h 1 min", "was 2 h 1 min")
    assert told["median talk"] == ("1 min 35 s", "was 1 min 35 s")


def test_tiles_without_calls_have_no_shares(words: InsightWords) -> None:
    told = {figure.meaning: (figure.value, figure.note) for figure in words.tiles(Insights())}
    assert told["answered"] == ("\N{EN DASH}", "")
    assert told["still waiting"] == ("0", "")


@pytest.mark.parametrize(
    ("span_ms", "text"),
    [
        (0, "0 s"),
        (59_000, "59 s"),
        (59_999, "1 min"),
        (3_600_000, "1 h"),
        (3_540_000 * 2, "1 h 58 min"),
        (86_400_000, "1 day"),
        (86_400_000 * 6 + 7_200_000, "6 days 2 h"),
        (86_400_000 * 256 + 7_200_000, "256 days"),
    ],
)
def test_a_span_is_told_in_its_two_largest_units_and_long_ones_in_days(
    words: InsightWords, span_ms: int, text: str
) -> None:
    assert words.span(span_ms) == text


@pytest.mark.parametrize(
    ("step", "first", "last", "text"),
    [
        (Step.DAY, date(2026, 11, 18), date(2026, 11, 18), "Today"),
        (Step.WEEK, date(2026, 11, 9), date(2026, 11, 15), "9 Nov 2026 to 15 Nov 2026"),
        (Step.MONTH, date(2026, 2, 1), date(2026, 2, 28), "February 2026"),
        (Step.MONTH, date(2026, 2, 2), date(2026, 2, 28), "2 Feb 2026 to 28 Feb 2026"),
    ],
)
def test_a_bar_is_named_for_its_days(words: InsightWords, step: Step, first: date, last: date, text: str) -> None:
    assert words.bar_days(DayRange(first, last), step) == text


@pytest.mark.parametrize(("width", "columns"), [(300, 1), (500, 2), (1150, 4), (3000, 8)])
def test_tiles_fill_the_width_in_rows_of_equal_length(kit: Kit, qtbot: QtBot, width: int, columns: int) -> None:
    tiles = Tiles(kit.theme, 8)
    qtbot.addWidget(tiles)
    tiles.resize(width, 400)
    tiles.show()
    qtbot.waitUntil(lambda: len({tile.x() for tile in tiles.tiles}) == columns)


def test_whoever_walks_the_bars_stays_at_the_same_one_when_calls_come(calls: CallsChart) -> None:
    said = press(calls, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Up)
    earlier = Bar(DayRange(date(2026, 11, 15), date(2026, 11, 15)), Counts(1, 1, 1))
    calls.show_insights(replace(INSIGHTS, bars=(earlier, *INSIGHTS.bars)))
    assert calls.spots()[calls._current].words == said


def test_whoever_walks_the_week_stays_in_the_same_cell_when_its_days_are_others(week: WeekChart) -> None:
    said = press(week, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right)
    week.show_insights(replace(INSIGHTS, days=DayRange(date(2026, 11, 15), DAYS.last)))
    assert week.spots()[week._current].words == said


def test_whoever_stood_at_a_bar_that_is_gone_is_at_the_first_one(calls: CallsChart) -> None:
    press(calls, Qt.Key.Key_End)
    calls.show_insights(replace(INSIGHTS, bars=INSIGHTS.bars[:1]))
    assert calls._current == 0


def test_a_table_stays_where_it_is_read_when_its_figures_change(qtbot: QtBot) -> None:
    table = ChartTable()
    qtbot.addWidget(table)
    table.resize(300, 120)
    table.show()
    table.show_figures(Table(("Day", "Calls"), tuple((str(day), "1") for day in range(40))))
    qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() > 0)
    table.selectRow(30)
    place = table.verticalScrollBar().value()
    assert place
    table.show_figures(Table(("Day", "Calls"), tuple((str(day), "2") for day in range(40))))
    assert (table.currentRow(), table.verticalScrollBar().value()) == (30, place)
    table.copy()
    assert QGuiApplication.clipboard().text().split() == ["Day", "Calls", "30", "2"]


def test_the_mouse_over_a_chart_does_not_draw_it_anew(calls: CallsChart, qtbot: QtBot) -> None:
    shown(calls, qtbot)
    calls.grab()
    drawn = calls._picture
    QTest.mouseMove(calls, calls.point_of(0))
    calls.grab()
    assert calls._picture is drawn


def test_other_figures_another_size_and_other_colours_draw_it_anew(calls: CallsChart, kit: Kit, qtbot: QtBot) -> None:
    shown(calls, qtbot)
    before = calls.grab().toImage()
    kit.theme.apply("light" if kit.theme.is_dark else "dark")
    other_colours = calls.grab().toImage()
    calls.resize(500, calls.height())
    narrower = calls.grab().toImage()
    calls.show_insights(replace(INSIGHTS, bars=INSIGHTS.bars[:1]))
    fewer = calls.grab().toImage()
    assert other_colours != before
    assert narrower.width() < other_colours.width()
    assert fewer != narrower


@pytest.mark.parametrize("count", range(61, 100, 5))
def test_labels_of_the_days_do_not_touch(kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    bars = StackedBars(kit.theme)
    qtbot.addWidget(bars)
    bars.resize(600, 200)
    columns = [Column(f"Nov {2000 + place}", [Part(1, str, None)], str, None) for place in range(count)]
    bars.show_columns(columns, [(Look(Role.ACCENT), "one")])
    bars.say("", "", lambda: NOTHING)
    labels: dict[str, QRectF] = {}
    # What is painted twice is there once.
    monkeypatch.setattr(Canvas, "text", lambda _self, area, text, *_more: labels.update({text: area}))
    bars.grab()
    areas = [labels[column.label] for column in columns if column.label in labels]
    assert len(areas) > 1
    assert all(left.right() < right.left() for left, right in itertools.pairwise(areas))
