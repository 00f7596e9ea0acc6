"""Phone numbers: shown, compared, dialled, or refused."""

import gc
import re
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.calls import numbers as module
from callviewer.calls.numbers import (
    CannotDial,
    DialRefusal,
    digits,
    display,
    e164,
    international,
    is_hidden,
    masked,
    match_key,
    region_of,
    sms_uri,
    tel_uri,
)

ARABIC_INDIC = {ord("0") + value: 0x660 + value for value in range(10)}
FULL_WIDTH = {value: value + 0xFEE0 for value in range(0x21, 0x7F)}

SPELLINGS = [
    "+55 11 91234-5678",
    "+5511912345678",
    "011912345678",
    "0 11 91234-5678",
    "0 15 11 91234-5678",
    "01511912345678",
    "(11) 91234-5678",
    "11 91234.5678",
    "11912345678",
    "5511912345678",
    "005511912345678",
    "00 55 11 91234 5678",
    "00 15 55 11 91234 5678",
    "(+55) 11 91234-5678",
    "+55 (0)11 91234-5678",
    "+55\u00a011\u00a091234\u20115678",
    "\u202a+55 11 91234-5678\u202c",
    "+5511912345678".translate(FULL_WIDTH),
    "011912345678".translate(ARABIC_INDIC),
    "tel:+55-11-91234-5678",
    "sip:+5511912345678@example.net",
    "+5511912345678,,123",
]
HIDDEN = ["", " ", "-1", "-2", "-3", "Anonymous", "PRIVATE", "Unknown", "withheld", "Restricted", "payphone"]
MORE_HIDDEN = [
    "Private Number",
    "sip:anonymous@anonymous.invalid",
    "+",
    "()",
    "\u200b",
    "\u202e-1",
    "anonymous".translate(FULL_WIDTH),
    "null",
]
LETTERS = ["Vodafone", "1-800-FLOWERS", "Ana", "call me"]

ANY_TEXT = st.text(st.characters(exclude_categories=[]))
NUMBER_LIKE = st.text("0123456789+*#()-. /,;pwx@%\u0665\uff0b\uff0a\u202e\u200d", max_size=25)
TEXTS = ANY_TEXT | NUMBER_LIKE | st.sampled_from(SPELLINGS)
REGIONS = st.sampled_from([None, "", "BR", "br", "US", "DE", "IT", "AR", "MX", "XX", "\ud800"])

# Hidden numbers


@pytest.mark.parametrize("raw", HIDDEN + MORE_HIDDEN)
def test_a_hidden_number_is_known_as_one(raw: str) -> None:
    assert is_hidden(raw)
    assert display(raw, "BR") == ""
    assert e164(raw, "BR") is None


@pytest.mark.parametrize("raw", HIDDEN + MORE_HIDDEN)
def test_a_hidden_number_matches_nobody(raw: str) -> None:
    assert match_key(raw, "BR") is None


@pytest.mark.parametrize("raw", ["190", "*144#", "0", "-11", "+1", "#", *SPELLINGS, *LETTERS])
def test_other_numbers_are_not_hidden(raw: str) -> None:
    assert not is_hidden(raw)


# Matching


@pytest.mark.parametrize("raw", SPELLINGS)
def test_every_spelling_of_a_number_is_the_same_number(raw: str) -> None:
    assert e164(raw, "BR") == "+5511912345678"
    assert match_key(raw, "BR") == "+5511912345678"
    assert display(raw, "BR") == "(11) 91234-5678"


@pytest.mark.parametrize("raw", ["+55 11 9123-4567", "(11) 9123-4567", "011 9123-4567", "0 15 11 9123-4567"])
def test_a_mobile_of_the_time_before_the_ninth_digit_still_matches_itself(raw: str) -> None:
    assert match_key(raw, "BR") == "+551191234567"


def test_an_area_code_is_never_taken_for_a_country_code() -> None:
    assert match_key("(49) 9123-4567", "BR") == "+554991234567"
    assert e164("(49) 9123-4567", "BR") is None


def test_a_foreign_country_code_without_plus_is_understood() -> None:
    assert e164("4915112345678", "BR") == "+4915112345678"
    assert e164("0044 20 7946 0000", "BR") == "+442079460000"


@pytest.mark.parametrize(("raw", "key"), [("190", "190"), ("1-9-0", "190"), ("*144#", "*144#"), ("* 144 #", "*144#")])
def test_short_codes_match_exactly(raw: str, key: str) -> None:
    assert match_key(raw, "BR") == key
    assert e164(raw, "BR") is None


@pytest.mark.parametrize(("raw", "region"), [("1112", "AT"), ("11833", "DE"), ("22922", "DE"), ("262966", "US")])
def test_a_short_code_is_no_subscriber_of_a_country_with_short_numbers(raw: str, region: str | None) -> None:
    assert e164(raw, region) is None
    assert match_key(raw, region) == raw


