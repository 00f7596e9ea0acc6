"""The icon in the system's tray, with the number of missed calls that nobody has seen yet."""

import logging
import sys
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from callviewer import about
from callviewer.calls.text import plain
from callviewer.ui.icons import Icons
from callviewer.ui.kit import Kit
from callviewer.ui.theme import LIGHT, Role

if TYPE_CHECKING:
    from callviewer.ui.bridge import Job

log = logging.getLogger(__name__)

LOOK_MS = 5_000
"""How often to look whether the tray has come or gone: nobody tells."""
GONE_AFTER = 2
"""So many looks must miss the tray before it counts as gone: a panel that is restarted is back at once."""
SIDES = (16, 20, 22, 24, 32, 40, 44, 48, 64, 96, 128)
"""Sides of the icon in pixels, as trays ask for it at the usual scales."""
MOST = 99


class Tray(QObject):
    """The program's place in the tray, where there is one.

    Signals:
        open_wanted: The window shall be shown.
        callers_wanted: The list of those who wait for a call back shall be shown.
        look_wanted: The user wants to know what is new.
        quit_wanted: The program shall end.
        message_clicked: The user has clicked on what `say` has said.
        gone: There was a tray, and there is none any longer.
    """

    open_wanted = Signal()
    callers_wanted = Signal()
    look_wanted = Signal()
    quit_wanted = Signal()
    message_clicked = Signal()
    gone = Signal()

    def __init__(
        self,
        kit: Kit,
        parent: QWidget,
        is_there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        ask: Callable[[], Coroutine[Any, Any, bool]] | None = None,
    ) -> None:
        """Nothing is shown before `use`.

        Args:
            kit: The tools of the window.
            parent: The window.
            is_there: Whether there is a tray now, as far as Qt knows.
            ask: Gives, on the service thread, whether anything shows what is in that tray, where Qt does not know; no
                tray counts before it has answered.
        """
        super().__init__(parent)
        self._kit = kit
        self._qt_knows = is_there
        self._ask = ask
        self._asking: Job[bool] | None = None
        self._has_panel = ask is None
        self._icon: QSystemTrayIcon | None = None
        self._phone = ""
        self._unseen, self._waiting = 0, -1
        self._missing = 0
        self._menu = self._make_menu(parent)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._ask_panel()

    @property
    def is_possible(self) -> bool:
        """Whether there is a tray now."""
        if not self._looking.isActive():
            # Nobody keeps the answer fresh; the next who wants to know gets it.
            self._ask_panel()
        return self._is_there()

    @property
    def is_shown(self) -> bool:
        """Whether the icon can be seen, so that a hidden window can be found again."""
        return self._icon is not None and self._is_there()

    def use(self, *, is_wanted: bool) -> None:
        """Show the icon wherever and as long as there is a tray, or do not."""
        if is_wanted and not self._looking.isActive():
            self._looking.start()
            self._judge()
            self._ask_panel()
        elif not is_wanted:
            self._looking.stop()
            self._missing = 0
            self._drop()

    def look(self) -> None:
        """See whether the tray has come or gone."""
        if not self._ask_panel():
            self._judge()

    def _is_there(self) -> bool:
        return self._has_panel and self._qt_knows()

    def _ask_panel(self) -> bool:
        """Have somebody look for what shows the icon, where that is needed; gives whether an answer will come."""
        if self._ask is None:
            return False
        if not self._qt_knows() or not self._kit.bridge.is_started:
            self._has_panel = False
            return False
        if self._asking is None or self._asking.is_over:
            ask = self._ask
            self._asking = self._kit.bridge.submit(lambda _job: ask(), self, self._note_panel, self._note_failure)
        return True

    def _note_panel(self, has_panel: bool) -> None:  # noqa: FBT001  # the answer is what it is about
        self._has_panel = has_panel
        if self._looking.isActive():
            self._judge()

    def _note_failure(self, error: Exception) -> None:
        log.warning("The tray's panel: %s", type(error).__name__)
        self._note_panel(has_panel=False)

    def _judge(self) -> None:
        if self._is_there():
            self._missing = 0
            if self._icon is None:
                self._show()
        elif self._icon is not None:
            self._missing += 1
            if self._missing >= GONE_AFTER:
                self._missing = 0
                self._drop()
                self.gone.emit()

    def show_counts(self, unseen: int, waiting: int) -> None:
        """How many missed calls nobody has seen, and how many people wait for a call back (-1 where unknown)."""
        self._unseen, self._waiting = unseen, waiting
        self._renew()

    def show_phone(self, name: str) -> None:
        """Whose calls these are; empty where there is one phone only."""
        self._phone = name
        self._renew()

    def say(self, title: str, body: str) -> None:
        """Show a message, where there is a tray."""
        if self._icon is not None:
            self._icon.showMessage(title, body, self._icon.icon())

    def _show(self) -> None:
        # Which kind of tray it is, Qt finds out when the icon is made.
        icon = self._icon = QSystemTrayIcon(self)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._note_click)
        icon.messageClicked.connect(self.message_clicked)
        self._renew()
        icon.show()

    def _drop(self) -> None:
        icon, self._icon = self._icon, None
        if icon is not None:
            icon.hide()
            icon.deleteLater()

    def _renew(self) -> None:
        if self._icon is not None:
            self._icon.setIcon(counted_icon(self._kit.icons, self._unseen))
            self._icon.setToolTip(self._words())

    def _words(self) -> str:
        count = self._kit.words.count
        lines = [f"{about.NAME} \N{EM DASH} {plain(self._phone, 40)}" if self._phone else about.NAME]
        if self._unseen:
            lines.append(self.tr("New missed calls: {n}").format(n=count(self._unseen)))
        if self._waiting >= 0:
            lines.append(self.tr("To call back: {n}").format(n=count(self._waiting)))
        return "\n".join(lines)

    def _make_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.addAction(self.tr("Open")).triggered.connect(self.open_wanted)
        menu.addAction(self.tr("To call back")).triggered.connect(self.callers_wanted)
        menu.addAction(self.tr("Check for new calls")).triggered.connect(self.look_wanted)
        menu.addSeparator()
        menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)
        return menu

    def _note_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS every click opens the menu, and is told as one on the icon all the same.
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.open_wanted.emit()


