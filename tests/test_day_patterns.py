"""Days as each region writes them, where Qt has no pattern of its own."""

import pytest
from PySide6.QtCore import QDate, QLocale

from callviewer.ui.day_patterns import day_patterns

DAY = QDate(2026, 11, 23)


@pytest.mark.parametrize(
    ("region", "weekday", "day_year", "month"),
    [
        ("en_GB", "Mon 23 Nov", "23 Nov 2026", "Nov 2026"),
        ("en_US", "Mon, Nov 23", "Nov 23, 2026", "Nov 2026"),
        ("pt_BR", "seg. 23 nov.", "23 nov. 2026", "nov. 2026"),
        ("de_DE", "Mo. 23. Nov.", "23. Nov. 2026", "Nov. 2026"),
        ("ja_JP", "11月23日(月)", "2026年11月23日", "2026年11月"),
        ("vi_VN", "Thứ 2, 23 thg 11", "23 thg 11 2026", "thg 11 2026"),
    ],
)
def test_a_day_is_written_as_in_the_region(region: str, weekday: str, day_year: str, month: str) -> None:
    locale = QLocale(region)
    patterns = day_patterns(locale)
    written = [locale.toString(DAY, pattern) for pattern in (patterns.weekday, patterns.day_year, patterns.month)]
    assert written == [weekday, day_year, month]


@pytest.mark.parametrize("region", ["en_GB", "en_US", "pt_BR", "ja_JP", "ar_EG"])
def test_the_patterns_with_a_year_add_nothing_else(region: str) -> None:
    patterns = day_patterns(QLocale(region))
    bare = [pattern.replace("yyyy", "").replace("年", "").strip(" ,") for pattern in patterns]
    assert (bare[0], bare[2]) == (bare[1], bare[3])
