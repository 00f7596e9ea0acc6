"""Messages on the desktop, by a real bus and a notification service of the tests."""

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any, NoReturn

import pytest

if sys.platform != "linux":
    pytest.skip("the session bus is Linux's", allow_module_level=True)

from jeepney.auth import AuthenticationError  # type: ignore[import-untyped]  # it comes without types

from callviewer import about
from callviewer.desktop.notifications import Notifier, has_panel
from tests.notification_service import NotificationService
from tests.secret_service import private_session
from tests.tray_host import TrayHost

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    with private_session(keyring=False) as environment:
        yield environment[ADDRESS]


@pytest.fixture(autouse=True)
def session(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ADDRESS, bus)


@asynccontextmanager
async def at_work(clicked: Callable[[str], None] = lambda _token: None) -> AsyncIterator[Notifier]:
    """A notifier that runs."""
    notifier = Notifier()
    running = asyncio.create_task(notifier.run(clicked))
    try:
        yield notifier
    finally:
        running.cancel()
        done, _ = await asyncio.wait([running], timeout=10)
        assert done, "the notifier did not end"


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110  # what is waited for tells nobody
            await asyncio.sleep(0.005)


def play(scene: Callable[[], Awaitable[None]]) -> None:
    async def run() -> None:
        await scene()

    asyncio.run(run())


def test_a_message_is_shown_as_one_of_this_program_about_a_missed_call(bus: str) -> None:
    async def scene() -> None:
        async with NotificationService(bus) as service, at_work() as notifier:
            notifier.show("Missed call", "Ana Souza, 14:02")
            await service.until(lambda: service.shown)
            [asked] = service.shown
            assert (asked.program, asked.title, asked.body) == (about.NAME, "Missed call", "Ana Souza, 14:02")
            assert asked.hints["desktop-entry"] == ("s", about.APP_ID)
            assert asked.hints["category"] == ("s", "call.unanswered")
            assert asked.icon.startswith("file:///")
            assert asked.icon.endswith(".svg")

    play(scene)


def test_a_second_message_takes_the_place_of_the_first(bus: str) -> None:
    async def scene() -> None:
        async with NotificationService(bus) as service, at_work() as notifier:
            for title in ("one", "two", "three"):
                notifier.show(title, "")
            await service.until(lambda: len(service.shown) == 3)
            assert [asked.title for asked in service.shown] == ["one", "two", "three"]
            assert len(service.visible) == 1

    play(scene)


def test_after_the_user_has_closed_a_message_the_next_one_is_new(bus: str) -> None:
    async def scene() -> None:
        async with NotificationService(bus) as service, at_work() as notifier:
            notifier.show("one", "")
            await until(lambda: notifier._shown)
            await service.dismiss(service.shown[0].number)
            await until(lambda: notifier._shown == 0)
            notifier.show("two", "")
            await service.until(lambda: len(service.shown) == 2)
            assert service.shown[1].replaces == 0

    play(scene)


def test_a_click_is_told_with_the_token_that_lets_a_window_come_up(bus: str) -> None:
    async def scene() -> None:
        clicks: list[str] = []
        async with NotificationService(bus) as service, at_work(clicks.append) as notifier:
            notifier.show("one", "")
            await service.until(lambda: service.shown)
            assert service.shown[0].actions[::2] == ["default"]
            await service.click(service.shown[0].number, token="t0ken")
            await until(lambda: clicks)
            assert clicks == ["t0ken"]
            notifier.show("two", "")
            await service.until(lambda: len(service.shown) == 2)
            await service.click(service.shown[1].number)
            await until(lambda: len(clicks) == 2)
            assert clicks[1] == ""

    play(scene)


