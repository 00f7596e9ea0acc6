"""The built-in service behind a real HTTP server on 127.0.0.1, with misbehaviour on demand.

As a program it prints its URL and its key, and ends by itself:
`python -m tests.loopback --calls 100000 --latency-ms 80 --seconds 600`.
"""

import argparse
import asyncio
import contextlib
import gzip
import socket
import struct
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urlsplit

from callviewer.api.demo import PATHS, Answer, DemoService
from callviewer.calls.call import CallKind
from tests.faults import ALL_FAULTS, Exchange, Fault, Reply

_CHUNK = 256 * 1024


@dataclass(frozen=True, slots=True)
class Seen:
    """A request that arrived: its path, its decoded parameters, its headers with names in lower case."""

    path: str
    params: dict[str, str]
    headers: dict[str, str] = field(default_factory=dict)
    method: str = "GET"


@dataclass(slots=True)
class _Scripted:
    fault: Fault
    path: str | None
    times: int | None
    after: int
    every: int
    met: int = 0
    played: int = 0

    def is_due(self, seen: Seen) -> bool:
        if (self.path is not None and self.path != seen.path) or self.played == self.times:
            return False
        self.met += 1
        if self.met <= self.after or (self.met - self.after) % self.every:
            return False
        self.played += 1
        return True


