"""Messages on a Linux desktop, and whether a panel shows its tray: speaks to both over the session bus.

See the "Desktop Notifications Specification", 1.3. Other systems have no such service; there the tray shows messages.
"""

import asyncio
import html
import logging
import os
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from callviewer import about
from callviewer.desktop.paths import resources

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message  # type: ignore[import-untyped]  # it comes without types
    from jeepney.io.asyncio import DBusRouter  # type: ignore[import-untyped]  # it comes without types

T = TypeVar("T")

log = logging.getLogger(__name__)

WATCHER: Final = "org.kde.StatusNotifierWatcher"
"""Who keeps the icons of the tray, for the panels that show them."""
SERVICE: Final = "org.freedesktop.Notifications"
PATH: Final = "/org/freedesktop/Notifications"
_ACTION: Final = "default"
"""What a click on the message itself is called."""
_PATIENCE_S: Final = 10.0
"""The bus may have to start the service first."""
_PANEL_PATIENCE_S: Final = 3.0
_NOBODY: Final = ("org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner")


@dataclass(frozen=True, slots=True)
class Notice:
    """What is to be shown, in plain text; an empty title for nothing any more."""

    title: str
    body: str


class NoService(Exception):
    """The bus, or the notification service on it, does not answer."""


class Notifier:
    """Shows one message at a time: a new one takes the place of the one before.

    Belongs to the service thread, where `run` has to be under way. Nobody is told when there is no service, or it
    fails: the log is.
    """

    def __init__(self) -> None:
        """A notifier that is not connected; it connects when there is something to show."""
        self._inbox: asyncio.Queue[Notice | Message] = asyncio.Queue()
        self._held = AsyncExitStack()
        """The connection, and what belongs to it."""
        self._router: DBusRouter | None = None
        self._abilities: frozenset[str] | None = None
        self._shown = 0
        self._token = ""

    def show(self, title: str, body: str) -> None:
        """Show a message, in place of the one before; returns at once.

        Args:
            title: A line of plain text.
            body: More plain text, whoever wrote it: markup in it is shown as it is.
        """
        self._inbox.put_nowait(Notice(title, body))

    def withdraw(self) -> None:
        """Take away the message that is shown, if any; returns at once."""
        self._inbox.put_nowait(Notice("", ""))

    async def run(self, clicked: Callable[[str], None]) -> None:
        """Do what is asked for, until it is cancelled.

        Args:
            clicked: Called when the user has clicked on the message that is shown; gets the token by which the desktop
                lets a window come before the others, empty where it gave none.
        """
        try:
            while True:
                item = await self._inbox.get()
                try:
                    if isinstance(item, Notice):
                        await self._carry_out(item)
                    else:
                        self._hear(item, clicked)
                except Exception as error:  # noqa: BLE001  # others sent it: no item may end all that come after it
                    _heed_cancelling()
                    log.warning("A message on the desktop: %s", type(error).__name__)
        finally:
            await self._leave()

    async def _carry_out(self, notice: Notice) -> None:
        try:
            await self._try(notice)
        except NoService:
            # The bus, or the service, may be another one by now.
            await self._disconnect()
            try:
                await self._try(notice)
            except NoService as error:
                await self._disconnect()
                log.info("No message on the desktop: %s", error)

    async def _try(self, notice: Notice) -> None:
        if notice.title:
            await self._notify(notice)
        elif self._shown and self._router is not None:
            await self._ask("CloseNotification", "u", (self._shown,))
            self._shown = 0

    async def _notify(self, notice: Notice) -> None:
        if self._abilities is None:
            self._abilities = frozenset(_only(list, await self._ask("GetCapabilities")))
        body = html.escape(notice.body, quote=False) if "body-markup" in self._abilities else notice.body
        # Where there are no actions, some services would make a question of it that has to be answered.
        actions = [_ACTION, ""] if "actions" in self._abilities else []
        hints = {"desktop-entry": ("s", about.APP_ID), "category": ("s", "call.unanswered"), "urgency": ("y", 1)}
        icon = (resources() / "callviewer.svg").as_uri()
        asked = (about.NAME, self._shown, icon, notice.title, body, actions, hints, -1)
        self._shown = _only(int, await self._ask("Notify", "susssasa{sv}i", asked))

    def _hear(self, signal: "Message", clicked: Callable[[str], None]) -> None:
        from jeepney import HeaderFields

        name, about_what = signal.header.fields[HeaderFields.member], signal.body[0]
        if name == "NameOwnerChanged":
            # Another service counts anew: our number may be somebody else's there.
            self._abilities, self._shown = None, 0
        elif not self._shown or about_what != self._shown:
            return
        elif name == "NotificationClosed":
            self._shown = 0
        elif name == "ActivationToken":
            self._token = signal.body[1]
        elif name == "ActionInvoked" and signal.body[1] == _ACTION:
            token, self._token = self._token, ""
            clicked(token)

    async def _ask(self, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> tuple[Any, ...]:
        """What the service answers.

        Raises:
            NoService: It does not.
        """
        from jeepney import DBusErrorResponse, new_method_call
        from jeepney.io.asyncio import RouterClosed
        from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]  # it comes without types

        try:
            async with asyncio.timeout(_PATIENCE_S):
                router = await self._connected()
                reply = await router.send_and_get_reply(new_method_call(_service(), method, signature, body))
            return tuple(unwrap_msg(reply))
        except DBusErrorResponse as error:
            raise NoService(error.name) from error
        # KeyError: what jeepney makes of a bus that goes meanwhile; ValueError: of one that rejects us.
        except (OSError, EOFError, RouterClosed, LookupError, ValueError, TypeError) as error:
            raise NoService(f"no answer from the bus ({type(error).__name__})") from error

    async def _connected(self) -> "DBusRouter":
        from jeepney import MatchRule, message_bus
        from jeepney.io.asyncio import DBusRouter, open_dbus_connection

        if self._router is not None:
            return self._router
        connection = await self._held.enter_async_context(await open_dbus_connection(_address()))
        router = await self._held.enter_async_context(DBusRouter(connection))
        service = MatchRule(type="signal", sender=SERVICE, interface=SERVICE, path=PATH)
        # What arrives bears the sender's own name, not the one it is known by.
        heard = MatchRule(type="signal", interface=SERVICE, path=PATH)
        owner = MatchRule(type="signal", sender=message_bus.bus_name, member="NameOwnerChanged")
        owner.add_arg_condition(0, SERVICE)
        for wanted, arriving in ((service, heard), (owner, owner)):
            self._held.enter_context(router.filter(arriving, queue=self._inbox))
            await router.send_and_get_reply(message_bus.AddMatch(wanted))
        self._router = router
        return router

    async def _leave(self) -> None:
        """A message that nobody would hear a click on goes, too. Nothing is waited for: the program ends."""
        from jeepney import new_method_call

        if self._shown and self._router is not None:
            with suppress(OSError):
                await self._router.send(new_method_call(_service(), "CloseNotification", "u", (self._shown,)))
        await self._disconnect()

    async def _disconnect(self) -> None:
        self._router, self._abilities, self._shown = None, None, 0
        # A connection that broke says so once more when it is closed.
        with suppress(OSError, EOFError, ValueError, LookupError, TypeError):
            await self._held.aclose()
        _heed_cancelling()


