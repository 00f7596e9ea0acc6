"""The way of the key: keyring, environment, welcome, account dialog; against a real server and an invented keyring."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot

from callviewer.api.demo import KeyState
from callviewer.calls.call import CallKind
from callviewer.desktop.credentials import Credentials
from callviewer.desktop.key_trouble import KeyringTrouble, KeyTrouble
from callviewer.desktop.redact import keys_in_use
from callviewer.history.errors import ServiceError, Trouble
from callviewer.ui import troubles
from callviewer.ui.account_dialog import AccountDialog
from callviewer.ui.account_flow import AccountFlow
from callviewer.ui.call_model import ListState
from callviewer.ui.welcome_dialog import WelcomeDialog
from tests import faults
from tests.ui_kit import KEY, House, house, invented, shown_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

WRONG = "wr0ng-key-5d2e81"
ACCOUNT = "account-1"


class Keyring(Credentials):
    """A keyring in memory that has troubles when told to."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: dict[str, str] = {}
        self.trouble: KeyTrouble | None = None

    def load(self, account_id: str) -> str:
        self._check()
        if account_id not in self.keys:
            raise KeyringTrouble(KeyTrouble.MISSING)
        return self.keys[account_id]

    def save(self, account_id: str, key: str) -> None:
        self._check()
        self.keys[account_id] = key

    def forget(self, account_id: str) -> None:
        self._check()
        self.keys.pop(account_id, None)

    def _check(self) -> None:
        if self.trouble is not None:
            raise KeyringTrouble(self.trouble)


class Front:
    """The window with the flow behind it."""

    def __init__(self, home: House, keyring: Keyring) -> None:
        self.home = home
        self.keyring = keyring
        self.flow = AccountFlow(home.window, home.kit, home.history, keyring, ACCOUNT)
        self.flow.opened.connect(home.window.begin)

    def begin(self, session_key: str = "", *, may_ask: bool = True) -> None:
        self.flow.begin(session_key, may_ask=may_ask)

    def wait_for_calls(self) -> None:
        self.home.wait(lambda: self.home.model.rowCount() == 30)

    def wait_for_state(self, title: str) -> None:
        self.home.wait(lambda: self.state == title)

    @property
    def state(self) -> str:
        page = self.home.page
        return page._state.accessibleName() if page._stack.currentWidget() is page._state else ""

    def press_state(self) -> None:
        self.click(self.home.page._state._button)

    def click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def welcome(self) -> WelcomeDialog:
        """The welcome that is open, once it is."""
        self.home.wait(lambda: self._dialog(WelcomeDialog) is not None)
        found = self._dialog(WelcomeDialog)
        assert isinstance(found, WelcomeDialog)
        return found

    def account(self) -> AccountDialog:
        """The account dialog, opened."""
        self.home.window.key_wanted.emit()
        found = self._dialog(AccountDialog)
        assert isinstance(found, AccountDialog)
        return found

    def _dialog(self, kind: type[QDialog]) -> QDialog | None:
        return next((each for each in self.home.window.findChildren(kind) if each.isVisible()), None)


@pytest.fixture
def front(qtbot: QtBot, qapp: QApplication) -> Iterator[Front]:
    with house(qtbot, qapp, invented(CallKind.MISSED, 30)) as home:
        yield Front(home, Keyring())


@pytest.fixture
def opened(front: Front) -> Front:
    """One with a key from the keyring, in use."""
    front.keyring.keys[ACCOUNT] = KEY
    front.begin()
    front.wait_for_calls()
    return front


def said(dialog: WelcomeDialog | AccountDialog) -> str:
    return dialog._notice.accessibleName() if dialog._notice.isVisible() else ""


def enter(front: Front, dialog: WelcomeDialog, key: str) -> None:
    dialog._field._line.setText(key)
    front.click(dialog._connect)


def no_dialog(front: Front) -> bool:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not front.home.window.findChildren(QDialog)


# At the start


def test_a_key_in_the_keyring_opens_the_lists(opened: Front) -> None:
    assert opened.flow.is_open
    assert opened.home.asked()[0].params["apikey"] == KEY
    assert KEY not in shown_text(opened.home.window)


def test_a_key_of_the_environment_needs_no_keyring(front: Front) -> None:
    front.keyring.trouble = KeyTrouble.NO_BACKEND
    front.begin(KEY)
    front.wait_for_calls()
    assert not front.keyring.keys
    assert "environment variable" in front.account()._where.text()


@pytest.mark.parametrize("trouble", list(KeyTrouble), ids=str)
def test_each_trouble_with_the_keyring_has_a_sentence_of_its_own(front: Front, trouble: KeyTrouble) -> None:
    front.keyring.trouble = trouble
    front.begin(may_ask=False)
    front.wait_for_state(troubles.of_keyring(trouble).title)
    assert no_dialog(front)
    assert not front.home.asked()
    assert not front.flow.is_open


