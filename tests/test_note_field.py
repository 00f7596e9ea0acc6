"""The field for a note: plain text, handed over while one types, and never more than a note holds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callviewer.ui.note_field import MOST_LETTERS, MOST_LINES, NoteField
from tests.looks import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Heard(NoteField):
    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str | None] = []
        self.was_full = 0
        self.written.connect(lambda: self.taken.append(self.take()))
        self.full.connect(self.count_full)

    def count_full(self) -> None:
        self.was_full += 1


@pytest.fixture
def note(qtbot: QtBot, qapp: QApplication) -> Iterator[Heard]:
    with look(qapp):
        made = Heard()
        qtbot.addWidget(made)
        made.resize(300, 100)
        made.show()
        yield made


def paste(note: NoteField, text: str, html: str = "") -> None:
    mime = QMimeData()
    mime.setText(text)
    if html:
        mime.setHtml(html)
    note.insertFromMimeData(mime)


def test_what_is_typed_is_handed_over_once_the_keys_rest(note: Heard, qtbot: QtBot) -> None:
    QTest.keyClicks(note, "Ask for Bento")
    assert not note.taken
    qtbot.waitUntil(lambda: note.taken == ["Ask for Bento"])
    assert not note.is_edited


def test_what_is_typed_without_a_rest_is_handed_over_too(note: Heard) -> None:
    note._longest.setInterval(60)
    for _ in range(200):
        QTest.keyClicks(note, "x")
        QTest.qWait(2)
        if note.taken:
            break
        note._pause.start()
    assert note.taken
    assert not note._longest.isActive()


def test_a_note_that_is_shown_was_not_written(note: Heard) -> None:
    note.show_note("Ask for Bento")
    assert note.take() is None
    assert not note.is_edited
    assert not note._pause.isActive()


def test_what_was_typed_and_taken_away_again_is_nothing_new(note: Heard) -> None:
    note.show_note("Ask")
    note.moveCursor(note.textCursor().MoveOperation.End)
    QTest.keyClicks(note, "x")
    assert note._pause.isActive()
    QTest.keyClick(note, Qt.Key.Key_Backspace)
    assert not note._pause.isActive()
    assert note.take() is None


def test_whoever_leaves_the_field_has_written(qtbot: QtBot, note: Heard) -> None:
    window, other = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(note)
    column.addWidget(other)
    window.show()
    window.activateWindow()
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    QTest.keyClicks(note, "Ask")
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert other.hasFocus(), "Tab leaves it"
    assert note.taken == ["Ask"]
    note.setParent(None)


def test_only_plain_text_is_pasted(note: Heard) -> None:
    paste(note, "bold\x07 \x1b[31mred", "<b>bold</b>")
    assert note.note() == "bold [31mred"


def test_line_ends_of_every_kind_are_pasted_as_such(note: Heard) -> None:
    paste(note, "one\r\ntwo\tthree\u2029four")
    assert note.note().splitlines() == ["one", "two\tthree", "four"]


def test_half_a_sign_is_never_handed_over(note: Heard) -> None:
    note.insertPlainText("a\ud83d")
    assert (note.take() or "").encode()


@pytest.mark.parametrize("letter", ["x", "\N{GRINNING FACE}"])
def test_a_note_holds_so_much_and_no_more(note: Heard, letter: str) -> None:
    note.show_note("end")
    paste(note, letter * (MOST_LETTERS + 100))
    assert note.was_full == 1
    assert len(note.note().encode("utf-16-le")) // 2 <= MOST_LETTERS + 1
    assert note.note().endswith("end"), "what was there stays"


def test_a_longer_note_of_another_program_stays_whole(note: Heard) -> None:
    text = "y" * (MOST_LETTERS + 50)
    note.show_note(text)
    assert note.note() == text
    QTest.keyClicks(note, "z")
    assert note.note() == text
    assert note.was_full == 1


def test_it_grows_with_its_lines_to_some_height(note: Heard) -> None:
    heights = []
    for lines in (1, 3, 6, MOST_LINES, 50):
        note.show_note("line\n" * (lines - 1) + "line")
        heights.append(note.sizeHint().height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_all_lines_of_a_short_note_are_seen(note: Heard, qtbot: QtBot) -> None:
    note.show_note("line\n" * 5 + "line")
    note.resize(300, note.sizeHint().height())
    qtbot.waitUntil(lambda: not note.verticalScrollBar().isVisible())


def test_markup_is_text(note: Heard) -> None:
    note.show_note("<b>Bento</b>")
    assert note.toPlainText() == "<b>Bento</b>"
