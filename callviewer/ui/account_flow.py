"""The way of the key: from the keyring, the environment or the user to the service; and the dialogs on that way."""

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from callviewer.desktop.credentials import Credentials, KeyringTrouble, KeyTrouble
from callviewer.desktop.redact import keys_in_use
from callviewer.history.errors import ServiceError, Trouble
from callviewer.history.history import History
from callviewer.ui import troubles
from callviewer.ui.account_dialog import AccountDialog, KeyPlace
from callviewer.ui.kit import Kit
from callviewer.ui.main_window import MainWindow
from callviewer.ui.welcome_dialog import WelcomeDialog

log = logging.getLogger(__name__)

T = TypeVar("T")


class AccountFlow(QObject):
    """Finds a key, asks for one where there is none, and opens the history with it.

    Signals:
        opened: A key is in use; the lists can ask.
        demo_wanted: The user would rather look at the demo.
    """

    opened = Signal()
    demo_wanted = Signal()

    def __init__(
        self, window: MainWindow, kit: Kit, history: History, credentials: Credentials, account_id: str
    ) -> None:
        """A flow that does nothing before `begin`.

        Args:
            window: Shows what is missing, and owns the dialogs.
            kit: The tools of the window.
            history: What is opened with the key.
            credentials: The keyring.
            account_id: Under which name the key is kept there.
        """
        super().__init__(window)
        self._window = window
        self._kit = kit
        self._history = history
        self._credentials = credentials
        self._account_id = account_id
        self._place = KeyPlace.NOWHERE
        self._key = ""
        self._missing = KeyTrouble.MISSING
        self._may_ask = True
        window.key_wanted.connect(self._see_to_key)

    @property
    def is_open(self) -> bool:
        """Whether a key is in use."""
        return self._place is not KeyPlace.NOWHERE

    def begin(self, session_key: str, *, may_ask: bool) -> None:
        """Find a key.

        Args:
            session_key: A key that was given for this session; empty to look into the keyring.
            may_ask: Whether to ask the user where there is none.
        """
        self._may_ask = may_ask
        if session_key:
            self._open(session_key, KeyPlace.ENVIRONMENT)
        else:
            self._load()

    def _load(self) -> None:
        self._run(
            lambda: self._credentials.load(self._account_id),
            lambda key: self._open(key, KeyPlace.KEYRING),
            self._lack,
        )

    def _lack(self, trouble: KeyTrouble) -> None:
        log.info("No key: %s", trouble.value)
        self._missing = trouble
        self._place = KeyPlace.NOWHERE
        self._window.block(troubles.of_keyring(trouble))
        if self._may_ask and troubles.wants_key(trouble):
            self._welcome()

    def _open(self, key: str, place: KeyPlace) -> None:
        keys_in_use.add(key)
        self._key, self._place = key, place
        self._kit.bridge.submit(
            lambda _job: self._history.open(key), self, lambda _none: self.opened.emit(), self._refuse
        )

    def _refuse(self, error: Exception) -> None:
        """The client cannot be made: no certificates, an address or a proxy that makes no sense."""
        self._place = KeyPlace.NOWHERE
        trouble = error.trouble if isinstance(error, ServiceError) else Trouble.UNEXPECTED
        self._window.block(troubles.of_service(trouble))
        if not isinstance(error, ServiceError):
            raise error

    def _see_to_key(self) -> None:
        if self.is_open:
            self._show_account()
        elif troubles.wants_key(self._missing):
            self._welcome()
        else:
            self._load()

    def _welcome(self) -> None:
        dialog = WelcomeDialog(self._kit.icons, self._window)

        def enter(key: str, is_remembered: bool) -> None:  # noqa: FBT001  # a signal's argument
            dialog.show_busy()

            def use(trouble: Trouble | None) -> None:
                # A key whose subscription has ended is the right key all the same.
                if trouble not in {None, Trouble.EXPIRED}:
                    dialog.show_trouble(trouble)
                elif is_remembered:
                    self._save(key, dialog.accept, dialog.show_trouble)
                else:
                    self._open(key, KeyPlace.SESSION)
                    dialog.accept()

            self._check(key, use)

        def look_around() -> None:
            dialog.accept()
            self.demo_wanted.emit()

        dialog.key_entered.connect(enter)
        dialog.demo_chosen.connect(look_around)
        dialog.open()

    def _show_account(self) -> None:
        dialog = AccountDialog(self._kit.icons, self._place, self._window)

        def test(key: str) -> None:
            dialog.show_busy()
            self._check(key or self._key, dialog.show_tested)

        def save(key: str, is_session_only: bool) -> None:  # noqa: FBT001  # a signal's argument
            if is_session_only:
                self._open(key, KeyPlace.SESSION)
                dialog.show_saved(KeyPlace.SESSION)
                return
            dialog.show_busy()
            self._save(key, lambda: dialog.show_saved(KeyPlace.KEYRING), dialog.show_key_trouble)

        def forget() -> None:
            dialog.show_busy()
            self._run(
                lambda: self._credentials.forget(self._account_id),
                lambda _none: self._after_forgetting(dialog.show_forgotten),
                dialog.show_key_trouble,
            )

        dialog.test_wanted.connect(test)
        dialog.save_wanted.connect(save)
        dialog.forget_wanted.connect(forget)
        dialog.open()

    def _check(self, key: str, tell: Callable[[Trouble | None], None]) -> None:
        keys_in_use.add(key)

        def fail(error: Exception) -> None:
            if isinstance(error, ServiceError):
                tell(error.trouble)
                return
            tell(Trouble.UNEXPECTED)
            raise error

        self._kit.bridge.submit(lambda _job: self._history.check_key(key), self, lambda _none: tell(None), fail)

    def _save(self, key: str, saved: Callable[[], None], failed: Callable[[KeyTrouble], None]) -> None:
        keys_in_use.add(key)

        def use(_none: None) -> None:
            self._open(key, KeyPlace.KEYRING)
            saved()

        self._run(lambda: self._credentials.save(self._account_id, key), use, failed)

    def _after_forgetting(self, tell: Callable[[], None]) -> None:
        self._key, self._place, self._missing = "", KeyPlace.NOWHERE, KeyTrouble.MISSING
        self._kit.bridge.submit(lambda _job: self._history.close(), self, lambda _none: None, _raise)
        self._window.block(troubles.of_keyring(KeyTrouble.MISSING))
        tell()

    def _run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[KeyTrouble], None]) -> None:
        """Let the keyring do something, however long its questions to the user take."""

        def fail(error: Exception) -> None:
            if not isinstance(error, KeyringTrouble):
                raise error
            log.info("The keyring: %s", error)
            failed(error.trouble)

        self._kit.bridge.call(work, self, done, fail)


def _raise(error: Exception) -> None:
    raise error
