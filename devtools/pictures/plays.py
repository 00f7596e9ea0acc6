"""What the service does while pictures are taken: it has calls or none, fails, or cannot be reached."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import httpx

from callviewer.api.client import CallService
from callviewer.api.demo import DemoService, DemoTransport
from callviewer.api.retry import ONCE
from callviewer.ui.main_window import MainWindow

Transport = Callable[[DemoService], httpx.AsyncBaseTransport]


@dataclass(frozen=True, slots=True)
class Play:
    """A part that the service plays.

    Attributes:
        name: What it is called.
        is_ready: Whether the window shows what comes of it.
        transport: The way to the service.
        count: How many calls it has.
        fault: What it complains about; empty for nothing.
        is_whole: Whether all calls can be read.
    """

    name: str
    is_ready: Callable[[MainWindow], bool]
    transport: Transport
    count: int = 3000
    fault: str = ""
    is_whole: bool = True

    def connect(self, key: str, known_key: str) -> CallService:
        """What asks this service."""
        service = DemoService(key=known_key, count=self.count, fault=self.fault, new_call_every_s=None)
        return CallService(key, transport=self.transport(service), policy=ONCE)


class _Nowhere(httpx.AsyncBaseTransport):
    """There is no network."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """No answer."""
        raise httpx.ConnectError("there is no network", request=request)


class _Silence(httpx.AsyncBaseTransport):
    """The service takes its time."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:  # noqa: ARG002 (httpx's signature)
        """No answer either, but later."""
        await asyncio.Event().wait()
        raise AssertionError("nobody sets the event")


def _at_once(service: DemoService) -> httpx.AsyncBaseTransport:
    return DemoTransport(service, latency_s=0)


def _is_settled(window: MainWindow) -> bool:
    return window.is_settled


def _is_whole(window: MainWindow) -> bool:
    return window.is_settled and window.status.is_whole and not window.page().is_coming


USUAL: Final = Play("usual", _is_whole, _at_once)
EMPTY: Final = Play("empty", _is_whole, _at_once, count=0)
FAULT: Final = Play("fault", _is_settled, _at_once, fault="database is locked", is_whole=False)
OFFLINE: Final = Play("offline", _is_settled, lambda _service: _Nowhere(), is_whole=False)
LOADING: Final = Play("loading", lambda window: window.has_begun, lambda _service: _Silence(), is_whole=False)
