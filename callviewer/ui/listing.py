"""How parts and sentences follow each other: in some languages with other signs between them than in English."""

from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def listed(parts: Iterable[str]) -> str:
    """The parts, one after the other: "Ana, Bento"; empty ones are left out."""
    return translate("Listing", ", ", "Between the parts of a list").join(part for part in parts if part)


def together(text: str) -> str:
    """The text without a place where a line may end: a date, or a figure and its unit."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def in_clauses(parts: Iterable[str]) -> str:
    """Parts that hold commas themselves: "Ana: 3, longest 2 min; Bento: 2"; empty ones are left out."""
    return translate("Listing", "; ", "Between the clauses of a sentence").join(part for part in parts if part)


def in_row(sentences: Iterable[str]) -> str:
    """Whole sentences, one after the other; empty ones are left out."""
    pattern = translate("Listing", "{one} {other}", "Two sentences, one after the other")
    told = [sentence for sentence in sentences if sentence]
    return reduce(lambda one, other: pattern.format(one=one, other=other), told) if told else ""


def headed(title: str, text: str) -> str:
    """A title, which has no full stop, and what is said below it, in one line; the text may be empty."""
    pattern = translate("Listing", "{title}. {text}", "A title without a full stop, and what is said below it")
    return pattern.format(title=title, text=text) if text else title


def figured(what: str, figure: str) -> str:
    """A figure behind what it counts: "Missed: 24"."""
    return translate("Listing", "{what}: {figure}", "A figure behind what it counts").format(what=what, figure=figure)
