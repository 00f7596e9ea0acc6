"""What is typed is found, literally; the service may bring more, never less."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from callviewer.calls.call import Call, CallKind
from callviewer.calls.search import found_in, like_pattern, needs_check
from callviewer.calls.text import fold

NAMES = st.text("aAáÁßłŁoOøéE%_\\ 01-.'ガカйЙё\u0301", max_size=12)
NUMBERS = st.text("0123456789+-(). ", max_size=18) | st.sampled_from(["", "-1", "Anonymous", "*144#"])
CALLS = st.builds(Call, kind=st.sampled_from(CallKind), number=NUMBERS, name=NAMES)
TEXTS = NAMES | NUMBERS | st.text(max_size=8)


def call(name: str = "", number: str = "") -> Call:
    return Call(CallKind.MISSED, number, name)


def like(pattern: str, text: str) -> bool:
    """MySQL's `text LIKE '%pattern%'` with a collation that ignores case and accents."""
    parts = []
    signs = iter(pattern)
    literal = ""
    for sign in signs:
        if sign in "%_":
            parts += [re.escape(fold(literal)), ".*" if sign == "%" else "."]
            literal = ""
        else:
            literal += next(signs, sign) if sign == "\\" else sign
    parts.append(re.escape(fold(literal)))
    return re.search("".join(parts), fold(text), re.DOTALL) is not None


def service_finds(pattern: str, one: Call) -> bool:
    return like(pattern, one.name) or like(pattern, one.number)


# The pattern


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("", ""),
        ("  ana ", "ana"),
        ("Ana Souza", "Ana Souza"),
        ("100%", "100%"),
        ("a_b", "a_b"),
        ("a\\b\\", "a_b_"),
        ("11912345678", "11912345678"),
        ("011912345678", "011912345678"),
        ("+55 11 91234-5678", "5%5%1%1%9%1%2%3%4%5%6%7%8"),
        ("(011) 91234.5678", "1%1%9%1%2%3%4%5%6%7%8"),
        ("000-0000", "0%0%0%0%0%0%0"),
        ("123-456", "1%2%3%4%5%6"),
        ("3/9/2026", "3%9%2%0%2%6"),
        ("+55 11", "5%5%1%1"),
        ("(11) 91", "1%1%9%1"),
        ("+551", "5%5%1"),
        ("+55", "+55"),
        ("1-2", "1-2"),
        ("00 1", "0%0%1"),
        ("+44 (0)20 7946", "4%4%2%0%7%9%4%6"),
        ("(0)(0)(0)", "0%0%0"),
        ("Ana 11 91234-5678", "Ana 11 91234-5678"),
        ("\u0661\u0669\u0660", "190"),
        ("*144#", "*144#"),
        ("\u202a91234\u20115678\u202c", "9%1%2%3%4%5%6%7%8"),
        ("\u2068Ana\u2069", "Ana"),
    ],
)
def test_the_service_is_sent_a_pattern_that_means_the_text(text: str, pattern: str) -> None:
    assert like_pattern(text) == pattern


@pytest.mark.parametrize("text", ["100%", "a_b", "a\\b", "+55 11 91234-5678", " 91234-5678 ", "+55 11", "(11) 91"])
def test_an_answer_that_may_hold_more_is_checked(text: str) -> None:
    assert needs_check(text)


@pytest.mark.parametrize("text", ["", "ana", "José", "11912345678", "1-2", "+55", "*144#"])
def test_an_exact_answer_is_not_checked(text: str) -> None:
    assert not needs_check(text)


@given(TEXTS, CALLS)
def test_the_service_finds_all_that_is_meant(text: str, one: Call) -> None:
    if found_in(text, one):
        assert service_finds(like_pattern(text), one)


@given(CALLS, st.data())
def test_any_part_of_a_name_or_number_finds_its_call(one: Call, data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([one.name, one.number]))
    start = data.draw(st.integers(0, len(whole)))
    part = whole[start : data.draw(st.integers(start, len(whole)))].strip()
    assume(fold(part) in fold(whole))  # a part that begins with a combining mark is another letter
    assert found_in(part, one)
    assert service_finds(like_pattern(part), one)


@given(TEXTS, CALLS)
def test_without_need_of_a_check_the_service_finds_nothing_else(text: str, one: Call) -> None:
    if not needs_check(text):
        assert service_finds(like_pattern(text), one) == found_in(text, one)


# The check


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("", "", ""),
        ("souza", "Ana SOUZA", ""),
        ("jose", "José", ""),
        ("José", "JOSE", ""),
        (" ana ", "Mariana", ""),
        ("100%", "Off 100% Store", ""),
        ("a_b", "xA_Bx", ""),
        ("a\\b", "a\\b", ""),
        ("9123", "", "+55 11 91234-5678"),
        ("*144", "", "*144#"),
        ("+55 (11) 91234-5678", "", "+5511912345678"),
        ("11 91234-5678", "", "+5511912345678"),
        ("011 91234-5678", "", "+5511912345678"),
        ("(11) 3333-4444", "Shop (11) 3333-4444", ""),
        ("123-456", "", "123456"),
        ("+55 11", "", "+5511912345678"),
        ("(11) 91", "", "11912345678"),
        ("11 91", "", "(11) 91234-5678"),
        ("3/9/2026", "Fair 3/9/2026", ""),
        ("+44 (0)20 7946", "", "+44 20 7946 0958"),
        ("+44 (0)20 7946", "", "+44 (0) 20 79460958"),
    ],
)
def test_a_call_is_found(text: str, name: str, number: str) -> None:
    assert found_in(text, call(name, number))


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("100%", "1000", "1009"),
        ("a_b", "axb", ""),
        ("a\\b", "axb", ""),
        ("%", "Ana", "190"),
        ("_", "Ana", "190"),
        ("11 91234-5678", "", "+5511991234567 8"),
        ("ana souza", "Ana", "Souza"),
        ("1-2", "", "123"),
        ("+55 11", "5511", "(55) 21 1"),
        ("00 1", "", "190"),
    ],
)
def test_a_call_is_not_found(text: str, name: str, number: str) -> None:
    assert not found_in(text, call(name, number))


@given(st.text("0123456789 -().+", min_size=3, max_size=16), CALLS)
def test_a_formatted_number_is_found_by_its_digits_alone(text: str, one: Call) -> None:
    assume(needs_check(text))
    whole = re.sub(r"\D", "", text)
    typed = {whole, re.sub(r"\D", "", text.replace("(0)", ""))}
    if len(whole) > 3:
        typed |= {way.lstrip("0") for way in typed}
    assert found_in(text, one) == (
        text.strip() in one.number
        or fold(text.strip()) in fold(one.name)
        or any(way in re.sub(r"\D", "", one.number) for way in typed - {""})
    )
