"""The calls of everybody in one order, kept in memory: what is typed narrows the same list, key after key."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, islice
from typing import Final

AT_ONCE: Final = 10_000
"""After so many, the other thread of the program gets its turn: within one call of Python it never does."""
FEW: Final = 500
"""So many are looked at first: where most of them fit, a screen is full soon."""


class Roll:
    """The ids of calls in their order, and the party of each. It never changes: what has grown is another one.

    Attributes:
        ids: The ids, in their order; shared with whoever asks for them.
        last_id: The highest id of all calls when they were read, whether or not they are among these.
    """

    def __init__(self, ids: "array[int]", parties: "array[int]", counts: "Counter[int]", last_id: int) -> None:
        """See `read`."""
        self.ids = ids
        self.last_id = last_id
        self._parties = parties
        self._counts = counts
        self._last_party = max(counts, default=0)

    @classmethod
    def read(cls, rows: Iterable[Sequence[int]], last_id: int) -> "Roll":
        """Of rows in their order, each with the id of a call and that of its party."""
        ids, parties = _columns(rows)
        counts: Counter[int] = Counter()
        for start in range(0, len(parties), AT_ONCE):
            counts.update(parties[start : start + AT_ONCE])
        return cls(ids, parties, counts, last_id)

    def upto(self, last_id: int) -> "Roll":
        """The same calls, known to be all up to a higher id."""
        return Roll(self.ids, self._parties, self._counts, last_id)

    def grown(self, above: int, fresh: int, rows: Iterable[Sequence[int]], last_id: int) -> "Roll":
        """The same with new calls.

        Args:
            above: How many calls come before the first stretch that is another now.
            fresh: How many of the rows are new.
            rows: That stretch as it is now, the calls that were there already included.
            last_id: The highest id of all calls.
        """
        ids, parties = _columns(rows)
        below = above + len(ids) - fresh
        counts = self._counts.copy()
        counts.update(parties)
        counts.subtract(self._parties[above:below])
        return Roll(
            self.ids[:above] + ids + self.ids[below:],
            self._parties[:above] + parties + self._parties[below:],
            counts,
            last_id,
        )

    def count(self, parties: Iterable[int]) -> int:
        """How many of the calls are of these parties."""
        return sum(map(self._counts.__getitem__, parties))

    def picked(self, parties: Sequence[int]) -> Iterator["array[int]"]:
        """The ids of the calls of these parties in their order, part by part; the first ones are small."""
        wanted = bytearray(max([self._last_party, *parties]) + 1)
        for party in parties:
            wanted[party] = 1
        start, many = 0, min(FEW, AT_ONCE)
        while start < len(self.ids):
            some = slice(start, start + many)
            yield array("q", compress(self.ids[some], map(wanted.__getitem__, self._parties[some])))
            start, many = some.stop, min(2 * many, AT_ONCE)


def _columns(rows: Iterable[Sequence[int]]) -> tuple["array[int]", "array[int]"]:
    ids, parties, values = array("q"), array("i"), chain.from_iterable(rows)
    while both := array("q", islice(values, 2 * AT_ONCE)):
        ids += both[::2]
        parties.extend(iter(both[1::2]))
    return ids, parties
