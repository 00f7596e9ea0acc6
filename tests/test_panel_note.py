"""The note in the panel of a number: saved as one writes, and never taken for that of another."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.ui.notice_bar import NoticeKind
from tests.panel_kit import (
    ANA,
    BENTO,
    BROKEN,
    Bench,
    seen,
    two_in_panel,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MISSED, INCOMING, OUTGOING = CallKind


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    with two_in_panel(qtbot, qapp) as made:
        yield made


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
