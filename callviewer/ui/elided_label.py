"""A line of text that gives way where there is no room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from callviewer.ui.metrics import em


class ElidedLabel(QLabel):
    """One line in the secondary colour, shortened with an ellipsis; the tooltip then holds the whole of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty line."""
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def setText(self, text: str, whole: str = "") -> None:
        """Shows another text; the tooltip holds `whole`, where this is more."""
        whole = whole or text
        if (text, whole) != (self.text(), self._whole):
            super().setText(text)
            self._whole = whole
            self._show_tip()

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _show_tip(self) -> None:
        self.setToolTip("" if self._shown() == self._whole else self._whole)

    # Qt's own

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(min(em(self, 6), self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offers the tooltip where it is needed."""
        super().resizeEvent(event)
        self._show_tip()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        """Draws as much as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), where, self._shown())
        painter.end()
