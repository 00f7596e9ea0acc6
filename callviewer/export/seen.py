"""What was exported into a folder before, so that "only what is new" has neither gaps nor doubles.

Remembered are the calls themselves, by what makes two rows one call (`Call.key`), as numbers of 64 bits: 8 MB for a
million calls. So it does not matter when a call arrived, whether the copy was deleted and filled again in between, or
which filter a list had: an export of the missed calls, then one of all, then one of last week write each call once
into the folder. Highest numbers of rows or newest moments could not hold that: phones upload late, a copy that was
begun anew counts anew, and what another filter left out would be lost.

The numbers are hashes with a salt of the file's own. The files lie in the profile, one for each folder and account; a
folder is known by its path.

Several processes may export at once, such as a window and cron. Of those that want what is new in one folder, of
whichever account, one has it `alone` from reading the memory until saving it; the others wait for it, which also keeps
two of them from giving the same name to their files. Other exports only add to the memory what
they wrote, at their end.
"""

import os
import sys
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, suppress
from hashlib import blake2b
from itertools import groupby
from pathlib import Path
from typing import Final, TypeAlias

from callviewer.calls.call import Call
from callviewer.export.columns import ExportRow
from callviewer.export.errors import ExportError, ExportTrouble, in_our_words
from callviewer.export.lock import held

_Numbers: TypeAlias = "array[int]"

FOLDER: Final = "exports"
"""The folder of a profile's data where it is remembered what was exported."""
_MAGIC: Final = b"Call Viewer: exported calls, 1\n"
_SALT_BYTES: Final = 16
_CHECK_BYTES: Final = 16
_ENDING: Final = ".exported"
_ALONE: Final = ".alone"
"""Ends the name of what is locked during an export of what is new."""
_SAVING: Final = ".saving"
"""Ends the name of what is locked while the memory is changed."""


class Seen:
    """What was exported into one folder from one account.

    Attributes:
        path: The file that remembers it.
        was_damaged: Whether there was a file that could not be understood: everything counts as new, and the user
            should be told.
    """

    def __init__(self, path: Path, found: bytes) -> None:
        """Use `of`."""
        self.path = path
        remembered = _remembered(found)
        self.was_damaged = remembered is None
        self._salt, self._known = remembered or (os.urandom(_SALT_BYTES), array("Q"))
        self._new: _Numbers = array("Q")

    @classmethod
    def of(cls, profile: Path, folder: Path, account: str) -> "Seen":
        """What is remembered of a folder.

        Args:
            profile: Where such files are kept.
            folder: The folder that is exported to.
            account: The account's id.

        Raises:
            ExportError: The file is there and cannot be read, or is not there and cannot be written.
        """
        path = _path(profile, folder, account)
        found = _content(path)
        if found is None:
            # Whoever else begins it has the same salt from now on: so their numbers can be put together.
            with held(path.with_suffix(_SAVING), path), in_our_words(path):
                found = _content(path)
                if found is None:
                    found = _file_of(os.urandom(_SALT_BYTES), array("Q"))
                    _replace(path, found)
        return cls(path, found)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was exported yet."""
        return not self._known

    def new(self, blocks: Iterable[Sequence[ExportRow]]) -> Iterator[list[ExportRow]]:
        """The rows that were not exported yet; `save` remembers those that were given out."""
        for block in blocks:
            numbers = [(row, self._number(row.call)) for row in block]
            unseen = [(row, number) for row, number in numbers if not _holds(self._known, number)]
            self._new.extend(number for _, number in unseen)
            yield [row for row, _ in unseen]

    def save(self) -> None:
        """Remember what was given out. To be called once the export has its place.

        What another process has remembered meanwhile stays.

        Raises:
            ExportError: The file cannot be written: the calls will count as new once more.
        """
        with held(self.path.with_suffix(_SAVING), self.path), in_our_words(self.path):
            others = _remembered(_content(self.path) or b"")
            if others is not None and others[0] != self._salt:
                raise ExportError(ExportTrouble.FAILED, self.path, "another process has begun the memory anew")
            known = others[1] if others is not None else self._known
            known = array("Q", (number for number, _ in groupby(sorted([*known, *self._new]))))
            _replace(self.path, _file_of(self._salt, known))
        self._known, self._new = known, array("Q")

    def _number(self, call: Call) -> int:
        # As the copy stores it: without lone surrogates.
        key = "\0".join(map(str, call.key)).encode(errors="replace")
        return int.from_bytes(blake2b(key, digest_size=8, key=self._salt).digest(), "little")


def alone(profile: Path, target: Path, cancelled: Callable[[], bool] = lambda: False) -> AbstractContextManager[None]:
    """Keep other exports of what is new out of a folder, from before `Seen.of` until after `Seen.save`.

    Waits for one that has begun, and gives up after a while; see `held` for the errors.

    Args:
        profile: As with `Seen.of`.
        target: The file that is to be written into the folder.
        cancelled: Is asked again and again whether to wait no longer.
    """
    return held(profile / f"{_name_of(target.parent)}{_ALONE}", target, cancelled)


def forget_account(profile: Path, account: str) -> None:
    """Delete all that is remembered of an account's exports.

    Raises:
        ExportError: A file cannot be deleted; the others are.
    """
    failed: ExportError | None = None
    for path in profile.glob(f"{account}-*"):
        try:
            with in_our_words(path):
                path.unlink(missing_ok=True)
        except ExportError as error:
            # Windows keeps the lock of an export that is going on.
            failed = error
    if failed is not None:
        raise failed


def _path(profile: Path, folder: Path, account: str) -> Path:
    return profile / f"{account}-{_name_of(folder)}{_ENDING}"


def _name_of(folder: Path) -> str:
    """What a folder is called here."""
    place = os.path.normcase(os.path.realpath(folder)).encode(errors="surrogateescape")
    return blake2b(place, digest_size=16).hexdigest()


def _holds(known: _Numbers, number: int) -> bool:
    at = bisect_left(known, number)
    return at < len(known) and known[at] == number


def _content(path: Path) -> bytes | None:
    with in_our_words(path):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None


def _remembered(content: bytes) -> tuple[bytes, _Numbers] | None:
    """Salt and numbers; None where the content is not what was written."""
    body, check = content[:-_CHECK_BYTES], content[-_CHECK_BYTES:]
    start = len(_MAGIC) + _SALT_BYTES
    if not body.startswith(_MAGIC) or (len(body) - start) % 8 or check != _check(body):
        return None
    numbers = array("Q", body[start:])
    if sys.byteorder == "big":
        numbers.byteswap()
    return body[len(_MAGIC) : start], numbers


def _file_of(salt: bytes, numbers: _Numbers) -> bytes:
    stored = array("Q", numbers)
    if sys.byteorder == "big":
        stored.byteswap()
    body = _MAGIC + salt + stored.tobytes()
    return body + _check(body)


def _check(body: bytes) -> bytes:
    return blake2b(body, digest_size=_CHECK_BYTES).digest()


def _replace(path: Path, content: bytes) -> None:
    new = path.with_name(f"{path.name}.{os.urandom(4).hex()}.new")
    try:
        with open(new, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise
