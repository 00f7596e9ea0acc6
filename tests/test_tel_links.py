"""Telephone links: what number one names, and the switch that lets a system hand them to this program."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.desktop import entries, links
from callviewer.desktop.links import OUR_ENTRY, OUR_PROGRAM
from callviewer.desktop.tel_links import (
    CAPABILITIES,
    CLASS,
    MIME,
    PRODUCT,
    REGISTERED,
    TelLinksError,
    command,
    is_chosen,
    is_on,
    is_possible,
    linux_before,
    parse_tel,
    set_on,
)
from callviewer.options import parse
from devtools.packages import linux_files
from devtools.packages.facts import SOURCES, WINDOWS_ID
from tests.registry import Registry

OTHER = "org.example.Phone.desktop"


# The number


@pytest.mark.parametrize(
    ("link", "number"),
    [
        ("tel:+5511912345678", "+5511912345678"),
        ("TEL:+55-11-91234-5678", "+5511912345678"),
        ("tel:+55%2011%2091234-5678", "+5511912345678"),
        ("tel:%2B5511912345678", "+5511912345678"),
        ("tel://+5511912345678", "+5511912345678"),
        ("tel:(11)91234.5678", "11912345678"),
        ("tel:190", "190"),
        ("tel:+1-201-555-0123;ext=4", "+12015550123"),
        ("tel:7042;phone-context=example.com", "7042"),
        ("tel:+55;ext=*21%23", "+55"),
        ("tel: +55 11 ", "+5511"),
    ],
)
def test_the_number_of_a_link_is_read(link: str, number: str) -> None:
    assert parse_tel(link) == number


@pytest.mark.parametrize(
    "link",
    [
        "",
        "tel:",
        "tel:+",
        "tel:;ext=5",
        "5511912345678",
        "sms:+5511912345678",
        "https://example.org/tel:1",
        "tel:*21*5511912345678%23",
        "tel:%2A%2306%23",
        "tel:%252A06",
        "tel:#31#1",
        "tel:+55,,1234",
        "tel:+55p12",
        "tel:1w2",
        "tel:+55+11",
        "tel:11+22",
        "tel:0800-FLOWERS",
        "tel:+55%0A11",
        "tel:+55\n11",
        "tel:+5511\n",
        "tel:+55%00",
        "tel:%ff1",
        "tel:%",
        "tel:1?body=2",
        "tel:1@host",
        "tel:<script>1",
        "tel:١٢٣",
        "tel:\uff11\uff12",
        "tel:\u202e123",
        "tel:" + "1" * 21,
        "tel:" + " " * 400 + "1",
        "tel:1;" + "x" * 400,
    ],
)
def test_what_could_be_more_than_a_number_is_none(link: str) -> None:
    assert parse_tel(link) is None


@given(st.text(), st.booleans())
def test_whatever_strangers_write_only_digits_and_a_plus_come_out(text: str, encoded: bool) -> None:
    number = parse_tel("tel:" + (quote(text, errors="surrogatepass") if encoded else text))
    assert number is None or (number.isascii() and number.removeprefix("+").isdecimal() and len(number) <= 21)


# Linux


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder without programs and choices."""
    if os.name != "posix":
        pytest.skip("its paths are not those of Linux")
    monkeypatch.setattr(sys, "platform", "linux")
    for name, folder in (("DATA", "share"), ("CONFIG", "config")):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / folder))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "system"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "xdg"))
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    (tmp_path / "config").mkdir()
    return tmp_path


SCRIPT = """#!/bin/sh
list="$XDG_CONFIG_HOME/mimeapps.list"
case "$1" in
  query) if [ -e "$list" ]; then sed -n 's/^x-scheme-handler.tel=\\([^;]*\\).*/\\1/p' "$list" | head -1; fi ;;
  default)
    [ -e "$list" ] || echo "[Default Applications]" > "$list"
    sed -i '/^x-scheme-handler.tel=/d' "$list"
    echo "$3=$2" >> "$list" ;;
esac
"""


