"""What tests of the panel are made of: a panel of its own, follow-ups and lists whose answers are the test's."""

import asyncio
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.calls.mark import Mark
from callviewer.calls.portrait import Portrait
from callviewer.calls.query import CallQuery
from callviewer.calls.reach import BestHours, Days
from callviewer.calls.waiting import Caller
from callviewer.history.changes import Ids, changes
from callviewer.history.copy_errors import ArchiveError, ArchiveTrouble
from callviewer.history.followups import FollowUps
from callviewer.history.lists import CallList, Step
from callviewer.history.place import Place
from callviewer.ui.call_model import ListState
from callviewer.ui.kit import Kit
from callviewer.ui.number_actions import NumberActions
from callviewer.ui.number_panel import NumberPanel
from tests.ui_kit import NOON, PLACE, Clock, spaced, window_kit

ANA, BENTO, HIDDEN = "+5511987654321", "+5511957411964", "-1"
NOON_MS = int(NOON) * 1000
MINUTE_MS = 60_000
WAITING = Caller("k", BENTO, "Oficina do Bento", 2, NOON_MS - 134 * MINUTE_MS, NOON_MS - 12 * MINUTE_MS)
BROKEN = ArchiveError(ArchiveTrouble.FULL, Path("notes.sqlite"))


def calls_with(number: str) -> list[Call]:
    """A missed call that waits, a talk of some minutes, and a try that nobody answered; newest first."""
    waiting = FollowUp(Outcome.WAITING)
    return [
        Call(CallKind.MISSED, number, time_ms=NOON_MS - 12 * MINUTE_MS, followup=waiting),
        Call(CallKind.OUTGOING, number, time_ms=NOON_MS - 3000 * MINUTE_MS, duration_s=192),
        Call(CallKind.OUTGOING, number, time_ms=NOON_MS - 4000 * MINUTE_MS, duration_s=0),
        Call(CallKind.INCOMING, number, time_ms=NOON_MS - 5000 * MINUTE_MS, duration_s=46),
    ]


class Knowing:
    """Stands in for FollowUps: tells the portraits that it was given, and keeps notes as the notebook does.

    Attributes:
        asked: The numbers that were asked about.
        written: The notes that were written.
        held: Numbers whose portraits do not come before they are taken out of here.
        error: Raised by everything, where there is one.
    """

    def __init__(self) -> None:
        self.portraits: dict[str, Portrait] = {}
        self.asked: list[str] = []
        self.written: list[tuple[str, str]] = []
        self.done: list[tuple[str, ...]] = []
        self.held: set[str] = set()
        self.error: Exception | None = None

    def know(self, number: str, note: str = "", **known: Any) -> None:
        self.portraits[number] = Portrait(number, Mark(number, note), **known)

    async def portrait(self, number: str, place: Place) -> Portrait:
        assert place == PLACE
        self.asked.append(number)
        while number in self.held:  # noqa: ASYNC110  # let go by the thread of the test
            await asyncio.sleep(0.001)
        self._fail()
        return self.portraits.get(number, Portrait(number, Mark(number)))

    async def write_note(self, number: str, note: str) -> None:
        self._fail()
        self.written.append((number, note))
        known = self.portraits.get(number, Portrait(number, Mark(number)))
        self.portraits[number] = replace(known, mark=replace(known.mark, note=note))

    async def mark_done(self, numbers: Sequence[str], note: str = "") -> tuple[Mark, ...]:
        assert not note
        self.done.append(tuple(numbers))
        return tuple(Mark(number) for number in numbers)

    async def unmark(self, numbers: Sequence[str]) -> tuple[Mark, ...]:
        self.done.remove(tuple(numbers))
        return tuple(Mark(number) for number in numbers)

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


