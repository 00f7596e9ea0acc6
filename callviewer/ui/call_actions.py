"""What can be done with the calls that are selected: copy, call, message, search."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu

from callviewer.calls import numbers
from callviewer.calls.call import Call
from callviewer.calls.numbers import CannotDial, DialRefusal
from callviewer.desktop.links import open_link
from callviewer.ui.call_model import CallModel
from callviewer.ui.call_table import CallTable
from callviewer.ui.columns import NUMBER
from callviewer.ui.kit import Kit
from callviewer.ui.notice_bar import NoticeKind

FORMULA_STARTS = ("=", "+", "-", "@")
"""What a spreadsheet takes for the beginning of a formula."""
PHONE_NUMBER = re.compile(r"\+[0-9]+")
"""A plus that begins no formula."""


class CallActions(QObject):
    """The actions of one list, for its menu and for the keyboard.

    Signals:
        noticed: Something is to be said; carries a NoticeKind and a sentence.
        search_wanted: The user wants to see all calls of a number; carries the text to search for.
    """

    noticed = Signal(object, str)
    search_wanted = Signal(str)

    def __init__(self, table: CallTable, model: CallModel, kit: Kit) -> None:
        """The actions for `table`, which shows `model`."""
        super().__init__(table)
        self._table = table
        self._model = model
        self._kit = kit
        icon = kit.icons.icon
        self.call = self._action(self.tr("Call"), self._call, icon("phone"))
        self.message = self._action(self.tr("Send a message"), self._message, icon("message-square"))
        self.copy_number = self._action(self.tr("Copy number"), self._copy_number, icon("copy"))
        self.copy_rows = self._action(self.tr("Copy rows"), self._copy_rows)
        self.search = self._action(self.tr("Search for this number"), self._search, icon("search"))
        copy = QAction(table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        table.addAction(copy)
        table.menu_wanted.connect(self._show_menu)

    def _action(self, words: str, do: Callable[[], None], icon: QIcon | None = None) -> QAction:
        action = QAction(icon or QIcon(), words, self)
        action.triggered.connect(do)
        return action

    def _show_menu(self, point: QPoint) -> None:
        call = self._table.current_call()
        if call is None:
            return
        hidden = numbers.is_hidden(call.number)
        for action in (self.copy_number, self.search):
            action.setEnabled(not hidden)
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.call, self.message])
        menu.addSeparator()
        menu.addActions([self.copy_number, self.copy_rows])
        menu.addSeparator()
        menu.addAction(self.search)
        menu.addSeparator()
        # Here as well, because the header cannot be reached with the keyboard.
        menu.addMenu(self._table.sort_menu(menu))
        menu.addMenu(self._table.column_menu(menu))
        menu.popup(point)

    def _copy(self) -> None:
        """Ctrl+C: the number alone where its cell is the one chosen, else the selected rows."""
        index = self._table.currentIndex()
        alone = len(self._table.selectionModel().selectedRows()) <= 1
        if index.isValid() and alone and self._model.columns[index.column()] is NUMBER:
            self._copy_number()
        else:
            self._copy_rows()

    def _copy_number(self) -> None:
        call = self._table.current_call()
        number = self._kit.words.number_to_copy(call) if call is not None else ""
        if number:
            QGuiApplication.clipboard().setText(number)
            self.noticed.emit(NoticeKind.INFO, self.tr("Copied {number}.").format(number=number))

    def _copy_rows(self) -> None:
        calls = self._table.selected_calls()
        if not calls:
            return
        columns = [self._model.columns[number] for number in self._table.shown_columns()]
        lines = [[column.title for column in columns]]
        lines.extend([_harmless(column.copy(self._kit.words, call)) for column in columns] for call in calls)
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines) + "\n")
        self.noticed.emit(NoticeKind.INFO, self.tr("Rows copied: {n}").format(n=self._kit.words.count(len(calls))))

    def _search(self) -> None:
        call = self._table.current_call()
        if call is not None:
            self.search_wanted.emit(call.number)

    def _call(self) -> None:
        self._dial(numbers.tel_uri)

    def _message(self) -> None:
        self._dial(numbers.sms_uri)

    def _dial(self, link: Callable[[str, str | None], str]) -> None:
        call = self._table.current_call()
        if call is None:
            return
        try:
            uri = link(call.number, self._kit.words.region)
        except CannotDial as refusal:
            self.noticed.emit(NoticeKind.WARNING, self._refusal(refusal.reason))
            return
        self._kit.bridge.call(
            lambda: open_link(uri), self, lambda opened: self._after_dialling(call, opened=opened), _fail
        )

    def _after_dialling(self, call: Call, *, opened: bool) -> None:
        if opened:
            return
        number = self._kit.words.number_to_copy(call)
        QGuiApplication.clipboard().setText(number)
        text = self.tr("No program on this computer makes calls or sends messages. {number} was copied instead.")
        self.noticed.emit(NoticeKind.WARNING, text.format(number=number))

    def _refusal(self, reason: DialRefusal) -> str:
        return {
            DialRefusal.HIDDEN: self.tr("This caller withheld the number, so there is nobody to call."),
            DialRefusal.SERVICE_CODE: self.tr(
                "Codes with * or # can change a phone's settings, so they are not dialled from here."
            ),
            DialRefusal.NOT_A_NUMBER: self.tr("This is not a phone number that can be called."),
        }[reason]


def _harmless(cell: str) -> str:
    """The cell as no spreadsheet takes it for a formula: a stranger may call himself "=HYPERLINK(…)"."""
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) and not PHONE_NUMBER.fullmatch(cell) else cell


def _fail(error: Exception) -> None:
    raise error
