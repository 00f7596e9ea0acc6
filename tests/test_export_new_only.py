""" "Only what is new since the last export": without gaps, without doubles."""

import errno
import os
import random
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC
from pathlib import Path
from threading import Event, Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.archive.archive import Archive
from callviewer.calls.call import Call, CallKind
from callviewer.export import lock
from callviewer.export.apart import Errand, Written, carry_out
from callviewer.export.columns import ExportRow
from callviewer.export.errors import ExportCancelled, ExportError, ExportTrouble
from callviewer.export.seen import Seen, alone, forget_account
from callviewer.export.writer import Format, write
from tests.export_kit import NOON_MS, blocks, call, missed, plan

CALLS = [call(time_ms=NOON_MS + number) for number in range(10)]


class Exports:
    """Exports into one folder, by one account."""

    def __init__(self, profile: Path, folder: Path, account: str = "a1") -> None:
        self.profile, self.folder, self.account = profile, folder, account

    def seen(self) -> Seen:
        return Seen.of(self.profile, self.folder, self.account)

    def __call__(self, calls: Iterable[Call]) -> list[Call]:
        """The calls that an export of what is new writes."""
        seen, written = self.seen(), []
        for block in seen.new(blocks(list(calls))):
            written += [row.call for row in block]
        seen.save()
        return written


@pytest.fixture
def export(tmp_path: Path) -> Exports:
    (tmp_path / "out").mkdir()
    return Exports(tmp_path / "profile", tmp_path / "out")


def test_the_first_export_holds_everything(export: Exports) -> None:
    assert export.seen().is_empty
    assert export(CALLS) == CALLS
    assert not export.seen().is_empty


def test_a_second_export_holds_nothing(export: Exports) -> None:
    export(CALLS)

    assert export(CALLS) == []


def test_what_came_later_is_exported_whenever_it_happened(export: Exports) -> None:
    export(CALLS)
    late, new = call(time_ms=NOON_MS - 10**9), call(time_ms=NOON_MS + 10**9)

    assert export([new, *CALLS, late]) == [new, late]
    assert export([new, *CALLS, late]) == []


def test_what_another_filter_left_out_is_still_new(export: Exports) -> None:
    export(CALLS[::2])

    assert export(CALLS) == CALLS[1::2]


@given(st.lists(st.lists(st.integers(0, 40), unique=True), max_size=6), st.randoms(use_true_random=False))
def test_each_call_is_written_once_whatever_is_asked_for(
    tmp_path_factory: pytest.TempPathFactory, asked: list[list[int]], chance: random.Random
) -> None:
    folder = tmp_path_factory.mktemp("out")
    export = Exports(folder, folder)

    written = [found for some in asked for found in export([call(time_ms=NOON_MS + each) for each in some])]

    assert len(written) == len(set(written))
    assert {found.time_ms for found in written} == {NOON_MS + each for some in asked for each in some}


def test_a_copy_that_was_filled_anew_brings_no_doubles(export: Exports) -> None:
    calls = [*CALLS, missed(date_text="2026-11-20 12:02", time_ms=None), call("\ud800", number="12\ud800")]
    chosen: list[list[Call]] = []
    for order in (calls, calls[::-1]):
        archive = Archive.in_memory(zone=UTC, region="BR")
        archive.add(order)
        stored = [found for found in archive.calls(range(1, len(calls) + 1)) if found]
        chosen.append(export(stored))
        archive.close()

    assert [len(each) for each in chosen] == [len(calls), 0]


def test_what_is_learnt_of_a_call_does_not_make_it_new(export: Exports) -> None:
    export([call("", duration_s=0)])

    assert export([call("Ana", duration_s=192, place="Rio")]) == []


def test_two_calls_of_one_minute_are_two(export: Exports) -> None:
    twins = [missed(date_text="2026-11-20 12:02", nth=nth) for nth in range(2)]

    assert export(twins[:1]) == twins[:1]
    assert export(twins) == twins[1:]


def test_calls_of_two_kinds_at_one_moment_are_two(export: Exports) -> None:
    export([call(kind=CallKind.INCOMING)])

    assert len(export([call(kind=CallKind.OUTGOING)])) == 1


def test_an_export_that_was_not_finished_is_not_remembered(export: Exports) -> None:
    assert list(export.seen().new(blocks(CALLS)))

    assert export(CALLS) == CALLS


