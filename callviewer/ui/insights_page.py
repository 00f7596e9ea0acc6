"""The Insights tab: the figures of the days that are chosen, and four charts."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callviewer.calls.insights_data import KINDS, InsightsAnswer, Rank
from callviewer.calls.query import ANY_TIME, CallQuery, DayRange
from callviewer.ui import troubles
from callviewer.ui.banner import Banner
from callviewer.ui.charts.chart_box import ChartBox, PictureFormat
from callviewer.ui.charts.insight_charts import CallersChart, CallsChart, WaitsChart, WeekChart
from callviewer.ui.charts.tiles import Tiles
from callviewer.ui.insight_words import InsightWords
from callviewer.ui.insights_question import InsightsQuestion
from callviewer.ui.kit import Kit
from callviewer.ui.metrics import em
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.pick_box import PickBox
from callviewer.ui.state_page import StatePage

if TYPE_CHECKING:
    from callviewer.history.errors import ServiceError

_TILES: Final = 8
_MARGIN_EM: Final = 1.8
_MOST_GROWTH: Final = 2.2
"""So many times as high as they are at least the charts become on a large screen."""


class InsightsPage(QWidget):
    """The page of the insights. It asks for nothing before it is shown and `ask` was called.

    Attributes:
        picked: The user wants the list behind a part of a chart; carries a Pick.
        clear_wanted: The user wants to see all days again.
        key_wanted: The user wants to enter a key.
        look_wanted: The user wants to know what is new.
        failed: The copy cannot be used; carries the ArchiveError.
        changed: What the status line says about the page is out of date.
    """

    picked = Signal(object)
    clear_wanted = Signal()
    key_wanted = Signal()
    look_wanted = Signal()
    failed = Signal(object)
    changed = Signal()

    def __init__(
        self,
        kit: Kit,
        question: InsightsQuestion,
        locale: QLocale,
        now_ms: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        """An empty page.

        Args:
            kit: The tools of the window.
            question: Asks for the insights; may be under way.
            locale: The user's regional format.
            now_ms: Gives the time in ms since 1970.
            parent: Qt's owner; to be put somewhere later would cost all that is in it another look at the style sheet.
        """
        super().__init__(parent)
        self._kit = kit
        self._question = question
        question.answered.connect(self._take)
        question.failed.connect(self.failed)
        self._words = InsightWords(kit.words, locale, now_ms)
        self._days: DayRange | None = None
        self._answer: InsightsAnswer | None = None
        self._is_old = False
        self._missing: ServiceError | None = None
        self._is_all_here = False
        self._said = troubles.loading()
        self._stack = QStackedWidget(self)
        self._state = StatePage(kit.icons, self._stack)
        self._state.show_state(*self._said)
        self._state.pressed.connect(self._press)
        self._stack.addWidget(self._state)
        self._notice = Banner(kit.icons, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._notice)
        self._make_charts()

    def ask(self, days: DayRange) -> None:
        """Show the insights of these days: now if the page is seen, else when it is."""
        self._days = days
        if not self._question.is_asked(days):
            self._question.cancel()
            self.follow()
        self._question.hear()

    def follow(self) -> None:
        """Calls or marks have changed, or the day: compute anew, and keep what is shown until that is done."""
        self._is_old = True
        if self.isVisible():
            self._ask()

    def note_missing(self, error: "ServiceError | None") -> None:
        """Why calls are missing: the service gave no answer; None where it does."""
        if error != self._missing:
            self._missing = error
            self._show_state()

    def note_whole(self, *, is_whole: bool) -> None:
        """Whether the history is all here now, while an answer may still be of a moment when it was not."""
        if is_whole is not self._is_all_here:
            self._is_all_here = is_whole
            self.changed.emit()

    def reword(self) -> None:
        """Put everything into words anew: another day, or another region."""
        self._show_answer()
        self.follow()

    def tick(self) -> None:
        """A minute has passed: who waits, waits longer."""
        if self._answer is not None:
            self._tiles.show_figures(self._words.tiles(self._answer.insights))

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._question.is_busy

    @property
    def is_answered(self) -> bool:
        """Whether the last question has its answer."""
        return self._answer is not None and not self._is_old and not self.is_busy

    @property
    def shows_state(self) -> bool:
        """Whether a state stands in place of figures."""
        return self._stack.currentWidget() is self._state

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing in what is shown."""
        return self._answer is not None and self._answer.is_whole

    def forget(self) -> None:
        """Drop everything: another account is in use."""
        self._question.cancel()
        self._days = self._answer = self._missing = None
        self._is_all_here = False
        self._show_state()
        self._stack.setCurrentWidget(self._state)
        self.changed.emit()

    def status(self) -> str:
        """Which days are shown, and what they are compared with."""
        if self._answer is None:
            return ""
        text = self._words.compared(self._answer.insights)
        # It begins the line.
        text = text[:1].upper() + text[1:]
        if self._answer.is_whole or self._is_all_here:
            return text
        return self.tr("{days} · the history is not all here yet").format(days=text)

    def take_focus(self) -> None:
        """Have the keyboard's attention, at the first chart."""
        self._boxes[0].stops[0].setFocus()

    def _make_charts(self) -> None:
        theme, words = self._kit.theme, self._words
        self._calls = CallsChart(theme, words)
        self._week = WeekChart(theme, words)
        self._callers = CallersChart(theme, words)
        self._waits = WaitsChart(theme, words)
        self._scroll = QScrollArea(self._stack)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # What is filled where it stays is looked at by the style sheet once.
        inner = QWidget(self._scroll)
        self._scroll.setWidget(inner)
        self._stack.addWidget(self._scroll)
        kinds: list[tuple[str, object]] = [(words.kind(kind), kind) for kind in KINDS]
        self._kind = self._choice(kinds, self.tr("Kind of call"), self._show_answer)
        ranks: list[tuple[str, object]] = [(words.rank(rank), rank) for rank in Rank]
        self._rank = self._choice(ranks, self.tr("Order of the top callers"), self._show_answer)
        choices = {self._week: self._kind, self._callers: self._rank}
        charts = (self._calls, self._week, self._callers, self._waits)
        self._boxes = [ChartBox(chart, self._kit.icons, choices.get(chart), inner) for chart in charts]
        self._tiles = Tiles(theme, _TILES, inner)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(em(self, 3))
        self._grid.setVerticalSpacing(em(self, 1.8))
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[em(self, _MARGIN_EM)] * 4)
        column.setSpacing(em(self, 1.8))
        column.addWidget(self._tiles)
        column.addLayout(self._grid)
        column.addStretch(1)
        for box in self._boxes:
            box.chart.chosen.connect(self.picked)
            box.save_wanted.connect(lambda picture, box=box: self._save(box, picture))
            box.copied.connect(lambda: self._say(NoticeKind.INFO, self.tr("The figures were copied.")))
        self._columns = 0
        self._arrange(1)
        stops = [stop for box in self._boxes for stop in box.stops]
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def _fit(self) -> None:
        """A narrow page has its charts below each other."""
        for box in self._boxes:
            box.measure()
        widest = max(box.minimumSizeHint().width() for box in self._boxes)
        needed = 2 * (widest + em(self, _MARGIN_EM)) + self._grid.horizontalSpacing()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._arrange(2 if self.width() - bar >= needed else 1)
        self._grow()

    def _grow(self) -> None:
        """A high page has higher charts."""
        rows = [self._boxes[first : first + self._columns] for first in range(0, len(self._boxes), self._columns)]
        charts = sum(max(box.least for box in row) for row in rows)
        heads = sum(max(box.head for box in row) for row in rows)
        gaps = 2 * em(self, _MARGIN_EM) + len(rows) * self._grid.verticalSpacing()
        room = self._stack.height() - self._tiles.sizeHint().height() - heads - gaps
        for box in self._boxes:
            box.grow(min(max(1.0, room / charts), _MOST_GROWTH))

    def _choice(self, choices: list[tuple[str, object]], name: str, chosen: Callable[[], None]) -> PickBox:
        made = PickBox(choices, choices[0][1], self)
        made.setAccessibleName(name)
        made.currentIndexChanged.connect(chosen)
        return made

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, box in enumerate(self._boxes):
            self._grid.addWidget(box, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _ask(self) -> None:
        if self._days is not None and self._question.ask(self._days):
            self._is_old = False

    def _take(self, answer: InsightsAnswer) -> None:
        self._answer = answer
        if answer.insights.now.counts.total:
            self._show_answer()
            self._stack.setCurrentWidget(self._scroll)
        else:
            self._show_state()
            self._stack.setCurrentWidget(self._state)
        self.changed.emit()

    def _show_state(self) -> None:
        state = self._state_of_page()
        # Said once: a screen reader reads aloud whatever is shown anew.
        if state != self._said:
            self._said = state
            self._state.show_state(*state)

    def _state_of_page(self) -> troubles.State:
        """What is said where there are no figures."""
        if self._answer is not None and self._answer.is_whole:
            days = self._days or ANY_TIME
            return troubles.empty(None) if days == ANY_TIME else troubles.nothing_found(CallQuery(None, days=days))
        if self._missing is not None:
            return troubles.of_service(self._missing.trouble, self._missing.wait_s)
        return troubles.loading()

    def _press(self) -> None:
        """The one button of the state."""
        if self._answer is not None and self._answer.is_whole and self._days != ANY_TIME:
            self.clear_wanted.emit()
        elif self._missing is not None and troubles.wants_key(self._missing.trouble):
            self.key_wanted.emit()
        else:
            self.look_wanted.emit()

    def _show_answer(self) -> None:
        if self._answer is None:
            return
        insights = self._answer.insights
        self._week.kind = KINDS[self._kind.currentIndex()]
        self._callers.rank = list(Rank)[self._rank.currentIndex()]
        self._tiles.show_figures(self._words.tiles(insights))
        titles = (
            self._calls.show_insights(insights),
            self._week.show_insights(insights),
            self._callers.show_insights(insights, self._answer.callers),
            self._waits.show_insights(insights),
        )
        for box, title in zip(self._boxes, titles, strict=True):
            box.refresh(title)
        self._fit()

    def _save(self, box: ChartBox, picture: PictureFormat) -> None:
        from callviewer.ui.charts import saving

        saving.choose_file(box, picture, lambda path: self.save(box, picture, path), self)

    def save(self, box: ChartBox, picture: PictureFormat, path: Path) -> None:
        """Save a chart, and say how that went."""
        from callviewer.ui.charts import saving

        saving.save(box, picture, path, self._kit.bridge, self._say, self)

    def _say(self, kind: NoticeKind, text: str) -> None:
        self._notice.tell(kind, text)

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """A page that is seen asks for what it was to show."""
        super().showEvent(event)
        if self._is_old:
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Charts in another font need another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for more or fewer charts beside each other."""
        super().resizeEvent(event)
        self._fit()
