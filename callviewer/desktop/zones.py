"""The names of time zones, as the database that comes with the program lists them. Blocks for a moment, once."""

import functools
import importlib.resources


def names() -> list[str]:
    """Every IANA zone name, sorted; old names of renamed zones are among them."""
    return sorted(_text("zones").split())


@functools.cache
def of_country(region: str | None) -> tuple[str, ...]:
    """The zones of a country (ISO 3166 alpha-2), its most populous ones first; none for an unknown country."""
    return tuple(zone for country, zone in _places() if country == region)


def country_of(zone: str | None) -> str | None:
    """The country (ISO 3166 alpha-2) of an IANA zone; None where it belongs to none, or to nobody's knowledge."""
    return next((country for country, name in _places() if name == zone), None)


@functools.cache
def _places() -> tuple[tuple[str, str], ...]:
    """Each country with its zones."""
    lines = [line.split("\t") for line in _text("zoneinfo", "zone.tab").splitlines() if not line.startswith("#")]
    return tuple((country, zone) for country, _position, zone, *_comment in lines)


def _text(*path: str) -> str:
    return importlib.resources.files("tzdata").joinpath(*path).read_text(encoding="utf-8")
