"""A floor: goes once over all calls of a copy, newest first: `python -m tests.bench.reading COPY`."""

import json
import sqlite3
import sys
import time
from contextlib import closing

READ = "SELECT time_ms, kind, party, duration_s FROM call ORDER BY time_ms DESC"


def read_ms(file: str) -> float:
    """What one reading takes, once SQLite has read the file."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        taken = []
        for _ in range(2):
            began = time.perf_counter()
            for _row in database.execute(READ):
                pass
            taken.append((time.perf_counter() - began) * 1000)
        return taken[-1]


if __name__ == "__main__":
    print(json.dumps({"read_ms": read_ms(sys.argv[1])}), flush=True)
