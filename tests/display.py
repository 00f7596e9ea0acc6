"""A screen for tests: an X server of its own on a free number, without a monitor.

    with display() as screen:
        subprocess.run([...], env=environment | {"DISPLAY": screen.name})
        screen.picture().save("seen.png")

Needs the program Xvfb.
"""

import os
import select
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

_PATIENCE_S = 20.0
_ALONE = ("-nolisten", "tcp", "-noreset")
_HEADER = struct.Struct(">25I")
_COLOUR_BYTES = 12


@dataclass(frozen=True, slots=True)
class Display:
    """A running X server.

    Attributes:
        name: What DISPLAY is to say.
        memory: The file in which the server keeps its pixels, in the format of xwd.
    """

    name: str
    memory: Path

    def picture(self) -> QImage:
        """What somebody in front of the screen would see now."""
        content = self.memory.read_bytes()
        header = _HEADER.unpack_from(content)
        header_bytes, width, height, line_bytes, colours = (header[place] for place in (0, 4, 5, 12, 19))
        pixels = content[header_bytes + colours * _COLOUR_BYTES :]
        # The copy owns its pixels.
        return QImage(pixels, width, height, line_bytes, QImage.Format.Format_RGB32).copy()


@contextmanager
def display(width: int = 1280, height: int = 800) -> Iterator[Display]:
    """A screen of this size, for as long as the block runs."""
    with tempfile.TemporaryDirectory(prefix="screen-") as folder:
        size = f"{width}x{height}x24"
        reading, writing = os.pipe()
        with os.fdopen(reading, "rb") as told:
            server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(writing), *_ALONE, "-fbdir", folder, "-screen", "0", size],
                pass_fds=[writing],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            os.close(writing)
            try:
                ready, _, _ = select.select([told], [], [], _PATIENCE_S)
                number = told.readline().decode().strip() if ready else ""
                assert number, "Xvfb does not start"
                yield Display(f":{number}", Path(folder) / "Xvfb_screen0")
            finally:
                server.terminate()
                server.wait()
