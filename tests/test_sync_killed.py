"""A sync in another process, ended by SIGKILL at random moments."""

import asyncio
import os
import random
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC
from pathlib import Path

import pytest

from callviewer.api.demo import DemoService
from callviewer.archive.archive import Archive
from callviewer.calls.call import CallKind
from tests.loopback import LoopbackService, Seen
from tests.sync_child import sync
from tests.sync_world import Key, World, keys, saved

KILLS = 200 if os.environ.get("CALLVIEWER_THOROUGH") == "1" else 3
HOME = Path(__file__).parents[1]


@pytest.fixture
def server() -> Iterator[LoopbackService]:
    """A thousand calls on pages so small that they take a hundred requests."""
    service = DemoService(count=1000, new_call_every_s=None, most_rows=dict.fromkeys(CallKind, 12))
    with LoopbackService(service) as server:
        yield server


@contextmanager
def syncing(server: LoopbackService, file: Path) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "tests.sync_child", server.url, server.service.key, str(file)]
    with subprocess.Popen(command, cwd=HOME, stdout=subprocess.DEVNULL) as child:
        try:
            yield child
        finally:
            child.kill()


def kill_at_random(server: LoopbackService, file: Path) -> bool:
    """Whether the child was killed before it was done."""
    left = random.randint(1, 50)
    is_time = threading.Event()

    def count(seen: Seen) -> None:
        nonlocal left
        left -= 1
        if not left:
            is_time.set()

    server.before_answer = count
    with syncing(server, file) as child:
        while child.poll() is None and not is_time.wait(0.05):
            pass
        # Somewhere between the question and the writing of the answer, or later.
        time.sleep(random.uniform(0, 0.01))
        child.kill()
        return child.wait() != 0


def checked(file: Path) -> Counter[Key]:
    """What is in a file, which is sound."""
    with closing(Archive.open(file, zone=UTC, region=None)) as archive:
        assert archive.set_aside is None
        found = keys(saved(archive))
    with closing(sqlite3.connect(file)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    return found


def test_a_killed_sync_loses_nothing_and_resumes(server: LoopbackService, tmp_path: Path) -> None:
    truth = World(service=server.service).present()
    kills = rounds = 0
    while kills < KILLS:
        rounds += 1
        file = tmp_path / f"{rounds}.sqlite"
        known: Counter[Key] = Counter()
        while kills < KILLS and kill_at_random(server, file):
            kills += 1
            found = checked(file)
            assert known <= found <= truth
            known = found
        server.before_answer = lambda seen: None
        assert asyncio.run(sync(server.url, server.service.key, file)).is_whole
        assert checked(file) == truth
