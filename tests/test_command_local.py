"""The computer's zone and habits, found without Qt."""

import os
import shutil
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo

import pytest

from callviewer.calls.dates import day_interval
from callviewer.calls.query import DayRange
from callviewer.command import local
from callviewer.command.local import SystemZone

BERLIN = ZoneInfo("Europe/Berlin")
CHANGES = [datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)]


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system's zone cannot be changed for one process")
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("name", ["Europe/Berlin", ":Europe/Berlin"])
def test_the_variable_counts_first(name: str, tmp_path: Path) -> None:
    assert local.zone({"TZ": name}, tmp_path / "none") is BERLIN


@pytest.mark.parametrize("folder", ["zoneinfo", "zoneinfo/posix", "zoneinfo.default"])
def test_the_link_of_the_system_tells_the_name(folder: str, tmp_path: Path) -> None:
    file = tmp_path / folder / "Europe" / "Berlin"
    file.parent.mkdir(parents=True)
    file.touch()
    (tmp_path / "localtime").symlink_to(file)
    assert local.zone({}, tmp_path / "localtime") is BERLIN


def test_a_copy_of_a_zone_file_is_as_good_as_a_link(tmp_path: Path) -> None:
    found = [file for folder in TZPATH if (file := Path(folder, "Europe/Berlin")).exists()]
    if not found:
        pytest.skip("this system has no zone files")
    shutil.copy(found[0], tmp_path / "localtime")
    zone = local.zone({}, tmp_path / "localtime")
    assert [each.astimezone(zone).utcoffset() for each in CHANGES] == [
        each.astimezone(BERLIN).utcoffset() for each in CHANGES
    ]


@pytest.mark.parametrize("environ", [{"TZ": "CET-1CEST,M3.5.0,M10.5.0/3"}, {"TZ": ""}, {}])
def test_otherwise_the_c_library_is_asked(environ: dict[str, str], tmp_path: Path) -> None:
    assert isinstance(local.zone(environ, tmp_path / "none"), SystemZone)


@pytest.mark.usefixtures("in_berlin")
def test_the_zone_of_the_c_library_is_right_on_both_sides_of_each_change() -> None:
    zone = SystemZone()
    for change in CHANGES:
        for minutes in range(-240, 241, 10):
            moment = change + timedelta(minutes=minutes)
            here, there = moment.astimezone(zone), moment.astimezone(BERLIN)
            assert (here.replace(tzinfo=None), here.fold, here.utcoffset()) == (
                there.replace(tzinfo=None),
                there.fold,
                there.utcoffset(),
            )
            assert here.astimezone(UTC) == moment


@pytest.mark.usefixtures("in_berlin")
@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-07-01", 24)])
def test_a_day_of_the_c_librarys_zone_has_its_right_length(day: str, hours: int) -> None:
    days = DayRange(date.fromisoformat(day), date.fromisoformat(day))
    start, end = day_interval(days, SystemZone())
    assert (start, end) == day_interval(days, BERLIN)
    assert start is not None
    assert end is not None
    assert end - start == hours * 3_600_000


@pytest.mark.skipif(os.name == "nt", reason="Windows has its own settings")
@pytest.mark.parametrize(
    ("environ", "found"),
    [
        ({"LANG": "pt_BR.UTF-8"}, "BR"),
        ({"LANG": "pt_BR.UTF-8", "LC_ALL": "de_AT@euro"}, "AT"),
        ({"LANG": "en_US", "LC_NUMERIC": "fr_CA.UTF-8"}, "CA"),
        ({"LANG": "zh_Hant_TW"}, "TW"),
        ({"LANG": "pt_BR.UTF-8", "LC_ALL": "C.UTF-8"}, None),
        ({"LANG": "eo"}, None),
        ({"LANG": "C"}, None),
        ({}, None),
    ],
)
def test_the_country_is_that_of_the_regional_settings(environ: dict[str, str], found: str | None) -> None:
    assert local.region(environ) == found
