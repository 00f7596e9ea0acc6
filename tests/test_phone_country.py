"""A wrong country of numbers is told, taken from the numbers themselves, and put right by one press."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.api.demo import DemoCall
from callviewer.archive.question import Question
from callviewer.calls.call import CallKind
from callviewer.calls.query import CallQuery
from callviewer.desktop.settings import Account, Settings
from callviewer.ui.account_flow import AccountFlow
from callviewer.ui.accounts_dialog import AccountsDialog
from callviewer.ui.phone_notes import PhoneNotes
from callviewer.ui.phones_flow import PhonesFlow
from tests.copy_kit import Keeping, keeping
from tests.test_account_flow import Keyring
from tests.ui_kit import NOON, ZONE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PEOPLE = 14
# Each has tried twice, and the phone wrote the number in another way each time.
CALLS = [
    DemoCall(CallKind.MISSED, spelling, int(NOON - 600 * (2 * person + turn)) * 1000)
    for person in range(PEOPLE)
    for turn, spelling in enumerate((f"(11) 90081-48{person:02}", f"+55 11 90081-48{person:02}"))
]
SAID = (
    "Numbers are read as if from one country (United States), but look like those of another (Brazil). "
    "One person may be listed as two."
)


@dataclass
class Phone:
    """A window on one phone."""

    keeping: Keeping
    flow: PhonesFlow
    account: Account

    def open(self) -> None:
        self.keeping.home.kit.words.region = self.account.region or None
        with self.keeping.home.qtbot.waitSignal(self.keeping.keeper.country_suggested):
            self.keeping.start()
        self.keeping.home.settle()

    def look_again(self) -> None:
        with self.keeping.home.qtbot.waitSignal(self.keeping.keeper.country_suggested):
            self.keeping.refresh()

    def dialog(self) -> AccountsDialog:
        self.flow.show_dialog()
        return self.keeping.home.window.findChildren(AccountsDialog)[-1]

    def waiting(self) -> int:
        """How many people are to be called back."""

        async def ask() -> int:
            question = Question(CallQuery(CallKind.MISSED), ZONE)
            return len(self.keeping.home.history.archive.waiting(question, None).callers)

        return self.keeping.home.do(ask)


@pytest.fixture
def phone(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Phone]:
    monkeypatch.setattr("callviewer.ui.copy_keeper.system_region", lambda: "US")
    account = Account(id="shop", region="US")
    settings = Settings(accounts=[account], current_account=account.id)
    with keeping(qtbot, qapp, tmp_path, CALLS, settings=settings) as kept:
        home, keyring = kept.home, Keyring()
        key_flow = AccountFlow(home.window, home.kit, home.history, keyring, account.id)
        notes = PhoneNotes(home.window, home.kit, home.history, settings, kept.keeper.notes_of)
        flow = PhonesFlow(home.window, home.kit, settings, (key_flow, keyring), kept.keeper, notes)
        flow.place_changed.connect(kept.keeper.use_place)
        yield Phone(kept, flow, account)


def test_a_country_that_cannot_be_is_told(phone: Phone) -> None:
    phone.open()
    assert phone.keeping.said == SAID


def test_where_there_is_no_country_one_is_proposed(phone: Phone) -> None:
    phone.flow._suggest_country("BR")
    phone.flow._take_country_back()
    phone.keeping.home.kit.words.region = None
    phone.flow._suggest_country("BR")
    assert phone.keeping.said.startswith("No country of numbers is set, and they look like those of one: Brazil.")


def test_one_press_makes_each_person_one(phone: Phone) -> None:
    phone.open()
    assert phone.waiting() == 2 * PEOPLE
    phone.keeping.press_banner()
    phone.keeping.home.wait(lambda: phone.keeping.home.history.region == "BR")
    assert phone.waiting() == PEOPLE
    account = phone.keeping.settings.account()
    assert (account.region, account.region_declined) == ("BR", "")
    assert phone.keeping.said == ""


def test_a_country_that_is_not_wanted_is_not_proposed_again(phone: Phone) -> None:
    phone.open()
    phone.keeping.home.window.banner._cross.click()
    assert phone.keeping.settings.account().region_declined == "BR"
    phone.flow._move(lambda: None)
    phone.keeping.go_online()
    phone.look_again()
    assert phone.keeping.said == ""


def test_a_country_that_was_not_wanted_is_still_proposed_beside_its_field(phone: Phone) -> None:
    phone.open()
    phone.keeping.home.window.banner._cross.click()
    assert phone.dialog()._region_hint.isVisible()


def test_a_right_country_is_left_alone(phone: Phone) -> None:
    phone.account.region = "BR"
    phone.open()
    assert phone.keeping.said == ""
    assert not phone.dialog()._region_hint.isVisible()


def test_a_country_that_is_chosen_by_hand_ends_the_notice(phone: Phone) -> None:
    phone.open()
    phone.dialog().changed.emit(Account(id="shop", region="BR"))
    assert phone.keeping.said == ""
    assert phone.keeping.settings.account().region_declined == ""
