"""The service's JSON as calls: typed, and forgiving wherever a page can be saved."""

import re
import time
from collections.abc import Iterator
from datetime import UTC, tzinfo
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from callviewer.api.answers import refusal
from callviewer.api.envelope import MOST_MENDED, Envelope, mended, open_envelope
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.question import page_size, sort_field_names
from callviewer.api.request import PageRequest
from callviewer.calls.call import Call, CallKind
from callviewer.calls.dates import MissedDate, read_missed, read_utc
from callviewer.calls.page import Page

MOST_ROWS_IN_ANSWER: Final = 5_000
"""A page with more rows is refused; the service's own limit is a tenth of it."""
_MOST_COMMAS: Final = 40 * MOST_ROWS_IN_ANSWER
"""A cheap upper bound for rows times fields, counted before anything is decoded."""
_EARLIEST_MS: Final = 631_152_000_000
"""The beginning of 1990: no phone kept a log before, and a walk that took such a time for true would skip the rest."""
_LATEST_MS: Final = 4_102_444_799_999
"""The end of 2099, as for the dates of missed calls."""
_LONGEST_CALL_S: Final = 30 * 86_400
_LONGEST_NAME: Final = 200
_LONGEST_NUMBER: Final = 64
_LONGEST_PLACE: Final = 100
_LONGEST_DATE: Final = 64
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class _Row(msgspec.Struct, gc=False):
    """A row of any list, in either dialect. Other fields are not read."""

    number: Any = msgspec.UNSET
    phone_number: Any = msgspec.UNSET
    name: Any = msgspec.UNSET
    cached_name: Any = msgspec.UNSET
    date: Any = msgspec.UNSET
    call_date_ms: Any = msgspec.UNSET
    call_datetime_utc: Any = msgspec.UNSET
    duration_sec: Any = msgspec.UNSET
    duration_seconds: Any = msgspec.UNSET
    geo_location: Any = msgspec.UNSET
    created_at: Any = msgspec.UNSET


_Number = Annotated[str, Meta(max_length=_LONGEST_NUMBER)]
_Name = Annotated[str, Meta(max_length=_LONGEST_NAME)]
_Place = Annotated[str, Meta(max_length=_LONGEST_PLACE)]
_Date = Annotated[str, Meta(max_length=_LONGEST_DATE)]


class _UsualMissed(msgspec.Struct, gc=False):
    """A row of the missed list as nearly all are. What has to be missing is there so that it is not passed over."""

    number: _Number
    date: _Date
    name: _Name | None = None
    phone_number: None = None
    cached_name: None = None
    call_date_ms: None = None
    call_datetime_utc: None = None
    duration_sec: None = None
    duration_seconds: None = None
    geo_location: None = None
    created_at: None = None


class _UsualAnswered(msgspec.Struct, gc=False):
    """The same of the other lists."""

    phone_number: _Number
    call_date_ms: Annotated[int, Meta(ge=_EARLIEST_MS, le=_LATEST_MS)]
    duration_sec: Annotated[int, Meta(ge=0, le=_LONGEST_CALL_S)]
    cached_name: _Name | None = None
    geo_location: _Place | None = None
    created_at: _Date | None = None
    number: None = None
    name: None = None


_USUAL_MISSED: Final = msgspec.json.Decoder(list[_UsualMissed])
_USUAL_ANSWERED: Final = msgspec.json.Decoder(list[_UsualAnswered])
_NOTHING: Final = _Row()
_ROW: Final = msgspec.json.Decoder(_Row)
_ROWS: Final = msgspec.json.Decoder(list[_Row | None])
_RAW_ROWS: Final = msgspec.json.Decoder(list[msgspec.Raw])
_NO_DATE: Final = MissedDate(None, exact=False)


