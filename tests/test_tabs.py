"""The tabs: one page at a time, and beside all of them a panel that gives way where there is little room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from callviewer.ui.metrics import em
from callviewer.ui.tabs import PAGE_EM, Tabs
from tests.looks import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PANEL_LEAST = 200


class Panel(QWidget):
    """A panel that needs some room."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(PANEL_LEAST, 100)


class Made:
    """Tabs of three pages, and a panel."""

    def __init__(self, qtbot: QtBot, width: int = 1200) -> None:
        self.tabs, self.pages, self.panel = Tabs(), [QLineEdit() for _ in range(3)], Panel()
        for number, page in enumerate(self.pages):
            self.tabs.add(page, QIcon(), f"Page {number}")
        self.tabs.set_panel(self.panel)
        self.tabs.resize(width, 400)
        qtbot.addWidget(self.tabs)

    def show(self) -> None:
        self.tabs.show()
        QApplication.processEvents()

    @property
    def seen(self) -> list[int]:
        return [number for number, page in enumerate(self.pages) if page.isVisible()]

    @property
    def narrowest(self) -> int:
        """The narrowest width that holds a page and the panel."""
        return em(self.tabs, PAGE_EM) + PANEL_LEAST

    def resize(self, width: int) -> None:
        self.tabs.resize(width, 400)
        QApplication.processEvents()

    def drag(self, by: int) -> None:
        """Moves the line between page and panel, as the mouse does."""
        splitter = self.tabs._splitter
        splitter.moveSplitter(splitter.sizes()[0] + by, 1)
        QApplication.processEvents()


@pytest.fixture
def made(qtbot: QtBot, qapp: QApplication) -> Iterator[Made]:
    made = Made(qtbot)
    made.show()
    yield made
    made.tabs.close()


# Pages


def test_the_first_page_is_seen_and_no_other(made: Made) -> None:
    assert made.seen == [0]


def test_another_page_is_told_once(made: Made) -> None:
    told: list[int] = []
    made.tabs.current_changed.connect(told.append)
    made.tabs.show_page(2)
    made.tabs.show_page(2)
    assert (made.seen, told, made.tabs.current) == ([2], [2], 2)


def test_control_and_tab_go_around(made: Made) -> None:
    made.tabs.activateWindow()
    seen = []
    for _ in range(4):
        QTest.keyClick(made.pages[made.tabs.current], Qt.Key.Key_Tab, CTRL)
        seen += made.seen
    assert seen == [1, 2, 0, 1]


def test_with_shift_they_go_back(made: Made) -> None:
    made.tabs.activateWindow()
    seen = []
    for _ in range(3):
        QTest.keyClick(made.pages[made.tabs.current], Qt.Key.Key_Backtab, CTRL | SHIFT)
        seen += made.seen
    assert seen == [2, 1, 0]


def test_the_buttons_that_move_the_tabs_are_whole(made: Made, qapp: QApplication) -> None:
    with look(qapp):
        made.tabs.bar.setTabText(0, "Page " * 30)
        made.resize(300)
        buttons = [each for each in made.tabs.bar.findChildren(QToolButton) if each.isVisible()]
        assert len(buttons) == 2
        for button in buttons:
            assert button.width() >= button.minimumSizeHint().width()
            assert button.height() >= button.minimumSizeHint().height()
            assert made.tabs.bar.rect().contains(button.geometry())


def test_a_title_can_change(made: Made) -> None:
    made.tabs.set_title(1, "Page 1  7")
    assert [made.tabs.title(number) for number in range(3)] == ["Page 0", "Page 1  7", "Page 2"]


# The panel


def test_the_panel_is_there_once_it_is_wanted(made: Made) -> None:
    assert not made.panel.isVisible()
    made.tabs.want_panel(is_wanted=True)
    assert made.panel.isVisible()
    made.tabs.want_panel(is_wanted=False)
    assert not made.panel.isVisible()


def test_the_panel_is_beside_every_page(made: Made) -> None:
    made.tabs.want_panel(is_wanted=True)
    made.tabs.show_page(2)
    assert made.panel.isVisible()


def test_at_first_the_list_has_most_of_the_room(made: Made) -> None:
    made.tabs.want_panel(is_wanted=True)
    assert PANEL_LEAST < made.panel.width() < made.tabs.width() / 2


def test_in_a_narrow_window_the_panel_gives_way_and_comes_back(made: Made) -> None:
    made.tabs.want_panel(is_wanted=True)
    made.resize(made.narrowest - 1)
    assert not made.panel.isVisible()
    assert made.tabs.is_panel_wanted
    assert made.pages[0].width() == made.tabs.width()
    made.resize(made.narrowest)
    assert made.panel.isVisible()


def test_a_panel_that_is_wanted_in_a_narrow_window_comes_with_the_room(made: Made) -> None:
    made.resize(made.narrowest - 1)
    made.tabs.want_panel(is_wanted=True)
    assert not made.panel.isVisible()
    made.resize(made.narrowest)
    assert made.panel.isVisible()


def test_what_a_wider_window_brings_goes_to_the_list(made: Made) -> None:
    made.tabs.want_panel(is_wanted=True)
    before = made.panel.width()
    made.resize(1500)
    assert made.panel.width() == before


def test_another_width_is_told_and_comes_back(made: Made, qtbot: QtBot) -> None:
    made.tabs.want_panel(is_wanted=True)
    before = made.panel.width()
    with qtbot.waitSignal(made.tabs.panel_changed):
        made.drag(-50)
    assert made.panel.width() == before + 50
    again = Made(qtbot)
    again.tabs.set_panel_width(made.tabs.panel_width())
    again.tabs.want_panel(is_wanted=True)
    again.show()
    assert again.panel.width() == before + 50


def test_a_closed_panel_keeps_its_width(made: Made) -> None:
    made.tabs.want_panel(is_wanted=True)
    made.drag(-50)
    width = made.panel.width()
    made.tabs.want_panel(is_wanted=False)
    made.tabs.want_panel(is_wanted=True)
    assert made.panel.width() == width


def test_neither_the_list_nor_the_panel_can_be_dragged_away(made: Made) -> None:
    made.tabs.want_panel(is_wanted=True)
    made.drag(2000)
    assert made.panel.width() >= PANEL_LEAST
    made.drag(-2000)
    assert made.pages[0].width() > 0
    assert made.pages[0].isVisible()


def test_a_panel_that_was_never_seen_has_the_usual_width_the_next_time(made: Made, qtbot: QtBot) -> None:
    again = Made(qtbot)
    again.tabs.set_panel_width(made.tabs.panel_width())
    again.tabs.want_panel(is_wanted=True)
    again.show()
    made.tabs.want_panel(is_wanted=True)
    assert again.panel.width() == made.panel.width()


@pytest.mark.parametrize("text", ["AAAA", "no base64 at all"])
def test_a_width_that_makes_no_sense_is_passed_over(qtbot: QtBot, qapp: QApplication, text: str) -> None:
    made, usual = Made(qtbot), Made(qtbot)
    made.tabs.set_panel_width(text)
    for each in (made, usual):
        each.tabs.want_panel(is_wanted=True)
        each.show()
    assert made.panel.width() == usual.panel.width()
