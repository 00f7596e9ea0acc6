"""A list as pages: how many there are, what stands on them, the paper, and that it can be stopped."""

import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import Call, CallKind
from callviewer.calls.query import CallQuery
from callviewer.history.exporting import Choice
from callviewer.ui import print_list
from callviewer.ui.export_choice import Offer
from callviewer.ui.export_heading import heading
from callviewer.ui.print_list import Heading, ListPrinter, PaperColumn
from callviewer.ui.words import Words
from tests.ui_kit import NOON, ZONE, Clock

HEADING = Heading("Missed calls", ("From 1 to 2", "Calls: 3"), "18/11/2026 12:00")
COLUMNS = [PaperColumn("Caller", 2, lambda call: call.name), PaperColumn("Number", 1, lambda call: call.number)]


class Paper:
    """A PDF in memory."""

    def __init__(self, locale: str = "en_GB") -> None:
        self.buffer = QBuffer()
        self.buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self.buffer)
        self.writer.setResolution(300)
        self.writer.setPageLayout(print_list.layout_of(QLocale(locale)))

    @property
    def content(self) -> bytes:
        return bytes(self.buffer.data().data())

    @property
    def pages(self) -> int:
        """As a reader counts them."""
        return len(re.findall(rb"/Type\s*/Page\b(?!s)", self.content))


class Shelf:
    """Gives rows when it is told to."""

    def __init__(self, count: int) -> None:
        self.calls = [Call(CallKind.MISSED, f"+55119{rank:08}", f"Person {rank}") for rank in range(count)]
        self.asked: list[tuple[int, int]] = []
        self.due: list[Callable[[], None]] = []

    def rows(self, start: int, stop: int, take: Callable[[Sequence[Call | None]], None]) -> None:
        self.asked.append((start, stop))
        self.due.append(lambda: take(self.calls[start:stop]))

    def rows_now(self, start: int, stop: int, take: Callable[[Sequence[Call | None]], None]) -> None:
        self.asked.append((start, stop))
        take(self.calls[start:stop])


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    made = QObject(qapp)
    yield made
    made.deleteLater()


def printed(qtbot: QtBot, owner: QObject, count: int, paper: Paper | None = None) -> tuple[Paper, int]:
    """A PDF of so many rows, and how many pages it was said to have."""
    paper = paper or Paper()
    printer = ListPrinter(paper.writer, HEADING, COLUMNS, count, Shelf(count).rows_now, owner)
    with qtbot.waitSignal(printer.finished, timeout=20_000) as done:
        printer.start()
    return paper, done.args[0]


