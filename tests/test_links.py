"""Links handed to other programs, which scripts and a registry of the tests play."""

import os
import sys
import threading
from pathlib import Path

import pytest

from callviewer.desktop import links
from callviewer.desktop.links import OUR_ENTRY, OUR_PROGRAM, open_link
from tests.registry import Registry

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


# Where this program itself opens such links


def entry(desk: Desk, name: str, *lines: str) -> None:
    """A desktop entry among those of the user."""
    file = desk.folder / "share" / "applications" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(("[Desktop Entry]", "Type=Application", *lines, "")))


@pytest.fixture
def ours(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A computer on which this program opens telephone links."""
    monkeypatch.setenv("XDG_DATA_HOME", str(desk.folder / "share"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(desk.folder / "system"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(desk.folder / "config"))
    desk.install("xdg-mime", f"echo {OUR_ENTRY}")
    desk.install("xdg-open")
    desk.install("us")
    desk.install("phone")
    entry(desk, OUR_ENTRY, "Exec=us %u", "X-CallViewer-Before=before.desktop")
    return desk


def list_programs(desk: Desk, *names: str) -> None:
    """Says that these programs open telephone links, as the desktop's cache does."""
    cache = desk.folder / "system" / "applications" / "mimeinfo.cache"
    cache.parent.mkdir(parents=True)
    cache.write_text(f"[MIME Cache]\nx-scheme-handler/tel={';'.join(names)};\n")


def test_this_program_never_opens_its_own_link(ours: Desk) -> None:
    list_programs(ours, OUR_ENTRY)
    assert not open_link(TEL)
    assert ours.asked == ["xdg-mime query default x-scheme-handler/tel"]


def test_the_program_that_opened_such_links_before_does_so_for_this_one(ours: Desk) -> None:
    entry(ours, "before.desktop", "Exec=phone --dial=%u --quiet %i")
    entry(ours, "later.desktop", "Exec=later %u")
    list_programs(ours, "later.desktop")
    assert open_link(TEL)
    assert ours.asked[1:] == [f"phone --dial={TEL} --quiet"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Exec=gone %u"],
        ["Exec=phone"],
        ["Exec=phone %u", "TryExec=gone"],
        ["Exec=phone %u", "Hidden=true"],
        ["Exec=phone %u", "Terminal=true"],
        ['Exec=phone "%u'],
        [],
    ],
    ids=["gone", "takes no links", "not to be tried", "hidden", "in a terminal", "no sense", "empty"],
)
def test_a_program_that_cannot_open_a_link_is_passed_over_for_one_that_can(lines: list[str], ours: Desk) -> None:
    entry(ours, "before.desktop", *lines)
    entry(ours, "vendor/other.desktop", "Exec=phone call %U")
    list_programs(ours, OUR_ENTRY, "missing.desktop", "vendor-other.desktop")
    assert open_link(TEL)
    assert ours.asked[1:] == [f"phone call {TEL}"]


@pytest.mark.parametrize(("script", "opened"), [("", True), ("exit 1", False)])
def test_macos_knows_by_itself_who_opens_a_link(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, script: str, opened: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    desk.install("open", script)
    assert open_link(TEL) == opened
    assert desk.asked == [f"open {TEL}"]


CHOICE = (1, r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\tel\UserChoice")
SCHEME = (0, "tel")
COMMAND = (0, r"tel\shell\open\command")
REGISTERED: dict[tuple[int, str], dict[str, object]] = {SCHEME: {"URL Protocol": ""}, COMMAND: {"": '"phone.exe" "%1"'}}


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
    started: list[str], registry: Registry, keys: dict[tuple[int, str], dict[str, object]]
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
        {**REGISTERED, CHOICE: {"ProgId": OUR_PROGRAM}},
    ],
    ids=["nothing", "no choice", "empty choice", "no command", "no scheme", "no protocol", "empty command", "ours"],
)
def test_windows_is_not_given_a_link_that_it_knows_no_program_for(
    started: list[str], registry: Registry, keys: dict[tuple[int, str], dict[str, object]]
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
