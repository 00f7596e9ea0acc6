"""Phone numbers: how they are shown, compared and dialled, and which are none."""

import enum
import importlib
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote

from callviewer.calls.text import fold, plain

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_MOST_READ: Final = 300
_MOST_CACHED: Final = 20_000
_MOST_PARSED: Final = 200
"""What is read is often shown right afterwards."""
_MOST_DIALLED: Final = 20
"""Digits that anybody could dial: an international number with prefix and carrier code has fewer."""
_SHORT: Final = 5
"""Up to so many digits without a country code it is taken for a short code, which is the same in no other form."""
_LIKELY: Final = 7
"""From so many digits on a number of possible length is taken for one though libphonenumber does not know it."""
_LONGEST: Final = 15
"""No number has more digits (E.164)."""

_HIDDEN: Final = frozenset(
    {
        "-1",  # unknown, private, payphone: how Android writes the presentation of a number
        "-2",
        "-3",
        "anonymous",
        "blocked",
        "caller id blocked",
        "hidden",
        "hidden number",
        "n/a",
        "no caller id",
        "no number",
        "none",
        "not available",
        "null",
        "payphone",
        "pay phone",
        "private",
        "private caller",
        "private number",
        "restricted",
        "restricted number",
        "unavailable",
        "undefined",
        "unknown",
        "unknown caller",
        "unknown number",
        "withheld",
        "withheld number",
    }
)
_DASHES: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))
_ADDRESS: Final = re.compile(r"(?:tel|sips?):", re.IGNORECASE)
_AFTER_DIAL: Final = re.compile(r"(?<=\d)\s*[,;pw][\d*#,;pw\s]*\Z", re.IGNORECASE)
"""Pauses, and what is dialled once somebody has answered."""
_DIALLABLE: Final = re.compile(r"\(?\+?[\d\s().\-/]*\d[\d\s().\-/]*", re.ASCII)
_CODE: Final = re.compile(r"[\d\s+*#().\-/]*[*#][\d\s+*#().\-/]*", re.ASCII)
_NO_DIGIT: Final = re.compile("[^0-9]+")
_SAYS_SOMETHING: Final = re.compile(r"[^\W_]|[*#]")
"""A letter or digit of any script, or what service codes are made of."""
_MASKED: Final = re.compile(r"\d(?=(?:\D*\d){2})")
"""A digit, of any script, that two more follow."""


class DialRefusal(enum.StrEnum):
    """Why a number cannot be handed to a telephone program."""

    HIDDEN = "hidden"
    SERVICE_CODE = "service_code"
    NOT_A_NUMBER = "not_a_number"


class CannotDial(Exception):
    """A number that must not or cannot be dialled.

    Attributes:
        reason: Why.
    """

    def __init__(self, reason: DialRefusal) -> None:
        """See the class."""
        super().__init__(reason.value)
        self.reason = reason


class _Reading(NamedTuple):
    """What is known of a number once it was looked at.

    Attributes:
        key: What all spellings of it share; empty for hidden ones.
        e164: The world-wide form, where it can be dialled; else empty.
        cleaned: As it came, without harmful characters; empty for hidden ones.
        phone: Its digits and leading plus, where libphonenumber can make something of them; else empty.
    """

    key: str
    e164: str
    cleaned: str
    phone: str = ""


_readings: Final[dict[str, str]] = {}
"""By country and number; each as one text, because through anything else Python would look for garbage again and again,
20 ms for 20,000 of them, while nothing else of it runs.
"""
_BETWEEN: Final = "\0"
"""Between the parts of a reading, none of which has control characters."""

_forms: Final[dict[tuple[str, str | None], str]] = {}
"""What is shown of some numbers, before anything can tell."""


def get_ready() -> bool:
    """Import now what the first number would wait for; gives whether `take_forms` was told what is still right."""
    importlib.import_module("phonenumbers")
    told = dict(_forms)
    _forms.clear()
    return all(_shown(*key) == form for key, form in told.items())


def take_forms(forms: Mapping[str, str], region: str | None) -> None:
    """Take it that `display` would give these forms, by number, until `get_ready` has looked."""
    _forms.update({(raw[:_MOST_READ], region or None): form for raw, form in forms.items()})


