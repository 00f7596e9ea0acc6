"""Rows in the clipboard, as spreadsheets take them."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtGui import QGuiApplication

from callviewer.ui.bidi import bare

FORMULA_STARTS: Final = ("=", "+", "-", "@")
"""What a spreadsheet takes for the beginning of a formula."""
PHONE_NUMBER: Final = re.compile(r"\+[0-9]+")
"""A plus that begins no formula."""


def copy_rows(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Put rows below their titles into the clipboard, cells apart by tabs."""
    lines = [list(titles), *([_harmless(bare(cell)) for cell in row] for row in rows)]
    QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines) + "\n")


def _harmless(cell: str) -> str:
    """The cell as no spreadsheet takes it for a formula: a stranger may call himself "=HYPERLINK(…)"."""
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) and not PHONE_NUMBER.fullmatch(cell) else cell
