"""The one border between Qt and the service thread: wishes go over it, results come back as signals."""

import logging
import threading
import time
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
_log = logging.getLogger(__name__)

STOP_S = 2.0
"""How long quitting waits for the service thread."""


class Job(Generic[T]):
    """One wish under way. It ends with one call of `done` or `failed` on the UI thread; a cancelled one with none."""

    def __init__(
        self,
        bridge: "Bridge",
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        told: Callable[[Any], None] | None,
    ) -> None:
        """Made by Bridge.submit and Bridge.call."""
        self.bridge = bridge
        self.owner = owner
        self.done = done
        self.failed = failed
        self.told = told
        self.began_s = time.perf_counter()
        self.task: asyncio.Task[None] | None = None
        self.cancelled = False
        self.is_over = False

    def cancel(self) -> None:
        """Deliver nothing from now on, and stop the work where it can be stopped. UI thread."""
        was_over, self.is_over = self.is_over, True
        self.cancelled = True
        if not was_over:
            # To wake the other thread for nothing costs this one its turn.
            self.bridge.give_up(self)

    def tell(self, news: Any) -> None:
        """Hand news of the work under way to the owner. Any thread."""
        self.bridge.post(lambda: self.deliver(self.told, news))

    def deliver(self, receive: Callable[[Any], None] | None, what: Any) -> None:
        """Hand something over, if somebody still waits for it. UI thread."""
        if receive is not None and not self.cancelled and shiboken6.isValid(self.owner):
            receive(what)


Work = Callable[[Job[T]], Coroutine[Any, Any, T]]


class Bridge(QObject):
    """Owns the service thread and its asyncio loop."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """A bridge that leads nowhere until `start`."""
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._early: list[Callable[[], object]] = []
        self._lock = threading.Lock()
        self._jobs: set[Job[Any]] = set()
        self._posted.connect(self._run_posted, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the service thread; it imports asyncio there, and takes wishes at once."""
        self._thread = threading.Thread(target=self._serve, name="service", daemon=True)
        self._thread.start()

    @property
    def is_started(self) -> bool:
        """Whether the service thread takes wishes."""
        return self._thread is not None

    def submit(
        self,
        work: Work[T],
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        told: Callable[[Any], None] | None = None,
    ) -> Job[T]:
        """Run a coroutine on the service thread.

        Args:
            work: Called there with the job; gives the coroutine.
            owner: Whoever waits for the result; when it is gone, nothing is delivered.
            done: Gets the result on the UI thread.
            failed: Gets the exception on the UI thread.
            told: Gets what the work passes to Job.tell, on the UI thread.

        Raises:
            RuntimeError: The bridge is not started, or stopped.
        """
        if self._thread is None:
            raise RuntimeError("the service thread does not run")
        job = Job(self, owner, done, failed, told)
        self._jobs.add(job)
        self._hand_over(lambda: self._begin(job, work))
        return job

    def call(
        self,
        work: Callable[[], T],
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Job[T]:
        """Run a function that may block for long, such as a keyring's that asks for a password.

        It gets a thread of its own, which ends with the program at the latest. Cancelling the job drops the result.
        """
        return self.submit(lambda _job: _on_own_thread(work), owner, done, failed)

    def stop(self, closing: Callable[[], Coroutine[Any, Any, None]] | None = None) -> bool:
        """Cancel all jobs, run `closing`, and end the thread.

        Returns:
            Whether it ended in time; if not, it dies with the program.
        """
        jobs = list(self._jobs)
        for job in jobs:
            job.cancelled = True
        self._jobs.clear()
        if self._thread is None:
            return True
        self._hand_over(lambda: self._running.create_task(_finish(self._running, jobs, closing)))
        thread, self._thread = self._thread, None
        thread.join(STOP_S)
        return not thread.is_alive()

    def run(self, action: Callable[[], None]) -> None:
        """Run something short on the service thread, whose outcome nobody waits for."""
        if self._thread is not None:
            self._hand_over(action)

    def give_up(self, job: Job[Any]) -> None:
        """Cancel the task behind a job. UI thread."""
        self._jobs.discard(job)
        if self._thread is not None:
            self._hand_over(lambda: job.task and job.task.cancel())

    def post(self, action: Callable[[], None]) -> None:
        """Run `action` on the UI thread. Any thread."""
        if shiboken6.isValid(self):
            self._posted.emit(action)

    def _hand_over(self, action: Callable[[], object]) -> None:
        """Have `action` run by the loop, in its turn; before there is one, as soon as there is."""
        with self._lock:
            if self._loop is None:
                self._early.append(action)
            else:
                self._loop.call_soon_threadsafe(action)

    def _serve(self) -> None:
        """The service thread."""
        import asyncio

        loop = asyncio.new_event_loop()
        with self._lock:
            self._loop = loop
            while self._early:
                # Kept by no name here, which would outlive it for as long as the thread.
                loop.call_soon(self._early.pop(0))
        try:
            loop.run_forever()
        finally:
            loop.close()

    @property
    def _running(self) -> "asyncio.AbstractEventLoop":
        """The loop, for what runs in it."""
        if self._loop is None:
            raise RuntimeError("the loop does not run yet")
        return self._loop

    def _begin(self, job: Job[T], work: Work[T]) -> None:
        if not job.cancelled:
            job.task = self._running.create_task(self._run(job, work))

    async def _run(self, job: Job[T], work: Work[T]) -> None:
        name = ""
        try:
            asked = work(job)
            name = getattr(asked, "__qualname__", "")
            result = await asked
        except Exception as error:  # noqa: BLE001  # whatever it is, it belongs to the one who asked
            self._settle(job, job.failed, error, name)
        else:
            self._settle(job, job.done, result, name)

    def _settle(self, job: Job[Any], receive: Callable[[Any], None], what: Any, name: str) -> None:
        def settle() -> None:
            self._jobs.discard(job)
            job.is_over = True
            came_s = time.perf_counter()
            job.deliver(receive, what)
            # Never what was asked or answered: that is about people.
            took_ms, shown_ms = (came_s - job.began_s) * 1000, (time.perf_counter() - came_s) * 1000
            _log.debug("%s: %.1f ms, and %.1f ms to take it up", name, took_ms, shown_ms)

        self.post(settle)

    @Slot(object)
    def _run_posted(self, action: Callable[[], None]) -> None:
        action()


async def _finish(
    loop: "asyncio.AbstractEventLoop", jobs: list[Job[Any]], closing: Callable[[], Coroutine[Any, Any, None]] | None
) -> None:
    import asyncio

    try:
        tasks = [job.task for job in jobs if job.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if closing is not None:
            await closing()
        # Whoever made the others has cancelled them. Libraries do not stand it when that is done behind their backs.
        rest = asyncio.all_tasks(loop) - {asyncio.current_task(loop)}
        await asyncio.gather(*rest, return_exceptions=True)
        await loop.shutdown_asyncgens()
    finally:
        loop.stop()


async def _on_own_thread(work: Callable[[], T]) -> T:
    import asyncio
    from concurrent.futures import Future

    future: Future[T] = Future()
    future.set_running_or_notify_cancel()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001  # whatever it is, it belongs to the one who asked
            future.set_exception(error)

    threading.Thread(target=run, name="blocking call", daemon=True).start()
    return await asyncio.wrap_future(future)
