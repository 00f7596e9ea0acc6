"""Starting with the login, on a home folder, a registry and a launchd of the tests."""

import os
import plistlib
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from callviewer import about
from callviewer.desktop import autostart, entries
from callviewer.desktop.autostart import APPROVED, RUN, RUN_NAME, AutostartError, command, is_on, is_possible, set_on
from callviewer.desktop.launch import start_command, windows_line
from devtools.packages.facts import SOURCES, WINDOWS_ID
from tests.registry import Registry


@pytest.fixture
def program(tmp_path: Path) -> list[str]:
    """The command of an installed program."""
    file = tmp_path / "Call Viewer" / "callviewer"
    file.parent.mkdir()
    file.write_text("#!/bin/sh\n")
    file.chmod(0o700)
    return [str(file), "--in-tray"]


@pytest.fixture
def linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that decides on Linux."""
    if os.name != "posix":
        pytest.skip("its paths are not those of Linux")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "autostart" / f"{about.APP_ID}.desktop"


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Registry:
    registry = Registry()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", registry)
    return registry


@pytest.fixture
def macos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that decides on macOS."""
    if os.name != "posix":
        pytest.skip("its paths are not those of macOS")
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(autostart, "_launchctl", lambda *_words: "")
    return tmp_path / "Library" / "LaunchAgents" / f"{about.APP_ID}.plist"


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_the_switch_is_off_at_first_then_on_then_off_again(
    system: str, program: list[str], request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue(system)
    assert is_possible()
    assert not is_on()
    set_on(True, program)
    assert is_on()
    set_on(False, program)
    set_on(False, program)
    assert not is_on()


# Linux


def test_the_entry_starts_the_program_in_the_tray(linux: Path, program: list[str]) -> None:
    set_on(True, program)
    entry = entries.read(linux)
    assert entries.words_of(entry["Exec"]) == program
    assert entry["Name"] == about.NAME


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils are not here")
def test_the_entry_is_as_the_desktops_want_it(linux: Path, program: list[str]) -> None:
    set_on(True, program)
    checked = subprocess.run(["desktop-file-validate", str(linux)], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout) == (0, "")


def test_the_home_folder_counts_where_no_other_is_named(
    linux: Path, program: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for not_named in ("", "relative"):
        monkeypatch.setenv("XDG_CONFIG_HOME", not_named)
        set_on(True, program)
        (tmp_path / ".config" / "autostart" / linux.name).unlink()


@pytest.mark.parametrize(("key", "value"), [("Hidden", "true"), ("X-GNOME-Autostart-enabled", "false")])
def test_what_was_switched_off_in_the_desktops_settings_is_off_and_can_be_switched_on(
    key: str, value: str, linux: Path, program: list[str]
) -> None:
    set_on(True, program)
    entries.write(linux, entries.read(linux) | {key: value})
    assert not is_on()
    set_on(True, program)
    assert is_on()


def test_a_program_that_is_gone_does_not_start(linux: Path, program: list[str]) -> None:
    set_on(True, program)
    Path(program[0]).unlink()
    assert not is_on()


@pytest.mark.parametrize("text", ["", "Exec=sh", "[Desktop Entry]\nExec=", "[Desktop Entry]\nExec='sh", "\xff\0"])
def test_a_file_that_makes_no_sense_starts_nothing(text: str, linux: Path) -> None:
    linux.parent.mkdir(parents=True)
    linux.write_text(text)
    assert not is_on()


def test_a_folder_that_cannot_be_written_is_a_sentence(linux: Path, program: list[str]) -> None:
    linux.parent.parent.mkdir()
    linux.parent.touch()
    with pytest.raises(AutostartError, match="settings of your system"):
        set_on(True, program)


def test_a_file_that_cannot_be_read_is_a_sentence(linux: Path) -> None:
    linux.mkdir(parents=True)
    with pytest.raises(AutostartError, match="settings of your system"):
        is_on()


def test_in_a_sandbox_there_is_no_switch(linux: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autostart, "_SANDBOX", tmp_path)
    assert not is_possible()


# Windows


def test_windows_is_given_a_line_that_it_reads_as_meant(windows: Registry) -> None:
    set_on(True, [r"C:\Program Files\CallViewer\CallViewer.exe", "--in-tray"])
    assert windows.keys[1, RUN] == {RUN_NAME: r'"C:\Program Files\CallViewer\CallViewer.exe" --in-tray'}


@pytest.mark.parametrize(("first", "on"), [(2, True), (6, True), (3, False), (7, False)])
def test_what_the_task_manager_switched_off_is_off_and_can_be_switched_on(
    first: int, on: bool, windows: Registry, program: list[str]
) -> None:
    set_on(True, program)
    windows.keys[1, APPROVED] = {RUN_NAME: bytes([first]) + bytes(11)}
    assert is_on() == on
    set_on(True, program)
    assert is_on()


def test_windows_starts_no_program_that_is_gone(windows: Registry, program: list[str]) -> None:
    set_on(True, program)
    Path(program[0]).unlink()
    assert not is_on()


@pytest.mark.parametrize(
    ("line", "on"),
    [("{} --in-tray", True), ("{}", True), ("{}.gone --in-tray", False), ('"{}', True), ("", False), (7, False)],
)
def test_a_line_that_others_wrote_for_windows_counts_by_its_program(
    line: object, on: bool, windows: Registry, program: list[str]
) -> None:
    windows.keys[1, RUN] = {RUN_NAME: line.format(program[0]) if isinstance(line, str) else line}
    assert is_on() == on


def test_the_uninstaller_names_all_that_it_would_remove_and_where_the_program_may_be() -> None:
    installer = (SOURCES / "windows" / "installer.nsi").read_text(encoding="utf-8")
    assert "Remove the calls, your notes and marks, the settings and the key" in installer
    assert "Quit it, also in the tray" in installer


def test_what_windows_refuses_is_a_sentence(windows: Registry) -> None:
    windows.refuses = True
    with pytest.raises(AutostartError, match="Access is denied"):
        set_on(True, ["x.exe"])


def test_the_installer_for_windows_sets_the_same_switch() -> None:
    installer = (SOURCES / "windows" / "installer.nsi").read_text(encoding="utf-8")
    assert RUN_NAME == WINDOWS_ID
    assert f'!define LOGIN "{RUN}"' in installer
    assert """WriteRegStr HKCU "${LOGIN}" "${ID}" '"${PROGRAM}" --in-tray'""" in installer
    assert 'DeleteRegValue HKCU "${LOGIN}" "${ID}"' in installer
    assert APPROVED in installer


# macOS


def test_macos_is_given_an_agent_that_starts_at_login(macos: Path, program: list[str]) -> None:
    set_on(True, program)
    agent = plistlib.loads(macos.read_bytes())
    assert (agent["Label"], agent["ProgramArguments"], agent["RunAtLoad"]) == (about.APP_ID, program, True)


@pytest.mark.parametrize(("told", "on"), [("disabled", False), ("true", False), ("enabled", True), ("false", True)])
def test_what_was_switched_off_in_launchd_is_off(
    told: str, on: bool, macos: Path, program: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    set_on(True, program)
    answer = f'disabled services = {{\n\t"another" => disabled\n\t"{about.APP_ID}" => {told}\n}}\n'
    monkeypatch.setattr(autostart, "_launchctl", lambda *_words: answer)
    assert is_on() == on


@pytest.mark.parametrize("change", [{"RunAtLoad": False}, {"Disabled": True}, {"ProgramArguments": ["/gone"]}, None])
def test_an_agent_that_would_start_nothing_is_off(
    change: dict[str, object] | None, macos: Path, program: list[str]
) -> None:
    set_on(True, program)
    agent = plistlib.loads(macos.read_bytes())
    macos.write_bytes(plistlib.dumps(agent | change) if change is not None else b"<plist")
    assert not is_on()


# What is started


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert command() == [sys.executable, "--in-tray"]


@pytest.mark.parametrize(
    ("folder", "starts"),
    [("mounted", "/home/ada/CallViewer.AppImage"), ("another", "mounted/usr/lib/callviewer/callviewer")],
    ids=["around it", "of the program that started it"],
)
def test_an_appimage_is_started_as_a_whole(
    folder: str, starts: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "mounted/usr/lib/callviewer/callviewer"))
    monkeypatch.setenv("APPIMAGE", "/home/ada/CallViewer.AppImage")
    monkeypatch.setenv("APPDIR", str(tmp_path / folder))
    assert command() == [str(tmp_path / starts), "--in-tray"]


def test_an_installed_program_starts_by_its_script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sysconfig, "get_path", lambda _name: str(tmp_path))
    script = tmp_path / (about.COMMAND + (".exe" if os.name == "nt" else ""))
    script.touch()
    assert start_command("--debug") == [str(script), "--debug"]


def test_without_a_script_python_starts_the_package_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sysconfig, "get_path", lambda _name: str(tmp_path))
    done = subprocess.run([*start_command("--version")], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split() == [*about.NAME.split(), about.VERSION]


def test_windows_without_a_script_gets_the_python_that_opens_no_console(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windows: Registry
) -> None:
    monkeypatch.setattr(sysconfig, "get_path", lambda _name: str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    (tmp_path / "pythonw.exe").touch()
    assert windows_line(start_command()) == f'"{tmp_path / "pythonw.exe"}" -P -m "callviewer"'
