"""Answers that bring no calls: what the service means by them.

The service documents HTTP statuses and machine codes, but its missed list may answer with a bare message instead, as
text, as HTML, or as JSON with HTTP 200. So statuses and codes decide first, words only where there is nothing else.
"""

import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Final

from callviewer.api.envelope import Envelope, open_envelope
from callviewer.api.errors import ServiceError, Trouble

MOST_READ: Final = 64 * 1024
"""How many bytes of a refusal are looked at."""
_CODES: Final = {
    "missing_apikey": Trouble.NO_KEY,
    "invalid_apikey": Trouble.WRONG_KEY,
    "api_expired": Trouble.EXPIRED,
    "server_error": Trouble.SERVICE_FAULT,
}
_LONGEST_MESSAGE: Final = 300
"""Longer texts are web pages of somebody else (a captive portal, a firewall), whose words mean nothing here."""
_TAG: Final = re.compile(r"<[^<>]*>")
_GAPS: Final = re.compile(r"\s+")
_KEY: Final = re.compile(r"\bapi[\s_-]*key\b")
_JSON: Final = re.compile(r'[{\[]\s*["{\[]')
_SQL: Final = re.compile(r"\b(?:\w*sql\w*|pdo|database|server error|prepar(?:e|ed|ing|ation))\b")
_EXPIRED: Final = re.compile(r"\bexpired\b")
_TOO_MANY: Final = re.compile(
    r"\b(?:too many (?:requests|attempts|calls)|rate[ -]?limit(?:ed|ing|s)?|throttl(?:ed|ing))\b"
)
_PAID_FOR: Final = re.compile(r"\b(?:api|apikey|subscription|licen[cs]e|plan|trial)\b")
_MISSING: Final = re.compile(r"\b(?:missing|required|empty|no apikey)\b")
_WRONG: Final = re.compile(r"\b(?:invalid|unknown|wrong|incorrect|not (?:found|valid|known|recogni[sz]ed))\b")
_SECONDS: Final = re.compile(r"\d{1,300}(?:\.\d{1,9})?")
_A_YEAR_S: Final = 366 * 86_400.0


def refusal(status: int, body: bytes, headers: Mapping[str, str], now: float) -> ServiceError:
    """What an answer without a list means.

    Args:
        status: Its HTTP status.
        body: Its content, or the beginning of it.
        headers: Its headers; names in lower case or a mapping that does not care.
        now: The time, in seconds since 1970.
    """
    body = body[:MOST_READ]
    envelope = open_envelope(body)
    code, said = _said(envelope) if envelope else ("", _message(body))
    if envelope and isinstance(envelope.error, int) and 400 <= envelope.error < 600:
        # An integer in `error` is the status that HTTP 200 hides.
        status = envelope.error if status == 200 else status
    trouble = _trouble(status, code, said, envelope)
    detail = f"HTTP {status}, {code}" if code in _CODES else f"HTTP {status}"
    may_ask_to_wait = status >= 429 or trouble is Trouble.TOO_MANY
    return ServiceError(trouble, detail, wait_s=_wait_s(headers, now) if may_ask_to_wait else None, status=status)


def _trouble(status: int, code: str, said: str | None, envelope: Envelope | None) -> Trouble:
    is_ours = envelope is not None and envelope.refuses
    if status == 429:
        return Trouble.TOO_MANY
    if 300 <= status < 400 or status == 404:
        return Trouble.UNEXPECTED
    meant = _CODES.get(code)
    if meant is None and said is not None:
        meant = _meant(said, status, is_ours=is_ours)
    if meant is not None:
        return meant
    if status in {401, 403}:
        # Firewalls and web servers on the way refuse with these too, but do not speak of a key.
        is_about_key = _is_signed(envelope) or (said is not None and "apikey" in said)
        return Trouble.WRONG_KEY if is_about_key else Trouble.REFUSED
    return Trouble.SERVICE_FAULT if status >= 500 or is_ours else Trouble.UNEXPECTED


def _is_signed(envelope: Envelope | None) -> bool:
    """Whether a refusal is in the service's own form; a `message` alone is anybody's."""
    return envelope is not None and envelope.refuses and (envelope.success is not None or envelope.error is not None)


def _meant(said: str, status: int, *, is_ours: bool) -> Trouble | None:
    names_key = "apikey" in said
    if _SQL.search(said):
        return Trouble.SERVICE_FAULT
    if _TOO_MANY.search(said):
        return Trouble.TOO_MANY
    if _EXPIRED.search(said) and status < 500 and (is_ours or _PAID_FOR.search(said)):
        return Trouble.EXPIRED
    if names_key and _WRONG.search(said):
        return Trouble.WRONG_KEY
    if names_key and _MISSING.search(said):
        return Trouble.NO_KEY
    return None


def _said(envelope: Envelope) -> tuple[str, str]:
    """The machine code of a refusal, which may be empty, and its normalised words."""
    code = envelope.error.strip().lower() if isinstance(envelope.error, str) else ""
    texts = (code, envelope.message, envelope.detail)
    return code, _normalised(" ".join(text[:_LONGEST_MESSAGE] for text in texts if isinstance(text, str)))


def _message(body: bytes) -> str | None:
    """The normalised words of a bare message; None where it is too long to be one."""
    text = body.decode(errors="replace")
    if _JSON.search(text):
        # Torn or foreign JSON: words in it may be somebody's name.
        return ""
    words = _normalised(_TAG.sub(" ", text))
    return words if len(words) < _LONGEST_MESSAGE else None


def _normalised(text: str) -> str:
    return _KEY.sub("apikey", _GAPS.sub(" ", text.lower().replace("_", " ")).strip())


def _wait_s(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that Retry-After asks to wait, a year at most; None where it is missing, past or nonsense."""
    text = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(text):
        return min(float(text), _A_YEAR_S) or None
    until = _moment(text)
    if until is None:
        return None
    # The service's own clock, where it tells it: this computer's may be wrong.
    since = _moment(headers.get("date", ""))
    wait = until - (now if since is None else since)
    return min(wait, _A_YEAR_S) if wait > 0 else None


def _moment(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
