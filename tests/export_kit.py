"""Calls that are hard to write into files, and what every test of an export needs."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.export.columns import ExportPlace, ExportRow
from callviewer.export.ids import ColumnId
from callviewer.export.writer import Format, Plan, write

SAO_PAULO = ExportPlace(ZoneInfo("America/Sao_Paulo"), "BR")
NOON_MS = int(datetime(2026, 11, 20, 15, 2, 33, 125_000, tzinfo=UTC).timestamp() * 1000)

FORMULAS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.com","click")',
    "+1+1",
    "-1+1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "{=1+1}",
    "\uff1d1+1",
)
NUMBERS = (
    "+5511912345678",
    "0119123",
    "011912345678",
    "5511912345678",
    "(11) 91234-5678",
    "+55 (11) 91234-5678",
    "3-4567",
    "1/2",
    "1E5",
    "12:30",
    "1.234",
    "00",
    "-1",
)
NAMES = (
    "Ana Souza",
    "José Müller",
    "李雷",
    "Мария",
    "محمد",
    "שרה",
    "สมชาย",
    "हरि",
    "👩‍👩‍👧 Família",
    "O'Brien, Jr.; & <Sons>",
    'The "Boss"',
    "two\nlines",
    "two\r\nlines",
    " blanks ",
    "tab\there",
    "'t Hooft",
    "a;=1+1",
    "a,=1+1",
    "a\t=1+1",
    'a;"=1+1',
    "<r>bold</r>",
    "<r><t>x</t></r>",
    "_x0041_",
    "https://example.com",
    "",
)
TRICKY = (*NAMES, *FORMULAS, *NUMBERS)

TEXTS = st.text(max_size=40) | st.text(alphabet="=+-@,;\t\r\n\"' 01Aé<r>/_x", max_size=12) | st.sampled_from(TRICKY)


def call(name: str = "Ana Souza", number: str = "011912345678", **more: object) -> Call:
    """An incoming call of 3 minutes and 12 seconds, at noon in São Paulo."""
    facts: dict[str, object] = {"time_ms": NOON_MS, "duration_s": 192, "place": "São Paulo", **more}
    return Call(facts.pop("kind", CallKind.INCOMING), number, name, **facts)  # type: ignore[arg-type]  # see above


def missed(**more: object) -> Call:
    """A missed call that waits for a call back."""
    waiting = FollowUp(Outcome.WAITING)
    return call(**{"kind": CallKind.MISSED, "duration_s": None, "followup": waiting, **more})  # type: ignore[arg-type]


def rows(calls: Sequence[Call], note: str = "", account: str = "Office") -> list[ExportRow]:
    return [ExportRow(each, note, account) for each in calls]


def blocks(calls: Sequence[Call], size: int = 3) -> Iterator[list[ExportRow]]:
    """The calls in small blocks."""
    made = rows(calls)
    for start in range(0, len(made), size):
        yield made[start : start + size]


def exported(folder: Path, calls: Sequence[Call], plan: Plan) -> Path:
    """A file of these calls."""
    target = folder / f"calls.{plan.format}"
    write(target, plan, blocks(calls))
    return target


def plan(form: Format, *columns: ColumnId) -> Plan:
    return Plan(form, SAO_PAULO, columns=columns or tuple(ColumnId))
