"""The API key: look where it is kept, test, replace, forget."""

import enum
import sys

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from callviewer import about
from callviewer.desktop.key_trouble import KeyTrouble
from callviewer.history.errors import Trouble
from callviewer.ui import troubles
from callviewer.ui.dialog import Dialog
from callviewer.ui.icons import Icons
from callviewer.ui.key_field import KeyField
from callviewer.ui.metrics import em
from callviewer.ui.notice_bar import NoticeBar, NoticeKind
from callviewer.ui.style import GAP


class KeyPlace(enum.StrEnum):
    """Where the key in use is kept."""

    NOWHERE = "nowhere"
    KEYRING = "keyring"
    SESSION = "session"
    ENVIRONMENT = "environment"
    DEMO = "demo"
    """The calls are invented; there is no key to see to."""


class _Question(enum.Enum):
    """What a press of the notice's button answers."""

    FORGET = enum.auto()
    SESSION_ONLY = enum.auto()


class AccountDialog(Dialog):
    """Shows, tests, replaces and forgets the key. Whoever listens does the work and tells the outcome.

    Attributes:
        test_wanted: A key (str) to try; empty for the one in use.
        save_wanted: A key (str) to keep, and whether for this session only (bool).
        forget_wanted: The user confirmed that the key shall be forgotten.
    """

    test_wanted = Signal(str)
    save_wanted = Signal(str, bool)
    forget_wanted = Signal()

    def __init__(self, icons: Icons, place: KeyPlace, parent: QWidget | None = None) -> None:
        """A dialog with an empty field; a key that is kept is never shown again."""
        super().__init__(self.tr("API key"), parent)
        self._question: _Question | None = None
        self._has_key = False
        self._where = self.paragraph("")
        self._field = KeyField(icons, self)
        self._hint = self.paragraph(
            self.tr("The key is in your SMSMobileAPI dashboard, and in the app on the phone."), is_secondary=True
        )
        self._session = QCheckBox(self.tr("For this session only"), self)
        self._session.setToolTip(self.tr("The key is forgotten when the program ends."))
        self._notice = NoticeBar(icons, self, rounded=True)
        self._forget = QPushButton(icons.icon("trash-2"), GAP + self.tr("Forget the key"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._test = QPushButton(self.tr("Test"), self)
        self._save = QPushButton(self.tr("Save"), self)
        for button in (self._forget, self._test, self._close):
            button.setAutoDefault(False)
        self._save.setDefault(True)
        self._lay_out()
        self._field.edited.connect(self._notice.close_notice)
        self._test.clicked.connect(self._send_test)
        self._save.clicked.connect(self._send_save)
        self._forget.clicked.connect(self._ask_forget)
        self._close.clicked.connect(self.reject)
        self._notice.pressed.connect(self._answer)
        self._field.setFocus()
        self.show_place(place)

    def show_place(self, place: KeyPlace) -> None:
        """Says where the key in use is kept."""
        can_forget = place in {KeyPlace.KEYRING, KeyPlace.SESSION}
        if self._forget.hasFocus() and not can_forget:
            self._field.setFocus()
        self._where.setText(self._place_sentence(place))
        self._forget.setVisible(can_forget)
        self._has_key = place is not KeyPlace.NOWHERE
        self._save.setText(self.tr("Replace") if self._has_key else self.tr("Save"))
        self._session.setChecked(place is KeyPlace.SESSION)
        has_field = place is not KeyPlace.DEMO
        for part in (self._field, self._hint, self._session, self._test, self._save):
            part.setVisible(has_field)
        if not has_field:
            self._close.setDefault(True)
            self._close.setFocus()

    def show_busy(self) -> None:
        """Something was asked for and is not done yet."""
        self._set_busy(is_busy=True)
        self._tell(NoticeKind.INFO, self.tr("One moment…"))

    def show_tested(self, trouble: Trouble | None) -> None:
        """What the service said to the key; None: it is right."""
        self._set_busy(is_busy=False)
        if trouble is None:
            self._tell(NoticeKind.GOOD, self.tr("The key is right: the service answers."))
        else:
            self._tell(NoticeKind.ERROR, troubles.of_service(trouble).sentence)

    def show_key_trouble(self, trouble: KeyTrouble) -> None:
        """The keyring did not do what was asked; offers to go on without it where a key was entered."""
        self._set_busy(is_busy=False)
        has_key = self._field.read().flaw is None
        self._tell(
            NoticeKind.WARNING,
            troubles.of_keyring(trouble).sentence,
            self.tr("Only this session") if has_key else None,
            _Question.SESSION_ONLY,
        )

    def show_taken(self, name: str) -> None:
        """The key is the one of another phone of this program."""
        self._set_busy(is_busy=False)
        self._tell(NoticeKind.WARNING, troubles.key_taken(name))

    def show_saved(self, place: KeyPlace) -> None:
        """The key is in use now, and kept there."""
        self._set_busy(is_busy=False)
        self._field.wipe()
        self.show_place(place)
        if place is KeyPlace.SESSION:
            self._tell(NoticeKind.GOOD, self.tr("The key is in use for this session."))
        else:
            self._tell(NoticeKind.GOOD, self.tr("The key is saved and in use."))

    def show_forgotten(self) -> None:
        """The key is gone now."""
        self._set_busy(is_busy=False)
        self._field.wipe()
        self.show_place(KeyPlace.NOWHERE)
        self._tell(NoticeKind.GOOD, self.tr("The key is forgotten."))

    def _send_test(self) -> None:
        if self.is_busy:
            return
        if self._has_key and self._field.is_empty():
            self.test_wanted.emit("")
            return
        key = self._key()
        if key:
            self.test_wanted.emit(key)

    def _send_save(self) -> None:
        if self.is_busy:
            return
        if self._has_key and self._field.is_empty():
            self._tell(NoticeKind.INFO, self.tr("Nothing was entered."))
            self._field.setFocus()
            return
        key = self._key()
        if key:
            self.save_wanted.emit(key, self._session.isChecked())

    def _key(self) -> str:
        key, flaw = self._field.read()
        if flaw is not None:
            self._tell(NoticeKind.WARNING, self._field.sentence(flaw))
            self._field.setFocus()
        return key

    def _ask_forget(self) -> None:
        if self.is_busy:
            return
        self._tell(
            NoticeKind.WARNING,
            self.tr("Forget the key? Calls are shown again once a key is entered."),
            self.tr("Forget it"),
            _Question.FORGET,
        )

    def _answer(self) -> None:
        question, self._question = self._question, None
        # The button that has the focus goes with the notice: back to where the question came from.
        (self._forget if question is _Question.FORGET else self._save).setFocus()
        self._notice.close_notice()
        if question is _Question.FORGET:
            self.forget_wanted.emit()
        elif question is _Question.SESSION_ONLY:
            self._session.setChecked(True)
            self._send_save()

    def _tell(self, kind: NoticeKind, text: str, button: str | None = None, question: _Question | None = None) -> None:
        self._question = question
        self._notice.show_notice(kind, text, button, closable=question is _Question.FORGET)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.hold((self._field, self._session, self._forget, self._test, self._save), is_busy=is_busy)

    def _place_sentence(self, place: KeyPlace) -> str:
        if place is KeyPlace.DEMO:
            return self.tr("These are the demo's invented calls; it needs no key.")
        if place is KeyPlace.KEYRING:
            return self.tr("The key is kept in {keyring}.").format(keyring=self._keyring())
        if place is KeyPlace.SESSION:
            return self.tr("The key is kept for this session only, and forgotten when the program ends.")
        if place is KeyPlace.ENVIRONMENT:
            return self.tr(
                "The key comes from the environment variable {name}, for this session only."
                " A key saved here is used when the variable is not set."
            ).format(name=about.KEY_VARIABLE)
        return self.tr("No key is kept yet. It will be kept in {keyring}.").format(keyring=self._keyring())

    def _keyring(self) -> str:
        if sys.platform == "win32":
            return self.tr("the Windows Credential Manager")
        if sys.platform == "darwin":
            return self.tr("the macOS Keychain")
        return self.tr("the keyring of this computer")

    def _lay_out(self) -> None:
        self.column.addWidget(self.heading(self.tr("API key")))
        self.column.addWidget(self._where)
        self.column.addSpacing(em(self, 0.4))
        self.column.addWidget(self._field)
        self.column.addWidget(self._hint)
        self.column.addWidget(self._session)
        self.column.addWidget(self._notice)
        self.column.addSpacing(em(self, 0.6))
        self.column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._forget)
        row.addStretch(1)
        for button in (self._close, self._test, self._save):
            row.addWidget(button)
        self.column.addLayout(row)
