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
from callviewer.ui.words import Words

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
"""What no file's name may hold on some system."""
_MOST_OF_A_NAME = 60


def tr(text: str) -> str:
    """The text in the language of the user."""
    return QCoreApplication.translate("Export", text)


def words_of_file(words: Words) -> ExportWords:
    """What is written for people in a file."""
    return ExportWords(
        titles={
            ColumnId.KIND: tr("Kind"),
            ColumnId.NAME: tr("Name"),
            ColumnId.NUMBER: tr("Number"),
            ColumnId.E164: tr("International number"),
            ColumnId.LOCAL: tr("Local time"),
            ColumnId.UTC: tr("UTC"),
            ColumnId.EPOCH: tr("Milliseconds since 1970"),
            ColumnId.SECONDS: tr("Seconds"),
            ColumnId.DURATION: tr("Duration"),
            ColumnId.PLACE: tr("Place"),
            ColumnId.FOLLOW_UP: tr("Follow-up"),
            ColumnId.NOTE: tr("Note"),
            ColumnId.ACCOUNT: tr("Phone"),
        },
        kinds={kind: words.kind(kind) for kind in CallKind},
        outcomes={
            Outcome.WAITING: tr("Waiting for a call back"),
            Outcome.TRIED: tr("Tried, not reached"),
            Outcome.RETURNED: tr("Called back"),
            Outcome.REACHED: tr("They reached you"),
            Outcome.DONE: tr("Done"),
        },
        later=tr("{outcome} {span} later"),
        tries=tr("{outcome} ({n}x)"),
        at_once=tr("under 1 min"),
        short=tr("{m} min"),
        long=tr("{h} h {m} min"),
        days=tr("{d} d {h} h"),
        no_answer=tr("No answer"),
        seconds=tr("{s} s"),
        minutes=tr("{m} min {s} s"),
        hours=tr("{h} h {m} min"),
        sheet=tr("Calls"),
    )


def name_of_list(choice: Choice) -> str:
    """What a list is called where its tab is not seen."""
    if choice.people is not None:
        return tr("To call back")
    names = {
        None: tr("All calls"),
        CallKind.MISSED: tr("Missed calls"),
        CallKind.INCOMING: tr("Incoming calls"),
        CallKind.OUTGOING: tr("Outgoing calls"),
    }
    return names[choice.query.kind]


def file_name(choice: Choice, account: str, today: date) -> str:
    """A name for the file, without its ending: "Call Viewer missed 2026-11-23"."""
    lists = {
        None: tr("all"),
        CallKind.MISSED: tr("missed"),
        CallKind.INCOMING: tr("incoming"),
        CallKind.OUTGOING: tr("outgoing"),
    }
    name = tr("to call back") if choice.people is not None else lists[choice.query.kind]
    parts = [about.NAME, account, name, _days(choice.query.days, today)]
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
        ExportTrouble.FULL: tr("There is no room left on the disk. Free some, or choose another folder."),
        ExportTrouble.READ_ONLY: tr("This folder, or the file in it, cannot be written. Choose another folder."),
        ExportTrouble.OPEN_ELSEWHERE: tr("Another program has the file open. Close it there, or choose another name."),
        ExportTrouble.NO_FOLDER: tr("The folder is not there. Choose another one."),
        ExportTrouble.BUSY: tr("Another export to this folder is going on. Try again when it is done."),
        ExportTrouble.FAILED: tr("The file could not be written. Try another name or another folder."),
    }[trouble]