def digits(text: str) -> str:
    """The text's digits alone, those of every script as 0-9."""
    if text.isascii():
        return _NO_DIGIT.sub("", text)
    return "".join([str(unicodedata.digit(sign)) for sign in text if sign.isdecimal()])


def is_hidden(raw: str) -> bool:
    """Whether the caller's number was withheld or is not known: empty, `-1`, "Anonymous", and their like."""
    text = fold(plain(raw, _MOST_READ))
    name = _ADDRESS.sub("", text, count=1).partition("@")[0] if ":" in text or "@" in text else text
    return name in _HIDDEN or _SAYS_SOMETHING.search(text) is None


def display(raw: str, region: str | None) -> str:
    """The number as it is shown; empty for a hidden one.

    A number of `region` (ISO 3166 alpha-2) is written as people there write it, another with its country code; what
    is no phone number (short and service codes, names of senders) stays as it came, without harmful characters.
    """
    key = (raw[:_MOST_READ], region or None)
    # Another thread may be in `get_ready` just now.
    form = _forms.get(key)
    return _shown(*key) if form is None else form


def masked(text: str) -> str:
    """The text as it may be shown to whoever looks over the shoulder: a dot for every digit but the last two.

    Signs between the digits stay, so that a number is still seen as one; letters stay, too.
    """
    return _MASKED.sub("•", text)


def e164(raw: str, region: str | None) -> str | None:
    """The number in the world-wide form `+5511912345678`; None where it is none.

    Without a region only numbers with a country code are understood.
    """
    return _reading(raw[:_MOST_READ], region or None).e164 or None


def international(raw: str, region: str | None) -> str:
    """The number as it is written to people abroad: `+55 11 91234-5678`; otherwise as `display` has it."""
    known = e164(raw, region)
    parsed = _read(known, None) if known else None
    if parsed is None:
        return display(raw, region)
    import phonenumbers

    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def region_of(raw: str, region: str | None) -> str | None:
    """Country or territory of the number, ISO 3166 alpha-2; None where it belongs to none, or that cannot be told."""
    known = e164(raw, region)
    parsed = _read(known, None) if known else None
    if parsed is None:
        return None
    import phonenumbers

    found = phonenumbers.region_code_for_number(parsed)
    # Numbers of the whole world, such as satellite phones', have a numeric region.
    return found if found is not None and found.isalpha() else None


def is_national(raw: str) -> bool:
    """Whether a number is written without a country code, so that the region decides whose it is."""
    if is_hidden(raw):
        return False
    text = _dial_string(raw[:_MOST_READ])
    number = digits(text)
    is_plain = _DIALLABLE.fullmatch(text) is not None and "+" not in text and not number.startswith("00")
    return is_plain and _LIKELY <= len(number) <= _LONGEST


@lru_cache(maxsize=_MOST_CACHED)
def is_number_of(raw: str, region: str) -> bool:
    """Whether a number without a country code would be a valid one in this country (ISO 3166 alpha-2)."""
    import phonenumbers

    parsed = _read(digits(_dial_string(raw[:_MOST_READ])), region)
    return parsed is not None and phonenumbers.is_valid_number(parsed)


def match_key(raw: str, region: str | None) -> str | None:
    """What two spellings of one number have in common; None for a hidden number, which is nobody's."""
    return _reading(raw[:_MOST_READ], region or None).key or None


def tel_uri(raw: str, region: str | None) -> str:
    """The address that makes a telephone program call this number; nothing but `tel:`, digits and a leading plus.

    Raises:
        CannotDial: The number is hidden, none, or holds a code that could change the phone's settings.
    """
    return "tel:" + _dialled(raw, region)


def sms_uri(raw: str, region: str | None) -> str:
    """The address that makes a message program write to this number.

    Raises:
        CannotDial: As for `tel_uri`.
    """
    return "sms:" + _dialled(raw, region)


