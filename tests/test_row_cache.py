"""The rows at hand, and the blocks of those that were looked at in vain."""

from callviewer.calls.call import Call, CallKind
from callviewer.ui.row_cache import BLOCK, MOST_ROWS, RowCache


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


def test_a_row_looked_at_in_vain_makes_its_block_wanted_once() -> None:
    cache = RowCache()
    for position in (250, 251, 299):
        assert cache.find(position, position) is None
    assert cache.take_wanted(10_000) == [range(200, 300)]
    assert cache.take_wanted(10_000) == []


def test_the_last_wanted_block_comes_first_and_ends_with_the_list() -> None:
    cache = RowCache()
    for position in (0, 5 * BLOCK, 2 * BLOCK):
        cache.find(position, position)
    assert cache.take_wanted(5 * BLOCK + 7) == [
        range(2 * BLOCK, 3 * BLOCK),
        range(5 * BLOCK, 5 * BLOCK + 7),
        range(BLOCK),
    ]


def test_a_block_behind_the_end_of_a_list_that_became_shorter_is_empty() -> None:
    cache = RowCache()
    cache.find(990, 990)
    assert [len(block) for block in cache.take_wanted(50)] == [0]


def test_the_same_call_again_keeps_its_words_and_another_one_does_not() -> None:
    cache = RowCache()
    (row,) = cache.put({1: call(1)})
    row.cells = ("words",)
    assert cache.put({1: call(1)}) == []
    assert cache.find(1, 0) is row
    (other,) = cache.put({1: call(1, "Ana")})
    assert cache.find(1, 0) is other
    assert other.cells is None


def test_the_rows_that_came_first_go_first() -> None:
    cache = RowCache()
    cache.put(calls(range(MOST_ROWS)))
    cache.put(calls(range(MOST_ROWS, MOST_ROWS + 10)))
    assert [cache.find(each, each) is None for each in (0, 9, 10, MOST_ROWS + 9)] == [True, True, False, False]


def test_outdated_rows_are_shown_until_they_were_read_again() -> None:
    cache = RowCache()
    cache.put(calls(range(BLOCK)))
    cache.outdate()
    assert cache.find(3, 3) is not None
    assert cache.is_wanting
    assert cache.take_wanted(BLOCK) == [range(BLOCK)]
    cache.put(calls(range(BLOCK)))
    cache.find(3, 3)
    assert not cache.is_wanting


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
