"""The head of the panel: whose number it is, the number, where it comes from, and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from callviewer.ui.choice_menu import ChoiceMenu
from callviewer.ui.elided_label import ElidedLabel
from callviewer.ui.icons import Icons
from callviewer.ui.list_model import as_plain
from callviewer.ui.metrics import em

NAME_SIZE = 1.35
"""Of the usual size of letters."""


class PanelHead(QWidget):
    """Names and number in three lines, with a menu and a cross at their end.

    Signals:
        closed: The user wants to close the panel.
        search_wanted: The user wants to see the calls of the number in the lists.
        forget_wanted: The user wants the number to be forgotten.
    """

    closed = Signal()
    search_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """A head that says nothing."""
        super().__init__(parent)
        self._name = _Line(self, QPalette.ColorRole.WindowText)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * NAME_SIZE)
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self._more = _flat(self, icons, "ellipsis", self.tr("More about this number"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = ChoiceMenu(self._more)
        self._search = QAction(icons.icon("search"), self.tr("Search for this number"), menu)
        self._search.triggered.connect(self.search_wanted)
        forget = QAction(icons.icon("trash-2"), self.tr("Forget this number…"), menu)
        forget.triggered.connect(self.forget_wanted)
        menu.addActions([self._search, forget])
        self._more.setMenu(menu)
        cross = _flat(self, icons, "x", self.tr("Close the panel"))
        cross.clicked.connect(self.closed)
        self._others = _Line(self, QPalette.ColorRole.PlaceholderText)
        self._number = QLabel(self)
        self._number.setTextFormat(Qt.TextFormat.PlainText)
        self._number.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._number.setWordWrap(True)
        self._number.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        first = QHBoxLayout()
        first.setSpacing(em(self, 0.2))
        first.addWidget(self._name, 1)
        first.addWidget(self._more)
        first.addWidget(cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.25))
        column.addLayout(first)
        column.addWidget(self._others)
        column.addWidget(self._number)
        self.show_nobody()

    def show_who(self, name: str, others: str, number: str, tip: str, *, can_search: bool) -> None:
        """Show somebody.

        Args:
            name: The name, or what stands in its place.
            others: Further names; may be empty.
            number: The number, and where it comes from; may be empty.
            tip: More about the number.
            can_search: Whether the lists can be searched for the number.
        """
        self._name.setText(name)
        self._others.setText(others)
        self._others.setVisible(bool(others))
        self._number.setText(number)
        self._number.setToolTip(as_plain(tip))
        # Qt would read the markup of the tooltip aloud.
        self._number.setAccessibleDescription(tip)
        self._number.setVisible(bool(number))
        self._search.setEnabled(can_search)
        self._more.show()

    def show_nobody(self) -> None:
        """Nothing but the way out."""
        self.show_who("", "", "", "", can_search=False)
        self._more.hide()


class _Line(ElidedLabel):
    """A line of a stranger's text, in any colour."""

    def __init__(self, parent: QWidget, role: QPalette.ColorRole) -> None:
        super().__init__(parent)
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _show_tip(self) -> None:
        self.setToolTip("" if self._shown() == self.text() else as_plain(self.text()))
        # Qt would read the markup of the tooltip aloud.
        self.setAccessibleDescription(self.text() if self.toolTip() else "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self._role))
        where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), where, self._shown())
        painter.end()


def _flat(parent: QWidget, icons: Icons, icon: str, words: str) -> QToolButton:
    button = QToolButton(parent)
    button.setProperty("flat", True)  # noqa: FBT003 (Qt's signature)
    button.setIcon(icons.icon(icon))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
