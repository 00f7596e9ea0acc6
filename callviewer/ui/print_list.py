"""A list on paper or as PDF: a title, what it is narrowed to, numbered pages, the header on each of them.

Pages are painted one at a time between other things that the window has to do.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QObject, QPointF, QRectF, Qt, QTimer, Signal
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
from callviewer.calls.text import plain
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.words import Words

translate = QCoreApplication.translate

MOST_ROWS: Final = 10_000
"""More than two hundred pages are for no reader."""
MARGIN_MM: Final = 15.0
ROWS_AT_ONCE: Final = 500
_LETTER: Final = frozenset({"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})
"""Where paper is of the size Letter (Unicode CLDR, paperSize)."""
_TEXT_PT: Final = 8.0
_TITLE_PT: Final = 15.0
_ROW_EM: Final = 1.6
"""Height of a row, in heights of its text."""
_INK, _QUIET, _LINE, _STRIPE = QColor("#1a1d21"), QColor("#5a6270"), QColor("#c9ced6"), QColor("#f4f6f8")


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over the list.

    Attributes:
        title: The list.
        about: What it is narrowed to, how many calls it has; lines.
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
        share: How wide it is compared with the others.
        text: What a cell says.
    """

    title: str
    share: float
    text: Callable[[Call], str]


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

    columns = [
        PaperColumn(translate("PrintedList", "Caller"), 25, words.caller),
        PaperColumn(translate("PrintedList", "Number"), 20, words.number),
        PaperColumn(translate("PrintedList", "When"), 19, when),
    ]
    if kind is None:
        columns.insert(0, PaperColumn(translate("PrintedList", "Kind"), 15, lambda call: words.kind(call.kind)))
    if kind is not CallKind.MISSED:
        columns.append(PaperColumn(translate("PrintedList", "Duration"), 13, words.duration))
    if kind in {None, CallKind.MISSED}:
        columns.append(PaperColumn(translate("PrintedList", "Follow-up"), 21, follow.follow_up))
    else:
        columns.append(PaperColumn(translate("PrintedList", "Place"), 18, words.place))
    return columns


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
        self._known: list[Call | None] = []
        self._page = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin with the first page."""
        if not self._painter.begin(self._device):
            self.refused.emit()
            return
        self._text = self._font(_TEXT_PT)
        self._bold = self._font(_TEXT_PT, QFont.Weight.DemiBold)
        self._title = self._font(_TITLE_PT, QFont.Weight.DemiBold)
        self._measures = QFontMetricsF(self._text, self._device)
        self._row_height = self._measures.height() * _ROW_EM
        size = self._painter.viewport()
        self._width, self._height = float(size.width()), float(size.height())
        self._is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._on_first = self._room(self._head_height())
        self._on_others = self._room(0)
        rest = max(0, self._total - self._on_first)
        self._pages = 1 + -(-rest // self._on_others)
        self._timer.start()

    def cancel(self) -> None:
        """Paint no more; what was painted is good for nothing."""
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()

    def _go_on(self) -> None:
        first, last = self._rows_of(self._page)
        if len(self._known) < last:
            self._ask_for_more()
            return
        if self._page and not self._device.newPage():
            self.cancel()
            self.refused.emit()
            return
        self._paint_page(first, last)
        self._page += 1
        self.progressed.emit(self._page, self._pages)
        if self._page == self._pages:
            self._timer.stop()
            if self._painter.end():
                self.finished.emit(self._pages)
            else:
                self.refused.emit()

    def _ask_for_more(self) -> None:
        self._timer.stop()
        start = len(self._known)
        self._rows(start, min(start + ROWS_AT_ONCE, self._total), self._take)

    def _take(self, rows: Sequence[Call | None]) -> None:
        if self._painter.isActive():
            self._known += rows
            self._timer.start()

    def _rows_of(self, page: int) -> tuple[int, int]:
        first = 0 if page == 0 else self._on_first + (page - 1) * self._on_others
        last = first + (self._on_others if page else self._on_first)
        return first, min(last, self._total)

    def _room(self, head: float) -> int:
        """How many rows a page has below its head, the header and above its foot."""
        return max(1, int((self._height - head) / self._row_height) - 2)

    def _head_height(self) -> float:
        title = QFontMetricsF(self._title, self._device).height()
        return title * 1.25 + (len(self._heading.about) + 1) * self._measures.height()

    def _paint_page(self, first: int, last: int) -> None:
        top = 0.0
        if self._page == 0:
            self._paint_head()
            top = self._head_height()
        self._paint_row(top, [column.title for column in self._columns], self._bold)
        self._rule(top + self._row_height, _QUIET)
        for place, call in enumerate(self._known[first:last]):
            top += self._row_height
            if place % 2:
                self._painter.fillRect(QRectF(0, top, self._width, self._row_height), _STRIPE)
            # One that was deleted meanwhile leaves its place empty.
            cells = [column.text(call) for column in self._columns] if call is not None else []
            self._paint_row(top, cells, self._text)
            self._rule(top + self._row_height, _LINE)
        self._paint_foot()
        self._known[first:last] = [None] * (last - first)

    def _paint_head(self) -> None:
        height = QFontMetricsF(self._title, self._device).height()
        self._write(QRectF(0, 0, self._width, height), self._heading.title, self._title, _INK)
        line = self._measures.height()
        for place, text in enumerate(self._heading.about):
            self._write(QRectF(0, height * 1.25 + place * line, self._width, line), text, self._text, _QUIET)

    def _paint_foot(self) -> None:
        line = QRectF(0, self._height - self._measures.height(), self._width, self._measures.height())
        self._write(line, self._heading.foot, self._text, _QUIET)
        page = translate("PrintedList", "Page {n} of {m}").format(n=self._page + 1, m=self._pages)
        self._write(line, page, self._text, _QUIET, is_at_end=True)

    def _paint_row(self, top: float, cells: Sequence[str], font: QFont) -> None:
        whole = sum(column.share for column in self._columns)
        gap = self._measures.averageCharWidth()
        left = 0.0
        for text, column in zip(cells, self._columns, strict=False):
            width = self._width * column.share / whole
            self._write(QRectF(left + gap / 2, top, width - gap, self._row_height), text, font, _INK)
            left += width

    def _write(self, box: QRectF, text: str, font: QFont, colour: QColor, *, is_at_end: bool = False) -> None:
        measures = self._measures if font is self._text else QFontMetricsF(font, self._device)
        shown = measures.elidedText(plain(text), Qt.TextElideMode.ElideRight, box.width())
        if self._is_mirrored:
            box = QRectF(self._width - box.right(), box.top(), box.width(), box.height())
        side = Qt.AlignmentFlag.AlignRight if is_at_end is not self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.drawText(box, int(flags) | Qt.TextFlag.TextSingleLine.value, shown)

    def _rule(self, at: float, colour: QColor) -> None:
        self._painter.setPen(QPen(colour, self._measures.height() / 30))
        self._painter.drawLine(QPointF(0, at), QPointF(self._width, at))

    @staticmethod
    def _font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(QGuiApplication.font())
        font.setPointSizeF(points)
        font.setWeight(weight)
        return font
