"""A service of our own in the same process: what `--demo` shows and what the tests talk to.

It follows the vendor's public documentation of the call endpoints in every parameter, field and error. It never
touches the network.
"""

import asyncio
import enum
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from datetime import time as clock
from typing import Any, Final

import httpx

from callviewer.api import demo_words as words
from callviewer.api.demo_calls import DemoCalls
from callviewer.api.demo_store import CallTable, Column, DemoCall, Parties, Row, Selection
from callviewer.api.demo_words import Answer
from callviewer.api.request import MOST_ROWS
from callviewer.calls.call import CallKind

__all__ = ["PATHS", "Answer", "DemoCall", "DemoService", "DemoTransport", "KeyState"]

PATHS: Final[dict[str, CallKind]] = {f"/call/{kind.value}/list/": kind for kind in CallKind}
"""The address of each list (vendor's documentation)."""

_DEFAULT_ROWS: Final = {CallKind.MISSED: 100, CallKind.INCOMING: 50, CallKind.OUTGOING: 50}
_FIRST_SECOND: Final = clock()
_LAST_SECOND: Final = clock(23, 59, 59, fold=1)
"""The later one, where clocks go back and the hour before midnight comes twice."""


class KeyState(enum.StrEnum):
    """What the service thinks of a key that it knows."""

    VALID = "valid"
    EXPIRED = "expired"


