"""How the parts of a sentence follow each other."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator

from callviewer.desktop.languages import SOURCE
from callviewer.desktop.paths import resources
from callviewer.desktop.settings import Account
from callviewer.ui.application import Application
from callviewer.ui.language import speak
from callviewer.ui.listing import headed, in_clauses, in_row, listed
from callviewer.ui.phone_names import phone_names


class Arabic(QTranslator):
    """Commas as they are written from right to left."""

    def translate(self, context: str, text: str, note: str | None = None, n: int = -1) -> str:
        """The commas; other texts stay as they are."""
        commas = {", ": "\N{ARABIC COMMA} ", "; ": "\N{ARABIC SEMICOLON} "} if context == "Listing" else {}
        return commas.get(text, text)


@pytest.fixture
def arabic(qapp: Application) -> Iterator[None]:
    translator, before = Arabic(), QLocale()
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("ar_EG"))
    yield
    QLocale.setDefault(before)
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("qapp")
def test_parts_are_separated_and_empty_ones_left_out() -> None:
    assert listed(["Ana", "", "Bento"]) == "Ana, Bento"
    assert in_clauses(["Ana: 3", "", "Bento: 2"]) == "Ana: 3; Bento: 2"


@pytest.mark.usefixtures("arabic")
def test_each_language_has_commas_of_its_own() -> None:
    assert listed(["A", "B"]) == "A\N{ARABIC COMMA} B"
    assert in_clauses(["A", "B"]) == "A\N{ARABIC SEMICOLON} B"


@pytest.mark.usefixtures("qapp")
def test_sentences_follow_each_other_and_a_title_goes_before_them() -> None:
    assert in_row(["One.", "", "Two.", "Three."]) == "One. Two. Three."
    assert in_row([]) == ""
    assert headed("Offline", "Try {again}.") == "Offline. Try {again}."
    assert headed("Offline", "") == "Offline"


def test_sentences_stand_without_a_space_where_a_language_has_none(qapp: Application) -> None:
    speak(qapp, resources() / "i18n", lang="ja")
    try:
        assert in_row(["一。", "二。", "三。"]) == "一。二。三。"
        assert headed("一", "二。") == "一。二。"
    finally:
        speak(qapp, resources() / "i18n", lang=SOURCE)


@pytest.mark.usefixtures("arabic")
def test_phones_are_counted_in_the_digits_of_the_region() -> None:
    assert "\N{ARABIC-INDIC DIGIT TWO}" in list(phone_names([Account(), Account()]).values())[1]
