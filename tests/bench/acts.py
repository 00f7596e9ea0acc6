"""Acts of somebody who uses the window after its first rows: paging, insights, new calls, two hours of everything."""

import random
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from callviewer.ui.parts import INSIGHTS
from tests.bench import paging
from tests.bench.eye import Pulse, until
from tests.bench.inside import SETTLED_S, Act, Result, Visits, list_of
from tests.bench.memory import memory_mb

if TYPE_CHECKING:
    from callviewer.ui.main_window import MainWindow

LOOKS, LOOK_MS = 60, 1000
"""New calls are looked for each second of a minute, where usually minutes pass."""
DOWN_PX = 1_000
WARM_SHARE = 0.2
"""After this share of all actions, whatever is made once was made."""
REST_MS = 300
WRITINGS = ("田中", "김민준", "अनीता", "สมชาย", "נועה", "ليلى", "Ольга", "Ελένη")
"""Somebody of each writing: Qt takes fonts and what it knows of a language into memory when it meets them."""
WORDS = ("ana", "so", "55", "119", "qzxw", "mar", "1", "")


def page(window: "MainWindow", visits: Visits) -> Result:
    """Page and jump through all calls."""
    _settle()
    table, model = list_of(window).table, list_of(window).model

    def has_rows() -> bool:
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        seen = model.ids[first : last + 1 if last >= 0 else None]
        return len(model._cache.at_hand(seen)) == len(seen)

    return {"room": paging.room_of(table), **paging.times(table, has_rows)._asdict()}


def insights(window: "MainWindow", visits: Visits) -> Result:
    """Open the insights, and let them be counted anew."""
    _settle()
    first = _charts_ms(window, lambda: window.show_tab(INSIGHTS))
    window.show_tab("all")
    until(lambda: window.is_settled)
    # Back to charts that are there, which count again because marks have changed.
    window.insights.follow_marks()
    again = _charts_ms(window, lambda: window.show_tab(INSIGHTS))
    return {"first_ms": first, "again_ms": again}


def arrive(window: "MainWindow", visits: Visits) -> Result:
    """Read calls further down while new ones arrive above them."""
    until(lambda: visits.is_whole and list_of(window).model.rowCount() >= visits.calls)
    table, model = list_of(window).table, list_of(window).model
    table.verticalScrollBar().setValue(DOWN_PX)
    until(lambda: model.is_at_hand)
    before = model.rowCount()
    read = model.ids[table.rowAt(0)]
    pulse = Pulse(table, step=0)
    for _ in range(LOOKS):
        latest = time.monotonic() + LOOK_MS / 1000
        window.page().refresh()
        window.look_wanted.emit()
        until(lambda at=latest: time.monotonic() >= at)  # type: ignore[misc]
    pulse.stop()
    moved = abs(model.ids.index(read) - table.rowAt(0))
    return {"waits_ms": pulse.waits_ms, "arrived": model.rowCount() - before, "moved": moved}


def live(window: "MainWindow", visits: Visits) -> Result:
    """Two hours of use without pause: everything that one does, in any order."""
    _settle()
    chance = random.Random(4)
    deeds: list[Callable[[], object]] = [
        lambda: window.show_tab(chance.choice(window.tab_names())),
        lambda: window.top.search.search_for(chance.choice(WORDS)),
        lambda: _scroll(window, chance),
        lambda: _scroll(window, chance),
        lambda: _choose(window, chance),
        lambda: window.page().refresh(),
        window.panel_place.turn,
    ]

    def act(times: int) -> tuple[float, int]:
        for _ in range(times):
            chance.choice(deeds)()
            _see(window)
        window.top.search.search_for("")
        window.show_tab("all")
        _rest(REST_MS)
        until(lambda: window.is_settled)
        return memory_mb(), _held(window)

    window.panel_place.open()
    for name in WRITINGS:
        window.top.search.search_for(name)
        _see(window)
        list_of(window).table.selectRow(0)
        until(lambda: window.panel.is_settled)
    warm = round(visits.actions * WARM_SHARE)
    warm_mb, warm_held = act(warm)
    end_mb, end_held = act(visits.actions - warm)
    return {"warm_mb": warm_mb, "warm_held": warm_held, "end_mb": end_mb, "end_held": end_held}


ACTS: dict[str, Act] = {act.__name__: act for act in (page, insights, arrive, live)}


def _settle() -> None:
    settled_at = time.monotonic() + SETTLED_S
    until(lambda: time.monotonic() >= settled_at and "httpx" in sys.modules)


def _see(window: "MainWindow") -> None:
    """Let what was done be answered and painted, also the rows that are missed only when they are."""
    until(lambda: window.is_settled)
    QCoreApplication.processEvents()
    until(lambda: window.is_settled and getattr(getattr(window.page(), "model", None), "is_at_hand", True))


def _rest(span_ms: int) -> None:
    at = time.monotonic() + span_ms / 1000
    until(lambda: time.monotonic() >= at)


def _charts_ms(window: "MainWindow", act: Callable[[], object]) -> float:
    """What it takes from an act until the charts that are seen are painted with the answer to it."""
    began = time.monotonic()
    act()
    until(lambda: window.is_settled)
    # The answer has come: what is left is to paint it.
    QCoreApplication.processEvents()
    return (time.monotonic() - began) * 1000


def _scroll(window: "MainWindow", chance: random.Random) -> None:
    shown = window.page()
    table = getattr(shown, "table", None)
    if table is not None:
        bar = table.verticalScrollBar()
        bar.setValue(chance.randrange(bar.maximum() + 1))


def _choose(window: "MainWindow", chance: random.Random) -> None:
    table = getattr(window.page(), "table", None)
    if table is not None and table.model().rowCount():
        row = table.rowAt(chance.randrange(table.viewport().height()))
        table.setCurrentIndex(table.model().index(max(0, row), 0))


def _held(window: "MainWindow") -> int:
    """Threads, open files and running timers."""
    files = sum(1 for _file in Path("/proc/self/fd").iterdir())
    timers = sum(timer.isActive() for timer in window.findChildren(QTimer))
    return threading.active_count() + files + timers
