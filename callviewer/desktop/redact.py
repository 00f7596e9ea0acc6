"""Keys taken out of every text that leaves the program: logs, crash reports, details of errors."""

import base64
import json
import logging
import re
import threading
from typing import Final, Literal
from urllib.parse import quote, quote_plus

MASK: Final = "***"
"""What stands where a key was."""

_SHORT: Final = 4
"""Keys below this length are taken out only where they stand alone, else they would shred the text."""

_LONGEST_MIXED: Final = 128
"""Keys above this length are known in their usual forms alone: to compile any mixture of them takes too long."""

_BACKSLASH: Final = "\\"

_LONGEST_LINE: Final = 32_000
"""Characters of one log entry, its traceback included."""

# The service wants its key in the URL, so a key that nobody announced is found by the name of its parameter
# (`apikey=x`, `apikey%3Dx`) or of its field (`"apikey": "x"`, `'apikey': 'x'`, the same inside another string).
# It is compiled by whoever needs it first: the first rows are painted without.
_NAMED: Final = r"""(api[_-]?key)
    (?: (\s*(?:=|%(?:25){0,4}3d)\s*) (?:(?!%(?:25){0,4}26)[^&\s"'<>\#\\])+
      | (\\{0,8}["']\s*:\s*\\{0,8}["']) (?:[^"'\\]|\\+[^"'\\])+
      | (\\{0,8}["']\s*:\s*) \d+ )"""


class Redactor:
    """Replaces the keys that it was told of; may be used from any thread."""

    def __init__(self) -> None:
        """Knows no key, and still masks whatever is called `apikey`."""
        self._lock = threading.Lock()
        self._known: dict[str, re.Pattern[str]] = {}

    def add(self, key: str) -> None:
        """Take this key out of every text from now on; an empty one is ignored."""
        key = key.strip()
        with self._lock:
            if key and key not in self._known:
                # Looking ahead finds keys that overlap, of which a plain search would leave a half.
                self._known = {**self._known, key: re.compile(f"(?=({_pattern(key)}))")}

    def redact(self, text: str) -> str:
        """The text without the keys, however they are encoded in it."""
        # One look at the dictionary, which is never changed, only replaced.
        spans = [found.span(1) for known in self._known.values() for found in known.finditer(text)]
        if spans:
            text = _masked(text, sorted(spans))
        return re.sub(_NAMED, _with_mask, text, flags=re.IGNORECASE | re.VERBOSE)

    def redact_and_clip(self, text: str, most: int) -> str:
        """The text without the keys, then cut to `most` characters: never half a key at its end."""
        text = self.redact(text)
        return text if len(text) <= most else text[: max(most - 1, 0)] + "…"[:most]


def _with_mask(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2] or found[3] or found[4]}{MASK}"


def _masked(text: str, spans: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    done = 0
    for start, end in spans:
        if start >= done:
            parts += (text[done:start], MASK)
        done = max(done, end)
    return "".join((*parts, text[done:]))


def _pattern(key: str) -> str:
    """What matches the key in each of its usual forms, or, unless it is long, in any mixture of them."""
    forms = sorted(_usual_forms(key), key=len, reverse=True)
    mixture = [_any_mixture(key)] if len(key) <= _LONGEST_MIXED else []
    pattern = "|".join((*map(re.escape, forms), *mixture))
    if len(key) >= _SHORT:
        return f"(?:{pattern})"
    # An escape before the key ends in a letter or a digit, and is a border all the same.
    return rf"(?:(?<![^\W_])|(?<=%[0-9A-Fa-f]{{2}})|(?<=\\[nrt]))(?:{pattern})(?![^\W_])"


def _usual_forms(key: str) -> set[str]:
    forms = {key}
    for encode in (_quote_all, _quote_path, _quote_form, _quote_script):
        for encoded in (encode(key), _lower_escapes(encode(key))):
            forms |= {encoded, _quote_all(encoded), _lower_escapes(_quote_all(encoded))}
    for ascii_only in (True, False):
        escaped = json.dumps(key, ensure_ascii=ascii_only)[1:-1]
        forms |= {escaped, escaped.replace("/", "\\/"), json.dumps(escaped)[1:-1]}
    # Its names of signs take longer than all else here.
    import html

    forms |= {html.escape(key), html.escape(key, quote=False)}
    forms |= {repr(key)[1:-1], ascii(key)[1:-1], repr(_bytes(key))[2:-1]}
    for encoded_bytes in (base64.b64encode(_bytes(key)), base64.urlsafe_b64encode(_bytes(key))):
        forms.add(encoded_bytes.decode().rstrip("="))
    return forms


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _quote_all(text: str) -> str:
    return quote(_bytes(text), safe="")


def _quote_path(text: str) -> str:
    return quote(_bytes(text), safe="/")


def _quote_form(text: str) -> str:
    return quote_plus(_bytes(text))


def _quote_script(text: str) -> str:
    """As JavaScript's encodeURIComponent."""
    return quote(_bytes(text), safe="!'()*")


def _lower_escapes(text: str) -> str:
    return re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), text)