def _heed_cancelling() -> None:
    """Go on being cancelled: jeepney's router swallows a cancellation while it closes, or makes another error of it."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


async def has_panel() -> bool:
    """Whether a panel shows what is in the tray: where there is a watcher, it knows; elsewhere nobody else can."""
    from jeepney import DBusAddress, DBusErrorResponse, MessageFlag, Properties
    from jeepney.io.asyncio import DBusRouter, RouterClosed, open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    asked = Properties(DBusAddress("/StatusNotifierWatcher", WATCHER, WATCHER)).get("IsStatusNotifierHostRegistered")
    asked.header.flags |= MessageFlag.no_auto_start
    try:
        address = _address()
    except ConnectionError:
        return True
    try:
        async with (
            asyncio.timeout(_PANEL_PATIENCE_S),
            await open_dbus_connection(address) as connection,
            DBusRouter(connection) as router,
        ):
            ((_signature, answer),) = unwrap_msg(await router.send_and_get_reply(asked))
    except DBusErrorResponse as error:
        return error.name in _NOBODY
    except (FileNotFoundError, ConnectionRefusedError):
        # There is no bus: no watcher either.
        return True
    except (OSError, EOFError, RouterClosed, LookupError, ValueError, TypeError) as error:
        log.info("No word of the tray's panel: %s", type(error).__name__)
        return False
    return answer is True


def _only(kind: type[T], answer: tuple[Any, ...]) -> T:
    """What an answer of one part says.

    Raises:
        NoService: It is no such answer.
    """
    if len(answer) != 1 or not isinstance(answer[0], kind):
        raise NoService("an answer that makes no sense")
    return answer[0]


def _service() -> "DBusAddress":
    from jeepney import DBusAddress

    return DBusAddress(PATH, bus_name=SERVICE, interface=SERVICE)


def _address() -> str:
    """Where the session bus is.

    Raises:
        ConnectionError: There is none, or none that can be reached.
    """
    from jeepney.io.asyncio import get_bus

    default = f"unix:path={os.environ.get('XDG_RUNTIME_DIR', '')}/bus"
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or default
    try:
        get_bus(address)
    except (ValueError, RuntimeError) as error:
        raise ConnectionError("an address that is not understood") from error
    return address
