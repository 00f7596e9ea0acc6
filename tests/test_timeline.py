"""The timeline: every call with a number, in words and in a list that is never waited for."""

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.history.lists import CallList
from callviewer.ui.call_model import ListState
from callviewer.ui.kit import Kit
from callviewer.ui.timeline import FEWEST_ROWS, Timeline, TimelineModel, what, when
from callviewer.ui.timeline_delegate import LINE_HEIGHT
from tests.panel_kit import ANA, BENTO, MINUTE_MS, NOON_MS, Rows, calls_with
from tests.ui_kit import Clock, watched, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MISSED, INCOMING, OUTGOING = CallKind
DONE = FollowUp(Outcome.DONE, done_ms=NOON_MS)


class Listed(Timeline):
    """A timeline of its own."""

    def __init__(self, kit: Kit, rows: Rows) -> None:
        self.rows = rows
        self.model_here = TimelineModel(kit, lambda _query: cast("CallList", self.rows))
        super().__init__(self.model_here, kit)
        self.model_here.setParent(self)
        self.heard: list[int] = []
        self.copied.connect(self.heard.append)
        self.resize(380, 400)
        self.show()

    def show_calls(self, qtbot: QtBot, calls: list[Call], number: str = ANA) -> None:
        self.rows.calls_here = calls
        self.model_here.show_number(number)
        qtbot.waitUntil(lambda: self.model_here.state is ListState.COMPLETE)


@pytest.fixture
def kit(qapp: QApplication) -> Iterator[Kit]:
    with window_kit(qapp, Clock()) as made:
        yield made


@pytest.fixture
def timeline(kit: Kit, qtbot: QtBot) -> Listed:
    made = Listed(kit, Rows(calls_with(ANA)))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("kind", "duration_s", "text"),
    [
        (MISSED, None, "Missed"),
        (MISSED, 0, "Missed"),
        (OUTGOING, 192, "Outgoing · 3 min 12 s"),
        (OUTGOING, 0, "Outgoing · no answer"),
        (OUTGOING, None, "Outgoing"),
        (INCOMING, 46, "Incoming · 46 s"),
        (INCOMING, 0, "Incoming · 0 s"),
        (INCOMING, None, "Incoming"),
    ],
)
def test_a_row_says_what_it_was(kit: Kit, kind: CallKind, duration_s: int | None, text: str) -> None:
    assert what(kit.words, Call(kind, ANA, duration_s=duration_s)) == text


def test_a_row_says_when_it_was(kit: Kit) -> None:
    assert when(kit.words, Call(MISSED, ANA, time_ms=NOON_MS)) == "Today 12:00"
    assert when(kit.words, Call(MISSED, ANA, date_text="at  some time")) == "at some time"


def test_a_row_is_one_sentence_for_whoever_hears_it(timeline: Listed, qtbot: QtBot) -> None:
    timeline.show_calls(qtbot, [Call(OUTGOING, ANA, "Ana", NOON_MS, duration_s=192)])
    spoken = timeline.model_here.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Outgoing call to Ana, today 12:00, 3 min 12 s"


def test_a_row_explains_itself(timeline: Listed, qtbot: QtBot) -> None:
    returned = FollowUp(Outcome.RETURNED, NOON_MS, 192)
    timeline.show_calls(qtbot, [Call(MISSED, ANA, "<b>", NOON_MS - MINUTE_MS, followup=returned)])
    tip = timeline.model_here.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "You called back today 12:00 and talked for 3 min 12 s." in tip


def test_the_model_keeps_its_word_through_changes(timeline: Listed, qtbot: QtBot) -> None:
    model = timeline.model_here
    watched(model)
    timeline.show_calls(qtbot, calls_with(ANA))
    assert model.rowCount() == 4
    timeline.rows.calls_here = [*calls_with(ANA), *calls_with(BENTO)]
    model.follow()
    qtbot.waitUntil(lambda: model.rowCount() == 8)
    timeline.rows.calls_here = calls_with(ANA)[:1]
    model.follow()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    timeline.show_calls(qtbot, calls_with(BENTO), BENTO)
    assert model.query.number == BENTO
    model.reword()
    model.forget()
    assert model.rowCount() == 0


