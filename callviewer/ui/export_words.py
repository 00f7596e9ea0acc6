"""What an export says: the words in the file, the file's name, and what went wrong."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from callviewer import about
from callviewer.calls.call import CallKind
from callviewer.calls.followup import Outcome
from callviewer.calls.query import ANY_TIME, DayRange
from callviewer.calls.text import plain
from callviewer.export.csv_file import Separator
from callviewer.export.errors import ExportTrouble
from callviewer.export.ids import ColumnId
from callviewer.export.words import ExportWords
from callviewer.history.exporting import Choice
from callviewer.ui.bidi import is_backward
from callviewer.ui.words import Words

translate = QCoreApplication.translate

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
"""What no file's name may hold on some system."""
_MOST_OF_A_NAME = 60


def words_of_file(words: Words) -> ExportWords:
    """What is written for people in a file."""
    return ExportWords(
        titles={
            ColumnId.KIND: translate("Export", "Kind"),
            ColumnId.NAME: translate("Export", "Name"),
            ColumnId.NUMBER: translate("Export", "Number"),
            ColumnId.E164: translate("Export", "International number"),
            ColumnId.LOCAL: translate("Export", "Local time"),
            ColumnId.UTC: translate("Export", "UTC"),
            ColumnId.EPOCH: translate("Export", "Milliseconds since 1970"),
            ColumnId.SECONDS: translate("Export", "Seconds"),
            ColumnId.DURATION: translate("Export", "Duration"),
            ColumnId.PLACE: translate("Export", "Place"),
            ColumnId.FOLLOW_UP: translate("Export", "Follow-up"),
            ColumnId.NOTE: translate("Export", "Note"),
            ColumnId.ACCOUNT: translate("Export", "Phone"),
        },
        kinds={kind: words.kind(kind) for kind in CallKind},
        outcomes={
            Outcome.WAITING: translate("Export", "Waiting for a call back"),
            Outcome.TRIED: translate("Export", "Tried, not reached"),
            Outcome.RETURNED: translate("Export", "Called back"),
            Outcome.REACHED: translate("Export", "They reached you"),
            Outcome.DONE: translate("Export", "Done"),
        },
        later=translate("Export", "{outcome} {span} later"),
        at_once=translate("Export", "{outcome} within 1 min"),
        tries=translate("Export", "{outcome} ({n} times)"),
        because=translate("Export", "{outcome}: {note}"),
        short=translate("Export", "{m} min"),
        long=translate("Export", "{h} h {m} min"),
        days=translate("Export", "{d} d {h} h"),
        no_answer=translate("Export", "No answer"),
        seconds=translate("Export", "{s} s"),
        minutes=translate("Export", "{m} min {s} s"),
        hours=translate("Export", "{h} h {m} min"),
        sheet=translate("Export", "Calls"),
        from_the_right=is_backward(),
    )


def name_of_list(choice: Choice) -> str:
    """What a list is called where its tab is not seen."""
    if choice.people is not None:
        return translate("Export", "To call back")
    names = {
        None: translate("Export", "All calls"),
        CallKind.MISSED: translate("Export", "Missed calls"),
        CallKind.INCOMING: translate("Export", "Incoming calls"),
        CallKind.OUTGOING: translate("Export", "Outgoing calls"),
    }
    return names[choice.query.kind]


def file_name(choice: Choice, account: str, today: date) -> str:
    """A name for the file, without its ending: "Call Viewer missed 2026-11-23"."""
    lists = {
        None: translate("Export", "all"),
        CallKind.MISSED: translate("Export", "missed"),
        CallKind.INCOMING: translate("Export", "incoming"),
        CallKind.OUTGOING: translate("Export", "outgoing"),
    }
    name = translate("Export", "to call back") if choice.people is not None else lists[choice.query.kind]
    days = _days(choice.query.days, today)
    # Behind Arabic letters the figures of a date are turned around, in any program that shows the name.
    parts = [about.NAME, days, account, name] if is_backward() else [about.NAME, account, name, days]
    return " ".join(each for each in map(safe_name, parts) if each)


def _days(days: DayRange, today: date) -> str:
    if days == ANY_TIME:
        return today.isoformat()
    first = days.first.isoformat() if days.first else ""
    last = (days.last or today).isoformat()
    return last if first in {"", last} else f"{first} - {last}"


def safe_name(text: str) -> str:
    """The text as a part of a file's name, without what no file's name may hold."""
    return " ".join(_NOT_IN_NAMES.sub(" ", plain(text, _MOST_OF_A_NAME)).split()).strip(".")


def separator_of(locale: QLocale) -> Separator:
    """What stands between cells in the region: a semicolon where the comma stands in numbers."""
    return Separator.SEMICOLON if locale.decimalPoint() == "," else Separator.COMMA


def sentence(trouble: ExportTrouble) -> str:
    """What went wrong, and what to do."""
    return {
        ExportTrouble.FULL: translate(
            "Export", "There is no room left on the disk. Free some, or choose another folder."
        ),
        ExportTrouble.READ_ONLY: translate(
            "Export", "This folder, or the file in it, cannot be written. Choose another folder."
        ),
        ExportTrouble.OPEN_ELSEWHERE: translate(
            "Export", "Another program has the file open. Close it there, or choose another name."
        ),
        ExportTrouble.NO_FOLDER: translate("Export", "The folder is not there. Choose another one."),
        ExportTrouble.LONG_NAME: translate("Export", "The name is too long. Choose a shorter one."),
        ExportTrouble.BUSY: translate(
            "Export", "Another export to this folder is going on. Try again when it is done."
        ),
        ExportTrouble.FAILED: translate("Export", "The file could not be written. Try another name or another folder."),
    }[trouble]
