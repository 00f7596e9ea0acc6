"""The client: what it asks, how often, how much at once, and what ends it."""

import asyncio
import datetime as dt
import gc
import ipaddress
import json
import logging
import ssl
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from callviewer import about
from callviewer.api.client import CallService, Timeouts
from callviewer.api.demo import DemoService, DemoTransport
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryNotice, RetryPolicy, RetryWatch
from callviewer.calls.call import CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import CallOrder, SortKey
from tests import faults
from tests.loopback import LoopbackService

KINDS = list(CallKind)
BY_DURATION = PageRequest(CallKind.OUTGOING, order=CallOrder(SortKey.DURATION))
HASTY = RetryPolicy(base_s=0.001)
EMPTY = json.dumps({"success": True, "count": 0, "data": []}).encode()


@pytest.fixture
def server() -> Iterator[LoopbackService]:
    with LoopbackService(DemoService(count=300, new_call_every_s=None)) as running:
        yield running


@asynccontextmanager
async def opened(server: LoopbackService | str, key: str = "demo", **more: Any) -> AsyncIterator[CallService]:
    service = CallService(key, url=server if isinstance(server, str) else server.url, **({"policy": HASTY} | more))
    try:
        yield service
    finally:
        await service.close()


def asked(server: LoopbackService | str, *requests: PageRequest, **more: Any) -> list[Page]:
    """The pages of some requests, one after the other."""

    async def ask() -> list[Page]:
        async with opened(server, **more) as service:
            return [await service.page(request) for request in requests]

    return asyncio.run(ask())


def trouble_of(work: Callable[[], Coroutine[Any, Any, object]]) -> ServiceError:
    with pytest.raises(ServiceError) as caught:
        asyncio.run(work())
    return caught.value


async def until_asked(server: LoopbackService, times: int = 1) -> None:
    async with asyncio.timeout(10):
        while len(server.requests) < times:  # noqa: ASYNC110 (the server's thread has no event of this loop to set)
            await asyncio.sleep(0.001)


Converse = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]]


@asynccontextmanager
async def listening(converse: Converse, **more: Any) -> AsyncIterator[int]:
    """The port of a server whose every connection is given to `converse`, and ended with the block."""
    tasks = set()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.current_task())
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await converse(reader, writer)
        writer.transport.abort()

    running = await asyncio.start_server(accept, "127.0.0.1", 0, **more)
    try:
        yield running.sockets[0].getsockname()[1]
    finally:
        running.close()
        for task in filter(None, tasks):
            task.cancel()
            await asyncio.wait([task])
        # An aborted connection closes its socket in the loop's next round.
        await asyncio.sleep(0)


def answering(serve: Callable[[bytes, asyncio.StreamWriter], None]) -> Converse:
    """A conversation in which `serve` gets the first line of every request and writes an answer."""

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            first = await reader.readuntil(b"\r\n")
            await reader.readuntil(b"\r\n\r\n")
            serve(first, writer)

    return converse


def answer_well(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(EMPTY), EMPTY))


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_brings_the_newest_calls_of_its_list(server: LoopbackService, kind: CallKind) -> None:
    (page,) = asked(server, PageRequest(kind, limit=10))
    there = server.service.calls(kind)[:10]
    assert [(call.number, call.name) for call in page.calls] == [(call.number, call.name or "") for call in there]
    assert [call.time_ms // 1000 for call in page.calls if call.time_ms] == [call.time_ms // 1000 for call in there]


@pytest.mark.parametrize("kind", KINDS)
def test_offsets_walk_the_whole_list(server: LoopbackService, kind: CallKind) -> None:
    count = len(server.service.calls(kind))
    pages = asked(server, *(PageRequest(kind, offset=offset, limit=20) for offset in range(0, count + 1, 20)))
    assert sum(page.rows for page in pages) == count
    assert [page.is_last for page in pages] == [False] * (len(pages) - 1) + [True]


def test_the_missed_list_is_asked_in_its_own_words(server: LoopbackService) -> None:
    first, last = dt.date(2026, 1, 2), dt.date(2026, 1, 3)
    order = CallOrder(SortKey.NAME)
    asked(server, PageRequest(CallKind.MISSED, 5, 7, "a%", first, last, from_ms=1, to_ms=2, order=order))
    assert server.requests[0].params == {
        "apikey": "demo",
        "offset": "5",
        "limit": "7",
        "search": "a%",
        "date_start": "2026-01-02",
        "date_end": "2026-01-03",
    }


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (SortKey.TIME, "call_date_ms"),
        (SortKey.DURATION, "duration_sec"),
        (SortKey.NUMBER, "phone_number"),
        (SortKey.NAME, "cached_name"),
        (SortKey.PLACE, "geo_location"),
        (SortKey.STORED, "created_at"),
    ],
)
def test_the_other_lists_are_asked_in_theirs(server: LoopbackService, key: SortKey, name: str) -> None:
    order = CallOrder(key, descending=False)
    asked(server, PageRequest(CallKind.INCOMING, 5, 7, "é&", from_ms=0, to_ms=2, order=order))
    assert server.requests[0].params == {
        "apikey": "demo",
        "offset": "5",
        "limit": "7",
        "q": "é&",
        "sort_by": name,
        "sort_dir": "asc",
        "date_from_ms": "0",
        "date_to_ms": "2",
    }


