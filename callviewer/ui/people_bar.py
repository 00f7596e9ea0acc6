"""The line above the people who wait: in which order they stand, and whether those are shown who are put off."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from callviewer.ui.choice_menu import ChoiceMenu
from callviewer.ui.metrics import em
from callviewer.ui.people_columns import LAST_ATTEMPT, LONGEST_WAIT, MOST_ATTEMPTS, PEOPLE_COLUMNS, PeopleOrder
from callviewer.ui.style import GAP
from callviewer.ui.words import Words


class PeopleBar(QWidget):
    """Chooses how the people who wait are shown.

    Signals:
        order_wanted: Another order; carries a PeopleOrder.
        put_off_wanted: Whether to show those who are put off.
    """

    order_wanted = Signal(object)
    put_off_wanted = Signal(bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        """The longest wait first, and nobody put off."""
        super().__init__(parent)
        self._words = words
        self._orders = {
            LONGEST_WAIT: self.tr("Longest wait first"),
            MOST_ATTEMPTS: self.tr("Most attempts first"),
            LAST_ATTEMPT: self.tr("Last attempt first"),
        }
        self._order = LONGEST_WAIT
        self.button = QPushButton(self)
        # Enter opens it, as Space does.
        self.button.setAutoDefault(True)
        menu = ChoiceMenu(self.button)
        self.button.setMenu(menu)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._fill(menu)
        self.check = QCheckBox(self)
        self.check.toggled.connect(self.put_off_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(em(self, 1), em(self, 0.4), em(self, 1), em(self, 0.4))
        row.setSpacing(em(self, 1))
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self.check)
        self.show_order(LONGEST_WAIT)
        self.show_put_off(0)

    def show_order(self, order: PeopleOrder) -> None:
        """Say in which order they stand."""
        self._order = order
        column = next(column for column in PEOPLE_COLUMNS if order.by in column.orders)
        words = self._orders.get(order) or self.tr("Sorted by: {column}").format(column=column.title)
        self.button.setText(words + GAP)
        self.button.setAccessibleName(self.tr("Order: {order}").format(order=words))

    def show_put_off(self, count: int) -> None:
        """Offer to show those who are put off, where there are any."""
        self.check.setText(self.tr("Show put off: {n}").format(n=self._words.count(count)))
        self.check.setVisible(count > 0)

    def order_menu(self, parent: QWidget) -> ChoiceMenu:
        """A new menu of the orders, owned by `parent`."""
        menu = ChoiceMenu(parent)
        menu.setTitle(self.tr("Order"))
        self._fill(menu)
        return menu

    def _fill(self, menu: ChoiceMenu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for order, words in self._orders.items():
            action = QAction(words, group, checkable=True, checked=order == self._order)
            action.triggered.connect(lambda _on, chosen=order: self.order_wanted.emit(chosen))
            menu.addAction(action)