def test_a_code_and_a_number_of_the_same_digits_are_two() -> None:
    assert match_key("*190#", "BR") != match_key("190", "BR")


def test_without_a_region_only_international_numbers_are_understood() -> None:
    assert e164("+55 11 91234-5678", None) == "+5511912345678"
    assert e164("(11) 91234-5678", None) is None
    assert match_key("(11) 91234-5678", None) == "11912345678"
    assert match_key("5511912345678", "") == "5511912345678"


def test_an_unknown_region_is_like_none() -> None:
    assert match_key("(11) 91234-5678", "XX") == "11912345678"


def test_senders_with_letters_match_without_case_and_never_as_numbers() -> None:
    assert match_key("Vodafone", "BR") == match_key("VODAFONE", "BR")
    assert match_key("1-800-FLOWERS", "US") != match_key("1-800-356-9377", "US")


@given(TEXTS, REGIONS)
def test_what_is_shown_is_the_same_caller_as_what_came(raw: str, region: str | None) -> None:
    if e164(raw, region):
        assert match_key(display(raw, region), region) == match_key(raw, region)


# Showing


@pytest.mark.parametrize(
    ("raw", "region", "shown"),
    [
        ("+551133334444", "BR", "(11) 3333-4444"),
        ("+551133334444", "br", "(11) 3333-4444"),
        ("+551133334444", "US", "+55 11 3333-4444"),
        ("+551133334444", None, "+55 11 3333-4444"),
        ("+442079460000", "BR", "+44 20 7946 0000"),
        ("2125550123", "US", "(212) 555-0123"),
        ("+1 416 555 0123", "US", "+1 416-555-0123"),
        ("+39 06 1234567", "IT", "06 123 4567"),
        ("33334444", "BR", "3333-4444"),
        ("(11) 9123-4567", "BR", "(11) 9123-4567"),
        ("190", "BR", "190"),
        ("*144#", "BR", "*144#"),
        ("Vodafone", "BR", "Vodafone"),
        ("1-800-FLOWERS", "US", "1-800-FLOWERS"),
        ("Ana\n\u202eB", "BR", "Ana B"),
        ("1" * 40, "BR", "1" * 40),
    ],
)
def test_a_number_is_shown_as_its_readers_write_it(raw: str, region: str | None, shown: str) -> None:
    assert display(raw, region) == shown


@given(TEXTS, REGIONS)
def test_nothing_harmful_is_ever_shown(raw: str, region: str | None) -> None:
    shown = display(raw, region)
    assert len(shown) <= 200
    assert not any(unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} for sign in shown)
    assert not set("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069").intersection(shown)


def test_a_number_of_a_megabyte_is_clipped() -> None:
    assert len(display("1" * 1_000_000, "BR")) <= 200


# Abroad


@pytest.mark.parametrize(
    ("raw", "region", "shown", "home"),
    [
        ("011912345678", "BR", "+55 11 91234-5678", "BR"),
        ("+55 11 91234-5678", "DE", "+55 11 91234-5678", "BR"),
        ("+1 613 555 0123", "BR", "+1 613-555-0123", "CA"),
        ("+44 7781 123456", None, "+44 7781 123456", "GG"),
        ("+800 1234 5678", "BR", "+800 1234 5678", None),
        ("+883 5100 012345", "BR", "+883 5100012345", None),
        ("(11) 91234-5678", None, "(11) 91234-5678", None),
        ("190", "BR", "190", None),
        ("*144#", "BR", "*144#", None),
        ("Vodafone", "BR", "Vodafone", None),
        ("-1", "BR", "", None),
    ],
)
def test_a_number_has_a_form_for_abroad_and_a_country(
    raw: str, region: str | None, shown: str, home: str | None
) -> None:
    assert international(raw, region) == shown
    assert region_of(raw, region) == home


@given(TEXTS, REGIONS)
def test_nothing_harmful_is_shown_in_the_form_for_abroad(raw: str, region: str | None) -> None:
    assert match_key(international(raw, region), region) == match_key(display(raw, region), region)
    assert not any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in international(raw, region))
    found = region_of(raw, region)
    assert found is None or re.fullmatch("[A-Z]{2}", found)


# Dialling


@pytest.mark.parametrize(
    ("raw", "uri"),
    [
        ("+55 11 91234-5678", "tel:+5511912345678"),
        ("011912345678", "tel:+5511912345678"),
        ("190", "tel:190"),
        ("(11) 9123-4567", "tel:1191234567"),
        ("33334444", "tel:33334444"),
        ("+5511912345678,,123", "tel:+5511912345678"),
        ("190".translate(ARABIC_INDIC), "tel:190"),
    ],
)
def test_a_number_can_be_called(raw: str, uri: str) -> None:
    assert tel_uri(raw, "BR") == uri


