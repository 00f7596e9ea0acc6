"""What is read aloud of a list once the user has asked it for something."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.history.errors import ServiceError, Trouble
from callviewer.history.sync_progress import ListProgress, SyncProgress, SyncState
from callviewer.ui import announce as speech
from callviewer.ui.announce import Announcer
from tests.ui_kit import House, house, invented

MISSED, INCOMING, _ = CallKind


@pytest.fixture
def aloud(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(speech, "announce", lambda _widget, text: said.append(text) if text else None)
    return said


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with house(qtbot, qapp, [*invented(MISSED, 12), *invented(INCOMING, 3)]) as made:
        made.begin()
        yield made


def test_a_search_tells_how_many_calls_it_found(home: House, aloud: list[str]) -> None:
    home.window.top.search.search_for("Person 1")
    home.wait(lambda: "Calls found: 3" in aloud)


def test_a_search_that_finds_nothing_says_so_in_the_words_of_the_page(home: House, aloud: list[str]) -> None:
    home.window.top.search.search_for("nobody of this name")
    home.wait(lambda: any(text.startswith("Nothing found. ") for text in aloud))


def test_a_page_that_says_nothing_leaves_no_gap_at_the_edge(home: House) -> None:
    status = home.window.status
    edge = status._row.contentsMargins().left()
    assert status.sync.x() > edge
    home.window.top.search.search_for("nobody of this name")
    home.wait(lambda: not home.page.status() and status.sync.x() == edge)


@pytest.mark.parametrize(("text", "said"), [("Per", "Calls found: 12"), ("xyz", "Nothing found. ")])
def test_of_a_search_the_outcome_is_read_aloud_once_whatever_came_at_its_letters(
    home: House, aloud: list[str], text: str, said: str
) -> None:
    speaking = [each._resting for each in home.window.findChildren(Announcer)]
    for each in speaking:
        each.stop()
        each.setInterval(3_600_000)
    aloud.clear()
    for letter in text:
        QTest.keyClicks(home.window.top.search, letter)
        home.wait(lambda: home.model.query.text == home.window.top.search.text())
        home.settle()
    assert aloud == [], "the keys do not rest yet"
    for each in speaking:
        if each.isActive():
            each.start(0)
    home.wait(lambda: bool(aloud))
    QApplication.processEvents()
    assert [each.startswith(said) for each in aloud] == [True]


def test_another_tab_tells_what_it_holds(home: House, aloud: list[str]) -> None:
    home.open(INCOMING)
    home.wait(lambda: "All calls shown: 3" in aloud)


def test_a_list_that_is_renewed_by_itself_interrupts_nobody(home: House, aloud: list[str]) -> None:
    aloud.clear()
    home.service.add(*invented(MISSED, 1, last_s=home.clock.now - 60))
    home.page.refresh()
    home.wait(lambda: home.model.rowCount() == 13)
    home.settle()
    assert aloud == []


@pytest.mark.parametrize(
    ("trouble", "said"),
    [(Trouble.OFFLINE, "Offline: only"), (Trouble.SERVICE_FAULT, "The service has a problem: only")],
)
def test_why_no_calls_come_is_said_as_it_is(home: House, trouble: Trouble, said: str) -> None:
    error = ServiceError(trouble, "a fault")
    failed = {kind: ListProgress(kind, SyncState.FAILED, error=error) for kind in CallKind}
    home.window.status.show_checked(None)

    home.window.status.show_progress(SyncProgress(failed))

    assert home.window.status.sync.accessibleName().startswith(said)
