"""The loopback server serves honestly, and misbehaves only as it is told."""

import gzip
import http.client
import json
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from callviewer.api.demo import PATHS, DemoCall, DemoService
from callviewer.calls.call import CallKind
from tests import faults, loopback
from tests.faults import ALL_FAULTS, Fault
from tests.loopback import LoopbackService, Seen

MISSED, INCOMING, OUTGOING = PATHS
LOUD = {"drip_for_ever", "zipped_blanks", "page_of_400_000_rows", "reset_in_the_middle", "reset_at_once"}
QUIET = [fault for fault in ALL_FAULTS.values() if fault.name not in LOUD]


@pytest.fixture
def server() -> Iterator[LoopbackService]:
    with LoopbackService(DemoService(count=300, new_call_every_s=None)) as running:
        yield running


@pytest.fixture
def client(server: LoopbackService) -> Iterator[httpx.Client]:
    # Plain HTTP needs no certificates, whose loading takes longer than most tests here.
    with httpx.Client(base_url=server.url, params={"apikey": "demo"}, trust_env=False, verify=False) as running:
        yield running


def rows(answer: httpx.Response) -> list[Any]:
    content = answer.json()
    found: list[Any] = content.get("data", content.get("rows"))
    return found


@pytest.mark.parametrize("path", PATHS)
def test_it_answers_as_the_service_does(server: LoopbackService, client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    expected = server.service.answer(path, {"apikey": "demo"})
    assert (answer.status_code, answer.content) == (expected.status, expected.body)
    assert answer.headers["content-type"] == "application/json; charset=utf-8"


def test_a_connection_is_kept_for_many_requests(server: LoopbackService) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    connection = http.client.HTTPConnection(host, int(port))
    connection.connect()
    first = connection.sock
    for _ in range(3):
        connection.request("GET", f"{MISSED}?apikey=demo")
        assert connection.getresponse().read().startswith(b'{"success":true')
    assert connection.sock is first
    connection.close()


def test_it_notes_what_arrives_with_parameters_decoded(server: LoopbackService, client: httpx.Client) -> None:
    client.get(INCOMING, params={"q": "100% Zoë+田中 &=?", "date_to_ms": ""}, headers={"X-Some": "Thing"})
    [seen] = server.requests
    assert (seen.method, seen.path) == ("GET", INCOMING)
    assert seen.params == {"apikey": "demo", "q": "100% Zoë+田中 &=?", "date_to_ms": ""}
    assert seen.headers["x-some"] == "Thing"


def test_other_methods_are_refused(client: httpx.Client) -> None:
    assert client.post(MISSED).status_code == 405


def test_answers_are_zipped_where_wished_and_taken(server: LoopbackService, client: httpx.Client) -> None:
    plain = client.get(MISSED)
    server.compress = True
    zipped = client.get(MISSED)
    refused = client.get(MISSED, headers={"Accept-Encoding": "identity"})
    assert [a.headers.get("content-encoding") for a in (plain, zipped, refused)] == [None, "gzip", None]
    assert plain.content == zipped.content == refused.content


def test_the_hook_may_change_the_service_before_it_answers(server: LoopbackService, client: httpx.Client) -> None:
    def arrive(seen: Seen) -> None:
        number = str(len(server.requests))
        server.service.add(DemoCall(CallKind.MISSED, number, 4_000_000_000_000))

    server.before_answer = arrive
    assert rows(client.get(MISSED))[0]["number"] == "1"
    assert rows(client.get(MISSED))[0]["number"] == "2"


def test_requests_under_way_together_are_counted() -> None:
    arrived = threading.Semaphore(0)
    with ThreadPoolExecutor(3) as pool:
        with LoopbackService(DemoService(count=0), latency_s=3600) as server:
            server.before_answer = lambda seen: arrived.release()
            fetched = [pool.submit(httpx.get, server.url + path, timeout=None, trust_env=False) for path in PATHS]
            for _ in PATHS:
                arrived.acquire()
        assert all(isinstance(fetching.exception(), httpx.TransportError) for fetching in fetched)
    assert server.most_at_once == 3


def statuses(client: httpx.Client, path: str, times: int) -> list[int]:
    return [client.get(path).status_code for _ in range(times)]


def test_a_fault_happens_once_unless_told_otherwise(server: LoopbackService, client: httpx.Client) -> None:
    server.script(faults.UNAVAILABLE)
    assert statuses(client, MISSED, 3) == [503, 200, 200]


def test_a_fault_may_happen_some_times_after_some_good_answers(server: LoopbackService, client: httpx.Client) -> None:
    server.script(faults.EXPIRED, after=2, times=2)
    assert statuses(client, MISSED, 5) == [200, 200, 403, 403, 200]


def test_a_fault_may_happen_every_third_time_for_ever(server: LoopbackService, client: httpx.Client) -> None:
    server.script(faults.UNAVAILABLE, every=3, times=None)
    assert statuses(client, MISSED, 7) == [200, 200, 503, 200, 200, 503, 200]


def test_a_fault_may_concern_one_list_alone(server: LoopbackService, client: httpx.Client) -> None:
    server.script(faults.UNAVAILABLE, path=INCOMING, times=None)
    assert statuses(client, MISSED, 1) + statuses(client, INCOMING, 1) == [200, 503]


def test_faults_happen_in_the_order_of_the_script(server: LoopbackService, client: httpx.Client) -> None:
    server.script(faults.UNAVAILABLE)
    server.script(faults.EXPIRED)
    assert statuses(client, MISSED, 3) == [503, 403, 200]


def test_healing_ends_all_faults(server: LoopbackService, client: httpx.Client) -> None:
    server.script(faults.UNAVAILABLE, times=None)
    server.heal()
    assert statuses(client, MISSED, 1) == [200]


@pytest.mark.parametrize("fault", QUIET, ids=str)
def test_the_next_answer_after_a_fault_is_good(server: LoopbackService, client: httpx.Client, fault: Fault) -> None:
    for path in PATHS:
        good = client.get(path).content
        server.script(fault)
        client.get(path)
        assert client.get(path).content == good


@pytest.mark.parametrize("fault", [faults.RESET, faults.RESET_AT_ONCE], ids=str)
def test_a_reset_tears_the_connection(server: LoopbackService, client: httpx.Client, fault: Fault) -> None:
    server.script(fault)
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        client.get(INCOMING)
    assert client.get(INCOMING).status_code == 200


def test_a_drip_goes_on_and_does_not_keep_the_server_from_stopping() -> None:
    with LoopbackService(DemoService(count=0)) as server:
        server.script(faults.DRIP)
        host, port = server.url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))) as connection:
            connection.sendall(f"GET {MISSED}?apikey=demo HTTP/1.1\r\n\r\n".encode())
            received = b""
            while received.count(b"1\r\n \r\n") < 3:
                received += connection.recv(4096)
    assert b"chunked" in received
    assert server._thread.is_alive() is False


