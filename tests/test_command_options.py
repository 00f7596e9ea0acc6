"""The command lines without a window: what they mean, and what is refused with which sentence."""

from datetime import date
from pathlib import Path

import pytest

from callviewer import about
from callviewer.calls.call import CallKind
from callviewer.calls.query import CallQuery, DayRange
from callviewer.command.options import Order, Takeout, parse
from callviewer.export.csv_file import Separator
from callviewer.export.writer import Format


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The sentence that a senseless command line gets."""
    with pytest.raises(SystemExit) as exit_:
        parse(arguments)
    assert exit_.value.code == 2
    written = capsys.readouterr()
    assert not written.out
    return written.err.splitlines()[-1]


def taken(*arguments: str) -> Takeout:
    takeout = parse(["export", *arguments]).takeout
    assert takeout is not None
    return takeout


def test_without_options_all_calls_are_exported() -> None:
    assert parse(["export", "x.csv"]) == Order(Takeout(Path("x.csv"), Format.CSV, CallQuery(None)))
    assert parse(["sync"]) == Order()


def test_every_option_is_understood() -> None:
    line = (
        "export x.txt --kind missed --from 2026-01-31 --to 2026-02-01 --search ana --account Home --format csv "
        "--separator tab --machine --new --offline --data-dir /x --api-url https://proxy.example/y --debug"
    )
    query = CallQuery(CallKind.MISSED, "ana", DayRange(date(2026, 1, 31), date(2026, 2, 1)))
    takeout = Takeout(Path("x.txt"), Format.CSV, query, Separator.TAB, for_machines=True, only_new=True, offline=True)
    assert parse(line.split()) == Order(
        takeout, "Home", data_dir=Path("/x"), api_url="https://proxy.example/y", debug=True
    )


@pytest.mark.parametrize(
    ("name", "found"), [("a.csv", Format.CSV), ("a.b.XLSX", Format.XLSX), ("a.jsonl", Format.JSONL)]
)
def test_the_ending_of_the_name_tells_the_format(name: str, found: Format) -> None:
    assert taken(name).format is found


def test_what_is_said_counts_for_more_than_the_ending() -> None:
    assert taken("a.csv", "--format", "json").format is Format.JSON


@pytest.mark.parametrize("name", ["calls", "calls.doc", "calls.", ".csv"])
def test_a_name_that_tells_no_format_is_refused(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--format" in refused(capsys, "export", name)


@pytest.mark.parametrize("day", ["2026-02-30", "20260131", "31.01.2026", "2026-W01-1", ""])
def test_what_is_no_day_is_refused(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "is not a date such as 2026-03-31" in refused(capsys, "export", "x.csv", f"--from={day}")


@pytest.mark.parametrize("day", ["0001-01-01", "1979-12-31", "2101-01-01", "9999-12-31"])
def test_a_day_on_which_no_phone_had_calls_is_refused_with_the_years_that_are_taken(
    day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert f"'{day}' is not within the years 1980 to 2100" in refused(capsys, "export", "x.csv", f"--from={day}")


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/null", "/dev/fd/1", "/proc/self/fd/1", "-"])
def test_streams_and_devices_are_no_files(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "into a real file" in refused(capsys, "export", name, "--format", "csv")


def test_a_folder_in_memory_is_one_like_any_other() -> None:
    assert taken("/dev/shm/x.csv").target == Path("/dev/shm/x.csv")


@pytest.mark.parametrize("command", ["export x.csv", "sync"])
def test_the_demo_has_no_folder_of_its_own_for_its_calls_would_stay_among_real_ones(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert parse([*command.split(), "--demo"]).demo
    assert "--demo and --data-dir do not go together" in refused(capsys, *command.split(), "--demo", "--data-dir", "/x")


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("export", "FILE"),
        ("export -", "terminal"),
        ("export x.csv y.csv", "y.csv"),
        ("export x.PDF", "PDF is made from the window"),
        ("export x.csv --demo --offline", "--demo and --offline"),
        ("export x.csv --from 2026-02-01 --to 2026-01-31", "--to 2026-01-31 is before --from 2026-02-01"),
        ("export x.csv --kind lost", "--kind"),
        ("export x.json --separator tab", "CSV"),
        ("export x.xlsx --machine", "CSV"),
        ("export x.csv --separator |", "--separator"),
        ("export x.csv --off", "--off"),
        ("export x.csv --api-url http://api.example", "--api-url"),
        ("export x.csv --api-key=canary", "unrecognized"),
        ("sync x.csv", "x.csv"),
        ("sync --new", "--new"),
    ],
)
def test_senseless_command_lines_are_refused(line: str, word: str, capsys: pytest.CaptureFixture[str]) -> None:
    sentence = refused(capsys, *line.split())
    assert sentence.startswith(about.COMMAND)
    assert word in sentence


@pytest.mark.parametrize("command", ["export", "sync"])
def test_the_help_names_the_variable_for_a_key(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        parse([command, "--help"])
    assert exit_.value.code == 0
    assert about.KEY_VARIABLE in " ".join(capsys.readouterr().out.split())
