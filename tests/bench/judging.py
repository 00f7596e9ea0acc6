"""Judges all missed calls of a copy anew: `python -m tests.bench.judging COPY FILE`.

The floor is to read the calls in the same order, and to do nothing with them.
"""

import json
import shutil
import sys
import time
from contextlib import closing
from datetime import UTC
from pathlib import Path

from callviewer.archive.archive import Archive
from callviewer.archive.schema import transaction
from callviewer.archive.verdicts import note_all
from tests.bench.copies import ACCOUNT

READ = "SELECT id, number, kind, duration_s FROM call ORDER BY time_ms DESC, kind DESC"


def measure(file: Path) -> dict[str, float]:
    """What both took, in ms."""
    with closing(Archive.open(file, zone=UTC, region=ACCOUNT.region)) as archive:
        db = archive._db
        with transaction(db):
            db.execute("DELETE FROM verdict")
            note_all(db)
        began = time.monotonic()
        for _ in db.execute(READ):
            pass
        read = time.monotonic()
        archive.judge()
        return {"judged_ms": (time.monotonic() - read) * 1000, "read_ms": (read - began) * 1000}


if __name__ == "__main__":
    copy, file = map(Path, sys.argv[1:])
    shutil.copyfile(copy, file)
    print(json.dumps(measure(file)), flush=True)
