"""The client of the service: one owner of all HTTP, for one key."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, tzinfo
from typing import Final
from urllib.parse import urlencode

import httpx

from callviewer import about
from callviewer.api import address, answers, body, wire
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.question import DURATION_FIELDS, PATHS, page_size, parameters
from callviewer.api.request import PageRequest
from callviewer.api.retry import ONCE, PATIENT, RetryNotice, RetryPolicy, RetryWatch, seconds_until_retry
from callviewer.api.transport import FAILURES, failure, network
from callviewer.calls.call import CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import SortKey

_LOG: Final = logging.getLogger(__name__.rpartition(".")[0])
_HEADERS: Final = httpx.Headers(
    {"User-Agent": f"CallViewer/{about.VERSION}", "Accept": "application/json", "Accept-Encoding": body.ENCODING}
)
_LONGEST_REFUSAL: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long to wait for the service, in seconds.

    Attributes:
        connect_s: For a connection.
        read_s: For the next bytes of an answer.
        total_s: For the whole of an answer, however steadily it drips; each try anew.
    """

    connect_s: float = 10.0
    read_s: float = 20.0
    total_s: float = 60.0


USUAL_TIMEOUTS: Final = Timeouts()


class CallService:
    """The lists of one phone.

    Belongs to the event loop that first uses it. At most three requests are under way at once, as many as there are
    lists; a request that waits to be tried again is not under way.
    """

    def __init__(
        self,
        key: str,
        *,
        url: str = about.SERVICE_URL,
        transport: httpx.AsyncBaseTransport | None = None,
        policy: RetryPolicy = PATIENT,
        timeouts: Timeouts = USUAL_TIMEOUTS,
    ) -> None:
        """Does not connect yet.

        Args:
            key: The key of the phone.
            url: The service's base address.
            transport: Takes the place of the network.
            policy: How patient to be with passing failures.
            timeouts: How long to wait for answers.

        Raises:
            ValueError: The address is not https, nor http on this computer.
        """
        # A key from the environment can hold half surrogates, which no URL can.
        self._key = key.encode(errors="replace").decode()
        self._address = address.checked(url)
        # A query or fragment of nothing may stand at its end: what is asked would come behind that.
        bare = self._address.copy_with(query=None, fragment=None)
        base = bare.path.rstrip("/")
        self._places = {kind: str(bare.copy_with(path=base + path)) for kind, path in PATHS.items()}
        self._transport = transport
        self._policy = policy
        self._timeouts = timeouts
        self._turns = asyncio.Semaphore(len(CallKind))
        self._limits: set[asyncio.Timeout] = set()
        self._is_closed = False
        self._duration_field: str | None = None

    async def page(self, request: PageRequest, *, zone: tzinfo = UTC, watch: RetryWatch | None = None) -> Page:
        """One page of a list.

        Args:
            request: Which page.
            zone: The zone of the missed list's dates.
            watch: Is told of the waits before further tries, and can cut them short.

        Raises:
            ServiceError: There is none, in spite of all tries that make sense.
        """
        usual, other = DURATION_FIELDS
        field = self._duration_field or usual
        page = await self._patiently(request, zone, self._policy, watch, field)
        is_by_duration = request.order.key is SortKey.DURATION and request.kind is not CallKind.MISSED
        if not is_by_duration or self._duration_field:
            return page
        if not page.sorted_as_asked:
            try:
                second = await self._patiently(request, zone, ONCE, None, other)
            except ServiceError:
                return page
            if second.sorted_as_asked:
                page, field = second, other
        self._duration_field = field
        return page

    async def check_key(self) -> None:
        """Asks for as little as possible, once.

        Raises:
            ServiceError: The key, or the way to the service, is not good.
        """
        await self._patiently(PageRequest(CallKind.MISSED, limit=1), UTC, ONCE, None, DURATION_FIELDS[0])

    async def close(self) -> None:
        """Closes all connections. Requests under way, and those that wait for another try, fail; later ones too."""
        self._is_closed = True
        for limit in self._limits:
            if not limit.expired():
                limit.reschedule(0)
        if self._transport is not None:
            await self._transport.aclose()

    async def _patiently(
        self,
        request: PageRequest,
        zone: tzinfo,
        policy: RetryPolicy,
        watch: RetryWatch | None,
        duration_field: str,
    ) -> Page:
        """The page, after as many tries as the policy grants."""
        watch = watch or RetryWatch(lambda _: None)
        failures = 0
        while True:
            answer = await self._once(request, zone, parameters(request, duration_field))
            if isinstance(answer, Page):
                return answer
            failures += 1
            wait_s = seconds_until_retry(answer, failures, policy)
            if wait_s is None or self._is_closed:
                raise answer
            with suppress(TimeoutError):
                async with self._limit(None):
                    await watch.wait(RetryNotice(wait_s, answer.trouble, failures + 1))
            if self._is_closed:
                raise answer

    @asynccontextmanager
    async def _limit(self, seconds: float | None) -> AsyncIterator[None]:
        """A block that ends with TimeoutError after so many seconds, and at once when the client is closed."""
        async with asyncio.timeout(seconds) as limit:
            self._limits.add(limit)
            try:
                yield
            finally:
                self._limits.discard(limit)

    async def _once(self, request: PageRequest, zone: tzinfo, question: dict[str, str]) -> Page | ServiceError:
        """The page, or why there is none; and one line in the log."""
        async with self._turns:
            began = time.monotonic()
            answer = await self._answer(request, zone, question)
        asked = f"{request.kind.value} offset={request.offset} limit={page_size(request)}"
        took_ms = (time.monotonic() - began) * 1000
        if isinstance(answer, Page):
            _LOG.info("%s: HTTP 200, %d ms, %d rows, %d skipped", asked, took_ms, answer.rows, answer.skipped)
        else:
            _LOG.warning("%s: %s, %d ms", asked, answer, took_ms)
        return answer

    async def _answer(self, request: PageRequest, zone: tzinfo, question: dict[str, str]) -> Page | ServiceError:
        # Failures leave as values, without traceback or cause: those lead to httpx's requests, and so to the key.
        try:
            async with self._limit(self._timeouts.total_s):
                status, headers, content = await self._exchange(self._places[request.kind], question)
            if status == 200:
                return wire.decode(content, request, zone)
            return answers.refusal(status, content, headers, time.time())
        except ServiceError as error:
            return error.with_traceback(None)
        except FAILURES as error:
            return _closed() if self._is_closed else failure(error)

    async def _exchange(self, place: str, question: dict[str, str]) -> tuple[int, httpx.Headers, bytes]:
        """Status, headers and content of one answer."""
        if self._is_closed:
            raise _closed()
        if self._transport is None:
            self._transport = network(self._address)
        # In one piece it is taken apart once.
        asked = httpx.Request(
            "GET",
            f"{place}?{urlencode(question | {'apikey': self._key})}",
            headers=_HEADERS,
            extensions={"timeout": {"connect": self._timeouts.connect_s, "read": self._timeouts.read_s}},
        )
        # Without httpx's client in between nothing can follow a redirect, keep a cookie or log an address.
        response = await self._transport.handle_async_request(asked)
        try:
            content = await _content(response)
        finally:
            await response.aclose()
        return response.status_code, response.headers, content


def _closed() -> ServiceError:
    return ServiceError(Trouble.OFFLINE, "the client is closed")


async def _content(response: httpx.Response) -> bytes:
    if response.status_code == 200:
        return await body.read(response)
    if 300 <= response.status_code < 400:
        return b""
    try:
        return await body.read(response, _LONGEST_REFUSAL)
    except ServiceError:
        # The status says enough.
        return b""
