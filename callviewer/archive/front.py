"""The front of a copy that is not opened: its newest calls, for the window to be painted with before all else.

Nothing is written, repaired or judged. Whatever is not as a good end of the program leaves it is nobody's front: the
copy is opened right afterwards in any case, and tells what is wrong.
"""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from callviewer.archive.errors import DamagedContent
from callviewer.archive.file import read_only
from callviewer.archive.forms import NEWEST, forms_in
from callviewer.archive.marks import Marks
from callviewer.archive.notebook_marks import NOTES, done_by_key
from callviewer.archive.rows import READ_CALLS, judged_call_of
from callviewer.archive.schema import CALLS, KINDS, NewerVersion, Tables, version_of
from callviewer.archive.states import Own, floor_ms, own_state
from callviewer.calls.call import Call, CallKind


class Front(NamedTuple):
    """What is known of a copy that is not opened.

    Attributes:
        region: The country that its numbers were read in (ISO 3166 alpha-2); empty for none.
        calls: The newest calls by their ids, newest first.
        forms: How their numbers are written, as far as that was kept.
    """

    region: str
    calls: dict[int, Call]
    forms: dict[str, str]


Whole = Callable[[str | None, int | None], bool]
"""Whether a list is here from end to end, told by what is kept of its sync, and the moment before which calls are not
wanted (UTC ms)."""


def front_of(file: Path, notebook: Path, kind: CallKind | None, *, zone: str, is_whole: Whole) -> Front | None:
    """The front of a copy; None where it has to be opened to know it.

    Args:
        file: The copy.
        notebook: What the user noted about numbers.
        kind: Which calls; None for all.
        zone: The zone of the missed list's dates.
        is_whole: Judges what the sync keeps of a list.
    """
    try:
        if not file.exists():
            return None
        with closing(read_only(file)) as db:
            if not _is_current(db, CALLS) or own_state(db, Own.ZONE) != zone:
                return None
            floor = floor_ms(db)
            if not all(is_whole(own_state(db, f"sync.{each.value}"), floor) for each in KINDS):
                return None
            region = own_state(db, Own.REGION) or ""
            return Front(region, _newest(db, kind, _marks(notebook, region)), forms_in(db))
    except (sqlite3.Error, OSError, NewerVersion, DamagedContent, ValueError, LookupError):
        return None


def _newest(db: sqlite3.Connection, kind: CallKind | None, marks: Marks) -> dict[int, Call]:
    which = "" if kind is None else f"WHERE kind = {KINDS.index(kind)}"
    # The order of an index, as `question` has it.
    sql = f"SELECT id FROM call {which} ORDER BY time_ms DESC, kind DESC, number DESC LIMIT {NEWEST}"  # noqa: S608 (constants)
    ids = [row[0] for row in db.execute(sql)]
    found = {row[0]: judged_call_of(row[1:], marks) for row in db.execute(READ_CALLS, (json.dumps(ids),))}
    return {each: found[each] for each in ids}


def _marks(notebook: Path, region: str) -> Marks:
    if not notebook.exists():
        return Marks()
    with closing(read_only(notebook)) as db:
        if not _is_current(db, NOTES) or (own_state(db, Own.REGION) or "") != region:
            raise DamagedContent("the notebook has to be opened first")
        return Marks.by_key(done_by_key(db))


def _is_current(db: sqlite3.Connection, tables: Tables) -> bool:
    return version_of(db, tables) == len(tables.migrations)
