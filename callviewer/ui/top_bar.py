"""The line above the tabs: search, days, refresh, and the menu of everything else."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from callviewer.ui.date_bar import DateBar
from callviewer.ui.kit import Kit
from callviewer.ui.metrics import em
from callviewer.ui.search_box import SearchBox


class TopBar(QWidget):
    """What narrows the lists, and the buttons of the window.

    Signals:
        filter_changed: Another text or other days.
        noticed: A sentence: a range of days was put right.
    """

    filter_changed = Signal()
    noticed = Signal(str)

    def __init__(self, kit: Kit, refresh: QAction, others: list[QAction | None], *, is_demo: bool) -> None:
        """The line.

        Args:
            kit: The tools of the window.
            refresh: The action of the refresh button.
            others: What the menu holds; None for a separator.
            is_demo: Whether to say that the calls are invented.
        """
        super().__init__()
        self.search = SearchBox(kit.icons, self)
        self.dates = DateBar(kit.icons, kit.words.day_now, self)
        self.text = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(em(self, 1), em(self, 0.75), em(self, 1), em(self, 0.5))
        row.setSpacing(em(self, 0.6))
        row.addWidget(self.search, 1)
        row.addWidget(self.dates)
        if is_demo:
            row.addWidget(_demo_sign(self))
        row.addWidget(_button(refresh, self))
        self.menu = QMenu(self)
        for action in others:
            if action is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(action)
        row.addWidget(self._menu_button(kit))
        self.search.searched.connect(self._note_search)
        self.dates.changed.connect(lambda _days: self.filter_changed.emit())
        self.dates.repaired.connect(self.noticed)

    def clear(self) -> None:
        """Any call, at any time: one change, not two."""
        blocked = self.blockSignals(True)  # noqa: FBT003 (Qt's signature)
        self.dates.clear()
        self.search.clear_search()
        self.blockSignals(blocked)
        self.filter_changed.emit()

    def _menu_button(self, kit: Kit) -> QPushButton:
        # No QToolButton: a screen reader cannot open the menu of one.
        button = QPushButton(kit.icons.icon("settings"), "", self)
        button.setObjectName("gear")
        button.setAutoDefault(False)
        button.setToolTip(self.tr("Settings and help"))
        button.setAccessibleName(button.toolTip())
        button.setMenu(self.menu)
        return button

    def _note_search(self, text: str) -> None:
        self.text = text
        self.filter_changed.emit()


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().replace("&", ""))
    return button


def _demo_sign(parent: TopBar) -> QLabel:
    sign = QLabel(parent.tr("Demo"), parent)
    sign.setObjectName("demo")
    sign.setToolTip(parent.tr("These calls are invented. Nothing is sent or kept."))
    return sign
