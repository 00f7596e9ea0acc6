"""Two processes that make the same file at the same moment: neither takes what the other has done so far for damage."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC
from pathlib import Path

import pytest

from callviewer.archive import file as module
from callviewer.archive.archive import Archive
from callviewer.archive.errors import DamagedContent
from callviewer.archive.schema import CALLS, make_current, version_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.sqlite"


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as db:
        yield db


def test_a_file_that_another_makes_while_its_version_is_read_is_none_of_somebody_else(
    db: sqlite3.Connection, path: Path
) -> None:
    def make(statement: str) -> None:
        if "application_id" in statement:
            db.set_trace_callback(None)
            with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as other, suppress(sqlite3.Error):
                make_current(other)

    db.set_trace_callback(make)

    assert version_of(db, CALLS) in {0, len(CALLS.migrations)}


def test_a_file_is_awaited_that_another_has_not_written_to_its_end(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Archive.open(path, zone=UTC, region="BR").close()
    content = path.read_bytes()
    path.write_bytes(content[:-4096])
    monkeypatch.setattr("callviewer.archive.file.time.sleep", lambda _pause: path.write_bytes(content))

    with closing(module.connect(path)) as opened:
        assert version_of(opened) == len(CALLS.migrations)


def test_a_file_that_stays_too_short_is_damaged(path: Path) -> None:
    Archive.open(path, zone=UTC, region="BR").close()
    path.write_bytes(path.read_bytes()[:-4096])

    with pytest.raises(DamagedContent, match="shorter than it says"):
        module.connect(path)


def test_another_who_holds_the_file_is_awaited_where_sqlite_would_not_wait(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        make_current(other)
        other.execute("BEGIN IMMEDIATE")
        monkeypatch.setattr(module, "sqlite3", _Impatient(sqlite3))
        monkeypatch.setattr(
            "callviewer.archive.file.time.sleep", lambda _pause: other.in_transaction and other.execute("ROLLBACK")
        )

        with closing(module.connect(path)) as opened:
            assert version_of(opened) == len(CALLS.migrations)


class _Impatient:
    """The module of SQLite, whose connections do not wait for others."""

    def __init__(self, real: object) -> None:
        self._real = real

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)

    def connect(self, path: Path, **options: object) -> sqlite3.Connection:
        return sqlite3.connect(path, isolation_level=None, timeout=0)
