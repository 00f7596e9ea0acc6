"""The ways in which a service can misbehave, each a value that the loopback server can play."""

import functools
import gzip
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from callviewer.api.demo import Answer
from callviewer.api.errors import Trouble
from callviewer.calls.call import CallKind

HTML = {"Content-Type": "text/html; charset=utf-8"}
JSON = {"Content-Type": "application/json; charset=utf-8"}
TEXT = {"Content-Type": "text/plain; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Exchange:
    """What a fault may build upon.

    Attributes:
        kind: The list that was asked.
        answer: What the service would have said.
        previous: What was sent last for this list; None at first.
        elsewhere: The URL of a server that nobody should ever contact.
    """

    kind: CallKind
    answer: Answer
    previous: Answer | None
    elsewhere: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes over the wire.

    Attributes:
        answer: Status, headers and body.
        reset_after: The connection is reset after so many bytes of the body; -1 for before the status line, None for
            never.
        drip_s: The body comes byte by byte, one in this many seconds, and never ends; None for at once.
    """

    answer: Answer
    reset_after: int | None = None
    drip_s: float | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """One misbehaviour.

    Attributes:
        name: For the command line and for test ids.
        play: Makes the reply.
        trouble: What the program should make of it when it goes on; None where calls can still be read.
        skipped: How many rows of the page cannot be read.
        repeats: Whether the program should try again by itself.
    """

    name: str
    play: Callable[[Exchange], Reply]
    trouble: Trouble | None
    skipped: int = 0
    repeats: bool = False

    def __str__(self) -> str:
        return self.name


ALL_FAULTS: dict[str, Fault] = {}


def _add(name: str, play: Callable[[Exchange], Reply], trouble: Trouble | None, **more: Any) -> Fault:
    fault = ALL_FAULTS[name] = Fault(name, play, trouble, **more)
    return fault


def _always(status: int, headers: dict[str, str], body: bytes) -> Callable[[Exchange], Reply]:
    return lambda exchange: Reply(Answer(status, headers, body))


def _error(status: int, **content: Any) -> Callable[[Exchange], Reply]:
    return _always(status, JSON, json.dumps({"success": False, **content}).encode())


def _body(change: Callable[[bytes], bytes], **headers: str) -> Callable[[Exchange], Reply]:
    """The good answer with another body."""
    return lambda exchange: Reply(
        replace(
            exchange.answer,
            headers=exchange.answer.headers | headers,
            body=change(exchange.answer.body),
        )
    )


Rows = list[Any]


def _rows(change: Callable[[Rows, CallKind], Rows], *, recount: bool = True) -> Callable[[Exchange], Reply]:
    """The good answer with other rows."""

    def play(exchange: Exchange) -> Reply:
        content = json.loads(exchange.answer.body)
        field_name = "data" if exchange.kind is CallKind.MISSED else "rows"
        if field_name in content:
            content[field_name] = change(content[field_name], exchange.kind)
            if recount:
                content["count"] = len(content[field_name])
        return Reply(replace(exchange.answer, body=json.dumps(content).encode()))

    return play


def row(kind: CallKind, *, number: str = "+55 11 90000-0000", name: str | None = "Fault", **fields: Any) -> Any:
    """A row as the service writes it, of 1 October 2026 unless told otherwise."""
    if kind is CallKind.MISSED:
        return {"number": number, "name": name, "date": "2026-10-01 12:00:00"} | fields
    return {
        "phone_number": number,
        "cached_name": name,
        "call_date_ms": 1_790_856_000_000,
        "call_datetime_utc": "2026-10-01 12:00:00",
        "duration_sec": 46,
        "geo_location": None,
        "created_at": "2026-10-01 12:05:00",
    } | fields


_PAGE = b"<!DOCTYPE html><html><head><title>Oops</title></head><body><h1>Something broke</h1></body></html>"
_WARNING = (
    b'<br />\n<b>Warning</b>:  Undefined array key "q" in <b>/srv/www/call/list.php</b> on line <b>41</b><br />\n'
)
_SQL = b"SQL prepare failed: You have an error in your SQL syntax; check the manual near 'LIMIT ?, ?' at line 1"

HTML_500 = _add("html_500", _always(500, HTML, _PAGE), Trouble.SERVICE_FAULT, repeats=True)
HTML_200 = _add("html_200", _always(200, HTML, _PAGE), Trouble.UNEXPECTED)
SERVER_ERROR = _add(
    "server_error",
    _error(500, error="server_error", detail="SQLSTATE[HY000]: General error: 2006 server has gone away"),
    Trouble.SERVICE_FAULT,
    repeats=True,
)
PHP_WARNING = _add("php_warning_before_json", _body(lambda body: _WARNING + body), None)
BYTE_ORDER_MARK = _add("bom", _body(lambda body: b"\xef\xbb\xbf" + body), None)
EMPTY_BODY = _add("empty_body", _body(lambda body: b""), Trouble.UNEXPECTED)
TRUNCATED = _add("truncated_json", _body(lambda body: body[: len(body) * 2 // 3]), Trouble.UNEXPECTED)
NOT_A_LIST = _add("json_of_another_shape", _always(200, JSON, b'[{"hello": "world"}]'), Trouble.UNEXPECTED)
RESET = _add(
    "reset_in_the_middle",
    lambda exchange: Reply(exchange.answer, reset_after=len(exchange.answer.body) // 2),
    Trouble.OFFLINE,
    repeats=True,
)
RESET_AT_ONCE = _add(
    "reset_at_once", lambda exchange: Reply(exchange.answer, reset_after=-1), Trouble.OFFLINE, repeats=True
)
DRIP = _add("drip_for_ever", lambda exchange: Reply(exchange.answer, drip_s=0.02), Trouble.OFFLINE, repeats=True)


@functools.cache
def zipped_blanks(megabytes: int = 600) -> bytes:
    """A gzip stream of so many MB of blanks, about a thousandth of that in size."""
    block = b" " * 1_000_000
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    # After a full flush a block knows nothing of the one before it, so that one can stand for all.
    packed = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(megabytes):
        checksum = zlib.crc32(block, checksum)
    head = gzip.compress(b"", mtime=0)[:10]
    size = megabytes * len(block) % 2**32
    end = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS).flush()
    return head + packed * megabytes + end + checksum.to_bytes(4, "little") + size.to_bytes(4, "little")


ZIPPED_BLANKS = _add(
    "zipped_blanks",
    lambda exchange: Reply(Answer(200, JSON | {"Content-Encoding": "gzip"}, zipped_blanks())),
    Trouble.UNEXPECTED,
)


@functools.lru_cache(maxsize=1)
def huge_page(kind: CallKind, rows: int = 400_000) -> bytes:
    """A good answer of far too many rows."""
    good = json.dumps(row(kind, number="+5511900000000"))
    listed = ",".join([good.replace("900000000", f"{900000000 + i}") for i in range(rows)])
    return f'{{"success":true,"offset":0,"limit":{rows},"count":{rows},"{_list_name(kind)}":[{listed}]}}'.encode()


def _list_name(kind: CallKind) -> str:
    return "data" if kind is CallKind.MISSED else "rows"


HUGE_PAGE = _add(
    "page_of_400_000_rows",
    lambda exchange: Reply(Answer(200, JSON, huge_page(exchange.kind))),
    Trouble.UNEXPECTED,
)


def too_many(retry_after: str | None) -> Callable[[Exchange], Reply]:
    """A plea to wait, with the given Retry-After header."""
    headers = TEXT if retry_after is None else TEXT | {"Retry-After": retry_after}
    return _always(429, headers, b"Too Many Requests")


def _too_many_until(_: Exchange) -> Reply:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=3), usegmt=True)
    return Reply(Answer(429, TEXT | {"Retry-After": moment}, b"Too Many Requests"))


TOO_MANY_SECONDS = _add("retry_after_seconds", too_many("2"), Trouble.TOO_MANY, repeats=True)
TOO_MANY_DATE = _add("retry_after_date", _too_many_until, Trouble.TOO_MANY, repeats=True)
TOO_MANY_NONSENSE = _add("retry_after_nonsense", too_many("soon, -1"), Trouble.TOO_MANY, repeats=True)
TOO_MANY_FOR_AGES = _add("retry_after_ages", too_many("9" * 30), Trouble.TOO_MANY)
TOO_MANY_PLAIN = _add("retry_after_none", too_many(None), Trouble.TOO_MANY, repeats=True)

BAD_GATEWAY = _add("bad_gateway", _always(502, HTML, _PAGE), Trouble.SERVICE_FAULT, repeats=True)
UNAVAILABLE = _add("unavailable", _always(503, HTML, _PAGE), Trouble.SERVICE_FAULT, repeats=True)
GATEWAY_TIMEOUT = _add("gateway_timeout", _always(504, HTML, _PAGE), Trouble.SERVICE_FAULT, repeats=True)

REDIRECT = _add(
    "redirect",
    lambda exchange: Reply(Answer(302, HTML | {"Location": f"{exchange.elsewhere}/login?next=1"}, b"")),
    Trouble.UNEXPECTED,
)

SUCCESS_FALSE_200 = _add(
    "success_false_200", _error(200, error=17, message="Something went wrong"), Trouble.SERVICE_FAULT
)
WRONG_KEY_200 = _add("wrong_key_200", _error(200, error="invalid_apikey"), Trouble.WRONG_KEY)
WRONG_KEY = _add("wrong_key", _error(403, error="invalid_apikey"), Trouble.WRONG_KEY)
EXPIRED = _add("expired", _error(403, error="api_expired"), Trouble.EXPIRED)
MISSING_KEY = _add("missing_key", _error(400, error="missing_apikey"), Trouble.NO_KEY)
MISSING_KEY_TEXT = _add("missing_key_text", _always(200, TEXT, b"Missing apikey"), Trouble.NO_KEY)
MISSING_KEY_400 = _add("missing_key_text_400", _always(400, HTML, b"Missing apikey"), Trouble.NO_KEY)
SQL_TEXT = _add("sql_text", _always(200, TEXT, _SQL), Trouble.SERVICE_FAULT)

_ODD: Rows = [None, 7, "row", [], ["a", 1], {}, 1.5, True]

ODD_ROWS = _add(
    "odd_rows",
    _rows(lambda rows, kind: [*_ODD, *rows]),
    None,
    skipped=len(_ODD),
)


def _spoiled(kind: CallKind, rows: Rows, **fields: Any) -> Rows:
    return [row(kind, **fields), *rows]


TIME_OF_1E30 = _add(
    "time_of_1e30",
    _rows(lambda rows, kind: _spoiled(kind, rows, date="1" + "0" * 30, call_date_ms=10**30)),
    None,
)
NEGATIVE_DURATION = _add("negative_duration", _rows(lambda rows, kind: _spoiled(kind, rows, duration_sec=-5)), None)
MEGABYTE_NAME = _add("megabyte_name", _rows(lambda rows, kind: _spoiled(kind, rows, name="A" * 1_000_000)), None)

HOSTILE = (
    "<b>bold</b>",
    '<img src="https://elsewhere.invalid/x.png">',
    "<a href='javascript:alert(1)'>here</a>",
    "null\x00byte \x07bell \x1b[31mred",
    "line\nbreak\r\ttab",
    "\u202egnp.exe\u202c",
    "\u2067isolated\u2069 \u200eleft \u200fright",
    "a\u0300" * 40,
    "\ud800 lone",
    "&amp; %s {0} %1",
    '=HYPERLINK("https://elsewhere.invalid")',
)

HOSTILE_NAMES = _add(
    "hostile_names",
    _rows(
        lambda rows, kind: [*(row(kind, name=name, number=f"+55119{i:08}") for i, name in enumerate(HOSTILE)), *rows]
    ),
    None,
)

HALF_PAGE = _add("half_page", _rows(lambda rows, kind: rows[: len(rows) // 2], recount=False), None)
HALF_PAGE_SHORT = _add("half_page_short", _rows(lambda rows, kind: rows[: len(rows) // 2]), None)
SAME_PAGE_TWICE = _add("same_page_twice", lambda exchange: Reply(exchange.previous or exchange.answer), None)
