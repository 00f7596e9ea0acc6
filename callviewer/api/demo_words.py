"""The words of the built-in service: parameters as PHP reads them, answers as PHP writes them."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final

from callviewer.api.demo_store import DemoCall

_MOST_INT: Final = 2**63 - 1
_INTEGER: Final = re.compile(r"-?[0-9]{1,40}")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the service sends back."""

    status: int
    headers: dict[str, str]
    body: bytes


def call_row(call: DemoCall) -> dict[str, Any]:
    """A row of the incoming or the outgoing list."""
    return {
        "phone_number": call.number,
        "cached_name": call.name,
        "call_date_ms": call.time_ms,
        "call_datetime_utc": _utc(call.time_ms),
        "duration_sec": call.duration_s,
        "geo_location": call.place,
        "created_at": _utc(call.time_ms if call.stored_ms is None else call.stored_ms),
    }


def _utc(moment_ms: int) -> str:
    return datetime.fromtimestamp(moment_ms // 1000, UTC).strftime("%Y-%m-%d %H:%M:%S")


def integer(params: Mapping[str, str], name: str) -> int | None:
    """A whole number that the database can hold; None where the text is none."""
    text = params.get(name, "").strip()
    if not _INTEGER.fullmatch(text):
        return None
    return max(-_MOST_INT, min(_MOST_INT, int(text)))


def day(params: Mapping[str, str], name: str) -> date | None:
    """A day as YYYY-MM-DD; None where the text is none."""
    text = params.get(name, "").strip()
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def as_json(status: int, content: dict[str, Any]) -> Answer:
    """An answer in JSON."""
    # As PHP's json_encode writes it: all but ASCII escaped, and the slash too.
    body = json.dumps(content, separators=(",", ":")).replace("/", "\\/").encode("ascii")
    return Answer(status, {"Content-Type": "application/json; charset=utf-8"}, body)