class LoopbackService:
    """A server in a thread of its own, for a `with` block.

    Attributes:
        service: Where the answers come from.
        url: The server's address, known inside the block.
        latency_s: How long every answer waits.
        compress: Whether answers are gzipped for clients that take it.
        before_answer: Called in the server's thread for each request, before the service is asked.
        requests: What arrived, in order.
        contacts_elsewhere: Requests that reached the address that a redirect pointed to, key included: must stay empty.
        most_at_once: The largest number of requests that were under way together.
    """

    def __init__(
        self,
        service: DemoService | None = None,
        *,
        latency_s: float = 0,
        compress: bool = False,
        port: int = 0,
    ) -> None:
        self.service = service or DemoService(new_call_every_s=None)
        self.latency_s = latency_s
        self.compress = compress
        self.before_answer: Callable[[Seen], None] = lambda seen: None
        self.requests: list[Seen] = []
        self.contacts_elsewhere: list[Seen] = []
        self.most_at_once = 0
        self.url = ""
        self._elsewhere = ""
        self._port = port
        self._under_way = 0
        self._script: list[_Scripted] = []
        self._previous: dict[str, Answer] = {}
        self._errors: list[Exception] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop = asyncio.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="loopback service")

    def script(
        self, fault: Fault, *, path: str | None = None, times: int | None = 1, after: int = 0, every: int = 1
    ) -> None:
        """Let a fault happen.

        Args:
            fault: What happens; the first scripted fault that is due wins.
            path: To requests of this path alone; None for all.
            times: How often; None for ever.
            after: How many requests are answered well before.
            every: Only to every so many requests.
        """
        self._script.append(_Scripted(fault, path, times, after, every))

    def heal(self) -> None:
        """Forget all scripted faults."""
        self._script.clear()

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        if not self.url:
            self.__exit__(None, None, None)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # The thread may be ending by itself at this very moment, and its loop with it.
        with contextlib.suppress(RuntimeError):
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(2)
        if self._thread.is_alive():
            raise RuntimeError("the loopback server does not stop")
        if self._errors and error is None:
            raise self._errors[0]

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as error:  # noqa: BLE001 (raised again when the block ends)
            self._errors.append(error)
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        here = await asyncio.start_server(self._accept, "127.0.0.1", self._port)
        there = await asyncio.start_server(self._accept_elsewhere, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{here.sockets[0].getsockname()[1]}"
        self._elsewhere = f"http://127.0.0.1:{there.sockets[0].getsockname()[1]}"
        self._ready.set()
        await self._stop.wait()
        here.close()
        there.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._converse(self._answer, reader, writer)

    async def _accept_elsewhere(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._converse(self._answer_elsewhere, reader, writer)

    async def _converse(
        self,
        answer: Callable[[Seen, asyncio.StreamWriter], Awaitable[bool]],
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        # A drained buffer is then an empty one: a reset does not swallow what was to arrive before it.
        writer.transport.set_write_buffer_limits(0)
        try:
            while (seen := await _read(reader)) is not None and await answer(seen, writer):
                pass
        except (ConnectionError, asyncio.CancelledError):
            pass
        except Exception as error:  # noqa: BLE001 (shown to the test when the block ends)
            self._errors.append(error)
        finally:
            writer.transport.abort()
            self._tasks.discard(task)

    async def _answer(self, seen: Seen, writer: asyncio.StreamWriter) -> bool:
        self.requests.append(seen)
        self._under_way += 1
        self.most_at_once = max(self.most_at_once, self._under_way)
        try:
            self.before_answer(seen)
            reply = self._reply(seen)
            if self.latency_s:
                await asyncio.sleep(self.latency_s)
            return await _send(writer, reply)
        finally:
            self._under_way -= 1

    async def _answer_elsewhere(self, seen: Seen, writer: asyncio.StreamWriter) -> bool:
        self.contacts_elsewhere.append(seen)
        return await _send(writer, Reply(Answer(200, {}, b"{}")))

    def _reply(self, seen: Seen) -> Reply:
        if seen.method != "GET":
            return Reply(Answer(405, {"Content-Type": "text/plain"}, b"Method Not Allowed"))
        answer = self.service.answer(seen.path, seen.params)
        reply = Reply(answer)
        fault = next((entry.fault for entry in self._script if entry.is_due(seen)), None)
        if fault is not None and seen.path in PATHS:
            previous = self._previous.get(seen.path)
            reply = fault.play(Exchange(PATHS[seen.path], answer, previous, self._elsewhere))
        self._previous[seen.path] = reply.answer
        if self.compress and "gzip" in seen.headers.get("accept-encoding", ""):
            return _gzipped(reply)
        return reply


async def _read(reader: asyncio.StreamReader) -> Seen | None:
    """The next request of a connection; None at its end."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.strip().split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    url = urlsplit(target)
    return Seen(url.path, dict(parse_qsl(url.query, keep_blank_values=True)), headers, method)


async def _send(writer: asyncio.StreamWriter, reply: Reply) -> bool:
    """Send a reply; whether the connection is still good for another."""
    answer = reply.answer
    if reply.reset_after == -1:
        return _reset(writer)
    length = "Transfer-Encoding: chunked" if reply.drip_s else f"Content-Length: {len(answer.body)}"
    headers = "".join(f"{name}: {value}\r\n" for name, value in answer.headers.items())
    writer.write(f"HTTP/1.1 {answer.status} {_phrase(answer.status)}\r\n{headers}{length}\r\n\r\n".encode("latin-1"))
    while reply.drip_s:
        writer.write(b"1\r\n \r\n")
        await writer.drain()
        await asyncio.sleep(reply.drip_s)
    body = memoryview(answer.body)[: reply.reset_after]
    for start in range(0, len(body), _CHUNK):
        writer.write(body[start : start + _CHUNK])
        await writer.drain()
    await writer.drain()
    return True if reply.reset_after is None else _reset(writer)


def _reset(writer: asyncio.StreamWriter) -> bool:
    # With nothing to linger for, closing sends a reset instead of an orderly end.
    connection: socket.socket = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
    return False


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"


def _gzipped(reply: Reply) -> Reply:
    answer = reply.answer
    if reply.reset_after is not None or reply.drip_s or "Content-Encoding" in answer.headers:
        return reply
    headers = answer.headers | {"Content-Encoding": "gzip"}
    return Reply(replace(answer, headers=headers, body=gzip.compress(answer.body, 5)))


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until the time is over."""
    parser = argparse.ArgumentParser(prog="tests.loopback", description=__doc__)
    parser.add_argument("--calls", type=int, default=3000, help="how many calls")
    parser.add_argument("--latency-ms", type=float, default=0, help="how long each answer waits")
    parser.add_argument("--port", type=int, default=0, help="0 for any free one")
    parser.add_argument("--seconds", type=float, default=600, help="when to stop")
    parser.add_argument("--key", default="demo", help="the key that is accepted")
    parser.add_argument("--new-every-s", type=float, default=30, help="how often a new call arrives")
    parser.add_argument("--fault", choices=sorted(ALL_FAULTS), help="a misbehaviour")
    parser.add_argument("--every", type=int, default=1, help="let it happen to every so many requests alone")
    parser.add_argument("--after", type=int, default=0, help="let it begin after so many good answers")
    chosen = parser.parse_args(arguments)
    service = DemoService(count=chosen.calls, key=chosen.key, new_call_every_s=chosen.new_every_s)
    with LoopbackService(service, latency_s=chosen.latency_ms / 1000, port=chosen.port) as server:
        if chosen.fault:
            server.script(ALL_FAULTS[chosen.fault], times=None, after=chosen.after, every=chosen.every)
        # The calls are made before anybody waits for them.
        service.calls(CallKind.MISSED)
        print(server.url, chosen.key, flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            time.sleep(chosen.seconds)


if __name__ == "__main__":
    main()
