"""From the history into a file, through the process that writes it: what is read back, stopping, disks, only new."""

import asyncio
import json
import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import Outcome
from callviewer.calls.query import CallOrder, CallQuery, Narrowing, SortKey
from callviewer.export.apart import ApartWriter, Errand, Written
from callviewer.export.columns import ExportRow
from callviewer.export.errors import ExportCancelled, ExportError, ExportTrouble
from callviewer.export.writer import Format, write
from callviewer.history import exporting
from callviewer.history.exporting import Choice, NotedCall
from callviewer.history.history import History
from tests.export_kit import plan
from tests.ui_kit import NOON, PLACE

MINUTE_MS = 60_000
NOW_MS = round(NOON * 1000)


def call(rank: int, kind: CallKind = CallKind.INCOMING) -> Call:
    return Call(kind, f"+55119{rank:08}", f"Person {rank}", NOW_MS - rank * MINUTE_MS, duration_s=rank % 90)


class Rows:
    """A sink that takes rows as the window's does."""

    def __init__(self, errand: Errand) -> None:
        self.writer = ApartWriter(errand)
        self.finish, self.cancel = self.writer.finish, self.writer.cancel

    def take(self, rows: Sequence[NotedCall]) -> None:
        self.writer.take([ExportRow(each.call, each.note, "Office") for each in rows])


async def with_history(calls: Sequence[Call]) -> History:
    history = History(lambda _key: pytest.fail("nobody may ask the service"))
    await history.open_copy(None, PLACE)
    history.archive.add(calls)
    return history


def exported(
    errand: Errand,
    calls: Sequence[Call],
    choose: Callable[[History], Choice] = lambda _history: Choice(CallQuery(None)),
    told: Callable[[int, int], None] = lambda _done, _total: None,
    prepare: Callable[[History], None] = lambda _history: None,
) -> Written:
    """What comes of an export of these calls."""

    async def run() -> Written:
        history = await with_history(calls)
        try:
            prepare(history)
            return await exporting.export(history, choose(history), PLACE, Rows(errand), told)
        finally:
            await history.close()

    return asyncio.run(run())


def to(folder: Path, *, only_new: bool = False, memory: Path | None = None, name: str = "calls.jsonl") -> Errand:
    return Errand(folder / name, plan(Format.JSONL), memory, "account", only_new)


