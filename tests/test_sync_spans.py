from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from callviewer.history.sync_spans import END, Spans
from callviewer.history.sync_state import ListState, Mark, Reading

moments = st.integers(0, 40)
stretches = st.lists(st.tuples(moments, moments), max_size=8)


def points(spans: Spans) -> set[int]:
    return {moment for low, high in spans.as_list() for moment in range(low, high + 1)}


@given(stretches)
def test_what_was_covered_is_covered_and_nothing_else(stretches: list[tuple[int, int]]) -> None:
    spans = Spans(stretches)
    assert points(spans) == {moment for low, high in stretches for moment in range(low, high + 1)}


@given(stretches)
def test_spans_are_apart_and_newest_first(stretches: list[tuple[int, int]]) -> None:
    listed = Spans(stretches).as_list()
    assert all(newer[0] > older[1] + 1 for newer, older in pairwise(listed))


@given(stretches, st.booleans())
def test_filling_gap_after_gap_ends_with_the_whole_list(stretches: list[tuple[int, int]], has_floor: bool) -> None:
    spans = Spans(stretches, floor=10 if has_floor else END)
    for _ in range(10):
        gap = spans.gap()
        if gap is None:
            break
        top, target = gap
        spans.cover(target, 41 if top is None else top)
    assert spans.is_whole
    assert spans.gap() is None


def test_nothing_is_covered_at_first() -> None:
    assert Spans().gap() == (None, END)
    assert Spans().newest == END
    assert Spans().since is None
    assert not Spans().is_whole


def test_a_list_read_to_its_end_is_whole() -> None:
    spans = Spans([(5, 9)])
    assert spans.gap() == (4, END)
    spans.cover(END, 4)
    assert spans.is_whole


def test_the_newest_gap_comes_first() -> None:
    assert Spans([(5, 9), (20, 30), (END, 2)]).gap() == (19, 9)


def test_what_lies_before_the_floor_is_not_missing() -> None:
    assert Spans([(5, 9)], floor=5).is_whole
    assert Spans([(6, 9)], floor=5).gap() == (5, 4)


def test_what_lay_before_a_floor_is_missing_when_the_floor_goes() -> None:
    saved = Spans([(END, 9)], floor=5).as_list()
    assert Spans(saved).gap() == (3, END)


def test_a_list_with_nothing_after_the_floor_is_whole() -> None:
    spans = Spans(floor=100)
    spans.cover(20, 30)
    assert spans.is_whole
    assert spans.newest == 99


def test_a_saved_state_is_read_again() -> None:
    state = ListState(
        Reading(7, Spans([(END, 3), (8, 9)])), Reading(8, Spans([(1, 2)])), 5, Mark(1, 2, is_settled=True)
    )
    assert ListState.loaded(state.saved(), END, 100).saved() == state.saved()


@given(st.one_of(st.none(), st.text(), st.sampled_from(["{}", "[]", "null", '{"main":{"began":1,"spans":[[1]]}}'])))
def test_a_state_that_makes_no_sense_is_a_beginning(text: str | None) -> None:
    assert ListState.loaded(text, END, 7).saved() == ListState(Reading(7, Spans())).saved()
