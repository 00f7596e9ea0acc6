"""The notebook of a phone: what the user noted about its numbers, apart from the copy of its calls."""

import enum
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from callviewer.archive import damage, forgetting
from callviewer.archive.errors import ArchiveError, ArchiveTrouble, DamagedContent, in_our_words, is_damage
from callviewer.archive.file import companions, connect, read_only
from callviewer.archive.notebook_marks import COLUMNS, NOTES, find, key_of, mark_of, marks_in, put, put_together
from callviewer.archive.schema import NewerVersion, transaction
from callviewer.archive.states import Own, own_state, set_own_state
from callviewer.archive.texts import storable
from callviewer.calls.mark import Mark

T = TypeVar("T")


class _Fact(enum.StrEnum):
    """What a notebook knows of itself, besides its region."""

    OWNER = "owner"
    REMOVED_MS = "removed_ms"
    SETTLED = "settled"


class Notebook:
    """Notes, and what is done or put off, of all numbers of one phone. It belongs to one thread.

    What a method has saved when it returns survives whatever ends the program. All methods may raise ArchiveError;
    then nothing has changed. A file that turns out to be damaged is set aside at once, a new one begun with all that
    can be read of it, and what was wanted is done there; then `set_aside` is set.

    Attributes:
        path: The file; None in memory.
        set_aside: Where a damaged file was put since the notebook was opened; None where there is none.
    """

    def __init__(self, path: Path | None, *, region: str | None, as_left: bool = False) -> None:
        """Use `open`, `in_memory` or `as_left`."""
        self.path = path
        self.set_aside: Path | None = None
        self._region = region or None
        self._is_as_left = as_left
        self._db: sqlite3.Connection | None = None
        with in_our_words(path):
            self._connected()

    @classmethod
    def open(cls, path: Path, *, region: str | None) -> "Notebook":
        """The notebook of a phone that is in use, which is made where there is none, for its owner alone.

        Args:
            path: The file; its folder is made, too.
            region: The country of numbers without a country code (ISO 3166 alpha-2); None where unknown.

        Raises:
            ArchiveError: It cannot be used. A file of a newer version is left as it is.
        """
        notebook = cls(path, region=region)
        if notebook.removed_ms is not None:
            notebook._forget_fact(_Fact.REMOVED_MS)
        return notebook

    @classmethod
    def in_memory(cls, *, region: str | None) -> "Notebook":
        """A notebook that leaves no trace."""
        return cls(None, region=region)

    @classmethod
    def as_left(cls, path: Path) -> "Notebook":
        """The notebook of a phone that is not in use, whose region nobody knows better. Raises ArchiveError."""
        return cls(path, region=None, as_left=True)

    def close(self) -> None:
        """Let go of the file; nothing else may be called afterwards."""
        if self._db is not None:
            self._db.close()

    def marks(self) -> list[Mark]:
        """All marks, none empty, in the order in which their numbers were first marked."""
        return self._do(marks_in)

    def mark_of(self, number: str) -> Mark:
        """What is noted about a number, in whatever spelling; an empty mark where nothing is."""
        key = key_of(number, self._region)
        found = None if key is None else self._do(lambda db: find(db, key))
        return found or Mark(number)

    def save(self, *marks: Mark) -> None:
        """Keep these marks, all or none, each in place of the one that its number had; an empty one deletes that.

        Raises:
            ValueError: One of them is of a hidden number, which is nobody's.
        """
        by_key = [(key_of(mark.number, self._region), mark) for mark in marks]

        def save(db: sqlite3.Connection) -> None:
            with transaction(db):
                for key, mark in by_key:
                    put(db, key or "", mark)

        if any(key is None for key, _ in by_key):
            raise ValueError("a hidden number cannot be marked")
        self._do(save)

    def add(self, marks: Iterable[Mark]) -> None:
        """Keep these marks together with those that their numbers have already: of notes nothing gets lost."""
        added = list(marks)

        def add(db: sqlite3.Connection) -> None:
            with transaction(db):
                put_together(db, added, self._region)

        self._do(add)

    def forget(self, number: str) -> None:
        """Delete what is noted about a number, from the bytes of the file as well; of a hidden number nothing is.

        Damaged files that were set aside go, too: they may hold the number.

        Raises:
            ArchiveError: The mark may be deleted even so, and only its bytes not overwritten; that is made up for
                when the notebook is opened again.
        """
        key = key_of(number, self._region)
        if key is None:
            return

        def forget(db: sqlite3.Connection) -> None:
            with transaction(db):
                db.execute("DELETE FROM mark WHERE match = ?", (key,))
                set_own_state(db, Own.SCRUB, "due")
            forgetting.scrub(db)

        self._do(forget)
        if self.path is not None:
            with in_our_words(self.path):
                damage.remove_set_aside(self.path)
                self.set_aside = None

    def set_region(self, region: str | None) -> None:
        """Read the numbers as somebody in another country would. Marks that turn out to be of one number become one."""
        before, self._region = self._region, region or None
        try:
            self._do(self._read_numbers)
        except BaseException:
            self._region = before
            raise

    @property
    def owner(self) -> str:
        """The name of the phone; empty where it has none."""
        return self._do(lambda db: own_state(db, _Fact.OWNER)) or ""

    @property
    def removed_ms(self) -> int | None:
        """When the phone was removed from this program, UTC ms; None where it was not."""
        value = self._do(lambda db: own_state(db, _Fact.REMOVED_MS)) or ""
        return int(value) if value.isdecimal() else None

    @property
    def is_settled(self) -> bool:
        """Whether the user decided on the notebooks of other phones, which were removed."""
        return self._do(lambda db: own_state(db, _Fact.SETTLED)) is not None

    def name(self, owner: str) -> None:
        """Note the name of the phone."""
        if owner != self.owner:
            self._note({_Fact.OWNER: owner})

    def settle(self) -> None:
        """Note that the user decided on the notebooks of other phones."""
        self._note({_Fact.SETTLED: "1"})

    def retire(self, owner: str, removed_ms: int) -> None:
        """Note that the phone was removed; `open` takes that back.

        Args:
            owner: Its name.
            removed_ms: When that was, UTC ms.
        """
        self._note({_Fact.OWNER: owner, _Fact.REMOVED_MS: str(removed_ms)})

    def _note(self, facts: dict[_Fact, str]) -> None:
        def note(db: sqlite3.Connection) -> None:
            with transaction(db):
                for name, value in facts.items():
                    set_own_state(db, name, storable(value))

        self._do(note)

    def _forget_fact(self, name: _Fact) -> None:
        self._do(lambda db: db.execute("DELETE FROM state WHERE name = ?", (name,)))

    def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Whatever is done with the file: errors in our words, damage dealt with."""
        with in_our_words(self.path):
            try:
                return work(self._connected())
            except sqlite3.DatabaseError as error:
                if self.path is None or self._db is None or not is_damage(error):
                    raise
                self._db.close()
                self._db = None
                self._db = self._anew(self.path)
                return work(self._db)

    def _connected(self) -> sqlite3.Connection:
        if self._db is None:
            try:
                self._db = self._ready()
            except NewerVersion as error:
                raise ArchiveError(ArchiveTrouble.NEWER, self.path) from error
            except sqlite3.DatabaseError as error:
                if self.path is None or not is_damage(error):
                    raise
                self._db = self._anew(self.path)
        return self._db

    def _ready(self) -> sqlite3.Connection:
        db = connect(self.path, NOTES)
        try:
            # There is no other copy of what is written here.
            db.execute("PRAGMA synchronous = FULL")
            _check(db)
            if self._is_as_left:
                self._region = own_state(db, Own.REGION) or None
            self._read_numbers(db)
            _scrub_if_possible(db)
        except BaseException:
            db.close()
            raise
        return db

    def _read_numbers(self, db: sqlite3.Connection) -> None:
        if own_state(db, Own.REGION) == (self._region or ""):
            return
        with transaction(db):
            marks = marks_in(db)
            db.execute("DELETE FROM mark")
            put_together(db, marks, self._region)
            set_own_state(db, Own.REGION, self._region or "")

    def _anew(self, path: Path) -> sqlite3.Connection:
        aside = damage.set_aside(path)
        try:
            db = self._ready()
            try:
                with closing(read_only(aside)) as old:
                    self._bring_over(old, db)
            except BaseException:
                db.close()
                raise
        except BaseException:
            # A full disk: another time all of it can be brought over.
            for old_name, new_name in zip(companions(aside), companions(path), strict=True):
                new_name.unlink(missing_ok=True)
                if old_name.exists():
                    old_name.rename(new_name)
            raise
        self.set_aside = aside
        return db

    def _bring_over(self, old: sqlite3.Connection, db: sqlite3.Connection) -> None:
        def fact(name: str) -> str | None:
            return damage.readable(lambda: own_state(old, name))

        def mark(row: Sequence[Any]) -> Mark | None:
            return damage.readable(lambda: mark_of(tuple(row)))

        with transaction(db):
            for name in _Fact:
                value = fact(name)
                if value is not None:
                    set_own_state(db, name, value)
            found = [mark(row) for _, *row in damage.legible(old, "mark", COLUMNS)]
            put_together(db, [each for each in found if each and key_of(each.number, None)], self._region)


def _check(db: sqlite3.Connection) -> None:
    [(verdict,)] = db.execute("PRAGMA integrity_check(1)").fetchall()
    if verdict != "ok":
        raise DamagedContent(verdict)


def _scrub_if_possible(db: sqlite3.Connection) -> None:
    try:
        forgetting.scrub(db)
    except sqlite3.OperationalError as error:
        # A full disk, or another process: it is tried again at the next start.
        if is_damage(error):
            raise
