"""The panel of the selected number: whose it is, what to do, how it waits, all its calls, and a note."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callviewer.calls import numbers as phone_numbers
from callviewer.calls.portrait import Portrait
from callviewer.calls.query import CallQuery
from callviewer.ui.bidi import line
from callviewer.ui.call_model import ListState
from callviewer.ui.kit import Kit
from callviewer.ui.metrics import em
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.panel_body import PanelBody
from callviewer.ui.panel_buttons import Doneness, PanelButtons
from callviewer.ui.panel_figures import PanelFigures
from callviewer.ui.panel_head import PanelHead
from callviewer.ui.panel_hold import PanelHold
from callviewer.ui.panel_note import PanelNote
from callviewer.ui.parts import NARROWEST_EM, USUAL_EM
from callviewer.ui.portrait_words import PortraitWords
from callviewer.ui.theme import Role
from callviewer.ui.timeline import Timeline, TimelineModel

if TYPE_CHECKING:
    from callviewer.history.followups import FollowUps
    from callviewer.history.lists import CallList
    from callviewer.history.place import Place
    from callviewer.ui.bridge import Job
    from callviewer.ui.number_actions import NumberActions

REST_MS: Final = 80
"""How long the selection must rest before the figures of a number are asked for."""
STALE_MS: Final = 300
"""How long the figures of the number before may stay in the place of those that come."""


class NumberPanel(QWidget):
    """All about one number.

    Signals:
        closed: The user wants to close the panel.
        copy_failed: The copy on this computer cannot be used any more; carries the ArchiveError.
        forget_wanted: The user wants the number to be forgotten; carries the number.
        search_wanted: The user wants to see all calls of the number; carries the text to search for.
        noticed: Something is to be said; carries a NoticeKind and a sentence.
        noted: A note was saved: whoever shows notes asks again.
    """

    closed = Signal()
    copy_failed = Signal(object)
    forget_wanted = Signal(str)
    search_wanted = Signal(str)
    noticed = Signal(object, str)
    noted = Signal()

    def __init__(
        self,
        kit: Kit,
        followups: "Callable[[], FollowUps]",
        place: "Callable[[], Place]",
        open_list: "Callable[[CallQuery], CallList]",
        numbers: "NumberActions",
        parent: QWidget | None = None,
    ) -> None:
        """A panel of no number.

        Args:
            kit: The tools of the window.
            followups: Gives what knows the numbers of the phone that is shown.
            place: Where the reader and the phone are.
            open_list: Makes the list of a query.
            numbers: What can be done with a number.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._kit = kit
        self._followups, self._place, self._numbers = followups, place, numbers
        self._words = PortraitWords(kit.words)
        self._number: str | None = None
        self._name = ""
        self._portrait: Portrait | None = None
        self._job: Job[Portrait] | None = None
        self._is_outdated = False
        self._rows_of: str | None = None
        self._hold = PanelHold(self)
        self._head = PanelHead(kit.icons, self)
        self._stack = QStackedWidget(self)
        self._body = PanelBody(self._stack)
        body = self._body.content
        self._buttons = PanelButtons(kit.icons, body)
        self._figures = PanelFigures(kit, body)
        self._model = TimelineModel(kit, open_list, self)
        self._timeline = Timeline(self._model, kit, body)
        self._note = PanelNote(kit, followups, body)
        self._resting = QTimer(self, singleShot=True, interval=REST_MS)
        self._resting.timeout.connect(self._ask)
        self._blanking = QTimer(self, singleShot=True, interval=STALE_MS)
        self._blanking.timeout.connect(self._blank)
        self.setAccessibleName(self.tr("The selected number"))
        self._lay_out()
        self._connect()
        self.show_number(None)

    @property
    def number(self) -> str | None:
        """The number that is shown, as it was given; None where none is."""
        return self._number

    @property
    def is_settled(self) -> bool:
        """Whether all about the number is shown."""
        is_asking = self._resting.isActive() or self._job is not None
        return self._portrait is not None and not is_asking and self._model.state is not ListState.LOADING

    def show_number(self, number: str | None, name: str = "", *, is_asked: bool = False) -> None:
        """Show all about a number.

        While the user is busy with somebody here, rows that come and go in the list show nobody else: not before the
        user turns away from the panel.

        Args:
            number: As some call has it, hidden ones too; None for none.
            name: What the call says of its owner, shown until more is known.
            is_asked: Whether the user wants to see this very number, wherever the keyboard is.
        """
        is_held = not is_asked and self._number not in {None, number} and self._hold.is_busy
        if number is not None and is_held:
            self._hold.put_off(number, name)
            return
        self._hold.release()
        self._show(number, name)

    def leave(self) -> None:
        """Show nobody, because the list finds nobody, unless the user is busy with somebody here."""
        if not self._hold.is_busy:
            self.show_number(None)

    def _show(self, number: str | None, name: str) -> None:
        is_same = number == self._number
        self._name = name
        if not is_same:
            self._note.clear()
            self._number, self._portrait = number, None
            if self._job is not None:
                self._job.cancel()
            self._job = None
        self._show_who()
        if is_same:
            return
        self._buttons.doneness = Doneness.NOBODY_WAITS
        if number is None:
            self._resting.stop()
            self._rows_of = None
            self._blank()
            self._model.forget()
        else:
            can_act = not phone_numbers.is_hidden(number)
            self._buttons.setVisible(can_act)
            self._note.setVisible(can_act)
            if not self._blanking.isActive():
                self._blanking.start()
            self._resting.start()

    def follow(self) -> None:
        """Calls or marks have changed: ask again."""
        self._note.try_again()
        # A copy that is being filled says so again and again, and must not put it off each time.
        if self._number is not None and not self._resting.isActive():
            self._resting.start()

    def reword(self) -> None:
        """Put everything into words anew."""
        self._show_who()
        self._model.reword()
        if self._portrait is not None:
            self._figures.show_portrait(self._portrait)

    def forget(self) -> None:
        """Another phone is to be shown: nothing of this one stays. To be called before another copy is opened."""
        self._note.forget()
        self.show_number(None)

    def drop(self, number: str) -> None:
        """A number is to be forgotten: nobody is shown, and what was written about it and not saved is dropped."""
        self._note.drop(number)
        self.show_number(None)

    def flush(self) -> None:
        """Save what was written, also if the program ends at once."""
        self._note.flush()

    def focus_first(self) -> None:
        """Give the keyboard to the first thing that can be done here, if the panel is seen."""
        if self.isVisible():
            first = self._buttons.call if self._buttons.isVisible() else self._timeline
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.85))
        for widget in (self._buttons, self._figures, self._timeline, self._note):
            column.addWidget(widget)
        column.addStretch(1)
        hint = QLabel(self.tr("Select a call to see everything about its number"))
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._stack.addWidget(hint)
        self._stack.addWidget(self._body)
        outer = QVBoxLayout(self)
        side = em(self, 1.3)
        outer.setContentsMargins(side, em(self, 0.9), side, em(self, 1))
        outer.setSpacing(em(self, 0.8))
        outer.addWidget(self._head)
        outer.addWidget(self._stack, 1)

    def _connect(self) -> None:
        actions, head, buttons = self._numbers, self._head, self._buttons
        self._hold.show_wanted.connect(self._show)
        head.closed.connect(self.closed)
        head.search_wanted.connect(self._search)
        head.forget_wanted.connect(lambda: self.forget_wanted.emit(self._number))
        buttons.call_wanted.connect(lambda: self._do(actions.call))
        buttons.message_wanted.connect(lambda: self._do(actions.message))
        buttons.copy_wanted.connect(lambda: self._do(actions.copy))
        buttons.done_wanted.connect(lambda: self._do(lambda number: actions.mark_done({number: self._known_name})))
        buttons.undone_wanted.connect(lambda: self._do(lambda number: actions.unmark({number: self._known_name})))
        self._figures.snooze_wanted.connect(
            lambda until_ms: self._do(lambda number: actions.snooze({number: self._known_name}, until_ms))
        )
        actions.marked.connect(self.follow)
        self._model.changed.connect(self._note_rows)
        self._model.copy_failed.connect(self.copy_failed)
        self._timeline.copied.connect(self._tell_copied)
        self._note.noticed.connect(self.noticed)
        self._note.saved.connect(self.noted)

    def _do(self, action: Callable[[str], None]) -> None:
        if self._number is not None:
            self._hold.note_action()
            action(self._number)

    def _search(self) -> None:
        if self._number is not None:
            # As it is shown in lists: that finds the number however else it was written.
            self.search_wanted.emit(phone_numbers.display(self._number, self._kit.words.region))

    # What is known

    def _ask(self) -> None:
        number = self._number
        if number is None or not self._kit.bridge.is_started:
            # The program may be ending.
            return
        if not self.isVisible() or self._job is not None:
            # Once it is seen, or once the answer that is on its way has come.
            self._is_outdated = True
            return
        self._is_outdated = False
        followups, place = self._followups(), self._place()
        self._job = self._kit.bridge.submit(
            lambda _job: followups.portrait(number, place), self, self._take, self._fail
        )
        if self._model.query.number != number or self._model.state is ListState.UNASKED:
            self._model.show_number(number)
        elif self._model.state is ListState.FAILED:
            self._model.try_again()
        else:
            self._model.follow()

    def _take(self, portrait: Portrait) -> None:
        self._job = None
        self._portrait = portrait
        self._show_who()
        self._figures.show_portrait(portrait)
        self._note.show_note(portrait.number, portrait.mark.note)
        self._show_done()
        if self._is_outdated:
            self.follow()

    def _fail(self, error: Exception) -> None:
        from callviewer.history.copy_errors import ArchiveError

        self._job = None
        if not isinstance(error, ArchiveError):
            raise error
        self.copy_failed.emit(error)

    def _blank(self) -> None:
        """Take away what is still of another number."""
        if self._portrait is None:
            self._figures.clear()
        if self._rows_of != self._number or self._number is None:
            self._timeline.set_blank(is_blank=True)

    def _note_rows(self) -> None:
        model = self._model
        if self._number is not None and model.query.number == self._number and model.state is ListState.COMPLETE:
            self._rows_of = self._number
            self._timeline.set_blank(is_blank=False)
            self._show_done()

    @property
    def _known_name(self) -> str:
        """The latest name of the number, as far as it is known; may be empty."""
        return self._portrait.names[0] if self._portrait is not None and self._portrait.names else self._name

    def _show_who(self) -> None:
        number, portrait, words = self._number, self._portrait, self._words
        self._stack.setCurrentIndex(0 if number is None else 1)
        if number is None:
            self._head.show_nobody()
            return
        others = words.others(portrait) if portrait is not None else ""
        home = words.home(number, portrait.place if portrait is not None else "")
        about = line("  ·  ".join(part for part in (words.number(number), home) if part))
        self._head.show_who(
            words.who(number, self._known_name),
            others,
            about,
            words.number_tip(number),
            # What is searched for would be on the screen.
            can_search=not phone_numbers.is_hidden(number) and not self._kit.words.hide_numbers,
        )

    def _show_done(self) -> None:
        portrait = self._portrait
        if portrait is None:
            return
        if portrait.waiting is not None:
            self._buttons.doneness = Doneness.WAITS
        elif self._rows_of == self._number and self._model.state is ListState.COMPLETE:
            is_done = portrait.mark.done_upto_ms is not None and self._model.is_done()
            self._buttons.doneness = Doneness.IS_DONE if is_done else Doneness.NOBODY_WAITS
            self._figures.show_done(portrait.mark if is_done else None)

    def _tell_copied(self, count: int) -> None:
        self.noticed.emit(NoticeKind.INFO, self.tr("Rows copied: {n}").format(n=self._kit.words.count(count)))

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """Within the panel Esc closes it, whatever it does elsewhere in the window."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was missed meanwhile."""
        super().showEvent(event)
        if self._is_outdated:
            self.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was written is saved."""
        super().hideEvent(event)
        self._note.keep()
        # A window that is only minimised comes back with whom it showed.
        if not event.spontaneous():
            self._hold.turn_away()

    def sizeHint(self) -> QSize:
        """The width of the picture of it."""
        return QSize(em(self, USUAL_EM), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for its longest words."""
        return QSize(em(self, NARROWEST_EM), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._kit.theme.colour(Role.PANEL))
        painter.end()
