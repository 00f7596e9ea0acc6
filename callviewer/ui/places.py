"""Time zones and countries to choose from, and how countries are called."""

from callviewer.calls.text import fold
from callviewer.desktop.countries import countries
from callviewer.desktop.languages import SOURCE
from callviewer.desktop.zones import names
from callviewer.ui.application import Application


def zones(used: str) -> list[tuple[str, str]]:
    """Every IANA zone as shown and as named, UTC first; `used` is among them even if nobody knows it."""
    others = sorted({*names(), used} - {"UTC"})
    return [("UTC", "UTC"), *((zone_words(name), name) for name in others)]


def zone_words(name: str) -> str:
    """An IANA name as people read it."""
    return name.replace("_", " ")


def regions() -> list[tuple[str, str]]:
    """Every country as shown and as its ISO 3166 alpha-2 code."""
    found = [(f"{name} ({code})", code) for code, name in countries()[_language()].items()]
    return sorted(found, key=lambda choice: fold(choice[0]))


def country_name(code: str) -> str:
    """What a country is called in the language of the words; its code where it has no name there.

    Args:
        code: ISO 3166 alpha-2.
    """
    return countries()[_language()].get(code, code)


def is_named(code: str, place: str) -> bool:
    """Whether the name of a place tells the country as well, in whatever language."""
    said = fold(place)
    return any(fold(names[code]) in said for names in countries().values() if code in names)


def _language() -> str:
    found = Application.instance()
    return found.language if isinstance(found, Application) else SOURCE
