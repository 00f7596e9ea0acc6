"""The line at the bottom: what is shown of how much, and how fresh it is."""

from time import monotonic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from callviewer.ui.call_page import CallPage
from callviewer.ui.metrics import em
from callviewer.ui.words import Words

PHONE_LAG_MIN = 10
"""How late the phone may hand its newest calls to the service, in minutes (vendor's documentation)."""


class StatusLine(QWidget):
    """Two sentences about the page that is seen."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        """An empty line."""
        super().__init__(parent)
        self._words = words
        self._page: CallPage | None = None
        self._newest_ms: int | None = None
        self._shown = _label(self)
        self._fresh = _label(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(em(self, 1), em(self, 0.45), em(self, 1), em(self, 0.45))
        row.addWidget(self._shown)
        row.addStretch(1)
        row.addWidget(self._fresh)
        self._ageing = QTimer(self, interval=20_000)
        self._ageing.timeout.connect(self.renew)
        self._ageing.start()

    def show_page(self, page: CallPage | None) -> None:
        """Speak of this page from now on."""
        self._page = page
        self.renew()

    def forget(self) -> None:
        """Another key is in use: the newest call is not known."""
        self._newest_ms = None
        self.renew()

    def renew(self) -> None:
        """Say how things stand now."""
        page = self._page
        self._shown.setText(page.status() if page is not None else "")
        parts = []
        newest = page.model.newest_ms if page is not None else None
        if newest is not None:
            self._newest_ms = max(newest, self._newest_ms or newest)
        if self._newest_ms is not None:
            parts.append(self.tr("Newest call {when}").format(when=self._words.clock_time(self._newest_ms)))
        if page is not None and page.checked_at is not None:
            parts.append(self._age(monotonic() - page.checked_at))
            parts.append(self.tr("the phone may lag by {n} min").format(n=PHONE_LAG_MIN))
        self._fresh.setText("  ·  ".join(parts))

    def _age(self, seconds: float) -> str:
        minutes = int(seconds // 60)
        if minutes < 1:
            return self.tr("checked just now")
        if minutes < 60:
            return self.tr("checked {n} min ago").format(n=minutes)
        return self.tr("checked {n} h ago").format(n=minutes // 60)


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label