@pytest.mark.parametrize(("kind", "most"), [(CallKind.MISSED, "500"), (CallKind.INCOMING, "200")])
def test_no_more_is_asked_for_than_a_list_gives(server: LoopbackService, kind: CallKind, most: str) -> None:
    asked(server, PageRequest(kind, limit=10_000))
    assert server.requests[0].params["limit"] == most


def test_a_pattern_with_half_a_character_is_asked_all_the_same(server: LoopbackService) -> None:
    assert asked(server, PageRequest(CallKind.MISSED, pattern="\ud800"))[0].rows == 0


def test_a_pattern_that_fits_no_address_is_refused_in_our_own_words(server: LoopbackService) -> None:
    async def ask() -> None:
        async with opened(server) as service:
            await service.page(PageRequest(CallKind.MISSED, pattern="a" * 100_000))

    assert trouble_of(ask).trouble is Trouble.UNEXPECTED
    assert not server.requests


def test_requests_say_who_asks(server: LoopbackService) -> None:
    asked(server, PageRequest(CallKind.MISSED))
    assert server.requests[0].headers["user-agent"] == f"CallViewer/{about.VERSION}"
    assert "cookie" not in server.requests[0].headers


def test_compressed_answers_are_read(server: LoopbackService) -> None:
    server.compress = True
    assert asked(server, PageRequest(CallKind.MISSED, limit=50))[0].rows == 50


def test_the_missed_lists_dates_are_read_in_the_given_zone(server: LoopbackService) -> None:
    async def ask() -> list[int | None]:
        async with opened(server) as service:
            request = PageRequest(CallKind.MISSED, limit=1)
            pages = [await service.page(request, zone=zone) for zone in (dt.UTC, ZoneInfo("Asia/Tokyo"))]
            return [page.calls[0].time_ms for page in pages]

    in_utc, in_tokyo = asyncio.run(ask())
    assert in_utc is not None
    assert in_tokyo == in_utc - 9 * 3_600_000


def test_an_address_may_have_a_path(server: LoopbackService) -> None:
    with pytest.raises(ServiceError):
        asked(server.url + "/proxy/", PageRequest(CallKind.MISSED))
    assert server.requests[0].path == "/proxy/call/missed/list/"


@pytest.mark.parametrize("end", ["/?", "/#", "?", "#"])
def test_an_address_that_ends_with_a_sign_for_nothing_asks_the_same(server: LoopbackService, end: str) -> None:
    for url in (server.url, server.url + end):
        asked(url, PageRequest(CallKind.INCOMING))
    one, other = server.requests
    assert (other.path, other.params) == (one.path, one.params)


def test_the_built_in_service_answers_without_a_network() -> None:
    transport = DemoTransport(DemoService(count=50), latency_s=0)
    assert asked(about.SERVICE_URL, PageRequest(CallKind.INCOMING), transport=transport)[0].calls


@pytest.mark.parametrize(
    "url",
    [
        "http://api.example.com",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://[::2]",
        "ftp://localhost",
        "localhost:8000",
        "",
        "https://",
        "https://u:secret@example.com",
        "https://example.com/?apikey=secret",
    ],
)
def test_an_address_that_is_not_safe_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ValueError, match="address") as caught:
        CallService("key", url=url)
    assert "secret" not in repr(caught.value)


