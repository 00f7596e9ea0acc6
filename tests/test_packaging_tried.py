"""How packages are tried once they are made: their own report, their size, their start, and nothing left behind."""

import json
import mmap
import struct
from pathlib import Path

import pytest

from callviewer import about
from devtools.packages import bundle, facts, macos, try_deb, windows
from devtools.packages.start_time import NAMES, SCREEN, Sight, lines_of, rows_since_s
from devtools.steps import SetupError


def report(**changes: object) -> str:
    return json.dumps({"version": about.VERSION, "ok": True, **changes})


def test_a_report_of_the_same_version_is_good() -> None:
    assert bundle.report_of(report(), "", 0)["ok"]


@pytest.mark.parametrize(
    ("output", "status"), [(report(version="0.0.1"), 0), (report(ok=False), 1), (report(ok=False), 0), ("", 0)]
)
def test_any_other_report_is_not(output: str, status: int) -> None:
    with pytest.raises(SetupError):
        bundle.report_of(output, "", status)


def test_what_has_become_too_large_is_refused() -> None:
    bundle.weigh("the bundle", 180_000_000, 180)

    with pytest.raises(SetupError, match="the bundle may take 180 MB"):
        bundle.weigh("the bundle", 180_000_001, 180)


def test_nothing_is_installed_without_the_right_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(try_deb, "root_prefix", lambda: None)

    with pytest.raises(SetupError, match="Only root"):
        try_deb.here(Path("callviewer.deb"))


def test_an_installed_program_for_windows_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    (tmp_path / "Programs" / facts.WINDOWS_ID).mkdir(parents=True)

    with pytest.raises(SetupError, match="nothing was tried"):
        windows.try_here()


def test_a_disk_image_is_closed_even_where_nothing_can_be_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[str] = []

    def run_quietly(command: list[str], sentence: str) -> None:
        called.append(" ".join(command[:2]))
        if command[0] == "ditto":
            raise SetupError(sentence)

    monkeypatch.setattr(macos, "run_quietly", run_quietly)

    with pytest.raises(SetupError, match="could not be copied"):
        macos.try_here()
    assert called[-1] == "hdiutil detach"


def test_rows_are_there_from_the_first_picture_that_is_almost_the_last() -> None:
    empty, rows, last = ((b" ",) * 10, (b"row",) * 9 + (b" ",), (b"row",) * 10)
    sights = [Sight(1.0, empty), Sight(2.0, (b"row",) * 8 + (b" ",) * 2), Sight(3.0, rows), Sight(4.0, last)]

    assert rows_since_s(sights) == 3.0


def test_the_names_are_cut_out_of_a_screen(tmp_path: Path) -> None:
    (width, height), (left, top, right, bottom) = SCREEN, NAMES
    numbers = [0] * 20
    numbers[0], numbers[12], numbers[19] = 100, 4 * width, 2
    lines = [struct.pack("<I", y) * width for y in range(height)]
    file = tmp_path / "screen"
    file.write_bytes(struct.pack(">20I", *numbers).ljust(100 + 2 * 12, b"?") + b"".join(lines))
    with file.open("rb") as dump, mmap.mmap(dump.fileno(), 0, access=mmap.ACCESS_READ) as pixels:
        cut = lines_of(pixels)

    assert cut == tuple(struct.pack("<I", y) * (right - left) for y in range(top, bottom))
