"""Qt's support code is compiled once, and whatever is kept of it, Qt can be imported."""

import builtins
import importlib.util
import marshal
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from callviewer.qt_support import kept_compiled

NAME = "shibokensupport/part.py"
IMPORTED = """
import sys
from pathlib import Path
from callviewer.qt_support import kept_compiled

compiled = []
sys.addaudithook(lambda event, told: event == "compile" and compiled.append(str(told[1])))
with kept_compiled(Path(sys.argv[1])):
    import PySide6.QtCore
print(sum(name.startswith(("shibokensupport/", "signature_bootstrap")) for name in compiled))
"""
REFUSED = """
from callviewer.qt_support import kept_compiled

with kept_compiled():
    from PySide6.QtCore import QPoint
try:
    QPoint("left", "top")
except TypeError as error:
    print(error)
"""


@pytest.fixture(autouse=True)
def python_keeps_what_it_compiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what Python itself has compiled."""
    names: list[str] = []
    plain_compile: Any = builtins.compile

    def told(source: Any, filename: Any, *more: Any, **named: Any) -> Any:
        names.append(filename)
        return plain_compile(source, filename, *more, **named)

    monkeypatch.setattr(builtins, "compile", told)
    return names


def said(file: Path, source: bytes, name: str = NAME) -> object:
    with kept_compiled(file):
        code = compile(source, name, "exec")
    space: dict[str, object] = {}
    exec(code, space)
    return space["said"]


def pattern_in(folder: Path, source: bytes, name: str = NAME) -> Any:
    """The pattern that a part of Qt's support code, or something else, makes while Qt is imported."""
    space: dict[str, object] = {}
    with kept_compiled(folder / "kept"):
        exec(compile(source, name, "exec"), space)
    return space["said"]


def test_what_was_compiled_once_is_not_compiled_again(tmp_path: Path, compiled: list[str]) -> None:
    assert [said(tmp_path / "kept", b"said = 1") for _ in range(2)] == [1, 1]
    assert compiled == [NAME]


def test_another_source_of_the_same_name_is_compiled(tmp_path: Path, compiled: list[str]) -> None:
    assert [said(tmp_path / "kept", source) for source in (b"said = 1", b"said = 2")] == [1, 2]
    assert compiled == [NAME, NAME]


def test_what_is_not_qts_is_not_kept(tmp_path: Path) -> None:
    assert said(tmp_path / "kept", b"said = 1", "other.py") == 1
    assert not (tmp_path / "kept").exists()


def test_afterwards_everything_is_compiled_as_before(tmp_path: Path) -> None:
    before = builtins.compile, re.compile
    said(tmp_path / "kept", b"said = 1")
    assert (builtins.compile, re.compile) == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"something else",
        importlib.util.MAGIC_NUMBER + b"something else",
        importlib.util.MAGIC_NUMBER + marshal.dumps("something else"),
        b"1234" + marshal.dumps({}),
    ],
)
def test_a_file_that_is_none_of_ours_is_replaced(tmp_path: Path, content: bytes, compiled: list[str]) -> None:
    file = tmp_path / "kept"
    file.write_bytes(content)
    assert [said(file, b"said = 1") for _ in range(2)] == [1, 1]
    assert compiled == [NAME]


def test_where_nothing_can_be_written_it_is_compiled_each_time(tmp_path: Path, compiled: list[str]) -> None:
    (tmp_path / "file").touch()
    assert [said(tmp_path / "file" / "kept", b"said = 1") for _ in range(2)] == [1, 1]
    assert compiled == [NAME, NAME]


def test_what_could_not_be_finished_is_not_left_behind(tmp_path: Path) -> None:
    # A folder is nothing that a file could replace.
    (tmp_path / "kept" / "something").mkdir(parents=True)
    assert said(tmp_path / "kept", b"said = 1") == 1
    assert [file.name for file in tmp_path.iterdir()] == ["kept"]


def test_where_python_writes_nothing_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    said(tmp_path / "kept", b"said = 1")
    assert not any(tmp_path.iterdir())


def test_a_pattern_of_qts_is_not_compiled_before_it_is_used(tmp_path: Path) -> None:
    pattern = pattern_in(tmp_path, b"import re; said = re.compile('(')")
    match = pattern.match
    with pytest.raises(re.error):
        match("text")


def test_a_pattern_that_is_not_qts_is_compiled_at_once(tmp_path: Path) -> None:
    with pytest.raises(re.error):
        pattern_in(tmp_path, b"import re; said = re.compile('(')", "other.py")


def test_a_pattern_of_qts_finds_what_it_is_to_find(tmp_path: Path) -> None:
    pattern = pattern_in(tmp_path, b"import re; said = re.compile('( b + )', flags=re.VERBOSE)")
    assert (pattern.split("a bb c"), pattern.groups) == (["a ", "bb", " c"], 1)


def test_qt_tells_which_arguments_it_takes() -> None:
    done = subprocess.run([sys.executable, "-c", REFUSED], capture_output=True, text=True, check=True)
    assert "QPoint(xpos: int, ypos: int, /)" in done.stdout.replace(".__init__", "")


def test_qt_is_imported_from_what_is_kept(tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", IMPORTED, str(tmp_path / "kept")]
    first, second = (int(subprocess.run(command, env=env, capture_output=True, check=True).stdout) for _ in range(2))
    assert first > 5
    assert second == 0