@pytest.fixture
def xdg_mime(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The list of what the user chose, kept by a stand-in for xdg-mime."""
    if os.name != "posix":
        pytest.skip("a script plays xdg-mime")
    program = home / "bin" / "xdg-mime"
    program.parent.mkdir()
    program.write_text(SCRIPT)
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return home / "config" / "mimeapps.list"


def install(home: Path, name: str = OTHER) -> None:
    """Another program that opens telephone links."""
    entry = {"Type": "Application", "Name": "x", "Exec": "true %u", "MimeType": f"{MIME};"}
    entries.write(home / "system" / "applications" / name, entry)


def test_linux_hands_links_over_once_it_is_switched_on_and_no_more_once_off(home: Path, xdg_mime: Path) -> None:
    assert is_possible()
    assert not is_on()
    assert not is_chosen()
    set_on(True, command())
    assert is_on()
    assert is_chosen()
    set_on(False, command())
    set_on(False, command())
    assert not is_on()
    assert not is_chosen()
    assert not (home / "share" / "applications" / OUR_ENTRY).exists()
    assert OUR_ENTRY not in xdg_mime.read_text()


def test_the_program_that_was_chosen_before_is_chosen_again(home: Path, xdg_mime: Path) -> None:
    install(home)
    xdg_mime.write_text(f"[Default Applications]\ntext/html=web.desktop\n{MIME}={OTHER}\n")
    set_on(True, command())
    set_on(True, command())
    assert linux_before() == OTHER
    set_on(False, command())
    assert links.linux_handler("tel") == OTHER
    assert "text/html=web.desktop\n" in xdg_mime.read_text()


def test_a_program_that_was_removed_meanwhile_is_not_chosen_again(home: Path, xdg_mime: Path) -> None:
    xdg_mime.write_text(f"[Default Applications]\n{MIME}={OTHER}\n")
    set_on(True, command())
    set_on(False, command())
    assert links.linux_handler("tel") == ""


def test_what_the_user_chose_meanwhile_stays_chosen(home: Path, xdg_mime: Path) -> None:
    install(home)
    set_on(True, command())
    xdg_mime.write_text(
        f"# mine\n[Default Applications]\n{MIME}={OTHER}\n[Added Associations]\n{MIME}={OUR_ENTRY};{OTHER};\n\n"
    )
    assert is_on()
    assert not is_chosen()
    set_on(False, command())
    assert xdg_mime.read_text() == (
        f"# mine\n[Default Applications]\n{MIME}={OTHER}\n[Added Associations]\n{MIME}={OTHER};\n\n"
    )


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils are not here")
def test_the_entry_is_as_the_desktops_want_it(home: Path, xdg_mime: Path) -> None:
    set_on(True, command())
    file = home / "share" / "applications" / OUR_ENTRY
    checked = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout) == (0, "")
    assert entries.read(file)["MimeType"] == f"{MIME};"
    assert entries.read(file)["NoDisplay"] == "true"


def test_a_link_never_becomes_an_option(home: Path, xdg_mime: Path) -> None:
    set_on(True, ["callviewer", *command()[1:]])
    line = entries.read(home / "share" / "applications" / OUR_ENTRY)["Exec"]
    words = entries.words_with(line, "tel:1")
    assert parse(words[words.index("--") :]).link == "tel:1"


def test_without_the_desktops_command_there_is_no_switch(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(home))
    assert not is_possible()
    assert not is_chosen()


def test_a_folder_that_cannot_be_written_is_a_sentence(home: Path, xdg_mime: Path) -> None:
    (home / "share").touch()
    with pytest.raises(TelLinksError, match="default applications"):
        set_on(True, command())


@pytest.mark.skipif(shutil.which("xdg-mime") is None, reason="xdg-utils are not here")
def test_the_real_command_of_the_desktop_chooses_this_program_and_the_one_before(home: Path) -> None:
    install(home)
    entries.replace_text(home / "config" / "mimeapps.list", f"[Default Applications]\n{MIME}={OTHER}\n")
    set_on(True, [sys.executable, "--"])
    assert is_chosen()
    set_on(False, [sys.executable, "--"])
    assert links.linux_handler("tel") == OTHER
    assert OUR_ENTRY not in (home / "config" / "mimeapps.list").read_text()


def test_the_package_for_linux_claims_no_links_by_itself() -> None:
    assert "MimeType" not in linux_files.filled("app.desktop.in")


# Windows


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Registry:
    registry = Registry()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", registry)
    return registry


EXE = r"C:\Program Files\CallViewer\CallViewer.exe"


def test_windows_lists_the_program_for_such_links_and_nothing_of_it_stays(windows: Registry) -> None:
    windows.keys[1, REGISTERED] = {"Another": "x"}
    assert is_possible()
    set_on(True, [EXE, "--"])
    assert is_on()
    assert windows.keys[1, rf"{CLASS}\shell\open\command"][""] == f'"{EXE}" -- "%1"'
    capabilities = str(windows.keys[1, REGISTERED][PRODUCT])
    assert windows.keys[1, rf"{capabilities}\URLAssociations"]["tel"] == OUR_PROGRAM
    set_on(False, [])
    assert not is_on()
    left = {path: values for (_, path), values in windows.keys.items() if values}
    assert left == {REGISTERED: {"Another": "x"}}
    assert not any(path.startswith((CLASS, CAPABILITIES)) for _, path in windows.keys)


def test_windows_is_asked_which_program_the_user_chose(windows: Registry) -> None:
    set_on(True, [EXE, "--"])
    assert not is_chosen()
    choice = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\tel\UserChoice"
    windows.keys[1, choice] = {"ProgId": OUR_PROGRAM}
    assert is_chosen()


def test_what_windows_refuses_is_a_sentence(windows: Registry) -> None:
    windows.refuses = True
    with pytest.raises(TelLinksError, match="Access is denied"):
        set_on(True, [EXE, "--"])


def test_the_uninstaller_for_windows_removes_all_of_it() -> None:
    installer = (SOURCES / "windows" / "installer.nsi").read_text(encoding="utf-8")
    assert (WINDOWS_ID, f"{WINDOWS_ID}.tel") == (PRODUCT, OUR_PROGRAM)
    assert 'DeleteRegKey HKCU "Software\\${ID}"' in installer
    assert 'DeleteRegKey HKCU "Software\\Classes\\${ID}.tel"' in installer
    assert 'DeleteRegValue HKCU "Software\\RegisteredApplications" "${ID}"' in installer


# macOS


def test_macos_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not is_possible()
    assert not is_on()
    assert not is_chosen()
