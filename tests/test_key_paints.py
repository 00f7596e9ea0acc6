"""What a key in the search makes the window paint: what is another now, and that once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from tests.ui_kit import House, house, invented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    """A window with a whole copy."""
    with house(qtbot, qapp, invented(CallKind.MISSED, 300)) as made:
        made.begin()
        made.sync()
        made.window.complete()
        made.settle()
        yield made


class Paintings(QObject):
    """Counts how often something is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's own)
        self.count += event.type() is QEvent.Type.Paint
        return False


def rest(home: House) -> None:
    """Let the window do whatever is due."""
    home.settle()
    home.wait(lambda: home.window.people.is_resting and not home.kit.bridge._jobs)
    for _ in range(10):
        QApplication.processEvents()


def test_the_rows_of_an_answer_are_painted_once(home: House) -> None:
    rest(home)
    paintings = Paintings(home.page.table.viewport())
    home.window.top.search.search_for("2")
    home.settle()
    for _ in range(10):
        QApplication.processEvents()
    assert 100 < home.model.rowCount() < 300
    assert paintings.count == 1


def test_a_page_that_is_not_seen_changes_nothing_that_is_said_of_the_one_that_is(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    rest(home)
    renewed: list[str] = []
    monkeypatch.setattr(home.window.status, "renew", lambda: renewed.append("renewed"))
    settled: list[str] = []
    home.window.settled.connect(lambda: settled.append("settled"))

    home.window.people.changed.emit()
    assert (renewed, settled) == ([], [])
    home.page.changed.emit()
    assert (renewed, settled) == (["renewed"], ["settled"])


def test_an_answer_that_is_soon_there_is_not_announced_as_under_way(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    rest(home)
    said: list[str] = []
    line = home.window.status._shown
    show = line.setText

    def say(text: str, *more: str) -> None:
        said.append(text)
        show(text, *more)

    monkeypatch.setattr(line, "setText", say)
    home.window.top.search.search_for("person 1")
    home.settle()
    assert said
    assert "Looking…" not in said
