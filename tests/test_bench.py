"""The bench: the whole command with histories that take no time, and what it makes of numbers."""

import json
import math
import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

if sys.platform != "linux":
    pytest.skip("the bench needs what Linux tells about processes", allow_module_level=True)

from tests import program
from tests.bench.__main__ import NAMES
from tests.bench.figures import Figure, Measure, Pair, number_of, percentile, report, short, table
from tests.bench.picture import picture

CALLS = 300
SVG = "http://www.w3.org/2000/svg"
LESS = Measure("less", "some time", "ms", "a floor")


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(["judge", "page-p50"], id="some"),
        pytest.param(NAMES, id="all", marks=pytest.mark.thorough),
    ],
)
def test_every_measure_that_is_wanted_gets_a_ratio(tmp_path: Path, names: list[str]) -> None:
    file, drawn = tmp_path / "figures.json", tmp_path / "figures.svg"
    wanted = [word for name in names for word in ("--only", name)]

    done = program.run(
        *("--sizes", str(CALLS), "--rounds", "1", "--actions", "50", *wanted),
        *("--json", file, "--svg", drawn, "--cache", tmp_path / "cache"),
        env=program.environment(tmp_path / "home"),
        start=("-m", "tests.bench"),
    )

    assert done.returncode == 0, done.stderr
    figures = json.loads(file.read_text(encoding="utf-8"))["figures"]
    assert [(each["measure"], each["calls"]) for each in figures] == [(name, CALLS) for name in names]
    assert all(math.isfinite(each["ratio"]) and each["ratio"] > 0 for each in figures)
    assert all(each["words"] in done.stdout for each in figures)
    assert all(each["words"] in drawn.read_text(encoding="utf-8") for each in figures)


def test_the_picture_has_a_bar_from_one_to_each_ratio() -> None:
    drawn = ET.fromstring(picture([Figure(LESS, 10_000, [Pair(4, 2)]), Figure(LESS, 10_000, [Pair(2, 4)])]))

    slower, faster = drawn.iter(f"{{{SVG}}}rect")
    assert (slower.get("class"), faster.get("class")) == ("above", "below")
    ends = [float(bar.get(name, "")) for bar in (faster, slower) for name in ("x", "width")]
    # Both begin where nothing is gained or lost, and go equally far.
    assert ends[0] + ends[1] == pytest.approx(ends[2], abs=0.2)
    assert ends[1] == pytest.approx(ends[3], abs=0.2)


def test_a_ratio_is_taken_round_by_round_since_the_machine_changes_between_them() -> None:
    figure = Figure(LESS, 1_000, [Pair(10, 5), Pair(100, 25), Pair(9, 3)])

    said = report([figure])["figures"][0]

    assert (said["ours"], said["theirs"]) == (10, 5)
    assert (said["ratio_best"], said["ratio"], said["ratio_worst"]) == (2, 3, 4)


def test_the_table_shows_the_spread() -> None:
    text = table([Figure(LESS, 10_000, [Pair(10, 5), Pair(30, 10), Pair(12, 3)])])

    assert re.split(r" {2,}", text.splitlines()[1].strip()) == [
        *("10k", "some time", "12.0 ms", "a floor 5.0 ms", "3.00", "2.00 to 4.00"),
    ]


@pytest.mark.parametrize(("text", "number"), [("300", 300), ("10k", 10_000), ("1m", 1_000_000), ("1M", 1_000_000)])
def test_sizes_are_written_short(text: str, number: int) -> None:
    assert number_of(text) == number
    assert short(number) == text.lower()


@pytest.mark.parametrize("text", ["", "k", "0", "-5", "ten"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no number such as"):
        number_of(text)


def test_a_percentile_is_one_of_the_values() -> None:
    assert [percentile([3.0, 1.0, 2.0], share) for share in (0.01, 0.5, 0.99)] == [1, 2, 3]
