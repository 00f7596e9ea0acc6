"""Pages and bars that say what happened."""

from collections.abc import Iterator
from datetime import date
from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callviewer.calls.query import ANY_TIME, EVERYTHING, CallQuery, DayRange, Narrowing
from callviewer.history.errors import Trouble
from callviewer.ui import announce as speech
from callviewer.ui import notice_bar, troubles
from callviewer.ui.icons import Icons
from callviewer.ui.notice_bar import NoticeBar, NoticeKind
from callviewer.ui.state_page import StatePage
from tests.looks import look

DAY = DayRange(date(2026, 11, 18), date(2026, 11, 18))
UNKNOWN = Narrowing(unknown=True)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def icons(qapp: QApplication) -> Iterator[Icons]:
    with look(qapp) as made:
        yield made


@pytest.fixture
def page(icons: Icons, qtbot: QtBot) -> StatePage:
    made = StatePage(icons)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def bar(icons: Icons, qtbot: QtBot) -> NoticeBar:
    made = NoticeBar(icons)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def aloud(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said = []
    for module in (speech, notice_bar):
        monkeypatch.setattr(module, "announce", lambda _widget, text: said.append(text))
    return said


def test_no_word_of_a_sentence_stands_in_a_line_of_its_own(page: StatePage) -> None:
    sentence = "Everybody who called in vain was called back, or has reached you since."
    page.show()
    page.show_state("inbox", "Nobody", sentence, "", None)
    label = page._happened
    label.resize(label.fontMetrics().horizontalAdvance(sentence) - 5, label.fontMetrics().height() * 2)
    lines = label.fontMetrics().horizontalAdvance(sentence) / label._even().width()
    assert 1.6 < lines < 2
    assert label._even().center().x() == pytest.approx(label.rect().center().x(), abs=1)


def rest(page: StatePage) -> None:
    """Nothing has changed for a while."""
    for resting in page._speech.findChildren(QTimer):
        if resting.isActive():
            resting.stop()
            resting.timeout.emit()


def test_a_page_says_what_happened_and_what_to_do(page: StatePage, aloud: list[str]) -> None:
    state = troubles.of_service(Trouble.OFFLINE)
    page.show()
    page.show_state(*state)
    rest(page)
    assert page.accessibleName() == state.title
    assert page.accessibleDescription() == state.sentence
    assert aloud == [f"{state.title}. {state.sentence}"]


@pytest.mark.parametrize(
    ("wait_s", "todo"),
    [
        (None, "Wait a minute and try again."),
        (60.0, "Wait a minute and try again."),
        (61.0, "Try again in about 2 min."),
        (59 * 60.0, "Try again in about 59 min."),
        (3600.0, "Try again in about 1 h."),
        (3700.0, "Try again in about 2 h."),
        (48 * 3600.0, "Try again in about 48 h."),
        (366 * 86_400.0, "Try again in about 366 days."),
    ],
)
def test_a_long_wait_is_told(wait_s: float | None, todo: str) -> None:
    assert troubles.of_service(Trouble.TOO_MANY, wait_s).todo == todo


@pytest.mark.parametrize(
    ("text", "days", "more", "said", "button"),
    [
        ("ana", ANY_TIME, EVERYTHING, "No call fits this search.", "Clear the search"),
        ("", DAY, EVERYTHING, "There is no call of these days.", "Show all days"),
        ("", ANY_TIME, UNKNOWN, "No call fits this filter.", "Clear the filter"),
        ("ana", DAY, EVERYTHING, "No call fits all that is chosen above.", "Clear search, days and filter"),
    ],
)
def test_where_nothing_is_found_only_what_is_set_is_said_and_taken_back(
    text: str, days: DayRange, more: Narrowing, said: str, button: str
) -> None:
    state = troubles.nothing_found(CallQuery(None, text=text, days=days, more=more))
    assert (state.happened, state.button) == (said, button)


def test_a_page_that_is_not_seen_says_nothing_before_it_is(page: StatePage, aloud: list[str]) -> None:
    state = troubles.of_service(Trouble.OFFLINE)
    page.show_state(*state)
    rest(page)
    assert aloud == []
    page.show()
    rest(page)
    assert aloud == [f"{state.title}. {state.sentence}"]


def test_a_page_that_is_seen_again_says_the_same_again(page: StatePage, aloud: list[str]) -> None:
    page.show_state(*troubles.of_service(Trouble.OFFLINE))
    page.show()
    rest(page)
    page.hide()
    page.show()
    rest(page)
    assert len(aloud) == 2


def test_what_lasts_for_a_moment_only_is_not_read_aloud(page: StatePage, aloud: list[str]) -> None:
    page.show()
    page.show_state(*troubles.loading())
    page.show_state(*troubles.nothing_found(CallQuery(None, "nobody")))
    rest(page)
    assert [each.startswith("Nothing found. ") for each in aloud] == [True]


def test_loading_that_lasts_is_read_aloud(page: StatePage, aloud: list[str]) -> None:
    page.show()
    page.show_state(*troubles.loading())
    rest(page)
    assert aloud == ["Getting the calls…"]


def test_a_page_that_counts_down_is_read_aloud_once(page: StatePage, aloud: list[str]) -> None:
    page.show()
    state = troubles.of_service(Trouble.OFFLINE)
    for seconds in (3, 2, 1):
        page.show_state(*state._replace(todo=f"Trying again in {seconds} s."))
        rest(page)
    assert len(aloud) == 1
    assert "1 s" in page.accessibleDescription()


def test_the_button_of_a_page_is_pressed(page: StatePage, qtbot: QtBot) -> None:
    page.show_state(*troubles.nothing_found(CallQuery(None, "nobody")))
    page.show()
    with qtbot.waitSignal(page.pressed):
        QTest.mouseClick(page._button, Qt.MouseButton.LeftButton)


def test_enter_presses_the_button_of_a_page(page: StatePage, qtbot: QtBot) -> None:
    page.show_state(*troubles.nothing_found(CallQuery(None, "nobody")))
    page.show()
    with qtbot.waitSignal(page.pressed):
        QTest.keyClick(page._button, Qt.Key.Key_Return)


def test_a_page_without_a_button_shows_none(page: StatePage) -> None:
    page.show_state(*troubles.loading())
    page.show()
    assert not page._button.isVisible()
    assert not page._happened.isVisible()


def test_strangers_words_stay_plain(page: StatePage, bar: NoticeBar) -> None:
    page.show_state("inbox", "<b>x</b>", "<img src=y>", "", None)
    labels = [*page.findChildren(QLabel), bar._text]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_only_a_loading_page_that_is_seen_turns(page: StatePage) -> None:
    page.show_state(*troubles.loading())
    timer = page._emblem._timer
    assert not timer.isActive()
    page.show()
    assert timer.isActive()
    page.hide()
    assert not timer.isActive()
    page.show()
    page.show_state(*troubles.nothing_found(CallQuery(None, "nobody")))
    assert not timer.isActive()


def test_nothing_turns_where_the_system_asks_for_calm(page: StatePage, monkeypatch: pytest.MonkeyPatch) -> None:
    calm = Mock(**{"styleHint.return_value": 0})
    monkeypatch.setattr(page._emblem, "style", lambda: calm)
    page.show_state(*troubles.loading())
    page.show()
    assert not page._emblem._timer.isActive()


def test_a_bar_is_hidden_until_there_is_a_notice(bar: NoticeBar) -> None:
    assert bar.isHidden()
    bar.show_notice(NoticeKind.INFO, "The number was copied.")
    assert not bar.isHidden()
    assert bar.accessibleName() == "The number was copied."


def test_the_button_of_a_bar_is_pressed(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(NoticeKind.WARNING, "Offline.", "Try now")
    with qtbot.waitSignal(bar.pressed):
        QTest.mouseClick(bar._button, Qt.MouseButton.LeftButton)


def test_the_cross_closes_a_bar(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(NoticeKind.INFO, "Done.")
    with qtbot.waitSignal(bar.closed):
        QTest.mouseClick(bar._cross, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_esc_closes_a_bar(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(NoticeKind.INFO, "Done.")
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar._cross, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_enter_presses_what_has_the_focus_in_a_bar(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(NoticeKind.INFO, "Offline.", "Try now")
    with qtbot.waitSignal(bar.pressed):
        QTest.keyClick(bar._button, Qt.Key.Key_Return)
    with qtbot.waitExposed(bar):
        bar.show()
    bar._cross.setFocus()
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar._cross, Qt.Key.Key_Return)


def test_a_bar_without_a_cross_stays(bar: NoticeBar) -> None:
    bar.show_notice(NoticeKind.WARNING, "Offline.", closable=False)
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isHidden()


def test_a_bar_closes_by_itself_when_its_time_is_over(bar: NoticeBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.closed):
        bar.show_notice(NoticeKind.INFO, "Done.", timeout_s=0.01)
    assert bar.isHidden()


def test_a_newer_notice_outlives_the_time_of_the_older(bar: NoticeBar) -> None:
    bar.show_notice(NoticeKind.INFO, "Done.", timeout_s=60)
    bar.show_notice(NoticeKind.WARNING, "Offline.")
    assert not bar._timer.isActive()


def test_a_countdown_is_read_aloud_once(bar: NoticeBar, aloud: list[str]) -> None:
    for seconds in (3, 2, 1):
        bar.show_notice(NoticeKind.WARNING, f"Trying again in {seconds} s.", "Try now")
    assert aloud == ["Trying again in 3 s."]


def test_nobody_is_told_where_nobody_listens(bar: NoticeBar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda _event: pytest.fail("told"))
    speech.announce(bar, "Hello")
