"""What is told before there is a log: the log's file and all that it needs wait until the window is seen."""

import logging
from typing import Final

_MOST: Final = 1_000


class EarlyLog(logging.Handler):
    """Keeps what is told, from INFO up, until somebody can write it."""

    def __init__(self) -> None:
        """Listen from now on."""
        super().__init__()
        self._kept: list[logging.LogRecord] = []
        root = logging.getLogger()
        self._level_before = root.level
        root.setLevel(logging.INFO)
        root.addHandler(self)

    def stop(self) -> None:
        """Listen no longer; `logging` is as it was before."""
        root = logging.getLogger()
        root.removeHandler(self)
        root.setLevel(self._level_before)

    def hand_over(self) -> None:
        """Tell whoever listens now what was told before."""
        kept, self._kept = self._kept, []
        for record in kept:
            logging.getLogger(record.name).handle(record)

    # The library's own

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one entry."""
        if len(self._kept) < _MOST:
            self._kept.append(record)
