"""The Tab key: it leads to every stop once, in the order of reading, and back; and one sees where it is."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.desktop.languages import SOURCE
from callviewer.desktop.paths import resources
from callviewer.ui.application import Application
from callviewer.ui.kit import Kit
from callviewer.ui.language import speak
from callviewer.ui.timeline import Timeline
from tests.dialogs import DIALOGS, opened
from tests.test_theme import contrast
from tests.ui_kit import Clock, House, house, invented, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MOST_STOPS = 60
LEAST_CONTRAST = 3
"""WCAG 2.2, 1.4.11: what tells where the keyboard is."""
FEWEST_POINTS = 20


@pytest.fixture
def kit(qapp: QApplication) -> Iterator[Kit]:
    with window_kit(qapp, Clock()) as kit:
        yield kit


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with house(qtbot, qapp, [*invented(CallKind.MISSED, 5), *invented(CallKind.INCOMING, 5)]) as made:
        made.window.resize(1180, 720)
        made.begin()
        made.sync()
        yield made


@pytest.fixture(params=["en", "de", "ar"])
def language(request: pytest.FixtureRequest, qapp: Application) -> Iterator[str]:
    """Long words, and those that are read from the right."""
    yield speak(qapp, resources() / "i18n", lang=request.param)
    speak(qapp, resources() / "i18n", lang=SOURCE)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def stops(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where the key leads in a window from the stop that has the keyboard, until it is there again."""
    found = [focused()]
    assert found[0].window() is window
    for _ in range(MOST_STOPS):
        modifier = Qt.KeyboardModifier.ShiftModifier if key is Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focused(), key, modifier)
        if focused() is found[0]:
            return found
        assert focused() not in found, f"{key.name} is trapped at {focused()} behind {found}"
        found.append(focused())
    raise AssertionError(f"the way of {key.name} does not end")


def against_reading(ways: list[QWidget]) -> list[tuple[object, ...]]:
    """The steps that lead back up, or back in a line; the step to the next column is none."""
    is_from_left = QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight

    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())

    def is_back(one: QRect, other: QRect) -> bool:
        is_further = other.left() >= one.right() if is_from_left else other.right() <= one.left()
        is_same_line = other.top() < one.center().y() < other.bottom() or one.top() < other.center().y() < one.bottom()
        return not is_further and (is_same_line or other.bottom() <= one.top())

    first = min(ways, key=lambda each: (place(each).top() // 8, place(each).left() * (1 if is_from_left else -1)))
    start = ways.index(first)
    steps = pairwise(ways[start:] + ways[:start])
    return [(*each, *map(place, each)) for each in steps if is_back(*map(place, each))]


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("name", DIALOGS)
def test_the_tab_key_goes_around_a_dialog_in_the_order_of_reading(name: str, kit: Kit, qtbot: QtBot) -> None:
    dialog = opened(DIALOGS[name](kit), qtbot)
    there = stops(dialog)
    assert against_reading(there) == []
    back = stops(dialog, Qt.Key.Key_Backtab)
    assert back == [there[0], *reversed(there[1:])]


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("tab", ["missed", "all", "callback", "insights"])
def test_the_tab_key_goes_around_the_window_in_the_order_of_reading(tab: str, home: House) -> None:
    home.window.show_tab(tab)
    home.wait(lambda: home.window.is_settled)
    home.window.top.search.setFocus()
    there = stops(home.window)
    assert against_reading(there) == []
    back = stops(home.window, Qt.Key.Key_Backtab)
    assert back == [there[0], *reversed(there[1:])]


def stands_out(one: QImage, other: QImage) -> bool:
    """Whether one picture has as many points as a short line that stand out from those of the other."""
    pictures = [each.convertToFormat(QImage.Format.Format_RGB32) for each in (one, other)]
    pairs = Counter(zip(*(memoryview(bytes(each.constBits())).cast("I") for each in pictures), strict=True))
    plain = (
        times
        for (before, after), times in pairs.items()
        if before != after and contrast(QColor(before).name(), QColor(after).name()) >= LEAST_CONTRAST
    )
    return sum(plain) >= FEWEST_POINTS


def unseen(ways: list[QWidget]) -> list[QWidget]:
    """The stops that look the same, or nearly so, with and without the keyboard."""
    found = []
    for at, stop in enumerate(ways):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        with_keyboard = stop.grab().toImage()
        ways[at - 1].setFocus(Qt.FocusReason.TabFocusReason)
        if not stands_out(with_keyboard, stop.grab().toImage()):
            found.append(stop)
    return found


@pytest.mark.parametrize(
    "name",
    ["account asks", "crash with details", "done", "export asks", "phones ask", "settings", "until", "welcome fails"],
)
def test_one_sees_which_part_of_a_dialog_has_the_keyboard(name: str, kit: Kit, qtbot: QtBot) -> None:
    dialog = opened(DIALOGS[name](kit), qtbot)
    assert unseen(stops(dialog)) == []


@pytest.mark.parametrize(
    ("key", "name"), [(Qt.Key.Key_2, "Calls"), (Qt.Key.Key_6, "Show as a table: Calls per day")], ids=["list", "charts"]
)
def test_a_tab_that_is_opened_from_a_list_has_the_keyboard(key: Qt.Key, name: str, home: House) -> None:
    home.page.take_focus()
    QTest.keyClick(focused(), key, Qt.KeyboardModifier.ControlModifier)
    # Where there is nothing to use yet, its title has it.
    assert focused().focusPolicy() is not Qt.FocusPolicy.NoFocus
    home.wait(lambda: focused().accessibleName() == name)


def test_closing_the_panel_beside_the_insights_leaves_the_keyboard_where_one_sees_it(home: House) -> None:
    home.window.show_tab("insights")
    home.wait(lambda: home.window.is_settled)
    home.window.panel_place.open()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused().accessibleName().startswith("Show as a table: ")


@pytest.mark.parametrize("tab", ["missed", "insights"])
def test_one_sees_which_part_of_the_window_has_the_keyboard(tab: str, home: House) -> None:
    home.window.show_tab(tab)
    home.wait(lambda: home.window.is_settled)
    home.window.top.search.setFocus()
    stops(home.window)
    if tab == "missed":
        # Who came to the list is shown in the panel.
        [timeline] = home.window.findChildren(Timeline)
        home.wait(
            lambda: (
                timeline.model().rowCount() > 0
                and timeline._model.row(0).cells is not None
                and not timeline.is_blank
                and timeline.height() > 0
            )
        )
    assert unseen(stops(home.window)) == []
