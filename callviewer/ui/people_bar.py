"""The line above the people who wait: their order, how lately they have tried, and whether those put off are shown."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from callviewer.desktop.settings import CALLBACK_DAYS
from callviewer.ui.choice_menu import ChoiceMenu
from callviewer.ui.flow_layout import FlowLayout
from callviewer.ui.metrics import em
from callviewer.ui.people_columns import LAST_ATTEMPT, LONGEST_WAIT, MOST_ATTEMPTS, PEOPLE_COLUMNS, PeopleOrder
from callviewer.ui.people_horizon import ANY_TIME, Tally
from callviewer.ui.style import GAP
from callviewer.ui.words import Words

T = TypeVar("T", int, PeopleOrder)


class PeopleBar(QWidget):
    """Chooses how the people who wait are shown.

    Signals:
        order_wanted: Another order; carries a PeopleOrder.
        days_wanted: Only those who have tried within so many days; ANY_TIME for everybody.
        put_off_wanted: Whether to show those who are put off.
    """

    order_wanted = Signal(object)
    days_wanted = Signal(int)
    put_off_wanted = Signal(bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        """The longest wait first, everybody, and nobody put off."""
        super().__init__(parent)
        self._words = words
        self._orders = {
            LONGEST_WAIT: self.tr("Longest wait first"),
            MOST_ATTEMPTS: self.tr("Most attempts first"),
            LAST_ATTEMPT: self.tr("Last attempt first"),
        }
        self._order = LONGEST_WAIT
        self._spans = {
            days: self.tr("Tried in the last {n} days", "", days).format(n=words.count(days))
            for days in CALLBACK_DAYS
            if days != ANY_TIME
        }
        self._spans[ANY_TIME] = self.tr("Tried at any time")
        self._days = ANY_TIME
        middle = QWidget(self)
        row = FlowLayout(middle, em(self, 0.8))
        self.button = self._chooser(self._fill_orders, middle)
        self.span = self._chooser(self._fill_spans, middle)
        self.more = QToolButton(middle)
        self.more.setProperty("flat", True)  # noqa: FBT003 (Qt's signature)
        tip = self.tr("Shows those, too, who have not tried again for longer.")
        self.more.setToolTip(tip)
        self.more.setAccessibleDescription(tip)
        self.more.clicked.connect(self._show_all)
        self.check = QCheckBox(middle)
        self.check.toggled.connect(self.put_off_wanted)
        for part in (self.button, self.span, self.more, self.check):
            row.addWidget(part)
        around = QHBoxLayout(self)
        around.setContentsMargins(em(self, 1), em(self, 0.4), em(self, 1), em(self, 0.4))
        around.addWidget(middle)
        self.show_order(LONGEST_WAIT)
        self.show_days(ANY_TIME, is_usable=True)

    def show_order(self, order: PeopleOrder) -> None:
        """Say in which order they stand."""
        self._order = order
        column = next(column for column in PEOPLE_COLUMNS if order.by in column.orders)
        words = self._orders.get(order) or self.tr("Sorted by: {column}").format(column=column.title)
        self.button.setText(words + GAP)
        self.button.setAccessibleName(self.tr("Order: {order}").format(order=words))

    def show_days(self, days: int, *, is_usable: bool) -> None:
        """Say within how many days they have tried, which is of no use while other days count."""
        self._days = days
        self.span.setText(self._spans[days] + GAP)
        self.span.setAccessibleName(self._spans[days])
        self.span.setEnabled(is_usable)
        explained = self.tr("Whoever has tried to reach you in this time is shown, with all earlier attempts.")
        tip = explained if is_usable else self.tr("The days that are chosen at the top count instead.")
        self.span.setToolTip(tip)
        self.span.setAccessibleDescription(tip)

    def show_people(self, people: Tally, *, has_rows: bool) -> None:
        """Offer to show those who are not, where there are any; without rows, the page itself has a button for that."""
        self.button.setVisible(has_rows)
        self.more.setText(self.tr("Show {n} more", "", people.left_out).format(n=self._words.count(people.left_out)))
        self.more.setVisible(has_rows and people.left_out > 0)
        self.check.setText(self.tr("Show put off: {n}").format(n=self._words.count(people.put_off)))
        self.check.setVisible(people.put_off > 0)
        self.setVisible(has_rows or people.put_off + people.left_out > 0)

    def order_menu(self, parent: QWidget) -> ChoiceMenu:
        """A new menu of the orders, owned by `parent`."""
        menu = ChoiceMenu(parent)
        menu.setTitle(self.tr("Order"))
        self._fill_orders(menu)
        return menu

    @staticmethod
    def _chooser(fill_menu: Callable[[QMenu], None], parent: QWidget) -> QPushButton:
        button = QPushButton(parent)
        # Enter opens it, as Space does.
        button.setAutoDefault(True)
        menu = ChoiceMenu(button)
        button.setMenu(menu)
        menu.aboutToShow.connect(lambda: fill_menu(menu))
        fill_menu(menu)
        return button

    def _show_all(self) -> None:
        # The button goes, and must not take the keyboard's attention along.
        if self.more.hasFocus():
            self.span.setFocus()
        self.days_wanted.emit(ANY_TIME)

    def _fill_orders(self, menu: QMenu) -> None:
        fill(menu, self._orders, self._order, self.order_wanted.emit)

    def _fill_spans(self, menu: QMenu) -> None:
        fill(menu, self._spans, self._days, self.days_wanted.emit)


def fill(menu: QMenu, choices: Mapping[T, str], ticked: T, choose: Callable[[T], None]) -> None:
    """Make `choices` the entries of a menu, one of which may be ticked."""
    menu.clear()
    group = QActionGroup(menu)
    behind = {QAction(words, group, checkable=True): choice for choice, words in choices.items()}
    for action, choice in behind.items():
        action.setChecked(choice == ticked)
        menu.addAction(action)
    group.triggered.connect(lambda action: choose(behind[action]))
