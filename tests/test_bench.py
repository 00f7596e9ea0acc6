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
from tests.bench.__main__ import NAMES, main
from tests.bench.figures import Figure, Measure, Pair, number_of, percentile, report, short, table
from tests.bench.picture import picture
from tests.bench.targets import TARGETS, Target

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


def test_a_bar_is_as_long_as_what_is_used_of_the_target() -> None:
    half, double = Target(ratio=4), Target(most=2)
    drawn = picture([Figure(LESS, 10_000, [Pair(4, 2)], half), Figure(LESS, 100_000, [Pair(4, 2)], double)])

    bars = [(rect.get("class"), float(rect.get("width", ""))) for rect in ET.fromstring(drawn).iter(f"{{{SVG}}}rect")]
    (_, whole), met, _, missed = bars
    assert (met[0], missed[0], missed[1] > whole) == ("met", "missed", True)
    assert met[1] == pytest.approx(whole / 2, abs=0.2)
    assert "1 of 2 targets met" in drawn


def test_what_has_no_target_is_drawn_only_where_nothing_has_one() -> None:
    more = Measure("more", "some memory", "MB", "a floor")
    alone, aimed = Figure(more, 10_000, [Pair(4, 2)]), Figure(LESS, 10_000, [Pair(4, 2)], Target(ratio=2))

    assert "some memory" in picture([alone])
    assert "some memory" not in picture([alone, aimed])


@pytest.mark.parametrize(
    ("target", "pairs", "is_met"),
    [
        pytest.param(Target(ratio=1.25), [Pair(12, 10), Pair(90, 10), Pair(5, 10)], True, id="the median counts"),
        pytest.param(Target(ratio=1.25), [Pair(13, 10)], False, id="too much"),
        pytest.param(Target(most=8), [Pair(8, 1)], True, id="as much as may be"),
        pytest.param(Target(ratio=1.25, spared_mb=3), [Pair(15, 10)], True, id="some do not count"),
    ],
)
def test_a_target_is_met_or_not(target: Target, pairs: list[Pair], is_met: bool) -> None:
    figure = Figure(LESS, 1_000, pairs, target)

    assert figure.is_met is is_met
    assert report([figure])["figures"][0]["met"] is is_met
    assert table([figure]).endswith("  met" if is_met else "not met")


def test_every_target_is_one_of_a_measure() -> None:
    assert set(TARGETS) <= {*NAMES, "sync-cpu"}


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


@pytest.mark.parametrize("option", ["--json", "--svg"])
def test_nothing_is_measured_for_a_file_whose_folder_is_missing(
    option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "missing"

    assert main([option, str(folder / "file"), "--cache", str(tmp_path / "cache")]) == 1
    assert capsys.readouterr() == ("", f"dev.py bench: there is no folder {folder}\n")