def letters_of(content: bytes) -> int:
    """How many letters are shown, on all pages; each is a number of four digits."""
    shown = 0
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", content, flags=re.DOTALL):
        try:
            shown += sum(len(found) // 4 for found in re.findall(rb"<([0-9a-fA-F]+)>", zlib.decompress(stream)))
        except zlib.error:
            continue
    return shown


def test_a_short_list_is_one_page(qtbot: QtBot, owner: QObject) -> None:
    paper, pages = printed(qtbot, owner, 3)
    assert (paper.pages, pages) == (1, 1)
    assert paper.content.startswith(b"%PDF-")


def test_an_empty_list_is_one_page_too(qtbot: QtBot, owner: QObject) -> None:
    paper, pages = printed(qtbot, owner, 0)
    assert (paper.pages, pages) == (1, 1)


def test_a_long_list_has_as_many_pages_as_it_says(qtbot: QtBot, owner: QObject) -> None:
    paper, pages = printed(qtbot, owner, 700)
    assert paper.pages == pages > 10


def test_every_row_and_each_page_s_header_are_painted(qtbot: QtBot, owner: QObject) -> None:
    row, header = len("Person 0+5511900000000"), len("CallerNumber")
    head = len("".join((HEADING.title, *HEADING.about)))
    few, _ = printed(qtbot, owner, 9)
    assert letters_of(few.content) == head + header + 9 * row + len(HEADING.foot + "Page 1 of 1")
    many, pages = printed(qtbot, owner, 100)
    on_each_page = len(HEADING.foot + "Page 1 of 1") + header
    assert pages > 1
    assert letters_of(many.content) == head + pages * on_each_page + 100 * row + 90 * len("0")


def test_a_long_filter_is_written_in_several_lines(qtbot: QtBot, owner: QObject) -> None:
    few, many = "word " * 8, "word " * 80
    paper = Paper()
    heading = Heading("Missed calls", (few, many), "foot")
    printer = ListPrinter(paper.writer, heading, COLUMNS, 0, Shelf(0).rows_now, owner)
    with qtbot.waitSignal(printer.finished):
        printer.start()
    lines = printer._about
    assert lines[0] == few.strip()
    assert len(lines) > 3
    assert " ".join(lines[1:]) == many.strip()


def test_one_slice_of_time_paints_only_some_of_the_rows(
    qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = Paper()
    printer = ListPrinter(paper.writer, HEADING, COLUMNS, 400, Shelf(400).rows_now, owner)
    asked = count()
    # A clock by which the time is over after a single step.
    clock = SimpleNamespace(start=lambda: None, hasExpired=lambda _slice_ms: next(asked) % 2 == 1)
    monkeypatch.setattr(printer, "_clock", clock)
    printer.start()
    slices: list[int] = []
    beat = QTimer(owner, interval=0)
    beat.timeout.connect(lambda: slices.append(printer._page))
    beat.start()
    with qtbot.waitSignal(printer.finished):
        pass
    # The window had its turn more often than once a page.
    assert len(slices) > 2 * len(set(slices))


def test_rows_are_asked_for_as_they_are_needed(qtbot: QtBot, owner: QObject) -> None:
    paper, shelf = Paper(), Shelf(1200)
    printer = ListPrinter(paper.writer, HEADING, COLUMNS, 1200, shelf.rows, owner)
    printer.start()
    qtbot.waitUntil(lambda: bool(shelf.due))
    assert shelf.asked == [(0, 500)]
    shelf.due.pop()()
    qtbot.waitUntil(lambda: bool(shelf.due))
    assert shelf.asked == [(0, 500), (500, 1000)]
    printer.cancel()


def test_one_that_is_stopped_takes_no_more_rows(qtbot: QtBot, owner: QObject) -> None:
    paper, shelf = Paper(), Shelf(10)
    printer = ListPrinter(paper.writer, HEADING, COLUMNS, 10, shelf.rows, owner)
    printer.start()
    qtbot.waitUntil(lambda: bool(shelf.due))
    printer.cancel()
    with qtbot.assertNotEmitted(printer.progressed, wait=50):
        shelf.due.pop()()


def test_a_call_that_was_deleted_meanwhile_leaves_its_place_empty(qtbot: QtBot, owner: QObject) -> None:
    def rows(start: int, stop: int, take: Callable[[Sequence[Call | None]], None]) -> None:
        take([None] * (stop - start))

    paper = Paper()
    printer = ListPrinter(paper.writer, HEADING, COLUMNS, 5, rows, owner)
    with qtbot.waitSignal(printer.finished):
        printer.start()
    empty, _ = printed(qtbot, owner, 0)
    assert letters_of(paper.content) == letters_of(empty.content)


@pytest.mark.parametrize(
    ("locale", "size"),
    [
        ("en_US", QPageSize.PageSizeId.Letter),
        ("es_MX", QPageSize.PageSizeId.Letter),
        ("pt_BR", QPageSize.PageSizeId.A4),
    ],
)
def test_the_paper_is_the_region_s(locale: str, size: QPageSize.PageSizeId) -> None:
    assert print_list.paper_of(QLocale(locale)).id() is size


def test_a_number_that_was_searched_for_keeps_its_order_on_paper(qapp: QApplication) -> None:
    words = Words(QLocale("en_GB"), ZONE, "BR", Clock())
    choice = Choice(CallQuery(CallKind.MISSED, "+55 11"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        lines = heading(Offer(choice, choice), words, 3, account="Office", is_selection=False).about
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert lines[:2] == ("\u2068Office\u2069", "Search: \u2068+55 11\u2069")


@pytest.mark.parametrize("locale", ["en_US", "ar_EG", "de_DE"])
def test_no_time_and_no_duration_is_cut_on_paper(qapp: QApplication, owner: QObject, locale: str) -> None:
    words = Words(QLocale(locale), ZONE, "BR", Clock())
    columns = print_list.columns_of(None, words)
    calls = [
        Call(CallKind.OUTGOING, "1", duration_s=seconds, time_ms=int(NOON + hours * 3600) * 1000)
        for hours, seconds in ((0, 0), (5, 3599), (10.5, 59))
    ]
    paper = Paper()
    printer = ListPrinter(paper.writer, HEADING, columns, 0, Shelf(0).rows_now, owner)
    printer.start()
    for column, width in zip(columns, printer._widths, strict=True):
        if not column.share:
            longest = max(printer._text.measures.horizontalAdvance(column.text(call)) for call in calls)
            assert longest + printer._gap <= width, column.title
    printer.cancel()


def test_what_is_on_paper_says_the_day_in_digits(qapp: QApplication) -> None:
    words = Words(QLocale("en_GB"), ZONE, "BR", Clock())
    call = Call(CallKind.OUTGOING, "+5511912345678", "Ana", round(NOON * 1000), duration_s=61)
    cells = {column.title: column.text(call) for column in print_list.columns_of(None, words)}
    assert cells["When"] == "18/11/2026 12:00"
    assert cells["Kind"] == "Outgoing call"
    assert cells["Duration"] == "1 min 01 s"
