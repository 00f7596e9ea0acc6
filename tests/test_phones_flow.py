"""Several phones in one window: each with its key, its copy and its name."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer import about
from callviewer.api.demo import KeyState
from callviewer.calls.call import CallKind
from callviewer.calls.mark import Mark
from callviewer.desktop.settings import Account, Settings
from callviewer.ui.account_flow import AccountFlow
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.phone_notes import PhoneNotes
from callviewer.ui.phones_flow import PhonesFlow
from callviewer.ui.welcome_dialog import WelcomeDialog
from tests.copy_kit import Keeping, keeping
from tests.test_account_flow import Keyring
from tests.ui_kit import KEY, PLACE, ZONE, invented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OTHER_KEY = "an0ther-key-1b"
SHOP, HOME = Account(id="shop", name="Shop"), Account(id="home", name="Home")


@dataclass
class Phones:
    """A window with two phones, the shop's in use."""

    keeping: Keeping
    keyring: Keyring
    key_flow: AccountFlow
    flow: PhonesFlow
    notes: PhoneNotes

    @property
    def title(self) -> str:
        return self.keeping.home.window.windowTitle()

    @property
    def in_use(self) -> str:
        return self.keeping.settings.account().id

    def wait_for_rows(self) -> None:
        self.keeping.home.wait(lambda: self.keeping.home.model.rowCount() > 0)

    def note(self, mark: Mark) -> None:
        """Note something about a number of the phone in use."""
        self.keeping.home.do(lambda: self.keeping.home.history.followups.write_note(mark.number, mark.note))

    def noted(self) -> list[Mark]:
        """What is noted at the phone in use."""

        async def ask() -> list[Mark]:
            return self.keeping.home.history.notebook.marks()

        return self.keeping.home.do(ask)

    def notebooks(self) -> set[str]:
        """The phones that have one on the disk."""
        return {file.stem for file in (self.keeping.folder / "notebooks").glob("*.sqlite")}

    def remove_shop(self, *, with_notes: bool = False) -> None:
        """Remove the phone in use, and wait until the other one is."""
        self.keyring.keys[HOME.id] = KEY
        self.flow._remove(SHOP.id, is_with_copy=False, is_with_notes=with_notes)
        self.keeping.home.wait(lambda: self.in_use == HOME.id)
        self.wait_for_rows()

    def add(self) -> None:
        """Add a phone and enter its key."""
        self.keeping.home.service.keys[OTHER_KEY] = KeyState.VALID
        self.flow.add()
        self.welcome().key_entered.emit(OTHER_KEY, True)

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
        notes = PhoneNotes(home.window, home.kit, home.history, settings, kept.keeper.notes_of)
        phones = PhonesFlow(home.window, home.kit, settings, (flow, keyring), kept.keeper, notes)
        made = Phones(kept, keyring, flow, phones, notes)
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
    phones.flow._remove(SHOP.id, is_with_copy=False, is_with_notes=False)
    phones.keeping.home.wait(lambda: phones.in_use == HOME.id)
    phones.wait_for_rows()
    assert SHOP.id not in phones.keyring.keys
    assert copy.exists()
    assert [account.id for account in phones.keeping.settings.accounts] == [HOME.id]
    assert phones.title == about.NAME


def test_a_phone_that_is_removed_with_its_copy_leaves_no_file(phones: Phones) -> None:
    copy = phones.keeping.keeper.file_of(SHOP)
    phones.keyring.keys[HOME.id] = KEY
    phones.flow._remove(SHOP.id, is_with_copy=True, is_with_notes=False)
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


ANA = Mark("+5511912345678", "Asked for a price")


def test_notes_belong_to_their_phone(phones: Phones) -> None:
    phones.note(ANA)
    phones.keyring.keys[HOME.id] = KEY
    phones.flow.use(HOME.id)
    phones.wait_for_rows()
    assert phones.noted() == []


def test_the_notes_of_a_removed_phone_are_kept(phones: Phones) -> None:
    phones.note(ANA)
    phones.remove_shop()
    assert phones.notebooks() == {SHOP.id, HOME.id}


def test_the_notes_of_a_removed_phone_are_deleted_where_that_is_wanted(phones: Phones) -> None:
    phones.note(ANA)
    phones.remove_shop(with_notes=True)
    phones.keeping.home.wait(lambda: phones.notebooks() == {HOME.id})


def test_a_removed_phone_that_is_not_in_use_leaves_its_notes(phones: Phones) -> None:
    phones.note(ANA)
    phones.keyring.keys[HOME.id] = KEY
    phones.flow.use(HOME.id)
    phones.wait_for_rows()
    phones.flow._remove(SHOP.id, is_with_copy=True, is_with_notes=True)
    phones.keeping.home.wait(lambda: phones.notebooks() == {HOME.id})


