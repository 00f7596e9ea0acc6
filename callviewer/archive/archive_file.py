"""The file under a copy: opened in its zone and country, read by one owner, replaced where it is damaged."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import tzinfo
from pathlib import Path

from callviewer.archive import damage, forgetting
from callviewer.archive.answers import Answers
from callviewer.archive.entry import Entry
from callviewer.archive.errors import (
    ArchiveError,
    ArchiveTrouble,
    DamagedContent,
    archive_error,
    in_our_words,
    is_damage,
)
from callviewer.archive.file import (
    USUAL_CACHE_KB,
    USUAL_LOG_PAGES,
    WIDE_CACHE_KB,
    WIDE_LOG_PAGES,
    connect,
    read_only,
)
from callviewer.archive.marks import Marks
from callviewer.archive.rereading import reread_dates, reread_numbers
from callviewer.archive.schema import NewerVersion


class ArchiveFile:
    """An open file with what was learnt of it; see `Archive`, which knows what is in it.

    Attributes:
        path: The file; None in memory.
        set_aside: Where a damaged file was put since it was opened; None where there is none.
        beginnings: How often it was begun anew since it was opened: what was known of its content before is void then.
    """

    def __init__(self, path: Path | None, *, zone: tzinfo, region: str | None) -> None:
        """Open the file, which is made where there is none; for the arguments see `Archive.open`."""
        self.path = path
        self.set_aside: Path | None = None
        self.beginnings = 0
        self._zone = zone
        self._region = region or None
        self._marks = Marks()
        self._totals: list[int] | None = None
        self._answers: Answers | None = None
        self._entry: Entry | None = None
        self._data_version = -1
        self._db = self._connected()

    def close(self) -> None:
        """Let go of the file; nothing else may be called afterwards."""
        self._db.close()

    def expect(self, *, much: bool) -> None:
        """Take more memory and a longer log, while a whole history comes in, or no more than usual."""
        with self._work() as db:
            db.execute(f"PRAGMA cache_size = -{WIDE_CACHE_KB if much else USUAL_CACHE_KB}")
            db.execute(f"PRAGMA wal_autocheckpoint = {WIDE_LOG_PAGES if much else USUAL_LOG_PAGES}")

    def check(self) -> None:
        """Look through the whole file for damage; 0.3 s for a million calls."""
        with self._work() as db:
            [(verdict,)] = db.execute("PRAGMA quick_check(1)").fetchall()
            if verdict != "ok":
                raise DamagedContent(verdict)

    @contextmanager
    def _work(self) -> Iterator[sqlite3.Connection]:
        """Whatever is done with the file: errors in our words, damage dealt with."""
        try:
            yield self._db
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError as error:
            if self.path is not None and is_damage(error):
                self._begin_anew()
            raise archive_error(error, self.path) from error

    @contextmanager
    def _deleting(self) -> Iterator[sqlite3.Connection]:
        with self._work() as db:
            self._forget_caches()
            yield db
            if self.path is not None:
                with in_our_words(self.path):
                    damage.remove_set_aside(self.path)
                    self.set_aside = None
            forgetting.scrub(db)

    def _current_entry(self) -> Entry:
        self._notice_others()
        if self._entry is None:
            self._entry = Entry(self._db, self._zone, self._region)
        return self._entry

    def _notice_others(self) -> None:
        """Forget what was learnt of the file where another process has changed it."""
        version = self._db.execute("PRAGMA data_version").fetchone()[0]
        if version != self._data_version:
            self._data_version = version
            self._forget_caches()

    def _forget_caches(self) -> None:
        self._entry = self._totals = self._answers = None

    def _connected(self) -> sqlite3.Connection:
        with in_our_words(self.path):
            try:
                return self._ready(self.path)
            except NewerVersion as error:
                raise ArchiveError(ArchiveTrouble.NEWER, self.path) from error
            except sqlite3.DatabaseError as error:
                if self.path is None or not is_damage(error):
                    raise
                return self._anew(self.path)

    def _ready(self, path: Path | None) -> sqlite3.Connection:
        db = connect(path)
        try:
            reread_dates(db, self._zone)
            reread_numbers(db, self._region)
            self._marks.mirror(db)
            forgetting.scrub_if_possible(db)
        except BaseException:
            db.close()
            raise
        return db

    def _begin_anew(self) -> None:
        self._db.close()
        self._forget_caches()
        self.beginnings += 1
        if self.path is not None:
            with in_our_words(self.path):
                self._db = self._anew(self.path)

    def _anew(self, path: Path) -> sqlite3.Connection:
        self.set_aside = damage.set_aside(path)
        db = self._ready(path)
        with closing(read_only(self.set_aside)) as old:
            damage.salvage_promises(old, db)
            damage.salvage_calls(old, db, Entry(db, self._zone, self._region))
        return db
