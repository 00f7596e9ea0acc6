"""A look at a copy that is not opened."""

import sqlite3
from contextlib import closing
from pathlib import Path

from callviewer.archive.file import read_only
from callviewer.archive.states import Own, own_state


def region_of(path: Path) -> str | None:
    """The country by which the numbers of a copy were read last; None where there was none or nobody knows."""
    if not path.exists():
        return None
    try:
        with closing(read_only(path)) as db:
            return own_state(db, Own.REGION) or None
    except (sqlite3.DatabaseError, OSError):
        # Opening it will tell what is wrong.
        return None
