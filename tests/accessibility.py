"""A program seen and driven as a screen reader does it: through the accessibility bus (AT-SPI), from outside.

    with Reader(environment) as reader:
        window = reader.program(pid).find("frame", "Call Viewer")
        window.find("push button", "Refresh").press()

Everything that is looked for is waited for, and everything that is waited for has its bound.
"""

import enum
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Any, Self, TypeVar

from jeepney import (  # type: ignore[import-untyped]  # it comes without types
    DBusAddress,
    HeaderFields,
    MatchRule,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

PATIENCE_S = 20.0
_LOOK_EVERY_S = 0.03
_STRIKE_EVERY_S = 3.0
_KEYBOARD = DBusAddress(
    "/org/a11y/atspi/registry/deviceeventcontroller",
    "org.a11y.atspi.Registry",
    "org.a11y.atspi.DeviceEventController",
)
_PRESS, _RELEASE, _STROKE = 0, 1, 3
_LISTENERS = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_LABELLED_BY = 2
_NOBODY = "/org/a11y/atspi/null"

T = TypeVar("T")


class Key(enum.IntEnum):
    """Keys without a letter; the numbers are X11's."""

    TAB = 0xFF09
    RETURN = 0xFF0D
    ESCAPE = 0xFF1B
    HOME = 0xFF50
    LEFT = 0xFF51
    UP = 0xFF52
    RIGHT = 0xFF53
    DOWN = 0xFF54
    MENU = 0xFF67
    F1 = 0xFFBE


class Modifier(enum.IntEnum):
    """Keys that are held while another one is struck; the numbers are those of the keys on an X server's keyboard."""

    CTRL = 37
    SHIFT = 50
    ALT = 64


class State(enum.IntEnum):
    """What can be true of a part; the numbers are AT-SPI's."""

    ACTIVE = 1
    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SELECTED = 23
    SHOWING = 25
    MANAGES_DESCENDANTS = 31


class Gone(Exception):
    """The part is not there any more, or does not do this."""


def until(find: Callable[[], T | None], what: str) -> T:
    """What `find` finds as soon as that is something true.

    Raises:
        AssertionError: It finds nothing in time; says `what` was waited for.
    """
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            found = find()
        except Gone:
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(_LOOK_EVERY_S)


class Reader:
    """A connection to the accessibility bus of a session."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Asks the session in `environment` for its accessibility bus, which starts on demand."""
        with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            answer = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=PATIENCE_S)
        self._connection = open_dbus_connection(answer.body[0])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def program(self, pid: int) -> "Part":
        """The program with this process id, once it has told the bus of itself."""
        root = Part(self, *_REGISTRY)
        return until(
            lambda: next((part for part in root.children() if self.pid_of(part.bus_name) == pid), None),
            f"process {pid} on the accessibility bus",
        )

    def pid_of(self, bus_name: str) -> int:
        """The id of the process that has this name on the bus."""
        return int(self.ask(message_bus.GetConnectionUnixProcessID(bus_name))[0])

    def strike(self, *keys: int | str) -> None:
        """Strikes keys of the keyboard, whoever has it: a `Key`, or a letter."""
        for key in keys:
            self._key(ord(key) if isinstance(key, str) else int(key), _STROKE)

    def hold(self, *modifiers: Modifier, strike: int | str) -> None:
        """Strikes a key while others are held."""
        for modifier in modifiers:
            self._key(modifier, _PRESS)
        self.strike(strike)
        for modifier in reversed(modifiers):
            self._key(modifier, _RELEASE)

    @contextmanager
    def listening(self) -> "Iterator[Callable[[str], str]]":
        """Gives what waits for an announcement of a program that holds some words, and gives the whole of it."""
        with self._events("Announcement", "object:announcement") as next_event:

            def hear(words: str) -> str | None:
                event = next_event()
                text = "" if event is None else str(event.body[3][1])
                return text if words in text else None

            yield lambda words: until(lambda: hear(words), f"the words {words!r}")

    @contextmanager
    def following(self) -> "Iterator[Callable[[int | str | None], Part]]":
        """Gives what strikes a key, if any, waits until another part has the keyboard, as is told, and gives that part.

        Menus are heard of in this way alone: they hang below no window. As somebody who hears nothing would do, it
        strikes again after a while: first news may get lost, presumably as a program learns late that somebody listens.
        """
        with self._events("StateChanged", "object:state-changed:focused") as next_event:
            last: list[Part] = []

            def follow() -> Part | None:
                event = next_event()
                if event is None or event.body[:2] != ("focused", 1):
                    return None
                fields = event.header.fields
                part = Part(self, fields[HeaderFields.sender], fields[HeaderFields.path])
                if [part] == last:
                    # Told twice.
                    return None
                last[:] = [part]
                return part

            def after(key: int | str | None) -> Part:
                due_s = 0.0
                while key is not None and next_event() is not None:
                    # What is still told of earlier keys is no answer to this one.
                    pass

                def struck() -> Part | None:
                    nonlocal due_s
                    if key is not None and time.monotonic() >= due_s:
                        self.strike(key)
                        due_s = time.monotonic() + _STRIKE_EVERY_S
                    return follow()

                return until(struck, "the keyboard at another part")

            yield after

    @contextmanager
    def _events(self, member: str, name: str) -> "Iterator[Callable[[], Any]]":
        """Gives what gives the next event that programs tell of; None where none comes for a moment.

        Args:
            member: The signal that carries it.
            name: What AT-SPI calls it.
        """
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member=member)
        self.ask(message_bus.AddMatch(rule))
        self.ask(new_method_call(_LISTENERS, "RegisterEvent", "sass", (name, [], "")))
        with self._connection.filter(rule, bufsize=1000) as heard:

            def next_event() -> Any:
                with suppress(TimeoutError):
                    return self._connection.recv_until_filtered(heard, timeout=_LOOK_EVERY_S)
                return None

            yield next_event

    def ask(self, message: Any) -> Any:
        """The values of the answer to a message.

        Raises:
            Gone: The answer is an error.
        """
        try:
            answer = self._connection.send_and_get_reply(message, timeout=PATIENCE_S)
        except TimeoutError:
            raise AssertionError("the program does not answer: its event loop stands still") from None
        if answer.header.message_type is MessageType.error:
            raise Gone(*answer.body)
        return answer.body

    def _key(self, number: int, what: int) -> None:
        self.ask(new_method_call(_KEYBOARD, "GenerateKeyboardEvent", "isu", (number, "", what)))


