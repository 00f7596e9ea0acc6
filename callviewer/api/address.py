"""Where the service is, and by which way to get there: the rules for addresses and proxies."""

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import httpx

_PROXY_SCHEMES: Final = frozenset({"http", "https", "socks5", "socks5h"})
_ALSO_CALLED: Final = {"socks": "socks5"}
"""Other names of schemes: GNOME exports `ALL_PROXY=socks://…`."""
_PLAIN: Final = re.compile(r"(https?)://([A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)(?::[1-5]?[0-9]{1,4})?(?:/[A-Za-z0-9/_-]*)?")
"""An address that nobody can read in two ways: scheme and host."""


def check(url: str) -> None:
    """As `checked`, for somebody who does not want the address; a plain one needs no library, which takes a while."""
    plain = _PLAIN.fullmatch(url)
    if plain is None or not (plain[1] == "https" or is_loopback(plain[2])):
        checked(url)


def checked(url: str) -> "httpx.URL":
    """A base address of the service that is safe to send a key to.

    Raises:
        ValueError: It is no https address; plain http is for loopback alone. The message does not repeat it.
    """
    import httpx

    try:
        address = httpx.URL(url.strip())
    except (httpx.InvalidURL, TypeError):
        address = None
    if address is None or not address.host:
        raise ValueError("This is not a web address.")
    if address.scheme != "https" and not (address.scheme == "http" and is_loopback(address.host)):
        raise ValueError("The address must begin with https:// (http:// is for this computer alone).")
    if address.query or address.fragment or address.userinfo:
        raise ValueError("The address must not hold parameters or a password.")
    return address


def is_loopback(host: str) -> bool:
    """Whether a host, without brackets, is this computer by its very name or number."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def system_proxy(address: "httpx.URL") -> "httpx.Proxy | None":
    """The proxy that the system wants for an address: from the environment, or Windows' or macOS' settings.

    httpx can look by itself, but fails on exceptions such as `[::1]` or IPv6 networks and does not know the exceptions
    of Windows and macOS.

    Raises:
        ValueError: The system's setting is of a kind that cannot be used. The message does not repeat it.
    """
    import urllib.request

    import httpx

    if is_loopback(address.host) or urllib.request.proxy_bypass(address.host):
        return None
    settings = urllib.request.getproxies()
    setting = settings.get(address.scheme) or settings.get("all")
    if not setting:
        return None
    scheme, mark, rest = setting.partition("://")
    try:
        proxy = httpx.Proxy(f"{_ALSO_CALLED.get(scheme.lower(), scheme)}://{rest}" if mark else f"http://{setting}")
    except (httpx.InvalidURL, ValueError):
        proxy = None
    if proxy is None or proxy.url.scheme not in _PROXY_SCHEMES or not proxy.url.host:
        raise ValueError("the system's proxy setting")
    return proxy
