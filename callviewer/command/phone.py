"""Which phone is meant, and its key."""

import asyncio
import os
from pathlib import Path
from typing import Final

from callviewer import about
from callviewer.calls.text import fold, plain
from callviewer.command.sentences import Failure, of_keyring
from callviewer.desktop import settings as remembered
from callviewer.desktop.credentials import Credentials
from callviewer.desktop.key_trouble import KeyringTrouble
from callviewer.desktop.redact import keys_in_use
from callviewer.desktop.settings import Account, Settings

_LONGEST: Final = 60


def chosen(settings: Settings, wanted: str | None, *, has_key: bool) -> Account:
    """The phone that is meant, of those in the settings.

    Args:
        settings: The settings, with one phone at least.
        wanted: Its name; None where there is only one.
        has_key: Whether there is a key in the environment, which is that of one phone.

    Raises:
        Failure: There is none of this name, or it is not clear which is meant.
    """
    names = [name_of(settings, account) for account in settings.accounts]
    listed = ", ".join(names)
    if wanted is None:
        found = settings.accounts
        which = f"for which one the key in {about.KEY_VARIABLE} is" if has_key else "which one"
        trouble = f"There are several phones: {listed}. Say {which} with --account."
    else:
        pairs = zip(settings.accounts, names, strict=True)
        sought = fold(plain(wanted, _LONGEST))
        found = [account for account, name in pairs if fold(name) == sought]
        trouble = f"Several phones have this name: {listed}. Give them other names in the settings."
        if not found:
            trouble = f"There is no phone of the name {plain(wanted, _LONGEST)!r}. There is: {listed}."
    if len(found) != 1:
        raise Failure(trouble)
    return found[0]


def name_of(settings: Settings, account: Account) -> str:
    """What the window calls a phone: plain text, never empty."""
    place = settings.accounts.index(account) + 1
    return plain(account.name, _LONGEST) or ("My phone" if place == 1 else f"Phone {place}")


def remember(settings: Settings, file: Path) -> None:
    """Keep the settings.

    Args:
        settings: The settings.
        file: Where they are kept.

    Raises:
        Failure: They cannot be written.
    """
    try:
        remembered.save(file, settings)
    except OSError as error:
        raise Failure(f"The settings cannot be written ({error.strerror or type(error).__name__}).") from error


def key_of_this_run() -> str:
    """The key in the environment, taken out of it; empty where there is none."""
    key = os.environ.pop(about.KEY_VARIABLE, "").strip()
    if key:
        keys_in_use.add(key)
    return key


async def key_in_keyring(account: Account) -> str:
    """The key that the keyring holds.

    Raises:
        Failure: It gives none.
    """
    credentials = Credentials()
    try:
        return await asyncio.to_thread(credentials.load, account.id)
    except KeyringTrouble as error:
        raise Failure(of_keyring(error.trouble)) from error
    finally:
        # Whoever is cancelled while the keyring asks for its password must not leave a thread that waits on.
        credentials.give_up()