def counted_icon(icons: Icons, count: int) -> QIcon:
    """The program's icon with a number on it, drawn anew for each size; without one where it is 0."""
    plain_icon = icons.application()
    if count <= 0:
        return plain_icon
    made = QIcon()
    for side in SIDES:
        picture = plain_icon.pixmap(QSize(side, side), 1.0)
        _draw_count(picture, str(count) if count <= MOST else f"{MOST}+")
        made.addPixmap(picture)
    return made


def _draw_count(picture: QPixmap, text: str) -> None:
    """Draw a number into the lower right corner, as large as it may be."""
    side = picture.width()
    height = round(side * 0.62)
    font = QFont()
    font.setBold(True)
    font.setPixelSize(max(round(height * 0.86), 1))
    letters = QPainterPath()
    letters.addText(0, 0, font, text)
    box = letters.boundingRect()
    width = min(max(height, round(box.width() + height * 0.4)), side)
    badge = QRectF(side - width, side - height, width, height)
    room = badge.adjusted(height * 0.14, height * 0.17, -height * 0.14, -height * 0.17)
    scale = min(room.width() / box.width(), room.height() / box.height())
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # The panel's colours are not the window's: white on red is seen on all.
    painter.setBrush(QColor(LIGHT[Role.MISSED]))
    painter.drawRoundedRect(badge, height / 2, height / 2)
    painter.translate(room.center())
    painter.scale(scale, scale)
    painter.translate(-box.center())
    painter.setBrush(QColor(LIGHT[Role.ACCENT_TEXT]))
    painter.drawPath(letters)
    painter.end()
