"""A rival: reads all lists as fast as httpx can and keeps nothing: `python -m tests.bench.raw_loop URL KEY`."""

import asyncio
import json
import sys
import time

import httpx

from callviewer.api.demo import PATHS
from callviewer.api.request import MOST_ROWS

EMPTY_BYTES = 400
"""An answer this short holds no further page."""


async def read_list(client: httpx.AsyncClient, path: str, limit: int, key: str) -> int:
    """How many requests one list took."""
    offset = requests = 0
    while True:
        answer = await client.get(path, params={"apikey": key, "offset": offset, "limit": limit})
        answer.raise_for_status()
        requests += 1
        if len(answer.content) < EMPTY_BYTES:
            return requests
        offset += limit


async def read_all(url: str, key: str) -> dict[str, float]:
    async with httpx.AsyncClient(base_url=url, trust_env=False, timeout=60) as client:
        began, cpu_began_s = time.monotonic(), time.process_time()
        # One request a list at once, as the program does.
        lists = [read_list(client, path, MOST_ROWS[kind], key) for path, kind in PATHS.items()]
        requests = sum(await asyncio.gather(*lists))
        return {
            "took_s": time.monotonic() - began,
            "cpu_s": time.process_time() - cpu_began_s,
            "requests": requests,
        }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(read_all(*sys.argv[1:3]))), flush=True)
