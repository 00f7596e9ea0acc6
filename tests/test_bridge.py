"""The border between Qt and the service thread: what comes back, what does not, and how it ends."""

import asyncio
import gc
import logging
import re
import threading
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from callviewer.ui import bridge as border
from callviewer.ui.bridge import Bridge, Job


@pytest.fixture
def owner(qapp: QCoreApplication) -> QObject:
    return QObject(qapp)


@pytest.fixture
def bridge(qapp: QCoreApplication) -> Iterator[Bridge]:
    made = Bridge()
    made.start()
    yield made
    assert made.stop()


class Ear:
    """Hears what a job says, and on which thread."""

    def __init__(self) -> None:
        self.heard: list[Any] = []
        self.threads: set[int] = set()

    def __call__(self, what: Any) -> None:
        self.heard.append(what)
        self.threads.add(threading.get_ident())


async def at_once(_job: Job[int]) -> int:
    return 7


async def fails(_job: Job[int]) -> int:
    raise LookupError("no")


class Gate:
    """Work that waits until the test lets it go on."""

    def __init__(self) -> None:
        self.began = threading.Event()
        self.cancelled = threading.Event()
        self._open: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def work(self, _job: Job[int]) -> int:
        self._loop, self._open = asyncio.get_running_loop(), asyncio.Event()
        self.began.set()
        try:
            await self._open.wait()
        except asyncio.CancelledError:
            self.cancelled.set()
            raise
        return 1

    def open(self) -> None:
        assert self._loop is not None
        assert self._open is not None
        self._loop.call_soon_threadsafe(self._open.set)


