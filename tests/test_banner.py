"""The line for notices that come from several sides: which is seen, and which waits."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.ui.banner import Banner
from callviewer.ui.notice_bar import NoticeKind
from tests.looks import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

INFO, WARNING, ERROR, GOOD = NoticeKind


@pytest.fixture
def banner(qtbot: QtBot, qapp: QApplication) -> Iterator[Banner]:
    with look(qapp) as icons:
        made = Banner(icons)
        qtbot.addWidget(made)
        yield made
        made.clear()


def said(banner: Banner) -> str:
    """What the line says; empty while it is hidden."""
    return "" if banner.isHidden() else banner.accessibleName()


def closed_one_by_one(banner: Banner) -> list[str]:
    """What the line says, and then says each time it is closed."""
    texts = []
    while said(banner):
        texts.append(said(banner))
        banner._cross.click()
    return texts


def test_an_error_is_not_hidden_by_a_hint(banner: Banner) -> None:
    banner.tell(ERROR, "The note could not be saved.")
    banner.tell(INFO, "Copied.")
    assert closed_one_by_one(banner) == ["The note could not be saved.", "Copied."]


def test_an_error_is_seen_at_once_and_the_hint_before_it_is_over(banner: Banner) -> None:
    banner.tell(INFO, "Copied.")
    banner.tell(ERROR, "The note could not be saved.")
    assert closed_one_by_one(banner) == ["The note could not be saved."]


def test_the_newest_of_two_hints_is_seen(banner: Banner) -> None:
    banner.tell(WARNING, "This is not a number.")
    banner.tell(INFO, "Copied.")
    assert closed_one_by_one(banner) == ["Copied."]


def test_of_hints_that_wait_behind_an_error_the_newest_is_seen(banner: Banner) -> None:
    banner.tell(ERROR, "The note could not be saved.")
    banner.tell(INFO, "Copied.")
    banner.tell(INFO, "Rows copied: 3")
    assert closed_one_by_one(banner) == ["The note could not be saved.", "Rows copied: 3"]


def test_what_has_to_stay_waits_behind_what_comes_later(banner: Banner) -> None:
    banner.say(WARNING, "The copy was damaged.")
    banner.say(WARNING, "Delete all calls of Ana?")
    banner.say(INFO, "Another time zone?")
    banner.say(ERROR, "The disk is full.")
    assert closed_one_by_one(banner) == [
        "The disk is full.",
        "Delete all calls of Ana?",
        "The copy was damaged.",
        "Another time zone?",
    ]


def test_each_button_does_its_own(banner: Banner) -> None:
    done: list[str] = []
    banner.say(WARNING, "The key?", "Enter it", lambda: done.append("key"))
    banner.say(WARNING, "Delete?", "Delete", lambda: done.append("deleted"))
    for _ in range(2):
        banner._button.click()
    assert done == ["deleted", "key"]
    assert said(banner) == ""


def test_what_a_button_says_in_its_turn_is_seen(banner: Banner) -> None:
    banner.say(INFO, "Another time zone?")
    banner.say(WARNING, "Delete?", "Delete", lambda: banner.say(WARNING, "That did not go."))
    banner._button.click()
    assert closed_one_by_one(banner) == ["That did not go.", "Another time zone?"]


def test_one_topic_has_one_notice(banner: Banner) -> None:
    banner.say(WARNING, "The key is wrong.", topic="key")
    banner.say(WARNING, "The copy was damaged.")
    banner.say(INFO, "The key was blocked.", topic="key")
    banner.say(WARNING, "The copy was damaged.")
    assert closed_one_by_one(banner) == ["The copy was damaged.", "The key was blocked."]


def test_what_is_settled_goes_whether_it_is_seen_or_waits(banner: Banner) -> None:
    banner.say(WARNING, "The key is wrong.", topic="key")
    banner.say(WARNING, "Use the notes?", topic="notes")
    banner.drop("key")
    assert said(banner) == "Use the notes?"
    banner.drop("notes")
    assert said(banner) == ""


def test_while_it_closes_it_is_known_what_it_was_about(banner: Banner) -> None:
    topics: list[str] = []
    banner.closed.connect(lambda: topics.append(banner.topic))
    banner.say(WARNING, "The key is wrong.", topic="key")
    banner.say(WARNING, "Use the notes?", topic="notes")
    closed_one_by_one(banner)
    assert topics == ["notes", "key"]


def test_nothing_waits_once_it_is_cleared(banner: Banner) -> None:
    banner.say(WARNING, "The key is wrong.")
    banner.say(WARNING, "The copy was damaged.")
    banner.clear()
    assert said(banner) == ""


def test_a_hint_closes_by_itself_and_an_error_stays_longer(banner: Banner) -> None:
    banner.tell(INFO, "Copied.")
    hint_ms = banner._timer.interval()
    banner.tell(ERROR, "The note could not be saved.")
    assert banner._timer.isActive()
    assert banner._timer.interval() > hint_ms
