"""A file of calls: written beside its target, whole or not at all."""

import enum
import os
import platform
import shutil
import stat
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import count
from pathlib import Path
from typing import BinaryIO, Final

from callviewer.export.columns import COLUMNS, ExportPlace, ExportRow, Facts
from callviewer.export.csv_file import CsvFile, CsvStyle
from callviewer.export.errors import ExportCancelled, ExportError, ExportTrouble, in_our_words
from callviewer.export.ids import ColumnId
from callviewer.export.json_file import JsonFile
from callviewer.export.lock import Lock, take
from callviewer.export.words import ExportWords

_OURS: Final = f".callviewer-{blake2b(platform.node().encode(), digest_size=4).hexdigest()}-"
"""Begins the name of a folder for what is being written by this computer: a folder may be shared with others."""
_LOCK: Final = "lock"
_NEW: Final = "new"
"""What is written is called so meanwhile: the target may have any name, even that of the lock."""
_YOUNG_S: Final = 60.0
"""Who has begun just now may not hold the lock yet."""


class Format(enum.StrEnum):
    """Kinds of files; the value is stable, and the ending of the file's name."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True)
class Plan:
    """How calls are written. It is plain data, and may be sent to another process.

    Attributes:
        format: What kind of file.
        place: The zone of local times, and the country of numbers without a country code.
        words: What is written for people.
        columns: Which columns, in which order.
        csv: How a CSV file is written.
    """

    format: Format
    place: ExportPlace
    words: ExportWords = field(default_factory=ExportWords)
    columns: tuple[ColumnId, ...] = tuple(ColumnId)
    csv: CsvStyle = field(default_factory=CsvStyle)


def write(
    target: Path,
    plan: Plan,
    blocks: Iterable[Sequence[ExportRow]],
    *,
    progress: Callable[[int], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write calls into a file; gives how many it were. Blocks, and keeps only one block of rows in memory.

    The file is written in a hidden folder beside the target that only its owner can read, and then put in the target's
    place. It gets the permissions of the file that it replaces, else those of any new file of the user.

    Args:
        target: The file. What is there is replaced; a link stays one, and what it leads to is replaced.
        plan: How it is written.
        blocks: The rows, in their order, some thousand at once.
        progress: Is told after each block how many rows there are now.
        cancelled: Is asked before each block whether to go on.

    Raises:
        ExportError: The file cannot be written; what was there before is untouched.
        ExportCancelled: It was cancelled; so is what was there before.
    """

    def check() -> None:
        if cancelled():
            raise ExportCancelled

    target = Path(os.path.realpath(target))
    _look_first(target)
    done = 0
    with in_our_words(target), _scratch(target.parent) as scratch:
        new = scratch / _NEW
        with new.open("xb") as stream:
            with closing(_written(stream, plan, _checked(blocks, check), scratch, check)) as counts:
                for count in counts:
                    done += count
                    progress(done)
            stream.flush()
            os.fsync(stream.fileno())
        check()
        _settle(new, target)
    return done


def free_name(target: Path) -> Path:
    """The target, with a number where there is a file already: what is new does not take the place of what was.

    Raises:
        ExportError: The folder cannot be looked into.
    """
    with in_our_words(target):
        if not target.exists():
            return target
        numbered = (target.with_stem(f"{target.stem} ({number})") for number in count(2))
        return next(each for each in numbered if not each.exists())


def put(target: Path, content: bytes) -> None:
    """Write a file that was made elsewhere, in the same way. Blocks.

    Raises:
        ExportError: The file cannot be written; what was there before is untouched.
    """
    target = Path(os.path.realpath(target))
    _look_first(target)
    with in_our_words(target), _scratch(target.parent) as scratch:
        new = scratch / _NEW
        with new.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        _settle(new, target)


def _checked(blocks: Iterable[Sequence[ExportRow]], check: Callable[[], None]) -> Iterator[Sequence[ExportRow]]:
    check()
    for block in blocks:
        yield block
        check()


def _written(
    stream: BinaryIO,
    plan: Plan,
    blocks: Iterable[Sequence[ExportRow]],
    scratch: Path,
    check: Callable[[], None],
) -> Generator[int, None, None]:
    facts = Facts(plan.place, plan.words)
    columns = [COLUMNS[each] for each in plan.columns]
    match plan.format:
        case Format.CSV:
            yield from CsvFile(stream, columns, facts, plan.csv).write(blocks)
        case Format.JSON | Format.JSONL:
            yield from JsonFile(stream, columns, facts, is_array=plan.format is Format.JSON).write(blocks)
        case Format.XLSX:
            # It takes a while to import, and most exports do without.
            from callviewer.export.xlsx_file import XlsxFile

            yield from XlsxFile(stream, columns, facts, scratch).write(blocks, check)


def _look_first(target: Path) -> None:
    """Find out what can be found out before a long work.

    Raises:
        ExportError: The target cannot be replaced.
    """
    with in_our_words(target):
        if target.is_file():
            target.open("r+b").close()
        elif target.exists():
            raise ExportError(ExportTrouble.FAILED, target, "not a file")


def _settle(new: Path, target: Path) -> None:
    """Put the finished file in the target's place."""
    with suppress(OSError):
        new.chmod(stat.S_IMODE(target.stat().st_mode))
    with in_our_words(target, replacing=True):
        new.replace(target)
    _remember_name(target.parent)


@contextmanager
def _scratch(parent: Path) -> Iterator[Path]:
    """A folder that only its owner can look into; gone afterwards, or with the next export where this one is killed."""
    _sweep(parent)
    folder = parent / f"{_OURS}{os.urandom(6).hex()}"
    folder.mkdir(mode=0o700)
    lock: Lock | None = None
    # Where the system has no locks, nothing is swept either.
    with suppress(OSError):
        lock = take(folder / _LOCK)
    try:
        yield folder
    finally:
        if lock is not None:
            lock.release()
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(parent: Path) -> None:
    """Delete what exports left behind that were killed: nobody holds its lock."""
    for folder in parent.glob(f"{_OURS}*"):
        with suppress(OSError):
            is_young = folder.stat().st_mtime > time.time() - _YOUNG_S
            lock = take(folder / _LOCK) if not is_young and (folder / _LOCK).exists() else None
            if lock is not None:
                lock.release()
                shutil.rmtree(folder, ignore_errors=True)


def _remember_name(folder: Path) -> None:
    """Have the disk keep the new name, where the system can do that."""
    if os.name == "posix":
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
