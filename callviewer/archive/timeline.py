"""All calls of the copy as the rule in calls/followup.py sees them, from the newest to the oldest.

SQLite hands them over part by part, each column of a part as one text: to make a row of each call takes longer than to
judge it.
"""

import sqlite3
from collections import defaultdict, deque
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing, contextmanager, nullcontext
from itertools import chain
from pathlib import Path
from typing import Final

import msgspec

from callviewer.archive.errors import DamagedContent
from callviewer.archive.file import read_only
from callviewer.archive.schema import KINDS
from callviewer.calls.call import CallKind
from callviewer.calls.followup import MINUTE_MS, Event, Part, Person

AT_ONCE: Final = 5_000
"""About so many calls are a part."""
AHEAD: Final = 3
"""So many parts are read before they are asked for: neither side waits for the other then."""

_MISSED: Final = KINDS.index(CallKind.MISSED)
# The length is looked at last: it is not in the index that has the order.
PART: Final = f"""
CASE kind WHEN {_MISSED} THEN '{Part.MISSED}' WHEN {KINDS.index(CallKind.INCOMING)} THEN '{Part.ANSWERED}'
    ELSE iif(duration_s <> 0, '{Part.TALK}', '{Part.VAIN}') END
"""
"""What a call is to the rule."""
# All of a unique key: calls of one moment are always judged in the same order.
_REST: Final = "kind DESC, call.number DESC, date_text DESC, nth DESC"
_IS_INEXACT: Final = f"exact = 0 AND kind = {_MISSED}"
_LAST_OF_MINUTE_MS: Final = MINUTE_MS - 1
_LATEST_MS: Final = f"time_ms + {_LAST_OF_MINUTE_MS} * ({_IS_INEXACT})"
LATEST_FIRST: Final = f"ORDER BY {_LATEST_MS} DESC, {_REST}"
"""The order of judging: where only the minute of a missed call is known, it is judged as at its end."""
_IS_ANY_INEXACT: Final = "SELECT EXISTS (SELECT 1 FROM call INDEXED BY call_inexact WHERE exact = 0 AND time_ms >= 0)"
_FIRST_OF_PART: Final = "SELECT time_ms FROM call WHERE time_ms BETWEEN 0 AND ? ORDER BY time_ms DESC LIMIT 1 OFFSET ?"
# The limit, which is none, keeps the order from being left out.
_COLUMNS: Final = f"""
SELECT group_concat(id), group_concat(number), group_concat(part, '') FROM (
    SELECT id, number, {PART} AS part FROM call WHERE {{which}} DESC, {_REST} LIMIT -1
)
"""  # noqa: S608 (constants)
_EXACT: Final = _COLUMNS.format(which="time_ms BETWEEN :first AND :last ORDER BY time_ms")
"""For calls of exact times; an index has this order."""
_ANY: Final = _COLUMNS.format(
    which=f"""
    time_ms BETWEEN max(:first - {_LAST_OF_MINUTE_MS}, 0) AND :last AND {_LATEST_MS} BETWEEN :first AND :last
    ORDER BY {_LATEST_MS}
    """
)
_END_OF_TIME_MS: Final = 2**63
_Columns = tuple[str, str, str]
_numbers = msgspec.json.Decoder(list[int]).decode
"""Those of a JSON list; in half the time that Python's own decoder takes."""


@contextmanager
def timeline(db: sqlite3.Connection, file: Path | None) -> Iterator[Iterator[Event]]:
    """All calls of known times; use inside a transaction, in which no call may be written meanwhile.

    Args:
        db: The copy.
        file: Its file; None in memory.
    """
    # Without a write-ahead log nobody else may read while somebody writes.
    is_shared = file is not None and db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    with _read_ahead(file) if file is not None and is_shared else nullcontext(_read(db)) as parts:
        persons: dict[str, Person] = defaultdict(Person)
        numbers = db.execute("SELECT id, match FROM number WHERE match IS NOT NULL")
        person_of = {number: persons[match] for number, match in numbers}
        yield chain.from_iterable(_events(part, person_of) for part in parts)


@contextmanager
def _read_ahead(file: Path) -> Iterator[Iterator[_Columns]]:
    """Read parts while those before them are looked at: SQLite does not need Python's lock for that."""
    # It is not needed for the first rows.
    from concurrent.futures import ThreadPoolExecutor

    def read() -> Generator[_Columns, None, None]:
        with closing(read_only(file)) as other:
            yield from _read(other)

    reading = read()
    with ThreadPoolExecutor(1, "timeline") as helper:
        coming = deque(helper.submit(next, reading, None) for _ in range(AHEAD))

        def parts() -> Iterator[_Columns]:
            while (part := coming.popleft().result()) is not None:
                coming.append(helper.submit(next, reading, None))
                yield part

        try:
            yield parts()
        finally:
            # By the thread that has opened the file.
            helper.submit(reading.close)


def _read(db: sqlite3.Connection) -> Iterator[_Columns]:
    """The ids of calls, their numbers and their parts, in the order of judging."""
    is_any_inexact = bool(db.execute(_IS_ANY_INEXACT).fetchone()[0])
    first_ms = _END_OF_TIME_MS
    while first_ms > 0:
        last_ms = first_ms - 1
        row = db.execute(_FIRST_OF_PART, (last_ms, AT_ONCE)).fetchone()
        first_ms = 0 if row is None else row[0]
        columns = db.execute(_ANY if is_any_inexact else _EXACT, {"first": first_ms, "last": last_ms}).fetchone()
        if columns[0] is not None:
            yield columns


def _events(columns: _Columns, person_of: Mapping[int, Person]) -> Iterator[Event]:
    ids, numbers, parts = columns
    try:
        calls, whose = _numbers(f"[{ids}]"), _numbers(f"[{numbers}]")
    except msgspec.DecodeError as error:
        raise DamagedContent("a call of impossible content") from error
    if not len(calls) == len(whose) == len(parts):
        raise DamagedContent("a call of impossible content")
    return zip(calls, map(person_of.get, whose), parts, strict=True)
