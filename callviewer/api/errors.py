"""What can go wrong between this program and the service, in terms the window can act upon."""

import enum


class Trouble(enum.StrEnum):
    """Why a request brought no calls. The window has a title, a sentence and a button for each."""

    OFFLINE = "offline"
    """The service cannot be reached: no network, no name, refused, timed out, cut off."""
    INSECURE = "insecure"
    """The connection is not safe: the certificate was refused by the computer's trust store."""
    PROXY = "proxy"
    """The proxy that the computer is set to cannot be used: an address that is none, or it refuses who asks."""
    NO_KEY = "no_key"
    """The service says that no key was sent."""
    WRONG_KEY = "wrong_key"
    """The service does not know the key."""
    REFUSED = "refused"
    """The service, or something on the way to it, lets nobody in and does not say why."""
    EXPIRED = "expired"
    """The subscription has ended."""
    TOO_MANY = "too_many"
    """Too many requests; the service asks to wait."""
    SERVICE_FAULT = "service_fault"
    """The service reports a fault of its own."""
    UNEXPECTED = "unexpected"
    """An answer that is none: no JSON, no list, too large, a redirect."""


class ServiceError(Exception):
    """A request to the service failed.

    Holds no URL and no key; `detail` is for the log and the curious, is at most 200 characters long and has the
    keys in use removed.

    Attributes:
        trouble: What went wrong.
        detail: What exactly, in technical words; may be empty.
        wait_s: How long the service asked to wait, in seconds; None where it did not say.
        status: The HTTP status of the answer; None where there was no answer.
    """

    def __init__(
        self, trouble: Trouble, detail: str = "", *, wait_s: float | None = None, status: int | None = None
    ) -> None:
        """See the class."""
        super().__init__(f"{trouble.value}: {detail}" if detail else trouble.value)
        self.trouble = trouble
        self.detail = detail
        self.wait_s = wait_s
        self.status = status
