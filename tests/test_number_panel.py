"""The panel of a number: whose it is, and that nothing of another number is ever taken for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.calls.query import CallQuery
from callviewer.calls.waiting import Caller
from tests.panel_kit import (
    ANA,
    BENTO,
    BROKEN,
    MINUTE_MS,
    NOON_MS,
    Bench,
    rows,
    seen,
    two_in_panel,
)
from tests.ui_kit import shown_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MISSED, INCOMING, OUTGOING = CallKind


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    with two_in_panel(qtbot, qapp) as made:
        yield made


# What is shown


def test_without_a_number_it_says_how_to_get_one(bench: Bench) -> None:
    assert seen(bench) == "Select a call to see everything about its number"
    assert bench.panel.number is None
    assert not bench.known.asked


def test_a_name_and_a_number_are_shown_before_anything_is_known(bench: Bench) -> None:
    bench.known.held.add(BENTO)
    bench.panel.show_number(BENTO, "Bento")
    assert seen(bench).startswith("Bento\n+55 11 95741-1964  ·  Brazil\n")
    assert not bench.panel._buttons.done.isEnabled()
    assert bench.panel._note.field.isReadOnly()
    bench.known.held.clear()
    bench.settle()


def test_everything_about_a_number_is_told(bench: Bench) -> None:
    bench.show(BENTO)
    assert bench.panel.number == BENTO
    assert seen(bench).splitlines() == [
        "Oficina do Bento",
        "also: Bento",
        "+55 11 95741-1964  ·  São Paulo, Brazil",
        "Call",
        "Message",
        "Copy",
        "Done",
        "Waiting 2 h 14 min",
        "Put off",
        "Calls with this number: 14 · first in Mar 2026",
        "Missed: 5 · Incoming: 4 · Outgoing: 5",
        "Last call: today 11:48 · Talked in all: 1 h 12 min",
        "Best reached: Weekdays 09:00\N{EN DASH}11:00",
        "Inspection of the van",
    ]
    assert bench.queries == [CallQuery(None, number=BENTO)]
    assert rows(bench) == ["Missed", "Outgoing · 3 min 12 s", "Outgoing · no answer", "Incoming · 46 s"]


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("", "Brazil"),
        ("Brazil", "Brazil"),
        ("BRAZIL", "BRAZIL"),
        ("Campinas", "Campinas, Brazil"),
        ("Campinas, Brazil", "Campinas, Brazil"),
    ],
)
def test_a_country_is_told_once(bench: Bench, place: str, line: str) -> None:
    bench.known.know(ANA, place=place)
    bench.show(ANA)
    assert f"+55 11 98765-4321  ·  {line}\n" in seen(bench)


def test_a_number_of_no_country_is_shown_as_it_is(bench: Bench) -> None:
    bench.show("Vodafone")
    assert seen(bench).startswith("Unknown caller\nVodafone\nCall")


def test_a_history_that_is_not_here_yet_is_told(bench: Bench) -> None:
    bench.known.know(ANA, is_whole=False)
    bench.show(ANA)
    assert "The history is still being brought here, so there may be more calls." in seen(bench)


def test_numbers_are_masked_where_they_are_to_be_hidden(bench: Bench) -> None:
    bench.known.know(ANA, names=("Ana", "+55 11 98765-4321"))
    bench.show(ANA)
    bench.kit.words.hide_numbers = True
    bench.panel.reword()
    assert "+•• •• •••••-••21  ·  Brazil" in seen(bench)
    assert "98765" not in shown_text(bench.panel)


def test_the_wait_grows_with_the_clock(bench: Bench) -> None:
    bench.show(BENTO)
    bench.clock.now += 60
    bench.panel.reword()
    assert "Waiting 2 h 15 min" in seen(bench)


def test_what_was_tried_and_why_somebody_waits_are_told(bench: Bench) -> None:
    tried = Caller("k", ANA, "", 1, NOON_MS - 60 * MINUTE_MS, NOON_MS - 60 * MINUTE_MS, 1, NOON_MS - 30 * MINUTE_MS)
    bench.known.know(ANA, waiting=tried)
    bench.show(ANA)
    assert "Waiting 1 h · Tried once, today 11:30" in seen(bench)
    tip = bench.panel._figures._waiting.toolTip()
    assert "nobody answered" in tip
    assert "They tried to reach you once, today 11:00." in tip


def test_a_stranger_who_calls_himself_markup_is_shown_as_text(bench: Bench) -> None:
    bench.known.know(ANA, "<b>note</b>", names=("<img src=x>" + "W" * 150, "<h1>Bank</h1>"), place="<u>Rio</u>")
    bench.show(ANA)
    assert "also: <h1>Bank</h1>" in seen(bench)
    assert "<u>Rio</u>, Brazil" in seen(bench)
    assert bench.panel._note.field.toPlainText() == "<b>note</b>"
    for label in bench.panel.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
        assert not label.toolTip() or label.toolTip().startswith("<p style='white-space:pre'>")
        assert "<img" not in label.toolTip()


def test_every_control_has_a_name(bench: Bench) -> None:
    bench.show(BENTO)
    for widget in bench.panel.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName(), widget


def test_nothing_is_cut_where_there_is_little_room(bench: Bench) -> None:
    bench.show(BENTO)
    bench.panel.resize(bench.panel.minimumSizeHint())
    QApplication.processEvents()
    body = bench.panel._buttons.parentWidget()
    assert body is not None
    assert body.height() > bench.panel.height(), "it scrolls as a whole"
    for button in bench.panel.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
            assert button.mapTo(bench.panel, button.rect().bottomRight()).x() < bench.panel.width()


def test_where_one_writes_from_the_right_the_first_button_is_at_the_right(bench: Bench) -> None:
    bench.panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.show(BENTO)
    bench.panel.grab()
    buttons = bench.panel._buttons
    assert buttons.call.x() > buttons.message.x() > buttons.copy.x() > buttons.done.x()


# Quick changes


def test_walking_through_rows_asks_for_the_last_alone(bench: Bench) -> None:
    for number in (BENTO, "+5511900000001", "+5511900000002", ANA):
        bench.panel.show_number(number)
    bench.settle()
    assert bench.known.asked == [ANA]
    assert [query.number for query in bench.queries] == [ANA]
    assert seen(bench).startswith("Ana Souza\n")


def test_an_answer_that_comes_late_is_dropped(bench: Bench) -> None:
    bench.known.held.add(BENTO)
    bench.panel.show_number(BENTO)
    bench.qtbot.waitUntil(lambda: bench.known.asked == [BENTO])
    bench.show(ANA)
    bench.known.held.clear()
    bench.settle()
    assert seen(bench).startswith("Ana Souza\n")
    assert "Waiting" not in seen(bench)
    assert bench.panel._note.field.toPlainText() == ""


def test_the_figures_stay_until_others_come_but_not_for_long(bench: Bench) -> None:
    bench.show(BENTO)
    bench.known.held.add(ANA)
    bench.panel.show_number(ANA, "Ana")
    assert seen(bench).startswith("Ana\n")
    assert "Calls with this number: 14" in seen(bench)
    bench.panel._blanking.stop()
    bench.panel._blanking.timeout.emit()
    assert "Calls with this number" not in seen(bench)
    assert "Waiting" not in seen(bench)
    bench.known.held.clear()
    bench.settle()
    assert "Calls with this number: 1" in seen(bench)
    assert not bench.panel._timeline._delegate.is_blank


def test_another_call_of_the_same_number_asks_nothing(bench: Bench) -> None:
    bench.show(BENTO)
    bench.show(BENTO, "Bento")
    assert bench.known.asked == [BENTO]
    assert seen(bench).startswith("Oficina do Bento\n")


def test_a_copy_that_has_changed_is_asked_again(bench: Bench) -> None:
    bench.show(BENTO)
    bench.rows[BENTO].calls_here.pop(0)
    bench.known.know(BENTO, counts={MISSED: 6})
    for _ in range(20):
        bench.panel.follow()
    bench.settle()
    assert bench.known.asked == [BENTO, BENTO]
    assert "Calls with this number: 6" in seen(bench)
    assert rows(bench)[0] == "Outgoing · 3 min 12 s"


def test_what_changes_while_an_answer_is_awaited_is_asked_after_it(bench: Bench) -> None:
    bench.known.held.add(BENTO)
    bench.panel.show_number(BENTO)
    bench.qtbot.waitUntil(lambda: bench.known.asked == [BENTO])
    bench.panel.follow()
    bench.qtbot.waitUntil(lambda: not bench.panel._resting.isActive())
    assert bench.known.asked == [BENTO], "one question at a time"
    bench.known.held.clear()
    bench.qtbot.waitUntil(lambda: bench.known.asked == [BENTO, BENTO])
    bench.settle()


def test_a_panel_that_is_not_seen_asks_once_it_is(bench: Bench) -> None:
    bench.panel.hide()
    bench.panel.show_number(BENTO)
    bench.settle()
    assert not bench.known.asked
    bench.panel.show()
    bench.settle()
    assert bench.known.asked == [BENTO]
    assert "Calls with this number: 14" in seen(bench)


def test_while_the_program_ends_nothing_is_asked(bench: Bench) -> None:
    assert bench.kit.bridge.stop()
    bench.panel.show_number(BENTO)
    bench.qtbot.waitUntil(lambda: not bench.panel._resting.isActive())
    assert bench.panel._job is None
    assert not bench.known.asked


def test_another_phone_leaves_nothing(bench: Bench) -> None:
    bench.show(BENTO)
    bench.panel.forget()
    assert seen(bench) == "Select a call to see everything about its number"
    assert bench.panel.number is None
    assert not rows(bench)
    assert "Bento" not in shown_text(bench.panel)


def test_a_copy_that_cannot_be_read_is_told(bench: Bench) -> None:
    bench.known.error = BROKEN
    bench.show(BENTO)
    assert bench.heard == [BROKEN]
    assert bench.panel._note.field.isReadOnly()
