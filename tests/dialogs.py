"""Every dialog as it is opened, and as it is once it asks or tells something."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.calls.query import CallQuery
from callviewer.desktop.settings import Account, Settings
from callviewer.history.errors import Trouble
from callviewer.history.exporting import Choice
from callviewer.ui.about_dialog import AboutDialog
from callviewer.ui.account_dialog import AccountDialog, KeyPlace
from callviewer.ui.accounts_dialog import AccountsDialog
from callviewer.ui.crash_dialog import CrashDialog
from callviewer.ui.done_dialog import DoneDialog
from callviewer.ui.export_choice import Offer
from callviewer.ui.export_dialog import ExportDialog
from callviewer.ui.export_wish import FileKind, Wish
from callviewer.ui.forget_dialog import ForgetDialog
from callviewer.ui.kit import Kit
from callviewer.ui.settings_dialog import SettingsDialog
from callviewer.ui.shortcuts_dialog import ShortcutsDialog
from callviewer.ui.until_dialog import UntilDialog
from callviewer.ui.welcome_dialog import WelcomeDialog

FILE = Path.home() / "Call Viewer missed 2026-11-18.csv"


def _account(kit: Kit) -> AccountDialog:
    return AccountDialog(kit.icons, KeyPlace.KEYRING)


def _account_asks(kit: Kit) -> QDialog:
    made = _account(kit)
    made._forget.click()
    return made


def _crash_details(_kit: Kit) -> QDialog:
    made = CrashDialog("What went wrong")
    made._details.click()
    return made


def _export(kit: Kit) -> ExportDialog:
    offer = Offer(Choice(CallQuery(CallKind.MISSED)), Choice(CallQuery(CallKind.MISSED), (1, 2)), 2)
    made = ExportDialog(kit.icons, Wish(FileKind.CSV, FILE), offer, str)
    made.show_count(1234, is_whole=False)
    return made


def _export_asks(kit: Kit) -> QDialog:
    made = _export(kit)
    made.ask_replace()
    return made


def _export_done(kit: Kit) -> QDialog:
    made = _export(kit)
    made.show_done(FILE, 1234)
    return made


def _phones(kit: Kit) -> AccountsDialog:
    return AccountsDialog([Account(name="Home"), Account(name="Work")], "", kit.icons)


def _phones_ask(kit: Kit) -> QDialog:
    made = _phones(kit)
    made._remove.click()
    return made


def _settings_ask(kit: Kit) -> QDialog:
    made = SettingsDialog(Settings(), kit.icons)
    made._delete.click()
    return made


def _welcome_fails(kit: Kit) -> QDialog:
    made = WelcomeDialog(kit.icons)
    made.show_trouble(Trouble.OFFLINE)
    return made


DIALOGS: dict[str, Callable[[Kit], QDialog]] = {
    "about": lambda kit: AboutDialog(kit.icons),
    "account": _account,
    "account asks": _account_asks,
    "crash": lambda _kit: CrashDialog("What went wrong"),
    "crash with details": _crash_details,
    "done": lambda _kit: DoneDialog(who="Ana Souza"),
    "export": _export,
    "export asks": _export_asks,
    "export done": _export_done,
    "forget": lambda kit: ForgetDialog(kit.icons, "Delete all calls of +5511952645452?", "Delete them"),
    "phones": _phones,
    "phones ask": _phones_ask,
    "settings": lambda kit: SettingsDialog(Settings(), kit.icons),
    "settings ask": _settings_ask,
    "shortcuts": lambda _kit: ShortcutsDialog(),
    "until": UntilDialog,
    "welcome": lambda kit: WelcomeDialog(kit.icons),
    "welcome fails": _welcome_fails,
}
"""How each is made, by its name."""


def opened(dialog: QDialog, qtbot: QtBot) -> QDialog:
    """The dialog once it is seen and has the keyboard."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    if dialog.focusWidget() is None:
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return dialog
