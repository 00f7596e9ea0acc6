"""What countries are called, in every language of the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from callviewer.desktop.languages import LANGUAGES
from callviewer.desktop.zones import country_of
from callviewer.ui.application import Application
from callviewer.ui.places import country_name, is_named, regions

NO_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "IC", "QO", "TA", "UN"}
"""Islands without people or with a country's number, and unions; Qt knows them, too."""


@pytest.fixture
def speaking(qapp: Application) -> Iterator[Application]:
    before = qapp.language
    yield qapp
    qapp.language = before


@pytest.mark.parametrize(
    ("language", "name"), [("en", "Germany"), ("pt_BR", "Alemanha"), ("ja", "ドイツ"), ("ar", "ألمانيا")]
)
def test_a_country_is_called_as_in_the_language_of_the_words(language: str, name: str, speaking: Application) -> None:
    speaking.language = language

    assert country_name("DE") == name
    assert (f"{name} (DE)", "DE") in regions()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_that_qt_knows_has_a_name_in_every_language(language: str, speaking: Application) -> None:
    speaking.language = language
    codes = {QLocale.territoryToCode(each) for each in QLocale.Country}

    assert {code for code in codes if len(code) == 2 and country_name(code) == code} <= NO_COUNTRIES


def test_a_country_without_a_name_is_told_by_its_code(speaking: Application) -> None:
    assert country_name("XX") == "XX"


def test_countries_are_in_the_order_of_their_letters_without_accents(speaking: Application) -> None:
    speaking.language = "es"
    names = [name for name, _ in regions()]

    assert names.index("Etiopía (ET)") - names.index("Estonia (EE)") in {1, 2}


@pytest.mark.parametrize(
    ("code", "place", "names_it"),
    [
        ("BR", "São Paulo, Brazil", True),
        ("BR", "São Paulo, BRASIL", True),
        ("BR", "São Paulo", False),
        ("XX", "", False),
    ],
)
def test_a_place_that_tells_its_country_is_known_by_it(code: str, place: str, names_it: bool) -> None:
    assert is_named(code, place) is names_it


def test_a_zone_tells_its_country() -> None:
    assert country_of("America/Sao_Paulo") == "BR"
    assert country_of("Europe/Berlin") == "DE"


@pytest.mark.parametrize("zone", ["UTC", "Nowhere/Nothing", "", None])
def test_a_zone_of_no_country_tells_none(zone: str | None) -> None:
    assert country_of(zone) is None
