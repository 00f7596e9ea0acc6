"""Lengths that grow with the font, for what a layout must be told in pixels."""

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QWidget


def em(widget: QWidget, times: float = 1.0) -> int:
    """`times` the size of the widget's font, in logical pixels, at least one."""
    return max(1, round(QFontInfo(widget.font()).pixelSize() * times))
