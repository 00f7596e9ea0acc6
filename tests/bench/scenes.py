"""What is measured: scenes, each of which gives the numbers of some measures, round by round."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import children, copies
from tests.bench.figures import Measure, Pair, percentile

BARE = "bare window"
RAW = "raw loop"

Round = Callable[[], dict[str, Pair]]
"""Plays one round: a pair for each measure, by its name."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a scene is played.

    Attributes:
        calls: The size of the history.
        folder: For profiles and the home folder; gone afterwards.
        cache: For what is made once and kept.
    """

    calls: int
    folder: Path
    cache: Path

    @property
    def env(self) -> dict[str, str]:
        """The environment of all processes."""
        return children.environment(self.folder / "home", self.cache.absolute() / "compiled")

    def program(self, act: str, url: str, copy: Path | None = None) -> dict[str, Any]:
        """What the program measured while it played an act, on a new profile."""
        profile = copies.profile(self.folder / "profile", copy)
        return children.result_of(
            self.env, "tests.bench.inside", act, "--data-dir", profile, "--api-url", url, "--size", "1180x720"
        )


@dataclass(frozen=True, slots=True)
class Scene:
    """Some measures that come from the same processes.

    Attributes:
        measures: What its rounds give numbers for.
        open: Makes ready for one size; gives what plays a round.
    """

    measures: tuple[Measure, ...]
    open: Callable[[Stage], AbstractContextManager[Round]]


@contextmanager
def offline(stage: Stage) -> Iterator[Round]:
    """Start with a ready copy and no network, and type."""
    copy = copies.ready_copy(stage.calls, stage.cache)
    # A rehearsal: nothing is compiled, nor read from a slow disk, when it counts.
    children.result_of(stage.env, "tests.bench.floor")
    stage.program("glance", children.nowhere(), copy)

    def play() -> dict[str, Pair]:
        floor = children.result_of(stage.env, "tests.bench.floor")
        ours = stage.program("stay", children.nowhere(), copy)
        return {
            "start": Pair(ours["start_ms"], floor["start_ms"]),
            "memory-start": Pair(ours["settled_peak_mb"], floor["peak_mb"]),
            "key": Pair(percentile(ours["strikes_ms"], 0.9), floor["frame_ms"]),
        }

    yield play


@contextmanager
def synced(stage: Stage) -> Iterator[Round]:
    """Bring everything here from a service that answers at once."""
    with children.service(stage.env, stage.calls, 0) as url:

        def play() -> dict[str, Pair]:
            floor = children.result_of(stage.env, "tests.bench.floor")
            raw = children.result_of(stage.env, "tests.bench.raw_loop", url, children.KEY)
            ours = stage.program("bring", url)
            return {
                "sync-0": Pair(ours["took_s"], raw["took_s"]),
                "memory-sync": Pair(ours["whole_peak_mb"], floor["peak_mb"]),
            }

        yield play


@contextmanager
def synced_from_afar(stage: Stage) -> Iterator[Round]:
    """Bring everything here from a service that is 50 ms away."""
    with children.service(stage.env, stage.calls, 50) as url:

        def play() -> dict[str, Pair]:
            raw = children.result_of(stage.env, "tests.bench.raw_loop", url, children.KEY)
            return {"sync-50": Pair(stage.program("bring", url)["took_s"], raw["took_s"])}

        yield play


@contextmanager
def scrolled(stage: Stage) -> Iterator[Round]:
    """Scroll while everything is brought here."""
    with children.service(stage.env, stage.calls, 0) as url:

        def play() -> dict[str, Pair]:
            floor = children.result_of(stage.env, "tests.bench.floor", "--scroll")["waits_ms"]
            ours = stage.program("scroll", url)["waits_ms"]
            return {
                "busy-p99": Pair(percentile(ours, 0.99), percentile(floor, 0.99)),
                "busy-most": Pair(max(ours), max(floor)),
            }

        yield play


@contextmanager
def judged(stage: Stage) -> Iterator[Round]:
    """Judge everybody's missed calls anew, as after a change of the zone."""
    copy = copies.ready_copy(stage.calls, stage.cache)

    def play() -> dict[str, Pair]:
        taken = children.result_of(stage.env, "tests.bench.judging", copy, stage.folder / "judged.sqlite")
        return {"judge": Pair(taken["judged_ms"], taken["read_ms"])}

    yield play


SCENES = (
    Scene(
        (
            Measure("start", "start to first rows painted", "ms", BARE),
            Measure("memory-start", "peak memory after start", "MB", BARE),
            Measure("key", "keystroke to rows and count painted, p90", "ms", "its frame"),
        ),
        offline,
    ),
    Scene(
        (
            Measure("sync-0", "whole history brought here, 0 ms away", "s", RAW),
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
)
