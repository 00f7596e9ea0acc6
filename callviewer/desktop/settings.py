"""What the program remembers of the user's choices, in a JSON file; never a key.

A new setting is one line in `Settings` or `Account`: its default, and what reads it from the file.
"""

import base64
import enum
import json
import logging
import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from callviewer.desktop.paths import owner_only

_MOST_BYTES: Final = 1_000_000
"""A settings file larger than this is not ours."""
KEEP_MONTHS: Final = (0, 3, 6, 12, 24)
"""For how many months calls can be kept; 0 for ever."""
MONTH_S: Final = 30.44 * 24 * 3600
"""The length of such a month in seconds; whole calendar months are not meant."""
CHECK_MINUTES: Final = (1, 5, 10, 30, 0)
"""How often the service can be asked for new calls; 0 only when the user asks."""
CALLBACK_DAYS: Final = (7, 30, 90, 0)
"""Within how many days somebody has to have tried last to be among those to call back; 0 for any time."""
DAY_MINUTES: Final = 24 * 60

T = TypeVar("T", "Settings", "Account")

_log = logging.getLogger(__name__)


class Theme(enum.StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def _read(by: Callable[[Any], Any]) -> dict[str, Callable[[Any], Any]]:
    """Marks a field as kept in the file; `by` raises ValueError or TypeError for what cannot be its value."""
    return {"read": by}


def _text(most: int, pattern: str = r"[^\x00-\x1f\x7f]*") -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if len(value) > most or not re.fullmatch(pattern, value):
            raise ValueError
        return str(value)

    return read


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _one_of(choices: tuple[int, ...]) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if type(value) is not int or value not in choices:
            raise ValueError
        return value

    return read


def _minute(value: Any) -> int:
    if type(value) is not int or not -1 <= value < DAY_MINUTES:
        raise ValueError
    return value


def _blob(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    base64.b64decode(value, validate=True)
    return value


def _blobs(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise TypeError
    blobs = {}
    for name, blob in value.items():
        with suppress(ValueError, TypeError):
            blobs[name] = _blob(blob)
    return blobs


@dataclass(slots=True)
class Account:
    """One phone at the service. Its key is in the keyring, under `id`.

    Attributes:
        id: Never changes and says nothing.
        name: What the user calls it; may be empty.
        missed_zone: The zone of the missed list's dates (IANA name); the service does not tell it.
        region: The country of numbers without a country code (ISO 3166 alpha-2); empty for the system's.
        region_declined: The country that was proposed in its place and not wanted; empty for none.
        unknown: What another version of the program wrote; kept.
    """

    id: str = field(default_factory=lambda: os.urandom(16).hex(), metadata=_read(_text(64, "[A-Za-z0-9_-]+")))
    name: str = field(default="", metadata=_read(_text(200)))
    missed_zone: str = field(default="UTC", metadata=_read(_text(64, r"[A-Za-z][A-Za-z0-9_+/-]*")))
    region: str = field(default="", metadata=_read(_text(2, "[A-Z]{2}|")))
    region_declined: str = field(default="", metadata=_read(_text(2, "[A-Z]{2}|")))
    unknown: dict[str, Any] = field(default_factory=dict, repr=False)


def _accounts(value: Any) -> list[Account]:
    if not isinstance(value, list):
        raise TypeError
    accounts: dict[str, Account] = {}
    for entry in value:
        # Without its id an account has no key; a new id would only hide that.
        with suppress(ValueError, TypeError, KeyError):
            _by_name(Account)["id"](entry["id"])
            account = _from_object(Account, entry)
            accounts.setdefault(account.id, account)
    return list(accounts.values())


@dataclass(slots=True)
class Settings:
    """What is remembered. Whoever shows a value checks that it still makes sense (a tab may have gone).

    Attributes:
        theme: The colours.
        language: Code of the language; empty for the system's.
        tab: Name of the open tab; empty for the first.
        preset: Name of the date preset; empty for any time.
        geometry: The window, as `saveGeometry` gives it, in base64.
        splitter: The splitter, as `saveState` gives it, in base64.
        panel: Whether the panel of the number is shown.
        columns: Width, order and visibility of each list's columns, as `saveState` gives them, in base64.
        accounts: The phones.
        current_account: Id of the one that is shown.
        keep_copy: Whether calls are kept on this computer when the program ends.
        keep_months: For how many months they are kept; see `KEEP_MONTHS`.
        check_minutes: Every how many minutes new calls are asked for; see `CHECK_MINUTES`.
        callback_days: Within how many days those to call back have tried last; see `CALLBACK_DAYS`.
        hide_numbers: Whether numbers are masked on the screen.
        notify: Whether new missed calls are told on the desktop.
        quiet_from: From when on they are not, in minutes after local midnight; -1 where there are no quiet hours.
        quiet_until: Until when, likewise; may be on the next day.
        quiet_paused: Whether the quiet hours are switched off, and only remembered.
        keep_in_tray: Whether the program goes on in the system's tray when its window is closed.
        export_folder: Where the last export went; empty for the user's documents.
        export_format: What kind of file it was: the ending of its name; empty for the usual one.
        export_separator: What stood between the cells of a CSV file; empty for the region's habit.
        unknown: What another version of the program wrote; kept.
        damaged: Where the file is that could not be read, if there was one; not kept.
    """

    theme: Theme = field(default=Theme.SYSTEM, metadata=_read(Theme))
    language: str = field(default="", metadata=_read(_text(35, "[A-Za-z0-9_@.-]*")))
    tab: str = field(default="", metadata=_read(_text(40)))
    preset: str = field(default="", metadata=_read(_text(40)))
    geometry: str = field(default="", metadata=_read(_blob))
    splitter: str = field(default="", metadata=_read(_blob))
    panel: bool = field(default=True, metadata=_read(_flag))
    columns: dict[str, str] = field(default_factory=dict, metadata=_read(_blobs))
    accounts: list[Account] = field(default_factory=list, metadata=_read(_accounts))
    current_account: str = field(default="", metadata=_read(_text(64)))
    keep_copy: bool = field(default=True, metadata=_read(_flag))
    keep_months: int = field(default=0, metadata=_read(_one_of(KEEP_MONTHS)))
    check_minutes: int = field(default=5, metadata=_read(_one_of(CHECK_MINUTES)))
    callback_days: int = field(default=30, metadata=_read(_one_of(CALLBACK_DAYS)))
    hide_numbers: bool = field(default=False, metadata=_read(_flag))
    notify: bool = field(default=True, metadata=_read(_flag))
    quiet_from: int = field(default=-1, metadata=_read(_minute))
    quiet_until: int = field(default=-1, metadata=_read(_minute))
    quiet_paused: bool = field(default=False, metadata=_read(_flag))
    keep_in_tray: bool = field(default=False, metadata=_read(_flag))
    export_folder: str = field(default="", metadata=_read(_text(4096)))
    export_format: str = field(default="", metadata=_read(_text(10, "[a-z]*")))
    export_separator: str = field(default="", metadata=_read(_text(1, "[,;\t]?")))
    unknown: dict[str, Any] = field(default_factory=dict, repr=False)
    damaged: Path | None = None

    def is_quiet(self, minute: int) -> bool:
        """Whether this minute after local midnight lies in the quiet hours."""
        start, end = self.quiet_from, self.quiet_until
        if self.quiet_paused or start < 0 or end < 0:
            return False
        return start <= minute < end if start <= end else minute >= start or minute < end

    def account(self) -> Account:
        """The account that is shown; the first one where that is gone; a new one where there is none."""
        for account in self.accounts:
            if account.id == self.current_account:
                return account
        if not self.accounts:
            self.accounts.append(Account())
        self.current_account = self.accounts[0].id
        return self.accounts[0]


def load(path: Path) -> Settings:
    """The settings in this file; defaults for what is missing or cannot be right. Never raises.

    A file that cannot be read at all is set aside next to it, and `Settings.damaged` says where.
    """
    try:
        return _from_object(Settings, _content(path))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("The settings cannot be read: %s", type(error).__name__)
        return Settings(damaged=_set_aside(path))


def _content(path: Path) -> dict[str, Any]:
    with path.open("rb") as stream:
        content = stream.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise ValueError("too large")
    values = json.loads(content)
    if isinstance(values, dict):
        return values
    raise ValueError("not an object")


def dump(settings: Settings) -> str:
    """The settings as text for `write`: quick, so that the text can be made where the settings are changed."""
    return json.dumps(_to_object(settings), indent=2) + "\n"


def write(path: Path, text: str) -> None:
    """Put the text into the file, whole or not at all; only its owner can read it. Blocks.

    Raises:
        OSError: The file cannot be written; the old one is untouched.
    """
    # Whoever keeps the file elsewhere and a link here wants to keep the link.
    target = Path(os.path.realpath(path))
    new = target.with_name(f"{target.name}.{os.urandom(4).hex()}.new")
    try:
        with open(new, "x", encoding="utf-8", opener=owner_only) as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(target)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise


def save(path: Path, settings: Settings) -> None:
    """Keep the settings; nobody may change them meanwhile. Blocks; see `write`."""
    write(path, dump(settings))


def _set_aside(path: Path) -> Path:
    aside = path.with_name(f"{path.stem}-damaged-{datetime.now(UTC):%Y-%m-%d-%H%M%S}{path.suffix}")
    try:
        return path.replace(aside)
    except OSError:
        return path


def _by_name(kind: type) -> dict[str, Callable[[Any], Any]]:
    return {each.name: each.metadata["read"] for each in fields(kind) if "read" in each.metadata}


def _from_object(kind: type[T], values: Mapping[str, Any]) -> T:
    readers = _by_name(kind)
    known = {}
    for name, read in readers.items():
        with suppress(KeyError, ValueError, TypeError):
            known[name] = read(values[name])
    return kind(**known, unknown={name: value for name, value in values.items() if name not in readers})


def _to_object(item: Settings | Account) -> dict[str, Any]:
    values = dict(item.unknown)
    for name in _by_name(type(item)):
        value = getattr(item, name)
        values[name] = [_to_object(each) for each in value] if isinstance(value, list) else value
    return values
