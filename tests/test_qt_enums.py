"""Qt's enumerations are made quickly, and are what Python would have made."""

import enum
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QSizePolicy, QStyle

from callviewer import qt_enums

REAL = [
    *(each for each in vars(Qt).values() if isinstance(each, enum.EnumType)),
    *(QEvent.Type, QLocale.Language, QKeySequence.StandardKey, QSizePolicy.PolicyFlag, QStyle.StateFlag),
]
"""Enumerations of Qt: numbers with several names, flags that are put together, in any order."""
ENUM: Any = enum.Enum
FLAG: Any = enum.Flag
STARTED = """
import enum

taken_for_a_member = []
plain = enum._proto_member.__set_name__

def told(self, owner, name):
    taken_for_a_member.append(f"{owner.__name__}.{name}")
    plain(self, owner, name)

enum._proto_member.__set_name__ = told

from callviewer.__main__ import qt_trouble

taken_for_a_member.clear()
print(qt_trouble())
from PySide6.QtCore import Qt
print(repr(Qt.Key.Key_A), Qt.Key.__module__, Qt.Key.__qualname__, Qt.Key(0x41) is Qt.Key.Key_A)
print(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
print([name for name in taken_for_a_member if name.startswith("Key")])
"""


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    kind: Any = enum.EnumType
    monkeypatch.setattr(kind, "_create_", kind._create_)
    qt_enums.make_quickly()


def pairs(made: Any) -> list[tuple[str, int]]:
    return [(name, member.value) for name, member in made.__members__.items()]


def content(made: Any) -> dict[str, object]:
    """All that a class has of its own, its members by what they hold, which are others in another class."""
    return {name: _plain(value) for name, value in vars(made).items()}


def _plain(value: Any) -> object:
    if isinstance(value, enum.Enum):
        return {**vars(value), "__objclass__": None}
    if isinstance(value, dict):
        return [(name, _plain(each)) for name, each in value.items()]
    return getattr(value, "__func__", value)


@pytest.mark.parametrize("real", REAL, ids=lambda real: real.__qualname__)
def test_an_enumeration_is_what_python_would_have_made(real: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    base: Any = real.__bases__[0]
    quick = base(real.__name__, pairs(real))
    # Another test may have made them quickly before this one.
    kind: Any = enum.EnumType
    monkeypatch.setattr(kind, "_create_", qt_enums._make_plainly)
    plain = base(real.__name__, pairs(real))
    assert content(quick) == content(plain)
    assert [*map(repr, quick)] == [*map(repr, plain)]


@pytest.mark.parametrize("base", [enum.IntEnum, enum.IntFlag, enum.Enum, enum.Flag])
def test_a_member_is_found_by_name_and_number(base: Any) -> None:
    made = base("Made", [("ONE", 1), ("TWO", 2), ("ALSO_TWO", 2)])
    assert made.TWO is made["ALSO_TWO"] is made(2)
    assert made.TWO.name == "TWO"


def test_flags_are_put_together_and_taken_apart() -> None:
    made = FLAG("Made", [("ONE", 1), ("FOUR", 4), ("BOTH", 5)])
    assert made.ONE | made.FOUR is made.BOTH
    assert [*made.BOTH] == [made.ONE, made.FOUR]
    assert ~made.ONE is made.FOUR


def test_a_name_that_an_enumeration_has_itself_is_left_to_python() -> None:
    made = ENUM("Made", [("value", 1), ("other", 2)])
    assert made.value.value == 1
    assert made.other.value == 2


def test_a_name_that_comes_twice_is_refused() -> None:
    with pytest.raises(TypeError, match="already defined"):
        ENUM("Made", [("ONE", 1), ("ONE", 2)])


def test_a_name_that_python_refuses_is_refused() -> None:
    with pytest.raises(ValueError, match="invalid enum member name"):
        ENUM("Made", [("", 1)])


def test_other_enumerations_know_where_they_belong() -> None:
    assert ENUM("Made", "ONE TWO").__module__ == __name__
    assert ENUM("Made", [("ONE", 1)], module="elsewhere").__module__ == "elsewhere"


def test_a_python_that_is_not_known_makes_them_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    kind: Any = enum.EnumType
    monkeypatch.setattr(kind, "_create_", qt_enums._make_plainly)
    monkeypatch.setattr(sys, "version_info", (3, 99))
    qt_enums.make_quickly()
    assert kind._create_ == qt_enums._make_plainly


def test_a_python_that_notes_more_of_a_member_makes_them_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    class Noting(enum._proto_member):  # type: ignore[name-defined,misc]
        def __set_name__(self, owner: Any, name: str) -> None:
            super().__set_name__(owner, name)
            type.__setattr__(owner, "_noted_", name)

    kind: Any = enum.EnumType
    monkeypatch.setattr(kind, "_create_", qt_enums._make_plainly)
    monkeypatch.setattr(enum, "_proto_member", Noting)
    qt_enums.make_quickly()
    assert kind._create_ == qt_enums._make_plainly


def test_a_python_that_holds_members_elsewhere_makes_them_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(made: Any, _names: object) -> None:
        made._held_nowhere_.clear()

    kind: Any = enum.EnumType
    monkeypatch.setattr(kind, "_create_", qt_enums._make_plainly)
    monkeypatch.setattr(qt_enums, "_fill", fill)
    qt_enums.make_quickly()
    assert kind._create_ == qt_enums._make_plainly


def test_a_start_makes_the_enumerations_of_qt_quickly() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTED], cwd=Path(__file__).parent.parent, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [
        "None",
        "<Key.Key_A: 65> PySide6.QtCore Qt.Key True",
        "KeyboardModifier.ShiftModifier|AltModifier",
        "[]",
    ]
