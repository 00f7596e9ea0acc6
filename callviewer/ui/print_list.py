"""A list on paper or as PDF: a title, what it is narrowed to, numbered pages, the header on each of them.

They are painted a few rows at a time between other things that the window has to do, however many they are.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QLocale,
    QMarginsF,
    QObject,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
)

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.words import Words

translate = QCoreApplication.translate

MARGIN_MM: Final = 12.0
ROWS_AT_ONCE: Final = 500
SLICE_MS: Final = 8
"""For so long rows are painted before the window gets its turn: half of what a picture on the screen lasts."""
_LETTER: Final = frozenset({"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})
"""Where paper is of the size Letter (Unicode CLDR, paperSize)."""
_TEXT_PT: Final = 8.0
_TITLE_PT: Final = 15.0
_RULES_A_LINE: Final = 30
"""A rule is as thick as this part of the height of a text."""
_ROW_EM: Final = 1.6
"""Height of a row, in heights of its text."""
_AT_START, _AT_END = (
    int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | Qt.TextFlag.TextSingleLine.value
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)
"""How a text stands in its box."""
_TALKS_S: Final = (0, 58 * 60 + 58)
"""How long calls last, in seconds, whose words are as long as any."""
_LONG_NUMBER: Final = "+44 20 7946 0321"
"""As long as numbers are, but for few."""
_LONG_WAIT_MS: Final = (5 * 60 + 48) * 60_000
"""A wait whose words are as long as most."""
_INK, _QUIET, _LINE, _STRIPE = QColor("#1a1d21"), QColor("#5a6270"), QColor("#c9ced6"), QColor("#f4f6f8")


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over the list.

    Attributes:
        title: The list.
        about: What it is narrowed to, how many calls it has; lines of plain text.
        foot: What stands at the foot of each page, beside its number.
    """

    title: str
    about: tuple[str, ...]
    foot: str


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column.

    Attributes:
        title: What stands over it.
        share: How much it gets, compared with the others, of the room that is left.
        text: What a cell says, as plain text.
        widest: The longest of such texts; a column that knows them is as wide as they need, and has no share.
    """

    title: str
    share: float
    text: Callable[[Call], str]
    widest: tuple[str, ...] = ()


Rows = Callable[[int, int, Callable[[Sequence[Call | None]], None]], None]
"""Gets the rows from one place to another (without it), and hands them over later."""


def paper_of(locale: QLocale) -> QPageSize:
    """The size of paper that is used in the region."""
    is_letter = QLocale.territoryToCode(locale.territory()) in _LETTER
    return QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)


def layout_of(locale: QLocale) -> QPageLayout:
    """How a page is laid out in the region."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(
        paper_of(locale), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter, QMarginsF()
    )


def columns_of(kind: CallKind | None, words: Words) -> list[PaperColumn]:
    """The columns of a list on paper."""
    follow = FollowWords(words)

    def when(call: Call) -> str:
        return words.when(call) if call.time_ms is None else words.on_paper(call.time_ms)

    moments = tuple(
        words.on_paper(round(datetime(2026, 12, 28, hour, 58, tzinfo=words.zone).timestamp() * 1000))
        for hour in range(24)
    )
    columns = [
        PaperColumn(translate("PrintedList", "Caller"), 30, words.caller),
        PaperColumn(translate("PrintedList", "Number"), 0, words.number, (_LONG_NUMBER,)),
        PaperColumn(translate("PrintedList", "When"), 0, when, moments),
    ]
    if kind is None:
        kinds = tuple(words.kind(each) for each in CallKind)
        columns.insert(0, PaperColumn(translate("PrintedList", "Kind"), 0, lambda call: words.kind(call.kind), kinds))
    if kind is not CallKind.MISSED:
        talks = tuple(words.duration(Call(CallKind.OUTGOING, "", duration_s=each)) for each in _TALKS_S)
        columns.append(PaperColumn(translate("PrintedList", "Duration"), 0, words.duration, talks))
    if kind in {None, CallKind.MISSED}:
        reached = FollowUp(Outcome.REACHED, _LONG_WAIT_MS)
        verdicts = (follow.follow_up(Call(CallKind.MISSED, "", time_ms=0, followup=reached)),)
        columns.append(PaperColumn(translate("PrintedList", "Follow-up"), 0, follow.follow_up, verdicts))
    else:
        columns.append(PaperColumn(translate("PrintedList", "Place"), 18, words.place))
    return columns


