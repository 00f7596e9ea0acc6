"""How countries are called, as the Unicode CLDR has it. Blocks for a moment."""

import json
from functools import cache

from callviewer.desktop.languages import SOURCE
from callviewer.desktop.paths import resources


@cache
def countries() -> dict[str, dict[str, str]]:
    """For each language of the program the names of the countries by their codes (ISO 3166 alpha-2)."""
    found: dict[str, dict[str, str]] = json.loads((resources() / "i18n/countries.json").read_text(encoding="utf-8"))
    return found


def english_name(code: str) -> str:
    """What a country is called in English; its code where it has no name."""
    return countries()[SOURCE].get(code, code)
