"""What the user wants to have exported, at first and by what was typed."""

import enum
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, QLocale, QStandardPaths

from callviewer.desktop.settings import Settings
from callviewer.export.csv_file import Flavour, Separator
from callviewer.ui import export_words
from callviewer.ui.export_choice import Offer
from callviewer.ui.words import Words


class FileKind(enum.StrEnum):
    """What can be made of a list; the value is stable, and the ending of the file's name."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user wants.

    Attributes:
        kind: What kind of file.
        target: Where to.
        is_selection: Whether only the selected rows are meant.
        separator: What stands between the cells of a CSV file.
        flavour: For whom a CSV file is.
        only_new: Whether calls that were exported into the folder before are left out.
        may_replace: Whether the user knows that there is a file of this name, which goes.
    """

    kind: FileKind
    target: Path
    is_selection: bool = False
    separator: Separator = Separator.COMMA
    flavour: Flavour = Flavour.SPREADSHEET
    only_new: bool = False
    may_replace: bool = False


def folder_meant(text: str, base: Path) -> Path | None:
    """The folder that was typed, as an absolute path.

    Args:
        text: What was typed; "~" is the user's home, and what does not begin at the root is within `base`.
        base: An absolute path.

    Returns:
        None for nothing, for a home that is not known, and for what no path can be.
    """
    text = text.strip()
    if not text or "\0" in text:
        return None
    try:
        return base / Path(text).expanduser()
    except RuntimeError:
        # "~nobody": there is no such user.
        return None


def first_wish(offer: Offer, settings: Settings, words: Words, phone: str, *, is_selection: bool) -> Wish:
    """What is chosen when the dialog opens.

    Args:
        offer: What there is to export.
        settings: Remember folder and format of the last time.
        words: Know the day.
        phone: The name of the phone, for the file's; empty where there is only one.
        is_selection: Whether the selected rows are meant, if there are any.
    """
    kinds = {each.value: each for each in FileKind}
    kind = kinds.get(settings.export_format, FileKind.XLSX)
    separators = {each.value: each for each in Separator}
    separator = separators.get(settings.export_separator) or export_words.separator_of(QLocale())
    name = export_words.file_name(offer.whole, phone, words.day_now())
    folder = folder_meant(settings.export_folder, Path.home()) or _documents()
    return Wish(kind, folder / f"{name}.{kind}", is_selection and offer.selected > 0, separator)


def _documents() -> Path:
    """The user's documents; home where there is no such folder, for this program makes none."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and QDir(found).exists() else Path.home()
