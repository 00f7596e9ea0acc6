"""What the panel tells of a number in figures: how it waits, how often and how long somebody talked."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from callviewer.calls.mark import Mark
from callviewer.calls.portrait import Portrait
from callviewer.calls.waiting import Caller
from callviewer.ui.kit import Kit
from callviewer.ui.list_model import as_plain
from callviewer.ui.metrics import em
from callviewer.ui.portrait_words import PortraitWords
from callviewer.ui.snooze_menu import SnoozeMenu
from callviewer.ui.style import GAP
from callviewer.ui.theme import Role

ROW_EM = 26
"""The least width that has room for a button beside a text."""


class PanelFigures(QWidget):
    """A few lines about a portrait, with a button to put off whoever waits.

    Signals:
        snooze_wanted: The user puts them off; carries the moment (UTC ms), or None to end it.
    """

    snooze_wanted = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        """Nothing to tell."""
        super().__init__(parent)
        self._icons = kit.icons
        self._words = PortraitWords(kit.words)
        self._done: Mark | None = None
        self._waiting = _text(self)
        self._put_off = QToolButton(self)
        self._put_off.setText(GAP + self.tr("Put off"))
        self._put_off.setIcon(kit.icons.icon("alarm-clock"))
        self._put_off.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._put_off.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._put_off.setAccessibleName(self.tr("Put off the call back"))
        self._put_off.setToolTip(self.tr("Put off the call back"))
        self._put_off.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._who = ""
        self._menu = SnoozeMenu(
            kit, self.snooze_wanted.emit, self, self._put_off, begin=lambda ask: ask(self._who, self.snooze_wanted.emit)
        )
        self._put_off.setMenu(self._menu)
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(em(self, 0.5))
        self._first.addWidget(self._waiting, 1)
        self._first.addWidget(self._put_off, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.5))
        column.addLayout(self._first)
        self._done_emblem, self._done_text = QLabel(self), _text(self)
        done = QHBoxLayout()
        done.setSpacing(em(self, 0.5))
        done.addWidget(self._done_emblem, 0, Qt.AlignmentFlag.AlignTop)
        done.addWidget(self._done_text, 1)
        column.addLayout(done)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(em(self, 0.2))
        self._labels: list[QLabel] = []
        column.addLayout(self._lines)
        kit.icons.theme.changed.connect(self._colour)
        self._colour()
        self.clear()

    def show_portrait(self, portrait: Portrait) -> None:
        """Tell of somebody."""
        name = portrait.names[0] if portrait.names else ""
        self._who = self._words.who(portrait.number, name) if name else self._words.number(portrait.number)
        self._show_waiting(portrait.waiting)
        # Whether they are done still, is known once the calls are here.
        self.show_done(self._done if portrait.waiting is None and portrait.mark == self._done else None)
        self._show_lines(self._words.figures(portrait))

    def show_done(self, mark: Mark | None) -> None:
        """Tell that nobody waits because the user said so; None where that is not why."""
        self._done = mark
        text = self._words.done(mark) if mark is not None else ""
        self._done_text.setText(text)
        for each in (self._done_text, self._done_emblem):
            each.setVisible(bool(text))

    def clear(self) -> None:
        """Tell nothing."""
        self._show_waiting(None)
        self.show_done(None)
        self._show_lines([])

    def _show_waiting(self, caller: Caller | None) -> None:
        text = tip = snoozed = ""
        if caller is not None:
            snoozed = self._words.snoozed(caller)
            text = "\n".join(line for line in (self._words.waiting(caller), snoozed) if line)
            tip = self._words.why(caller)
        self._menu.is_put_off = bool(snoozed)
        self._waiting.setText(text)
        self._waiting.setToolTip(as_plain(tip))
        # Qt would read the markup of the tooltip aloud.
        self._waiting.setAccessibleDescription(tip)
        for each in (self._waiting, self._put_off):
            each.setVisible(bool(text))

    def _show_lines(self, texts: list[str]) -> None:
        while len(self._labels) < len(texts):
            label = _text(self)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            self._labels.append(label)
            self._lines.addWidget(label)
        for place, label in enumerate(self._labels):
            label.setText(texts[place] if place < len(texts) else "")
            label.setVisible(place < len(texts))

    def _colour(self) -> None:
        palette = QPalette(self._waiting.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._icons.theme.colour(Role.WAITING))
        self._waiting.setPalette(palette)
        side = em(self, 1.2)
        emblem = self._icons.icon("circle-check", Role.GOOD).pixmap(QSize(side, side), self.devicePixelRatioF())
        self._done_emblem.setPixmap(emblem)

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the button stands below what it is about."""
        super().resizeEvent(event)
        is_narrow = self.width() < em(self, ROW_EM)
        self._first.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)


def _text(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
