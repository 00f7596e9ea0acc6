"""No key does two things in the window."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from tests.ui_kit import house, invented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def keys_of(window: QWidget) -> list[str]:
    """The keys that work everywhere in a window, once for each thing that they do."""
    actions = [each for each in window.findChildren(QAction) if each.shortcutContext() is not WIDGET]
    shortcuts = [each for each in window.findChildren(QShortcut) if each.context() is not WIDGET]
    found = [key for action in actions for key in action.shortcuts()]
    for shortcut in shortcuts:
        found += shortcut.keys()
    return [key.toString() for key in found]


WIDGET = Qt.ShortcutContext.WidgetShortcut


def test_each_key_of_the_window_does_one_thing(qtbot: QtBot, qapp: QApplication) -> None:
    with house(qtbot, qapp, invented(CallKind.MISSED, 3)) as home:
        home.begin()
        keys = Counter(keys_of(home.window))
    assert {"Ctrl+E", "F5", "F1", "F9", "Esc", "Ctrl+1", "Ctrl+6"} <= set(keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_a_key_that_does_two_things_would_be_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for _ in range(2):
        action = QAction(window)
        action.setShortcut("Ctrl+E")
    assert keys_of(window) == ["Ctrl+E", "Ctrl+E"]