@pytest.mark.parametrize(
    "url",
    ["https://example.com", "http://localhost:1", "http://127.9.9.9", "http://[::1]:80", "HTTPS://Example.com/a/"],
)
def test_an_address_that_is_safe_is_taken(url: str) -> None:
    CallService("key", url=url)


def test_a_key_that_is_good_passes_the_check_with_one_small_request(server: LoopbackService) -> None:
    async def check() -> None:
        async with opened(server) as service:
            await service.check_key()

    asyncio.run(check())
    assert [(seen.path, seen.params["limit"]) for seen in server.requests] == [("/call/missed/list/", "1")]


def test_the_check_of_a_key_tries_only_once(server: LoopbackService) -> None:
    server.script(faults.UNAVAILABLE, times=None)

    async def check() -> None:
        async with opened(server) as service:
            await service.check_key()

    assert trouble_of(check).trouble is Trouble.SERVICE_FAULT
    assert len(server.requests) == 1


@pytest.mark.parametrize("key", ["", "wrong", "caf\udce9"])
def test_a_key_that_is_not_known_is_told(server: LoopbackService, key: str) -> None:
    async def check() -> None:
        async with opened(server, key) as service:
            await service.check_key()

    assert trouble_of(check).trouble is (Trouble.WRONG_KEY if key else Trouble.NO_KEY)


def test_a_service_that_is_not_there_is_offline() -> None:
    with LoopbackService(DemoService(count=0)) as gone:
        pass

    async def ask() -> None:
        async with opened(gone) as service:
            await service.page(PageRequest(CallKind.MISSED))

    assert trouble_of(ask).trouble is Trouble.OFFLINE


def test_each_wait_is_told_and_can_be_skipped(server: LoopbackService) -> None:
    server.script(faults.TOO_MANY_SECONDS, times=2)
    told: list[RetryNotice] = []

    def hear(notice: RetryNotice) -> None:
        told.append(notice)
        watch.skip()

    watch = RetryWatch(hear)

    async def ask() -> Page:
        async with opened(server) as service:
            return await service.page(PageRequest(CallKind.MISSED, limit=5), watch=watch)

    assert asyncio.run(ask()).rows == 5
    assert [(notice.seconds, notice.attempt) for notice in told] == [(2, 2), (0, 2), (2, 3), (0, 3)]


def test_a_request_ends_with_its_last_try(server: LoopbackService) -> None:
    server.script(faults.UNAVAILABLE, times=None)

    async def ask() -> None:
        async with opened(server) as service:
            await service.page(PageRequest(CallKind.MISSED))

    assert trouble_of(ask).status == 503
    assert len(server.requests) == HASTY.tries


def test_too_long_a_wait_ends_a_request_at_once_and_is_told(server: LoopbackService) -> None:
    server.script(faults.TOO_MANY_FOR_AGES, times=None)

    async def ask() -> None:
        async with opened(server) as service:
            await service.page(PageRequest(CallKind.MISSED))

    error = trouble_of(ask)
    assert error.wait_s is not None
    assert error.wait_s > 120
    assert len(server.requests) == 1


def test_the_durations_other_name_is_tried_once_and_remembered() -> None:
    with LoopbackService(DemoService(count=300, new_call_every_s=None, duration_name="duration_seconds")) as server:
        pages = asked(server, BY_DURATION, BY_DURATION)
        names = [seen.params["sort_by"] for seen in server.requests]
    assert names == ["duration_sec", "duration_seconds", "duration_seconds"]
    assert all(page.sorted_as_asked for page in pages)
    durations = [call.duration_s or 0 for call in pages[0].calls]
    assert durations == sorted(durations, reverse=True)


def test_a_service_that_takes_neither_name_is_not_asked_twice_again() -> None:
    with LoopbackService(DemoService(count=300, new_call_every_s=None, duration_name="length")) as server:
        pages = asked(server, BY_DURATION, BY_DURATION)
        assert len(server.requests) == 3
    assert [page.sorted_as_asked for page in pages] == [False, False]


def test_a_failing_second_name_costs_nothing() -> None:
    with LoopbackService(DemoService(count=300, new_call_every_s=None, duration_name="length")) as server:
        server.script(faults.HTML_200, after=1)
        assert asked(server, BY_DURATION)[0].rows


