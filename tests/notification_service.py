"""A small notification service for tests: keeps what it is asked to show, and clicks as a user would.

async with NotificationService(environment["DBUS_SESSION_BUS_ADDRESS"]) as service:
    ...
    await service.until(lambda: service.shown)
    await service.click(service.shown[-1].number)
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from jeepney import (  # type: ignore[import-untyped]  # it comes without types
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_connection  # type: ignore[import-untyped]

NAME = "org.freedesktop.Notifications"
_ITSELF = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
_PATIENCE_S = 10.0
EVERYTHING = ("actions", "body", "body-markup", "persistence")


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wanted to be shown, and the number it got."""

    number: int
    program: str
    replaces: int
    icon: str
    title: str
    body: str
    actions: list[str]
    hints: dict[str, tuple[str, Any]]


class NotificationService:
    """See the module.

    Attributes:
        shown: All that it was asked to show, the newest last.
        visible: The numbers of what can still be seen.
    """

    def __init__(self, address: str, *, abilities: tuple[str, ...] = EVERYTHING) -> None:
        """A service on the bus at this address."""
        self.shown: list[Asked] = []
        self.visible: set[int] = set()
        self._address = address
        self._abilities = abilities
        self._connection: Any = None
        self._answering: asyncio.Task[None] | None = None
        self._last = 0
        self._changed = asyncio.Condition()

    async def __aenter__(self) -> Self:
        self._connection = await open_dbus_connection(self._address)
        async with DBusRouter(self._connection) as router:
            await Proxy(message_bus, router).RequestName(NAME)
        self._answering = asyncio.create_task(self._answer())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._answering is not None
        self._answering.cancel()
        await asyncio.gather(self._answering, return_exceptions=True)
        await self._connection.close()

    async def click(self, number: int, *, token: str = "", action: str = "default") -> None:
        """What happens when the user clicks on a message: it goes."""
        if token:
            await self._signal("ActivationToken", "us", (number, token))
        await self._signal("ActionInvoked", "us", (number, action))
        await self.dismiss(number)

    async def dismiss(self, number: int) -> None:
        """What happens when the user closes a message."""
        self.visible.discard(number)
        await self._signal("NotificationClosed", "uu", (number, 2))

    async def until(self, condition: Callable[[], object]) -> None:
        """Waits for a request after which something holds."""
        async with asyncio.timeout(_PATIENCE_S), self._changed:
            await self._changed.wait_for(lambda: bool(condition()))

    async def _answer(self) -> None:
        while True:
            message = await self._connection.receive()
            if message.header.message_type is MessageType.method_call:
                signature, body = self._do(message.header.fields[HeaderFields.member], message.body)
                await self._connection.send(new_method_return(message, signature, body))
                async with self._changed:
                    self._changed.notify_all()

    def _do(self, method: str, body: tuple[Any, ...]) -> tuple[str | None, tuple[Any, ...]]:
        match method:
            case "GetCapabilities":
                return "as", (list(self._abilities),)
            case "Notify":
                program, replaces, icon, title, text, actions, hints, _lasting = body
                self._last = self._last if replaces else self._last + 1
                number = replaces or self._last
                self.shown.append(Asked(number, program, replaces, icon, title, text, actions, hints))
                self.visible.add(number)
                return "u", (number,)
            case "CloseNotification":
                self.visible.discard(body[0])
                return None, ()
        raise AssertionError(f"no program of ours asks for {method}")

    async def _signal(self, name: str, signature: str, body: tuple[Any, ...]) -> None:
        await self._connection.send(new_signal(_ITSELF, name, signature, body))
