"""`dev.py screenshots`: a picture of each kind, alike from run to run, and a page with all of them."""

import os
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from devtools.commands import obey
from devtools.environment import PYTHON
from devtools.pictures import album, command
from devtools.pictures.command import parsed, take
from devtools.pictures.scenes import ACTS
from devtools.steps import SetupError

KINDS = ("missed-panel", "filter", "done", "offline-missed")
"""A page with the panel, one with a menu, a dialog, and a state."""


@pytest.fixture
def this_python(monkeypatch: pytest.MonkeyPatch) -> None:
    if not PYTHON.is_file():
        pytest.skip("there is no .venv here")


def taken(folder: Path, *options: str) -> dict[str, bytes]:
    assert take(parsed([str(folder), "--lang", "en", "--scale", "100", *options])) == 0
    return {file.name: file.read_bytes() for file in folder.glob("en/*.png")}


@pytest.mark.usefixtures("this_python")
def test_two_runs_take_the_same_pictures_of_every_kind(tmp_path: Path) -> None:
    only = [option for kind in KINDS for option in ("--only", kind)]
    first = taken(tmp_path / "first", "--theme", "light", "--theme", "dark", *only)

    assert sorted(first) == sorted(f"{kind}-{theme}-100.png" for kind in KINDS for theme in ("dark", "light"))
    page = QImage(str(tmp_path / "first/en/missed-panel-light-100.png"))
    assert (page.width(), page.height()) == (1180, 720)
    assert page.pixelColor(5, 400).lightness() > 200
    assert QImage(str(tmp_path / "first/en/missed-panel-dark-100.png")).pixelColor(5, 400).lightness() < 60
    index = (tmp_path / "first" / album.INDEX).read_text(encoding="utf-8")
    assert all(f'src="en/{name}"' in index for name in first)

    second = taken(tmp_path / "second", "--theme", "dark", *only[:-2])
    assert second == {name: first[name] for name in second}


def test_every_scene_has_a_name_of_its_own() -> None:
    names = [scene.name for act in ACTS for scene in act.scenes]

    assert len(set(names)) == len(names)


def test_a_name_that_no_picture_has_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_sit", lambda *_: "")

    with pytest.raises(SetupError, match="nonsense"):
        take(parsed([str(tmp_path), "--only", "nonsense"]))


def test_a_process_that_fails_fails_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = subprocess.CompletedProcess([], 1, "", "")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: failed)

    with pytest.raises(SetupError, match=r"Deutsch at 150 %"):
        take(parsed([str(tmp_path), "--lang", "de", "--scale", "150"]))


def test_each_language_is_taken_at_each_scale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sat: list[tuple[str, str]] = []

    def run(call: list[str], env: dict[str, str], **_: object) -> subprocess.CompletedProcess[str]:
        sat.append((call[5], env["QT_SCALE_FACTOR"]))
        (tmp_path / call[5]).mkdir(exist_ok=True)
        (tmp_path / call[5] / "missed-light-100.png").touch()
        return subprocess.CompletedProcess(call, 0, "", "")

    monkeypatch.setattr(subprocess, "run", run)
    take(parsed([str(tmp_path)]))

    assert sorted(sat) == sorted(
        (lang, scale) for lang in ("en", "pt_BR", "de", "ar") for scale in ("1.0", "1.5", "2.0")
    )


def test_an_unknown_option_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        obey(["screenshots", "--nonsense"])

    assert "--nonsense" in capsys.readouterr().err


def test_the_names_of_pictures_can_be_read_back() -> None:
    assert album.file_name("missed-panel", "dark", 150).rsplit("-", 2) == ["missed-panel", "dark", "150.png"]
    assert os.sep not in album.file_name("missed", "light", 100)
