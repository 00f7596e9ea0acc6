"""The notebooks of all phones: that of one which is removed is kept, and offered to one that is added."""

import time
from collections.abc import Callable, Collection
from pathlib import Path

from callviewer.archive import notebook_retired
from callviewer.archive.notebook import Notebook
from callviewer.archive.notebook_retired import RetiredNotebook

__all__ = ["RetiredNotebook", "adopt", "delete", "offered", "retire", "settle"]


async def retire(file: Path, owner: str, clock: Callable[[], float] = time.time) -> None:
    """The phone of a notebook was removed: note that, or delete the file where nothing is noted in it.

    Args:
        file: The notebook, which is closed.
        owner: The name of the phone.
        clock: Gives the time in seconds since 1970.

    Raises:
        ArchiveError: It cannot be written. It is kept even so.
    """
    notebook_retired.retire(file, owner, round(clock() * 1000))


async def delete(file: Path) -> None:
    """Delete a notebook that is closed, and whatever was set aside of it. Raises ArchiveError."""
    notebook_retired.delete(file)


async def offered(notebook: Notebook, owner: str, in_use: Collection[Path]) -> RetiredNotebook | None:
    """The notebook of a removed phone that this one may be again: the one removed last; None for nothing to ask.

    Args:
        notebook: That of the phone in use.
        owner: The name of this phone, which the notebook shall know.
        in_use: The notebooks of all phones that are in the program.

    Raises:
        ArchiveError: The notebook cannot be read or written.
    """
    notebook.name(owner)
    if notebook.path is None or notebook.is_settled:
        return None
    found = notebook_retired.retired(notebook.path.parent, in_use)
    if not found:
        # What is removed later is no affair of a phone that was there before.
        notebook.settle()
        return None
    return found[0]


async def settle(notebook: Notebook) -> None:
    """Offer nothing to this phone any more. Raises ArchiveError."""
    notebook.settle()


async def adopt(file: Path, notebook: Notebook) -> None:
    """Bring what another notebook holds into this one, and delete the other.

    Raises:
        ArchiveError: One of them cannot be read or written. Nothing is lost, and it may be tried again.
    """
    notebook_retired.adopt(file, notebook)
    notebook.settle()
