"""Time zones and countries to choose from."""

from PySide6.QtCore import QLocale

from callviewer.desktop.zones import names


def zones(used: str) -> list[tuple[str, str]]:
    """Every IANA zone as shown and as named, UTC first; `used` is among them even if nobody knows it."""
    others = sorted({*names(), used} - {"UTC"})
    return [("UTC", "UTC"), *((zone_words(name), name) for name in others)]


def zone_words(name: str) -> str:
    """An IANA name as people read it."""
    return name.replace("_", " ")


def regions() -> list[tuple[str, str]]:
    """Every country as shown and as its ISO 3166 alpha-2 code."""
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found[code] = QLocale.territoryToString(territory)
    return sorted(((f"{name} ({code})", code) for code, name in found.items()), key=lambda choice: choice[0].casefold())
