"""Words that users see and that no translator could find: literal texts given to what shows texts."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from devtools.languages.texts import Finding

_SHOWS: Final = frozenset(
    {
        "QAction",
        "QCheckBox",
        "QGroupBox",
        "QLabel",
        "QMenu",
        "QMessageBox",
        "QPushButton",
        "QRadioButton",
        "QTableWidgetItem",
        "add_action",
        "action",
        "addAction",
        "addItem",
        "addItems",
        "addMenu",
        "addRow",
        "addSection",
        "addTab",
        "ask",
        "field",
        "heading",
        "notice",
        "paragraph",
        "setAccessibleDescription",
        "setAccessibleName",
        "setDetailedText",
        "setHorizontalHeaderLabels",
        "setInformativeText",
        "setItemText",
        "setLabelText",
        "setPlaceholderText",
        "setPrefix",
        "setSpecialValueText",
        "setStatusTip",
        "setSuffix",
        "setTabText",
        "setTabToolTip",
        "setText",
        "setTitle",
        "setToolTip",
        "setWhatsThis",
        "setWindowTitle",
        "showMessage",
        "show_notice",
        "showText",
    }
)
"""Functions and classes that show the texts which they are given."""


def outside_tr(folder: Path, root: Path) -> Iterator[Finding]:
    """Literal words that are shown and not translated.

    Args:
        folder: Whose Python files are looked through.
        root: The folder that places are told from.
    """
    for file in sorted(folder.rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and _name(call.func) in _SHOWS:
                for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
                    for words in _literals(argument):
                        place = f"{file.relative_to(root).as_posix()}:{call.lineno}"
                        yield Finding(place, f"{words!r} is seen, and is not given to tr()")


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def _literals(shown: ast.expr) -> Iterator[str]:
    """Words written out in an expression that gives a text; what it calls and indexes gives its own."""
    match shown:
        case ast.Constant(value=str(text)) if any(letter.isalpha() for letter in text):
            yield text
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _literals(part)
        case ast.BinOp(left=left, right=right):
            yield from _literals(left)
            yield from _literals(right)
        case ast.IfExp(body=one, orelse=other):
            yield from _literals(one)
            yield from _literals(other)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from _literals(part)
        case ast.Call(func=ast.Attribute(value=ast.Constant() as pattern, attr="format")):
            yield from _literals(pattern)