def test_rows_come_when_they_are_seen(timeline: Listed, qtbot: QtBot) -> None:
    calls = [Call(MISSED, ANA, time_ms=NOON_MS - place * MINUTE_MS) for place in range(2000)]
    timeline.show_calls(qtbot, calls)
    timeline.grab()
    assert not timeline.rows.fetched, "the first come along"
    timeline.scrollToBottom()
    timeline.grab()
    qtbot.waitUntil(lambda: 2000 in timeline.rows.fetched)
    assert len(timeline.rows.fetched) <= 200


def test_it_is_as_high_as_its_rows_and_gives_way(timeline: Listed, qtbot: QtBot) -> None:
    timeline.show_calls(qtbot, calls_with(ANA) * 5)
    assert timeline.sizeHint().height() == 20 * LINE_HEIGHT
    assert timeline.minimumSizeHint().height() == FEWEST_ROWS * LINE_HEIGHT
    timeline.show_calls(qtbot, calls_with(BENTO)[:2], BENTO)
    assert timeline.sizeHint().height() == timeline.minimumSizeHint().height() == 2 * LINE_HEIGHT


def test_rows_grow_with_the_font(timeline: Listed, qtbot: QtBot) -> None:
    timeline.show_calls(qtbot, calls_with(ANA))
    font = QFont(timeline.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    timeline.setFont(font)
    assert timeline.rowHeight(0) > 1.2 * LINE_HEIGHT


def test_where_there_is_little_room_the_time_stands_below(timeline: Listed, qtbot: QtBot) -> None:
    timeline.show_calls(qtbot, calls_with(ANA))
    assert timeline.rowHeight(0) == LINE_HEIGHT
    timeline.resize(200, 400)
    assert timeline.rowHeight(0) > LINE_HEIGHT
    timeline.grab()
    timeline.resize(380, 400)
    assert timeline.rowHeight(0) == LINE_HEIGHT


def test_what_is_blank_shows_nothing(timeline: Listed, qtbot: QtBot) -> None:
    timeline.show_calls(qtbot, calls_with(ANA))
    shown = timeline.grab().toImage()
    timeline.set_blank(is_blank=True)
    blank = timeline.grab().toImage()
    assert len({blank.pixel(x, y) for x in range(blank.width()) for y in range(blank.height())}) == 1
    timeline.set_blank(is_blank=False)
    assert timeline.grab().toImage() == shown


def test_the_selected_rows_are_copied(timeline: Listed, qtbot: QtBot) -> None:
    calls = [*calls_with(ANA)[:2], Call(MISSED, ANA, date_text="=HYPERLINK(1)")]
    timeline.show_calls(qtbot, calls)
    timeline.selectAll()
    QTest.keyClick(timeline, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: timeline.heard == [3])
    assert QGuiApplication.clipboard().text() == (
        "2026-11-18 11:48:00\tMissed\n2026-11-16 10:00:00\tOutgoing · 3 min 12 s\n\tMissed\n"
    )


def test_the_keyboard_walks_through_the_rows(timeline: Listed, qtbot: QtBot) -> None:
    timeline.show_calls(qtbot, calls_with(ANA))
    timeline.setCurrentIndex(timeline.model_here.index(0, 0))
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    assert timeline.currentIndex().row() == 1
    QTest.keyClick(timeline, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert timeline.currentIndex().row() == 3


@pytest.mark.parametrize(
    ("calls", "is_done"),
    [
        ([], False),
        ([Call(MISSED, ANA, followup=DONE)], True),
        ([Call(OUTGOING, ANA, duration_s=0), Call(MISSED, ANA, followup=DONE)], True),
        ([Call(OUTGOING, ANA, duration_s=9), Call(MISSED, ANA, followup=DONE)], False),
        ([Call(INCOMING, ANA, duration_s=0), Call(MISSED, ANA, followup=DONE)], False),
        ([Call(MISSED, ANA, followup=FollowUp(Outcome.WAITING)), Call(MISSED, ANA, followup=DONE)], False),
        ([Call(MISSED, ANA), Call(MISSED, ANA, followup=DONE)], True),
    ],
)
def test_it_knows_whether_the_last_calls_are_done(
    timeline: Listed, qtbot: QtBot, calls: list[Call], is_done: bool
) -> None:
    dated = [replace(call, time_ms=NOON_MS - place * MINUTE_MS) for place, call in enumerate(calls)]
    timeline.show_calls(qtbot, dated)
    assert timeline.model_here.is_done() is is_done