class _Hand(NamedTuple):
    """How something is written, and how much room that takes."""

    font: QFont
    measures: QFontMetricsF


class ListPrinter(QObject):
    """Paints a list page by page.

    Signals:
        progressed: So many pages of so many are painted.
        finished: All are painted; carries how many it were.
        refused: The paper cannot be painted on, such as that of a printer that is gone.
    """

    progressed = Signal(int, int)
    finished = Signal(int)
    refused = Signal()

    def __init__(
        self,
        device: QPagedPaintDevice,
        heading: Heading,
        columns: Sequence[PaperColumn],
        total: int,
        rows: Rows,
        parent: QObject,
    ) -> None:
        """Nothing is painted before `start`.

        Args:
            device: The paper.
            heading: What stands over the list.
            columns: The columns.
            total: How many rows there are.
            rows: Gets them.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._device = device
        self._heading = heading
        self._columns = columns
        self._total = total
        self._rows = rows
        self._painter = QPainter()
        self._known: deque[Call | None] = deque()
        self._asked = 0
        self._page = 0
        self._steps: Iterator[None] = iter(())
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin with the first page."""
        if not self._painter.begin(self._device):
            self.refused.emit()
            return
        self._text = self._hand(_TEXT_PT)
        self._bold = self._hand(_TEXT_PT, QFont.Weight.DemiBold)
        self._title = self._hand(_TITLE_PT, QFont.Weight.DemiBold)
        self._line = self._text.measures.height()
        self._row_height = self._line * _ROW_EM
        size = self._painter.viewport()
        self._width, self._height = float(size.width()), float(size.height())
        self._gap = 1.5 * self._text.measures.averageCharWidth()
        self._widths = self._shared_out()
        self._is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._about = self._lines(self._heading.about)
        self._on_first = self._room(self._head_height())
        self._on_others = self._room(0)
        rest = max(0, self._total - self._on_first)
        self._pages = 1 + -(-rest // self._on_others)
        self._steps = self._painting()
        self._timer.start()

    @property
    def is_painting(self) -> bool:
        """Whether there is more to be painted."""
        return self._painter.isActive()

    def cancel(self) -> None:
        """Paint no more; what was painted is good for nothing."""
        self._timer.stop()
        self._steps = iter(())
        self._known.clear()
        if self._painter.isActive():
            self._painter.end()

    def _go_on(self) -> None:
        """Paint for a while, then give the window its turn."""
        self._clock.start()
        while not self._clock.hasExpired(SLICE_MS):
            if not self._known and self._asked < self._total:
                self._ask_for_more()
                return
            if next(self._steps, self) is self:
                self._timer.stop()
                return

    def _painting(self) -> Iterator[None]:
        """Paints one row after the other; whoever goes on has seen to it that the next one is known."""
        painted = 0
        for page in range(self._pages):
            if page and not self._device.newPage():
                self.cancel()
                self.refused.emit()
                return
            self._page = page + 1
            top = self._paint_beginning()
            yield
            last = min(painted + (self._on_others if page else self._on_first), self._total)
            for place in range(last - painted):
                top += self._row_height
                self._paint_call(top, place, self._known.popleft())
                yield
            painted = last
            self._paint_foot()
            self.progressed.emit(self._page, self._pages)
            yield
        if self._painter.end():
            self.finished.emit(self._pages)
        else:
            self.refused.emit()

    def _ask_for_more(self) -> None:
        self._timer.stop()
        start, self._asked = self._asked, min(self._asked + ROWS_AT_ONCE, self._total)
        self._rows(start, self._asked, self._take)

    def _take(self, rows: Sequence[Call | None]) -> None:
        if self._painter.isActive():
            self._known += rows
            self._timer.start()

    def _shared_out(self) -> list[float]:
        """How wide each column is: some as wide as their texts, and what is left goes to the others."""
        texts, titles = self._text.measures, self._bold.measures
        needs = [
            max(titles.horizontalAdvance(column.title), *map(texts.horizontalAdvance, column.widest)) + self._gap
            if column.widest
            else 0.0
            for column in self._columns
        ]
        left = max(0.0, self._width - sum(needs))
        whole = sum(column.share for column in self._columns) or 1
        return [need + left * column.share / whole for need, column in zip(needs, self._columns, strict=True)]

    def _room(self, head: float) -> int:
        """How many rows a page has below its head, the header and above its foot."""
        return max(1, int((self._height - head) / self._row_height) - 2)

    def _lines(self, texts: Sequence[str]) -> list[str]:
        """The texts, each in as many lines as it needs: what a list is narrowed to is not cut off."""
        lines = []
        for text in texts:
            line = ""
            for word in text.split():
                longer = f"{line} {word}".strip()
                if line and self._text.measures.horizontalAdvance(longer) > self._width:
                    lines.append(line)
                    longer = word
                line = longer
            lines.append(line)
        return lines

    def _head_height(self) -> float:
        return self._title.measures.height() * 1.25 + (len(self._about) + 1) * self._line

    def _paint_beginning(self) -> float:
        """What stands over the rows of a page; gives where the header begins, which is as high as a row."""
        top = 0.0
        if self._page == 1:
            self._paint_head()
            top = self._head_height()
        self._paint_row(top, [column.title for column in self._columns], self._bold)
        self._rule(top + self._row_height, _QUIET)
        return top

    def _paint_call(self, top: float, place: int, call: Call | None) -> None:
        if place % 2:
            # Below the line of the row before.
            rule = self._line / _RULES_A_LINE
            self._painter.fillRect(QRectF(0, top + rule, self._width, self._row_height - rule), _STRIPE)
        # One that was deleted meanwhile leaves its place empty.
        cells = [column.text(call) for column in self._columns] if call is not None else []
        self._paint_row(top, cells, self._text)
        self._rule(top + self._row_height, _LINE)

    def _paint_head(self) -> None:
        height = self._title.measures.height()
        self._write(QRectF(0, 0, self._width, height), self._heading.title, self._title, _INK)
        for place, text in enumerate(self._about):
            self._write(
                QRectF(0, height * 1.25 + place * self._line, self._width, self._line), text, self._text, _QUIET
            )

    def _paint_foot(self) -> None:
        line = QRectF(0, self._height - self._line, self._width, self._line)
        self._write(line, self._heading.foot, self._text, _QUIET)
        count = QLocale().toString
        page = translate("PrintedList", "Page {n} of {m}").format(n=count(self._page), m=count(self._pages))
        self._write(line, page, self._text, _QUIET, is_at_end=True)

    def _paint_row(self, top: float, cells: Sequence[str], hand: _Hand) -> None:
        left = 0.0
        for text, width in zip(cells, self._widths, strict=False):
            self._write(QRectF(left + self._gap / 2, top, width - self._gap, self._row_height), text, hand, _INK)
            left += width

    def _write(self, box: QRectF, text: str, hand: _Hand, colour: QColor, *, is_at_end: bool = False) -> None:
        shown = hand.measures.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        if self._is_mirrored:
            box = QRectF(self._width - box.right(), box.top(), box.width(), box.height())
        self._painter.setFont(hand.font)
        self._painter.setPen(colour)
        self._painter.drawText(box, _AT_END if is_at_end is not self._is_mirrored else _AT_START, shown)

    def _rule(self, at: float, colour: QColor) -> None:
        self._painter.setPen(QPen(colour, self._line / _RULES_A_LINE))
        self._painter.drawLine(QPointF(0, at), QPointF(self._width, at))

    def _hand(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> _Hand:
        font = QFont(QGuiApplication.font())
        font.setPointSizeF(points)
        font.setWeight(weight)
        return _Hand(font, QFontMetricsF(font, self._device))
