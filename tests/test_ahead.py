"""Steps begun ahead: in their order, none twice, and none lost."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import pytest

from callviewer.history.ahead import Ahead


class Steps:
    """Steps that end when they are told to.

    Attributes:
        taken: How many have ended; each gives its number.
        under_way: How many are being taken.
        most: How many there were at once.
    """

    def __init__(self) -> None:
        self.taken = self.under_way = self.most = 0
        self.may_end = asyncio.Event()
        self.error: Exception | None = None

    async def step(self) -> int:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            await self.may_end.wait()
            if self.error is not None:
                raise self.error
            self.taken += 1
            return self.taken
        finally:
            self.under_way -= 1


def play(scene: Callable[[Steps, "Ahead[int]"], Awaitable[None]]) -> None:
    async def run() -> None:
        steps = Steps()
        ahead = Ahead(steps.step)
        try:
            await scene(steps, ahead)
        finally:
            await ahead.break_off()

    asyncio.run(run())


def test_a_step_that_was_begun_is_the_next_one() -> None:
    async def scene(steps: Steps, ahead: "Ahead[int]") -> None:
        await ahead.begin()
        assert steps.under_way == 1
        steps.may_end.set()
        assert [await ahead.next(), await ahead.next()] == [1, 2]
        assert steps.most == 1

    play(scene)


def test_whether_a_step_ends_in_time_is_told_and_leaves_it_as_it_is() -> None:
    async def scene(steps: Steps, ahead: "Ahead[int]") -> None:
        assert not await ahead.comes_within(0), "none was begun"
        await ahead.begin()
        assert not await ahead.comes_within(0)
        steps.may_end.set()
        assert await ahead.comes_within(5)
        assert [await ahead.next(), await ahead.next()] == [1, 2]
        assert steps.most == 1

    play(scene)


def test_a_step_that_was_broken_off_is_taken_anew() -> None:
    async def scene(steps: Steps, ahead: "Ahead[int]") -> None:
        await ahead.begin()
        await ahead.break_off()
        assert steps.under_way == 0
        steps.may_end.set()
        assert await ahead.next() == 1

    play(scene)


def test_a_step_that_had_ended_before_it_was_broken_off_is_not_lost() -> None:
    async def scene(steps: Steps, ahead: "Ahead[int]") -> None:
        steps.may_end.set()
        await ahead.begin()
        await ahead.break_off()
        assert [await ahead.next(), await ahead.next()] == [1, 2]

    play(scene)


def test_an_error_of_a_step_that_was_begun_comes_when_it_is_its_turn_and_the_step_is_taken_anew() -> None:
    async def scene(steps: Steps, ahead: "Ahead[int]") -> None:
        steps.error = EOFError()
        steps.may_end.set()
        await ahead.begin()
        with pytest.raises(EOFError):
            await ahead.next()
        steps.error = None
        assert await ahead.next() == 1

    play(scene)


def test_a_step_ends_with_whoever_waits_for_it() -> None:
    async def scene(steps: Steps, ahead: "Ahead[int]") -> None:
        await ahead.begin()
        waiting = asyncio.create_task(ahead.next())
        await asyncio.sleep(0)
        waiting.cancel()
        with suppress(asyncio.CancelledError):
            await waiting
        assert steps.under_way == 0

    play(scene)
