"""The certificates that the service is checked against, as far as they can be looked at beforehand."""

import ssl
import sys
from pathlib import Path


def certificates(host: str) -> int | None:
    """How many certificates there are to check a connection to a host with; None where the system itself checks.

    Args:
        host: The name that the connection would be for; none is made.
    """
    import truststore

    if sys.platform in ("win32", "darwin"):
        return None
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # They are looked for when a connection begins: this one goes nowhere.
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname=host)
    # It does not tell them itself.
    count = len(context._ctx.get_ca_certs())  # noqa: SLF001
    if count:
        return count
    # What lies in a folder is read one by one, by the name that a server's certificate asks for.
    folder = ssl.get_default_verify_paths().capath
    return len(list(Path(folder).glob("*.[0-9]"))) if folder else 0
