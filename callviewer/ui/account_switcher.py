"""The button that says whose calls are shown, and changes to another phone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QPushButton, QWidget

from callviewer.desktop.settings import Account
from callviewer.ui.choice_menu import ChoiceMenu
from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em
from callviewer.ui.phone_names import on_button, phone_names, stand_in
from callviewer.ui.style import GAP


class AccountSwitcher(QPushButton):
    """Shows the current phone; its menu holds the others.

    Attributes:
        account_chosen: The id (str) of another phone that the user wants to see.
        add_wanted: The user wants to add a phone.
        manage_wanted: The user wants to see to the phones.
    """

    account_chosen = Signal(str)
    add_wanted = Signal()
    manage_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """A button without any phone; see `show_accounts`."""
        super().__init__(icons.icon("smartphone"), "", parent)
        # Enter opens it, as Space does.
        self.setAutoDefault(True)
        self._names: dict[str, str] = {}
        self._current = ""
        self._menu = ChoiceMenu(self)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._choose)
        self._add = QAction(icons.icon("plus"), self.tr("Add a phone…"), self)
        self._add.triggered.connect(lambda _checked: self.add_wanted.emit())
        self._manage = QAction(icons.icon("settings"), self.tr("Manage phones…"), self)
        self._manage.triggered.connect(lambda _checked: self.manage_wanted.emit())
        self.setMenu(self._menu)
        self.show_accounts([], "")

    def show_accounts(self, accounts: Sequence[Account], current_id: str) -> None:
        """Shows these phones, and which of them is the current one."""
        self._names = phone_names(accounts)
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        self._menu.clear()
        for account_id, name in self._names.items():
            action = QAction(on_button(name), self._group)
            action.setCheckable(True)
            action.setData(account_id)
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._menu.addActions([self._add, self._manage])
        # As wide as the widest name: the bar must not move when another phone is chosen.
        self.setMinimumWidth(self._widest())
        self._show_current(current_id)

    def _show_current(self, account_id: str) -> None:
        self._current = account_id
        for action in self._group.actions():
            action.setChecked(action.data() == account_id)
        name = self._names.get(account_id) or stand_in(1)
        self._write(name)
        self.setToolTip(name)
        self.setAccessibleName(self.tr("Phone: {name}").format(name=name))

    def _write(self, name: str) -> None:
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, em(self, 11))
        self.setText(GAP + on_button(shown))

    def _widest(self) -> int:
        self.ensurePolished()
        widest = 0
        for name in self._names.values():
            self._write(name)
            widest = max(widest, self.sizeHint().width())
        return widest

    def _choose(self, action: QAction) -> None:
        account_id = str(action.data())
        if account_id != self._current:
            self._show_current(account_id)
            self.account_chosen.emit(account_id)