def test_clicks_on_messages_of_others_are_not_ours(bus: str) -> None:
    async def scene() -> None:
        clicks: list[str] = []
        async with NotificationService(bus) as service, at_work(clicks.append) as notifier:
            notifier.show("one", "")
            await service.until(lambda: service.shown)
            number = service.shown[0].number
            await service.click(number + 1, token="foreign")
            await service.click(number, action="some-button")
            notifier.show("two", "")
            await service.until(lambda: len(service.shown) == 2)
            assert clicks == []

    play(scene)


@pytest.mark.parametrize(
    ("abilities", "body"),
    [(("body", "body-markup"), "&lt;b&gt;Ana&lt;/b&gt; &amp; \"Bo\" 'Li'"), (("body",), "<b>Ana</b> & \"Bo\" 'Li'")],
    ids=["a service that reads markup", "a service that does not"],
)
def test_what_looks_like_markup_is_shown_as_it_is(bus: str, abilities: tuple[str, ...], body: str) -> None:
    async def scene() -> None:
        async with NotificationService(bus, abilities=abilities) as service, at_work() as notifier:
            notifier.show("Missed call", "<b>Ana</b> & \"Bo\" 'Li'")
            await service.until(lambda: service.shown)
            assert service.shown[0].body == body
            assert service.shown[0].actions == []

    play(scene)


def test_a_message_can_be_taken_away(bus: str) -> None:
    async def scene() -> None:
        async with NotificationService(bus) as service, at_work() as notifier:
            notifier.withdraw()
            notifier.show("one", "")
            await service.until(lambda: service.visible)
            notifier.withdraw()
            await service.until(lambda: not service.visible)
            notifier.show("two", "")
            await service.until(lambda: service.visible)
            assert service.shown[1].replaces == 0

    play(scene)


def test_a_notifier_that_ends_takes_its_message_along(bus: str) -> None:
    async def scene() -> None:
        async with NotificationService(bus) as service:
            async with at_work() as notifier:
                notifier.show("one", "")
                await until(lambda: notifier._shown)
            await service.until(lambda: not service.visible)

    play(scene)


