"""Days as people type them, read in the habits of their region; what is not plainly a day is none."""

import functools
import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from callviewer.calls.text import fold

EARLIEST: Final = date(2000, 1, 1)
"""No phone has older calls."""
_ENGLISH: Final = "en_GB"
_FORMATS: Final = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
_PARTS: Final = re.compile(r"\d+|[^\d\s./,،\-\N{EN DASH}]+")
_UNSEEN: Final = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\ufeff"))
_ORDINALS: Final = frozenset({"st", "nd", "rd", "th"})
_YEARS_TO_COME: Final = 20
"""A year of two digits that lies further ahead than this means the century before."""
_SHORTEST_NAME: Final = 3
"""The fewest letters that may stand for a month's name, where the region has no shorter one."""


def as_qdate(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)


def day_format(locale: QLocale) -> str:
    """How a day is written here: with the month's short name where that is simple, else in digits; year in full."""
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    medium = long.replace("dddd", "").replace("MMMM", "MMM").strip(" ,،")
    simple = "'" not in medium and medium.isascii() and "yyyy" in medium and "MMM" in medium
    if simple and all(_survives(locale, QDate(2026, month, 28), medium) for month in range(1, 13)):
        return medium
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def typed_example(day: date, locale: QLocale) -> str:
    """A day as the region writes it in short, with the whole year; `read_day` takes it for the same day."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    written = locale.toString(
        QDate(day.year, day.month, day.day), short if "yyyy" in short else short.replace("yy", "yyyy")
    )
    if read_day(written, locale, day) == day:
        return written
    order = _order(locale)
    if order[0] == "y":
        return f"{day:%Y-%m-%d}"
    return f"{day:%d/%m/%Y}" if order[0] == "d" else f"{day:%m/%d/%Y}"


def read_day(text: str, locale: QLocale, today: date) -> date | None:
    """The day that was typed.

    Taken are the region's own formats, year-month-day, day and month in the region's order, the name of a month or
    its beginning, years of two digits, and no year at all for the last such day.

    Args:
        text: What was typed.
        locale: Whose order and names count; English names count everywhere.
        today: Where years are counted from.

    Returns:
        None for a text that is no day, or that could be one of several.
    """
    text = text.translate(_UNSEEN).strip()
    for written in (locale.dateFormat(QLocale.FormatType.LongFormat), day_format(locale)):
        found = locale.toDate(text, written)
        if found.isValid() and "yyyy" in written:
            return date(found.year(), found.month(), found.day())
    numbers: list[str] = []
    words: list[str] = []
    for part in _PARTS.findall(text):
        (numbers if part.isdecimal() else words).append(part)
    months, is_clear = _months(words, locale)
    if not is_clear or len(months) > 1:
        return None
    try:
        if months:
            return _with_name(numbers, months.pop(), today)
        return _in_digits(numbers, _order(locale), today, is_dotted="." in text)
    except ValueError:
        return None


def _with_name(numbers: list[str], month: int, today: date) -> date | None:
    if len(numbers) == 1:
        return _latest(int(numbers[0]), month, today)
    if len(numbers) != len(("day", "year")):
        return None
    year, day = numbers if _is_full_year(numbers[0]) else reversed(numbers)
    return date(_year(year, today), month, int(day))


def _in_digits(numbers: list[str], order: str, today: date, *, is_dotted: bool) -> date | None:
    if len(numbers) == 1 and len(numbers[0]) == len("YYYYMMDD"):
        (whole,) = numbers
        numbers = [whole[:4], whole[4:6], whole[6:]]
    if len(numbers) == len("md"):
        day, month = _day_and_month(numbers, order[:2])
        return _latest(day, month, today)
    if len(numbers) != len("ymd"):
        return None
    if _is_full_year(numbers[0]) or (order[0] == "y" and not _is_full_year(numbers[2])):
        year, month_text, day_text = numbers
        return date(_year(year, today), int(month_text), int(day_text))
    # Where years come first, dots are still read as everybody means them.
    day, month = _day_and_month(numbers[:2], "dm" if is_dotted and order[0] == "y" else order[:2])
    return date(_year(numbers[2], today), month, day)


def _day_and_month(numbers: list[str], order: str) -> tuple[int, int]:
    first, second = map(int, numbers)
    most = 12
    if first > most or second > most:
        # Only one of the two can be the month.
        return (first, second) if first > second else (second, first)
    if first != second and order[0] == "y":
        raise ValueError("day first or month first?")
    return (second, first) if order[0] == "m" else (first, second)


def _latest(day: int, month: int, today: date) -> date:
    # The 29th of February has not been for up to eight years.
    for year in range(today.year, today.year - 9, -1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    raise ValueError("there is no such day")


def _is_full_year(number: str) -> bool:
    return len(number) == len("YYYY")


def _year(number: str, today: date) -> int:
    if _is_full_year(number):
        return int(number)
    if len(number) != len("YY"):
        raise ValueError("no year has so many digits")
    year = today.year // 100 * 100 + int(number)
    return year - 100 if year > today.year + _YEARS_TO_COME else year


def _order(locale: QLocale) -> str:
    """In which order the region's short format has year, month and day, as "dmy"."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return "".join(sorted("ymd", key=lambda part: short.find("M" if part == "m" else part)))


