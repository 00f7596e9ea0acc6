"""The program's first steps: what it says where it cannot even begin."""

import gc
import importlib
import logging
import sys
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType

import PySide6
import pytest
from PySide6.QtCore import qWarning

from callviewer import __main__ as program
from callviewer import about


def sentence(capsys: pytest.CaptureFixture[str]) -> str:
    """The one line that was written to stderr."""
    written = capsys.readouterr()
    assert not written.out
    assert written.err.count("\n") == 1
    assert written.err.startswith(f"{about.COMMAND}: ")
    return written.err


def test_a_qt_that_kills_this_python_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(PySide6, "__version__", "6.12.0")
    monkeypatch.setattr(sys, "version_info", (3, 11, 7, "final", 0))
    assert program.main(["--demo"]) == 1
    assert "6.12.0" in sentence(capsys)


def test_a_qt_that_misses_a_library_is_a_sentence_with_its_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    load = importlib.import_module

    def fail(name: str) -> ModuleType:
        if not name.startswith("PySide6"):
            return load(name)
        raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(importlib, "import_module", fail)
    assert program.main(["--demo"]) == 1
    assert "libGL.so.1" in sentence(capsys)


def test_no_qt_at_all_is_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "PySide6", None)
    assert program.main(["--demo"]) == 1
    assert "PySide6" in sentence(capsys)


def test_a_folder_that_cannot_be_used_is_a_sentence_with_its_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a-file"
    file.touch()
    assert program.main(["--data-dir", str(file)]) == 1
    assert str(file) in sentence(capsys)


def test_without_a_terminal_a_failure_is_told_by_the_exit_code_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "a-file"
    file.touch()
    monkeypatch.setattr(sys, "stderr", None)
    assert program.main(["--data-dir", str(file)]) == 1


def test_what_qt_misses_without_a_screen_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with ExitStack() as until_end, caplog.at_level(logging.DEBUG):
        program._take_qt_messages(until_end)
        qWarning("This plugin does not support propagateSizeHints()")
        qWarning("Something else")
    assert [record.getMessage() for record in caplog.records] == ["default: Something else"]


def test_all_that_lives_is_seldom_looked_through_for_garbage(monkeypatch: pytest.MonkeyPatch) -> None:
    # What else lives here stays within sight of other tests.
    monkeypatch.setattr(gc, "freeze", lambda: None)
    before = gc.get_threshold()
    try:
        gc.disable()
        program._collect_garbage()
        assert gc.isenabled()
        assert gc.get_threshold() == (*before[:2], program.SELDOM)
    finally:
        gc.enable()
        gc.set_threshold(*before)
