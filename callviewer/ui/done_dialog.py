"""Marks somebody as done, with a few words on why."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from callviewer.ui.dialog import Dialog

MOST_LETTERS: Final = 200


class DoneDialog(Dialog):
    """Asks for the words.

    Attributes:
        chosen: The user marks as done; carries the words (str), which may be none.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, who: str = "") -> None:
        """A dialog with an empty field, which says whom it is about."""
        super().__init__(self.tr("Mark as done"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = QLineEdit(self)
        self._words.setMaxLength(MOST_LETTERS)
        # The order in which they are made is that of the Tab key.
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        confirm = QPushButton(self.tr("Mark as done"), self)
        confirm.setDefault(True)
        confirm.clicked.connect(self._choose)
        self.column.addWidget(self.heading(self.tr("Mark as done")))
        self.name_whom(who)
        explained = self.tr("It is shown in the panel of the number, and when the mouse rests on “Done” in the list.")
        self.column.addLayout(self.field(self.tr("&Why, in a few words"), self._words, explained))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(confirm)
        self.column.addLayout(buttons)
        self._words.setFocus()

    def _choose(self) -> None:
        self.chosen.emit(self._words.text().strip())
        self.accept()
