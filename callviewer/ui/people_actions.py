"""What can be done with the people who are selected."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from callviewer.calls.call import Call, CallKind
from callviewer.calls.waiting import Caller
from callviewer.ui.clipboard import copy_rows
from callviewer.ui.kit import Kit
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.number_actions import NumberActions
from callviewer.ui.people_columns import WHO, PeopleColumn
from callviewer.ui.people_model import PeopleModel
from callviewer.ui.people_table import PeopleTable
from callviewer.ui.row_actions import RowActions


class PeopleActions(RowActions):
    """The actions of the people who wait."""

    def __init__(
        self,
        table: PeopleTable,
        model: PeopleModel,
        kit: Kit,
        numbers: NumberActions,
        order_menu: Callable[[QMenu], QMenu],
    ) -> None:
        """The actions for `table`, which shows `model`; `order_menu` makes the menu of its orders."""
        super().__init__(table, kit, numbers)
        self._table = table
        self._model = model
        self._order_menu = order_menu
        table.menu_wanted.connect(self.show_menu)

    def number(self) -> str | None:
        """The number of the current row, empty for the hidden ones; None without a row."""
        caller = self._table.current_caller()
        if caller is not None:
            return caller.number
        return "" if self._table.is_current_hidden() else None

    def with_people(self, do: Callable[[dict[str, str]], None]) -> None:
        """Hand over the numbers of everybody who is selected, with their names."""
        do({caller.number: caller.name for caller in self._chosen()})

    def is_number_chosen(self) -> bool:
        """Whether the one current cell is that of the number."""
        index = self._table.currentIndex()
        alone = len(self._table.selected_rows()) <= 1
        return index.isValid() and alone and self._model.columns[index.column()] is WHO

    def copy_selected(self) -> None:
        """Copy everybody who is selected, with their best times even where those were not looked at yet."""
        callers = self._chosen()
        if callers:
            self._model.best.with_all([caller.key for caller in callers], lambda: self._copy_callers(callers))

    def explain(self) -> None:
        """Say why the current one is said to wait."""
        caller = self._table.current_caller()
        if caller is not None:
            self.noticed.emit(NoticeKind.INFO, self._model.words.why_waiting(caller))

    def fill_menu(self, menu: QMenu) -> None:
        """Marks and "why", of which hidden numbers have none."""
        caller = self._table.current_caller()
        is_put_off = any(self._model.words.snoozed(each) for each in self._chosen())
        menu.addActions([self.done, self.done_because])
        snooze: QAction = self.add_snooze(menu, is_put_off=is_put_off).menuAction()
        menu.addAction(self.why)
        for action in (
            self.call,
            self.message,
            self.copy_rows,
            self.done,
            self.done_because,
            snooze,
            self.why,
            self.forget,
        ):
            action.setEnabled(caller is not None)

    def end_menu(self, menu: QMenu) -> None:
        """Order and columns."""
        menu.addMenu(self._order_menu(menu))
        menu.addMenu(self._table.column_menu(menu))

    def _chosen(self) -> list[Caller]:
        return self._model.callers(self._table.meant_rows())

    def _copy_callers(self, callers: list[Caller]) -> None:
        shown = [self._model.columns[number] for number in self._table.shown_columns()]
        titles = []
        for column in shown:
            titles += [column.title, self.tr("Number")] if column is WHO else [column.title]
        copy_rows(titles, ([cell for column in shown for cell in self._cells(column, each)] for each in callers))
        count = self._kit.words.count(len(callers))
        self.noticed.emit(NoticeKind.INFO, self.tr("Rows copied: {n}").format(n=count))

    def _cells(self, column: PeopleColumn, caller: Caller) -> list[str]:
        """What is copied of a cell; name and number apart."""
        words = self._model.words
        if column.text is None:
            best = self._model.best.find(caller.key)
            return [words.best(best) if best is not None else ""]
        text = column.text(words, caller)
        number = self._kit.words.number_to_copy(Call(CallKind.MISSED, caller.number))
        return [text, number] if column is WHO else [text]
