"""The line above the tabs: search, days, refresh, and the menu of everything else."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from callviewer.calls.dates import Preset
from callviewer.calls.query import DayRange, Narrowing
from callviewer.ui.account_switcher import AccountSwitcher
from callviewer.ui.actions import EXPORT, add_action, show_keys
from callviewer.ui.choice_menu import ChoiceMenu
from callviewer.ui.date_bar import DateBar
from callviewer.ui.filter_button import FilterButton
from callviewer.ui.kit import Kit
from callviewer.ui.metrics import em
from callviewer.ui.search_box import SearchBox
from callviewer.ui.style import GAP

translate = QCoreApplication.translate

ROOM_EM = 8
"""What the search box shall have beyond its least width before a button gets words."""


class TopBar(QWidget):
    """What narrows the lists, and the buttons of the window.

    Signals:
        filter_changed: Another text, other days, or another filter.
        noticed: A sentence: a range of days was put right.
        export_wanted: The user wants the list as a file or on paper.
    """

    filter_changed = Signal()
    noticed = Signal(str)
    export_wanted = Signal()

    def __init__(
        self, kit: Kit, refresh: QAction, others: list[QAction | None], parent: QWidget | None = None, *, is_demo: bool
    ) -> None:
        """The line.

        Args:
            kit: The tools of the window.
            refresh: The action of the refresh button.
            others: What the menu holds; None for a separator.
            parent: Qt's owner.
            is_demo: Whether to say that the calls are invented.
        """
        super().__init__(parent)
        self.search = SearchBox(kit.icons, self)
        self.dates = DateBar(kit.icons, kit.words.day_now, self)
        self.filter = FilterButton(kit.icons, self)
        self.phones = AccountSwitcher(kit.icons, self)
        # Until there is more than one to choose from.
        self.phones.hide()
        self.text = ""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(em(self, 1), em(self, 0.75), em(self, 1), em(self, 0.5))
        self._rows.setSpacing(em(self, 0.6))
        self._row = row = QHBoxLayout()
        row.setSpacing(em(self, 0.6))
        self._rows.addLayout(row)
        row.addWidget(self.phones)
        row.addWidget(self.search, 1)
        row.addWidget(self.dates)
        row.addWidget(self.filter)
        if is_demo:
            row.addWidget(_demo_sign(self))
        row.addWidget(_button(refresh, self))
        export = add_action(self, self.tr("Export"), self.export_wanted.emit, EXPORT, kit.icons.icon("download"))
        export.setIconText(GAP + export.text())
        self._export = _button(export, self)
        row.addWidget(self._export)
        self.menu = ChoiceMenu(self)
        for action in others:
            if action is None:
                self.menu.addSeparator()
            else:
                show_keys(action)
                self.menu.addAction(action)
        row.addWidget(self._menu_button(kit))
        items = (row.itemAt(place) for place in range(row.count()))
        parts = (item.widget() for item in items if item is not None)
        self._parts = [part for part in parts if part is not None and part is not self.dates]
        self.search.searched.connect(self._note_search)
        self.dates.changed.connect(lambda _days: self.filter_changed.emit())
        self.filter.changed.connect(lambda _narrowing: self.filter_changed.emit())
        self.dates.repaired.connect(self.noticed)

    def _fit_export(self, width: int) -> None:
        """Name the button of the export where there is room beyond what all others need."""
        named, button = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, self._export
        text = button.fontMetrics().horizontalAdvance(f"{button.text()}  ") + em(self, 0.5)
        least = self._least_width(folded=False) - (text if button.toolButtonStyle() is named else 0)
        has_room = width >= least + text + em(self, ROOM_EM)
        button.setToolButtonStyle(named if has_room else Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _fold(self, width: int) -> None:
        """Give the days a row of their own where one row has no room for all."""
        is_folded = self._rows.count() > 1
        # The same measure in both states: whatever else, it must not swing between them.
        if is_folded is (width < self._least_width(folded=False)):
            return
        if is_folded:
            self._rows.removeWidget(self.dates)
            self._row.insertWidget(self._row.indexOf(self.search) + 1, self.dates)
        else:
            self._row.removeWidget(self.dates)
            self._rows.addWidget(self.dates, 0, Qt.AlignmentFlag.AlignLeading)

    def _least_width(self, *, folded: bool) -> int:
        """How narrow the bar can get with the days in a row of their own, or in the one row of all."""
        others = [each for each in self._parts if not each.isHidden()]
        least = [max(each.minimumWidth(), each.minimumSizeHint().width()) for each in others]
        dates = max(self.dates.minimumWidth(), self.dates.minimumSizeHint().width())
        row = sum(least) + self._row.spacing() * (len(least) - 1)
        return (max(row, dates) if folded else row + self._row.spacing() + dates) + 2 * em(self, 1)

    def clear(self) -> None:
        """Any call, at any time: one change, not two."""
        with self._one_change():
            self.dates.clear()
            self.filter.clear()
            self.search.clear_search()

    def show_calls(self, days: DayRange, part: Narrowing, words: str) -> Callable[[], None]:
        """Narrow the lists to these calls and to nothing else; gives what takes that back.

        Args:
            days: The calls of these days.
            part: What else they have to be.
            words: That in words.
        """
        text, preset, days_before, chosen = self.text, self.dates.preset(), self.dates.days(), self.filter.chosen()

        def take_back() -> None:
            with self._one_change():
                self.search.search_for(text)
                self.dates.set_preset(preset) if preset is not Preset.OWN else self.dates.set_days(days_before)
                self.filter.choose(chosen)

        with self._one_change():
            self.search.clear_search()
            self.dates.set_days(days)
            self.filter.pick(part, words)
        return take_back

    @contextmanager
    def _one_change(self) -> Iterator[None]:
        """However much is changed inside, it is told once."""
        blocked = self.blockSignals(True)  # noqa: FBT003 (Qt's signature)
        try:
            yield
        finally:
            self.blockSignals(blocked)
        self.filter_changed.emit()

    def _menu_button(self, kit: Kit) -> QPushButton:
        # No QToolButton: a screen reader cannot open the menu of one.
        button = QPushButton(kit.icons.icon("settings"), "", self)
        button.setObjectName("gear")
        button.setAutoDefault(True)
        button.setToolTip(self.tr("Settings and help"))
        button.setAccessibleName(button.toolTip())
        button.setMenu(self.menu)
        return button

    def _note_search(self, text: str) -> None:
        self.text = text
        self.filter_changed.emit()

    # Qt's own

    def minimumSizeHint(self) -> QSize:
        """As narrow as the bar can get when the days have a row of their own."""
        return QSize(self._least_width(folded=True), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room that there is."""
        super().resizeEvent(event)
        self._fit_export(event.size().width())
        self._fold(event.size().width())


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().replace("&", ""))
    return button


def _demo_sign(parent: TopBar) -> QLabel:
    sign = QLabel(translate("TopBar", "Demo"), parent)
    sign.setObjectName("demo")
    sign.setToolTip(translate("TopBar", "These calls are invented. Nothing is sent or kept."))
    return sign
