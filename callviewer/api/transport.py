"""The way to the service: connections, trust, and what it means when they fail."""

import importlib.util
import logging
import ssl
import sys
from typing import Final

import httpx
from socksio.exceptions import SOCKSError

from callviewer.api.address import system_proxy
from callviewer.api.errors import ServiceError, Trouble

# Both log whole URLs, and so the key, at INFO and DEBUG.
logging.getLogger("httpx").setLevel(logging.WARNING)
logging.getLogger("httpcore").setLevel(logging.WARNING)

if importlib.util.find_spec("sniffio") is None:
    # httpcore looks for it several times a request. Python looks through all folders each time for what is not there,
    # unless it is told so.
    sys.modules["sniffio"] = None  # type: ignore[assignment]

_IDLE_S: Final = 30.0
FAILURES: Final = (httpx.HTTPError, httpx.InvalidURL, TimeoutError, OSError, SOCKSError)
"""What an exchange may raise; httpx passes on what its SOCKS library makes of a proxy that speaks no SOCKS."""
_PROXY_REFUSALS: Final = ("407", "Requested ", "Invalid username")
"""How the texts of those errors begin that mean a proxy without the right password; httpx has nothing but texts."""
_NO_REFUSALS: Final = (
    ssl.SSLEOFError,
    ssl.SSLZeroReturnError,
    ssl.SSLSyscallError,
    # Not failures at all, but whatever happens while TLS waits for the network has them as its context.
    ssl.SSLWantReadError,
    ssl.SSLWantWriteError,
)


def network(address: httpx.URL) -> httpx.AsyncHTTPTransport:
    """Connections to an address, through the system's proxy where it has one, kept open between requests.

    Certificates are checked against the operating system's trust store.

    Raises:
        ServiceError: The system's proxy setting cannot be used.
    """
    import truststore

    # A cancelled request can leave its place in httpcore's pool taken for ever (httpcore issue 1093, open in 1.0.9):
    # the pool has no bound; the client itself keeps to three requests.
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=3, keepalive_expiry=_IDLE_S)
    try:
        return httpx.AsyncHTTPTransport(
            verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), limits=limits, proxy=system_proxy(address)
        )
    except (ValueError, ImportError):
        # httpx needs a further package for SOCKS.
        unusable = ServiceError(Trouble.PROXY, "the system's proxy setting cannot be used")
    raise unusable


def failure(error: Exception) -> ServiceError:
    """What a failed exchange means. Nothing of the error itself is kept but the name of its type."""
    name = type(error).__name__
    if _is_about_trust(error):
        return ServiceError(Trouble.INSECURE, f"TLS, {name}")
    if isinstance(error, SOCKSError):
        return ServiceError(Trouble.PROXY, "the system's proxy speaks no SOCKS")
    if isinstance(error, httpx.ProxyError) and str(error).startswith(_PROXY_REFUSALS):
        return ServiceError(Trouble.PROXY, "the system's proxy wants other credentials")
    if isinstance(error, httpx.InvalidURL):
        return ServiceError(Trouble.UNEXPECTED, "the question is too long for an address")
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return ServiceError(Trouble.OFFLINE, f"timed out, {name}")
    return ServiceError(Trouble.OFFLINE, f"connection failed, {name}")


def _is_about_trust(error: BaseException | None) -> bool:
    """Whether TLS refused, as opposed to a connection that broke or stood still."""
    while error is not None:
        if isinstance(error, ssl.SSLError) and not isinstance(error, _NO_REFUSALS):
            return True
        error = error.__cause__ or error.__context__
    return False
