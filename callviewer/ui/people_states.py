"""The words of the page of the people who wait: its status, and what it says where there is nobody to show."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from callviewer.calls.call import Call, CallKind
from callviewer.calls.query import CallQuery
from callviewer.calls.text import plain
from callviewer.calls.waiting import Waiting
from callviewer.ui.bidi import isolated
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.people_horizon import UNKNOWN, Tally
from callviewer.ui.troubles import BUSY, Narrowed, State, narrowed, of_service, widened
from callviewer.ui.words import Words

if TYPE_CHECKING:
    from callviewer.history.errors import ServiceError

LONGEST_NAME = 40
"""Letters of a name in a title."""

translate = QCoreApplication.translate


def status(waiting: Waiting, people: Tally, words: Words, *, is_filtered: bool) -> str:
    """How many wait, and what is not among them.

    Args:
        waiting: What was found.
        people: How many of them are to be called back.
        words: Writes numbers.
        is_filtered: Whether they are those of a search, or of some days.
    """
    everybody, some = translate("PeopleStates", "People waiting: {n}"), translate("PeopleStates", "People found: {n}")
    gone = translate("PeopleStates", "not tried again for {days} days: {n}", "", people.days)
    parts = [
        (people.put_off, translate("PeopleStates", "put off: {n}")),
        (people.left_out, gone),
        (waiting.hidden, translate("PeopleStates", "calls from hidden numbers, not counted: {n}")),
        (waiting.undated, translate("PeopleStates", "calls without a time, not counted: {n}")),
    ]
    said = [(n, text) for n, text in parts if n]
    if people.waiting != UNKNOWN:
        said.insert(0, (people.waiting, some if is_filtered else everybody))
    return " · ".join(text.format(n=words.count(n), days=words.count(people.days)) for n, text in said)


def incomplete(error: "ServiceError | None") -> State:
    """The state while the calls are not here that would tell who waits; `error` keeps them from coming, if given."""
    if error is not None:
        return of_service(error.trouble, error.wait_s)
    return State(
        BUSY,
        translate("PeopleStates", "The history is still being brought here"),
        translate("PeopleStates", "Who waits for a call back is known once the calls are here."),
        "",
        None,
    )


def nobody(query: CallQuery, people: Tally, words: Words) -> State:
    """The state where nobody waits among the calls of a question, or only people who are put off or left out."""
    if people.left_out:
        return _nobody_lately(query, people, words)
    if people.put_off:
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
    by = narrowed(query)
    if by is Narrowed.DAYS:
        return State(
            "coffee",
            translate("PeopleStates", "Nobody is waiting from these days"),
            translate("PeopleStates", "Somebody may be waiting since other days."),
            "",
            widened(by),
        )
    happened = {
        Narrowed.SEARCH: translate("PeopleStates", "Nobody who waits fits this search."),
        Narrowed.FILTER: translate("PeopleStates", "Nobody who waits fits this filter."),
        Narrowed.SEVERAL: translate("PeopleStates", "Nobody who waits fits all that is chosen above."),
    }[by]
    return State("search-x", translate("PeopleStates", "Nobody found"), happened, "", widened(by))


def not_waiting(call: Call, words: Words) -> State:
    """The state where a search finds nobody who waits, but somebody whose latest missed call, or call, is this one."""
    who = words.caller(call) if call.name else words.number(call)
    is_missed = call.kind is CallKind.MISSED
    return State(
        "coffee",
        translate("PeopleStates", "{who} is not waiting").format(who=isolated(plain(who, LONGEST_NAME))),
        FollowWords(words).why(call) or translate("PeopleStates", "No missed call fits this search."),
        "",
        translate("PeopleStates", "Look in the missed calls")
        if is_missed
        else translate("PeopleStates", "Look in all calls"),
    )


def list_of(call: Call) -> CallKind | None:
    """The list where `not_waiting` says to look for it."""
    return call.kind if call.kind is CallKind.MISSED else None


def _nobody_lately(query: CallQuery, people: Tally, words: Words) -> State:
    days, written = people.days, words.count(people.days)
    everybody = translate("PeopleStates", "Show everybody who waits")
    if people.put_off:
        text = translate(
            "PeopleStates", "Everybody who has tried in the last {n} days is put off until later.", "", days
        )
        return State(
            "coffee",
            translate("PeopleStates", "Nobody is waiting now"),
            text.format(n=written),
            translate("PeopleStates", "They come back by themselves, or when they call again."),
            everybody,
        )
    if query.is_filtered:
        return State(
            "search-x",
            translate("PeopleStates", "Nobody found in the last {n} days", "", days).format(n=written),
            translate("PeopleStates", "Those who fit this search and this filter have not tried again since."),
            "",
            translate("PeopleStates", "Show them"),
        )
    return State(
        "coffee",
        translate("PeopleStates", "Nobody is waiting from the last {n} days", "", days).format(n=written),
        translate("PeopleStates", "Those who wait tried before, and have not tried again."),
        "",
        everybody,
    )