def test_one_connection_serves_request_after_request() -> None:
    writers = set()

    def serve(first: bytes, writer: asyncio.StreamWriter) -> None:
        writers.add(writer)
        answer_well(first, writer)

    async def ask() -> None:
        async with listening(answering(serve)) as port, opened(f"http://127.0.0.1:{port}") as service:
            for kind in KINDS * 3:
                await service.page(PageRequest(kind))

    asyncio.run(ask())
    assert len(writers) == 1


def test_no_more_than_three_requests_are_under_way(server: LoopbackService) -> None:
    server.latency_s = 0.02

    async def ask() -> None:
        async with opened(server) as service:
            await asyncio.gather(*(service.page(PageRequest(kind)) for kind in KINDS * 4))

    asyncio.run(ask())
    assert server.most_at_once == 3
    assert len(server.requests) == 12


def test_a_list_that_waits_for_its_next_try_does_not_hold_up_others(server: LoopbackService) -> None:
    server.script(faults.TOO_MANY_SECONDS, path="/call/missed/list/")

    async def ask() -> int:
        waiting = asyncio.Event()
        watch = RetryWatch(lambda notice: waiting.set())
        async with opened(server) as service:
            first = asyncio.create_task(service.page(PageRequest(CallKind.MISSED, limit=3), watch=watch))
            await waiting.wait()
            second = await service.page(PageRequest(CallKind.MISSED, limit=2))
            watch.skip()
            return second.rows + (await first).rows

    assert asyncio.run(ask()) == 5


@pytest.mark.parametrize("twice", [False, True])
def test_a_cancelled_read_ends_and_frees_its_list(server: LoopbackService, twice: bool) -> None:
    async def ask() -> int:
        async with opened(server) as service:
            for times in range(1, 16):
                server.script(faults.DRIP)
                task = asyncio.create_task(service.page(PageRequest(CallKind.MISSED)))
                await until_asked(server, times)
                task.cancel()
                if twice:
                    await asyncio.sleep(0)
                    task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            return (await service.page(PageRequest(CallKind.MISSED, limit=4))).rows

    assert asyncio.run(ask()) == 4


def test_requests_cancelled_at_every_step_leave_a_client_that_works(server: LoopbackService) -> None:
    async def ask() -> int:
        async with opened(server) as service:
            for steps in range(60):
                tasks = [asyncio.create_task(service.page(PageRequest(kind, limit=1))) for kind in KINDS]
                for _ in range(steps):
                    await asyncio.sleep(0)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            pages = await asyncio.gather(*(service.page(PageRequest(kind, limit=4)) for kind in KINDS))
            return sum(page.rows for page in pages)

    assert asyncio.run(ask()) == 12


def test_a_cancelled_wait_frees_its_list(server: LoopbackService) -> None:
    server.script(faults.TOO_MANY_SECONDS)

    async def ask() -> int:
        waiting = asyncio.Event()
        async with opened(server) as service:
            watch = RetryWatch(lambda notice: waiting.set())
            task = asyncio.create_task(service.page(PageRequest(CallKind.MISSED), watch=watch))
            await waiting.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return (await service.page(PageRequest(CallKind.MISSED, limit=4))).rows

    assert asyncio.run(ask()) == 4


def test_closing_ends_a_request_under_way(server: LoopbackService) -> None:
    server.script(faults.DRIP)

    async def ask() -> None:
        async with opened(server, policy=RetryPolicy(base_s=600)) as service:
            task = asyncio.create_task(service.page(PageRequest(CallKind.MISSED)))
            await until_asked(server)
            await service.close()
            await task

    assert trouble_of(ask).trouble is Trouble.OFFLINE


def test_a_closed_client_refuses_and_may_be_closed_again(server: LoopbackService) -> None:
    async def ask() -> None:
        async with opened(server, policy=RetryPolicy(base_s=600)) as service:
            await service.close()
            await service.close()
            await service.page(PageRequest(CallKind.MISSED))

    assert trouble_of(ask).trouble is Trouble.OFFLINE
    assert not server.requests


