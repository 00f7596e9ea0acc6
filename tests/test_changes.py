"""The way from one list of ids to another, against doing it step by step."""

import tracemalloc
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.history import changes as module
from callviewer.history.changes import Changes, changes

IDS = st.lists(st.integers(0, 30) | st.integers(-(2**63), 2**63 - 1), unique=True)
"""Damage may make any number of an id."""
LONG = 600
STRETCHES = st.lists(st.tuples(st.integers(0, LONG), st.integers(1, 150)), max_size=4)
"""Where each begins, and how long it is."""


def applied(before: list[int], after: list[int], way: Changes) -> list[int]:
    """Does to `before` what a model does."""
    rows = list(before)
    for first, last in way.removed:
        del rows[first : last + 1]
    if way.reordered:
        rows.sort(key=after.index)
    for first, last in way.inserted:
        rows[first:first] = after[first : last + 1]
    return rows


@given(IDS, IDS)
def test_the_way_leads_from_one_list_to_the_other(before: list[int], after: list[int]) -> None:
    way = changes(array("q", before), array("q", after))
    assert applied(before, after, way) == after


@given(IDS, IDS)
def test_what_stands_in_both_lists_is_neither_removed_nor_inserted(before: list[int], after: list[int]) -> None:
    way = changes(array("q", before), array("q", after))
    removed = {before[place] for first, last in way.removed for place in range(first, last + 1)}
    inserted = {after[place] for first, last in way.inserted for place in range(first, last + 1)}
    assert removed == set(before) - set(after)
    assert inserted == set(after) - set(before)


def without(ids: list[int], stretches: list[tuple[int, int]]) -> list[int]:
    gone = {place for start, size in stretches for place in range(start, start + size)}
    return [each for place, each in enumerate(ids) if place not in gone]


@given(STRETCHES, STRETCHES, st.tuples(st.integers(0, LONG), st.integers(0, LONG), st.integers(0, 30)))
def test_in_long_lists_what_stands_in_both_is_neither_removed_nor_inserted(
    removed: list[tuple[int, int]], inserted: list[tuple[int, int]], moved: tuple[int, int, int]
) -> None:
    whole = list(range(LONG))
    before, after = without(whole, inserted), without(whole, removed)
    start, to, size = moved
    some = after[start : start + size]
    del after[start : start + size]
    after[to:to] = some
    way = changes(array("q", before), array("q", after))
    assert applied(before, after, way) == after
    assert {before[place] for first, last in way.removed for place in range(first, last + 1)} == {*before} - {*after}
    assert {after[place] for first, last in way.inserted for place in range(first, last + 1)} == {*after} - {*before}


def test_a_way_that_is_not_found_soon_takes_the_stretch_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_LOOKED_AT", 1_000)
    before, after = [0, *range(1, 500), 2_000], [0, *range(1_000, 1_500), 2_000]
    way = changes(array("q", before), array("q", after))
    assert way == Changes(removed=((1, 499),), inserted=((1, 500),))


def test_where_very_many_have_moved_the_stretch_goes_and_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MANY", 100)
    before, after = [0, *range(1, 401), 500], [0, *range(201, 401), *range(1, 201), 500]
    way = changes(array("q", before), array("q", after))
    assert way == Changes(removed=((1, 400),), inserted=((1, 400),))


def test_a_very_long_list_takes_fewer_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = [2, 4, 6, 8], [1, 2, 3, 4, 5, 6, 7, 8]
    assert len(changes(array("q", before), array("q", after)).inserted) == 4
    monkeypatch.setattr(module, "MOST_SHIFTED", 3 * len(after))
    assert changes(array("q", before), array("q", after)) == Changes(((0, 2),), ((0, 6),))


def test_new_rows_at_the_front_are_one_run() -> None:
    assert changes(array("q", [3, 2, 1]), array("q", [5, 4, 3, 2, 1])) == Changes(inserted=((0, 1),))


def test_a_way_of_too_many_steps_takes_the_stretch_between_them_in_one() -> None:
    before = array("q", range(0, 1000, 2))
    after = array("q", range(1000))
    way = changes(before, after)
    assert way == Changes(removed=((1, 499),), inserted=((1, 999),))
    assert applied(list(before), list(after), way) == list(after)


def test_a_list_that_is_the_same_changes_nothing() -> None:
    assert changes(array("q", range(1000)), array("q", range(1000))) == Changes()


def test_a_long_list_that_grows_between_its_rows_takes_a_few_bytes_for_each() -> None:
    size = 100_000
    after = array("q", range(size, 0, -1))
    before = array("q", (each for each in after if each % 3))
    tracemalloc.start()
    try:
        way = changes(before, after)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert applied(list(before), list(after), way) == list(after)
    assert peak < 8 * size
