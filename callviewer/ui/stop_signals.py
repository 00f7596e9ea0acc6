"""Lets the operating system's signals (Ctrl+C in the terminal, the end of the session) close the program properly."""

import signal
import socket
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier

_NAMES: Final = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Those of them that this system has ask a program to end."""


class StopSignals(QObject):
    """Turns the first such signal into an orderly end; a second one ends the program at once.

    Qt's event loop waits in C++, where Python never gets to run its own handlers: each signal is written to a socket
    as well, which wakes the loop.

    Attributes:
        received: The number of the signal that came; None while there was none.
    """

    def __init__(self, stop: Callable[[], None], parent: QObject | None = None) -> None:
        """Takes over the signals until `close`. Main thread only.

        Args:
            stop: Ends the event loop in good order; called in it.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.received: int | None = None
        self._stop = stop
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._before: dict[int, Any] = {}
        for number in (getattr(signal, name) for name in _NAMES if hasattr(signal, name)):
            # Whoever started the program may have seen to it that a signal does not reach it (nohup).
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._note)
        self._wakeup_before = signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)

    def close(self) -> None:
        """Give the signals back as they were."""
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._near.close()
        self._far.close()

    def _note(self, _number: int, _frame: Any) -> None:
        for number in self._before:
            signal.signal(number, signal.SIG_DFL)

    def _wake(self) -> None:
        came = [number for number in self._near.recv(64) if number in self._before]
        if came:
            self.received = came[0]
            self._stop()