def test_without_a_region_the_digits_are_called_as_they_came() -> None:
    assert tel_uri("(11) 91234-5678", None) == "tel:11912345678"


def test_a_message_goes_to_the_same_number() -> None:
    assert sms_uri("(11) 91234-5678", "BR") == "sms:+5511912345678"


@pytest.mark.parametrize("raw", HIDDEN + MORE_HIDDEN)
def test_a_hidden_number_cannot_be_called(raw: str) -> None:
    assert refusal(raw) == DialRefusal.HIDDEN


@pytest.mark.parametrize(
    "raw",
    [
        "*144#",
        "*#06#",
        "##002#",
        "**21*+5511912345678#",
        "#",
        "*144#".translate(FULL_WIDTH),
        "\ufe61144\ufe5f",
        "%2A%2306%23",
        "%252A144%2523",
        "%EF%BC%8A144",
        "5511912345678,*123#",
        "5511912345678;123#",
        "5511912345678p*12",
        "5511912345678w12#",
        "+5511912345678 *1",
        "tel:*144#",
        "sip:*144#@example.net",
        "sip:190@*",
        "190" + " " * 500 + "#",
        "Ana*",
    ],
)
def test_a_code_is_never_called(raw: str) -> None:
    assert refusal(raw) == DialRefusal.SERVICE_CODE


@pytest.mark.parametrize(
    "raw", [*LETTERS, "190?x=1", "190/../1&2", "1+2", "++55 11", "½", "9" * 21, "1" * 500, "12\u22173"]
)
def test_what_is_no_number_cannot_be_called(raw: str) -> None:
    assert refusal(raw) == DialRefusal.NOT_A_NUMBER


@given(TEXTS, REGIONS)
def test_a_call_address_holds_digits_and_a_plus_alone(raw: str, region: str | None) -> None:
    for uri, scheme in ((tel_uri, "tel"), (sms_uri, "sms")):
        try:
            made = uri(raw, region)
        except CannotDial:
            continue
        assert re.fullmatch(rf"{scheme}:\+?[0-9]{{1,20}}", made)


@given(TEXTS, st.sampled_from("*#\uff0a\uff03\ufe61\ufe5f"), TEXTS, REGIONS)
def test_no_code_sign_anywhere_is_ever_called(before: str, code: str, after: str, region: str | None) -> None:
    with pytest.raises(CannotDial):
        tel_uri(before + code + after, region)


def refusal(raw: str) -> DialRefusal:
    with pytest.raises(CannotDial) as caught:
        tel_uri(raw, "BR")
    with pytest.raises(CannotDial):
        sms_uri(raw, "BR")
    return caught.value.reason


# The rest


def test_digits_of_every_script_are_read() -> None:
    assert digits("a1" + "23".translate(ARABIC_INDIC) + "4".translate(FULL_WIDTH) + "²") == "1234"


def test_the_number_library_is_not_loaded_before_it_is_needed() -> None:
    code = "import sys, callviewer.calls.numbers as n; n.is_hidden('1'); sys.exit('phonenumbers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("+55 11 91234-5678", "+•• •• •••••-••78"),
        ("(11) 91234-5678", "(••) •••••-••78"),
        ("190", "•90"),
        ("12", "12"),
        ("7", "7"),
        ("", ""),
        ("*144#", "*•44#"),
        ("Nubank", "Nubank"),
        ("Bank 24h 7", "Bank •4h 7"),
        ("+5511912345678".translate(ARABIC_INDIC), "+•••••••••••" + "78".translate(ARABIC_INDIC)),
    ],
)
def test_a_masked_number_keeps_its_last_two_digits(text: str, shown: str) -> None:
    assert masked(text) == shown


@given(st.text())
def test_masking_takes_digits_and_nothing_else(text: str) -> None:
    shown = masked(text)
    assert len(shown) == len(text)
    assert digits(shown) == digits(text)[-2:]
    assert all(sign == before or before.isdecimal() for sign, before in zip(shown, text, strict=True))


@given(st.text())
def test_what_is_masked_stays_as_it_is(text: str) -> None:
    assert masked(masked(text)) == masked(text)


def test_what_is_kept_of_numbers_is_nothing_to_look_through_for_garbage() -> None:
    assert e164("+5511912345678", "BR") == "+5511912345678"
    assert module._readings
    assert not any(map(gc.is_tracked, gc.get_referents(module._readings)))


def test_very_many_numbers_are_read_as_few_are(monkeypatch: pytest.MonkeyPatch) -> None:
    raws = ["-1", "11912345678", "+1 650 253 0000", "*100#", "ACME"] * 2
    read = [(match_key(raw, "BR"), e164(raw, "BR")) for raw in raws]
    monkeypatch.setattr(module, "_MOST_CACHED", 2)
    module._readings.clear()
    assert [(match_key(raw, "BR"), e164(raw, "BR")) for raw in raws] == read
    assert len(module._readings) <= 2