def test_closing_ends_a_wait_for_another_try(server: LoopbackService) -> None:
    server.script(faults.UNAVAILABLE, times=None)
    notices: list[RetryNotice] = []

    async def ask() -> None:
        waiting = asyncio.Event()

        def listen(notice: RetryNotice) -> None:
            notices.append(notice)
            waiting.set()

        async with opened(server, policy=RetryPolicy(base_s=600, cap_s=600)) as service:
            task = asyncio.create_task(service.page(PageRequest(CallKind.MISSED), watch=RetryWatch(listen)))
            await waiting.wait()
            await service.close()
            await task

    assert trouble_of(ask).trouble is Trouble.SERVICE_FAULT
    assert (len(server.requests), len(notices)) == (1, 1)


def test_a_connection_that_fails_after_closing_is_not_tried_again() -> None:
    tries: list[httpx.Request] = []

    async def ask() -> None:
        closing: list[asyncio.Task[None]] = []

        async def fail(request: httpx.Request) -> httpx.Response:
            tries.append(request)
            closing.append(asyncio.create_task(service.close()))
            try:
                await asyncio.Event().wait()
            finally:
                await closing[0]
            raise AssertionError

        policy = RetryPolicy(base_s=600)
        async with opened(about.SERVICE_URL, transport=httpx.MockTransport(fail), policy=policy) as service:
            await service.page(PageRequest(CallKind.MISSED))

    error = trouble_of(ask)
    assert (error.trouble, error.detail, len(tries)) == (Trouble.OFFLINE, "the client is closed", 1)


