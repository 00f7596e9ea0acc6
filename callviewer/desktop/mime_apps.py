"""Which programs a Linux desktop has for a kind of content, as freedesktop.org specifies it."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from callviewer.desktop import entries

_REMOVED: Final = "Removed Associations"


def programs(mime: str) -> list[str]:
    """The names of the entries that say they open this, the user's choices first; each once."""
    found: list[str] = []
    removed: set[str] = set()
    for file in [*_lists(), *(folder / "mimeinfo.cache" for folder in _entry_folders())]:
        for group, key, value in _lines(file):
            if key == mime:
                names = [name for name in value.split(";") if name]
                removed.update(names if group == _REMOVED else ())
                found += names if group != _REMOVED else ()
    return [name for name in dict.fromkeys(found) if name not in removed]


def entry(name: str) -> dict[str, str] | None:
    """What the entry of this name says; None where there is none, or its program is not here."""
    for folder in _entry_folders():
        # A dash may stand for a folder.
        parts = name.split("-")
        for depth in range(len(parts)):
            file = folder.joinpath(*parts[:depth], "-".join(parts[depth:]))
            with suppress(OSError, ValueError):
                values = entries.read(file)
                return values if values.get("Hidden") != "true" and entries.is_startable(values) else None
    return None


def strike(name: str) -> None:
    """Take a program out of the user's choices; everything else in their files stays as it is.

    Raises:
        OSError: One of them cannot be written.
    """
    for file in _own_lists():
        try:
            text = entries.text_of(file)
        except OSError:
            continue
        kept = [line for line in (_without(name, line) for line in text.split("\n")) if line is not None]
        if (left := "\n".join(kept)) != text:
            entries.replace_text(file, left)


def _without(name: str, line: str) -> str | None:
    """The line without this name; None where nothing else stood there."""
    key, sign, value = line.partition("=")
    names = value.strip().split(";")
    if not sign or name not in names:
        return line
    rest = [each for each in names if each not in ("", name)]
    return f"{key}={';'.join(rest)};" if rest else None


def _lines(file: Path) -> Iterator[tuple[str, str, str]]:
    with suppress(OSError):
        yield from entries.lines_of(entries.text_of(file))


def _data_folders() -> list[Path]:
    given = os.environ.get("XDG_DATA_DIRS", "") or "/usr/local/share:/usr/share"
    return [entries.data_home(), *(Path(folder) for folder in given.split(":") if folder.startswith("/"))]


def _entry_folders() -> list[Path]:
    return [folder / "applications" for folder in _data_folders()]


def _own_lists() -> list[Path]:
    return [
        folder / file
        for folder in (entries.config_home(), entries.data_home() / "applications")
        for file in _list_names()
    ]


def _lists() -> list[Path]:
    given = os.environ.get("XDG_CONFIG_DIRS", "") or "/etc/xdg"
    shared = [Path(folder) for folder in given.split(":") if folder.startswith("/")]
    folders = [entries.config_home(), *shared, *_entry_folders()]
    return [folder / file for folder in folders for file in _list_names()]


def _list_names() -> list[str]:
    desktops = [name.lower() for name in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":") if name.isalnum()]
    return [*(f"{desktop}-mimeapps.list" for desktop in desktops), "mimeapps.list"]
