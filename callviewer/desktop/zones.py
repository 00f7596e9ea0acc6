"""The names of time zones, as the time zone database that comes with the program lists them. Blocks for a moment."""

import importlib.resources


def names() -> list[str]:
    """Every IANA zone name, sorted; old names of renamed zones are among them."""
    return sorted(_text("zones").split())


def of_country(region: str | None) -> list[str]:
    """The zones of a country (ISO 3166 alpha-2), its most populous ones first; none for an unknown country."""
    rows = (line.split("\t") for line in _text("zoneinfo", "zone.tab").splitlines() if not line.startswith("#"))
    return [row[2] for row in rows if row[0] == region]


def _text(*path: str) -> str:
    return importlib.resources.files("tzdata").joinpath(*path).read_text(encoding="utf-8")
