"""Fetches the source archive of a package and runs nothing of it: `fetch.py NAME FILE FOLDER`.

Called with a Python that has pip: `pip download` would run the archive's own build to learn what it needs.
"""

import os
import sys
from pathlib import Path

from pip._internal.index.collector import LinkCollector, parse_links
from pip._internal.models.index import PyPI
from pip._internal.models.link import Link
from pip._internal.models.search_scope import SearchScope
from pip._internal.network.download import Downloader
from pip._internal.network.session import PipSession


def fetch(name: str, file: str, folder: Path) -> None:
    """Puts the archive into `folder`.

    Raises:
        FileNotFoundError: The index has no such file.
    """
    index = os.environ.get("PIP_INDEX_URL", PyPI.simple_url).rstrip("/")
    session = PipSession(retries=3, index_urls=[index])
    session.verify = os.environ.get("PIP_CERT") or True
    scope = SearchScope.create(find_links=[], index_urls=[index], no_index=False)
    page = LinkCollector(session, scope).fetch_response(Link(f"{index}/{name}/"))
    links = [link for link in (parse_links(page) if page else ()) if link.filename == file]
    if not links:
        raise FileNotFoundError(f"the index has no {file}")
    Downloader(session, "off")(links[0], str(folder))


if __name__ == "__main__":
    fetch(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
