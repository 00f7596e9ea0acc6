"""What can be done with the calls that are selected: copy, call, message, mark, search."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import OPEN, Outcome
from callviewer.calls.numbers import is_hidden
from callviewer.ui.call_model import CallModel
from callviewer.ui.call_table import CallTable
from callviewer.ui.clipboard import copy_rows
from callviewer.ui.columns import NUMBER
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.kit import Kit
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.number_actions import NumberActions
from callviewer.ui.row_actions import RowActions


class CallActions(RowActions):
    """The actions of one list of calls.

    Signals:
        export_wanted: The user wants the selected rows as a file.
    """

    export_wanted = Signal()

    def __init__(self, table: CallTable, model: CallModel, kit: Kit, numbers: NumberActions) -> None:
        """The actions for `table`, which shows `model`."""
        super().__init__(table, kit, numbers)
        self._table = table
        self._model = model
        self.export = self.action(self.tr("Export selected rows…"), self.export_wanted.emit, kit.icons.icon("download"))

    def number(self) -> str | None:
        """The number of the current call; None while there is none."""
        call = self._table.current_call()
        return None if call is None else call.number

    def with_people(self, do: Callable[[dict[str, str]], None]) -> None:
        """Hand over the numbers of the selected missed calls, with their names, once they are at hand."""
        current = self._table.currentIndex()
        rows = self._table.selected_rows() or ([current.row()] if current.isValid() else [])
        if rows:
            self._model.fetch(rows, lambda calls: do(_people(calls)))

    def is_number_chosen(self) -> bool:
        """Whether the one current cell is that of a number."""
        index = self._table.currentIndex()
        alone = len(self._table.selected_rows()) <= 1
        return index.isValid() and alone and self._model.columns[index.column()] is NUMBER

    def copy_selected(self) -> None:
        """Copy the selected calls, those that are not at hand as well."""
        rows = self._table.selected_rows()
        if rows:
            self._model.fetch(rows, self._copy_calls)

    def explain(self) -> None:
        """Say what became of the current call, and which call proves it."""
        call = self._table.current_call()
        if call is not None:
            self.noticed.emit(NoticeKind.INFO, FollowWords(self._kit.words).why(call))

    def fill_menu(self, menu: QMenu) -> None:
        """Marks and "why" for missed calls."""
        call = self._table.current_call()
        if call is None or call.kind is not CallKind.MISSED:
            return
        outcome = call.followup.outcome if call.followup is not None else None
        is_open = outcome in OPEN and not is_hidden(call.number)
        for action in (self.done, self.done_because):
            action.setEnabled(is_open)
        menu.addActions([self.unmark] if outcome is Outcome.DONE else [self.done, self.done_because])
        self.add_snooze(menu).setEnabled(is_open)
        menu.addAction(self.why)

    def end_menu(self, menu: QMenu) -> None:
        """Export, order and columns."""
        menu.addAction(self.export)
        menu.addSeparator()
        menu.addMenu(self._table.sort_menu(menu))
        menu.addMenu(self._table.column_menu(menu))

    def _copy_calls(self, calls: list[Call]) -> None:
        columns = [self._model.columns[number] for number in self._table.shown_columns()]
        words = self._kit.words
        copy_rows(
            [column.title for column in columns], ([column.copy(words, call) for column in columns] for call in calls)
        )
        self.noticed.emit(NoticeKind.INFO, self.tr("Rows copied: {n}").format(n=words.count(len(calls))))


def _people(calls: list[Call]) -> dict[str, str]:
    """The numbers of the calls that can be marked, with the first name that one of the calls has."""
    people: dict[str, str] = {}
    for call in calls:
        if call.kind is CallKind.MISSED and not is_hidden(call.number):
            people[call.number] = people.get(call.number) or call.name
    return people
