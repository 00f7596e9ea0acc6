"""The history of an account: one client at a time, made where it does not hold up the window."""

import asyncio
import threading
from array import array
from datetime import UTC, tzinfo

import pytest

from callviewer.api.client import CallService
from callviewer.api.demo import DemoService, DemoTransport
from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryWatch
from callviewer.calls.call import CallKind
from callviewer.calls.page import Page
from callviewer.calls.query import CallQuery
from callviewer.history import errors
from callviewer.history.history import History
from callviewer.history.place import Place

QUESTION = PageRequest(CallKind.MISSED, limit=5)
HERE = Place(UTC, UTC, None)
NOTHING = array("q")


class Client(CallService):
    """A client of a service in this process, which notes what becomes of it."""

    def __init__(self, key: str, service: DemoService, latency_s: float = 0) -> None:
        super().__init__(key, transport=DemoTransport(service, latency_s=latency_s))
        self.key = key
        self.asked = 0
        self.closed = 0

    async def page(self, request: PageRequest, *, zone: tzinfo = UTC, watch: RetryWatch | None = None) -> Page:
        self.asked += 1
        return await super().page(request, zone=zone, watch=watch)

    async def close(self) -> None:
        self.closed += 1
        await super().close()


class Connections:
    """Makes clients, and keeps them for the test."""

    def __init__(self, latency_s: float = 0) -> None:
        self.made: list[Client] = []
        self.threads: list[threading.Thread] = []
        self._service = DemoService(count=50, new_call_every_s=None, keys={"other": "valid", "old": "expired"})
        self._latency_s = latency_s

    def connect(self, key: str) -> Client:
        self.made.append(Client(key, self._service, self._latency_s))
        self.threads.append(threading.current_thread())
        return self.made[-1]


def trouble_of_page(history: History) -> Trouble:
    with pytest.raises(ServiceError) as caught:
        asyncio.run(history.page(QUESTION, zone=UTC))
    return caught.value.trouble


def test_nothing_is_connected_before_a_key_is_there() -> None:
    connections = Connections()
    assert trouble_of_page(History(connections.connect)) is Trouble.NO_KEY
    assert connections.made == []


def test_a_list_made_without_a_key_answers_once_there_is_one() -> None:
    history = History(Connections().connect)
    calls = history.open_list(CallQuery(CallKind.MISSED), HERE)

    async def use() -> int:
        await history.open_copy(None, HERE)
        with pytest.raises(ServiceError):
            await calls.next(NOTHING)
        await history.open("demo")
        found = len((await calls.next(NOTHING)).ids)
        await history.close()
        return found

    assert asyncio.run(use()) > 0


def test_the_key_in_use_is_the_last_one_opened() -> None:
    connections = Connections()
    history = History(connections.connect)

    async def use() -> None:
        await history.open("demo")
        await history.open("other")
        await history.page(QUESTION, zone=UTC)

    asyncio.run(use())
    assert [(client.key, client.asked, client.closed) for client in connections.made] == [
        ("demo", 0, 1),
        ("other", 1, 0),
    ]


def test_after_closing_there_is_no_key() -> None:
    connections = Connections()
    history = History(connections.connect)

    async def use() -> None:
        await history.open("demo")
        await history.close()
        await history.close()

    asyncio.run(use())
    assert trouble_of_page(history) is Trouble.NO_KEY
    assert [client.closed for client in connections.made] == [1]


def test_a_key_is_tried_without_touching_the_one_in_use() -> None:
    connections = Connections()
    history = History(connections.connect)

    async def use() -> None:
        await history.open("demo")
        await history.check_key("other")
        await history.page(QUESTION, zone=UTC)

    asyncio.run(use())
    assert [(client.key, client.closed) for client in connections.made] == [("demo", 0), ("other", 1)]


@pytest.mark.parametrize(("key", "trouble"), [("wrong", Trouble.WRONG_KEY), ("old", Trouble.EXPIRED)])
def test_a_key_that_is_refused_leaves_no_connection(key: str, trouble: Trouble) -> None:
    connections = Connections()
    with pytest.raises(ServiceError) as caught:
        asyncio.run(History(connections.connect).check_key(key))
    assert caught.value.trouble is trouble
    assert [client.closed for client in connections.made] == [1]


def test_a_key_that_cannot_be_used_leaves_none_in_use() -> None:
    connections = Connections()

    def connect(key: str) -> Client:
        if key == "broken":
            raise ServiceError(Trouble.OFFLINE)
        return connections.connect(key)

    history = History(connect)

    async def use() -> None:
        await history.open("demo")
        with pytest.raises(ServiceError):
            await history.open("broken")

    asyncio.run(use())
    assert trouble_of_page(history) is Trouble.NO_KEY


def test_whoever_closes_while_a_request_is_under_way_need_not_wait_for_it() -> None:
    history = History(Connections(latency_s=60).connect)

    async def use() -> None:
        await history.open("demo")
        reading = asyncio.create_task(history.page(QUESTION, zone=UTC))
        await asyncio.sleep(0)
        await history.close()
        assert not reading.done()
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading

    asyncio.run(use())


def test_making_a_list_asks_nothing() -> None:
    connections = Connections()
    History(connections.connect).open_list(CallQuery(CallKind.MISSED), HERE)
    assert connections.made == []


def test_the_window_gets_the_very_errors_of_the_service() -> None:
    assert (errors.ServiceError, errors.Trouble) == (ServiceError, Trouble)
