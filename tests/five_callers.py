"""Five callers of whom two wait, in a window with the panel of the selected number: for tests of the whole window."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.api.demo import DemoCall
from callviewer.calls.call import CallKind
from callviewer.desktop.settings import Settings
from callviewer.ui.call_model import CallModel, ListState
from tests.ui_kit import NOON, House, house, names, shown_text, spaced

MISSED, INCOMING, OUTGOING = CallKind
FOLLOW_UP = 3
"""The column."""
ANA, BENTO, CARLA, DORA, HIDDEN = "+5511911110001", "+5511911110002", "+5511911110003", "+5511911110004", "-1"
WIDE, NARROW = (1180, 720), (420, 720)


def call(kind: CallKind, minutes_ago: int, number: str, name: str = "", duration_s: int = 0) -> DemoCall:
    return DemoCall(kind, number, round(NOON - 60 * minutes_ago) * 1000, name=name, duration_s=duration_s)


CALLS = [
    call(MISSED, 10, HIDDEN),
    call(MISSED, 20, ANA, "Ana"),
    call(MISSED, 130, BENTO, "Bento"),
    call(OUTGOING, 70, BENTO, "Bento"),
    call(OUTGOING, 65, BENTO, "Bento"),
    call(MISSED, 180, CARLA, "Carla"),
    call(OUTGOING, 166, CARLA, "Carla", 192),
    call(MISSED, 240, DORA, "Dora"),
    call(INCOMING, 120, DORA, "Dora", 61),
]
"""Newest first: a hidden number, Ana waits, Bento was tried twice, Carla was called back, and Dora called again."""


@contextmanager
def five_callers(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    """The whole history is here, the panel is closed, and the list has the keyboard."""
    with house(qtbot, qapp, CALLS, settings=Settings(panel=False)) as made:
        made.window.resize(*WIDE)
        made.begin()
        made.window.activateWindow()
        made.wait(made.window.isActiveWindow)
        made.sync()
        made.wait(lambda: counted(made) == 2)
        made.page.table.setFocus()
        yield made


def with_panel(home: House) -> House:
    """The same with the panel, which shows Ana."""
    QTest.keyClick(home.page.table, Qt.Key.Key_F9)
    select(home, "Ana")
    return home


def counted(home: House) -> int:
    """How many people the title of the tab says that wait; -1 where it says nothing."""
    return int(home.window.tabs.title(4).removeprefix("To call back").strip() or -1)


def row_of(model: CallModel, name: str) -> int:
    return names(model).index(name)


def select(home: House, name: str) -> None:
    """Go to somebody's row, and wait until the panel shows all about them."""
    home.page.table.setCurrentIndex(home.model.index(row_of(home.model, name), 0))
    wait_for_panel(home)


def wait_for_panel(home: House) -> None:
    panel = home.window.panel
    home.wait(
        lambda: not panel._resting.isActive() and panel._job is None and panel._model.state is not ListState.LOADING
    )


def follow_up(
    home: House, name: str, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole, column: int = FOLLOW_UP
) -> str:
    return spaced(str(home.model.index(row_of(home.model, name), column).data(role)))


def in_panel(home: House) -> str:
    return shown_text(home.window.panel)


def has_focus(home: House) -> bool:
    """Whether the panel has the keyboard."""
    focused = QApplication.focusWidget()
    return focused is not None and home.window.panel.isAncestorOf(focused)
