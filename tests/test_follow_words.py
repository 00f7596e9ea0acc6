"""How it is put into words what became of missed calls, and who waits."""

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.calls.reach import BestHours, Days
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.words import Words
from tests.people_kit import HOUR_MS, MINUTE_MS, NOW_MS, caller
from tests.ui_kit import ZONE, Clock, spaced

UK = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
US = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
DAY_MS = 24 * HOUR_MS

pytestmark = pytest.mark.usefixtures("qapp")


def words(locale: QLocale = UK) -> FollowWords:
    return FollowWords(Words(locale, ZONE, "BR", Clock()))


def missed(found: FollowUp | None = None, number: str = "+5511952645452", **more: object) -> Call:
    """A call that was missed two hours ago."""
    fields = {"time_ms": NOW_MS - 2 * HOUR_MS, "followup": found} | more
    return Call(CallKind.MISSED, number, **fields)  # type: ignore[arg-type]  # a test's shorthand


def ago(hours: float = 0, minutes: float = 0) -> int:
    return round(NOW_MS - hours * HOUR_MS - minutes * MINUTE_MS)


def at(month: int, day: int, hour: int, minute: int = 0, year: int = 2026) -> int:
    return round(datetime(year, month, day, hour, minute, tzinfo=ZONE).timestamp() * 1000)


@pytest.mark.parametrize(
    ("milliseconds", "said"),
    [
        (-5, "under 1 min"),
        (59_999, "under 1 min"),
        (MINUTE_MS, "1 min"),
        (4 * MINUTE_MS, "4 min"),
        (HOUR_MS, "1 h"),
        (5 * HOUR_MS + 40 * MINUTE_MS, "5 h 40 min"),
        (10 * HOUR_MS + 40 * MINUTE_MS, "10 h"),
        (21 * HOUR_MS, "21 h"),
        (DAY_MS, "1 day"),
        (25 * HOUR_MS, "1 day 1 h"),
        (2 * DAY_MS + 3 * HOUR_MS, "2 days 3 h"),
        (7 * DAY_MS + 3 * HOUR_MS, "7 days"),
        (1500 * DAY_MS, "1,500 days"),
    ],
)
def test_a_span_is_as_exact_as_it_matters(milliseconds: int, said: str) -> None:
    assert spaced(words().span(milliseconds)) == said


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (FollowUp(Outcome.RETURNED, ago(minutes=106), 192), "Called back 14 min later"),
        (FollowUp(Outcome.REACHED, ago(), 46), "They reached you 2 h later"),
        (FollowUp(Outcome.RETURNED, ago(2) + 59_000, 46), "Called back within 1 min"),
        (FollowUp(Outcome.REACHED, ago(2) - 1, 46), "They reached you within 1 min"),
        (FollowUp(Outcome.WAITING), "Waiting 2 h"),
        (FollowUp(Outcome.TRIED, ago(1), 0, 1), "Tried once"),
        (FollowUp(Outcome.TRIED, ago(1), 0, 2), "Tried twice"),
        (FollowUp(Outcome.TRIED, ago(1), 0, 7), "Tried: 7"),
        (FollowUp(Outcome.DONE, done_ms=ago(1)), "Done"),
        (None, ""),
    ],
)
def test_a_missed_call_says_what_became_of_it(found: FollowUp | None, said: str) -> None:
    assert spaced(words().follow_up(missed(found))) == said


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (
            FollowUp(Outcome.RETURNED, at(11, 18, 11, 16), 192),
            "You called back today 11:16 and talked for 3 min 12 s.",
        ),
        (
            FollowUp(Outcome.REACHED, at(11, 17, 16, 55), 46),
            "They called again yesterday 16:55, and you talked for 46 s.",
        ),
        (FollowUp(Outcome.REACHED, at(11, 16, 9), None), "They called again on Mon 16 Nov 09:00, and you answered."),
        (FollowUp(Outcome.TRIED, at(11, 18, 9, 15), 0, 1), "You tried once, today 09:15, and nobody answered."),
        (
            FollowUp(Outcome.TRIED, at(11, 16, 9), 0, 3),
            "You tried 3 times, last on Mon 16 Nov 09:00, and nobody answered.",
        ),
        (FollowUp(Outcome.WAITING), "Nobody has called back since, and no answered call came from this number."),
        (FollowUp(Outcome.DONE, done_ms=at(11, 18, 10)), "You marked it as done today 10:00."),
        (
            FollowUp(Outcome.DONE, done_ms=at(11, 16, 10), done_note="wrote\nto {her}"),
            "You marked it as done on Mon 16 Nov 10:00: wrote to {her}",
        ),
    ],
)
def test_every_verdict_names_what_proves_it(found: FollowUp, said: str) -> None:
    assert spaced(words().why(missed(found))) == said


def test_a_hidden_caller_is_known_to_be_nobody() -> None:
    assert spaced(words().why(missed(number="-1"))) == (
        "The caller withheld the number, so it is not known whether they were called back."
    )


