"""The command lines of what works without a window, and what is wrong with what was said."""

import argparse
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from callviewer import about
from callviewer.calls.call import CallKind
from callviewer.calls.query import ANY_TIME, CallQuery, DayRange
from callviewer.export.csv_file import Separator
from callviewer.export.writer import Format
from callviewer.options import COMMANDS, DEMO_KEEPS_NOTHING, address, path

_ALL: Final = "all"
_YEARS: Final = range(1980, 2101)
"""No phone has calls of other years."""
_NO_FILES: Final = re.compile("/dev/(?:[^/]+|fd/.*)|/proc/.*")
"""Streams and devices: a file that is put in their place would replace what they lead to."""
_SEPARATORS: Final = {each.name.lower(): each for each in Separator}


@dataclass(frozen=True, slots=True)
class Takeout:
    """What is to be written, and where.

    Attributes:
        target: The file.
        format: What kind of file.
        query: Which calls.
        separator: What stands between two cells of a CSV file; None for what this country is used to.
        for_machines: Whether a CSV file is for programs.
        only_new: Leave out what was exported into this folder before.
        offline: Do not ask the service.
    """

    target: Path
    format: Format
    query: CallQuery
    separator: Separator | None = None
    for_machines: bool = False
    only_new: bool = False
    offline: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for.

    Attributes:
        takeout: What is to be exported; None to bring the copy up to date alone.
        account: The name of the phone; None where it was not said.
        demo: Use the built-in service and a throwaway profile.
        data_dir: Folder that holds everything of this profile.
        api_url: Another address of the service.
        debug: Log in detail, to the terminal too.
    """

    takeout: Takeout | None = None
    account: str | None = None
    demo: bool = False
    data_dir: Path | None = None
    api_url: str = about.SERVICE_URL
    debug: bool = False


def parse(arguments: Sequence[str]) -> Order:
    """Read the command line, which begins with one of `COMMANDS`.

    Raises:
        SystemExit: With 2 and a sentence on stderr for what makes no sense; with 0 after --help.
    """
    parser = argparse.ArgumentParser(prog=about.COMMAND, allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    epilog = (
        f"The API key comes from the keyring or, where there is none (cron), from the variable {about.KEY_VARIABLE}; "
        "where there are several phones, --account says whose key that is. "
        "The exit code is 0 when all went well, 1 with a sentence when it did not, 2 where the command line makes no "
        "sense, and 128 plus its number where a signal stopped it (130 for Ctrl+C)."
    )
    export_word, sync_word = COMMANDS
    export = commands.add_parser(
        export_word,
        description="Brings the copy of the calls up to date and writes calls into a file, newest first.",
        epilog=epilog,
        allow_abbrev=False,
    )
    sync = commands.add_parser(
        sync_word, description="Brings the copy of the calls up to date.", epilog=epilog, allow_abbrev=False
    )
    _add_export(export)
    for each in (export, sync):
        _add_common(each)
    given = parser.parse_args(arguments)
    if given.demo and given.data_dir is not None:
        parser.error(DEMO_KEEPS_NOTHING)
    takeout = _takeout(export, given) if given.command == export_word else None
    return Order(takeout, given.account, given.demo, given.data_dir, given.api_url, given.debug)


def _add_common(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--account", metavar="NAME", help="which phone, by its name in the settings; needed where there are several")
    add("--data-dir", type=path, metavar="DIR", help="the profile is in DIR")
    add("--api-url", type=address, default=about.SERVICE_URL, metavar="URL", help="another address of the service")
    add("--demo", action="store_true", help="use invented calls and a throwaway profile; no network, no keyring")
    add("--debug", action="store_true", help="log in detail, to the terminal too")


def _add_export(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("target", type=path, metavar="FILE", help="the file to write; what is there is replaced")
    add("--kind", choices=[*(kind.value for kind in CallKind), _ALL], default=_ALL, help="which calls; all at first")
    add("--from", type=_day, dest="first", metavar="DATE", help="the first day, such as 2026-03-31")
    add("--to", type=_day, dest="last", metavar="DATE", help="the last day")
    add("--search", default="", metavar="TEXT", help="words in names, numbers and notes")
    add(
        "--format",
        choices=[each.value for each in Format],
        help="what kind of file, where its name does not say that by its ending; jsonl has one object per line",
    )
    add("--separator", choices=list(_SEPARATORS), help="what separates the cells of a CSV file")
    add("--machine", action="store_true", help="a CSV file for programs: fixed names, nothing guarded")
    add("--new", action="store_true", help="only what was not exported into this folder before")
    add("--offline", action="store_true", help="do not ask the service: export what is here")


def _takeout(parser: argparse.ArgumentParser, given: argparse.Namespace) -> Takeout:
    target: Path = given.target
    if str(target) == "-" or _NO_FILES.fullmatch(target.as_posix()):
        parser.error("calls are written into a real file, not to the terminal or a device: give the name of one")
    if given.demo and given.offline:
        parser.error("--demo and --offline do not go together: of invented calls there is no copy")
    if given.first and given.last and given.last < given.first:
        parser.error(f"--to {given.last} is before --from {given.first}")
    ending = target.suffix[1:].lower()
    if given.format is None and ending == "pdf":
        parser.error(f"PDF is made from the window (Export, Ctrl+E); here there are {', '.join(Format)}")
    if given.format is None and ending not in set(Format):
        parser.error(f"what kind of file {target.name!r} is cannot be told from its name: say it with --format")
    kind = Format(given.format or ending)
    if kind is not Format.CSV and (given.separator or given.machine):
        parser.error("--separator and --machine are for CSV files")
    return Takeout(
        target,
        kind,
        CallQuery(
            None if given.kind == _ALL else CallKind(given.kind),
            given.search,
            DayRange(given.first, given.last) if given.first or given.last else ANY_TIME,
        ),
        _SEPARATORS[given.separator] if given.separator else None,
        given.machine,
        given.new,
        given.offline,
    )


def _day(text: str) -> date:
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        try:
            found = date.fromisoformat(text)
        except ValueError:
            pass
        else:
            if found.year in _YEARS:
                return found
            years = f"{_YEARS[0]} to {_YEARS[-1]}"
            raise argparse.ArgumentTypeError(f"{text!r} is not within the years {years}")
    raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2026-03-31")