def test_notes_that_cannot_be_deleted_are_spoken_of(phones: Phones) -> None:
    file = phones.keeping.keeper.notes_of(HOME)
    (file / "in the way").mkdir(parents=True)
    phones.flow._remove(HOME.id, is_with_copy=False, is_with_notes=True)
    phones.keeping.wait_for(said="The notes of Home could not be deleted")


@pytest.fixture
def removed(phones: Phones) -> Phones:
    """The shop's phone, which had notes, was removed after the other one had been in use."""
    phones.note(ANA)
    phones.keyring.keys[HOME.id] = KEY
    phones.flow.use(HOME.id)
    phones.wait_for_rows()
    phones.flow._remove(SHOP.id, is_with_copy=False, is_with_notes=False)
    phones.keeping.home.wait(lambda: SHOP.id not in {each.id for each in phones.keeping.settings.accounts})
    return phones


def test_a_phone_that_was_there_is_offered_nothing(removed: Phones) -> None:
    removed.key_flow.opened.emit()
    removed.noted()
    assert removed.keeping.said == ""


@pytest.fixture
def offered(removed: Phones) -> Phones:
    """A phone was added, and the window asks whether it is the removed one."""
    removed.add()
    removed.keeping.wait_for(said="Use them for this phone?")
    return removed


def test_the_notes_of_a_removed_phone_are_offered_to_one_that_is_added(offered: Phones) -> None:
    day = datetime.now(ZONE)
    assert "Notes of the phone “Shop”, removed on " in offered.keeping.said
    assert str(day.year) in offered.keeping.said
    assert offered.noted() == []


def test_notes_are_taken_over(offered: Phones, qtbot: QtBot) -> None:
    with qtbot.waitSignal(offered.notes.adopted):
        offered.keeping.press_banner()
    assert offered.noted() == [ANA]
    assert SHOP.id not in offered.notebooks()


def test_marks_that_were_taken_over_count_at_once(offered: Phones, qtbot: QtBot) -> None:
    with qtbot.waitSignal(offered.notes.adopted):
        offered.keeping.press_banner()
    history = offered.keeping.home.history
    assert offered.keeping.home.do(lambda: history.followups.portrait(ANA.number, PLACE)).mark == ANA


def test_whoever_does_not_want_them_is_not_asked_again(offered: Phones) -> None:
    offered.keeping.home.window.banner.close_notice()
    offered.noted()
    offered.key_flow.opened.emit()
    offered.noted()
    assert offered.keeping.said == ""
    assert offered.noted() == []
    assert SHOP.id in offered.notebooks()


def test_a_question_that_another_notice_was_put_before_is_answered_in_its_turn(offered: Phones) -> None:
    banner = offered.keeping.home.window.banner
    banner.say(NoticeKind.WARNING, "The disk is full.")
    banner.close_notice()
    offered.keeping.wait_for(said="Use them for this phone?")
    banner.close_notice()
    offered.noted()
    offered.key_flow.opened.emit()
    offered.noted()
    assert offered.keeping.said == ""


def test_a_question_that_was_left_open_is_asked_again(offered: Phones) -> None:
    added = offered.in_use
    offered.flow.use(HOME.id)
    assert offered.keeping.said == ""
    offered.wait_for_rows()
    offered.flow.use(added)
    offered.keeping.wait_for(said="Use them for this phone?")


def test_a_question_that_went_with_the_rows_of_a_copy_is_asked_again(offered: Phones) -> None:
    offered.keeping.home.window.forget()
    assert offered.keeping.said == ""
    offered.noted()
    offered.key_flow.opened.emit()
    offered.keeping.wait_for(said="Use them for this phone?")


def test_notes_that_cannot_be_taken_over_are_kept(offered: Phones, qtbot: QtBot) -> None:
    file = offered.keeping.keeper.notes_of(SHOP)
    content = file.read_bytes()
    file.write_bytes(content[:60] + (99).to_bytes(4, "big") + content[64:])
    offered.keeping.press_banner()
    offered.keeping.wait_for(said="written by a newer version")
    file.write_bytes(content)
    with qtbot.waitSignal(offered.notes.adopted):
        offered.keeping.press_banner()
    assert offered.noted() == [ANA]


def test_the_last_phone_that_was_removed_can_come_back(phones: Phones) -> None:
    phones.flow._remove(HOME.id, is_with_copy=False, is_with_notes=False)
    phones.note(ANA)
    phones.flow._remove(SHOP.id, is_with_copy=False, is_with_notes=False)
    phones.welcome().key_entered.emit(KEY, True)
    phones.keeping.wait_for(said="Notes of the phone “Shop”")
