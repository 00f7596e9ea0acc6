"""Notebooks of phones that were removed, kept for the day on which one of them is added again."""

from collections.abc import Collection
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from callviewer.archive import damage
from callviewer.archive.errors import ArchiveError, in_our_words
from callviewer.archive.notebook import Notebook


@dataclass(frozen=True, slots=True)
class RetiredNotebook:
    """A notebook that no phone uses.

    Attributes:
        path: The file.
        name: The name of its phone; may be empty.
        removed_ms: When the phone was removed, UTC ms; None where that was not noted, as when the settings got lost.
        marks: How many numbers are marked in it.
    """

    path: Path
    name: str
    removed_ms: int | None
    marks: int


def retire(path: Path, owner: str, removed_ms: int) -> None:
    """The phone of a notebook was removed: note that, or delete the file where nothing is noted in it.

    Args:
        path: The file, which is closed; there need be none.
        owner: The name of the phone.
        removed_ms: When it was removed, UTC ms.

    Raises:
        ArchiveError: It cannot be written. It is kept even so.
    """
    with in_our_words(path):
        if not path.exists():
            return
    with closing(Notebook.as_left(path)) as left:
        is_wanted = bool(left.marks()) or left.set_aside is not None
        if is_wanted:
            left.retire(owner, removed_ms)
    if not is_wanted:
        delete(path)


def retired(folder: Path, in_use: Collection[Path] = ()) -> list[RetiredNotebook]:
    """All notebooks of a folder in which something is noted, the one removed last first.

    Those that cannot be read are left out.

    Args:
        folder: Where they are.
        in_use: The files of the phones that are in the program.
    """
    found = []
    for path in folder.glob("*.sqlite"):
        if path in in_use or damage.is_set_aside(path):
            continue
        with suppress(ArchiveError), closing(Notebook.as_left(path)) as left:
            found.append(RetiredNotebook(path, left.owner, left.removed_ms, len(left.marks())))
    kept = [each for each in found if each.marks]
    return sorted(kept, key=lambda each: (-(each.removed_ms or 0), each.path.name))


def adopt(path: Path, into: Notebook) -> None:
    """Bring all marks of a notebook into another one, and delete its file once they are safe there.

    Raises:
        ValueError: The other one is in memory, where they would get lost.
        ArchiveError: One of them cannot be read or written. Nothing is lost, and it may be tried again.
    """
    if into.path is None:
        raise ValueError("a notebook in memory cannot keep what another one holds")
    with closing(Notebook.as_left(path)) as left:
        into.add(left.marks())
    delete(path)


def delete(path: Path) -> None:
    """Delete a notebook that is closed, and whatever was set aside of it. Raises ArchiveError."""
    with in_our_words(path):
        damage.remove(path)
