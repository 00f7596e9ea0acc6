"""What can be done with the rows of any list that stand for numbers: the part that all lists share."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QTableView

from callviewer.calls.numbers import display, is_hidden
from callviewer.ui.kit import Kit
from callviewer.ui.number_actions import NumberActions
from callviewer.ui.snooze_menu import Ask, SnoozeMenu


class RowActions(QObject):
    """The actions of one list, for its menu and for the keyboard.

    Signals:
        noticed: Something is to be said; carries a NoticeKind and a sentence.
        search_wanted: The user wants to see all calls of a number; carries the text to search for.
        forget_wanted: The user wants a number to be forgotten; carries the number.
    """

    noticed = Signal(object, str)
    search_wanted = Signal(str)
    forget_wanted = Signal(str)

    def __init__(self, table: QTableView, kit: Kit, numbers: NumberActions) -> None:
        """The actions for `table`."""
        super().__init__(table)
        self._kit = kit
        self._owner = table
        self._numbers = numbers
        icon = kit.icons.icon
        self.call = self.action(self.tr("Call"), lambda: self._with_number(numbers.call), icon("phone"))
        self.message = self.action(
            self.tr("Send a message"), lambda: self._with_number(numbers.message), icon("message-square")
        )
        self.copy_number = self.action(self.tr("Copy number"), lambda: self._with_number(numbers.copy), icon("copy"))
        self.copy_rows = self.action(self.tr("Copy rows"), self.copy_selected)
        self.done = self.action(self.tr("Mark as done"), lambda: self.with_people(numbers.mark_done), icon("check"))
        self.done_because = self.action(self.tr("Mark as done, with a note…"), self._ask_why)
        self.unmark = self.action(self.tr("Take back “done”"), lambda: self.with_people(numbers.unmark), icon("undo-2"))
        self.why = self.action(self.tr("Why?"), self.explain, icon("info"))
        self.search = self.action(self.tr("Search for this number"), self._search, icon("search"))
        self.forget = self.action(self.tr("Forget this number…"), self._forget, icon("trash-2"))
        copy = QAction(table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        table.addAction(copy)

    # What each list knows of itself

    def number(self) -> str | None:
        """The number of the row that has the keyboard's attention; None without one."""
        raise NotImplementedError

    def with_people(self, do: Callable[[dict[str, str]], None]) -> None:
        """Hand over the numbers of the selected rows that can be marked, with their names, once they are at hand."""
        raise NotImplementedError

    def is_number_chosen(self) -> bool:
        """Whether it is the number of one row that has the keyboard's attention, not whole rows."""
        raise NotImplementedError

    def copy_selected(self) -> None:
        """Copy the selected rows with the titles of their columns."""
        raise NotImplementedError

    def explain(self) -> None:
        """Say why the row that has the keyboard's attention says what it says."""
        raise NotImplementedError

    def fill_menu(self, menu: QMenu) -> None:
        """Add to the menu of the current row what is offered of marks and verdicts."""
        raise NotImplementedError

    def end_menu(self, menu: QMenu) -> None:
        """Add to the menu of the current row what is offered of the list."""
        raise NotImplementedError

    # What they share

    def action(self, words: str, do: Callable[[], object], icon: QIcon | None = None) -> QAction:
        """A new action."""
        action = QAction(icon or QIcon(), words, self)
        action.triggered.connect(lambda _checked: do())
        return action

    def show_menu(self, point: QPoint) -> None:
        """Open the menu of the current row at a point of the screen."""
        number = self.number()
        if number is None:
            return
        hidden = is_hidden(number)
        self.copy_number.setEnabled(not hidden)
        # What is searched for would be on the screen.
        self.search.setEnabled(not hidden and not self._kit.words.hide_numbers)
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.call, self.message])
        menu.addSeparator()
        menu.addActions([self.copy_number, self.copy_rows])
        menu.addSeparator()
        self.fill_menu(menu)
        menu.addSeparator()
        menu.addActions([self.search, self.forget])
        menu.addSeparator()
        # Here as well, because the header cannot be reached with the keyboard.
        self.end_menu(menu)
        menu.popup(point)

    def add_snooze(self, menu: QMenu, *, is_put_off: bool = False) -> SnoozeMenu:
        """Add the moments until which the selected rows can be put off."""
        snooze = SnoozeMenu(self._kit, self._snooze, self._owner, menu, is_put_off=is_put_off, begin=self._begin_snooze)
        menu.addMenu(snooze)
        return snooze

    def _ask_why(self) -> None:
        from callviewer.ui.done_dialog import DoneDialog

        def ask(people: dict[str, str]) -> None:
            dialog = DoneDialog(self._owner.window(), who=self._numbers.who(people))
            dialog.chosen.connect(lambda note: self._numbers.mark_done(people, note))
            dialog.open()

        self.with_people(ask)

    def _begin_snooze(self, ask: Ask) -> None:
        # Whoever is selected now, also if rows come and go until the moment is chosen.
        def begin(people: dict[str, str]) -> None:
            ask(self._numbers.who(people), lambda until_ms: self._numbers.snooze(people, until_ms))

        self.with_people(begin)

    def _snooze(self, until_ms: int | None) -> None:
        self.with_people(lambda people: self._numbers.snooze(people, until_ms))

    def _copy(self) -> None:
        """Ctrl+C: the number alone where it is the one chosen, else the selected rows."""
        if self.is_number_chosen():
            self._with_number(self._numbers.copy)
        else:
            self.copy_selected()

    def _with_number(self, do: Callable[[str], object]) -> None:
        number = self.number()
        if number is not None:
            do(number)

    def _search(self) -> None:
        # As it is shown: that finds the number however else it was written.
        self._with_number(lambda number: self.search_wanted.emit(display(number, self._kit.words.region)))

    def _forget(self) -> None:
        self._with_number(self.forget_wanted.emit)
