"""The icon in the tray: what it shows, and whether it is there; by a tray that the test puts up and takes away."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QIcon, QImage
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from callviewer.ui import tray as module
from callviewer.ui.kit import Kit
from callviewer.ui.tray import SIDES, Tray, counted_icon
from tests.ui_kit import Clock, window_kit

# Without a screen Qt looks for the tray of one all the same.
pytestmark = pytest.mark.qt_log_ignore("No such signal .*systemTrayWindowChanged", extend=True)

RED = 150
"""More red than that, with little green, has only the badge."""


@dataclass
class Panel:
    """Where the tray is, or is not."""

    is_there: bool = True
    shows: bool | None = True
    gone: list[str] = field(default_factory=list)


@pytest.fixture
def kit(qapp: QApplication) -> Iterator[Kit]:
    with window_kit(qapp, Clock()) as kit:
        yield kit


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def tray(kit: Kit, panel: Panel, window: QWidget) -> Tray:
    tray = Tray(kit, window, lambda: panel.is_there)
    tray.gone.connect(lambda: panel.gone.append("gone"))
    return tray


def has_answer(tray: Tray) -> bool:
    """Whether nobody is being asked for the panel, so that a look asks anew."""
    return tray._asking is not None and tray._asking.is_over


def icon_of(tray: Tray) -> QSystemTrayIcon:
    [icon] = [each for each in tray.findChildren(QSystemTrayIcon) if each.isVisible()]
    return icon


def picture(icon: QIcon, side: int) -> QImage:
    return icon.pixmap(QSize(side, side), 1.0).toImage()


def badge(icon: QIcon, side: int) -> int:
    """How many pixels of the icon are red."""
    image = picture(icon, side)
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(colour.red() > RED and colour.green() < 80 for colour in colours)


def choice(tray: Tray, words: str) -> QAction:
    [action] = [each for each in icon_of(tray).contextMenu().actions() if each.text() == words]
    return action


def test_nothing_is_shown_before_it_is_wanted(tray: Tray) -> None:
    assert tray.is_possible
    assert not tray.is_shown
    tray.use(is_wanted=True)
    icon_of(tray)


def test_nothing_is_shown_when_it_is_not_wanted_any_longer(tray: Tray) -> None:
    tray.use(is_wanted=True)
    tray.use(is_wanted=False)
    assert not tray.is_shown
    assert [each for each in tray.findChildren(QSystemTrayIcon) if each.isVisible()] == []


def test_without_a_tray_nothing_is_possible(tray: Tray, panel: Panel) -> None:
    panel.is_there = False
    tray.use(is_wanted=True)
    assert not tray.is_possible
    assert not tray.is_shown
    assert panel.gone == []


def test_a_tray_that_comes_later_gets_the_icon(tray: Tray, panel: Panel) -> None:
    panel.is_there = False
    tray.use(is_wanted=True)
    panel.is_there = True
    tray.look()
    assert tray.is_shown


def test_a_tray_that_goes_takes_the_icon_along(tray: Tray, panel: Panel) -> None:
    tray.use(is_wanted=True)
    panel.is_there = False
    assert not tray.is_possible
    assert not tray.is_shown
    tray.look()
    assert panel.gone == []
    tray.look()
    tray.look()
    assert panel.gone == ["gone"]


def test_a_panel_that_is_restarted_is_not_gone(tray: Tray, panel: Panel) -> None:
    tray.use(is_wanted=True)
    for is_there in (False, True, False, True):
        panel.is_there = is_there
        tray.look()
    assert panel.gone == []
    assert tray.is_shown


def test_the_tray_is_looked_at_from_time_to_time(
    kit: Kit, panel: Panel, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOOK_MS", 1)
    panel.is_there = False
    tray = Tray(kit, window, lambda: panel.is_there)
    tray.use(is_wanted=True)
    panel.is_there = True
    qtbot.waitUntil(lambda: tray.is_shown)
    with qtbot.waitSignal(tray.gone):
        panel.is_there = False
    tray.use(is_wanted=False)


def test_the_tooltip_says_whose_calls_are_unseen_and_how_many_wait(tray: Tray) -> None:
    tray.use(is_wanted=True)
    assert icon_of(tray).toolTip() == "Call Viewer"
    tray.show_phone("Office")
    tray.show_counts(1200, 3)
    lines = ["Call Viewer \N{EM DASH} Office", "New missed calls: 1,200", "To call back: 3"]
    assert icon_of(tray).toolTip().split("\n") == lines
    tray.show_counts(0, 0)
    assert icon_of(tray).toolTip().split("\n")[1:] == ["To call back: 0"]


def test_what_was_to_be_shown_before_there_was_a_tray_is_shown_by_it(tray: Tray, panel: Panel) -> None:
    panel.is_there = False
    tray.use(is_wanted=True)
    tray.show_counts(2, -1)
    panel.is_there = True
    tray.look()
    assert icon_of(tray).toolTip().split("\n")[1:] == ["New missed calls: 2"]
    assert badge(icon_of(tray).icon(), 22) > 0


@pytest.mark.parametrize("side", SIDES)
def test_each_size_has_a_picture_of_its_own_so_that_it_is_sharp(side: int, kit: Kit) -> None:
    icon = counted_icon(kit.icons, 7)
    assert picture(icon, side).size() == QSize(side, side)
    assert badge(icon, side) > side


def test_each_number_up_to_the_most_looks_different(kit: Kit) -> None:
    pictures = [picture(counted_icon(kit.icons, count), 22) for count in (1, 2, 12, 21, 99, 100)]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])
    assert picture(counted_icon(kit.icons, 100), 22) == picture(counted_icon(kit.icons, 5000), 22)


def test_without_unseen_calls_the_icon_bears_no_number(kit: Kit) -> None:
    assert badge(counted_icon(kit.icons, 0), 64) == 0


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Open", "open_wanted"),
        ("To call back", "callers_wanted"),
        ("Check for new calls", "look_wanted"),
        ("Quit", "quit_wanted"),
    ],
)
def test_the_menu_does_what_it_says(words: str, signal: str, tray: Tray, qtbot: QtBot) -> None:
    tray.use(is_wanted=True)
    with qtbot.waitSignal(getattr(tray, signal)):
        choice(tray, words).trigger()


def test_a_click_opens_the_window_and_a_click_for_the_menu_does_not(
    tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("sys.platform", "linux")
    tray.open_wanted.connect(lambda: opened.append("open"))
    tray.use(is_wanted=True)
    icon_of(tray).activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert opened == []
    icon_of(tray).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert opened == ["open"]
    monkeypatch.setattr("sys.platform", "darwin")
    icon_of(tray).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert opened == ["open"]


def test_a_message_goes_through_the_icon_and_its_click_comes_back(
    tray: Tray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, body, _picture: said.append((title, body)))
    tray.say("unheard", "")
    tray.use(is_wanted=True)
    tray.say("Missed call", "Ana")
    assert said == [("Missed call", "Ana")]
    with qtbot.waitSignal(tray.message_clicked):
        icon_of(tray).messageClicked.emit()


def tray_that_asks(kit: Kit, panel: Panel, window: QWidget) -> Tray:
    """A tray of which Qt does not know whether anything shows it."""

    async def ask() -> bool:
        if panel.shows is None:
            raise OSError
        return panel.shows

    tray = Tray(kit, window, lambda: panel.is_there, ask)
    tray.gone.connect(lambda: panel.gone.append("gone"))
    return tray


@pytest.fixture
def asked(kit: Kit, panel: Panel, window: QWidget) -> Tray:
    return tray_that_asks(kit, panel, window)


def test_before_it_is_known_that_a_panel_shows_the_tray_there_is_none(kit: Kit, window: QWidget, qtbot: QtBot) -> None:
    async def ask() -> bool:
        return True

    asked = Tray(kit, window, lambda: True, ask)
    asked.use(is_wanted=True)
    assert (asked.is_possible, asked.is_shown) == (False, False)
    qtbot.waitUntil(lambda: asked.is_shown)
    assert asked.is_possible


def test_a_tray_that_nothing_shows_is_none(kit: Kit, panel: Panel, window: QWidget, qtbot: QtBot) -> None:
    panel.shows = False
    asked = tray_that_asks(kit, panel, window)
    asked.use(is_wanted=True)
    qtbot.waitUntil(lambda: has_answer(asked))
    assert (asked.is_possible, asked.is_shown, panel.gone) == (False, False, [])
    panel.shows = True
    asked.look()
    qtbot.waitUntil(lambda: asked.is_shown)


@pytest.mark.parametrize("shows", [False, None], ids=["no panel", "unknown"])
def test_an_icon_that_no_panel_shows_any_longer_is_gone(
    shows: bool | None, asked: Tray, panel: Panel, qtbot: QtBot
) -> None:
    asked.use(is_wanted=True)
    qtbot.waitUntil(lambda: asked.is_shown and has_answer(asked))
    panel.shows = shows
    asked.look()
    qtbot.waitUntil(lambda: not asked.is_shown)
    assert panel.gone == []
    qtbot.waitUntil(lambda: has_answer(asked))
    asked.look()
    qtbot.waitUntil(lambda: panel.gone == ["gone"])


def test_whether_a_tray_is_possible_is_found_out_while_it_is_not_wanted(
    asked: Tray, panel: Panel, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: asked.is_possible)
    panel.shows = False
    qtbot.waitUntil(lambda: not asked.is_possible)
    assert not asked.is_shown