def _months(words: list[str], locale: QLocale) -> tuple[set[int], bool]:
    """The months that are named, and whether every word is understood."""
    fillers, weekdays = _ORDINALS | _fillers(locale.name()), _weekdays(locale.name()) | _weekdays(_ENGLISH)
    named: list[tuple[str, set[int]]] = []
    for word in _folded(words):
        months = _named(word, locale.name()) or _named(word, _ENGLISH)
        if months:
            named.append((word, months))
        elif word not in fillers and word not in weekdays:
            return set(), False
    if len(named) > 1:
        named = [(word, months) for word, months in named if word not in weekdays]
    return {month for _word, months in named for month in months}, len(named) <= 1


def _named(word: str, locale: str) -> set[int]:
    found = set()
    for month, names in enumerate(_month_names(locale), start=1):
        if word in names:
            return {month}
        if len(word) >= _SHORTEST_NAME and any(name.startswith(word) for name in names):
            found.add(month)
    return found


@functools.lru_cache(maxsize=4)
def _month_names(name: str) -> list[list[str]]:
    locale = QLocale(name)
    give = (locale.monthName, locale.standaloneMonthName)
    return [_folded(names(month, kind) for names in give for kind in _FORMATS) for month in range(1, 13)]


@functools.lru_cache(maxsize=4)
def _weekdays(name: str) -> set[str]:
    return set(_folded(QLocale(name).dayName(day, kind) for day in range(1, 8) for kind in _FORMATS))


@functools.lru_cache(maxsize=4)
def _fillers(name: str) -> set[str]:
    """What stands between the parts of a date here without a meaning of its own, such as "de"."""
    locale = QLocale(name)
    texts = []
    for kind in _FORMATS:
        pieces = locale.dateFormat(kind).split("'")
        # Every second piece was quoted; in the others y, M and d stand for the parts themselves.
        texts += [piece if place % 2 else re.sub("[yMd]+", " ", piece) for place, piece in enumerate(pieces)]
    october = locale.monthName(10)
    if re.search(r"\d", october):
        # Where months are numbers, the rest of their names says nothing more.
        texts.append(re.sub(r"\d+", " ", october))
    return {word for text in texts for word in _folded(_PARTS.findall(text))}


def _folded(words: Iterable[str]) -> list[str]:
    return [fold(word).rstrip(".'\N{HEBREW PUNCTUATION GERESH}") for word in words]


def _survives(locale: QLocale, day: QDate, written: str) -> bool:
    return locale.toDate(locale.toString(day, written), written) == day
