"""Whose country numbers without a country code are from: seen from the numbers themselves.

Such numbers are read with the country of the settings, which may be only that of the computer's language. Under a
wrong one hardly any of them is a number at all, and one person becomes two.
"""

from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from typing import Final

from callviewer.calls import numbers

MOST: Final = 500
"""So many different numbers are enough to be sure, of either sort."""
_ENOUGH: Final = 10
"""Fewer numbers without a country code mean nothing."""
_FITS: Final = 0.85
"""From this share on a country is the one: a few numbers are wrong everywhere."""
_FITS_BADLY: Final = 0.6
"""From this share on the country in use is left alone."""
_CLEARLY: Final = 2
"""Of two countries that both fit, the one is meant that so many times as many other numbers name."""
_MOST_GUESSES: Final = 5
"""How many of the countries that numbers name are thought of, the most frequent ones."""


class CountryHint:
    """Looks for the country that numbers without a country code are from, in small steps.

    Attributes:
        better: The country (ISO 3166 alpha-2) that they fit though they do not fit the one in use; None while unsure.
    """

    def __init__(self, raws: Iterable[str], used: str | None, homes: Sequence[str]) -> None:
        """A look that has not begun; see `steps`.

        Args:
            raws: Different numbers as they came.
            used: The country in use; None where there is none.
            homes: Where the phone may be at home, the likeliest first.
        """
        self._raws = raws
        self._used = used
        self._homes = homes
        self.better: str | None = None

    def steps(self) -> Generator[None, None, None]:
        """Do the work, a number at a time: it takes some tenths of a second in all."""
        national, named = yield from self._sorted()
        if len(national) < _ENOUGH:
            return
        if self._used is None or (yield from _share(national, self._used)) < _FITS_BADLY:
            self.better = yield from self._guess(national, named)

    def _sorted(self) -> Generator[None, None, tuple[list[str], Counter[str]]]:
        """The numbers without a country code, and how many others name each country."""
        national: list[str] = []
        named: Counter[str] = Counter()
        for raw in self._raws:
            if numbers.is_national(raw):
                national.append(raw)
            elif named.total() < MOST:
                country = numbers.region_of(raw, None)
                named.update([country] if country else [])
            yield
        return national[:MOST], named

    def _guess(self, national: Sequence[str], named: Counter[str]) -> Generator[None, None, str | None]:
        # Some countries take nearly every number for theirs: that it fits is not enough.
        for country in self._homes:
            if (yield from _share(national, country)) >= _FITS:
                return country
        fitting: list[tuple[str, int]] = []
        for country, count in named.most_common(_MOST_GUESSES):
            if (yield from _share(national, country)) >= _FITS:
                fitting.append((country, count))
        is_clear = len(fitting) == 1 or (len(fitting) > 1 and fitting[0][1] >= _CLEARLY * fitting[1][1])
        return fitting[0][0] if is_clear else None


def _share(raws: Sequence[str], country: str) -> Generator[None, None, float]:
    """Which part of the numbers there is in a country, a number at a time."""
    fitting = 0
    for raw in raws:
        fitting += numbers.is_number_of(raw, country)
        yield
    return fitting / len(raws)
