"""The note about the number of the panel: shown, written, saved, and never lost on the way."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from callviewer.calls import numbers
from callviewer.ui.kit import Kit
from callviewer.ui.metrics import em
from callviewer.ui.note_field import MOST_LETTERS, NoteField
from callviewer.ui.note_keeper import NoteKeeper
from callviewer.ui.notice_bar import NoticeKind

if TYPE_CHECKING:
    from callviewer.history.followups import FollowUps


class PanelNote(QWidget):
    """The field, and below it what there is to say about saving.

    Signals:
        saved: A note was saved: whoever shows notes asks again.
        noticed: Something is to be said; carries a NoticeKind and a sentence.
    """

    saved = Signal()
    noticed = Signal(object, str)

    def __init__(self, kit: Kit, followups: "Callable[[], FollowUps]", parent: QWidget | None = None) -> None:
        """A field that takes nothing before the note of a number has come."""
        super().__init__(parent)
        self.field = NoteField(self)
        self._words = kit.words
        self._number: str | None = None
        self._is_failing = False
        self._keeper = NoteKeeper(kit, followups, self)
        self._state = QLabel(self)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self._state.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.3))
        column.addWidget(self.field)
        column.addWidget(self._state)
        self.field.written.connect(self.keep)
        self.field.full.connect(self._tell_full)
        self._keeper.saved.connect(self._tell_saved)
        self._keeper.failed.connect(self._tell_failure)
        self._keeper.lost.connect(self._tell_lost)
        self.clear()

    def show_note(self, number: str, saved: str) -> None:
        """Show the note of a number, unless what is in the field is newer.

        Args:
            number: Whose note it is.
            saved: The note as it was last saved.
        """
        unsaved = self._keeper.unsaved(number)
        is_newer = self.field.hasFocus() or self.field.is_edited or unsaved is not None
        if self._number != number or not is_newer:
            self.field.show_note(saved if unsaved is None else unsaved)
        self._number = number
        self.field.setReadOnly(numbers.is_hidden(number))

    def clear(self) -> None:
        """Save what was written; nothing can be written before the note of another number has come."""
        self.keep()
        self._number = None
        self.field.setReadOnly(True)
        self.field.show_note("")
        if not self._is_failing:
            self._state.hide()

    def keep(self) -> None:
        """Save what was written."""
        text = self.field.take() if self._number is not None else None
        if self._number is not None and text is not None:
            self._keeper.write(self._number, text)

    def try_again(self) -> None:
        """Save what could not be saved before."""
        self._keeper.try_again()

    def drop(self, number: str) -> None:
        """A number is forgotten: what was written about it and not saved is dropped."""
        region = self._words.region
        if self._number is not None and (
            self._number == number
            or (numbers.match_key(self._number, region) or self._number)
            == (numbers.match_key(number, region) or number)
        ):
            self._number = None
            self.clear()
        self._keeper.drop(number)

    def flush(self) -> None:
        """Save what was written, also if the program ends at once."""
        self.keep()
        self._keeper.finish()

    def forget(self) -> None:
        """Another phone is in use: nothing of this one stays."""
        self.keep()
        self._keeper.finish(is_last=True)
        self._keeper.forget()
        self._is_failing = False
        self.clear()

    def _tell_saved(self) -> None:
        self._is_failing = False
        self._state.hide()
        self.saved.emit()

    def _tell_failure(self) -> None:
        text = self.tr("The note could not be saved. It is kept here, and saved as soon as that is possible.")
        self._state.setText(text)
        self._state.show()
        if not self._is_failing:
            self._is_failing = True
            self.noticed.emit(NoticeKind.ERROR, text)

    def _tell_lost(self) -> None:
        self.noticed.emit(NoticeKind.ERROR, self.tr("A note about a number of the other phone could not be saved."))

    def _tell_full(self) -> None:
        most = self._words.count(MOST_LETTERS)
        self.noticed.emit(
            NoticeKind.WARNING, self.tr("A note holds {n} letters; the rest was cut.", "", MOST_LETTERS).format(n=most)
        )
