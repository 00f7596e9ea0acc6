"""Insights of three days with all that charts can show, for the tests of the charts and of their page."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale

from callviewer.calls.call import Call
from callviewer.calls.followup import Wait
from callviewer.calls.insights_data import (
    EMPTY_WEEK,
    KINDS,
    Bar,
    Counts,
    Figures,
    Insights,
    InsightsAnswer,
    Person,
    Rank,
)
from callviewer.calls.query import DayRange
from tests.ui_kit import NOON

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
MISSED, INCOMING, OUTGOING = KINDS
NOW_MS = int(NOON * 1000)
DAYS = DayRange(date(2026, 11, 16), date(2026, 11, 18))
"""Monday to Wednesday, today."""
ALL_AT_NINE = tuple(tuple(7 if (day, hour) == (0, 9) else 0 for hour in range(24)) for day in range(7))
ANA, STRANGER = "+5511912345678", "+5511900000001"
FIGURES = Figures(
    counts=Counts(10, 30, 20),
    judged=8,
    returned_5=2,
    returned_60=6,
    median_return_ms=14 * 60_000,
    waiting=2,
    waiting_since_ms=NOW_MS - 51 * 3_600_000,
    talk_s=7260,
    median_talk_s=95,
)
INSIGHTS = Insights(
    days=DAYS,
    now=FIGURES,
    before=replace(FIGURES, counts=Counts(8, 32, 20), returned_60=4, median_return_ms=19 * 60_000),
    before_days=DayRange(date(2026, 11, 13), date(2026, 11, 15)),
    bars=(
        Bar(DayRange(date(2026, 11, 16), date(2026, 11, 16)), Counts(2, 10, 5)),
        Bar(DayRange(date(2026, 11, 17), date(2026, 11, 17)), Counts(0, 20, 5)),
        Bar(DayRange(date(2026, 11, 18), date(2026, 11, 18)), Counts(8, 0, 10)),
    ),
    weeks={MISSED: ALL_AT_NINE, INCOMING: EMPTY_WEEK, OUTGOING: EMPTY_WEEK},
    top={
        Rank.CALLS: (Person("ana", Counts(1, 20, 5), 60), Person("x", Counts(9, 1, 0), 7200)),
        Rank.MISSED: (Person("x", Counts(9, 1, 0), 7200), Person("ana", Counts(1, 20, 5), 60)),
        Rank.TALK: (Person("x", Counts(9, 1, 0), 7200),),
    },
    waits={**dict.fromkeys(Wait, 0), Wait.MINUTES_5: 2, Wait.HOUR: 4, Wait.NONE: 2},
)
CALLERS = {"ana": Call(INCOMING, ANA, "Ana Souza"), "x": Call(MISSED, STRANGER)}
ANSWER = InsightsAnswer(INSIGHTS, CALLERS)
