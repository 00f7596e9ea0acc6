"""Days as people type them: forgiving where the day is plain, and never another day in silence."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from callviewer.ui.date_text import day_format, read_day, typed_example

TODAY = date(2026, 11, 23)
FIFTH = date(2026, 10, 5)
LOCALES = [
    "C",
    "en_US",
    "en_GB",
    "en_CA",
    "pt_BR",
    "de_DE",
    "ja_JP",
    "ko_KR",
    "zh_CN",
    "ar_EG",
    "fa_IR",
    "fr_FR",
    "sv_SE",
    "ru_RU",
    "hu_HU",
    "vi_VN",
    "bg_BG",
    "cs_CZ",
    "pl_PL",
    "he_IL",
    "th_TH",
    "tr_TR",
    "lv_LV",
    "hi_IN",
]


def read(text: str, name: str = "en_GB") -> date | None:
    return read_day(text, QLocale(name), TODAY)


@pytest.mark.parametrize("name", LOCALES)
def test_a_day_is_written_with_its_full_year_and_can_be_read_back(name: str) -> None:
    locale = QLocale(name)
    written = day_format(locale)
    assert "yyyy" in written
    for month in range(1, 13):
        text = locale.toString(QDate(2026, month, 9), written)
        assert read_day(text, locale, TODAY) == date(2026, month, 9)


@pytest.mark.parametrize("name", LOCALES)
@pytest.mark.parametrize("kind", list(QLocale.FormatType)[:2])
def test_the_formats_of_the_region_are_read(name: str, kind: QLocale.FormatType) -> None:
    locale = QLocale(name)
    for month in range(1, 13):
        assert read_day(locale.toString(QDate(2026, month, 9), kind), locale, TODAY) == date(2026, month, 9)


@pytest.mark.parametrize(
    "text",
    [
        "2026-10-05",
        "20261005",
        "2026/10/5",
        "2026.10.05",
        "5.10.2026",
        "05.10.26",
        "5/10/2026",
        "5-10-26",
        "5 10 2026",
        "5/10",
        "5.10.",
        "5 Oct 2026",
        "5 oct 26",
        "5Oct2026",
        "Oct 5, 2026",
        "October 5th, 2026",
        "2026 October 5",
        "5 Oct",
        "Octo 5",
        "Mon, 5 Oct 2026",
        "  5  october  2026 ",
        "\u200e05/10/2026",
    ],
)
def test_one_day_is_read_however_it_is_written(text: str) -> None:
    assert read(text) == FIFTH


@pytest.mark.parametrize("name", LOCALES)
@pytest.mark.parametrize("text", ["2026-10-05", "5 Oct 2026", "Oct 5 2026", "20261005"])
def test_what_is_plain_everywhere_is_read_everywhere(name: str, text: str) -> None:
    assert read(text, name) == FIFTH


@pytest.mark.parametrize(
    ("name", "text", "day"),
    [
        ("en_US", "10/5/2026", FIFTH),
        ("en_US", "10/5", FIFTH),
        ("en_GB", "1.10.2026", date(2026, 10, 1)),
        ("en_US", "1.10.2026", date(2026, 1, 10)),
        ("sv_SE", "1.10.2026", date(2026, 10, 1)),
        ("sv_SE", "5/10/2026", None),
        ("sv_SE", "26-10-05", FIFTH),
        ("pt_BR", "5 de outubro de 2026", FIFTH),
        ("pt_BR", "5 out", FIFTH),
        ("pt_BR", "1º de março de 2026", None),
        ("de_DE", "3. Mär 2026", date(2026, 3, 3)),
        ("de_DE", "3. marz 2026", date(2026, 3, 3)),
        ("fr_FR", "mar. 3 nov. 2026", date(2026, 11, 3)),
        ("fr_FR", "3 jui 2026", None),
        ("ko_KR", "2026년 10월 5일", FIFTH),
        ("ar_EG", "\u0665/\u0661\u0660/\u0662\u0660\u0662\u0666", FIFTH),
    ],
)
def test_order_and_names_are_the_regions(name: str, text: str, day: date | None) -> None:
    assert read(text, name) == day


@pytest.mark.parametrize(("name", "text"), [("en_US", "23/11/2026"), ("en_GB", "11/23/2026"), ("sv_SE", "23/11/2026")])
def test_a_number_that_can_be_no_month_is_the_day(name: str, text: str) -> None:
    assert read(text, name) == TODAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("23 Nov", TODAY),
        ("24 Nov", date(2025, 11, 24)),
        ("29 Feb", date(2024, 2, 29)),
        ("31/12", date(2025, 12, 31)),
    ],
)
def test_without_a_year_it_is_the_last_such_day(text: str, day: date) -> None:
    assert read(text) == day


@pytest.mark.parametrize(("text", "year"), [("5/10/26", 2026), ("5/10/46", 2046), ("5/10/47", 1947), ("5/10/00", 2000)])
def test_a_year_of_two_digits_is_a_near_one(text: str, year: int) -> None:
    assert read(text) == date(year, 10, 5)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "garbage",
        "5",
        "2026",
        "Oct",
        "Oct 2026",
        "5 Foo 2026",
        "31/9/2026",
        "30 Feb 2026",
        "30 Feb",
        "0/10/2026",
        "5/10/202",
        "5/10/20266",
        "5/10/2026 14:00",
        "5 Oct Nov 2026",
        "+5/10/2026",
        "5/10/2026!",
        "5 ju 2026",
        "²/10/2026",
        "20261399",
        "99999999999999999999",
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read(text) is None


@given(text=st.text(max_size=30), name=st.sampled_from(LOCALES))
def test_no_text_is_too_strange(text: str, name: str) -> None:
    read(text, name)


@pytest.mark.parametrize(
    ("name", "example"),
    [("de_DE", "23.11.2026"), ("en_GB", "23/11/2026"), ("en_US", "11/23/2026"), ("ja_JP", "2026/11/23")],
)
def test_the_example_of_the_hint_is_written_as_the_region_does(name: str, example: str) -> None:
    assert typed_example(date(2026, 11, 23), QLocale(name)) == example


@given(day=st.dates(date(2000, 1, 1), TODAY), name=st.sampled_from(LOCALES))
def test_the_example_of_the_hint_is_read_as_the_day_it_shows(day: date, name: str) -> None:
    locale = QLocale(name)
    assert read_day(typed_example(day, locale), locale, TODAY) == day
