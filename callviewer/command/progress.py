"""What is said on stderr: a line that is renewed on a terminal, and few lines where nobody watches."""

import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TextIO

from callviewer import about

RENEWED_S: Final = 0.1
SPARSE_S: Final = 30.0
"""Without a terminal progress is told so often; whoever is quicker says nothing, so that cron writes no mail."""


class Teller:
    """Tells progress and sentences. A stream that is not there, or does not take anything, is no trouble."""

    def __init__(self, stream: TextIO | None, clock: Callable[[], float] = time.monotonic) -> None:
        """A teller that has said nothing.

        Args:
            stream: Where to; None where there is nothing (a program with a window on Windows).
            clock: Gives seconds.
        """
        self._stream = stream
        self._clock = clock
        self._is_terminal = stream is not None and stream.isatty()
        self._next_s = clock() if self._is_terminal else clock() + SPARSE_S
        self._shown = 0

    def progress(self, text: Callable[[], str], *, is_turn: bool = False) -> None:
        """Tell how far it is, if it is time again.

        Args:
            text: Gives what to tell.
            is_turn: Whether it is of another kind than before and may stay for a while: who watches sees it at once.
        """
        if self._clock() < self._next_s and not (is_turn and self._is_terminal):
            return
        self._next_s = self._clock() + (RENEWED_S if self._is_terminal else SPARSE_S)
        if self._is_terminal:
            self._renew(text())
        else:
            self._write(text() + "\n")

    def result(self, text: str) -> None:
        """Tell what was done to somebody who watches."""
        if self._is_terminal:
            self._renew("")
            self._write(f"\r{text}\n")

    def say(self, sentence: str) -> None:
        """Tell a trouble."""
        self.clear()
        self._write(f"{about.COMMAND}: {sentence}\n")

    def clear(self) -> None:
        """Take back the renewed line."""
        if self._shown:
            self._renew("")
            self._write("\r")

    def _renew(self, text: str) -> None:
        # A line that is wrapped could not be taken back.
        text = text[: max(shutil.get_terminal_size().columns - 1, 1)]
        if text or self._shown:
            self._write("\r" + text.ljust(self._shown))
        self._shown = len(text)

    def _write(self, text: str) -> None:
        if self._stream is not None:
            with suppress(OSError, ValueError):
                self._stream.write(text)
                self._stream.flush()
