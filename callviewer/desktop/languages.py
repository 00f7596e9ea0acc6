"""The languages that the program speaks, and which of them a user gets."""

from collections.abc import Sequence
from typing import Final

SOURCE: Final = "en"
"""The language that the code is written in."""
LANGUAGES: Final = {
    SOURCE: "English",
    "pt_BR": "Português (Brasil)",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "it": "Italiano",
    "ja": "日本語",
    "vi": "Tiếng Việt",
    "ar": "العربية",
}
"""Their codes, and how their speakers call them."""
UNFINISHED: Final[frozenset[str]] = frozenset()
"""Those that are not translated completely: nobody gets them without asking on the command line."""
FINISHED: Final = tuple(code for code in LANGUAGES if code not in UNFINISHED)
"""Those that claim to be complete."""


def spoken(wanted: Sequence[str], known: Sequence[str] = FINISHED) -> str:
    """The language for somebody who prefers the `wanted` ones, the best first.

    Args:
        wanted: Codes such as "pt-BR", "pt_BR" or "pt"; a country without a language of its own gets the neighbour's.
        known: The codes to choose from.

    Returns:
        One of the known codes; the language of the code where none fits.
    """
    for code in wanted:
        language = _language(code)
        fitting = [each for each in known if _language(each) == language]
        exact = [each for each in fitting if each.lower() == code.replace("-", "_").lower()]
        if fitting:
            return (exact or fitting)[0]
    return SOURCE


def _language(code: str) -> str:
    return code.replace("-", "_").partition("_")[0].lower()
