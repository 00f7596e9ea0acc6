"""The rows of the people who wait, and how they come, go and move."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication

from callviewer.calls.reach import BestHours, Days
from callviewer.calls.waiting import Caller, Waiting
from callviewer.ui.best_times import BestTimes
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.people_columns import (
    BEST,
    LAST_ATTEMPT,
    LONGEST_WAIT,
    MOST_ATTEMPTS,
    WAITING,
    WHO,
    PeopleColumn,
    PeopleOrder,
    PeopleSort,
)
from callviewer.ui.people_model import PeopleModel
from tests.copy_kit import until
from tests.people_kit import HOUR_MS, NOW_MS, FakeFollowUps, caller, people
from tests.ui_kit import PLACE, Clock, spaced, watched, window_kit


@dataclass
class Shown:
    """A model that Qt watches, and what it asks."""

    model: PeopleModel
    followups: FakeFollowUps
    clock: Clock

    def show(self, *callers: Caller, is_news: bool = True, hidden: int = 0) -> None:
        self.model.show(Waiting(callers, hidden, NOW_MS if hidden else None), is_news=is_news)

    @property
    def names(self) -> list[str]:
        return [self.said(row) for row in range(self.model.rowCount())]

    def said(self, row: int, column: PeopleColumn = WHO, role: int = Qt.ItemDataRole.DisplayRole) -> str:
        return spaced(str(self.model.index(row, self.model.columns.index(column)).data(role)))


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    clock, followups, owner = Clock(), FakeFollowUps(), QObject()
    with window_kit(qapp, clock) as kit:
        best = BestTimes(kit.bridge, followups.as_real, lambda: PLACE, owner)
        model = PeopleModel(FollowWords(kit.words), kit.words.now_ms, best, owner)
        watched(model)
        yield Shown(model, followups, clock)


ANA = caller("Ana", "+551101", since_ms=NOW_MS - 3 * HOUR_MS, attempts=2, last_ms=NOW_MS - HOUR_MS)
BEA = caller("bea", "+551102", since_ms=NOW_MS - 2 * HOUR_MS, attempts=5, last_ms=NOW_MS - 2 * HOUR_MS, tries=1)
UNKNOWN = caller("", "+551103", since_ms=NOW_MS - HOUR_MS, attempts=1, last_ms=NOW_MS - HOUR_MS // 2)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (LONGEST_WAIT, ["Ana", "bea", "Unknown caller"]),
        (replace(LONGEST_WAIT, descending=False), ["Unknown caller", "bea", "Ana"]),
        (MOST_ATTEMPTS, ["bea", "Ana", "Unknown caller"]),
        (LAST_ATTEMPT, ["Unknown caller", "Ana", "bea"]),
        (PeopleOrder(PeopleSort.NAME, descending=False), ["Ana", "bea", "Unknown caller"]),
        (PeopleOrder(PeopleSort.TRIES), ["bea", "Ana", "Unknown caller"]),
    ],
)
def test_people_stand_in_the_order_that_is_wanted(shown: Shown, order: PeopleOrder, names: list[str]) -> None:
    shown.show(ANA, BEA, UNKNOWN)
    shown.model.sort_by(order)
    assert shown.names == names


def test_among_equals_the_longest_wait_comes_first(shown: Shown) -> None:
    shown.show(*people(4))
    shown.model.sort_by(MOST_ATTEMPTS)
    assert shown.names == ["Person 0", "Person 1", "Person 2", "Person 3"]


def test_hidden_numbers_stand_below_in_one_row(shown: Shown) -> None:
    shown.show(ANA, BEA, hidden=11)
    shown.model.sort_by(replace(LONGEST_WAIT, descending=False))
    assert shown.names == ["bea", "Ana", "Hidden numbers"]
    assert shown.said(2, role=Qt.ItemDataRole.AccessibleTextRole) == (
        "Hidden numbers tried to reach you 11 times, last today 12:00; nobody can call them back"
    )


def test_hidden_numbers_have_their_row_where_nobody_else_waits(shown: Shown) -> None:
    shown.show(hidden=3)
    assert shown.names == ["Hidden numbers"]


def test_who_stays_keeps_the_place_in_the_selection(shown: Shown) -> None:
    shown.show(*people(5), hidden=1)
    held = QPersistentModelIndex(shown.model.index(3, 0))
    new = caller("New", "+55990", since_ms=NOW_MS - 9 * HOUR_MS)
    shown.show(new, *people(5)[2:])
    assert shown.names == ["New", "Person 2", "Person 3", "Person 4"]
    assert held.row() == 2
    shown.model.sort_by(replace(LONGEST_WAIT, descending=False))
    assert (held.row(), shown.names[held.row()]) == (1, "Person 3")


def test_who_goes_is_gone_from_the_selection(shown: Shown) -> None:
    shown.show(*people(5))
    held = QPersistentModelIndex(shown.model.index(3, 0))
    shown.show(*people(3))
    assert not held.isValid()


def test_what_is_learned_of_somebody_is_told_for_this_row_alone(shown: Shown) -> None:
    shown.show(*people(5))
    told: list[tuple[int, int]] = []
    shown.model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    before = list(people(5))
    shown.show(*before[:2], replace(before[2], name="Renamed"), *before[3:])
    assert told == [(2, 2)]
    assert shown.names[2] == "Renamed"


def test_those_who_come_are_marked_for_a_while(shown: Shown) -> None:
    shown.show(ANA)
    shown.show(ANA, BEA)
    assert [shown.model.row(row).fresh for row in range(2)] == [False, True]
    shown.model._unmarking.timeout.emit()
    assert not shown.model.row(1).fresh


def test_the_first_ones_and_those_of_another_question_are_no_news(shown: Shown) -> None:
    shown.show(ANA)
    assert not shown.model.row(0).fresh
    shown.show(ANA, BEA, is_news=False)
    assert not shown.model.row(1).fresh


def test_who_is_put_off_is_shown_only_when_wanted_and_below(shown: Shown) -> None:
    shown.show(replace(ANA, snoozed_until_ms=NOW_MS + HOUR_MS), BEA)
    assert shown.names == ["bea"]
    shown.model.show_put_off(on=True)
    assert shown.names == ["bea", "Ana"]
    assert shown.said(1, WAITING) == "Until today 13:00"


def test_who_was_put_off_comes_back_when_the_moment_has_come(shown: Shown) -> None:
    shown.show(replace(ANA, snoozed_until_ms=NOW_MS + HOUR_MS), BEA)
    shown.clock.now += 3600
    shown.model.reword()
    assert shown.names == ["Ana", "bea"]


def test_waits_grow(shown: Shown) -> None:
    shown.show(ANA)
    assert shown.said(0, WAITING) == "3 h"
    shown.clock.now += 60
    shown.model.reword()
    assert shown.said(0, WAITING) == "3 h 1 min"


def test_the_best_time_is_asked_for_when_a_row_is_looked_at_all_at_once(shown: Shown) -> None:
    shown.followups.best = {ANA.key: BestHours(Days.WEEKDAYS, 9, 11)}
    shown.show(ANA, BEA)
    shown.said(0, BEST), shown.said(1, BEST)
    until(lambda: shown.said(0, BEST) == "Weekdays 09:00\N{EN DASH}11:00")
    assert shown.said(1, BEST) == ""
    asked = shown.followups.asked("best_hours")
    assert sorted(str(key) for keys in asked for key in keys) == [ANA.key, BEA.key]


def test_the_best_time_is_asked_for_again_once_calls_have_come_and_stays_meanwhile(shown: Shown) -> None:
    shown.followups.best = {ANA.key: BestHours(Days.WEEKDAYS, 9, 11)}
    shown.show(ANA)
    until(lambda: shown.said(0, BEST) == "Weekdays 09:00\N{EN DASH}11:00")
    shown.followups.best = {ANA.key: BestHours(Days.ANY, 9, 11)}
    shown.model.best.outdate()
    assert shown.said(0, BEST) == "Weekdays 09:00\N{EN DASH}11:00"
    until(lambda: shown.said(0, BEST) == "Any day 09:00\N{EN DASH}11:00")


def test_a_row_reads_as_a_sentence_and_a_name_is_no_markup(shown: Shown) -> None:
    shown.show(replace(ANA, name="<img src=x>"))
    assert shown.said(0, role=Qt.ItemDataRole.AccessibleTextRole).startswith("<img src=x> tried to reach you 2 times")
    assert "<img" not in shown.said(0, role=Qt.ItemDataRole.ToolTipRole)


def test_forgetting_leaves_nobody(shown: Shown) -> None:
    shown.show(ANA, BEA, hidden=2)
    shown.model.forget()
    assert shown.names == []
