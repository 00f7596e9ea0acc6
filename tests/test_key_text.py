"""What somebody pasted as a key, made clean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.ui.key_text import KeyFlaw, read_key


@pytest.mark.parametrize(
    "pasted",
    [
        "abc123",
        "  abc123\n",
        '"abc123"',
        "'abc123'\r\n",
        "\u201cabc123\u201d",
        "\ufeffabc123\u200b",
        " ' abc123 ' ",
        "https://api.smsmobileapi.com/call/missed/list/?apikey=abc123&limit=5",
        "?limit=5&APIKEY=abc123",
        "apikey=abc123",
        'curl "https://api.smsmobileapi.com/?api_key=abc123"',
    ],
)
def test_the_key_is_found(pasted: str) -> None:
    assert read_key(pasted) == ("abc123", None)


def test_a_key_in_an_address_is_decoded() -> None:
    assert read_key("https://host/?apikey=a%2Bb%3D").key == "a+b="


@pytest.mark.parametrize(
    ("pasted", "flaw"),
    [
        ("", KeyFlaw.EMPTY),
        (" \n ", KeyFlaw.EMPTY),
        ('""', KeyFlaw.EMPTY),
        ("https://smsmobileapi.com/dashboard", KeyFlaw.ADDRESS),
        ("my key is abc", KeyFlaw.SPACES),
        ("abc\ndef", KeyFlaw.SPACES),
        ("schlüssel", KeyFlaw.STRANGE),
        ("a\x00b", KeyFlaw.STRANGE),
        ("a" * 513, KeyFlaw.STRANGE),
    ],
)
def test_what_cannot_be_a_key_is_told_apart(pasted: str, flaw: KeyFlaw) -> None:
    assert read_key(pasted) == ("", flaw)


@given(st.text())
def test_a_key_is_always_fit_for_an_address(pasted: str) -> None:
    key, flaw = read_key(pasted)
    assert (flaw is None) == bool(key)
    assert key.isascii()
    assert not any(sign.isspace() for sign in key)
    assert read_key(key).flaw is None or not key
