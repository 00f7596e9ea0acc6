"""Words that users see and that no translator could find.

A single word may be anything, so it is looked for where texts are shown; two words side by side are for people,
wherever they stand.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from devtools.languages.texts import Finding

_SHOWS: Final = frozenset(
    {
        "Figure",
        "QAction",
        "QCheckBox",
        "QGroupBox",
        "QLabel",
        "QListWidgetItem",
        "QMenu",
        "QMessageBox",
        "QPushButton",
        "QRadioButton",
        "QStandardItem",
        "QTableWidgetItem",
        "add_action",
        "action",
        "addAction",
        "addButton",
        "addItem",
        "addItems",
        "addMenu",
        "addRow",
        "addSection",
        "addTab",
        "announce",
        "ask",
        "drawText",
        "field",
        "heading",
        "notice",
        "paragraph",
        "say",
        "setHeaderLabels",
        "setNameFilter",
        "setNameFilters",
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
        "tell",
    }
)
"""Functions and classes that show the texts which they are given."""
PHRASE: Final = re.compile(r"[^\W\d_]{2,}[,;:.!?]? +[^\W\d_]{2,}")
"""Two words, which nobody writes alike in two languages."""
_JOINT: Final = re.compile(r"[.,:;] ")
_TRANSLATED: Final = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP"})
_UNSEEN: Final = frozenset(
    {
        *("debug", "info", "warning", "error", "exception"),
        *("DayPatterns", "Template", "Thread", "compile", "setStyleSheet"),
    }
)
"""Functions and classes whose texts are for programs and logs."""
_ON_TERMINALS: Final = frozenset({"screenshot.py"})
"""Files whose sentences are told to a terminal, where all words are English."""


def outside_tr(folder: Path, root: Path) -> Iterator[Finding]:
    """Literal words that are shown and not translated.

    Args:
        folder: Whose Python files are looked through.
        root: The folder that places are told from.
    """
    for file in sorted(folder.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found = set(_shown(tree))
        if file.name not in _ON_TERMINALS:
            found |= set(_phrases(tree))
        place = file.relative_to(root).as_posix()
        for line, words in sorted(found):
            yield Finding(f"{place}:{line}", f"{words!r} is seen, and is not given to tr()")
        for line in _joints(tree):
            yield Finding(f"{place}:{line}", "joins texts by signs that are not so in every language; see listing.py")


def _shown(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Words that are given to what shows them, and their lines."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and (_name(call.func) in _SHOWS or _is_of_parent(call.func)):
            for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
                yield from ((argument.lineno, words) for words in _literals(argument))


def _phrases(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Two words or more below a node, and their lines; not those of errors, of logs and of types."""
    match node:
        case ast.Raise() | ast.Expr(value=ast.Constant()):
            return
        case ast.Call(func=called) if _name(called) in _TRANSLATED | _UNSEEN:
            return
        case ast.Constant(value=str(text)) if PHRASE.search(text):
            yield node.lineno, text
    for field, below in ast.iter_fields(node):
        if field not in {"annotation", "returns", "type_params"}:
            for child in below if isinstance(below, list) else [below]:
                if isinstance(child, ast.AST):
                    yield from _phrases(child)


def _joints(tree: ast.AST) -> Iterator[int]:
    """The lines of f-strings that join two texts as one joins them in English: by ", " or ": " alone."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            for one, between, other in zip(node.values, node.values[1:], node.values[2:], strict=False):
                match one, between, other:
                    case ast.FormattedValue(), ast.Constant(value=str(sign)), ast.FormattedValue():
                        if _JOINT.fullmatch(sign):
                            yield node.lineno


def _is_of_parent(called: ast.expr) -> bool:
    """Whether it is `super().__init__`: a dialog hands its title on, a field its text."""
    return ast.unparse(called) == "super().__init__"


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
