"""The real program, watched from inside while it plays an act: `python -m tests.bench.inside ACT [its arguments]`.

Nothing of the program is changed but that somebody looks on.
"""

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from callviewer import __main__ as program

if TYPE_CHECKING:
    from callviewer.app import App
    from callviewer.history.sync_progress import SyncProgress
    from callviewer.ui.call_page import CallPage
    from callviewer.ui.main_window import MainWindow

Result = dict[str, Any]
Act = Callable[["MainWindow", "Visits"], Result]

SETTLED_S = 1.0
"""So long after its first rows the program has tried to reach the service, and waits."""


class Visits:
    """The visits of the sync: how long they took, of all processors together too, and how far the history then was; and
    what the act is asked for.
    """

    def __init__(self, actions: int) -> None:
        self.actions = actions
        self.took_s = 0.0
        self.cpu_s = 0.0
        self.is_whole = False
        self.calls = 0

    def watch(self) -> None:
        """Look on from now on."""
        from callviewer.history.history import History

        visits = self
        keep_up = History.keep_up

        async def watched(self: History, told: "Callable[[SyncProgress], None]") -> "SyncProgress":
            began, cpu_began_s = time.monotonic(), time.process_time()
            progress = await keep_up(self, told)
            visits.took_s += time.monotonic() - began
            visits.cpu_s += time.process_time() - cpu_began_s
            visits.is_whole, visits.calls = progress.is_whole, progress.stored
            return progress

        # What the class says is what the program uses.
        History.keep_up = watched  # type: ignore[method-assign]


def glance(window: "MainWindow", visits: Visits) -> Result:
    """Look at the first rows, no more."""
    return {}


def stay(window: "MainWindow", visits: Visits) -> Result:
    """Look at the first rows; then type, once the program has settled without a network."""
    from tests.bench.eye import until
    from tests.bench.memory import peak_mb
    from tests.bench.strikes import strike_all

    settled_at = time.monotonic() + SETTLED_S
    until(lambda: time.monotonic() >= settled_at and "httpx" in sys.modules)
    return {"settled_peak_mb": peak_mb(), "strikes_ms": strike_all(window)}


def bring(window: "MainWindow", visits: Visits) -> Result:
    """Bring the whole history here, and do nothing besides."""
    from tests.bench.eye import until
    from tests.bench.memory import peak_mb

    until(lambda: visits.is_whole and list_of(window).model.rowCount() == visits.calls)
    return {"took_s": visits.took_s, "cpu_s": visits.cpu_s, "calls": visits.calls, "whole_peak_mb": peak_mb()}


def scroll(window: "MainWindow", visits: Visits) -> Result:
    """Scroll while the whole history is brought here."""
    from tests.bench.eye import Pulse, until

    pulse = Pulse(list_of(window).table)
    until(lambda: visits.is_whole and list_of(window).model.rowCount() == visits.calls and bool(pulse.waits_ms))
    pulse.stop()
    return {"waits_ms": pulse.waits_ms, "calls": visits.calls}


def list_of(window: "MainWindow") -> "CallPage":
    """The list that is seen: no act leaves the lists."""
    return cast("CallPage", window.page())


ACTS: dict[str, Act] = {act.__name__: act for act in (glance, stay, bring, scroll)}
"""Those that measure from the start on; whatever others need is imported when the first rows are painted."""


def act_named(name: str) -> Act:
    """The act of this name, here or in `acts`."""
    if name in ACTS:
        return ACTS[name]
    from tests.bench.acts import ACTS as OTHERS

    return OTHERS[name]


def play(name: str, actions: int) -> None:
    """Let the next window of the program play an act, from its first rows on; prints what came of it.

    Args:
        name: That of the act.
        actions: How many actions, where the act has any.
    """
    visits = Visits(actions)
    run_program = program._run

    def run_watched(*given: Any) -> int:
        watch()
        return run_program(*given)

    def watch() -> None:
        # Not before: the program itself decides what is imported when.
        from callviewer.app import App

        run = App.run
        App.run = lambda self: watched(self, run)  # type: ignore[method-assign]

    def watched(self: "App", run: "Callable[[App], str]") -> str:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from tests.bench.eye import Eye

        window = self.session.window
        # The list of the first rows; later another page may be seen.
        first = list_of(window)
        table, model = first.table, first.model
        result: Result = {}

        def look() -> None:
            if not result and model.rowCount() and model.row(0).call is not None:
                result.update(painted_s=eye.last[table.viewport()], start_cpu_ms=time.process_time() * 1000)
                QTimer.singleShot(0, perform)

        def perform() -> None:
            try:
                result.update(act_named(name)(window, visits))
                print(json.dumps(result), flush=True)
                QApplication.quit()
            except BaseException:  # noqa: BLE001 (Qt would only print it)
                traceback.print_exc()
                os._exit(1)

        eye = Eye(table.viewport(), seen=look)
        if name in {"bring", "scroll", "arrive"}:
            visits.watch()
        return run(self)

    program._run = run_watched  # type: ignore[assignment]


if __name__ == "__main__":
    asked, _, many = sys.argv[1].partition(":")
    play(asked, int(many or 0))
    sys.exit(program.main(sys.argv[2:]))
