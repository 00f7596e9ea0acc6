"""A sync in a process of its own, for the tests that kill it: `python -m tests.sync_child URL KEY FILE`."""

import asyncio
import sys
from datetime import UTC
from pathlib import Path

from callviewer.api.client import CallService
from callviewer.archive.archive import Archive
from callviewer.history.sync import Sync
from callviewer.history.sync_progress import SyncProgress


async def sync(url: str, key: str, file: Path) -> SyncProgress:
    """One visit."""
    archive = Archive.open(file, zone=UTC, region=None)
    service = CallService(key, url=url)
    try:
        return await Sync(service, archive, zone=UTC).keep_up()
    finally:
        await service.close()
        archive.close()


def main() -> None:
    url, key, file = sys.argv[1:]
    print(asyncio.run(sync(url, key, Path(file))).state)


if __name__ == "__main__":
    main()
