"""What is measured: scenes, each of which gives the numbers of some measures, round by round."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bench import children
from tests.bench.figures import Measure, Pair, percentile
from tests.bench.scenes_of_use import SCENES_OF_USE
from tests.bench.stage import Round, Scene, Stage

BARE = "bare window"
RAW = "raw loop"


@contextmanager
def offline(stage: Stage) -> Iterator[Round]:
    """Start with a ready copy and no network, and type."""
    copy = stage.copy()
    is_start_alone = not {"memory-start", "key"} & {*stage.wanted}
    # A rehearsal: nothing is compiled, nor read from a slow disk, when it counts.
    stage.run("floor")
    stage.run("rival", "start", copy)
    stage.program("glance", copy=copy)

    def play() -> dict[str, Pair]:
        floor = stage.run("floor")
        ours = stage.program("glance" if is_start_alone else "stay", copy=copy)
        rival = stage.run("rival", "start", copy)
        pairs = {
            "start": Pair(ours["start_ms"], floor["start_ms"]),
            "start-cpu": Pair(ours["start_cpu_ms"], floor["start_cpu_ms"]),
            "start-rival": Pair(ours["start_ms"], rival["start_ms"]),
        }
        if not is_start_alone:
            pairs["memory-start"] = Pair(ours["settled_peak_mb"], floor["peak_mb"])
            pairs["key"] = Pair(percentile(ours["strikes_ms"], 0.9), floor["frame_ms"])
        return pairs

    yield play


@contextmanager
def synced(stage: Stage) -> Iterator[Round]:
    """Bring everything here from a service that answers at once."""
    with children.service(stage.env, stage.calls, 0) as url:

        def play() -> dict[str, Pair]:
            floor = stage.run("floor")
            raw = stage.run("raw_loop", url, children.KEY)
            ours = stage.program("bring", url)
            return {
                "sync-0": Pair(ours["took_s"], raw["took_s"]),
                "sync-cpu": Pair(_ms_a_page(ours, raw), _ms_a_page(raw, raw)),
                "memory-sync": Pair(ours["whole_peak_mb"], floor["peak_mb"]),
            }

        yield play


def _ms_a_page(reader: dict[str, Any], raw: dict[str, Any]) -> float:
    """What a page has cost whoever has read them all; the program asks for a few more of them than the raw loop."""
    return float(reader["cpu_s"] * 1000 / raw["requests"])


@contextmanager
def synced_from_afar(stage: Stage) -> Iterator[Round]:
    """Bring everything here from a service that is 50 ms away."""
    with children.service(stage.env, stage.calls, 50) as url:

        def play() -> dict[str, Pair]:
            raw = stage.run("raw_loop", url, children.KEY)
            return {"sync-50": Pair(stage.program("bring", url)["took_s"], raw["took_s"])}

        yield play


@contextmanager
def scrolled(stage: Stage) -> Iterator[Round]:
    """Scroll while everything is brought here."""
    with children.service(stage.env, stage.calls, 0) as url:

        def play() -> dict[str, Pair]:
            floor = stage.run("floor", "--scroll")["waits_ms"]
            ours = stage.program("scroll", url)["waits_ms"]
            return {
                "busy-p99": Pair(percentile(ours, 0.99), percentile(floor, 0.99)),
                "busy-most": Pair(max(ours), max(floor)),
            }

        yield play


@contextmanager
def judged(stage: Stage) -> Iterator[Round]:
    """Judge everybody's missed calls anew, as after a change of the zone."""
    copy = stage.copy()

    def play() -> dict[str, Pair]:
        taken = stage.run("judging", copy, stage.folder / "judged.sqlite")
        return {"judge": Pair(taken["judged_ms"], taken["read_ms"])}

    yield play


@contextmanager
def exported(stage: Stage) -> Iterator[Round]:
    """Write all calls into files."""
    copy = stage.copy()

    def play() -> dict[str, Pair]:
        took = stage.run("exporting", copy, stage.folder / "files")
        return {
            "export-csv": Pair(took["csv"], took["plain_csv"]),
            "export-xlsx": Pair(took["xlsx"], took["plain_xlsx"]),
            "export-memory": Pair(took["held_mb"], took["held_first_mb"]),
        }

    yield play


SCENES = (
    Scene(
        (
            Measure("start", "start to first rows painted", "ms", BARE),
            Measure("start-cpu", "the same, as time of the processors", "ms", BARE),
            Measure("start-rival", "start to first rows painted", "ms", "QSqlTableModel"),
            Measure("memory-start", "peak memory after start", "MB", BARE),
            Measure("key", "keystroke to rows and count painted, p90", "ms", "its frame"),
        ),
        offline,
    ),
    Scene(
        (
            Measure("sync-0", "whole history brought here, 0 ms away", "s", RAW),
            Measure("sync-cpu", "the same, as time of the processors a page", "ms", RAW),
            Measure("memory-sync", "peak memory after that", "MB", BARE),
        ),
        synced,
    ),
    Scene((Measure("sync-50", "whole history brought here, 50 ms away", "s", RAW),), synced_from_afar),
    Scene(
        (
            Measure("busy-p99", "window busy while synced and scrolled, p99", "ms", BARE),
            Measure("busy-most", "window busy while synced and scrolled, most", "ms", BARE),
        ),
        scrolled,
    ),
    Scene((Measure("judge", "follow-up of every missed call", "ms", "reading the calls"),), judged),
    Scene(
        (
            Measure("export-csv", "CSV of all calls", "s", "csv.writer"),
            Measure("export-xlsx", "XLSX of all calls", "s", "XlsxWriter"),
            Measure("export-memory", "memory when all calls are written", "MB", "a tenth of them"),
        ),
        exported,
    ),
    *SCENES_OF_USE,
)