class Part:
    """A window, a button, a row, or whatever else a program shows."""

    def __init__(self, reader: Reader, bus_name: str, path: str) -> None:
        """The part of the program `bus_name` at this path; need not exist."""
        self.bus_name = bus_name
        self._reader = reader
        self._path = path

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Part) and (self.bus_name, self._path) == (other.bus_name, other._path)

    def __hash__(self) -> int:
        return hash((self.bus_name, self._path))

    def __repr__(self) -> str:
        try:
            return f"<{self.role} {self.name!r}>"
        except Gone:
            return "<gone>"

    @property
    def name(self) -> str:
        """What a screen reader calls it."""
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        """What a screen reader says about it besides."""
        return str(self._property("Accessible", "Description"))

    @property
    def role(self) -> str:
        """What it is: "push button", "table"; the words are AT-SPI's."""
        return str(self._call("Accessible", "GetRoleName")[0])

    @property
    def text(self) -> str:
        """The text in a field."""
        return str(self._call("Text", "GetText", "ii", (0, -1))[0])

    @property
    def rows(self) -> int:
        """The number of rows of a table."""
        return int(self._property("Table", "NRows"))

    @property
    def columns(self) -> int:
        """The number of columns of a table."""
        return int(self._property("Table", "NColumns"))

    @property
    def label(self) -> str:
        """What it is called: its own name, or that of what labels it, as Qt has it for boxes that name their value."""
        relations = self._call("Accessible", "GetRelationSet")[0] if self.role == "combo box" else ()
        found = [Part(self._reader, *each) for kind, parts in relations if kind == _LABELLED_BY for each in parts]
        return found[0].name if found else self.name if self.role != "combo box" else ""

    def is_(self, state: State) -> bool:
        """Whether this is true of it."""
        low, high = self._call("Accessible", "GetState")[0]
        return bool((low | high << 32) >> state & 1)

    def children(self) -> "list[Part]":
        """Its parts."""
        return [Part(self._reader, *reference) for reference in self._call("Accessible", "GetChildren")[0]]

    def all(self) -> "Iterator[Part]":
        """The part itself and all below it that are seen, but not the cells of tables."""
        yield self
        if self.is_(State.MANAGES_DESCENDANTS):
            return
        for child in self.children():
            if child.is_(State.SHOWING):
                yield from child.all()

    def cell(self, row: int, column: int) -> "Part":
        """A cell of a table."""
        name, path = self._call("Table", "GetAccessibleAt", "ii", (row, column))[0]
        if path == _NOBODY:
            raise Gone(f"cell {row}, {column}")
        return Part(self._reader, name, path)

    def look(self, role: str, name: str | None = None) -> "Part | None":
        """The first part below it that is seen and is called so; None where there is none now."""
        found = (part for part in self.all() if part.role == role and name in {None, part.name})
        return next(found, None)

    def find(self, role: str, name: str | None = None) -> "Part":
        """As `look`, once it is there."""
        try:
            return until(lambda: self.look(role, name), f"{role} {name!r}")
        except AssertionError as error:
            error.add_note(f"what is there: {list(self.all())}")
            raise

    def press(self) -> None:
        """Does what a click would do."""
        self.do("Press")

    def do(self, action: str) -> None:
        """Does one of the things that can be done with it.

        Raises:
            AssertionError: It cannot be done.
        """
        names = [self._call("Action", "GetName", "i", (number,))[0] for number in range(self._actions())]
        assert action in names, f"{self!r} offers {names}"
        assert self._call("Action", "DoAction", "i", (names.index(action),))[0]

    def focus(self) -> None:
        """Gives it the keyboard, in a window that has it."""
        assert self._call("Component", "GrabFocus")[0]

    def write(self, text: str) -> None:
        """Puts `text` into a field, in place of what is there."""
        assert self._call("EditableText", "SetTextContents", "s", (text,))[0]

    def _actions(self) -> int:
        return int(self._property("Action", "NActions"))

    def _property(self, interface: str, name: str) -> Any:
        return self._reader.ask(Properties(self._address(interface)).get(name))[0][1]

    def _call(self, interface: str, method: str, signature: str | None = None, values: tuple[Any, ...] = ()) -> Any:
        return self._reader.ask(new_method_call(self._address(interface), method, signature, values))

    def _address(self, interface: str) -> DBusAddress:
        return DBusAddress(self._path, self.bus_name, f"org.a11y.atspi.{interface}")
