"""What stands over a list on paper: its name, and all that it is narrowed to, in words."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from callviewer.calls.query import DayRange
from callviewer.calls.text import plain
from callviewer.ui import export_words
from callviewer.ui.bidi import isolated
from callviewer.ui.export_choice import Offer
from callviewer.ui.people_horizon import ANY_TIME
from callviewer.ui.print_list import Heading
from callviewer.ui.words import Words

translate = QCoreApplication.translate

_MOST_OF_A_SEARCH: Final = 500


def heading(
    offer: Offer, words: Words, total: int, *, account: str = "", filters: Sequence[str] = (), is_selection: bool
) -> Heading:
    """What stands over the list.

    Args:
        offer: What is printed of.
        words: How days and numbers are written.
        total: How many calls it has.
        account: The name of the phone; empty where there is only one.
        filters: What the filter says, each as a phrase.
        is_selection: Whether only the selected rows are printed.
    """
    query = offer.whole.query
    lines = [isolated(account), _days(query.days, words.locale)]
    if offer.days != ANY_TIME:
        lines.append(
            translate("ExportHeading", "Who has tried in the last {n} days", "", offer.days).format(
                n=words.count(offer.days)
            )
        )
    sought = plain(query.text, _MOST_OF_A_SEARCH)
    if sought:
        lines.append(translate("ExportHeading", "Search: {text}").format(text=isolated(sought)))
    lines += filters
    if is_selection:
        lines.append(
            translate("ExportHeading", "Selected people")
            if offer.is_of_people
            else translate("ExportHeading", "Selected rows")
        )
    lines.append(translate("ExportHeading", "Calls: {n}").format(n=words.count(total)))
    about = tuple(line for line in lines if line)
    return Heading(export_words.name_of_list(offer.whole), about, words.on_paper(words.now_ms()))


def _days(days: DayRange, locale: QLocale) -> str:
    def written(day: date) -> str:
        return isolated(locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat))

    if days.first is not None and days.last is not None and days.first != days.last:
        return translate("ExportHeading", "From {first} to {last}").format(
            first=written(days.first), last=written(days.last)
        )
    if days.first is not None:
        return (
            written(days.first)
            if days.last is not None
            else translate("ExportHeading", "Since {first}").format(first=written(days.first))
        )
    return "" if days.last is None else translate("ExportHeading", "Until {last}").format(last=written(days.last))
