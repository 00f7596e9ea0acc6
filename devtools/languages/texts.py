"""The texts of the code that are translated, found without running it.

Qt's own `lupdate` passes over escapes and plural forms of Python without a word; this reads what Python reads.
"""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

_MARKS: Final = frozenset({"translate", "QT_TRANSLATE_NOOP"})
"""Functions that take a context and a text."""
_MARKED: Final = "source_title"
"""An attribute whose text is marked for translation where it is written."""


class Text(NamedTuple):
    """A text in the language of the code.

    Attributes:
        context: Where it stands: a class, or a group of texts.
        source: The text itself.
        note: What tells it from the same text in another sense; empty for nothing.
        is_plural: Whether it has a form for each kind of number.
    """

    context: str
    source: str
    note: str
    is_plural: bool


class Finding(NamedTuple):
    """Something wrong in a file of the code."""

    place: str
    what: str

    def __str__(self) -> str:
        """Gives it as a line, as compilers do."""
        return f"{self.place}: {self.what}"


def texts_of(files: Iterable[Path], root: Path) -> tuple[list[Text], list[Finding]]:
    """The texts of some files in the order in which they stand, each once, and what hides texts from a translator.

    Args:
        files: Python files.
        root: The folder that places are told from.
    """
    texts: dict[Text, None] = {}
    findings = []
    for file in sorted(files):
        for line, found in _walk(ast.parse(file.read_text(encoding="utf-8")), ""):
            if isinstance(found, Text):
                texts[found] = None
            else:
                findings.append(Finding(f"{file.relative_to(root).as_posix()}:{line}", found))
    return list(texts), findings


def _walk(node: ast.AST, around: str) -> Iterator[tuple[int, Text | str]]:
    """The texts, or complaints about them, below a node; `around` is the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else around
        if isinstance(child, ast.Call):
            found = _text(child, inside)
            if found is not None:
                yield child.lineno, found
        elif isinstance(child, ast.FunctionDef) and child.name == "tr":
            # A helper for words outside of Qt's classes hands on what it is given.
            continue
        yield from _walk(child, inside)


def _text(call: ast.Call, around: str) -> Text | str | None:
    name = ast.unparse(call.func)
    last = name.rpartition(".")[2]
    if last == "tr":
        if name != "self.tr" or not around:
            return f"{name}() does not say in which context; use self.tr() in a class, or translate()"
        words: list[ast.expr] = [ast.Constant(around), *call.args]
    elif last in _MARKS and name in {last, f"QCoreApplication.{last}"}:
        words = list(call.args)
    else:
        return None
    if len(words) > 1 and isinstance(words[1], ast.Attribute) and words[1].attr == _MARKED:
        return None
    given = [each.value if isinstance(each, ast.Constant) else None for each in words[:3]]
    if call.keywords or len(given) < 2 or not all(isinstance(each, str) for each in given):
        return f"{name}() needs its text written out, so that it can be found"
    context, source, note = (str(each) for each in [*given, ""][:3])
    return Text(context, source, note, len(words) > 3)
