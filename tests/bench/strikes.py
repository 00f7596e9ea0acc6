"""Types into the search of the real window, key by key, and looks when the rows and their count are painted."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from callviewer.calls.numbers import digits
from callviewer.ui.call_page import CallPage
from callviewer.ui.elided_label import ElidedLabel
from callviewer.ui.state_page import StatePage
from tests.bench.eye import Eye, until

if TYPE_CHECKING:
    from callviewer.ui.main_window import MainWindow

NO_HIT = "qzxw"
SAMPLES = 3
NAME_KEYS, NUMBER_KEYS = 4, 6


class Unpainted(QObject):
    """Knows whether something that was to be painted when it was noted is not yet.

    Attributes:
        is_left: Whether it is so.
    """

    def __init__(self) -> None:
        super().__init__()
        self.is_left = False

    def note(self) -> None:
        self.is_left = True
        # Behind all paintings, which have a low priority themselves.
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.LowEventPriority.value - 1)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            self.is_left = False
        return super().event(event)


def list_of(window: "MainWindow") -> CallPage:
    """The list that is seen."""
    page = window.page()
    assert isinstance(page, CallPage)
    return page


def texts(window: "MainWindow") -> list[str]:
    """What is typed: beginnings of names and of numbers that are there, and something that is not."""
    model = list_of(window).model
    calls = [call for place in range(min(100, model.rowCount())) if (call := model.row(place).call) is not None]
    names = dict.fromkeys(call.name.split()[0][:NAME_KEYS].lower() for call in calls if call.name)
    numbers = dict.fromkeys(found[:NUMBER_KEYS] for call in calls if (found := digits(call.number)))
    return [*list(names)[:SAMPLES], *list(numbers)[:SAMPLES], NO_HIT]


def strike_all(window: "MainWindow") -> list[float]:
    """How long each key took, from the key to the picture, in ms."""
    page, search = list_of(window), window.top.search
    viewport = page.table.viewport()
    eye = Eye(viewport, *page.findChildren(StatePage), *window.status.findChildren(ElidedLabel))
    answered: list[float] = []
    # A picture that stays as it was is not painted anew.
    unpainted = Unpainted()

    def is_answered() -> bool:
        model = page.model
        return model.query.text == search.text() and window.is_settled and not model.is_outdated

    def note_answer() -> None:
        if is_answered():
            answered.append(time.monotonic())
            unpainted.note()

    def is_painted() -> bool:
        return bool(answered) and not unpainted.is_left and not eye.is_noting

    def strike(key: str) -> float:
        answered.clear()
        began = time.monotonic()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(search, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, key))
        until(is_painted)
        return (max(answered[0], *eye.last.values()) - began) * 1000

    page.model.changed.connect(note_answer)
    taken = []
    for text in texts(window):
        taken += [strike(key) for key in text]
        search.clear_search()
        until(is_answered)
    return taken
