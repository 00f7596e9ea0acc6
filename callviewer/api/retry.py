"""Whether and when a failed request is tried again, and how the window watches and shortens the wait."""

import asyncio
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from callviewer.api.errors import ServiceError, Trouble

_PASSING: Final = frozenset({502, 503, 504})
"""Server faults that pass as a rule: a proxy without its server, overload, a slow server."""

_DICE: Final = secrets.SystemRandom()


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How patient a client is.

    Attributes:
        tries: How often a request is sent at most, the first time included.
        fault_retries: How often a request is sent again after a fault of the service itself (HTTP 500).
        base_s: The longest first wait, in seconds; it doubles from failure to failure.
        cap_s: What it never grows beyond, in seconds.
        most_wait_s: The longest wait that the service may ask for, in seconds; beyond it the request fails at once.
    """

    tries: int = 5
    fault_retries: int = 2
    base_s: float = 1.0
    cap_s: float = 60.0
    most_wait_s: float = 120.0


PATIENT: Final = RetryPolicy()
ONCE: Final = RetryPolicy(tries=1)
"""No second try."""


def seconds_until_retry(
    error: ServiceError,
    failures: int,
    policy: RetryPolicy,
    chance: Callable[[], float] = _DICE.random,
) -> float | None:
    """How long to wait before a failed request is sent again.

    The vendor asks to repeat 429 and passing 5xx with exponential backoff and jitter, and never to repeat
    validation or authentication errors.

    Args:
        error: Why the request failed this time.
        failures: How often it has failed, this time included; 1 or more.
        policy: How patient to be.
        chance: Gives a number in [0, 1), which spreads the waits of many clients.

    Returns:
        Seconds; None where it is not to be sent again.
    """
    if failures >= policy.tries or failures > _most_retries(error, policy):
        return None
    if error.wait_s:
        return error.wait_s if error.wait_s <= policy.most_wait_s else None
    longest: float = min(policy.cap_s, policy.base_s * 2.0 ** min(failures - 1, 60))
    return longest * (0.5 + chance() / 2)


def _most_retries(error: ServiceError, policy: RetryPolicy) -> int:
    match error.trouble:
        case Trouble.OFFLINE | Trouble.TOO_MANY:
            return policy.tries
        case Trouble.SERVICE_FAULT if error.status in _PASSING:
            return policy.tries
        case Trouble.SERVICE_FAULT if error.status is not None and error.status >= 500:
            return policy.fault_retries
        case _:
            return 0


@dataclass(frozen=True, slots=True)
class RetryNotice:
    """What the window is told about a request that is to be tried again.

    Attributes:
        seconds: How long until then; 0 when it is tried now.
        trouble: Why it failed.
        attempt: Which try the next one is, from 2 on.
    """

    seconds: float
    trouble: Trouble
    attempt: int


class RetryWatch:
    """Watches the waits of a request, and can cut them short."""

    def __init__(self, told: Callable[[RetryNotice], None]) -> None:
        """Tells `told`, on the service thread, when a wait begins and when it is over."""
        self._told = told
        self._guard = threading.Lock()
        self._waiting: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()

    def skip(self) -> None:
        """Ends the present wait at once. May be called from any thread; does nothing while there is no wait."""
        with self._guard:
            # Under the guard a wait cannot end, so its loop is still open.
            for loop, over in self._waiting:
                loop.call_soon_threadsafe(over.set)

    async def wait(self, notice: RetryNotice) -> None:
        """Lets the notice's seconds pass, unless they are skipped."""
        entry = (asyncio.get_running_loop(), asyncio.Event())
        with self._guard:
            self._waiting.add(entry)
        try:
            self._told(notice)
            async with asyncio.timeout(notice.seconds):
                await entry[1].wait()
        except TimeoutError:
            pass
        finally:
            with self._guard:
                self._waiting.discard(entry)
        self._told(RetryNotice(0, notice.trouble, notice.attempt))
