"""The AppImage without making one: what lies at its top, its pinned runtime, and what is packed."""

import hashlib
import io
import platform
import shutil
import struct
import sys
import urllib.request
from configparser import RawConfigParser
from pathlib import Path
from urllib.error import URLError

import pytest

from callviewer import about
from devtools.packages import appimage, linux_files
from devtools.packages.facts import source_time
from devtools.packages.linux_files import DESKTOP_FILE, PROGRAM, write
from devtools.steps import SetupError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="an AppImage is made on Linux alone")

MACHINE = platform.machine()
RUNTIME = b"\x7fELF of its makers"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """What the packages for Linux lay out, as far as an AppImage names it."""
    folder = tmp_path / "AppDir"
    write(folder / PROGRAM, "#!/bin/sh\n")
    write(folder / DESKTOP_FILE, linux_files.filled("app.desktop.in"))
    write(folder / f"usr/share/icons/hicolor/256x256/apps/{about.APP_ID}.png", "a picture")
    linux_files.settle(folder)
    return folder


@pytest.fixture
def runtime_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the runtime belongs; `RUNTIME` is the one that is pinned."""
    monkeypatch.setattr(appimage, "FOLDER", tmp_path)
    monkeypatch.setattr(appimage, "RUNTIME_SHA256", {MACHINE: hashlib.sha256(RUNTIME).hexdigest()})
    return tmp_path / f"runtime-{appimage.RUNTIME_VERSION}-{MACHINE}"


def answers(monkeypatch: pytest.MonkeyPatch, content: bytes | None) -> list[str]:
    """Lets the makers' server answer; None is a server that cannot be reached. Gives what it is asked for."""
    asked: list[str] = []

    def urlopen(address: str, **_: object) -> io.BytesIO:
        asked.append(address)
        if content is None:
            raise URLError("no route to host")
        return io.BytesIO(content)

    monkeypatch.setattr(urllib.request, "urlopen", urlopen)
    return asked


def test_at_the_top_lie_program_menu_entry_and_its_icon(tree: Path) -> None:
    appimage.complete(tree)

    assert (tree / "AppRun").resolve() == tree / PROGRAM
    (entry_file,) = tree.glob("*.desktop")
    entry = RawConfigParser()
    entry.read(entry_file)
    icon = tree / (entry["Desktop Entry"]["Icon"] + ".png")
    assert icon.read_text() == (tree / ".DirIcon").read_text() == "a picture"


def test_the_runtime_is_fetched_once(runtime_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answers(monkeypatch, RUNTIME)

    assert appimage.runtime() == appimage.runtime() == runtime_file
    assert runtime_file.read_bytes() == RUNTIME
    assert len(asked) == 1
    assert asked[0].startswith("https://")
    assert asked[0].endswith(f"/{appimage.RUNTIME_VERSION}/runtime-{MACHINE}")


def test_a_runtime_with_other_bytes_is_refused_and_not_kept(
    runtime_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, RUNTIME + b"!")

    with pytest.raises(SetupError, match="not the file that it was"):
        appimage.runtime()
    assert not runtime_file.exists()


def test_a_runtime_that_cannot_be_fetched_may_be_put_there_by_hand(
    runtime_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, None)

    with pytest.raises(SetupError, match="no route to host") as refusal:
        appimage.runtime()
    assert f"Put it here: {runtime_file}" in str(refusal.value)


def test_the_files_lie_behind_the_runtime(tmp_path: Path) -> None:
    (tmp_path / "runtime").write_bytes(RUNTIME)
    (tmp_path / "files").write_bytes(b"hsqs")

    image = appimage.join(tmp_path / "runtime", tmp_path / "files", tmp_path / "image")

    assert image.read_bytes() == RUNTIME + b"hsqs"
    assert image.stat().st_mode & 0o777 == 0o755


@pytest.mark.skipif(not shutil.which("mksquashfs"), reason="it takes squashfs-tools")
def test_the_files_bear_the_time_of_the_sources(tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")  # put back afterwards
    packed = tmp_path / "files"
    appimage.pack(tree, packed)

    magic, _, made_at_s = struct.unpack("<4sII", packed.read_bytes()[:12])
    assert (magic, made_at_s) == (b"hsqs", source_time())


def test_a_file_with_other_content_rights_or_target_is_told(tree: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(tree, other, symlinks=True)
    assert appimage.differences(tree, other) == []
    (other / DESKTOP_FILE).write_text("[Desktop Entry]\n", encoding="utf-8")
    (other / PROGRAM).chmod(0o644)
    (other / "AppRun").symlink_to("elsewhere")

    assert appimage.differences(tree, other) == sorted(["AppRun", DESKTOP_FILE, PROGRAM])