def test_a_call_without_a_time_is_neither_before_nor_after_another() -> None:
    assert "gave no time" in words().why(missed(time_ms=None))


def test_a_call_that_is_not_judged_yet_says_so() -> None:
    assert "not known yet" in words().why(missed())


def test_calls_that_were_answered_need_no_reason() -> None:
    assert spaced(words().why(Call(CallKind.INCOMING, "1", time_ms=NOW_MS))) == ""


@pytest.mark.parametrize(
    ("attempts", "last_ms", "said"),
    [
        (1, at(11, 17, 16, 55), "once, yesterday 16:55"),
        (2, at(11, 18, 11, 2), "2 times, last today 11:02"),
        (4, at(11, 16, 13, 40), "4 times, last Mon 16 Nov 13:40"),
        (4, at(11, 17, 13, 40, 2025), "4 times, last Mon 17 Nov 2025 13:40"),
    ],
)
def test_attempts_say_how_often_and_when_last(attempts: int, last_ms: int, said: str) -> None:
    assert spaced(words().attempts(caller(attempts=attempts, last_ms=last_ms))) == said


@pytest.mark.parametrize(
    ("tries", "said"),
    [
        (0, "Nothing yet"),
        (1, "Tried once, today 09:15"),
        (2, "Tried twice, last today 09:15"),
        (3, "Tried 3 times, last today 09:15"),
    ],
)
def test_tries_say_how_often_and_when_last(tries: int, said: str) -> None:
    assert words().tried(caller(tries=tries, last_try_ms=at(11, 18, 9, 15))) == said


@pytest.mark.parametrize(
    ("best", "said"),
    [
        (BestHours(Days.WEEKDAYS, 9, 11), "Weekdays 09:00\N{EN DASH}11:00"),
        (BestHours(Days.WEEKENDS, 22, 24), "Weekends 22:00\N{EN DASH}00:00"),
        (BestHours(Days.ANY, 18, 21), "Any day 18:00\N{EN DASH}21:00"),
    ],
)
def test_best_hours_follow_the_region(best: BestHours, said: str) -> None:
    assert words().best(best) == said


def test_best_hours_are_written_with_am_and_pm_where_people_do_so() -> None:
    said = words(US).best(BestHours(Days.WEEKDAYS, 9, 14)).replace("\u202f", " ")
    assert said == "Weekdays 9:00 AM\N{EN DASH}2:00 PM"


def test_somebody_who_is_put_off_says_until_when() -> None:
    put_off = caller(snoozed_until_ms=at(11, 19, 9))
    assert words().snoozed(put_off) == "Put off until tomorrow 09:00"
    assert spaced(words().waiting_or_put_off(put_off)) == "Until tomorrow 09:00"


def test_once_the_moment_has_come_nobody_is_put_off() -> None:
    back = caller(snoozed_until_ms=NOW_MS)
    assert words().snoozed(back) == ""
    assert spaced(words().waiting_or_put_off(back)) == "1 h"


def test_a_person_is_heard_as_one_sentence() -> None:
    waiting = caller(since_ms=ago(21), last_ms=ago(21))
    assert spaced(words().sentence(waiting)) == (
        "Ana Souza tried to reach you once, yesterday 15:00; waiting 21 h; nothing yet"
    )


def test_a_person_without_a_name_is_heard_with_the_number() -> None:
    said = words().sentence(caller("", tries=1, last_try_ms=at(11, 18, 11, 30), snoozed_until_ms=at(11, 18, 18)))
    assert spaced(said) == (
        "Unknown caller (11) 95264-5452 tried to reach you once, today 11:00; waiting 1 h; "
        "tried once, today 11:30; put off until today 18:00"
    )


def test_a_name_with_braces_is_no_pattern() -> None:
    assert words().sentence(caller("{who} {0}")).startswith("{who} {0} tried to reach you")


def test_why_somebody_waits_is_one_sentence() -> None:
    assert words().why_waiting(caller()) == (
        "Since today 11:00 nobody has called back, and no answered call came from this number."
    )
    assert words().why_waiting(caller(tries=2, last_try_ms=at(11, 18, 11, 30))) == (
        "Since today 11:00 you have tried 2 times, last today 11:30, and nobody answered."
    )


@pytest.mark.parametrize("milliseconds", [4 * MINUTE_MS, 5 * HOUR_MS, 65 * MINUTE_MS, 51 * HOUR_MS, 9 * DAY_MS])
def test_no_line_ends_within_a_span(milliseconds: int) -> None:
    assert " " not in words().span(milliseconds)


def test_no_line_ends_within_a_date() -> None:
    assert "Mon\N{NO-BREAK SPACE}16\N{NO-BREAK SPACE}Nov" in words().moment(at(11, 16, 13, 40))


def test_a_note_stands_in_the_tooltip_in_one_line() -> None:
    assert words().about(caller(note="the <b>baker</b>\nrings twice")) == (
        "Ana Souza\n(11) 95264-5452\nNote: the <b>baker</b> rings twice"
    )
