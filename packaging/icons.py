"""Draws the program's icon in every size that a system asks for: PNG files, an .ico, an .icns, or an installer's side.

Called with the Python that has PySide6: `icons.py SVG png FOLDER | ico FILE | icns FILE | bmp FILE`.
"""

import os
import struct
import sys
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PNG_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Sizes of the hicolor theme, in pixels."""
ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""What Windows takes at 100 to 250 %."""
ICNS_SIZES: Final = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Apple's name of each size; some are the same pixels for a finer screen."""
SIDE: Final = (164, 314)
"""Size of the picture beside the first and last page of an installer made with NSIS, in pixels."""
SIDE_COLOUR: Final = "#e8effc"
SIDE_ICON: Final = QRectF(42, 56, 80, 80)


def png(svg: Path, size: int) -> bytes:
    """The picture as a PNG file.

    Raises:
        ValueError: It cannot be drawn.
    """
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    draw(svg, image, QRectF(0, 0, size, size))
    return saved(image, "PNG")


def side(svg: Path) -> bytes:
    """The picture beside an installer's pages, as a BMP file.

    Raises:
        ValueError: It cannot be drawn.
    """
    image = QImage(*SIDE, QImage.Format.Format_RGB888)
    image.fill(QColor(SIDE_COLOUR))
    draw(svg, image, SIDE_ICON)
    return saved(image, "BMP")


def draw(svg: Path, image: QImage, place: QRectF) -> None:
    """Draws the picture into a part of an image.

    Raises:
        ValueError: It cannot be drawn.
    """
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no picture")
    painter = QPainter(image)
    renderer.render(painter, place)
    painter.end()


def saved(image: QImage, kind: str) -> bytes:
    """An image as a file of this kind."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]  # the stubs know of bytes alone, which it refuses
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon file of Windows.

    Args:
        pictures: PNG files by their size in pixels.
    """
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in pictures.items():
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """An icon file of macOS.

    Args:
        pictures: PNG files by Apple's name for their size.
    """
    body = b"".join(name + struct.pack(">I", len(picture) + 8) + picture for name, picture in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(svg: Path, kind: str, target: Path) -> None:
    """Writes what was asked for."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if kind == "png":
        target.mkdir(exist_ok=True)
        for size in PNG_SIZES:
            (target / f"{size}.png").write_bytes(png(svg, size))
    elif kind == "ico":
        target.write_bytes(ico({size: png(svg, size) for size in ICO_SIZES}))
    elif kind == "bmp":
        target.write_bytes(side(svg))
    else:
        target.write_bytes(icns({name: png(svg, size) for name, size in ICNS_SIZES.items()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
