"""How calls are put into words."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from callviewer.calls.call import Call, CallKind
from callviewer.ui.words import Words
from tests.ui_kit import NOON, ZONE, Clock

MISSED, INCOMING, OUTGOING = CallKind
UK = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
US = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)


def words(locale: QLocale = UK, clock: Clock | None = None) -> Words:
    return Words(locale, ZONE, "BR", clock or Clock())


def call(kind: CallKind = MISSED, number: str = "+55 11 91234-5678", hours_ago: float = 1, **more: object) -> Call:
    fields = {"time_ms": int(NOON - hours_ago * 3600) * 1000} | more
    return Call(kind, number, **fields)  # type: ignore[arg-type]  # a test's shorthand


def at(year: int, month: int, day: int, hour: int = 14, minute: int = 2, second: int = 5) -> int:
    return int(datetime(year, month, day, hour, minute, second, tzinfo=ZONE).timestamp()) * 1000


@pytest.mark.parametrize(
    ("name", "number", "said"),
    [
        ("Ana Souza", "-1", "Ana Souza"),
        ("", "+5511912345678", "Unknown caller"),
        ("", "", "Hidden number"),
        ("", "-2", "Hidden number"),
        ("", "Anonymous", "Hidden number"),
        ("\u202e\u2067", "+5511912345678", "Unknown caller"),
        ("<b>x</b>", "1", "<b>x</b>"),
    ],
)
def test_a_caller_has_a_name_or_a_word_for_it(name: str, number: str, said: str) -> None:
    assert words().caller(call(number=number, name=name)) == said


def test_a_number_is_written_as_people_of_the_region_write_it() -> None:
    assert words().number(call()) == "(11) 91234-5678"
    assert words().number(call(number="+32475123456")) == "+32 475 12 34 56"
    assert words().number(call(number="-1")) == ""


def test_a_number_is_copied_as_other_programs_understand_it() -> None:
    assert words().number_to_copy(call(number="011912345678")) == "+5511912345678"
    assert words().number_to_copy(call(number="*144#")) == "*144#"
    assert words().number_to_copy(call(number="-1")) == ""


def test_the_tip_of_a_number_is_what_the_phone_wrote() -> None:
    assert words().number_tip(call(number="011912345678")) == "As the phone wrote it: 011912345678"
    assert words().number_tip(call(number="-1")) == "The caller withheld the number."


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 18), "Today"),
        (date(2026, 11, 17), "Yesterday"),
        (date(2026, 11, 16), "Mon 16 Nov"),
        (date(2025, 11, 18), "Tue 18 Nov 2025"),
        (date(2026, 11, 19), "Thu 19 Nov"),
    ],
)
def test_days_near_today_have_names(day: date, said: str) -> None:
    assert words().day(day) == said


def test_days_and_times_follow_the_region() -> None:
    time_ms = at(2026, 11, 16)
    assert words(UK).when(call(time_ms=time_ms)) == "Mon 16 Nov  14:02"
    assert words(US).when(call(time_ms=time_ms)).replace("\u202f", " ") == "Mon, Nov 16  2:02 PM"
    assert words(GERMAN).when(call(time_ms=time_ms)) == "Mo. 16. Nov.  14:02"


def test_a_day_begins_at_the_midnight_of_the_computer() -> None:
    late = int(datetime(2026, 11, 18, 2, 30, tzinfo=UTC).timestamp()) * 1000
    assert words().when(call(time_ms=late)) == "Yesterday  23:30"


def test_a_new_day_is_noticed_once_and_by_nobody_else() -> None:
    clock = Clock()
    made = words(clock=clock)
    assert not made.turn_day()
    clock.now += 12 * 3600
    assert made.day_now() == date(2026, 11, 19)
    assert made.today == date(2026, 11, 18)
    assert made.turn_day()
    assert not made.turn_day()
    assert made.when(call()) == "Yesterday  11:00"


def test_a_time_that_cannot_be_read_is_shown_as_it_came() -> None:
    assert words().when(call(time_ms=None, date_text="some\nday")) == "some day"
    assert words().when(call(time_ms=None)) == "Time unknown"
    assert words().when_to_copy(call(time_ms=None, date_text="some day")) == "some day"
    assert words().when_tip(call(time_ms=None)) == "The service gave no time for this call."


def test_the_tip_of_a_time_has_the_day_the_zone_and_what_the_service_wrote() -> None:
    tip = words().when_tip(call(time_ms=at(2026, 11, 16), date_text="2026-11-16 17:02:05"))
    assert tip.startswith("Monday")
    assert tip.endswith("16 November 2026, 14:02:05 (UTC-03:00)\nAs the service wrote it: 2026-11-16 17:02:05")


def test_the_tip_of_a_time_without_seconds_makes_none_up() -> None:
    tip = words().when_tip(call(time_ms=at(2026, 11, 16), exact=False))
    assert "14:02 (" in tip


@pytest.mark.parametrize(
    ("language", "country", "said"),
    [
        (QLocale.Language.English, QLocale.Country.UnitedStates, "2:02:05 PM"),
        (QLocale.Language.Finnish, QLocale.Country.Finland, "14.02.05"),
        (QLocale.Language.German, QLocale.Country.Germany, "14:02:05"),
    ],
)
def test_the_tip_of_a_time_follows_the_region(language: QLocale.Language, country: QLocale.Country, said: str) -> None:
    tip = words(QLocale(language, country)).when_tip(call(time_ms=at(2026, 11, 16)))
    assert said in tip.replace("\u202f", " ")


def test_a_time_is_copied_as_spreadsheets_read_it() -> None:
    assert words().when_to_copy(call(time_ms=at(2026, 11, 16))) == "2026-11-16 14:02:05"


@pytest.mark.parametrize(
    ("kind", "seconds", "said"),
    [
        (INCOMING, 0, "0 s"),
        (OUTGOING, 0, "No answer"),
        (INCOMING, 59, "59 s"),
        (INCOMING, 192, "3 min 12 s"),
        (INCOMING, 62, "1 min 02 s"),
        (OUTGOING, 3661, "1 h 01 min"),
        (MISSED, None, ""),
    ],
)
def test_a_duration_cannot_be_taken_for_a_time(kind: CallKind, seconds: int | None, said: str) -> None:
    assert words().duration(call(kind, duration_s=seconds)) == said


def test_the_tip_of_a_duration_counts_the_seconds() -> None:
    assert words().duration_tip(call(INCOMING, duration_s=3661)) == "3,661 s in all"
    assert words().duration_tip(call(INCOMING)) == "The service gave no duration for this call."


def test_a_place_is_said_to_be_the_numbers() -> None:
    assert words().place(call(place="Campinas\n")) == "Campinas"
    assert words().place_tip(call(place="Campinas")) == "Where the number is registered, not where the caller is."
    assert words().place_tip(call()) == ""


@pytest.mark.parametrize(
    ("kind", "more", "said"),
    [
        (MISSED, {"name": "Ana"}, "Missed call from Ana, today 11:00"),
        (INCOMING, {"name": "Ana", "duration_s": 192}, "Incoming call from Ana, today 11:00, 3 min 12 s"),
        (OUTGOING, {"duration_s": 0}, "Outgoing call to Unknown caller (11) 91234-5678, today 11:00, No answer"),
        (MISSED, {"number": "-1"}, "Missed call from Hidden number, today 11:00"),
    ],
)
def test_a_row_reads_as_one_sentence(kind: CallKind, more: dict[str, object], said: str) -> None:
    assert words().sentence(call(kind, **more)) == said  # type: ignore[arg-type]  # a test's shorthand


def test_a_name_with_braces_is_no_pattern() -> None:
    assert words().sentence(call(name="{0} {x}")) == "Missed call from {0} {x}, today 11:00"


def test_a_moment_is_told_as_briefly_as_its_distance_allows() -> None:
    assert words().clock_time(at(2026, 11, 18, 9, 5)) == "09:05"
    assert words().clock_time(at(2026, 11, 17, 9, 5)) == "Yesterday 09:05"


def test_numbers_of_things_are_grouped_as_the_region_does() -> None:
    assert words().count(12345) == "12,345"
    assert words(GERMAN).count(12345) == "12.345"


def test_an_hour_that_comes_twice_is_told_apart_in_the_tip() -> None:
    berlin = Words(UK, ZoneInfo("Europe/Berlin"), "DE", Clock())
    first = int(datetime(2026, 10, 25, 0, 30, tzinfo=UTC).timestamp()) * 1000
    tips = [berlin.when_tip(call(time_ms=first + hour * 3_600_000)) for hour in range(2)]
    assert "02:30:00 (CEST, UTC+02:00)" in tips[0]
    assert "02:30:00 (CET, UTC+01:00)" in tips[1]


@pytest.mark.parametrize(
    ("country", "days"),
    [(QLocale.Country.Egypt, {4, 5}), (QLocale.Country.Brazil, {5, 6}), (QLocale.Country.Iran, {4})],
)
def test_the_weekend_is_that_of_the_region(country: QLocale.Country, days: set[int]) -> None:
    assert words(QLocale(QLocale.Language.AnyLanguage, country)).weekend == days
