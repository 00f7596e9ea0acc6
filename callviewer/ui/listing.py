"""How the parts of a sentence follow each other: in some languages with other commas than in English."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def listed(parts: Iterable[str]) -> str:
    """The parts, one after the other: "Ana, Bento"; empty ones are left out."""
    return translate("Listing", ", ", "Between the parts of a list").join(part for part in parts if part)


def in_clauses(parts: Iterable[str]) -> str:
    """Parts that hold commas themselves: "Ana: 3, longest 2 min; Bento: 2"; empty ones are left out."""
    return translate("Listing", "; ", "Between the clauses of a sentence").join(part for part in parts if part)
