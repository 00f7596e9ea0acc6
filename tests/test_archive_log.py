"""The log beside the copy: small where few calls come, however long the program runs."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from callviewer.archive.archive import Archive
from callviewer.archive.file import LOG_BYTES
from callviewer.calls.call import Call, CallKind

ROOM = 100_000
"""What the calls that come last may add."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "account.sqlite"


@pytest.fixture
def archive(path: Path) -> Iterator[Archive]:
    with closing(Archive.open(path, zone=UTC, region="BR")) as archive:
        yield archive


def add(archive: Archive, first: int, count: int) -> None:
    """Add so many calls, at moments far from each other: each goes to another place of the file."""
    archive.add(
        Call(CallKind.INCOMING, "+5511912345678", "Ana", 1_790_000_000_000 + number * 7919 % 1_000_003, duration_s=1)
        for number in range(first, first + count)
    )


def log_bytes(path: Path) -> int:
    return path.with_name(path.name + "-wal").stat().st_size


def test_the_log_stays_small_however_often_a_few_calls_come(archive: Archive, path: Path) -> None:
    longest = 0
    for look in range(400):
        add(archive, look * 5, 5)
        longest = max(longest, log_bytes(path))
    assert longest <= LOG_BYTES + ROOM


def test_a_log_that_grew_while_a_history_came_in_is_cut_afterwards(archive: Archive, path: Path) -> None:
    archive.expect(much=True)
    for batch in range(20):
        add(archive, batch * 500, 500)
    assert log_bytes(path) > LOG_BYTES + ROOM
    archive.expect(much=False)
    for look in range(2):
        add(archive, 20_000 + look, 1)
    assert log_bytes(path) <= LOG_BYTES + ROOM
