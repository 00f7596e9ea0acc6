"""All calls with one number, of every kind, as a narrow list: what it was at the left, when at the right."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QWidget

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import Outcome
from callviewer.calls.query import CallQuery, SortKey
from callviewer.ui.bidi import bare
from callviewer.ui.call_model import CallModel
from callviewer.ui.columns import Column
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.kit import Kit
from callviewer.ui.row_table import RowTable
from callviewer.ui.timeline_delegate import TimelineDelegate, line_height
from callviewer.ui.words import Words

if TYPE_CHECKING:
    from callviewer.history.lists import CallList

translate = QCoreApplication.translate

FEWEST_ROWS: Final = 3
"""So many rows stay to be seen, if there are so many."""
MOST_LOOKED_AT: Final = 100
"""Rows that come along with the ids."""


def what(words: Words, call: Call) -> str:
    """What kind of call, and how it went: "Missed", "Outgoing · 3 min 12 s", "Outgoing · no answer"."""
    if call.kind is CallKind.MISSED:
        return translate("Timeline", "Missed")
    if call.kind is CallKind.OUTGOING and call.duration_s == 0:
        return translate("Timeline", "Outgoing · no answer")
    kind = translate("Timeline", "Incoming") if call.kind is CallKind.INCOMING else translate("Timeline", "Outgoing")
    return kind if call.duration_s is None else f"{kind} · {words.duration(call)}"


def when(words: Words, call: Call) -> str:
    """Day and time of day: "Today 14:02"."""
    return " ".join(words.when(call).split())


def _tip(words: Words, call: Call) -> str:
    became = FollowWords(words).why(call) if call.kind is CallKind.MISSED else ""
    return "\n".join(part for part in (what(words, call), words.when_tip(call), became) if part)


COLUMNS: Final = (
    Column("what", str(QT_TRANSLATE_NOOP("Columns", "Call")), what, _tip, SortKey.TIME, 24),
    Column("when", str(QT_TRANSLATE_NOOP("Columns", "When")), when, _tip, SortKey.TIME, 24, copied=Words.when_to_copy),
)


class TimelineModel(CallModel):
    """The calls of one number, newest first; nobody's before `show_number`."""

    def __init__(self, kit: Kit, open_list: "Callable[[CallQuery], CallList]", parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(CallQuery(None), kit.words, kit.bridge, open_list, parent)
        self.columns = COLUMNS

    def show_number(self, number: str) -> None:
        """Ask for the calls of a number; those of the one before stay until they come."""
        self.ask(CallQuery(None, number=number))

    def is_done(self) -> bool:
        """Whether the newest missed calls wait for nothing more because the user said so."""
        for place in range(min(self.rowCount(), MOST_LOOKED_AT)):
            call = self.row(place).call
            if call is None or (call.kind is CallKind.MISSED and call.followup is None):
                continue
            if call.followup is not None:
                return call.followup.outcome is Outcome.DONE
            if call.kind is CallKind.INCOMING or call.duration_s:
                # Somebody talked: what came before does not wait.
                return False
        return False


class Timeline(RowTable):
    """The list of a TimelineModel. One column is drawn; Ctrl+C copies what is selected.

    Signals:
        copied: Rows were copied; carries how many.
    """

    copied = Signal(int)

    def __init__(self, model: TimelineModel, kit: Kit, parent: QWidget | None = None) -> None:
        """A view of `model`."""
        super().__init__(parent)
        self._model = model
        self._words = kit.words
        self._delegate = TimelineDelegate(model, kit.icons, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("All calls with this number"))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # It stands on the panel, not on a ground of its own.
        self.setStyleSheet("QTableView { background: transparent; }")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setColumnHidden(1, True)  # noqa: FBT003 (Qt's signature)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        copy = QAction(self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        kit.icons.theme.changed.connect(self.viewport().update)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self.updateGeometry)
            signal.connect(self._show_place)
        model.modelReset.connect(self.scrollToTop)
        # What became of a call may be another though the call is the same.
        model.changed.connect(self.viewport().update)
        self._learn_font()

    @property
    def is_blank(self) -> bool:
        """Whether no rows are shown, whatever there are."""
        return self._delegate.is_blank

    def set_blank(self, *, is_blank: bool) -> None:
        """Show no rows while those that are here are another number's."""
        self._delegate.is_blank = is_blank
        self.viewport().update()

    def _show_place(self) -> None:
        if self.hasFocus() and not self.currentIndex().isValid():
            first = self._model.index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _learn_font(self) -> None:
        self._delegate.learn_font(self.font())
        self._fit()

    def _fit(self) -> None:
        """Put the time below where a row has no room beside."""
        metrics = QFontMetrics(self.font())
        self._delegate.is_stacked = self._widest_row(metrics) > self.viewport().width()
        height = line_height(metrics, is_stacked=self._delegate.is_stacked)
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)
            self.updateGeometry()

    def _widest_row(self, metrics: QFontMetrics) -> int:
        """The room that a long row takes, in logical pixels."""
        words = self._words
        long_ago = datetime(2000, 11, 22, 22, 58, tzinfo=words.zone).timestamp()
        calls = [Call(CallKind.OUTGOING, "", time_ms=round(long_ago * 1000), duration_s=each) for each in (0, 3599)]
        left = max(metrics.horizontalAdvance(what(words, call)) for call in calls)
        return left + metrics.horizontalAdvance(when(words, calls[0])) + self._delegate.margins

    def _copy(self) -> None:
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.size())]
        rows = sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
        if rows:
            self._model.fetch(rows, self._copy_calls)

    def _copy_calls(self, calls: list[Call]) -> None:
        words = self._words
        # A time that nobody can read is the service's own text: it stays out of other programs.
        lines = [(words.when_to_copy(call) if call.time_ms is not None else "", what(words, call)) for call in calls]
        QGuiApplication.clipboard().setText("".join(f"{moment}\t{bare(text)}\n" for moment, text in lines))
        self.copied.emit(len(lines))

    # Qt's own

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes to the list sees where they are: at its first row, if not elsewhere before."""
        super().focusInEvent(event)
        self._show_place()

    def sizeHint(self) -> QSize:
        """All rows."""
        row = self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), row * self._model.rowCount())

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        row = self.verticalHeader().defaultSectionSize()
        return QSize(0, row * min(FEWEST_ROWS, self._model.rowCount()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room may need more lines."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._learn_font()