def _dialled(raw: str, region: str | None) -> str:
    if is_hidden(raw):
        raise CannotDial(DialRefusal.HIDDEN)
    if any(sign in unicodedata.normalize("NFKC", _decoded(raw)) for sign in "*#"):
        raise CannotDial(DialRefusal.SERVICE_CODE)
    if len(raw) <= _MOST_READ:
        known = e164(raw, region)
        if known:
            return known
        number = _dial_string(raw)
        if _DIALLABLE.fullmatch(number) and len(digits(number)) <= _MOST_DIALLED:
            return ("+" if "+" in number else "") + digits(number)
    raise CannotDial(DialRefusal.NOT_A_NUMBER)


def _decoded(raw: str) -> str:
    """The text with percent signs resolved, however often it was encoded."""
    for _ in range(5):
        decoded = unquote(raw)
        if decoded == raw:
            break
        raw = decoded
    return raw


def _dial_string(raw: str) -> str:
    """The number in plain digits and signs, without address parts and without what follows a pause."""
    text = plain(raw, _MOST_READ)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_DASHES)
        text = "".join([str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in text])
    text = _ADDRESS.sub("", text, count=1) if _ADDRESS.match(text) else text
    return _AFTER_DIAL.sub("", text.partition("@")[0]).strip()


def _reading(raw: str, region: str | None) -> _Reading:
    place = f"{region or ''} {raw}"
    known = _readings.get(place)
    if known is None:
        reading = _new_reading(raw, region)
        if len(_readings) >= _MOST_CACHED:
            # In one go: several threads come here.
            _readings.clear()
        _readings[place] = _BETWEEN.join(reading)
        return reading
    return _Reading(*known.split(_BETWEEN))


def _new_reading(raw: str, region: str | None) -> _Reading:
    if is_hidden(raw):
        return _Reading("", "", "")
    cleaned = plain(raw)
    text = _dial_string(raw)
    if _CODE.fullmatch(text):
        return _Reading(re.sub(r"[^\d+*#]", "", text), "", cleaned)
    if not _DIALLABLE.fullmatch(text):
        return _Reading(fold(cleaned), "", cleaned)
    number = ("+" if "+" in text else "") + digits(text)
    found = _parsed(number, region)
    if found is None:
        return _Reading(number, "", cleaned)
    import phonenumbers

    parsed, is_valid = found
    world = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    # Without a country code it may lack its area code, too: good for comparing, not for dialling.
    dialled = world if is_valid or number.startswith("+") else ""
    return _Reading(world, dialled, cleaned, number)


@lru_cache(maxsize=_MOST_CACHED)
def _shown(raw: str, region: str | None) -> str:
    """What is shown of a number: apart from its reading, because a whole history is read, but a screenful shown."""
    reading = _reading(raw, region)
    found = _parsed(reading.phone, region) if reading.phone else None
    if found is None:
        return reading.cleaned
    import phonenumbers

    parsed, is_valid = found
    region = region.upper() if region else None
    shown = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
    if is_valid:
        at_home = phonenumbers.region_code_for_number(parsed) == region
    elif shown.isdecimal():  # libphonenumber knows no form for it, the writer did
        return reading.cleaned
    else:
        at_home = region is not None and phonenumbers.country_code_for_region(region) == parsed.country_code
    return shown if at_home else phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


@lru_cache(maxsize=_MOST_PARSED)
def _parsed(number: str, region: str | None) -> "tuple[PhoneNumber, bool] | None":
    """The number by the likeliest of libphonenumber's readings, and whether that is valid; None where there is none."""
    if not number.startswith("+") and (region is None or len(number) <= _SHORT):
        return None
    import phonenumbers

    region = region.upper() if region else None
    candidate = _read(number, region)
    if candidate is not None and phonenumbers.is_valid_number(candidate):
        return candidate, True
    fits = candidate is not None and phonenumbers.is_possible_number(candidate)
    if not number.startswith("+") and (number.startswith("00") or not fits):
        # A country code behind the usual 00, or without any sign before it, as some phones log it.
        foreign = _read("+" + number.removeprefix("00"), region)
        if foreign is not None and phonenumbers.is_valid_number(foreign):
            return foreign, True
    return (candidate, False) if candidate is not None and fits and len(number) >= _LIKELY else None


def _read(number: str, region: str | None) -> "PhoneNumber | None":
    import phonenumbers

    try:
        return phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None
