"""Writes all calls of a copy into files: `python -m tests.bench.exporting COPY FOLDER`.

The floors are what the libraries take that are handed ready rows: the same cells, made before. What our writer gets are
calls, so it has to make the cells itself. Reading the copy is not counted: in the program, another process does it.
"""

import csv
import json
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC
from itertools import chain, repeat
from pathlib import Path

import xlsxwriter

from callviewer.archive.archive import Archive
from callviewer.archive.question import Question
from callviewer.calls.query import CallQuery
from callviewer.export.columns import COLUMNS, ExportPlace, ExportRow, Shape
from callviewer.export.writer import Format, Plan, write
from tests.bench.copies import ACCOUNT
from tests.bench.memory import memory_mb

Blocks = list[list[ExportRow]]
Row = list[str | int | None]

ROWS_A_BLOCK = 500
TENTHS = 10
"""So often it is noted how much memory is held."""
MOST_ROWS = 100_000
"""So many calls are kept ready; those of a longer history are written again and again, until it is as long."""
PLACE = ExportPlace(UTC, ACCOUNT.region)


def calls_of(copy: Path) -> tuple[Blocks, int]:
    """Calls of a copy, and how often they make as many as it holds."""
    with closing(Archive.open(copy, zone=UTC, region=ACCOUNT.region)) as archive:
        ids = archive.ids(Question(CallQuery(None), UTC))
        kept = ids[:MOST_ROWS]
        starts = range(0, len(kept), ROWS_A_BLOCK)
        blocks = [_rows(archive, kept[start : start + ROWS_A_BLOCK]) for start in starts]
    return blocks, max(1, len(ids) // len(kept))


def _rows(archive: Archive, ids: Sequence[int]) -> list[ExportRow]:
    """Some rows as the program hands them over."""
    calls = [call for call in archive.calls(ids) if call is not None]
    e164_of = archive.world_forms({call.number for call in calls}).get
    return [ExportRow(call, e164=e164_of(call.number)) for call in calls]


def ready_rows(blocks: Blocks, folder: Path) -> tuple[list[str], list[Row]]:
    """The header and the rows of a file with these calls."""
    file = folder / "cells.csv"
    write(file, Plan(Format.CSV, PLACE), blocks)
    with file.open(encoding="utf-8-sig", newline="") as stream:
        header, *rows = csv.reader(stream)
    whole = [column.shape is Shape.WHOLE for column in COLUMNS.values()]
    ready: list[Row] = [
        [int(cell) if is_whole and cell else cell for cell, is_whole in zip(row, whole, strict=True)] for row in rows
    ]
    return header, ready


def took_s(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began


def measure(copy: Path, folder: Path) -> dict[str, float]:
    """What each took, in s, and what memory ours held in the end and at first.

    Ours comes first, as in a process that has just been started: it knows no number yet.
    """
    blocks, times = calls_of(copy)
    total = times * sum(map(len, blocks))
    held_mb: dict[Format, list[float]] = {Format.CSV: [], Format.XLSX: []}

    def export(kind: Format) -> None:
        held = held_mb[kind]

        def note(done: int) -> None:
            if done * TENTHS // total > len(held):
                held.append(memory_mb())

        write(folder / f"ours.{kind}", Plan(kind, PLACE), chain.from_iterable(repeat(blocks, times)), progress=note)

    found = {"csv": took_s(lambda: export(Format.CSV))}
    header, rows = ready_rows(blocks, folder)

    def plain_csv() -> None:
        with (folder / "plain.csv").open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(header)
            for ready in repeat(rows, times):
                writer.writerows(ready)

    def plain_xlsx() -> None:
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        with xlsxwriter.Workbook(folder / "plain.xlsx", options) as book:
            sheet = book.add_worksheet()
            for number, row in enumerate(chain([header], chain.from_iterable(repeat(rows, times)))):
                sheet.write_row(number, 0, row)

    found["plain_csv"] = took_s(plain_csv)
    found["xlsx"] = took_s(lambda: export(Format.XLSX))
    found["plain_xlsx"] = took_s(plain_xlsx)
    held = max(held_mb.values(), key=lambda each: each[-1] / each[0])
    return found | {"held_mb": held[-1], "held_first_mb": held[0]}


if __name__ == "__main__":
    copy, folder = map(Path, sys.argv[1:])
    folder.mkdir(exist_ok=True)
    print(json.dumps(measure(copy, folder)), flush=True)
