"""When people can be reached best: asked for those whose rows are looked at, many at once, and remembered."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from callviewer.calls.reach import BestHours
from callviewer.ui.bridge import Bridge, Job

if TYPE_CHECKING:
    from callviewer.history.followups import FollowUps
    from callviewer.history.place import Place

BLOCK = 100
"""So many are asked for at once; more have left the screen again."""


class BestTimes(QObject):
    """The best times by the key of a caller.

    Signals:
        found: These are known now, or known anew; carries a set of keys.
        failed: They cannot be had; carries the exception.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        followups: "Callable[[], FollowUps]",
        place: "Callable[[], Place]",
        parent: QObject | None = None,
    ) -> None:
        """Nothing is known and nothing asked before `find`.

        Args:
            bridge: Leads to the service thread.
            followups: Gives what knows the calls.
            place: Where the reader is.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._bridge = bridge
        self._followups = followups
        self._place = place
        self._known: dict[str, BestHours | None] = {}
        self._asked: set[str] = set()
        self._wanted: dict[str, None] = {}
        self._job: Job[dict[str, BestHours]] | None = None
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)

    def find(self, key: str) -> BestHours | None:
        """What is known so far; the rest follows by `found`."""
        if key not in self._asked and key not in self._wanted:
            self._wanted[key] = None
            if not self._asking.isActive():
                self._asking.start()
        return self._known.get(key)

    def with_all(self, keys: Iterable[str], do: Callable[[], None]) -> None:
        """Do something once these are known."""
        missing = [key for key in keys if key not in self._known]
        if missing:
            self._submit(missing, do)
        else:
            do()

    def outdate(self) -> None:
        """Calls have come or gone: ask again for whatever is looked at; until then what is known stays."""
        self._asked.clear()

    def forget(self) -> None:
        """Another phone is shown."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._asking.stop()
        self._known.clear()
        self._asked.clear()
        self._wanted.clear()

    def _ask(self) -> None:
        # A row may still be painted when the program is about to end.
        if not self._bridge.is_started or not self._wanted or (self._job is not None and not self._job.is_over):
            return
        keys = list(self._wanted)[-BLOCK:]
        self._wanted.clear()
        self._job = self._submit(keys, self._asking.start)

    def _submit(self, keys: list[str], after: Callable[[], None]) -> Job[dict[str, BestHours]]:
        followups, place = self._followups(), self._place()
        self._asked.update(keys)

        def take(best: dict[str, BestHours]) -> None:
            changed = {key for key in keys if self._known.get(key) != best.get(key)}
            self._known.update((key, best.get(key)) for key in keys)
            if changed:
                self.found.emit(changed)
            after()

        return self._bridge.submit(lambda _job: followups.best_hours(keys, place), self, take, self.failed.emit)
