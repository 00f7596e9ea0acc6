"""What of a page is exported: all that it lists, or the rows that are selected in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from callviewer.calls.query import ANY_TIME
from callviewer.history.exporting import Choice
from callviewer.ui import people_horizon
from callviewer.ui.call_page import CallPage
from callviewer.ui.people_page import PeoplePage


@dataclass(frozen=True, slots=True)
class Offer:
    """What a page has to export.

    Attributes:
        whole: All that it lists, also what is not loaded.
        selection: The selected rows.
        selected: How many rows those are.
        days: Within how many days the people of the page have tried; people_horizon.ANY_TIME where that is not asked.
        is_known: Whether it is known already who or what the rows are.
    """

    whole: Choice
    selection: Choice
    selected: int = 0
    days: int = people_horizon.ANY_TIME
    is_known: bool = True

    @property
    def is_of_people(self) -> bool:
        """Whether the page lists people, of whom the missed calls are exported by which they wait."""
        return self.whole.people is not None

    def choice(self, *, is_selection: bool) -> Choice:
        """The selected rows, or all of the list."""
        return self.selection if is_selection else self.whole


def offer_of(page: object) -> Offer | None:
    """What there is to export of a page; None for one that has no list."""
    if isinstance(page, CallPage):
        model = page.model
        ids = model.ids
        selected = tuple(ids[row] for row in page.table.selected_rows())
        return Offer(Choice(model.query), Choice(model.query, selected), len(selected), is_known=all(selected))
    if isinstance(page, PeoplePage):
        chosen = _numbers(page, page.table.selected_rows())
        # Days that are chosen at the top count instead.
        days = page.days if page.query.days == ANY_TIME else people_horizon.ANY_TIME
        return Offer(
            Choice(page.query, people=_numbers(page, range(page.model.rowCount()))),
            Choice(page.query, people=chosen),
            len(chosen),
            days,
            page.is_settled,
        )
    return None


def _numbers(page: PeoplePage, rows: Iterable[int]) -> tuple[str, ...]:
    """The numbers of the people in these rows, in their order; the hidden ones are nobody's."""
    return tuple(caller.number for caller in page.model.callers(rows))
