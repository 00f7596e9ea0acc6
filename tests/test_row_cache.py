"""The rows at hand, and those that were looked at in vain."""

from callviewer.calls.call import Call, CallKind
from callviewer.ui.row_cache import MOST_ROWS, RowCache


def call(each: int, name: str = "") -> Call:
    return Call(CallKind.MISSED, f"+5511{each:09}", name, time_ms=each)


def calls(ids: range) -> dict[int, Call | None]:
    return {each: call(each) for each in ids}


def test_a_row_that_was_put_is_found_and_wants_nothing() -> None:
    cache = RowCache()
    cache.put(calls(range(3)))
    row = cache.find(2, position=2)
    assert row is not None
    assert row.call == call(2)
    assert not cache.is_wanting


def test_a_row_looked_at_in_vain_is_wanted_once() -> None:
    cache = RowCache()
    for position in (250, 299, 251, 250):
        assert cache.find(position, position) is None
    assert cache.take_wanted(range(10_000), 9) == [250, 251, 299]
    assert cache.take_wanted(range(10_000), 9) == []


def test_what_was_looked_at_last_is_wanted_most() -> None:
    cache = RowCache()
    for position in (900, 5, 700, 6):
        cache.find(position, position)
    assert cache.take_wanted(range(10_000), 2) == [6, 700]


def test_what_has_come_meanwhile_or_is_behind_the_end_of_a_shorter_list_is_not_wanted() -> None:
    cache = RowCache()
    for position in (1, 2, 990):
        cache.find(position, position)
    cache.put(calls(range(2)))
    assert cache.take_wanted(range(50), 9) == [2]


def test_the_same_call_again_keeps_its_words_and_another_one_does_not() -> None:
    cache = RowCache()
    (row,) = cache.put({1: call(1)})
    row.cells = ("words",)
    assert cache.put({1: call(1)}) == []
    assert cache.find(1, 0) is row
    (other,) = cache.put({1: call(1, "Ana")})
    assert cache.find(1, 0) is other
    assert other.cells is None


def test_a_row_that_is_read_again_stays_while_others_come() -> None:
    cache = RowCache()
    cache.put(calls(range(MOST_ROWS)))
    cache.put(calls(range(1)))
    cache.put(calls(range(MOST_ROWS, MOST_ROWS + 10)))
    assert [cache.has(each) for each in (0, 1, 10, 11)] == [True, False, False, True]


def test_a_row_that_is_kept_stays_whatever_else_comes() -> None:
    cache = RowCache()
    cache.put(calls(range(1, 3)))
    cache.kept = 1
    for first in (10, 10 + MOST_ROWS):
        cache.put(calls(range(first, first + MOST_ROWS)))
    assert [cache.has(each) for each in (1, 2)] == [True, False]


def test_the_rows_that_came_first_go_first() -> None:
    cache = RowCache()
    cache.put(calls(range(MOST_ROWS)))
    cache.put(calls(range(MOST_ROWS, MOST_ROWS + 10)))
    assert [cache.find(each, each) is None for each in (0, 9, 10, MOST_ROWS + 9)] == [True, True, False, False]


def test_outdated_rows_are_shown_until_they_were_read_again() -> None:
    cache = RowCache()
    cache.put(calls(range(9)))
    cache.outdate()
    assert cache.find(3, 3) is not None
    assert cache.has(3)
    assert cache.is_wanting
    assert cache.take_wanted(range(9), 9) == [3]
    cache.put(calls(range(9)))
    cache.find(3, 3)
    assert not cache.is_wanting


def test_what_was_asked_for_before_the_calls_changed_is_shown_and_wanted_again() -> None:
    cache = RowCache()
    asked = cache.age
    cache.outdate()
    cache.put({1: call(1)}, asked)
    assert cache.find(1, 1) is not None
    assert cache.take_wanted(range(9), 9) == [1]


def test_what_was_asked_for_before_the_calls_changed_does_not_displace_what_came_since() -> None:
    cache = RowCache()
    asked = cache.age
    cache.outdate()
    (row,) = cache.put({1: call(1, "Ana")})
    cache.put({1: call(1)}, asked)
    assert cache.find(1, 1) is row
    assert not cache.is_wanting


def test_what_was_asked_for_before_all_was_dropped_is_wanted_again() -> None:
    cache = RowCache()
    asked = cache.age
    cache.clear()
    cache.put({1: call(1)}, asked)
    cache.find(1, 1)
    assert cache.is_wanting


def test_a_call_that_is_gone_is_known_to_be_gone() -> None:
    cache = RowCache()
    cache.put({1: None})
    row = cache.find(1, 1)
    assert row is not None
    assert row.call is None
    assert not cache.is_wanting


def test_words_can_be_forgotten_without_the_rows() -> None:
    cache = RowCache()
    (row,) = cache.put({1: call(1)})
    row.cells = ("words",)
    cache.forget_words()
    assert cache.find(1, 0) is row
    assert row.cells is None


def test_rows_at_hand_can_be_picked_and_cleared() -> None:
    cache = RowCache()
    cache.put(calls(range(3)))
    cache.find(99, 99)
    assert [row.call for row in cache.at_hand([2, 77, 0])] == [call(2), call(0)]
    cache.clear()
    assert cache.at_hand(range(3)) == []
    assert not cache.is_wanting
