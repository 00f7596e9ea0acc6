"""The country of numbers without a country code: seen where it must be wrong, left alone where it may be right."""

from collections.abc import Sequence

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.calls import numbers
from callviewer.calls.country_hint import CountryHint

BRAZILIAN = [f"(11) 9008{digit}-488{digit}" for digit in range(10)] + ["(21) 2555-0143", "019 3255-0117"]
AMERICAN = [f"(646) 555-01{rank}" for rank in range(10, 22)]
SPANISH = [f"612 91 41 {rank}" for rank in range(10, 22)]
SHARED = [f"(21) 2555-01{rank}" for rank in range(10, 22)]
"""Numbers in Brazil and in the United States."""
NATIONAL = phonenumbers.PhoneNumberFormat.NATIONAL
NAMING_BRAZIL = ["+55 11 91234-5678", "+55 21 98888-7777"]


def hint(raws: Sequence[str], used: str | None, homes: Sequence[str] = ()) -> str | None:
    look = CountryHint(raws, used, homes)
    for _ in look.steps():
        pass
    return look.better


@pytest.mark.parametrize("used", ["US", "GB", "JP", None])
def test_the_country_that_other_numbers_name_is_found(used: str | None) -> None:
    assert hint([*BRAZILIAN, *NAMING_BRAZIL], used) == "BR"


@pytest.mark.parametrize("used", ["US", None])
def test_the_country_where_the_computer_is_is_found(used: str | None) -> None:
    assert hint(BRAZILIAN, used, ["US", "BR"]) == "BR"


def test_a_country_that_fits_is_left_alone() -> None:
    assert hint([*BRAZILIAN, *NAMING_BRAZIL], "BR", ["US"]) is None
    assert hint([*AMERICAN, *NAMING_BRAZIL], "US", ["BR"]) is None


def test_a_country_that_fits_most_numbers_is_left_alone() -> None:
    assert hint([*SHARED[:6], *BRAZILIAN[:4], *NAMING_BRAZIL], "US", ["BR"]) is None


def test_a_country_that_fits_no_more_than_half_is_not() -> None:
    assert hint([*SHARED[:6], *BRAZILIAN[:6], *NAMING_BRAZIL], "US", ["BR"]) == "BR"


def test_numbers_of_several_countries_say_nothing() -> None:
    assert hint([*AMERICAN[:6], *BRAZILIAN, *NAMING_BRAZIL], "JP", ["BR"]) is None


def test_without_any_other_country_to_think_of_nothing_is_said() -> None:
    assert hint(BRAZILIAN, "US", ["US"]) is None


def test_few_numbers_say_nothing() -> None:
    assert hint([*BRAZILIAN[:9], *NAMING_BRAZIL], "US", ["BR"]) is None


def test_of_two_countries_that_fit_that_of_the_computer_is_meant() -> None:
    assert hint([*SPANISH, "+33 1 99 00 42 17"], "US", ["ES"]) == "ES"


def test_of_two_countries_that_fit_the_one_that_more_numbers_name_is_meant() -> None:
    named = ["+33 1 99 00 42 17", "+34 600 000 041", "+34 600 000 072"]
    assert hint([*SPANISH, *named], "US") == "ES"
    assert hint([*SPANISH, *named[:2]], "US") is None


@given(st.lists(st.text(max_size=30) | st.sampled_from(BRAZILIAN), max_size=25), st.sampled_from(["US", "BR", None]))
def test_only_a_country_that_was_thought_of_is_found(raws: list[str], used: str | None) -> None:
    found = hint(raws, used, ["BR"])
    assert found is None or (found == "BR" and used != "BR")


@given(st.lists(st.sampled_from([*BRAZILIAN, *AMERICAN, *NAMING_BRAZIL]), max_size=40, unique=True))
def test_taking_the_country_settles_it(raws: list[str]) -> None:
    found = hint(raws, "JP", ["US", "BR"])
    assert found is None or hint(raws, found, ["US", "BR"]) is None


@pytest.mark.parametrize("raw", ["(11) 90081-4881", "011900814881", "555-0143", "tel:11900814881"])
def test_a_number_without_a_country_code_is_known(raw: str) -> None:
    assert numbers.is_national(raw)


@pytest.mark.parametrize(
    "raw", ["+55 11 90081-4881", "005511900814881", "190", "555014", "*144#", "-1", "", "SERVICE", "1" * 16]
)
def test_what_has_a_country_code_or_is_no_such_number_is_not(raw: str) -> None:
    assert not numbers.is_national(raw)


def test_a_number_of_a_country_is_known_by_its_form() -> None:
    assert numbers.is_number_of("(11) 90081-4881", "BR")
    assert not numbers.is_number_of("(11) 90081-4881", "US")


def test_an_example_of_each_country_is_its_number() -> None:
    examples = [(country, phonenumbers.example_number(country)) for country in phonenumbers.SUPPORTED_REGIONS]
    written = {country: phonenumbers.format_number(example, NATIONAL) for country, example in examples if example}
    assert [country for country, text in written.items() if not numbers.is_number_of(text, country)] == []