def test_where_there_is_no_service_only_the_log_is_told(bus: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    async def scene() -> None:
        async with at_work() as notifier:
            notifier.show("one", "secret body")
            await until(lambda: caplog.records)
            async with NotificationService(bus) as service:
                notifier.show("two", "")
                await service.until(lambda: service.shown)

    play(scene)
    assert [record.getMessage() for record in caplog.records] == [
        "No message on the desktop: org.freedesktop.DBus.Error.ServiceUnknown"
    ]


@pytest.mark.parametrize(
    "address", ["", "disabled:", "tcp:host=localhost,port=1", "unix:path=/no/such/bus", "nonsense"]
)
def test_where_there_is_no_bus_only_the_log_is_told(
    address: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setenv(ADDRESS, address)

    async def scene() -> None:
        async with at_work() as notifier:
            notifier.show("one", "secret body")
            await until(lambda: caplog.records)

    play(scene)
    [record] = caplog.records
    assert record.getMessage().startswith("No message on the desktop: no answer from the bus (")


def test_a_restarted_service_is_not_asked_to_replace_what_it_never_showed(bus: str) -> None:
    async def scene() -> None:
        clicks: list[str] = []
        async with at_work(clicks.append) as notifier:
            async with NotificationService(bus) as first:
                notifier.show("one", "<")
                await until(lambda: notifier._shown)
                assert first.shown[0].body == "&lt;"
            await until(lambda: notifier._shown == 0)
            async with NotificationService(bus, abilities=("body", "actions")) as second:
                notifier.show("two", "<")
                await second.until(lambda: second.shown)
                assert (second.shown[0].replaces, second.shown[0].body) == (0, "<")
                await second.click(second.shown[0].number, token="after")
                await until(lambda: clicks)

    play(scene)


def test_after_the_bus_went_the_next_message_goes_to_the_new_one(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene() -> None:
        async with at_work() as notifier:
            with private_session(keyring=False) as first:
                monkeypatch.setenv(ADDRESS, first[ADDRESS])
                async with NotificationService(first[ADDRESS]) as service:
                    notifier.show("one", "")
                    await service.until(lambda: service.shown)
            with private_session(keyring=False) as second:
                monkeypatch.setenv(ADDRESS, second[ADDRESS])
                async with NotificationService(second[ADDRESS]) as service:
                    notifier.show("two", "")
                    await service.until(lambda: service.shown)
                    assert service.shown[0].title == "two"

    play(scene)


def test_a_bus_that_goes_while_it_is_asked_is_no_service(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)

    async def scene() -> None:
        async with at_work() as notifier:
            with private_session(keyring=False) as session:
                monkeypatch.setenv(ADDRESS, session[ADDRESS])
                async with SilentService(session[ADDRESS]) as service:
                    notifier.show("one", "")
                    await until(lambda: service.asked)
            await until(lambda: caplog.records)

    play(scene)
    assert "no answer from the bus" in caplog.text


def test_a_bus_that_rejects_the_program_is_no_service(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)

    async def reject(_address: str) -> NoReturn:
        raise AuthenticationError(b"REJECTED")

    async def scene() -> None:
        monkeypatch.setattr("jeepney.io.asyncio.open_dbus_connection", reject)
        async with at_work() as notifier:
            notifier.show("one", "secret body")
            notifier.show("two", "secret body")
            await until(lambda: len(caplog.records) == 2)
        assert not await has_panel()

    play(scene)
    assert caplog.messages[:2] == ["No message on the desktop: no answer from the bus (AuthenticationError)"] * 2


@pytest.mark.parametrize(
    "answer", [(None, ()), ("u", (3,)), ("s", ("text",)), ("asu", ([], 1))], ids=["nothing", "number", "text", "two"]
)
def test_an_answer_that_makes_no_sense_is_no_service(
    answer: tuple[str | None, tuple[Any, ...]], bus: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)

    async def scene() -> None:
        async with at_work() as notifier:
            async with OddService(bus) as odd:
                odd.answer = answer
                notifier.show("one", "")
                await until(lambda: caplog.records)
            async with NotificationService(bus) as service:
                notifier.show("two", "")
                await service.until(lambda: service.shown)

    play(scene)
    assert caplog.messages == ["No message on the desktop: an answer that makes no sense"]


def test_a_signal_that_makes_no_sense_does_not_end_the_notifier(bus: str, caplog: pytest.LogCaptureFixture) -> None:
    async def scene() -> None:
        async with NotificationService(bus) as service, at_work() as notifier:
            notifier.show("one", "")
            await until(lambda: notifier._shown)
            await service._signal("ActionInvoked", "", ())
            await until(lambda: caplog.records)
            notifier.show("two", "")
            await service.until(lambda: len(service.shown) == 2)

    play(scene)
    assert caplog.messages == ["A message on the desktop: IndexError"]


@pytest.mark.parametrize("has", [True, False])
def test_the_watcher_knows_whether_a_panel_shows_the_tray(has: bool, bus: str) -> None:
    async def scene() -> None:
        async with TrayHost(bus, has_panel=has):
            assert await has_panel() is has

    play(scene)


@pytest.mark.parametrize("address", [None, "unix:path=/no/such/bus", "nonsense"])
def test_without_a_watcher_nothing_is_known_against_the_tray(
    address: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if address is not None:
        monkeypatch.setenv(ADDRESS, address)

    async def scene() -> None:
        assert await has_panel()

    play(scene)


class OddService(NotificationService):
    """One that answers everything with the same."""

    answer: tuple[str | None, tuple[Any, ...]] = (None, ())

    def _do(self, _method: str, _body: tuple[Any, ...]) -> tuple[str | None, tuple[Any, ...]]:
        return self.answer


class SilentService(NotificationService):
    """One that never answers."""

    asked = False

    async def _answer(self) -> None:
        while True:
            await self._connection.receive()
            self.asked = True
