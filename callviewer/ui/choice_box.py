"""A choice out of many, found by typing any part of its name."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget


class ChoiceBox(QComboBox):
    """An editable list that takes only its own entries; other text goes back to the last choice.

    Attributes:
        chosen: The value (str) that belongs to another entry chosen by the user.
    """

    chosen = Signal(str)

    def __init__(self, choices: Iterable[tuple[str, str]], value: str, parent: QWidget | None = None) -> None:
        """A box of `choices` (what is shown, the value behind it) with `value` chosen."""
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        for words, behind in choices:
            self.addItem(words, behind)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.setCurrentIndex(max(0, self.findData(value)))
        self._value = str(self.currentData())
        self.activated.connect(self._choose)
        line = self.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._settle)

    def value(self) -> str:
        """The value behind the chosen entry."""
        return self._value

    def show_value(self, value: str) -> None:
        """Chooses an entry without any signal; a value that is not among them is added under its own name."""
        index = self.findData(value)
        if index < 0:
            index = self.count()
            self.addItem(value, value)
        self._value = value
        self.setCurrentIndex(index)

    def _choose(self, index: int) -> None:
        value = str(self.itemData(index))
        if value != self._value:
            self._value = value
            self.chosen.emit(value)

    def _settle(self) -> None:
        index = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if index < 0 and self.currentText().strip():
            index = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchContains)
        if index < 0:
            index = self.findData(self._value)
        self.setCurrentIndex(index)
        self.setEditText(self.itemText(index))
        self._choose(index)

    # Qt's own

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past the field must not change it."""
        event.ignore()
