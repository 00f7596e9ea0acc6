"""The two things that a window manager does for a program: gives a window the keyboard, and asks it to close.

Speaks the X protocol itself, as far as that takes; see "X Window System Protocol", X Version 11.
"""

import socket
import struct
from contextlib import suppress
from types import TracebackType
from typing import Self

_HELLO = struct.pack("<BxHHHH2x", ord("l"), 11, 0, 0, 0)
_PATIENCE_S = 20.0
_REPLY_BYTES = 32

_ATTRIBUTES, _QUERY_TREE, _INTERN_ATOM, _GET_PROPERTY, _SEND_EVENT, _SET_INPUT_FOCUS = 3, 15, 16, 20, 25, 42
_CLIENT_MESSAGE = 33
_VIEWABLE = 2


class WindowManager:
    """A client of an X server, for a `with` block."""

    def __init__(self, display: str) -> None:
        """Connects to the local server of this name, such as ":7"."""
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(_PATIENCE_S)
        self._socket.connect(f"/tmp/.X11-unix/X{display.removeprefix(':')}")
        self._socket.sendall(_HELLO)
        accepted, words = struct.unpack("<B5xH", self._read(8))
        setup = self._read(4 * words)
        assert accepted == 1, setup
        vendor_bytes, formats = struct.unpack_from("<H3xB", setup, 16)
        (self._root,) = struct.unpack_from("<I", setup, 32 + _padded(vendor_bytes) + 8 * formats)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def window(self, pid: int) -> int | None:
        """The upmost window of a process that asks to be told before it is closed; None where none is seen yet.

        Tooltips and menus are none that a window manager knows of: a tooltip with the keyboard would swallow its keys.
        """
        pid_atom, protocols = self._atom("_NET_WM_PID"), self._atom("WM_PROTOCOLS")
        for window in reversed(self._windows()):
            with suppress(LookupError):
                is_its = self._property(window, pid_atom) == [pid] and self._property(window, protocols)
                if is_its and self._is_managed(window):
                    return window
        return None

    def is_above(self, upper: int, lower: int) -> bool:
        """Whether one window covers another one where they meet."""
        order = self._windows()
        return order.index(upper) > order.index(lower)

    def focus(self, window: int) -> None:
        """Lets the keyboard write into a window."""
        self._send(_SET_INPUT_FOCUS, 1, struct.pack("<II", window, 0))
        self._windows()

    def close(self, window: int) -> None:
        """Asks a window to close, as the cross in its title does."""
        names = (self._atom("WM_PROTOCOLS"), self._atom("WM_DELETE_WINDOW"))
        event = struct.pack("<BBHI6I", _CLIENT_MESSAGE, 32, 0, window, *names, 0, 0, 0, 0)
        self._send(_SEND_EVENT, 0, struct.pack("<II", window, 0) + event)
        self._windows()

    def _windows(self) -> list[int]:
        """All windows, the lowest first. Its answer also says that the requests before it were carried out."""
        reply, rest = self._ask(_QUERY_TREE, 0, struct.pack("<I", self._root))
        return list(struct.unpack_from(f"<{struct.unpack_from('<H', reply, 16)[0]}I", rest))

    def _is_managed(self, window: int) -> bool:
        reply, rest = self._ask(_ATTRIBUTES, 0, struct.pack("<I", window))
        state, is_left_alone = (reply + rest)[26:28]
        return state == _VIEWABLE and not is_left_alone

    def _atom(self, name: str) -> int:
        text = name.encode()
        content = struct.pack("<H2x", len(text)) + text.ljust(_padded(len(text)), b"\0")
        return int(struct.unpack_from("<I", self._ask(_INTERN_ATOM, 0, content)[0], 8)[0])

    def _property(self, window: int, atom: int) -> list[int]:
        reply, rest = self._ask(_GET_PROPERTY, 0, struct.pack("<5I", window, atom, 0, 0, 64))
        return list(struct.unpack_from(f"<{struct.unpack_from('<I', reply, 16)[0]}I", rest)) if reply[1] == 32 else []

    def _ask(self, opcode: int, detail: int, content: bytes) -> tuple[bytes, bytes]:
        """The reply to a request, and what comes with it.

        Raises:
            LookupError: The server knows no such window.
        """
        self._send(opcode, detail, content)
        while True:
            head = self._read(_REPLY_BYTES)
            if head[0] == 0:
                raise LookupError(f"X error {head[1]}")
            if head[0] == 1:
                return head, self._read(4 * struct.unpack_from("<I", head, 4)[0])

    def _send(self, opcode: int, detail: int, content: bytes) -> None:
        self._socket.sendall(struct.pack("<BBH", opcode, detail, 1 + len(content) // 4) + content)

    def _read(self, count: int) -> bytes:
        received = b""
        while len(received) < count:
            part = self._socket.recv(count - len(received))
            assert part, "the X server has gone"
            received += part
        return received


def _padded(count: int) -> int:
    return -(-count // 4) * 4
