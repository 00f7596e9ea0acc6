"""A phone is removed and added again: its notes are kept, offered once, and taken over."""

import asyncio
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.archive.notebook import Notebook
from callviewer.archive.notebook_retired import RetiredNotebook, adopt, retire, retired
from callviewer.calls.mark import Mark
from callviewer.history import notebooks

ANA = Mark("+5511912345678", "Asked for a price.", 100, 110, "Sent it")
BOB = Mark("+5511911112222", "Plumber")


def noted(path: Path, *marks: Mark, region: str | None = "BR") -> Path:
    with closing(Notebook.open(path, region=region)) as notebook:
        notebook.save(*marks)
    return path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The notebook of a phone that was removed."""
    path = noted(tmp_path / "old.sqlite", ANA)
    retire(path, "Office", 5_000)
    return path


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Notebook]:
    """The notebook of a phone that was added."""
    with closing(Notebook.open(tmp_path / "new.sqlite", region="BR")) as notebook:
        yield notebook


def offered(notebook: Notebook, *in_use: Path) -> RetiredNotebook | None:
    assert notebook.path is not None
    return asyncio.run(notebooks.offered(notebook, "New", [notebook.path, *in_use]))


def test_notebooks_of_removed_phones_are_listed_the_last_first(old: Path) -> None:
    later = noted(old.with_name("later.sqlite"), ANA, BOB)
    retire(later, "Home", 6_000)
    unknown = noted(old.with_name("a.sqlite"), BOB)
    in_use = noted(old.with_name("used.sqlite"), BOB)

    assert retired(old.parent, [in_use]) == [
        RetiredNotebook(later, "Home", 6_000, 2),
        RetiredNotebook(old, "Office", 5_000, 1),
        RetiredNotebook(unknown, "", None, 1),
    ]


def test_listing_leaves_single_files_behind(old: Path) -> None:
    retired(old.parent)

    assert list(old.parent.iterdir()) == [old]


def test_without_a_folder_none_is_listed(tmp_path: Path) -> None:
    assert retired(tmp_path / "nowhere") == []


def test_what_cannot_be_read_is_not_listed(old: Path) -> None:
    content = bytearray(old.read_bytes())
    content[60:64] = (2).to_bytes(4, "big")
    old.with_name("newer.sqlite").write_bytes(content)
    old.with_name("folder.sqlite").mkdir()

    assert [each.path for each in retired(old.parent)] == [old]


def test_a_damaged_one_is_listed_with_what_can_be_read_and_what_was_set_aside_is_not(old: Path) -> None:
    with old.open("r+b") as file:
        file.seek(-1, 2)
        file.truncate()

    assert [each.path for each in retired(old.parent)] == [old]
    assert [each.path for each in retired(old.parent)] == [old]


def test_an_empty_notebook_is_not_kept(tmp_path: Path) -> None:
    path = noted(tmp_path / "old.sqlite")
    retire(path, "Office", 5_000)

    assert list(tmp_path.iterdir()) == []


def test_a_phone_without_a_notebook_can_be_removed(tmp_path: Path) -> None:
    retire(tmp_path / "old.sqlite", "Office", 5_000)

    assert list(tmp_path.iterdir()) == []


def test_a_phone_that_is_used_again_is_not_removed(old: Path) -> None:
    with closing(Notebook.open(old, region="BR")) as notebook:
        assert notebook.removed_ms is None
        assert notebook.marks() == [ANA]


def test_a_notebook_is_retired_with_the_numbers_as_they_were_read(old: Path) -> None:
    with closing(Notebook.as_left(old)) as notebook:
        assert notebook.mark_of("011912345678") == ANA
        assert (notebook.owner, notebook.removed_ms) == ("Office", 5_000)


def test_marks_are_taken_over_and_the_old_file_is_deleted(old: Path, new: Notebook) -> None:
    new.save(Mark("(11) 91234-5678", "Called again"), BOB)
    adopt(old, new)

    assert new.marks() == [Mark(ANA.number, "Called again\n\nAsked for a price.", 100, 110, "Sent it"), BOB]
    assert not old.exists()


def test_what_was_taken_over_before_the_file_was_deleted_does_not_come_twice(old: Path, new: Notebook) -> None:
    content = old.read_bytes()
    adopt(old, new)
    old.write_bytes(content)
    adopt(old, new)

    assert new.marks() == [ANA]


def test_a_notebook_in_memory_takes_nothing_over(old: Path) -> None:
    with closing(Notebook.in_memory(region="BR")) as notebook, pytest.raises(ValueError, match="memory"):
        adopt(old, notebook)

    assert old.exists()


def test_what_cannot_be_read_stays(old: Path, new: Notebook) -> None:
    content = bytearray(old.read_bytes())
    content[60:64] = (2).to_bytes(4, "big")
    old.write_bytes(content)

    with pytest.raises(ArchiveError) as caught:
        adopt(old, new)
    assert caught.value.trouble is ArchiveTrouble.NEWER
    assert old.read_bytes() == content


# Offered


def test_the_notes_of_the_phone_removed_last_are_offered(old: Path, new: Notebook) -> None:
    assert offered(new) == RetiredNotebook(old, "Office", 5_000, 1)
    assert new.owner == "New"


def test_they_are_offered_until_the_user_has_decided(old: Path, new: Notebook) -> None:
    assert offered(new) == offered(new)
    asyncio.run(notebooks.settle(new))

    assert offered(new) is None


def test_what_was_taken_over_settles_it(old: Path, new: Notebook) -> None:
    retire(noted(old.with_name("older.sqlite"), BOB), "Home", 4_000)
    asyncio.run(notebooks.adopt(old, new))

    assert offered(new) is None


def test_notes_of_phones_that_are_in_the_program_are_not_offered(tmp_path: Path, new: Notebook) -> None:
    other = noted(tmp_path / "other.sqlite", BOB)

    assert offered(new, other) is None


def test_what_is_removed_later_is_not_offered_to_a_phone_that_was_there(tmp_path: Path, new: Notebook) -> None:
    other = noted(tmp_path / "other.sqlite", BOB)
    offered(new, other)
    asyncio.run(notebooks.retire(other, "Other", lambda: 7.0))

    assert retired(tmp_path, [tmp_path / "new.sqlite"]) == [RetiredNotebook(other, "Other", 7_000, 1)]
    assert offered(new) is None


def test_a_notebook_in_memory_is_offered_nothing(old: Path) -> None:
    with closing(Notebook.in_memory(region=None)) as notebook:
        assert asyncio.run(notebooks.offered(notebook, "New", [])) is None


def test_notes_can_be_deleted_with_their_phone(old: Path) -> None:
    old.with_name("old.damaged-2026-01-01-000000.sqlite").touch()
    asyncio.run(notebooks.delete(old))

    assert list(old.parent.iterdir()) == []