def decode(body: bytes, request: PageRequest, zone: tzinfo) -> Page:
    """The page in an answer with HTTP status 200.

    A row that cannot be read is skipped and counted. The key, which some answers echo, is not read at all.

    Args:
        body: The content of the answer, decompressed.
        request: What was asked.
        zone: The zone of the missed list's dates, which the service does not tell.

    Raises:
        ServiceError: There is no list in it, or far too long a one.
    """
    if body.count(b",") > _MOST_COMMAS:
        raise _too_many_rows()
    envelope = open_envelope(body)
    found = envelope.list if envelope and not envelope.refuses else None
    if envelope is None or found is None:
        raise refusal(200, body, {}, time.time())
    rows = _calls(found, request.kind, zone)
    if len(rows) > MOST_ROWS_IN_ANSWER:
        raise _too_many_rows()
    calls = tuple([call for call in rows if call is not None])
    limit = _whole(envelope.limit, 1, MOST_ROWS_IN_ANSWER) or page_size(request)
    offset = _whole(envelope.offset, 0, 2**53)
    count = _whole(envelope.count, 0, 2**53) or 0
    return Page(
        calls=calls,
        rows=len(rows),
        skipped=len(rows) - len(calls),
        limit=limit,
        offset=request.offset if offset is None else offset,
        is_last=not rows or (len(rows) < limit and count <= len(rows)),
        sorted_as_asked=_is_sorted_as_asked(envelope, request),
    )


def _too_many_rows() -> ServiceError:
    return ServiceError(Trouble.UNEXPECTED, f"a page of more than {MOST_ROWS_IN_ANSWER} rows", status=200)


def _is_sorted_as_asked(envelope: Envelope, request: PageRequest) -> bool:
    if request.kind is CallKind.MISSED:
        return True
    order = request.order
    field, direction = _said(envelope.sort_by), _said(envelope.sort_dir)
    return (not field or field in sort_field_names(order.key)) and (
        not direction or direction == ("desc" if order.descending else "asc")
    )


def _said(value: Any) -> str:
    return value.strip().lower() if isinstance(value, str) else ""


def _calls(listed: bytes | memoryview, kind: CallKind, zone: tzinfo) -> list[Call | None]:
    """The calls in a list, in its order; None for each row that cannot be read."""
    try:
        # In a third of the time, where nothing is odd.
        if kind is CallKind.MISSED:
            return [_usual_missed(row, zone) for row in _USUAL_MISSED.decode(listed)]
        return [_usual_answered(row, kind) for row in _USUAL_ANSWERED.decode(listed)]
    except (msgspec.DecodeError, RecursionError):
        return [_call(row, kind, zone) for row in _rows(listed)]


def _usual_missed(row: _UsualMissed, zone: tzinfo) -> Call:
    date_text = _clean(row.date, _LONGEST_DATE)
    time_ms, exact = read_missed(date_text, zone) if date_text else _NO_DATE
    name = row.name
    return Call(
        CallKind.MISSED,
        _clean(row.number, _LONGEST_NUMBER),
        _clean(name, _LONGEST_NAME) if name else "",
        time_ms,
        date_text,
        exact,
    )


def _usual_answered(row: _UsualAnswered, kind: CallKind) -> Call:
    name, place, stored = row.cached_name, row.geo_location, row.created_at
    if stored:
        stored = _clean(stored, _LONGEST_DATE)
    return Call(
        kind,
        _clean(row.phone_number, _LONGEST_NUMBER),
        _clean(name, _LONGEST_NAME) if name else "",
        row.call_date_ms,
        "",
        True,  # noqa: FBT003 (by place: a page has hundreds)
        row.duration_sec,
        _clean(place, _LONGEST_PLACE) if place else "",
        read_utc(stored) if stored else None,
    )


def _rows(listed: bytes | memoryview) -> list[_Row | None]:
    """The rows of a list; None for each that cannot be read."""
    try:
        return _ROWS.decode(listed)
    except (msgspec.DecodeError, RecursionError):
        # At least one is odd: each on its own, which takes thrice the time.
        return list(_rows_one_by_one(_RAW_ROWS.decode(listed)))