def test_each_request_leaves_one_line_in_the_log(server: LoopbackService, caplog: pytest.LogCaptureFixture) -> None:
    server.script(faults.UNAVAILABLE)
    caplog.set_level(logging.INFO)
    asked(server, PageRequest(CallKind.OUTGOING, offset=3, limit=5))
    failed, good = (record for record in caplog.records if record.name == "callviewer.api")
    assert failed.getMessage().startswith("outgoing offset=3 limit=5: service_fault: HTTP 503, ")
    assert good.getMessage().startswith("outgoing offset=3 limit=5: HTTP 200, ")
    assert good.getMessage().endswith("5 rows, 0 skipped")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost that nobody trusts yet, with its private key."""
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.2"))])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(private, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "localhost.pem"
    pem = serialization.Encoding.PEM
    secret = private.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(secret + made.public_bytes(pem))
    return path


def asked_with_tls(certificate: Path, host: str) -> int:
    """How many rows come from a server with this certificate."""

    async def ask() -> int:
        secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        secure.load_cert_chain(certificate)
        async with listening(answering(answer_well), ssl=secure) as port, opened(f"https://{host}:{port}") as service:
            return (await service.page(PageRequest(CallKind.MISSED))).rows

    return asyncio.run(ask())


def test_a_certificate_that_the_computer_trusts_is_good(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert asked_with_tls(certificate, "localhost") == 0


def test_a_certificate_that_nobody_trusts_is_insecure(certificate: Path) -> None:
    with pytest.raises(ServiceError) as caught:
        asked_with_tls(certificate, "localhost")
    assert caught.value.trouble is Trouble.INSECURE


def test_a_certificate_for_somebody_else_is_insecure(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with pytest.raises(ServiceError) as caught:
        asked_with_tls(certificate, "127.0.0.1")
    assert caught.value.trouble is Trouble.INSECURE


@pytest.mark.parametrize(
    ("hello", "trouble"),
    [(b"HTTP/1.1 400 Bad Request\r\n\r\n", Trouble.INSECURE), (b"", Trouble.OFFLINE), (None, Trouble.OFFLINE)],
    ids=["speaks no TLS", "hangs up", "says nothing"],
)
def test_a_server_that_does_not_shake_hands(hello: bytes | None, trouble: Trouble) -> None:
    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if hello is None:
            await asyncio.Event().wait()
        await reader.read(1)
        writer.write(hello or b"")
        await writer.drain()

    async def ask() -> None:
        once, hasty = RetryPolicy(tries=1), Timeouts(connect_s=0.2)
        async with (
            listening(converse) as port,
            opened(f"https://127.0.0.1:{port}", policy=once, timeouts=hasty) as service,
        ):
            await service.page(PageRequest(CallKind.MISSED))

    assert trouble_of(ask).trouble is trouble


def test_the_systems_proxy_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = []

    def serve(first: bytes, writer: asyncio.StreamWriter) -> None:
        lines.append(first)
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")

    async def ask() -> None:
        async with listening(answering(serve)) as port:
            monkeypatch.setenv("https_proxy", f"127.0.0.1:{port}")
            async with opened(about.SERVICE_URL, policy=RetryPolicy(tries=1)) as service:
                await service.page(PageRequest(CallKind.MISSED))

    assert trouble_of(ask).trouble is Trouble.OFFLINE
    assert lines == [b"CONNECT api.smsmobileapi.com:443 HTTP/1.1\r\n"]


def test_no_proxy_is_used_for_this_computer(server: LoopbackService, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "[::1],fe80::/10")
    assert asked(server, PageRequest(CallKind.MISSED, limit=2))[0].rows == 2


def trouble_behind(proxy: str, monkeypatch: pytest.MonkeyPatch) -> tuple[ServiceError, list[RetryNotice]]:
    """What comes of a request through this proxy, and of how many further tries was told."""
    monkeypatch.setenv("all_proxy", proxy)
    notices: list[RetryNotice] = []

    async def ask() -> None:
        async with opened(about.SERVICE_URL) as service:
            await service.page(PageRequest(CallKind.MISSED), watch=RetryWatch(notices.append))

    return trouble_of(ask), notices


@pytest.mark.parametrize("setting", ["gopher://secret", "http://", "socks9://x", "socks4://127.0.0.1:9"])
def test_a_proxy_setting_that_makes_no_sense_is_told_at_once(monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    error, notices = trouble_behind(setting, monkeypatch)
    assert (error.trouble, error.detail) == (Trouble.PROXY, "the system's proxy setting cannot be used")
    assert notices == []


def trouble_at_proxy(
    scheme: str, answers: dict[int, bytes], monkeypatch: pytest.MonkeyPatch
) -> tuple[ServiceError, list[bytes]]:
    """What comes of a request through a proxy that answers its n-th message so, and hangs up then; and the messages."""
    messages: list[bytes] = []

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for turn in range(len(answers)):
            messages.append(await reader.read(1000))
            writer.write(answers[turn])
            await writer.drain()

    async def ask() -> None:
        async with listening(converse) as port:
            monkeypatch.setenv("all_proxy", f"{scheme}://user:canary@127.0.0.1:{port}/")
            async with opened(about.SERVICE_URL, policy=RetryPolicy(tries=2, base_s=0.001)) as service:
                await service.page(PageRequest(CallKind.MISSED))

    error = trouble_of(ask)
    # httpcore leaves the connection to a proxy that refuses to the garbage.
    gc.collect()
    return error, messages


def test_a_proxy_that_wants_another_password_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    error, messages = trouble_at_proxy("http", {0: answer}, monkeypatch)
    assert (error.trouble, len(messages), "canary" in repr(error)) == (Trouble.PROXY, 1, False)


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.parametrize("scheme", ["socks", "SOCKS", "socks5", "socks5h"])
def test_a_socks_proxy_is_spoken_to_by_each_of_its_names(monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    accepted, granted, unreachable = b"\x05\x02", b"\x01\x00", b"\x05\x04\x00\x01" + bytes(6)
    answers = {0: accepted, 1: granted, 2: unreachable}
    error, messages = trouble_at_proxy(scheme, answers, monkeypatch)
    assert (error.trouble, len(messages)) == (Trouble.OFFLINE, 6)
    assert b"api.smsmobileapi.com" in messages[2]


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.parametrize(
    "answers",
    [{0: b"\x05\xff"}, {0: b"\x05\x02", 1: b"\x01\x01"}, {0: b"HTTP/1.1 400 Bad Request\r\n\r\n"}, {0: b""}],
    ids=["no method", "wrong password", "no socks", "hangs up"],
)
def test_a_socks_proxy_that_lets_nobody_through_is_told_at_once(
    monkeypatch: pytest.MonkeyPatch, answers: dict[int, bytes]
) -> None:
    error, messages = trouble_at_proxy("socks", answers, monkeypatch)
    assert (error.trouble, len(messages), "canary" in repr(error)) == (Trouble.PROXY, len(answers), False)


def test_a_failure_brings_nothing_of_httpx_along() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(str(request.url), request=request)

    async def ask() -> None:
        transport = httpx.MockTransport(fail)
        async with opened(about.SERVICE_URL, "canary", transport=transport) as service:
            await service.page(PageRequest(CallKind.MISSED))

    error = trouble_of(ask)
    assert (error.__cause__, error.__context__) == (None, None)
    assert "canary" not in repr(error)