def test_zipped_blanks_are_a_valid_stream_a_thousandth_of_their_size() -> None:
    assert gzip.decompress(faults.zipped_blanks(3)) == b" " * 3_000_000
    assert len(faults.zipped_blanks(600)) < 700_000


@pytest.mark.parametrize("kind", CallKind)
def test_a_huge_page_is_good_but_for_its_size(kind: CallKind) -> None:
    content = json.loads(faults.huge_page(kind, 500))
    listed = content["data" if kind is CallKind.MISSED else "rows"]
    assert len({row.get("number", row.get("phone_number")) for row in listed}) == content["count"] == 500


def test_half_a_page_is_short_by_its_count_or_not(server: LoopbackService, client: httpx.Client) -> None:
    server.script(faults.HALF_PAGE)
    server.script(faults.HALF_PAGE_SHORT)
    first, second, whole = (client.get(INCOMING).json() for _ in range(3))
    assert [answer["count"] for answer in (first, second, whole)] == [50, 25, 50]
    assert [len(answer["rows"]) for answer in (first, second, whole)] == [25, 25, 50]


def test_the_same_page_may_come_twice(server: LoopbackService, client: httpx.Client) -> None:
    server.script(faults.SAME_PAGE_TWICE, after=1)
    pages = [client.get(MISSED, params={"offset": offset, "limit": 10}).content for offset in (0, 10, 20)]
    assert pages[0] == pages[1] != pages[2]


def test_a_redirect_leads_to_another_port_where_visits_are_noted(server: LoopbackService, client: httpx.Client) -> None:
    server.script(faults.REDIRECT)
    answer = client.get(MISSED)
    assert answer.status_code == 302
    assert not answer.headers["location"].startswith(server.url)
    assert server.contacts_elsewhere == []
    client.get(answer.headers["location"])
    assert [seen.path for seen in server.contacts_elsewhere] == ["/login"]


def test_odd_rows_stand_among_good_ones(server: LoopbackService, client: httpx.Client) -> None:
    server.script(faults.ODD_ROWS)
    assert len(rows(client.get(MISSED, params={"limit": 10}))) == faults.ODD_ROWS.skipped + 10


def test_a_failing_hook_fails_the_block() -> None:
    def fail(seen: Seen) -> None:
        raise LookupError("by design")

    def talk() -> None:
        with LoopbackService(DemoService(count=0)) as server:
            server.before_answer = fail
            with pytest.raises(httpx.RemoteProtocolError):
                httpx.get(server.url + MISSED, trust_env=False)

    with pytest.raises(LookupError, match="by design"):
        talk()


def test_a_port_in_use_is_reported(server: LoopbackService) -> None:
    port = int(server.url.rpartition(":")[2])
    with pytest.raises(OSError, match=str(port)):
        LoopbackService(DemoService(count=0), port=port).__enter__()


def test_it_runs_as_a_program_that_tells_its_url_and_key(capsys: pytest.CaptureFixture[str]) -> None:
    loopback.main(["--calls", "10", "--seconds", "0", "--key", "abc", "--fault", "bom"])
    url, key = capsys.readouterr().out.split()
    assert url.startswith("http://127.0.0.1:")
    assert key == "abc"
