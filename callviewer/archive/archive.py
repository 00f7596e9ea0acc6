"""The copy of one account's calls."""

import json
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from datetime import tzinfo
from operator import add
from pathlib import Path

from callviewer.archive import forgetting, insights, verdicts
from callviewer.archive.answers import Answer, Answers
from callviewer.archive.archive_file import ArchiveFile
from callviewer.archive.entry import Added
from callviewer.archive.forms import keep_forms
from callviewer.archive.marks import Marks
from callviewer.archive.people import People
from callviewer.archive.question import Knowledge, Question
from callviewer.archive.rereading import moved_mark, reread_dates, reread_numbers
from callviewer.archive.rows import READ_CALLS, SAMPLE_NUMBERS, TEXT, WORLD_FORMS, judged_call_of, sound
from callviewer.archive.schema import KINDS, transaction
from callviewer.archive.states import floor_ms, own_state, set_own_state
from callviewer.archive.tally import keep_tally
from callviewer.calls.call import Call, CallKind
from callviewer.calls.mark import Mark
from callviewer.calls.portrait import Portrait
from callviewer.calls.reach import WEEKEND
from callviewer.calls.waiting import Waiting


class Archive(ArchiveFile):
    """All calls that were ever seen, in a file or in memory. It belongs to one thread; no method waits for a network.

    All methods may raise ArchiveError. A file that turns out to be damaged is set aside at once and a new one begun
    with what could be read of it; then `set_aside` is set, and the call that met the damage raises DAMAGED. The
    archive may be used on, and has to be filled again.
    """

    @classmethod
    def open(cls, path: Path, *, zone: tzinfo, region: str | None) -> "Archive":
        """The archive in a file, which is made where there is none, for its owner alone.

        Args:
            path: The file; its folder is made, too.
            zone: The zone of the missed list's dates.
            region: The country of numbers without a country code (ISO 3166 alpha-2); None where unknown.

        Raises:
            ArchiveError: It cannot be used. A file of a newer version is left as it is.
        """
        return cls(path, zone=zone, region=region)

    @classmethod
    def in_memory(cls, *, zone: tzinfo, region: str | None) -> "Archive":
        """An archive that leaves no trace. For the arguments see `open`."""
        return cls(None, zone=zone, region=region)

    def add(self, calls: Iterable[Call], state: Mapping[str, str] | None = None) -> Added:
        """Add calls and note progress, both or nothing.

        A call that is known already is not added again; what it now says about name, place and length is noted.
        Left out are calls of forgotten numbers and those before `floor_ms`.

        Args:
            calls: The calls, in any order.
            state: Facts to be kept, by names that do not begin with "archive.".
        """
        with self._work():
            try:
                with transaction(self._db):
                    new, changed = self._current_entry().add(calls)
                    for name, value in (state or {}).items():
                        set_own_state(self._db, name, value)
            except BaseException:
                self._forget_caches()
                raise
            if changed:
                self._answers = None
            if self._totals is not None:
                self._totals = [*map(add, self._totals, new)]
            return Added(sum(new), changed)

    def state(self, name: str) -> str | None:
        """A fact that was handed to `add`; None where there is none."""
        with self._work():
            return own_state(self._db, name)

    def ids(self, question: Question, most: int | None = None) -> "array[int]":
        """The ids of all calls that the question asks for, in its order.

        Calls that are alike in what they are sorted by come newest first. Last come, in either direction, those
        whose time (name, number, place, duration) is not known.

        Args:
            question: What is asked.
            most: How many are wanted, for a quick first look; None for all.
        """
        with self._work():
            return self._current_answers().ids(question, most)

    def answer(self, question: Question, first: int) -> Answer:
        """The same, known soon: how many they are, and at least so many of the first ids.

        To find the others needs no file any more: it is the answer of this moment, whatever comes later.
        """
        with self._work():
            return self._current_answers().begin(question, first)

    def calls(self, ids: Sequence[int]) -> list[Call | None]:
        """The calls with these ids, in this order; None for one that is gone.

        Missed calls come with what became of them, as far as they were judged.
        """
        with self._work() as db:
            rows = db.execute(READ_CALLS, (json.dumps(list(ids)),))
            found = {row[0]: judged_call_of(row[1:], self._marks) for row in rows}
            return [found.get(call_id) for call_id in ids]

    def id_of(self, call: Call) -> int | None:
        """The id of a call; None where it is not here."""
        with self._work():
            return self._current_entry().id_of(call)

    def judge(self) -> bool:
        """Judge the missed calls of all whose calls have changed since; whether any verdict is another now.

        Until then what is said of them is what was said before. It takes 0.1 s for 100,000 calls, and next to nothing
        for a page of new ones.
        """
        with self._work() as db:
            is_news = verdicts.judge(db, self.path)
            if self._entry is not None:
                self._entry.were_judged()
            if is_news:
                self._learn()
            return is_news

    def keep_forms(self) -> None:
        """Keep how the numbers of the newest calls are written, for the next start of the program."""
        with self._work() as db:
            keep_forms(db, self._region)

    def keep_tally(self) -> Iterator[None]:
        """Keep what insights of all days count, where many calls are new: it is there at once then.

        Each step takes a part, so that others get their turn.
        """
        db = self._db
        steps = keep_tally(db)
        while db is self._db:
            with self._work():
                if next(steps, steps) is steps:
                    return
            yield

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """From now on these are the user's marks, in place of all others; empty at first.

        They are kept nowhere but in memory. Those of hidden numbers mean nothing; those of one number count together.
        """
        with self._work() as db:
            self._marks = Marks(marks, self._region)
            self._marks.mirror(db)
            self._learn()

    def waiting(self, question: Question, since_ms: int | None) -> Waiting:
        """Who waits for a call back, the longest wait first, among the missed calls that were judged.

        Whoever is marked as done is left out; those who are put off are not. Text is looked for in all names and
        spellings of a number, and in its note. Missed calls of hidden numbers count as far as they fit the question,
        those of an unknown time where no days are asked for; nothing else narrows the latter.

        Args:
            question: What is asked; missed calls are meant, whatever its kind and order.
            since_ms: Calls before this moment (UTC ms) are not looked at; None for all.
        """
        with self._work():
            return self._people.waiting(question, since_ms)

    def portrait(self, number: str, zone: tzinfo, weekend: Set[int] = WEEKEND) -> Portrait:
        """All that is known of a number, in whatever spelling; of a hidden one, all calls with this very text.

        Args:
            number: The number.
            zone: The reader's zone.
            weekend: The days of the reader's weekend; Monday is 0.
        """
        with self._work():
            return self._people.portrait(number, zone, weekend)

    def contact_times(self, keys: Iterable[str]) -> dict[str, list[int]]:
        """When each of these people called or answered, UTC ms, the oldest first; those who never did are left out.

        Args:
            keys: What all spellings of a number share (`Caller.key`).
        """
        with self._work():
            return self._people.contact_times(keys)

    def read_insights(self, columns: insights.Columns) -> None:
        """Read on what insights are computed from; each time a part, so that others get their turn."""
        with self._work() as db:
            columns.read(db, self.path)

    def world_forms(self, numbers: Iterable[str]) -> dict[str, str]:
        """The world-wide form (E.164) of each number, empty where it has none; without those that nobody looked at."""
        with self._work() as db:
            rows = db.execute(WORLD_FORMS, (json.dumps(list(numbers)),))
            return dict(sound(rows, TEXT, TEXT))

    def one_call_of_each(self, keys: Iterable[str]) -> dict[str, Call]:
        """For each of these people (by `Caller.key`) a call that says name and number: the latest with a name."""
        with self._work() as db:
            ids = insights.one_call_of_each(db, keys)
        calls = zip(ids, self.calls([*ids.values()]), strict=True)
        return {key: call for key, call in calls if call is not None}

    def missed_after(self, call_id: int, since_ms: int) -> list[Call]:
        """The missed calls with a higher id than this, from a moment on (UTC ms), the oldest first."""
        # The plus keeps SQLite from looking through the times: new calls are few.
        sql = "SELECT id FROM call WHERE id > ? AND kind = ? AND +time_ms >= ? ORDER BY +time_ms, id"
        with self._work() as db:
            rows = db.execute(sql, (call_id, KINDS.index(CallKind.MISSED), max(since_ms, 0))).fetchall()
        return [call for call in self.calls([row[0] for row in rows]) if call is not None]

    def last_id(self) -> int:
        """The highest id of all calls, 0 where there are none. It is lower once the last calls to come were deleted."""
        with self._work() as db:
            return int(db.execute("SELECT ifnull(max(id), 0) FROM call").fetchone()[0])

    def sample_numbers(self, about: int) -> list[str]:
        """Different numbers as they came, about so many of all times; hidden ones are left out."""
        with self._work() as db:
            return [str(row[0]) for row in db.execute(SAMPLE_NUMBERS, (about,))]

    def totals(self) -> dict[CallKind, int]:
        """How many calls of each kind there are."""
        with self._work() as db:
            self._notice_others()
            if self._totals is None:
                sums = ", ".join(f"ifnull(sum(kind = {number}), 0)" for number in range(len(KINDS)))
                self._totals = [*db.execute(f"SELECT {sums} FROM call").fetchone()]  # noqa: S608 (constants)
            return dict(zip(KINDS, self._totals, strict=True))

    def newest_ms(self, kind: CallKind | None = None) -> int | None:
        """When the newest call (of a kind) was, UTC ms; None where there is none."""
        return self._edge_ms(kind, "DESC")

    def oldest_ms(self, kind: CallKind | None = None) -> int | None:
        """When the oldest call (of a kind) was, UTC ms; None where there is none."""
        return self._edge_ms(kind, "ASC")

    @property
    def floor_ms(self) -> int | None:
        """The moment before which no calls are kept, UTC ms; None where all are."""
        with self._work() as db:
            return floor_ms(db)

    def set_zone(self, zone: tzinfo) -> None:
        """Read the dates of the missed calls again, in another zone."""
        with self._work() as db:
            reread_dates(db, zone)
            self._zone = zone
            self._forget_caches()

    def moved_marks(self, marks: Iterable[Mark], zone: tzinfo) -> list[Mark]:
        """The marks that will cover the same missed calls after `set_zone`; to be asked before."""
        with self._work() as db:
            return [moved_mark(db, mark, self._region, zone) for mark in marks]

    def set_region(self, region: str | None) -> None:
        """Read the numbers again, as somebody in another country would."""
        with self._work() as db:
            reread_numbers(db, region or None)
            self._region = region or None
            self._forget_caches()
            self._marks = Marks(self._marks.all, self._region)
            self._marks.mirror(db)

    def forget_number(self, raw: str) -> int:
        """Delete all calls of a number, however it is written, and never take them in again; how many it were.

        A hidden number is forgotten as this text alone. Damaged files that were set aside go as well: they may hold
        the number.

        Raises:
            ArchiveError: The calls may be deleted even so, and only their bytes not overwritten, for want of room or
                because another process reads the file; that is made up for when the archive is opened again.
        """
        with self._deleting() as db:
            return forgetting.forget_number(db, raw, self._region)

    def forget_before(self, time_ms: int) -> int:
        """Delete all calls before a moment (UTC ms), and never take them in again; how many it were.

        Calls of an unknown time stay. Damaged files that were set aside go as well.
        """
        with self._deleting() as db:
            return forgetting.forget_before(db, time_ms)

    def wipe(self) -> None:
        """Delete all calls, all progress and all damaged files that were set aside.

        What was forgotten stays so; other calls come back with the next `add`.
        """
        with self._deleting() as db:
            forgetting.wipe(db)

    def _edge_ms(self, kind: CallKind | None, direction: str) -> int | None:
        condition = "" if kind is None else f"AND kind = {KINDS.index(kind)}"
        sql = f"time_ms FROM call WHERE time_ms >= 0 {condition} ORDER BY time_ms {direction} LIMIT 1"
        with self._work() as db:
            row = db.execute(f"SELECT {sql}").fetchone()
            return None if row is None else row[0]

    @property
    def _known(self) -> Knowledge:
        return Knowledge(self._region, self._marks.has_notes)

    @property
    def _people(self) -> People:
        return People(self._db, self._marks, self._known)

    def _learn(self) -> None:
        if self._answers is not None:
            self._answers.learn(self._known)

    def _current_answers(self) -> Answers:
        self._notice_others()
        if self._answers is None:
            self._answers = Answers(self._db, self._known)
        return self._answers
