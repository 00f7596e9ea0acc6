"""Pages and bars that say what happened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProxyStyle, QStyle

from callviewer.history.errors import Trouble
from callviewer.ui import announce as speech
from callviewer.ui import notice_bar, state_page, troubles
from callviewer.ui.notice_bar import NoticeBar, NoticeKind
from callviewer.ui.state_page import StatePage
from tests.looks import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def icons(qapp):
    with look(qapp) as made:
        yield made


@pytest.fixture
def page(icons, qtbot):
    made = StatePage(icons)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def bar(icons, qtbot):
    made = NoticeBar(icons)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def aloud(monkeypatch):
    said = []
    for module in (state_page, notice_bar):
        monkeypatch.setattr(module, "announce", lambda _widget, text: said.append(text))
    return said


def test_a_page_says_what_happened_and_what_to_do(page, aloud):
    state = troubles.of_service(Trouble.OFFLINE)
    page.show_state(*state)
    assert page.accessibleName() == state.title
    assert page.accessibleDescription() == state.sentence
    assert aloud == [f"{state.title}. {state.sentence}"]


def test_the_button_of_a_page_is_pressed(page, qtbot):
    page.show_state(*troubles.nothing_found())
    page.show()
    with qtbot.waitSignal(page.pressed):
        qtbot.mouseClick(page._button, Qt.MouseButton.LeftButton)


def test_a_page_without_a_button_shows_none(page):
    page.show_state(*troubles.loading())
    page.show()
    assert not page._button.isVisible()
    assert not page._happened.isVisible()


def test_strangers_words_stay_plain(page, bar):
    page.show_state("inbox", "<b>x</b>", "<img src=y>", "", None)
    labels = [*page.findChildren(QLabel), bar._text]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_only_a_loading_page_that_is_seen_turns(page):
    page.show_state(*troubles.loading())
    timer = page._emblem._timer
    assert not timer.isActive()
    page.show()
    assert timer.isActive()
    page.hide()
    assert not timer.isActive()
    page.show()
    page.show_state(*troubles.nothing_found())
    assert not timer.isActive()


def test_nothing_turns_where_the_system_asks_for_calm(page):
    class Calm(QProxyStyle):
        def styleHint(self, hint, option=None, widget=None, returned=None):
            if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
                return 0
            return super().styleHint(hint, option, widget, returned)

    calm = Calm()
    page._emblem.setStyle(calm)
    page.show_state(*troubles.loading())
    page.show()
    assert not page._emblem._timer.isActive()
    page._emblem.setStyle(None)


def test_a_bar_is_hidden_until_there_is_a_notice(bar):
    assert bar.isHidden()
    bar.show_notice(NoticeKind.INFO, "The number was copied.")
    assert not bar.isHidden()
    assert bar.accessibleName() == "The number was copied."


def test_the_button_of_a_bar_is_pressed(bar, qtbot):
    bar.show_notice(NoticeKind.WARNING, "Offline.", "Try now")
    with qtbot.waitSignal(bar.pressed):
        qtbot.mouseClick(bar._button, Qt.MouseButton.LeftButton)


def test_the_cross_and_esc_close_a_bar(bar, qtbot):
    for close in (
        lambda: qtbot.mouseClick(bar._cross, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(bar._cross, Qt.Key.Key_Escape),
    ):
        bar.show_notice(NoticeKind.INFO, "Done.")
        with qtbot.waitSignal(bar.closed):
            close()
        assert bar.isHidden()


def test_a_bar_closes_by_itself_when_its_time_is_over(bar, qtbot):
    with qtbot.waitSignal(bar.closed):
        bar.show_notice(NoticeKind.INFO, "Done.", timeout_s=0.01)
    assert bar.isHidden()


def test_a_newer_notice_outlives_the_time_of_the_older(bar):
    bar.show_notice(NoticeKind.INFO, "Done.", timeout_s=60)
    bar.show_notice(NoticeKind.WARNING, "Offline.")
    assert not bar._timer.isActive()


def test_a_countdown_is_read_aloud_once(bar, aloud):
    for seconds in (3, 2, 1):
        bar.show_notice(NoticeKind.WARNING, f"Trying again in {seconds} s.", "Try now")
    assert aloud == ["Trying again in 3 s."]


def test_nobody_is_told_where_nobody_listens(bar, monkeypatch):
    monkeypatch.setattr(speech.QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(speech.QAccessible, "updateAccessibility", lambda _event: pytest.fail("told"))
    speech.announce(bar, "Hello")
