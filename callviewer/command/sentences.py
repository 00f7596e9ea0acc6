"""A sentence for whatever can go wrong without a window: what happened, and what to do."""

import math
from pathlib import Path
from typing import Final

from callviewer import about
from callviewer.api.errors import ServiceError, Trouble
from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.calls.text import plain
from callviewer.desktop.countries import english_name
from callviewer.desktop.key_trouble import KeyTrouble
from callviewer.export.errors import ExportError, ExportTrouble

_LONGEST: Final = 500
_ELSEWHERE: Final = f"or put it into the variable {about.KEY_VARIABLE}"


class Failure(Exception):
    """It cannot be done; the text is the sentence for it."""


NO_PHONE: Final = (
    f"No phone is set up yet: start {about.COMMAND} and enter its API key, {_ELSEWHERE} (as cron and scripts do)."
)
NO_COPY_WANTED: Final = (
    "There is nothing to bring up to date: the settings say that no copy of the calls is kept on this computer."
)
NOTHING_OFFLINE: Final = (
    "The settings say that no copy of the calls is kept on this computer: leave out --offline to ask the service."
)
NO_CALLS_YET: Final = f"There are no calls on this computer yet. Run `{about.COMMAND} sync` first."
NOT_ALL_HERE: Final = "Not all calls that you asked for are here yet; those that are here were exported."
NEW_UNKNOWN: Final = "It is not known any more what was exported into this folder before, so all calls count as new."
NOTHING_NEW: Final = "Nothing new since the last export, so there is no new file."
NOT_REMEMBERED: Final = "It could not be noted what the file holds: the next export will take these calls for new ones."

_SERVICE: Final = {
    Trouble.OFFLINE: "The service cannot be reached. Check the internet connection, or try again later.",
    Trouble.PROXY: "The proxy setting of this computer cannot be used. Check its address, name and password.",
    Trouble.INSECURE: "The connection is not safe: this computer does not trust the certificate that it was shown. "
    "Check its date and the network.",
    Trouble.NO_KEY: "The service asks for an API key. Enter the key from your SMSMobileAPI dashboard in the window.",
    Trouble.WRONG_KEY: "The service does not know the API key. Copy it from your SMSMobileAPI dashboard once more.",
    Trouble.REFUSED: "The service, or something on the way to it, refused and did not say why. See whether the API key "
    "is right, and whether a firewall or a proxy refuses.",
    Trouble.EXPIRED: "The API key is right, but its SMSMobileAPI subscription has expired. Renew it in the dashboard.",
    Trouble.TOO_MANY: "The service got too many requests and asks to wait.",
    Trouble.SERVICE_FAULT: "The service reports a fault of its own. Try again in a few minutes.",
    Trouble.UNEXPECTED: "The service sent something that is no list of calls. Try again later.",
}
_KEYRING: Final = {
    KeyTrouble.NO_BACKEND: "There is no keyring here that could give the API key. "
    f"Where there is no desktop (cron, ssh), put the key into the variable {about.KEY_VARIABLE}.",
    KeyTrouble.LOCKED: f"The keyring, which holds the API key, is locked. Unlock it, {_ELSEWHERE}.",
    KeyTrouble.REFUSED: f"The keyring refused to give the API key. Allow {about.NAME} to use it, {_ELSEWHERE}.",
    KeyTrouble.MISSING: f"The keyring holds no API key for this phone. Enter it in the window, {_ELSEWHERE}.",
}
_COPY: Final = {
    ArchiveTrouble.NEWER: "The copy of the calls was written by a newer version of this program: update this one.",
    ArchiveTrouble.FULL: "The disk is full, so the copy of the calls cannot grow. Make room and try again.",
    ArchiveTrouble.READ_ONLY: "The copy of the calls cannot be written: look who may write to {path}.",
    ArchiveTrouble.LOCKED: "Another program holds the copy of the calls. Try again later.",
    ArchiveTrouble.DAMAGED: "The copy of the calls was damaged. It was set aside; try again to have it made anew.",
    ArchiveTrouble.FAILED: "The copy of the calls cannot be used: look at the disk that holds {path}.",
}
_FILE: Final = {
    ExportTrouble.FULL: "{path} cannot be written: the disk is full.",
    ExportTrouble.READ_ONLY: "{path} cannot be written: look who may write to it and to its folder.",
    ExportTrouble.OPEN_ELSEWHERE: "{path} is open in another program. Close it there and try again.",
    ExportTrouble.NO_FOLDER: "{path} cannot be written: there is no such folder.",
    ExportTrouble.LONG_NAME: "{path} cannot be written: the name is too long.",
    ExportTrouble.BUSY: "{path} was not written: another export into its folder is going on. Try again later.",
    ExportTrouble.FAILED: "{path} cannot be written.",
}


def of_service(error: ServiceError, here: int = 0) -> str:
    """What to say of a request that failed.

    Args:
        error: Why it failed.
        here: How many calls could be exported all the same; 0 where that is not what was wanted.
    """
    hint = f" With --offline the {calls(here)} on this computer can be exported all the same." if here else ""
    if error.trouble is Trouble.TOO_MANY:
        minutes = max(math.ceil((error.wait_s or 0) / 60), 1)
        return f"{_SERVICE[error.trouble]} Try again in about {minutes} min.{hint}"
    return _SERVICE[error.trouble] + hint


def calls(count: int) -> str:
    """So many calls, in words."""
    return f"{count:,} call{'' if count == 1 else 's'}"


def of_keyring(trouble: KeyTrouble) -> str:
    """The sentence for a keyring that gives no key."""
    return _KEYRING[trouble]


def of_copy(error: ArchiveError) -> str:
    """The sentence for a copy that cannot be used."""
    return _COPY[error.trouble].format(path=of_path(error.path or Path()))


def of_notes(error: ArchiveError) -> str:
    """The sentence for notes that cannot be read, which an export is not to leave out silently."""
    return f"Your notes in {of_path(error.path or Path())} cannot be read, so nothing was exported."


def of_country(used: str | None, better: str) -> str:
    """The sentence for numbers without a country code that are read as those of a wrong country (ISO 3166 alpha-2)."""
    if used is None:
        found = f"No country of numbers is set, and they look like those of one: {english_name(better)}."
    else:
        known = f"Numbers are read as if from one country ({english_name(used)})"
        found = f"{known}, but look like those of another ({english_name(better)})."
    return f"{found} Choose it in Settings > Phones."


def of_file(error: ExportError) -> str:
    """The sentence for a file that cannot be written."""
    return _FILE[error.trouble].format(path=of_path(error.path))


def of_path(path: Path) -> str:
    """A path as one line, whatever its name holds."""
    return plain(str(path), _LONGEST)
