"""Texts of two directions in one line: names and numbers keep their own order, whatever stands around them.

What is put into a sentence is enclosed by characters that cannot be seen (Unicode's isolates). Where everything is read
from the left, nothing is added, so that plain text stays plain.
"""

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_AS_ITS_FIRST_LETTER: Final = "\N{FIRST STRONG ISOLATE}"
_FROM_THE_LEFT: Final = "\N{LEFT-TO-RIGHT ISOLATE}"
_END: Final = "\N{POP DIRECTIONAL ISOLATE}"
_FROM_THE_RIGHT: Final = "\N{RIGHT-TO-LEFT MARK}"
_SIGNS: Final = str.maketrans("\N{NO-BREAK SPACE}", " ", _AS_ITS_FIRST_LETTER + _FROM_THE_LEFT + _END + _FROM_THE_RIGHT)
_READ_FROM_THE_RIGHT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def isolated(text: str) -> str:
    """A name, a place, a note: in the direction of its own first letter."""
    if text and (is_backward() or (not text.isascii() and _READ_FROM_THE_RIGHT.search(text))):
        return f"{_AS_ITS_FIRST_LETTER}{text}{_END}"
    return text


def from_the_left(text: str) -> str:
    """A phone number, a path: from the left in every language."""
    return f"{_FROM_THE_LEFT}{text}{_END}" if text and is_backward() else text


def line(text: str) -> str:
    """A line of its own that may hold nothing but isolated parts: in the direction of the language."""
    return f"{_FROM_THE_RIGHT}{text}" if text and is_backward() else text


def bare(text: str) -> str:
    """The text without these signs, and with plain spaces, for other programs."""
    return text if text.isascii() else text.translate(_SIGNS)


def is_backward() -> bool:
    """Whether the language of the program is read from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
