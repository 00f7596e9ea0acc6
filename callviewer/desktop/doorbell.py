"""How one process of the user tells something short to another: a socket that nobody else can use.

The one that listens writes a card (where it is, and a secret) for those who may ring. The socket is a file in a folder
of the user's own, or, on Windows, a port of this computer alone. Whoever does not know the secret is not heard.
"""

import json
import logging
import os
import stat
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from callviewer import about

if TYPE_CHECKING:
    import socket

log = logging.getLogger(__name__)

MOST_BYTES: Final = 4000
"""The longest text that is taken, with the secret."""
HEARING_S: Final = 1.0
"""How long one who rings may take to say what it wants."""
_ANSWER_S: Final = 2.0
_STOP_S: Final = 1.5
_LONGEST_PATH: Final = 100
"""Of a socket, in bytes: macOS takes 103, Linux 107."""
_TAKEN: Final = b"taken\n"
_LOOPBACK: Final = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Card:
    """Where a doorbell is.

    Attributes:
        pid: The process that listens.
        address: The path of its socket, or its port on this computer.
        secret: What those who ring must know.
    """

    pid: int
    address: str | int
    secret: str

    def dump(self) -> bytes:
        """The card as it is written down."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def load(cls, written: bytes) -> "Card | None":
        """The card that `dump` wrote; None for anything else."""
        try:
            card = cls(**json.loads(written))
        except (ValueError, TypeError, RecursionError):
            return None
        fits = type(card.pid) is int and type(card.address) in (str, int) and type(card.secret) is str
        return card if fits and card.secret.isalnum() and card.secret.isascii() else None


class Doorbell:
    """Listens on a thread of its own until `stop`."""

    def __init__(self, profile: Path, publish: Callable[[Card], None], take: Callable[[str], None]) -> None:
        """Nothing happens before `start`.

        Args:
            profile: The folder that the bell belongs to; each has its own.
            publish: Writes the card down where only the user can read it. May raise OSError.
            take: Gets each text that is told; raises ValueError for one that is not to be taken.
        """
        import socket

        self._profile = profile
        self._publish = publish
        self._take = take
        self._secret = os.urandom(16).hex()
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._listen, name="doorbell", daemon=True)

    def start(self) -> None:
        """Listen from now on."""
        self._thread.start()

    def stop(self) -> None:
        """Listen no more; the socket is gone when this returns, unless its thread is stuck."""
        self._wake.close()
        self._thread.join(_STOP_S)

    def _listen(self) -> None:
        try:
            with self._woken, _listener(self._profile) as listener:
                try:
                    address = listener.getsockname()
                    port_or_path = address if isinstance(address, str) else address[1]
                    self._publish(Card(os.getpid(), port_or_path, self._secret))
                    self._hear(listener)
                finally:
                    _remove(listener.getsockname())
        except OSError as error:
            log.warning("Later starts of the program cannot reach this one: %s", error.strerror or type(error).__name__)

    def _hear(self, listener: "socket.socket") -> None:
        import selectors

        with selectors.DefaultSelector() as either:
            either.register(listener, selectors.EVENT_READ)
            either.register(self._woken, selectors.EVENT_READ)
            while all(key.fileobj is listener for key, _ in either.select()):
                with suppress(OSError):
                    connection, _ = listener.accept()
                    with connection:
                        self._answer(connection)

    def _answer(self, connection: "socket.socket") -> None:
        from hmac import compare_digest

        secret, _, text = _received(connection).partition(b"\n")
        if not compare_digest(secret, self._secret.encode()):
            log.warning("Somebody rang who may not")
            return
        try:
            self._take(text.decode())
        except ValueError:
            log.warning("A text was told that makes no sense")
            return
        connection.settimeout(HEARING_S)
        connection.sendall(_TAKEN)


def ring(card: Card, text: str) -> bool:
    """Tell the one who wrote the card a text of one line. Blocks for some seconds at most.

    Returns:
        Whether it was taken.
    """
    import socket

    _let_come_forward(card.pid)
    is_path = isinstance(card.address, str)
    where = card.address if isinstance(card.address, str) else (_LOOPBACK, card.address)
    try:
        with socket.socket(_unix() if is_path else socket.AF_INET) as connection:
            connection.settimeout(_ANSWER_S)
            connection.connect(where)
            connection.sendall(f"{card.secret}\n{text}\n".encode())
            return connection.recv(len(_TAKEN)) == _TAKEN
    except (OSError, OverflowError, ValueError):
        return False


def _received(connection: "socket.socket") -> bytes:
    """Two lines, without the last line's end; nothing where they do not come in time, or are too long."""
    until = time.monotonic() + HEARING_S
    told = b""
    while told.count(b"\n") < 2:
        connection.settimeout(max(until - time.monotonic(), 0.001))
        part = connection.recv(MOST_BYTES)
        told += part
        if not part or len(told) > MOST_BYTES:
            return b""
    return told[: told.index(b"\n", told.index(b"\n") + 1)]


def _listener(profile: Path) -> "socket.socket":
    """A socket that listens; its file, where it has one, is the user's alone."""
    import socket

    path = _path(profile) if sys.platform != "win32" else None
    listener = socket.socket(socket.AF_INET if path is None else _unix())
    try:
        if path is None:
            exclusive = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)
            if exclusive is not None:
                # On Windows another program could else listen on the same port.
                listener.setsockopt(socket.SOL_SOCKET, exclusive, 1)
            listener.bind((_LOOPBACK, 0))
        else:
            # Whoever listens has the profile's lock: what lies there is of one who was killed.
            with suppress(FileNotFoundError):
                path.unlink()
            listener.bind(str(path))
            path.chmod(0o600)
        listener.listen()
        listener.settimeout(0)
    except OSError:
        listener.close()
        raise
    return listener


def _remove(address: object) -> None:
    if isinstance(address, str):
        with suppress(OSError):
            Path(address).unlink()


def _unix() -> int:
    import socket

    return int(socket.AF_UNIX) if sys.platform != "win32" else -1


def _path(profile: Path) -> Path | None:
    """Where the socket of a profile is to be; None where this computer has no good place for it."""
    from hashlib import sha256

    name = sha256(os.fsencode(os.path.realpath(profile))).hexdigest()[:16]
    for folder in _private_folders():
        path = folder / f"{about.COMMAND}-{name}"
        if len(os.fsencode(path)) <= _LONGEST_PATH:
            return path
    return None


def _private_folders() -> Iterator[Path]:
    """Folders that exist and that nobody but the user can enter."""
    if sys.platform == "win32":
        return
    of_session = os.environ.get("XDG_RUNTIME_DIR", "")
    if of_session.startswith("/") and _is_private(Path(of_session)):
        yield Path(of_session)
    for shared in dict.fromkeys((tempfile.gettempdir(), "/tmp")):  # noqa: S108  # only as the home of a private one
        own = Path(shared, f"{about.COMMAND}-{os.getuid()}")
        with suppress(OSError):
            own.mkdir(mode=0o700, exist_ok=True)
        if _is_private(own):
            yield own


def _is_private(folder: Path) -> bool:
    if sys.platform == "win32":
        return False
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _let_come_forward(pid: int) -> None:
    """Windows lets a program come before the others only if the one that the user has just started allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(pid)
