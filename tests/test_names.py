"""What a screen reader calls the parts of dialogs and popups that do not open from the demo's window."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.ui.calendar_popup import CalendarPopup
from callviewer.ui.date_picker import DatePicker
from callviewer.ui.kit import Kit
from tests.dialogs import DIALOGS, opened
from tests.ui_kit import Clock, house, invented, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NAME = QAccessible.Text.Name


@pytest.fixture
def kit(qapp: QApplication) -> Iterator[Kit]:
    with window_kit(qapp, Clock()) as kit:
        yield kit


def parts(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield root
    # The days of a calendar and the cells of a table have words of their own.
    if root.role() is not QAccessible.Role.Table:
        for number in range(root.childCount()):
            yield from parts(root.child(number))


def nameless(widget: QWidget) -> list[str]:
    """The stops of the keyboard that have no name, and no label that names them."""
    found = []
    for part in parts(QAccessible.queryAccessibleInterface(widget)):
        if part.state().focusable and not part.state().invisible and part.isValid():
            labels = part.relations(QAccessible.RelationFlag.Label)
            if not part.text(NAME) and not any(label.text(NAME) for label, _kind in labels):
                found.append(f"{part.role().name} of {type(part.object()).__name__}")
    return found


def ragged(widget: QWidget) -> list[str]:
    """The names that begin or end with a space."""
    names = [part.text(NAME) for part in parts(QAccessible.queryAccessibleInterface(widget)) if part.isValid()]
    return [name for name in names if name != name.strip()]


@pytest.mark.parametrize("name", DIALOGS)
def test_each_stop_of_a_dialog_has_a_name(name: str, kit: Kit, qtbot: QtBot) -> None:
    dialog = opened(DIALOGS[name](kit), qtbot)
    assert nameless(dialog) == []
    assert ragged(dialog) == []


def test_each_stop_of_the_calendar_has_a_name(kit: Kit, qtbot: QtBot) -> None:
    field = DatePicker(kit.icons, lambda: date(2026, 11, 18))
    field.setAccessibleName("First day")
    qtbot.addWidget(field)
    field.show()
    field.open_calendar()
    (popup,) = field.findChildren(CalendarPopup)
    assert nameless(popup) == []
    popup.hide()


def entries(window: QWidget) -> list[QAction]:
    """What can be chosen in all menus."""
    menus = window.findChildren(QMenu)
    return [action for menu in menus for action in menu.actions() if not action.isSeparator()]


def test_each_entry_of_the_menus_has_words(qtbot: QtBot, qapp: QApplication) -> None:
    with house(qtbot, qapp, invented(CallKind.MISSED, 3)) as home:
        home.begin()
        assert ragged(home.window) == []
        # Some belong to the panel, which is made when the first rows are painted.
        qtbot.waitUntil(lambda: len(entries(home.window)) > 30)
        assert [action for action in entries(home.window) if not action.text().strip()] == []
