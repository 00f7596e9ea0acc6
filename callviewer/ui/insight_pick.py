"""Parts of a chart that a list can show: what the user picks with a click."""

from typing import NamedTuple

from callviewer.calls.call import CallKind
from callviewer.calls.followup import Wait
from callviewer.calls.query import DayRange, HourOfWeek


class DaysPick(NamedTuple):
    """The calls of some days; of all kinds where `kind` is None."""

    days: DayRange
    kind: CallKind | None


class HourPick(NamedTuple):
    """The calls of a kind in one hour of the week, within some days."""

    days: DayRange
    kind: CallKind
    hour: HourOfWeek


class PersonPick(NamedTuple):
    """The calls of one number, in whatever spelling, within some days; of all kinds where `kind` is None.

    `who` is how the chart calls its owner.
    """

    days: DayRange
    kind: CallKind | None
    number: str
    who: str


class WaitPick(NamedTuple):
    """The missed calls that waited so long for the call back, within some days."""

    days: DayRange
    wait: Wait


Pick = DaysPick | HourPick | PersonPick | WaitPick