def test_each_folder_and_each_account_has_a_memory_of_its_own(export: Exports, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    export(CALLS)

    assert Exports(export.profile, tmp_path / "other")(CALLS) == CALLS
    assert Exports(export.profile, export.folder, "a2")(CALLS) == CALLS


def test_a_folder_is_the_same_however_it_is_written(export: Exports) -> None:
    export(CALLS)

    assert Exports(export.profile, export.folder / ".." / "out")(CALLS) == []


def test_two_exports_at_once_forget_nothing(export: Exports) -> None:
    export(CALLS[:1])
    one, other = export.seen(), export.seen()
    list(one.new(blocks(CALLS[:5])))
    list(other.new(blocks(CALLS[5:])))
    one.save()
    other.save()

    assert export(CALLS) == []


def test_two_first_exports_at_once_forget_nothing(export: Exports) -> None:
    one, other = export.seen(), export.seen()
    list(one.new(blocks(CALLS[:5])))
    list(other.new(blocks(CALLS[5:])))
    one.save()
    other.save()

    assert export(CALLS) == []


def test_what_two_exports_wrote_at_once_is_remembered_once(export: Exports) -> None:
    one, other = export.seen(), export.seen()
    for each in (one, other):
        list(each.new(blocks(CALLS)))
    one.save()
    size = one.path.stat().st_size
    other.save()

    assert one.path.stat().st_size == size


def test_a_memory_that_was_begun_anew_meanwhile_says_so(export: Exports) -> None:
    seen = export.seen()
    list(seen.new(blocks(CALLS[:5])))
    seen.path.unlink()
    export(CALLS[5:])

    with pytest.raises(ExportError):
        seen.save()
    assert export(CALLS) == CALLS[:5]


def written_to(export: Exports, name: str, calls: list[Call], during: Callable[[], None] = lambda: None) -> Written:
    """An export of what is new; something may happen in the midst of it."""

    def rows() -> Iterator[Sequence[ExportRow]]:
        for block in blocks(calls):
            yield block
            during()

    errand = Errand(export.folder / name, plan(Format.JSONL), export.profile, export.account, only_new=True)
    return carry_out(errand, rows(), lambda: False)


def test_of_two_exports_of_what_is_new_the_second_waits_for_the_first(export: Exports) -> None:
    others: list[Thread] = []
    written: list[Written] = []

    def second() -> None:
        if not others:
            others.append(Thread(target=lambda: written.append(written_to(export, "new.jsonl", CALLS))))
            others[0].start()

    written.append(written_to(export, "new.jsonl", CALLS[:7], second))
    others[0].join()

    assert [each.rows for each in written] == [7, 3]
    assert [each.target for each in written] == [export.folder / "new.jsonl", export.folder / "new (2).jsonl"]
    assert len(list(export.profile.iterdir())) == 1


def test_the_files_of_two_phones_do_not_take_each_other_s_place(
    export: Exports, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Exports(export.profile, export.folder, "a2")
    sleep, has_come_far = time.sleep, Event()
    others: list[Thread] = []

    def waits(seconds: float) -> None:
        has_come_far.set()
        sleep(seconds)

    def second() -> None:
        written_to(other, "new.jsonl", CALLS)
        has_come_far.set()

    def begin_second() -> None:
        if not others:
            others.append(Thread(target=second))
            others[0].start()
            has_come_far.wait()

    monkeypatch.setattr(time, "sleep", waits)
    written_to(export, "new.jsonl", CALLS, begin_second)
    others[0].join()

    assert [len(path.read_bytes().splitlines()) for path in export.folder.iterdir()] == [10, 10]


def test_who_waits_too_long_for_another_export_is_told(export: Exports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "PATIENCE_S", 0.0)
    target = export.folder / "new.jsonl"

    with alone(export.profile, target), pytest.raises(ExportError) as caught:
        written_to(export, "new.jsonl", CALLS)

    assert (caught.value.trouble, caught.value.path) == (ExportTrouble.BUSY, target)
    assert written_to(export, "new.jsonl", CALLS).rows == 10


def test_who_waits_for_another_export_may_give_up(export: Exports) -> None:
    target = export.folder / "new.jsonl"
    waiting = alone(export.profile, target, lambda: True)

    with alone(export.profile, target), pytest.raises(ExportCancelled), waiting:
        pass


def test_exports_of_other_folders_need_not_wait(export: Exports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "PATIENCE_S", 0.0)
    target = export.folder / "new.jsonl"

    with (
        alone(export.profile, target),
        alone(export.profile, export.profile / "new.jsonl"),
    ):
        assert len(list(export.profile.iterdir())) == 2


def test_an_export_that_was_killed_holds_nobody_up(export: Exports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "PATIENCE_S", 0.0)
    script = f"""
import os
from pathlib import Path
from callviewer.export.seen import alone
with alone(Path({str(export.profile)!r}), Path({str(export.folder / "new.jsonl")!r})):
    os._exit(9)
"""
    done = subprocess.run([sys.executable, "-c", script], check=False, cwd=Path(__file__).parent.parent)

    assert done.returncode == 9
    assert len(list(export.profile.iterdir())) == 1
    assert written_to(export, "new.jsonl", CALLS).rows == 10


def test_where_files_cannot_be_locked_exports_work_all_the_same(
    export: Exports, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock, "_lock", refuse)

    assert written_to(export, "new.jsonl", CALLS).rows == 10
    assert written_to(export, "new.jsonl", CALLS).rows == 0


def test_a_memory_may_be_saved_and_used_on(export: Exports) -> None:
    seen = export.seen()
    list(seen.new(blocks(CALLS)))
    seen.save()

    assert [row for block in seen.new(blocks(CALLS)) for row in block] == []
    seen.save()
    assert export(CALLS) == []


@pytest.mark.parametrize("damage", ["cut", "changed", "emptied", "foreign"])
def test_a_damaged_memory_says_so_and_is_replaced(export: Exports, damage: str) -> None:
    export(CALLS)
    path = export.seen().path
    content = path.read_bytes()
    changed = bytearray(content)
    changed[-20] ^= 1
    broken = {"cut": content[:-3], "changed": bytes(changed), "emptied": b"", "foreign": b"{}"}
    path.write_bytes(broken[damage])

    assert export.seen().was_damaged
    assert export(CALLS) == CALLS
    assert not export.seen().was_damaged
    assert export(CALLS) == []


def test_the_memory_tells_neither_numbers_nor_folders(export: Exports) -> None:
    export([call(number="+5511912345678")])
    [path] = export.profile.iterdir()

    assert b"912345678" not in path.read_bytes()
    assert "out" not in path.name
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_same_calls_look_different_in_every_memory(export: Exports) -> None:
    export(CALLS)
    Exports(export.profile, export.folder, "a2")(CALLS)
    one, other = [path.read_bytes()[40:] for path in sorted(export.profile.iterdir())]

    assert one != other


def test_an_account_that_is_removed_is_forgotten(export: Exports) -> None:
    export(CALLS)
    Exports(export.profile, export.folder, "a2")(CALLS)

    forget_account(export.profile, "a1")

    assert export.seen().is_empty
    assert not Exports(export.profile, export.folder, "a2").seen().is_empty


def test_what_cannot_be_deleted_of_an_account_keeps_nothing_else(
    export: Exports, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(CALLS)
    [memory] = export.profile.iterdir()
    locks = [export.profile / f"a1-{name}" for name in ("0.saving", "z.saving")]
    for path in locks:
        path.touch()
    unlink = Path.unlink

    def refuse_locks(path: Path, missing_ok: bool = False) -> None:  # pathlib's
        if path in locks:
            raise PermissionError(errno.EACCES, "Another process has it open")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse_locks)
    with pytest.raises(ExportError):
        forget_account(export.profile, "a1")
    assert not memory.exists()


def test_a_memory_that_cannot_be_written_says_so_and_stays(export: Exports, monkeypatch: pytest.MonkeyPatch) -> None:
    export(CALLS[:5])
    seen = export.seen()
    list(seen.new(blocks(CALLS)))

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(ExportError) as caught:
            seen.save()

    assert caught.value.trouble is ExportTrouble.FULL
    assert len(list(export.profile.iterdir())) == 1
    seen.save()
    assert export(CALLS) == []


def test_a_memory_that_cannot_be_read_is_no_empty_one(export: Exports) -> None:
    path = export.seen().path
    path.unlink()
    path.mkdir()

    with pytest.raises(ExportError):
        export.seen()


def test_a_file_of_what_is_new_holds_just_that(export: Exports) -> None:
    export(CALLS[:9])
    seen = export.seen()

    count = write(export.folder / "new.jsonl", plan(Format.JSONL), seen.new(blocks(CALLS)))
    seen.save()

    assert count == 1
    assert export(CALLS) == []
