"""The words of the page of the people who wait: its status, and what it says where there is nobody to show."""

from PySide6.QtCore import QCoreApplication

from callviewer.calls.followup import Waiting
from callviewer.calls.query import EVERYTHING, CallQuery
from callviewer.ui.state_page import BUSY
from callviewer.ui.troubles import State
from callviewer.ui.words import Words

translate = QCoreApplication.translate


def status(waiting: Waiting, count: int, put_off: int, words: Words, *, is_filtered: bool) -> str:
    """How many wait, and what is not among them.

    Args:
        waiting: Who waits.
        count: How many of them are not put off.
        put_off: How many are.
        words: Writes numbers.
        is_filtered: Whether they are those of a search, or of some days.
    """
    everybody, some = translate("PeopleStates", "People waiting: {n}"), translate("PeopleStates", "People found: {n}")
    parts = [
        (put_off, translate("PeopleStates", "put off: {n}")),
        (waiting.hidden, translate("PeopleStates", "calls from hidden numbers, not counted: {n}")),
        (waiting.undated, translate("PeopleStates", "calls without a time, not counted: {n}")),
    ]
    said = [(count, some if is_filtered else everybody), *((n, text) for n, text in parts if n)]
    return " · ".join(text.format(n=words.count(n)) for n, text in said)


def coming() -> State:
    """The state while the calls are not here that would tell who waits."""
    return State(
        BUSY,
        translate("PeopleStates", "The history is still being brought here"),
        translate("PeopleStates", "Who waits for a call back is known once the calls are here."),
        "",
        None,
    )


def nobody(query: CallQuery, *, put_off: int = 0) -> State:
    """The state where nobody waits among the calls of a question, or only people who are put off."""
    if put_off:
        return State(
            "coffee",
            translate("PeopleStates", "Nobody is waiting now"),
            translate("PeopleStates", "Everybody who waits is put off until later."),
            translate("PeopleStates", "They come back by themselves, or when they call again."),
            None,
        )
    if not query.is_filtered:
        return State(
            "coffee",
            translate("PeopleStates", "Nobody is waiting"),
            translate("PeopleStates", "Everybody who called in vain was called back, or has reached you since."),
            translate("PeopleStates", "A new call can take about ten minutes to arrive here."),
            translate("PeopleStates", "Look again"),
        )
    if not query.text.strip() and query.more == EVERYTHING:
        return State(
            "coffee",
            translate("PeopleStates", "Nobody is waiting from these days"),
            translate("PeopleStates", "Somebody may be waiting since other days."),
            "",
            translate("PeopleStates", "Show all days"),
        )
    return State(
        "search-x",
        translate("PeopleStates", "Nobody found"),
        translate("PeopleStates", "Nobody who waits fits this search, these days and this filter."),
        translate("PeopleStates", "Try other words, or more days."),
        translate("PeopleStates", "Clear the filter"),
    )
