"""One window for each profile: the first start holds a lock, a later one hands over what it was started for and ends.

The system frees the lock when its holder ends, however it ends. What a later start needs to reach the first one (an
address and a secret) stands in the locked file, which nobody but the user can read.
"""

import errno
import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from callviewer import about
from callviewer.desktop.paths import owner_only

if TYPE_CHECKING:
    from callviewer.desktop.doorbell import Card, Doorbell

FILE_NAME: Final = "window.lock"
PATIENCE_S: Final = 10.0
"""How long a second start waits for one that has begun and does not listen yet, or that is about to end."""
_AGAIN_S: Final = 0.05

_MOST_LINK: Final = 400
_MOST_TOKEN: Final = 300
_MOST_CARD: Final = 2000
_LOCKED_BYTE: Final = 1_000_000
"""Windows lets nobody read what is locked: the byte lies behind all that the file ever holds."""
_HELD: Final = frozenset({errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK, 0})
"""How systems say that another process holds a lock; Wine gives no reason at all."""
_TOKENS: Final = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class NoAnswer(Exception):
    """The profile's window is open, and the program that shows it does not answer."""

    def __init__(self, pid: int | None) -> None:
        """See the class; `pid` is that program's process, where that is known."""
        process = f" (process {pid})" if pid is not None else ""
        super().__init__(
            f"{about.NAME} is open already{process} and does not answer, or is open on another computer that uses "
            "the same folder. Close it there, or end that process, then start again."
        )


@dataclass(frozen=True, slots=True)
class Message:
    """What a later start wants of the first one, besides that its window is shown.

    Attributes:
        link: The `tel:` link to open, as it came; empty for none.
        token: What the desktop gave the later start, so that the window may come before the others; empty for none.
    """

    link: str = ""
    token: str = ""

    def __post_init__(self) -> None:
        """Refuse what no start of ours sends.

        Raises:
            ValueError: The link is none of a telephone number, or one of the texts is too long or of odd characters.
        """
        if len(self.link) > _MOST_LINK or (self.link and self.link[:4].lower() != "tel:"):
            raise ValueError("no link")
        if len(self.token) > _MOST_TOKEN or not (self.token.isascii() and self.token.isprintable()):
            raise ValueError("no token")

    def dump(self) -> str:
        """The message as one line of text."""
        return json.dumps(asdict(self))

    @classmethod
    def load(cls, text: str) -> "Message":
        """The message that `dump` wrote.

        Raises:
            ValueError: It is none.
        """
        try:
            told = json.loads(text)
        except RecursionError:
            told = None
        if not isinstance(told, dict):
            raise ValueError("no message")  # noqa: TRY004  # text from outside is wrong, not the code
        # What a later version may say besides is left out.
        return cls(*(str(told.get(name, "")) for name in ("link", "token")))

    @classmethod
    def of_this_start(cls, link: str) -> "Message":
        """The message of this start; takes from the environment what the desktop put there.

        Args:
            link: The link on the command line; it is cut where it is longer than any that is opened.
        """
        given = next((token for name in _TOKENS if (token := os.environ.get(name))), "")
        link = link[:_MOST_LINK]
        try:
            return cls(link, given)
        except ValueError:
            return cls(link)


class Claim:
    """The right to show the window of a profile, until `close` or the end of the process."""

    def __init__(self, folder: Path | None = None, descriptor: int | None = None) -> None:
        """Made by `claim`. Without a descriptor nothing is locked, and no later start finds this one."""
        self._folder = folder
        self._descriptor = descriptor
        self._bell: Doorbell | None = None

    def listen(self, take: Callable[[Message], None]) -> None:
        """Take messages of later starts from now on; returns at once.

        Args:
            take: Gets each message, on a thread of its own.
        """
        if self._descriptor is None or self._folder is None:
            return
        from callviewer.desktop.doorbell import Doorbell

        descriptor = self._descriptor
        self._bell = Doorbell(
            self._folder, lambda card: _publish(descriptor, card), lambda text: take(Message.load(text))
        )
        self._bell.start()

    def stop_listening(self) -> None:
        """Take no more messages: a start that comes now waits for this one's end, and opens a window."""
        if self._bell is not None:
            self._bell.stop()
            self._bell = None

    def close(self) -> None:
        """Give the window free; may be called twice."""
        self.stop_listening()
        if self._descriptor is not None:
            with suppress(OSError):
                # In this order: what the next holder writes must stay.
                os.ftruncate(self._descriptor, 0)
                _unlock(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None


def claim(folder: Path, message: Message | None, *, patience_s: float = PATIENCE_S) -> Claim | None:
    """Take the right to show a profile's window, or hand the message to the program that shows it. May block.

    Args:
        folder: The folder of the profile's data, which only its owner can enter.
        message: What this start is for; None to leave the window alone if there is one.
        patience_s: How long to wait for the other program's answer.

    Returns:
        The right; None where the other program has got the message. Where the folder's disk knows no locks, each
        start gets the right.

    Raises:
        NoAnswer: Another program has the right and does not answer.
    """
    until = time.monotonic() + patience_s
    while (held := _try(folder)) is None:
        if message is None or _tell(folder, message):
            return None
        if time.monotonic() >= until:
            raise NoAnswer(_holder(folder))
        time.sleep(_AGAIN_S)
    return held


def _tell(folder: Path, message: Message) -> bool:
    from callviewer.desktop.doorbell import ring

    card = _card(folder)
    return card is not None and ring(card, message.dump())


def _holder(folder: Path) -> int | None:
    card = _card(folder)
    return card.pid if card is not None else None


def _card(folder: Path) -> "Card | None":
    """What the holder of the lock wrote; None while it has not."""
    from callviewer.desktop.doorbell import Card

    try:
        with (folder / FILE_NAME).open("rb") as stream:
            return Card.load(stream.read(_MOST_CARD))
    except OSError:
        return None


def _publish(descriptor: int, card: "Card") -> None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, card.dump())


def _try(folder: Path) -> Claim | None:
    """The claim, unless another process holds it."""
    try:
        descriptor = owner_only(str(folder / FILE_NAME), os.O_RDWR | os.O_CREAT)
    except OSError:
        return Claim()
    try:
        _lock(descriptor)
        # The card of one who was killed leads nowhere.
        os.ftruncate(descriptor, 0)
    except OSError as error:
        os.close(descriptor)
        return None if error.errno in _HELD else Claim()
    return Claim(folder, descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unlock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
