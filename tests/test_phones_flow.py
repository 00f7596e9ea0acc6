"""Several phones in one window: each with its key, its copy and its name."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer import about
from callviewer.calls.call import CallKind
from callviewer.desktop.settings import Account, Settings
from callviewer.ui.account_flow import AccountFlow
from callviewer.ui.phones_flow import PhonesFlow
from callviewer.ui.welcome_dialog import WelcomeDialog
from tests.copy_kit import Keeping, keeping
from tests.test_account_flow import Keyring
from tests.ui_kit import KEY, invented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SHOP, HOME = Account(id="shop", name="Shop"), Account(id="home", name="Home")


@dataclass
class Phones:
    """A window with two phones, the shop's in use."""

    keeping: Keeping
    keyring: Keyring
    key_flow: AccountFlow
    flow: PhonesFlow

    @property
    def title(self) -> str:
        return self.keeping.home.window.windowTitle()

    @property
    def in_use(self) -> str:
        return self.keeping.settings.account().id

    def wait_for_rows(self) -> None:
        self.keeping.home.wait(lambda: self.keeping.home.model.rowCount() > 0)

    def welcome(self) -> WelcomeDialog:
        """The dialog that asks for a key."""
        window = self.keeping.home.window
        self.keeping.home.wait(lambda: any(each.isVisible() for each in window.findChildren(WelcomeDialog)))
        return next(each for each in window.findChildren(WelcomeDialog) if each.isVisible())


@pytest.fixture
def phones(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Phones]:
    settings = Settings(accounts=[replace(SHOP), replace(HOME)], current_account=SHOP.id)
    with keeping(qtbot, qapp, tmp_path, invented(CallKind.MISSED, 20), settings=settings) as kept:
        home, keyring = kept.home, Keyring()
        keyring.keys[SHOP.id] = KEY
        flow = AccountFlow(home.window, home.kit, home.history, keyring, SHOP.id)
        made = Phones(kept, keyring, flow, PhonesFlow(home.window, home.kit, settings, (flow, keyring), kept.keeper))
        flow.other_phones = made.flow.others
        flow.opened.connect(home.window.begin)
        flow.opened.connect(kept.keeper.go_online)
        kept.keeper.open(lambda: flow.begin("", may_ask=True))
        made.wait_for_rows()
        yield made


def test_the_title_names_the_phone_in_use(phones: Phones) -> None:
    assert phones.title == f"Shop \N{EM DASH} {about.NAME}"


def test_the_switch_shows_where_there_is_something_to_choose(phones: Phones) -> None:
    assert phones.keeping.home.window.top.phones.isVisible()


def test_another_phone_shows_nothing_of_the_first_and_asks_for_its_key(phones: Phones) -> None:
    phones.flow.use(HOME.id)
    dialog = phones.welcome()
    assert phones.keeping.home.model.rowCount() == 0
    assert phones.title == f"Home \N{EM DASH} {about.NAME}"
    dialog.reject()


def test_each_phone_has_a_copy_of_its_own(phones: Phones) -> None:
    phones.keyring.keys[HOME.id] = KEY
    phones.flow.use(HOME.id)
    phones.wait_for_rows()
    files = {phones.keeping.keeper.file_of(account) for account in (SHOP, HOME)}
    assert len(files) == 2
    assert all(file.exists() for file in files)


def test_a_key_of_another_phone_is_noticed(phones: Phones) -> None:
    phones.flow.use(HOME.id)
    dialog = phones.welcome()
    dialog.key_entered.emit(KEY, True)
    phones.keeping.home.wait(lambda: "already belongs to Shop" in dialog._notice.accessibleName())
    assert HOME.id not in phones.keyring.keys
    dialog.reject()


def test_a_phone_that_is_removed_takes_its_key_along_and_leaves_its_copy(phones: Phones) -> None:
    copy = phones.keeping.keeper.file_of(SHOP)
    phones.keyring.keys[HOME.id] = KEY
    phones.flow._remove(SHOP.id, is_with_copy=False)
    phones.keeping.home.wait(lambda: phones.in_use == HOME.id)
    phones.wait_for_rows()
    assert SHOP.id not in phones.keyring.keys
    assert copy.exists()
    assert [account.id for account in phones.keeping.settings.accounts] == [HOME.id]
    assert phones.title == about.NAME


def test_a_phone_that_is_removed_with_its_copy_leaves_no_file(phones: Phones) -> None:
    copy = phones.keeping.keeper.file_of(SHOP)
    phones.keyring.keys[HOME.id] = KEY
    phones.flow._remove(SHOP.id, is_with_copy=True)
    phones.wait_for_rows()
    phones.keeping.home.wait(lambda: not copy.exists())


def test_a_new_phone_is_asked_for_its_key(phones: Phones) -> None:
    phones.flow.add()
    phones.welcome().reject()
    assert len(phones.keeping.settings.accounts) == 3
    assert phones.in_use not in {SHOP.id, HOME.id}


def test_another_name_is_in_the_title_at_once(phones: Phones) -> None:
    phones.flow._take(replace(SHOP, name="Workshop"))
    assert phones.title == f"Workshop \N{EM DASH} {about.NAME}"
    assert phones.keeping.settings.account().name == "Workshop"
