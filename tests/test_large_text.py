"""With text twice as large, nothing that is said is cut off: neither in a dialog nor in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.desktop.languages import SOURCE
from callviewer.desktop.paths import resources
from callviewer.ui.application import Application
from callviewer.ui.elided_label import ElidedLabel
from callviewer.ui.language import speak
from tests.dialogs import DIALOGS, opened
from tests.ui_kit import Clock, House, house, invented, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TIMES = 2.0
COMMON = QSize(1366, 768)
"""Many notebooks have no larger screen."""


@pytest.fixture
def large(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * TIMES)
    qapp.setFont(font)
    yield qapp
    qapp.setFont(before)


@pytest.fixture(params=["en", "de", "ar"])
def language(request: pytest.FixtureRequest, qapp: Application) -> Iterator[str]:
    """Long words, and those that are read from the right."""
    yield speak(qapp, resources() / "i18n", lang=request.param)
    speak(qapp, resources() / "i18n", lang=SOURCE)


@pytest.fixture
def home(qtbot: QtBot, large: QApplication) -> Iterator[House]:
    with house(qtbot, large, [*invented(CallKind.MISSED, 30), *invented(CallKind.INCOMING, 30)]) as made:
        made.window.resize(COMMON)
        made.begin()
        made.sync()
        yield made


def cut(root: QWidget) -> list[str]:
    """What has less room than its words need; a line that gives way has them in its tooltip."""
    found = []
    for part in root.findChildren(QWidget):
        # A button within a field is a picture alone.
        is_picture = isinstance(part, QAbstractButton) and (not part.text() or isinstance(part.parent(), QLineEdit))
        if not part.isVisible() or is_picture or isinstance(part, QAbstractScrollArea | ElidedLabel | QLineEdit):
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            is_cut = part.height() < part.heightForWidth(part.width())
        elif isinstance(part, QLabel | QAbstractButton | QComboBox):
            is_cut = part.width() < part.minimumSizeHint().width() or part.height() < part.minimumSizeHint().height()
        else:
            continue
        if is_cut:
            text = part.currentText() if isinstance(part, QComboBox) else part.text()
            found.append(f"{type(part).__name__} {text!r}: {part.size().toTuple()}")
    return found


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_cuts_anything_off(name: str, large: QApplication, qtbot: QtBot) -> None:
    with window_kit(large, Clock()) as kit:
        dialog = opened(DIALOGS[name](kit), qtbot)
        qtbot.waitUntil(lambda: not cut(dialog))
        assert dialog.width() <= COMMON.width()
        assert dialog.height() <= COMMON.height()


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("tab", ["missed", "callback", "insights"])
def test_no_page_cuts_anything_off(tab: str, home: House) -> None:
    home.window.show_tab(tab)
    home.wait(lambda: home.window.is_settled)
    home.wait(lambda: not cut(home.window))
    assert home.window.size() == COMMON


@pytest.mark.usefixtures("language")
def test_all_buttons_of_the_top_are_within_the_window(home: House) -> None:
    home.wait(lambda: home.window.is_settled)
    for button in home.window.top.findChildren(QPushButton):
        right = button.mapTo(home.window, button.rect().bottomRight()).x()
        assert right <= home.window.width(), button.accessibleName()


@pytest.mark.parametrize(("name", "told"), [("export asks", "_question"), ("export done", "_open_file")])
def test_what_an_export_tells_is_brought_into_sight(name: str, told: str, large: QApplication, qtbot: QtBot) -> None:
    with window_kit(large, Clock()) as kit:
        dialog = opened(DIALOGS[name](kit), qtbot)
        part: QWidget = getattr(dialog, told)
        qtbot.waitUntil(lambda: part.visibleRegion().boundingRect().size() == part.size())
