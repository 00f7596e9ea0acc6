"""How far something is; a bar that cannot tell moves, unless the system asks for stillness."""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QProgressBar, QStyle, QWidget

_STEPS: Final = 1000


class ProgressBar(QProgressBar):
    """A bar without words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A bar that does not tell yet how far it is."""
        super().__init__(parent)
        self._share: float | None = None
        self.setTextVisible(False)
        self._show()

    def show_share(self, share: float | None) -> None:
        """So much is done, 0 to 1; None where that is not known."""
        self._share = share
        self._show()

    def _show(self) -> None:
        # Qt's style sheets let a bar without a range move, whatever a style says of animations: it stays empty.
        may_move = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0
        self.setRange(0, 0 if self._share is None and may_move else _STEPS)
        self.setValue(round((self._share or 0) * _STEPS))

    # Qt's own

    def changeEvent(self, event: QEvent) -> None:
        """The system may ask for stillness meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._show()
