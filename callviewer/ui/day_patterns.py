"""In which order a region writes weekday, day, month and year, for patterns that Qt has none of."""

from typing import NamedTuple

from PySide6.QtCore import QLocale

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


class DayPatterns(NamedTuple):
    """Patterns for `QLocale.toString`.

    Attributes:
        weekday: "Fri 20 Nov".
        weekday_year: "Fri 20 Nov 2025".
        day: "20 Nov".
        day_year: "20 Nov 2025".
        month: "Nov 2025".
        long_month: "November 2025".
    """

    weekday: str
    weekday_year: str
    day: str
    day_year: str
    month: str
    long_month: str


def day_patterns(locale: QLocale) -> DayPatterns:
    """The patterns of a region."""
    short, long = locale.dateFormat(_SHORT), locale.dateFormat(_LONG)
    if "年" in long:
        day, month = "M月d日", "yyyy年M月"
        return DayPatterns(f"{day}(ddd)", f"yyyy年{day}(ddd)", day, f"yyyy年{day}", month, month)
    if short.find("M") < short.find("d"):
        return DayPatterns("ddd, MMM d", "ddd, MMM d yyyy", "MMM d", "MMM d, yyyy", "MMM yyyy", "MMMM yyyy")
    day = "d. MMM" if "d. " in long else "d MMM"
    # In Vietnamese Monday is "Day 2": the next figure must not touch it.
    weekday = "ddd," if locale.dayName(1, _SHORT)[-1:].isdigit() else "ddd"
    return DayPatterns(f"{weekday} {day}", f"{weekday} {day} yyyy", day, f"{day} yyyy", "MMM yyyy", "MMMM yyyy")
