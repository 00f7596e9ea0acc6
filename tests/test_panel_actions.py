"""The panel of a number: what can be done there, and what is said of whoever is done."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.calls.mark import Mark
from callviewer.calls.portrait import Portrait
from callviewer.calls.query import CallQuery
from callviewer.ui.panel_buttons import Doneness
from tests.panel_kit import (
    ANA,
    BENTO,
    HIDDEN,
    MINUTE_MS,
    NOON_MS,
    WAITING,
    Bench,
    Rows,
    calls_with,
    rows,
    seen,
    two_in_panel,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MISSED, INCOMING, OUTGOING = CallKind


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    with two_in_panel(qtbot, qapp) as made:
        yield made


def test_the_buttons_do_it_with_the_number(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[tuple[object, object]] = []
    for name in ("call", "message", "copy", "mark_done"):
        monkeypatch.setattr(bench.numbers, name, lambda what, name=name: done.append((name, what)))
    monkeypatch.setattr(bench.numbers, "snooze", lambda people, until_ms: done.append((dict(people), until_ms)))
    bench.show(BENTO)
    buttons = bench.panel._buttons
    for button in (buttons.call, buttons.message, buttons.copy, buttons.done):
        button.click()
    bench.panel._figures._menu.actions()[0].trigger()
    assert done == [
        ("call", BENTO),
        ("message", BENTO),
        ("copy", BENTO),
        ("mark_done", {BENTO: "Oficina do Bento"}),
        ({BENTO: "Oficina do Bento"}, NOON_MS + 60 * MINUTE_MS),
    ]


def test_where_nobody_waits_nothing_is_to_be_done(bench: Bench) -> None:
    bench.show(ANA)
    assert bench.panel._buttons.doneness is Doneness.NOBODY_WAITS
    assert not bench.panel._buttons.done.isEnabled()
    assert not bench.panel._figures._put_off.isVisible()


def know_as_done(bench: Bench, number: str, note: str = "") -> None:
    """The demo of a notebook: the last call is done, and nobody waits any longer."""
    done = Mark(number, done_upto_ms=NOON_MS, done_ms=NOON_MS, done_note=note)
    bench.known.portraits[number] = Portrait(number, done)
    calls = calls_with(number)
    calls[0] = type(calls[0])(MISSED, number, time_ms=calls[0].time_ms, followup=FollowUp(Outcome.DONE))
    bench.rows.setdefault(number, Rows([])).calls_here = calls


def test_who_is_done_is_said_to_be_so_with_the_note(bench: Bench) -> None:
    know_as_done(bench, ANA, "she wrote an e-mail")
    bench.show(ANA)
    assert "You marked it as done today 12:00: she wrote an e-mail" in seen(bench)


def test_of_whoever_waits_again_or_is_another_nobody_says_that_they_are_done(bench: Bench) -> None:
    know_as_done(bench, ANA)
    bench.show(ANA)
    bench.known.know(ANA, waiting=replace(WAITING, number=ANA))
    bench.panel.follow()
    bench.settle()
    assert "marked it as done" not in seen(bench)
    know_as_done(bench, ANA)
    bench.panel.follow()
    bench.settle()
    bench.known.portraits[BENTO] = Portrait(BENTO, Mark(BENTO, done_upto_ms=1, done_ms=1))
    bench.show(BENTO)
    assert "marked it as done" not in seen(bench)


def test_what_is_done_can_be_taken_back(bench: Bench) -> None:
    bench.show(BENTO)
    button = bench.panel._buttons.done
    assert button.accessibleName() == "Done"
    know_as_done(bench, BENTO)
    button.click()
    bench.qtbot.waitUntil(lambda: bench.panel._buttons.doneness is Doneness.IS_DONE)
    bench.settle()
    assert bench.known.done == [(BENTO,)]
    assert button.accessibleName() == "Take back"
    bench.rows[BENTO].calls_here = calls_with(BENTO)
    bench.known.know(BENTO, waiting=WAITING)
    button.click()
    bench.qtbot.waitUntil(lambda: bench.panel._buttons.doneness is Doneness.WAITS)
    bench.settle()
    assert bench.known.done == []
    assert button.accessibleName() == "Done"


def test_a_mark_of_long_ago_is_not_offered_to_be_taken_back(bench: Bench) -> None:
    bench.known.portraits[ANA] = Portrait(ANA, Mark(ANA, done_upto_ms=1, done_ms=1))
    bench.rows[ANA] = Rows(calls_with(ANA)[1:])
    bench.show(ANA)
    assert bench.panel._buttons.doneness is Doneness.NOBODY_WAITS
    assert "marked it as done" not in seen(bench)


@pytest.mark.parametrize("number", [HIDDEN, "", "Anonymous"])
def test_with_a_hidden_number_nothing_can_be_done(bench: Bench, number: str) -> None:
    bench.known.know(number, counts={MISSED: 11})
    bench.show(number)
    panel = bench.panel
    assert not panel._buttons.isVisible()
    assert not panel._note.isVisible()
    assert not panel._head._search.isEnabled()
    assert seen(bench).splitlines() == [
        "Hidden number",
        "Calls without a number: 11",
        "Missed: 11",
        "The callers withheld their numbers: these may be different people.",
    ]
    assert bench.queries == [CallQuery(None, number=number)]
    assert len(rows(bench)) == 4


def test_after_a_hidden_number_another_one_can_be_called(bench: Bench) -> None:
    bench.show(HIDDEN)
    bench.show(ANA)
    assert bench.panel._buttons.isVisible()
    assert bench.panel._note.isVisible()


def test_its_menu_searches_and_forgets(bench: Bench) -> None:
    bench.show(BENTO)
    search, forget = bench.panel._head._more.menu().actions()
    search.trigger()
    forget.trigger()
    assert bench.heard == [("search", "(11) 95741-1964"), ("forget", BENTO)]


def test_escape_closes_the_panel_and_nothing_else(bench: Bench) -> None:
    window = QWidget()
    bench.qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(bench.panel)
    QShortcut(QKeySequence("Esc"), window, lambda: bench.heard.append("window"))
    window.show()
    bench.qtbot.waitExposed(window)
    bench.show(BENTO)
    window.activateWindow()
    bench.panel.focus_first()
    bench.qtbot.waitUntil(bench.panel._buttons.call.hasFocus)
    QTest.keyClick(bench.panel._buttons.call, Qt.Key.Key_Escape)
    bench.panel._note.field.setFocus()
    QTest.keyClick(bench.panel._note.field, Qt.Key.Key_Escape)
    assert bench.heard == ["closed", "closed"]
    bench.panel.setParent(None)


def test_tab_goes_from_top_to_bottom(bench: Bench) -> None:
    bench.show(BENTO)
    panel = bench.panel
    tops = []
    widget = panel.nextInFocusChain()
    while widget is not None and widget is not panel:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            tops.append(widget.mapTo(panel, widget.rect().center()).y())
        widget = widget.nextInFocusChain()
    assert tops == sorted(tops)
    assert len(tops) == 9
