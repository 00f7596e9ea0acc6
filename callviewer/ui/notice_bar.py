"""A line beside the rows: something happened, the rows stay."""

import enum

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from callviewer.ui.announce import announce
from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em
from callviewer.ui.theme import Role


class NoticeKind(enum.StrEnum):
    """How much a notice matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
    GOOD = "good"


_LOOKS: dict[NoticeKind, tuple[str, Role, Role]] = {
    NoticeKind.INFO: ("info", Role.ACCENT, Role.SELECTION),
    NoticeKind.WARNING: ("triangle-alert", Role.WARNING, Role.NOTICE),
    NoticeKind.ERROR: ("circle-alert", Role.MISSED, Role.ALARM),
    NoticeKind.GOOD: ("circle-check", Role.GOOD, Role.SUCCESS),
}


class NoticeBar(QWidget):
    """One sentence with an icon, perhaps a button, and a cross to close it. Hidden at first.

    Attributes:
        pressed: The button was pressed.
        closed: The user closed it, or its time was over.
    """

    pressed = Signal()
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None, *, rounded: bool = False) -> None:
        """A hidden bar; see `show_notice`. Rounded it fits among the fields of a dialog."""
        super().__init__(parent)
        self._radius = em(self, 0.5) if rounded else 0
        self._icons = icons
        self._kind = NoticeKind.INFO
        self._emblem = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(self)
        # Enter presses it, as Space does.
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self.pressed)
        self._cross = QToolButton(self)
        self._cross.setProperty("flat", True)  # noqa: FBT003 (Qt's signature)
        self._cross.setIcon(icons.icon("x"))
        self._cross.setToolTip(self.tr("Close this notice"))
        self._cross.setAccessibleName(self.tr("Close this notice"))
        self._cross.clicked.connect(self.close_notice)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_notice)
        row = QHBoxLayout(self)
        row.setContentsMargins(em(self, 1), em(self, 0.3), em(self, 0.5), em(self, 0.3))
        row.setSpacing(em(self, 0.7))
        row.addWidget(self._emblem)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._cross)
        icons.theme.changed.connect(self._colour)
        self.hide()

    def show_notice(
        self,
        kind: NoticeKind,
        text: str,
        button: str | None = None,
        timeout_s: float | None = None,
        *,
        closable: bool = True,
    ) -> None:
        """Shows a notice in place of the one before.

        The text of a notice that is already shown may be renewed every second (a countdown): only a new kind of
        notice, or a new button, is announced to screen readers.

        Args:
            kind: How much it matters.
            text: The sentence.
            button: Words of the button; None for no button.
            timeout_s: It closes by itself after so many seconds; None to stay.
            closable: Whether it has a cross.
        """
        is_same = self.isVisible() and (kind, button or "") == (self._kind, self._button.text()) and bool(button)
        self._kind = kind
        self._text.setText(text)
        self._button.setText(button or "")
        self._button.setVisible(button is not None)
        self._cross.setVisible(closable)
        self.setAccessibleName(text)
        self._colour()
        self.show()
        self._timer.stop()
        if timeout_s is not None:
            self._timer.start(round(timeout_s * 1000))
        if not is_same:
            announce(self, text)

    def close_notice(self) -> None:
        """Hides the bar and says so, where it was shown."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _colour(self) -> None:
        name, role, _ground = _LOOKS[self._kind]
        side = em(self, 1.4)
        self._emblem.setPixmap(self._icons.icon(name, role).pixmap(QSize(side, side), self.devicePixelRatioF()))
        self.update()

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what has a cross, and so does Enter on the cross."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._cross.hasFocus()
        if (is_enter or event.key() == Qt.Key.Key_Escape) and not self._cross.isHidden():
            self.close_notice()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        """Draws the ground in the kind's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._icons.theme.colour(_LOOKS[self._kind][2]))
        painter.drawRoundedRect(self.rect(), self._radius, self._radius)
        painter.end()
