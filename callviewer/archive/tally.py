"""What the figures of all days count, kept with the calls: a copy that only grows is not counted anew at each look.

The tables let it go as soon as any call changes that was counted (see schema.py).
"""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, Final

from callviewer.archive.counted import END_OF_TIME_MS, Counted, later_than, parts, size_of, ways
from callviewer.archive.schema import KINDS, one_moment, transaction
from callviewer.calls.insights_clock import HOUR_MS
from callviewer.calls.insights_data import Counts, Person

_SHARE: Final = 50
"""Where one call in so many is new, all are counted anew: those are counted at each look."""
_PART: Final = 10_000
"""So many calls are counted in one go: nobody waits for it, and the window should not wait either."""
_AT_ONCE: Final = 5_000
"""So many values are written in one go."""
_KEPT: Final = "SELECT upto, counts FROM tally"


def keep_tally(db: sqlite3.Connection) -> Iterator[None]:
    """Count all calls, part by part, and keep that, where nothing is kept or many have come since.

    Nothing is kept where anybody writes between two parts: the next visit tries again.
    """
    before, upto = _version(db), size_of(db)
    if not _is_due(db, upto):
        return
    counted, whole = Counted(), (0, END_OF_TIME_MS)
    for part in parts(db, whole, _PART):
        counted.add_lots(db, *part)
        yield
    for way in ways(db, whole, _PART):
        counted.add_persons(db, way)
        yield
    text = _written(counted)
    with transaction(db):
        if _version(db) == before:
            db.execute("DELETE FROM tally")
            db.execute("INSERT INTO tally (upto, counts) VALUES (?, ?)", (upto, text))


def counted_all(db: sqlite3.Connection) -> Counted | None:
    """All calls of a known time, by the hour of UTC; None where nothing is kept that would make it quick."""
    with one_moment(db):
        row = db.execute(_KEPT).fetchone()
        counted = None if row is None else _read(row[1])
        if counted is not None:
            counted.add_late_lots(db, row[0])
            counted.add_persons(db, later_than(row[0]))
        return counted


def _is_due(db: sqlite3.Connection, last_id: int) -> bool:
    row = db.execute("SELECT upto FROM tally").fetchone()
    return last_id > 0 if row is None else last_id - row[0] > last_id // _SHARE


def _version(db: sqlite3.Connection) -> tuple[int, int]:
    """Another one after whatever anybody writes."""
    return db.execute("PRAGMA data_version").fetchone()[0], db.total_changes


def _written(counted: Counted) -> str:
    persons = [*counted.persons.values()]
    columns = {
        "hours": _list([time // HOUR_MS for time in counted.times_ms]),
        "calls": _lists(counted.counts),
        "keys": _list([person.key for person in persons]),
        "counts": _lists([person.counts[which] for person in persons] for which in range(len(Counts._fields))),
        "talks": _list([person.talk_s for person in persons]),
        "lengths": _list([*counted.lengths.items()]),
    }
    return "{" + ",".join(f'"{name}":{column}' for name, column in columns.items()) + "}"


def _list(values: Sequence[Any]) -> str:
    """A list in JSON, written part by part: within one call of Python the window never gets its turn."""
    parts = (values[first : first + _AT_ONCE] for first in range(0, len(values), _AT_ONCE))
    return "[" + ",".join(json.dumps([*part], separators=(",", ":"))[1:-1] for part in parts) + "]"


def _lists(columns: Iterable[Sequence[Any]]) -> str:
    return "[" + ",".join(map(_list, columns)) + "]"


def _read(text: str) -> Counted | None:
    """What was written; None where it makes no sense: then all is counted, and whatever is damaged found."""
    try:
        columns: dict[str, Any] = json.loads(text)
        hours, *lots = (array("q", column) for column in (columns["hours"], *columns["calls"]))
        counts = map(Counts._make, zip(*(array("q", column) for column in columns["counts"]), strict=True))
        persons = [Person(*each) for each in zip(columns["keys"], counts, array("q", columns["talks"]), strict=True)]
        lengths = array("q", chain.from_iterable(columns["lengths"]))
        if {len(hours)} != {*map(len, lots)} or len(lots) != len(KINDS) or not {*map(type, columns["keys"])} <= {str}:
            return None
        return Counted(
            array("q", [hour * HOUR_MS for hour in hours]),
            tuple(lots),
            {person.key: person for person in persons},
            Counter(dict(zip(lengths[::2], lengths[1::2], strict=True))),
        )
    except (LookupError, TypeError, ValueError, OverflowError, RecursionError):
        return None
