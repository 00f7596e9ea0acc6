"""What of a CSV file a spreadsheet would not leave alone."""

import pytest

from callviewer.export.guard import needs_guard

DATES = (
    *("MAR1", "1-2", "Sep 2020", "march 5", "5 de mayo", "1. Mai 2020", "5 mai", "DEC-25", "20-okt-26", "1/2", "1 1/2"),
    *("2026-11-20", "2026-11-20T10:30:00Z", "20.11.2026", "2026年11月20日", "11월 20일", "sept. 2026"),
)
TIMES = ("10:30", "10:30 am", "10 PM", "5 p", "10:30:15", "24:00:00.5")
AMOUNTS = ("5%", "12,5 %", "$5", "5 €", "R$ 5", "US$5", "£1.50", "-$5", "5 kr", "CHF 5", "¥100", "5 zł", "₹5", "(5)")
FIGURES = (".5", ",5", "1.234", "1,000", "1'000", "1E5", "1e+10", "12D3", "0119", "00", "123456789012", "1 234", "5-")
WORDS = ("TRUE", "false", "Verdadeiro", "WAHR", "vrai", "#N/A", "#DIV/0!", "#REF!", "#NAME?")


@pytest.mark.parametrize("text", [*DATES, *TIMES, *AMOUNTS, *FIGURES, *WORDS])
def test_what_a_spreadsheet_would_take_for_something_else_is_guarded(text: str) -> None:
    assert needs_guard(text)


HARMLESS = (
    *("Ana", "Maria 2", "Marc 2", "June", "Sep", "Dec", "May Day", "Pam", "Truth", "Casa 5", "A5", "E5", "T 2", "日 5"),
    *("5 min", "3 min 12 s", "192 s", "1 h 02 min", "2nd floor", "1º", "½", "*31#", "#31#", "$", "€", "%", "R$"),
    *("sip:5@example.com", "5 rue de la Paix", "7/24 Taxi", ".", "()", "N/A", "João (2)", "日本 5"),
)


@pytest.mark.parametrize("text", [*HARMLESS, "", " ", "0", "190", "11912345678", "x" * 100_000, "5 " * 50_000 + "!"])
def test_what_a_spreadsheet_leaves_alone_is_not_guarded(text: str) -> None:
    assert not needs_guard(text)


@pytest.mark.parametrize("text", ["1" * 61, "1 " * 50_000])
def test_a_number_is_guarded_however_long_it_is(text: str) -> None:
    assert needs_guard(text)
