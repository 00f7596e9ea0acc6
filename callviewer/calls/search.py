"""What a user's search text means: the pattern for the service, and the check of what it brings back."""

import re
from itertools import groupby
from typing import Final, NamedTuple

from callviewer.calls.call import Call
from callviewer.calls.numbers import digits, match_key
from callviewer.calls.text import fold

_NUMBER: Final = re.compile(r"[\d\s+\-\u2010-\u2015\u2212.()/]+")
_SEPARATED: Final = re.compile(r"[^\d]")
_FEWEST_DIGITS: Final = 3
"""With fewer digits nearly every number would have them in a row."""
_FEWEST_BEHIND_ZEROS: Final = 4
"""With fewer digits in all, leading zeros are no prefix, and what follows them is too little to look for."""
_SPECIAL: Final = re.compile(r"[%_\\]")
_UNSEEN: Final = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Direction marks and their like, which come along when a number is copied from elsewhere."""


def like_pattern(text: str) -> str:
    """The pattern for the service's SQL LIKE that finds at least what the user means.

    `%` and `_` match themselves as wildcards do; a backslash, LIKE's escape sign, becomes the wildcard for one
    character. A formatted phone number, or the beginning of one, becomes its digits with anything between them, since
    the phone may have written it with other separators, and without its leading zeros. `needs_check` says whether more
    may come back than was meant.
    """
    text = _tidy(text)
    if _NUMBER.fullmatch(text):
        if _is_formatted(text):
            # All ways to write it hold the digits of the shortest in their order.
            shortest = min(_ways_to_write(text), key=len)
            return "%".join(shortest)
        # Keyboards of some languages write their own digits; phones log 0-9.
        text = "".join([digits(sign) or sign for sign in text])
    return text.replace("\\", "_")


def needs_check(text: str) -> bool:
    """Whether the service's answer to `like_pattern` may hold calls that `found_in` refuses."""
    return bool(_SPECIAL.search(text)) or _is_formatted(_tidy(text))


def found_in(text: str, call: Call) -> bool:
    """Whether the text is in the call's name or number, without regard to case and accents.

    A formatted phone number is also found by its digits alone.
    """
    text = _tidy(text)
    wanted = fold(text)
    if wanted in fold(call.name) or wanted in fold(call.number):
        return True
    number = digits(call.number)
    return _is_formatted(text) and any(way in number for way in _ways_to_write(text))


class Wanted(NamedTuple):
    """A part of a search text, all in the form of `fold`, none with spaces.

    Attributes:
        words: It is found where all of these are in the name,
        numbers: or one of these is in `sought_number`.
    """

    words: tuple[str, ...]
    numbers: tuple[str, ...]


def wanted(text: str) -> list[Wanted]:
    """The parts of a search text: each word is one, and neighbouring words are one that look like one number."""
    parts: list[Wanted] = []
    for is_number, run in groupby(fold(text).split(), _looks_like_number):
        words = tuple(run)
        if is_number:
            parts.append(Wanted(words, (*(words if len(words) == 1 else ()), *_ways_to_write("".join(words)))))
        else:
            parts += [Wanted((word,), (word,)) for word in words]
    return parts


def sought_number(raw: str, region: str | None) -> str:
    """What a search looks into to find a number: as it came, its digits, and those of its world-wide form."""
    ways = (fold(raw), digits(raw), digits(match_key(raw, region) or ""))
    return " ".join(dict.fromkeys(way for way in ways if way))


def matches(text: str, call: Call, region: str | None) -> bool:
    """Whether every word of the text is in the call's name or number, without regard to case and accents.

    What looks like a number, spaces included, is found however it is written there: by its digits in a row, also
    those of the world-wide form that the number has for somebody in `region`, and without leading zeros.

    It finds all that `found_in` finds, and more: this is for the copy on this computer, which can look closer.
    """
    name, number = fold(call.name), sought_number(call.number, region)
    return all(
        all(word in name for word in part.words) or any(way in number for way in part.numbers) for part in wanted(text)
    )


def _looks_like_number(word: str) -> bool:
    return _NUMBER.fullmatch(word) is not None and bool(digits(word))


def _ways_to_write(text: str) -> tuple[str, ...]:
    """The digits of a text that looks like a number: all, without a trunk "(0)", and both without leading zeros.

    A number with its country code has neither.
    """
    found = digits(text)
    ways = [found, digits(text.replace("(0)", ""))]
    if len(found) >= _FEWEST_BEHIND_ZEROS:
        ways += [way.lstrip("0") for way in ways]
    return tuple(way for way in dict.fromkeys(ways) if way)


def _tidy(text: str) -> str:
    return _UNSEEN.sub("", text).strip()


def _is_formatted(text: str) -> bool:
    return (
        _NUMBER.fullmatch(text) is not None
        and _SEPARATED.search(text) is not None
        and len(digits(text)) >= _FEWEST_DIGITS
    )
