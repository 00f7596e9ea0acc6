"""How an exported file comes to its place: whole or not at all."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from callviewer.export import writer
from callviewer.export.columns import ExportRow
from callviewer.export.errors import ExportCancelled, ExportError, ExportTrouble, trouble_of
from callviewer.export.writer import Format, put, write
from tests.export_kit import blocks, call, plan

OLD = b"what was there before"
CALLS = [call(str(number)) for number in range(10)]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "calls.csv"
    path.write_bytes(OLD)
    return path


def assert_untouched(target: Path) -> None:
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    assert target.read_bytes() == OLD


def refusing(error: Exception) -> Any:
    def refuse(*_: Any, **__: Any) -> Any:
        raise error

    return refuse


@pytest.mark.parametrize("form", Format)
def test_the_file_replaces_the_old_one_and_nothing_else_stays(target: Path, form: Format) -> None:
    assert write(target, plan(form), blocks(CALLS)) == 10
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    assert target.read_bytes() != OLD


@pytest.mark.parametrize("name", ["lock", "new"])
def test_a_file_may_be_called_as_what_lies_beside_it_while_it_is_written(tmp_path: Path, name: str) -> None:
    assert write(tmp_path / name, plan(Format.CSV), blocks(CALLS)) == 10
    put(tmp_path / name, OLD)
    assert (tmp_path / name).read_bytes() == OLD


@pytest.mark.parametrize("form", Format)
def test_progress_is_told_block_by_block(target: Path, form: Format) -> None:
    told: list[int] = []

    write(target, plan(form), blocks(CALLS), progress=told.append)

    assert told == [3, 6, 9, 10]


@pytest.mark.parametrize("form", Format)
def test_rows_are_asked_for_only_when_they_are_written(target: Path, form: Format) -> None:
    asked, told = 0, 0

    def counted() -> Iterator[list[ExportRow]]:
        nonlocal asked
        for block in blocks(CALLS):
            assert told == asked
            asked += len(block)
            yield block

    def progress(done: int) -> None:
        nonlocal told
        told = done

    write(target, plan(form), counted(), progress=progress)

    assert told == asked == 10


@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("after", [0, 1, 4])
def test_a_cancelled_export_leaves_the_old_file(target: Path, form: Format, after: int) -> None:
    told: list[int] = []

    with pytest.raises(ExportCancelled):
        write(target, plan(form), blocks(CALLS), progress=told.append, cancelled=lambda: len(told) >= after)

    assert len(told) <= after
    assert_untouched(target)


def test_a_spreadsheet_can_be_cancelled_while_it_is_packed(target: Path) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 5 + 3  # once before and once after each block, then while it is packed

    with pytest.raises(ExportCancelled):
        write(target, plan(Format.XLSX), blocks(CALLS), cancelled=cancelled)

    assert_untouched(target)


@pytest.mark.parametrize("form", Format)
def test_rows_that_cannot_be_read_leave_the_old_file(target: Path, form: Format) -> None:
    def failing() -> Iterator[list[ExportRow]]:
        yield next(blocks(CALLS))
        raise RuntimeError("the copy is gone")

    with pytest.raises(RuntimeError, match="the copy is gone"):
        write(target, plan(form), failing())

    assert_untouched(target)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize("form", Format)
def test_a_disk_that_fills_up_leaves_the_old_file(target: Path, form: Format) -> None:
    script = f"""
import resource, sys
from pathlib import Path
from callviewer.export.errors import ExportError
from callviewer.export.writer import Format, write
from tests.export_kit import blocks, call, plan
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
calls = [call(f"{{number:0400}}") for number in range(500)]
try:
    write(Path(sys.argv[1]), plan(Format({form.value!r})), blocks(calls, 50))
except ExportError as error:
    print(error.trouble)
