"""The columns of an exported call, declared once: what of a row each needs, and what it makes of that."""

import enum
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from operator import attrgetter
from typing import Any, Final, NamedTuple, TypeVar, cast

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import MINUTE_MS, FollowUp, Outcome
from callviewer.calls.numbers import e164
from callviewer.export.ids import ColumnId
from callviewer.export.moments import Moments
from callviewer.export.words import ExportWords

T = TypeVar("T")
Value = str | int | None

_MOST_CACHED: Final = 50_000
"""More people than that are in few histories of a million calls; it takes some MB for each column."""
_NOT_TEXT: Final = re.compile("[\x00\ud800-\udfff]")
"""What no text file can hold (lone surrogates), or many programs take for its end."""


class ExportRow(NamedTuple):
    """A call to be exported, and what stands beside it.

    Attributes:
        call: The call.
        note: What the user wrote about its number; may be empty.
        account: The name of the phone; may be empty.
        e164: The world-wide form of the number, empty where it has none; None where that is to be found out.
    """

    call: Call
    note: str = ""
    account: str = ""
    e164: str | None = None


class Fields(NamedTuple):
    """The rows of a block, taken apart: to ask each row for each of its cells would take longer."""

    calls: Sequence[Call]
    notes: Sequence[str]
    accounts: Sequence[str]
    e164s: Sequence[str | None]


class ExportPlace(NamedTuple):
    """Where the file is read.

    Attributes:
        zone: The zone of local times.
        region: The country of numbers without a country code (ISO 3166 alpha-2); None where unknown.
    """

    zone: tzinfo
    region: str | None


class Facts:
    """What the values of one export depend on, besides the rows."""

    def __init__(self, place: ExportPlace, words: ExportWords) -> None:
        """Facts of a place, and the words to be used."""
        self.region = place.region
        self.moments = Moments(place.zone)
        self.words = words


_TALKED: Final = frozenset({Outcome.RETURNED, Outcome.REACHED})

Maker = Callable[[Facts], Callable[[Any], Value]]
_Verdict = tuple[Outcome, int | None, int, str]
"""What became of a missed call; after how many minutes; tries; what the user wrote to it."""


class Shape(enum.Enum):
    """What a column holds."""

    TEXT = enum.auto()
    WHOLE = enum.auto()
    """A whole number."""
    LOCAL = enum.auto()
    """A local time, or the service's own text where the time is unknown; it needs the call itself."""
    UTC = enum.auto()
    """A moment; what it needs of a row is the time."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Attributes:
        id: Its name.
        width: How wide it is in a spreadsheet, in letters.
        keys: What of each row decides the value.
        value: Gives what makes the value for programs of such a key; None or empty where it is not known.
        shown: The same for the value that people read, where that is another.
        shape: What the values are.
    """

    id: ColumnId
    width: int
    keys: Callable[[Fields], Iterable[Any]]
    value: Maker
    shown: Maker | None = None
    shape: Shape = Shape.TEXT


def _as_it_is(_: Facts) -> Callable[[Value], Value]:
    return lambda key: key


def _kind_in_words(facts: Facts) -> Callable[[CallKind], Value]:
    return facts.words.kinds.__getitem__


def _e164(facts: Facts) -> Callable[[str | tuple[str, str | None]], Value]:
    def value(key: str | tuple[str, str | None]) -> Value:
        if isinstance(key, str):
            return key or None
        return e164(key[0], facts.region) if key[1] is None else key[1] or None

    return value


def _local(facts: Facts) -> Callable[[Call], Value]:
    return lambda call: facts.moments.local([call.time_ms])[0] or call.date_text or None


def _utc(facts: Facts) -> Callable[[int | None], Value]:
    return lambda time_ms: facts.moments.utc([time_ms])[0] or None


def _duration(facts: Facts) -> Callable[[tuple[int | None, CallKind]], Value]:
    return lambda key: facts.words.duration(*key)


def _of_calls(*names: str) -> Callable[[Fields], Iterable[Any]]:
    of_call = attrgetter(*names)
    return lambda fields: map(of_call, fields.calls)


def _numbers_known(fields: Fields) -> Iterable[str | tuple[str, str | None]]:
    """The world-wide form of each number, or the number too where a form has to be found out: that takes longer."""
    if None in fields.e164s:
        return zip(_NUMBERS(fields), fields.e164s, strict=True)
    return cast("Sequence[str]", fields.e164s)


