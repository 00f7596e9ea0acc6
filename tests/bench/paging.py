"""Pages and jumps through a table, the same for the program and its rival: how long frames and places take."""

import random
import time
from collections.abc import Callable
from typing import NamedTuple

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


def times(view: QTableView, is_at_hand: Callable[[], bool]) -> Times:
    """Page down, then jump about.

    Args:
        view: The table, which is shown.
        is_at_hand: Whether all rows are there that were asked for when the view was last painted.
    """
    bar, viewport = view.verticalScrollBar(), view.viewport()

    def painted(move: Callable[[], None]) -> float:
        began = time.perf_counter()
        move()
        viewport.repaint()
        return (time.perf_counter() - began) * 1000

    def page() -> None:
        if bar.value() == bar.maximum():
            bar.setValue(0)
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)

    pages = []
    for _ in range(PAGES):
        pages.append(painted(page))
        if not is_at_hand():
            # Rows that had to be fetched are a frame of their own, which nothing else is to paint.
            viewport.setUpdatesEnabled(False)
            until(is_at_hand)
            viewport.setUpdatesEnabled(True)
            pages.append(painted(lambda: None))

    chance = random.Random(4)

    def jump() -> None:
        bar.setValue(chance.randrange(bar.maximum() + 1))
        viewport.repaint()
        until(is_at_hand)

    return Times(pages, [painted(jump) for _ in range(JUMPS)])
