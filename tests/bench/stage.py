"""What scenes are made of: a place to play, the processes that are started there, and what gives numbers."""

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import children, copies
from tests.bench.figures import Measure, Pair

Round = Callable[[], dict[str, Pair]]
"""Plays one round: a pair for each measure, by its name."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a scene is played.

    Attributes:
        calls: The size of the history.
        folder: For profiles and the home folder; gone afterwards.
        cache: For what is made once and kept.
        wanted: The names of the measures that somebody wants; a scene may leave out what is for others alone.
        actions: How much two hours of use are.
        screen: The X display on which windows are shown; empty to show them nowhere.
    """

    calls: int
    folder: Path
    cache: Path
    wanted: Collection[str]
    actions: int
    screen: str = ""

    @property
    def env(self) -> dict[str, str]:
        """The environment of all processes."""
        return children.environment(self.folder / "home", self.cache.absolute() / "compiled", self.screen)

    def copy(self) -> Path:
        """The ready copy of a history of this size."""
        return copies.ready_copy(self.calls, self.cache)

    def run(self, module: str, *arguments: str | Path) -> dict[str, Any]:
        """What a floor or a rival measured."""
        return children.result_of(self.env, f"tests.bench.{module}", *arguments)

    def program(self, act: str, url: str = "", copy: Path | None = None) -> dict[str, Any]:
        """What the program measured while it played an act, on a new profile; without an address nobody answers."""
        profile = copies.profile(self.folder / "profile", copy)
        address = url or children.nowhere()
        return self.run("inside", act, "--data-dir", profile, "--api-url", address, "--size", "1180x720")


@dataclass(frozen=True, slots=True)
class Scene:
    """Some measures that come from the same processes.

    Attributes:
        measures: What its rounds give numbers for.
        open: Makes ready for one size; gives what plays a round.
        is_long: Whether it takes minutes, so that it is played only where it is named.
    """

    measures: tuple[Measure, ...]
    open: Callable[[Stage], AbstractContextManager[Round]]
    is_long: bool = False