def _any_mixture(key: str) -> str:
    """Each character raw or in any escape; libraries disagree on which of them to escape."""
    # A row of backslashes is one part: it grows each time that the text around it is escaped again.
    parts = re.findall(r"\\+|[^\\]", key)
    return "".join(f"(?>{_any_row(len(part)) if part[0] == _BACKSLASH else _any_escape(part)})" for part in parts)


def _any_row(length: int) -> str:
    return rf"(?:%(?:25){{0,4}}5[cC]){{{length}}}|\\{{{length},{8 * length}}}"


def _any_escape(char: str) -> str:
    # Bounded repetitions and atomic groups keep the search linear, whatever the text holds.
    code = ord(char)
    units = char.encode("utf-16-be", "surrogatepass").hex()
    forms = [
        "".join(f"%(?:25){{0,4}}{_hex(f'{byte:02x}')}" for byte in _bytes(char)),
        "".join(rf"\\{{1,8}}x{_hex(f'{byte:02x}')}" for byte in _bytes(char)),
        "".join(rf"\\{{1,8}}u{_hex(units[at : at + 4])}" for at in range(0, len(units), 4)),
        rf"\\{{1,8}}U{_hex(f'{code:08x}')}",
        rf"&\#(?:0{{0,6}}{code}|[xX]0{{0,6}}{_hex(f'{code:x}')});",
    ]
    if code < 256:
        forms.append(rf"\\{{1,8}}x{_hex(f'{code:02x}')}")
    if named := {"&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos"}.get(char):
        forms.append(f"&{named};")
    if letter := {"\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f"}.get(char):
        forms.append(rf"\\{{1,8}}{letter}")
    if char == " ":
        forms.append(r"\+")
    if char in "\"'/":
        forms.append(rf"\\{{0,8}}{char}")
    else:
        forms.append(re.escape(char))
    return "|".join(forms)


def _hex(digits: str) -> str:
    return "".join(f"[{digit}{digit.upper()}]" if digit.isalpha() else digit for digit in digits)


class RedactingFormatter(logging.Formatter):
    """Redacts the finished entry: message, arguments, traceback and stack; cuts it only afterwards."""

    def __init__(
        self,
        redactor: Redactor,
        fmt: str | None = None,
        datefmt: str | None = None,
        style: Literal["%", "{", "$"] = "%",
    ) -> None:
        """As `logging.Formatter`, with the redactor to use."""
        super().__init__(fmt, datefmt, style)
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        """One entry, without keys."""
        try:
            text = super().format(record)
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            # logging itself would print message and arguments as they are to the terminal.
            text = f"{record.levelname} {record.name}: {record.msg!r} {record.args!r} ({type(error).__name__})"
        return self._redactor.redact_and_clip(text, _LONGEST_LINE)


keys_in_use: Final = Redactor()
"""The keys of this run: whoever reads a key from somewhere adds it here first."""
