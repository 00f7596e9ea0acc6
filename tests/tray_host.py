"""A small panel with a tray for tests: shows the icons that programs register, and clicks on them as a user would.

async with TrayHost(environment["DBUS_SESSION_BUS_ADDRESS"]) as host:
    [item] = await host.items(1)
    await host.click(item)
    await host.choose(item, "Quit")
"""

import asyncio
from types import TracebackType
from typing import Any, Self

from jeepney import (  # type: ignore[import-untyped]  # it comes without types
    DBusAddress,
    HeaderFields,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
    new_method_return,
)
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_connection  # type: ignore[import-untyped]
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

WATCHER = "org.kde.StatusNotifierWatcher"
_PATIENCE_S = 20.0


class TrayHost:
    """See the module.

    Attributes:
        registered: The bus names of the icons, the newest last.
        has_panel: Whether it says that there is a panel that shows them.
    """

    def __init__(self, address: str, *, has_panel: bool = True) -> None:
        """A panel on the bus at this address."""
        self.registered: list[str] = []
        self.has_panel = has_panel
        self._address = address
        self._changed = asyncio.Condition()
        self._connections: list[Any] = []
        self._answering: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._connections = [await open_dbus_connection(self._address) for _ in range(2)]
        watcher, asking = self._connections
        async with DBusRouter(watcher) as router:
            await Proxy(message_bus, router).RequestName(WATCHER)
        self._answering = asyncio.create_task(self._answer(watcher))
        self._router = DBusRouter(asking)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._answering is not None
        self._answering.cancel()
        await asyncio.gather(self._answering, return_exceptions=True)
        await self._router.__aexit__(kind, error, trace)
        for connection in self._connections:
            await connection.close()

    async def items(self, count: int) -> list[str]:
        """The icons, once there have been so many."""
        async with asyncio.timeout(_PATIENCE_S), self._changed:
            await self._changed.wait_for(lambda: len(self.registered) >= count)
        return self.registered

    async def click(self, item: str) -> None:
        """A click on an icon."""
        await self._ask(item, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", "ii", (0, 0))

    async def property(self, item: str, name: str) -> Any:
        """What an icon says of itself."""
        place = DBusAddress("/StatusNotifierItem", bus_name=item, interface="org.kde.StatusNotifierItem")
        reply = await self._router.send_and_get_reply(Properties(place).get(name))
        return unwrap_msg(reply)[0][1]

    async def choose(self, item: str, words: str) -> None:
        """A click on a line of an icon's menu."""
        menu, interface = await self.property(item, "Menu"), "com.canonical.dbusmenu"
        _revision, (_root, _about, lines) = await self._ask(item, menu, interface, "GetLayout", "iias", (0, -1, []))
        named = {line[1][1]["label"][1].replace("_", ""): line[1][0] for line in lines if "label" in line[1][1]}
        await self._ask(item, menu, interface, "Event", "isvu", (named[words], "clicked", ("s", ""), 0))

    async def _ask(
        self, name: str, path: str, interface: str, method: str, signature: str, body: tuple[Any, ...]
    ) -> Any:
        place = DBusAddress(path, bus_name=name, interface=interface)
        async with asyncio.timeout(_PATIENCE_S):
            return unwrap_msg(await self._router.send_and_get_reply(new_method_call(place, method, signature, body)))

    async def _answer(self, connection: Any) -> None:
        while True:
            message = await connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            match message.header.fields[HeaderFields.member]:
                case "RegisterStatusNotifierItem":
                    await connection.send(new_method_return(message))
                    async with self._changed:
                        self.registered.append(message.body[0])
                        self._changed.notify_all()
                case "Get":
                    await connection.send(new_method_return(message, "v", (("b", self.has_panel),)))
                case other:
                    raise AssertionError(f"Qt has never asked for {other}")