"""
    command = [sys.executable, "-W", "error", "-c", script, str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent.parent)

    assert (done.stdout, done.stderr, done.returncode) == ("full\n", "", 0)
    assert_untouched(target)


@pytest.mark.parametrize("form", Format)
def test_a_disk_that_is_full_at_the_very_end_leaves_the_old_file(
    target: Path, form: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", refusing(OSError(errno.ENOSPC, "No space left on device")))

    with pytest.raises(ExportError) as caught:
        write(target, plan(form), blocks(CALLS))

    assert (caught.value.trouble, caught.value.path) == (ExportTrouble.FULL, target)
    assert_untouched(target)


def test_a_folder_that_must_not_be_written_is_named(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "mkdir", refusing(PermissionError(errno.EACCES, "Permission denied")))

    with pytest.raises(ExportError) as caught:
        write(target, plan(Format.CSV), blocks(CALLS))

    assert caught.value.trouble is ExportTrouble.READ_ONLY
    assert_untouched(target)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the administrator may write everything")
def test_a_file_that_must_not_be_written_is_named_before_the_work(target: Path) -> None:
    target.chmod(0o400)

    with pytest.raises(ExportError) as caught:
        write(target, plan(Format.CSV), refusing(AssertionError())())

    assert caught.value.trouble is ExportTrouble.READ_ONLY


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        write(tmp_path / "gone" / "calls.csv", plan(Format.CSV), blocks(CALLS))

    assert caught.value.trouble is ExportTrouble.NO_FOLDER


def test_a_name_that_is_too_long_is_named_as_that(tmp_path: Path) -> None:
    for content in (lambda target: write(target, plan(Format.CSV), blocks(CALLS)), lambda target: put(target, b"")):
        with pytest.raises(ExportError) as caught:
            content(tmp_path / f"{'x' * 300}.csv")
        assert caught.value.trouble is ExportTrouble.LONG_NAME


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "calls.csv"
    folder.mkdir()

    with pytest.raises(ExportError) as caught:
        write(folder, plan(Format.CSV), blocks(CALLS))

    assert caught.value.trouble is ExportTrouble.FAILED


@pytest.mark.parametrize("code", [5, 32, 33])
def test_a_target_that_another_program_holds_is_named(target: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = code  # type: ignore[attr-defined]  # it exists on Windows alone
    monkeypatch.setattr(Path, "replace", refusing(error))

    with pytest.raises(ExportError) as caught:
        write(target, plan(Format.CSV), blocks(CALLS))

    assert caught.value.trouble is ExportTrouble.OPEN_ELSEWHERE
    assert_untouched(target)


def test_access_denied_on_windows_before_the_end_is_a_matter_of_rights() -> None:
    error = PermissionError(errno.EACCES, "denied")
    error.winerror = 5  # type: ignore[attr-defined]  # it exists on Windows alone

    assert trouble_of(error, replacing=False) is ExportTrouble.READ_ONLY


def test_any_other_trouble_is_a_failure() -> None:
    assert trouble_of(OSError(errno.EIO, "the stick is gone"), replacing=True) is ExportTrouble.FAILED


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_while_it_is_written_nobody_else_can_read_it(target: Path) -> None:
    modes: list[int] = []

    def progress(_: int) -> None:
        [folder] = [path for path in target.parent.iterdir() if path != target]
        modes.append(stat.S_IMODE(folder.stat().st_mode))
        assert folder.name.startswith(".")

    write(target, plan(Format.XLSX), blocks(CALLS), progress=progress)

    assert set(modes) == {0o700}


def killed(target: Path) -> Path:
    """The folder that an export leaves behind which was killed long ago while it wrote the target."""
    script = """
import os, sys
from pathlib import Path
from callviewer.export.writer import Format, write
from tests.export_kit import blocks, call, plan
write(Path(sys.argv[1]), plan(Format.XLSX), blocks([call()]), progress=lambda _: os._exit(9))
"""
    command = [sys.executable, "-c", script, str(target)]
    assert subprocess.run(command, check=False, cwd=Path(__file__).parent.parent).returncode == 9
    [folder] = [path for path in target.parent.iterdir() if path != target]
    age(folder)
    return folder


def age(folder: Path) -> None:
    os.utime(folder, (0, 0))


def test_what_a_killed_export_left_behind_goes_with_the_next_one(target: Path) -> None:
    killed(target)

    write(target, plan(Format.CSV), blocks(CALLS))

    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_what_another_export_is_writing_is_left_alone(target: Path) -> None:
    def second(_: int) -> None:
        [folder] = [path for path in target.parent.iterdir() if path != target]
        age(folder)
        write(target.with_name("other.csv"), plan(Format.CSV), blocks(CALLS))

    assert write(target, plan(Format.CSV), blocks(CALLS[:1]), progress=second) == 1
    assert {path.name for path in target.parent.iterdir()} == {target.name, "other.csv"}


def test_what_has_just_begun_or_is_not_ours_is_left_alone(target: Path) -> None:
    left = killed(target)
    os.utime(left)
    strange = target.with_name(".callviewer-of-another-computer")
    strange.mkdir()
    (strange / "lock").touch()
    age(strange)

    write(target, plan(Format.CSV), blocks(CALLS))

    assert {path.name for path in target.parent.iterdir()} == {target.name, left.name, strange.name}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()

    write(tmp_path / "calls.csv", plan(Format.CSV), blocks(CALLS))

    assert (tmp_path / "calls.csv").stat().st_mode == usual.stat().st_mode


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_replaced_file_keeps_its_permissions(target: Path) -> None:
    target.chmod(0o640)

    write(target, plan(Format.CSV), blocks(CALLS))

    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_one(target: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(target)

    write(link, plan(Format.CSV), blocks(CALLS))

    assert link.is_symlink()
    assert target.read_bytes() != OLD


def test_a_plan_can_be_sent_to_another_process() -> None:
    import pickle

    for each in Format:
        assert pickle.loads(pickle.dumps(plan(each))) == plan(each)


def test_only_spreadsheets_bring_in_what_writes_them() -> None:
    script = f"import sys, {writer.__name__}; print('xlsxwriter' in sys.modules, 'phonenumbers' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("False False\n", "")