@pytest.mark.parametrize("trouble", [KeyTrouble.MISSING, KeyTrouble.NO_BACKEND], ids=str)
def test_without_a_key_the_user_is_welcomed(front: Front, trouble: KeyTrouble) -> None:
    front.keyring.trouble = trouble
    front.begin()
    assert front.welcome().isVisible()


def test_a_locked_keyring_is_tried_again_before_anything_is_asked(front: Front) -> None:
    front.keyring.keys[ACCOUNT] = KEY
    front.keyring.trouble = KeyTrouble.LOCKED
    front.begin()
    front.wait_for_state(troubles.of_keyring(KeyTrouble.LOCKED).title)
    assert no_dialog(front)
    front.keyring.trouble = None
    front.press_state()
    front.wait_for_calls()


@pytest.mark.parametrize("trouble", [KeyTrouble.LOCKED, KeyTrouble.REFUSED], ids=str)
def test_a_keyring_that_stays_closed_does_not_lock_anybody_out(front: Front, trouble: KeyTrouble) -> None:
    front.keyring.trouble = trouble
    front.begin()
    front.wait_for_state(troubles.of_keyring(trouble).title)
    front.press_state()
    dialog = front.welcome()
    enter(front, dialog, KEY)
    front.home.wait(lambda: said(dialog) == troubles.of_keyring(trouble).sentence)
    front.click(dialog._notice._button)
    front.wait_for_calls()
    assert not front.keyring.keys


# Welcome


def test_a_wrong_key_is_told_and_a_right_one_is_kept(front: Front) -> None:
    front.begin()
    dialog = front.welcome()
    enter(front, dialog, WRONG)
    assert dialog.is_busy
    front.home.wait(lambda: said(dialog) == troubles.of_service(Trouble.WRONG_KEY).sentence)
    assert not front.keyring.keys
    enter(front, dialog, KEY)
    front.wait_for_calls()
    assert front.keyring.keys == {ACCOUNT: KEY}
    assert no_dialog(front)
    assert KEY not in shown_text(front.home.window)
    assert WRONG not in shown_text(front.home.window)


def test_a_key_that_is_tried_is_known_to_the_redaction(front: Front) -> None:
    front.begin()
    dialog = front.welcome()
    enter(front, dialog, WRONG)
    assert WRONG not in keys_in_use.redact(f"sent {WRONG}")
    front.home.wait(dialog._connect.isEnabled)


def test_a_key_whose_subscription_has_ended_is_kept(front: Front) -> None:
    front.home.service.keys[KEY] = KeyState.EXPIRED
    front.begin()
    enter(front, front.welcome(), KEY)
    front.wait_for_state(troubles.of_service(Trouble.EXPIRED).title)
    assert front.keyring.keys == {ACCOUNT: KEY}


def test_a_service_that_is_away_keeps_the_welcome_open(front: Front) -> None:
    front.home.server.script(faults.RESET_AT_ONCE)
    front.begin()
    dialog = front.welcome()
    enter(front, dialog, KEY)
    front.home.wait(lambda: said(dialog) == troubles.of_service(Trouble.OFFLINE).sentence)
    assert not front.flow.is_open


def test_a_key_can_be_used_for_this_session_only(front: Front) -> None:
    front.begin()
    dialog = front.welcome()
    dialog._remember.setChecked(False)
    enter(front, dialog, KEY)
    front.wait_for_calls()
    assert not front.keyring.keys
    assert "this session only" in front.account()._where.text()


def test_a_welcome_that_is_closed_while_the_key_is_tried_takes_it_back(front: Front) -> None:
    front.begin()
    dialog = front.welcome()
    front.home.server.latency_s = 0.05
    enter(front, dialog, KEY)
    dialog.reject()
    front.home.wait(lambda: bool(front.home.asked()) and not shiboken6.isValid(dialog))
    answered = front.home.kit.bridge
    front.home.wait(lambda: not answered._jobs)
    assert not front.keyring.keys
    assert not front.flow.is_open
    assert no_dialog(front)


def test_the_demo_can_be_chosen(front: Front) -> None:
    front.begin()
    dialog = front.welcome()
    with front.home.qtbot.waitSignal(front.flow.demo_wanted):
        front.click(dialog._demo)
    assert no_dialog(front)


def test_a_closed_welcome_comes_back_when_the_key_is_wanted(front: Front) -> None:
    front.begin()
    front.welcome().reject()
    assert no_dialog(front)
    front.press_state()
    assert front.welcome().isVisible()


# Account


