"""dev.py without a network: what decides about an installation, what is called, and what is said."""

import ast
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from devtools import commands, environment, steps, system
from devtools.commands import COMMANDS, obey, pytest_call
from devtools.environment import fingerprint, is_ready, stamp
from devtools.steps import SetupError
from devtools.system import PACKAGES, install_packages, office_trouble, prepare_system, program_trouble, unresolved

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A .venv that looks whole, and holds nothing so far."""
    python = tmp_path / "python"
    python.touch()
    monkeypatch.setattr(environment, "PYTHON", python)
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(environment, "UNFINISHED", tmp_path / "unfinished")
    return tmp_path


@pytest.fixture
def apt(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """Pretends that apt is there, that nobody may be root, and keeps what would be called."""
    called: list[Sequence[str]] = []
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name == "apt-get" else None)
    monkeypatch.setattr(system, "root_prefix", lambda: None)
    monkeypatch.setattr("subprocess.run", lambda command, **_: called.append(command))
    return called


# --- what decides about an installation ---


def test_the_fingerprint_changes_with_the_project_and_with_the_python() -> None:
    assert len({fingerprint(b"a", "3.11"), fingerprint(b"b", "3.11"), fingerprint(b"a", "3.12")}) == 3


def test_nothing_is_ready_before_the_first_installation(venv: Path) -> None:
    assert not is_ready("wanted", tools=False)


@pytest.mark.parametrize(
    ("installed", "wanted", "ready"),
    [(True, True, True), (True, False, True), (False, False, True), (False, True, False)],
)
def test_an_installation_with_the_tools_serves_the_program_too(
    venv: Path, installed: bool, wanted: bool, ready: bool
) -> None:
    (venv / "stamp").write_text(stamp("wanted", tools=installed), encoding="utf-8")

    assert is_ready("wanted", tools=wanted) is ready


def test_an_installation_for_another_project_file_does_not_hold(venv: Path) -> None:
    (venv / "stamp").write_text(stamp("older", tools=True), encoding="utf-8")

    assert not is_ready("wanted", tools=False)


def test_a_change_that_was_interrupted_does_not_hold(venv: Path) -> None:
    (venv / "stamp").write_text(stamp("wanted", tools=True), encoding="utf-8")
    (venv / "unfinished").touch()

    assert not is_ready("wanted", tools=False)


def test_a_python_that_is_gone_makes_the_installation_worthless(venv: Path) -> None:
    (venv / "stamp").write_text(stamp("wanted", tools=True), encoding="utf-8")
    (venv / "python").unlink()

    assert not is_ready("wanted", tools=False)


def test_a_failed_installation_is_repeated(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*, tools: bool) -> None:
        raise SetupError("no network")

    monkeypatch.setattr(environment, "make", lambda: None)
    monkeypatch.setattr(environment, "install", fail)
    with pytest.raises(SetupError, match="no network"):
        environment.prepare(tools=False)

    assert not environment.is_sound()


def test_a_finished_installation_is_not_repeated(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[bool] = []
    monkeypatch.setattr(environment, "make", lambda: None)
    monkeypatch.setattr(environment, "install", lambda *, tools: installed.append(tools))
    environment.prepare(tools=True)
    environment.prepare(tools=False)

    assert installed == [True]


def test_a_venv_of_another_python_is_not_ours(venv: Path) -> None:
    (venv / "python").write_text("#!/bin/sh\necho '(3, 9) /elsewhere'\n", encoding="utf-8")
    (venv / "python").chmod(0o755)

    assert not environment.is_sound()


# --- what is called ---


def test_pip_gets_the_tools_only_where_they_are_wanted() -> None:
    assert environment.install_command(tools=False)[-1] == "."
    assert environment.install_command(tools=True)[-1] == ".[dev]"


def test_arguments_reach_pytest_as_they_are() -> None:
    command, _ = pytest_call(["tests/test_dev.py", "-k", "a and b"], {})

    assert command[1:] == ["-m", "pytest", "tests/test_dev.py", "-k", "a and b"]


def test_thorough_becomes_a_variable_and_no_argument() -> None:
    command, variables = pytest_call(["--thorough", "-x"], {"LANG": "C"})

    assert (command[3:], variables) == (["-x"], {"LANG": "C", "CALLVIEWER_THOROUGH": "1"})


@pytest.mark.parametrize(("arguments", "wanted"), [(["-x"], False), (["-x", "--thorough"], True)])
def test_only_the_thorough_tests_want_libreoffice(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], wanted: bool
) -> None:
    asked: list[str] = []

    monkeypatch.setattr(commands, "prepare", lambda *, tools: None)
    monkeypatch.setattr(commands, "prepare_system", lambda python, purposes: asked.extend(purposes))
    monkeypatch.setattr(commands, "become", lambda command, environment: 0)
    monkeypatch.setattr("os.chdir", lambda folder: None)

    assert obey(["test", *arguments]) == 0
    assert ("office" in asked, "tests" in asked) == (wanted, True)


def test_arguments_reach_the_program_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[str] = []

    def become(command: Sequence[str], environment: Mapping[str, str]) -> int:
        called.extend(command)
        return 7

    monkeypatch.setattr(commands, "prepare", lambda *, tools: None)
    monkeypatch.setattr(commands, "prepare_system", lambda python, purposes: None)
    monkeypatch.setattr(commands, "become", become)

    assert obey(["run", "--demo", "--help"]) == 7
    assert called[1:] == ["-P", "-m", "callviewer", "--demo", "--help"]


def test_a_failed_check_does_not_hide_the_next_one(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(commands, "prepare", lambda *, tools: None)
    monkeypatch.setattr(commands, "PYTHON", sys.executable)

    status = commands.run_tools("lint", [], ["no_such_tool"], ["platform"])

    assert status == 1
    assert "dev.py: platform" in capfd.readouterr().out


# --- what the system lacks ---


def test_the_libraries_that_ldd_does_not_find_are_named_once() -> None:
    output = (
        "\tlibz.so.1 => /lib/libz.so.1 (0x1)\n\tlibB.so => not found\n\tlibA.so => not found\n\tlibB.so => not found\n"
    )

    assert unresolved(output) == ["libA.so", "libB.so"]


def test_programs_that_are_missing_are_named(apt: list[Sequence[str]]) -> None:
    assert "Xvfb" in program_trouble()


def test_a_missing_libreoffice_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert "LibreOffice" in office_trouble()

    monkeypatch.setattr("shutil.which", lambda name: name if name == "soffice" else None)
    assert office_trouble() == ""


def test_without_the_right_to_install_the_exact_command_is_said(apt: list[Sequence[str]]) -> None:
    with pytest.raises(SetupError, match=r"sudo apt-get install one two$"):
        install_packages("something is missing", {"apt-get": "one two"})
    assert apt == []


def test_a_system_without_a_known_package_manager_gets_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)

    with pytest.raises(SetupError, match=r"one two$"):
        install_packages("something is missing", {"apt-get": "one two"})


def test_one_command_holds_all_that_is_missing(apt: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "qt_trouble", lambda python: "Qt cannot start (no libGL)")

    with pytest.raises(SetupError) as told:
        prepare_system(Path("python"), ["qt", "tests"])

    assert str(told.value).endswith(f"{PACKAGES['qt']['apt-get']} {PACKAGES['tests']['apt-get']}")


def test_a_failing_program_shows_its_output_and_ends_in_our_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SetupError, match="our sentence"):
        steps.run_quietly([sys.executable, "-c", "raise SystemExit('its reason')"], "our sentence")

    assert "its reason" in capsys.readouterr().err


# --- what is said ---


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert obey(["help"]) == 0

    said = capsys.readouterr().out
    assert all(command.usage in said and command.purpose in said for command in COMMANDS.values())


@pytest.mark.parametrize("arguments", [[], ["-h"], ["--help"]])
def test_help_is_shown_without_a_command_too(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert obey(arguments) == 0
    assert "run [program arguments]" in capsys.readouterr().out


def test_an_unknown_command_ends_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert obey(["launch"]) == 2
    assert 'no command "launch"' in capsys.readouterr().err


@pytest.mark.parametrize("command", ["lint", "format", "setup", "help"])
def test_arguments_that_would_be_ignored_are_refused(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert obey([command, "tests"]) == 1
    assert "takes no arguments, but got: tests" in capsys.readouterr().err


def test_an_interruption_ends_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*, tools: bool) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "prepare", interrupted)

    assert obey(["setup"]) == 130
    assert "stopped" in capsys.readouterr().err


def test_an_old_python_is_told_which_one_is_needed() -> None:
    script = "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path('dev.py', run_name='__main__')"

    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert "needs Python 3.11 or newer and this is Python 3.9" in done.stderr


def test_an_old_python_can_read_dev_py() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_dev_py_passes_the_status_on() -> None:
    done = subprocess.run([sys.executable, "dev.py", "launch"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 2
