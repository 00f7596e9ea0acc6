"""The way of the key: from the keyring, the environment or the user to the service; and the dialogs on that way."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import ParamSpec, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from callviewer.desktop.credentials import Credentials
from callviewer.desktop.key_trouble import KeyringTrouble, KeyTrouble
from callviewer.desktop.redact import keys_in_use
from callviewer.history.errors import ServiceError, Trouble
from callviewer.history.history import History
from callviewer.ui import troubles
from callviewer.ui.account_dialog import AccountDialog, KeyPlace
from callviewer.ui.kit import Kit
from callviewer.ui.main_window import MainWindow
from callviewer.ui.welcome_dialog import WelcomeDialog

log = logging.getLogger(__name__)

P = ParamSpec("P")
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
        self,
        window: MainWindow,
        kit: Kit,
        history: History,
        credentials: Credentials,
        account_id: str,
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
        self.other_phones: Callable[[], Mapping[str, str]] = dict
        """Gives the names of the other phones by their account ids: a key belongs to one phone."""
        self._place = KeyPlace.NOWHERE
        self._unused = KeyPlace.NOWHERE
        self._key = ""
        self._missing = KeyTrouble.MISSING
        self._loading = False
        self._welcoming: WelcomeDialog | None = None
        window.key_wanted.connect(self._see_to_key)

    @property
    def is_open(self) -> bool:
        """Whether a key is in use."""
        return self._place is not KeyPlace.NOWHERE

    def use(self, account_id: str) -> None:
        """Go over to another phone: find its key, or ask for it."""
        self._account_id = account_id
        self._key, self._place, self._unused = "", KeyPlace.NOWHERE, KeyPlace.NOWHERE
        self.begin("", may_ask=True)

    def begin(self, session_key: str, *, may_ask: bool, is_demo: bool = False) -> None:
        """Find a key.

        Args:
            session_key: A key that was given for this session; empty to look into the keyring.
            may_ask: Whether to ask the user where there is none.
            is_demo: Whether the given key is the demo's, which the keyring has nothing to do with.
        """
        if session_key:
            self._open(session_key, KeyPlace.DEMO if is_demo else KeyPlace.ENVIRONMENT)
        else:
            self._load(lambda trouble: may_ask and troubles.wants_key(trouble))

    def _load(self, may_ask: Callable[[KeyTrouble], bool]) -> None:
        if self._loading:
            return
        self._loading = True
        account_id = self._account_id

        def found(key: str) -> None:
            self._loading = False
            if account_id == self._account_id:
                self._open(key, KeyPlace.KEYRING)
            else:
                self._load(may_ask)

        def lacks(trouble: KeyTrouble) -> None:
            self._loading = False
            if account_id == self._account_id:
                self._lack(trouble, may_ask=may_ask(trouble))
            else:
                self._load(may_ask)

        self._run(lambda: self._credentials.load(account_id), found, lacks)

    def _lack(self, trouble: KeyTrouble, *, may_ask: bool) -> None:
        log.info("No key: %s", trouble.value)
        self._missing = trouble
        self._place = KeyPlace.NOWHERE
        self._window.block(troubles.of_keyring(trouble))
        if may_ask:
            self._welcome()

    def _open(self, key: str, place: KeyPlace) -> None:
        keys_in_use.add(key)
        self._key, self._place, self._unused = key, place, KeyPlace.NOWHERE
        self._kit.bridge.submit(
            lambda _job: self._history.open(key), self, lambda _none: self.opened.emit(), self._refuse
        )

    def _refuse(self, error: Exception) -> None:
        """The client cannot be made: no certificates, an address or a proxy that makes no sense."""
        self._unused, self._place = self._place, KeyPlace.NOWHERE
        trouble = error.trouble if isinstance(error, ServiceError) else Trouble.UNEXPECTED
        self._window.block(troubles.of_service(trouble))
        if not isinstance(error, ServiceError):
            raise error

    def _see_to_key(self) -> None:
        if self.is_open:
            self._show_account()
        elif self._loading:
            # The keyring may be asking for its password just now.
            return
        elif self._unused is not KeyPlace.NOWHERE:
            self._open(self._key, self._unused)
        elif troubles.wants_key(self._missing):
            self._welcome()
        else:
            # A keyring that stays closed must not keep anybody from a key for this session.
            self._load(lambda _trouble: True)

    def _welcome(self) -> None:
        if self._welcoming is not None:
            return
        dialog = self._welcoming = WelcomeDialog(
            self._kit.icons, self._window, can_remember=self._missing is not KeyTrouble.NO_BACKEND
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._note_welcomed)

        def enter(key: str, is_remembered: bool) -> None:  # noqa: FBT001  # a signal's argument
            dialog.show_busy()

            def use(trouble: Trouble | None) -> None:
                # A key whose subscription has ended is the right key all the same.
                if trouble not in {None, Trouble.EXPIRED}:
                    dialog.show_trouble(trouble)
                elif is_remembered:
                    self._save(
                        key,
                        _while_open(dialog, dialog.accept),
                        _while_open(dialog, dialog.show_trouble),
                        _while_open(dialog, dialog.show_taken),
                    )
                else:
                    self._open(key, KeyPlace.SESSION)
                    dialog.accept()

            # Whoever closes the dialog meanwhile does not want the key any more.
            self._check(key, _while_open(dialog, use))

        def look_around() -> None:
            dialog.accept()
            self.demo_wanted.emit()

        dialog.key_entered.connect(enter)
        dialog.demo_chosen.connect(look_around)
        dialog.open()

    def _note_welcomed(self) -> None:
        self._welcoming = None

    def _show_account(self) -> None:
        dialog = AccountDialog(self._kit.icons, self._place, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tell_trouble = _while_open(dialog, dialog.show_key_trouble)

        def test(key: str) -> None:
            dialog.show_busy()
            self._check(key or self._key, _while_open(dialog, dialog.show_tested))

        def save(key: str, is_session_only: bool) -> None:  # noqa: FBT001  # a signal's argument
            if is_session_only:
                self._open(key, KeyPlace.SESSION)
                dialog.show_saved(KeyPlace.SESSION)
                return
            dialog.show_busy()
            saved = _while_open(dialog, lambda: dialog.show_saved(KeyPlace.KEYRING))
            self._save(key, saved, tell_trouble, _while_open(dialog, dialog.show_taken))

        def forget() -> None:
            dialog.show_busy()

            def done(_what: object) -> None:
                self._after_forgetting()
                _while_open(dialog, dialog.show_forgotten)()

            # A key of this session goes whatever the keyring says.
            failed = done if self._place is KeyPlace.SESSION else tell_trouble
            self._run(lambda: self._credentials.forget(self._account_id), done, failed)

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

    def _save(
        self,
        key: str,
        saved: Callable[[], None],
        failed: Callable[[KeyTrouble], None],
        taken: Callable[[str], None],
    ) -> None:
        keys_in_use.add(key)
        account_id, others = self._account_id, dict(self.other_phones())

        def save() -> str:
            """Whose key it is already; empty once it is saved."""
            for other, name in others.items():
                with suppress(KeyringTrouble):
                    if self._credentials.load(other) == key:
                        return name
            self._credentials.save(account_id, key)
            return ""

        def use(owner: str) -> None:
            if owner:
                taken(owner)
                return
            self._open(key, KeyPlace.KEYRING)
            saved()

        self._run(save, use, failed)

    def _after_forgetting(self) -> None:
        self._key, self._place, self._missing = "", KeyPlace.NOWHERE, KeyTrouble.MISSING
        self._kit.bridge.submit(lambda _job: self._history.close_service(), self, lambda _none: None, _raise)
        self._window.block(troubles.of_keyring(KeyTrouble.MISSING))

    def _run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[KeyTrouble], None]) -> None:
        """Let the keyring do something, however long its questions to the user take."""

        def fail(error: Exception) -> None:
            if not isinstance(error, KeyringTrouble):
                raise error
            log.info("The keyring: %s", error)
            failed(error.trouble)

        self._kit.bridge.call(work, self, done, fail)


def _while_open(dialog: QDialog, tell: Callable[P, None]) -> Callable[P, None]:
    """Like `tell`, but does nothing once the dialog is closed."""

    def told(*what: P.args, **named: P.kwargs) -> None:
        if shiboken6.isValid(dialog) and dialog.isVisible():
            tell(*what, **named)

    return told


def _raise(error: Exception) -> None:
    raise error
