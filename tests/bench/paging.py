"""Pages and jumps through a table, the same for the program and its rival: how long frames and places take."""

import random
import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractSlider, QTableView

from tests.bench.eye import until

PAGES = 300
JUMPS = 100


class Times(NamedTuple):
    """What was measured, in ms.

    Attributes:
        pages: Each frame while paging down: the way to the next page and its painting.
        jumps: Each jump to a random place, until its rows are painted.
    """

    pages: list[float]
    jumps: list[float]


class Room(NamedTuple):
    """What a table has to paint, in logical pixels: a rival gets just as much.

    Attributes:
        width: Of what is painted.
        height: Of what is painted.
        columns: The widths of those that are shown.
    """

    width: int
    height: int
    columns: list[int]


def room_of(view: QTableView) -> Room:
    """What this table, which is shown, has to paint."""
    viewport, header = view.viewport(), view.horizontalHeader()
    shown = [header.sectionSize(number) for number in range(header.count()) if not header.isSectionHidden(number)]
    return Room(viewport.width(), viewport.height(), shown)


class _Finish(QObject):
    """Knows when a view was last on the screen with all its rows."""

    def __init__(self, view: QTableView, has_rows: Callable[[], bool]) -> None:
        super().__init__()
        self.at_s = 0.0
        self._has_rows = has_rows
        # What is painted is on the screen when the event that painted it is over.
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(self._note)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's own)
        if event.type() is QEvent.Type.Paint and self._has_rows():
            self._after.start()
        return False

    def _note(self) -> None:
        self.at_s = time.perf_counter()


def times(view: QTableView, has_rows: Callable[[], bool]) -> Times:
    """Page down, then jump about.

    Args:
        view: The table, which is shown.
        has_rows: Whether all rows are there that are seen now.
    """
    bar, viewport = view.verticalScrollBar(), view.viewport()
    pages = []

    def paint() -> None:
        viewport.repaint()
        pages.append((time.perf_counter() - began) * 1000)
        # Between frames the program does what else it has to do; nothing but the next frame paints.
        viewport.setUpdatesEnabled(False)
        QCoreApplication.processEvents()
        until(has_rows)
        viewport.setUpdatesEnabled(True)

    for _ in range(PAGES):
        if bar.value() == bar.maximum():
            bar.setValue(0)
        began = time.perf_counter()
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
        is_whole = has_rows()
        paint()
        if not is_whole:
            # Rows that had to be fetched are a frame of their own.
            began = time.perf_counter()
            paint()

    finish, chance, jumps = _Finish(view, has_rows), random.Random(4), []
    for _ in range(JUMPS):
        QCoreApplication.processEvents()
        began = time.perf_counter()
        bar.setValue(chance.randrange(bar.maximum() + 1))
        until(lambda began=began: finish.at_s > began)  # type: ignore[misc]
        jumps.append((finish.at_s - began) * 1000)
    return Times(pages, jumps)
