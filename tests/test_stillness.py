"""Nothing moves where the system asks for stillness."""

import pytest
from PySide6.QtWidgets import QApplication, QStyle, QWidget
from pytestqt.qtbot import QtBot

from callviewer.desktop import stillness
from callviewer.ui.progress_bar import ProgressBar
from callviewer.ui.state_page import StatePage
from callviewer.ui.stillness import Stillness
from callviewer.ui.troubles import BUSY
from tests.looks import look
from tests.ui_kit import house

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def duration(widget: QWidget) -> int:
    """How long an animation of the widget may last, in milliseconds."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)


@pytest.mark.parametrize(
    ("settings", "is_still"),
    [
        ({}, False),
        ({"org.freedesktop.appearance": {"color-scheme": 1, "reduced-motion": 1}}, True),
        ({"org.freedesktop.appearance": {"reduced-motion": 0}}, False),
        ({"org.gnome.desktop.interface": {"enable-animations": False}}, True),
        ({"org.gnome.desktop.interface": {"enable-animations": True}}, False),
    ],
)
def test_the_settings_of_a_desktop_say_it(settings: dict[str, dict[str, object]], *, is_still: bool) -> None:
    assert stillness.said(settings) is is_still


def test_what_turns_stands_still_at_once_and_turns_again(qapp: QApplication, qtbot: QtBot) -> None:
    with look(qapp) as icons:
        page = StatePage(icons)
        qtbot.addWidget(page)
        page.show_state(BUSY, "Looking…", "", "", None)
        page.show()
        assert page._emblem._timer.isActive()
        icons.theme.keep_still(is_still=True)
        assert not page._emblem._timer.isActive()
        icons.theme.keep_still(is_still=False)
        assert page._emblem._timer.isActive()


def test_a_bar_that_cannot_tell_how_far_it_is_stands_still(qapp: QApplication, qtbot: QtBot) -> None:
    with look(qapp) as icons:
        bar = ProgressBar()
        qtbot.addWidget(bar)
        bar.show()
        # Qt moves what has no range.
        assert bar.maximum() == 0
        icons.theme.keep_still(is_still=True)
        assert (bar.value(), bar.maximum()) == (0, 1000)
        bar.show_share(0.5)
        bar.show_share(None)
        assert bar.maximum() > 0
        icons.theme.keep_still(is_still=False)
        assert bar.maximum() == 0


def test_the_system_is_asked_at_the_start_and_when_the_user_comes_back(qtbot: QtBot, qapp: QApplication) -> None:
    said = [True]
    with house(qtbot, qapp) as home:
        Stillness(home.window, home.kit, lambda: said[0])
        home.wait(lambda: duration(home.window) == 0)
        said[0] = False
        home.window.woken.emit()
        home.wait(lambda: duration(home.window) > 0)


def test_a_desktop_that_does_not_answer_asks_for_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    asked = []

    def ask() -> bool:
        asked.append(1)
        raise OSError("no bus")

    with house(qtbot, qapp) as home:
        Stillness(home.window, home.kit, ask)
        home.wait(lambda: bool(asked))
        assert duration(home.window) > 0
