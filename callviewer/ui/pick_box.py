"""A choice out of a few."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class PickBox(QComboBox):
    """A short list that tells only what the user picks.

    Attributes:
        picked: The value behind another entry picked by the user.
    """

    picked = Signal(object)

    def __init__(self, choices: Iterable[tuple[str, object]], value: object, parent: QWidget | None = None) -> None:
        """A box of `choices` (what is shown, the value behind it) with `value` chosen."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values: list[object] = []
        for words, behind in choices:
            self.addItem(words)
            self._values.append(behind)
        self.show_value(value)
        self.activated.connect(self._pick)

    def value(self) -> object:
        """The value behind the chosen entry."""
        return self._value

    def show_value(self, value: object) -> None:
        """Chooses an entry without any signal."""
        self._value = value
        self.setCurrentIndex(self._values.index(value))

    def _pick(self, index: int) -> None:
        if self._values[index] != self._value:
            self._value = self._values[index]
            self.picked.emit(self._value)

    # Qt's own

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past the field must not change it."""
        event.ignore()