@dataclass(eq=False, kw_only=True)
class DemoService:
    """The three lists over generated calls. All methods may be called from any thread.

    All attributes but the first four may be changed while the service is in use.

    Attributes:
        seed: What the calls are made from.
        count: How many calls there are at first, over 18 months; 0 for none.
        now: The clock, in s since 1970.
        new_call_every_s: How often a new call arrives; None for never.
        key: A key that is known from the start.
        keys: All keys that are known.
        most_rows: The largest page of each list; a larger limit is lowered to it.
        missed_zone: The zone of the missed list's dates and of its day bounds.
        missed_format: How the missed list writes its dates, for strftime.
        last_second_ms: How many ms of the second 23:59:59 `date_end` still includes; that is not published.
        duration_name: What the duration is called in `sort_by`; the vendor's pages disagree.
        fault: Where not empty, every answer is a server error with this detail.
    """

    seed: int = 20
    count: int = 3000
    now: Callable[[], float] = time.time
    new_call_every_s: float | None = 30
    key: str = "demo"
    keys: dict[str, str] = field(default_factory=dict)
    most_rows: dict[CallKind, int] = field(default_factory=lambda: dict(MOST_ROWS))
    missed_zone: tzinfo = UTC
    missed_format: str = "%Y-%m-%d %H:%M:%S"
    last_second_ms: int = 999
    duration_name: str = Column.DURATION
    fault: str = ""

    def __post_init__(self) -> None:
        """Note the hour; the calls are made when they are first asked for."""
        self.keys.setdefault(self.key, KeyState.VALID)
        self._lock = threading.RLock()
        self._parties = Parties()
        self._tables = {kind: CallTable(kind, self._parties) for kind in CallKind}
        self._source: DemoCalls | None = None
        self._started = self.now()
        self._slot = int(self._started // self.new_call_every_s) if self.new_call_every_s else 0

    def answer(self, path: str, params: Mapping[str, str]) -> Answer:
        """What the service says to a GET of `path` with decoded `params`."""
        kind = PATHS.get(path)
        if kind is None:
            return Answer(404, {"Content-Type": "text/html"}, b"<!DOCTYPE html><h1>404 Not Found</h1>")
        with self._lock:
            refusal = self._refusal(params.get("apikey", ""))
            if refusal is not None:
                return refusal
            table = self._current()[kind]
            return self._missed(table, params) if kind is CallKind.MISSED else self._calls(table, params)

    def calls(self, kind: CallKind) -> list[DemoCall]:
        """All calls of a list that are on the service now, newest first."""
        with self._lock:
            table = self._current()[kind]
            return [table.call(i) for i in table.ids(Selection(), 0, len(table))]

    def add(self, *calls: DemoCall) -> None:
        """Put calls on the service, as the phone's upload does; an old time makes a late upload."""
        with self._lock:
            tables = self._current()
            for call in calls:
                tables[call.kind].add(self._row(call))

    def remove(self, *calls: DemoCall) -> None:
        """Take calls off the service.

        Raises:
            LookupError: One of them is not there.
        """
        with self._lock:
            tables = self._current()
            for call in calls:
                if not tables[call.kind].remove(self._row(call)):
                    raise LookupError(call)

    def _row(self, call: DemoCall) -> Row:
        stored_ms = call.time_ms + call.duration_s * 1000 if call.stored_ms is None else call.stored_ms
        return (
            call.time_ms,
            self._parties.index(call.number, call.name, call.place),
            call.duration_s,
            stored_ms,
        )

    def _current(self) -> dict[CallKind, CallTable]:
        """The lists, with everything that has arrived by now."""
        if self._source is None and (self.count or self.new_call_every_s):
            self._source = DemoCalls(self.seed, self.count, self._parties)
            for batch in self._source.days(int(self._started * 1000)):
                for kind, row in batch:
                    self._tables[kind].append(row)
            for table in self._tables.values():
                table.settle()
        if self._source and self.new_call_every_s:
            latest = int(self.now() // self.new_call_every_s)
            for slot in range(self._slot + 1, latest + 1):
                kind, row = self._source.arriving(slot, int(slot * self.new_call_every_s * 1000))
                self._tables[kind].add(row)
            self._slot = max(self._slot, latest)
        return self._tables

    def _refusal(self, key: str) -> Answer | None:
        if not key:
            return words.as_json(400, {"success": False, "error": "missing_apikey"})
        if key not in self.keys:
            return words.as_json(403, {"success": False, "error": "invalid_apikey"})
        if self.keys[key] == KeyState.EXPIRED:
            return words.as_json(403, {"success": False, "error": "api_expired"})
        if self.fault:
            return words.as_json(500, {"success": False, "error": "server_error", "detail": self.fault})
        return None

    def _missed(self, table: CallTable, params: Mapping[str, str]) -> Answer:
        offset, limit = self._span(table.kind, params)
        first, last = words.day(params, "date_start"), words.day(params, "date_end")
        selection = Selection(
            pattern=params.get("search", ""),
            from_ms=self._moment_ms(first, _FIRST_SECOND) if first else None,
            to_ms=self._moment_ms(last, _LAST_SECOND) + self.last_second_ms if last else None,
        )
        data = [self._missed_row(table.call(i)) for i in table.ids(selection, offset, limit)]
        return words.as_json(200, {"success": True, "offset": offset, "limit": limit, "count": len(data), "data": data})

    def _missed_row(self, call: DemoCall) -> dict[str, Any]:
        moment = datetime.fromtimestamp(call.time_ms // 1000, self.missed_zone)
        return {"number": call.number, "name": call.name, "date": moment.strftime(self.missed_format)}

    def _moment_ms(self, day: date, moment: clock) -> int:
        return int(datetime.combine(day, moment, self.missed_zone).timestamp()) * 1000

    def _calls(self, table: CallTable, params: Mapping[str, str]) -> Answer:
        offset, limit = self._span(table.kind, params)
        columns: dict[str, Column] = {column.value: column for column in Column if column is not Column.DURATION}
        columns[self.duration_name] = Column.DURATION
        asked = params.get("sort_by", "")
        sort_by = asked if asked in columns else Column.TIME.value
        selection = Selection(
            column=columns[sort_by],
            descending=params.get("sort_dir", "").lower() != "asc",
            pattern=params.get("q", ""),
            from_ms=words.integer(params, "date_from_ms"),
            to_ms=words.integer(params, "date_to_ms"),
        )
        rows = [words.call_row(table.call(i)) for i in table.ids(selection, offset, limit)]
        answer = {
            "success": True,
            "apikey": params["apikey"],
            "limit": limit,
            "offset": offset,
            "sort_by": sort_by,
            "sort_dir": "desc" if selection.descending else "asc",
            "filters": {
                "date_from_ms": selection.from_ms,
                "date_to_ms": selection.to_ms,
                "q": selection.pattern or None,
            },
            "count": len(rows),
            "rows": rows,
        }
        return words.as_json(200, answer)

    def _span(self, kind: CallKind, params: Mapping[str, str]) -> tuple[int, int]:
        asked = words.integer(params, "limit") or _DEFAULT_ROWS[kind]
        return max(0, words.integer(params, "offset") or 0), max(1, min(asked, self.most_rows[kind]))


class DemoTransport(httpx.AsyncBaseTransport):
    """Answers httpx's requests from a DemoService, without any network."""

    def __init__(self, service: DemoService, *, latency_s: float = 0.12) -> None:
        """Answer from `service` after `latency_s`: as late as a near service, so that loading is seen."""
        self._service = service
        self._latency_s = latency_s

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The service's answer to one request."""
        await asyncio.sleep(self._latency_s)
        # PHP takes the last of several values with one name.
        answer = self._service.answer(request.url.path, dict(request.url.params.multi_items()))
        # As a stream, because a client that reads the raw bytes itself could not do so from `content`.
        return httpx.Response(
            answer.status, headers=answer.headers, stream=httpx.ByteStream(answer.body), request=request
        )
