"""The content of an answer, within bounds: nothing that a server sends may cost much memory or time."""

import zlib
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Final, cast

import httpx

from callviewer.api.errors import ServiceError, Trouble

MOST_BYTES: Final = 16 * 1024 * 1024
"""The most bytes of an answer, after decompression. The largest honest page is about a hundredth of it."""
ENCODING: Final = "gzip"
"""What to ask for. Deflate is read as well, but servers disagree on what it is."""
_GZIP_OR_ZLIB: Final = zlib.MAX_WBITS | 32


async def read(response: httpx.Response, most: int = MOST_BYTES) -> bytes:
    """The decompressed content of a streamed answer.

    httpx's own decoders inflate a whole chunk at once, a thousandfold at worst; these stop at the bound.

    Raises:
        ServiceError: It is larger than `most` bytes, damaged, or in an encoding that was not asked for.
        httpx.HTTPError: The connection failed meanwhile.
    """
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
        raise ServiceError(Trouble.UNEXPECTED, "an unknown content encoding", status=response.status_code)
    unzip = None if encoding in {"", "identity"} else zlib.decompressobj(_GZIP_OR_ZLIB)
    parts = []
    raw = size = 0
    # Declared as an iterator, it is a generator; left open, it would be closed at some later time by the loop.
    async with aclosing(cast("AsyncGenerator[bytes]", response.aiter_raw())) as chunks:
        async for chunk in chunks:
            raw += len(chunk)
            part = chunk if unzip is None else _inflated(unzip, chunk, most - size + 1, response.status_code)
            size += len(part)
            if max(size, raw) > most:
                raise ServiceError(
                    Trouble.UNEXPECTED, f"an answer of more than {most} bytes", status=response.status_code
                )
            parts.append(part)
    return b"".join(parts)


def _inflated(unzip: "zlib._Decompress", chunk: bytes, most: int, status: int) -> bytes:
    try:
        return unzip.decompress(chunk, most)
    except zlib.error:
        damage = ServiceError(Trouble.UNEXPECTED, "damaged compression", status=status)
    raise damage
