"""What the first painting needs besides Qt, brought together while Qt is being imported: settings and newest calls."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from callviewer.calls import numbers
from callviewer.calls.call import Call, CallKind
from callviewer.desktop import settings as remembered
from callviewer.desktop.paths import copy_file, notebook_file
from callviewer.history.front import front_of_whole

if TYPE_CHECKING:
    from callviewer.archive.front import Front
    from callviewer.desktop.paths import Paths
    from callviewer.options import Options

ALL: Final = "all"
"""Name of the tab of all calls."""
_ANY_DAYS: Final = frozenset({"", "any", "own"})
"""Presets that leave no calls out: the user's own days are not remembered."""


class Foresight:
    """Reads ahead on a thread of its own. Whoever asks too early goes without, and waits for the history."""

    def __init__(self, options: "Options", paths: "Paths") -> None:
        """Load the settings, and begin to read."""
        self.settings = remembered.load(paths.settings)
        self.tab = options.tab or self.settings.tab or CallKind.MISSED.value
        self._front: Front | None = None
        kinds: dict[str, CallKind | None] = {**{kind.value: kind for kind in CallKind}, ALL: None}
        has_copy = self.settings.keep_copy and bool(self.settings.accounts) and not options.demo
        if has_copy and self.tab in kinds and self.settings.preset in _ANY_DAYS:
            self._begin(paths.data, kinds[self.tab])

    def calls(self, region: str | None) -> dict[int, Call]:
        """The newest calls of the tab by their ids, newest first; none where they are not known yet.

        From then on their numbers are written as they were the last time.

        Args:
            region: The country of numbers without a country code (ISO 3166 alpha-2) that is in use; None for none.
        """
        front = self._front
        if front is None or front.region != (region or ""):
            return {}
        numbers.take_forms(front.forms, region)
        return front.calls

    def _begin(self, data: Path, kind: CallKind | None) -> None:
        threading.Thread(target=self._read, args=(data, kind), name="foresight", daemon=True).start()

    def _read(self, data: Path, kind: CallKind | None) -> None:
        account = self.settings.account()
        copy, notebook = copy_file(data, account.id), notebook_file(data, account.id)
        self._front = front_of_whole(copy, notebook, kind, account.missed_zone)
