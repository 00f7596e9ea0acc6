"""The line at the bottom: what is shown of how much, how much of the history is here, and how fresh it is."""

from time import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callviewer.history.errors import Trouble
from callviewer.ui import troubles
from callviewer.ui.announce import Announcer
from callviewer.ui.elided_label import ElidedLabel
from callviewer.ui.kit import Kit
from callviewer.ui.metrics import em
from callviewer.ui.sync_line import SyncLine

if TYPE_CHECKING:
    from callviewer.history.errors import RetryNotice, ServiceError
    from callviewer.history.sync_progress import SyncProgress
    from callviewer.ui.page import Page

PHONE_LAG_MIN = 10
"""How late the phone may hand its newest calls to the service, in minutes (vendor's documentation)."""
_SEPARATOR: Final = "  ·  "


class StatusLine(QWidget):
    """What there is to say about the page that is seen, and about the history as a whole."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        """An empty line."""
        super().__init__(parent)
        self._words = kit.words
        self._page: Page | None = None
        self._is_answer_due = False
        self._speech = Announcer(self, self._answer)
        self._newest_ms: int | None = None
        self._checked_s: float | None = None
        self._notice: RetryNotice | None = None
        self._freshness: list[str] = []
        self.is_bringing = self.is_whole = False
        """Whether the history is being brought here now, and whether all of it is here."""
        self._shown = ElidedLabel(self)
        self.sync = SyncLine(kit.icons, kit.words, self)
        self._fresh = ElidedLabel(self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(em(self, 1), em(self, 0.2), em(self, 1), em(self, 0.2))
        row.setSpacing(em(self, 1.5))
        row.addWidget(self._shown)
        row.addWidget(self.sync, 1)
        row.addWidget(self._fresh)
        self._ageing = QTimer(self, interval=20_000)
        self._ageing.timeout.connect(self.renew)
        self._ageing.start()

    def show_page(self, page: "Page | None") -> None:
        """Speak of this page from now on."""
        self._is_answer_due = self._is_answer_due or page is not self._page
        self._page = page
        self.renew()

    def await_answer(self) -> None:
        """The user has asked for something: what comes of it is read aloud once it is there."""
        self._is_answer_due = self._page is not None and not self._page.is_settled

    def show_checked(self, checked_s: float | None) -> None:
        """When the service last told all it knows, in seconds since 1970; None where that is not known."""
        self._checked_s = checked_s
        self.renew()

    def show_progress(self, progress: "SyncProgress") -> None:
        """How far the history is here."""
        state = progress.state.value
        self.is_whole = progress.is_whole
        self.is_bringing = state == "running" and not progress.is_whole
        if state == "waiting" and progress.notice is not None:
            # Told again and again while one notice holds: its countdown goes on by itself.
            if progress.notice is not self._notice:
                self.sync.show_waiting(progress.notice.seconds)
        elif state == "failed":
            self._show_failure(progress.error)
        elif progress.is_whole:
            self.sync.show_complete(progress.stored)
        elif state == "paused":
            self.sync.show_paused(progress.stored, progress.since_ms)
        elif state == "running":
            self.sync.show_bringing(progress.stored, progress.since_ms)
        else:
            self.sync.show_nothing()
        self._notice = progress.notice
        self.renew()

    def _show_failure(self, error: "ServiceError | None") -> None:
        as_of_ms = None if self._checked_s is None else round(self._checked_s * 1000)
        if error is None or error.trouble is Trouble.OFFLINE:
            self.sync.show_offline(as_of_ms)
        else:
            self.sync.show_trouble(troubles.of_service(error.trouble).title, as_of_ms)

    def forget_newest(self) -> None:
        """Another key may be in use: the newest call is not known."""
        self._newest_ms = None
        self.renew()

    def forget(self) -> None:
        """Another phone is shown: nothing is known yet."""
        self._newest_ms = None
        self._checked_s = None
        self.renew()

    def reword(self) -> None:
        """Say the same with the words of now."""
        self.sync.renew()
        self.renew()

    def renew(self) -> None:
        """Say how things stand now."""
        page = self._page
        self._shown.setText(page.status() if page is not None else "")
        # What is empty would leave its gap at the edge.
        self._shown.setVisible(bool(self._shown.text()))
        self._tell_answer()
        parts = self._freshness = []
        newest = page.newest_ms if page is not None else None
        if newest is not None:
            self._newest_ms = max(newest, self._newest_ms or newest)
        if self._newest_ms is not None:
            parts.append(self.tr("Newest call {when}").format(when=self._words.clock_time(self._newest_ms)))
        checked = max((each for each in (self._checked_s, page and page.checked_s) if each), default=None)
        if checked is not None:
            parts.append(self._age(time() - checked))
            parts.append(self.tr("the phone may lag by {n} min").format(n=self._words.count(PHONE_LAG_MIN)))
        self._fit()

    def _fit(self) -> None:
        """Say how fresh it all is in as many words as there is room for; the last ones matter least."""
        margins, parts = self._row.contentsMargins(), list(self._freshness)
        taken = margins.left() + margins.right() + 2 * self._row.spacing()
        room = self.width() - taken - self._shown.sizeHint().width() - self.sync.sizeHint().width()
        whole = _SEPARATOR.join(parts)
        while len(parts) > 1 and self._fresh.fontMetrics().horizontalAdvance(_SEPARATOR.join(parts)) > room:
            parts.pop()
        self._fresh.setText(_SEPARATOR.join(parts), whole)

    def _tell_answer(self) -> None:
        # Only where somebody asked: a list that is renewed by itself would interrupt what is read.
        if self._is_answer_due and self._page is not None and self._page.is_settled:
            self._is_answer_due = False
            self._speech.note_change()

    def _answer(self) -> str:
        # A page without rows says in their place why there are none; one that is asked anew will tell.
        page = self._page
        is_said = page is None or not page.is_settled or page.shows_state
        return "" if is_said else self._shown.text()

    def _age(self, seconds: float) -> str:
        minutes = int(seconds // 60)
        if minutes < 1:
            return self.tr("checked just now")
        if minutes < 60:
            return self.tr("checked {n} min ago").format(n=self._words.count(minutes))
        if minutes < 48 * 60:
            return self.tr("checked {n} h ago").format(n=self._words.count(minutes // 60))
        days = minutes // (24 * 60)
        return self.tr("checked {n} days ago", "", days).format(n=self._words.count(days))

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for more words, or for less."""
        super().resizeEvent(event)
        self._fit()
