"""Signals that ask the program to end: taken into the event loop once, and given back."""

import os
import signal
import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

if sys.platform == "win32":
    pytest.skip("Windows ends a process instead of sending it a signal", allow_module_level=True)

from callviewer.ui.stop_signals import StopSignals

STOPPING = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


@pytest.fixture
def stops() -> list[str]:
    return []


@pytest.fixture
def signals(qtbot: QtBot, stops: list[str]) -> Iterator[StopSignals]:
    before = {number: signal.getsignal(number) for number in STOPPING}
    taken = StopSignals(lambda: stops.append("stop"))
    yield taken
    taken.close()
    assert {number: signal.getsignal(number) for number in STOPPING} == before


def send(number: int) -> None:
    os.kill(os.getpid(), number)


@pytest.mark.parametrize("number", STOPPING, ids=lambda number: number.name)
def test_a_signal_stops_the_program_in_its_event_loop(
    number: signal.Signals, signals: StopSignals, stops: list[str], qtbot: QtBot
) -> None:
    send(number)
    assert not stops
    qtbot.waitUntil(lambda: stops == ["stop"])
    assert signals.received == number


def test_after_the_first_signal_a_second_one_is_not_held_back(
    signals: StopSignals, stops: list[str], qtbot: QtBot
) -> None:
    send(signal.SIGTERM)
    qtbot.waitUntil(lambda: bool(stops))
    assert {signal.getsignal(number) for number in STOPPING} == {signal.SIG_DFL}


def test_a_signal_that_was_to_be_ignored_stays_ignored(qtbot: QtBot) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        taken = StopSignals(lambda: None)
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        taken.close()
    finally:
        signal.signal(signal.SIGHUP, before)


@pytest.fixture
def alarm() -> Iterator[Callable[[], None]]:
    before = signal.signal(signal.SIGUSR1, lambda _number, _frame: None)
    yield lambda: send(signal.SIGUSR1)
    signal.signal(signal.SIGUSR1, before)


def test_a_signal_that_means_something_else_stops_nothing(
    signals: StopSignals, stops: list[str], alarm: Callable[[], None], qtbot: QtBot
) -> None:
    alarm()
    send(signal.SIGTERM)
    qtbot.waitUntil(lambda: bool(stops))
    assert stops == ["stop"]
    assert signals.received == signal.SIGTERM
