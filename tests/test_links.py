"""Links handed to other programs, which scripts and a registry of the tests play."""

import os
import sys
import threading
from pathlib import Path
from types import ModuleType, TracebackType

import pytest

from callviewer.desktop import links
from callviewer.desktop.links import open_link

TEL = "tel:+5511912345678"


class Desk:
    """A computer whose only programs are the scripts that a test puts there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "log"

    def install(self, name: str, script: str = "") -> None:
        """A program that notes its name and its words, and goes on with the script."""
        program = self.folder / name
        program.write_text(f'#!/bin/sh\necho "{name} $*" >> "{self.log}"\n{script}\n')
        program.chmod(0o700)

    @property
    def asked(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    if os.name != "posix":
        pytest.skip("scripts play the programs")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(links, "REFUSAL_S", 60.0)
    monkeypatch.setenv("PATH", str(tmp_path))
    return Desk(tmp_path)


def test_a_link_goes_to_the_program_of_its_scheme(desk: Desk) -> None:
    desk.install("xdg-mime", "echo phone.desktop")
    desk.install("xdg-open")
    assert open_link(TEL)
    assert desk.asked == ["xdg-mime query default x-scheme-handler/tel", f"xdg-open {TEL}"]


def test_without_a_program_for_the_scheme_nothing_is_opened(desk: Desk) -> None:
    desk.install("xdg-mime", "echo")
    desk.install("xdg-open")
    assert not open_link(TEL)
    assert desk.asked == ["xdg-mime query default x-scheme-handler/tel"]


def test_without_the_desktops_commands_nothing_is_opened(desk: Desk) -> None:
    assert not open_link(TEL)


def test_a_desktop_that_knows_the_program_and_cannot_open_it_is_no_help(desk: Desk) -> None:
    desk.install("xdg-mime", "echo phone.desktop")
    assert not open_link(TEL)


def test_a_refusal_to_open_is_told(desk: Desk) -> None:
    desk.install("xdg-mime", "echo phone.desktop")
    desk.install("xdg-open", "exit 3")
    assert not open_link(TEL)


def test_an_answer_in_another_encoding_is_an_answer(desk: Desk) -> None:
    desk.install("xdg-mime", r"printf 't\351l.desktop\n'")
    desk.install("xdg-open")
    assert open_link(TEL)


def test_a_command_that_cannot_be_started_opens_nothing(desk: Desk) -> None:
    desk.install("xdg-mime")
    (desk.folder / "xdg-mime").write_text("#!/no/such/interpreter\n")
    assert not open_link(TEL)


def test_a_desktop_that_never_says_who_handles_a_scheme_opens_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(links, "ANSWER_S", 0.05)
    os.mkfifo(desk.folder / "never")
    desk.install("xdg-mime", f'read line < "{desk.folder}/never"')
    desk.install("xdg-open")
    assert not open_link(TEL)
    assert not any(line.startswith("xdg-open") for line in desk.asked)


def test_a_command_that_stays_with_its_program_has_opened_the_link(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "REFUSAL_S", 0.05)
    os.mkfifo(desk.folder / "done")
    desk.install("xdg-mime", "echo phone.desktop")
    desk.install("xdg-open", f'read line < "{desk.folder}/done"')
    assert open_link(TEL)
    (desk.folder / "done").write_text("done\n")
    for thread in threading.enumerate():
        if thread.name == "link":
            thread.join()


@pytest.mark.parametrize(("script", "opened"), [("", True), ("exit 1", False)])
def test_macos_knows_by_itself_who_opens_a_link(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, script: str, opened: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    desk.install("open", script)
    assert open_link(TEL) == opened
    assert desk.asked == [f"open {TEL}"]


class Key:
    """An open key of the registry."""

    def __init__(self, values: dict[str, str]) -> None:
        self.values = values

    def __enter__(self) -> "Key":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


class Registry(ModuleType):
    """Stands in for `winreg`."""

    HKEY_CURRENT_USER = 1
    HKEY_CLASSES_ROOT = 2

    def __init__(self) -> None:
        super().__init__("winreg")
        self.keys: dict[tuple[int, str], dict[str, str]] = {}

    def OpenKey(self, root: int, path: str) -> Key:  # noqa: N802 (winreg's own name)
        if (root, path) not in self.keys:
            raise FileNotFoundError(path)
        return Key(self.keys[root, path])

    def QueryValueEx(self, key: Key, name: str) -> tuple[str, int]:  # noqa: N802 (winreg's own name)
        if name not in key.values:
            raise FileNotFoundError(name)
        return key.values[name], 1


CHOICE = (1, r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\tel\UserChoice")
SCHEME = (2, "tel")
COMMAND = (2, r"tel\shell\open\command")
REGISTERED = {SCHEME: {"URL Protocol": ""}, COMMAND: {"": '"phone.exe" "%1"'}}


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The links that Windows was given."""
    given: list[str] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "startfile", given.append, raising=False)
    return given


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    registry = Registry()
    monkeypatch.setitem(sys.modules, "winreg", registry)
    return registry


@pytest.mark.parametrize("keys", [{CHOICE: {"ProgId": "AppX1"}}, REGISTERED], ids=["chosen", "registered"])
def test_windows_opens_a_link_whose_scheme_has_a_program(
    started: list[str], registry: Registry, keys: dict[tuple[int, str], dict[str, str]]
) -> None:
    registry.keys = keys
    assert open_link(TEL)
    assert started == [TEL]


@pytest.mark.parametrize(
    "keys",
    [
        {},
        {CHOICE: {}},
        {CHOICE: {"ProgId": ""}},
        {SCHEME: REGISTERED[SCHEME]},
        {COMMAND: REGISTERED[COMMAND]},
        {**REGISTERED, SCHEME: {}},
        {**REGISTERED, COMMAND: {"": ""}},
    ],
    ids=["nothing", "no choice", "empty choice", "no command", "no scheme", "no protocol", "empty command"],
)
def test_windows_is_not_given_a_link_that_it_knows_no_program_for(
    started: list[str], registry: Registry, keys: dict[tuple[int, str], dict[str, str]]
) -> None:
    registry.keys = keys
    assert not open_link(TEL)
    assert started == []


def test_a_link_that_windows_refuses_is_not_opened(
    started: list[str], registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(uri: str) -> None:
        raise OSError(1155, uri)

    monkeypatch.setattr(os, "startfile", refuse, raising=False)
    registry.keys = REGISTERED
    assert not open_link(TEL)
