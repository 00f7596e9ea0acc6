"""What somebody pasted as an API key, made clean. No Qt."""

import enum
import re
from typing import Final, NamedTuple
from urllib.parse import unquote_plus

_IN_ADDRESS: Final = re.compile(r"\bapi_?key=([^&#\s\"'<>]+)", re.IGNORECASE)
_QUOTES: Final = "\"'`\u2018\u2019\u201c\u201d\u00ab\u00bb"
# What copying from a page or a mail brings along unseen: soft hyphen, zero widths, direction marks, BOM.
_UNSEEN: Final = dict.fromkeys([0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, 0xFEFF])
_LONGEST: Final = 512


class KeyFlaw(enum.StrEnum):
    """Why a text cannot be a key."""

    EMPTY = "empty"
    ADDRESS = "address"
    """A web address without a key in it."""
    SPACES = "spaces"
    STRANGE = "strange"
    """Characters that no key has, or far too many."""


class KeyText(NamedTuple):
    """A cleaned key.

    Attributes:
        key: The key; empty where it has a flaw.
        flaw: Why it cannot be one; None where it can.
    """

    key: str
    flaw: KeyFlaw | None


def read_key(text: str) -> KeyText:
    """Takes white space, quotes and unseen characters away, and the key out of a whole address."""
    text = text.translate(_UNSEEN).strip()
    in_address = _IN_ADDRESS.search(text)
    if in_address:
        text = unquote_plus(in_address[1])
    text = text.strip(_QUOTES + " \t\r\n\u00a0\u2028\u2029")
    flaw: KeyFlaw | None = None
    if not text:
        flaw = KeyFlaw.EMPTY
    elif "://" in text:
        flaw = KeyFlaw.ADDRESS
    elif any(sign.isspace() for sign in text):
        flaw = KeyFlaw.SPACES
    elif len(text) > _LONGEST or not (text.isascii() and text.isprintable()):
        flaw = KeyFlaw.STRANGE
    return KeyText("" if flaw else text, flaw)
