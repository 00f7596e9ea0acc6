"""The switcher: whose calls are shown, and how to get to those of another phone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.desktop.settings import Account
from callviewer.ui.account_switcher import AccountSwitcher
from callviewer.ui.icons import Icons
from callviewer.ui.phone_names import phone_names
from tests.looks import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SHOP, HOME = Account(id="a", name="Shop"), Account(id="b", name="At home & garden")


class Listened(AccountSwitcher):
    def __init__(self, icons: Icons) -> None:
        super().__init__(icons)
        self.heard: list[str] = []
        self.account_chosen.connect(self.heard.append)
        self.add_wanted.connect(lambda: self.heard.append("add"))
        self.manage_wanted.connect(lambda: self.heard.append("manage"))

    def entries(self) -> list[str]:
        return [action.text() for action in self._menu.actions() if not action.isSeparator()]

    def ticked(self) -> list[str]:
        return [action.text() for action in self._menu.actions() if action.isChecked()]

    def trigger(self, words: str) -> None:
        next(action for action in self._menu.actions() if action.text() == words).trigger()


@pytest.fixture
def switcher(qapp: QApplication, qtbot: QtBot) -> Iterator[Listened]:
    with look(qapp) as icons:
        made = Listened(icons)
        qtbot.addWidget(made)
        yield made


def test_a_single_phone_without_a_name_is_mine(switcher: Listened) -> None:
    switcher.show_accounts([Account(id="a")], "a")
    assert switcher.text().strip() == "My phone"
    assert switcher.entries() == ["My phone", "Add a phone…", "Manage phones…"]


def test_it_shows_the_current_phone(switcher: Listened) -> None:
    switcher.show_accounts([SHOP, HOME], "b")
    assert switcher.text().strip() == "At home && garden"
    assert switcher.accessibleName() == "Phone: At home & garden"
    assert switcher.ticked() == ["At home && garden"]


def test_another_phone_is_chosen(switcher: Listened) -> None:
    switcher.show_accounts([SHOP, HOME], "b")
    switcher.trigger("Shop")
    assert switcher.heard == ["a"]
    assert switcher.text().strip() == "Shop"
    assert switcher.ticked() == ["Shop"]


def test_the_current_phone_again_tells_nothing(switcher: Listened) -> None:
    switcher.show_accounts([SHOP, HOME], "a")
    switcher.trigger("Shop")
    assert switcher.heard == []
    assert switcher.ticked() == ["Shop"]


def test_a_choice_that_came_to_nothing_is_taken_back(switcher: Listened) -> None:
    switcher.show_accounts([SHOP, HOME], "a")
    switcher.trigger("At home && garden")
    switcher.show_accounts([SHOP, HOME], "a")
    assert switcher.ticked() == ["Shop"]


def test_phones_are_added_and_managed(switcher: Listened) -> None:
    switcher.show_accounts([SHOP], "a")
    switcher.trigger("Add a phone…")
    switcher.trigger("Manage phones…")
    assert switcher.heard == ["add", "manage"]


def test_phones_that_went_are_no_longer_in_the_menu(switcher: Listened) -> None:
    switcher.show_accounts([SHOP, HOME], "b")
    switcher.show_accounts([SHOP], "a")
    assert switcher.entries() == ["Shop", "Add a phone…", "Manage phones…"]


def test_a_choice_does_not_move_what_is_beside_it(switcher: Listened) -> None:
    switcher.show_accounts([SHOP, HOME], "b")
    switcher.show()
    switcher.adjustSize()
    width = switcher.width()
    switcher.trigger("Shop")
    switcher.adjustSize()
    assert switcher.width() == width


def test_a_long_name_is_cut_and_told_in_full_in_the_tooltip(switcher: Listened) -> None:
    name = "The phone in the back office"
    switcher.show_accounts([Account(id="a", name=name)], "a")
    assert switcher.text().endswith("…")
    assert switcher.toolTip() == name


def test_it_works_by_keyboard(switcher: Listened, qtbot: QtBot) -> None:
    switcher.show_accounts([SHOP, HOME], "a")
    switcher.show()
    QTest.keyClick(switcher, Qt.Key.Key_Space)
    qtbot.waitUntil(switcher._menu.isVisible)
    QTest.keyClick(switcher._menu, Qt.Key.Key_Down)
    QTest.keyClick(switcher._menu, Qt.Key.Key_Return)
    assert switcher.heard == ["b"]
    qtbot.waitUntil(lambda: not switcher._menu.isVisible())


def test_phones_without_a_name_are_counted() -> None:
    accounts = [Account(id="a"), Account(id="b", name="Shop"), Account(id="c", name=" \u202e ")]
    assert phone_names(accounts) == {"a": "My phone", "b": "Shop", "c": "Phone 3"}


def test_a_name_is_made_plain() -> None:
    assert phone_names([Account(id="a", name="A\nB\u202e" + "x" * 100)])["a"] == "A B" + "x" * 56 + "…"
