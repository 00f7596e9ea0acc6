"""From the bytes of an answer to the object in them, however they are wrapped: the first half of decoding."""

import json
import re
from contextlib import suppress
from itertools import islice
from typing import Any, Final

import msgspec

_BOM: Final = b"\xef\xbb\xbf"
_WEB_PAGE: Final = re.compile(rb"\s*<(?:!doctype|html)", re.IGNORECASE)
_OBJECT_START: Final = re.compile(r'\{\s*"')
_FIELD: Final = re.compile(r'"(?:success|data|rows|error|message)"\s*:')
"""One of these is in every object of the service."""
_MOST_STARTS: Final = 32
"""How many places may be tried as the beginning of the object: a hostile answer must not cost time."""
MOST_MENDED: Final = 512 * 1024
"""How many bytes of an answer may be read the slow way: several times an honest page, and a sixth of a second at worst.

Where the beginning is searched for, no further one is tried once so many were read.
"""
_LONGEST_INTEGER: Final = 40
_LIST: Final = ord("[")


class Envelope(msgspec.Struct):
    """The outer object of every answer. Other fields, the echoed key among them, are not even read.

    `data` and `rows` are the two dialects' names for the list; everything else may be of any type or missing.
    """

    success: Any = None
    data: msgspec.Raw = msgspec.Raw()
    rows: msgspec.Raw = msgspec.Raw()
    count: Any = None
    limit: Any = None
    offset: Any = None
    sort_by: Any = None
    sort_dir: Any = None
    error: Any = None
    message: Any = None
    detail: Any = None

    @property
    def list(self) -> bytes | memoryview | None:
        """The JSON text of the list of rows; None where there is none."""
        for found in (memoryview(self.rows), memoryview(self.data)):
            if found.nbytes and found[0] == _LIST:
                return found
        return None

    @property
    def refuses(self) -> bool:
        """Whether it says that the request failed."""
        if self.success is None:
            return self.list is None and (self.error is not None or self.message is not None)
        return str(self.success).strip().lower() in {"false", "0", "no", ""}

    @property
    def is_answer(self) -> bool:
        """Whether this is an answer of the service at all, not any JSON object that happens to be there."""
        return self.success is not None or self.list is not None or self.refuses


_ENVELOPE: Final = msgspec.json.Decoder(Envelope)


def open_envelope(body: bytes) -> Envelope | None:
    """The service's object in an answer, or None where there is none.

    A byte-order mark, text before it (PHP warnings) and after it, invalid UTF-8 and half escapes are tolerated in
    answers of up to `MOST_MENDED` bytes.
    """
    body = body.removeprefix(_BOM)
    try:
        body.decode()
        found = _ENVELOPE.decode(body)
    except (UnicodeDecodeError, msgspec.DecodeError, RecursionError):
        if len(body) > MOST_MENDED or _WEB_PAGE.match(body):
            return None
        return _search(body.decode(errors="replace"))
    return found if found.is_answer else None


def mended(text: str, start: int = 0) -> bytes | None:
    """The JSON value that begins at `start` as strict JSON; None where none begins there.

    Gives way where msgspec must not: control characters and half surrogate pairs in strings, NaN, text after the end.
    Ten times as slow: callers keep to `MOST_MENDED`.
    """
    found = _lenient(text, start)
    return None if found is None else found[0]


def _lenient(text: str, start: int) -> tuple[bytes, int] | None:
    """The value that begins at `start`, and where it ends in the text."""
    try:
        value, end = _LENIENT.raw_decode(text, start)
        return json.dumps(value, ensure_ascii=False).encode(errors="replace"), end
    except (ValueError, RecursionError):
        return None


def _search(text: str) -> Envelope | None:
    if not _FIELD.search(text):
        return None
    left = MOST_MENDED
    for brace in islice(_OBJECT_START.finditer(text), _MOST_STARTS):
        start = brace.start()
        read = _lenient(text, start)
        if read is not None:
            with suppress(RecursionError):
                found = _ENVELOPE.decode(read[0])
                if found.is_answer:
                    return found
        # How far a failure got is not known, so the rest of the text counts.
        left -= (len(text) if read is None else read[1]) - start
        if left <= 0:
            return None
    return None


def _integer(digits: str) -> int | None:
    return int(digits) if len(digits) <= _LONGEST_INTEGER else None


def _no_number(_: str) -> None:
    return None


def _finite(digits: str) -> float | None:
    number = float(digits)
    return number if abs(number) != float("inf") else None


_LENIENT: Final = json.JSONDecoder(strict=False, parse_int=_integer, parse_float=_finite, parse_constant=_no_number)