class Rows:
    """Stands in for CallList: these calls, of which the first come along at once."""

    def __init__(self, calls: Sequence[Call], at_hand: int = 100) -> None:
        self.calls_here = list(calls)
        self.at_hand = at_hand
        self.fetched: list[int] = []

    async def next(self, shown: Ids, told: object) -> Step:
        ids = array("q", range(1, len(self.calls_here) + 1))
        return Step(ids, changes(shown, ids), dict(zip(ids[: self.at_hand], self.calls_here, strict=False)))

    async def refresh(self, shown: Ids, told: object) -> Step:
        return await self.next(shown, told)

    async def at(self, shown: Ids, places: Sequence[int]) -> list[Call | None]:
        return await self.calls([shown[place] for place in places])

    async def ready(self, ids: Sequence[int]) -> list[Call | None]:
        return await self.calls(ids)

    async def calls(self, ids: Sequence[int]) -> list[Call | None]:
        self.fetched += ids
        return [self.calls_here[each - 1] if each <= len(self.calls_here) else None for each in ids]


@dataclass
class Bench:
    """A panel that is shown."""

    kit: Kit
    clock: Clock
    qtbot: QtBot
    owner: QObject
    known: Knowing = field(default_factory=Knowing)
    rows: dict[str, Rows] = field(default_factory=dict)
    queries: list[CallQuery] = field(default_factory=list)
    heard: list[Any] = field(default_factory=list)
    numbers: NumberActions = field(init=False)
    panel: NumberPanel = field(init=False)

    def __post_init__(self) -> None:
        def followups() -> FollowUps:
            return cast("FollowUps", self.known)

        self.numbers = NumberActions(self.kit, followups, self.owner)
        self.panel = NumberPanel(self.kit, followups, lambda: PLACE, self._open_list, self.numbers)
        self.panel.noticed.connect(lambda kind, text: self.heard.append((kind, text)))
        self.panel.copy_failed.connect(self.heard.append)
        self.panel.noted.connect(lambda: self.heard.append("noted"))
        self.panel.closed.connect(lambda: self.heard.append("closed"))
        self.panel.forget_wanted.connect(lambda number: self.heard.append(("forget", number)))
        self.panel.search_wanted.connect(lambda text: self.heard.append(("search", text)))
        self.qtbot.addWidget(self.panel)
        self.panel.resize(400, 700)
        self.panel.show()

    def _open_list(self, query: CallQuery) -> CallList:
        self.queries.append(query)
        return cast("CallList", self.rows.setdefault(query.number or "", Rows(calls_with(query.number or ""))))

    def show(self, number: str, name: str = "") -> None:
        """Show a number, and wait until all about it is here."""
        self.panel.show_number(number, name)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way."""
        panel = self.panel
        self.qtbot.waitUntil(
            lambda: not panel._resting.isActive() and panel._job is None and panel._model.state is not ListState.LOADING
        )

    def write(self, text: str) -> None:
        """Write a note, as if the field had the focus."""
        QTest.keyClicks(self.panel._note.field, text)


@contextmanager
def panel_bench(qtbot: QtBot, app: QApplication) -> Iterator[Bench]:
    """A panel in São Paulo, on a service thread that runs."""
    clock = Clock()
    owner = QObject()
    with window_kit(app, clock) as kit:
        made = Bench(kit, clock, qtbot, owner)
        yield made
        made.panel.close()
    owner.deleteLater()


@contextmanager
def two_in_panel(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    """A panel that knows Bento, who waits, and Ana, who does not."""
    with panel_bench(qtbot, qapp) as made:
        made.known.know(
            BENTO,
            "Inspection of the van",
            names=("Oficina do Bento", "Bento"),
            place="São Paulo",
            counts={CallKind.MISSED: 5, CallKind.INCOMING: 4, CallKind.OUTGOING: 5},
            talk_s=4321,
            first_ms=NOON_MS - 260 * 1440 * MINUTE_MS,
            last_ms=NOON_MS - 12 * MINUTE_MS,
            waiting=WAITING,
            best=BestHours(Days.WEEKDAYS, 9, 11),
        )
        made.known.know(ANA, names=("Ana Souza",), counts={CallKind.MISSED: 1})
        yield made


def seen(bench: Bench) -> str:
    """Every word of the panel that can be seen, a line each."""
    words: list[str] = []
    for widget in bench.panel.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton):
            words.append(widget.text().strip())
        elif widget.isVisible() and isinstance(widget, QPlainTextEdit):
            words.append(widget.toPlainText())
    return spaced("\n".join(word for word in words if word))


def rows(bench: Bench) -> list[str]:
    model = bench.panel._model
    return [model.index(row, 0).data() for row in range(model.rowCount())]
