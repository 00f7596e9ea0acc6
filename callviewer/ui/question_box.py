"""A question asked in place, in the dialog that it belongs to: no box in front of it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callviewer.ui.announce import announce
from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em
from callviewer.ui.theme import Role


class QuestionBox(QWidget):
    """One question with a button to go on and one to leave things as they are. Hidden at first.

    Attributes:
        confirmed: The user wants it, and with which of the options (a list with a bool for each).
        cancelled: The user does not want it, or something else is asked now.
    """

    confirmed = Signal(list)
    cancelled = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """A hidden box; see `ask`."""
        super().__init__(parent)
        self._icons = icons
        self._emblem = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._options: list[QCheckBox] = []
        self._column = QVBoxLayout()
        self._confirm = QPushButton(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._confirm.clicked.connect(self._answer)
        self._cancel.clicked.connect(self.cancel)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._confirm)
        grid = QGridLayout(self)
        grid.setContentsMargins(em(self, 1), em(self, 0.8), em(self, 1), em(self, 0.8))
        grid.setHorizontalSpacing(em(self, 0.7))
        grid.setVerticalSpacing(em(self, 0.7))
        grid.addWidget(self._emblem, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text, 0, 1)
        grid.addLayout(self._column, 1, 1)
        grid.addLayout(buttons, 2, 1)
        grid.setColumnStretch(1, 1)
        icons.theme.changed.connect(self._colour)
        self._colour()
        self.hide()

    def ask(self, text: str, confirm: str, *options: str) -> None:
        """Asks; an open question counts as cancelled.

        Args:
            text: What will happen.
            confirm: Words of the button that does it.
            options: Words of boxes to tick, unticked at first.
        """
        self.cancel()
        self._show_options(options)
        self._text.setText(text)
        self._confirm.setText(confirm)
        self.setAccessibleName(text)
        for button in (self._cancel, self._confirm):
            button.setAccessibleDescription(text)
        self.show()
        self._cancel.setFocus()
        announce(self, text)

    def cancel(self) -> None:
        """Takes an open question back."""
        if not self.isHidden():
            self.hide()
            self.cancelled.emit()

    def _answer(self) -> None:
        self.hide()
        self.confirmed.emit([option.isChecked() for option in self._options])

    def _show_options(self, options: Sequence[str]) -> None:
        for option in self._options:
            self._column.removeWidget(option)
            option.deleteLater()
        self._options = [QCheckBox(option, self) for option in options]
        for box in self._options:
            self._column.addWidget(box)
        # New boxes are behind all else in the window: each comes after the one before, and the button to go on last.
        for before, after in pairwise([self._confirm, *self._options, self._cancel, self._confirm]):
            self.setTabOrder(before, after)

    def _colour(self) -> None:
        side = em(self, 1.4)
        icon = self._icons.icon("triangle-alert", Role.WARNING)
        self._emblem.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self.update()

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves things as they are, and the dialog open."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        """Draws the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._icons.theme.colour(Role.NOTICE))
        painter.drawRoundedRect(self.rect(), em(self, 0.5), em(self, 0.5))
        painter.end()
