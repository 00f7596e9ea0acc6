"""Takes a picture of the window once it shows what it was to show."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer

from callviewer.ui.main_window import MainWindow

LOOK_EVERY_MS = 50
LONGEST_MS = 120_000
"""How long a picture is waited for; longer than all tries of a request."""
START_MS = 800
"""So soon after the first rows the rest of the history is on its way, if it is."""
REST_MS = 500
"""So long after its end the lists take up what it has brought."""
WHOLE_MS = 4_000
"""So long a picture waits for it: what became of missed calls is known only then."""


class Screenshot(QObject):
    """Waits for the window, writes the picture, and says how it went."""

    def __init__(self, window: MainWindow, file: Path, ended: Callable[[str], None]) -> None:
        """Begin to wait.

        Args:
            window: The window, already shown.
            file: Where to write the picture, as PNG.
            ended: Gets the reason why there is no picture; empty where there is one.
        """
        super().__init__(window)
        self._window = window
        self._file = file
        self._ended = ended
        self._waited_ms = self._ready_ms = self._whole_ms = 0
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)
        self._looking.start()
        self._taking = QTimer(self, interval=0, singleShot=True)
        self._taking.timeout.connect(self._take)

    def _look(self) -> None:
        self._waited_ms += LOOK_EVERY_MS
        is_ready = self._window.is_settled and not self._window.page().is_coming
        self._ready_ms += LOOK_EVERY_MS if is_ready else 0
        status = self._window.status
        self._whole_ms += LOOK_EVERY_MS if status.is_whole else 0
        is_rising = self._whole_ms <= REST_MS if status.is_whole else status.is_bringing or self._ready_ms <= START_MS
        if is_ready and (not is_rising or self._ready_ms >= WHOLE_MS):
            self._looking.stop()
            # The last change is painted first.
            self._taking.start()
        elif self._waited_ms >= LONGEST_MS:
            self._looking.stop()
            self._ended("the calls did not come in time")

    def _take(self) -> None:
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._window.grab().save(buffer, "PNG")
        failure = ""
        try:
            # Not left to Qt, which has no word for a full disk.
            self._file.write_bytes(bytes(content.data()))
        except OSError as error:
            failure = f"{self._file} cannot be written ({error.strerror})"
        self._ended(failure)