def test_the_key_in_use_is_tested(opened: Front) -> None:
    dialog = opened.account()
    opened.click(dialog._test)
    opened.home.wait(lambda: said(dialog) == "The key is right: the service answers.")
    assert opened.home.asked()[-1].params["apikey"] == KEY


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        (faults.WRONG_KEY, Trouble.WRONG_KEY),
        (faults.EXPIRED, Trouble.EXPIRED),
        (faults.RESET_AT_ONCE, Trouble.OFFLINE),
        (faults.HTML_500, Trouble.SERVICE_FAULT),
    ],
    ids=str,
)
def test_a_test_tells_wrong_from_expired_from_offline(opened: Front, fault: faults.Fault, trouble: Trouble) -> None:
    opened.home.server.script(fault)
    dialog = opened.account()
    opened.click(dialog._test)
    opened.home.wait(lambda: said(dialog) == troubles.of_service(trouble).sentence)


def test_a_replaced_key_is_kept_and_used_at_once(opened: Front) -> None:
    opened.home.service.keys["an0ther-key-1b"] = KeyState.VALID
    dialog = opened.account()
    dialog._field._line.setText("an0ther-key-1b")
    opened.click(dialog._save)
    opened.home.wait(lambda: said(dialog) == "The key is saved and in use.")
    opened.home.wait(lambda: opened.home.asked()[-1].params["apikey"] == "an0ther-key-1b")
    assert opened.keyring.keys == {ACCOUNT: "an0ther-key-1b"}
    opened.wait_for_calls()


def test_a_key_that_the_keyring_does_not_take_can_be_used_for_the_session(opened: Front) -> None:
    opened.home.service.keys["an0ther-key-1b"] = KeyState.VALID
    opened.keyring.trouble = KeyTrouble.REFUSED
    dialog = opened.account()
    dialog._field._line.setText("an0ther-key-1b")
    opened.click(dialog._save)
    opened.home.wait(lambda: said(dialog) == troubles.of_keyring(KeyTrouble.REFUSED).sentence)
    opened.click(dialog._notice._button)
    opened.home.wait(lambda: opened.home.asked()[-1].params["apikey"] == "an0ther-key-1b")
    assert opened.keyring.keys == {ACCOUNT: KEY}


def test_a_key_saved_while_its_dialog_closes_is_used_all_the_same(opened: Front) -> None:
    opened.home.service.keys["an0ther-key-1b"] = KeyState.VALID
    dialog = opened.account()
    dialog._field._line.setText("an0ther-key-1b")
    opened.click(dialog._save)
    dialog.reject()
    opened.home.wait(lambda: opened.home.asked()[-1].params["apikey"] == "an0ther-key-1b")
    assert no_dialog(opened)


def forget(front: Front) -> AccountDialog:
    dialog = front.account()
    front.click(dialog._forget)
    front.click(dialog._notice._button)
    return dialog


def test_a_forgotten_key_is_gone_from_keyring_and_window(opened: Front) -> None:
    dialog = forget(opened)
    opened.home.wait(lambda: said(dialog) == "The key is forgotten.")
    assert not opened.keyring.keys
    assert not opened.flow.is_open
    assert opened.state == troubles.of_keyring(KeyTrouble.MISSING).title
    assert opened.home.model.state is ListState.UNASKED
    dialog.reject()
    opened.press_state()
    assert opened.welcome().isVisible()


def test_a_key_that_the_keyring_does_not_give_up_stays_in_use(opened: Front) -> None:
    opened.keyring.trouble = KeyTrouble.LOCKED
    dialog = forget(opened)
    opened.home.wait(lambda: said(dialog) == troubles.of_keyring(KeyTrouble.LOCKED).sentence)
    assert opened.flow.is_open
    assert opened.home.model.rowCount() == 30


def test_a_key_of_the_session_is_forgotten_without_a_keyring(front: Front) -> None:
    front.keyring.trouble = KeyTrouble.NO_BACKEND
    front.begin()
    dialog = front.welcome()
    dialog._remember.setChecked(False)
    enter(front, dialog, KEY)
    front.wait_for_calls()
    account = forget(front)
    front.home.wait(lambda: said(account) == "The key is forgotten.")
    assert not front.flow.is_open


def test_a_closed_dialog_is_gone_and_hears_nothing_more(opened: Front) -> None:
    opened.home.server.latency_s = 0.05
    dialog = opened.account()
    opened.click(dialog._test)
    dialog.reject()
    assert no_dialog(opened)
    opened.home.wait(lambda: not opened.home.kit.bridge._jobs)


# When the client cannot be made


def test_a_client_that_cannot_be_made_is_tried_again_with_the_same_key(
    front: Front, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = front.home.history._connect

    def fail_once(key: str) -> object:
        monkeypatch.setattr(front.home.history, "_connect", connect)
        raise ServiceError(Trouble.OFFLINE)

    monkeypatch.setattr(front.home.history, "_connect", fail_once)
    front.keyring.keys[ACCOUNT] = KEY
    front.begin()
    front.wait_for_state(troubles.of_service(Trouble.OFFLINE).title)
    assert not front.flow.is_open
    front.press_state()
    front.wait_for_calls()
    assert no_dialog(front)