def round_trip(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    """Returns when everything that was on its way has arrived."""
    ear = Ear()
    bridge.submit(at_once, owner, ear, ear)
    qtbot.waitUntil(lambda: bool(ear.heard))


def test_a_result_comes_back_on_the_thread_of_the_window(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    done, failed = Ear(), Ear()
    bridge.submit(at_once, owner, done, failed)
    assert not done.heard, "nothing is delivered before the caller is done"
    qtbot.waitUntil(lambda: done.heard == [7])
    assert done.threads == {threading.get_ident()}
    assert not failed.heard


def test_the_log_tells_how_long_a_wish_took_and_never_whom_it_was_about(
    bridge: Bridge, owner: QObject, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, border.__name__)

    async def calls_of(number: str) -> str:
        return number

    ear = Ear()
    bridge.submit(lambda _job: calls_of("+5511912345678"), owner, ear, ear)
    qtbot.waitUntil(lambda: bool(caplog.messages))

    [said] = caplog.messages
    assert re.search(r"calls_of: [\d.]+ ms, and [\d.]+ ms to take it up$", said)
    assert "12345" not in caplog.text


def test_an_error_comes_back_as_it_was_raised(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    done, failed = Ear(), Ear()
    bridge.submit(fails, owner, done, failed)
    qtbot.waitUntil(lambda: bool(failed.heard))
    assert isinstance(failed.heard[0], LookupError)
    assert failed.threads == {threading.get_ident()}
    assert not done.heard


def test_news_come_before_the_result_and_in_order(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    ear = Ear()

    async def chatty(job: Job[str]) -> str:
        job.tell("one")
        job.tell("two")
        return "end"

    bridge.submit(chatty, owner, ear, ear, ear)
    qtbot.waitUntil(lambda: ear.heard == ["one", "two", "end"])


def test_a_cancelled_job_is_stopped_and_delivers_nothing(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    ear, gate = Ear(), Gate()
    job = bridge.submit(gate.work, owner, ear, ear, ear)
    assert gate.began.wait(5)
    job.cancel()
    assert gate.cancelled.wait(5)
    round_trip(bridge, owner, qtbot)
    assert not ear.heard


def test_a_job_cancelled_before_it_began_never_begins(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    ear, gate = Ear(), Gate()
    bridge.submit(gate.work, owner, ear, ear).cancel()
    round_trip(bridge, owner, qtbot)
    assert not ear.heard


def test_a_result_that_is_already_on_its_way_can_still_be_cancelled(
    bridge: Bridge, owner: QObject, qtbot: QtBot
) -> None:
    ear, ready = Ear(), threading.Event()

    async def work(_job: Job[int]) -> int:
        # The callback runs after the result was posted.
        asyncio.get_running_loop().call_soon(ready.set)
        return 1

    job = bridge.submit(work, owner, ear, ear)
    assert ready.wait(5)
    job.cancel()
    round_trip(bridge, owner, qtbot)
    assert not ear.heard


def test_cancelling_what_is_over_leaves_the_service_thread_alone(
    bridge: Bridge, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ear, given_up = Ear(), Ear()
    job = bridge.submit(at_once, owner, ear, ear)
    qtbot.waitUntil(lambda: job.is_over)
    monkeypatch.setattr(bridge, "give_up", given_up)
    job.cancel()
    assert job.cancelled
    assert not given_up.heard


def test_nothing_is_delivered_to_an_owner_that_is_gone(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    ear, gate = Ear(), Gate()
    other = QObject()
    bridge.submit(gate.work, other, ear, ear)
    assert gate.began.wait(5)
    delete(other)
    gate.open()
    round_trip(bridge, owner, qtbot)
    assert not ear.heard


def test_a_finished_job_is_forgotten(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    ear = Ear()
    job = weakref.ref(bridge.submit(at_once, owner, ear, ear))
    qtbot.waitUntil(lambda: bool(ear.heard))
    round_trip(bridge, owner, qtbot)
    gc.collect()
    assert job() is None


def test_what_blocks_gets_a_thread_of_its_own(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    go_on, slow = threading.Event(), Ear()

    def work() -> str:
        go_on.wait(5)
        return threading.current_thread().name

    bridge.call(work, owner, slow, slow)
    round_trip(bridge, owner, qtbot)
    assert not slow.heard
    go_on.set()
    qtbot.waitUntil(lambda: slow.heard == ["blocking call"])
    assert slow.threads == {threading.get_ident()}


def test_an_error_of_what_blocks_comes_back_too(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    done, failed = Ear(), Ear()

    def work() -> None:
        raise LookupError("no")

    bridge.call(work, owner, done, failed)
    qtbot.waitUntil(lambda: bool(failed.heard))
    assert isinstance(failed.heard[0], LookupError)


def test_nothing_can_be_submitted_before_the_start_and_after_the_stop(qapp: QCoreApplication, owner: QObject) -> None:
    bridge, ear = Bridge(), Ear()
    with pytest.raises(RuntimeError):
        bridge.submit(at_once, owner, ear, ear)
    bridge.start()
    assert bridge.stop()
    with pytest.raises(RuntimeError):
        bridge.submit(at_once, owner, ear, ear)


def test_stopping_cancels_all_jobs_and_closes_last(qapp: QCoreApplication, owner: QObject, qtbot: QtBot) -> None:
    bridge, ear, gates = Bridge(), Ear(), [Gate(), Gate()]
    order: list[str] = []
    bridge.start()
    for gate in gates:
        bridge.submit(gate.work, owner, ear, ear)
        assert gate.began.wait(5)

    async def close() -> None:
        order.append("cancelled" if all(gate.cancelled.is_set() for gate in gates) else "too early")

    assert bridge.stop(close)
    assert order == ["cancelled"]
    assert not any(thread.name == "service" for thread in threading.enumerate())
    QCoreApplication.processEvents()
    assert not ear.heard


def test_stopping_twice_or_unstarted_is_harmless(qapp: QCoreApplication) -> None:
    bridge = Bridge()
    assert bridge.stop()
    bridge.start()
    assert bridge.stop()
    assert bridge.stop()


def test_stopping_does_not_wait_for_what_blocks(qapp: QCoreApplication, owner: QObject) -> None:
    bridge, ear = Bridge(), Ear()
    began, go_on = threading.Event(), threading.Event()

    def work() -> None:
        began.set()
        go_on.wait(5)

    bridge.start()
    bridge.call(work, owner, ear, ear)
    assert began.wait(5)
    assert bridge.stop()
    go_on.set()


def test_work_that_will_not_end_is_left_behind(
    qapp: QCoreApplication, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(border, "STOP_S", 0.05)
    bridge, ear = Bridge(), Ear()
    began, go_on = threading.Event(), threading.Event()

    async def stubborn(_job: Job[None]) -> None:
        began.set()
        go_on.wait(5)

    bridge.start()
    bridge.submit(stubborn, owner, ear, ear)
    assert began.wait(5)
    assert not bridge.stop()
    go_on.set()


def test_news_for_a_bridge_that_is_gone_are_dropped(qapp: QCoreApplication) -> None:
    bridge, ear = Bridge(), Ear()
    delete(bridge)
    bridge.post(lambda: ear("late"))
    QCoreApplication.processEvents()
    assert not ear.heard
