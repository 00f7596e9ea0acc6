"""The first start: a key, or a look around with the demo."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callviewer.desktop.key_trouble import KeyTrouble
from callviewer.history.errors import Trouble
from callviewer.ui import troubles
from callviewer.ui.dialog import Dialog
from callviewer.ui.icons import Icons
from callviewer.ui.key_field import KeyField
from callviewer.ui.metrics import em
from callviewer.ui.notice_bar import NoticeBar, NoticeKind


class WelcomeDialog(Dialog):
    """Asks how to begin. It stays open until whoever listens closes it: the key is tried first.

    Attributes:
        key_entered: A key (str) to try, and whether to remember it (bool).
        demo_chosen: The user wants the demo.
    """

    key_entered = Signal(str, bool)
    demo_chosen = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None, *, can_remember: bool = True) -> None:
        """A dialog with an empty key field.

        Args:
            icons: The icons.
            parent: Qt's parent.
            can_remember: Whether there is a keyring to keep the key in.
        """
        super().__init__(self.tr("Welcome"), parent)
        self._can_remember = can_remember
        self._field = KeyField(icons, self)
        self._remember = QCheckBox(self.tr("Remember the key in this computer's keyring"), self)
        self._remember.setChecked(can_remember)
        self._remember.setEnabled(can_remember)
        self._notice = NoticeBar(icons, self, rounded=True)
        self._connect = QPushButton(self.tr("Connect"), self)
        self._connect.setDefault(True)
        self._demo = QPushButton(self.tr("Look around with the demo"), self)
        self._demo.setAutoDefault(False)
        self._lay_out(icons)
        self._connect.clicked.connect(self._enter)
        self._demo.clicked.connect(self._choose_demo)
        self._field.edited.connect(self._notice.close_notice)
        self._notice.pressed.connect(self._enter_for_session)
        self._field.setFocus()

    def show_busy(self) -> None:
        """The key is being tried."""
        self._set_busy(is_busy=True)
        self._notice.show_notice(NoticeKind.INFO, self.tr("Trying the key…"), closable=False)

    def show_trouble(self, trouble: Trouble | KeyTrouble) -> None:
        """The key could not be used, or not be kept."""
        self._set_busy(is_busy=False)
        if isinstance(trouble, KeyTrouble):
            self._notice.show_notice(
                NoticeKind.WARNING, troubles.of_keyring(trouble).sentence, self.tr("Only this session"), closable=False
            )
            return
        self._notice.show_notice(NoticeKind.ERROR, troubles.of_service(trouble).sentence, closable=False)
        self._field.setFocus()

    def show_taken(self, name: str) -> None:
        """The key is the one of another phone of this program."""
        self._set_busy(is_busy=False)
        self._notice.show_notice(NoticeKind.WARNING, troubles.key_taken(name), closable=False)
        self._field.setFocus()

    def _enter(self) -> None:
        self._send(is_remembered=self._remember.isChecked())

    def _choose_demo(self) -> None:
        if not self.is_busy:
            self.demo_chosen.emit()

    def _enter_for_session(self) -> None:
        self._remember.setChecked(False)
        self._send(is_remembered=False)

    def _send(self, *, is_remembered: bool) -> None:
        if self.is_busy:
            return
        key, flaw = self._field.read()
        if flaw is not None:
            self._notice.show_notice(NoticeKind.WARNING, self._field.sentence(flaw), closable=False)
            self._field.setFocus()
            return
        self.key_entered.emit(key, is_remembered)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.hold((self._field, self._remember, self._connect, self._demo), is_busy=is_busy)
        if not self._can_remember:
            self._remember.setEnabled(False)

    def _lay_out(self, icons: Icons) -> None:
        emblem = QLabel(self)
        side = em(self, 4.4)
        emblem.setPixmap(icons.application().pixmap(QSize(side, side), self.devicePixelRatioF()))
        greeting = QVBoxLayout()
        greeting.addWidget(self.heading(self.tr("Your phone's calls, on this computer")))
        greeting.addWidget(
            self.paragraph(
                self.tr(
                    "Call Viewer shows the missed, incoming and outgoing calls that your phone sends to SMSMobileAPI."
                    " It only reads them."
                )
            )
        )
        head = QHBoxLayout()
        head.setSpacing(em(self, 1.2))
        head.addWidget(emblem, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(greeting, 1)
        self.column.addLayout(head)
        self.column.addSpacing(em(self, 0.6))
        label = self.paragraph(self.tr("API &key"))
        label.setBuddy(self._field)
        self.column.addWidget(label)
        self.column.addWidget(self._field)
        self.column.addWidget(
            self.paragraph(
                self.tr(
                    "The key is in your SMSMobileAPI dashboard, and in the app on the phone. Each phone has its own."
                ),
                is_secondary=True,
            )
        )
        self.column.addWidget(self._remember)
        if not self._can_remember:
            why = self.tr("This computer has no keyring for it: the key is forgotten when the program ends.")
            self._remember.setAccessibleDescription(why)
            self.column.addWidget(self.paragraph(why, is_secondary=True))
        self.column.addWidget(self._notice)
        self.column.addSpacing(em(self, 0.6))
        self.column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._demo)
        row.addStretch(1)
        row.addWidget(self._connect)
        self.column.addLayout(row)
        self.setTabOrder(self._demo, self._connect)
