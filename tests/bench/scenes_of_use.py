"""Scenes of somebody who uses the window: paging, insights, new calls, two hours of everything."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench import children
from tests.bench.figures import Measure, Pair, percentile
from tests.bench.stage import Round, Scene, Stage

ARRIVES_EVERY_S = 0.1
QUERY = "QSqlQueryModel"


@contextmanager
def paged(stage: Stage) -> Iterator[Round]:
    """Page down and jump about."""
    copy = stage.copy()

    def play() -> dict[str, Pair]:
        ours = stage.program("page", copy=copy)
        rival = stage.run("rival", "page", copy, json.dumps(ours["room"]))

        def pair(what: str, share: float) -> Pair:
            return Pair(percentile(ours[what], share), percentile(rival[what], share))

        return {
            "page-p50": pair("pages", 0.5),
            "page-p99": pair("pages", 0.99),
            "jump-p99": pair("jumps", 0.99),
        }

    yield play


@contextmanager
def counted(stage: Stage) -> Iterator[Round]:
    """Open the insights."""
    copy = stage.copy()

    def play() -> dict[str, Pair]:
        read_ms = stage.run("reading", copy)["read_ms"]
        ours = stage.program("insights", copy=copy)
        return {"insights": Pair(ours["first_ms"], read_ms), "insights-again": Pair(ours["again_ms"], read_ms)}

    yield play


@contextmanager
def visited(stage: Stage) -> Iterator[Round]:
    """Read while new calls arrive."""
    with children.service(stage.env, stage.calls, 0, ARRIVES_EVERY_S) as url:

        def play() -> dict[str, Pair]:
            floor = stage.run("floor", "--scroll")["waits_ms"]
            arrived = stage.program("arrive", url)
            ours = arrived["waits_ms"]
            return {
                "arrive-moved": Pair(arrived["moved"] + 1, 1),
                "arrive-p99": Pair(percentile(ours, 0.99), percentile(floor, 0.99)),
                "arrive-most": Pair(max(ours), max(floor)),
            }

        yield play


@contextmanager
def lived(stage: Stage) -> Iterator[Round]:
    """Use the window for two hours."""
    copy = stage.copy()

    def play() -> dict[str, Pair]:
        used = stage.program(f"live:{stage.actions}", copy=copy)
        return {
            "long-memory": Pair(used["end_mb"], used["warm_mb"]),
            "long-held": Pair(used["end_held"], used["warm_held"]),
        }

    yield play


SCENES_OF_USE = (
    Scene(
        (
            Measure("page-p50", "a frame while paging down, p50", "ms", QUERY),
            Measure("page-p99", "a frame while paging down, p99", "ms", QUERY),
            Measure("jump-p99", "jump to a random place, p99", "ms", QUERY),
        ),
        paged,
    ),
    Scene(
        (
            Measure("insights", "insights, from the first click to charts", "ms", "reading the calls"),
            Measure("insights-again", "insights, from a later click to charts", "ms", "reading the calls"),
        ),
        counted,
    ),
    Scene(
        (
            Measure(
                "arrive-moved", "what is read moves when 10 calls a second arrive, rows + 1", "", "a row that stays"
            ),
            Measure("arrive-p99", "window busy while 10 calls a second arrive, p99", "ms", "bare scrolling"),
            Measure("arrive-most", "window busy while 10 calls a second arrive, most", "ms", "bare scrolling"),
        ),
        visited,
    ),
    Scene(
        (
            Measure("long-memory", "memory after two hours of use", "MB", "a fifth of it"),
            Measure("long-held", "threads, files and timers after two hours", "", "a fifth of it"),
        ),
        lived,
        is_long=True,
    ),
)
