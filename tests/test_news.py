"""Which missed calls are news: each once, also after a restart, and never the beginning of a copy."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import cast

import pytest

from callviewer.api.demo import DemoCall
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.archive.archive import Archive
from callviewer.calls.call import CallKind
from callviewer.history.history import History
from callviewer.history.news import News, note_deleted
from callviewer.history.sync import Sync
from tests.sync_world import BEGIN_MS, MINUTE_MS, World

HOUR_MS = 60 * MINUTE_MS


@dataclass
class Phone:
    """A phone whose calls are brought here, and what is news of it."""

    world: World
    file: Path

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        self.archive = Archive.open(self.file, zone=UTC, region="BR")
        self.sync: Sync = self.world.sync(self.archive)
        self._news = News(cast(History, self), self.world.now)

    def restart(self) -> None:
        self.archive.close()
        self.open()

    def miss(self, name: str, *, hours_ago: float = 0.1, kind: CallKind = CallKind.MISSED) -> None:
        """The phone notes a call."""
        time_ms = self.world.now_ms - int(hours_ago * HOUR_MS)
        self.world.add(DemoCall(kind, f"+55119{len(self.world.calls()):08}", time_ms, name=name))

    def visit(self) -> list[str]:
        """A visit of the sync; gives the names of those whose calls are news then."""
        asyncio.run(self.sync.keep_up())
        return self.news()

    def news(self) -> list[str]:
        return [call.name for call in asyncio.run(self._news.new_missed())]


@pytest.fixture
def phone(tmp_path: Path) -> Iterator[Phone]:
    phone = Phone(World(), tmp_path / "copy.sqlite")
    yield phone
    phone.archive.close()


@pytest.fixture
def known(phone: Phone) -> Phone:
    """A phone whose history is here."""
    phone.miss("old", hours_ago=1)
    assert phone.visit() == []
    return phone


def test_the_first_calls_of_a_copy_are_no_news(phone: Phone) -> None:
    phone.miss("today", hours_ago=1)
    phone.miss("long ago", hours_ago=1000)
    assert phone.visit() == []
    assert phone.visit() == []


def test_the_first_calls_are_no_news_where_the_first_visit_brought_other_lists_only(phone: Phone) -> None:
    def refuse(request: PageRequest) -> None:
        if request.kind is CallKind.MISSED:
            raise ServiceError(Trouble.EXPIRED)

    phone.miss("first", hours_ago=1)
    phone.miss("answered", hours_ago=1, kind=CallKind.INCOMING)
    phone.world.before = refuse
    assert phone.visit() == []
    assert phone.archive.totals()[CallKind.INCOMING] == 1
    phone.world.before = lambda _request: None
    assert phone.visit() == []
    phone.miss("second")
    assert phone.visit() == ["second"]


def test_a_missed_call_is_news_once(known: Phone) -> None:
    known.miss("new")
    assert known.visit() == ["new"]
    assert known.visit() == []


def test_several_come_with_the_oldest_first(known: Phone) -> None:
    for name, hours_ago in (("b", 2), ("c", 1), ("a", 3)):
        known.miss(name, hours_ago=hours_ago)
    assert known.visit() == ["a", "b", "c"]


def test_calls_that_were_not_missed_are_no_news(known: Phone) -> None:
    known.miss("in", kind=CallKind.INCOMING)
    known.miss("out", kind=CallKind.OUTGOING)
    assert known.visit() == []


def test_what_is_older_than_a_day_is_no_news(known: Phone) -> None:
    known.miss("too late", hours_ago=24.1)
    known.miss("late", hours_ago=23.9)
    assert known.visit() == ["late"]


def test_what_came_while_the_program_was_closed_is_news_once(known: Phone) -> None:
    known.restart()
    known.miss("meanwhile")
    assert known.visit() == ["meanwhile"]
    known.restart()
    assert known.visit() == []


def test_what_the_window_brought_by_itself_is_news_as_well(known: Phone) -> None:
    known.miss("new")
    request = PageRequest(CallKind.MISSED, limit=5)
    page = asyncio.run(known.world.page(request, zone=UTC, watch=None))
    known.archive.add(page.calls)
    assert known.visit() == ["new"]


def test_after_the_newest_calls_were_deleted_the_next_one_is_news(known: Phone) -> None:
    known.miss("wrong number")
    assert known.visit() == ["wrong number"]
    known.archive.forget_number(known.world.service.calls(CallKind.MISSED)[0].number)
    known.sync.recount()
    assert known.visit() == []
    known.miss("new")
    assert known.visit() == ["new"]


def test_a_call_that_comes_right_after_the_newest_was_deleted_is_news(known: Phone) -> None:
    known.miss("wrong number")
    assert known.visit() == ["wrong number"]
    known.miss("not told yet")
    asyncio.run(known.sync.keep_up())
    known.archive.forget_number(known.world.service.calls(CallKind.MISSED)[1].number)
    note_deleted(known.archive)
    assert known.visit() == ["not told yet"], "nothing lower is told again"
    known.archive.forget_number(known.world.service.calls(CallKind.MISSED)[0].number)
    note_deleted(known.archive)
    known.sync.recount()
    known.miss("new")
    assert known.visit() == ["new"]


def test_a_copy_that_is_made_anew_begins_without_news(known: Phone) -> None:
    known.archive.wipe()
    known.archive.close()
    known.open()
    known.miss("new")
    assert known.visit() == []


def test_a_fact_that_makes_no_sense_is_none(known: Phone) -> None:
    known.archive.add((), {"news.told": "many"})
    known.miss("new")
    assert known.visit() == []
    known.miss("newer")
    assert known.visit() == ["newer"]


def test_the_day_counts_from_now(known: Phone) -> None:
    known.miss("new")
    asyncio.run(known.sync.keep_up())
    known.world.now_ms = BEGIN_MS + 25 * HOUR_MS
    assert known.news() == []