def _verdicts(fields: Fields) -> Iterable[_Verdict | None]:
    """What became of missed calls; after how many minutes; tries."""
    # Most calls are none, or nothing is known of them.
    return [None if call.followup is None else _verdict(call, call.followup) for call in fields.calls]


def _verdict(call: Call, found: FollowUp) -> _Verdict:
    outcome, proof_ms, time_ms = found.outcome, found.proof_ms, call.time_ms
    if proof_ms is None or time_ms is None or outcome not in _TALKED:
        return outcome, None, found.tries, found.done_note
    return outcome, (proof_ms - time_ms) // MINUTE_MS if proof_ms > time_ms else 0, found.tries, found.done_note


def _outcome(_: Facts) -> Callable[[_Verdict | None], Value]:
    return lambda verdict: verdict and verdict[0].value


def _verdict_in_words(facts: Facts) -> Callable[[_Verdict | None], Value]:
    return lambda verdict: verdict and facts.words.verdict(*verdict)


def _text(_: Facts) -> Callable[[enum.StrEnum | None], Value]:
    return lambda key: key and key.value


_NUMBERS: Final = _of_calls("number")
_TIMES: Final = _of_calls("time_ms")

COLUMNS: Final[dict[ColumnId, Column]] = {
    column.id: column
    for column in (
        Column(ColumnId.KIND, 15, _of_calls("kind"), _text, _kind_in_words),
        Column(ColumnId.NAME, 28, _of_calls("name"), _as_it_is),
        Column(ColumnId.NUMBER, 20, _NUMBERS, _as_it_is),
        Column(ColumnId.E164, 20, _numbers_known, _e164),
        Column(ColumnId.LOCAL, 28, attrgetter("calls"), _local, shape=Shape.LOCAL),
        Column(ColumnId.UTC, 26, _TIMES, _utc, shape=Shape.UTC),
        Column(ColumnId.EPOCH, 23, _TIMES, _as_it_is, shape=Shape.WHOLE),
        Column(ColumnId.SECONDS, 10, _of_calls("duration_s"), _as_it_is, shape=Shape.WHOLE),
        Column(ColumnId.DURATION, 14, _of_calls("duration_s", "kind"), _duration),
        Column(ColumnId.PLACE, 20, _of_calls("place"), _as_it_is),
        Column(ColumnId.FOLLOW_UP, 30, _verdicts, _outcome, _verdict_in_words),
        Column(ColumnId.NOTE, 30, attrgetter("notes"), _as_it_is),
        Column(ColumnId.ACCOUNT, 16, attrgetter("accounts"), _as_it_is),
    )
}
"""All columns by their names, in their order."""


def storable(value: str) -> str:
    """The text without what no file can hold: each such sign is U+FFFD instead."""
    return value if value.isascii() and value.isprintable() else _NOT_TEXT.sub("\ufffd", value)


class _Remembered(dict[Any, T]):
    """Makes each thing once, and forgets all when they become too many."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: Any) -> T:
        if len(self) >= _MOST_CACHED:
            self.clear()
        made = self[key] = self._make(key)
        return made


def cells(
    makers: Sequence[Callable[[Fields], Iterable[T]]], blocks: Iterable[Sequence[ExportRow]]
) -> Iterator[Iterator[tuple[T, ...]]]:
    """The rows of each block as cells.

    Args:
        makers: What makes the cells of each column.
        blocks: Rows, some thousand at once.
    """
    for block in blocks:
        fields = Fields(*zip(*block, strict=True)) if block else Fields((), (), (), ())
        yield zip(*[make(fields) for make in makers], strict=True)


def of_column(column: Column, make: Callable[[Iterable[Any]], Iterable[T]]) -> Callable[[Fields], Iterable[T]]:
    """What makes the cells of a column, with what makes them of its `keys`."""
    return lambda fields: make(column.keys(fields))


def remembering(make: Callable[[Any], T]) -> Callable[[Iterable[Any]], Iterable[T]]:
    """What makes many cells with what makes one, and makes those that come again and again only once."""
    made = _Remembered(make)
    return lambda keys: map(made.__getitem__, keys)