def read(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_all_rows_of_a_list_are_exported_in_its_order(tmp_path: Path) -> None:
    calls = [call(rank) for rank in range(1200)]
    query = CallQuery(CallKind.INCOMING, order=CallOrder(SortKey.TIME, descending=False))
    written = exported(to(tmp_path), [*calls, call(5000, CallKind.OUTGOING)], lambda _history: Choice(query))
    assert written.rows == len(calls)
    assert [row["name"] for row in read(tmp_path / "calls.jsonl")] == [each.name for each in reversed(calls)]


def test_only_the_chosen_rows_are_exported_in_their_order(tmp_path: Path) -> None:
    def chosen(history: History) -> Choice:
        ids = [history.archive.id_of(call(rank)) for rank in (7, 3)]
        return Choice(CallQuery(None), [each for each in ids if each is not None])

    exported(to(tmp_path), [call(rank) for rank in range(10)], chosen)
    assert [row["name"] for row in read(tmp_path / "calls.jsonl")] == ["Person 7", "Person 3"]


def test_the_note_about_a_number_and_the_name_of_the_phone_come_along(tmp_path: Path) -> None:
    async def run() -> None:
        history = await with_history([call(1), call(2)])
        await history.followups.write_note("(11) 90000-0001", "owes me a coffee")
        await exporting.export(history, Choice(CallQuery(None)), PLACE, Rows(to(tmp_path)), lambda _done, _total: None)
        await history.close()

    asyncio.run(run())
    rows = read(tmp_path / "calls.jsonl")
    assert [(row["note"], row["account"]) for row in rows] == [("owes me a coffee", "Office"), ("", "Office")]


def test_the_world_wide_form_that_the_copy_knows_is_not_found_out_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def rows() -> list[tuple[str, str | None]]:
        history = await with_history([replace(call(1), number=number) for number in ("(11) 91234-5678", "*144#")])
        chosen = await exporting.prospect(history, Choice(CallQuery(None)), PLACE)
        found = [row async for block in exporting.blocks(history, Choice(CallQuery(None)), chosen) for row in block]
        await history.close()
        return [(row.call.number, row.e164) for row in found]

    found = asyncio.run(rows())
    assert sorted(found) == [("(11) 91234-5678", "+5511912345678"), ("*144#", "")]

    monkeypatch.setattr("callviewer.export.columns.e164", lambda *_: pytest.fail("it is known"))
    write(tmp_path / "calls.jsonl", plan(Format.JSONL), [[ExportRow(call(1), e164=known) for _number, known in found]])
    assert {row["e164"] for row in read(tmp_path / "calls.jsonl")} == {"+5511912345678", None}


def test_the_open_missed_calls_are_those_of_which_it_is_sure(tmp_path: Path) -> None:
    missed = [Call(CallKind.MISSED, "+5511900000001", time_ms=NOW_MS - MINUTE_MS, date_text="2026-11-18 14:59:00")]
    query = CallQuery(CallKind.MISSED, more=Narrowing(outcomes=frozenset({Outcome.WAITING})))

    def judged(history: History) -> None:
        history.archive.judge()

    # Calls that would prove otherwise may not be here yet.
    written = exported(to(tmp_path), missed, lambda _history: Choice(query), prepare=judged)
    assert written.rows == 0


def missed(rank: int, minutes: int) -> Call:
    time_ms = NOW_MS - minutes * MINUTE_MS
    return Call(CallKind.MISSED, f"+55119{rank:08}", f"Person {rank}", time_ms, date_text=f"{time_ms}")


def people_exported(folder: Path, query: CallQuery, *ranks: int) -> list[tuple[object, int]]:
    """Who, and how many minutes ago, of each row that is exported of these people."""
    calls = [
        *(missed(1, 5), missed(1, 50), missed(2, 20), missed(3, 30)),
        # Nobody waits for this any more.
        *(missed(4, 60), Call(CallKind.OUTGOING, "+5511900000004", time_ms=NOW_MS - MINUTE_MS, duration_s=9)),
    ]

    def judged(history: History) -> None:
        history.archive.judge()

    choice = Choice(query, people=[f"+55119{rank:08}" for rank in ranks])
    exported(to(folder), calls, lambda _history: choice, prepare=judged)
    rows = read(folder / "calls.jsonl")
    return [(row["name"], (NOW_MS - int(str(row["epoch_ms"]))) // MINUTE_MS) for row in rows]


@pytest.fixture
def whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of the history is here."""
    monkeypatch.setattr(History, "judged_since_ms", None)


@pytest.mark.usefixtures("whole")
def test_of_people_the_calls_by_which_they_wait_are_exported_in_their_order(tmp_path: Path) -> None:
    rows = people_exported(tmp_path, CallQuery(CallKind.MISSED), 3, 4, 1)
    assert rows == [("Person 3", 30), ("Person 1", 5), ("Person 1", 50)]


@pytest.mark.usefixtures("whole")
def test_what_people_are_found_by_leaves_out_none_of_their_calls(tmp_path: Path) -> None:
    query = CallQuery(CallKind.MISSED, "some other name", more=Narrowing(unknown=True, hidden=True))
    assert people_exported(tmp_path, query, 2) == [("Person 2", 20)]


def test_who_waits_by_a_call_of_which_that_is_not_sure_is_left_out(tmp_path: Path) -> None:
    assert people_exported(tmp_path, CallQuery(CallKind.MISSED), 1, 2, 3) == []


def test_progress_is_told_up_to_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    exported(to(tmp_path), [call(rank) for rank in range(1200)], told=lambda *news: told.append(news))
    assert told == [(0, 1200), (500, 1200), (1000, 1200), (1200, 1200)]


def test_an_export_that_is_cancelled_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "calls.jsonl").write_text("old")

    async def run() -> None:
        history = await with_history([call(rank) for rank in range(3000)])
        begun = asyncio.Event()

        def told(done: int, _total: int) -> None:
            if done:
                begun.set()

        task = asyncio.create_task(exporting.export(history, Choice(CallQuery(None)), PLACE, Rows(to(tmp_path)), told))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await history.close()

    asyncio.run(run())
    for child in multiprocessing.active_children():
        child.join(10)
    assert [each.name for each in tmp_path.iterdir()] == ["calls.jsonl"]
    assert (tmp_path / "calls.jsonl").read_text() == "old"
    assert not multiprocessing.active_children()


def test_a_writer_that_was_cancelled_takes_nothing(tmp_path: Path) -> None:
    writer = ApartWriter(to(tmp_path))
    writer.cancel()
    with pytest.raises(ExportCancelled):
        writer.take([ExportRow(call(1))])
    assert not multiprocessing.active_children()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        exported(to(tmp_path / "gone"), [call(1)])
    assert caught.value.trouble is ExportTrouble.NO_FOLDER


def test_a_child_that_dies_is_told_as_a_failure(tmp_path: Path) -> None:
    writer = ApartWriter(to(tmp_path))
    writer.take([ExportRow(call(1))])
    [child] = multiprocessing.active_children()
    child.kill()
    child.join(10)
    with pytest.raises(ExportError) as caught:
        writer.finish()
    assert caught.value.trouble is ExportTrouble.FAILED


def test_only_what_is_new_comes_after_an_export_of_any_kind(tmp_path: Path) -> None:
    memory = tmp_path / "memory"
    exported(to(tmp_path, memory=memory), [call(1), call(2)])
    late = [call(1), call(2), call(3)]
    written = exported(to(tmp_path, memory=memory, only_new=True, name="new.jsonl"), late)
    assert written == Written(1, target=tmp_path / "new.jsonl")
    assert [row["name"] for row in read(tmp_path / "new.jsonl")] == ["Person 3"]


def test_where_nothing_is_new_no_file_is_written(tmp_path: Path) -> None:
    memory = tmp_path / "memory"
    exported(to(tmp_path, memory=memory, only_new=True), [call(1)])
    written = exported(to(tmp_path, memory=memory, only_new=True, name="new.jsonl"), [call(1)])
    assert written.rows == 0
    assert not (tmp_path / "new.jsonl").exists()


def test_what_was_not_written_counts_as_new_again(tmp_path: Path) -> None:
    memory = tmp_path / "memory"
    with pytest.raises(ExportError):
        exported(to(tmp_path, memory=memory, only_new=True, name="x" * 300), [call(1)])
    assert exported(to(tmp_path, memory=memory, only_new=True, name="new.jsonl"), [call(1)]).rows == 1
