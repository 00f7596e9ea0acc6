"""Charts as files: what is seen, with its title."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from callviewer.ui.charts.canvas import Canvas
from callviewer.ui.charts.chart import Chart
from callviewer.ui.theme import Role

_SCALE: Final = 2
_DOTS_PER_INCH: Final = 96
_MARGIN: Final = 16


def png(chart: Chart, title: str) -> bytes:
    """The chart as a PNG, with twice as many pixels as a usual screen shows."""
    size = _size(chart)
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    painter = QPainter(image)
    _draw(painter, chart, title)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs take bytes here, Qt takes text
    return bytes(data.data())


def svg(chart: Chart, title: str) -> bytes:
    """The chart as an SVG."""
    size = _size(chart)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setSize(size)
    made.setViewBox(QRect(0, 0, size.width(), size.height()))
    made.setResolution(_DOTS_PER_INCH)
    made.setTitle(title)
    painter = QPainter(made)
    _draw(painter, chart, title)
    painter.end()
    return bytes(data.data())


def _size(chart: Chart) -> QSize:
    return QSize(chart.width() + 2 * _MARGIN, chart.height() + 2 * _MARGIN + round(chart.line(2)))


def _draw(painter: QPainter, chart: Chart, title: str) -> None:
    size = _size(chart)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), chart.theme.colour(Role.WINDOW))
    painter.translate(_MARGIN, _MARGIN)
    bold = QFont(chart.font())
    bold.setWeight(QFont.Weight.DemiBold)
    mirrored = chart.layoutDirection() is Qt.LayoutDirection.RightToLeft
    heading = Canvas(painter, chart.theme, bold, chart.width(), is_mirrored=mirrored)
    heading.text(QRectF(0, 0, chart.width(), chart.line()), title, Role.TEXT)
    painter.translate(0, chart.line(2))
    chart.paint_on(painter)
