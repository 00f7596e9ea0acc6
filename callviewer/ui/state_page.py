"""A page in place of the rows: loading, empty, nothing found, offline, wrong key and the like."""

from bisect import bisect_left
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStyle, QVBoxLayout, QWidget

from callviewer.ui.announce import Announcer
from callviewer.ui.icons import Icons
from callviewer.ui.listing import headed, in_row
from callviewer.ui.metrics import em
from callviewer.ui.theme import Role
from callviewer.ui.troubles import BUSY

_WRAPPED: Final = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value


class StatePage(QWidget):
    """Says in the middle of a page what happened and what to do, with one button.

    Attributes:
        pressed: The button was pressed.
    """

    pressed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """An empty page; see `show_state`."""
        super().__init__(parent)
        self._said = ("", "")
        self._speech = Announcer(self, self._spoken)
        self._emblem = _Emblem(icons, self)
        self._title = _Line(self)
        bold = QFont(self.font())
        bold.setPointSizeF(bold.pointSizeF() * 1.3)
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)
        self._happened = _Line(self)
        self._todo = _Line(self)
        # Takes the colour from the palette's role, and so follows the theme by itself.
        self._todo.setForegroundRole(self._todo.palette().ColorRole.PlaceholderText)
        self._button = QPushButton(self)
        # Enter presses it, as Space does.
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self.pressed)
        middle = QWidget(self)
        middle.setMaximumWidth(em(self, 36))
        row = QHBoxLayout(self)
        row.addWidget(middle)
        column = QVBoxLayout(middle)
        column.setSpacing(em(self, 0.5))
        column.addStretch(2)
        column.addWidget(self._emblem, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(em(self, 0.5))
        for label in (self._title, self._happened, self._todo):
            column.addWidget(label)
        column.addSpacing(em(self, 0.75))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_state(self, icon: str, title: str, happened: str, todo: str, button: str | None) -> None:
        """Shows a state.

        Args:
            icon: Name of an icon; `BUSY` turns.
            title: A few words.
            happened: One sentence: what happened; may be empty.
            todo: One sentence: what to do; may be empty.
            button: Words of the button; None hides it.
        """
        self._emblem.show_icon(icon)
        for label, text in ((self._title, title), (self._happened, happened), (self._todo, todo)):
            label.setText(text)
            label.setVisible(bool(text))
        self._button.setText(button or "")
        self._button.setVisible(button is not None)
        self.setAccessibleName(title)
        self.setAccessibleDescription(in_row([happened, todo]))
        # What to do may be renewed every second, by a countdown: that is not read aloud each time.
        if self._said != (title, happened):
            self._said = (title, happened)
            if self.isVisible():
                self._speech.note_change()

    def _spoken(self) -> str:
        return headed(self.accessibleName(), self.accessibleDescription())

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever sees it now is told; on pages that are not seen it says nothing."""
        super().showEvent(event)
        self._speech.note_change()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is seen no longer is not said any more; the next time, the same is news."""
        super().hideEvent(event)
        self._speech.stop()


class _Line(QLabel):
    """A sentence; where it takes more than one line, they are about equally long: no word stands alone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _even(self) -> QRect:
        """The narrowest room in the middle in which the text takes no more lines."""
        room, metrics = self.contentsRect(), self.fontMetrics()

        def height(width: int) -> int:
            return metrics.boundingRect(QRect(0, 0, width, 0), _WRAPPED, self.text()).height()

        fewest = height(room.width())
        width = bisect_left(range(room.width()), -fewest, key=lambda each: -height(each))
        side = (room.width() - width) // 2
        return room.adjusted(side, 0, -side, 0)

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self._even(), _WRAPPED, self.text())
        painter.end()


class _Emblem(QWidget):
    """The large icon; the busy one turns, unless the system asks for calm."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._name = ""
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._turn)

    def show_icon(self, name: str) -> None:
        self._name = name
        self._angle = 0
        self._start_or_stop()
        self.update()

    def _start_or_stop(self) -> None:
        allowed = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0
        if self._name == BUSY and allowed and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _turn(self) -> None:
        self._angle = (self._angle + 15) % 360
        self.update()

    def sizeHint(self) -> QSize:
        side = em(self, 3.2)
        return QSize(side, side)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._start_or_stop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._start_or_stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._start_or_stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        if not self._name:
            return
        painter = QPainter(self)
        half = min(self.width(), self.height()) / 2
        painter.translate(self.width() / 2, self.height() / 2)
        painter.rotate(self._angle)
        self._icons.draw(painter, self._name, Role.SECONDARY, QRectF(-half, -half, 2 * half, 2 * half))
        painter.end()
