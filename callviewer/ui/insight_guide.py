"""From the insights to the lists, and back."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callviewer.calls.call import CallKind
from callviewer.calls.query import EVERYTHING, Narrowing
from callviewer.ui.insight_pick import DaysPick, HourPick, PersonPick, Pick, WaitPick
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.parts import ALL, INSIGHTS

if TYPE_CHECKING:
    from callviewer.ui.insight_words import InsightWords
    from callviewer.ui.insights_tab import InsightsTab
    from callviewer.ui.main_window import MainWindow


class InsightGuide(QObject):
    """Opens the list behind a part of a chart, narrowed to just these calls; and a list for whoever searches here."""

    def __init__(self, window: "MainWindow", insights: "InsightsTab") -> None:
        """A guide that listens to the insights of a window, and to its top bar."""
        super().__init__(window)
        self._window = window
        self._insights = insights
        self._is_busy = False
        self._narrowed = self._narrowing()
        insights.picked.connect(self.open_list)
        window.top.filter_changed.connect(self._note_filter)

    def open_list(self, pick: Pick) -> None:
        """Show the calls that the user has picked, and offer the way back."""
        window, part = self._window, _part(pick)
        if part != EVERYTHING and not window.top.filter.isEnabled():
            window.notice(NoticeKind.INFO, self.tr("These calls can be shown once the whole history is here."))
            return
        words = self._words()
        kind = CallKind.MISSED if isinstance(pick, WaitPick) else pick.kind
        caption = _caption(pick, words)
        with self._own_change():
            take_back = window.top.show_calls(pick.days, part, caption)
        window.show_tab(kind.value if kind else ALL)

        def back() -> None:
            with self._own_change():
                take_back()
            window.show_tab(INSIGHTS)

        parts = (words.kind(kind) if kind else self.tr("All calls"), caption, words.days(pick.days))
        said = self.tr("Only these calls are shown: {calls}").format(calls=" · ".join(part for part in parts if part))
        window.undo.offer(said, back, self.tr("Back to the insights"))

    @contextmanager
    def _own_change(self) -> Iterator[None]:
        """What changes inside is no wish of the user for another list."""
        self._is_busy = True
        try:
            yield
        finally:
            self._is_busy = False

    def _note_filter(self) -> None:
        """Insights are of all calls: whoever searches, or narrows, wants a list."""
        before, self._narrowed = self._narrowed, self._narrowing()
        window = self._window
        if self._is_busy or window.page() is not self._insights or self._narrowed == before:
            return
        if self._narrowed != ("", EVERYTHING):
            window.show_tab(ALL)

    def _narrowing(self) -> tuple[str, Narrowing]:
        return self._window.top.text, self._window.top.filter.narrowing()

    def _words(self) -> "InsightWords":
        from callviewer.ui.insight_words import InsightWords

        words = self._insights.words
        return InsightWords(words, words.locale, words.now_ms)


def _caption(pick: Pick, words: "InsightWords") -> str:
    """What narrows the list besides kind and days."""
    match pick:
        case HourPick():
            return words.hour_of_week(pick.hour)
        case PersonPick():
            return pick.who
        case WaitPick():
            return words.wait(pick.wait)
        case DaysPick():
            return ""


def _part(pick: Pick) -> Narrowing:
    match pick:
        case HourPick():
            return Narrowing(hour=pick.hour)
        case PersonPick():
            return Narrowing(number=pick.number)
        case WaitPick():
            return Narrowing(wait=pick.wait)
        case DaysPick():
            return EVERYTHING
