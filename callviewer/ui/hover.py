"""Where the mouse is, once a popup has closed."""

from PySide6.QtCore import QEvent, QPointF, QTimer
from PySide6.QtGui import QCursor, QHoverEvent
from PySide6.QtWidgets import QApplication, QWidget


def forget_mouse(widget: QWidget) -> None:
    """Lets `widget` look as if the mouse were elsewhere, unless it is over it.

    While a popup is open, Qt tells the widget that opened it nothing of a mouse that leaves.
    """
    # Later, because Qt settles who has the mouse only after the popup has gone.
    QTimer.singleShot(0, widget, lambda: _leave(widget))


def _leave(widget: QWidget) -> None:
    if widget.rect().contains(widget.mapFromGlobal(QCursor.pos())):
        return
    nowhere = QPointF(-1, -1)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
    QApplication.sendEvent(widget, QHoverEvent(QEvent.Type.HoverLeave, nowhere, nowhere, nowhere))
    widget.update()
