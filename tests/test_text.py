"""Text from strangers, compared and shown."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.calls.text import fold, plain

LETTERS = st.characters(max_codepoint=0x24FF, categories=["Lu", "Ll", "Lt", "Lo"])
BIDI_CONTROLS = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
ANY_TEXT = st.text(st.characters(exclude_categories=[]))

# Comparing


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("JOSÉ ANTÔNIO", "jose antonio"),
        ("Jose\u0301", "José"),
        ("Łódź", "LODZ"),
        ("Ægir Ørsted", "aegir orsted"),
        ("Đặng Thị Mỹ", "dang thi my"),
        ("Straße", "STRASSE"),
        ("Þór", "thor"),
        ("Œuvre", "oeuvre"),
        ("İstanbul", "istanbul"),
        ("Diyarbak\N{LATIN SMALL LETTER DOTLESS I}r", "DIYARBAKIR"),
        ("ΟΔΥΣΣΕΥΣ", "οδυσσεύς"),
        ("Семён", "семен"),
        ("ЙОД", "йод"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("\N{ARABIC LETTER FARSI YEH}", "\N{ARABIC LETTER YEH}"),
        ("שָׁלוֹם", "שלום"),
        ("ｶﾞ", "ガ"),
        ("\uff2a\uff4f\uff48\uff4e", "john"),
        ("한국", unicodedata.normalize("NFD", "한국")),
        ("٠١٢", "012"),
        ("ﬁn", "fin"),
        ("Ma\u00adr\u200bia\u202e", "maria"),
        ("می\u200cشود", "میشود"),
        ("❤\ufe0f", "❤"),
    ],
)
def test_one_name_in_two_spellings_folds_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ガ", "カ"),
        ("ば", "ぱ"),
        ("किरण", "करण"),
        ("นิ", "นี"),
        ("한", "하"),
        ("ana", "anna"),
    ],
)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_japanese_and_korean_stay_readable() -> None:
    assert fold("ガギグ 한국 山田") == "ガギグ 한국 山田"


@given(ANY_TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(LETTERS))
def test_case_never_matters(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower())


@given(ANY_TEXT)
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@given(st.text(st.characters(max_codepoint=0x7F)))
def test_ascii_is_only_lowered(text: str) -> None:
    assert fold(text) == text.lower()


# Showing


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("  Ana   Souza ", "Ana Souza"),
        ("Ana\r\n\tSouza\x00", "Ana Souza"),
        ("Ana\u2028Souza\u0085x", "Ana Souza x"),
        ("\u202egpj.exe\u202c", "gpj.exe"),
        ("\u2066a\u2069\u200e\u200f\u061cb", "ab"),
        ("A\u200bn\ufeffa\u00ad\u2060", "Ana"),
        ("\u3164\u115f", ""),
        ("\ud800x", "\ufffdx"),
        ("<b>Ana</b> & Co", "<b>Ana</b> & Co"),
        ("José", "José"),
        ("山田　太郎", "山田 太郎"),
    ],
)
def test_text_becomes_one_harmless_line(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize("text", ["👨\u200d👩\u200d👧", "🏳\ufe0f\u200d🌈", "می\u200cشود", "क्\u200dष", "مُحَمَّد", "Đặng"])
def test_signs_that_a_script_needs_stay(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    "text", ["a\u200db", "\u200d\u200d", "\u034f\u200cא", "👨\u200d", "\u200cی", "ی\u200c\u200c\u200cی"]
)
def test_joiners_that_join_nothing_go(text: str) -> None:
    assert "\u200d\u200d" not in plain(text)
    assert plain(text).strip("\u200c\u200d") == plain(text)
    assert len(plain(text)) < len(text)


def test_a_flood_of_marks_is_cut() -> None:
    assert plain("Z" + "\u0335" * 500 + "a") == "Z" + "\u0335" * 5 + "a"


@pytest.mark.parametrize(("text", "shown"), [("abcdef", "abcdef"), ("abcdefg", "abcde…"), ("abcd  efg", "abcd…")])
def test_long_text_ends_in_an_ellipsis(text: str, shown: str) -> None:
    assert plain(text, 6) == shown


def test_text_of_a_megabyte_is_clipped() -> None:
    assert plain("x" * 1_000_000) == "x" * 199 + "…"
    assert plain("x" + "\u200b" * 1_000_000) == "x…"


@given(ANY_TEXT, st.integers(1, 50))
def test_shown_text_is_always_short_plain_and_on_one_line(text: str, most: int) -> None:
    shown = plain(text, most)
    assert len(shown) <= most
    assert len(shown.splitlines()) <= 1
    assert shown == shown.strip()
    assert not any(unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} for sign in shown)
    assert not any(unicodedata.bidirectional(sign) in BIDI_CONTROLS for sign in shown)


@given(ANY_TEXT)
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert plain(plain(text)) == plain(text)
