"""Which stretches of one list have been read: a few closed intervals of UTC milliseconds."""

from collections.abc import Iterable
from typing import Final

END: Final = -(2**62)
"""Before every call: a span that begins here was read to the end of the list."""

Gap = tuple[int | None, int]
"""What is yet to be read: from this moment down (None: from the top) to this one, which is covered."""


class Spans:
    """Disjoint covered stretches, newest first. What lies above the newest one is always to be looked at again."""

    def __init__(self, spans: Iterable[tuple[int, int]] = (), floor: int = END) -> None:
        """Cover the given stretches.

        Args:
            spans: Of each the first and the last millisecond.
            floor: What lies before this moment is not wanted and counts as never read.
        """
        self._bottom = floor if floor == END else floor - 1
        self._spans: list[tuple[int, int]] = []
        for low, high in spans:
            self.cover(low, high)

    def cover(self, low: int, high: int) -> None:
        """Take note that everything from `low` to `high`, both included, was read."""
        if low <= self._bottom + 1:
            low, high = self._bottom, max(high, self._bottom)
        if low > high:
            return
        apart = []
        for one in self._spans:
            # Milliseconds are whole: two spans that touch are one.
            if one[1] < low - 1 or one[0] > high + 1:
                apart.append(one)
            else:
                low, high = min(low, one[0]), max(high, one[1])
        self._spans = sorted([*apart, (low, high)], reverse=True)

    @property
    def newest(self) -> int:
        """The last millisecond that is covered or not wanted."""
        return self._spans[0][1] if self._spans else self._bottom

    @property
    def since(self) -> int | None:
        """From here to the newest nothing is missing; None where nothing is covered."""
        return self._spans[0][0] if self._spans else None

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing below the newest one."""
        return self.since == self._bottom

    def gap(self) -> Gap | None:
        """The newest stretch that is missing; None where nothing is."""
        if self.is_whole:
            return None
        if not self._spans:
            return None, self._bottom
        return self._spans[0][0] - 1, self._spans[1][1] if len(self._spans) > 1 else self._bottom

    def as_list(self) -> list[tuple[int, int]]:
        """First and last millisecond of each, newest first."""
        return list(self._spans)
