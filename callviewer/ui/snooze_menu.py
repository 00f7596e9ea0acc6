"""The menu of moments until which somebody can be put off."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from callviewer.ui.choice_menu import ChoiceMenu
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.kit import Kit

MORNING: Final = time(9)
EVENING: Final = time(18)
_EVENING_UPTO: Final = time(17, 30)
"""Later than this the evening has come."""
_DAYS: Final = 7

Ask = Callable[[str, Callable[[int | None], object]], object]
"""Asks until when; gets who it is for, and what to do with the moment."""


class SnoozeMenu(ChoiceMenu):
    """Offers the moments that people mean, and any other in a dialog.

    Attributes:
        is_put_off: Whether to offer that it ends, too; heeded when it opens.
    """

    def __init__(
        self,
        kit: Kit,
        choose: Callable[[int | None], object],
        owner: QWidget,
        parent: QWidget | None = None,
        *,
        is_put_off: bool = False,
        begin: Callable[[Ask], object] | None = None,
    ) -> None:
        """A menu that is renewed whenever it opens.

        Args:
            kit: The tools of the window.
            choose: Gets the moment (UTC ms) that was chosen, or None to end it; maybe when the menu is gone.
            owner: Whose window asks for another moment.
            parent: Qt's owner of the menu; None for `owner`.
            is_put_off: Whether to offer that it ends, too.
            begin: Calls what asks for another moment, with who it is now and what then gets the moment; else it is
                asked for at once, of nobody in particular.
        """
        super().__init__(parent or owner)
        self.is_put_off = is_put_off
        self._kit = kit
        self._choose = choose
        self._begin = begin
        self._owner = owner
        self.setTitle(self.tr("Put off"))
        self.setIcon(kit.icons.icon("alarm-clock"))
        self._fill()
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        if self.is_put_off:
            self._offer(self.tr("Not any longer"), None)
            self.addSeparator()
        words = self._kit.words
        for label, moment in self._moments(datetime.fromtimestamp(words.now_ms() / 1000, words.zone)):
            self._offer(label, round(moment.timestamp() * 1000))
        self.addSeparator()
        other = QAction(self.tr("Until…"), self)
        other.triggered.connect(lambda _checked: self._ask())
        self.addAction(other)

    def _moments(self, now: datetime) -> list[tuple[str, datetime]]:
        def on(days: int, hour: time) -> datetime:
            return datetime.combine(now.date() + timedelta(days), hour, now.tzinfo)

        words = FollowWords(self._kit.words)
        evening, morning = words.hour(EVENING.hour), words.hour(MORNING.hour)
        moments = [(self.tr("In an hour"), now + timedelta(hours=1))]
        if now.time() < _EVENING_UPTO:
            moments.append((self.tr("This evening {time}").format(time=evening), on(0, EVENING)))
        moments.append((self.tr("Tomorrow {time}").format(time=morning), on(1, MORNING)))
        monday = _DAYS - now.weekday()
        if monday > 1:
            moments.append((self.tr("Next Monday {time}").format(time=morning), on(monday, MORNING)))
        return moments

    def _offer(self, label: str, until_ms: int | None) -> None:
        action = QAction(label, self)
        action.triggered.connect(lambda _checked: self._choose(until_ms))
        self.addAction(action)

    def _ask(self) -> None:
        from callviewer.ui.until_dialog import UntilDialog

        kit, owner = self._kit, self._owner

        def ask(who: str, choose: Callable[[int | None], object]) -> None:
            # The menu may be gone by then.
            dialog = UntilDialog(kit, owner.window(), who=who)
            dialog.chosen.connect(choose)
            dialog.open()

        if self._begin is not None:
            self._begin(ask)
        else:
            ask("", self._choose)
