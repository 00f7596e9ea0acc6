"""Beginning and end of a command without a window: folders, log, signals, exit code."""

import asyncio
import logging
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from callviewer.api.errors import ServiceError
from callviewer.archive.errors import ArchiveError
from callviewer.command import sentences
from callviewer.command.options import Order, parse
from callviewer.command.progress import Teller
from callviewer.command.sentences import Failure
from callviewer.command.stops import Stops
from callviewer.command.work import Surroundings, Work
from callviewer.desktop import crash, log
from callviewer.desktop.paths import FolderError, Paths
from callviewer.export.errors import ExportCancelled, ExportError

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for.

    Args:
        arguments: The command line without the program's name.

    Returns:
        The exit code: 0, 1 after a sentence on stderr, or what a shell reports of a program that ended by a signal.
    """
    order = parse(arguments)
    teller = Teller(sys.stderr)
    with ExitStack() as until_end:
        # Before anything that a signal should not cut short.
        stops = until_end.enter_context(Stops())
        until_end.callback(teller.clear)
        try:
            paths = _paths(order, until_end)
            paths.make()
        except FolderError as error:
            teller.say(str(error))
            return 1
        until_end.callback(log.set_up(paths.logs, debug=order.debug).close)
        log.tell_begin(paths)
        sentence = _sentence_after(order, Surroundings(paths, teller, stops))
        # A signal that came when all was done has changed nothing of that.
        if sentence is not None and stops.received is not None:
            return 128 + stops.received
        if sentence is not None:
            _log.info("Ended: %s", sentence)
            teller.say(sentence)
            return 1
    return 0


def _sentence_after(order: Order, around: Surroundings) -> str | None:
    """Do the work; what to say of its failure, or None when it is done."""
    try:
        _work(order, around)
    except (asyncio.CancelledError, ExportCancelled):
        sentence = "It was stopped."
    except Failure as error:
        sentence = str(error)
    except ServiceError as error:
        sentence = sentences.of_service(error)
    except ArchiveError as error:
        sentence = sentences.of_copy(error)
    except ExportError as error:
        sentence = sentences.of_file(error)
    except Exception as error:  # noqa: BLE001  # whatever it is, whoever reads cron's mail gets a sentence
        _log.error("Not caught", exc_info=error)
        sentence = _crashed(error, None if order.demo else around.paths.logs)
    else:
        return None
    return sentence


def _work(order: Order, around: Surroundings) -> None:
    with asyncio.Runner() as runner:
        work = Work(order, around)
        try:
            runner.run(around.stops.obeyed(work.prepare()))
            if order.takeout is not None:
                work.export(order.takeout, runner)
        finally:
            runner.run(work.history.close())


def _crashed(error: Exception, logs: Path | None) -> str:
    """What to say of a fault of the program itself, and where the report is; `logs` is None where nothing stays."""
    stumbled = "The program stumbled over itself"
    if logs is None:
        return f"{stumbled} ({type(error).__name__}); with --debug it tells more."
    try:
        return f"{stumbled}; the report is in {sentences.of_path(crash.write(logs, crash.report(error)))}."
    except OSError:
        return f"{stumbled} ({type(error).__name__})."


def _paths(order: Order, until_end: ExitStack) -> Paths:
    if order.data_dir is not None:
        return Paths.inside(order.data_dir)
    if order.demo:
        folder = tempfile.TemporaryDirectory(prefix="callviewer-demo-", ignore_cleanup_errors=True)
        return Paths.inside(Path(until_end.enter_context(folder)))
    return Paths.of_user()