def _rows_one_by_one(listed: list[msgspec.Raw]) -> Iterator[_Row | None]:
    left = MOST_MENDED
    for raw in listed:
        try:
            yield _ROW.decode(raw)
        except (msgspec.DecodeError, RecursionError):
            content = bytes(raw)
            left -= len(content)
            yield _mended_row(content) if left >= 0 else None


def _mended_row(raw: bytes) -> _Row | None:
    # One number beyond a float's range spoils a whole row for msgspec; the slow way loses only that field.
    clean = mended(raw.decode())
    try:
        return None if clean is None else _ROW.decode(clean)
    except (msgspec.DecodeError, RecursionError):
        return None


def _call(row: _Row | None, kind: CallKind, zone: tzinfo) -> Call | None:
    if row is None:
        return None
    number = _text(row.phone_number, _LONGEST_NUMBER) or _text(row.number, _LONGEST_NUMBER)
    time_ms, exact, date_text = _moment(row, kind, zone)
    if not number and time_ms is None and row == _NOTHING:
        return None
    stored = _text(row.created_at, _LONGEST_DATE)
    duration_s = row.duration_sec
    if not (type(duration_s) is int and 0 <= duration_s <= _LONGEST_CALL_S):
        duration_s = _first_whole(duration_s, row.duration_seconds, _LONGEST_CALL_S)
    return Call(
        kind,
        number,
        _text(row.cached_name, _LONGEST_NAME) or _text(row.name, _LONGEST_NAME),
        time_ms,
        date_text,
        exact,
        duration_s,
        _text(row.geo_location, _LONGEST_PLACE),
        read_utc(stored) if stored else None,
    )


def _moment(row: _Row, kind: CallKind, zone: tzinfo) -> tuple[int | None, bool, str]:
    """UTC milliseconds, whether they are exact, and the missed list's own text."""
    kept = ""
    if kind is CallKind.MISSED:
        kept = _text(row.date, _LONGEST_DATE)
        if kept:
            time_ms, exact = read_missed(kept, zone)
            if time_ms is not None:
                return time_ms, exact, kept
    time_ms = _whole(row.call_date_ms, _EARLIEST_MS, _LATEST_MS)
    if time_ms is not None:
        return time_ms, True, kept
    found = _read(_text(row.call_datetime_utc, _LONGEST_DATE), UTC)
    if found.time_ms is None:
        found = _read(_text(row.date, _LONGEST_DATE), zone)
    return found.time_ms, found.exact, kept


def _read(text: str, zone: tzinfo) -> MissedDate:
    return read_missed(text, zone) if text else _NO_DATE


def _text(value: Any, most: int) -> str:
    """A field as text of at most `most` characters: as sent, but without the control characters that end or hide it."""
    # Nearly all of the hundreds of fields of a page are one of these.
    if value is msgspec.UNSET or value is None:
        return ""
    if isinstance(value, str):
        return _clean(value, most)
    if not _is_number(value):
        return ""
    return str(int(value) if value == int(value) else value)[:most]


def _clean(text: str, most: int) -> str:
    if len(text) <= most and text.isprintable():
        return text.strip()
    text = text[: 4 * most].strip()
    return text[:most] if text.isprintable() else _CONTROLS.sub("", text)[:most].strip()


def _first_whole(first: Any, second: Any, most: int) -> int | None:
    found = _whole(first, 0, most)
    return _whole(second, 0, most) if found is None else found


def _whole(value: Any, least: int, most: int) -> int | None:
    """A field as a whole number between two bounds; None where it is none."""
    if type(value) is int:  # by far the most, and no bool
        return value if least <= value <= most else None
    if value is msgspec.UNSET or value is None:
        return None
    if isinstance(value, str):
        try:
            value = float(value) if len(value) <= 20 else None
        except ValueError:
            return None
    # NaN is in no range, so int() meets none.
    return int(value) if _is_number(value) and least <= value <= most else None


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
