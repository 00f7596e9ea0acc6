"""The panel of a number: whose it is, what can be done, and that nothing of another number is ever taken for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.calls.followup import Caller, FollowUp, Outcome
from callviewer.calls.mark import Mark
from callviewer.calls.portrait import Portrait
from callviewer.calls.query import CallQuery
from callviewer.calls.reach import BestHours, Days
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.panel_buttons import Doneness
from tests.panel_kit import ANA, BENTO, BROKEN, HIDDEN, MINUTE_MS, NOON_MS, Bench, Rows, calls_with, panel_bench
from tests.ui_kit import shown_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MISSED, INCOMING, OUTGOING = CallKind
WAITING = Caller("k", BENTO, "Oficina do Bento", 2, NOON_MS - 134 * MINUTE_MS, NOON_MS - 12 * MINUTE_MS)


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    with panel_bench(qtbot, qapp) as made:
        made.known.know(
            BENTO,
            "Inspection of the van",
            names=("Oficina do Bento", "Bento"),
            place="São Paulo",
            counts={MISSED: 5, INCOMING: 4, OUTGOING: 5},
            talk_s=4321,
            first_ms=NOON_MS - 260 * 1440 * MINUTE_MS,
            last_ms=NOON_MS - 12 * MINUTE_MS,
            waiting=WAITING,
            best=BestHours(Days.WEEKDAYS, 9, 11),
        )
        made.known.know(ANA, names=("Ana Souza",), counts={MISSED: 1})
        yield made


def seen(bench: Bench) -> str:
    """Every word of the panel that can be seen, a line each."""
    words: list[str] = []
    for widget in bench.panel.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton):
            words.append(widget.text().strip())
        elif widget.isVisible() and isinstance(widget, QPlainTextEdit):
            words.append(widget.toPlainText())
    return "\n".join(word for word in words if word)


def rows(bench: Bench) -> list[str]:
    model = bench.panel._model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


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


# What can be done


def test_the_buttons_do_it_with_the_number(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[tuple[str, object]] = []
    for name in ("call", "message", "copy", "mark_done"):
        monkeypatch.setattr(bench.numbers, name, lambda what, name=name: done.append((name, what)))
    monkeypatch.setattr(bench.numbers, "snooze", lambda numbers, until_ms: done.append((numbers[0], until_ms)))
    bench.show(BENTO)
    buttons = bench.panel._buttons
    for button in (buttons.call, buttons.message, buttons.copy, buttons.done):
        button.click()
    bench.panel._figures._menu.actions()[0].trigger()
    assert done == [
        ("call", BENTO),
        ("message", BENTO),
        ("copy", BENTO),
        ("mark_done", [BENTO]),
        (BENTO, NOON_MS + 60 * MINUTE_MS),
    ]


def test_where_nobody_waits_nothing_is_to_be_done(bench: Bench) -> None:
    bench.show(ANA)
    assert bench.panel._buttons.doneness is Doneness.NOBODY_WAITS
    assert not bench.panel._buttons.done.isEnabled()
    assert not bench.panel._figures._put_off.isVisible()


def test_what_is_done_can_be_taken_back(bench: Bench) -> None:
    bench.show(BENTO)
    button = bench.panel._buttons.done
    assert button.accessibleName() == "Done"
    # The demo of a notebook: the call is done, and nobody waits any longer.
    done = Mark(BENTO, done_upto_ms=NOON_MS, done_ms=NOON_MS)
    bench.known.portraits[BENTO] = Portrait(BENTO, done)
    calls = calls_with(BENTO)
    calls[0] = type(calls[0])(MISSED, BENTO, time_ms=calls[0].time_ms, followup=FollowUp(Outcome.DONE))
    bench.rows[BENTO].calls_here = calls
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


# The note


def test_a_note_is_saved_when_the_keys_rest(bench: Bench) -> None:
    bench.show(ANA)
    bench.write("Call at nine")
    assert not bench.known.written
    bench.qtbot.waitUntil(lambda: bool(bench.known.written))
    assert bench.known.written == [(ANA, "Call at nine")]
    bench.qtbot.waitUntil(lambda: bench.heard == ["noted"])


def test_a_note_is_saved_at_once_when_another_number_is_chosen(bench: Bench) -> None:
    bench.show(ANA)
    bench.write("Call at nine")
    bench.panel.show_number(BENTO)
    assert bench.panel._note.field.toPlainText() == ""
    bench.settle()
    bench.qtbot.waitUntil(lambda: bool(bench.known.written))
    assert bench.known.written == [(ANA, "Call at nine")]
    assert bench.panel._note.field.toPlainText() == "Inspection of the van"
    bench.show(ANA)
    assert bench.panel._note.field.toPlainText() == "Call at nine"


@pytest.mark.parametrize("leave", ["hide", "forget", "flush"])
def test_a_note_is_saved_at_once_when_the_panel_goes(bench: Bench, leave: str) -> None:
    bench.show(ANA)
    bench.write("Call at nine")
    getattr(bench.panel, leave)()
    bench.qtbot.waitUntil(lambda: (ANA, "Call at nine") in bench.known.written)


def test_a_note_outlives_a_program_that_ends_at_once(bench: Bench) -> None:
    bench.show(ANA)
    bench.write("Call at nine")
    bench.panel.flush()
    assert bench.kit.bridge.stop()
    assert (ANA, "Call at nine") in bench.known.written


def test_what_is_being_written_is_not_overwritten(bench: Bench) -> None:
    bench.show(BENTO)
    bench.write("x")
    bench.known.know(BENTO, "from elsewhere")
    bench.panel.follow()
    bench.qtbot.waitUntil(lambda: not bench.panel._resting.isActive() and bench.panel._job is None)
    assert bench.panel._note.field.toPlainText() == "xInspection of the van"


def test_a_note_from_elsewhere_is_shown_where_nobody_writes(bench: Bench) -> None:
    bench.show(BENTO)
    bench.known.know(BENTO, "from elsewhere")
    bench.panel.follow()
    bench.settle()
    assert bench.panel._note.field.toPlainText() == "from elsewhere"


def test_a_note_that_cannot_be_saved_is_kept_and_tried_again(bench: Bench) -> None:
    bench.show(ANA)
    bench.known.error = BROKEN
    bench.write("Call at nine")
    bench.panel._note.keep()
    bench.qtbot.waitUntil(lambda: bool(bench.heard))
    kind, text = bench.heard[0]
    assert kind is NoticeKind.ERROR
    assert text.startswith("The note could not be saved.")
    assert text in seen(bench)
    bench.known.error = None
    bench.show(BENTO)
    bench.show(ANA)
    assert bench.panel._note.field.toPlainText() == "Call at nine", "though it is saved nowhere"
    bench.panel.follow()
    bench.qtbot.waitUntil(lambda: bench.known.written == [(ANA, "Call at nine")])
    bench.settle()
    bench.qtbot.waitUntil(lambda: text not in seen(bench))


def test_nothing_can_be_written_before_the_note_that_is_there_has_come(bench: Bench) -> None:
    bench.known.held.add(BENTO)
    bench.panel.show_number(BENTO)
    bench.write("gone")
    assert bench.panel._note.field.toPlainText() == ""
    bench.known.held.clear()
    bench.settle()
    bench.write("My ")
    assert bench.panel._note.field.toPlainText() == "My Inspection of the van"


def test_of_a_note_that_is_too_long_the_rest_is_told(bench: Bench) -> None:
    bench.show(ANA)
    bench.panel._note.field.insertPlainText("x" * 10_001)
    assert bench.heard == [(NoticeKind.WARNING, "A note holds 10,000 letters; the rest was cut.")]


def test_one_note_that_cannot_be_saved_holds_up_no_other(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    write = bench.known.write_note

    async def write_note(number: str, note: str) -> None:
        if number == ANA:
            raise BROKEN
        await write(number, note)

    monkeypatch.setattr(bench.known, "write_note", write_note)
    keeper = bench.panel._note._keeper
    keeper._unsaved = {number: (number, "Call at nine") for number in (ANA, BENTO)}
    bench.panel.forget()
    bench.qtbot.waitUntil(lambda: bench.known.written == [(BENTO, "Call at nine")])
    lost = (NoticeKind.ERROR, "A note about a number of the other phone could not be saved.")
    bench.qtbot.waitUntil(lambda: bench.heard == [lost])


def test_the_note_of_a_number_that_is_forgotten_is_not_saved(bench: Bench) -> None:
    bench.show(ANA)
    bench.known.error = BROKEN
    bench.write("a")
    bench.panel._note.keep()
    bench.qtbot.waitUntil(lambda: bool(bench.heard))
    bench.write("b")
    bench.panel.drop(ANA)
    bench.known.error = None
    bench.panel.follow()
    bench.panel.flush()
    bench.show(BENTO)
    assert bench.known.written == []
    assert bench.panel._note._keeper.unsaved(ANA) is None


def test_a_number_that_is_forgotten_takes_no_note_of_another_along(bench: Bench) -> None:
    bench.show(ANA)
    bench.write("Call at nine")
    bench.panel.drop(BENTO)
    assert bench.panel.number is None
    bench.qtbot.waitUntil(lambda: bench.known.written == [(ANA, "Call at nine")])
