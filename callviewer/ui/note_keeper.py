"""Saves notes one after another; one that cannot be saved is kept, and tried again."""

import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from callviewer.calls import numbers
from callviewer.ui.kit import Kit

if TYPE_CHECKING:
    from callviewer.history.followups import FollowUps
    from callviewer.ui.bridge import Job

log = logging.getLogger(__name__)


class NoteKeeper(QObject):
    """The way of notes to the disk.

    Signals:
        saved: A note was saved.
        failed: A note could not be saved, and is kept here; carries the ArchiveError.
        lost: A note of a phone that is not in use any longer could not be saved.
    """

    saved = Signal()
    failed = Signal(object)
    lost = Signal()

    def __init__(self, kit: Kit, followups: "Callable[[], FollowUps]", parent: QObject) -> None:
        """Nothing to save yet."""
        super().__init__(parent)
        self._kit = kit
        self._followups = followups
        self._unsaved: dict[str, tuple[str, str]] = {}
        self._job: Job[None] | None = None
        self._writing = ""

    def write(self, number: str, text: str) -> None:
        """Save a note, in place of the one before."""
        key = self._key(number)
        # At the end, so that one that fails again and again holds up no other.
        self._unsaved.pop(key, None)
        self._unsaved[key] = (number, text)
        self.try_again()

    def unsaved(self, number: str) -> str | None:
        """The note of a number that is not saved yet; None where there is none."""
        return self._unsaved.get(self._key(number), (number, None))[1]

    def try_again(self) -> None:
        """Save what is not saved yet, unless that is under way."""
        if self._job is not None or not self._unsaved:
            return
        key, note = next(iter(self._unsaved.items()))
        followups = self._followups()
        self._writing = key

        def done(_none: None) -> None:
            self._job = None
            if self._unsaved.get(key) == note:
                del self._unsaved[key]
            self.saved.emit()
            self.try_again()

        def failed(error: Exception) -> None:
            from callviewer.history.copy_errors import ArchiveError

            self._job = None
            if not isinstance(error, ArchiveError):
                raise error
            if key in self._unsaved:
                self._unsaved[key] = self._unsaved.pop(key)
            self.failed.emit(error)

        self._job = self._kit.bridge.submit(lambda _job: followups.write_note(*note), self, done, failed)

    def finish(self, *, is_last: bool = False) -> None:
        """Save everything, also if the program ends at once: quitting cancels what is merely under way.

        Args:
            is_last: Whether nothing is tried again after this: what cannot be saved is lost.
        """
        if not self._unsaved:
            return
        followups = self._followups()
        notes = list(self._unsaved.values())

        def write() -> None:
            from callviewer.history.copy_errors import ArchiveError

            is_lost = False
            for note in notes:
                try:
                    _run_through(followups.write_note(*note))
                except ArchiveError as error:
                    # One that cannot be saved holds up no other.
                    log.warning("A note: %s", error)
                    is_lost = True
            if is_lost and is_last:
                self._kit.bridge.post(self.lost.emit)

        self._kit.bridge.run(write)
        if not is_last:
            self.try_again()

    def drop(self, number: str) -> None:
        """A number is forgotten: its note is not saved any more."""
        key = self._key(number)
        self._unsaved.pop(key, None)
        if self._job is not None and self._writing == key:
            self._job.cancel()
            self._job = None
            self.try_again()

    def forget(self) -> None:
        """Another phone is in use: nothing of this one stays."""
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._unsaved.clear()

    def _key(self, number: str) -> str:
        return numbers.match_key(number, self._kit.words.region) or number


def _run_through(work: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine that waits for nothing from its beginning to its end, on the spot."""
    try:
        work.send(None)
    except StopIteration:
        return
    work.close()
    raise RuntimeError("writing a note waits for something, so it cannot be finished at the end")
