"""Text from strangers: folded for comparing, made plain for showing."""

import re
import unicodedata
from typing import Final

_MOST_MARKS: Final = 5
"""Combining marks on one letter; written languages need no more, floods of them cover the rows above."""
_MOST_READ: Final = 20
"""How many times the wanted length is looked at, so that a name of a megabyte costs no more than a long one."""
_JOINERS: Final = "\u200c\u200d"
_VISIBLE_FORMATS: Final = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
"""Format characters that are drawn (Arabic number signs and their like)."""
_BLANKS: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")
"""Letters and marks that are drawn as nothing, used to fake an empty or a doubled name."""

# Compiled by whoever needs it first: the first rows are painted without.
_ACCENTS: Final = (
    "["
    "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # Latin, Greek, Cyrillic, all
    "\u0483-\u0489"  # Cyrillic titlo and its like
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # Arabic
    "\u0897-\u089f\u08ca-\u08e1\u08e3-\u08ff"
    "\u0711\u0730-\u074a"  # Syriac
    "\ufe00-\ufe0f\U000e0100-\U000e01ef"  # variation selectors
    "]+"
)
# Marks of other scripts are vowels and consonants there: without them other names would be found.

_LETTERS: Final = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ɓ": "b",
        "ɗ": "d",
        "ƙ": "k",
        "ɨ": "i",
        "ʉ": "u",
        "ə": "e",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        # One letter, on the keyboards of two countries.
        "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
    }
)


def fold(text: str) -> str:
    """The text as it is compared: without case, accents, and the signs that cannot be seen.

    Letters that a keyboard of another country lacks become their nearest plain ones (ł, ø, ß, æ); digits of every
    script become 0-9, full-width forms ordinary ones. Marks that make another letter stay: the Japanese voicing
    marks, vowel signs of India and Thailand.
    """
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text)
    # Casefolding may make letters that decompose, and the other way round.
    folded = unicodedata.normalize("NFKD", folded.casefold()).casefold()
    folded = re.sub(_ACCENTS, "", folded).translate(_LETTERS)
    if folded.isascii():
        return folded
    folded = "".join([_folded_sign(sign) for sign in folded])
    return unicodedata.normalize("NFC", folded)


def _folded_sign(sign: str) -> str:
    if sign < "\x80":
        return sign
    category = unicodedata.category(sign)
    if category == "Nd":
        return str(unicodedata.digit(sign))
    if (category == "Cf" and sign not in _VISIBLE_FORMATS) or sign in _BLANKS:
        return ""
    return sign


def plain(text: str, most: int = 200) -> str:
    """The text as one harmless line of at most `most` characters, its end marked "…" where it was cut.

    Control characters and line ends become spaces, runs of spaces one; characters that turn the reading direction
    or cannot be seen go (joiners stay between the letters that need them); lone surrogates become U+FFFD; floods of
    combining marks are cut. It does not make markup harmless: show the text as plain text.
    """
    read = text[: most * _MOST_READ]
    if not (read.isascii() and read.isprintable()):
        read = _without_tricks(read)
    read = " ".join(read.split())
    if len(read) <= most and len(text) <= most * _MOST_READ:
        return read
    return read[: most - 1].rstrip(" " + _JOINERS) + "…" if most > 0 else ""


def _without_tricks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for at, sign in enumerate(text):
        category = unicodedata.category(sign) if sign not in _BLANKS else "Cf"
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if category[0] == "Z" or category == "Cc":
            kept.append(" ")
        elif category == "Cs":
            kept.append("\ufffd")
        elif category == "Cf":
            if sign in _VISIBLE_FORMATS or (sign in _JOINERS and _joins(text, at)):
                kept.append(sign)
        elif marks <= _MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def _joins(text: str, at: int) -> bool:
    """Whether the joiner at this place stands between two letters or pictures of a script that uses joiners."""
    around = text[max(at - 1, 0) : at] + text[at + 1 : at + 2]
    return len(around) == 2 and not any(
        sign <= "\u02ff" or sign in _BLANKS or unicodedata.category(sign)[0] not in "LMS" for sign in around
    )
