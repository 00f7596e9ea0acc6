"""What phones are called, also those that the user gave no name."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from callviewer.calls.text import plain
from callviewer.desktop.settings import Account

LONGEST = 60
"""How many letters a name may have."""


def phone_names(accounts: Sequence[Account]) -> dict[str, str]:
    """From each phone's id to its name: plain text, never empty."""
    return {account.id: plain(account.name, LONGEST) or stand_in(at) for at, account in enumerate(accounts, 1)}


def stand_in(place: int) -> str:
    """The name of a phone without one: "My phone" for the first, "Phone 2" for the second."""
    if place == 1:
        return QCoreApplication.translate("PhoneNames", "My phone")
    return QCoreApplication.translate("PhoneNames", "Phone {n}").format(n=QLocale().toString(place))


def on_button(name: str) -> str:
    """A name as words of a button or menu, where Qt takes an ampersand for the sign of a shortcut."""
    return name.replace("&", "&&")
